import { checkScorecard } from '../../../../src/core/checking/check';
import { collapse } from '../../../../src/core/checking/collapse/collapse';
import { summarise } from '../../../../src/core/checking/verdict';
import { explainAll, type Explanation } from '../../../../src/core/explanations/index';
import { withExplanations } from '../../../../src/core/explanations/withExplanations';
import { readSheet } from '../../../../src/core/reading/index';
import { allRules, type AnyRule } from '../../../../src/core/rules/index';
import { toA1 } from '../../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../../support/grid';
import { ruleOf } from '../../../support/rule';
import { sampleGrid } from '../../../support/sample';

type Rows = readonly (readonly TestCell[])[];

const options = { asOf: '2017-04-15', settings: {} };
const heading = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];

/** Rows, each with a name of its own, whose cells come from the functions given. */
function rowsOf(count: number, actual: (row: number) => TestCell, comment: (row: number) => TestCell): Rows {
  const rows = Array.from({ length: count }, (_, row) => [
    `Percentage of matter ${row + 1} settled`,
    actual(row),
    60 + row,
    62 + row,
    comment(row),
  ]);
  return [heading, ...rows];
}

function checkRows(sheets: Readonly<Record<string, Rows>>, rules: readonly AnyRule[] = allRules) {
  return Object.entries(sheets).flatMap(([sheet, rows]) =>
    readSheet({ ...gridOf(rows), sheet }).scorecards.map((scorecard) =>
      checkScorecard(scorecard, options, rules),
    ),
  );
}

function listed(
  sheets: Readonly<Record<string, Rows>>,
  explanations: readonly Explanation[] = [],
  rules: readonly AnyRule[] = allRules,
) {
  return collapse(withExplanations(checkRows(sheets, rules), explanations), rules);
}

const only = (id: string) => allRules.filter((rule) => rule.id === id);
const lowTarget = ruleOf({
  id: 'target-low',
  title: 'Target is low',
  severity: 'query',
  messages: { found: '{what} is low.' },
  check: ({ scorecard }) =>
    scorecard.indicators
      .filter(({ values }) => values[0]!.number! > values[1]!.number!)
      .map((indicator) => ({
        messageId: 'found',
        data: { what: indicator.values[1]!.text },
        cell: indicator.values[1]!.cell,
        indicator,
        edits: [
          {
            sheet: scorecard.sheet,
            cell: indicator.values[1]!.cell,
            before: indicator.values[1]!.raw,
            after: 0,
          },
        ],
      })),
});

