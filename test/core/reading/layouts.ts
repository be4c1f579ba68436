import type { TestCell, TestSheet } from '../../support/grid';

/** A sheet, and what is to be read of it. */
export interface Layout {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly sheet?: TestSheet;
  /** For each scorecard: its figure columns, other columns and rows, as one line each. */
  readonly reads: readonly {
    columns: string;
    others?: string;
    rows: readonly string[];
    footnotes?: readonly string[];
  }[];
}

export const layouts: Layout[] = [
  {
    name: 'a plain table at A1',
    rows: [
      ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
      ['Waste', 'Percentage of waste recycled', 45, 43, 47, 50, 'Defra'],
    ],
    reads: [
      {
        columns: 'C actual 2016, D comparator 2016, E target 2017, F target 2018',
        others: 'A service, B indicator, G comment',
        rows: ['2 Waste | Percentage of waste recycled | 45 43 47 50 | Defra'],
      },
    ],
  },
  {
    name: 'a table away from A1 under titles, with a merged heading row',
    sheet: { at: 'C4', merges: ['C4:J4', 'E6:F6', 'G6:I6'] },
    rows: [
      ['Corporate Plan 2016/17: Performance & Targets'],
      ['Version 3'],
      [null, null, 'Performance (Provisional)', null, 'Proposed Targets', null, null, 'Comments'],
      [
        'Service',
        'Indicators',
        'Kent\n2016',
        'National\n2016',
        'Target\n2016',
        'Target\n2017',
        'Target\n2018',
        'IF NOT AVAILABLE PLEASE GIVE ESTIMATED DATE',
      ],
      ['Waste', 'Percentage of waste recycled', 45, 43, 44, 47, 50, 'Defra'],
      [null, 'Missed collections', 120, 'N/A', 110, 100, 90, null],
    ],
    reads: [
      {
        columns: 'E actual 2016, F comparator 2016, G target 2016, H target 2017, I target 2018',
        others: 'C service, D indicator, J comment',
        rows: [
          '8 Waste | Percentage of waste recycled | 45 43 44 47 50 | Defra',
          '9 Waste | Missed collections | 120 N/A 110 100 90 |',
        ],
      },
    ],
  },
  {
    name: 'years as numbers under merged headings',
    sheet: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1', 'H1:H2'] },
    rows: [
      ['Theme', 'Measure', 'Outturn', null, 'Targets', null, null, 'Notes'],
      [null, null, 2015, 2016, 2017, 2018, 2019, null],
      ['Place', 'Fly-tips cleared', 10, 12, 13, 14, 15, 'x'],
    ],
    reads: [
      {
        columns: 'C actual 2015, D actual 2016, E target 2017, F target 2018, G target 2019',
        others: 'A service, B indicator, H comment',
        rows: ['3 Place | Fly-tips cleared | 10 12 13 14 15 | x'],
      },
    ],
  },
  {
    name: 'years as numbers under headings that are not merged',
    rows: [
      ['Measure', 'Outturn', null, 'Targets', null, null, 'Notes'],
      [null, 2015, 2016, 2017, 2018, 2019, null],
      ['Fly-tips cleared', 10, 12, 13, 14, 15, 'x'],
    ],
    reads: [
      {
        columns: 'B actual 2015, C actual 2016, D target 2017, E target 2018, F target 2019',
        others: 'A indicator, G comment',
        rows: ['3 - | Fly-tips cleared | 10 12 13 14 15 | x'],
      },
    ],
  },
  {
    name: 'a year row above a kind row',
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      [null, '2015/16', null, '2016-17', null, null],
      ['Indicator', 'Target', 'Actual', 'Target', 'Actual', 'Commentary'],
      ['Visits', 10, 11, 12, 13, null],
    ],
    reads: [
      {
        columns: 'B target 2015/16, C actual 2015/16, D target 2016/17, E actual 2016/17',
        others: 'A indicator, F comment',
        rows: ['3 - | Visits | 10 11 12 13 |'],
      },
    ],
  },
  {
    name: 'FY labels and a comparator of neighbours',
    rows: [
      ['KPI', 'FY16 Actual', 'FY 2016 SN', 'FY17 Target', 'FY2018 Target', 'Comment'],
      ['Calls answered', 80, 81, 82, 83, null],
    ],
    reads: [
      {
        columns: 'B actual FY16, C comparator FY16, D target FY17, E target FY18',
        rows: ['2 - | Calls answered | 80 81 82 83 |'],
      },
    ],
  },
  {
    name: 'section rows for services, one merged across and one plain',
    sheet: { merges: ['A2:E2'] },
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      ['Housing'],
      ['Homes built', 10, 11, 12, null],
      ['Homes let', 5, 6, 7, null],
      ['Planning'],
      ['Appeals won', 3, 4, 5, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017, D target 2018',
        rows: [
          '3 Housing | Homes built | 10 11 12 |',
          '4 Housing | Homes let | 5 6 7 |',
          '6 Planning | Appeals won | 3 4 5 |',
        ],
      },
    ],
  },
  {
    name: 'the header printed again on the next page',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Housing', 'Homes built', 10, 11, null],
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      [null, 'Homes let', 5, 6, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        rows: ['2 Housing | Homes built | 10 11 |', '4 Housing | Homes let | 5 6 |'],
      },
    ],
  },
  {
    name: 'two tables on a sheet, one below the other, of different years',
    rows: [
      ['Education'],
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Attendance', 95, 96, null],
      [],
      ['Roads'],
      ['Indicator', 'Actual 2015/16', 'Target 2016/17', 'Target 2017/18', 'Comments'],
      ['Potholes', 10, 9, 8, 'ok'],
    ],
    reads: [
      { columns: 'B actual 2016, C target 2017', rows: ['3 Education | Attendance | 95 96 |'] },
      {
        columns: 'B actual 2015/16, C target 2016/17, D target 2017/18',
        rows: ['7 Roads | Potholes | 10 9 8 | ok'],
      },
    ],
  },
  {
    name: 'two tables side by side',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', null, 'Indicator', 'Actual 2016', 'Target 2017'],
      ['Attendance', 95, 96, null, 'Potholes', 10, 9],
    ],
    reads: [
      { columns: 'B actual 2016, C target 2017', rows: ['2 - | Attendance | 95 96'] },
      { columns: 'F actual 2016, G target 2017', rows: ['2 - | Potholes | 10 9'] },
    ],
  },
  {
    name: 'target columns before actuals, and other columns between',
    rows: [
      [
        'Ref',
        'Target 2018',
        'Target 2017',
        'Owner',
        'Actual 2016',
        'RAG',
        'Frequency',
        'Performance Indicator',
        'Unit',
        'Notes',
        'Directorate',
      ],
      ['H1', 12, 11, 'AB', 10, 'Green', 'Annual', 'Homes built', 'Number', null, 'Housing'],
    ],
    reads: [
      {
        columns: 'B target 2018, C target 2017, E actual 2016',
        others: 'A reference, D owner, F status, G frequency, H indicator, I unit, J comment, K service',
        rows: ['2 Housing | Homes built | 12 11 10 |'],
      },
    ],
  },
  {
    name: 'quarters with an annual target',
    rows: [
      ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4', 'Target 2016/17', 'Commentary'],
      ['Calls', 80, 81, 82, 83, 85, null],
    ],
    reads: [
      {
        columns: 'B actual Q1, C actual Q2, D actual Q3, E actual Q4, F target 2016/17',
        rows: ['2 - | Calls | 80 81 82 83 85 |'],
      },
    ],
  },
  {
    name: 'quarters under years',
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      ['', '2016/17', null, '2017/18', null, ''],
      ['Indicator', 'Q1 Actual', 'Q1 Target', 'Q1 Actual', 'Q1 Target', 'Comments'],
      ['Calls', 80, 81, 82, 83, null],
    ],
    reads: [
      {
        columns: 'B actual Q1 2016/17, C target Q1 2016/17, D actual Q1 2017/18, E target Q1 2017/18',
        rows: ['3 - | Calls | 80 81 82 83 |'],
      },
    ],
  },
  {
    name: 'a baseline and plan years',
    rows: [
      ['Measure', 'Baseline', 'YR1', 'YR2', 'Year 3', 'Comments'],
      ['Calls', 80, 81, 82, 83, null],
    ],
    reads: [
      {
        columns: 'B actual Baseline, C target YR1, D target YR2, E target YR3',
        rows: ['2 - | Calls | 80 81 82 83 |'],
      },
    ],
  },
  {
    name: 'a baseline, milestones and an end target',
    rows: [
      ['Measure', 'Baseline', 'Milestone 1', 'Milestone 2', 'End target', 'Comments'],
      ['Calls', 80, 81, 82, 83, null],
    ],
    reads: [
      {
        columns: 'B actual Baseline, C target Milestone 1, D target Milestone 2, E target End',
        rows: ['2 - | Calls | 80 81 82 83 |'],
      },
    ],
  },
  {
    name: 'a baseline and bare years',
    rows: [
      ['Measure', 'Baseline 2016', 2017, 2018, 2019, 'Comments'],
      ['Calls', 80, 81, 82, 83, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017, D target 2018, E target 2019',
        rows: ['2 - | Calls | 80 81 82 83 |'],
      },
    ],
  },
  {
    name: 'bare years, and a target that says so',
    rows: [
      ['Measure', '2014/15', '2015/16', 'Target 2016/17', 'Comments'],
      ['Calls', 80, 81, 82, null],
    ],
    reads: [
      { columns: 'B actual 2014/15, C actual 2015/16, D target 2016/17', rows: ['2 - | Calls | 80 81 82 |'] },
    ],
  },
  {
    name: 'per cent formats',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Attendance', { value: 0.88, format: '0%' }, { value: 0.905, format: '0.0%' }, null],
    ],
    reads: [{ columns: 'B actual 2016, C target 2017', rows: ['2 - | Attendance | 88%=88 90.5%=90.5 |'] }],
  },
  {
    name: 'places by name: the one in the title is the area',
    rows: [
      ['Medway Council scorecard'],
      ['Indicator', 'Kent 2016', 'Medway 2016', 'England 2016', '2017 Target', 'Comments'],
      ['Attendance', 94, 95, 96, 97, null],
    ],
    reads: [
      {
        columns: 'B comparator 2016, C actual 2016, D comparator 2016, E target 2017',
        rows: ['3 - | Attendance | 94 95 96 97 |'],
      },
    ],
  },
  {
    name: 'a comparator group above its years',
    sheet: { merges: ['B1:C1', 'D1:E1', 'F1:G1'] },
    rows: [
      [null, 'Leeds', null, 'England', null, 'Target', null, null],
      ['Indicator', '2015', '2016', '2015', '2016', '2017', '2018', 'Comments'],
      ['Attendance', 94, 95, 96, 97, 98, 99, null],
    ],
    reads: [
      {
        columns:
          'B actual 2015, C actual 2016, D comparator 2015, E comparator 2016, F target 2017, G target 2018',
        rows: ['3 - | Attendance | 94 95 96 97 98 99 |'],
      },
    ],
  },
  {
    name: 'a rotated, merged service column without a heading',
    sheet: { merges: ['A2:A3'] },
    rows: [
      [null, 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Housing', 'Homes built', 10, 11, null],
      [null, 'Homes let', 5, 6, null],
      ['Planning', 'Appeals won', 5, 6, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        others: 'A service, B indicator, E comment',
        rows: [
          '2 Housing | Homes built | 10 11 |',
          '3 Housing | Homes let | 5 6 |',
          '4 Planning | Appeals won | 5 6 |',
        ],
      },
    ],
  },
  {
    name: 'a service written on every row: a blank is nobody’s',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Housing', 'Homes built', 10, 11, null],
      ['Housing', 'Homes let', 5, 6, null],
      [null, 'Appeals won', 5, 6, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        rows: [
          '2 Housing | Homes built | 10 11 |',
          '3 Housing | Homes let | 5 6 |',
          '4 - | Appeals won | 5 6 |',
        ],
      },
    ],
  },
  {
    name: 'footnotes below the table, after a blank row',
    rows: [
      ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Comments'],
      ['Homes built', 10, '28*', '12¹', null],
      [],
      ['* Not comparable.'],
      ['1. Subject to funding'],
    ],
    reads: [
      {
        columns: 'B actual 2016, C comparator 2016, D target 2017',
        rows: ['2 - | Homes built | 10 28*=28 12¹=12 |'],
        footnotes: ['* Not comparable.', '1 Subject to funding'],
      },
    ],
  },
  {
    name: 'sums under the table are not indicators',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Homes built', 10, 12, null],
      ['Homes let', 10, 12, null],
      [],
      [null, 20, 24, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: ['2 - | Homes built | 10 12 |', '3 - | Homes let | 10 12 |'],
      },
    ],
  },
  {
    name: 'a half-filled row is an indicator, not a section',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Housing', 'Homes built', 10, 12, null],
      ['Housing', 'Homes let', null, null, null],
      ['Housing', 'Homes repaired', 10, 12, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        rows: [
          '2 Housing | Homes built | 10 12 |',
          '3 Housing | Homes let |   |',
          '4 Housing | Homes repaired | 10 12 |',
        ],
      },
    ],
  },
  {
    name: 'a row with figures and no name',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Housing', 'Homes built', 10, 12, null],
      ['Housing', null, 9, 8, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        rows: ['2 Housing | Homes built | 10 12 |', '3 Housing |  | 9 8 |'],
      },
    ],
  },
  {
    name: 'headers exported from a database',
    rows: [
      ['service', 'indicator', 'kent_2016', 'national_2016', 'target_2016', 'target_2017', 'comments'],
      ['Waste', 'Recycled', 45, 43, 44, 47, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D comparator 2016, E target 2016, F target 2017',
        rows: ['2 Waste | Recycled | 45 43 44 47 |'],
      },
    ],
  },
  {
    name: 'numbers for the years of actuals and targets in one heading row',
    rows: [
      ['Ref', 'Indicator', 'Outturn 15/16', "Target '17", 'Target Mar-18', 'RAG 2016', 'Comments'],
      [1, 'Recycled', 45, 47, 48, 'R', null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, D target 2017, E target Mar 2018',
        others: 'A reference, B indicator, F status, G comment',
        rows: ['2 - | Recycled | 45 47 48 |'],
      },
    ],
  },
  {
    name: 'a row that says little between the headings and the years',
    sheet: { merges: ['D2:F2'] },
    rows: [
      ['Service', 'Indicator', 'Actual', 'Targets', null, null, 'Comments'],
      [null, null, null, 'Financial year', null, null, null],
      [null, null, '2015/16', '2016/17', '2017/18', '2018/19', null],
      ['Housing', 'Homes built', 10, 11, 12, 13, null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, D target 2016/17, E target 2017/18, F target 2018/19',
        rows: ['4 Housing | Homes built | 10 11 12 13 |'],
      },
    ],
  },
  {
    name: 'numbered section rows are not footnotes; numbered notes below are',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['1. Safer places'],
      ['Fly-tips cleared', 10, '12¹', null],
      ['2 Stronger communities'],
      ['Volunteers', 5, 6, null],
      ['1 Subject to funding'],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: [
          '3 1. Safer places | Fly-tips cleared | 10 12¹=12 |',
          '5 2 Stronger communities | Volunteers | 5 6 |',
        ],
        footnotes: ['1 Subject to funding'],
      },
    ],
  },
  {
    name: 'a column of estimated dates beside the comments',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Estimated date'],
      ['Homes built', 'N/A', 12, 'Awaiting the return', { value: 42825, format: 'mmm-yy' }],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: ['2 - | Homes built | N/A 12 | Awaiting the return; Mar-17'],
      },
    ],
  },
  {
    name: 'real dates for the months of a year',
    rows: [
      [
        'Indicator',
        { value: 42461, format: 'mmm-yy' },
        { value: 42491, format: 'mmm-yy' },
        'Target 2016/17',
        'Comments',
      ],
      ['Calls answered', 80, 81, 90, null],
    ],
    reads: [
      {
        columns: 'B actual Apr 2016, C actual May 2016, D target 2016/17',
        rows: ['2 - | Calls answered | 80 81 90 |'],
      },
    ],
  },
  {
    name: 'a title merged over everything that holds header words',
    sheet: { merges: ['A1:F1', 'A2:F2'] },
    rows: [
      ['Performance Indicators: Actuals 2016 and Targets 2017'],
      ['Targets 2017'],
      ['Ref', 'Performance Measure', '2016 Outturn', '2017 Target', 'Lead Officer', 'Commentary'],
      ['A1', 'Calls answered', 80, 81, 'AB', null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        others: 'A reference, B indicator, E owner, F comment',
        rows: ['4 - | Calls answered | 80 81 |'],
      },
    ],
  },
  {
    name: 'a heading of its own for the year over all the figures',
    sheet: { merges: ['B1:D1'] },
    rows: [
      [null, '2016/17', null, null, null],
      ['Indicator', 'Target', 'Actual', 'RAG', 'Comments'],
      ['Calls answered', 80, 81, 'G', null],
    ],
    reads: [
      {
        columns: 'B target 2016/17, C actual 2016/17',
        others: 'A indicator, D status, E comment',
        rows: ['3 - | Calls answered | 80 81 |'],
      },
    ],
  },
  {
    name: 'figures that are neither actual, comparator nor target are left out (S3)',
    rows: [
      [
        'Indicator',
        'Numerator 2016',
        'Cohort',
        'Budget 2016/17',
        'Kent 2016',
        'Kent v National',
        '+/-',
        'Target 2017',
      ],
      ['Percentage of waste recycled', 440, 1000, 500, 44, -1, -2, 45],
    ],
    reads: [
      {
        columns: 'E actual 2016, H target 2017',
        others: 'A indicator, B numerator, C population, D budget, F variance, G variance',
        rows: ['2 - | Percentage of waste recycled | 44 45'],
      },
    ],
  },
  {
    name: 'words without a year beside an actual are not placed (S3)',
    rows: [
      ['Indicator', 'Surrey', 'Actual 2016', 'Target 2017', '% of target achieved', 'Previous', 'Comments'],
      ['Percentage of waste recycled', 1000, 44, 45, 97, 43, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        others: 'A indicator, B null, E complete, F null, G comment',
        rows: ['2 - | Percentage of waste recycled | 44 45 |'],
      },
    ],
  },
  {
    name: 'targets that say by how much to change, and one that names the year to beat (S5)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      ['Attendance', 95, '+2%', '>2016', null],
      ['Visits', 1900, '>2016', '-10%', null],
      ['Change in rough sleepers', -5, '-10%', '+2%', null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017, D target 2018',
        rows: [
          '2 - | Attendance | 95 +2% >2016 |',
          '3 - | Visits | 1900 >2016=2016 -10% |',
          '4 - | Change in rough sleepers | -5 -10%=-10 +2%=2 |',
        ],
      },
    ],
  },
  ...['East Riding of Yorkshire', 'North East Lincolnshire', 'South Wales Police'].map((area) => ({
    name: `${area}, whose name holds a region’s (R1)`,
    rows: [
      ['Indicator', `${area} 2016`, 'North East 2016', 'Wales 2016', 'Target 2017', 'Comments'],
      ['Attendance', 94, 95, 93, 96, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C comparator 2016, D comparator 2016, E target 2017',
        rows: ['2 - | Attendance | 94 95 93 96 |'],
      },
    ],
  })),
  {
    name: 'a section row with a lead officer of its own (R2)',
    rows: [
      ['Indicator', 'Lead', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Waste Services', 'J Smith'],
      ['Missed collections', null, 44, 45, null],
    ],
    reads: [
      { columns: 'C actual 2016, D target 2017', rows: ['3 Waste Services | Missed collections | 44 45 |'] },
    ],
  },
  {
    name: 'signatures, dates and a count of colours under the table (R3)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Homes built', 10, 11, null],
      ['Ofsted rating', 'Good', 'Outstanding', null],
      [],
      ['Summary of RAG'],
      ['Green', 1],
      ['Red', 0],
      [],
      ['Signed off by:', 'J Smith'],
      ['Date:', { value: 42826, format: 'dd/mm/yyyy' }],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: ['2 - | Homes built | 10 11 |', '3 - | Ofsted rating | Good Outstanding |'],
      },
    ],
  },
  {
    name: 'the day of the last change right under the table, and a footnote mark in a cell of its own (R3)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Homes built', '10*', 11, null],
      ['*', 'Provisional figure'],
      ['Last updated', { value: 42826, format: 'dd/mm/yyyy' }],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: ['2 - | Homes built | 10*=10 11 |'],
        footnotes: ['* Provisional figure'],
      },
    ],
  },
  ...[
    ['(description)', '(from returns)', '(agreed with lead)', '(optional)'],
    ['(1)', '(2)', '(3)', '(4)'],
    [1, 2, 3, 4],
    ['A', 'B', 'C', 'D'],
  ].map((guide) => ({
    name: `a guide row under the headings: ${guide.join(' | ')} (R4)`,
    rows: [['Indicator', 'Actual 2016', 'Target 2017', 'Comments'], guide, ['Homes built', 10, 11, null]],
    reads: [{ columns: 'B actual 2016, C target 2017', rows: ['3 - | Homes built | 10 11 |'] }],
  })),
  {
    name: 'section rows that say the years again (R5)',
    rows: [
      ['Indicator', '2016/17 Actual', '2017/18 Target', 'Comments'],
      ['Waste', '2016/17', '2017/18'],
      ['Recycled', 44, 45, null],
      ['Housing', '2016/17', '2017/18'],
      ['Homes built', 60, 70, null],
    ],
    reads: [
      {
        columns: 'B actual 2016/17, C target 2017/18',
        rows: ['3 Waste | Recycled | 44 45 |', '5 Housing | Homes built | 60 70 |'],
      },
    ],
  },
  ...[false, true].map((hasGap) => {
    const gap = hasGap ? [null] : [];
    return {
      name: `two titled tables side by side ${hasGap ? 'with a gap' : 'without a gap'} (R6)`,
      rows: [
        ['Waste', null, null, ...gap, 'Housing', null, null],
        ['Indicator', 'Actual 2016', 'Target 2017', ...gap, 'Indicator', 'Actual 2016', 'Target 2017'],
        ['Recycled', 44, 45, ...gap, 'Homes built', 60, 70],
        [null, null, null, ...gap, 'Homes let', 30, 28],
      ],
      reads: [
        { columns: 'B actual 2016, C target 2017', rows: ['3 Waste | Recycled | 44 45'] },
        {
          columns: hasGap ? 'F actual 2016, G target 2017' : 'E actual 2016, F target 2017',
          rows: ['3 Housing | Homes built | 60 70', '4 Housing | Homes let | 30 28'],
        },
      ],
    };
  }),
  {
    name: 'two tables side by side that begin in different rows (S2)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Recycled', 44, 45, 'Defra'],
      ['Missed collections', 99, 95, 'Contractor', null, 'Measure', 'Baseline', 'YR1', 'YR2'],
      ['Homes let', 30, 28, 'Northgate', null, 'Jobs created', 10, 20, 30],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: [
          '2 - | Recycled | 44 45 | Defra',
          '3 - | Missed collections | 99 95 | Contractor',
          '4 - | Homes let | 30 28 | Northgate',
        ],
      },
      { columns: 'G actual Baseline, H target YR1, I target YR2', rows: ['4 - | Jobs created | 10 20 30'] },
    ],
  },
  {
    name: 'the headings of a further table that is not understood end the table above (S2)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Recycled', 44, 45, null],
      [],
      ['KPI', 'First', 'Second', 'Third'],
      ['Calls answered', 80, 81, 82],
    ],
    reads: [{ columns: 'B actual 2016, C target 2017', rows: ['2 - | Recycled | 44 45 |'] }],
  },
  {
    name: 'a column that says of every row that it is a KPI is no heading',
    rows: [
      ['Type', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['KPI', 'Recycled', 44, 45, null],
      ['KPI', 'Ofsted rating', 'Good', 'Outstanding', null],
      ['KPI', 'Homes built', 60, 70, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        rows: [
          '2 - | Recycled | 44 45 |',
          '3 - | Ofsted rating | Good Outstanding |',
          '4 - | Homes built | 60 70 |',
        ],
      },
    ],
  },
  {
    name: 'the name of the service over the names of its indicators (R8)',
    rows: [
      ['Waste and Recycling', '2016/17 Actual', '2017/18 Target', 'Comments'],
      ['Percentage of waste recycled', 44, 45, null],
      [],
      ['Housing', '2016/17 Actual', '2017/18 Target', 'Comments'],
      ['Number of affordable homes built', 60, 70, null],
    ],
    reads: [
      {
        columns: 'B actual 2016/17, C target 2017/18',
        rows: ['2 Waste and Recycling | Percentage of waste recycled | 44 45 |'],
      },
      {
        columns: 'B actual 2016/17, C target 2017/18',
        rows: ['5 Housing | Number of affordable homes built | 60 70 |'],
      },
    ],
  },
  {
    name: 'wards for services (R8)',
    rows: [
      ['Ward', 'Measure', 'Actual 2016', 'Target 2017', 'Comments'],
      ['North', 'Recycled', 44, 45, null],
      ['South', 'Recycled', 45, 46, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017',
        rows: ['2 North | Recycled | 44 45 |', '3 South | Recycled | 45 46 |'],
      },
    ],
  },
  {
    name: 'remarks between the rows are no services (R8)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Waste'],
      ['This section covers collections and the recycling centres.'],
      ['Recycled', 44, 45, null],
      ['Comment: Defra figures of November.'],
      ['Missed collections', 99, 95, null],
      ['Page 1 of 2'],
      ['Fly-tips cleared', 10, 12, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: [
          '4 Waste | Recycled | 44 45 |',
          '6 Waste | Missed collections | 99 95 |',
          '8 Waste | Fly-tips cleared | 10 12 |',
        ],
      },
    ],
  },
  {
    name: 'a section row merged over service and names alike (R8)',
    sheet: { merges: ['B1:C1', 'B2:C2', 'A3:F3', 'B4:C4'] },
    rows: [
      ['Service', 'Indicator', null, 'Actual 2016', 'Target 2017', 'Comments'],
      ['Waste', 'Recycled', null, 44, 45, null],
      ['Housing'],
      [null, 'Homes built', null, 60, 70, null],
    ],
    reads: [
      {
        columns: 'D actual 2016, E target 2017',
        rows: ['2 Waste | Recycled | 44 45 |', '4 Housing | Homes built | 60 70 |'],
      },
    ],
  },
  {
    name: 'a key to the colours left of the table (R8)',
    rows: [
      ['Key', null, null, 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['G', 'On target', null, 'Recycled', 44, 45, null],
      ['R', 'Off target', null, 'Missed collections', 99, 95, null],
    ],
    reads: [
      {
        columns: 'E actual 2016, F target 2017',
        rows: ['2 - | Recycled | 44 45 |', '3 - | Missed collections | 99 95 |'],
      },
    ],
  },
  {
    name: 'a title printed again with its header, continued',
    rows: [
      ['Scorecard'],
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Waste'],
      ['Recycled', 44, 45, null],
      [],
      ['Scorecard (continued)'],
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Missed collections', 99, 95, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: ['4 Waste | Recycled | 44 45 |', '8 Waste | Missed collections | 99 95 |'],
      },
    ],
  },
  {
    name: 'quarters as spans of months (R9)',
    rows: [
      ['Indicator', 'Apr-Jun 2016', 'Jul-Sep 2016', 'Oct-Dec 2016', 'Jan-Mar 2017', '2016/17 Target'],
      ['Recycled', 44, 45, 46, 47, 48],
    ],
    reads: [
      {
        columns:
          'B actual Q1 2016/17, C actual Q2 2016/17, D actual Q3 2016/17, E actual Q4 2016/17, F target 2016/17',
        rows: ['2 - | Recycled | 44 45 46 47 48'],
      },
    ],
  },
  {
    name: 'months without a year, and months under one (R9)',
    sheet: { merges: ['C1:F1'] },
    rows: [
      [null, null, '2016/17', null, null, null],
      ['KPI', 'Target', 'Apr', 'May', 'Feb', 'March', 'Comments'],
      ['Calls answered', 80, 78, 79, 80, 81, null],
      [],
      ['KPI', 'Target', 'Apr', 'May', 'Jun', 'YTD', 'Comments'],
      ['Calls answered', 80, 78, 79, 80, 79, null],
    ],
    reads: [
      {
        columns: 'B target -, C actual Apr 2016, D actual May 2016, E actual Feb 2017, F actual Mar 2017',
        rows: ['3 - | Calls answered | 80 78 79 80 81 |'],
      },
      {
        columns: 'B target -, C actual Apr, D actual May, E actual Jun, F actual YTD',
        rows: ['6 - | Calls answered | 80 78 79 80 79 |'],
      },
    ],
  },
  {
    name: 'headings cut short (R10)',
    rows: [
      ['KPI', '2015/6 Act', '2016/7 Act', '2017/8 Tgt', 'Comments'],
      ['Calls answered', 80, 78, 79, null],
    ],
    reads: [
      {
        columns: 'B actual 2015/16, C actual 2016/17, D target 2017/18',
        rows: ['2 - | Calls answered | 80 78 79 |'],
      },
    ],
  },
  {
    name: 'T and A under years, and with years (R10)',
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      ['Indicator', '2016/17', null, '2017/18', null, 'Comments'],
      [null, 'T', 'A', 'T', 'A', null],
      ['Calls answered', 80, 78, 79, 'N/A', null],
      [],
      ['Indicator', 'A16', 'T17', 'T18', 'Comments'],
      ['Homes built', 1, 2, 3, null],
    ],
    reads: [
      {
        columns: 'B target 2016/17, C actual 2016/17, D target 2017/18, E actual 2017/18',
        rows: ['3 - | Calls answered | 80 78 79 N/A |'],
      },
      { columns: 'B actual 2016, C target 2017, D target 2018', rows: ['6 - | Homes built | 1 2 3 |'] },
    ],
  },
  {
    name: 'headings that say it in a sentence (R10)',
    rows: [
      [
        'Performance Indicator (please do not change the wording without speaking to the team)',
        'Where we are now (2016)',
        'Where we want to be 2017',
        'Target for the financial year 2018/19 as agreed by Cabinet in February 2017',
        'Comments',
      ],
      ['Calls answered', 80, 81, 82, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017, D target 2018/19',
        rows: ['2 - | Calls answered | 80 81 82 |'],
      },
    ],
  },
  {
    name: 'a forecast outturn stands in for the actual (R10), but not beside it',
    rows: [
      [
        'Indicator',
        'Actual 2015/16',
        'Forecast outturn 2015/16',
        'Forecast outturn 2016/17',
        'Target 2017/18',
      ],
      ['Calls answered', 80, 79, 81, 82],
    ],
    reads: [
      {
        columns: 'B actual 2015/16, D actual 2016/17, E target 2017/18',
        others: 'A indicator, C forecast',
        rows: ['2 - | Calls answered | 80 81 82'],
      },
    ],
  },
  {
    name: 'prose under words of figures is a comment (R11)',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Why has the target changed?', 'Latest position'],
      ['Calls answered', 80, 81, 'Two posts are vacant', 'Better in March than in February'],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        rows: ['2 - | Calls answered | 80 81 | Two posts are vacant; Better in March than in February'],
      },
    ],
  },
  {
    name: 'a comment merged over three columns is one comment (R12)',
    sheet: { merges: ['D1:F1', 'D2:F2'] },
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', null, null],
      ['Calls answered', 80, 81, 'Due June 2017'],
    ],
    reads: [
      { columns: 'B actual 2016, C target 2017', rows: ['2 - | Calls answered | 80 81 | Due June 2017'] },
    ],
  },
  {
    name: 'two footnotes on one line, a subtotal beside the services, and codes for names (R14)',
    rows: [
      ['Service', 'Measure', 'Definition', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Care', 'ASCOF 2A', 'Permanent admissions to care homes', '550*', 500, null],
      [null, 'ASCOF 1C', 'People with direct payments', 25, '30†', null],
      ['Total', null, null, 575, 530, null],
      ['* Provisional.  † Subject to budget.'],
    ],
    reads: [
      {
        columns: 'D actual 2016, E target 2017',
        rows: [
          '2 Care | Permanent admissions to care homes | 550*=550 500 |',
          '3 Care | People with direct payments | 25 30†=30 |',
        ],
        footnotes: ['* Provisional.', '† Subject to budget.'],
      },
    ],
  },
];
