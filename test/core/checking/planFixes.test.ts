import { applyToGrid } from '../../../src/core/sheet/applyToGrid';
import { toA1 } from '../../../src/core/sheet/address';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { checkScorecard } from '../../../src/core/checking/check';

import { explainFinding, findUnexplained } from '../../../src/core/explanations/index';
import { type ChooseFindings, planFixes } from '../../../src/core/checking/planFixes';
import { readScorecards } from '../../../src/core/reading/index';
import { findStillBroken } from '../../../src/core/checking/stillBroken';
import { gridOf } from '../../support/grid';
import { ruleOf } from '../../support/rule';

const options = { asOf: '2017-04-15', settings: {} };
const rows = [
  ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
  ['Percentage of loans renewed on time', "'74.8", '77', 81, 'x'],
  ['Percentage of visitors satisfied', 74.8, '`78', 82, 'x'],
  ['Percentage of fines paid', 'N/A', '-', 82, 'x'],
];
const edit = (a: Partial<CellEdit>): CellEdit => ({
  sheet: 'Sheet1',
  cell: { row: 1, column: 1 },
  before: null,
  after: null,
  ...a,
});

test('everything fixable is put right, and checking again finds nothing fixable', () => {
  const grid = gridOf(rows);
  const { edits, checks } = planFixes(grid, options);
  expect(edits.map(({ cell, after }) => [toA1(cell), after])).toEqual(
    expect.arrayContaining([
      ['B2', 74.8],
      ['C2', 77],
      ['C3', 78],
    ]),
  );
  expect(new Set(edits.map(({ cell }) => toA1(cell))).size).toBe(edits.length);
  expect(checks.flatMap(({ findings }) => findings).filter((finding) => finding.edits.length > 0)).toEqual(
    [],
  );
  expect(planFixes(applyToGrid(grid, edits), options).edits).toEqual([]);
  for (const { cell, before } of edits) expect(grid.rows[cell.row]![cell.column]!.value).toBe(before);
});

test('two fixes for one cell: the first has it, the next comes after; one edit says both', () => {
  const cell = { row: 1, column: 2 };
  const turn = (id: string, from: string, to: string) =>
    ruleOf({
      id,
      *check({ scorecard }) {
        const value = scorecard.indicators[0]!.values[1]!;
        if (value.raw !== from) return;
        yield {
          messageId: 'found',
          data: { what: from },
          cell,
          edits: [edit({ cell, before: from, after: to })],
        };
      },
    });
  const { edits } = planFixes(gridOf(rows), options, [
    turn('a-first', '77', 'b'),
    turn('b-next', 'b', 'c'),
    turn('c-late', '77', 'z'),
  ]);
  expect(edits).toEqual([{ sheet: 'Sheet1', cell, before: '77', after: 'c', rules: ['a-first', 'b-next'] }]);
});

test('two rules that undo each other come to an end', () => {
  const flip = (id: string, from: string, to: string) =>
    ruleOf({
      id,
      *check({ scorecard }) {
        const value = scorecard.indicators[0]!.values[1]!;
        if (value.raw === from) {
          yield {
            messageId: 'found',
            data: { what: id },
            cell: value.cell,
            edits: [edit({ cell: value.cell, before: from, after: to })],
          };
        }
      },
    });
  expect(
    planFixes(gridOf(rows), options, [flip('a', '77', '78'), flip('b', '78', '77')]).checks,
  ).toHaveLength(1);
});

test('edits make another sheet, and leave the first as it is', () => {
  const grid = gridOf(rows);
  const text = JSON.stringify(grid);
  const after = applyToGrid(grid, [
    edit({ before: "'74.8", after: 0.5, numberFormat: '0.0%' }),
    edit({ cell: { row: 1, column: 2 }, after: null }),
    edit({ cell: { row: 9, column: 0 }, after: 'new', formula: 'A1' }),
    edit({ sheet: 'Other', cell: { row: 0, column: 0 }, after: 'x' }),
  ]);
  expect(after.rows[1]![1]).toEqual({ value: 0.5, text: '50.0%', numberFormat: '0.0%', isFormula: false });
  expect(after.rows[1]![2]).toBeUndefined();
  expect(after.rows[9]![0]).toEqual({ value: 'new', text: 'new', numberFormat: 'General', isFormula: true });
  expect(after.rows[0]).toBe(grid.rows[0]);
  expect(JSON.stringify(grid)).toBe(text);
});

test('what a proposal would still break is found where it would be written', () => {
  const sheet = [
    rows[0]!,
    ['Percentage of loans renewed on time', 80, null, 90, 'x'],
    ['Percentage of fines paid', 70, 80, 75, 'x'],
  ];
  const broken = findStillBroken(gridOf(sheet), [edit({ cell: { row: 1, column: 2 }, after: 95 })], options);
  expect(broken.map(({ rule, cell }) => [rule, toA1(cell)])).toContainEqual(['target-reverses', 'D2']);
  expect(broken.every(({ cells }) => cells.some(({ row }) => row === 1))).toBe(true);
  expect(findStillBroken(gridOf(sheet), [], options)).toEqual([]);
});

test('what somebody explained is left as it is', () => {
  const grid = gridOf([
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Percentage of loans renewed on time', 74.8, '`= Baseline + 2', 'x'],
  ]);
  const [scorecard] = readScorecards(grid);
  const marked = checkScorecard(scorecard!, options).findings.find(
    ({ rule }) => rule === 'value-stray-mark',
  )!;
  const reason = { reason: 'The mark stands for a figure of the old system', by: '', on: '2017-03-14' };
  const explanations = [explainFinding(scorecard!, marked, reason)];
  expect(planFixes(grid, options).edits.map(({ cell }) => toA1(cell))).toEqual(['C2']);
  const choose: ChooseFindings = (checks) => findUnexplained(checks, explanations);
  expect(planFixes(grid, { ...options, choose }).edits).toEqual([]);
});
