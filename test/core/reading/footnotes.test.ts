import { readFootnotes } from '../../../src/core/reading/footnotes';

const cell = { row: 9, column: 0 };

function read(text: string, isBelowTable: boolean): [string, string][] {
  return readFootnotes(text, cell, isBelowTable).map(({ mark, text: words }) => [mark, words]);
}

test.each<[text: string, notes: [string, string][]]>([
  ['* Provisional', [['*', 'Provisional']]],
  ['** – Not comparable', [['**', 'Not comparable']]],
  ['Figures are cumulative unless marked *', [['*', 'Figures are cumulative unless marked *']]],
  ['Provisional figures are shown with a †.', [['†', 'Provisional figures are shown with a †.']]],
  ['An asterisk marks a snapshot', [['*', 'An asterisk marks a snapshot']]],
  ['Papers are marked confidential', []],
  ['Roads marked A* are shown on the map', []],
  ['† = subject to budget', [['†', 'subject to budget']]],
  ['“‡” not published for 2026', [['‡', 'not published for 2026']]],
  [
    'Board of 10 May. "*" fewer than five. "‡" not yet known.',
    [
      ['*', 'fewer than five.'],
      ['‡', 'not yet known.'],
    ],
  ],
  ['¹ First', [['1', 'First']]],
  [
    '* Provisional. † Subject to budget.',
    [
      ['*', 'Provisional.'],
      ['†', 'Subject to budget.'],
    ],
  ],
  [
    '¹ First; ² second',
    [
      ['1', 'First;'],
      ['2', 'second'],
    ],
  ],
  [
    '* Provisional\r\n† Budget',
    [
      ['*', 'Provisional'],
      ['†', 'Budget'],
    ],
  ],
])('%j is a footnote wherever it stands', (text, notes) => {
  expect([read(text, false), read(text, true)]).toEqual([notes, notes]);
});

test.each<[text: string, notes: [string, string][]]>([
  [
    'Key: ~ not collected; (s) suppressed for small numbers',
    [
      ['~', 'not collected'],
      ['s', 'suppressed for small numbers'],
    ],
  ],
  [
    'Key: x = not available, DNC = did not count',
    [
      ['x', 'not available'],
      ['dnc', 'did not count'],
    ],
  ],
  [
    'Symbols used – # data not yet out | ^ awaiting checks',
    [
      ['#', 'data not yet out'],
      ['^', 'awaiting checks'],
    ],
  ],
  ['Note: x = suppressed', [['x', 'suppressed']]],
  ['Key: figures are rounded; rates are per year', []],
  ['Keyworker homes - started', []],
])('%j is read as a key wherever it stands', (text, notes) => {
  expect([read(text, false), read(text, true)]).toEqual([notes, notes]);
});

test.each<[text: string, note: [string, string]]>([
  ['1 Subject to funding', ['1', 'Subject to funding']],
  ['1. Early Years', ['1', 'Early Years']],
  ['(a) of all pupils', ['a', 'of all pupils']],
  ['a) of all pupils', ['a', 'of all pupils']],
  ['Note 3 Of all pupils', ['3', 'Of all pupils']],
  ['p = provisional', ['p', 'provisional']],
  ['Note 3: Of all pupils', ['3', 'Of all pupils']],
])('%j is one above and below the table only', (text, note) => {
  expect([read(text, false), read(text, true)]).toEqual([[], [note]]);
});

test.each([
  '',
  ' ',
  'Provisional figures',
  'Some words.  * then a note',
  'Figures for 2016',
  '#1 in Kent',
  '*',
])('%j is none', (text) => {
  expect([read(text, false), read(text, true)]).toEqual([[], []]);
});

test('a footnote knows its cell', () => {
  expect(readFootnotes('* Provisional', cell, false)[0]!.cell).toBe(cell);
});

test('notes with numbers in brackets may stand on one line', () => {
  const notes = [
    ['1', 'Since April (3) only.'],
    ['2', 'Provisional'],
  ];
  expect(read('(1) Since April (3) only. (2) Provisional', true)).toEqual(notes);
});

test.each([
  'n/a in YTD = snapshot measure.',
  'SHMI is published quarterly. n/a in YTD = snapshot measure.',
  'Blank in year to date means counted at one day',
  '- under YTD: taken at month end',
  'Snapshot measures have no YTD',
])('%j says that some rows have no year to date', (text) => {
  expect(read(text, true)).toContainEqual(['ytd', text]);
});

test.each(['YTD = April to date', 'n/a = not collected', 'Snapshot of the year to date', 'n/a in March'])(
  '%j says nothing of rows without a year to date',
  (text) => {
    expect(read(text, true).map(([mark]) => mark)).not.toContain('ytd');
  },
);
