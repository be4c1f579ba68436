import type { RowReading } from '../dates/rowReadings';
import { type AnyRule, allRules } from '../rules/index';
import type { Fact, RuleContext } from '../rules/rule';
import { renderMessage } from '../rules/support/message';
import { areSetApart } from '../scorecard/apartRows';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { type SplitSeries, splitSeries } from '../scorecard/splitSeries';
import type { RuleSettings, Settings } from '../scorecard/settings';
import { toA1 } from '../sheet/address';
import { compareSeverities, type Severity } from '../sheet/severity';
import { once } from '../text/remember';
import type { CheckOptions, Finding, NotRun, ScorecardCheck } from './finding';
import { softenLikely } from './guessedColumns';
import { softenGuess } from './guessedPolarity';
import { findYearsUnderWay, softenUnderWay } from './underWay';
import { partSaidAlready } from './saidAlready';
import {
  type RuleAnswer,
  answerThatStands,
  type Changes,
  findChanges,
  foundBefore,
  type KeptCheck,
  readCommentsAgain,
  tallyAgain,
} from './keptCheck';

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
    if (step.done) return step.value.check;
  }
}

/** A check, and what to hand in with the next one of the same table. */
export interface CheckToKeep {
  readonly check: ScorecardCheck;
  readonly kept: KeptCheck;
}

/**
 * The same, one rule at a time, for whoever has to do something else in between. Yields the share that is done.
 * @param before what was kept of the check before: rules are asked again only of what is new to them
 */
export function* checkInSteps(
  scorecard: Scorecard,
  options: CheckOptions,
  rules: readonly AnyRule[] = allRules,
  before: KeptCheck | null = null,
): Generator<number, CheckToKeep> {
  const findings: Finding[] = [];
  const notRun: NotRun[] = [];
  const answers = new Map<string, RuleAnswer | NotRun>();
  const changes = findChanges(scorecard, options, before);
  let readings: readonly RowReading[] | null = null;
  const ground: Ground = {
    scorecard,
    changes,
    readComments: () => (readings ??= readCommentsAgain(scorecard, options, changes)),
    split: once(() => splitSeries(scorecard, options.asOf)),
  };
  const underWay = once(() => findYearsUnderWay(scorecard));
  const isSet = ({ id }: AnyRule) => ownSettings(options.settings, id).severity !== undefined;
  const mayBeSoft = (rule: AnyRule) => rule.asksForAmbition === true && !isSet(rule);
  for (const [index, rule] of rules.entries()) {
    const answer = runRule(rule, ground, options);
    answers.set(rule.id, answer);
    if ('cause' in answer) notRun.push(answer);
    else {
      const isSoft = mayBeSoft(rule);
      for (const { finding, indicator } of answer.found)
        findings.push(isSoft ? softenUnderWay(finding, indicator, underWay) : finding);
    }
    yield (index + 1) / rules.length;
  }
  const parted = partSaidAlready(findings, rules);
  const said = [...parted.said].sort(compareFindings);
  return {
    check: {
      scorecard,
      findings: said,
      notRun,
      ...(parted.heldBack.length > 0 ? { heldBack: parted.heldBack } : {}),
    },
    kept: { scorecard, options, findings: said, answers, readings },
  };
}

/** A scorecard, with what several rules ask of it, worked out once. */
interface Ground {
  readonly scorecard: Scorecard;
  /** What is new since the check before; null where everything is. */
  readonly changes: Changes | null;
  readonly readComments: () => readonly RowReading[];
  readonly split: () => SplitSeries;
}

/** Of two series that share a row's targets both may say the same of them. */
function saidOnce(found: readonly RuleAnswer['found'][number][]): RuleAnswer['found'] {
  const keyOf = ({ messageId, cell, message }: Finding) => [messageId, toA1(cell), message].join('\n');
  return [...new Map(found.map((one) => [keyOf(one.finding), one])).values()];
}

function runRule(rule: AnyRule, ground: Ground, { asOf, settings }: CheckOptions): NotRun | RuleAnswer {
  const { scorecard, split, changes } = ground;
  const ruleSettings = ownSettings(settings, rule.id);
  if (ruleSettings.off) return { rule: rule.id, cause: 'off', reason: 'Switched off in the settings.' };
  try {
    const grounds = groundsOf(rule, scorecard, split);
    const standing = changes && grounds[0] === scorecard ? answerThatStands(rule, changes) : null;
    if (standing) return standing;
    const fit = grounds.filter((one) => !rule.cannotRun?.(one));
    const hasGrounds = grounds.length > 0 || rule.series !== 'within-years';
    if (fit.length === 0 && hasGrounds)
      return { rule: rule.id, cause: 'cannot-run', reason: sayWhyNot(rule, grounds) };
    const ruleOptions = { ...(rule.options as object), ...ruleSettings.options };
    const isApart = (one: Indicator, other: Indicator) => areSetApart(settings, one.name, other.name);
    const ask = (one: Scorecard, part: Partial<RuleContext<unknown, unknown>>) =>
      Array.from(
        rule.check({
          scorecard: one,
          asOf,
          options: ruleOptions,
          readComments: ground.readComments,
          isApart,
          asked: one.indicators.keys(),
          tally: undefined,
          ...part,
        }),
        (fact) => ({
          indicator: fact.indicator,
          finding: toFinding(rule, scorecard, fact, ruleSettings.severity),
        }),
      );
    // The rows of a series by itself are made anew each time.
    const isOfWhole = fit.length === 1 && fit[0] === scorecard;
    if (!isOfWhole) {
      const found = saidOnce(fit.flatMap((one) => ask(one, { tally: rule.tally?.of(one.indicators, one) })));
      return { found, isOfWhole, tally: null };
    }
    const tally: unknown = rule.tally && tallyAgain(rule, rule.tally, scorecard, changes);
    const before = changes && foundBefore(rule, changes, tally);
    if (!before) return { found: ask(scorecard, { tally }), isOfWhole, tally };
    const again =
      rule.looksAt === 'row'
        ? ask({ ...scorecard, indicators: changes.rows }, { readComments: changes.readComments, tally })
        : ask(scorecard, { asked: changes.nearby!, tally });
    return { found: [...before, ...again], isOfWhole, tally };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      rule: rule.id,
      cause: 'failed',
      reason: `The rule failed, so what it looks for was not checked (${cause}).`,
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
  const { years, withinYears, milestones } = split();
  if (series === 'years-or-milestones' && milestones.length > 0) return milestones;
  if (series === 'within-years') return withinYears;
  const inYears = withinYears.filter(hasTargets);
  if (inYears.length > 0 && !years.some(hasTargets)) return series === 'each' ? inYears : [];
  return series === 'each' ? [...years, ...inYears] : years;
}

function hasTargets({ figureColumns }: Scorecard): boolean {
  return figureColumns.some(({ field }) => field === 'target');
}

function sayWhyNot(rule: AnyRule, [ground]: readonly Scorecard[]): string {
  if (ground) return rule.cannotRun!(ground)!;
  return 'All targets are for parts of a year, and this rule compares whole years.';
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
  const judged = softenGuess(rule, fact, {
    severity: setSeverity ?? rule.severities?.[fact.messageId] ?? rule.severity,
    message: renderMessage(sentence, fact.data),
  });
  return {
    rule: rule.id,
    messageId: fact.messageId,
    data: fact.data,
    ...(rule.restsOnPolarity ? softenLikely(fact, judged) : judged),
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
