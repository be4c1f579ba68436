import { checkScorecard } from '../../../src/core/checking/check';
import { readSheet } from '../../../src/core/reading';
import { rowHidden } from '../../../src/core/rules/row-hidden';
import { gridOf } from '../../support/grid';

test.each([
  [false, 1],
  [true, 0],
])('rows hidden on a sheet that is hidden itself (%s) are told of in %i findings', (isHidden, count) => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Homes built', 10, 12, null],
    ['Homes let', 5, 6, null],
  ];
  const [scorecard] = readSheet(gridOf(rows, { hiddenRows: [2], isHidden })).scorecards;
  const { findings } = checkScorecard(scorecard!, { asOf: '2017-04-15', settings: {} }, [rowHidden]);
  expect(findings).toHaveLength(count);
});
