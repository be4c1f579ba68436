import { readSheet } from '../../../../src/core/reading';
import { gridOf, type TestCell } from '../../../support/grid';

const namesOf = (rows: readonly (readonly TestCell[])[]) =>
  readSheet(gridOf(rows)).scorecards.map(({ indicators }) => indicators.map(({ name }) => name));

const SERVED = ['Service', 'Type', 'Measure', 'Target 2021', 'Actual 2021', 'Target 2022'];
const LET: TestCell[] = ['Homes', 'Output', '# of homes let', 50, 55, 60];
const SOLD: TestCell[] = ['Homes', 'Outcome', '% of homes sold', 70, 72, 75];

test.each<[what: string, rows: TestCell[][], names: string[]]>([
  [
    'whose comment says what a mark, a colour or a rank is among',
    [
      ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['A1', 'Calls answered (%)', 80, 85],
      ['A2', 'Waits (days)', null, null, 'Amber = within 10% of target.'],
      ['A3', 'Letters answered (%)', null, null, '* is provisional'],
      ['A4', 'Rank among 32 councils'],
      ['A5', 'Claims paid (%)', null, null, 'We rank among 32 councils.'],
      ['A6', 'Homes let (%)', 70, 72],
      ['A7', 'Homes heated (%)', null, null, '* is provisional'],
    ],
    [
      'Calls answered (%)',
      'Waits (days)',
      'Letters answered (%)',
      'Rank among 32 councils',
      'Claims paid (%)',
      'Homes let (%)',
      'Homes heated (%)',
    ],
  ],
  [
    'whose comment says what a mark or a colour is, below the last figure, under a service',
    [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Homes', 'Homes let (%)', 80, 85],
      ['Homes', 'Homes heated (%)', null, null, '* is provisional'],
      ['Homes', 'Homes mended (%)', null, null, 'Amber = within 10% of target.'],
      ['Key', 'Colours', null, null, 'Amber = within 10% of target.'],
    ],
    ['Homes let (%)', 'Homes heated (%)', 'Homes mended (%)'],
  ],
  [
    'but not notes below the figures, whatever is beside them',
    [
      ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['A1', 'Calls answered (%)', '80*', 85],
      ['A2', 'Homes let (%)', 70, 72],
      [null, 'Notes', null, null, '* is provisional'],
      [null, '* is provisional'],
      [null, 'Key:', 'Amber = within 10% of target.'],
    ],
    ['Calls answered (%)', 'Homes let (%)'],
  ],
  [
    'below the last figure, under the same service',
    [SERVED, LET, SOLD, ['Homes', 'Outcome', 'Homes mended']],
    ['# of homes let', '% of homes sold', 'Homes mended'],
  ],
  [
    'several below the last figure',
    [SERVED, LET, ['Homes', 'Outcome', 'Homes mended'], ['Homes', 'Output', 'Homes heated']],
    ['# of homes let', 'Homes mended', 'Homes heated'],
  ],
  [
    'under a service of its own',
    [SERVED, LET, SOLD, ['Streets', 'Outcome', 'Lamps mended']],
    ['# of homes let', '% of homes sold', 'Lamps mended'],
  ],
  [
    'with a sign for “number” at the beginning, above the others',
    [SERVED, ['Homes', 'Output', '# of homes mended'], LET, SOLD],
    ['# of homes mended', '# of homes let', '% of homes sold'],
  ],
  [
    'with a sign for “number” at the end',
    [SERVED, LET, SOLD, ['Homes', 'Output', '# homes mended']],
    ['# of homes let', '% of homes sold', '# homes mended'],
  ],
  [
    'beside a service alone',
    [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017'],
      ['Homes', 'Homes let', 5, 6],
      ['Homes', 'Homes sold', 7, 8],
      ['Homes', 'Homes mended'],
      ['Homes', 'Homes heated'],
    ],
    ['Homes let', 'Homes sold', 'Homes mended', 'Homes heated'],
  ],
  [
    'among the others, in a table without services',
    [
      ['Type', 'Measure', 'Actual 2016', 'Target 2017'],
      ['Output', 'Homes let', 5, 6],
      ['Outcome', 'Homes mended'],
      ['Output', 'Homes sold', 7, 8],
    ],
    ['Homes let', 'Homes mended', 'Homes sold'],
  ],
  [
    'and no row has any',
    [SERVED, ['Homes', 'Output', '# of homes let'], ['Homes', 'Outcome', 'Homes sold']],
    ['# of homes let', 'Homes sold'],
  ],
  [
    'and no row has any, beside a service alone',
    [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Homes', 'Homes let'],
      ['Homes', 'Homes sold'],
    ],
    ['Homes let', 'Homes sold'],
  ],
])('an indicator without figures: %s', (_, rows, names) => {
  expect(namesOf(rows)).toEqual([names]);
});

test.each<[what: string, below: TestCell[][]]>([
  ['a note', [['Homes', 'Output', 'Note: homes of the council are counted.']]],
  ['a sentence', [['Homes', 'Output', 'Homes that were sold to their tenants are left out of both rows.']]],
  ['who signed it', [['Signed off by', 'Head', 'J Smith']]],
  ['who prepared it', [[], ['Prepared by', 'Officer', 'J Smith']]],
  ['a footnote', [[null, null, '# provisional figures']]],
  ['a footnote to a sign', [['# provisional figures']]],
  ['a title', [[], ['Streets']]],
  ['a name alone', [[null, null, 'Homes mended']]],
  ['a key', [[], ['Key', 'Output', 'what is done']]],
])('no indicator: %s below the last figure', (_, below) => {
  expect(namesOf([SERVED, LET, SOLD, ...below])).toEqual([['# of homes let', '% of homes sold']]);
});

test('a form that has a row of headings and no more than one name is left alone', () => {
  expect(namesOf([['Indicator', 'Target 2017', 'Target 2018'], ['Homes let']])).toEqual([]);
});

test.each<[what: string, name: string, words: TestCell[], isOwn: boolean]>([
  [
    'a sentence for a name, and two things said of it',
    'State of the law on the use of land in the town.',
    ['prose', 'Which laws were passed?'],
    true,
  ],
  [
    'a name that begins like a note',
    'Notes: those kept of every meeting',
    ['count', 'How many are kept?'],
    true,
  ],
  [
    'a sentence, and nothing said of it',
    'The law on the use of land was changed in the year.',
    [null, null],
    false,
  ],
  ['a note', 'Note: the law was changed', [null, null], false],
  ['a note, and one thing said', 'Note: the law was changed', ['prose', null], false],
])('words where figures stand, under an indicator: %s', (_, name, words, isOwn) => {
  const rows: TestCell[][] = [
    ['Indicator', 'Kind', 'Question', 'Actual 2016', 'Target 2017'],
    ['Laws passed by the council', 'count', 'How many?', 4, 5],
    [name, ...words, 'It was passed', 'It is in force'],
    ['Laws asked for', 'count', 'How many?', 7, 8],
  ];
  const own = isOwn ? [name] : [];
  expect(namesOf(rows)).toEqual([['Laws passed by the council', ...own, 'Laws asked for']]);
});
