import type { HeaderColumn } from '../../headers/header';
import { FIELDS, type Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, placedAs, wantsFigures } from '../headingRow';
import {
  holdsFigures,
  holdsPeriods,
  holdsProse,
  holdsYears,
  type Profile,
  ROWS_NEAR_HEADINGS,
  saysKind,
} from '../profiles';

/** Over figures somebody else's, over words where each indicator belongs. */
const AREAS = /^(?:regions?|sectors?|peer groups?|shires?|mets?)(?: names?)?$/i;
/** What a number left of the names belongs to. */
const GOALS =
  /^(?:(?:strategic|lcap|plan|corporate|council|city) )?(?:goals?|ambitions?|aims?)(?: ?#| no\.?| number)?$/i;
/** What groups rows over words, and over figures is what is wanted. */
const WANTED = /^(?:aims?|objectives?|pledges?)$/i;
/** Of when the figure beside it is. */
const OF_WHEN =
  /^(?:(?:data )?as (?:at|of)|(?:latest|most recent|data|figure|actual|result)(?: data| figure| result)? (?:period|date)s?|(?:period|date) of (?:the )?(?:latest )?(?:data|figures?|results?))$/i;
const LEAST_FLAGS = 4;
const LEAST_ALL_YEARS = 4;
const SAYS_YEAR = /(?:\b|_)(?:years?|yr|dates?|when|ann[ée]e|an|a[nñ]o|anno|jahr|jaar|år|blwyddyn)(?:\b|_)/i;
/** "Goal 3", "Objective B": which of several goals, and nothing that is wanted. */
const NUMBERED_GOAL =
  /^(?:(?:strategic|corporate|council|key) )?(?:goal|objective|priority|outcome|aim|ambition|pillar|theme) (?:\d{1,2}(?:\.\d{1,2})?|[a-h]|[ivx]{1,4})$/;
/** What only counts or keys what is said in words beside it. */
const KEYED = /(?:\b|_)(?:id|code|cd|key|no|num)$/i;
/** What ticks a row and says nothing more of it. */
const TICK = /^(?:y|yes|x|✓|✔|☑|●|•|true)$/;
/** Numbers that count years of a plan, where the heading says that they do. */
const COUNTS_YEARS =
  /^(?!(?:last|current|this|previous|prior|next|latest|base|target)\b)(?:\w+[ _])?(?:year|yr)(?:[ _](?:no\.?|number))?$/i;
const MOST_YEARS = 12;
/** What heads names, and what was measured of them. */
const MEASURED = /^(?:measured?|metric|indicator|kpi)$/i;
/** A rating in numbers is one of so many. */
const MOST_MARKS = 10;
/** A question is answered in words or in figures. */
const ASKS = /^how\b|\?\s*$/i;
/** "87 of 90 homes" is meant as a figure. */
const BEGINS_WITH_FIGURE = /^\W*\d/;
const PLACE_WORD = /\b(?:ward|district|school|locality)\b/i;

/** The quarter of others that one is in, and not what stands at the end of it. */
const QUARTER_OF_OTHERS = /^(?!.*\b(?:top|upper|lower|bottom|best|worst|first|third|inter)\b).*\bquartile\b/i;
const A_QUARTER =
  /^(?:(?:quartile |q)?[1-4]|(?:top|upper|best|bottom|lower|lowest|worst|1st|2nd|3rd|4th|first|second|third|fourth|upper middle|lower middle|2nd best|2nd worst)(?: quartile)?)$/;
const LEAST_PLACED = 3;

/** Cells below that cannot be what the heading seems to say: they only tell words from figures. */
export const cellKinds: ColumnClue = (column, row) => {
  const profile = row.profiles.of(column.column);
  if (profile.filled === 0) return [];
  const strongest = column.evidence[0];
  const isDated = column.period !== null;
  const found: Evidence[] = [];
  const speak = (meaning: Evidence['meaning'], weight: number, why: string) =>
    found.push({ meaning, weight, why });
  const isWords = profile.numbers === 0 && profile.texts > 0;
  if (QUARTER_OF_OTHERS.test(column.label) && holdsQuarters(column, row))
    speak('rank', 40, 'the cells below count from 1 to 4');
  if (
    isWords &&
    QUARTER_OF_OTHERS.test(column.label) &&
    [...profile.words].every((one) => A_QUARTER.test(one))
  )
    speak('rank', 40, 'the cells below are quarters of all');

  if (
    strongest?.meaning === 'service' &&
    holdsFigures(profile) &&
    (PLACE_WORD.test(column.label) || holdsNoCodes(column, row))
  )
    speak('service', -25, 'the cells below are figures');
  const isLeftOfNames = row.columns.some(
    (other) => other.role === 'indicator' && other.column > column.column,
  );
  // "How we know" after the figures can look like names too.
  const isBeforeNames =
    isLeftOfNames && row.columns.every((other) => other.role !== 'indicator' || other.column > column.column);
  if (holdsFigures(profile)) {
    if (!isDated && isBeforeNames && GOALS.test(column.label.trim()))
      speak('goal', 40, 'the cells below number the goals, left of the names');
    if (strongest?.meaning === 'service' && !isBeforeNames && WANTED.test(column.label.trim())) {
      speak('service', -25, 'the cells below are figures');
      speak('target', 5, `the heading says “${column.label.trim()}”`);
    }
    // "Previous" is a rating beside a rating, and a figure beside a figure.
    const { meaning } = strongest ?? {};
    if (
      (meaning === 'status' && /^previous$/i.test(column.label.trim())) ||
      ((meaning === 'status' || meaning === 'direction') && holdsNoMarks(column, row))
    ) {
      speak(meaning, -40, 'the cells below are figures');
      // "Current status" says neither.
      if (/\bstatus\b/i.test(column.label)) speak('actual', -10, 'the cells below are figures');
    }
    speak('comment', -12, 'the cells below are figures');
    if (strongest?.meaning === 'indicator' && isValueOfNames(column, row)) {
      speak('indicator', -40, 'the cells below are figures');
      speak('actual', 3, 'names stand left of it, and no heading says actual');
    }
    if (meaning === 'frequency' && KEYED.test(column.label.trim()))
      speak('frequency', -30, 'the cells below are codes');
    if (!isDated && COUNTS_YEARS.test(column.label.trim()) && countsYears(column, row))
      speak('figure-year', 45, 'the cells below count years');
    if (isDated && datesWhatItNames(column, row)) {
      for (const field of FIELDS) speak(field, -40, 'the cells below are years');
      speak(column.period?.kind === 'end' ? 'due' : 'baseline-year', 20, 'the cells below are years');
    }
    if (holdsYears(profile)) sayYears();
    else {
      speak('figure-year', -15, 'the cells below are not years');
      if (strongest?.meaning === 'baseline-year') {
        speak('baseline-year', -25, 'the cells below are not years');
        speak('actual', 5, 'the heading says “baseline”');
      }
    }
  } else if (holdsYears(profile) || holdsPeriods(profile)) {
    sayYears();
    if (column.period?.kind === 'baseline' || column.period?.kind === 'end') {
      for (const field of FIELDS) speak(field, -40, 'the cells below are times');
      // When a baseline was taken lies behind.
      speak(/\bbase/i.test(column.label) ? 'baseline-year' : 'due', 10, 'the cells below are times');
    }
    // "Last available result" over months says when, and not what.
    if (column.period === null && column.field === 'actual')
      speak('figure-year', 25, 'the cells below are times');
  }
  if (isWords) {
    if (OF_WHEN.test(column.label.trim())) speak('figure-year', 15, 'the cells below are words');
    speak('complete', -10, 'the cells below are words');
    // "Target achieved?" over yes and no: a share of the target over figures.
    if (strongest?.meaning === 'complete' && !isDated) speak('status', 25, 'the cells below are words');
    // Words left of the names group them: "Result chain", "Performance area".
    if (isLeftOfNames && /^sectors?$/i.test(column.label.trim()))
      speak('service', 23, 'the cells below are words, left of the names');
    if (!isDated && column.field === 'actual' && isLeftOfNames)
      speak('actual', -20, 'the cells below are words, left of the names');
    const isFirst = row.columns.every(
      (other) => other.role !== 'indicator' && (other.column >= column.column || other.role !== null),
    );
    if (!isDated && column.field === 'actual' && isFirst && profile.texts === profile.filled)
      speak('actual', -20, 'the cells below are words, left of the figures');
    const areAllWords = profile.texts === profile.filled && profile.texts > 1;
    if (column.field === 'comparator' && (AREAS.test(column.label.trim()) || (!isDated && areAllWords)))
      speak('comparator', -20, 'the cells below are words, so it names something for each row');
    if (column.field !== null && saysKind(column.label))
      speak(column.field, -20, 'the heading asks what kind each row is, and the cells below are words');
    if (
      !isDated &&
      ((isLeftOfNames && column.field === 'target') ||
        isGoal(
          column,
          profile,
          placedAs('target', row).some(
            (other) =>
              other !== column && (other.period !== null || holdsFigures(row.profiles.of(other.column))),
          ),
        ))
    )
      speak('goal', 40, 'the cells below are sentences');
    // "Goals of the plan" in sentences, where no column holds a figure of anything.
    if (
      column.period?.kind === 'end' &&
      column.field === 'target' &&
      holdsProse(profile) &&
      !hasAnyFigures(row)
    )
      speak('goal', 40, 'the cells below are sentences, and no column holds figures');
    if (isDated && column.field === 'target' && holdsProse(profile) && hasFiguresBeside(column, row))
      speak('goal', 40, 'the cells below are sentences, and the figures have a column of their own');
    if (isDated && column.field === 'actual' && /^progress\b/i.test(column.label)) {
      speak('actual', -25, 'the cells below are words');
      speak('comment', 12, 'the cells below are words');
    }
    // "Key performance" over yes and no.
    const isFlag =
      profile.texts === profile.filled && profile.texts >= LEAST_FLAGS && profile.words.size <= 3;
    const isTicked =
      profile.texts === profile.filled && profile.words.size === 1 && TICK.test([...profile.words][0]!);
    if (!isDated && isTicked) for (const field of FIELDS) speak(field, -20, 'the cells below only tick rows');
    const hasFigures = placedAs('actual', row).some(
      (other) => other !== column && holdsFigures(row.profiles.of(other.column)),
    );
    if (!isDated && column.field === 'actual' && isFlag && hasFigures)
      speak('actual', -20, 'the cells below repeat a few words');
    // "How are we doing?" over words, beside the figures themselves.
    if (
      !isDated &&
      column.field === 'actual' &&
      profile.texts === profile.filled &&
      hasFigures &&
      ASKS.test(column.label)
    )
      speak('status', 20, 'the cells below are words');
    const hasOtherActual = placedAs('actual', row).some((other) => other !== column);
    const tellsOfFigures =
      wantsFigures(row) && ![...profile.words].some((text) => BEGINS_WITH_FIGURE.test(text));
    if (
      !isDated &&
      !isLeftOfNames &&
      !isFirst &&
      column.field === 'actual' &&
      holdsProse(profile) &&
      (hasOtherActual || tellsOfFigures)
    )
      speak('comment', 25, 'the cells below are sentences');
  }
  return found;

  function sayYears(): void {
    if (!isDated || column.period?.kind === 'relative') {
      const why = 'every cell below holds a year';
      if (/(?:\b|_)(?:years?|yr|period|date|month|quarter|année)/i.test(column.label))
        speak('figure-year', 15, why);
      // Whatever heads them, so many years and nothing else are no figures.
      if (profile.years >= LEAST_ALL_YEARS) for (const field of FIELDS) speak(field, -20, why);
    }
  }
};

/** Whether years stand under "Baseline" or "End" in nearly every row, and not as figures do whose others are of their size. */
function datesWhatItNames({ label, period, column }: HeaderColumn, row: HeadingRow): boolean {
  if (period?.kind !== 'baseline' && period?.kind !== 'end') return false;
  const { years, filled, missingMarks } = row.profiles.of(column);
  if (years < LEAST_ALL_YEARS || years * 10 < (filled - missingMarks) * 9) return false;
  if (SAYS_YEAR.test(label)) return true;
  return row.columns.every(
    (other) =>
      other.column === column || !holdsFigures(row.profiles.of(other.column)) || !hasYears(other, row),
  );
}

function hasYears({ column }: HeaderColumn, { profiles }: HeadingRow): boolean {
  return profiles.of(column).years > 0;
}

/** Whether any column that says of figures what they are holds some. */
function hasAnyFigures({ columns, profiles }: HeadingRow): boolean {
  return columns.some(
    ({ field, period, column }) => (field !== null || period !== null) && holdsFigures(profiles.of(column)),
  );
}

/** Whether another column says that it holds the targets of the same time, and holds figures. */
function hasFiguresBeside({ period }: HeaderColumn, { columns, profiles }: HeadingRow): boolean {
  return columns.some(
    (other) =>
      other.field === 'target' &&
      other.period?.text === period!.text &&
      holdsFigures(profiles.of(other.column)),
  );
}

/** Whether small whole numbers stand below, each on several rows or one after the other. */
function countsYears({ column }: HeaderColumn, { profiles }: HeadingRow): boolean {
  const numbers = profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
  return (
    numbers.length > 1 &&
    numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= MOST_YEARS) &&
    new Set(numbers).size < numbers.length
  );
}