describe('one thing in a column', () => {
  const missing = rowsOf(
    12,
    (row) => (row % 3 === 0 ? 50 : null),
    (row) => (row % 3 === 0 ? 'Survey, June 2016' : null),
  );

  test('found in more than half of its rows is one finding that lists rows, cells and indicators', () => {
    const [check] = listed({ Sheet1: missing }, [], only('comment-missing'));
    expect(check!.findings).toHaveLength(1);
    const [finding] = check!.findings;
    expect(finding).toMatchObject({
      rule: 'comment-missing',
      severity: 'error',
      indicator: null,
      rows: [2, 3, 5, 6, 8, 9, 11, 12],
    });
    expect(toA1(finding!.cell)).toBe('E3');
    expect(finding!.cells).toEqual(finding!.parts.flatMap(({ cells }) => cells));
    expect(finding!.indicators).toHaveLength(8);
    expect(finding!.parts).toHaveLength(8);
    expect(finding!.message).toBe(
      '8 of 12 rows have no comment that says why the 2016 actual is missing: “Percentage of matter 2 settled”, “Percentage of matter 3 settled”, “Percentage of matter 5 settled” and 5 more. Give the reason and an estimated date.',
    );
    expect(summarise([check!])).toMatchObject({ errors: 1, queries: 0 });
  });

  test.each([
    [
      'two of twelve',
      rowsOf(
        12,
        (row) => (row < 2 ? null : 50),
        (row) => (row < 2 ? null : 'x, June 2016'),
      ),
    ],
    [
      'all of three',
      rowsOf(
        3,
        () => null,
        () => null,
      ),
    ],
  ])('%s is not', (_case, rows) => {
    const [check] = listed({ Sheet1: rows }, [], only('comment-missing'));
    expect(check!.findings.every(({ parts, rows: own }) => parts.length === 1 && own.length === 1)).toBe(
      true,
    );
    expect(check!.findings.length).toBeGreaterThan(1);
  });

  test('that leaves nothing blank in common is told apart', () => {
    const some = rowsOf(
      12,
      (row) => (row < 10 ? null : 50),
      () => null,
    ).map((row, index) =>
      index === 0
        ? ['Indicator', 'Actual 2016', 'National 2016', ...row.slice(2)]
        : [row[0]!, row[1]!, index > 6 ? null : 55, ...row.slice(2)],
    );
    const found = listed({ Sheet1: some }, [], only('comment-missing')).flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(1);
    expect(found.flatMap(({ parts }) => parts)).toHaveLength(
      checkRows({ Sheet1: some }, only('comment-missing')).flatMap(({ findings }) => findings).length,
    );
  });

  test('of a rule without words for many gets its title, and the words of the first', () => {
    const rows = rowsOf(
      18,
      (row) => (row < 13 ? 99 : 50),
      () => 'x',
    );
    const [check] = listed({ Sheet1: rows }, [], [lowTarget]);
    expect(check!.findings.map(({ message }) => message)).toEqual([
      'Target is low: 13 of 18 rows under “Target 2017”, “Percentage of matter 1 settled”, “Percentage of matter 2 settled”, “Percentage of matter 3 settled” and 10 more. The first: 60 is low.',
    ]);
    expect(check!.findings[0]!.edits.map(({ cell, after }) => [toA1(cell), after])).toEqual(
      Array.from({ length: 13 }, (_, row) => [`C${row + 2}`, 0]),
    );
  });

  test('of a rule that nobody knows has its id for a title', () => {
    const rows = rowsOf(
      12,
      () => 99,
      () => 'x',
    );
    const [check] = collapse(withExplanations(checkRows({ Sheet1: rows }, [lowTarget]), []), []);
    expect(check!.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^target-low: All 12 rows under “Target 2017”, /),
    ]);
  });

  test.each([
    ['is of the service of all its rows', (row: number) => (row < 12 ? 'Roads' : 'Bins'), 'Roads'],
    ['of several services is of none', (row: number) => (row % 2 ? 'Roads' : 'Bins'), null],
  ])('%s', (_case, serviceOf, service) => {
    const rows = rowsOf(
      14,
      (row) => (row < 12 ? 99 : 50),
      () => 'x',
    ).map((row, index) => [index === 0 ? 'Service' : serviceOf(index - 1), ...row]);
    const [check] = listed({ Sheet1: rows }, [], [lowTarget]);
    expect(check!.findings).toHaveLength(1);
    expect(check!.findings[0]).toMatchObject({ service, indicator: null });
    expect(check!.findings[0]!.indicators).toEqual(
      Array.from({ length: 12 }, (_, row) => `Percentage of matter ${row + 1} settled`),
    );
  });

  test('a few rows whose figures are their own stay one by one, though they are most of a short column', () => {
    const rows = rowsOf(
      9,
      (row) => (row < 8 ? 99 : 50),
      () => 'x',
    );
    const [check] = listed({ Sheet1: rows }, [], [lowTarget]);
    expect(check!.findings.map(({ parts }) => parts.length)).toEqual(Array(8).fill(1));
  });

  test('many rows of one kind are one matter in a long column too, single faults are not', () => {
    const many = (rows: number) => (row: number) => (row % 4 === 1 && row < rows * 4 ? null : 50);
    const rows = rowsOf(80, many(15), (row) => (many(15)(row) === null ? null : 'x, June 2016'));
    expect(listed({ Sheet1: rows }, [], only('comment-missing'))[0]!.findings).toHaveLength(1);
    const low = rowsOf(
      80,
      (row) => (row % 5 === 1 ? 999 : 50),
      () => 'x',
    );
    expect(listed({ Sheet1: low }, [], [lowTarget])[0]!.findings).toHaveLength(16);
  });
});

