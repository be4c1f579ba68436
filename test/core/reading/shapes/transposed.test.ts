import { arranged, type Sheet, unfit } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  {
    name: 'names that say what is counted, under a band of services, the year on the first of its rows only',
    rows: [
      [null, null, 'Housing', null, 'Planning'],
      ['Year', null, 'Rent collected (%)', 'Average re-let time (days)', 'Appeals dismissed (%)'],
      ['2015/16', 'Target', 1, 2, 3],
      [null, 'Actual', 4, 5, 6],
      [null, 'Family average', 7, 8, null],
      ['2016/17', 'Target', 9, 10, 11],
    ],
    reads: [
      'transposed A1:E6',
      'Service | Indicator | Actual 2015/16 | Family average 2015/16 | Target 2015/16 | Target 2016/17',
      'Housing@C1 | Rent collected (%)@C2 | 4@C4 | 7@C5 | 1@C3 | 9@C6',
      'Housing@C1 | Average re-let time (days)@D2 | 5@D4 | 8@D5 | 2@D3 | 10@D6',
      'Planning@E1 | Appeals dismissed (%)@E2 | 6@E4 | @E5 | 3@E3 | 11@E6',
    ],
  },
  {
    name: 'a row of forecasts, which say so beside their year',
    rows: [
      ['Academic year', 'Basis', 'Continuation (%)', 'Surplus (%)'],
      ['2015/16', 'Actual', 91, 2],
      ['2015/16', 'Target', 92, 3],
      ['2016/17', 'Forecast', 93, 4],
      ['2018/19', 'Target', 94, 5],
    ],
    reads: [
      'transposed A1:D5',
      'Indicator | Actual 2015/16 | Target 2015/16 | Target 2018/19 | 2016/17 Forecast',
      'Continuation (%)@C1 | 91@C2 | 92@C3 | 94@C5 | 93@C4',
      'Surplus (%)@D1 | 2@D2 | 3@D3 | 5@D5 | 4@D4',
    ],
  },
  {
    name: 'rows of figures under words that say nothing, above the others, among them and below',
    rows: [
      ['Indicator', 'Fires in homes', 'Visits made'],
      ['Wibble', 1, 2],
      ['Actual 2016/17', 3, 4],
      ['Wobble 2016/17', 5, 6],
      ['Target 2017/18', 7, 8],
      ['Wubble', 9, 10],
      ['Source: the fire service'],
      ['Homes built', 11, 12],
    ],
    reads: [
      'transposed A1:C6',
      'Indicator | Actual 2016/17 | Target 2017/18 | Wibble | Wubble | Wobble 2016/17',
      'Fires in homes@B1 | 3@B3 | 7@B5 | 1@B2 | 9@B6 | 5@B4',
      'Visits made@C1 | 4@C3 | 8@C5 | 2@C2 | 10@C6 | 6@C4',
    ],
  },
  {
    name: 'bare years down, of which the last has its target and others have theirs',
    rows: [
      ['Year', 'Pupils who attend (%)', 'Pupils moved'],
      ['2017/18', 91, 6],
      ['2018/19', 92, 3],
      ['Target 18/19', 93, 4],
      ['National 17/18', 90, null],
    ],
    reads: [
      'transposed A1:C5',
      'Indicator | Actual 2017/18 | Actual 2018/19 | National 17/18 | Target 18/19',
      'Pupils who attend (%)@B1 | 91@B2 | 92@B3 | 90@B5 | 93@B4',
      'Pupils moved@C1 | 6@C2 | 3@C3 | @C5 | 4@C4',
    ],
  },
  {
    name: 'indicators across, with rows of words',
    rows: [
      ['Measure', 'Fires in homes', 'Visits made', 'Books lent'],
      ['Service', 'Fire', 'Fire', 'Libraries'],
      ['Actual 2016', 1, 2, 3],
      ['National 2016', 4, 5, null],
      ['Target 2017', 6, '7%', 8],
      ['Comments', 'Milder', null, 'Closed in May'],
    ],
    reads: [
      'transposed A1:D6',
      'Service | Measure | Actual 2016 | National 2016 | Target 2017 | Comments',
      'Fire@B2 | Fires in homes@B1 | 1@B3 | 4@B4 | 6@B5 | Milder@B6',
      'Fire@C2 | Visits made@C1 | 2@C3 | 5@C4 | 7%@C5 | @C6',
      'Libraries@D2 | Books lent@D1 | 3@D3 | @D4 | 8@D5 | Closed in May@D6',
    ],
  },
  {
    name: 'two rows for each year, services merged over the names',
    sheet: { merges: ['C1:D1', 'A3:A4', 'A5:A6'] },
    rows: [
      ['Service', null, 'Fire', null, 'Libraries'],
      ['Year', null, 'Fires in homes', 'Visits made', 'Books lent'],
      ['2016/17', 'Target', 1, 2, 3],
      [null, 'Actual', 4, 5, 6],
      ['2017/18', 'Target', 7, 8, 9],
      [null, 'Actual', null, null, null],
    ],
    reads: [
      'transposed A1:E6',
      'Service | Indicator | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18',
      'Fire@C1 | Fires in homes@C2 | 4@C4 | @C6 | 1@C3 | 7@C5',
      'Fire@C1 | Visits made@D2 | 5@D4 | @D6 | 2@D3 | 8@D5',
      'Libraries@E1 | Books lent@E2 | 6@E4 | @E6 | 3@E3 | 9@E5',
    ],
  },
  {
    name: 'the years of each series below each other, latest first',
    rows: [
      [null, null, 'Fires in homes', 'Visits made'],
      ['Targed', 2017, 1, 2],
      [null, 2016, 3, 4],
      ['Gwirioneddol', 2017, null, 6],
      [null, 2016, 7, 8],
    ],
    reads: [
      'transposed A1:D5',
      'Indicator | Actual 2016 | Actual 2017 | Target 2016 | Target 2017',
      'Fires in homes@C1 | 7@C5 | @C4 | 3@C3 | 1@C2',
      'Visits made@D1 | 8@D5 | 6@D4 | 4@D3 | 2@D2',
    ],
  },
  {
    name: 'a title above, a note below, and a blank row before the targets',
    rows: [
      ['Corporate scorecard'],
      [null, 'Fires in homes', 'Visits made'],
      ['Outturn 2015/16', 1, 2],
      ['Outturn 2016/17', 3, 'n/a'],
      [],
      ['Target 2017/18', 5, 6],
      ['Target 2018/19', 7, null],
      ['Figures are for calendar years'],
    ],
    reads: [
      'transposed A2:C7',
      'Indicator | Outturn 2015/16 | Outturn 2016/17 | Target 2017/18 | Target 2018/19',
      'Fires in homes@B2 | 1@B3 | 3@B4 | 5@B6 | 7@B7',
      'Visits made@C2 | 2@C3 | n/a@C4 | 6@C6 | @C7',
    ],
  },
  {
    name: 'away from the corner, a unit above the names',
    sheet: { at: 'C3' },
    rows: [
      ['Unit', '%', 'Number'],
      ['KPI', 'Calls answered', 'Visits made'],
      ['2016 actual', 91, 2],
      ['2017 target', 93, 4],
    ],
    reads: [
      'transposed C3:E6',
      'Unit | KPI | 2016 actual | 2017 target',
      '%@D3 | Calls answered@D4 | 91@D5 | 93@D6',
      'Number@E3 | Visits made@E4 | 2@E5 | 4@E6',
    ],
  },
  {
    name: 'years that say nothing more stand before the row of targets, and were reached',
    rows: [
      ['Year', 'Fires in homes', 'Visits made'],
      [2019, 1, 2],
      [2020, 3, 'n/a'],
      ['Target', 5, 6],
    ],
    reads: [
      'transposed A1:C4',
      'Indicator | Actual 2019 | Actual 2020 | Target',
      'Fires in homes@B1 | 1@B2 | 3@B3 | 5@B4',
      'Visits made@C1 | 2@C2 | n/a@C3 | 6@C4',
    ],
  },
  {
    name: 'bare years under no heading, units below the names, others and a change below',
    rows: [
      [null, 'Paths open', 'Trees planted', 'Days given'],
      ['Unit', '%', 'No.', 'days'],
      ['2018/19', 71, 20, 300],
      ['2019/20', 73, null, 310],
      ['Target 2020/21', 75, 30, 320],
      ['National average 2019/20', 70, 22, 290],
      ['Change', '+2', '-1', '+10'],
    ],
    reads: [
      'transposed A1:D7',
      'Unit | Indicator | Actual 2018/19 | Actual 2019/20 | National average 2019/20 | Target 2020/21 | Change',
      '%@B2 | Paths open@B1 | 71@B3 | 73@B4 | 70@B6 | 75@B5 | +2@B7',
      'No.@C2 | Trees planted@C1 | 20@C3 | @C4 | 22@C6 | 30@C5 | -1@C7',
      'days@D2 | Days given@D1 | 300@D3 | 310@D4 | 290@D6 | 320@D5 | +10@D7',
    ],
  },
  {
    name: 'bare years before targets of two years',
    rows: [
      ['Measure', 'Paths open', 'Trees planted'],
      ['2018/19', 71, 20],
      ['2019/20', 73, 21],
      ['2020/21 target', 75, 30],
      ['2021/22 target', 76, 31],
    ],
    reads: [
      'transposed A1:C5',
      'Measure | Actual 2018/19 | Actual 2019/20 | 2020/21 target | 2021/22 target',
      'Paths open@B1 | 71@B2 | 73@B3 | 75@B4 | 76@B5',
      'Trees planted@C1 | 20@C2 | 21@C3 | 30@C4 | 31@C5',
    ],
  },
  {
    name: 'a school year of whom it is, a baseline, England and a region',
    rows: [
      ['Theme', 'Starting well', 'Starting well', 'Living well'],
      ['Indicator', 'Smoking at delivery', 'Obesity in Year 6', 'Adults active'],
      ['Baseline 2016/17', 13, 20, 63],
      ['2019/20', 11, 21, '..'],
      ['Target 2022/23', 9, 19, 67],
      ['England 2019/20', 10, 22, 66],
      ['North West 2019/20', 12, '*', 64],
    ],
    reads: [
      'transposed A1:D7',
      'Theme | Indicator | Baseline 2016/17 | Actual 2019/20 | England 2019/20 | North West 2019/20 | Target 2022/23',
      'Starting well@B1 | Smoking at delivery@B2 | 13@B3 | 11@B4 | 10@B6 | 12@B7 | 9@B5',
      'Starting well@C1 | Obesity in Year 6@C2 | 20@C3 | 21@C4 | 22@C6 | *@C7 | 19@C5',
      'Living well@D1 | Adults active@D2 | 63@D3 | ..@D4 | 66@D6 | 64@D7 | 67@D5',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

test('figures in a column without a name are not passed over', () => {
  const sheet = {
    rows: [
      [null, 'Fires in homes', 'Visits made', null],
      ['Actual 2016', 1, 2, 3],
      ['Target 2017', 4, 5, 6],
    ],
  };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['D2 a table with the indicators across and the years down']);
});

test('a bare year that is not before the target may be reached or wanted, and is asked about', () => {
  const sheet = {
    rows: [
      [null, 'Paths open', 'Trees planted'],
      [2019, 71, 20],
      [2020, 73, 21],
      [2021, 74, 22],
      ['Target 2020', 75, 30],
    ],
  };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['A4 a table with the indicators across and the years down']);
});

test.each([[['Average', 2, 3]], [['Total', 4, 6]], [['Weather', 'dry', 'wet']]])(
  'years over %j and no target are no scorecard',
  (last) => {
    const sheet = { rows: [[null, 'Rain fallen', 'Sun seen'], [2019, 1, 2], [2020, 3, 4], last] };
    expect([...arranged(sheet), ...unfit(sheet)]).toEqual([]);
  },
);

test.each([
  ['Smoking 2016', 'Adults active 2019'],
  ['Smoking', 'Target group reached'],
  ['Q1 smokers', 'Baseline assessment passed'],
])('years below %s and %s, which could head figures, are said not to be read', (...names) => {
  const sheet = {
    rows: [
      ['Indicator', ...names],
      ['Baseline 2016/17', 13, 63],
      ['2019/20', 11, 64],
      ['Target 2022/23', 9, 67],
    ],
  };
  expect([...arranged(sheet), ...unfit(sheet)]).not.toEqual([]);
});
