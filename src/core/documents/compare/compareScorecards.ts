import { renderMessage } from '../../rules/support/message';
import type { Severity } from '../../sheet/severity';
import { compareFigures, isWorse } from '../../scorecard/compareFigures';
import type { Indicator, Scorecard, Value } from '../../scorecard/scorecard';
import { betterIs, capitalise, nameFigure, yearOf } from '../../scorecard/wording';
import { type ScorecardChange, type ChangeRule, messages } from './change';
import { type Match, matchIndicators, type Matching, type PlacedIndicator } from './matchIndicators';
import { isOtherScale, isSameInBoth } from './sameFigure';
import { pairColumns } from './sharedColumns';

export interface Comparison {
  /** How many indicators stand in both. */
  readonly matched: number;
  /** In the order of the later scorecards. */
  readonly changes: readonly ScorecardChange[];
}

/**
 * What changed between the scorecards of an earlier document and those of a later one. A figure that was missing and is
 * there now, or that is printed with more decimals, is no change.
 */
export function compareScorecards(old: readonly Scorecard[], now: readonly Scorecard[]): Comparison {
  const matching = matchIndicators(old, now);
  const ofNow = new Map(matching.matches.map((match) => [match.now.indicator, match]));
  const added = new Set(matching.added.map(({ indicator }) => indicator));
  const droppedAt = placeDropped(old, now, matching);
  const changes = now.flatMap((scorecard) => [
    ...(droppedAt.get(scorecard) ?? []).map((one) => sayDropped(one, scorecard, null)),
    ...scorecard.indicators.flatMap((indicator) => [
      ...(added.has(indicator) ? [sayAdded({ scorecard, indicator })] : []),
      ...changesOf(ofNow.get(indicator)),
      ...(droppedAt.get(indicator) ?? []).map((one) => sayDropped(one, scorecard, indicator)),
    ]),
  ]);
  return { matched: matching.matches.length, changes };
}

/** The indicators that were dropped, by the row of the later scorecard after which each stood, or else by a scorecard. */
function placeDropped(
  old: readonly Scorecard[],
  now: readonly Scorecard[],
  { matches, dropped }: Matching,
): Map<Indicator | Scorecard, PlacedIndicator[]> {
  const places = new Map<Indicator | Scorecard, PlacedIndicator[]>();
  const ofOld = new Map(matches.map((match) => [match.old.indicator, match.now.indicator]));
  const gone = new Map(dropped.map((one) => [one.indicator, one]));
  for (const scorecard of old) {
    let after: Indicator | Scorecard | undefined = now[0];
    for (const indicator of scorecard.indicators) {
      after = ofOld.get(indicator) ?? after;
      const one = gone.get(indicator);
      if (!one || !after) continue;
      const those = places.get(after);
      if (those) those.push(one);
      else places.set(after, [one]);
    }
  }
  return places;
}

function changesOf(match: Match | undefined): ScorecardChange[] {
  if (!match) return [];
  const changed = match.shared.flatMap(({ old, now }) => sayChange(old, now, match.now));
  return [...changed, ...outcomesOf(match)];
}

function sayChange(old: Value, now: Value, placed: PlacedIndicator): ScorecardChange[] {
  // What was missing has come, as it should.
  if (isBlank(old) || isSameInBoth(old, now)) return [];
  const isTarget = now.column.field === 'target';
  const rule = isTarget ? 'target-changed' : 'actual-restated';
  const data = { Figure: capitalise(nameFigure(now)), old: old.text, new: now.text };
  const say = (severity: Severity, messageId: keyof typeof messages, more = {}) => [
    change(rule, severity, messageId, { ...data, ...more }, placed, now.cell, old.text, now.text || null),
  ];
  if (isBlank(now)) return say('query', 'removed');
  if (!isTarget) return say('query', 'restated');
  const { polarity } = placed.indicator;
  const better = betterIs(polarity);
  if (isWorse(polarity, now, old)) return say('query', 'easier', { better });
  return isWorse(polarity, old, now) ? say('advice', 'harder', { better }) : say('query', 'changed');
}

function isBlank({ kind }: Value): boolean {
  return kind === 'missing';
}

/** Targets of the earlier scorecard whose year is over now: the later one has its actual, and the earlier had none. */
function outcomesOf({ old, now, shared }: Match): ScorecardChange[] {
  const { polarity } = now.indicator;
  // Of what is 88 in one and 0.88 in the other, no figure can be held against one of the other.
  const isRescaled = shared.some(
    ({ old: before, now: after }) =>
      before.number !== null && after.number !== null && isOtherScale(before.number, after.number),
  );
  if (isRescaled) return [];
  const known = (period: string) =>
    old.indicator.values.some(
      ({ column, number }) => column.field === 'actual' && column.period?.text === period && number !== null,
    );
  return old.indicator.values.flatMap((target) => {
    const { field, period } = target.column;
    if (field !== 'target' || period?.year == null || target.number === null || known(period.text)) return [];
    const actuals = now.indicator.values.filter(
      ({ column, number }) =>
        column.field === 'actual' && column.period?.text === period.text && number !== null,
    );
    const [actual] = actuals;
    if (!actual || actuals.length > 1 || (polarity !== 'higher' && polarity !== 'lower')) return [];
    // A target that stands twice for one year cannot be told apart.
    const isOne =
      old.indicator.values.filter(
        ({ column }) => column.field === 'target' && column.period?.text === period.text,
      ).length === 1;
    if (!isOne || compareFigures(actual, target) === null) return [];
    const isMissed = isWorse(polarity, actual, target);
    const data = { year: yearOf(target), old: target.text, new: actual.text, better: betterIs(polarity) };
    return [
      change(
        isMissed ? 'target-missed' : 'target-met',
        'advice',
        isMissed ? 'missed' : 'met',
        data,
        now,
        actual.cell,
        target.text,
        actual.text,
      ),
    ];
  });
}

function sayAdded(placed: PlacedIndicator): ScorecardChange {
  const { name, nameCell } = placed.indicator;
  return change('indicator-added', 'advice', 'added', {}, placed, nameCell, null, name);
}

function sayDropped(
  dropped: PlacedIndicator,
  scorecard: Scorecard,
  after: Indicator | null,
): ScorecardChange {
  const { indicator } = dropped;
  const { top: row, left: column } = scorecard.range;
  const cell = after?.nameCell ?? { row, column };
  const data = { row: indicator.nameCell.row + 1 };
  return change(
    'indicator-dropped',
    'query',
    'dropped',
    data,
    { scorecard, indicator },
    cell,
    indicator.name,
    null,
  );
}

function change(
  rule: ChangeRule,
  severity: Severity,
  messageId: keyof typeof messages,
  data: Readonly<Record<string, string | number>>,
  { scorecard, indicator }: PlacedIndicator,
  cell: ScorecardChange['cell'],
  old: string | null,
  now: string | null,
): ScorecardChange {
  const message = renderMessage(messages[messageId], data);
  return { rule, severity, messageId, data, message, scorecard, cell, indicator, old, new: now };
}

/** Whether an earlier and a later scorecard give any figure for one thing and time. */
export function haveSharedYears(old: readonly Scorecard[], now: readonly Scorecard[]): boolean {
  return old.some((one) =>
    now.some((other) => {
      const find = pairColumns(one, other);
      return other.figureColumns.some((column) => find(column) !== null);
    }),
  );
}
