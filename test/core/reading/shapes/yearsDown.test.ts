import { arranged, type Sheet, unfit } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  {
    name: 'a block for each indicator under its name',
    rows: [
      ['Council tax collected (%)'],
      ['Year', 'Target', 'Actual', 'Variance'],
      ['2016/17', 97.7, 97.8, 0.1],
      ['2017/18', 98.3, null, null],
      [],
      ['Empty homes brought back into use'],
      ['Year', 'Target', 'Actual', 'Variance'],
      ['2016/17', 35, 4, -31],
      ['2017/18', 35, 17, -18],
    ],
    reads: [
      'years-down A1:D9',
      'Indicator | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18',
      'Council tax collected (%)@A1 | 97.8@C3 | @C4 | 97.7@B3 | 98.3@B4',
      'Empty homes brought back into use@A6 | 4@C8 | 17@C9 | 35@B8 | 35@B9',
    ],
  },
  {
    name: 'blocks side by side',
    rows: [
      ['Dwelling fires', null, null, null, 'Safety visits'],
      [null, 'Plan', 'Outturn', null, null, 'Plan', 'Outturn'],
      [2016, 1, 2, null, 2016, 3, 4],
      [2017, 5, null, null, 2017, 6, 7],
    ],
    reads: [
      'years-down A1:G4',
      'Indicator | Actual 2016 | Actual 2017 | Target 2016 | Target 2017',
      'Dwelling fires@A1 | 2@C3 | @C4 | 1@B3 | 5@B4',
      'Safety visits@E1 | 4@G3 | 7@G4 | 3@F3 | 6@F4',
    ],
  },
  {
    name: 'indicators over their target and actual, the years down once',
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      ['Year', 'Dwelling fires', null, 'Safety visits', null],
      [null, 'Target', 'Actual', 'Target', 'Actual'],
      [2016, '10%', '9%', 3, 4],
      [2017, '12%', null, 6, 7],
    ],
    reads: [
      'years-down A1:E4',
      'Indicator | Actual 2016 | Actual 2017 | Target 2016 | Target 2017',
      'Dwelling fires@B1 | 9%@C3 | @C4 | 10%@B3 | 12%@B4',
      'Safety visits@D1 | 4@E3 | 7@E4 | 3@D3 | 6@D4',
    ],
  },
  {
    name: 'words beside the name, comments beside the years, comparators and a half-filled row',
    rows: [
      ['Indicator', 'Fires in homes', 'Unit', 'Number'],
      ['Service:', 'Fire'],
      [],
      ['Year', 'Actual', 'England', 'Target', 'Comments'],
      ['2016/17', 12, 11, 10, 'Cold winter'],
      ['2017/18', null, null, 9, 'Due in May 2018'],
    ],
    reads: [
      'years-down A1:E6',
      'Service | Unit | Indicator | Actual 2016/17 | Actual 2017/18 | England 2016/17 | Target 2016/17 | Target 2017/18 | Comments',
      'Fire@B2 | Number@D1 | Fires in homes@B1 | 12@B5 | @B6 | 11@C5 | 10@D5 | 9@D6 | Due in May 2018@E6',
    ],
  },
  {
    name: 'the name in the corner of the block',
    rows: [
      ['Council tax collected', 'Target', 'Actual'],
      ['2016/17', 97, 96],
      ['2017/18', 98, null],
      [],
      ['Homes let', 'Target', 'Actual'],
      ['2016/17', 5, 6],
      ['2017/18', 7, null],
    ],
    reads: [
      'years-down A1:C7',
      'Indicator | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18',
      'Council tax collected@A1 | 96@C2 | @C3 | 97@B2 | 98@B3',
      'Homes let@A5 | 6@C6 | @C7 | 5@B6 | 7@B7',
    ],
  },
  {
    name: 'the series joined to the names',
    rows: [
      ['Blwyddyn', 'Visits - targed', 'Visits - gwirioneddol', 'Loans - targed', 'Loans - gwirioneddol'],
      ['2016/17', 1, 2, 3, 4],
      ['2017/18', 5, null, 6, null],
    ],
    reads: [
      'years-down A1:E3',
      'Indicator | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18',
      'Visits@B1 | 2@C2 | @C3 | 1@B2 | 5@B3',
      'Loans@D1 | 4@E2 | @E3 | 3@D2 | 6@D3',
    ],
  },
  ...[
    ['%', '%', 'No.', 'No.'],
    ['%', '%', 'FTE', 'FTE'],
    ['Days', 'Days', 'kWh', 'kWh'],
  ].map((units) => ({
    name: `a row of units under target and actual: ${units.join(', ')}`,
    rows: [
      ['Quarter', 'Attendance', null, 'Recruits', null],
      [null, 'Target', 'Actual', 'Target', 'Actual'],
      [null, ...units],
      ['Q1 2021/22', 90, 88, 140, 151],
      ['Q2 2021/22', 91, 'n/a', 60, null],
    ],
    reads: [
      'years-down A1:E5',
      'Indicator | Actual Q1 2021/22 | Actual Q2 2021/22 | Target Q1 2021/22 | Target Q2 2021/22',
      'Attendance@B1 | 88@C4 | n/a@C5 | 90@B4 | 91@B5',
      'Recruits@D1 | 151@E4 | @E5 | 140@D4 | 60@D5',
    ],
  })),
  ...['Standard to be met', 'Standards', 'Standard to be reached'].map((heading) => ({
    name: `the name behind a word for it, its owner and unit below, a ${heading.toLowerCase()}`,
    rows: [
      ['Indicator: H1 - Homes let'],
      ['Owner', 'Housing'],
      ['Unit', 'Number'],
      ['Year', heading, 'Achieved', 'Status'],
      ['2014/15', 85, 91, 'Met'],
      ['2015/16', 85, 104, 'Met'],
      [],
      ['Indicator: P1 - Time to decide'],
      ['Owner', 'Planning'],
      ['Unit', 'Weeks'],
      ['Year', heading, 'Achieved', 'Status'],
      ['2014/15', null, 'n/a', 'No data'],
      ['2015/16', 30, 43.8, 'Not met'],
    ],
    reads: [
      'years-down A1:D13',
      'Unit | Owner | Indicator | Actual 2014/15 | Actual 2015/16 | Target 2014/15 | Target 2015/16',
      'Number@B3 | Housing@B2 | H1 - Homes let@A1 | 91@C5 | 104@C6 | 85@B5 | 85@B6',
      'Weeks@B10 | Planning@B9 | P1 - Time to decide@A8 | n/a@C12 | 43.8@C13 | @B12 | 30@B13',
    ],
  })),
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

test('years under target and actual that no name stands over are left to be said', () => {
  const sheet = {
    rows: [
      ['Year', 'Target', 'Actual'],
      [2016, 1, 2],
      [2017, 3, 4],
    ],
  };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['A1 tables with the years down the side, one for each indicator']);
});

test('years that come again are of several indicators, each in a row of its own', () => {
  const rows = [
    ['fiscal_yr', 'service', 'standard', 'target', 'performance'],
    ['2023-2024', 'Calls', 'Calls answered in a minute', 0.9, 0.98],
    ['2023-2024', 'Calls', 'Letters answered in six days', 0.9, 0.97],
    ['2023-2024', 'Visits', 'Visits made in six days', 0.8, 0.9],
  ];
  expect(arranged({ rows })).toEqual([]);
});
