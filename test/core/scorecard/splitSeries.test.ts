import { splitSeries } from '../../../src/core/scorecard/splitSeries';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import { scorecardOf } from '../../support/scorecard';

const rowsOf = (...rows: (string | number | null)[][]) => scorecardOf(rows);
/** The years of a scorecard that holds figures of one body. */
const yearsOf = (...given: Parameters<typeof splitSeries>) => splitSeries(...given).years[0]!;
const labelsOf = ({ figureColumns }: Scorecard) => figureColumns.map(({ label }) => label);

const MONITORING = [
  'Indicator',
  '2016/17 Value',
  '2016/17 Target',
  'Q1 2017/18 Value',
  'Q1 2017/18 Target',
  'Q2 2017/18 Value',
  'Q2 2017/18 Target',
  'Annual Target 2017/18',
];

test('years go with years, and the quarters of a year with each other', () => {
  const scorecard = rowsOf(MONITORING, ['Percentage of calls answered', 90, 91, 92, 92, 93, 92, 92]);
  const {
    years: [years],
    withinYears,
  } = splitSeries(scorecard, '2017-10-20');
  expect(labelsOf(years!)).toEqual(['2016/17 Value', '2016/17 Target', 'Annual Target 2017/18']);
  expect(withinYears.map(labelsOf)).toEqual([MONITORING.slice(3, 7)]);
  expect(years!.indicators[0]!.values.map(({ text }) => text)).toEqual(['90', '91', '92']);
});

test('each year has its own quarters; months run from April to March where they cross the year', () => {
  const quarters = rowsOf(
    [
      'Indicator',
      'Q3 2016/17 Actual',
      'Q4 2016/17 Actual',
      'Q1 2017/18 Actual',
      'Q2 2017/18 Target',
      'Target 2018/19',
    ],
    ['Homes built', 1, 2, 3, 4, 20],
  );
  expect(splitSeries(quarters, null).withinYears.map(labelsOf)).toEqual([
    ['Q3 2016/17 Actual', 'Q4 2016/17 Actual'],
    ['Q1 2017/18 Actual', 'Q2 2017/18 Target'],
  ]);
  const months = rowsOf(
    [
      'Indicator',
      'Nov 2016 Actual',
      'Dec 2016 Actual',
      'Jan 2017 Actual',
      'Feb 2017 Target',
      'Target 2017/18',
    ],
    ['Homes built', 1, 2, 3, 4, 20],
  );
  expect(splitSeries(months, null).withinYears.map((series) => labelsOf(series).length)).toEqual([4]);
});

test('months of several years from January on are those of calendar years', () => {
  const headings = [
    'Jan 2016 Actual',
    'Feb 2016 Actual',
    'Dec 2016 Actual',
    'Jan 2017 Actual',
    'Feb 2017 Actual',
  ];
  const months = rowsOf(['Indicator', ...headings, 'Target 2018'], ['Homes built', 1, 2, 3, 4, 5, 20]);
  expect(splitSeries(months, null).withinYears.map(labelsOf)).toEqual([
    headings.slice(0, 3),
    headings.slice(3),
  ]);
});

test('a scorecard of years is its own series', () => {
  const scorecard = rowsOf(
    ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018'],
    ['Homes built', 1, 2, 3],
  );
  const {
    years: [years],
    withinYears,
  } = splitSeries(scorecard, '2017-04-15');
  expect(years).toBe(scorecard);
  expect(withinYears).toEqual([]);
});

const PAIRS = ['Indicator', '2018/19 Actual', '2019/20 Target', '2019/20 Actual', '2020/21 Target'];

test.each([
  ['2019-06-15', ['2018/19 Actual', '2019/20 Target', '2020/21 Target']],
  ['2020-04-01', PAIRS.slice(1)],
])('on %s an actual counts once its year is over', (day, labels) => {
  const scorecard = rowsOf(PAIRS, ['Homes built', 1, 2, 3, 4], ['Homes let', 1, 2, null, 4]);
  expect(labelsOf(yearsOf(scorecard, day))).toEqual(labels);
});

