import { toA1 } from '../../../src/core/sheet/address';
import { checkScorecard } from '../../../src/core/checking/check';
import { isExplained, summarise, verdict } from '../../../src/core/checking/verdict';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import {
  type ExplainedFinding,
  explainFinding,
  type Explanation,
  keepExplanation,
  sameFinding,
  withdrawExplanation,
} from '../../../src/core/explanations/index';
import type { Grid } from '../../../src/core/sheet/grid';
import { readScorecards } from '../../../src/core/reading/index';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import type { Settings } from '../../../src/core/scorecard/settings';
import { gridOf, type TestCell, type TestSheet } from '../../support/grid';
import { deleteRow, insertColumns, insertRows } from '../../support/moveGrid';
import { withCells } from '../../support/sample';
import { workOf } from '../../support/workOf';

const given = { reason: 'New national definition from 2017', by: 'A. Officer', on: '2017-03-14' };
const header = ['Service', 'Indicator', 'Kent 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'];
/** Homes built: its first target is easier than last year's, and the end target is not. */
const homes = ['Housing', 'Homes built', 50, 60, 55, 65, 'Annual monitoring report, June 2016'];
const waste = ['Waste', 'Percentage of waste recycled', 40, 42, 44, 46, 'WasteDataFlow, June 2016'];

type Rows = readonly (readonly TestCell[])[];

function checkAll(grid: Grid, explanations: readonly Explanation[] = [], settings: Settings = {}) {
  const checks = readScorecards(grid, settings).map((scorecard) =>
    checkScorecard(scorecard, { asOf: '2017-04-15', settings }),
  );
  return withExplanations(checks, explanations);
}

const sheet = (rows: Rows, options?: TestSheet): Grid => gridOf(rows, options);

function find(grid: Grid, rule: string, explanations: readonly Explanation[] = [], settings: Settings = {}) {
  return checkAll(grid, explanations, settings).flatMap(({ scorecard, findings }) =>
    findings.filter((finding) => finding.rule === rule).map((finding) => ({ scorecard, finding })),
  );
}

/** What is explained of one rule: the cell, whether it has lapsed, and why. */
function standing(grid: Grid, rule: string, explanations: readonly Explanation[], settings: Settings = {}) {
  return find(grid, rule, explanations, settings).map(({ finding: { cell, explained } }) => [
    toA1(cell),
    explained && (explained.hasLapsed ? explained.because : explained.explanation.reason),
  ]);
}

/** The explanations of all that one rule finds, each reason told apart by its cell. */
function explainEach(grid: Grid, rule: string, settings: Settings = {}): Explanation[] {
  return find(grid, rule, [], settings).map(({ scorecard, finding }) =>
    explainFinding(scorecard, finding, { ...given, reason: `Reason for ${toA1(finding.cell)}` }),
  );
}

const before = sheet([header, homes, waste]);
const lowered = explainEach(before, 'target-lowered');

