import type { CalendarDate } from '../sheet/calendar';
import { readCommentDates, type CommentDate } from './commentDates';
import {
  AWAITED_CUE,
  FIGURE_WORD,
  FINAL_CUE,
  NEVER_CUE,
  NOT_TO_COME_CUE,
  PROVISIONAL_CUE,
  TARGETS_TO_BE_SET,
  VAGUE_CUE,
} from './awaitedWords';
import { plainText } from './findDates';
import { serialToDate, shownPart } from '../sheet/serial';
import { MONTH } from './words';
import { monthSpan, yearSpan, type DateCertainty, type DateSpan } from './span';

/** The date that a comment gives for a missing figure. */
export interface EstimatedDate extends DateSpan {
  /** The words that give it, as written; the ISO day where the cell is a date. */
  readonly text: string;
}

/**
 * The estimated date that a comment gives, or null where it gives none. Of several, a stated one goes before one with
 * a doubt, and then the latest. `asOf`, the day of the check, settles words that name no year.
 *
 * @example
 * parseEstimatedDate('Awaiting DfE data - March 2017 (provisional date)', '2017-04-15');
 * // { from: '2017-03-01', to: '2017-03-31', precision: 'month', certainty: 'stated', text: 'March 2017' }
 */
export function parseEstimatedDate(text: string, asOf: CalendarDate): EstimatedDate | null {
  return pickEstimate(readCommentDates(text, asOf));
}

function pickEstimate(dates: readonly CommentDate[]): EstimatedDate | null {
  const estimates = dates.filter(({ role }) => role === 'estimate');
  const stated = estimates.filter(({ certainty }) => certainty === 'stated');
  let latest: CommentDate | null = null;
  for (const date of stated.length > 0 ? stated : estimates) {
    if (!latest || date.to > latest.to) latest = date;
  }
  if (!latest) return null;
  latest = estimates.find((date) => isCloserGuess(date, latest!)) ?? latest;
  const { from, to, precision, certainty, doubt, text } = latest;
  return { from, to, precision, certainty, ...(doubt && { doubt }), text };
}

/** Whether a date is a part of a longer one that was given before it: "early 2023, probably February". */
function isCloserGuess(date: DateSpan, whole: DateSpan): boolean {
  const isPart = date.from >= whole.from && date.to <= whole.to && date.to > date.from;
  return isPart && whole.precision !== 'month' && date.precision === 'month';
}

/**
 * The estimated date of a cell that is a real Excel date: the whole month where its format shows no day. Excel turns
 * a typed "Oct 16" into a day of the current year shown as 16-Oct, so a format without a year leaves the year assumed.
 */
export function estimatedDateFromSerial(
  serialDays: number,
  numberFormat: string,
  date1904 = false,
): EstimatedDate | null {
  const shown = shownPart(numberFormat);
  const day = serialToDate(serialDays, date1904);
  if (!shown || !day) return null;
  const certainty: DateCertainty =
    shown === 'day-and-month' || shown === 'month-only' ? 'assumed-year' : 'stated';
  return { ...spanShown(day, shown), certainty, text: day };
}

function spanShown(day: CalendarDate, shown: NonNullable<ReturnType<typeof shownPart>>): DateSpan {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (shown === 'year') return yearSpan(year, 'calendar');
  if (shown === 'month' || shown === 'month-only') return monthSpan(year, month);
  return { from: day, to: day, precision: 'day', certainty: 'stated' };
}

/**
 * Whether the comment says that a figure is still to come: "awaiting DfE data", "will be published", "to follow". What
 * else may come, such as a new contract, is passed over.
 */
export function saysAwaited(text: string): boolean {
  const plain = plainText(text);
  if (NEVER_CUE.test(plain)) return false;
  return sentencesOf(plain).some(isFigureAwaited);
}

function isFigureAwaited(sentence: string): boolean {
  const cueAt = AWAITED_CUE.indexIn(sentence);
  if (cueAt === Infinity || TARGETS_TO_BE_SET.test(sentence)) return false;
  if (FIGURE_WORD.test(sentence)) return true;
  // "Will be captured from April" has no subject; in a comment, that is the figure.
  return !/\btargets?\b/i.test(sentence) && !HAS_SUBJECT.test(sentence.slice(0, cueAt));
}

/** "February due 10 April" is of that month's figure. */
const HAS_SUBJECT = new RegExp(
  `\\b(?!(?:it|this|these|they|which|but|and|so|still|now|currently|also|end|of|early|mid|late|(?!may (?:be|have)\\b)${MONTH})\\b)[a-z]{3,}(?!\\w)`,
  'i',
);

/** Whether the comment says that the figure will never come, "no longer collected", unless it says that it is awaited. */
export function saysNever(text: string): boolean {
  const plain = plainText(text);
  return NEVER_CUE.test(plain) || NOT_TO_COME_CUE.test(plain);
}

/** Whether a comment that calls its figure provisional speaks of the final one: "final data in June". */
export function saysFinal(text: string): boolean {
  return FINAL_CUE.test(plainText(text));
}

/** Words that call the figure provisional; null where there are none. A provisional date is none. */
export function findProvisionalWords(text: string): string | null {
  return PROVISIONAL_CUE.exec(plainText(text))?.[0] ?? null;
}

/** The words that put a figure off without a date: "TBC", "after Easter", "in due course"; null where there are none. */
export function findVagueWords(text: string): string | null {
  for (const sentence of sentencesOf(plainText(text))) {
    const words = TARGETS_TO_BE_SET.test(sentence) ? null : VAGUE_CUE.exec(sentence);
    if (words) return words[0];
  }
  return null;
}

function sentencesOf(plain: string): readonly string[] {
  return plain.split(/[.;\n]/);
}
