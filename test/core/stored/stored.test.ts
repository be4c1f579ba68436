import fc from 'fast-check';
import type { Explanation } from '../../../src/core/explanations/explanation';
import { allRules } from '../../../src/core/rules/index';
import type { Settings } from '../../../src/core/scorecard/settings';
import { laterStored, readStored, StoredByNewerVersion, writeStored } from '../../../src/core/stored/stored';
import { readStoredXml, writeStoredXml } from '../../../src/core/stored/storedXml';
import { anyText } from '../../support/anyText';
import { workOf } from '../../support/workOf';

const explanation: Explanation = {
  rule: 'target-lowered',
  messageId: 'lowered',
  sheet: 'Appendix 1',
  indicator: 'Homes built',
  service: null,
  cells: [{ cell: 'D5', label: 'Target 2017', text: '60' }],
  reason: 'New national definition from 2017',
  by: 'A. Officer',
  on: '2017-03-14',
};

const content = { settings: {}, explanations: [explanation], revision: 3 };

/** As it comes back from a workbook. */
const throughFile = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

function storedFrom(change: Readonly<Record<string, unknown>>) {
  return { version: 1, revision: 1, settings: {}, explanations: [], ...change };
}

describe('what is stored and read back', () => {
  const text = anyText(20);
  const name = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', ''));
  const nth = fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined });
  const withoutUndefined = <Kind>(value: Kind): Kind => throughFile(value) as Kind;
  const cell = fc.record(
    {
      cell: fc.constant('C5'),
      label: text,
      text,
      row: fc.option(fc.record({ indicator: name, service: fc.option(name), nth }), { nil: null }),
    },
    { requiredKeys: ['cell', 'label', 'text'] },
  );
  const explanations = fc.array(
    fc
      .record({
        rule: fc.constantFrom('target-lowered', 'a-rule-to-come'),
        messageId: text,
        sheet: name,
        indicator: fc.option(name),
        service: fc.option(name),
        nth,
        cells: fc.array(cell, { maxLength: 4 }),
        reason: text,
        by: text,
        on: fc.constantFrom('2017-03-14', '1999-12-31'),
      })
      .map(withoutUndefined),
    { maxLength: 4 },
  );
  const settings = fc
    .record(
      {
        rules: fc.dictionary(
          fc.constantFrom(...allRules.map(({ id }) => id)),
          fc.record(
            { off: fc.boolean(), severity: fc.constantFrom('error', 'query', 'advice') },
            { requiredKeys: [] },
          ),
          { noNullPrototype: true },
        ),
        polarity: fc.dictionary(name, fc.constantFrom('higher', 'lower', 'range'), { noNullPrototype: true }),
        columns: fc.dictionary(fc.constantFrom('A', 'BC', 'XFD'), text, { noNullPrototype: true }),
      },
      { requiredKeys: [] },
    )
    .map(withoutUndefined);

  test('is the same', () => {
    fc.assert(
      fc.property(settings, explanations, fc.nat(), (set, given, revision) => {
        const json = writeStored({
          settings: set as Settings,
          explanations: given as Explanation[],
          revision,
        });
        const read = readStored(throughFile(json));
        expect(read).toMatchObject({ revision, problems: [] });
        expect(throughFile(read.settings)).toEqual(set);
        expect(throughFile(read.explanations)).toEqual(given);
        const again = readStored(throughFile(writeStored({ ...read, revision: revision + 1 })));
        expect(throughFile(again.explanations)).toEqual(given);
        expect(throughFile(again.settings)).toEqual(set);
        expect(readStoredXml(writeStoredXml(json))).toEqual(throughFile(json));
      }),
    );
  });
});

