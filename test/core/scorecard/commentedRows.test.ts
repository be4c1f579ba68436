import { commentedRows } from '../../../src/core/scorecard/commentedRows';
import { scorecardOf } from '../../support/scorecard';

function viewsOf(rows: Parameters<typeof scorecardOf>[0]): readonly string[] {
  return commentedRows(scorecardOf(rows).indicators[0]!).map(({ comment, values }) =>
    [
      comment!.text,
      ...values.flatMap(({ column, number }) => (column.field === 'actual' ? (number ?? []) : [])),
    ].join(' '),
  );
}

test('each row of a list with a comment, with what was known by then', () => {
  expect(
    viewsOf([
      ['Indicator', 'Month', 'Value', 'Target', 'Comments'],
      ['Boats in', '2016-04', 31, 30, 'Rough seas.'],
      ['Boats in', '2016-05', 32, 30, null],
      ['Boats in', '2016-06', 33, 30, 'Calm seas.'],
      ['Nets mended', '2016-04', 81, 30, null],
      ['Nets mended', '2016-05', 82, 30, null],
      ['Nets mended', '2016-06', 83, 30, null],
    ]),
  ).toEqual(['Rough seas. 31', 'Calm seas. 31 32 33']);
});

test('none of an indicator with one row', () => {
  expect(
    viewsOf([
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Boats in', 31, 32, 'Rough seas.'],
    ]),
  ).toEqual([]);
});
