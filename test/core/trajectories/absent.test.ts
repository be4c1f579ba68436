import { calendarDate } from '../../../src/core/sheet/calendar';
import { checkScorecard } from '../../../src/core/checking/check';
import { alterValue } from '../../../src/core/scorecard/alterValue';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import { fillTrajectories } from '../../../src/core/trajectories/fill';
import { scorecardOf } from '../../support/scorecard';

/** The scorecard as a table would give it that has no cell for one figure of one row. */
function withoutCell(scorecard: Scorecard, row: number, index: number): Scorecard {
  const indicators = scorecard.indicators.map((indicator, i) => ({
    ...indicator,
    values: indicator.values.map((value, k) =>
      i === row && k === index ? alterValue(value, { place: 'absent' }) : value,
    ),
  }));
  return { ...scorecard, indicators };
}

const scorecard = scorecardOf([
  ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
  ['Housing', 'Number of homes built', 10, 9, null, 30, null],
  ['Housing', 'Number of homes let', null, null, 41, 44, null],
]);

test('a target without a cell is not filled, and the refusal says why', () => {
  const { edits, refused } = fillTrajectories(withoutCell(scorecard, 0, 2));
  expect(edits).toEqual([]);
  expect(refused).toEqual([
    {
      indicator: 'Number of homes built',
      nameCell: { row: 1, column: 1 },
      reason: 'The 2017 target has no cell on the sheet, so nothing can be typed there. Add one first.',
      ends: [],
    },
  ]);
});

test('no figure without a cell is blamed or put right', () => {
  const cellsOf = (card: Scorecard) =>
    checkScorecard(card, { asOf: calendarDate(2017, 4, 15)!, settings: {} }).findings.flatMap(
      ({ rule, cells, edits }) =>
        [...cells, ...edits.map(({ cell }) => cell)].map(({ row, column }) => `${rule} ${row}:${column}`),
    );
  const absent = withoutCell(withoutCell(withoutCell(scorecard, 0, 2), 1, 0), 1, 1);
  expect(cellsOf(scorecard).some((cell) => /(1:4|2:2|2:3)$/.test(cell))).toBe(true);
  expect(cellsOf(absent).filter((cell) => /(1:4|2:2|2:3)$/.test(cell))).toEqual([]);
});
