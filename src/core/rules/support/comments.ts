import { listAnd } from '../../text/words';
import { clip } from '../../text/clip';
import { splitSentences } from '../../text/splitSentences';
import { isOtherLanguage } from '../../text/otherLanguage';
import type { CalendarDate } from '../../sheet/calendar';
import { byReadingOrder, type CellAddress, isSamePlace } from '../../sheet/address';
import { milestonesOf } from '../../scorecard/milestones';
import { isPartOfYear, type Period } from '../../scorecard/period';
import { findPutOff, type RowReading } from '../../dates/rowReadings';
import type { Comment, Indicator, Scorecard, Value } from '../../scorecard/scorecard';
import { isNotEveryYear, isOnceAYear } from '../../scorecard/statedReasons';
import { listYears, nameFigure } from '../../scorecard/wording';

/** Why a rule about comments cannot run on a scorecard, or null if it can. */
export function needsComments({ otherColumns, indicators }: Scorecard): string | null {
  // Notes under the rows are comments too.
  const hasComments = otherColumns.some(({ role }) => role === 'comment') || Boolean(indicators[0]?.comment);
  return hasComments
    ? null
    : 'The scorecard has no comments column, so there is nothing to read dates and reasons from.';
}

/** Whether the row's estimated date is asked for: an actual is owed, or another figure is missing that its comment says is awaited. */
export function lacksDate({ indicator, missing, asked, isActualOwed, comment, words }: RowReading): boolean {
  if (comment.state !== 'no-date' || comment.isGivenUp || isOtherLanguage(words?.text ?? '')) return false;
  const isOnlyInYear = missing.every(({ column }) => isPartOfYear(column.period));
  if (isNotEveryYear(indicator) || isNewSince(indicator) || milestonesOf(indicator)) return false;
  // Nobody waits for what was before all that is known since.
  if (!comment.isAwaited && missing.length > 0 && missing.every(({ column }) => BASELINE.test(column.label)))
    return false;
  // A note beside each of them says when or why.
  if (asked.length === 0 && missing.length > 0) return false;
  // "Reported at Q4" is the date of what is taken once a year.
  if (asked.length === 0 && (!comment.isAwaited || isOnceAYear(indicator))) return false;
  if (findPutOff(missing)) return true;
  const isElsewhere = isAboutTargets(words) || hasNeverBegun(indicator) || isOnlyInYear || isNoAnswer(words);
  if (!comment.isAwaited && isElsewhere) return false;
  return isActualOwed || (comment.isAwaited && missing.length > 0);
}

const BASELINE = /\bbase-?line\b/i;

const STATE =
  /^\W*(?:[£$€]?\d[\d.,]*(?: ?%| ?[a-z]{1,6})?|yes|no|ok|good|fair|poor|fine|red|amber|green|rag\b.*|(?:not |now |all |100% )?(?:complete|completed|closed|done|finished|achieved|met|delivered|started|implemented|ceased|stopped|applicable)|(?:on ?going|continuing|in progress|under ?way|progressing)(?: (?:work|project|action))?|(?:on|off) (?:track|target|schedule)|n\/?a\b.{0,20})\W*$/i;

/** Whether a comment is no more than a figure or a state, "0%", "Complete", "Ongoing": it is of the work, and of no figure. */
function isNoAnswer(words: { readonly text: string } | null): boolean {
  return STATE.test(words?.text ?? '');
}

/** Whether the words speak of what is wanted and of no figure, and so are no answer to why one is missing. */
export function isAboutTargets(words: { readonly text: string } | null): boolean {
  const text = words?.text ?? '';
  return (
    /\b(?:targets?|goals?|aims?|objectives?|expectations?|benchmarks?)\b/i.test(text) &&
    !/\b(?:await\w*|figures?|results?|outturns?|actuals?|publish\w*|provisional|available|n\/?a)\b/i.test(
      text,
    )
  );
}

