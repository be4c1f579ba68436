import { toA1 } from '../../../../src/core/sheet/address';
import { readSheet } from '../../../../src/core/reading';
import type { Settings } from '../../../../src/core/scorecard/settings';
import { gridOf, type TestCell } from '../../../support/grid';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly settings: Settings;
  /** Each indicator: its service, its name, and its figures where they stand. */
  readonly reads: readonly string[];
}

function readAs(rows: Case['rows'], settings: Settings): string[] {
  return readSheet(gridOf(rows), settings).scorecards.flatMap(({ indicators }) =>
    indicators.map(({ service, name, values, comment }) => {
      const figures = values
        .filter(({ place }) => place !== 'absent')
        .map(({ column, cell, text }) => `${column.field} ${column.period?.text} ${text}@${toA1(cell)}`);
      return [`${service}: ${name}`, ...figures, ...(comment ? [`“${comment.text}”`] : [])].join(' | ');
    }),
  );
}

const alternating = [
  ['Wibble', 'Indicator', 'Wobble', null, 2016, 2017, 2018, 'Wubble'],
  ['Fire', 'Dwelling fires', 'Rural', 'Target', 210, 205, 200, null],
  [null, null, null, 'Actual', 208, null, null, 'Awaited'],
  ['Fire', 'Safety visits', 'Urban', 'Target', 40, 42, 44, null],
  [null, null, null, 'Actual', 41, null, null, 'Awaited'],
];

const cases: Case[] = [
  {
    name: 'the names of indicators stand in another column of a table with rows of targets and actuals',
    rows: alternating,
    settings: { columns: { C: 'indicator', B: 'service' } },
    reads: [
      'Dwelling fires: Rural | actual 2016 208@E3 | actual 2017 @F3 | actual 2018 @G3 | target 2016 210@E2 | target 2017 205@F2 | target 2018 200@G2',
      'Safety visits: Urban | actual 2016 41@E5 | actual 2017 @F5 | actual 2018 @G5 | target 2016 40@E4 | target 2017 42@F4 | target 2018 44@G4',
    ],
  },
  {
    name: 'comments and services under words that say nothing, and a year to leave out',
    rows: alternating,
    settings: { tables: [{ sheet: 'Sheet1', columns: { H: 'comments', A: 'service', F: 'ignore' } }] },
    reads: [
      'Fire: Dwelling fires | actual 2016 208@E3 | actual 2018 @G3 | target 2016 210@E2 | target 2018 200@G2 | “Awaited”',
      'Fire: Safety visits | actual 2016 41@E5 | actual 2018 @G5 | target 2016 40@E4 | target 2018 44@G4 | “Awaited”',
    ],
  },
  {
    name: 'a list of indicators and years with a column of figures under a word that says nothing',
    rows: [
      ['Service', 'Indicator', 'Year', 'Actual', 'Wibble'],
      ['Leisure', 'Visits', '2016', 81, 80],
      ['Leisure', 'Visits', '2017', 83, 82],
      ['Leisure', 'Loans', '2016', 7, 8],
      ['Leisure', 'Loans', '2017', 9, 9],
    ],
    settings: { columns: { E: 'target' } },
    reads: [
      'Leisure: Visits | actual 2016 81@D2 | actual 2017 83@D3 | target 2016 80@E2 | target 2017 82@E3',
      'Leisure: Loans | actual 2016 7@D4 | actual 2017 9@D5 | target 2016 8@E4 | target 2017 9@E5',
    ],
  },
  {
    name: 'a list whose every heading says nothing',
    rows: [
      ['Hello', null, null, null],
      ['a', 'b', 'c', 'd'],
      ['Visits', '2016', 81, 80],
      ['Visits', '2017', 83, 82],
      ['Loans', '2016', 7, 8],
      ['Loans', '2017', 9, 9],
    ],
    settings: { headerRow: 2, columns: { A: 'indicator', B: 'year', C: 'actual', D: 'target' } },
    reads: [
      'null: Visits | actual 2016 81@C3 | actual 2017 83@C4 | target 2016 80@D3 | target 2017 82@D4',
      'null: Loans | actual 2016 7@C5 | actual 2017 9@C6 | target 2016 8@D5 | target 2017 9@D6',
    ],
  },
  {
    name: 'a block for each indicator, with what stands beside the target set',
    rows: [
      ['Visits to pools'],
      ['Year', 'Target', 'Wibble'],
      ['2016', 80, 81],
      ['2017', 82, 83],
      [],
      ['Loans of books'],
      ['Year', 'Target', 'Wibble'],
      ['2016', 8, 7],
      ['2017', 9, 9],
    ],
    settings: { columns: { C: 'actual' } },
    reads: [
      'null: Visits to pools | actual 2016 81@C3 | actual 2017 83@C4 | target 2016 80@B3 | target 2017 82@B4',
      'null: Loans of books | actual 2016 7@C8 | actual 2017 9@C9 | target 2016 8@B8 | target 2017 9@B9',
    ],
  },
];

test.each(cases)('$name', ({ rows, settings, reads }) => {
  expect(readAs(rows, {})).not.toEqual(reads);
  expect(readAs(rows, settings)).toEqual(reads);
});

test('a column keeps the words that head it', () => {
  const [scorecard] = readSheet(gridOf(alternating), { columns: { H: 'comments' } }).scorecards;
  const comments = scorecard!.otherColumns.find(({ role }) => role === 'comment');
  expect(comments).toMatchObject({ label: 'Wubble', column: 7, labelCell: { row: 0, column: 7 } });
});

test.each([
  ['a year that has rows of targets and actuals', { E: 'target 2016' }],
  ['a column without anything', { Z: 'comments' }],
  ['the column of the series', { D: 'comments' }],
])('what cannot be meant for such a table leaves it as it is: %s', (_what, columns) => {
  expect(readAs(alternating, { columns })).toEqual(readAs(alternating, {}));
});

test.each([
  ['targets under a name, where indicators stand side by side', { B: 'target 2019' }, [1]],
  ['an indicator to leave out, where they stand side by side', { B: 'ignore' }, undefined],
  ['a column outside the table', { K: 'target 2019' }, undefined],
])('what can mean nothing in such a table is told apart: %s', (_what, columns, inVain) => {
  const grid = gridOf([
    ['Indicator', 'Fires in homes', 'Visits made', 'Books lent'],
    ['Actual 2016', 1, 2, 3],
    ['Target 2017', 4, 5, 6],
  ]);
  const [scorecard] = readSheet(grid, { columns }).scorecards;
  expect(scorecard!.setInVain?.map(({ column }) => column)).toEqual(inVain);
});

test.each([
  ['B', [[1], undefined]],
  ['E', [[4], [4]]],
  ['H', [undefined, [7]]],
])('of two such tables it is said of those that have the column: %s', (column, inVain) => {
  const rows = [
    ['Indicator', 'Fires in homes', 'Visits made', 'Books lent', 'Films lent'],
    ['Actual 2016', 1, 2, 3, 4],
    ['Target 2017', 4, 5, 6, 7],
  ];
  const right = rows.map((row) => [null, null, null, null, ...row]);
  const { scorecards } = readSheet(gridOf([...rows, [], ...right]), { columns: { [column]: 'target 2019' } });
  expect(scorecards.map(({ setInVain }) => setInVain?.map((one) => one.column))).toEqual(inVain);
});

test('a year that heads targets and actuals alike is set in vain', () => {
  const [scorecard] = readSheet(gridOf(alternating), { columns: { E: 'target 2016' } }).scorecards;
  expect(scorecard!.setInVain).toEqual([{ column: 4, meaning: 'target 2016' }]);
});
