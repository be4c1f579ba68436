import fc from 'fast-check';
import type { Settings } from '../../../src/core/scorecard/settings';
import {
  applyChanges,
  changesBetween,
  noChanges,
  partsOf,
  sayChanges,
  settingsOf,
  withChange,
} from '../../../src/ui/settings/changes';

const anySettings = fc.record(
  {
    rules: fc.dictionary(fc.string(), fc.record({ off: fc.boolean() })),
    columns: fc.dictionary(fc.constantFrom('A', 'B', 'AA'), fc.string()),
    polarity: fc.dictionary(fc.string(), fc.constantFrom('higher', 'lower', 'range')),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Settings>;

test('applying what differs makes the one the other, and then nothing differs', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (from, to) => {
      const [stored, wanted] = [partsOf(from), partsOf(to)];
      const reached = applyChanges(stored, changesBetween(stored, wanted));
      expect(settingsOf(reached)).toEqual(settingsOf(wanted));
      expect(sayChanges(changesBetween(reached, wanted))).toBe('');
    }),
  );
});

test('settings come back as they were, whatever their names', () => {
  const settings = { rules: { 'row-hidden': { off: true } }, polarity: JSON.parse('{"__proto__":"lower"}') };
  expect(JSON.stringify(settingsOf(partsOf(settings)))).toBe(JSON.stringify(settings));
  expect(settingsOf(partsOf({ rules: {} }))).toEqual({});
});

test('letters of columns and names of indicators are matched as the reader matches them', () => {
  const stored = partsOf({ columns: { c: 'Actual 2016' }, polarity: { 'Homes  Built': 'higher' } });
  expect(stored.columns.get('C')).toBe('Actual 2016');
  const changes = withChange(noChanges, 'polarity', 'homes built', null);
  expect(settingsOf(applyChanges(stored, changes))).toEqual({ columns: { C: 'Actual 2016' } });
});

test('what differs is counted', () => {
  const wanted = partsOf({
    rules: { 'row-hidden': { off: true }, 'value-error': { severity: 'query' } },
    columns: { C: 'Actual 2016' },
    polarity: { 'Homes built': 'higher' },
  });
  expect(sayChanges(changesBetween(partsOf({}), wanted))).toBe('2 rules, 1 column, 1 indicator');
});

test('the order in which settings are written makes no difference', () => {
  const stored = partsOf({ rules: { 'row-hidden': { off: true, severity: 'advice' } } });
  const wanted = partsOf({ rules: { 'row-hidden': { severity: 'advice', off: true } } });
  expect(sayChanges(changesBetween(stored, wanted))).toBe('');
});
