import { isExplained } from '../../core/checking/verdict';
import type { FindingView } from '../../core/engine/engine';
import { isSamePlace } from '../../core/sheet/address';
import type { Place } from '../../core/sheet/host';
import { shownTables } from './shown';
import type { PaneState } from './state';

/** The finding to choose because the user went to a cell; null where that changes nothing. */
export function findingAt(state: PaneState, { sheet, cell }: Place): FindingView | null {
  const isHere = (one: Place['cell']) => isSamePlace(one, cell);
  const here = shownTables(state).flatMap(({ findings }) =>
    findings.filter((one) => one.parts.some((part) => part.sheet === sheet && part.cells.some(isHere))),
  );
  if (here.some(({ id }) => id === state.finding)) return null;
  const open = here.filter((finding) => !isExplained(finding));
  return open.find((one) => isHere(one.cell)) ?? open[0] ?? here[0] ?? null;
}
