import { toA1 } from '../sheet/address';
import type { CheckOptions } from '../checking/check';
import type { CellEdit } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { groupBy } from '../report/layout';
import type { Scorecard } from '../scorecard/scorecard';
import { findStillBroken } from '../checking/stillBroken';
import { type FillOptions, fillTrajectories } from '../trajectories/fill';
import { pointsOf, sayLearnt } from '../trajectories/points';
import type { FillPreview, FillRow, FindingView, FixPreview } from './engine';

/** What findings know how to put right, each cell once: where two want to change one cell the first has it. */
export function previewFixes(
  findings: readonly FindingView[],
  gridOf: (sheet: string) => Grid,
  options: CheckOptions,
): FixPreview {
  const edits = new Map<string, CellEdit>();
  for (const edit of findings.flatMap((finding) => finding.edits)) {
    const key = `${edit.sheet}!${toA1(edit.cell)}`;
    if (!edits.has(key) && edit.before !== edit.after) edits.set(key, edit);
  }
  const sheets = groupBy(edits.values(), ({ sheet }) => sheet);
  const broken = [...sheets].flatMap(([sheet, ofSheet]) => findStillBroken(gridOf(sheet), ofSheet, options));
  return { edits: [...edits.values()], stillBroken: [...new Set(broken.map(({ message }) => message))] };
}

/** What a fill of one scorecard would write, row by row. */
export function previewFill(
  scorecard: Scorecard,
  grid: Grid,
  fillOptions: FillOptions,
  options: CheckOptions,
): FillPreview {
  const fill = fillTrajectories(scorecard, fillOptions);
  const broken = findStillBroken(grid, fill.edits, options);
  const byRow = groupBy(fill.edits, ({ cell }) => cell.row);
  const indicators = new Map(scorecard.indicators.map((indicator) => [indicator.row, indicator]));
  const learnt = sayLearnt(fill, scorecard);
  const rows = [...byRow].map(([row, edits]): FillRow => {
    const indicator = indicators.get(row)!;
    const filled = new Set(edits.map(({ cell }) => toA1(cell)));
    const ofRow = broken.filter(({ cells }) => cells.some((cell) => filled.has(toA1(cell))));
    return {
      indicator: indicator.name,
      service: indicator.service,
      sheet: scorecard.sheet,
      row,
      unit: indicator.unit,
      polarity: indicator.polarity,
      points: pointsOf(indicator, edits),
      edits,
      notes: edits.flatMap(({ note, year }) => (note === null ? [] : `${year}: ${note}`)),
      stillBroken: ofRow.map(({ message }) => message),
    };
  });
  return {
    method: fill.method.id,
    basis: learnt === null ? null : `Learnt from ${learnt}.`,
    rows,
    refused: fill.refused,
  };
}
