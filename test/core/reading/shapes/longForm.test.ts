import { arranged, type Sheet, unfit } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  {
    name: 'a service, a reference and a name that are mistyped in one month',
    rows: [
      ['report_month', 'ref', 'measure', 'team', 'actual', 'target'],
      ['2023-04', 'B1', 'Boats in time', 'Harbour', 31, 30],
      ['2023-04', 'B2', 'Nets mended', 'Workshop', 81, 80],
      ['2023-04', 'B3', 'Crews trained', 'School', 51, 50],
      ['2023-05', 'B1', 'Boats in time', 'Habrour', 32, 30],
      ['2023-05', 'B2', 'Nets mended', 'Workshop', 82, 80],
      ['2023-05', 'B3', 'Crews trained', 'School', 52, 50],
      ['2023-06', 'B1', 'Boats in time', 'Harbour', 33, 30],
      ['2023-06', 'B22', 'Nets mended', 'Workshop', 83, 80],
      ['2023-06', 'B3', 'Crews trained', 'School', 53, 50],
      ['2023-07', 'B1', 'Boats in time', 'Harbour', 34, 30],
      ['2023-07', 'B2', 'Nets mended', 'Workshop', 84, 80],
      ['2023-07', 'B3', 'Crews traimed', 'School', 54, 50],
    ],
    reads: [
      'long-form A1:F13',
      'ref | measure | team | Actual 2023-04 | Actual 2023-05 | Actual 2023-06 | Actual 2023-07 | Target 2023-04 | Target 2023-05 | Target 2023-06 | Target 2023-07',
      'B1@B2 | Boats in time@C2 | Harbour@D2 | 31@E2 | 32@E5 | 33@E8 | 34@E11 | 30@F2 | 30@F5 | 30@F8 | 30@F11',
      'B2@B3 | Nets mended@C3 | Workshop@D3 | 81@E3 | 82@E6 | 83@E9 | 84@E12 | 80@F3 | 80@F6 | 80@F9 | 80@F12',
      'B3@B4 | Crews trained@C4 | School@D4 | 51@E4 | 52@E7 | 53@E10 | 54@E13 | 50@F4 | 50@F7 | 50@F10 | 50@F13',
    ],
  },
  {
    name: 'the last month under another name and service, which nothing tells to be the same',
    rows: [
      ['Month of report', 'measure', 'team', 'actual', 'target'],
      ['2023-04', 'Boats in', 'Harbour', 31, 30],
      ['2023-05', 'Boats in', 'Harbour', 32, 30],
      ['2023-06', 'Boats in', 'Harbour', 33, 30],
      ['2023-07', 'Boats in', 'Coastguard', 34, 30],
    ],
    reads: [
      'long-form A1:E5',
      'measure | team | Actual 2023-04 | Actual 2023-05 | Actual 2023-06 | Actual 2023-07 | Target 2023-04 | Target 2023-05 | Target 2023-06 | Target 2023-07',
      'Boats in@B2 | Harbour@C2 | 31@D2 | 32@D3 | 33@D4 | - | 30@E2 | 30@E3 | 30@E4 | -',
      'Boats in@B5 | Coastguard@C5 | - | - | - | 34@D5 | - | - | - | 30@E5',
    ],
  },
  {
    name: 'what is put together from the row to look it up by names nothing',
    rows: [
      ['Harbour', 'Fiscal Year', 'Type', 'Target', 'Actual', 'Helper'],
      ['North', 'FY24', 'Boats in', 30, 31, 'North_Boats in_FY24'],
      ['North', 'FY25', 'Boats in', 31, 32, 'North_Boats in_FY25'],
      ['South', 'FY24', 'Boats in', 81, 80, 'South_Boats in_FY24'],
      ['South', 'FY25', 'Boats in', 84, 85, 'South_Boats in_FY25'],
    ],
    reads: [
      'long-form A1:F5',
      'Indicator | Type | Actual FY24 | Actual FY25 | Target FY24 | Target FY25 | Helper',
      'North@A2 | Boats in@C2 | 31@E2 | 32@E3 | 30@D2 | 31@D3 | North_Boats in_FY24@F2',
      'South@A4 | Boats in@C4 | 80@E4 | 85@E5 | 81@D4 | 84@D5 | South_Boats in_FY24@F4',
    ],
  },
  {
    name: 'twelve months up to a month that each row names, under a priority of the plan in words',
    rows: [
      ['Plan priority', 'Measure', '12 months to', 'Value', 'Ambition 2026/27'],
      ['Safe harbours', 'Boats lost', 'Jun 2026', 31, 28],
      ['Safe harbours', 'Boats lost', 'Sep 2026', 30, 28],
      ['Full nets', 'Nets mended', 'Jun 2026', 81, 85],
      ['Full nets', 'Nets mended', 'Sep 2026', 84, 85],
    ],
    reads: [
      'long-form A1:E5',
      'Measure | Value 12 months to Jun 2026 | Value 12 months to Sep 2026 | Plan priority | Ambition 2026/27',
      'Boats lost@B2 | 31@D2 | 30@D3 | Safe harbours@A3 | 28@E3',
      'Nets mended@B4 | 81@D4 | 84@D5 | Full nets@A5 | 85@E5',
    ],
  },
  {
    name: 'the month, and the quarter that it is in, of figures broken down by two attributes',
    rows: [
      ['KPI name', 'attribute 1', 'attribute 2', 'KPI value', 'month', 'quarter', 'year'],
      ['Boats in', 'sail', 'north', 11, 'January', 'Q1', 2023],
      ['Boats in', 'sail', 'south', 12, 'January', 'Q1', 2023],
      ['Boats in', 'sail', 'north', 13, 'February', 'Q1', 2023],
      ['Boats in', 'sail', 'south', 14, 'February', 'Q1', 2023],
    ],
    reads: [
      'long-form A1:G5',
      'KPI name | attribute 2 | attribute 1 | KPI value January 2023 | KPI value February 2023',
      'Boats in@A2 | north@C2 | sail@B2 | 11@D2 | 13@D4',
      'Boats in@A3 | south@C3 | sail@B3 | 12@D3 | 14@D5',
    ],
  },
  {
    name: 'months by their numbers, and measure over what was measured between limits',
    rows: [
      ['metric', 'spc_date', 'measure', 'mean', 'ucl', 'lcl', 'target'],
      ['Boats on time', '2022-11', 81.1, 80, 85, 75, 82],
      ['Boats on time', '2022-12', 81.3, 80, 85, 75, 82],
      ['Nets lost', '2022-11', 4.1, 4, 5, 3, 4],
      ['Nets lost', '2022-12', 4.3, 4, 5, 3, 4],
    ],
    reads: [
      'long-form A1:G5',
      'metric | mean | ucl | lcl | Actual 2022-11 | Actual 2022-12 | Target 2022-11 | Target 2022-12',
      'Boats on time@A2 | 80@D2 | 85@E2 | 75@F2 | 81.1@C2 | 81.3@C3 | 82@G2 | 82@G3',
      'Nets lost@A4 | 4@D4 | 5@E4 | 3@F4 | 4.1@C4 | 4.3@C5 | 4@G4 | 4@G5',
    ],
  },
  {
    name: 'the day on which each period starts, and the year that it is in',
    rows: [
      ['measure_title', 'period_start', 'fiscal_year', 'actual_value', 'target_value'],
      ['Boats on time', '2024-01-01', 'FY24', 86, 91],
      ['Boats on time', '2024-02-01', 'FY24', 93, 91],
      ['Nets lost', '2024-01-01', 'FY24', 4, 3],
      ['Nets lost', '2024-02-01', 'FY24', 5, 3],
    ],
    reads: [
      'long-form A1:E5',
      'measure_title | actual value 2024-01-01 FY24 | actual value 2024-02-01 FY24 | target value 2024-01-01 FY24 | target value 2024-02-01 FY24',
      'Boats on time@A2 | 86@D2 | 93@D3 | 91@E2 | 91@E3',
      'Nets lost@A4 | 4@D4 | 5@D5 | 3@E4 | 3@E5',
    ],
  },
  {
    name: 'Spanish names beside the level that they stand on',
    rows: [
      ['indicador_id', 'nombre', 'nivel', 'periodo', 'valor', 'meta'],
      ['a-1', 'Barcos en puerto', 'Actividad', '2026-01', 11, 36],
      ['a-1', 'Barcos en puerto', 'Actividad', '2026-02', 15, 40],
      ['b-1', 'Redes perdidas', 'Componente', '2026-01', 4, 3],
      ['b-1', 'Redes perdidas', 'Componente', '2026-02', 5, 3],
    ],
    reads: [
      'long-form A1:F5',
      'indicador_id | Indicator | nivel | valor 2026-01 | valor 2026-02 | Target 2026-01 | Target 2026-02',
      'a-1@A2 | Barcos en puerto@B2 | Actividad@C2 | 11@E2 | 15@E3 | 36@F2 | 40@F3',
      'b-1@A4 | Redes perdidas@B4 | Componente@C4 | 4@E4 | 5@E5 | 3@F4 | 3@F5',
    ],
  },
  {
    name: 'flags and numbers of groups, which are nobody’s figures',
    rows: [
      ['measure_name', 'period', 'value', 'target', 'national_flag', 'is_current', 'peer_group'],
      ['Boats moored', '2021/22', 210, 200, 0, 0, 1],
      ['Boats moored', '2022/23', 215, 205, 0, 1, 1],
      ['Nets lost', '2021/22', 310, 300, 1, 0, 2],
      ['Nets lost', '2022/23', 311, 305, 1, 1, 2],
    ],
    reads: [
      'long-form A1:G5',
      'measure_name | value 2021/22 | value 2022/23 | Target 2021/22 | Target 2022/23',
      'Boats moored@A2 | 210@C2 | 215@C3 | 200@D2 | 205@D3',
      'Nets lost@A4 | 310@C4 | 311@C5 | 300@D4 | 305@D5',
    ],
  },
  ...['Outcome', 'Priority', 'Theme'].map((heading) => ({
    name: `names under ${heading}, which heads the only words`,
    rows: [
      [heading, 'fiscal_yr', 'Actual', 'Target'],
      ['Homes built', 2018, 10, 12],
      ['Homes built', 2019, 11, 13],
      ['Homes let', 2018, 20, 21],
      ['Homes let', 2019, 22, 23],
    ],
    reads: [
      'long-form A1:D5',
      'Indicator | Actual 2018 | Actual 2019 | Target 2018 | Target 2019',
      'Homes built@A2 | 10@C2 | 11@C3 | 12@D2 | 13@D3',
      'Homes let@A4 | 20@C4 | 22@C5 | 21@D4 | 23@D5',
    ],
  })),
  ...[
    ['PERIOD_YEAR', 'PERIOD_MONTH', 'Jan', 'Feb'],
    ['Year', 'Month no.', 'Jan', 'Feb'],
    ['Calendar year', 'Quarter number', 'Q1', 'Q2'],
  ].map(([year, part, first, second]) => ({
    name: `numbers that count the parts of a year under ${part}`,
    rows: [
      ['Indicator', year!, part!, 'Actual', 'Target'],
      ['Crossings', 2013, 1, 10, 12],
      ['Crossings', 2013, 2, 11, 13],
      ['Collisions', 2013, 1, 20, 21],
      ['Collisions', 2013, 2, 22, 23],
    ],
    reads: [
      'long-form A1:E5',
      `Indicator | Actual ${first} 2013 | Actual ${second} 2013 | Target ${first} 2013 | Target ${second} 2013`,
      'Crossings@A2 | 10@D2 | 11@D3 | 12@E2 | 13@E3',
      'Collisions@A4 | 20@D4 | 22@D5 | 21@E4 | 23@E5',
    ],
  })),
  {
    name: 'one row an indicator and year',
    rows: [
      ['Service', 'Indicator', 'Year', 'Actual', 'Target'],
      ['Leisure', 'Visits to pools', '2017/18', 81000, 80000],
      ['Leisure', 'Visits to pools', '2018/19', null, 82000],
    ],
    reads: [
      'long-form A1:E3',
      'Service | Indicator | Actual 2017/18 | Actual 2018/19 | Target 2017/18 | Target 2018/19',
      'Leisure@A2 | Visits to pools@B2 | 81000@D2 | @D3 | 80000@E2 | 82000@E3',
    ],
  },
  {
    name: 'sorted by year, the latest first, with a column of comparators and years that are absent',
    rows: [
      ['Period', 'Target', 'Actual', 'England', 'KPI'],
      [2018, 12, null, null, 'Books lent'],
      [2018, 22, null, null, 'Visits to pools'],
      [2017, 21, 20, 19, 'Visits to pools'],
    ],
    reads: [
      'long-form A1:E4',
      'KPI | Actual 2017 | Actual 2018 | England 2017 | Target 2017 | Target 2018',
      'Books lent@E2 | - | @C2 | - | - | 12@B2',
      'Visits to pools@E3 | 20@C4 | @C3 | 19@D4 | 21@B4 | 22@B3',
    ],
  },
  {
    name: 'what nobody filled in: an actual that is owed, a comparator of a year that is given, none of a year to come',
    rows: [
      ['Indicator', 'Year', 'Actual', 'England', 'Target'],
      ['Books lent', 2016, 10, null, 11],
      ['Books lent', 2017, 20, null, 21],
      ['Books lent', 2018, null, null, 31],
    ],
    reads: [
      'long-form A1:E4',
      'Indicator | Actual 2016 | Actual 2017 | Actual 2018 | England 2016 | England 2017 | Target 2016 | Target 2017 | Target 2018',
      'Books lent@A2 | 10@C2 | 20@C3 | @C4 | @D2 | @D3 | 11@E2 | 21@E3 | 31@E4',
    ],
  },
  {
    name: 'rows of others beside the council’s own',
    rows: [
      ['Indicator', 'Area', 'Year', 'Value', 'Target'],
      ['Adults who smoke', 'England', 2016, 15, null],
      ['Adults who smoke', 'England', 2017, 14, null],
      ['Adults who smoke', 'Kent', 2016, 17, 18],
      ['Adults who smoke', 'Kent', 2017, 16, 15],
    ],
    reads: [
      'long-form A1:E5',
      'Indicator | Value 2016 | Value 2017 | England 2016 | England 2017 | Target 2016 | Target 2017',
      'Adults who smoke@A2 | 17@D4 | 16@D5 | 15@D2 | 14@D3 | 18@E4 | 15@E5',
    ],
  },
  {
    name: 'where each row is, in words under a heading that is a comparator over figures, and how far it is from others',
    rows: [
      ['Year', 'Measure', 'Region', 'Value', 'Median', 'Distance from median'],
      ['2016/17', 'Quality of life of carers', 'North', 7.6, 7.5, 0.1],
      ['2017/18', 'Quality of life of carers', 'North', 7.7, 7.6, 0.1],
    ],
    reads: [
      'long-form A1:F3',
      'Measure | Region | Value 2016/17 | Value 2017/18 | Median 2016/17 | Median 2017/18 | Distance from median',
      'Quality of life of carers@B2 | North@C3 | 7.6@D2 | 7.7@D3 | 7.5@E2 | 7.6@E3 | 0.1@F3',
    ],
  },
  {
    name: 'a row for the target and a row for the actual of each year, with one column of values',
    rows: [
      ['Year', 'Directorate', 'KPI name', 'Measure type', 'Value', 'Notes'],
      ['2016/17', 'Leisure', 'Visits', 'Target', '80%', null],
      ['2016/17', 'Leisure', 'Visits', 'Actual', '81%', 'Warm summer'],
      ['2017/18', 'Leisure', 'Visits', 'Target', '82%', null],
      ['2017/18', 'Leisure', 'Visits', 'Actual', null, 'Awaited, May 2018'],
    ],
    reads: [
      'long-form A1:F5',
      'Directorate | KPI name | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18 | Notes',
      'Leisure@B2 | Visits@C2 | 81%@E3 | @E5 | 80%@E2 | 82%@E4 | Awaited, May 2018@F5',
    ],
  },
  {
    name: 'names and services once, sections between, quarters beside years, a footnote below',
    rows: [
      ['Indicator', 'Financial year', 'Quarter', 'Outturn', 'Target'],
      ['Leisure'],
      ['Visits', '2016/17', 'Q1', 1, 2],
      [null, '2016/17', 'Q2', 3, 4],
      ['Libraries'],
      ['Books lent', '2016/17', 'Q1', 5, 6],
      [null, '2016/17', 'Q2', '7*', 8],
      ['* provisional'],
    ],
    reads: [
      'long-form A1:E8',
      'Indicator | Actual Q1 2016/17 | Actual Q2 2016/17 | Target Q1 2016/17 | Target Q2 2016/17',
      'Leisure@A2 | - | - | - | -',
      'Visits@A3 | 1@D3 | 3@D4 | 2@E3 | 4@E4',
      'Libraries@A5 | - | - | - | -',
      'Books lent@A6 | 5@D6 | 7*@D7 | 6@E6 | 8@E7',
      '* provisional@A8 | - | - | - | -',
    ],
  },
  {
    name: 'quarters across and years down',
    rows: [
      ['Measure', 'Year', 'Annual target', 'Q1', 'Q2'],
      ['Calls answered', '2016/17', 90, 88, 91],
      ['Calls answered', '2017/18', 92, 90, null],
    ],
    reads: [
      'long-form A1:E3',
      'Measure | Actual Q1 2016/17 | Actual Q2 2016/17 | Actual Q1 2017/18 | Actual Q2 2017/18 | Target 2016/17 | Target 2017/18',
      'Calls answered@A2 | 88@D2 | 91@E2 | 90@D3 | @E3 | 90@C2 | 92@C3',
    ],
  },
  {
    name: 'an export whose headings are joined words',
    rows: [
      ['indicator_name', 'ReportingYear', 'TargetValue', 'actual_value'],
      ['Visits', 2016, 1, 2],
      ['Visits', 2017, 3, 4],
    ],
    reads: [
      'long-form A1:D3',
      'indicator_name | actual value 2016 | actual value 2017 | Target Value 2016 | Target Value 2017',
      'Visits@A2 | 2@D2 | 4@D3 | 1@C2 | 3@C3',
    ],
  },
  {
    name: 'the same year twice is a second row of the name, for a rule to find',
    rows: [
      ['Indicator', 'Year', 'Actual', 'Target'],
      ['Visits', 2016, 1, 2],
      ['Visits', 2017, 3, 4],
      ['Visits', 2017, 5, 6],
    ],
    reads: [
      'long-form A1:D4',
      'Indicator | Actual 2016 | Actual 2017 | Target 2016 | Target 2017',
      'Visits@A2 | 1@C2 | 3@C3 | 2@D2 | 4@D3',
      'Visits@A4 | - | 5@C4 | - | 6@D4',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

test('figures without a year among rows that have one are not guessed at', () => {
  const sheet = {
    rows: [
      ['Indicator', 'Year', 'Actual', 'Target'],
      ['Visits', 2016, 1, 2],
      ['Visits', 2017, 3, 4],
      ['Books lent', null, 5, 6],
    ],
  };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['B4 a list with one row for each indicator and year']);
});

test('rows of two areas and of others: nothing tells which are the council’s own', () => {
  const rowsOf = (area: string) => [2016, 2017].map((year) => ['Adults who smoke', area, year, 17, 18]);
  const sheet = {
    rows: [
      ['Indicator', 'Area', 'Year', 'Actual', 'Target'],
      ...rowsOf('North'),
      ...rowsOf('South'),
      ['Adults who smoke', 'England', 2016, 15, null],
    ],
  };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['B2 a list with one row for each indicator and year']);
});

