import { drawn } from '../../../support/drawn';
import { gridOf } from '../../../support/grid';
import { readSheet } from '../../../../src/core/reading';
import { unfit } from './arranged';

const heads = `
Component|Output|IRI|Kind|Unit|Progress||Money|
||||Km|Q1|Q2|Q1|Total`;

test.each([
  [
    'targets, actuals and ratios',
    `${heads}
Roads|Road built|R1|Target|Km|10||5|9
|||Actual|||8||
|||Ratio (%)|||80||
|Road mended|R2|Target|Km|20||5|9
|||Actual|||18||
|||Ratio (%)|||90||
Ports|Quay built|R3|Target|M|30||5|9
|||Actual|||28||
|||Ratio (%)|||93||`,
  ],
  [
    'plans and results that say no time',
    `
Project|Kind|Money|People
North|Planned|10|5
|Achieved|8|4
South|Planned|10|5
|Achieved|8|4
West|Planned|10|5
|Achieved|8|4`,
  ],
])('%s under each indicator, under headings that name no year, are said to be unread', (_, text) => {
  const rows = drawn(text);
  expect(unfit({ rows })).toEqual(['A1 a table with targets and actuals on rows of their own']);
  expect(readSheet(gridOf(rows)).scorecards).toEqual([]);
});

test.each([
  [
    'a usual table',
    `
Indicator|Target|Actual
Roads built|10|8
Roads mended|20|18
Quays built|30|28`,
  ],
  [
    'a kind that does not change from row to row',
    `
Indicator|Kind|Actual 2016|Target 2017
Roads built|Target|10|8
Roads mended|Target|20|18
Quays built|Actual|30|28`,
  ],
  [
    'two indicators of which one is called Targets met',
    `
Indicator|Actual 2016|Target 2017
Target|10|8
Actual|20|18
Quays built|30|28`,
  ],
])('%s is left alone', (_, text) => {
  expect(unfit({ rows: drawn(text) })).toEqual([]);
});