describe('reading', () => {
  test.each([[null], [undefined]])('%s is a workbook that keeps nothing', (json) => {
    expect(readStored(json)).toEqual({
      settings: {},
      explanations: [],
      revision: 0,
      raw: null,
      problems: [],
    });
  });

  test.each([
    ['text', 'not JSON'],
    ['a list', []],
    ['a number', 5],
    ['no version', { settings: { rules: {} } }],
    ['a version that is text', { version: '1' }],
    ['a version before the first', { version: 0 }],
    ['a list nested too deeply to be ours', storedFrom({ extra: nest(5000) })],
  ])('%s is said to be damaged, and nothing of it is used', (_what, json) => {
    expect(readStored(json)).toMatchObject({
      settings: {},
      explanations: [],
      problems: [
        'The settings and explanations in this workbook are damaged, so they are not used: set them again.',
      ],
    });
  });

  test('what a newer version wrote is not used, and never written over', () => {
    const json = { version: 2, revision: 9, settings: { rules: { 'target-missing': { off: true } } } };
    const read = readStored(json);
    expect(read).toMatchObject({ settings: {}, explanations: [], revision: 9 });
    expect(read.problems).toEqual([
      'The settings and explanations in this workbook are not used, because a newer version of Scorecard Checker saved them: update Scorecard Checker.',
    ]);
    expect(() => writeStored({ ...read, revision: 10 })).toThrow(StoredByNewerVersion);
    expect(() => writeStored({ ...read, revision: 10 })).toThrow(
      'Nothing was saved because this workbook was last saved by a newer version of Scorecard Checker: update Scorecard Checker and try again.',
    );
  });

  test('a setting that cannot be used is said, and the others are used', () => {
    const json = storedFrom({
      settings: { rules: { 'target-missing': { off: true }, 'no-such-rule': {} }, polarity: { Homes: 'up' } },
    });
    const { settings, problems } = readStored(json);
    expect(settings).toEqual({ rules: { 'target-missing': { off: true } }, polarity: {} });
    expect(problems).toHaveLength(2);
  });

  test('of problems without end only the first are said', () => {
    const polarity = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`Row ${index}`, 'up']));
    const { problems } = readStored(storedFrom({ settings: { polarity } }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('480 more settings cannot be used either.');
  });

  test.each([
    ['null', null],
    ['a text', 'reason'],
    ['no reason', without('reason')],
    ['a reason that is a number', { ...explanation, reason: 5 }],
    ['no cells', without('cells')],
    ['a cell that is none', { ...explanation, cells: [null] }],
    ['a cell whose row is none', { ...explanation, cells: [{ ...explanation.cells[0], row: 'x' }] }],
    ['a day that the calendar has not', { ...explanation, on: '2017-02-30' }],
    ['a day that is more than a day', { ...explanation, on: '2017-02-03T00:00:00' }],
    ['a first row that says it is the first', { ...explanation, nth: 1 }],
    ['half a row', { ...explanation, nth: 2.5 }],
    ['a text that is longer than anybody types', { ...explanation, reason: 'x'.repeat(200_001) }],
  ])('an explanation with %s is left out, and one sentence says so', (_what, broken) => {
    const { explanations, problems } = readStored(
      storedFrom({ explanations: [broken, explanation, broken] }),
    );
    expect(explanations).toEqual([explanation]);
    expect(problems).toEqual([
      '2 explanations in this workbook cannot be read and are not used: give the reason again where a query asks for it.',
    ]);
  });

  test('a reason as long as a row of comments can be is read', () => {
    const long = { ...explanation, reason: 'x'.repeat(200_000) };
    expect(readStored(storedFrom({ explanations: [long] })).explanations).toEqual([long]);
  });

  test('explanations that are no list are one that cannot be read', () => {
    expect(readStored(storedFrom({ explanations: 'x' })).problems).toEqual([
      '1 explanation in this workbook cannot be read and is not used: give the reason again where a query asks for it.',
    ]);
  });

  test.each([-1, 1.5, '3', null, 1e300, undefined])('a revision of %s is none', (revision) => {
    expect(readStored(storedFrom({ revision })).revision).toBe(0);
  });

  test('a hundred thousand explanations are read in no time, broken or not', () => {
    const list = Array.from({ length: 100_000 }, (_, index) =>
      index % 2 ? explanation : { ...explanation, on: 5 },
    );
    const work = workOf(() => {
      expect(readStored(storedFrom({ explanations: list })).explanations).toHaveLength(50_000);
    });
    expect(work).toBeLessThan(1500);
  });

  test('keys with names of the language’s own do no harm', () => {
    const json = JSON.parse(
      '{"version":1,"__proto__":{"version":2,"polluted":true},"settings":{"__proto__":{"a":1},"rules":{"__proto__":{"off":true},"constructor":{"off":true}},"polarity":{"__proto__":"lower"}},"explanations":[{"__proto__":{"rule":"x"}}]}',
    ) as unknown;
    const read = readStored(json);
    expect(Object.keys(read.settings.polarity!)).toEqual(['__proto__']);
    expect(read.explanations).toEqual([]);
    const written = throughFile(writeStored(read)) as Record<string, unknown>;
    expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(written)).toContain('"__proto__":{"version":2,"polluted":true}');
  });
});

