import { scorecardOf } from '../../../support/scorecard';

const HEADS = ['Measure', '2024-25 actual', '2025-26 target', '2025-26 actual', '2026-27 target'];
const ROWS = [
  HEADS,
  ['Bus services', null, null, null, null],
  ['Passengers carried', 112, 114, 117, 118],
  ['The result is higher than the target because of free travel in May.'],
  ['Services on time', 86, 87, null, 88],
  ['Results are due by March 2027.'],
  ['Kilometres run', 131, 131, 131, 132],
  ['Train services', null, null, null, null],
  ['Passengers on trains', 196, 205, 214, 222],
  ['Services run', 98, 98.5, 97, 99],
  ['The office is to agree the wording of this before it goes'],
];
const MERGES = ['A4:E4', 'A6:E6', 'A11:E11'];

function commentsOf(rows: typeof ROWS, merges: readonly string[]) {
  const { indicators, missingHeaders } = scorecardOf(rows, { merges });
  return {
    comments: indicators.map(({ name, comment, service }) => [name, service, comment?.text ?? null]),
    isAsked: missingHeaders.some(({ what }) => what === 'comment'),
  };
}

test('sentences across the table under some of its rows are the comments on those', () => {
  expect(commentsOf(ROWS, MERGES)).toEqual({
    comments: [
      [
        'Passengers carried',
        'Bus services',
        'The result is higher than the target because of free travel in May.',
      ],
      ['Services on time', 'Bus services', 'Results are due by March 2027.'],
      ['Kilometres run', 'Bus services', ''],
      ['Passengers on trains', 'Train services', ''],
      ['Services run', 'Train services', 'The office is to agree the wording of this before it goes'],
    ],
    isAsked: false,
  });
  const { indicators } = scorecardOf(ROWS, { merges: MERGES });
  expect(indicators[0]!.comment!.cell).toEqual({ row: 3, column: 0 });
  expect(indicators[2]!.comment!.cell).toEqual({ row: 6, column: 0 });
});

test('where they are not merged over the figures, or only one stands there, the table has no comments', () => {
  expect(commentsOf(ROWS, []).isAsked).toBe(true);
  const one = ROWS.filter((_, at) => at !== 5 && at !== 10);
  const { comments } = commentsOf(one, ['A4:E4']);
  expect(comments.map(([, , comment]) => comment)).toEqual([null, null, null, null, null]);
});

test('headings across the table are no comments', () => {
  const rows = [
    HEADS,
    ['Priority one: streets that everybody can be proud of'],
    ['Streets swept', 112, 114, 117, 118],
    ['Priority two: homes that are warm and safe for all'],
    ['Homes let', 112, 114, 117, 118],
    ['Priority three: a council that answers when it is asked'],
    ['Calls answered', 112, 114, 117, 118],
  ];
  const { comments } = commentsOf(rows, ['A2:E2', 'A4:E4', 'A6:E6']);
  expect(comments.map(([, service, comment]) => [service, comment])).toEqual([
    ['Priority one: streets that everybody can be proud of', null],
    ['Priority two: homes that are warm and safe for all', null],
    ['Priority three: a council that answers when it is asked', null],
  ]);
});
