import type { Comment } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import type { InEnglish } from '../text/translator';
import {
  estimatedDateFromSerial,
  findProvisionalWords,
  findVagueWords,
  parseEstimatedDate,
  saysAwaited,
  saysFinal,
  saysNever,
  type EstimatedDate,
} from './estimatedDate';
import { commentInEnglish } from './inEnglish';

/** Where a missing figure stands, by what its comment says on the day of the check. */
export type CommentState = 'no-comment' | 'no-date' | 'vague' | 'due' | 'passed';

/** What a comment says about its row's figures. */
export interface CommentReading {
  readonly state: CommentState;
  readonly estimate: EstimatedDate | null;
  /** Words that put an awaited figure off without a date, such as "TBC"; null where there are none. */
  readonly vagueWords: string | null;
  readonly isAwaited: boolean;
  /** Words that call the figure provisional; null where there are none. */
  readonly provisionalWords: string | null;
  /** Whether it says that the figure will never come: no longer collected, or suppressed. */
  readonly isGivenUp: boolean;
}

export interface CommentOptions {
  /** The day of the check. */
  readonly asOf: CalendarDate;
  /**
   * Whether the row's actual is still to come. Where it is not, a date without words of waiting is no estimate: "End of
   * August 2016" beside a missing national figure says which local figure is given.
   */
  readonly isActualOwed: boolean;
  /** Whether the row lacks no figure: then "TBC" is a note about the row, and puts no figure off. */
  readonly isComplete?: boolean;
}

const SILENT: CommentReading = {
  state: 'no-comment',
  estimate: null,
  vagueWords: null,
  isAwaited: false,
  provisionalWords: null,
  isGivenUp: false,
};

/** What a row's comment says on the day of the check; the comment is null where there is no comments column. */
export function readCommentState(
  comment: Pick<Comment, 'text' | 'serialDays' | 'numberFormat'> | null,
  { asOf, isActualOwed, isComplete = false }: CommentOptions,
): CommentReading {
  if (comment === null || saysNothing(comment)) return SILENT;
  const isDate = comment.serialDays !== null;
  const typed = comment.text.trim();
  const { text, original } = commentInEnglish(typed);
  const provisionalWords = isDate ? null : asTyped(findProvisionalWords(text), original);
  const awaiting = isComplete ? text.replace(/\btb[cad]\b/gi, ' ') : text;
  const isAwaited = !isDate && (saysAwaited(awaiting) || (provisionalWords !== null && saysFinal(text)));
  const isGivenUp = !isDate && !isAwaited && saysNever(text);
  if (isGivenUp || (!isAwaited && !isActualOwed)) {
    return { ...SILENT, state: 'no-date', provisionalWords, isGivenUp };
  }
  const estimate = isDate
    ? estimatedDateFromSerial(comment.serialDays, comment.numberFormat)
    : parseEstimatedDate(typed, asOf);
  const vagueWords =
    isDate || estimate?.certainty === 'stated' ? null : asTyped(findVagueWords(text), original);
  return {
    state: stateOf(estimate, vagueWords, asOf),
    estimate,
    vagueWords,
    isAwaited,
    provisionalWords,
    isGivenUp: false,
  };
}

function asTyped(words: string | null, original: InEnglish['original']): string | null {
  return words === null ? null : original(words);
}

// Words that stand where a comment should, so that the cell is not blank.
// Two halves rather than one with words that may be left out: between two runs of the same marks each mark could be of either.
const NO_COMMENT =
  /^[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:no (?:notes?|comments?)|none|nil|n\/?a)[^\p{L}\p{N}]*$/iu;

/** Whether nobody has written a comment, whatever stands in its cell. */
function saysNothing({ text, serialDays }: Pick<Comment, 'text' | 'serialDays'>): boolean {
  return serialDays === null && (text === '' || NO_COMMENT.test(text));
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
function hasPassed(estimate: Pick<EstimatedDate, 'to'>, asOf: CalendarDate): boolean {
  return estimate.to < asOf;
}
