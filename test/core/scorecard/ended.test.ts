import { hasEnded } from '../../../src/core/scorecard/ended';
import { scorecardOf } from '../../support/scorecard';

/** The headings whose time is over on a day. */
function endedOn(day: string, headings: readonly string[]): string[] {
  const { figureColumns } = scorecardOf([
    ['Indicator', ...headings],
    ['Homes built', ...headings.map((_, index) => index + 1)],
  ]);
  const isOver = hasEnded(figureColumns, day);
  return figureColumns.filter((column) => isOver(column)).map(({ label }) => label);
}

const TERMS = ['Autumn', 'Spring', 'Summer', 'End of year target'];

test.each([
  ['2018-10-01', []],
  ['2019-01-15', ['Autumn']],
  ['2019-05-15', ['Autumn', 'Spring']],
])('of terms that nothing dates, on %s: %j', (day, ended) => {
  const { figureColumns } = scorecardOf([
    ['Indicator', ...TERMS],
    ['Homes built', null, null, null, 5],
  ]);
  const isOver = hasEnded(figureColumns, day);
  const own = figureColumns.filter(({ field }) => field === 'actual');
  expect(own.filter((column) => isOver(column)).map(({ label }) => label)).toEqual(ended);
});

test.each([
  ['2019-04-20', []],
  ['2019-05-15', ['P1 2019/20']],
  ['2020-01-02', ['P1 2019/20', 'P9 2019/20']],
  ['2020-04-01', ['P1 2019/20', 'P9 2019/20', 'P13 2019/20']],
])('of four weeks each, on %s: %j', (day, ended) => {
  const rows = [
    ['Indicator', '2019/20', null, null, 'Target'],
    [null, 'P1', 'P9', 'P13', null],
    ['Buses on time', 1, 2, 3, 4],
  ];
  const { figureColumns } = scorecardOf(rows);
  const isOver = hasEnded(figureColumns, day);
  const own = figureColumns.filter(({ field }) => field === 'actual');
  expect(own.filter((column) => isOver(column)).map(({ period }) => period!.text)).toEqual(ended);
});

test('figures that stand for a term to come are of the year before', () => {
  expect(endedOn('2018-10-01', ['Autumn', 'Spring', 'Target 2020'])).toContain('Spring');
});

test('figures for all quarters are of a year that is over, though a later one has a target and no actual', () => {
  const labels = ['2016/17', 'Target 2016/17', 'Target 2017/18', 'Q1', 'Q2', 'Q3', 'Q4'];
  expect(endedOn('2017-05-20', labels)).toContain('Q4');
  expect(endedOn('2018-05-20', labels)).toContain('Q4');
});

test.each([
  ['2025-03-31', ['Sep Qtr 2024-25', 'Dec Qtr 2024-25']],
  ['2025-04-24', ['Sep Qtr 2024-25', 'Dec Qtr 2024-25', 'Mar Qtr 2024-25']],
  [
    '2025-07-01',
    ['Sep Qtr 2024-25', 'Dec Qtr 2024-25', 'Mar Qtr 2024-25', 'Jun Qtr 2024-25', 'Target 2024-25'],
  ],
])('of a year that begins in July, on %s: %j', (day, ended) => {
  const quarters = ['Sep', 'Dec', 'Mar', 'Jun'].map((month) => `${month} Qtr 2024-25`);
  expect(endedOn(day, [...quarters, 'Target 2024-25'])).toEqual(ended);
});

test.each([
  ['2025-04-24', ['Sep Qtr', 'Dec Qtr', 'Mar Qtr']],
  ['2025-07-01', ['Sep Qtr', 'Dec Qtr', 'Mar Qtr', 'Jun Qtr']],
])('of such quarters that nothing dates, on %s: %j', (day, ended) => {
  const { figureColumns } = scorecardOf([
    ['Indicator', 'Sep Qtr', 'Dec Qtr', 'Mar Qtr', 'Jun Qtr', 'Target 2024-25'],
    ['Homes built', 1, 2, 3, null, 5],
  ]);
  const isOver = hasEnded(figureColumns, day);
  const own = figureColumns.filter(({ field }) => field === 'actual');
  expect(own.filter((column) => isOver(column)).map(({ label }) => label)).toEqual(ended);
});

test.each([
  ['2025-01-20', ['Q1', 'Q2']],
  ['2025-02-01', ['Q1', 'Q2', 'Q3']],
])('of quarters that nothing dates the next may still be reported on %s', (day, ended) => {
  const { figureColumns } = scorecardOf([
    ['Indicator', 'Actual Q1', 'Actual Q2', 'Actual Q3', 'Actual Q4', 'Annual target'],
    ['Homes built', 1, 2, null, null, 5],
  ]);
  const isOver = hasEnded(figureColumns, day);
  const own = figureColumns.filter(({ field }) => field === 'actual');
  expect(own.filter((column) => isOver(column)).map(({ period }) => period!.text)).toEqual(ended);
});

const QUARTERS = (year: string) => ['Q1', 'Q2', 'Q3', 'Q4'].map((part) => `Actual ${part} ${year}`);

test.each([
  ['SFY 2027', '2026-11-20', ['Actual Q1 SFY 2027']],
  ['FFY 2027', '2026-11-20', []],
  ['FFY 2026', '2026-11-20', QUARTERS('FFY 2026')],
  ['2026/27', '2026-11-20', ['Actual Q1 2026/27', 'Actual Q2 2026/27']],
])('of the quarters of %s on %s: %j', (year, day, ended) => {
  expect(endedOn(day, QUARTERS(year))).toEqual(ended);
});

test.each([
  ['FY27', '2026-11-20', []],
  ['FY27', '2027-05-01', ['Actual Q2 FY27']],
  ['SFY 2027', '2027-01-02', ['Actual Q2 SFY 2027']],
])('the first quarter without any figure, of %s on %s: %j', (year, day, ended) => {
  const headings = QUARTERS(year).slice(0, 3);
  const { figureColumns } = scorecardOf([
    ['Indicator', ...headings],
    ['Homes built', 1, null, null],
    ['Homes let', 1, null, null],
  ]);
  const isOver = hasEnded(figureColumns, day);
  expect(
    figureColumns.filter((column) => column.isBlank && isOver(column)).map(({ label }) => label),
  ).toEqual(ended);
});