describe('what is kept', () => {
  test('is the rule, the row, each cell by its heading, the reason, who and when', () => {
    expect(lowered).toEqual([
      {
        rule: 'target-lowered',
        messageId: 'lowered',
        sheet: 'Sheet1',
        indicator: 'Homes built',
        service: 'Housing',
        cells: [
          { cell: 'E2', label: 'Target 2017', text: '55' },
          { cell: 'D2', label: 'Target 2016', text: '60' },
        ],
        reason: 'Reason for E2',
        by: 'A. Officer',
        on: '2017-03-14',
      },
    ]);
  });

  test('names the row of a cell that stands in another, and none for a heading', () => {
    const grid = sheet([
      header,
      ['Housing', 'Homes built', 50, 60, 62, 65, 'Data from the register'],
      ['Housing', 'Homes let', 50, 60, 62, 65, 'Data from the register'],
    ]);
    const [explanation] = explainEach(grid, 'polarity-unclear');
    // A name of two rows is told apart, and a name of one row is not.
    expect(explanation ?? null).toBeNull();
    const [hidden] = explainEach(sheet([header, homes, waste], { hiddenRows: [1, 2] }), 'row-hidden');
    expect(hidden!.indicator).toBeNull();
    expect(hidden!.cells).toEqual([
      {
        cell: 'B2',
        label: 'Indicator',
        text: 'Homes built',
        row: { indicator: 'Homes built', service: 'Housing' },
      },
      {
        cell: 'B3',
        label: 'Indicator',
        text: 'Percentage of waste recycled',
        row: { indicator: 'Percentage of waste recycled', service: 'Waste' },
      },
    ]);
    const [columns] = explainEach(sheet([header, homes, waste], { hiddenColumns: [2] }), 'row-hidden');
    expect(columns!.cells).toEqual([{ cell: 'C1', label: 'Kent 2016', text: 'Kent 2016' }]);
    const repeat = (row: readonly TestCell[]) => [...row.slice(0, 6), row[5], row[6]];
    const twice = sheet([header, homes, waste].map(repeat), { hiddenColumns: [5, 6] });
    const [both] = explainEach(twice, 'row-hidden');
    expect(both!.cells.map(({ label }) => label)).toEqual(['Target 2018', 'Target 2018 (2)']);
  });
});

describe('an explanation holds', () => {
  test.each<[string, Grid]>([
    ['as long as nothing changes', before],
    ['with rows above', insertRows(before, 0, 4)],
    ['with rows between', insertRows(before, 1, 2)],
    ['with columns to the left', insertColumns(before, 0, 2)],
    ['with a column between the targets', insertColumns(before, 4, 1)],
    [
      'after another row came before it',
      sheet([header, ['Housing', 'Homes let', 50, 52, 54, 56], homes, waste]),
    ],
    ['after the rows were sorted otherwise', sheet([header, waste, homes])],
    [
      'after the columns were put in another order',
      sheet(
        [5, 4, 3, 2, 1, 0, 6].reduce<TestCell[][]>(
          (rows, at) => rows.map((row, index) => [...row, [header, homes, waste][index]![at]]),
          [[], [], []],
        ),
      ),
    ],
    ['after a cell of another row changed', withCells(before, { C3: 39, E3: 'N/A', B3: 'Waste burnt' })],
    [
      'after a cell of its row changed that it did not rest on',
      withCells(before, { G2: 'Other words', C2: 51 }),
    ],
    [
      'when the name is written with other capitals, quotes and spaces',
      withCells(before, { B2: '  “HOMES   Built”' }),
    ],
    ['when a figure is written with other spaces', withCells(before, { E2: ' 55 ' })],
    ['when the heading is written with other capitals', withCells(before, { E1: 'TARGET\n2017' })],
    ['on a sheet whose name has other capitals', { ...before, sheet: 'SHEET1' }],
  ])('%s', (_when, grid) => {
    const [found] = standing(grid, 'target-lowered', lowered);
    expect(found?.[1]).toBe('Reason for E2');
  });

  test('when the words of its finding change and its cells do not', () => {
    // What is found is measured against the row's other figures, which the message tells.
    const grid = sheet([header, ['Housing', 'Homes built', 50, 51, 52, 520, 'AMR 2016'], waste]);
    const explanations = explainEach(grid, 'value-outlier');
    expect(explanations).toHaveLength(1);
    const after = withCells(grid, { C2: 49 });
    const [one, other] = [find(grid, 'value-outlier'), find(after, 'value-outlier')].map(
      ([found]) => found!.finding,
    );
    expect([one!.messageId, one!.cells]).toEqual([other!.messageId, other!.cells]);
    expect(standing(after, 'value-outlier', explanations)).toEqual([['F2', 'Reason for F2']]);
  });

  test('when only spaces in a text are other than they were', () => {
    const grid = sheet([header, [...homes.slice(0, 6), 'Drafted by KA , 28 %'], waste]);
    const explanations = explainEach(grid, 'drafting-note');
    expect(standing(withCells(grid, { G2: 'Drafted  by KA, 28%' }), 'drafting-note', explanations)).toEqual([
      ['G2', 'Reason for G2'],
    ]);
  });

  test('for what is left of several rows', () => {
    const grid = sheet([header, homes, waste], { hiddenRows: [1, 2] });
    const settings: Settings = {};
    const explanations = explainEach(grid, 'row-hidden', settings);
    const reasons = standing({ ...grid, hiddenRows: new Set([1, 2]) }, 'row-hidden', explanations);
    expect(reasons).toEqual([['B2', 'Reason for B2']]);
  });
});

