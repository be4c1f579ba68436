import { readSheet } from '../../../../src/core/reading/index';
import { gridOf, type TestCell } from '../../../support/grid';

type Row = readonly TestCell[];

/** What a list says: each figure under its indicator, series and year, and nothing of where it stands. */
function figuresOf(rows: readonly Row[]): string[] {
  const { scorecards, unread } = readSheet(gridOf(rows));
  expect(unread).toEqual([]);
  return scorecards
    .flatMap(({ indicators }) =>
      indicators.flatMap(({ name, service, values }) =>
        values.flatMap(({ place, raw, column }) =>
          place === 'absent' || raw === null
            ? []
            : [`${service ?? '-'} | ${name} | ${column.field} ${column.period?.text} ${raw as string}`],
        ),
      ),
    )
    .sort();
}

/** Always the same disorder for one seed. */
function shuffled<One>(items: readonly One[], seed: number): One[] {
  let state = seed;
  return items
    .map((item) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return [state, item] as const;
    })
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

interface Case {
  readonly name: string;
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly says: readonly string[];
}

const years = (from: number, to: number) => {
  const count = Math.abs(to - from) + 1;
  return Array.from({ length: count }, (_, index) => from + (to > from ? index : -index));
};
const series = (before: Row, at: readonly number[], base: number): Row[] =>
  at.map((year) => [...before, year, base + (year - 2010), base + 50 + (year - 2010)]);
const said = (who: string, at: readonly number[], base: number): string[] =>
  at.flatMap((year) => [
    `${who} | actual ${year} ${base + 50 + (year - 2010)}`,
    `${who} | target ${year} ${base + (year - 2010)}`,
  ]);

const down = years(2020, 2011);
const up = years(2013, 2020);
const short = years(2015, 2018);

const cases: Case[] = [
  {
    name: 'years that run down for one indicator and up for the next, lists of years unequal',
    head: ['Goal', 'KPI', 'Year', 'Target', 'Actual', 'Description:'],
    rows: [
      ...series(['Estate', 'Vacant space'], down, 100).map((row) => [
        ...row,
        'All the space that stands empty',
      ]),
      ...series(['Estate', 'Leases at market rates'], up, 300),
      ...series(['Estate', 'Tenants who are satisfied'], short, 500),
    ],
    says: [
      ...said('- | Vacant space', down, 100),
      ...said('- | Leases at market rates', up, 300),
      ...said('- | Tenants who are satisfied', short, 500),
    ],
  },
  {
    name: 'groups in a column of their own',
    head: ['Indicator', 'Group', 'Year', 'Target', 'Actual'],
    rows: [
      ...series(['Pupils at the standard', 'Boys'], up, 100),
      ...series(['Pupils at the standard', 'Girls'], down, 300),
      ...series(['Pupils who were absent', 'Boys'], short, 500),
    ],
    says: [
      ...said('Boys | Pupils at the standard', up, 100),
      ...said('Girls | Pupils at the standard', down, 300),
      ...said('Boys | Pupils who were absent', short, 500),
    ],
  },
  {
    name: 'groups under a heading that says nothing',
    head: ['Indicator', 'Cohort of', 'Year', 'Target', 'Actual'],
    rows: [
      ...series(['Pupils at the standard', 'Boys'], up, 100),
      ...series(['Pupils at the standard', 'Girls'], down, 300),
      ...series(['Pupils who were absent', 'Boys'], short, 500),
    ],
    says: [
      ...said('- | Pupils at the standard: Boys', up, 100),
      ...said('- | Pupils at the standard: Girls', down, 300),
      ...said('- | Pupils who were absent', short, 500),
    ],
  },
  {
    name: 'areas, none of which is known to be somebody else’s',
    head: ['Area', 'Measure', 'Financial year', 'Target', 'Actual'],
    rows: [...series(['North', 'Fires'], up, 100), ...series(['South', 'Fires'], short, 300)],
    says: [...said('North | Fires', up, 100), ...said('South | Fires', short, 300)],
  },
  {
    name: 'what each row counts',
    head: ['Measure', 'Counted as', 'Year', 'Target', 'Actual'],
    rows: [...series(['Visits', 'Number'], short, 100), ...series(['Visits', 'Per 1,000'], short, 300)],
    says: [...said('- | Visits: Number', short, 100), ...said('- | Visits: Per 1,000', short, 300)],
  },
  {
    name: 'what each row is measured in',
    head: ['Measure', 'Measure type', 'Year', 'Target', 'Actual'],
    rows: [...series(['Visits', 'Number'], short, 100), ...series(['Visits', 'Per cent'], short, 300)],
    says: [...said('- | Visits: Number', short, 100), ...said('- | Visits: Per cent', short, 300)],
  },
  {
    name: 'one name in two services',
    head: ['Service', 'Measure', 'Year', 'Target', 'Actual'],
    rows: [...series(['Housing', 'Complaints'], down, 100), ...series(['Waste', 'Complaints'], up, 300)],
    says: [...said('Housing | Complaints', down, 100), ...said('Waste | Complaints', up, 300)],
  },
  {
    name: 'a number on each row that only counts rows',
    head: ['ID', 'Measure', 'Year', 'Target', 'Actual'],
    rows: [...series(['', 'Fires'], down, 100), ...series(['', 'Alarms'], up, 300)].map((row, index) => [
      index + 1,
      ...row.slice(1),
    ]),
    says: [...said('- | Fires', down, 100), ...said('- | Alarms', up, 300)],
  },
  {
    name: 'remarks on a few rows, longer than any name',
    head: ['Thing', 'Year', 'Target', 'Actual', 'Further questions'],
    rows: [...series(['Fires'], down, 100), ...series(['Alarms'], up, 300)].map((row, index) =>
      index % 5 === 0 ? [...row, 'How was this figure arrived at, and who signed it off last year?'] : row,
    ),
    says: [...said('- | Fires', down, 100), ...said('- | Alarms', up, 300)],
  },
];

