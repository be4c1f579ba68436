import { checkScorecard } from '../../../src/core/checking/check';
import { isExplained } from '../../../src/core/checking/verdict';
import type { Explanation } from '../../../src/core/explanations/explanation';
import {
  explainFromList,
  type ListedReason,
  readReasonList,
} from '../../../src/core/explanations/reasonList';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import { readScorecards } from '../../../src/core/reading/index';
import { toA1 } from '../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../support/grid';

describe('a list is read', () => {
  test('in whatever order its columns stand, below whatever stands above them', () => {
    const list = readReasonList(
      gridOf([
        ['Findings of June'],
        [],
        ['By', 'REASON', 'Indicator', 'cell', 'Rule', 'Sheet', 'message'],
        ['A. Officer', ' The grant ends ', 'Homes built', 'd5', 'target-lowered', 'Housing', 'x'],
        ['', '', 'Bins', 'D6', 'target-lowered', 'Housing', 'x'],
        [],
        ['', "'-5 was a slip", '', 'E7', 'target-reverses', '', 'x'],
        ['', "'quoted'", '', 'E8', 'target-reverses', '', 'x'],
      ]),
    );
    expect(list).toEqual([
      {
        line: 4,
        sheet: 'Housing',
        rule: 'target-lowered',
        cell: 'D5',
        indicator: 'Homes built',
        reason: 'The grant ends',
        by: 'A. Officer',
      },
      {
        line: 7,
        sheet: '',
        rule: 'target-reverses',
        cell: 'E7',
        indicator: '',
        reason: '-5 was a slip',
        by: '',
      },
      { line: 8, sheet: '', rule: 'target-reverses', cell: 'E8', indicator: '', reason: "'quoted'", by: '' },
    ]);
  });

  test('with the three columns that it needs alone', () => {
    const list = readReasonList(
      gridOf([
        ['rule', 'cell', 'reason'],
        ['target-lowered', 'D5', 'The grant ends'],
      ]),
    );
    expect(list).toMatchObject([{ line: 2, sheet: '', indicator: '', by: '', reason: 'The grant ends' }]);
  });

  test.each([
    [[['rule', 'cell', 'why']], ['reason']],
    [[['rule', 'message']], ['cell', 'reason']],
    [[['cell', 'reason']], ['rule', 'cell', 'reason']],
    [[], ['rule', 'cell', 'reason']],
  ])('and says which columns are missing: %j', (rows, missing) => {
    expect(readReasonList(gridOf(rows))).toEqual({ missing });
  });
});

const heading = ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'];
const low = (name: string): TestCell[] => [name, 50, 60, 55, 65, 'Annual report, June 2016'];
const rows = [heading, low('Homes built'), low('Council homes built'), low('Affordable homes built')];
const reason = 'New national definition from 2017';
const on = '2017-03-14';

function check(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  kept: readonly Explanation[] = [],
) {
  const checks = Object.entries(sheets).flatMap(([sheet, own]) =>
    readScorecards({ ...gridOf(own), sheet }).map((scorecard) =>
      checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }),
    ),
  );
  return withExplanations(checks, kept);
}

const line = (part: Partial<ListedReason>): ListedReason => ({
  line: 2,
  sheet: 'Sheet1',
  rule: 'target-lowered',
  cell: 'D2',
  indicator: 'Homes built',
  reason,
  by: 'A. Officer',
  ...part,
});

function explain(
  list: readonly ListedReason[],
  sheets: Parameters<typeof check>[0] = { Sheet1: rows },
  kept: readonly Explanation[] = [],
) {
  return explainFromList(kept, check(sheets, kept), list, on);
}

const places = (explanations: readonly Explanation[]) =>
  explanations.map(({ sheet, indicator, cells, reason: why, by }) => [
    sheet,
    indicator,
    cells[0]!.cell,
    why,
    by,
  ]);

test('these rows have findings to be explained', () => {
  const found = check({ Sheet1: rows })[0]!.findings.filter(({ rule }) => rule === 'target-lowered');
  expect(found.map(({ cell }) => toA1(cell))).toEqual(['D2', 'D3', 'D4']);
});

