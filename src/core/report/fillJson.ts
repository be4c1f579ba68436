import { toA1 } from '../sheet/address';
import type { Fill } from '../trajectories/fill';
import { write as writeJson } from './json';

/** What fills of the scorecards of one file propose, as JSON, version 1. */
export function fillToJson(fills: readonly Fill[]): string {
  return writeJson({
    version: 1,
    edits: fills
      .flatMap(({ edits }) => edits)
      .map(({ sheet, cell, indicator, year, method, before, after, formula }) => ({
        sheet,
        cell: toA1(cell),
        indicator,
        year,
        method,
        before,
        after,
        formula: formula ?? null,
      })),
    refused: fills.flatMap(({ refused }) => refused).map(({ indicator, reason }) => ({ indicator, reason })),
  });
}
