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

const cards = (left: string, right: string) => `
${left}|||${right}
Latest value|6.8||Latest value|77.2
Period|Q2 2025/26||Period|Q2 2025/26
Target March 2026|6||Target March 2026|75
England|6.1||England|74.8
Rating|Amber||Rating|Green
`;

test('cards side by side under titles, each with the period of its latest value', () => {
  const rows = drawn(
    `\nOutcomes${cards('Smoking at delivery', 'Health checks')}${cards('Hypertension treated to target', 'Dementia diagnosis rate')}`,
  );
  expect(arranged({ rows })).toEqual([
    'forms A2:E14',
    'Indicator | Latest value Q2 2025/26 | Target March 2026 | England | Period | Rating',
    'Smoking at delivery@A2 | 6.8@B3 | 6@B5 | 6.1@B6 | Q2 2025/26@B4 | Amber@B7',
    'Health checks@D2 | 77.2@E3 | 75@E5 | 74.8@E6 | Q2 2025/26@E4 | Green@E7',
    'Hypertension treated to target@A9 | 6.8@B10 | 6@B12 | 6.1@B13 | Q2 2025/26@B11 | Amber@B14',
    'Dementia diagnosis rate@D9 | 77.2@E10 | 75@E12 | 74.8@E13 | Q2 2025/26@E11 | Green@E14',
  ]);
});

test('cards side by side with an arrow right of the latest figure', () => {
  const rows = drawn(`
Smoking in adults||||Smoking at delivery||
Target|13|||Target|8.9|
Current|13.1|▲||Current|9|▼
England|12.9|||England|9.8|

Suicides||||Infant deaths||
Target|10.9|||Target|4|
Current|11.4|►||Current|4.1|▲
England|11.8|||England|4.1|`);
  expect(arranged({ rows }).slice(0, 3)).toEqual([
    'forms A1:F9',
    'Indicator | Target | Current | England',
    'Smoking in adults@A1 | 13@B2 | 13.1@B3 | 12.9@B4',
  ]);
});

test('cards below each other that say the year of each figure', () => {
  const rows = drawn(`
Plots let
Actual 2024/25|6.8
Target 2025/26|6
England 2024/25|6.1

Halls let
Actual 2024/25|66.4
Target 2025/26|80
England 2024/25|67`);
  expect(arranged({ rows })).toEqual([
    'forms A1:B9',
    'Indicator | Actual 2024/25 | Target 2025/26 | England 2024/25',
    'Plots let@A1 | 6.8@B2 | 6@B3 | 6.1@B4',
    'Halls let@A6 | 66.4@B7 | 80@B8 | 67@B9',
  ]);
});

test('cards whose values are of several periods date none', () => {
  const rows = drawn(`
Plots let
Latest value|6.8
Period|Q2 2025/26
Target|6

Halls let
Latest value|66.4
Period|Q1 2025/26
Target|80`);
  expect(arranged({ rows })[1]).toBe('Indicator | Latest value | Target | Period');
});

test.each([
  ['one card', '\nPlots let\nActual 2024/25|6.8\nTarget 2025/26|6'],
  [
    'cards that say different things',
    '\nPlots let\nActual|6.8\nTarget|6\n\nHalls let\nActual|5\nTarget 2026|6',
  ],
  [
    'sections of a table under a heading',
    '\nMeasure|2024/25\nPlots let\nActual|6.8\nTarget|6\n\nHalls let\nActual|5\nTarget|6',
  ],
  [
    'figures beside the cards',
    '\nPlots let\nActual|6.8\nTarget|6\nOthers|7|8\n\nHalls let\nActual|5\nTarget|6',
  ],
  [
    'figures between the cards',
    '\nPlots let\nActual|6.8\nTarget|6\n\nWards let|7|9\n\nHalls let\nActual|5\nTarget|6',
  ],
])('no cards: %s', (_, rows) => {
  expect(arranged({ rows: drawn(rows) })).toEqual([]);
});
