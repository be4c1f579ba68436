import type { Fact } from '../rules/rule';
import type { FigureColumn } from '../scorecard/scorecard';
import type { Judged } from './guessedPolarity';

/**
 * An error that rests on a column whose meaning is likely and no more is a query, and says which column it rests on; any
 * other finding stays as it is.
 */
export function softenLikely({ indicator, cell, cells = [cell] }: Fact, judged: Judged): Judged {
  if (judged.severity !== 'error' || !indicator) return judged;
  const column = indicator.values.find(
    (value) =>
      value.column.certainty === 'likely' &&
      cells.some((one) => one.row === value.cell.row && one.column === value.cell.column),
  )?.column;
  if (!column) return judged;
  return {
    severity: 'query',
    message: `${judged.message} The heading “${column.label}” was taken for ${nameField(column)}, which is not certain.`,
  };
}

function nameField({ field }: FigureColumn): string {
  return field === 'actual' ? 'an actual' : `a ${field}`;
}
