import { scorecardOf } from '../../../../support/scorecard';

type Rows = Parameters<typeof scorecardOf>[0];

function readAs(rows: Rows): string[] {
  const { figureColumns, otherColumns } = scorecardOf(rows);
  const placed = [
    ...figureColumns.map(({ column, field, label }) => ({ column: column ?? 0, says: `${label}: ${field}` })),
    ...otherColumns.map(({ column, role, label }) => ({ column, says: `${label}: ${role ?? 'not placed'}` })),
  ];
  return placed.sort((a, b) => a.column - b.column).map(({ says }) => says);
}

test('where green begins is what is wanted, if nothing else says so and red stands beside it', () => {
  const rows = (headings: readonly string[]): Rows => [
    [...headings],
    ['Vacancy rate', 7, 10, 7.7, 7.6, 7.1],
    ['Staff turnover', 10, 12, 11.1, 11.6, 10.1],
    ['Complaints open', 40, 60, 51, 49, 44],
  ];
  const figures = ['Apr 2016', 'May 2016', 'Jun 2016'];
  expect(readAs(rows(['Indicator', 'Green at', 'Red at', ...figures])).slice(1, 3)).toEqual([
    'Green at: target',
    'Red at: threshold',
  ]);
  expect(readAs(rows(['Indicator', 'Target', 'Red at', ...figures])).slice(1, 3)).toEqual([
    'Target: target',
    'Red at: threshold',
  ]);
  expect(readAs(rows(['Indicator', 'Green', 'Red', ...figures]))).not.toContain('Green: target');
  expect(readAs(rows(['Indicator', 'Green at', 'Notes', ...figures]))).not.toContain('Green at: target');
});

test('a performance standard is what is wanted over figures, and what is measured over words', () => {
  expect(
    readAs([
      ['Indicator', 'Performance standard', 'Actual 2016'],
      ['Calls answered', 95, 96],
      ['Bins emptied', 98, 97],
      ['Homes let', 90, 91],
    ]),
  ).toContain('Performance standard: target');
  expect(
    readAs([
      ['Ref', 'Service objective', 'Performance standard', 'Target 2016', 'Result 2016'],
      ['R1', 'Maintain roads', 'Kilometres of road dressed', 95, 96],
      ['R2', 'Improve bridges', 'Bridges mended in the year', 7, 7],
      ['R3', 'Light the streets', 'Lamps replaced in the year', 90, 91],
    ]),
  ).toContain('Performance standard: indicator');
});

test('a row that says what its column says above heads nothing', () => {
  const row = (ref: string, name: string) => [ref, 'Do something', name, 10, 9, 11, 'Achieved', null];
  const { indicators } = scorecardOf([
    ['Ref', 'Objective', 'Measure', 'Target 2016', 'Result 2015', 'Result 2016', 'Outcome', 'Comment'],
    row('A1', 'Homes built'),
    row('A2', 'Homes let'),
    row('A3', 'Homes sold'),
    [
      'A4',
      'Plan',
      'Consultation complete',
      'By 30 November 2016',
      'Not started',
      'Completed 14 December 2016',
      'Achieved',
      'Done',
    ],
    row('A5', 'Homes mended'),
    row('A6', 'Homes heated'),
  ]);
  expect(indicators.map(({ name }) => name)).toEqual([
    'Homes built',
    'Homes let',
    'Homes sold',
    'Consultation complete',
    'Homes mended',
    'Homes heated',
  ]);
});

test('a body is the whole of its parts though two of its figures are wrong', () => {
  const names = readAs([
    ['Measure', 'North School', 'South School', 'East School', 'Trust', 'Target'],
    ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((first, at) => [
      `Number of pupils of kind ${at}`,
      first,
      first + 5,
      first + 7,
      first * 3 + 12 + (at === 3 || at === 6 ? 90 : 0),
      first * 3,
    ]),
  ] as Rows);
  expect(names).toContain('Trust: actual');
  expect(names).toContain('East School: part');
});
