import { compareFigures } from '../scorecard/compareFigures';
import { comingTargets, pastTargets } from '../scorecard/series';
import { isCumulative } from '../scorecard/cumulative';
import { comparePeriods, isPartOfYear, type Period } from '../scorecard/period';
import type { Indicator } from '../scorecard/scorecard';
import type { Fact, Rule } from './rule';
import { cannotOrderTargets } from '../scorecard/soundness';
import { nameFigure } from '../scorecard/wording';

export const cumulativeFalls: Rule<Record<never, never>, 'belowTarget' | 'actual'> = {
  id: 'cumulative-falls',
  group: 'Targets',
  title: 'Cumulative target falls',
  description: 'Disallow a target of a cumulative indicator that is lower than an earlier figure.',
  why: 'A running total only grows. A fall means a figure is wrong, or the count started again and the name no longer tells the truth.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  series: 'years-or-milestones',
  options: {},
  optionNotes: {},
  messages: {
    belowTarget:
      'A cumulative figure cannot fall, but {figure}, {target}, is below {before}, {earlier}. Correct one of them, or take “cumulative” out of the {place}.',
    actual:
      'A cumulative figure cannot fall, but {figure}, {actual}, is below {before}, {earlier}. Correct one of them, or take “cumulative” out of the {place}.',
  },
  explanation: null,
  valid: [
    {
      name: 'Quarters add up within a year, and every year begins anew',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ['Homes completed (cumulative)', 214, 31, 88, 200, null],
      ],
    },
    {
      name: 'A running total that grows, and stands still',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cumulative number of families turned around', 22, 1602, 2043, 2043, null],
      ],
    },
    {
      name: 'A total within the year of something unwanted; and a row that is not cumulative',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Working days lost to sickness absence (cumulative)', 9, 8.5, 8, null],
        ['Number of fixed term exclusions', 1725, 1693, 1373, null],
        ['Cumulative monthly spend with local firms', 300, 280, 290, null],
        ['Homes completed, cumulative within the year', 300, 280, 290, null],
        ['Visits to the museum (cumulative, year to date)', 300, 280, 290, null],
      ],
    },
    {
      name: 'Quarters that add up to their own year',
      asOf: '2017-11-15',
      rows: [
        ['Indicator', 'Actual 2016/17', 'Q1 2017/18', 'Q2 2017/18', 'Target 2017/18', 'Comments'],
        ['Homes built (cumulative)', 212, 31, 88, 200, null],
      ],
    },
    {
      name: 'What is taken away again, a level, a rate and what is saved so far',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cumulative reduction in emissions (%)', 21, 24, 26, 25, 30, null],
        ['Net additional homes (cumulative)', 310, 640, 900, 880, 1200, null],
        ['Cumulative balance of the fund (£m)', 12, 14, 15, 13, 16, null],
        ['Cumulative collection rate', 97.1, 97.4, 97.6, 97.2, 97.5, null],
      ],
    },
    {
      name: 'Actuals that begin anew, and too few to tell',
      rows: [
        ['Indicator', 'Actual 2013', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built (cumulative)', 300, 280, 310, 290, 320, null],
        ['Homes let (cumulative)', null, null, 310, 290, 320, null],
      ],
    },
    {
      name: 'A target that was passed early',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cumulative number of homes built', 300, 'N/A', 250, 400, null],
      ],
    },
    {
      name: 'The end target of the year, passed early',
      rows: [
        ['Indicator', 'Baseline', 'Latest value', 'Target', 'Comments'],
        ['Homes built (cumulative)', 0, 31, 30, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'An actual below the one before it, among others that grow',
      rows: [
        ['Indicator', 'Actual 2013', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Cumulative number of families turned around', 10, 110, 246, 239, 360, null],
      ],
      finds: [['actual', 'E2']],
    },
    {
      name: 'Below the past target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cumulative number of families turned around', 22, 2043, 1602, 4610, null],
      ],
      finds: [['belowTarget', 'D2']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    // Beside quarters it is their figures that add up, and every year begins anew.
    const { hasMilestones = false } = scorecard;
    const isWithinYear =
      scorecard.isBesideParts === true ||
      (!hasMilestones &&
        scorecard.figureColumns.some(
          ({ field, period, label }) =>
            field === 'actual' && (isPartOfYear(period) || /\b(?:to date|ytd)\b/i.test(label)),
        ));
    for (const indicator of scorecard.indicators) {
      if (!isCumulative(indicator) || isWithinYear) continue;
      yield* checkActuals(indicator, hasMilestones);
      const past = pastTargets(indicator)
        .filter((value) => value.number !== null)
        .slice(-1);
      const coming = comingTargets(indicator).filter((value) => value.number !== null);
      const targets = [...past, ...coming];
      for (const target of coming) {
        // A target that was passed early is no fall of what was counted.
        const earlier = targets[targets.indexOf(target) - 1];
        if (!earlier || compareFigures(earlier, target)! <= 0) continue;
        yield {
          messageId: 'belowTarget',
          data: {
            figure: nameFigure(target),
            target: target.text,
            before: nameFigure(earlier),
            earlier: earlier.text,
            place: placeOf(indicator),
          },
          cell: target.cell,
          cells: [earlier.cell, target.cell],
          indicator,
        };
      }
    }
  },
};

/** Once among several years a figure is wrong; a total that falls more often begins anew. */
function* checkActuals(indicator: Indicator, hasMilestones: boolean): Generator<Fact<'actual'>> {
  const actuals = indicator.values
    .filter(
      ({ column, number }) =>
        column.field === 'actual' && (hasMilestones || isYear(column.period)) && number !== null,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const falls = actuals.flatMap((value, k) => {
    const earlier = actuals[k - 1];
    return earlier && compareFigures(earlier, value)! > 0 ? [{ earlier, value }] : [];
  });
  const [fall, ...more] = falls;
  if (!fall || more.length > 0 || actuals.length < (hasMilestones ? 2 : leastActuals)) return;
  const { earlier, value } = fall;
  yield {
    messageId: 'actual',
    data: {
      figure: nameFigure(value),
      actual: value.text,
      before: nameFigure(earlier),
      earlier: earlier.text,
      place: placeOf(indicator),
    },
    cell: value.cell,
    cells: [earlier.cell, value.cell],
    indicator,
  };
}

/** Where it is said that the row is counted up: in its name, or in a cell beside it. */
function placeOf({ name }: Indicator): string {
  return /\bcumulative\b/i.test(name) ? 'name' : 'row';
}

const leastActuals = 3;

function isYear(period: Period | null): boolean {
  return period?.kind === 'year' || period?.kind === 'fiscal-year';
}
