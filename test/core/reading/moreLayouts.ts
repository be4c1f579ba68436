import type { Layout } from './layouts';

/** Whole tables as councils, schools and police forces draw them, each of several kinds of oddity at once. */
export const moreLayouts: readonly Layout[] = [
  {
    name: 'a report of a performance system, in-year',
    sheet: { merges: ['C3:D3', 'E3:G3', 'H3:J3'] },
    rows: [
      ['Council Plan Performance Report Q2 2017/18'],
      ['Generated on: 12 October 2017'],
      [
        'PI Code',
        'Short Name',
        '2016/17',
        null,
        'Q1 2017/18',
        null,
        null,
        'Q2 2017/18',
        null,
        null,
        'Annual Target 2017/18',
        'Short Trend',
        'Latest Note',
        'Managed By',
      ],
      [null, null, 'Value', 'Target', 'Value', 'Target', 'Status', 'Value', 'Target', 'Status'],
      [
        'ENV 01',
        '% household waste recycled',
        '44.1%',
        '45%',
        '46.2%',
        '46%',
        'Green',
        '45.8%',
        '46%',
        'Amber',
        '46%',
        'Down',
        'Due November',
        'Waste Manager',
      ],
      [
        'HSG 01',
        'Average re-let time (days)',
        27,
        25,
        26,
        25,
        'Amber',
        25,
        25,
        'Green',
        25,
        'Up',
        null,
        'Housing Manager',
      ],
    ],
    reads: [
      {
        columns:
          'C actual 2016/17, D target 2016/17, E actual Q1 2017/18, F target Q1 2017/18, H actual Q2 2017/18, I target Q2 2017/18, K target 2017/18',
        rows: [
          '5 - | % household waste recycled | 44.1% 45% 46.2% 46% 45.8% 46% 46% | Due November',
          '6 - | Average re-let time (days) | 27 25 26 25 25 25 25 |',
        ],
      },
    ],
  },
  {
    name: 'a target and an actual for every year, the actuals to come blank',
    rows: [
      [
        'Service',
        'Indicator',
        '2017/18 Target',
        '2017/18 Actual',
        '2018/19 Target',
        '2018/19 Actual',
        '2019/20 Target',
        '2019/20 Actual',
        'Comments',
      ],
      ['Libraries', 'Number of library visits', 50000, 51200, 52000, 53100, 54000, null, 'LMS'],
      ['Parks', 'Parks with a Green Flag award', 5, 5, 6, 6, 7, null, null],
    ],
    reads: [
      {
        columns:
          'C target 2017/18, D actual 2017/18, E target 2018/19, F actual 2018/19, G target 2019/20, H actual 2019/20',
        rows: [
          '2 Libraries | Number of library visits | 50000 51200 52000 53100 54000  | LMS',
          '3 Parks | Parks with a Green Flag award | 5 5 6 6 7  |',
        ],
      },
    ],
  },
  {
    name: 'a best value table with quartiles, units and the preferred outcome',
    rows: [
      [
        'PI ref',
        'PI description',
        'Measured in',
        'Actual 2006/07',
        'Actual 2007/08',
        'Target 2008/09',
        'Top quartile 2006/07',
        'Preferred outcome',
      ],
      ['H1', 'Households helped to stay at home', 'number', 40.3, 39.4, 38, 23.2, 'Higher'],
      ['H2', 'Length of stay in hostels', 'weeks', 3.8, 3.7, 3.9, 0, 'Lower'],
    ],
    reads: [
      {
        columns: 'D actual 2006/07, E actual 2007/08, F target 2008/09, G comparator 2006/07',
        others: 'A reference, B indicator, C unit, H polarity',
        rows: [
          '2 - | Households helped to stay at home | 40.3 39.4 38 23.2',
          '3 - | Length of stay in hostels | 3.8 3.7 3.9 0',
        ],
      },
    ],
  },
  {
    name: 'a school improvement plan',
    rows: [
      ['St Mary’s: results and targets'],
      [],
      [null, '2015', '2016', 'National 2016', '2017 target', '2018 target', 'Progress'],
      ['Reading', 66, 68, 66, 71, 73, 'New phonics scheme from September'],
      ['Writing', 70, 72, 74, 75, 76, null],
      ['Maths', 69, 71, 70, 74, 75, 'Mastery teaching in Year 4'],
    ],
    reads: [
      {
        columns: 'B actual 2015, C actual 2016, D comparator 2016, E target 2017, F target 2018',
        rows: [
          '4 - | Reading | 66 68 66 71 73 | New phonics scheme from September',
          '5 - | Writing | 70 72 74 75 76 |',
          '6 - | Maths | 69 71 70 74 75 | Mastery teaching in Year 4',
        ],
      },
    ],
  },
  {
    name: 'a corporate plan with goals in words, owners and a baseline year',
    sheet: { merges: ['A2:A3'] },
    rows: [
      [
        'Priority',
        'Goal',
        'Success measure',
        'Owner',
        'Baseline year',
        'Baseline',
        'Target 2021',
        'Target 2022',
        'Rationale',
      ],
      [
        'Fairness',
        'Pay people well',
        'Percentage of staff paid the living wage',
        'AB',
        '2016/17',
        92,
        95,
        99,
        'Payroll',
      ],
      [null, 'Feed people', 'Number of foodbank referrals', 'CD', '2015/16', 810, 700, 600, null],
      ['Homes', 'House people', 'Homes built', 'EF', '2016/17', 10, 12, 14, null],
    ],
    reads: [
      {
        columns: 'F actual Baseline, G target 2021, H target 2022',
        rows: [
          '2 Fairness | Percentage of staff paid the living wage | 92 95 99 | Payroll',
          '3 Fairness | Number of foodbank referrals | 810 700 600 |',
          '4 Homes | Homes built | 10 12 14 |',
        ],
      },
    ],
  },
  {
    name: 'wholes and groups, a note, an average and counts of colours',
    rows: [
      ['Service', 'Indicator', '2017/18 Actual', '2018/19 Actual', '2019/20 Target', 'Comments'],
      ['Schools', 'Pupils reaching the standard in reading (%)'],
      [null, '- girls', 78, 79, 81, 'DfE'],
      [null, '- boys', 69, 70, 73, 'DfE'],
      [null, 'Note: the test was changed in 2018.'],
      ['Roads', 'Potholes mended', 9100, 9900, 10200, null],
      [null, 'Average', 3082, 3349, 3451],
      [],
      [null, 'Total green', 2],
      [null, 'Total amber', 1],
    ],
    reads: [
      {
        columns: 'C actual 2017/18, D actual 2018/19, E target 2019/20',
        rows: [
          '3 Schools | Pupils reaching the standard in reading (%): girls | 78 79 81 | DfE',
          '4 Schools | Pupils reaching the standard in reading (%): boys | 69 70 73 | DfE',
          '6 Roads | Potholes mended | 9100 9900 10200 |',
        ],
      },
    ],
  },
  {
    name: 'comparators of many names beside bare years',
    rows: [
      [
        'Team',
        'Indicator',
        '2016/17',
        '2017/18',
        'Core Cities 2017/18',
        'HouseMark median 2017/18',
        'England 2017/18',
        '2018/19',
        '2019/20 target',
        'Analysis',
      ],
      ['Tax', 'Percentage of council tax collected', 96.8, 97, 95, 96, 97.1, 97.4, 97.8, 'QRC4 of June'],
      ['Homes', 'Rent collected (%)', 98, 98.1, 97, 98, 97.9, 98.3, 98.5, null],
    ],
    reads: [
      {
        columns:
          'C actual 2016/17, D actual 2017/18, E comparator 2017/18, F comparator 2017/18, G comparator 2017/18, H target 2018/19, I target 2019/20',
        rows: [
          '2 Tax | Percentage of council tax collected | 96.8 97 95 96 97.1 97.4 97.8 | QRC4 of June',
          '3 Homes | Rent collected (%) | 98 98.1 97 98 97.9 98.3 98.5 |',
        ],
      },
    ],
  },
  {
    name: 'a plan in an officer’s own words',
    rows: [
      [
        'Cabinet member',
        'How will we know it works?',
        'Where are we now (2017)',
        'We expect 2018',
        'Where we want to be 2019',
        'Exception report',
      ],
      ['Cllr Hill', 'Homes built', 10, 12, 14, 'Work begins in May on site'],
      ['Cllr Hill', 'Homes mended', 20, 21, 22, null],
      ['Cllr Dale', 'Bins missed', 30, 28, 26, 'New rounds from June'],
    ],
    reads: [
      {
        columns: 'C actual 2017, D target 2018, E target 2019',
        rows: [
          '2 Cllr Hill | Homes built | 10 12 14 | Work begins in May on site',
          '3 Cllr Hill | Homes mended | 20 21 22 |',
          '4 Cllr Dale | Bins missed | 30 28 26 | New rounds from June',
        ],
      },
    ],
  },
  {
    name: 'a section named by a plan’s years, right under the headings, and a light under Indicator',
    rows: [
      ['Linked items', 'Unit', 'Target', 'Actual', 'Indicator'],
      ['2016-18 plan for the parks'],
      ['Visits to parks in the borough', '#', 40, 38, null],
      ['Parks that hold a green flag', '#', 9, 9, null],
      ['Residents who are pleased with their park', '%', 80, 77.5, null],
    ],
    reads: [
      {
        columns: 'C target -, D actual -',
        rows: [
          '3 2016-18 plan for the parks | Visits to parks in the borough | 38 40 |',
          '4 2016-18 plan for the parks | Parks that hold a green flag | 9 9 |',
          '5 2016-18 plan for the parks | Residents who are pleased with their park | 77.5 80 |',
        ],
      },
    ],
  },
  {
    name: 'a band of one year’s aim between the actuals and what is reached so far',
    rows: [
      ['Priority', 'Measures', 'Actuals', null, null, 'Aim', 'Year to date'],
      [null, null, '2013/14', '2014/15', '2015/16', '2016/17', '2016/17'],
      ['Safe', 'Fires in homes', 164, 147, 146, 150, 59],
      [null, 'Calls handled within 90 seconds (%)', 72, 81, 79, 85, 88.7],
      ['Ready', 'Engines that could be crewed (%)', 90, 93, 91, 92, 85.9],
    ],
    reads: [
      {
        columns:
          'C actual 2013/14, D actual 2014/15, E actual 2015/16, F target 2016/17, G actual YTD 2016/17',
        rows: [
          '3 Safe | Fires in homes | 164 147 146 59 150 |',
          '4 Safe | Calls handled within 90 seconds (%) | 72 81 79 88.7 85 |',
          '5 Ready | Engines that could be crewed (%) | 90 93 91 85.9 92 |',
        ],
      },
    ],
  },
  {
    name: 'the same rows again under another title are told apart by it',
    rows: [
      ['Injuries on the network'],
      ['Mode', '2023 Actual', '2024 Target'],
      ['Bus', 10, 9],
      ['Light rail', 4, 3],
      ['Distance between failures'],
      ['Mode', '2023 Actual', '2024 Target'],
      ['Bus', 6000, 6100],
      ['Light rail', 9000, 9100],
    ],
    reads: [
      {
        columns: 'B actual 2023, C target 2024',
        rows: ['3 Injuries on the network | Bus | 10 9 |', '4 Injuries on the network | Light rail | 4 3 |'],
      },
      {
        columns: 'B actual 2023, C target 2024',
        rows: [
          '7 Distance between failures | Bus | 6000 6100 |',
          '8 Distance between failures | Light rail | 9000 9100 |',
        ],
      },
    ],
  },
  {
    name: 'two bodies under each band, named in a row of their own',
    rows: [
      ['Measure', '2014-2017 Performance', null, '2014-2017 Target', null, 'Target met?', null],
      [null, 'Nord', 'Sund', 'Nord', 'Sund', 'Nord', 'Sund'],
      ['Roads in good condition (%)', 75.7, 68.8, 50, 60, 'Yes', 'Yes'],
      ['Roads in poor condition (%)', 0.1, 0.4, 2.5, 2, 'Yes', 'Yes'],
    ],
    reads: [
      {
        columns: 'B actual 2014-17, C actual 2014-17, D target 2014-17, E target 2014-17',
        rows: [
          '3 - | Roads in good condition (%) | 75.7 68.8 50 60 |',
          '4 - | Roads in poor condition (%) | 0.1 0.4 2.5 2 |',
        ],
      },
    ],
  },
  {
    name: 'sections with the page on which they are printed',
    rows: [
      ['Performance measure', 'Priority', 'FY 2015 Actual', 'FY 2016 Target', 'FY 2017 Target'],
      ['FIRE', null, null, null, 'p. 112'],
      ['Fires kept to one room (%)', 'PS-1', 71, 75, 76],
      ['Inspections made', 'PS-2', 2114, 2600, 2650],
      ['LIBRARY', null, null, null, 'see pp. 131-4'],
      ['Items lent (thousands)', 'QL-2', 1022, 1100, 1120],
      ['Visits', 'QL-2', 500, 510, 520],
    ],
    reads: [
      {
        columns: 'C actual FY15, D target FY16, E target FY17',
        rows: [
          '3 PS-1 | Fires kept to one room (%) | 71 75 76 |',
          '4 PS-2 | Inspections made | 2114 2600 2650 |',
          '6 QL-2 | Items lent (thousands) | 1022 1100 1120 |',
          '7 QL-2 | Visits | 500 510 520 |',
        ],
      },
    ],
  },
  {
    name: 'two quarters judged by the way that is sought, under a heading that names no indicators',
    rows: [
      ['Code', 'Offence group', 'Direction sought', 'Q3 2024/25', 'Q3 2025/26', 'Change', 'Assessment'],
      ['A1', 'Robbery', 'Decrease', 96, 84, -12, 'Improving'],
      ['A2', 'Vehicle crime', 'Decrease', 655, 718, 63, 'Worsening'],
      ['A3', 'Public order', 'Decrease', 934, 902, -32, 'Improving'],
    ],
    reads: [
      {
        columns: 'D actual Q3 2024/25, E actual Q3 2025/26',
        rows: [
          '2 - | Robbery | 96 84 |',
          '3 - | Vehicle crime | 655 718 |',
          '4 - | Public order | 934 902 |',
        ],
      },
    ],
  },
];
