import type { CheckOptions, Finding } from '../checking/finding';
import { type ChooseFindings, planFixes } from '../checking/planFixes';
import { findStillBroken } from '../checking/stillBroken';
import { findUnexplained } from '../explanations/withExplanations';
import type { Scorecard } from '../scorecard/scorecard';
import { toA1 } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { groupBy } from '../text/groupBy';
import { type FillOptions, fillTrajectories } from '../trajectories/fill';
import { pointsOf, sayLearnt } from '../trajectories/points';
import type { FillPreview, FillRow, FindingView, FixPreview } from './engine';
import type { KnownOptions, KnownSheet } from './knownSheet';

/**
 * What findings know how to put right, each cell once: where two want to change one cell the first has it. What a fix
 * uncovers in the cells that it changes is put right with it.
 */
export function previewFixes(
  findings: readonly FindingView[],
  sheetOf: (name: string) => KnownSheet,
  options: KnownOptions,
): FixPreview {
  const plans = [
    ...groupBy(
      findings.flatMap(({ parts }) => parts),
      ({ sheet }) => sheet,
    ),
  ].map(([sheet, ofSheet]) => {
    const { grid, checks } = sheetOf(sheet);
    const choose: ChooseFindings = (now, changed) =>
      changed.size === 0
        ? ofSheet
        : findUnexplained(now, options.explanations).filter((finding) => touches(finding, changed));
    const plan = planFixes(grid, { ...options, choose, checks });
    const changed = new Set(plan.edits.map(({ cell }) => toA1(cell)));
    const found = plan.checks.flatMap((check) => check.findings);
    return { edits: plan.edits, left: found.filter((finding) => touches(finding, changed)) };
  });
  return {
    edits: plans.flatMap(({ edits }) => edits),
    stillBroken: [...new Set(plans.flatMap(({ left }) => left.map(({ message }) => message)))],
  };
}

function touches({ cells }: Finding, changed: ReadonlySet<string>): boolean {
  return cells.some((cell) => changed.has(toA1(cell)));
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
  const byName = groupBy(fill.edits, ({ nameCell }) => toA1(nameCell));
  const indicators = new Map(scorecard.indicators.map((indicator) => [toA1(indicator.nameCell), indicator]));
  const learnt = sayLearnt(fill, scorecard);
  const rows = [...byName].map(([name, edits]): FillRow => {
    const indicator = indicators.get(name)!;
    const filled = new Set(edits.map(({ cell }) => toA1(cell)));
    const ofRow = broken.filter(({ cells }) => cells.some((cell) => filled.has(toA1(cell))));
    return {
      indicator: indicator.name,
      service: indicator.service,
      sheet: scorecard.sheet,
      nameCell: indicator.nameCell,
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
