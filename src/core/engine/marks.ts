import type { Mark } from '../sheet/host';
import { isExplained } from '../checking/verdict';
import type { Finding } from '../checking/finding';
import type { ScorecardView } from './engine';

/** The marks of what is left to do: explained findings need none, and nobody sees those of a hidden sheet. */
export function marksOf(scorecards: readonly ScorecardView[]): readonly Mark[] {
  return scorecards
    .filter(({ isSheetHidden }) => !isSheetHidden)
    .flatMap(({ findings }) => findings.filter((finding) => !isExplained(finding)))
    .flatMap(({ parts }) => parts.map(markOf));
}

function markOf({ sheet, cell, severity, message }: Finding): Mark {
  return { sheet, cell, severity, text: message };
}
