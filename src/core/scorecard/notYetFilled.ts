import { NOT_CALCULATED } from '../sheet/grid';
import type { FigureColumn, Scorecard } from './scorecard';

const LEAST_ROWS = 5;

/**
 * The columns for actuals of no certain time in which not one of many rows has a figure: nobody has begun to fill them in,
 * which is one thing to say and not one for each row.
 */
export function notYetFilled({ figureColumns, indicators }: Scorecard): readonly FigureColumn[] {
  if (indicators.length < LEAST_ROWS) return [];
  return figureColumns.filter(
    ({ field, period, isBlank }) => field === 'actual' && period === null && isBlank === true,
  );
}

/** Whether a table of many rows holds no figure, nor a word for one: it is a form to fill in, and each row lacks all. */
export function isUnfilled({ indicators }: Scorecard): boolean {
  return (
    indicators.length >= LEAST_ROWS &&
    // Of figures that were not understood nobody knows whether they are filled in.
    indicators.some(({ values }) => values.length > 0) &&
    indicators.every(({ values }) => values.every(({ text, raw }) => text === '' || raw === NOT_CALCULATED))
  );
}

/** Why a rule that asks for what is missing cannot run on such a table; null where it can. */
export function needsFigures(scorecard: Scorecard): string | null {
  return isUnfilled(scorecard) ? 'Nothing is filled in yet.' : null;
}

/** Of so many rows one has its figure where filling in a column has just begun. */
const JUST_BEGUN = 4;

/**
 * The columns for actuals that nobody can be chased for: those not yet filled, and those of this year or quarter or of the
 * latest year of a project, of which nobody knows when it is over, that have hardly been begun.
 */
export function notYetOwed(scorecard: Scorecard): readonly FigureColumn[] {
  const { figureColumns, indicators } = scorecard;
  if (indicators.length < LEAST_ROWS) return [];
  const latest = figureColumns.findLast(({ field, isBlank }) => field === 'actual' && !isBlank);
  const begun = figureColumns.filter((column, index) => {
    const { field, period, isBlank } = column;
    if (field !== 'actual' || period === null || isBlank) return false;
    const isThis = period.kind === 'relative' && /^This /.test(period.text);
    const isOfProject = period.kind === 'plan-year' && period.year === null && column === latest;
    if (!isThis && !isOfProject) return false;
    const given = indicators.filter(({ values }) => values[index]!.kind !== 'missing').length;
    return given * JUST_BEGUN < indicators.length;
  });
  return [...notYetFilled(scorecard), ...begun];
}