/** Whether a date lies before the years that all the missing figures are for, and so is of something else. */
export function isBeforeFigures(last: CalendarDate, missing: readonly Value[]): boolean {
  const years = missing.map(({ column: { period } }) => (period?.year == null ? null : beginningOf(period)));
  const day = Number(last.slice(0, 4));
  return years.length > 0 && years.every((year) => year !== null && day < year);
}

/** The calendar year in which a time begins: FY17 is named after the year in which it ends. */
function beginningOf({ text, year }: Period): number {
  return text.includes('FY') ? year! - 1 : year!;
}

const NEW =
  /\b(?:new (?:in|for|from|since|measure|indicator|kpi|pi|service|scheme|survey|\d{4})|(?:introduced|began|begun|started|launched|first (?:measured|collected|reported)) (?:in|from|during|for))\b/i;

/** Whether a measure is called new and has had a figure since it began. */
function isNewSince(row: Indicator): boolean {
  return NEW.test(row.comment?.text ?? '') && hasActual(row);
}

/** Whether none of several years has a figure: a measure that is new, or that was never collected. */
function hasNeverBegun({ values }: Indicator): boolean {
  const actuals = values.filter(({ column }) => column.field === 'actual');
  return actuals.length > 1 && actuals.every(({ kind }) => kind === 'missing');
}

/** The cell of the comment, or of the words read in its stead, and those of the figures it is about, in reading order. */
export function cellsOfComment(comment: CellAddress, figures: readonly Value[]): readonly CellAddress[] {
  const others = figures.map(({ cell }) => cell).filter((cell) => !isSamePlace(cell, comment));
  return [comment, ...others].sort(byReadingOrder);
}

/** Missing figures as a sentence names them, with their verb: "the 2016 actual and the National 2016 figure are". */
export function nameMissing(figures: readonly Value[]): string {
  const is = figures.length === 1 ? 'is' : 'are';
  const isAllOf = figures.every(
    ({ column: { field, period } }) =>
      field === 'actual' && period && !/^(?:relative|baseline|end)$/.test(period.kind),
  );
  // "The FY21, FY22 and FY23 actuals" are read at once.
  if (isAllOf && figures.length > 1) return `the ${listYears(figures)} actuals ${is}`;
  return `${listAnd(figures.map(nameFigure))} ${is}`;
}

/** Where words of a comment stand: the cell that says them, where it was put together from several. */
export function cellSaying({ cell, parts }: Pick<Comment, 'cell' | 'parts'>, words: string): CellAddress {
  return parts?.find(({ text }) => text.includes(words))?.cell ?? cell;
}

/** So much of a comment as a sentence can hold, with the words in it that matter: its own sentence, where the whole is long. */
export function quoteAround(text: string, words: string): string {
  if (text.length <= LONGEST_QUOTE) return quote(text);
  const sentence = splitSentences(text).find((one) => one.includes(words)) ?? text;
  const start = sentence.indexOf(words);
  const tooFar = start + words.length + 2 * CUT_OFF.length - LONGEST_QUOTE;
  if (sentence.length <= LONGEST_QUOTE || tooFar <= 0) return quote(sentence);
  const space = sentence.indexOf(' ', tooFar);
  return quote(`${CUT_OFF}${sentence.slice(space < 0 || space > start ? start : space + 1)}`);
}

const LONGEST_QUOTE = 80;
const CUT_OFF = '...';

/** A comment in a sentence: cut off where it is long. */
export function quote(text: string): string {
  return `“${clip(text, LONGEST_QUOTE)}”`;
}

/** Whether a row shows a comment that is typed in a row above it, under a merged cell. */
export function findRepeatedComments({ merges, indicators }: Scorecard): (indicator: Indicator) => boolean {
  const column = indicators[0]?.comment?.cell.column ?? -1;
  const rows = new Set<number>();
  for (const { top, bottom, left, right } of merges) {
    if (column < left || column > right) continue;
    for (let row = top + 1; row <= bottom; row++) rows.add(row);
  }
  return ({ comment }) => comment !== null && rows.has(comment.cell.row);
}

/** Whether a row has an actual to comment on. */
export function hasActual({ values }: Indicator): boolean {
  return values.some(({ column, number }) => column.field === 'actual' && number !== null);
}
