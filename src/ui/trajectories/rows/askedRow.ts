import type {
  FillPreview,
  FillRow,
  IndicatorView,
  ScorecardView,
  WorkbookCheck,
} from '../../../core/engine/engine';
import type { CellAddress } from '../../../core/sheet/address';
import { nameRow } from '../sayings';

export interface RowOfSheet {
  readonly sheet: string;
  readonly row: number;
}

export function findScorecardOf({ scorecards }: WorkbookCheck, place: RowOfSheet): ScorecardView | null {
  return scorecards.find((scorecard) => findIndicator(scorecard, place)) ?? null;
}

function findIndicator(scorecard: ScorecardView, { sheet, row }: RowOfSheet): IndicatorView | null {
  if (scorecard.sheet !== sheet) return null;
  return scorecard.indicators.find(({ rows }) => rows.includes(row)) ?? null;
}

export function findAskedRow(check: WorkbookCheck, { rows }: FillPreview, place: RowOfSheet): FillRow | null {
  const scorecard = findScorecardOf(check, place);
  const asked = scorecard && findIndicator(scorecard, place);
  return rows.find(({ sheet, nameCell }) => sheet === place.sheet && isNamedIn(asked, nameCell)) ?? null;
}

function isNamedIn(indicator: IndicatorView | null, { row, column }: CellAddress): boolean {
  return indicator !== null && indicator.cell.row === row && indicator.cell.column === column;
}

/** What came of asking for one row. */
export interface AskedOutcome {
  readonly kind: 'found' | 'refused' | 'full' | 'unchanged' | 'no-indicator';
  readonly text: string;
}

/** Null while the answer is not there yet. */
export function judgeAskedRow(
  check: WorkbookCheck,
  preview: FillPreview | null,
  replaces: boolean,
  place: RowOfSheet,
): AskedOutcome | null {
  const scorecard = findScorecardOf(check, place);
  if (!scorecard) {
    return {
      kind: 'no-indicator',
      text: `Row ${place.row + 1} of ${place.sheet} is not an indicator of a scorecard. Choose a cell in an indicator’s row and ask again.`,
    };
  }
  if (!preview) return null;
  const indicator = findIndicator(scorecard, place)!;
  const name = `“${nameRow(indicator.name)}” in row ${place.row + 1}`;
  if (findAskedRow(check, preview, place))
    return { kind: 'found', text: `Only ${name} is ticked, as you asked.` };
  const refusal = preview.refused.find(({ nameCell }) => isNamedIn(indicator, nameCell));
  if (refusal) return { kind: 'refused', text: `${name} cannot be filled. ${refusal.reason}` };
  if (replaces) {
    return {
      kind: 'unchanged',
      text: `${name} would not change: its targets already hold what this method gives. Choose another method to see other figures.`,
    };
  }
  return {
    kind: 'full',
    text: `${name} has no blank target. To work its targets out anew, replace those that are given.`,
  };
}