test('an outturn that nearly all rows have counts shortly before the year is out', () => {
  const all = rowsOf(PAIRS, ['Homes built', 1, 2, 3, 4], ['Homes let', 1, 2, 3, 4]);
  expect(yearsOf(all, '2020-03-10')).toBe(all);
  const one = rowsOf(PAIRS, ['Homes built', 1, 2, 3, 4], ['Homes let', 1, 2, null, 4]);
  expect(labelsOf(yearsOf(one, '2020-03-10'))).not.toContain('2019/20 Actual');
});

test('within a year no way is better for amounts or for totals that grow', () => {
  const scorecard = rowsOf(
    MONITORING,
    ['Percentage of calls answered', 90, 91, 92, 92, 93, 92, 92],
    ['Number of homes built', 400, 400, 90, 100, 120, 110, 420],
    ['Working days lost to sickness per FTE (cumulative)', 8.9, 8.5, 2.1, 2.1, 4.6, 4.25, 8.5],
  );
  const {
    years: [years],
    withinYears,
  } = splitSeries(scorecard, '2017-10-20');
  const polarities = (series: Scorecard) => series.indicators.map(({ polarity }) => polarity);
  expect(polarities(years!)).toEqual(['higher', 'higher', 'lower']);
  expect(polarities(withinYears[0]!)).toEqual(['higher', 'unclear', 'unclear']);
});

const SIDE_BY_SIDE = [
  'Indicator',
  'Upland actual 2023',
  'Lowland actual 2023',
  'Upland actual 2024',
  'Lowland actual 2024',
  'Upland target 2025',
  'Lowland target 2025',
];

test('of several bodies side by side each has its own years', () => {
  const scorecard = rowsOf(SIDE_BY_SIDE, ['Percentage of calls answered', 90, 31, 91, 32, 92, 33]);
  const { years } = splitSeries(scorecard, '2025-02-01');
  expect(years.map(labelsOf)).toEqual([
    ['Upland actual 2023', 'Upland actual 2024', 'Upland target 2025'],
    ['Lowland actual 2023', 'Lowland actual 2024', 'Lowland target 2025'],
  ]);
});

test('a comparator is beside each body, and a target of none of them is held against neither', () => {
  const headings = [...SIDE_BY_SIDE.slice(0, 5), 'National 2024', 'Target 2025'];
  const scorecard = rowsOf(headings, ['Percentage of calls answered', 90, 31, 91, 32, 80, 92]);
  expect(splitSeries(scorecard, '2025-02-01').years.map(labelsOf)).toEqual([
    ['Upland actual 2023', 'Upland actual 2024', 'National 2024'],
    ['Lowland actual 2023', 'Lowland actual 2024', 'National 2024'],
  ]);
});

test.each([
  ['one body', ['Kent 2016', 'Kent 2017', 'Kent target 2018', 'Kent target 2019']],
  ['words that tell years apart', ['Outturn 2016', 'Forecast 2017', 'Target 2018', 'Stretch target 2018']],
  ['a first and a second count of one year', ['Actual 2016', 'Restated actual 2016', 'Target 2017']],
])('%s is one series', (_, headings) => {
  const scorecard = rowsOf(['Indicator', ...headings], ['Homes built', 1, 2, 3, 4]);
  expect(splitSeries(scorecard, null).years).toHaveLength(1);
});

test('last year to date is of another year than this year to date', () => {
  const scorecard = rowsOf(
    ['Indicator', 'Jan-Apr YTD', 'May YTD', 'YTD last year', 'Target 2024'],
    ['Number of trees planted', 40, 52, 61, 90],
  );
  expect(splitSeries(scorecard, '2024-06-20').withinYears.map(labelsOf)).toEqual([
    ['Jan-Apr YTD', 'May YTD'],
  ]);
});
