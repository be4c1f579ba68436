import { toA1 } from '../sheet/address';
import type { CalendarDate } from '../sheet/calendar';
import type { Grid } from '../sheet/grid';
import { isExplained } from '../checking/verdict';
import { type AnyRule, allRules } from '../rules/index';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { explainAll } from './explain';
import type { ExplainedCheck, ExplainedFinding, Explanation } from './explanation';
import { judgeReason } from './judgeReason';

/** A line of a list of reasons: a finding as a check lists it, with the reason that somebody wrote beside it. */
export interface ListedReason {
  /** From 1, as a reader of the list counts. */
  readonly line: number;
  /** Empty where the list does not say. */
  readonly sheet: string;
  readonly rule: string;
  readonly cell: string;
  readonly indicator: string;
  readonly reason: string;
  readonly by: string;
}

const needed = ['rule', 'cell', 'reason'] as const;

/**
 * The lines of a list that have a reason, in the columns that `check --format csv` writes, in whatever order.
 * @returns the columns that are missing where it is no such list
 */
export function readReasonList(
  grid: Grid,
): readonly ListedReason[] | { readonly missing: readonly string[] } {
  const top = grid.rows.findIndex((row) => row?.some((cell) => cell && fold(cell.text) === 'rule'));
  const columns = new Map<string, number>();
  grid.rows[top]?.forEach((cell, column) => {
    if (cell) columns.set(fold(cell.text), column);
  });
  const missing = needed.filter((name) => !columns.has(name));
  if (missing.length > 0) return { missing };
  return grid.rows.slice(top + 1).flatMap((row, index) => {
    const at = (name: string) => rearm(row?.[columns.get(name) ?? -1]?.text.trim() ?? '');
    const reason = at('reason');
    if (reason === '') return [];
    return [
      {
        line: top + index + 2,
        sheet: at('sheet'),
        rule: at('rule'),
        cell: at('cell').toUpperCase(),
        indicator: at('indicator'),
        reason,
        by: at('by'),
      },
    ];
  });
}

/** What came of a list of reasons. */
export interface ListOutcome {
  /** All that are to be kept, those that were kept before included. */
  readonly explanations: readonly Explanation[];
  readonly addedCount: number;
  /** Lines that explain nothing, a plain sentence each. */
  readonly unused: readonly string[];
}

/** Gives each finding that a line names its reason, as if an officer had; a reason that holds already stays as it is. */
export function explainFromList(
  explanations: readonly Explanation[],
  checks: readonly ExplainedCheck[],
  list: readonly ListedReason[],
  on: CalendarDate,
): ListOutcome {
  const rules = new Map<string, AnyRule>(allRules.map((rule) => [rule.id, rule]));
  const findings = checks.flatMap((check) => check.findings.map((finding) => ({ check, finding })));
  const byRule = groupBy(findings, ({ finding }) => finding.rule);
  const unused: string[] = [];
  const given: { readonly one: ListedReason; readonly found: NamedFinding }[] = [];
  for (const one of list) {
    const found = findNamed(byRule.get(one.rule) ?? [], one);
    const rule = rules.get(one.rule);
    if (!found || !rule) {
      unused.push(`Line ${one.line}: ${one.cell} has no finding of “${one.rule}” now.`);
      continue;
    }
    const { finding } = found;
    if (isExplained(finding) && finding.explained?.explanation.reason.trim() === one.reason) continue;
    const refused = judgeReason(finding, rule, one.reason);
    if (refused !== null) {
      unused.push(`Line ${one.line}, ${one.cell}: ${refused}`);
      continue;
    }
    given.push({ one, found });
  }
  const alike = groupBy(given, ({ one }) => JSON.stringify([one.reason, one.by]));
  const all = [...alike.values()].reduce((before, group) => {
    const { reason, by } = group[0]!.one;
    const ofChecks = groupBy(group, ({ found }) => found.check);
    const found = [...ofChecks].map(([{ scorecard }, own]) => ({
      scorecard,
      findings: own.map((given) => given.found.finding),
    }));
    return explainAll(before, found, { reason, by, on });
  }, explanations);
  return { explanations: all, addedCount: given.length, unused };
}

interface NamedFinding {
  readonly check: ExplainedCheck;
  readonly finding: ExplainedFinding;
}

/** The finding at the cell; where rows have moved since, the only one of the rule in the row of that name. */
function findNamed(
  ofRule: readonly NamedFinding[],
  { sheet, cell, indicator }: ListedReason,
): NamedFinding | null {
  const all = ofRule.filter(({ finding }) => sheet === '' || fold(finding.sheet) === fold(sheet));
  const isNamed = ({ finding }: NamedFinding) =>
    indicator === '' || fold(finding.indicator ?? '') === fold(indicator);
  const there = all.find((one) => toA1(one.finding.cell) === cell && isNamed(one));
  if (there) return there;
  const named = indicator === '' ? [] : all.filter(isNamed);
  return named.length === 1 ? named[0]! : null;
}

/** A list disarms what a spreadsheet would take for a formula by an apostrophe. */
function rearm(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