describe('more of one rule than anybody reads', () => {
  /** Sheets whose other rows have other figures are no copies of each other. */
  const low = (rows: number, others = 50) =>
    rowsOf(
      rows * 4,
      (row) => (row % 4 === 1 ? 999 : others),
      () => 'x',
    );

  test('is one finding from seventeen rows on, in which each has its own words', () => {
    const [check] = listed({ Sheet1: low(17) }, [], [lowTarget]);
    expect(check!.findings).toHaveLength(1);
    expect(check!.findings[0]).toMatchObject({ areOwn: true, indicator: null });
    expect(check!.findings[0]!.message).toBe(
      'Target is low: 17 times in 68 rows, “Percentage of matter 2 settled”, “Percentage of matter 6 settled”, “Percentage of matter 10 settled” and 14 more. The first: 61 is low.',
    );
    expect(check!.findings[0]!.parts.map(({ message }) => message)).toContain('65 is low.');
    expect(check!.findings[0]!.rows).toHaveLength(17);
  });

  test('is counted over sheets of one layout, and loses no place on any', () => {
    const checks = listed({ A: low(8), B: low(8, 51), C: low(5, 52) }, [], [lowTarget]);
    const found = checks.flatMap(({ findings }) => findings);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('21 times in 84 rows on 3 sheets of one layout'),
    ]);
    expect(found[0]!.parts.map(({ sheet }) => sheet).join('')).toBe('AAAAAAAABBBBBBBBCCCCC');
  });

  test.each([
    ['sixteen rows', { A: low(16) }, 16],
    ['seventeen rows in two layouts', { A: low(9), B: low(8, 51).map((row) => [...row.slice(0, 4)]) }, 17],
  ])('%s stay one by one', (_case, sheets, count) => {
    expect(listed(sheets, [], [lowTarget]).flatMap(({ findings }) => findings)).toHaveLength(count);
  });

  test('rows whose reason lapsed come back by themselves', () => {
    const sheets = { Sheet1: low(30) };
    const given = { reason: 'The grant ends in March 2017', by: 'A. Officer', on: '2017-03-14' };
    const explained = explainAll([], withExplanations(checkRows(sheets, [lowTarget]), []), given);
    const changed = low(30).map((row, index) => (index === 2 ? [row[0]!, row[1]!, 7, ...row.slice(3)] : row));
    const found = listed({ Sheet1: changed }, explained, [lowTarget]).flatMap(({ findings }) => findings);
    expect(found.map(({ parts, explained: reason }) => [parts.length, reason?.hasLapsed])).toEqual([
      [1, true],
      [29, false],
    ]);
  });
});

describe('reasons', () => {
  const rows = rowsOf(
    18,
    (row) => (row < 12 ? 99 : 50),
    () => 'x',
  );
  const given = { reason: 'The grant ends in March 2017', by: 'A. Officer', on: '2017-03-14' };
  const explained = explainAll(
    [],
    withExplanations(checkRows({ Sheet1: rows }, [lowTarget]), []).map(({ scorecard, findings }) => ({
      scorecard,
      findings,
    })),
    given,
  );

  test('are kept row by row, and the finding is explained as one', () => {
    expect(explained).toHaveLength(12);
    const checks = listed({ Sheet1: rows }, explained, [lowTarget]);
    expect(checks[0]!.findings).toHaveLength(1);
    expect(checks[0]!.findings[0]!.explained?.hasLapsed).toBe(false);
    expect(summarise(checks)).toMatchObject({ queries: 0, explained: 1, ready: true });
  });

  test('lapse row by row: the row comes back by itself, the others stay explained', () => {
    const changed = rows.map((row, index) => (index === 3 ? [row[0]!, row[1]!, 7, ...row.slice(3)] : row));
    const checks = listed({ Sheet1: changed }, explained, [lowTarget]);
    const [back, held] = [true, false].map((hasLapsed) =>
      checks[0]!.findings.filter((one) => one.explained?.hasLapsed === hasLapsed),
    );
    expect(back!.map(({ cell, parts }) => [toA1(cell), parts.length])).toEqual([['C4', 1]]);
    expect(held!.map(({ parts }) => parts.length)).toEqual([11]);
    expect(summarise(checks)).toMatchObject({ queries: 1, explained: 1, ready: false });
  });
});

