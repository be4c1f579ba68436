import { readSheet } from '../../../../src/core/reading';
import { drawn } from '../../../support/drawn';
import { gridOf } from '../../../support/grid';
import { arranged } from './arranged';

test('a title, headings, values, their dates and comments for each indicator', () => {
  const rows = drawn(`
Objective indicators

People provided with access to improved water sources (Number)
|Baseline|Actual (Previous)|Actual (Current)|End Target
Value|0|42150|58900|120000
Date|30-Jun-2021|15-May-2025|28-Nov-2025|31-Dec-2027
Comments: in line with the plan.

Staff trained
|Baseline|Actual (Previous)|Actual (Current)|End Target
Value|2|48.5|50.2|50
Date|30-Jun-2021|15-May-2025|28-Nov-2025|31-Dec-2027
Comments:`);
  expect(arranged({ rows, sheet: { merges: ['A3:E3', 'A9:E9'] } })).toEqual([
    'value-blocks A3:E13',
    'Indicator | Baseline 30-Jun-2021 | Actual (Previous) 15-May-2025 | Actual (Current) 28-Nov-2025 | End Target 31-Dec-2027 | Comments',
    'People provided with access to improved water sources (Number)@A3 | 0@B5 | 42150@C5 | 58900@D5 | 120000@E5 | in line with the plan.@A7',
    'Staff trained@A9 | 2@B11 | 48.5@C11 | 50.2@D11 | 50@E11 | @B13',
  ]);
});

test('the name in the corner, and comments beside their word', () => {
  const rows = drawn(`
Indicator: Staff trained
|Baseline|Actual|Target
Values|0|58|120
Dates|June 2021|May 2025|Dec 2027
Comments|Slow

Roads mended|Baseline|Actual|Target
Values|1|50|52
Dates|June 2021|May 2025|Dec 2027
Comments|Fast`);
  expect(arranged({ rows })).toEqual([
    'value-blocks A1:D10',
    'Indicator | Baseline June 2021 | Actual May 2025 | Target Dec 2027 | Comments',
    'Staff trained@A1 | 0@B3 | 58@C3 | 120@D3 | Slow@B5',
    'Roads mended@A7 | 1@B8 | 50@C8 | 52@D8 | Fast@B10',
  ]);
});

test('dates that are not the same for all date no column', () => {
  const rows = drawn(`
Staff trained
|Baseline|Actual|Target
Value|0|58|120
Date|June 2021|May 2025|Dec 2027

Roads mended
|Baseline|Actual|Target
Value|1|50|52
Date|June 2022|May 2025|Dec 2028`);
  expect(arranged({ rows })[1]).toBe('Indicator | Baseline | Actual May 2025 | Target');
});

test('values alone, in two blocks', () => {
  const rows = drawn(`
Staff trained
|Baseline 2020|Actual 2024|Target 2027
Value|0|58|120

Roads mended
|Baseline 2020|Actual 2024|Target 2027
Value|1|50|52`);
  expect(
    readSheet(gridOf(rows)).scorecards.map(({ indicators }) => indicators.map(({ name }) => name)),
  ).toEqual([['Staff trained', 'Roads mended']]);
});

test.each([
  [
    'an indicator that is called a value',
    `
Indicator|Actual 2016|Target 2017|Comments
Value|10|12|
Homes|20|22|`,
    [['Value', 'Homes']],
  ],
  [
    'a value beside other things that are told of the same',
    `
Contract A
|Actual 2016|Target 2017
Value|10|12
Volume|20|22

Contract B
|Actual 2016|Target 2017
Value|10|12
Volume|20|22`,
    [
      ['Value', 'Volume'],
      ['Value', 'Volume'],
    ],
  ],
  [
    'one table under a title',
    `
Housing
|Actual 2016|Target 2017
Value|10|12

Rents|20|22`,
    [['Value', 'Rents']],
  ],
])('left alone: %s', (_, rows, names) => {
  const { scorecards } = readSheet(gridOf(drawn(rows)));
  expect(scorecards.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual(names);
});
