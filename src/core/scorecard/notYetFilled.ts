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
