import { compareFigures } from '../scorecard/compareFigures';
import { isRunningTotal } from '../scorecard/cumulative';
import { isPartOfYear } from '../scorecard/period';
import type { Indicator, Value } from '../scorecard/scorecard';
import { latestValueOf } from '../scorecard/series';
import { unsoundFigures } from '../scorecard/soundness';
import { capitalise, nameFigure, sayTime } from '../scorecard/wording';
import type { Rule } from './rule';

export const targetAlreadyReached: Rule<Record<never, never>, 'reached'> = {
  id: 'target-already-reached',
  group: 'Targets',
  title: 'Target reached before the year is out',
  description: 'Warn about a target for a year whose total has reached it with quarters still to come.',
  why: 'A target that is met halfway through the year asks for nothing more, and the reader will ask why it was not raised.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  restsOnPolarity: true,
  options: {},
  optionNotes: {},
  messages: {
    reached:
      '{Figure}, {target}, was reached {quarter}, when the total stood at {figure}. Raise it, or explain why nothing more is wanted this year.',
  },
  explanation:
    'Says why the target stays as it is, such as money that is spent or a scheme that is finished.',
  valid: [
    {
      name: 'Not yet reached, reached in the last quarter, and something unwanted',
      rows: [
        ['Indicator', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual', 'Q4 2017/18 Actual', 'Target 2017/18'],
        ['Number of homes completed (cumulative)', 90, 210, 430, 420],
        ['Number of complaints upheld (cumulative)', 9, 25, 30, 20],
      ],
    },
    {
      name: 'A share or the amount of one quarter is not the year’s',
      rows: [
        ['Indicator', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual', 'Target 2017/18'],
        ['Percentage of calls answered', 93, 94, 92],
        ['Number of visits', 500, 520, 510],
      ],
    },
  ],
  invalid: [
    {
      name: 'Reached in the second quarter',
      rows: [
        ['Indicator', 'Actual 2016/17', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual', 'Target 2017/18'],
        ['Number of homes completed (cumulative)', 400, 210, 425, 420],
      ],
      finds: [['reached', 'E2']],
    },
  ],
  *check({ scorecard: { figureColumns, indicators } }) {
    if (!figureColumns.some(({ period }) => isPartOfYear(period))) return;
    for (const indicator of indicators) {
      if (indicator.polarity !== 'higher' || !isRunningTotal(partsOf(indicator))) continue;
      for (const target of indicator.values) {
        const latest = target.number === null ? null : latestPart(indicator, target);
        if (!latest || isLastPart(latest) || compareFigures(target, latest)! > 0) continue;
        yield {
          messageId: 'reached',
          data: {
            Figure: capitalise(nameFigure(target)),
            target: target.text,
            quarter: sayTime(latest),
            figure: latest.text,
          },
          cell: target.cell,
          cells: [latest.cell, target.cell],
          indicator,
        };
      }
    }
  },
};

function partsOf(indicator: Indicator): Indicator {
  return { ...indicator, values: indicator.values.filter(({ column }) => isPartOfYear(column.period)) };
}

/** The latest quarter or half that has a figure, of the year that a target is for. */
function latestPart(indicator: Indicator, { column: { field, period } }: Value): Value | null {
  if (field !== 'target' || period?.kind !== 'year') return null;
  const unsound = unsoundFigures(indicator);
  const given = indicator.values.filter(
    (value) =>
      value.column.field === 'actual' &&
      value.number !== null &&
      !unsound.has(value) &&
      (value.column.period?.kind === 'quarter' || value.column.period?.kind === 'half') &&
      value.column.period.year === period.year,
  );
  return latestValueOf(given);
}

function isLastPart({ column: { period } }: Value): boolean {
  return period!.part === (period!.kind === 'half' ? 2 : 4);
}
