import { readSheet } from '../../../../src/core/reading';
import { sayColumns } from '../../../support/columns';
import { drawn } from '../../../support/drawn';
import { gridOf } from '../../../support/grid';

const BUDGET_BOOK = `
Harbour calls answered in time|81%|85%|85%|86%
Share of cranes inspected|75%|80%|80%|81%
Ships moored within a day|90%|91%|92%|93%`;
const YEARS = '2016-17 Actual|2017-18 Budget|2018-19 Adopted|2019-20 Projected';

test('a budget book names measures under a title and no heading, and wants what it budgets for', () => {
  const { scorecards } = readSheet(gridOf(drawn(`\nPERFORMANCE MEASURES\n|${YEARS}${BUDGET_BOOK}`)));
  expect(scorecards.map(sayColumns)).toEqual([
    'A indicator?, B actual 2016/17, C target 2017/18?, D target 2018/19?, E target 2019/20?',
  ]);
});

test('a budget under the same headings is no more of the measures', () => {
  const rows = drawn(
    `\nPERFORMANCE MEASURES\n|${YEARS}${BUDGET_BOOK}\nBUDGET SUMMARY\n|${YEARS}\nPersonnel|2972|3249|3345|3416\nMaintenance|677|777|784|787`,
  );
  const [scorecard, ...more] = readSheet(gridOf(rows)).scorecards;
  expect(more).toEqual([]);
  expect(scorecard!.indicators).toHaveLength(3);
});

const ACTUALS = `
Category|2018-19 Actual|2019-20 Actual|2020-21 Actual|Percent Change
Cases reported|1331|1481|1411|6%
Cases cleared|730|816|867|7%
Cases open|167|192|216|21%`;

test.each(['Case clearance rates', 'Workload measures', 'Performance data', 'Service indicators'])(
  'under “%s” a category over names heads what was measured',
  (title) => {
    const { scorecards } = readSheet(gridOf(drawn(`\n${title}${ACTUALS}`)));
    expect(scorecards.map(sayColumns)).toEqual([
      'A indicator?, B actual 2018/19, C actual 2019/20, D actual 2020/21, E variance',
    ]);
  },
);

test.each(['Budget summary', 'Staffing', 'Tax rates', 'Revenues and expenditures', 'Minutes'])(
  'under “%s” it heads no indicators',
  (title) => {
    expect(readSheet(gridOf(drawn(`\n${title}${ACTUALS}`))).scorecards).toEqual([]);
  },
);