describe('one cause in many rows', () => {
  test('measures that start later are one finding', () => {
    const starts = Array.from({ length: 6 }, (_, row) => [
      `Percentage of new matter ${row + 1} settled`,
      null,
      null,
      70 + row,
      'New measure',
    ]);
    const old = rowsOf(
      14,
      () => 50,
      () => 'x, June 2016',
    );
    const found = listed({ Sheet1: [...old, ...starts] }).flatMap(({ findings }) => findings);
    const perRow = new Map<string, number>();
    for (const { rule, rows } of found) {
      if (rows.some((row) => row > 14) && rows.length === 1) perRow.set(rule, (perRow.get(rule) ?? 0) + 1);
    }
    expect([...perRow.values()].every((count) => count < 5)).toBe(true);
  });

  const plans = (count: number): Rows =>
    Array.from({ length: count }, (_, row) => [`Plan ${row + 1} for the town`, 'Draft', 'Done', 'Kept', 'x']);
  const said = ruleOf({
    id: 'comment-short',
    title: 'Comment is short',
    severity: 'query',
    messages: { found: 'Say more than {what}.' },
    check: ({ scorecard }) =>
      scorecard.indicators
        .filter(({ values }) => values[0]!.number !== 50)
        .map((indicator) => ({
          messageId: 'found',
          data: { what: indicator.comment!.text },
          cell: indicator.comment!.cell,
          cells: [indicator.values[2]!.cell, indicator.comment!.cell],
          indicator,
        })),
  });
  const rest = rowsOf(
    20,
    () => 50,
    () => 'x',
  );

  test('is said once of five rows or more, wherever in the row it is found', () => {
    const found = listed({ Sheet1: [...rest, ...plans(5)] }, [], [said]).flatMap(({ findings }) => findings);
    expect(found.map(({ message, rows }) => [message, rows])).toEqual([
      [
        'Comment is short: 5 rows that are given in words or dates, as milestones are: “Plan 1 for the town”, “Plan 2 for the town”, “Plan 3 for the town” and 2 more. The first: Say more than x.',
        [21, 22, 23, 24, 25],
      ],
    ]);
  });

  test('is not said of four, nor of rows that have none', () => {
    const rows = [...rest, ...plans(4)].map((row, index) =>
      index > 0 && index < 5 ? [row[0]!, 51, ...row.slice(2)] : row,
    );
    const found = listed({ Sheet1: rows }, [], [said]).flatMap(({ findings }) => findings);
    expect(found.map(({ parts, indicator }) => [parts.length, indicator])).toEqual([
      ...[1, 2, 3, 4].map((row) => [1, `Percentage of matter ${row} settled`]),
      ...[1, 2, 3, 4].map((plan) => [1, `Plan ${plan} for the town`]),
    ]);
  });
});

test('the rows of a finding are told in rising order, each once', () => {
  const crosswise = ruleOf({
    id: 'rows-crossed',
    messages: { found: 'These {what}.' },
    check: () => [
      {
        messageId: 'found',
        data: { what: 'cross' },
        cell: { row: 1, column: 1 },
        cells: [
          { row: 3, column: 1 },
          { row: 1, column: 1 },
          { row: 3, column: 2 },
        ],
      },
    ],
  });
  const rows = rowsOf(
    4,
    () => 50,
    () => 'x',
  );
  expect(listed({ Sheet1: rows }, [], [crosswise])[0]!.findings.map((one) => one.rows)).toEqual([[1, 3]]);
});

describe('sheets of one layout', () => {
  const bare = (first: number): Rows => [
    ['Indicator', 'Actual 2016', 'Target 2017'],
    ['Percentage of calls answered', first, first + 2],
    ['Percentage of letters answered', null, first + 4],
  ];

  test('180 sheets without a comments column give one question', () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 180 }, (_, n) => [`Service ${n + 1}`, bare(50 + (n % 9))]),
    );
    const checks = listed(sheets);
    const found = checks
      .flatMap(({ findings }) => findings)
      .filter(({ messageId, rule }) => rule === 'header-missing' && messageId === 'remarks');
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(
      /The same on 180 sheets of one layout: “Service 1”, “Service 2”, “Service 3” and 177 more\.$/,
    );
    expect(found[0]!.parts.map(({ sheet }) => sheet)).toEqual(Object.keys(sheets));
    expect(checks[0]!.findings).toContain(found[0]);
  });

  test('a row of each that is alike stays a finding of its own sheet', () => {
    const low = (first: number): Rows => [
      ['Indicator', 'Actual 2016', 'Target 2017'],
      ['Percentage of calls answered', first + 40, first],
      ['Percentage of letters answered', first, first + 4],
    ];
    const found = listed({ A: low(50), B: low(50), C: low(50) }, [], [lowTarget]).map(({ findings }) =>
      findings.map(({ sheet, parts, message }) => [sheet, parts.length, message]),
    );
    expect(found).toEqual(['A', 'B', 'C'].map((sheet) => [[sheet, 1, '50 is low.']]));
  });

  test('sheets of other layouts keep their own', () => {
    const other: Rows = bare(50).map((row) => [
      ...row.slice(0, 2),
      row[0] === 'Indicator' ? 'Target 2018' : 60,
    ]);
    const found = listed({ A: bare(50), B: bare(60), C: other }).flatMap(({ findings }) => findings);
    expect(found.filter(({ rule }) => rule === 'header-missing')).toHaveLength(3);
  });
});

