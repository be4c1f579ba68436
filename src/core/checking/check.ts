import { readRowComments, type RowReading } from '../dates/rowReadings';
import { type AnyRule, allRules } from '../rules/index';
import type { Fact } from '../rules/rule';
import { renderMessage } from '../rules/support/message';
import { areSetApart } from '../scorecard/apartRows';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { type SplitSeries, splitSeries } from '../scorecard/splitSeries';
import type { RuleSettings, Settings } from '../scorecard/settings';
import { compareSeverities, type Severity } from '../sheet/severity';
import { once } from '../text/remember';
import type { CheckOptions, Finding, NotRun, ScorecardCheck } from './finding';
import { softenGuess } from './guessedPolarity';
import { type EarlierCheck, earlierCheck, keepCheck, type RowFindings } from './rowFindings';

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

/**
 * The same, one rule at a time, for whoever has to do something else in between. Yields the share that is done.
 * @param before the same table as it was read and checked before: rules are not asked again of rows that are the same
 */
export function* checkInSteps(
  scorecard: Scorecard,
  options: CheckOptions,
  rules: readonly AnyRule[] = allRules,
  before: Scorecard | null = null,
): Generator<number, ScorecardCheck> {
  const findings: Finding[] = [];
  const notRun: NotRun[] = [];
  const byRule = new Map<string, RowFindings>();
  const earlier = earlierCheck(scorecard, before, options);
  const ground: Ground = {
    scorecard,
    readComments: once(() => readRowComments(scorecard, options.asOf)),
    split: once(() => splitSeries(scorecard, options.asOf)),
    earlier,
    readChanged: once(() =>
      readRowComments({ ...scorecard, indicators: earlier?.changed ?? [] }, options.asOf),
    ),
  };
  for (const [index, rule] of rules.entries()) {
    const answer = runRule(rule, ground, options);
    if ('cause' in answer) notRun.push(answer);
    else {
      for (const finding of answer.findings) findings.push(finding);
      if (answer.ofRows) byRule.set(rule.id, answer.ofRows);
    }
    yield (index + 1) / rules.length;
  }
  keepCheck(scorecard, options, byRule);
  return { scorecard, findings: findings.sort(compareFindings), notRun };
}

/** A scorecard, with what several rules ask of it, worked out once. */
interface Ground {
  readonly scorecard: Scorecard;
  readonly readComments: () => readonly RowReading[];
  readonly split: () => SplitSeries;
  readonly earlier: EarlierCheck | null;
  /** The comments of the rows that are others than in the earlier check. */
  readonly readChanged: () => readonly RowReading[];
}

interface Answer {
  readonly findings: readonly Finding[];
  /** The same by row, where each row can be judged by itself; else null. */
  readonly ofRows: RowFindings | null;
}

function runRule(rule: AnyRule, ground: Ground, { asOf, settings }: CheckOptions): NotRun | Answer {
  const { scorecard, split } = ground;
  const ruleSettings = ownSettings(settings, rule.id);
  if (ruleSettings.off) return { rule: rule.id, cause: 'off', reason: 'Switched off in the settings.' };
  try {
    const grounds = groundsOf(rule, scorecard, split);
    const fit = grounds.filter((one) => !rule.cannotRun?.(one));
    const hasGrounds = grounds.length > 0 || rule.series !== 'within-years';
    if (fit.length === 0 && hasGrounds)
      return { rule: rule.id, cause: 'cannot-run', reason: sayWhyNot(rule, grounds) };
    const ruleOptions = { ...(rule.options as object), ...ruleSettings.options };
    const isApart = (one: Indicator, other: Indicator) => areSetApart(settings, one.name, other.name);
    const ask = (one: Scorecard, readComments: Ground['readComments']) =>
      Array.from(
        rule.check({ scorecard: one, asOf, options: ruleOptions, readComments, isApart }),
        (fact) => ({
          indicator: fact.indicator!,
          finding: toFinding(rule, scorecard, fact, ruleSettings.severity),
        }),
      );
    // The rows of a series by itself are made anew each time.
    const isByRow = rule.looksAt === 'row' && fit.length === 1 && fit[0] === scorecard;
    const kept = isByRow ? (ground.earlier?.keptOf(rule) ?? null) : null;
    const found = kept
      ? [...kept, ...ask({ ...scorecard, indicators: ground.earlier!.changed }, ground.readChanged)]
      : fit.flatMap((one) => ask(one, ground.readComments));
    return { findings: found.map(({ finding }) => finding), ofRows: isByRow ? found : null };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      rule: rule.id,
      cause: 'failed',
      reason: `The rule failed, so nothing is known of what it looks for (${cause}).`,
    };
  }
}

/** What a rule is run on: the scorecard, or those of its series that it can judge. */
function groundsOf(
  { series }: AnyRule,
  scorecard: Scorecard,
  split: () => SplitSeries,
): readonly Scorecard[] {
  if (series === undefined) return [scorecard];
  const { years, withinYears } = split();
  if (series === 'within-years') return withinYears;
  const inYears = withinYears.filter(hasTargets);
  if (inYears.length > 0 && !hasTargets(years)) return series === 'each' ? inYears : [];
  return series === 'each' ? [years, ...inYears] : [years];
}

function hasTargets({ figureColumns }: Scorecard): boolean {
  return figureColumns.some(({ field }) => field === 'target');
}

function sayWhyNot(rule: AnyRule, [ground]: readonly Scorecard[]): string {
  if (ground) return rule.cannotRun!(ground)!;
  return 'The targets are all for parts of a year, and this looks at how one year follows the other.';
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
    ...(fact.setAside ? { setAside: fact.setAside } : {}),
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
