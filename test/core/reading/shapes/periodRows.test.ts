import { arranged, type Sheet, unfit } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  ...['2024/25 monthly average', '2024/25 total', '2024/25 (average)', '2024/25 outturn'].map((year) => ({
    name: `months down over the target of their year and how the year before was, “${year}”`,
    rows: [
      ['Month', 'Calls offered', 'First contact resolution %'],
      ['April 2025', 14720, 90.5],
      ['May 2025', 14707, 89.3],
      ['Target 2025/26', null, 90],
      [year, 13950, 89],
    ],
    reads: [
      'period-rows A1:C5',
      'Indicator | Actual April 2025 | Actual May 2025 | Actual 2024/25 | Target 2025/26',
      'Calls offered@B1 | 14720@B2 | 14707@B3 | 13950@B5 | @B4',
      'First contact resolution %@C1 | 90.5@C2 | 89.3@C3 | 89@C5 | 90@C4',
    ],
  })),
  {
    name: 'months down over the targets of two years',
    rows: [
      ['Month', 'Calls offered', 'Calls answered %'],
      ['April 2025', 14720, 90.5],
      ['May 2025', 14707, 89.3],
      ['Target 2025/26', 14000, 90],
      ['Target 2026/27', 13000, 91],
    ],
    reads: [
      'period-rows A1:C5',
      'Indicator | Actual April 2025 | Actual May 2025 | Target 2025/26 | Target 2026/27',
      'Calls offered@B1 | 14720@B2 | 14707@B3 | 14000@B4 | 13000@B5',
      'Calls answered %@C1 | 90.5@C2 | 89.3@C3 | 90@C4 | 91@C5',
    ],
  },
  {
    name: 'months down with the targets on top',
    rows: [
      ['Month', 'Homes built', 'Calls answered (%)'],
      ['Target', 10, 90],
      ['Apr', 1, 88],
      ['May', 2, 91],
    ],
    reads: [
      'period-rows A1:C4',
      'Indicator | Actual Apr | Actual May | Target',
      'Homes built@B1 | 1@B3 | 2@B4 | 10@B2',
      'Calls answered (%)@C1 | 88@C3 | 91@C4 | 90@C2',
    ],
  },
  {
    name: 'quarters down with the targets below, a total and remarks',
    rows: [
      ['Quarter', 'Homes built', 'Homes let'],
      ['Q1 2019/20', 1, 2],
      ['Q2 2019/20', 3, null],
      ['Total', 4, 2],
      ['Annual target', 9, 10],
      ['Comments', null, 'Awaited in May 2020'],
    ],
    reads: [
      'period-rows A1:C6',
      'Indicator | Actual Q1 2019/20 | Actual Q2 2019/20 | Annual target | Comments',
      'Homes built@B1 | 1@B2 | 3@B3 | 9@B5 | @B6',
      'Homes let@C1 | 2@C2 | @C3 | 10@C5 | Awaited in May 2020@C6',
    ],
  },
  {
    name: 'months down over a target and the figures of others',
    rows: [
      ['Month', 'Calls answered (%)', 'Homes let'],
      ['Apr 2019', 88, 2],
      ['May 2019', 91, 3],
      ['Target', 90, 4],
      ['England average', 86, null],
    ],
    reads: [
      'period-rows A1:C5',
      'Indicator | Actual Apr 2019 | Actual May 2019 | England average | Target',
      'Calls answered (%)@B1 | 88@B2 | 91@B3 | 86@B5 | 90@B4',
      'Homes let@C1 | 2@C2 | 3@C3 | @C5 | 4@C4',
    ],
  },
  {
    name: 'terms down',
    rows: [
      ['Period', 'Pupils absent (%)', 'Pupils moved'],
      ['Autumn', 5, 6],
      ['Spring', 4, 3],
      ['Target', 3, 2],
    ],
    reads: [
      'period-rows A1:C4',
      'Indicator | Actual Autumn | Actual Spring | Target',
      'Pupils absent (%)@B1 | 5@B2 | 4@B3 | 3@B4',
      'Pupils moved@C1 | 6@C2 | 3@C3 | 2@C4',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

test.each([
  ['years, of which the last can be one to come', ['2016', 1, 2]],
  ['a row that says nothing', ['Wibble', 1, 2]],
  ['a figure beside the names', ['Jun', 1, 2, 3]],
])('%s: said to be unread', (_, row) => {
  const rows = [['Month', 'Homes built', 'Homes let'], ['Target', 10, 20], ['Apr', 1, 2], ['May', 2, 3], row];
  expect(arranged({ rows })).toEqual([]);
  expect(unfit({ rows })).toEqual(['A5 a table with the indicators across and the months down']);
});

test.each([
  [
    'figures of the weather',
    [
      ['Month', 'Rain (mm)', 'Sun (hours)'],
      ['Apr', 1, 2],
      ['May', 2, 3],
    ],
  ],
  [
    'one month and a target',
    [
      ['Month', 'Homes built', 'Homes let'],
      ['Apr', 1, 2],
      ['Target', 2, 3],
    ],
  ],
  [
    'fields across',
    [
      ['Month', 'Target', 'Actual'],
      ['Apr', 1, 2],
      ['May', 2, 3],
    ],
  ],
])('%s: another shape or none', (_, rows) => {
  expect(arranged({ rows }).filter((line) => line.startsWith('period-rows'))).toEqual([]);
});
