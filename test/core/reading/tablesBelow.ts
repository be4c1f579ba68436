import type { TestCell } from '../../support/grid';
import type { Layout } from './layouts';

const SCORECARD: readonly TestCell[][] = [
  ['Measure', 2018, 'Benchmark 2018', '2019 target'],
  ['Lessons passed (%)', 78, 74, 80],
  ['Members satisfied (%)', 72, 71, 73],
];
const READ: Layout['reads'] = [
  {
    columns: 'B actual 2018, C comparator 2018, D target 2019',
    rows: ['2 - | Lessons passed (%) | 78 74 80', '3 - | Members satisfied (%) | 72 71 73'],
  },
];
const month = (value: number) => ({ value, format: 'mmm-yy' });

interface Below extends Layout {
  /** The headings of the tables below that are said not to be read. */
  readonly unread: readonly string[];
}

const under = (name: string, unread: readonly string[], ...below: readonly TestCell[][]): Below => ({
  name,
  rows: [...SCORECARD, ...below],
  reads: READ,
  unread,
});

/** What stands under a scorecard and has headings, or none, of its own. */
export const tablesBelow: readonly Below[] = [
  under(
    'money whose figures stand where the names do',
    [],
    [],
    ['Spend', 'Spent (£)'],
    [184000, 151200],
    [22500, 19870],
  ),
  under(
    'how often each status is given, where the names do',
    [],
    [],
    ['Statuses by group'],
    ['Group', 'Met', 'Not met', 'Not measured'],
    ['Pools', 3, 1, 0],
    ['Parks', 2, 2, 1],
  ),
  {
    name: 'years over rows that are named elsewhere',
    rows: [
      ['Team', 'Measure', 'FY 2018', 'FY 2019 target'],
      ['Pools', 'Lessons passed (%)', 78, 80],
      ['Parks', 'Members satisfied (%)', 72, 73],
      [],
      ['Posts'],
      ['Group', null, 'FY 2018', 'FY 2019'],
      ['Outdoor', null, 31, 33],
      ['Indoor', null, 14, 15],
    ],
    reads: [
      {
        columns: 'C actual FY18, D target FY19',
        rows: ['2 Pools | Lessons passed (%) | 78 80', '3 Parks | Members satisfied (%) | 72 73'],
      },
    ],
    unread: ['Group | FY 2018 | FY 2019'],
  },
  ...['Spending and staffing', 'Budget summary'].map((title) =>
    under(
      `times with what was measured, and no word over the names, under “${title}”`,
      [],
      [],
      [title],
      [null, '2018 Actual', '2019 Adopted', '2020 Proposed'],
      ['Staff', 24180, 25640, 26910],
      ['Running costs', 4215, 4380, 4460],
      ['Total', 28395, 30020, 31370],
    ),
  ),
  under(
    'months as dates under a title',
    ['Kind | Jan-18 | Feb-18 | Mar-18'],
    [],
    ['Passes sold by month'],
    ['Kind', month(43101), month(43132), month(43160)],
    ['Adult', 3120, 3188, 3240],
    ['Junior', 911, 932, 960],
  ),
  under(
    'years of another table, right below',
    ['Pool | 2016 | 2017 | 2018'],
    ['Visits'],
    ['Pool', 2016, 2017, 2018],
    ['North', 3120, 3188, 3240],
    ['South', 911, 932, 960],
  ),
  under(
    'quarters without a title',
    ['Ward | Q1 2018/19 | Q2 2018/19 | Q3 2018/19'],
    [],
    ['Ward', 'Q1 2018/19', 'Q2 2018/19', 'Q3 2018/19'],
    ['North', 3120, 3188, 3240],
    ['South', 911, 932, 960],
  ),
  under(
    'words that say nothing known',
    ['Pool | Visits | Income | Staff'],
    [],
    ['Pools at a glance'],
    ['Pool', 'Visits', 'Income', 'Staff'],
    ['North', 3120, 8800, 9],
    ['South', 911, 3100, 4],
  ),
  under(
    'a ledger',
    [],
    [],
    ['Cost centre', 'Jan 2018', 'Feb 2018', 'Mar 2018'],
    ['North', 3120, 3188, 3240],
    ['South', 911, 932, 960],
  ),
  under(
    'figures that are compared, one of their words a state',
    ['Area | Wanted | Delivered | Variance'],
    [],
    ['Area', 'Wanted', 'Delivered', 'Variance'],
    ['North', 120, 118, -2],
    ['South', 140, 150, 10],
  ),
  under(
    'figures that are judged, one row of them',
    ['Visits | Hoped for | Made | RAG'],
    [],
    ['Visits', 'Hoped for', 'Made', 'RAG'],
    ['Pools', 300, 280, 'Amber'],
  ),
  under(
    'figures of which each row has one or the other',
    ['School | Primary | Secondary'],
    [],
    ['Pupils (October census)'],
    ['School', 'Primary', 'Secondary'],
    ['Oakfield', 412, null],
    ['Riverside', 388, null],
    ['Quayside', null, 1246],
    ['All', 800, 1246],
  ),
  under(
    'a register of risks',
    [],
    [],
    ['Risk', 'Impact', 'Likelihood', 'Trend'],
    ['Pool closes', 5, 3, 'Up'],
    ['Staff', 3, 3, 'Same'],
  ),
  under(
    'the same with its numbers before the risks',
    [],
    [],
    ['Ref', 'Risk', 'Impact', 'Likelihood'],
    ['R1', 'Pool closes', 2, 5],
    ['R2', 'Fire', 1, 5],
  ),
  under(
    'a plan of actions under a title',
    [],
    [],
    ['What we shall do'],
    ['Action', 'Owner', 'Due', 'Done so far'],
    ['New boiler', 'AB', 'May', 50],
    ['New roof', 'CD', 'June', 80],
  ),
  under(
    'a budget in thousands, one of its columns left empty',
    [],
    [],
    ['Money (for information)'],
    ['Pool', 'Budget £000', null, 'Forecast £000'],
    ['North', 61240, null, 64110],
    ['South', 88310, null, 89020],
  ),
  under(
    'its versions',
    [],
    [],
    ['Version', 'Date', 'Author'],
    [1, '3 May 2018', 'AB'],
    [2, '9 May 2018', 'CD'],
  ),
  under('what the figures are worked out of', [], [], ['Total members', 9140], ['Printed 3 July 2018']),
  under('the same under a word of its own', [], [], ['Context'], ['Population', 91400], ['Sample size', 400]),
];

