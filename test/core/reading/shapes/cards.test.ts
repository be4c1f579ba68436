import { readSheet } from '../../../../src/core/reading';
import { drawn } from '../../../support/drawn';
import { gridOf } from '../../../support/grid';
import { arranged, unfit } from './arranged';

const card = (name: string, lines: string, years: string, rows: string) =>
  `\nIndicator|${name}\n${lines}\n${years}\n${rows}\n`;

test('cards with years of their own: each run of the same years is a table', () => {
  const first = card(
    'Adults still at home|||PI no.|301',
    'Lead|J. Green|||Eligible population|1184\nService|Adult care',
    '|2021/22|2022/23|2023/24|Target 2024/25',
    'Our result|83|85.7|86.2|86.5\nSouth West average|82.8|85.4|84.7\nCommentary|Three wards wait',
  );
  const second = card(
    'Admissions to homes|||PI no.|302',
    'Lead|S. Brown|||Eligible population|24310\nService|Adult care',
    '|2022/23|2023/24|2024/25|Target 2025/26',
    'Our result|603|592|580|538\nSouth West average|607|573|566\nCommentary|',
  );
  expect(arranged({ rows: drawn(first + second) })).toEqual([
    'cards A1:F7',
    'Service | Indicator | Our result 2021/22 | Our result 2022/23 | Our result 2023/24 | South West average 2021/22 | South West average 2022/23 | South West average 2023/24 | Target 2024/25 | Lead | Eligible population | PI no. | Commentary',
    'Adult care@B3 | Adults still at home@B1 | 83@B5 | 85.7@C5 | 86.2@D5 | 82.8@B6 | 85.4@C6 | 84.7@D6 | 86.5@E5 | J. Green@B2 | 1184@F2 | 301@F1 | Three wards wait@B7',
    'cards A9:F15',
    'Service | Indicator | Our result 2022/23 | Our result 2023/24 | Our result 2024/25 | South West average 2022/23 | South West average 2023/24 | South West average 2024/25 | Target 2025/26 | Lead | Eligible population | PI no. | Commentary',
    'Adult care@B11 | Admissions to homes@B9 | 603@B13 | 592@C13 | 580@D13 | 607@B14 | 573@C14 | 566@D14 | 538@E13 | S. Brown@B10 | 24310@F10 | 302@F9 | @B15',
  ]);
});

test.each(['Indicator', 'PI', 'Measure', 'KPI:', 'Performance indicator', 'Title'])(
  'one card, its name beside “%s”, things that are left blank',
  (word) => {
    const rows = drawn(`
${word}|Calls answered in time
Definition|Share of calls answered in a minute
Lead|
Year|2023/24|2024/25|Year end target
Result|83|85|90
England|80|81|`);
    expect(arranged({ rows })).toEqual([
      'cards A1:D6',
      'Indicator | Result 2023/24 | Result 2024/25 | England 2023/24 | England 2024/25 | Year end target | Lead | Definition'.replace(
        /\bResult/g,
        'Actual',
      ),
      'Calls answered in time@B1 | 83@B5 | 85@C5 | 80@B6 | 81@C6 | 90@D5 | @B3 | Share of calls answered in a minute@B2',
    ]);
  },
);

test('months under their year, rows of targets, status and counts, words beside the years', () => {
  const one = (name: string) => `
Measure|${name}
Owner|J. Green

|2024/25
|Apr|May|Jun|Comment
Actual|83|85||Awaiting return
Target|80|80|80
RAG|G|G
Numerator|8|9
`;
  expect(arranged({ rows: drawn(one('Calls answered') + one('Calls abandoned')) })).toEqual([
    'cards A1:E19',
    'Indicator | Actual Apr 2024/25 | Actual May 2024/25 | Actual Jun 2024/25 | Target Apr 2024/25 | Target May 2024/25 | Target Jun 2024/25 | RAG Apr 2024/25 | Numerator Apr 2024/25 | RAG May 2024/25 | Numerator May 2024/25 | RAG Jun 2024/25 | Numerator Jun 2024/25 | Owner | Comment',
    'Calls answered@B1 | 83@B6 | 85@C6 | @D6 | 80@B7 | 80@C7 | 80@D7 | G@B8 | 8@B9 | G@C8 | 9@C9 | @D8 | @D9 | J. Green@B2 | Awaiting return@E6',
    'Calls abandoned@B11 | 83@B16 | 85@C16 | @D16 | 80@B17 | 80@C17 | 80@D17 | G@B18 | 8@B19 | G@C18 | 9@C19 | @D18 | @D19 | J. Green@B12 | Awaiting return@E16',
  ]);
});

const untitled = (name: string, rows: string) =>
  `\n${name}\nEligible population|1184\n|2022/23|2023/24|Target\n${rows}\n`;

test('names in rows of their own', () => {
  const rows = drawn(
    untitled('PI 301 Adults aged 65+ still at home', 'Result|83|85|90') +
      untitled('PI 302 Admissions to homes', 'Result|603|592|580'),
  );
  expect(arranged({ rows })).toEqual([
    'cards A1:D9',
    'Indicator | Actual 2022/23 | Actual 2023/24 | Target | Eligible population',
    'PI 301 Adults aged 65+ still at home@A1 | 83@B4 | 85@C4 | 90@D4 | 1184@B2',
    'PI 302 Admissions to homes@A6 | 603@B9 | 592@C9 | 580@D9 | 1184@B7',
  ]);
});

test('a card with a figure of which nothing is known is left unread, and said', () => {
  const rows = drawn(
    card('Calls answered', 'Lead|J. Green', '|2022/23|2023/24|Target', 'Our result|83|85|90\nLeeds|82|84') +
      card('Calls abandoned', 'Lead|J. Green', '|2022/23|2023/24|Target', 'Our result|8|5|4\nEngland|9|8|7') +
      card('Calls returned', 'Lead|J. Green', '|2022/23|2023/24|Target', 'Our result|8|5|4\nEngland|9|8|'),
  );
  expect(arranged({ rows })).toEqual([
    'cards A13:D17',
    expect.any(String),
    'Calls returned@B13 | 8@B16 | 5@C16 | 9@B17 | 8@C17 | 4@D16 | J. Green@B14',
  ]);
  expect(unfit({ rows })).toEqual([
    'A5 a card for each indicator, with its years across',
    'D9 a card for each indicator, with its years across',
  ]);
});

test.each([
  ['in a row without a word', '|5|6', 'A5'],
  ['under no heading', 'England|80|81|82', 'A5'],
])('a figure %s is not left out of a card in silence', (_, row, at) => {
  const rows = drawn(card('Calls answered', 'Lead|J. Green', '|2022/23|2023/24', `Our result|83|85\n${row}`));
  expect(arranged({ rows })).toEqual([]);
  expect(unfit({ rows })).toEqual([`${at} a card for each indicator, with its years across`]);
});

test.each([
  [
    'tables under the names of services',
    'Housing\n|2022/23|2023/24|Target\nRent collected|83|85|90\n\nWaste\n|2022/23|2023/24|Target\nWaste recycled|43|45|50',
    ['Rent collected', 'Waste recycled'],
  ],
  [
    'an indicator that is called by a word for actuals, among others',
    'Library\n|2022/23|2023/24|Target\nPerformance|83|85|90\nLoans|83|85|90',
    ['Performance', 'Loans'],
  ],
])('no cards: %s', (_, text, names) => {
  const rows = drawn(`\n${text}`);
  expect(arranged({ rows })).toEqual([]);
  const { scorecards } = readSheet(gridOf(rows));
  expect(scorecards.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual(names);
});
