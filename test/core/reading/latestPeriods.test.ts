import { readSheet } from '../../../src/core/reading';
import { gridOf } from '../../support/grid';

const PERIODS = ['2014 - 16', '2015', '2016/17', '2016/17 school year', '2012/13 - 16/17', '2017'];

function read(period: string, before: string, latest: string) {
  const grid = gridOf([
    ['Indicator', 'Unit', 'Good is', period, before, latest, 'England', 'Target 2018', 'Comment'],
    ...PERIODS.map((one, k) => [`People seen by team ${k}`, '%', 'High', one, 60 + k, 62 + k, 64, 66, null]),
  ]);
  const { figureColumns, otherColumns } = readSheet(grid).scorecards[0]!;
  return {
    figures: figureColumns.map(({ field, period: time }) => `${field} ${time?.text ?? '-'}`),
    times: otherColumns.flatMap(({ role, label }) => (role === 'figure-year' ? [label] : [])),
  };
}

test.each([
  ['Latest period', 'Previous period', 'Thamesgate latest'],
  ['Period', 'Prior period', 'Latest'],
  ['Time period', 'Previous value', 'Latest value'],
  ['Latest data period', 'Preceding period', 'Latest figure'],
  ['Period', 'Previous result', 'Current result'],
])('“%s” holds times, “%s” is the actual before “%s”', (period, before, latest) => {
  expect(read(period, before, latest)).toEqual({
    figures: ['actual Previous', 'actual -', 'comparator -', 'target 2018'],
    times: [period],
  });
});

test('“Previous period” over times is no figure', () => {
  const grid = gridOf([
    ['Indicator', 'Latest period', 'Latest value', 'Previous period', 'Previous value', 'Target 2018'],
    ...PERIODS.map((one, k) => [
      `Percentage of people seen by team ${k}`,
      one,
      60 + k,
      '2015/16',
      58 + k,
      66,
    ]),
  ]);
  const { figureColumns } = readSheet(grid).scorecards[0]!;
  expect(figureColumns.map(({ field, period }) => `${field} ${period?.text ?? '-'}`)).toEqual([
    'actual -',
    'actual Previous',
    'target 2018',
  ]);
});

test.each<[latest: string, end: string, target: string | number, isToCome: boolean]>([
  ['31/12/2024', '31/03/2025', 70, false],
  ['Sep 2024', 'March 2025', 70, false],
  ['12/31/2024', '3/31/2025', 70, false],
  ['31/03/2024', '31/03/2023', 70, false],
  ['31/03/2024', '31/03/2025', 70, true],
  ['31/12/2024', '31/03/2030', 70, true],
  ['31/12/2024', 'tbc', 70, true],
  ['31/12/2024', '31/03/2025', '', true],
])('of %s, a target for %s, “%s”, is to come: %s', (latest, end, target, isToCome) => {
  const grid = gridOf([
    ['Indicator', 'Baseline', 'Previous value', 'Latest value', 'Latest date', 'Target', 'Target date'],
    ...PERIODS.map((_, k) => [
      `People seen by team ${k} (%)`,
      50,
      60 + k,
      62 + k,
      '31/12/2024',
      66,
      '31/03/2030',
    ]),
    ['People seen by all teams (%)', 50, 60, 62, latest, target, end],
  ]);
  const { indicators } = readSheet(grid).scorecards[0]!;
  expect(indicators.at(-1)!.series.coming.length === 1).toBe(isToCome);
});