/**
 * "Goal" over sentences is what is wanted in words, and so is "Target", or whatever speaks of a plan, where the figures
 * have targets of their own.
 */
function isGoal({ label, field }: HeaderColumn, profile: Profile, hasTarget: boolean): boolean {
  if (/\bgoals?\b|\baspirations?\b|\bambitions?\b/i.test(label))
    return profile.meanTextLength >= 10 || [...profile.words].every((text) => NUMBERED_GOAL.test(text));
  if (field !== 'target' || !hasTarget) return false;
  return holdsProse(profile) || !/^targets?$/i.test(label.trim());
}

/** "Measure" over the values of what is named left of it, where no other heading can be that of an actual. */
function isValueOfNames(own: HeaderColumn, { columns, profiles }: HeadingRow): boolean {
  const canBeActual = ({ field, role, period, column }: HeaderColumn) => {
    // "Latest month" over months says of when each figure is.
    if (period === null && holdsPeriods(profiles.of(column))) return false;
    return field === 'actual' || (field === null && role === null && period !== null);
  };
  const areNames = ({ column }: HeaderColumn) => {
    const { texts, filled, words } = profiles.of(column);
    return column < own.column && words.size > 1 && texts * 2 > filled;
  };
  return MEASURED.test(own.label.trim()) && columns.some(areNames) && !columns.some(canBeActual);
}

