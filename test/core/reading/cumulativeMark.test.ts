import { readSheet } from '../../../src/core/reading';
import { findCumulativeMark } from '../../../src/core/reading/cumulativeMark';
import { gridOf, type TestCell } from '../../support/grid';

test.each<[line: string, mark: string | null]>([
  ['(C) = cumulative from 1 April', 'C'],
  ['Green = met. (C) = cumulative; (S) = snapshot', 'C'],
  ['S: snapshot, C: cumulative', 'C'],
  ['Indicators marked (Cum) are cumulative.', 'Cum'],
  ['[C] denotes a cumulative figure', 'C'],
  ['* cumulative since April', '*'],
  ['(C) figures are cumulative', 'C'],
  ['“C” means cumulative', 'C'],
  ['(N) = not cumulative', null],
  ['All figures are cumulative', null],
  ['(C) = calendar year', null],
])('the mark of “%s” is %s', (line, mark) => {
  expect(findCumulativeMark(gridOf([[line]]))).toBe(mark);
});

const TABLE: TestCell[][] = [
  ['Type', 'Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target 2016/17', 'Comments'],
  ['C', 'Homes built (C)', 10, 20, 30, 40, '(C) = cumulative'],
  ['S', 'Homes let', 10, 20, 30, 40, null],
  ['C', 'Homes sold', 10, 20, 30, 40, null],
];
const areCumulative = (rows: readonly (readonly TestCell[])[]) =>
  readSheet(gridOf(rows)).scorecards[0]!.indicators.map(({ isCumulative }) => isCumulative);

test('a line above the table or below it explains the mark in a name or beside it, a comment does not', () => {
  const unnamed = TABLE.map(([, ...cells]) => cells);
  expect({
    above: areCumulative([['(C) = cumulative from 1 April'], [], ...unnamed]),
    below: areCumulative([...unnamed, [], ['Key', '(C) = cumulative from 1 April']]),
    beside: areCumulative([['C = cumulative, S = snapshot'], [], ...TABLE]),
    unexplained: areCumulative(unnamed),
  }).toEqual({
    above: [true, false, false],
    below: [true, false, false],
    beside: [true, false, true],
    unexplained: [false, false, false],
  });
});
