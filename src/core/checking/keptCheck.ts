import { readRowComments, type RowReading } from '../dates/rowReadings';
import type { AnyRule } from '../rules/index';
import type { Tally } from '../rules/rule';
import { notYetOwed } from '../scorecard/notYetFilled';
import { reachOf } from '../scorecard/reach';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { once } from '../text/remember';
import type { CheckOptions, Finding, NotRun } from './finding';

/** What a rule said of a scorecard. */
export interface RuleAnswer {
  /** Each finding with the row that it is about; undefined for one about the scorecard as a whole. */
  readonly found: readonly { readonly indicator: Indicator | undefined; readonly finding: Finding }[];
  /** Whether it was asked of the scorecard as it is, not of the series in it. */
  readonly isOfWhole: boolean;
  /** What the rows came to, where the rule has a tally. */
  readonly tally: unknown;
}

/** A check, with what it worked out: handed in with the next one, rules are asked only of what is new to them. */
export interface KeptCheck {
  readonly scorecard: Scorecard;
  readonly options: CheckOptions;
  readonly findings: readonly Finding[];
  readonly answers: ReadonlyMap<string, RuleAnswer | NotRun>;
  /** The comments as they were read; null where no rule asked. */
  readonly readings: readonly RowReading[] | null;
}

/** What is new in a table that was checked before. */
export interface Changes {
  /** The check of before. */
  readonly kept: KeptCheck;
  /** The rows that are others than they were. */
  readonly rows: readonly Indicator[];
  /** Those that they were; null where rows were put in or taken out. */
  readonly gone: readonly Indicator[] | null;
  /** Whether a row is the same as before. */
  readonly isKept: (indicator: Indicator) => boolean;
  /** The places of the rows that are others; null where rows were put in or taken out. */
  readonly places: readonly number[] | null;
  /** The places of the rows that can be reached from one that is another; null where rows were put in or taken out. */
  readonly nearby: readonly number[] | null;
  /** Whether a row is one of those. */
  readonly isNearby: (indicator: Indicator) => boolean;
  /** Whether what stands around the rows is what it was. */
  readonly isAroundKept: () => boolean;
  /** Whether of every row something is what it was. */
  readonly areKept: (part: (row: Indicator) => string) => boolean;
  /** The comments of the rows that are others. */
  readonly readComments: () => readonly RowReading[];
}

/** What is new since an earlier check; null where the columns, or what the table is checked under, were others. */
export function findChanges(
  scorecard: Scorecard,
  options: CheckOptions,
  kept: KeptCheck | null,
): Changes | null {
  if (!kept || kept.options.asOf !== options.asOf || kept.options.settings !== options.settings) return null;
  if (!hasSameFrame(scorecard, kept.scorecard)) return null;
  // Whether a figure is owed at all can hang on how many rows have theirs.
  const unowed = notYetOwed(scorecard);
  if (areOthers(notYetOwed(kept.scorecard), unowed)) return null;
  const [now, then] = [scorecard.indicators, kept.scorecard.indicators];
  const places = now.length === then.length ? placesChanged(now, then) : null;
  const old = new Set(places?.map((at) => then[at]!) ?? then);
  const current = new Set(places?.map((at) => now[at]!) ?? now);
  const rows = [...current].filter((indicator) => !old.has(indicator));
  const gone = places && [...old].filter((indicator) => !current.has(indicator));
  const areGone = gone && new Set(gone);
  const nearby = places && placesNear(now, places);
  const rowsNear = new Set(nearby?.map((at) => now[at]!));
  return {
    kept,
    rows,
    gone,
    isKept: (one) => (areGone ? !areGone.has(one) : current.has(one)),
    places,
    nearby,
    isNearby: (one) => rowsNear.has(one),
    isAroundKept: once(
      () =>
        scorecard.around === kept.scorecard.around ||
        JSON.stringify(scorecard.around) === JSON.stringify(kept.scorecard.around),
    ),
    areKept: (part) => places?.every((at) => part(now[at]!) === part(then[at]!)) ?? false,
    readComments: once(() => readRowComments({ ...scorecard, indicators: rows }, options.asOf, unowed)),
  };
}

function areOthers(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length !== other.length || one.some((part, at) => part !== other[at]);
}

