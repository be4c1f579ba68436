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
    indicators.every(({ values }) => values.every(({ text, raw }) => text === '' || raw === NOT_CALCULATED))
  );
}

/** Why a rule that asks for what is missing cannot run on such a table; null where it can. */
export function needsFigures(scorecard: Scorecard): string | null {
  return isUnfilled(scorecard) ? 'Nothing is filled in yet.' : null;
}
