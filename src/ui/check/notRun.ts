import type { NotRun } from '../../core/checking/finding';
import type { RuleView, ScorecardView } from '../../core/engine/engine';
import { nameScorecard } from './sentences';

/** A rule that gave no answer for some scorecards, for one reason. */
export interface NotRunLine {
  readonly key: string;
  readonly title: string;
  readonly cause: NotRun['cause'];
  readonly reason: string;
  /** The scorecards it is about; empty where it is about all that are shown. */
  readonly scorecards: readonly string[];
}

/** Each rule and reason once, in the order of the catalogue. */
export function listNotRun(
  scorecards: readonly ScorecardView[],
  rules: ReadonlyMap<string, RuleView>,
): readonly NotRunLine[] {
  const lines = new Map<string, { readonly notRun: NotRun; readonly names: string[] }>();
  for (const scorecard of scorecards) {
    for (const notRun of scorecard.notRun) {
      const key = `${notRun.rule}\n${notRun.reason}`;
      const name = nameScorecard(scorecard, scorecards);
      const line = lines.get(key);
      if (line) line.names.push(name);
      else lines.set(key, { notRun, names: [name] });
    }
  }
  return [...lines].map(([key, { notRun, names }]) => ({
    key,
    title: rules.get(notRun.rule)?.title ?? notRun.rule,
    cause: notRun.cause,
    reason: notRun.reason,
    scorecards: names.length === scorecards.length ? [] : names,
  }));
}

/** How many rules there are among the lines: one may stand there twice, for two reasons. */
export function countRules(lines: readonly NotRunLine[]): number {
  return new Set(lines.map(({ title }) => title)).size;
}
