import { toA1 } from '../../../../src/core/sheet/address';
import { applyToGrid } from '../../../../src/core/sheet/applyToGrid';
import { checkScorecard } from '../../../../src/core/checking/check';
import type { Finding } from '../../../../src/core/checking/finding';
import { planFixes } from '../../../../src/core/checking/planFixes';
import { isExplained } from '../../../../src/core/checking/verdict';
import { listChasers } from '../../../../src/core/dates/chasers';
import { explainFinding, withExplanations } from '../../../../src/core/explanations/index';
import type { Explanation } from '../../../../src/core/explanations/explanation';
import { readSheet } from '../../../../src/core/reading';
import type { Scorecard } from '../../../../src/core/scorecard/scorecard';
import type { Grid } from '../../../../src/core/sheet/grid';
import { fillTrajectories } from '../../../../src/core/trajectories/fill';
import { gridOf } from '../../../support/grid';
import { withCells } from '../../../support/sample';
import { type Laid, layOut, shapes, usual } from './layouts';
import { rows, years } from './table';

const asOf = '2018-04-15';
const given = { reason: 'New national definition from 2017', by: 'A. Officer', on: '2018-04-15' };

function read(grid: Grid): Scorecard {
  const { scorecards, unread } = readSheet(grid);
  expect(unread).toEqual([]);
  expect(scorecards).toHaveLength(1);
  return scorecards[0]!;
}

function check(grid: Grid, explanations: readonly Explanation[] = []) {
  const scorecard = read(grid);
  const [checked] = withExplanations([checkScorecard(scorecard, { asOf, settings: {} })], explanations);
  expect(checked!.notRun.filter(({ cause }) => cause === 'failed')).toEqual([]);
  return { scorecard, findings: checked!.findings };
}

/** What a finding says of which figures, whichever cells they stand in. */
function meaningOf({ keyOf }: Laid, { rule, messageId, cells, cell, indicator, service }: Finding): string {
  const keys = cells.map((one) => keyOf(toA1(one))).sort();
  return [rule, messageId, service, indicator, keyOf(toA1(cell)), ...keys].join(' | ');
}

const laidUsual = layOut(usual, rows, years);
const meaning = (scorecard: Scorecard, { keyOf }: Laid) =>
  scorecard.indicators.map(({ name, nameCell, service, unit, polarity, comment, values }) => ({
    name: [name, keyOf(toA1(nameCell))],
    service,
    unit,
    polarity,
    comment: [comment?.text, comment && keyOf(toA1(comment.cell))],
    values: values
      .map(({ cell, column, text, kind, number, place, raw }) =>
        JSON.stringify([
          column.field,
          column.period?.text,
          keyOf(toA1(cell)),
          text,
          kind,
          number,
          place,
          raw,
        ]),
      )
      .sort(),
  }));

describe.each(shapes)('$name', (layout) => {
  const laid = layOut(layout, rows, years);

  test('is read as the usual table is, every figure in its own cell', () => {
    expect(meaning(read(laid.grid), laid)).toEqual(meaning(read(laidUsual.grid), laidUsual));
  });

  test('has the same findings, each on the same figures', () => {
    const expected = check(laidUsual.grid).findings.map((finding) => meaningOf(laidUsual, finding));
    expect(expected.length).toBeGreaterThan(5);
    expect(
      check(laid.grid)
        .findings.map((finding) => meaningOf(laid, finding))
        .sort(),
    ).toEqual(expected.sort());
  });

  test.each(['values', 'formulas'] as const)('is filled with the same %s', (as) => {
    const filled = ({ grid, keyOf }: Laid) => {
      const { edits, refused } = fillTrajectories(read(grid), { method: 'linear', as });
      const inKeys = (formula: string) =>
        formula.replace(
          /\$?([A-Z]+)\$?(\d+)/g,
          (_, column: string, row: string) => `[${keyOf(column + row)}]`,
        );
      return {
        edits: edits
          .map(({ cell, before, after, year, formula }) => [
            keyOf(toA1(cell)),
            before,
            after,
            year,
            formula ? inKeys(formula) : null,
          ])
          .sort(),
        refused: refused.map(({ indicator, reason }) => [indicator, reason]),
      };
    };
    const expected = filled(laidUsual);
    expect(expected.edits.length).toBeGreaterThan(1);
    expect(filled(laid)).toEqual(expected);
    const { edits } = fillTrajectories(read(laid.grid), { method: 'linear' });
    const after = read(applyToGrid(laid.grid, edits));
    for (const { cell, after: number } of edits) {
      const values = after.indicators.flatMap(({ values }) => values);
      expect(values.find((value) => toA1(value.cell) === toA1(cell))?.number).toBe(number);
    }
  });

  test('is fixed in the same cells, and then has nothing left to fix', () => {
    const fixes = ({ grid, keyOf }: Laid) =>
      planFixes(grid, { asOf, settings: {} })
        .edits.map(({ cell, before, after, rules }) => [keyOf(toA1(cell)), before, after, ...rules])
        .sort();
    expect(fixes(laidUsual).length).toBeGreaterThan(1);
    expect(fixes(laid)).toEqual(fixes(laidUsual));
    const { edits } = planFixes(laid.grid, { asOf, settings: {} });
    const after = check(applyToGrid(laid.grid, edits));
    expect(after.findings.filter((finding) => finding.edits.length > 0)).toEqual([]);
  });

  test('keeps a reason until a figure that it is about changes', () => {
    const { scorecard, findings } = check(laid.grid);
    const queries = findings.filter(({ severity }) => severity === 'query');
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) {
      const explanations = [explainFinding(scorecard, query, given)];
      const again = (grid: Grid) => check(grid, explanations).findings.filter(isExplained);
      expect(again(laid.grid).map((finding) => meaningOf(laid, finding))).toEqual([meaningOf(laid, query)]);
      const figure = scorecard.indicators
        .flatMap(({ values }) => values)
        .find(
          (value) => value.number !== null && query.cells.some((cell) => toA1(cell) === toA1(value.cell)),
        );
      if (figure)
        expect(again(withCells(laid.grid, { [toA1(figure.cell)]: figure.number! + 1 }))).toEqual([]);
    }
  });

  test('has the same figures chased', () => {
    const chased = ({ grid, keyOf }: Laid) =>
      listChasers(read(grid), asOf).map(({ cell, ...chaser }) => ({ ...chaser, cell: keyOf(toA1(cell)) }));
    expect(chased(laidUsual).length).toBeGreaterThan(0);
    expect(chased(laid)).toEqual(chased(laidUsual));
  });
});

test('a year without a row of its own is absent: nothing is typed, fixed or blamed there', () => {
  const grid = gridOf([
    ['Indicator', 'Year', 'Actual', 'Target'],
    ['Books lent', '2016/17', 80, 81],
    ['Books lent', '2017/18', null, null],
    ['Books lent', '2018/19', null, 90],
    ['Visits made', '2016/17', 5, 6],
    ['Visits made', '2018/19', null, 9],
  ]);
  const { edits, refused } = fillTrajectories(read(grid), { method: 'linear' });
  expect(edits.map(({ cell }) => toA1(cell))).toEqual(['D3']);
  expect(refused).toEqual([
    {
      indicator: 'Visits made',
      nameCell: { row: 4, column: 0 },
      reason: 'The 2017/18 target has no cell on the sheet, so nothing can be typed there. Add one first.',
      ends: [],
    },
  ]);
});