/** Every row's comment, those of the rows that are the same as they were read before. */
export function readCommentsAgain(
  scorecard: Scorecard,
  { asOf }: CheckOptions,
  changes: Changes | null,
): readonly RowReading[] {
  const readings = changes?.kept.readings;
  if (!readings || !changes.places) return readRowComments(scorecard, asOf);
  const fresh = new Map(changes.readComments().map((reading) => [reading.indicator, reading]));
  const { places } = changes;
  // A row that only stands elsewhere is no other.
  if (!places.every((at) => fresh.has(scorecard.indicators[at]!))) return readRowComments(scorecard, asOf);
  const again = readings.slice();
  for (const at of places) again[at] = fresh.get(scorecard.indicators[at]!)!;
  return again;
}

/** What a rule said before and would say again, because nothing that it looks at is new; null where it has to be asked. */
export function answerThatStands(
  { id, looksAt, series }: AnyRule,
  { kept, areKept, isAroundKept }: Changes,
): RuleAnswer | NotRun | null {
  const before = kept.answers.get(id);
  // Which series a scorecard has can hang on its rows.
  if (!before || (series !== undefined && !('found' in before && before.isOfWhole))) return null;
  const stands =
    (looksAt === 'columns' && isAroundKept()) ||
    (looksAt === 'words' && isAroundKept() && areKept(wordsOf)) ||
    (typeof looksAt === 'function' && areKept(subjectOf) && areKept(looksAt));
  return stands ? before : null;
}

/** What a rule said before of the rows that it need not be asked of again; null where it has to be asked of all. */
export function foundBefore(
  { id, looksAt, tally: tallying }: AnyRule,
  { kept, nearby, isNearby, isKept }: Changes,
  tally: unknown,
): RuleAnswer['found'] | null {
  const before = kept.answers.get(id);
  if (!before || !('found' in before) || !before.isOfWhole) return null;
  if (tallying && !tallying.isAlike(before.tally, tally)) return null;
  // What is said of no row is asked again.
  if (looksAt === 'row') return before.found.filter(({ indicator }) => indicator && isKept(indicator));
  if (looksAt !== 'neighbours' || !nearby) return null;
  return before.found.filter(({ indicator }) => isKept(indicator!) && !isNearby(indicator!));
}

/** What the rows come to, worked out from what they came to before where that can be. */
export function tallyAgain(
  { id }: AnyRule,
  { of, change }: Tally<unknown>,
  scorecard: Scorecard,
  changes: Changes | null,
): unknown {
  const before = changes?.kept.answers.get(id);
  const canChange = changes?.gone && before && 'found' in before && before.isOfWhole;
  return (
    (canChange ? change(before.tally, changes.gone, changes.rows, scorecard) : null) ??
    of(scorecard.indicators, scorecard)
  );
}

function placesChanged(now: readonly Indicator[], then: readonly Indicator[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < now.length; at++) if (now[at] !== then[at]) places.push(at);
  return places;
}

function placesNear(indicators: readonly Indicator[], places: readonly number[]): number[] {
  const reach = reachOf(indicators);
  const near: number[] = [];
  for (const place of places) {
    const end = Math.min(indicators.length, place + reach + 1);
    for (let at = Math.max(near.length > 0 ? near.at(-1)! + 1 : 0, place - reach); at < end; at++)
      near.push(at);
  }
  return near;
}

/** What every finding of a row tells of it, whatever its rule looks at. */
function subjectOf({ name, nameCell, rows, service }: Indicator): string {
  return JSON.stringify([name, nameCell, rows, service]);
}

/** What a row is called, and where. */
function wordsOf(row: Indicator): string {
  const { name, nameCell, rows, service, serviceCell, remarks, wordErrors, beside } = row;
  return JSON.stringify([name, nameCell, rows, service, serviceCell, remarks, wordErrors, beside]);
}

/** Whether two readings of a table differ in their rows only. */
function hasSameFrame(one: Scorecard, other: Scorecard): boolean {
  const areSameColumns =
    one.figureColumns.length === other.figureColumns.length &&
    one.figureColumns.every((column, index) => column === other.figureColumns[index]);
  const isSame = (part: keyof Scorecard) =>
    one[part] === other[part] || JSON.stringify(one[part]) === JSON.stringify(other[part]);
  const parts = Object.keys({ ...one, ...other }) as (keyof Scorecard)[];
  return (
    areSameColumns &&
    parts.every(
      (part) => part === 'indicators' || part === 'figureColumns' || part === 'around' || isSame(part),
    )
  );
}
