import type { CellRange } from '../../sheet/address';
import type { Survey } from './survey';

const LEAST_GROUPS = 3;
const LONGEST_WORD = 20;

/**
 * Regions in which rows of targets and of actuals follow each other under one indicator after the other, in a column that
 * says so. Where no shape fits them they are no table of a row an indicator either: "Actual" would be a figure of its row.
 */
export function findStackedRows(survey: Survey): readonly CellRange[] {
  const { grid } = survey;
  const groups = new Map<number, number[]>();
  for (let row = 0; row + 1 < grid.rows.length; row++) {
    grid.rows[row]?.forEach((_, column) => {
      if (says(survey, row, column) !== 'target' || says(survey, row + 1, column) !== 'actual') return;
      const rows = groups.get(column);
      if (rows) rows.push(row);
      else groups.set(column, [row]);
    });
  }
  const stacked = [...groups.values()].filter((rows) => rows.length >= LEAST_GROUPS);
  if (stacked.length === 0) return [];
  const from = Math.min(...stacked.map((rows) => rows[0]!));
  const to = Math.max(...stacked.map((rows) => rows.at(-1)!)) + 1;
  let [top, bottom] = [from, to];
  while (top > 0 && grid.rows[top - 1]?.length) top--;
  while (grid.rows[bottom + 1]?.length) bottom++;
  let right = 0;
  for (let row = top; row <= bottom; row++) right = Math.max(right, (grid.rows[row]?.length ?? 1) - 1);
  return [{ top, left: 0, bottom, right }];
}

function says(survey: Survey, row: number, column: number): string | null {
  const cell = survey.grid.rows[row]?.[column];
  if (typeof cell?.value !== 'string' || cell.value.length > LONGEST_WORD) return null;
  const { series } = survey.says(cell);
  return series && series.stem === '' && !series.isLetter ? series.field : null;
}
