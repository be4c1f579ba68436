import { readSheet } from '../../../../src/core/reading';
import { gridOf, type TestCell } from '../../../support/grid';

const NAMES = [
  'Homes built for rent',
  'Staff who take part',
  'Calls answered in time',
  'Meals that are good',
];

/** What stands beside the figures of four indicators, under a heading that says nothing of it. */
function read(heading: TestCell, beside: readonly TestCell[]) {
  const rows = NAMES.map((name, index): TestCell[] => [name, 10 + index, 20 + index, beside[index] ?? null]);
  const { scorecards } = readSheet(gridOf([['Indicator', 'Actual 2016', 'Target 2017', heading], ...rows]));
  const { missingHeaders, indicators } = scorecards[0]!;
  return {
    comments: indicators.map(({ comment }) => comment?.text ?? null),
    missing: missingHeaders.flatMap(({ what, holds }) => (what === 'comment' ? [holds ?? null] : [])),
  };
}

test.each([
  ['the very names', NAMES],
  ['the names in other words', NAMES.map((name) => `Number of ${name.toLowerCase()}`)],
  [
    'most names',
    ['Homes for rent', 'Count of staff who take part', 'Calls answered', 'Share of pupils content'],
  ],
])('texts that say again %s are no comments', (_, beside) => {
  expect(read('Data collected', beside)).toEqual({ comments: [null, null, null, null], missing: [null] });
});

test('texts that say more of what they name are comments', () => {
  const beside = [
    'Fewer homes built because two sites were late',
    'More staff came once the course was online',
    'Too few calls answered while two posts were vacant',
    'Two kitchens were closed for the summer',
  ];
  expect(read('What we saw', beside)).toEqual({ comments: beside, missing: [] });
});

test('a column without a heading in which few notes come again is pointed at', () => {
  const names = Array.from({ length: 8 }, (_, index) => `Homes of kind ${'ABCDEFGH'[index]!}`);
  const rows = names.map((name, index): TestCell[] => [
    name,
    10 + index,
    index < 5 ? 'September, from the return' : `${['June', 'July', 'May'][index - 5]!}, from the owner`,
    20 + index,
  ]);
  const { missingHeaders } = readSheet(gridOf([['Indicator', 'Actual 2016', null, 'Target 2017'], ...rows]))
    .scorecards[0]!;
  expect(missingHeaders).toEqual([
    { what: 'comment', cell: { row: 0, column: 2 }, nearest: null, holds: 'September, from the return' },
  ]);
});

test.each<[what: string, words: string[]]>([
  ['units', ['Number', 'Percent', 'Number', 'Percent']],
  ['the same words all the way down', Array.from({ length: 4 }, () => 'Taken from the annual return')],
])('%s without a heading are not pointed at', (_, words) => {
  expect(read(null, words).missing).toEqual([null]);
});