describe('an explanation lapses', () => {
  test.each<[string, Grid, string]>([
    ['when a figure changes', withCells(before, { E2: 56 }), 'E2 now says 56 instead of 55'],
    [
      'when a figure shows another number of decimals',
      withCells(before, { E2: { value: 55, format: '0.0' } }),
      'E2 now says 55.0 instead of 55',
    ],
    ['when a figure gets a footnote mark', withCells(before, { D2: '60*' }), 'D2 now says 60* instead of 60'],
    [
      'when several change',
      withCells(before, { D2: 61, E2: 56 }),
      'E2 now says 56 instead of 55 and D2 now says 61 instead of 60',
    ],
    [
      'when one has moved and changed',
      withCells(insertRows(before, 0, 2), { E4: 56 }),
      'E4 now says 56 instead of 55',
    ],
    [
      'when what is found becomes worse',
      withCells(before, { E2: 54, F2: 58 }),
      'E2 now says 54 instead of 55',
    ],
    ['when what is found rests on another cell too', withCells(before, { F2: 58 }), 'it is now about F2 too'],
    [
      'when a heading becomes another',
      withCells(before, { D1: 'Past target 2016' }),
      'D2 under “Target 2016” in the row “Homes built”, which said 60, is no longer there',
    ],
    [
      'when its row comes to another service',
      withCells(before, { A2: 'Planning' }),
      'the row now belongs to “Planning” instead of “Housing”',
    ],
  ])('%s', (_when, grid, because) => {
    expect(standing(grid, 'target-lowered', lowered)).toEqual([[expect.any(String), because]]);
  });

  test('with the old reason, and counts again', () => {
    const after = withCells(before, { E2: 56 });
    const checks = checkAll(after, lowered);
    const finding = checks[0]!.findings.find(({ rule }) => rule === 'target-lowered')!;
    expect(finding.explained).toMatchObject({ explanation: { reason: 'Reason for E2', by: 'A. Officer' } });
    expect(isExplained(finding)).toBe(false);
    expect(summarise(checks).queries).toBe(summarise(checkAll(after)).queries);
  });

  test('when the message becomes another and the cells stay', () => {
    const rule = 'estimated-date-vague';
    const grid = sheet([header, ['Housing', 'Homes built', null, 60, 62, 65, 'Due after Easter'], waste]);
    const explanations = explainEach(grid, rule);
    expect(explanations).toHaveLength(1);
    const changed = [{ ...explanations[0]!, messageId: 'another' }];
    expect(standing(grid, rule, changed)).toEqual([['G2', 'what was found there is different now']]);
  });

  test('says a long text only in part, and a blank as a blank', () => {
    const rule = 'drafting-note';
    const long = `Drafted by KA ${'and looked at again '.repeat(20)}`;
    const grid = sheet([header, [...homes.slice(0, 6), long], waste]);
    const explanations = explainEach(grid, rule);
    const [[, because]] = standing(withCells(grid, { G2: 'Drafted by KA' }), rule, explanations) as [
      [string, string],
    ];
    expect(because).toMatch(/^G2 now says “Drafted by KA” instead of “Drafted by KA and .*\.\.\.”$/);
    expect(because.length).toBeLessThan(160);
    const absent = sheet([
      header,
      ['Housing', 'Homes built', 50, null, null, null, 'Data from the register'],
      waste,
    ]);
    const reasons = explainEach(absent, 'targets-absent');
    expect(standing(withCells(absent, { E2: 'N/A' }), 'targets-absent', reasons)).toEqual([
      [expect.any(String), 'E2 now says “N/A” instead of being blank'],
    ]);
    const marked = explainEach(withCells(absent, { E2: 'N/A' }), 'targets-absent');
    expect(standing(absent, 'targets-absent', marked)).toEqual([
      [expect.any(String), 'E2 is now blank instead of “N/A”'],
    ]);
  });

  test('when the name that was found fault with is written anew', () => {
    const rule = 'drafting-note';
    const grid = sheet([
      header,
      ['Housing', 'Homes built (definition TBC)', 50, 60, 62, 65, 'AMR 2016'],
      waste,
    ]);
    const explanations = explainEach(grid, rule);
    expect(explanations.map(({ messageId }) => messageId)).toEqual(['name']);
    const after = withCells(grid, { B2: 'New homes built (definition TBC)' });
    expect(standing(after, rule, explanations)).toEqual([
      [
        'B2',
        'the row is now called “New homes built (definition TBC)” instead of “Homes built (definition TBC)”',
      ],
    ]);
    // Another row that took its place is another row where the name is not what the reason was about.
    expect(
      standing(withCells(before, { B2: 'Percentage of waste recycled' }), 'target-lowered', lowered),
    ).toEqual([['E2', null]]);
  });

  test('when another row joins those it was given for, or one goes', () => {
    const rows: Rows = [
      header,
      ['Housing', 'Homes built', 50, 52, 54, 56, 'AMR 2016'],
      ['Housing', 'Homes let', 50, 52, 54, 56, 'AMR 2016'],
      ['Housing', 'Homes sold', 50, 52, 54, 56, 'AMR 2016'],
    ];
    const grid = sheet(rows, { hiddenRows: [1, 2] });
    const explanations = explainEach(grid, 'row-hidden');
    const all = { ...grid, hiddenRows: new Set([1, 2, 3]) };
    expect(standing(all, 'row-hidden', explanations)).toEqual([['B2', 'it is now about B4 too']]);
    const gone = { ...deleteRow(grid, 2), hiddenRows: new Set([1]) };
    expect(standing(gone, 'row-hidden', explanations)).toEqual([
      ['B2', 'B3 under “Indicator” in the row “Homes let”, which said “Homes let”, is no longer there'],
    ]);
  });
});