describe('a reason is given', () => {
  test('to the finding of the rule at the cell, as its officer gave it', () => {
    const { explanations, addedCount, unused } = explain([
      line({}),
      line({ line: 3, cell: 'D3', indicator: 'Council homes built', by: 'B. Officer' }),
    ]);
    expect([addedCount, unused]).toEqual([2, []]);
    expect(places(explanations)).toEqual([
      ['Sheet1', 'Homes built', 'D2', reason, 'A. Officer'],
      ['Sheet1', 'Council homes built', 'D3', reason, 'B. Officer'],
    ]);
    expect(explanations[0]).toMatchObject({ rule: 'target-lowered', on });
    const explained = check({ Sheet1: rows }, explanations)[0]!.findings.filter(isExplained);
    expect(explained.map(({ cell }) => toA1(cell))).toEqual(['D2', 'D3']);
  });

  test.each<[what: string, part: Partial<ListedReason>]>([
    ['on whatever sheet, where the list names none', { sheet: '' }],
    ['on the sheet in other letters', { sheet: 'SHEET1' }],
    ['in whatever row, where the list names none', { indicator: '' }],
    ['to the row of that name, where it has moved', { cell: 'D9' }],
    ['to the row of that name in other letters', { cell: 'D9', indicator: 'HOMES  BUILT' }],
  ])('%s', (_, part) => {
    expect(places(explain([line(part)]).explanations)).toEqual([
      ['Sheet1', 'Homes built', 'D2', reason, 'A. Officer'],
    ]);
  });

  test('on the sheet that the line names', () => {
    const sheets = { Sheet1: rows, Other: rows };
    expect(places(explain([line({ sheet: 'other' })], sheets).explanations)).toEqual([
      ['Other', 'Homes built', 'D2', reason, 'A. Officer'],
    ]);
  });
});

describe('a line is told to be of no use', () => {
  test.each<[what: string, part: Partial<ListedReason>, why: string]>([
    ['of another rule', { rule: 'target-reverses' }, 'Line 2: D2 has no finding of “target-reverses” now.'],
    ['of no rule', { rule: 'constructor' }, 'Line 2: D2 has no finding of “constructor” now.'],
    ['of another sheet', { sheet: 'Sheet2' }, 'Line 2: D2 has no finding of “target-lowered” now.'],
    [
      'of another cell and no row',
      { cell: 'E2', indicator: '' },
      'Line 2: E2 has no finding of “target-lowered” now.',
    ],
    [
      'of a row that is gone',
      { indicator: 'Homes lost' },
      'Line 2: D2 has no finding of “target-lowered” now.',
    ],
  ])('%s', (_, part, why) => {
    expect(explain([line(part)])).toEqual({ explanations: [], addedCount: 0, unused: [why] });
  });

  test('whose reason says nothing, with the cell and why', () => {
    const { explanations, unused } = explain([line({ reason: 'ok' })]);
    expect(explanations).toEqual([]);
    expect(unused).toEqual([expect.stringMatching(/^Line 2, D2: .+/)]);
  });

  test('where two rows of that name have such a finding and none is at the cell', () => {
    const twice = { Sheet1: [heading, low('Homes built'), low('Homes built')] };
    expect(explain([line({ cell: 'D9' })], twice).unused).toHaveLength(1);
    expect(explain([line({ cell: 'D3' })], twice).unused).toEqual([]);
  });
});

test('a reason that holds already is neither given again nor of no use', () => {
  const { explanations } = explain([line({})]);
  const again = explain([line({ by: 'B. Officer' })], { Sheet1: rows }, explanations);
  expect(again).toEqual({ explanations, addedCount: 0, unused: [] });
  const other = explain([line({ reason: 'The grant ends in March 2017' })], { Sheet1: rows }, explanations);
  expect(other.addedCount).toBe(1);
  expect(places(other.explanations).map(([, , , why]) => why)).toEqual(['The grant ends in March 2017']);
});

test('a reason that has lapsed is given again', () => {
  const { explanations } = explain([line({})]);
  const changed = { Sheet1: [heading, ['Homes built', 50, 60, 54, 65, 'x, June 2016'], ...rows.slice(2)] };
  const again = explain([line({})], changed, explanations);
  expect(again.addedCount).toBe(1);
  expect(check(changed, again.explanations)[0]!.findings.filter(isExplained)).toHaveLength(1);
});

test('what was kept before stays', () => {
  const { explanations } = explain([line({})]);
  const more = explain(
    [line({ cell: 'D4', indicator: 'Affordable homes built' })],
    { Sheet1: rows },
    explanations,
  );
  expect(places(more.explanations).map(([, indicator]) => indicator)).toEqual([
    'Homes built',
    'Affordable homes built',
  ]);
});
