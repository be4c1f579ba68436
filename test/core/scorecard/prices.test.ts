import { alterValue } from '../../../src/core/scorecard/alterValue';
import { isInflation } from '../../../src/core/scorecard/prices';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Comments'];

test.each([
  ['Cost per visit', 60, 62, true],
  ['Cost per visit', 60, 66, false],
  ['Net cost of waste collection per home', 60, 60, true],
  // Two years may take twice as much.
  ['Cost per visit', null, 66, true],
  ['Percentage of the budget that administration costs', 60, 62, false],
  ['Debt costs as a % of spending', 60, 62, false],
  ['Number of complaints', 60, 62, false],
  ['Income per visit', 60, 62, false],
] as const)('%s from %s to %s goes up as prices do: %s', (name, from, to, isSo) => {
  const [row] = scorecardOf([
    headings,
    [name, 60, from, to, null],
    ['Cost per home', 1, 2, 3, null],
  ]).indicators;
  const [actual, first, last] = row!.values;
  const [before, after] =
    from === null ? [actual!, last!] : [first!, alterValue(last!, { column: first!.column })];
  expect(isInflation(row!, before, after)).toBe(isSo);
});
