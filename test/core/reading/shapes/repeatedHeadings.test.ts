import { arranged, type Sheet } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  {
    name: 'a logframe of an outcome and its outputs, with a source below each',
    rows: [
      ['OUTCOME', 'Outcome Indicator 1', 'Baseline', 'Milestone 1', 'Target'],
      ['More children can read', 'Children reading well (%)', 40, 45, 60],
      [null, null, 'Source: national test'],
      ['OUTPUT 1', 'Output Indicator 1.1', 'Baseline', 'Milestone 1', 'Target'],
      ['Teachers are trained', 'Number of teachers trained', 0, 200, 600],
    ],
    reads: [
      'repeated-headings A1:E5',
      'Outcome | Indicator | Baseline | Milestone 1 | End target',
      'More children can read@A2 | Children reading well (%)@B2 | 40@C2 | 45@D2 | 60@E2',
      'Teachers are trained@A5 | Number of teachers trained@B5 | 0@C5 | 200@D5 | 600@E5',
    ],
  },
  {
    name: 'two rows under one heading, blank rows between, away from the corner',
    sheet: { at: 'B3' },
    rows: [
      ['Indicator 1', 'Baseline', 'YR1', 'YR2', 'Comments'],
      ['Wells dug', 0, 5, 10, 'On time'],
      ['Wells in use', 0, 4, null, null],
      [],
      ['Indicator 2', 'Baseline', 'YR1', 'YR2', 'Comments'],
      ['Farmers trained', 12, 20, 30, null],
    ],
    reads: [
      'repeated-headings B3:F8',
      'Indicator | Baseline | YR1 | YR2 | Comments',
      'Wells dug@B4 | 0@C4 | 5@D4 | 10@E4 | On time@F4',
      'Wells in use@B5 | 0@C5 | 4@D5 | @E5 | @F5',
      'Farmers trained@B8 | 12@C8 | 20@D8 | 30@E8 | @F8',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));
