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
