import { readSheet } from '../../../src/core/reading';
import { gridOf, type TestCell } from '../../support/grid';

const SCORECARD: readonly TestCell[][] = [
  [],
  ['Measure', 2018, '2019 target'],
  ['Lessons passed (%)', 78, 80],
  ['Members satisfied (%)', 72, 73],
];

interface Above {
  readonly name: string;
  readonly rows: readonly TestCell[][];
  /** The headings of what is said not to be read. */
  readonly unread: readonly string[];
}

const tablesAbove: readonly Above[] = [
  {
    name: 'figures that are judged, under words that say nothing known',
    rows: [
      ['What', 'Wanted', 'Got', 'RAG'],
      ['Potholes mended', 300, 280, 'Amber'],
      ['Lamps replaced', 120, 140, 'Green'],
    ],
    unread: ['What | Wanted | Got | RAG'],
  },
  {
    name: 'the same with the way that they moved',
    rows: [
      ['Visits', 'Hoped for', 'Made', 'Direction of travel'],
      ['Schools', 20, 22, 'Up'],
      ['Homes', 50, 40, 'Down'],
    ],
    unread: ['Visits | Hoped for | Made | Direction of travel'],
  },
  {
    name: 'one figure that is judged: it is compared with none',
    rows: [
      ['Project', 'Weeks', 'RAG'],
      ['Depot', 12, 'Green'],
      ['Bridge', 50, 'Red'],
    ],
    unread: [],
  },
  {
    name: 'a register of risks',
    rows: [
      ['Ref', 'Risk', 'Likelihood', 'Impact', 'Score', 'RAG'],
      ['R1', 'Flood', 2, 5, 10, 'Amber'],
      ['R2', 'Fire', 1, 5, 5, 'Green'],
    ],
    unread: [],
  },
  {
    name: 'a budget with how far it is off',
    rows: [
      ['Service', 'Budget £000', 'Outturn £000', 'Variance £000'],
      ['Adults', 1200, 1250, 50],
      ['Children', 900, 880, -20],
    ],
    unread: [],
  },
  {
    name: 'money under a title, with what it differs by',
    rows: [
      ['Revenue budget monitoring'],
      ['Service', 'Approved', 'Spent', 'Variance'],
      ['Adults', 1200, 1250, 50],
      ['Children', 900, 880, -20],
    ],
    unread: [],
  },
];

test.each(tablesAbove)('$name: the scorecard below is read, and this said where it may be one', (table) => {
  const { scorecards, unread } = readSheet(gridOf([...table.rows, ...SCORECARD]));
  expect(scorecards.map(({ indicators }) => indicators.length)).toEqual([2]);
  expect(unread.map(({ headings }) => headings)).toEqual(table.unread);
});
