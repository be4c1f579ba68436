import { compareFigures } from '../scorecard/compareFigures';
import { isGrowingShare, isRunningTotal, mayFall, saysTotal } from '../scorecard/cumulative';
import { findForecastBelow } from '../scorecard/forecastBelow';
import { comparePeriods, isPartOfYear } from '../scorecard/period';
import type { Field, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { unsoundFigures } from '../scorecard/soundness';
import { nameFigure, yearOf } from '../scorecard/wording';
import { clip } from '../text/clip';
import { groupBy } from '../text/groupBy';
import type { Fact, Rule } from './rule';

export const cumulativeQuarterFalls: Rule<
  Record<never, never>,
  'actual' | 'target' | 'share' | 'place' | 'forecast'
> = {
  id: 'cumulative-quarter-falls',
  group: 'Targets',
  title: 'Total within the year falls',
  description:
    'Disallow a figure that is cumulative within the year but falls from one quarter or month to the next.',
  why: 'A total counted from the beginning of the year only grows until the year is out. A fall means that one quarter was given by itself, or a figure is wrong.',
  severity: 'error',
  severities: { share: 'query', forecast: 'query' },
  isFixable: false,
  looksAt: 'row',
  series: 'within-years',
  options: {},
  optionNotes: {},
  messages: {
    actual:
      'A figure that counts from the beginning of the year cannot fall, but the {year} actual, {figure}, is below the one for {before}, {earlier}. Correct the one that is wrong, or give all of them quarter by quarter.',
    target:
      'A figure that counts from the beginning of the year cannot fall, but the {year} target, {figure}, is below the one for {before}, {earlier}. Correct the one that is wrong, or give all of them quarter by quarter.',
    place:
      'A figure that counts from the beginning of the year cannot fall, but {place}, {figure}, is below the one for {before}, {earlier}. Correct the one that is wrong, or give all of them quarter by quarter.',
    forecast:
      '“{label}” is {forecast}, but {reached}, {figure}, is more already, and what is counted from the beginning of the year cannot fall. Correct one of them, or explain what will be taken away.',
    share:
      'A share of what is done from the beginning of the year hardly ever falls, but {figure}, the {year} {what}, is below the one for {before}, {earlier}. Correct the one that is wrong, or explain what was taken away.',
  },
  explanation: 'Says what was taken away from what had been done, or what it is now a share of.',
  valid: [
    {
      name: 'A count of the school year, which begins anew between two quarters',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target 2016/17', 'Comments'],
        ['Adult learners enrolled (cumulative, academic year to date)', 4926, 5204, 2418, 4000, null],
        ['Visits by pupils (cumulative)', 926, 1204, 418, 1000, 'Counted by school year, from September.'],
      ],
    },
    {
      name: 'A share of another total, which may fall',
      asOf: '2018-05-01',
      rows: [
        ['Indicator', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual', 'Q3 2017/18 Actual', 'Target 2017/18'],
        ['Spend as a share of the plan (cumulative)', 97, 96.4, 98, 100],
        ['Grants paid as a percentage of grants agreed (cumulative)', 61, 58, 70, 90],
        ['Homes built (cumulative)', 20, 40, 61, 80],
        ['Cumulative tenant ratings (5.0 scale)', 4.9, 4.7, 4.8, 5],
      ],
    },
    {
      name: 'A total that grows, stands still, and starts again with the year',
      asOf: '2018-05-01',
      rows: [
        [
          'Indicator',
          'Q3 2016/17 Actual',
          'Q4 2016/17 Actual',
          'Q1 2017/18 Actual',
          'Q2 2017/18 Actual',
          'Target 2017/18',
        ],
        ['Number of homes completed (cumulative)', 300, 410, 90, 90, 420],
      ],
    },
    {
      name: 'Amounts of a quarter, shares, and what may be taken away again',
      asOf: '2018-05-01',
      rows: [
        ['Indicator', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual', 'Q3 2017/18 Actual', 'Target 2017/18'],
        ['Number of homes started', 120, 90, 130, 420],
        ['Percentage of repairs on time (cumulative)', 92, 91, 90, 94],
        ['Net number of homes added (cumulative)', 120, 110, 90, 420],
        ['Deficit, year to date', -2.1, -3.9, -5, -6.1],
        ['Average nights in the hostel, year to date', 120, 116, 112, 110],
        ['Cumulative overspend (£000)', 120, 310, 240, 0],
        ['Households in temporary homes (cumulative position)', 230, 225, 220, 215],
        ['Collection rate, year to date', 97, 96, 95, 97],
      ],
    },
  ],
  invalid: [
    {
      name: 'A forecast for the year that is less than what has been reached; not of what may fall or is an average',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target 2016/17', 'Forecast outturn 2016/17'],
        ['Carers supported (cumulative)', 872, 1746, 2633, 3400, 2500],
        ['Homes built (cumulative)', 20, 41, 62, 80, 81],
        ['Percentage of calls answered', 88, 86, 84, 85, 83],
        ['Homes empty', 88, 86, 84, 85, 83],
      ],
      finds: [['forecast', 'F2']],
    },
    {
      name: 'One place of several whose total falls',
      asOf: '2017-07-20',
      merges: ['D2:F2', 'G2:I2', 'J2:L2', 'M2:O2'],
      rows: [
        ['Hill Learning Trust: board figures'],
        [
          'Indicator',
          'Target 2016/17',
          'Trust 2015/16',
          'East School',
          null,
          null,
          'West School',
          null,
          null,
          'North School',
          null,
          null,
          'Trust',
          null,
          null,
        ],
        [
          null,
          null,
          null,
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
        ],
        [
          'Days lost to sickness (cumulative)',
          6,
          6.1,
          2.1,
          4.6,
          6.2,
          1.8,
          3.9,
          3.6,
          1.5,
          3.3,
          4.7,
          1.8,
          3.9,
          5.5,
        ],
        ['Attendance (%)', 94, 93.5, 92.1, 91.4, 92, 94.1, 93.2, 93.6, 94.1, 93.2, 93.6, 93.4, 92.6, 93],
      ],
      finds: [['place', 'I4']],
    },
    {
      name: 'A share whose targets grow',
      asOf: '2017-11-01',
      rows: [
        ['Indicator', 'Unit', 'Q1 target', 'Q1 actual', 'Q2 target', 'Q2 actual', 'Q3 target', 'Q4 target'],
        ['Training budget spent (year to date)', '%', 10, 12.2, 35, 3.89, 65, 95],
        ['Homes let', 'Number', 10, 12, 35, 38, 65, 95],
      ],
      finds: [['share', 'F2']],
    },
    {
      name: 'One quarter by itself among totals, and a target below the one before',
      asOf: '2018-05-01',
      rows: [
        [
          'Indicator',
          'Q1 2017/18 Actual',
          'Q2 2017/18 Actual',
          'Q3 2017/18 Target',
          'Q4 2017/18 Target',
          'Target 2017/18',
        ],
        ['Number of homes completed (cumulative)', 120, 95, 300, 410, 410],
        ['Days lost to sickness per employee, year to date', 2.1, 4.6, 6.4, 5.8, 8.5],
      ],
      finds: [
        ['actual', 'C2'],
        ['target', 'E3'],
      ],
    },
    {
      name: 'Targets that climb by like steps show a total, whatever the name says; months fall too',
      asOf: '2018-05-01',
      rows: [
        [
          'Indicator',
          'Apr 2017 Target',
          'May 2017 Target',
          'Jun 2017 Target',
          'Apr 2017 Actual',
          'May 2017 Actual',
          'Jun 2017 Actual',
        ],
        ['Number of trees planted', 100, 200, 300, 110, 230, 90],
      ],
      finds: [['actual', 'G2']],
    },
  ],
  *check({ scorecard }) {
    yield* scorecard.indicators.flatMap(findFallOfPlace);
    yield* scorecard.indicators.flatMap((indicator) => sayForecast(indicator, scorecard) ?? []);
    for (const indicator of scorecard.indicators) {
      const isShare = isGrowingShare(indicator);
      if (!isShare && (!isRunningTotal(indicator) || mayFall(indicator))) continue;
      for (const field of ['actual', 'target'] as const) {
        const figures = givenOf(indicator, field);
        for (const [k, value] of figures.entries()) {
          const earlier = figures[k - 1];
          if (!earlier || compareFigures(earlier, value)! <= 0) continue;
          if (beginsAnew(indicator, value)) continue;
          yield {
            messageId: isShare ? 'share' : field,
            data: {
              what: field,
              year: yearOf(value),
              figure: value.text,
              before: yearOf(earlier),
              earlier: earlier.text,
            },
            cell: value.cell,
            cells: [earlier.cell, value.cell],
            indicator,
          };
        }
      }
    }
  },
};

function sayForecast(indicator: Indicator, { otherColumns }: Scorecard): Fact<'forecast'> | null {
  const below = findForecastBelow(indicator, otherColumns);
  if (!below) return null;
  const { forecast, label, reached } = below;
  return {
    messageId: 'forecast',
    data: {
      label: clip(label, 60),
      forecast: forecast.text,
      reached: nameFigure(reached),
      figure: reached.text,
    },
    cell: forecast.cell,
    cells: [reached.cell, forecast.cell],
    indicator,
  };
}

/** A count that begins with the school year begins anew between two quarters of the council's. */
const OF_SCHOOL_YEAR = /\b(?:academic|school)[- ]years?\b|\bsince september\b|\bfrom september\b/i;

/** Whether a count begins anew in a quarter or month in which a school year does: October to December, or September. */
function beginsAnew({ name, comment }: Indicator, { column: { period } }: Value): boolean {
  if (!OF_SCHOOL_YEAR.test(name) && !OF_SCHOOL_YEAR.test(comment?.text ?? '')) return false;
  if (period?.kind === 'month') return period.part === 9;
  return period?.kind === 'quarter' && (period.part === 3 || period.part === 2);
}

const LEAST_PLACES = 2;
const LEAST_TIMES = 3;

/** The one place of several, schools or districts, of which all others climb through the year, whose total falls in it. */
function findFallOfPlace(indicator: Indicator): readonly Fact<'place'>[] {
  if (!saysTotal(indicator) || !isRunningTotal(indicator) || mayFall(indicator)) return [];
  const parts = givenOf(indicator, 'comparator').filter(({ column }) => isPartOfYear(column.period));
  const places = [...groupBy(parts, ({ column }) => `${column.who} ${column.period!.year}`).values()];
  const falls = places.flatMap((place) =>
    place.slice(1).flatMap((value, k) => {
      const earlier = place[k]!;
      return compareFigures(earlier, value)! > 0 ? [{ earlier, value }] : [];
    }),
  );
  const climbing = places.filter((place) => place.length >= LEAST_TIMES).length - 1;
  const [fall, ...more] = falls;
  if (!fall || more.length > 0 || climbing < LEAST_PLACES) return [];
  const { earlier, value } = fall;
  const data = {
    place: nameFigure(value),
    figure: value.text,
    before: yearOf(earlier),
    earlier: earlier.text,
  };
  return [{ messageId: 'place', data, cell: value.cell, cells: [earlier.cell, value.cell], indicator }];
}

/** The figures of one kind that can be meant, in order of time. */
function givenOf(indicator: Indicator, field: Field): readonly Value[] {
  const unsound = unsoundFigures(indicator);
  return indicator.values
    .filter((value) => value.column.field === field && value.number !== null && !unsound.has(value))
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
}
