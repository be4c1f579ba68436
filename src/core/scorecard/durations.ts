import { fold } from '../text/fold';
import { alterValue } from './alterValue';
import type { Indicator, Value } from './scorecard';

const DURATION =
  /^\d{1,3} ?(?:hours?|hrs?|h|minutes?|mins?|m)[, ]*(?:and )?\d{1,2} ?(?:minutes?|mins?|m|seconds?|secs?|s)$/;

/** Whether folded words are a time in two units, "4 minutes 22 seconds": one figure, though two numbers. */
export function isDuration(folded: string): boolean {
  return DURATION.test(folded);
}

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Two figures that are both told as by a clock, "10:48" beside "10:00", with what each comes to in the smaller of their
 * units; null of any others. Whether minutes or hours come first does not matter between two of a kind.
 */
export function asClockTimes(one: Value, other: Value): readonly [Value, Value] | null {
  const [first, second] = [CLOCK.exec(one.text), CLOCK.exec(other.text)];
  if (!first || !second || (first[3] === undefined) !== (second[3] === undefined)) return null;
  return [alterValue(one, { number: countOf(first) }), alterValue(other, { number: countOf(second) })];
}

function countOf([, large, small, smallest]: RegExpExecArray): number {
  const count = Number(large) * 60 + Number(small);
  return smallest === undefined ? count : count * 60 + Number(smallest);
}

const TIME = /^[\d.,]+ ?(hour|hr|minute|min|second|sec|day|week|month|year|yr)s?$/;

/** The figures of a row that are times in words and in more than one unit, "4 minutes 22 seconds" beside "3 minutes"; else none. */
export function findMixedTimes({ values }: Pick<Indicator, 'values'>): readonly Value[] {
  const times = values.filter(({ raw }) => typeof raw === 'string' && unitOfTime(raw) !== null);
  return new Set(times.map(({ raw }) => unitOfTime(String(raw)))).size > 1 ? times : [];
}

function unitOfTime(typed: string): string | null {
  const folded = fold(typed);
  return isDuration(folded) ? 'two' : (TIME.exec(folded)?.[1]?.slice(0, 3) ?? null);
}
