import type { Comment } from '../scorecard';
import type { CalendarDate } from './calendar';
import { readCommentDates } from './commentDates';
import {
  estimatedDateFromSerial,
  findVagueWords,
  pickEstimate,
  saysAwaited,
  saysProvisional,
  type EstimatedDate,
} from './estimatedDate';

/** Where a missing figure stands, by what its comment says on the day of the check. */
export type CommentState = 'no-comment' | 'no-date' | 'vague' | 'due' | 'passed';

/** What a comment says about its row's figures. */
export interface CommentReading {
  readonly state: CommentState;
  readonly estimate: EstimatedDate | null;
  /** Words that put the figure off without a date, such as "TBC"; null where there are none. */
  readonly vagueWords: string | null;
  readonly isAwaited: boolean;
  readonly isProvisional: boolean;
}

export interface CommentOptions {
  /** The day of the check. */
  readonly asOf: CalendarDate;
  /** Whether a figure of the row is missing. Where none is and none is awaited, a date is not an estimate. */
  readonly isFigureMissing: boolean;
}

/** What a row's comment says on the day of the check; the comment is null where there is no comments column. */
export function readCommentState(
  comment: Pick<Comment, 'text' | 'serialDays' | 'numberFormat'> | null,
  { asOf, isFigureMissing }: CommentOptions,
): CommentReading {
  const text = comment?.text.trim() ?? '';
  const isDate = comment !== null && comment.serialDays !== null;
  const isAwaited = saysAwaited(text);
  const isProvisional = saysProvisional(text);
  const awaited = isFigureMissing || isAwaited;
  const dated = isDate
    ? estimatedDateFromSerial(comment.serialDays, comment.numberFormat)
    : pickEstimate(readCommentDates(text, asOf));
  const estimate = awaited ? (dated ?? null) : null;
  const vagueWords = isDate || estimate?.certainty === 'stated' ? null : findVagueWords(text);
  const state =
    !/[\p{L}\p{N}]/u.test(text) && !isDate
      ? 'no-comment'
      : stateOf(estimate, awaited ? vagueWords : null, asOf);
  return { state, estimate, vagueWords, isAwaited, isProvisional };
}

function stateOf(
  estimate: EstimatedDate | null,
  vagueWords: string | null,
  asOf: CalendarDate,
): CommentState {
  if (!estimate) return vagueWords === null ? 'no-date' : 'vague';
  if (hasPassed(estimate, asOf)) return 'passed';
  return estimate.certainty === 'stated' ? 'due' : 'vague';
}

/** Whether every day that the words may mean lies before the day of the check. */
export function hasPassed(estimate: Pick<EstimatedDate, 'to'>, asOf: CalendarDate): boolean {
  return estimate.to < asOf;
}
