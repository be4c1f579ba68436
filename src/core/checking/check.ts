import type { CellAddress } from '../sheet/address';
import type { CalendarDate } from '../sheet/calendar';
import type { CellEdit } from '../sheet/edit';
import type { Explained, Explanation } from '../explanations/explanation';
import { matchExplanations } from '../explanations/match';
import { softenGuess } from './guessedPolarity';
import { type AnyRule, allRules } from '../rules/index';
import { renderMessage } from '../rules/support/message';
import type { Severity } from '../sheet/severity';
import type { Fact } from '../rules/rule';
import type { Scorecard } from '../scorecard/scorecard';
import type { RuleSettings, Settings } from '../scorecard/settings';

// Apart from the rules, so that a screen can have them without.
export { isExplained, summarise, verdict } from './verdict';

/** One thing that a rule found, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The message with its placeholders filled in, as plain text. */
  readonly message: string;
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  /** Name of the row it is about; null if it is about the scorecard as a whole. */
  readonly indicator: string | null;
  readonly service: string | null;
  readonly edits: readonly CellEdit[];
  /** The reason that was given for leaving it, and whether that still holds; null where none was given. */
  readonly explained: Explained | null;
}

/** A rule that gave no answer: it could not run on this scorecard, it was switched off, or it failed. */
export interface NotRun {
  readonly rule: string;
  readonly cause: 'cannot-run' | 'off' | 'failed';
  /** A plain sentence. */
  readonly reason: string;
}

export interface ScorecardCheck {
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

export interface CheckOptions {
  /** The day of the check. */
  readonly asOf: CalendarDate;
  readonly settings: Settings;
  /** Reasons that were given before; none unless given. */
  readonly explanations?: readonly Explanation[];
}

/** What must still be done before a scorecard can be submitted. */
export interface Summary {
  readonly errors: number;
  /** Those that no reason holds for. */
  readonly queries: number;
  /** That no reason holds for. */
  readonly advice: number;
  /** Queries and advice whose reason holds. */
  readonly explained: number;
  /** Whether no error and no unexplained query is left, no rule failed, and there is something to submit. */
  readonly ready: boolean;
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, query: 1, advice: 2 };

/** Whether a severity is at least as grave as another. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severityOrder[severity] <= severityOrder[threshold];
}

/**
 * Runs the rules over one scorecard. A rule that throws is listed as failed and the others still run.
 * Findings are ordered by severity, then by cell in reading order, then by rule: the same scorecard and options
 * always give the same list.
 */
export function checkScorecard(
  scorecard: Scorecard,
  options: CheckOptions,
  rules: readonly AnyRule[] = allRules,
): ScorecardCheck {
  const steps = checkInSteps(scorecard, options, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, one rule at a time, for whoever has to do something else in between. Yields the share that is done. */
export function* checkInSteps(
  scorecard: Scorecard,
  options: CheckOptions,
  rules: readonly AnyRule[] = allRules,
): Generator<number, ScorecardCheck> {
  const findings: Finding[] = [];
  const notRun: NotRun[] = [];
  for (const [index, rule] of rules.entries()) {
    const answer = runRule(rule, scorecard, options);
    if ('cause' in answer) notRun.push(answer);
    else findings.push(...answer.findings);
    yield (index + 1) / rules.length;
  }
  const check = { scorecard, findings: findings.sort(compareFindings), notRun };
  return withExplanations([check], options.explanations ?? [])[0]!;
}

/**
 * The checks with the reasons that were given, in place of any they carry. The scorecards of one sheet are best given
 * together: then a reason for a row of one is not taken for a like row of another.
 */
export function withExplanations(
  checks: readonly ScorecardCheck[],
  explanations: readonly Explanation[],
): readonly ScorecardCheck[] {
  const matches = matchExplanations(checks, explanations);
  return checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => {
      const explained = matches.get(finding) ?? null;
      return explained === finding.explained ? finding : { ...finding, explained };
    }),
  }));
}

function runRule(
  rule: AnyRule,
  scorecard: Scorecard,
  { asOf, settings }: CheckOptions,
): NotRun | { readonly findings: readonly Finding[] } {
  const ruleSettings = ownSettings(settings, rule.id);
  if (ruleSettings.off) return { rule: rule.id, cause: 'off', reason: 'Switched off in the settings.' };
  try {
    const reason = rule.cannotRun?.(scorecard) ?? null;
    if (reason !== null) return { rule: rule.id, cause: 'cannot-run', reason };
    const ruleOptions = { ...(rule.options as object), ...ruleSettings.options };
    const facts = [...rule.check({ scorecard, asOf, options: ruleOptions })];
    return { findings: facts.map((fact) => toFinding(rule, fact, ruleSettings.severity)) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      rule: rule.id,
      cause: 'failed',
      reason: `The rule failed, so nothing is known of what it looks for (${cause}).`,
    };
  }
}

// A settings file can hold any key, "constructor" too.
function ownSettings(settings: Settings, id: string): RuleSettings {
  const { rules } = settings;
  return rules && Object.hasOwn(rules, id) ? rules[id]! : {};
}

function toFinding(rule: AnyRule, fact: Fact, setSeverity: Severity | undefined): Finding {
  const sentence = rule.messages[fact.messageId];
  if (sentence === undefined) throw new Error(`No message "${fact.messageId}"`);
  return {
    rule: rule.id,
    messageId: fact.messageId,
    data: fact.data,
    ...softenGuess(rule, fact, {
      severity: setSeverity ?? rule.severities?.[fact.messageId] ?? rule.severity,
      message: renderMessage(sentence, fact.data),
    }),
    cell: fact.cell,
    cells: fact.cells ?? [fact.cell],
    indicator: fact.indicator?.name ?? null,
    service: fact.indicator?.service ?? null,
    edits: fact.edits ?? [],
    explained: null,
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}