describe('rows of one name', () => {
  const twins: Rows = [
    header,
    homes,
    ['Planning', ...homes.slice(1)],
    ['Planning', 'Homes built', 50, 60, 57, 65, 'Council land only'],
  ];
  const grid = sheet(twins);
  const rule = 'target-lowered';

  test('are told apart by their service, and then by their order', () => {
    const explanations = explainEach(grid, rule);
    expect(explanations.map(({ service, nth }) => [service, nth])).toEqual([
      ['Housing', undefined],
      ['Planning', undefined],
      ['Planning', 2],
    ]);
    for (const moved of [grid, insertRows(grid, 0, 1), insertRows(insertRows(grid, 3, 1), 2, 3)]) {
      expect(standing(moved, rule, explanations).map(([, reason]) => reason)).toEqual([
        'Reason for E2',
        'Reason for E3',
        'Reason for E4',
      ]);
    }
  });

  test('do not share one reason', () => {
    const [housing, planning, second] = explainEach(grid, rule);
    expect(standing(grid, rule, [housing!]).map(([, reason]) => reason)).toEqual([
      'Reason for E2',
      null,
      null,
    ]);
    expect(standing(grid, rule, [planning!]).map(([, reason]) => reason)).toEqual([
      null,
      'Reason for E3',
      null,
    ]);
    expect(standing(insertRows(grid, 0, 1), rule, [second!]).map(([, reason]) => reason)).toEqual([
      null,
      null,
      'Reason for E4',
    ]);
  });

  test('keep their own when another gets a name of its own', () => {
    const triplets = sheet([
      ...twins.slice(0, 2),
      homes.map((value) => (value === 55 ? 56 : value)),
      homes.map((value) => (value === 55 ? 57 : value)),
    ]);
    const left = standing(
      withCells(triplets, { B2: 'Percentage of waste recycled' }),
      rule,
      explainEach(triplets, rule),
    );
    expect(left).toEqual([
      ['E2', null],
      ['E3', 'Reason for E3'],
      ['E4', 'Reason for E4'],
    ]);
  });

  test('keep their own when one of them goes', () => {
    const explanations = explainEach(grid, rule);
    const left = standing(deleteRow(grid, 2), rule, explanations);
    expect(left[0]).toEqual(['E2', 'Reason for E2']);
    // Which of the two is left cannot be told, so the reason is asked for again.
    expect(left[1]).toEqual(['E3', 'E3 now says 57 instead of 55']);
  });
});