test('the list ends where another table begins below a blank row', () => {
  const list = [
    ['Indicator', 'Year', 'Actual', 'Target'],
    ['Books lent', 2016, 10, 11],
    ['Books lent', 2017, 20, 21],
  ];
  const [heading] = arranged({
    rows: [...list, [], ['Measure', null, 2016, 2017], ['Fires', 'Target', 20, 18], [null, 'Actual', 19, 17]],
  });
  expect(heading).toBe('series-in-rows A5:D7');
  expect(arranged({ rows: [...list, [], ['Measure', null, 2016, 2017]] })).toContain('long-form A1:D4');
});

test.each(['Limit in weeks', 'Wibble', 'Number asked for'])(
  'figures under “%s” are no names, be they the same from year to year',
  (heading) => {
    const rows = [
      ['Year', heading, 'Achieved', 'Status'],
      ['2014/15', 85, 91, 'Met'],
      ['2015/16', 85, 104, 'Met'],
      ['2016/17', 97, 99, 'Met'],
      ['2017/18', 97, 98, 'Met'],
    ];
    expect(arranged({ rows })).toEqual([]);
  },
);

test.each([
  ['a reference of its own on each row makes each an indicator of its own', ['B-1', 'B-2', 'B-3', 'B-4'], []],
  [
    'one that comes again does not',
    ['B-1', 'B-1', 'B-3', 'B-4'],
    ['B5 a list with one row for each indicator and year'],
  ],
])('%s, where rows of one name and time hold other figures', (_, references, expected) => {
  const figures = [
    [2016, 10, 11],
    [2017, 20, 21],
    [2016, 34, 36],
    [2017, 51, 53],
  ];
  const rows = figures.map((own, index) => [references[index]!, 'Boats moored', ...own]);
  expect(unfit({ rows: [['Indicator ID', 'Indicator', 'Year', 'Actual', 'Target'], ...rows] })).toEqual(
    expected,
  );
});

