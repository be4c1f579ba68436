import { makeWorkbook } from '../../bench/workbook';
import { checkScorecard, readScorecards } from '../../src/core';
import { countTokens, openWorkbook } from '../../src/file';
import { workOf } from '../support/workOf';

test('a check stays in proportion to a bare scan of the same file', () => {
  const bytes = makeWorkbook(1000);
  const check = () => {
    for (const grid of openWorkbook(bytes, 'bench.xlsx').grids())
      for (const scorecard of readScorecards(grid))
        checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} });
  };
  const scan = () => countTokens(bytes, 'bench.xlsx');
  for (const run of [check, scan]) run();
  // Some fifteen times here, where little is compiled yet: the room is for a busy machine.
  expect(workOf(check) / workOf(scan)).toBeLessThan(45);
});
