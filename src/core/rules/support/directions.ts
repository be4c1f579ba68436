import { changesOf, type Change } from '../../scorecard/changes';
import { type ComparedWith, comparedWith } from '../../scorecard/comparedWith';
import { compareFigures, isWorse } from '../../scorecard/compareFigures';
import { findWrongWay, isWayKnown } from '../../scorecard/direction';
import { isPartOfYear } from '../../scorecard/period';
import { latestValueOf } from '../../scorecard/series';
import { unsoundFigures } from '../../scorecard/soundness';
import { statusInEnglish } from '../../scorecard/statusInEnglish';
import type { StatusKey } from '../../scorecard/statusKey';
import type { FigureColumn, Indicator, OtherColumn, Remark } from '../../scorecard/scorecard';
import { groupBy } from '../../text/groupBy';
import type { Held } from './heldRemarks';

/** Words that say of a direction that it is the better one. */
export const IMPROVED = /^(?:improv(?:ed|ing|ement)|better|getting better)$/;
/** Words that say that it is the worse one. */
export const WORSENED = /^(?:wors(?:e|ened|ening)|deteriorat(?:ed|ing|ion)|getting worse)$/;
/** A word for the worse where others of its column improve; else it may say how the figure goes. */
export const DECLINED = /^declin(?:ed|ing)$/;
const UP = /^(?:[↑▲△⬆⇧↗]\ufe0f?|up|rising)$/u;
const DOWN = /^(?:[↓▼▽⬇⇩↘]\ufe0f?|down|falling)$/u;

interface Pointed {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly word: string;
  readonly isUp: boolean;
  readonly isArrow: boolean;
  readonly isDecline: boolean;
  readonly changes: readonly Change[];
}

/** A direction that no usual reading bears out, held against the figures before. */
export interface WrongDirection extends Held {
  readonly isGood: boolean;
  /** Whether arrows show which way the figure went, however good that is. */
  readonly isOfFigure: boolean;
}

/** What a key says that arrows go by. */
type ArrowKey = Partial<Pick<StatusKey, 'before' | 'pointsToGood' | 'pointsToFigure'>>;

const leastJudged = 4;
const leastOfSeveral = 8;
/** At most one direction in so many is a slip; of more the column tells something else. */
const fewest = 6;
const fewestKeyed = 4;

/**
 * The arrows, and among quarters and months also the words, that fit no two figures that a reader would compare: neither
 * with the figure's own way nor with how good it is, if the rest of their column does fit. Where a key says what they are
 * compared with, or that they show how good a figure is, only that is.
 */
export function findWrongDirections(
  indicators: readonly Indicator[],
  { before = null, pointsToGood = false, pointsToFigure = false }: ArrowKey = {},
  headings: readonly OtherColumn[] = [],
): readonly WrongDirection[] {
  const figures = indicators[0]?.values.map(({ column }) => column) ?? [];
  const directions = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark) =>
      remark.role === 'direction' ? [{ indicator, remark }] : [],
    ),
  );
  const byColumn = groupBy(directions, ({ remark }) => remark.cell.column);
  // Of several columns one may be held against anything, which its heading need not say.
  const isOneOfSeveral = byColumn.size > 1;
  return [...byColumn].flatMap(([at, rows]) => {
    const heading = headings.find(({ column }) => column === at);
    const said = heading ? comparedWith(heading.label, figures) : null;
    if (said?.kind === 'others') return [];
    const told = said ?? (before ? { kind: 'last' as const, span: before } : null);
    const all = rows.flatMap((row) => pointedIn(row, told) ?? []);
    const known = all.filter(({ indicator }) => isWayKnown(indicator) && !isNameDoubted(indicator));
    const isOfFigure = !pointsToGood && (pointsToFigure || areOfFigure(known));
    // Which way a figure went can be told though nobody knows which is better.
    const words = isOfFigure ? all.filter(({ isArrow }) => isArrow) : known;
    const column = words.some(({ word }) => IMPROVED.test(word))
      ? words
      : words.filter(({ isDecline }) => !isDecline);
    const meaning = isOfFigure ? 'figure' : pointsToGood || areOfGood(column) ? 'good' : 'either';
    const wrong = column.filter((one) => !one.changes.some((change) => fits(one, change, meaning)));
    const arePlain = said?.kind === 'then' && column.every(({ isArrow }) => !isArrow);
    // Where a key or a heading says what they mean, fewer have to bear it out.
    const isKeyed = pointsToGood || pointsToFigure || arePlain;
    const most = column.length / (isKeyed ? fewestKeyed : fewest);
    const least = isOneOfSeveral && !said ? leastOfSeveral : leastJudged;
    return column.length < least || wrong.length > most ? [] : wrong.map((one) => toWrong(one, isOfFigure));
  });
}