describe('scorecards on one sheet', () => {
  const rows: Rows = [['North'], header, homes, waste, [], [], ['South'], header, homes, waste];
  const rule = 'target-lowered';

  test('that are alike keep each its own reason, wherever they have moved', () => {
    const grid = sheet(rows);
    expect(readScorecards(grid)).toHaveLength(2);
    const explanations = explainEach(grid, rule);
    expect(explanations).toHaveLength(2);
    expect(standing(grid, rule, explanations).map(([, reason]) => reason)).toEqual([
      'Reason for E3',
      'Reason for E9',
    ]);
    expect(standing(insertRows(grid, 0, 2), rule, [explanations[0]!]).map(([, reason]) => reason)).toEqual([
      'Reason for E3',
      null,
    ]);
    expect(standing(insertRows(grid, 0, 2), rule, [explanations[1]!]).map(([, reason]) => reason)).toEqual([
      null,
      'Reason for E9',
    ]);
  });

  test('do not take a reason that holds in the other for one that has lapsed', () => {
    const grid = sheet(rows);
    const [, second] = explainEach(grid, rule);
    const after = withCells(grid, { E3: 56 });
    expect(standing(after, rule, [second!])).toEqual([
      ['E3', null],
      ['E9', 'Reason for E9'],
    ]);
  });
});

describe('an error', () => {
  test('is never explained, though a reason was given while it was a query', () => {
    const settings: Settings = { rules: { 'target-lowered': { severity: 'error' } } };
    expect(standing(before, 'target-lowered', lowered, settings)).toEqual([['E2', null]]);
    expect(summarise(checkAll(before, lowered, settings)).explained).toBe(0);
  });

  test('that a workbook makes a query can be explained', () => {
    const grid = sheet([header, [...homes.slice(0, 4), 66, 65, 'AMR 2016'], waste]);
    const settings: Settings = { rules: { 'target-reverses': { severity: 'query' } } };
    const explanations = explainEach(grid, 'target-reverses', settings);
    expect(standing(grid, 'target-reverses', explanations, settings)).toEqual([['F2', 'Reason for F2']]);
  });
});

describe('of several explanations', () => {
  test('of one finding the last counts', () => {
    const later = { ...lowered[0]!, reason: 'Given later' };
    expect(standing(before, 'target-lowered', [...lowered, later])).toEqual([['E2', 'Given later']]);
    expect(standing(before, 'target-lowered', [later, ...lowered])).toEqual([['E2', 'Reason for E2']]);
  });

  test('those of other rules, sheets and rows are left alone', () => {
    const others = [
      { ...lowered[0]!, rule: 'target-below-actual' },
      { ...lowered[0]!, sheet: 'Sheet2' },
      { ...lowered[0]!, indicator: 'Homes let' },
      { ...lowered[0]!, rule: 'no-such-rule' },
    ];
    expect(standing(before, 'target-lowered', others)).toEqual([['E2', null]]);
  });
});

