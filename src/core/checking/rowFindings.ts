import type { AnyRule } from '../rules/index';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import type { CheckOptions, Finding } from './finding';

/** What one rule found, each finding with the row that it is about. */
export type RowFindings = readonly { readonly indicator: Indicator; readonly finding: Finding }[];

interface Known {
  readonly options: CheckOptions;
  /** By the ids of rules that look at rows one by one. */
  readonly byRule: ReadonlyMap<string, RowFindings>;
}

const known = new WeakMap<Scorecard, Known>();

/** What is left of an earlier check of the same table: which rows are others now, and what was found of those that are not. */
export interface EarlierCheck {
  readonly changed: readonly Indicator[];
  /** What a rule found of the rows that are the same; null where it was not asked. */
  readonly keptOf: (rule: AnyRule) => RowFindings | null;
}

/** What can be kept of the check of a scorecard that was read before; null where its columns or what it is checked under were others. */
export function earlierCheck(
  scorecard: Scorecard,
  before: Scorecard | null,
  options: CheckOptions,
): EarlierCheck | null {
  const last = before && known.get(before);
  if (!last || last.options.asOf !== options.asOf || last.options.settings !== options.settings) return null;
  if (!hasSameFrame(scorecard, before)) return null;
  const [old, now] = [new Set(before.indicators), new Set(scorecard.indicators)];
  return {
    changed: scorecard.indicators.filter((indicator) => !old.has(indicator)),
    keptOf: ({ id }) => last.byRule.get(id)?.filter(({ indicator }) => now.has(indicator)) ?? null,
  };
}

export function keepCheck(scorecard: Scorecard, options: CheckOptions, byRule: Known['byRule']): void {
  known.set(scorecard, { options, byRule });
}

/** Whether two readings of a table differ in their rows only. */
function hasSameFrame(one: Scorecard, other: Scorecard): boolean {
  const areSameColumns =
    one.figureColumns.length === other.figureColumns.length &&
    one.figureColumns.every((column, index) => column === other.figureColumns[index]);
  const frame = (scorecard: Scorecard) => JSON.stringify({ ...scorecard, indicators: [], figureColumns: [] });
  return areSameColumns && frame(one) === frame(other);
}
