import { readSettingsJson } from '../../../src/core/stored/readSettings';
import { ruleOf } from '../../support/rule';

const rules = [
  ruleOf<{ share: number; loud: boolean; words: readonly string[]; years: readonly number[] }>({
    id: 'trajectory-uneven',
    options: { share: 0.5, loud: false, words: ['drafted'], years: [3] },
  }),
  ruleOf({ id: 'target-reverses' }),
];

test('good settings are read as they stand', () => {
  const settings = {
    rules: {
      'target-reverses': { off: true, severity: 'advice' },
      'trajectory-uneven': { options: { share: 0.7, loud: true, words: ['a', 'b'], years: [] } },
    },
    polarity: { 'Number of visits': 'range' },
    columns: { C: 'actual 2016' },
    tables: [{ sheet: 'Adults', headerRow: 3, columns: { A: 'indicator', F: 'ignore' } }, { sheet: 'Roads' }],
  };
  expect(readSettingsJson(settings, rules)).toEqual({ settings, problems: [] });
  expect(readSettingsJson({}, rules)).toEqual({ settings: {}, problems: [] });
});

test.each<[string, unknown, RegExp]>([
  ['not an object', ['target-reverses'], /must be an object/],
  ['null', null, /must be an object/],
  ['tables that are no list', { tables: {} }, /"tables" must be a list/],
  ['a table of no sheet', { tables: [{ headerRow: 3 }] }, /must name its sheet/],
  ['a row before the first', { tables: [{ sheet: 'A', headerRow: 0 }] }, /"headerRow" of sheet "A" must be/],
  ['a row in words', { tables: [{ sheet: 'A', headerRow: 'three' }] }, /"headerRow" of sheet "A" must be/],
  ['an unknown part of a table', { tables: [{ sheet: 'A', headrow: 3 }] }, /"headrow" is not.*"headerRow"\?/],
  ['a column of a table without words', { tables: [{ sheet: 'A', columns: { C: 5 } }] }, /"C" does not/],
  ['an unknown part', { rule: {} }, /"rule" is not a setting.*"rules"\?/],
  ['a part of the wrong type', { rules: [] }, /"rules" must be an object/],
  [
    'an unknown rule',
    { rules: { 'target-revers': { off: true } } },
    /no rule "target-revers".*"target-reverses"\?/,
  ],
  ['a rule far from any', { rules: { zzz: {} } }, /no rule "zzz"\.$/],
  ['a rule named like a part of every object', { rules: { constructor: {} } }, /no rule "constructor"/],
  [
    'a switch for a rule',
    { rules: { 'target-reverses': false } },
    /settings of rule "target-reverses" must be an object/,
  ],
  ['off as text', { rules: { 'target-reverses': { off: 'yes' } } }, /"off".*true or false/],
  [
    'an unknown severity',
    { rules: { 'target-reverses': { severity: 'warning' } } },
    /error, query or advice/,
  ],
  [
    'an unknown key',
    { rules: { 'target-reverses': { option: {} } } },
    /"option" is not a setting.*"options"\?/,
  ],
  [
    'an option of a rule without any',
    { rules: { 'target-reverses': { options: { x: 1 } } } },
    /"x".*has none/,
  ],
  ['an unknown option', { rules: { 'trajectory-uneven': { options: { shar: 1 } } } }, /"shar".*"share"\?/],
  ['options as a list', { rules: { 'trajectory-uneven': { options: [] } } }, /"options".*must be an object/],
  [
    'a number as text',
    { rules: { 'trajectory-uneven': { options: { share: '0.7' } } } },
    /"share".*a number/,
  ],
  [
    'a switch as a number',
    { rules: { 'trajectory-uneven': { options: { loud: 1 } } } },
    /"loud".*true or false/,
  ],
  [
    'a list as a text',
    { rules: { 'trajectory-uneven': { options: { words: 'x' } } } },
    /"words".*a list of texts/,
  ],
  [
    'a list of numbers with a text',
    { rules: { 'trajectory-uneven': { options: { years: [1, '2'] } } } },
    /"years".*a list of numbers/,
  ],
  [
    'a number without end',
    { rules: { 'trajectory-uneven': { options: { share: Infinity } } } },
    /"share".*a number/,
  ],
  [
    'a list of the wrong things',
    { rules: { 'trajectory-uneven': { options: { words: [1] } } } },
    /a list of texts/,
  ],
  ['an unknown polarity', { polarity: { Visits: 'up' } }, /polarity of "Visits".*higher, lower or range/],
  ['a column that is none', { columns: { '3': 'actual 2016' } }, /"columns"/],
])('%s gives one sentence, and is left out', (_case, json, problem) => {
  const { settings, problems } = readSettingsJson(json, rules);
  expect(problems).toEqual([expect.stringMatching(problem)]);
  expect(Object.values(settings).flatMap((part) => Object.keys(part as object))).toEqual([]);
});

test('one problem does not hide another, nor spoil what is good', () => {
  const json = {
    rules: { 'target-reverses': { severity: 'bad' }, 'trajectory-uneven': { off: true } },
    polarity: 1,
  };
  const { settings, problems } = readSettingsJson(json, rules);
  expect(problems).toHaveLength(2);
  expect(settings).toEqual({ rules: { 'trajectory-uneven': { off: true } } });
});
