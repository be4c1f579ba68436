import { type Cell, type Grid, isCellError, showsSomething } from '../sheet/grid';
import { fold, oneLine } from '../text/fold';
import type { TableColumns } from './columns/tableColumns';
import { readFigureText, readNumberCell } from './figures';
import type { Header } from './headers/header';

const HEADS_QUESTIONS = /\bquestions?\b|^(?:q|qu|qn)\.? ?(?:no|number|ref|id|#)?\.?$/i;
const ANSWER = /^(?:yes|no|y|n)\b/;
const LONGEST_ANSWER = 25;
const LEAST_QUESTIONS = 4;
const LEAST_OF_EACH = 2;
/** One answer in so many is no slip among figures. */
const ONE_IN = 10;

/**
 * Whether a table holds what was answered to questions, in one column yes or no here and a figure there: nothing that rules could
 * compare. What shares answered so, "Question | 2023 | 2024 | Target", are figures as any other; and so is what has targets.
 */
export function isQuestionnaire(
  grid: Grid,
  { columns, bottom }: Header,
  placed: TableColumns,
  lastRow: number,
): boolean {
  if (!columns.some(({ written }) => HEADS_QUESTIONS.test(oneLine(written)))) return false;
  const rows = grid.rows.slice(bottom + 1, lastRow + 1);
  const cellsIn = (column: number) => rows.flatMap((cells) => cells?.[column] ?? []).filter(showsSomething);
  if (!columns.some(({ column }) => areQuestions(cellsIn(column)))) return false;
  const targets = placed.figures.filter(({ field }) => field === 'target');
  if (targets.some(({ column }) => countFigures(cellsIn(column)) >= LEAST_OF_EACH)) return false;
  return placed.figures.some(({ column }) => {
    const cells = cellsIn(column);
    const answers = cells.filter(isAnswer).length;
    const figures = countFigures(cells);
    return answers >= LEAST_OF_EACH && figures >= LEAST_OF_EACH && answers * ONE_IN >= answers + figures;
  });
}

/** Whether at least half of the texts ask something. */
function areQuestions(cells: readonly Cell[]): boolean {
  const asked = cells.filter(({ text }) => /\?["”')\]]?$/.test(text.trimEnd()));
  return asked.length >= LEAST_QUESTIONS && asked.length * 2 >= cells.length;
}

function isAnswer({ value, text }: Cell): boolean {
  return (
    typeof value === 'boolean' ||
    (typeof value === 'string' && text.length <= LONGEST_ANSWER && ANSWER.test(fold(text)))
  );
}

function countFigures(cells: readonly Cell[]): number {
  return cells.filter(({ value, numberFormat }) => {
    if (typeof value === 'number') return readNumberCell(value, numberFormat) !== null;
    return typeof value === 'string' && !isCellError(value) && readFigureText(value).kind === 'number';
  }).length;
}
