import { toA1 } from '../sheet/address';
import type { Mark } from '../sheet/host';
import { plural } from '../text/words';
import { isExplained } from '../checking/verdict';
import type { Finding } from '../checking/finding';
import type { ScorecardView } from './engine';

/** The marks of what is left to do: explained findings need none, and nobody sees those of a hidden sheet. */
export function marksOf(scorecards: readonly ScorecardView[]): readonly Mark[] {
  const shown = scorecards.filter(({ isSheetHidden }) => !isSheetHidden);
  // A finding of many sheets is marked on those that are looked at.
  const sheets = new Set(shown.map(({ sheet }) => sheet));
  return shown
    .flatMap(({ findings }) => findings.filter((finding) => !isExplained(finding)))
    .flatMap(({ parts }) => parts.filter(({ sheet }) => sheets.has(sheet)).map(markOf));
}

/** "140 cells marked": one finding can be of many cells, and several of one. */
export function sayMarked(marks: readonly Mark[]): string {
  const cells = new Set(marks.map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`));
  return `${plural(cells.size, 'cell')} marked`;
}

function markOf({ sheet, cell, severity, message }: Finding): Mark {
  return { sheet, cell, severity, text: message };
}