test('“Met” is a status, and no other area', () => {
  const rows = [
    ['Measure', 'Fiscal year', 'Quarter', 'Actual', 'Target', 'Status'],
    ['Boats moored', 'SFY 2026', 'Q1', 91, 93, 'Not met'],
    ['Boats moored', 'SFY 2026', 'Q2', 94, 93, 'Met'],
    ['Nets mended', 'SFY 2026', 'Q1', 41, 40, 'Met'],
    ['Nets mended', 'SFY 2026', 'Q2', 39, 40, 'Not met'],
  ];
  expect(arranged({ rows }).slice(0, 2)).toEqual([
    'long-form A1:F5',
    'Measure | Actual Q1 SFY 2026 | Actual Q2 SFY 2026 | Target Q1 SFY 2026 | Target Q2 SFY 2026 | Status | Status Q1 SFY 2026',
  ]);
});

test.each(['ZQY 2026', '2026X', 'RY2026'])(
  'a year of a kind that is not known, %s, is asked about',
  (year) => {
    const rows = [
      ['Measure', 'Fiscal year', 'Quarter', 'Actual', 'Target'],
      ['Boats moored', year, 'Q1', 91, 93],
      ['Boats moored', year, 'Q2', 94, 93],
      ['Boats moored', year.replace('6', '7'), 'Q1', 96, 93],
      ['Nets mended', year, 'Q1', 41, 40],
      ['Nets mended', year, 'Q2', 39, 40],
      ['Nets mended', year.replace('6', '7'), 'Q1', 44, 42],
    ];
    expect(arranged({ rows })).toEqual([]);
    expect(unfit({ rows })).toEqual(['B2 a list with one row for each indicator and year']);
  },
);

test('a date on rows of indicators each says nothing of a list', () => {
  const rows = [
    ['Measure', 'Period', 'Actual', 'Target'],
    ['Boats moored', 'RY2026', 91, 93],
    ['Nets mended', 'RY2026', 41, 40],
    ['Crates packed', 'RY2026', 44, 42],
  ];
  expect(unfit({ rows })).toEqual([]);
});