describe('writing', () => {
  test('says its version and revision', () => {
    expect(writeStored(content)).toEqual({ version: 1, ...content });
  });

  test('keeps what it does not know beside what it writes, and drops what it knows and was taken away', () => {
    const before = storedFrom({
      comingPart: { a: 1 },
      settings: {
        comingSetting: [1],
        rules: {
          'target-missing': { off: true },
          'rule-to-come': { off: true },
          'target-lowered': { newKey: 1 },
        },
        polarity: { Homes: 'lower' },
      },
      explanations: [explanation, { coming: 'kind' }, { ...explanation, colour: 'blue' }],
    });
    const read = readStored(before);
    const { explanations } = read;
    const settings = { rules: { 'targets-absent': { severity: 'advice' } } } as const;
    expect(writeStored({ ...read, settings, explanations: explanations.slice(1), revision: 2 })).toEqual({
      version: 1,
      revision: 2,
      comingPart: { a: 1 },
      settings: {
        comingSetting: [1],
        rules: {
          'targets-absent': { severity: 'advice' },
          'rule-to-come': { off: true },
          'target-lowered': { newKey: 1 },
        },
      },
      explanations: [{ ...explanation, colour: 'blue' }, { coming: 'kind' }],
    });
  });

  test('lets a new setting take the place of one that could not be used', () => {
    const read = readStored(storedFrom({ settings: { rules: { 'target-lowered': { off: 'yes' } } } }));
    const written = writeStored({ ...read, settings: { rules: { 'target-lowered': { off: true } } } });
    expect(readStored(written)).toMatchObject({
      settings: { rules: { 'target-lowered': { off: true } } },
      problems: [],
    });
  });

  test('keeps a table that could not be used beside those that can, and drops one that was taken away', () => {
    const [unusable, usable] = [
      { sheet: 'Adults', headerRow: 0 },
      { sheet: 'Roads', headerRow: 3 },
    ];
    const read = readStored(storedFrom({ settings: { tables: [unusable, usable] } }));
    expect(read.settings).toEqual({ tables: [usable] });
    expect(writeStored(read)).toMatchObject({ settings: { tables: [usable, unusable] } });
    expect(writeStored({ ...read, settings: {} })).toMatchObject({ settings: { tables: [unusable] } });
    const whole = readStored(storedFrom({ settings: { tables: [usable] } }));
    expect(writeStored({ ...whole, settings: {} })).toHaveProperty('settings', {});
    expect(writeStored(whole)).toMatchObject({ settings: { tables: [usable] } });
  });

  test('over what is damaged keeps nothing of it', () => {
    for (const damaged of ['text', [], { version: 'one', a: 1 }, storedFrom({ extra: nest(5000) })]) {
      expect(writeStored({ ...content, raw: readStored(damaged).raw })).toEqual({ version: 1, ...content });
    }
  });
});

describe('of two copies', () => {
  const copy = (revision: unknown) => ({ version: 1, revision });

  test.each([
    [null, null, null],
    [copy(1), null, copy(1)],
    [null, copy(1), copy(1)],
    [copy(1), copy(2), copy(2)],
    [copy(2), copy(1), copy(2)],
    [copy('9'), copy(1), copy(1)],
    ['damaged', copy(1), copy(1)],
    [copy(1), 'damaged', copy(1)],
    ['damaged', null, 'damaged'],
    [null, 'damaged', 'damaged'],
  ])('%j and %j, the later is %j', (a, b, later) => {
    expect(laterStored(a, b)).toEqual(later);
  });
});

function without(key: keyof Explanation): unknown {
  return Object.fromEntries(Object.entries(explanation).filter(([name]) => name !== key));
}

function nest(depth: number): unknown {
  let nested: unknown = 1;
  for (let level = 0; level < depth; level++) nested = [nested];
  return nested;
}
