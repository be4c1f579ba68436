import { changesOf, type Change } from '../../scorecard/changes';
import { compareFigures, isWorse } from '../../scorecard/compareFigures';
import { findWrongWay, isWayKnown } from '../../scorecard/direction';
import { isPartOfYear } from '../../scorecard/period';
import { latestValueOf } from '../../scorecard/series';
import { unsoundFigures } from '../../scorecard/soundness';
import type { StatusKey } from '../../scorecard/statusKey';
import type { Indicator, OtherColumn, Remark } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';
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
}

const leastJudged = 4;
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
  { before = null, pointsToGood = false }: Partial<Pick<StatusKey, 'before' | 'pointsToGood'>> = {},
  headings: readonly OtherColumn[] = [],
): readonly WrongDirection[] {
  const told = toldBefore(headings) ?? before;
  const all = indicators.flatMap((indicator) => pointedIn(indicator, told) ?? []);
  return [...groupBy(all, ({ remark }) => remark.cell.column).values()].flatMap((words) => {
    const column = words.some(({ word }) => IMPROVED.test(word))
      ? words
      : words.filter(({ isDecline }) => !isDecline);
    const isGoodness = pointsToGood || areOfGood(column);
    const wrong = column.filter((one) => !one.changes.some((change) => fits(one, change, isGoodness)));
    // Where a key says what arrows mean, fewer have to bear it out.
    const most = column.length / (pointsToGood ? fewestKeyed : fewest);
    return column.length < leastJudged || wrong.length > most ? [] : wrong.map(toWrong);
  });
}

const HEADED =
  /\b(?:vs?\.?|versus|on|from|since|compared (?:to|with)|against) (?:the )?(?:(?:last|previous|prior) (quarter|month|year)\b|(q)(?:uarter )?[1-4]\b(?!.*\d{2}))/i;

/** What the heading of the directions says that they compare with: "Trend vs Q2", "Direction on last year". */
function toldBefore(headings: readonly OtherColumn[]): StatusKey['before'] {
  const [one, ...more] = headings.filter(({ role }) => role === 'direction');
  const said = one && more.length === 0 ? HEADED.exec(one.label) : null;
  if (!said) return null;
  return said[2] === undefined ? (said[1]!.toLowerCase() as StatusKey['before']) : 'quarter';
}

function pointedIn(indicator: Indicator, told: StatusKey['before']): Pointed | null {
  const { remarks = [], values } = indicator;
  const [remark, ...more] = remarks.filter(({ role }) => role === 'direction');
  if (!remark || more.length > 0 || !isWayKnown(indicator) || isNameDoubted(indicator)) return null;
  const word = fold(remark.text);
  const isArrow = UP.test(word) || DOWN.test(word);
  const isDecline = DECLINED.test(word);
  const hasParts = values.some(({ column }) => column.field === 'actual' && isPartOfYear(column.period));
  if (!isArrow && !(hasParts && (IMPROVED.test(word) || WORSENED.test(word) || isDecline))) return null;
  // An arrow that leads up to a figure that cannot be meant is not that of the figures before it.
  if (isLatestUnsound(indicator)) return null;
  const { overYear, overParts } = changesOf(indicator);
  const changes =
    told === 'year' ? overYear : told ? overParts.slice(-1) : [...overParts.slice(-1), ...overYear];
  const isUp = UP.test(word) || IMPROVED.test(word);
  return changes.length === 0 ? null : { indicator, remark, word, isUp, isArrow, isDecline, changes };
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

/** Whether a change goes the way that is said of it, as the figure goes or as it is better; one that is none goes any way. */
function fits(one: Pointed, { before, after }: Change, isGoodness: boolean): boolean {
  const rise = compareFigures(after, before)!;
  const isBetter = isWorse(one.indicator.polarity, before, after);
  if (rise === 0 || isBetter === one.isUp) return true;
  return one.isArrow && !isGoodness && rise > 0 === one.isUp;
}

const leastOfHabit = 4;

/** Whether the arrows of rows that are better low go by how good the figure is, all but one of them. */
function areOfGood(column: readonly Pointed[]): boolean {
  const low = column.filter(({ indicator, isArrow }) => isArrow && indicator.polarity === 'lower');
  const good = low.filter((one) => one.changes.every((change) => fits(one, change, true)));
  return good.length >= leastOfHabit && good.length >= low.length - 1;
}

function toWrong({ indicator, remark, word, isUp, changes }: Pointed): WrongDirection {
  const { before, after } = changes[0]!;
  const { polarity: way } = indicator;
  return { indicator, remark, word, actual: after, other: before, way, isMissed: isUp, isGood: isUp };
}
