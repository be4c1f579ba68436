import { toA1 } from '../../core/sheet/address';
import { verdict } from '../../core/checking/verdict';
import type { Conflict } from '../../core/sheet/edit';
import type { WorkbookCheck } from '../../core/engine/engine';
import { Failure } from '../../core/sheet/errors';
import type { OwnChange } from '../../core/sheet/host';
import { plural } from '../../core/text/words';
import type { Notice } from './state';

/** What a check came to, in a few words for a screen reader. */
export function sayCheck({ scorecards, summary, nothingFound }: WorkbookCheck): string {
  if (nothingFound !== null) return nothingFound;
  const indicators = scorecards.reduce((sum, one) => sum + one.indicators.length, 0);
  return `${plural(indicators, 'indicator')} checked. ${verdict(summary)}.`;
}

/** A notice for whatever was thrown. A Failure already says what, why and what to do. */
export function sayFault(outcome: string, error: unknown): Notice {
  if (error instanceof Failure) {
    const title = error.mayHaveChanged ? 'The change stopped half-way.' : `${outcome}.`;
    return { kind: 'error', title, text: withoutOutcome(error.message, outcome) };
  }
  const cause = error instanceof Error ? error.message : String(error);
  return {
    kind: 'error',
    title: `${outcome}.`,
    text: `This is a fault in Scorecard Checker, not in your workbook. Close the pane, open it again and try once more. If it happens again, report this message: “${cause}”.`,
  };
}

/** A failure often begins with the outcome that stands above it already. */
function withoutOutcome(message: string, outcome: string): string {
  const beginning = `${outcome} because `;
  if (!message.startsWith(beginning)) return message;
  const rest = message.slice(beginning.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const reasons: Readonly<Record<Conflict['reason'], string>> = {
  changed: 'has changed since',
  protected: 'is locked, because the sheet is protected',
  'covered-by-merge': 'is inside a merged cell',
  'part-of-array': 'belongs to an array formula, which can only be changed as a whole',
  'table-header': 'is the heading of a column in an Excel table',
  'no-such-sheet': 'is on a sheet that is no longer there',
};

export function sayConflict({ sheet, cell, reason, found }: Conflict): string {
  const now = reason === 'changed' ? `, and now ${found === null ? 'is blank' : `holds “${found}”`}` : '';
  return `${toA1(cell)} on ${sheet} ${reasons[reason]}${now}`;
}

/** A notice that a change was refused, with each cell that was in the way. */
export function sayRefusal(title: string, conflicts: readonly Conflict[]): Notice {
  const isLocked = conflicts.some(({ reason }) => reason === 'protected');
  const areAllLocked = conflicts.every(({ reason }) => reason === 'protected');
  const [cells, was, is] =
    conflicts.length === 1 ? ['a cell', 'was', 'is'] : [`${conflicts.length} cells`, 'were', 'are'];
  const isChanged = conflicts.some(({ reason }) => reason === 'changed');
  return {
    kind: 'warning',
    title: `${title}, because ${cells} ${areAllLocked ? `${is} locked` : `${was} in the way`}.`,
    ...(isLocked
      ? { text: 'Choose Unprotect Sheet on the Review tab, or ask whoever protected it, then try again.' }
      : isChanged
        ? { text: 'Look at what is in the cells now, then try again.' }
        : {}),
    details: conflicts.map(sayConflict),
    places: conflicts.map(({ sheet, cell }) => ({ sheet, cell })),
  };
}

/** What a change means for Excel's own Undo where that cannot take it back. */
export function sayUndo(change: OwnChange): string {
  const isEdit = typeof change !== 'string';
  return isEdit
    ? 'Excel’s own Undo (Ctrl+Z) cannot undo this, or anything done before it. Revert, in this pane, undoes it.'
    : 'This empties Excel’s Undo list: Ctrl+Z will no longer undo anything done before it.';
}
