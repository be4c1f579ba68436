import { isWorse } from '../scorecard/compareFigures';
import { isPartOfYear } from '../scorecard/period';
import { type SaidDirection, saidDirection } from '../scorecard/saidDirection';
import type { Indicator, Value } from '../scorecard/scorecard';
import { unsoundFigures } from '../scorecard/soundness';
import { yearOf } from '../scorecard/wording';
import type { Rule } from './rule';
import { quote } from './support/comments';

export const commentContradicts: Rule<Record<never, never>, 'contradicts'> = {
  id: 'comment-contradicts',
  group: 'Comments and dates',
  title: 'Comment that the figures contradict',
  description:
    'Disallow a comment that says of the row’s figure the opposite of what the latest two actuals say.',
  why: 'A reader who sees a fall called a rise believes neither the comment nor the figure.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    contradicts:
      'The comment says {words}, but the actual went from {before} in {earlier} to {actual} in {year}. Correct the comment or the figure, or say which years the comment compares.',
  },
  explanation: 'Says which figures the comment compares: another period, another group.',
  valid: [
    {
      name: 'Comments that say what the figures say, and figures that stand still',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Staff turnover', 11, 13, 12, 'Turnover rose as posts ended.'],
        ['Victim satisfaction', 71, 77, 78, 'Satisfaction continues to improve.'],
        ['Number of volunteer days', 51, 53, 54, 'Volunteer days rose for the third year.'],
        ['Carbon emissions', 90, 90, 85, 'Emissions fell as buildings closed.'],
      ],
    },
    {
      name: 'Comments about something else, another time, or a hope',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of applications decided on time', 71, 65, 72, 'Applications rose with the new estate.'],
        ['Staff turnover', 11, 13, 12, 'Turnover fell in the last quarter.'],
        ['Number of complaints', 51, 53, 50, 'Reduction in staff at the desk.'],
        ['Victim satisfaction', 77, 71, 78, 'Satisfaction should improve.'],
        ['Carbon emissions', 90, 95, 85, 'Emissions fell, but the depot was added.'],
        ['Number of visits', 90, 80, 85, 'Visits increased since the works ended.'],
        ['Number of homes let', 90, 80, 85, 'Homes improved by the grant.'],
        ['Days lost to sickness', 8, 9, 8, 'Sickness fell in the depot.'],
        ['Average days to let a home', 20, 24, 20, 'Performance fell as posts were empty.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A rise called a fall, a fall called a rise, and worse called better',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Staff turnover', 11, 13, 12, 'Turnover fell in the year as the pay award settled.'],
        ['Victim satisfaction', 77, 71, 78, 'Satisfaction continues to improve.'],
        ['Number of volunteer days', 53, 51, 54, 'Volunteer days rose for the third year.'],
        ['Behaviour cases per 1,000 homes', 33, 36, 32, 'Reduction in cases reflects the new partnership.'],
        ['Percentage of calls answered on time', 55, 51, 57, 'Third year of improvement.'],
      ],
      finds: [
        ['contradicts', 'E2'],
        ['contradicts', 'E3'],
        ['contradicts', 'E4'],
        ['contradicts', 'E5'],
        ['contradicts', 'E6'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const said = saidDirection(indicator);
      const pair = said && latestTwo(indicator);
      if (!pair || !isContradicted(said, pair, indicator)) continue;
      const [before, actual] = pair;
      yield {
        messageId: 'contradicts',
        data: {
          words: quote(said.words),
          before: before.text,
          earlier: yearOf(before),
          actual: actual.text,
          year: yearOf(actual),
        },
        cell: indicator.comment!.cell,
        cells: [before.cell, actual.cell, indicator.comment!.cell],
        indicator,
      };
    }
  },
};

/** The actuals of the latest year and of the one before; null where either is missing, in doubt, or a part of a year. */
function latestTwo(indicator: Indicator): readonly [Value, Value] | null {
  const { values, series } = indicator;
  const [latest, before] = series.actuals.map((index) => values[index]!);
  if (!latest || !before || values.some(({ column }) => isPartOfYear(column.period))) return null;
  const [to, from] = [latest.column.period, before.column.period];
  if (to?.year == null || from?.year == null || to.year - from.year !== 1) return null;
  const unsound = unsoundFigures(indicator);
  const isFit = (value: Value) => value.number !== null && !unsound.has(value);
  return isFit(latest) && isFit(before) ? [before, latest] : null;
}

function isContradicted(
  { way }: SaidDirection,
  [before, actual]: readonly [Value, Value],
  { polarity, polaritySource }: Indicator,
): boolean {
  if (way === 'up') return actual.number! < before.number!;
  if (way === 'down') return actual.number! > before.number!;
  if ((polarity !== 'higher' && polarity !== 'lower') || polaritySource === 'targets') return false;
  return way === 'better' ? isWorse(polarity, actual, before) : isWorse(polarity, before, actual);
}
