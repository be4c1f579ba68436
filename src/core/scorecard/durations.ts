import { fold } from '../text/fold';
import type { Indicator, Value } from './scorecard';

const DURATION =
  /^\d{1,3} ?(?:hours?|hrs?|h|minutes?|mins?|m)[, ]*(?:and )?\d{1,2} ?(?:minutes?|mins?|m|seconds?|secs?|s)$/;

/** Whether folded words are a time in two units, "4 minutes 22 seconds": one figure, though two numbers. */
export function isDuration(folded: string): boolean {
  return DURATION.test(folded);
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