/** Whether the numbers below are neither marks of so many, nor changes, nor years. */
function holdsNoMarks({ column, label }: HeaderColumn, { profiles }: HeadingRow): boolean {
  const numbers = profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
  return (
    // "Target before", "Target after": of a log of changes.
    !/\btarget/i.test(label) &&
    !holdsYears(profiles.of(column)) &&
    numbers.every((number) => number >= 0) &&
    numbers.some((number) => number > MOST_MARKS)
  );
}

/** Whether most rows have a figure of their own, and not all of them whole numbers of one length or in order, like codes. */
function holdsNoCodes({ column, label }: HeaderColumn, { profiles }: HeadingRow): boolean {
  const { different, filled } = profiles.of(column);
  const numbers = profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
  const [first] = numbers;
  const isLong = (number: number) => String(number).length === String(first).length;
  const areWhole = numbers.every(Number.isInteger);
  const areInOrder = numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);
  return (
    !KEYED.test(label.trim()) &&
    numbers.length >= LEAST_PLACED &&
    different * 2 > filled &&
    !(areWhole && (areInOrder || numbers.every(isLong)))
  );
}

function holdsQuarters({ column }: HeaderColumn, row: HeadingRow): boolean {
  const numbers = row.profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
  return numbers.length >= LEAST_PLACED && numbers.every((number) => [1, 2, 3, 4].includes(number));
}