/** Whether the heading of a direction names the very time or the others that it compares with, so that the figure before is not meant. */
export function tellNamed(
  headings: readonly OtherColumn[],
  indicators: readonly Indicator[],
): (remark: Remark) => boolean {
  const figures = indicators[0]?.values.map(({ column }) => column) ?? [];
  const named = headings.flatMap(({ role, label, column }) => {
    const said = role === 'direction' ? comparedWith(label, figures) : null;
    return said && said.kind !== 'last' ? [column] : [];
  });
  return ({ cell }) => named.includes(cell.column);
}

function pointedIn(
  { indicator, remark }: Pick<Pointed, 'indicator' | 'remark'>,
  told: ComparedWith | null,
): Pointed | null {
  const { values } = indicator;
  const word = statusInEnglish(remark.text);
  const isArrow = UP.test(word) || DOWN.test(word);
  const isDecline = DECLINED.test(word);
  const hasParts = values.some(({ column }) => column.field === 'actual' && isPartOfYear(column.period));
  const mayTell = hasParts || told?.kind === 'then';
  if (!isArrow && !(mayTell && (IMPROVED.test(word) || WORSENED.test(word) || isDecline))) return null;
  // An arrow that leads up to a figure that cannot be meant is not that of the figures before it.
  if (isLatestUnsound(indicator)) return null;
  const changes = changesTold(indicator, told);
  const isUp = UP.test(word) || IMPROVED.test(word);
  return changes.length === 0 ? null : { indicator, remark, word, isUp, isArrow, isDecline, changes };
}

function changesTold(indicator: Indicator, told: ComparedWith | null): readonly Change[] {
  if (told?.kind === 'then') return changesFrom(indicator, told.column);
  const { overYear, overParts, overAll } = changesOf(indicator);
  // Where no column is headed with the year before, that before it is all there is to compare with.
  if (told?.kind === 'last' && told.span === 'year')
    return overYear.length > 0 ? overYear : overAll.slice(-1);
  if (told?.kind === 'last') return overParts.slice(-1);
  return [...overParts.slice(-1), ...overYear];
}

/** From the actual of a column to the latest one of as long a time. */
function changesFrom(indicator: Indicator, column: FigureColumn): readonly Change[] {
  const unsound = unsoundFigures(indicator);
  const alike = indicator.values.filter(
    (value) => value.column.field === 'actual' && value.column.period?.kind === column.period?.kind,
  );
  const after = latestValueOf(alike.filter(({ number }) => number !== null));
  const before = alike.find((value) => value.column === column);
  if (!before || before.number === null || !after || before === after) return [];
  return unsound.has(before) || unsound.has(after) ? [] : [{ before, after }];
}

/** Whether a name alone told which way is better, and all targets run the other: the way is in question, not the status. */
export function isNameDoubted(indicator: Indicator): boolean {
  const { polaritySource: source } = indicator;
  return (source === 'name' || source === 'catalogue') && findWrongWay(indicator) !== null;
}

function isLatestUnsound(indicator: Indicator): boolean {
  const given = indicator.values.filter(({ column, number }) => column.field === 'actual' && number !== null);
  const parts = given.filter(({ column }) => isPartOfYear(column.period));
  const latest = latestValueOf(parts.length > 0 ? parts : given);
  return latest !== null && unsoundFigures(indicator).has(latest);
}

type Meaning = 'figure' | 'good' | 'either';

/** Whether a change goes the way that is said of it, as the figure goes or as it is better; one that is none goes any way. */
function fits(one: Pointed, { before, after }: Change, meaning: Meaning): boolean {
  const rise = compareFigures(after, before)!;
  const isOfFigure = one.isArrow && rise > 0 === one.isUp;
  if (rise === 0 || meaning === 'figure') return rise === 0 || isOfFigure;
  const isBetter = isWorse(one.indicator.polarity, before, after);
  return isBetter === one.isUp || (meaning === 'either' && isOfFigure);
}

const leastOfHabit = 4;

/** Whether the arrows of rows that are better low go by how good the figure is, all but one of them. */
function areOfGood(column: readonly Pointed[]): boolean {
  return areOf('good', column);
}

/** Whether they go by which way the figure went. */
function areOfFigure(column: readonly Pointed[]): boolean {
  return areOf('figure', column);
}

function areOf(meaning: Meaning, column: readonly Pointed[]): boolean {
  const low = column.filter(({ indicator, isArrow }) => isArrow && indicator.polarity === 'lower');
  const meant = low.filter((one) => one.changes.every((change) => fits(one, change, meaning)));
  return meant.length >= leastOfHabit && meant.length >= low.length - 1;
}

function toWrong({ indicator, remark, word, isUp, changes }: Pointed, isOfFigure: boolean): WrongDirection {
  const { before, after } = changes[0]!;
  const { polarity: way } = indicator;
  const base = { indicator, remark, word, actual: after, other: before, way, isMissed: isUp, isGood: isUp };
  return { ...base, isOfFigure };
}
