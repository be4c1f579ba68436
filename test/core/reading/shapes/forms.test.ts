import { readSheet } from '../../../../src/core/reading';
import { sayColumns } from '../../../support/columns';
import { drawn } from '../../../support/drawn';
import { gridOf } from '../../../support/grid';
import { arranged, unfit } from './arranged';

const two = `
Return 2018/19

Indicator|Plots let
Service|Parks
Unit|%
Target 2018/19|95
Actual 2018/19|97.3
Comment|Three wait

Indicator|Halls booked
Service|Halls
Unit|Hours
Target 2018/19|1500
Actual 2018/19|n/a
Comment|`;

test('a form for each indicator', () => {
  expect(arranged({ rows: drawn(two) })).toEqual([
    'forms A3:B15',
    'Service | Indicator | Target 2018/19 | Actual 2018/19 | Unit | Comment',
    'Parks@B4 | Plots let@B3 | 95@B6 | 97.3@B7 | %@B5 | Three wait@B8',
    'Halls@B11 | Halls booked@B10 | 1500@B13 | n/a@B14 | Hours@B12 | @B15',
  ]);
  expect(readSheet(gridOf(drawn(two))).scorecards.map(sayColumns)).toHaveLength(1);
});

test('one form on a sheet, colons behind its words, one thing more on it', () => {
  const rows = drawn(`
KPI:|Plots let
Directorate:|Parks
Baseline 2016/17:|90
Outturn 2017/18:|91
Target 2018/19:|95
Responsible officer:|A. Green`);
  expect(arranged({ rows })).toEqual([
    'forms A1:B6',
    'Directorate | Indicator | Baseline 2016/17 | Outturn 2017/18 | Target 2018/19 | Responsible officer',
    'Parks@B2 | Plots let@B1 | 90@B3 | 91@B4 | 95@B5 | A. Green@B6',
  ]);
});

test('the second form lacks a row of the first', () => {
  const rows = drawn(`
Measure|Plots let
Target 2018|95
Actual 2018|97
Measure|Halls booked
Actual 2018|50`);
  expect(arranged({ rows })).toEqual([
    'forms A1:B5',
    'Indicator | Target 2018 | Actual 2018',
    'Plots let@B1 | 95@B2 | 97@B3',
    'Halls booked@B4 | - | 50@B5',
  ]);
});

test('headings over some of its rows, words that are not known and figures that are not due', () => {
  const rows = drawn(`
Form 2017/18

Title|Plots let
Service|Parks
Reporting|Twice a year
History|
2015/16 outturn|85
2016/17 outturn|87.5
Current year|
Target 2017/18|90
Year end actual 2017/18|Not yet due
Comment|Three wait
Form version 3`);
  expect(arranged({ rows })).toEqual([
    'forms A3:B12',
    'Service | Indicator | 2015/16 outturn | 2016/17 outturn | Target 2017/18 | Year end actual 2017/18 | Comment',
    'Parks@B4 | Plots let@B3 | 85@B7 | 87.5@B8 | 90@B10 | Not yet due@B11 | Three wait@B12',
  ]);
});

test('a form that says one thing twice is left unread, and said', () => {
  const rows = drawn(`
Measure|Plots let
Target 2018|95
Target 2018|96
Actual 2018|97`);
  expect(arranged({ rows })).toEqual([]);
  expect(unfit({ rows })).toEqual(['A3 a form for each indicator, one thing to a row']);
});

test.each([
  ['headings over figures', 'Measure|Target 2018\nPlots let|95\nHalls booked|50'],
  ['a description without figures', 'Measure|Plots let\nService|Parks\nOwner|A. Green'],
  ['what is wanted alone', 'Measure|Plots let\nTarget 2018|95\nTarget 2019|96'],
  ['two columns of years', 'Measure|Plots let\n2018|95\n2019|96'],
])('no form: %s', (_, text) => {
  const rows = drawn(`\n${text}`);
  expect(arranged({ rows }).filter((line) => line.startsWith('forms'))).toEqual([]);
  expect(unfit({ rows })).toEqual([]);
});