describe.each(cases)('$name', ({ head, rows, says }) => {
  test.each([0, 1, 2, 3, 4, 5])('in order %i', (seed) => {
    const list = seed === 0 ? rows : shuffled(rows, seed);
    expect(figuresOf([head, ...list])).toEqual([...says].sort());
  });
});

test('the day on which a row was written tells nothing apart', () => {
  const rows = [
    ...series(['Fires'], [2015, 2016, 2016, 2017], 100).map((row) => [...row, '15/05/2018']),
    ...series(['Alarms'], [2015, 2016, 2017], 300).map((row, at) => [
      ...row,
      at ? '28/07/2018' : '15/05/2018',
    ]),
  ];
  const { scorecards } = readSheet(
    gridOf([['Measure', 'Year', 'Target', 'Actual', 'Last updated'], ...rows]),
  );
  const owners = scorecards[0]!.indicators.map(({ name, rows: own }) => `${name}: ${own.join(' ')}`);
  expect(owners).toEqual(['Fires: 1 2 4', 'Fires: 3', 'Alarms: 5 6 7']);
});

test('a row without a name, where names stand on each row, is nobody’s', () => {
  const rows = [
    ...series(['Fires'], [2013, 2014, 2015], 100),
    ...series(['Alarms'], [2013, 2014, 2015], 300),
  ];
  rows[2] = [null, ...rows[2]!.slice(1)];
  const { scorecards } = readSheet(gridOf([['Measure', 'Year', 'Target', 'Actual'], ...rows]));
  const owners = scorecards[0]!.indicators.map(({ name, rows: own }) => `${name}: ${own.join(' ')}`);
  expect(owners).toEqual(['Fires: 1 2', ': 3', 'Alarms: 4 5 6']);
});

test('a name that stands once is not handed on into the next service', () => {
  const { scorecards } = readSheet(
    gridOf([
      ['Service', 'Measure', 'Year', 'Target', 'Actual'],
      ['Fire', 'Fires', 2016, 10, 11],
      [null, null, 2017, 12, 13],
      ['Police', null, 2016, 20, 21],
      ['Police', null, 2017, 22, 23],
      ['Police', 'Burglaries', 2016, 30, 31],
      [null, null, 2017, 32, 33],
    ]),
  );
  const named = scorecards.flatMap(({ indicators }) => indicators.filter(({ name }) => name !== ''));
  expect(named.map(({ name, rows }) => `${name}: ${rows.join(' ')}`)).toEqual([
    'Fires: 1 2',
    'Burglaries: 5 6',
  ]);
});

test('a name that stands once goes on over places', () => {
  const rows = ['Fires', 'Alarms'].flatMap((name) =>
    ['North', 'South'].flatMap((place, at) =>
      [2016, 2017].map((year, index): Row => [at + index === 0 ? name : null, place, year, 10, 11]),
    ),
  );
  const { scorecards } = readSheet(gridOf([['Measure', 'Locality', 'Year', 'Target', 'Actual'], ...rows]));
  expect(
    scorecards[0]!.indicators.map(({ name, service, rows: own }) => `${service} ${name}: ${own.join(' ')}`),
  ).toEqual(['North Fires: 1 2', 'South Fires: 3 4', 'North Alarms: 5 6', 'South Alarms: 7 8']);
});

test.each([
  ['whole lists of years', [2016, 2017, 2016, 2017]],
  ['years in any order', [2017, 2016, 2016, 2017]],
])('%s twice under one name are not parted by where the years start again', (_, at) => {
  const rows = at.map((year, index): Row => ['Fires', year, 10 + index, 20 + index]);
  const { scorecards, unread } = readSheet(gridOf([['Measure', 'Year', 'Target', 'Actual'], ...rows]));
  expect(scorecards).toEqual([]);
  expect(unread.map(({ why }) => why)).toEqual(['repeats']);
});

test('rows that were copied whole are a second indicator of the name', () => {
  const rows = [...series(['Fires'], [2016, 2017], 10), ...series(['Fires'], [2016, 2017], 10)];
  const { scorecards } = readSheet(gridOf([['Measure', 'Year', 'Target', 'Actual'], ...rows]));
  expect(scorecards[0]!.indicators.map(({ name, rows: own }) => `${name}: ${own.join(' ')}`)).toEqual([
    'Fires: 1 2',
    'Fires: 3 4',
  ]);
});