test('the sample’s list is shorter and loses no place', () => {
  const checks = readSheet(sampleGrid()).scorecards.map((one) => checkScorecard(one, options));
  const found = collapse(withExplanations(checks, [])).flatMap(({ findings }) => findings);
  const all = checks.flatMap(({ findings }) => findings);
  expect(found.length).toBeLessThan(0.8 * all.length);
  expect(found.flatMap(({ parts }) => parts)).toHaveLength(all.length);
  const single = (rule: string) => found.filter((one) => one.rule === rule && one.parts.length === 1);
  expect(single('target-lowered')).toHaveLength(16);
  expect(single('target-relative-direction')).toHaveLength(3);
  expect(single('estimated-date-passed')).toHaveLength(5);
  expect(single('parts-do-not-add-up').map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/6,406.*6,400/),
  );
});

test('a column that was not read on many sheets is one question, and one answer settles it for all', () => {
  const rows: Rows = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble 2018', 'Comments'],
    ['Percentage of calls answered', 50, 52, 54, 'x'],
    ['Percentage of letters answered', 60, 62, 64, 'x'],
  ];
  const checks = listed({ A: rows, B: rows, C: rows }, [], only('column-not-read'));
  const [finding, ...others] = checks.flatMap(({ findings }) => findings);
  expect(others).toEqual([]);
  expect(finding!.choices![0]!.setting.tables!.map(({ sheet, columns }) => [sheet, columns])).toEqual([
    ['A', { D: 'target 2018' }],
    ['B', { D: 'target 2018' }],
    ['C', { D: 'target 2018' }],
  ]);
});

describe('one thing on copies of a sheet', () => {
  const names = ['built', 'let', 'sold', 'mended', 'heated', 'insured'];
  const table = (texts: Readonly<Record<string, TestCell>>, first = 10): Rows => [
    heading,
    ...names.map((name, row) => [`Homes ${name}`, texts[name] ?? first + row, 60 + row, 62 + row, null]),
  ];
  const texts = only('value-not-a-number');

  test('is said once, with where else it stands', () => {
    const sheets = {
      All: table({ let: 'Many' }),
      North: table({ let: 'Many' }),
      South: table({ let: 'Many' }),
    };
    const [all, ...copies] = listed(sheets, [], texts);
    expect(all!.findings).toHaveLength(1);
    const [finding] = all!.findings;
    expect(finding!.message).toMatch(/The same stands on 2 other sheets: “North” and “South”\.$/);
    expect(finding!.parts.map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`)).toEqual([
      'All!B3',
      'North!B3',
      'South!B3',
    ]);
    expect([finding!.indicator, finding!.cells.map(toA1), finding!.rows]).toEqual(['Homes let', ['B3'], [2]]);
    expect(copies.map(({ findings }) => findings.length)).toEqual([0, 0]);
    expect(summarise(listed(sheets, [], texts)).errors).toBe(1);
  });

  test('is said where no row is hidden, whichever sheet comes first', () => {
    const rows = table({ let: 'Many' });
    const checks = [
      { sheet: 'Filtered', hidden: [1, 2, 3] },
      { sheet: 'All', hidden: [] },
    ].flatMap(({ sheet, hidden }) =>
      readSheet({ ...gridOf(rows), sheet, hiddenRows: new Set(hidden) }).scorecards.map((scorecard) =>
        checkScorecard(scorecard, options, texts),
      ),
    );
    const found = collapse(withExplanations(checks, []), texts).map(({ findings }) => findings);
    expect(found.map(({ length }) => length)).toEqual([0, 1]);
    expect(found[1]![0]!.message).toMatch(/The same stands on sheet “Filtered”\.$/);
  });

  test.each<[what: string, other: Rows]>([
    ['whose figures are others', table({ let: 'Many' }, 30)],
    ['of which the cell says something else', table({ let: 'Few' })],
    ['of other names', table({ let: 'Many' }).map(([name, ...more]) => [`Council ${String(name)}`, ...more])],
  ])('is said of each sheet %s', (_, other) => {
    const found = listed({ All: table({ let: 'Many' }), Other: [heading, ...other.slice(1)] }, [], texts);
    expect(found.map(({ findings }) => findings.length)).toEqual([1, 1]);
  });
});
