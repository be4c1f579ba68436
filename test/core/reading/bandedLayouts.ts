import type { Layout } from './layouts';

const WORDS = ['Measure', '2015-16', '2016-17', '2017-18', '2018-19', 'Comments'];
const BAND = [null, 'Performance', null, 'Targets', null, null];
const HOMES = ['Homes built', 10, 12, 14, 16, null];
const LET = ['Homes let', 20, 22, 24, 26, null];
const COLUMNS = 'B actual 2015/16, C actual 2016/17, D target 2017/18, E target 2018/19';
const readAt = (...rows: number[]) =>
  rows.map(
    (row, index) => `${row} - | ${index === 0 ? 'Homes built | 10 12 14 16' : 'Homes let | 20 22 24 26'} |`,
  );

/** Bands of headings that say what the years below them are, in more ways than right above and merged. */
export const bandedLayouts: readonly Layout[] = [
  {
    name: 'a band and, past a blank row, its years',
    rows: [BAND, [], WORDS, HOMES, LET],
    reads: [{ columns: COLUMNS, rows: readAt(4, 5) }],
  },
  {
    name: 'a band past a blank row, the corner of which names the plan',
    rows: [['Corporate Plan', ...BAND.slice(1)], [], WORDS, HOMES, LET],
    reads: [{ columns: COLUMNS, rows: readAt(4, 5) }],
  },
  {
    name: 'a band past a blank row in two languages, and whose figures they are below the years',
    rows: [
      [null, 'Perfformiad / Performance', null, 'Targedau / Targets', null, null],
      [],
      ['Mesur / Measure', ...WORDS.slice(1)],
      [null, 'Sir / County', 'Sir / County', 'Sir / County', 'Sir / County'],
      HOMES,
      LET,
    ],
    reads: [{ columns: COLUMNS, rows: readAt(5, 6) }],
  },
  {
    name: 'a row below the headings that says the same of every column',
    rows: [
      ['Measure', 'Actual 2016-17', 'Target 2017-18', 'Comments'],
      [null, 'Borough', 'Borough'],
      ['Homes built', 10, 12, null],
    ],
    reads: [{ columns: 'B actual 2016/17, C target 2017/18', rows: ['3 - | Homes built | 10 12 |'] }],
  },
  {
    name: 'a title of two words past a blank row, which is no band',
    rows: [
      ['Corporate Plan', null, 'Targets and results', null, 'Draft'],
      [],
      ['Measure', 'Actual 2016-17', 'Target 2017-18', 'Target 2018-19', 'Comments'],
      ['Homes built', 10, 12, 14, null],
    ],
    reads: [
      {
        columns: 'B actual 2016/17, C target 2017/18, D target 2018/19',
        rows: ['4 - | Homes built | 10 12 14 |'],
      },
    ],
  },
  {
    name: 'a band in Welsh, of which not every word is known',
    rows: [
      [null, 'Perfformiad', null, null, 'Mewn cyd-destun', null, 'Nod', null],
      ['Mesur', '2019-20', '2020-21', '2021-22', 'Cymru 2020-21', 'Chwartel', '2022-23', 'Eglurhad'],
      ['Canran y gwastraff a ailgylchwyd', 64, 65, 66, 65, 2, 67, null],
      ['Nifer y busnesau newydd', 112, 74, 139, null, null, 145, null],
    ],
    reads: [
      {
        columns:
          'B actual 2019/20, C actual 2020/21, D actual 2021/22, E comparator 2020/21, G target 2022/23',
        others: 'A indicator, F rank, H comment',
        rows: [
          '3 - | Canran y gwastraff a ailgylchwyd | 64 65 66 65 67 |',
          '4 - | Nifer y busnesau newydd | 112 74 139  145 |',
        ],
      },
    ],
  },
  {
    name: 'questions over years, the last of them how others do',
    rows: [
      [null, 'Where were we?', null, 'Where are we?', 'How do we compare?', 'Where do we want to be?', null],
      ['How will we know?', '2013-14', '2014-15', '2015-16', '2015-16', '2016-17', '2018-19'],
      ['More people in work (%)', 70, 71, 72, 74, 75, 76],
      ['Cleaner streets (%)', 7, 8, 6, 5, 4, 3],
    ],
    reads: [
      {
        columns:
          'B actual 2013/14, C actual 2014/15, D actual 2015/16, E comparator 2015/16, F target 2016/17, G target 2018/19',
        rows: [
          '3 - | More people in work (%) | 70 71 72 74 75 76',
          '4 - | Cleaner streets (%) | 7 8 6 5 4 3',
        ],
      },
    ],
  },
  {
    name: 'wholes with a reference and no figures over parts with references of their own',
    rows: [
      ['Ref', 'Indicator', 'Actual 2017', 'Target 2018', 'Comments'],
      ['4.1', 'Average Attainment 8 score', null, null, null],
      ['4.1a', '- girls', 49, 50, null],
      ['4.1b', '- children looked after', 43, 45, null],
      ['4.2', 'Pupils absent (%)', 5, 4, null],
      ['4.3', 'Pupils moved (%)', null, null, 'Survey in June 2018'],
      ['4.4', 'Pupils taught at home', 12, 11, null],
    ],
    reads: [
      {
        columns: 'C actual 2017, D target 2018',
        rows: [
          '3 - | Average Attainment 8 score: girls | 49 50 |',
          '4 - | Average Attainment 8 score: children looked after | 43 45 |',
          '5 - | Pupils absent (%) | 5 4 |',
          '6 - | Pupils moved (%) |   | Survey in June 2018',
          '7 - | Pupils taught at home | 12 11 |',
        ],
      },
    ],
  },
  {
    name: 'a reference and a name without figures over indicators of their own',
    rows: [
      ['Ref', 'Indicator', 'Actual 2017', 'Target 2018', 'Comments'],
      ['4.1', 'Homes built', null, null, null],
      ['4.2', 'Homes let', 20, 22, null],
    ],
    reads: [
      {
        columns: 'C actual 2017, D target 2018',
        rows: ['2 - | Homes built |   |', '3 - | Homes let | 20 22 |'],
      },
    ],
  },
  {
    name: 'services under the heading of the names, which stand beside it',
    rows: [
      ['Our measures', null, 'Actual 2018', 'Target 2019', 'Comments'],
      ['People', 'Residents satisfied (%)', 60, 62, null],
      [null, 'Residents feeling safe (%)', 70, 72, null],
      ['Place', 'Bins missed', 10, 9, null],
    ],
    reads: [
      {
        columns: 'C actual 2018, D target 2019',
        others: 'A service, B indicator, E comment',
        rows: [
          '2 People | Residents satisfied (%) | 60 62 |',
          '3 People | Residents feeling safe (%) | 70 72 |',
          '4 Place | Bins missed | 10 9 |',
        ],
      },
    ],
  },
  {
    name: 'names under their heading, with notes under nothing beside some of them',
    rows: [
      ['Our measures', null, 'Actual 2018', 'Target 2019', 'Comments'],
      ['Residents satisfied (%)', 'of those asked', 60, 62, null],
      ['Residents feeling safe (%)', null, 70, 72, null],
      ['Bins missed', null, 10, 9, null],
    ],
    reads: [
      {
        columns: 'C actual 2018, D target 2019',
        rows: [
          '2 - | Residents satisfied (%) | 60 62 |',
          '3 - | Residents feeling safe (%) | 70 72 |',
          '4 - | Bins missed | 10 9 |',
        ],
      },
    ],
  },
  {
    name: 'headings that come again under other titles: the first title heads a section too',
    rows: [
      ['Goal 1: Better homes'],
      ['Indicator', '2018 baseline', '2022 target'],
      ['Homes built', 10, 14],
      ['Goal 2: Better roads'],
      ['Indicator', '2018 baseline', '2022 target'],
      ['Holes filled', 11, 15],
    ],
    reads: [
      {
        columns: 'B actual 2018, C target 2022',
        rows: [
          '3 Goal 1: Better homes | Homes built | 10 14',
          '6 Goal 2: Better roads | Holes filled | 11 15',
        ],
      },
    ],
  },
  {
    name: 'a title over headings that come again under the same title',
    rows: [
      ['Scorecard'],
      ['Indicator', '2018 baseline', '2022 target'],
      ['Homes built', 10, 14],
      ['Scorecard (continued)'],
      ['Indicator', '2018 baseline', '2022 target'],
      ['Holes filled', 11, 15],
    ],
    reads: [
      {
        columns: 'B actual 2018, C target 2022',
        rows: ['3 - | Homes built | 10 14', '6 - | Holes filled | 11 15'],
      },
    ],
  },
  {
    name: 'girls, boys and their total under each year: the total is the figure',
    sheet: { merges: ['A1:A2', 'B1:D1', 'E1:G1'] },
    rows: [
      ['Indicator', 2018, null, null, 2019, null, null, '2019 target'],
      [null, 'Girls', 'Boys', 'Total', 'Girls', 'Boys', 'Total', 'Total'],
      ['Pupils who stay on (%)', 71, 75, 73, 72, 77, 74.5, 76],
      ['Pupils who move (%)', 4, 6, 5, 3, 5, 4, 3],
    ],
    reads: [
      {
        columns: 'D actual 2018, G actual 2019, H target 2019',
        rows: ['3 - | Pupils who stay on (%) | 73 74.5 76', '4 - | Pupils who move (%) | 5 4 3'],
      },
    ],
  },
  {
    name: 'women, men and their total under what was reached and what is wanted',
    sheet: { merges: ['A1:A2', 'B1:D1', 'E1:G1'] },
    rows: [
      ['Indicator', 'Actual 2018', null, null, 'Target 2019', null, null],
      [null, 'Women', 'Men', 'Total', 'Women', 'Men', 'Total'],
      ['Adults who read daily (%)', 71, 75, 73, 72, 77, 74.5],
      ['Adults who swim (%)', 40, 60, 50, 45, 61, 53],
    ],
    reads: [
      {
        columns: 'D actual 2018, G target 2019',
        rows: ['3 - | Adults who read daily (%) | 73 74.5', '4 - | Adults who swim (%) | 50 53'],
      },
    ],
  },
  {
    name: 'ages and their total under a quarter: the total is the figure',
    sheet: { merges: ['A1:A2', 'B1:E1'] },
    rows: [
      ['Indicator', 'Q3 2019', null, null, null, 'Target Q3 2019'],
      [null, 'Under 5', '5-14', '15+', 'Total', null],
      ['Visits to clinics', 71, 75, 80, 226, 230],
      ['Teeth pulled', 4, 6, 5, 15, 12],
    ],
    reads: [
      {
        columns: 'E actual Q3 2019, F target Q3 2019',
        rows: ['3 - | Visits to clinics | 226 230', '4 - | Teeth pulled | 15 12'],
      },
    ],
  },
  {
    name: 'ages in words and their total beside it under years',
    sheet: { merges: ['A1:A2', 'B1:D1', 'E1:G1'] },
    rows: [
      ['Indicator', 2018, null, null, 2019, null, null, '2019 target'],
      [null, '0 to 17', '18 and over', 'All ages', '0 to 17', '18 and over', 'All ages', 'All ages'],
      ['Adults who read daily (%)', 71, 75, 73, 72, 77, 74.5, 76],
      ['Adults who swim (%)', 40, 60, 50, 45, 61, 53, 55],
    ],
    reads: [
      {
        columns: 'D actual 2018, G actual 2019, H target 2019',
        rows: ['3 - | Adults who read daily (%) | 73 74.5 76', '4 - | Adults who swim (%) | 50 53 55'],
      },
    ],
  },
  {
    name: 'years said again over each of their columns: people, how many of them, and the rate',
    rows: [
      [null, 2023, 2023, 2023, 2024, 2024, 2024, 2024, 2025],
      [
        'Indicator (rate per 1,000)',
        'Population',
        'Headcount',
        'Rate',
        'Population',
        'Headcount',
        'Rate',
        'England rate',
        'Target rate',
      ],
      ['Falls treated', 2000, 50, 25, 2100, 51, 24.3, 26, 22],
      ['Burns treated', 2000, 20, 10, 2100, 22, 10.5, 11, 9],
    ],
    reads: [
      {
        columns: 'D actual 2023, G actual 2024, H comparator 2024, I target 2025',
        others: 'A indicator, B population, C numerator, E population, F numerator',
        rows: ['3 - | Falls treated | 25 24.3 26 22', '4 - | Burns treated | 10 10.5 11 9'],
      },
    ],
  },
  {
    name: 'quarters said again over each of their columns',
    rows: [
      [null, 'Q1 2024/25', 'Q1 2024/25', 'Q1 2024/25', 'Q2 2024/25', 'Q2 2024/25', 'Q2 2024/25', '2024/25'],
      ['Indicator', 'Cases', 'Cohort', 'Rate', 'Cases', 'Cohort', 'Rate', 'Target'],
      ['Falls treated', 50, 2000, 25, 51, 2100, 24.3, 23],
      ['Burns treated', 20, 2000, 10, 22, 2100, 10.5, 9],
    ],
    reads: [
      {
        columns: 'D actual Q1 2024/25, G actual Q2 2024/25, H target 2024/25',
        others: 'A indicator, B numerator, C population, E numerator, F population',
        rows: ['3 - | Falls treated | 25 24.3 23', '4 - | Burns treated | 10 10.5 9'],
      },
    ],
  },
  {
    name: 'years over the first of their columns only, and a word that nothing explains beside them',
    rows: [
      [null, '2023/24', null, '2024/25', null, '2025/26'],
      ['Indicator', 'Headcount', 'Rate', 'Headcount', 'Rate', 'Target rate'],
      ['Falls treated', 50, 25, 51, 24.3, 22],
      ['Burns treated', 20, 10, 22, 10.5, 9],
    ],
    reads: [
      {
        columns: 'C actual 2023/24, E actual 2024/25, F target 2025/26',
        rows: ['3 - | Falls treated | 25 24.3 22', '4 - | Burns treated | 10 10.5 9'],
      },
    ],
  },
  {
    name: 'two names under each year that is said again: target and actual',
    rows: [
      [null, 2023, 2023, 2024, 2024],
      ['Indicator', 'Target', 'Actual', 'Target', 'Actual'],
      ['Falls treated', 24, 25, 24, 24.3],
    ],
    reads: [
      {
        columns: 'B target 2023, C actual 2023, D target 2024, E actual 2024',
        rows: ['3 - | Falls treated | 24 25 24 24.3'],
      },
    ],
  },
];
