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
  readonly column: number;
}

export function findScorecardOf({ scorecards }: WorkbookCheck, place: RowOfSheet): ScorecardView | null {
  return scorecards.find((scorecard) => indicatorsOf(scorecard, place).length > 0) ?? null;
}

function indicatorsOf({ sheet, indicators }: ScorecardView, place: RowOfSheet): readonly IndicatorView[] {
  return sheet === place.sheet ? indicators.filter(({ rows }) => rows.includes(place.row)) : [];
}

/** The indicator whose row it is; where several share the row, side by side, the one whose cell it is. Null if none is. */
function findIndicator(scorecard: ScorecardView, place: RowOfSheet): IndicatorView | null {
  const [first, ...others] = indicatorsOf(scorecard, place);
  if (first === undefined || others.length === 0) return first ?? null;
  const isHere = ({ row, column }: CellAddress) => row === place.row && column === place.column;
  const here = [first, ...others].filter(({ figures }) => figures.some(({ cell }) => isHere(cell)));
  return here.length === 1 ? here[0]! : null;
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
      text: `Row ${place.row + 1} of ${place.sheet} is not an indicator. Choose a cell in an indicator’s row and ask again.`,
    };
  }
  if (!preview) return null;
  const indicator = findIndicator(scorecard, place);
  if (!indicator) {
    return {
      kind: 'no-indicator',
      text: `Row ${place.row + 1} of ${place.sheet} holds figures of several indicators. Choose a figure of the one that you mean and ask again.`,
    };
  }
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
    text: `${name} has no blank target. To work its targets out again, replace those that are given.`,
  };
}
