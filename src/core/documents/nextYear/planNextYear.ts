import { type CellAddress, columnLetters } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { AlteredCopy } from '../../sheet/host';
import type { Scorecard } from '../../scorecard/scorecard';
import type { Settings } from '../../scorecard/settings';
import { clearWords } from './clearWords';
import { type ColumnMoves, planColumns } from './columnMoves';
import { keepLast, keepSums, markBare, moveFigures } from './figureEdits';
import { NewCells } from './newCells';
import { moveHeadings } from './headingEdits';
import { findMisreading } from './misreading';
import { nameNextYear } from './nameNextYear';
import { type Counted, sayNotes } from './sayNotes';

/** A sheet for next year's scorecard, as it is shown before it is made. */
export interface NextYearPlan {
  readonly copy: AlteredCopy;
  /** What the headings said and are to say, in the order of the sheet. */
  readonly headings: readonly {
    readonly cell: CellAddress;
    readonly before: string;
    readonly after: string;
  }[];
  /** What happens to the figures and words below them, a plain sentence each. */
  readonly notes: readonly string[];
}

/** A plan, or one plain sentence that says why there is none. */
export type NextYear =
  { readonly plan: NextYearPlan; readonly refused: null } | { readonly plan: null; readonly refused: string };

/**
 * Next year's scorecard from this year's: the same sheet with its headings a year on, figures under the year that they are
 * of, and blank what is still to be set or reported.
 *
 * @param scorecards all those of the sheet
 * @param taken the names of the workbook's sheets
 */
export function planNextYear(
  grid: Grid,
  scorecards: readonly Scorecard[],
  taken: readonly string[],
  settings: Settings = {},
): NextYear {
  if (scorecards.length === 0)
    return refuse(`Sheet “${grid.sheet}” has no scorecard to start a new one from.`);
  const columns = scorecards.map(planColumns);
  if (!columns.some(({ moves }) => moves.some(({ isMoved }) => isMoved))) {
    return refuse(
      `No heading on sheet “${grid.sheet}” names a year that moves on: baselines, numbered years and end targets far ahead stay as they are.`,
    );
  }
  const name = nameNextYear(grid.sheet, scorecards, taken);
  const full = drawUp(grid, scorecards, columns, name);
  const misreading = findMisreading(grid, scorecards, columns, full.copy, settings);
  return misreading === null ? { plan: full, refused: null } : refuse(misreading);
}

function refuse(refused: string): NextYear {
  return { plan: null, refused };
}

function drawUp(
  grid: Grid,
  scorecards: readonly Scorecard[],
  columns: readonly ColumnMoves[],
  name: string,
): NextYearPlan {
  const draft = new NewCells(grid, name);
  const counted: Counted = { kept: 0, blanked: 0, words: 0, formulas: 0, marked: 0 };
  const headings = scorecards.flatMap((scorecard, index) => {
    const above = scorecards.filter(({ range }) => range.bottom < scorecard.range.top);
    const free = Math.max(0, ...above.map(({ range }) => range.bottom + 1));
    return moveHeadings(grid, scorecard, columns[index]!, free);
  });
  for (const { cell, after } of headings) draft.put(cell, after);
  const added = scorecards.flatMap((scorecard, index) => {
    moveFigures(draft, scorecard, columns[index]!, counted);
    clearWords(draft, grid, scorecard, counted);
    const column = keepLast(draft, grid, scorecard, columns[index]!, counted);
    markBare(draft, scorecard, columns[index]!, column, counted);
    return column ?? [];
  });
  for (const { indicators } of scorecards) {
    keepSums(
      draft,
      indicators.flatMap(({ values }) => values),
    );
  }
  return {
    copy: { from: grid.sheet, name, edits: draft.all() },
    headings: headings.map(({ cell, holds, after }) => ({ cell, before: holds.text, after: String(after) })),
    notes: sayNotes(counted, [...new Set(added)].map(columnLetters), scorecards),
  };
}
