import { arranged, type Sheet } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  {
    name: 'quarters below each name, with remarks',
    rows: [
      ['Indicator', 'Actual', 'Target', 'Comments'],
      ['Calls answered'],
      ['Quarter 1', 80, 81, 'fine'],
      ['Quarter 2', 82, 81, 'fine'],
      ['Nets lost'],
      ['Quarter 1', 4, 3, 'storm'],
      ['Quarter 2', null, 3, 'awaited in May 2023'],
    ],
    reads: [
      'periods-under-names A1:D7',
      'Indicator | Actual Quarter 1 | Actual Quarter 2 | Target Quarter 1 | Target Quarter 2 | Comments',
      'Calls answered@A2 | 80@B3 | 82@B4 | 81@C3 | 81@C4 | fine; fine@D3',
      'Nets lost@A5 | 4@B6 | @B7 | 3@C6 | 3@C7 | awaited in May 2023@D7',
    ],
  },
  {
    name: 'years below each name, with blank rows between and the unit beside the name',
    rows: [
      ['Measure', 'Unit', 'Target', 'Actual'],
      ['Calls answered', '%'],
      ['2021/22', null, 81, 80],
      ['2022/23', null, 81, 82],
      [],
      ['Nets lost', 'No.'],
      ['2021/22', null, 3, 4],
      ['2022/23', null, 3, 5],
    ],
    reads: [
      'periods-under-names A1:D8',
      'Measure | Actual 2021/22 | Actual 2022/23 | Target 2021/22 | Target 2022/23 | Unit',
      'Calls answered@A2 | 80@D3 | 82@D4 | 81@C3 | 81@C4 | %@B2',
      'Nets lost@A6 | 4@D7 | 5@D8 | 3@C7 | 3@C8 | No.@B6',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

test.each([
  [
    'a name with figures of its own',
    [
      ['Indicator', 'Actual', 'Target'],
      ['Calls answered', 81, 82],
      ['Quarter 1', 80, 81],
      ['Quarter 2', 82, 81],
      ['Nets lost', 4, 3],
    ],
  ],
  [
    'years in the headings',
    [
      ['Indicator', 'Actual 2022', 'Target 2023'],
      ['Calls answered'],
      ['Q1', 80, 81],
      ['Q2', 82, 81],
      ['Nets lost'],
      ['Q1', 4, 3],
      ['Q2', 5, 3],
    ],
  ],
])('left alone: %s', (_name, rows) => expect(arranged({ rows })).toEqual([]));