/** Rows that look like those above and belong to the table. */
export const rowsBelow: readonly Layout[] = [
  {
    name: 'months as dates among figures: when a plan was done',
    rows: [
      ['Measure', 2017, 2018, '2019 target'],
      ['Lessons passed (%)', 78, 74, 80],
      ['Review'],
      ['Pools reviewed', month(43101), month(43282), month(43466)],
      ['Members satisfied (%)', 72, 71, 73],
    ],
    reads: [
      {
        columns: 'B actual 2017, C actual 2018, D target 2019',
        rows: [
          '2 - | Lessons passed (%) | 78 74 80',
          '4 Review | Pools reviewed | Jan-18 Jul-18 Jan-19',
          '5 Review | Members satisfied (%) | 72 71 73',
        ],
      },
    ],
  },
  {
    name: 'how far a plan is, first under a blank row',
    rows: [
      ['Measure', 2017, 2018, '2019 target'],
      ['Lessons passed (%)', 78, 74, 80],
      [],
      ['Plans'],
      ['Pools strategy', 'Begun', 'Consulted on', 'Adopted'],
      ['Trees planted', 3, 4, 5],
      ['Parks kept', 3, 4, 5],
    ],
    reads: [
      {
        columns: 'B actual 2017, C actual 2018, D target 2019',
        rows: [
          '2 - | Lessons passed (%) | 78 74 80',
          '5 Plans | Pools strategy | Begun Consulted on Adopted',
          '6 Plans | Trees planted | 3 4 5',
          '7 Plans | Parks kept | 3 4 5',
        ],
      },
    ],
  },
  {
    name: 'an indicator under a blank row that has no first figure alone',
    rows: [
      ['Measure', 2017, 2018, '2019 target'],
      ['Lessons passed (%)', 78, 74, 80],
      [],
      ['Total complaints', 12, 13, null],
    ],
    reads: [
      {
        columns: 'B actual 2017, C actual 2018, D target 2019',
        rows: ['2 - | Lessons passed (%) | 78 74 80', '4 - | Total complaints | 12 13'],
      },
    ],
  },
  {
    name: 'words that say how it moves, first under a blank row',
    rows: [
      ['Measure', 2017, 2018, '2019 target'],
      ['Lessons passed (%)', 78, 74, 80],
      [],
      ['Pools as visitors see them', 'Worse', 'Improving', 'Improved'],
      ['Trees planted', 3, 4, 5],
    ],
    reads: [
      {
        columns: 'B actual 2017, C actual 2018, D target 2019',
        rows: [
          '2 - | Lessons passed (%) | 78 74 80',
          '4 - | Pools as visitors see them | Worse Improving Improved',
          '5 - | Trees planted | 3 4 5',
        ],
      },
    ],
  },
  {
    name: 'figures that could be years, right below the headings and each other',
    rows: [
      ['Measure', 2017, 2018, '2019 target'],
      ['Meals cooked', 2010, 2043, 1998],
      ['Meals sold', 2004, 1997, 2050],
      ['Lessons passed (%)', 78, 74, 80],
      ['Meals left', 2001, 1996, 2020],
    ],
    reads: [
      {
        columns: 'B actual 2017, C actual 2018, D target 2019',
        rows: [
          '2 - | Meals cooked | 2010 2043 1998',
          '3 - | Meals sold | 2004 1997 2050',
          '4 - | Lessons passed (%) | 78 74 80',
          '5 - | Meals left | 2001 1996 2020',
        ],
      },
    ],
  },
];
