import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { footnoteOf } from '../scorecard/comparability';
import { hasEnded } from '../scorecard/ended';
import { tellExplained } from '../scorecard/explainedMarks';
import { meantBy } from '../scorecard/followComments';
import type { Comment, FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { isOnceAYear } from '../scorecard/statedReasons';
import { tellNeverToBe } from './lifetimes';
import { notYetOwed } from '../scorecard/notYetFilled';
import { NO_YEAR_TO_DATE } from '../text/marks';
import { comparePeriods, isPartOfYear, isToDate, type Period } from '../scorecard/period';
import { compareTimes } from '../scorecard/series';
import type { CalendarDate } from '../sheet/calendar';
import { type CommentOptions, type CommentReading, readCommentState } from './commentState';

/** Which of a row's figures are missing, and what its comment says about them. */
export interface RowReading {
  readonly indicator: Indicator;
  /** Actuals and comparators without a figure, in the sheet's order. Missing targets are decided, not awaited. */
  readonly missing: readonly Value[];
  /** Those of them that can be asked for: not the years before a measure's first figure. */
  readonly asked: readonly Value[];
  /** Whether an actual is still to come: one is missing, and no later one is given. */
  readonly isActualOwed: boolean;
  readonly comment: CommentReading;
  /** Where that was read: the comment, or the words in a missing figure's own cell; null where there is neither. */
  readonly words: CommentWords | null;
}

/** Words that answer for a missing figure, and where they stand. */
export type CommentWords = Pick<Comment, 'cell' | 'text' | 'serialDays' | 'parts'>;

/**
 * Every row's missing figures and comment, as they stand on a day.
 * @param unowed columns that nobody can be chased for, where that hangs on rows of which only some are read
 */
export function readRowComments(
  scorecard: Scorecard,
  asOf: CalendarDate,
  unowed: readonly FigureColumn[] = notYetOwed(scorecard),
): readonly RowReading[] {
  // Nobody can be asked for a figure of a time that is not over.
  const isOver = hasEnded(scorecard.figureColumns, asOf);
  const figures = scorecard.figureColumns.flatMap((column, index) =>
    column.field !== 'target' && isOver(column) && !unowed.includes(column) ? [index] : [],
  );
  const readOwed = readerOf({ asOf, isActualOwed: true });
  const readOther = readerOf({ asOf, isActualOwed: false });
  const readComplete = readerOf({ asOf, isActualOwed: false, isComplete: true });
  const isNeverToBe = tellNeverToBe(scorecard.figureColumns, asOf);
  const hasNoYearToDate = scorecard.footnotes.some(({ mark }) => mark === NO_YEAR_TO_DATE);
  const isExplained = tellExplained(scorecard);
  return scorecard.indicators.map((indicator) => {
    const missing = findMissing(indicator.values, figures);
    const isActualOwed = missing.length > 0 && owesActual(indicator.values, missing);
    // What its own cell says is awaited is, whatever other figure is given of its time.
    const isAwaited = isActualOwed || findPutOff(missing) !== undefined;
    const read = isAwaited ? readOwed : missing.length > 0 ? readOther : readComplete;
    // A mark in the figure's place that a footnote or a key explains says why there is none.
    const isAsked = (value: Value) =>
      footnoteOf(scorecard, value) === null &&
      !isExplained(value, indicator) &&
      !(
        isToDate(value.column.period) &&
        (hasNoYearToDate || isOfOneMoment(indicator) || hasNoParts(indicator, isExplained))
      ) &&
      !isNeverToBe(value.column, indicator) &&
      !isUnplanned(value, indicator) &&
      !isBeforeFirst(value, indicator.values) &&
      !isTakenSeldom(value, missing, indicator);
    const asked = missing.length === 0 ? NONE : missing.filter(isAsked);
    const { comment, words } = readWords(meantBy(indicator.comment), missing, read);
    return { indicator, missing, asked, isActualOwed, comment, words };
  });
}

const PUT_OFF =
  /^(?:tb[cad]|awaited|pending|to follow|to be (?:confirmed|advised|agreed|determined|decided|reported|published|released|supplied|provided))$/i;

/** The first actual whose own cell puts it off, "TBC", "To be reported", now that its period is over. */
export function findPutOff(missing: readonly Value[]): Value | undefined {
  return missing.find((value) => value.column.field === 'actual' && PUT_OFF.test(value.text));
}

const ONE_MOMENT =
  /\b(?:rolling|moving)\b|\b(?:month|period|quarter|year)[- ]end\b|\bat (?:the )?(?:month|period|quarter|year)['’]?s? end\b|\b(?:at|on) (?:the )?(?:last|first) (?:working )?day\b|\bat end of\b|\bsnapshot\b|\bpoint in time\b/i;

/** Whether a row is of the months up to each, or of one day of it, so that nothing is counted from the beginning of the year. */
function isOfOneMoment({ name }: Indicator): boolean {
  return ONE_MOMENT.test(name);
}

/** Whether each quarter or month of a row is one of those that a note explains, so that there is nothing to add up to date. */
function hasNoParts(indicator: Indicator, isExplained: ReturnType<typeof tellExplained>): boolean {
  const parts = indicator.values.filter(
    ({ column: { field, period } }) => field === 'actual' && isPartOfYear(period) && !isToDate(period),
  );
  return (
    parts.length > 0 && parts.every((value) => value.kind === 'missing' && isExplained(value, indicator))
  );
}

function readerOf(options: CommentOptions): (comment: Comment | null) => CommentReading {
  const read = (comment: Comment | null) => readCommentState(comment, options);
  const readText = remember((text) => read({ text, serialDays: null } as Comment));
  return (comment) => (comment?.serialDays === null ? readText(comment.text) : read(comment));
}

/** The comment, unless it is silent, or gives no date where the figure's own cell does: "Awaiting DfE, Oct 17". */
function readWords(
  comment: Comment | null,
  missing: readonly Value[],
  read: (comment: Comment | null) => CommentReading,
): Pick<RowReading, 'comment' | 'words'> {
  const reading = read(comment);
  if (missing.length === 0) return { comment: reading, words: comment };
  const sayings = missing.filter(({ saying }) => saying !== null);
  if (sayings.length > 0 && reading.state !== 'due' && reading.state !== 'passed') {
    const text = [...new Set(sayings.map(({ saying }) => saying!))].join('; ');
    const words = { cell: sayings[0]!.cell, text, serialDays: null, numberFormat: 'General' };
    const inPlace = read(words);
    if (reading.state === 'no-comment' || inPlace.estimate) return { comment: inPlace, words };
  }
  return { comment: reading, words: comment };
}

/** Whether nothing was wanted of its quarter or month, as a mark in the target's place says, though something is of another. */
function isUnplanned({ column: { period }, text }: Value, { values }: Indicator): boolean {
  if (text === '' || !isPartOfYear(period) || isToDate(period)) return false;
  const targets = values.filter(
    ({ column }) => column.field === 'target' && column.period?.kind === period.kind,
  );
  const own = targets.filter(({ column }) => comparePeriods(column.period, period) === 0);
  return (
    own.length > 0 &&
    own.every(({ kind, text: said }) => kind === 'missing' && said !== '') &&
    targets.some(({ number }) => number !== null)
  );
}

const NONE: readonly Value[] = [];

function findMissing(values: readonly Value[], figures: readonly number[]): readonly Value[] {
  let missing: Value[] | null = null;
  for (const index of figures) {
    const value = values[index]!;
    // Under a merged area nobody can type: the figure is the one that the area shows.
    if ((value.kind === 'missing' || pointsElsewhere(value)) && value.place === 'own')
      (missing ??= []).push(value);
  }
  return missing ?? NONE;
}

/** Whether words stand in the figure's place that only send the reader on: "See comment". */
function pointsElsewhere(value: Value): boolean {
  return value.kind === 'text' && /^(?:please )?(?:see|refer to)\b/i.test(value.text);
}

function owesActual(values: readonly Value[], missing: readonly Value[]): boolean {
  return missing.some(
    (value) =>
      value.column.field === 'actual' &&
      !values.some(
        (other) => other.column.field === 'actual' && other.kind === 'number' && takesPlaceOf(other, value),
      ),
  );
}

/** Whether it is the actual of a whole year before the row's first: a measure that began later has none. */
function isBeforeFirst(value: Value, values: readonly Value[]): boolean {
  const { field, period } = value.column;
  if (field !== 'actual' || period?.part !== null) return false;
  const given = values.filter(({ column, number }) => column.field === 'actual' && number !== null);
  return given.length > 0 && given.every((other) => takesPlaceOf(other, value));
}

/**
 * Whether it is a quarter or month of a year that has its figure without any of them, of a measure that is taken once a
 * year, or every second quarter alone.
 */
function isTakenSeldom(
  { column: { field, period } }: Value,
  missing: readonly Value[],
  indicator: Indicator,
): boolean {
  if (field !== 'actual') return false;
  const { values } = indicator;
  if (!isPartOfYear(period)) return isGivenOnceAmongMany(values) || isBetweenSurveys(period, values);
  if (isOnceAYear(indicator) || (period.kind === 'month' && isQuarterly(indicator))) return true;
  const given = values.filter(({ column, number }) => column.field === 'actual' && number !== null);
  const ofYear = given.filter(({ column }) => column.period?.year === period.year);
  const parts = ofYear.flatMap(({ column }) => (isPartOfYear(column.period) ? [column.period] : []));
  if (parts.length === 0) return ofYear.length > 0 && period.year !== null;
  const blank = missing.filter(
    ({ column }) => isPartOfYear(column.period) && column.period.year === period.year,
  );
  // What is taken once has no figure up to date beside that one.
  if (period.kind === 'to-date') return parts.length === 1 && blank.length > 1;
  const isHalfYearly = blank.length === 2 && parts.length === 2 && parts[0]!.part! + 2 === parts[1]!.part!;
  // A figure that does not begin the year, and is not followed by any, is that of the year.
  const isAlone = parts.length === 1 && blank.length >= 3 && parts[0]!.part! > 1;
  return period.kind === 'quarter' && (isHalfYearly || isAlone);
}

/** Whether a row says that it is taken every quarter, or has a figure in the last month of each that it has any in. */
function isQuarterly({ beside, values }: Indicator): boolean {
  if (beside?.words.some((text) => /^(?:quarterly|termly|every (?:quarter|term)|q)$/i.test(text)))
    return true;
  const given = values.flatMap(({ column: { field, period }, number }) =>
    field === 'actual' && number !== null && period?.kind === 'month' ? [period.part!] : [],
  );
  return given.length > 1 && given.every((month) => month % 3 === 0);
}

const MANY_YEARS = 4;

/** Whether of many years one between others has a figure, as a census has. */
function isGivenOnceAmongMany(values: readonly Value[]): boolean {
  const years = values
    .filter(
      ({ column: { field, period } }) => field === 'actual' && period?.year != null && period.part === null,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const given = years.flatMap(({ number }, at) => (number === null ? [] : [at]));
  return years.length >= MANY_YEARS && given.length === 1 && given[0]! > 0 && given[0]! < years.length - 1;
}

const LEAST_SURVEYS = 3;

/** Whether it is of a year between two of a row that has a figure every second year, every third, and none in others. */
function isBetweenSurveys(period: Period | null, values: readonly Value[]): boolean {
  if (period?.year == null || period.part !== null) return false;
  const years = values
    .flatMap(({ column: { field, period: own }, number }) =>
      field === 'actual' && number !== null && own?.kind === period.kind ? (own.year ?? []) : [],
    )
    .sort((a, b) => a - b);
  const [first, second] = years;
  if (first === undefined || second === undefined || years.length < LEAST_SURVEYS) return false;
  const apart = second - first;
  const isRegular = apart > 1 && years.every((year, at) => year === first + at * apart);
  return isRegular && (period.year - first) % apart !== 0;
}

function isLater(a: Value, b: Value): boolean {
  return compareTimes(a, b) > 0;
}

/** Whether one actual is later than another, or of its time under a heading that says the same. */
function takesPlaceOf(a: Value, b: Value): boolean {
  return isLater(a, b) || isDouble(a, b);
}

/** Whether a figure stands under another heading of the same words: one of the two is mistyped, and the row lacks nothing of that time. */
function isDouble(a: Value, b: Value): boolean {
  return a !== b && a.column.period !== null && fold(a.column.label) === fold(b.column.label);
}