describe('a list of explanations', () => {
  const [first] = find(before, 'target-lowered') as [{ scorecard: Scorecard; finding: ExplainedFinding }];
  const explain = (reason: string) => explainFinding(first.scorecard, first.finding, { ...given, reason });
  const other = { ...lowered[0]!, indicator: 'Homes let' };

  test('holds one for each finding', () => {
    const once = keepExplanation([other], first.scorecard, first.finding, explain('Once'));
    const twice = keepExplanation(once, first.scorecard, first.finding, explain('Twice'));
    expect(twice.map(({ reason }) => reason)).toEqual(['Reason for E2', 'Twice']);
    expect(withdrawExplanation(twice, first.scorecard, first.finding)).toEqual([other]);
  });

  test('loses the one that has lapsed when it is given anew, though what it was about has moved and changed', () => {
    const after = withCells(insertColumns(insertRows(before, 0, 1), 0, 1), {
      F2: 'Target for 2017',
      F3: 56,
    });
    const [found] = find(after, 'target-lowered', [other, ...lowered]);
    expect(found!.finding.explained?.hasLapsed).toBe(true);
    expect(sameFinding(lowered[0]!, found!.scorecard, found!.finding)).toBe(true);
    const anew = explainFinding(found!.scorecard, found!.finding, given);
    const fromFile = JSON.parse(JSON.stringify([other, ...lowered])) as Explanation[];
    expect(keepExplanation(fromFile, found!.scorecard, found!.finding, anew)).toEqual([other, anew]);
  });
});

describe('the verdict', () => {
  test('is ready once every query is explained, with advice left', () => {
    const settings: Settings = { rules: { 'source-missing': { severity: 'advice' } } };
    const findings = checkAll(before, [], settings)[0]!.findings;
    expect(findings.some(({ severity }) => severity === 'query')).toBe(true);
    const explanations = checkAll(before, [], settings).flatMap(({ scorecard, findings: found }) =>
      found
        .filter(({ severity }) => severity === 'query')
        .map((one) => explainFinding(scorecard, one, given)),
    );
    const summary = summarise(checkAll(before, explanations, settings));
    expect(summary).toMatchObject({
      queries: 0,
      explained: explanations.length,
      ready: summary.errors === 0,
    });
    expect(verdict(summary)).toBe('Ready to submit');
    expect(verdict(summarise(checkAll(before, [], settings)))).toMatch(/^\d+ to explain$/);
  });
});

describe('a list that is meant to do harm', () => {
  test.each<[number, string, (index: number) => Explanation]>([
    [100_000, 'the same over and over', () => lowered[0]!],
    [100_000, 'each about another row', (index) => ({ ...lowered[0]!, indicator: `Row ${index}` })],
    [
      20_000,
      'each about many cells',
      () => ({ ...lowered[0]!, cells: Array.from({ length: 8 }, () => lowered[0]!.cells[0]!) }),
    ],
    [
      20_000,
      'each about the scorecard as a whole',
      (index) => ({ ...lowered[0]!, indicator: null, messageId: String(index) }),
    ],
  ])('of %i, %s, is gone through', (count, _what, entry) => {
    const list = Array.from({ length: count }, (_, index) => entry(index));
    const work = workOf(() => {
      expect(standing(before, 'target-lowered', list)).toHaveLength(1);
    });
    expect(work).toBeLessThan(20_000);
  });

  test('with keys and names of the language’s own changes nothing', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];
    const list = odd.flatMap((name) => [
      { ...lowered[0]!, indicator: name, service: name, sheet: name, rule: name },
      {
        ...lowered[0]!,
        cells: [{ cell: name, label: name, text: name, row: { indicator: name, service: name } }],
      },
    ]);
    const found = find(before, 'target-lowered', list).map(({ finding }) => finding);
    expect(found.map((finding) => isExplained(finding))).toEqual([false]);
  });

  test('with cells that name no cell is gone through', () => {
    const cells = [{ cell: 'not a cell', label: 'x'.repeat(100_000), text: '\u0000'.repeat(1000) }];
    expect(() =>
      standing(before, 'target-lowered', [
        { ...lowered[0]!, cells },
        { ...lowered[0]!, cells: [] },
      ]),
    ).not.toThrow();
  });
});

