import type { CalendarDate } from '../sheet/calendar';
import { rememberUnder } from '../text/remember';
import { CUES, LAST_CUES, type Cue, type DateRole } from './roleCues';
import { findDates, plainText } from './findDates';
import type { FoundDate } from './foundDate';
import { lastBegun, type DateSpan } from './span';
import { findStamps } from './stamps';
import { commentInEnglish } from './inEnglish';
import { readSurroundings, type Surroundings } from './surroundings';

/** A date in a comment and what it is the date of. */
export interface CommentDate extends DateSpan {
  /** The words, as written. */
  readonly text: string;
  /**
   * `estimate`: when the missing figure is to come; `source`: when a source was published or read;
   * `coverage`: the period of the data; `log`: when a note was made, or when something else happened.
   */
  readonly role: DateRole;
  /** What in the comment decided the role. */
  readonly because: string;
}

// A cell holds up to 32,767 characters; nobody gives a date after this many.
const LONGEST_COMMENT = 4000;

/** Every date in a comment, in reading order, with its role. `asOf` is the day of the check. */
export const readCommentDates = rememberUnder((typed, asOf: CalendarDate): readonly CommentDate[] => {
  const { text, original } = commentInEnglish(typed.slice(0, LONGEST_COMMENT));
  const dates = findCommentDates(text, asOf);
  return text === typed ? dates : dates.map((date) => ({ ...date, text: original(date.text) }));
});

function findCommentDates(text: string, asOf: CalendarDate): readonly CommentDate[] {
  const plain = plainText(text);
  const stamps = findStamps(plain, asOf);
  const unstamped = stamps.reduce(
    (rest, { index, text: words }) =>
      rest.slice(0, index) + ' '.repeat(words.length) + rest.slice(index + words.length),
    text,
  );
  const dates = findDates(unstamped, asOf);
  const read: CommentDate[] = stamps.map((stamp) => describe(stamp, 'log', 'it stamps a note'));
  const indexes = stamps.map(({ index }) => index);
  let previous: CommentDate | null = null;
  readSurroundings(plain, dates, asOf).forEach((around, place) => {
    const date = dates[place]!;
    previous = roleOf(date, around, previous);
    read.push(inItsTime(previous, asOf));
    indexes.push(date.index);
  });
  return read
    .map((date, place) => ({ date, index: indexes[place]! }))
    .sort((a, b) => a.index - b.index)
    .map(({ date }) => date);
}

const CARRIES_ON = /^[\s(]*(?:\([^)]*\)\s*)?(?:,?\s*(?:and|or|then|&|,|\/))\s*(?:then|again|in|on)?\s*$/i;

function roleOf(date: FoundDate, around: Surroundings, previous: CommentDate | null): CommentDate {
  const near = CUES.find((cue) => cue.applies(around));
  if (near) return byCue(date, near);
  if (previous && around.sentenceBefore !== around.before && CARRIES_ON.test(around.before)) {
    return describe(date, previous.role, 'it carries on from the date before it');
  }
  return byCue(
    date,
    LAST_CUES.find((cue) => cue.applies(around))!,
  );
}

/** What lies in the past, and what lies ahead, whatever the words around say. */
function inItsTime(date: CommentDate, asOf: CalendarDate): CommentDate {
  if (date.role === 'estimate' || date.from <= asOf) return date;
  if (date.certainty === 'assumed-year') return { ...date, ...lastBegun(date, asOf) };
  if (date.role !== 'source') return date;
  return { ...date, role: 'estimate', because: 'its source is still to come' };
}

function byCue(date: FoundDate, cue: Cue): CommentDate {
  return describe(date, cue.role, cue.because);
}

function describe(date: FoundDate, role: DateRole, because: string): CommentDate {
  const { from, to, precision, certainty, doubt, text } = date;
  return { from, to, precision, certainty, ...(doubt && { doubt }), text, role, because };
}
