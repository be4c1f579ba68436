import { readRows, type RowReading } from '../dates/rowReadings';
import { type AnyRule, allRules } from '../rules/index';
import type { Fact } from '../rules/rule';
import { renderMessage } from '../rules/support/message';
import type { Scorecard } from '../scorecard/scorecard';
import type { RuleSettings, Settings } from '../scorecard/settings';
import { compareSeverities, type Severity } from '../sheet/severity';
import type { CheckOptions, Finding, NotRun, ScorecardCheck } from './finding';
import { softenGuess } from './guessedPolarity';

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
  const readOnce = once(() => readRows(scorecard, options.asOf));
  for (const [index, rule] of rules.entries()) {
    const answer = runRule(rule, scorecard, options, readOnce);
    if ('cause' in answer) notRun.push(answer);
    else findings.push(...answer.findings);
    yield (index + 1) / rules.length;
  }
  return { scorecard, findings: findings.sort(compareFindings), notRun };
}

function runRule(
  rule: AnyRule,
  scorecard: Scorecard,
  { asOf, settings }: CheckOptions,
  readOnce: () => readonly RowReading[],
): NotRun | { readonly findings: readonly Finding[] } {
  const ruleSettings = ownSettings(settings, rule.id);
  if (ruleSettings.off) return { rule: rule.id, cause: 'off', reason: 'Switched off in the settings.' };
  try {
    const reason = rule.cannotRun?.(scorecard) ?? null;
    if (reason !== null) return { rule: rule.id, cause: 'cannot-run', reason };
    const ruleOptions = { ...(rule.options as object), ...ruleSettings.options };
    const facts = [...rule.check({ scorecard, asOf, options: ruleOptions, readRows: readOnce })];
    return { findings: facts.map((fact) => toFinding(rule, scorecard, fact, ruleSettings.severity)) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      rule: rule.id,
      cause: 'failed',
      reason: `The rule failed, so nothing is known of what it looks for (${cause}).`,
    };
  }
}

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null;
  return () => (done ??= { result: work() }).result;
}

// A settings file can hold any key, "constructor" too.
function ownSettings(settings: Settings, id: string): RuleSettings {
  const { rules } = settings;
  return rules && Object.hasOwn(rules, id) ? rules[id]! : {};
}

function toFinding(
  rule: AnyRule,
  { sheet }: Scorecard,
  fact: Fact,
  setSeverity: Severity | undefined,
): Finding {
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
    sheet,
    cell: fact.cell,
    cells: fact.cells ?? [fact.cell],
    indicator: fact.indicator?.name ?? null,
    service: fact.indicator?.service ?? null,
    edits: fact.edits ?? [],
    ...(fact.choices ? { choices: fact.choices } : {}),
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverities(a.severity, b.severity) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}