describe('a reason for what stands beside the figures', () => {
  const rows = (variance: TestCell, status: TestCell): Rows => [
    ['Indicator', 'Actual 2016', 'Target 2016', 'Variance', 'Status', 'Comments'],
    ['Percentage of calls answered', 90, 88, 2, 'Green', null],
    ['Percentage of letters answered', 81, 80, 1, 'Green', null],
    ['Percentage of rent collected', 97, 95, 2, 'Green', null],
    ['Percentage of repairs done on time', 93, 90, 3, 'Met', null],
    ['Percentage of visits made', 69, 75, -6, 'Red', null],
    ['Percentage of plans reviewed', 60, 70, -10, 'Red', null],
    ['Percentage of streets swept on time', 88, 92, -4, 'Red', null],
    ['Percentage of homes let on time', 71, 80, variance, status, null],
  ];
  const grid = (variance: TestCell, status: TestCell) => sheet(rows(variance, status));

  test.each([
    ['variance-contradicts', grid(5, 'Red'), grid(12, 'Red')],
    ['status-contradicts', grid(-9, 'Green'), grid(-9, 'Met')],
  ])('holds while that is the same, and lapses with it: %s', (rule, then, now) => {
    const explanations = explainEach(then, rule);
    expect(explanations).toHaveLength(1);
    const [[, reason]] = standing(then, rule, explanations) as [[string, string]];
    expect(reason).toMatch(/^Reason for/);
    const lapsed = find(now, rule, explanations).map(({ finding }) => finding.explained?.hasLapsed ?? null);
    expect(lapsed).toEqual([true]);
  });
});

describe('a reason for what the note under a row says', () => {
  const rows = (note: string): Rows => [
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017'],
    ['Percentage of calls answered', 80, 90, 88, 91],
    [note],
    ['Percentage of letters answered', 81, 83, 80, 84],
    ['Two posts were filled in the spring.'],
    ['Percentage of rent collected', 97, 98, 95, 99],
  ];
  const grid = (note: string) => sheet(rows(note), { merges: ['A3:E3', 'A5:E5'] });

  test('lapses with the note', () => {
    const then = grid('The target was not met in the year.');
    const explanations = explainEach(then, 'comment-contradicts');
    expect(explanations).toHaveLength(1);
    expect(standing(then, 'comment-contradicts', explanations)).toEqual([['A3', 'Reason for A3']]);
    const now = grid('The target was not met in the year because of rain.');
    const lapsed = find(now, 'comment-contradicts', explanations).map(
      ({ finding }) => finding.explained?.hasLapsed ?? null,
    );
    expect(lapsed).toEqual([true]);
  });
});

describe('what was held back behind a doubt', () => {
  const statuses: Rows = [
    ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
    ['Percentage of letters answered', 88, 89, 91, 90, 'Met', null],
    ['Percentage of calls answered', 81, 83, 84, 82, 'Met', null],
    ['Percentage of rent collected', 96, 97, 97, 96, 'Met', null],
    ['Percentage of visits made', 71, 70, 69, 75, 'Not met', 'Vacant posts'],
    ['Percentage of plans reviewed', 62, 61, 60, 70, 'Not met', 'Vacant posts'],
    ['Percentage of bins collected', 93, 94, 9.3, 94, 'Met', null],
  ];
  const doubted = sheet(statuses);
  const confirmed = explainEach(doubted, 'value-outlier');

  test('is said once the doubt is explained, and can be explained itself', () => {
    expect(find(doubted, 'status-contradicts')).toEqual([]);
    expect(standing(doubted, 'status-contradicts', confirmed)).toEqual([['F7', null]]);
    const { scorecard, finding } = find(doubted, 'status-contradicts', confirmed)[0]!;
    const both = keepExplanation(confirmed, scorecard, finding, explainFinding(scorecard, finding, given));
    expect(standing(doubted, 'status-contradicts', both)).toEqual([['F7', given.reason]]);
  });

  test('is held back again when that reason lapses', () => {
    const changed = sheet(statuses.map((row) => row.map((cell) => (cell === 9.3 ? 9.4 : cell))));
    expect(standing(changed, 'value-outlier', confirmed)[0]![1]).toContain('9.4');
    expect(find(changed, 'status-contradicts', confirmed)).toEqual([]);
  });
});
