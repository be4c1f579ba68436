import { continueSeries, type FillMode, type SeriesCell } from '../../../src/file/session/fillSeries';

function fill(
  values: readonly SeriesCell['value'][],
  count: number,
  mode: FillMode = 'auto',
  numberFormat = 'General',
) {
  const given = values.map((value) => ({ value, numberFormat }));
  return continueSeries(given, count, mode).map(({ value }) => value);
}

test.each<[given: SeriesCell['value'][], filled: SeriesCell['value'][]]>([
  [[5], [5, 5]],
  [
    [2016, 2017],
    [2018, 2019],
  ],
  [
    [0.1, 0.2],
    [0.3, 0.4],
  ],
  [
    [5, 3],
    [1, -1],
  ],
  [
    [1, 2, 4],
    [5.33333333333, 6.83333333333],
  ],
  [['2016/17'], ['2017/18', '2018/19']],
  [['1998/99'], ['1999/00', '2000/01']],
  [
    ['2016-17', '2018-19'],
    ['2020-21', '2022-23'],
  ],
  [['Target 2017'], ['Target 2018', 'Target 2019']],
  [['Target 2016/17'], ['Target 2017/18', 'Target 2018/19']],
  [['2016/2017 Target'], ['2017/2018 Target', '2018/2019 Target']],
  [['Q3'], ['Q4', 'Q1']],
  [['Q3 2017/18'], ['Q4 2017/18', 'Q1 2018/19']],
  [
    ['YR1', 'YR2'],
    ['YR3', 'YR4'],
  ],
  [['KPI 009'], ['KPI 010', 'KPI 011']],
  [['N/A'], ['N/A', 'N/A']],
  [['7,800'], ['7,800', '7,800']],
  [['4.9'], ['4.9', '4.9']],
  [
    ['A 1', 'B 2'],
    ['A 1', 'B 2'],
  ],
  [
    ['Schools', null],
    ['Schools', null],
  ],
  [
    [5, 'x'],
    [5, 'x'],
  ],
  [[true], [true, true]],
  [['2016/18'], ['2016/18', '2016/18']],
])('%j goes on as %j', (given, filled) => {
  expect(fill(given, 2)).toEqual(filled);
});

test('what is copied is copied, and what is to be a series counts by one', () => {
  expect(fill([2016, 2017], 3, 'copy')).toEqual([2016, 2017, 2016]);
  expect(fill(['2016/17'], 2, 'copy')).toEqual(['2016/17', '2016/17']);
  expect(fill([2016], 2, 'series')).toEqual([2017, 2018]);
});

// 31 January 2017 is 42766 in Excel.
test.each([
  ['d mmm yy', [42_766], [42_767, 42_768]],
  ['mmm-yy', [42_766], [42_794, 42_825]],
  ['yyyy', [42_766], [43_131, 43_496]],
  ['dd/mm/yyyy', [42_766, 42_773], [42_780, 42_787]],
  ['dd/mm/yyyy', [42_736, 42_767], [42_795, 42_826]],
])('dates shown as %s go on by days or by months: %j, %j', (numberFormat, given, filled) => {
  expect(fill(given, 2, 'auto', numberFormat)).toEqual(filled);
});

test('the number format goes along', () => {
  expect(continueSeries([{ value: 0.5, numberFormat: '0%' }], 1, 'auto')).toEqual([
    { value: 0.5, numberFormat: '0%' },
  ]);
});
