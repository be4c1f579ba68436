import type { TestCell, TestSheet } from '../../../support/grid';

/** Headings over rows, and what each column is taken for by its place. */
export interface PlaceCase {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly sheet?: TestSheet;
  readonly means: string;
  readonly missing?: string;
  /** "service | name" of each indicator. */
  readonly reads?: readonly string[];
}

export const placeCases: readonly PlaceCase[] = [
  ...['Performance area', 'Performance theme', 'Results area', 'Outturn heading'].map((heading) => ({
    name: `sentences under ${heading}, the only words left of the figures`,
    rows: [
      [heading, 'Frequency', 'Actual 2024', 'Target 2025'],
      ['Presentations at emergency departments', 'Monthly', 1724, 1748],
      ['Discharges of inpatients', 'Monthly', 671, 664],
      ['Discharges of day cases', 'Yearly', 671, 664],
    ],
    means: 'A indicator?, B frequency, C actual 2024, D target 2025',
  })),
  {
    name: 'sentences under Performance, right of the names',
    rows: [
      ['KPI', 'Performance', 'Actual 2024', 'Target 2025'],
      ['Presentations', 'More came by ambulance than the year before', 1724, 1748],
      ['Discharges', 'Fewer beds were free at the weekends of winter', 671, 664],
    ],
    means: 'A indicator, B comment, C actual 2024, D target 2025',
  },
  ...['Performance goal', 'Plan theme', 'Target group', 'Ambition'].map((heading) => ({
    name: `words left of the names under ${heading}`,
    rows: [
      [heading, 'Indicator', '2017/18 Actual', '2018/19 Target', '2019/20 Target', 'Comments'],
      ['Goal A', 'Homes built', 10, 12, 14, null],
      ['Goal A', 'Homes let', 20, 22, 24, null],
      ['Goal B', 'Homes mended', 30, 32, 34, null],
    ],
    means: 'A service?, B indicator, C actual 2017/18, D target 2018/19, E target 2019/20, F comment',
    reads: ['Goal A | Homes built', 'Goal A | Homes let', 'Goal B | Homes mended'],
  })),
  ...['Commitment', 'How measured', 'What we want', 'Methodology', 'Strategic goal'].map((heading) => ({
    name: `${heading} over the only words`,
    rows: [
      [heading, 'Actual 2018/19', 'Target 2019/20', 'Comments'],
      ['Number of homes built in the town', 10, 12, 'QRC4, June 2020'],
      ['Number of homes let to families', 20, 22, null],
    ],
    means: 'A indicator?, B actual 2018/19, C target 2019/20, D comment',
    reads: ['- | Number of homes built in the town', '- | Number of homes let to families'],
  })),
  {
    name: 'KPIs of which each has parts in the next column',
    rows: [
      ['KPI', 'Sub-KPI', '2018/19', '2019/20', 'Target 2020/21', 'Comments'],
      ['Students', 'Home students', 10, 12, 14, null],
      ['Students', 'Students from overseas', 20, 22, 24, null],
      ['Research', 'Grants won', 5, 6, 7, null],
    ],
    means: 'A service?, B indicator, C actual 2018/19, D actual 2019/20, E target 2020/21, F comment',
    reads: ['Students | Home students', 'Students | Students from overseas', 'Research | Grants won'],
  },
  {
    name: 'two names for each indicator, of which neither groups the other',
    rows: [
      ['Indicator', 'Measure', 'Actual 2018/19', 'Target 2019/20', 'Comments'],
      ['Homes', 'Number of homes built', 10, 12, null],
      ['Families', 'Number of homes let', 20, 22, null],
      ['Roads', 'Miles of road mended', 30, 33, null],
    ],
    means: 'A nothing, B indicator, C actual 2018/19, D target 2019/20, E comment',
    reads: ['- | Number of homes built', '- | Number of homes let', '- | Miles of road mended'],
  },
  {
    name: 'provisional years under a band of targets',
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      ['Indicator', 'Performance', null, 'Targets', null],
      [null, '2017/18', '2018/19 (provisional)', '2019/20 (provisional)', '2020/21 final'],
      ['Homes built', 10, 12, 14, 16],
      ['Homes let', 20, 22, 24, 26],
    ],
    means: 'A indicator, B actual 2017/18, C actual 2018/19, D target 2019/20, E target 2020/21',
  },
  ...['Subject', 'Theme of work', null].map((heading) => ({
    name: `names of one word under ${heading ?? 'nothing'}`,
    rows: [
      [heading, '2015 actual', '2016 actual', 'National 2016', '2017 target'],
      ['Reading', 66, 68, 66, 71],
      ['Writing', 70, 72, 74, 75],
      ['Maths', 69, 71, 70, 74],
    ],
    means: 'A indicator?, B actual 2015, C actual 2016, D comparator 2016, E target 2017',
    missing: 'comment',
    reads: ['- | Reading', '- | Writing', '- | Maths'],
  })),
  {
    name: 'names of one word and no target, beside somebody else’s figures',
    rows: [
      ['Subject', 'School 2016 result', 'National 2016'],
      ['Reading', 66, 66],
      ['Maths', 69, 70],
    ],
    means: 'A indicator?, B actual 2016, C comparator 2016',
    missing: 'target,comment',
  },
  ...[
    'Indicator (and definition)',
    'Indicators:',
    'Statutory indicator',
    'Ref and Indicator',
    'Indicator wording',
    'Performance Indicator (PI)',
    'Key\u00a0Performance Indicators 2016/17',
    'Outcome Indicator 1',
    'PI description',
    'Short name',
  ].map((heading) => ({
    name: `a heading of names with more words: ${heading}`,
    rows: [
      ['Service', heading, '2017/18 Actual', '2018/19 Target', 'Comments'],
      ['Tax', 'Council tax collected (%)', 97.1, 97.5, 'QRC4, Jun 2019'],
      ['Tax', 'Business rates collected (%)', 98.2, 98.7, null],
    ],
    means: 'A service, B indicator, C actual 2017/18, D target 2018/19, E comment',
    missing: '',
    reads: ['Tax | Council tax collected (%)', 'Tax | Business rates collected (%)'],
  })),
  ...['Result', 'Results', 'Performance'].map((heading) => ({
    name: `names under a word for actuals, short ones and at length: ${heading}`,
    rows: [
      [heading, '2016/17', '2017/18', 'Target 2018/19', 'Comments'],
      ['Homes built', 84, 86, 88, null],
      ['Homes are let to those who need them', 5.1, 5.5, 6, 'Housing register'],
    ],
    means: 'A indicator?, B actual 2016/17, C actual 2017/18, D target 2018/19, E comment',
    missing: '',
    reads: ['- | Homes built', '- | Homes are let to those who need them'],
  })),
  {
    name: 'sentences under “Result” beside services are names, and no comments',
    rows: [
      ['Service', 'Result', 'Actual 2017/18', 'Target 2018/19', 'Comments'],
      ['Housing', 'Homes are built where they are needed', 10, 12, null],
      ['Roads', 'Potholes are mended in time', 30, 32, null],
    ],
    means: 'A service, B indicator?, C actual 2017/18, D target 2018/19, E comment',
    missing: '',
    reads: ['Housing | Homes are built where they are needed', 'Roads | Potholes are mended in time'],
  },
  {
    name: 'wards side by side without a year: which of them is the area cannot be told',
    rows: [
      ['Indicator', 'Abbey', 'Castle', 'Borough total', 'Target 2018', 'Comments'],
      ['Fly-tipping incidents', 30, 45, 95, 90, null],
      ['Noise complaints', 12, 8, 26, 24, 'Police'],
    ],
    means: 'A indicator, B not placed, C not placed, D not placed, E target 2018, F comment',
  },
  {
    name: 'the area that the title names beside others without a year',
    rows: [
      ['Abbey scorecard'],
      ['Indicator', 'Abbey', 'Castle', 'Target 2018', 'Comments'],
      ['Fly-tipping incidents', 30, 45, 28, null],
      ['Noise complaints', 12, 8, 10, 'Police'],
    ],
    means: 'A indicator, B actual -, C comparator -?, D target 2018, E comment',
  },
  ...[
    'Faculty',
    'Strand',
    'Borough',
    'Care Group',
    'CQC domain',
    'Lead Service',
    'Project',
    'Cabinet member',
    'Committee',
    'Portfolio holder',
    'Strategic objective',
    'Gwasanaeth',
  ].map((heading) => ({
    name: `services under ${heading}`,
    rows: [
      [heading, 'KPI', '2017/18 Actual', '2018/19 Target', 'Commentary'],
      ['Arts', 'Students satisfied overall (%)', 84, 86, null],
      ['Arts', 'Applications per place', 5.1, 5.5, 'UCAS'],
      ['Science', 'Students satisfied overall (%)', 88, 89, null],
    ],
    means: 'A service, B indicator, C actual 2017/18, D target 2018/19, E comment',
    reads: [
      'Arts | Students satisfied overall (%)',
      'Arts | Applications per place',
      'Science | Students satisfied overall (%)',
    ],
  })),
  {
    name: 'services under a word nobody knows, each for several rows',
    rows: [
      ['Bailiwick', 'KPI', '2017/18 Actual', '2018/19 Target', 'Commentary'],
      ['Arts', 'Students satisfied overall (%)', 84, 86, null],
      ['Arts', 'Applications per place', 5.1, 5.5, 'UCAS'],
      ['Science', 'Students satisfied (%)', 88, 89, null],
    ],
    means: 'A service?, B indicator, C actual 2017/18, D target 2018/19, E comment',
    reads: [
      'Arts | Students satisfied overall (%)',
      'Arts | Applications per place',
      'Science | Students satisfied (%)',
    ],
  },
  {
    name: 'words of their own on every row are no services',
    rows: [
      ['Wording in full', 'KPI', '2017/18 Actual', '2018/19 Target', 'Commentary'],
      ['Students who say they are satisfied', 'Satisfied (%)', 84, 86, null],
      ['Applications for each place', 'Applications', 5.1, 5.5, 'UCAS'],
    ],
    means: 'A nothing, B indicator, C actual 2017/18, D target 2018/19, E comment',
    reads: ['- | Satisfied (%)', '- | Applications'],
  },
  ...['Analysis', 'Exception report', 'Latest Note', 'Progress', 'Update', 'Sylwadau', null].map(
    (heading) => ({
      name: `comments under ${heading ?? 'nothing'}`,
      rows: [
        ['KPI', '2017/18 Actual', '2018/19 Target', heading],
        ['Calls answered', 84, 86, 'Survey due in June'],
        ['Bins missed', 5.1, 5.5, null],
        ['Homes built', 5, 6, 'Work begins in May'],
      ],
      means: `A indicator, B actual 2017/18, C target 2018/19, D comment${heading === null ? '?' : ''}`,
      missing: '',
    }),
  ),
  {
    name: 'how a figure is worked out is no comment',
    rows: [
      ['Indicator', 'Unit', 'Actual 2023', 'Target 2024', 'Calculation method', 'Data source'],
      ['Audits completed', '%', 80, 85, 'Audits done over audits planned as per annual plan', 'Audit log'],
      ['Returns filed on time', '%', 70, 75, 'Returns on time over returns expected', 'Tax system'],
    ],
    means: 'A indicator, B unit, C actual 2023, D target 2024, E method, F source',
    missing: 'comment',
  },
  {
    name: 'narrow blank columns under a merged band',
    sheet: { merges: ['B1:E1', 'F1:I1'] },
    rows: [
      [null, 'Actual', null, null, null, 'Target', null, null, null, 'Comments'],
      ['Indicator', 2017, null, 2018, null, 2019, null, 2020, null, null],
      ['Waste recycled', 44, null, 45, null, 49, null, 47, null, 'WDF'],
      ['Missed bins', 310, null, 290, null, 280, null, 270, null, null],
    ],
    means: 'A indicator, B actual 2017, D actual 2018, F target 2019, H target 2020, J comment',
    missing: '',
  },
  {
    name: 'figures under no heading inside the table',
    rows: [
      ['Indicator', 'Actual 2016', null, 'Target 2018', 'Comments'],
      ['Homes built', 10, 11, 12, null],
      ['Homes let', 10, 11, 12, null],
    ],
    means: 'A indicator, B actual 2016, C not placed, D target 2018, E comment',
  },
  ...['Commitment', 'Goal', 'Objective'].map((heading) => ({
    name: `names under ${heading}, and sentences under a heading of none right of the figures`,
    rows: [
      ['Ref', heading, 'Unit', 'Actual 2022', 'Target 2023', 'Company statement'],
      ['R1', 'Leaks', 'Ml/d', 44, 41, 'Pipes in the old town were renewed in spring.'],
      ['R2', 'Sewer floods', 'No.', 12, 10, 'Two storms came in the same week of June.'],
      ['R3', 'Bursts', 'No.', 31, 30, 'A mild winter helped.'],
    ],
    means: 'A reference, B indicator?, C unit, D actual 2022, E target 2023, F comment?',
  })),
  {
    name: 'averages over some years of the council and of its nation, under a band each',
    rows: [
      [null, 'Powys (3-year average)', null, 'Wales (3-year average)', null, null],
      ['Outcome', '2020-22', '2021-23', '2020-22', '2021-23', 'Target (2022-24)'],
      ['Leaks', 44, 43, 40, 39, 41],
      ['Bursts', 31, 33, 30, 29, 30],
    ],
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    means:
      'A indicator?, B actual 2020-22?, C actual 2021-23?, D comparator 2020-22, E comparator 2021-23, F target 2022-24',
  },
  ...[
    ['Leeds', 'Core cities', 'England', 'B actual 2022?, C comparator 2022'],
    ['Powys', 'Dyfed', 'Wales', 'B comparator 2022, C comparator 2022'],
    ['Average of authorities', 'Family group', 'England', 'B comparator 2022, C comparator 2022'],
  ].map(([one, two, nation, means]) => ({
    name: `averages of ${one}, ${two} and ${nation}`,
    rows: [
      ['Indicator', `${one} average 2022`, `${two} average 2022`, `${nation} average 2022`, 'Target 2023'],
      ['Leaks', 44, 43, 40, 41],
      ['Bursts', 31, 33, 30, 29],
    ],
    means: `A indicator, ${means}, D comparator 2022, E target 2023`,
  })),
  ...['2022', 'Actual 2022'].map((heading) => ({
    name: `an average of a named council beside ${heading}`,
    rows: [
      ['Indicator', heading, 'Powys average 2022', 'Wales average 2022', 'Target 2023'],
      ['Leaks', 44, 43, 40, 41],
      ['Bursts', 31, 33, 30, 29],
    ],
    means: 'A indicator, B actual 2022, C comparator 2022, D comparator 2022, E target 2023',
  })),
];
