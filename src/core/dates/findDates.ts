import type { CalendarDate } from '../sheet/calendar';
import { dayForms, dayWithoutYearForms } from './dayForms';
import type { DateForm } from './form';
import { monthForms, monthWithoutYearForms } from './monthForms';
import { quarterForms, quarterWithoutYearForms, seasonForms } from './partForms';
import { weekFrom, weekTo, type DateSpan } from './span';
import { relativeForms, yearForms } from './yearForms';

/** A date that stands in a text, before anyone has asked what it is the date of. */
export interface FoundDate extends DateSpan {
  /** The words, as written. */
  readonly text: string;
  /** Where the words begin in the text. */
  readonly index: number;
  /** Whether the words name the period of data more often than a day to come: "this year". */
  readonly namesPeriod: boolean;
}

/** In the order they are tried: what an earlier form has read is not read again. */
const FORMS: readonly DateForm[] = [
  ...dayForms,
  ...quarterForms,
  ...seasonForms,
  ...monthForms,
  ...dayWithoutYearForms,
  ...yearForms,
  ...quarterWithoutYearForms,
  ...relativeForms,
  ...monthWithoutYearForms,
];

// Most comments hold no date: one look spares them the thirty-odd that follow.
const CAN_HOLD_DATE =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|xmas|easter|week|month|quarter|qtr|year|eoy/i;

// Characters around a date that may settle how it reads; keeps the time in bounds on a cell of 32,767 characters.
const NEARBY = 80;

/** Every date in a text, in reading order. Spans that "to" or a dash joins are one: "July 2013 to June 2014". */
export function findDates(text: string, asOf: CalendarDate): readonly FoundDate[] {
  if (!CAN_HOLD_DATE.test(text)) return [];
  const plain = plainText(text);
  let unread = plain;
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of unread.matchAll(form.pattern)) {
      const words = match[0].trimEnd();
      const before = plain.slice(Math.max(0, match.index - NEARBY), match.index);
      const after = plain.slice(match.index + words.length, match.index + words.length + NEARBY);
      const span = form.read(match.groups ?? {}, { asOf, before, after });
      if (!span) continue;
      found.push({ ...span, text: words, index: match.index, namesPeriod: form.namesPeriod ?? false });
      unread =
        unread.slice(0, match.index) + '\0'.repeat(words.length) + unread.slice(match.index + words.length);
    }
  }
  found.sort((a, b) => a.index - b.index);
  return joinRanges(
    plain,
    found.map((date) => widenToWeek(plain, date)),
  ).map((date) => ({
    ...date,
    text: text.slice(date.index, date.index + date.text.length),
  }));
}

const IS_PLAIN = /^[\n -_a-~]*$/;

/** The text with one spelling for dashes, quotes and spaces, each character still in its place. */
export function plainText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[^\S\n]/g, ' ');
}

const WEEK_FROM =
  /\b(?:w\/?c|w\/b|week\s+(?:commencing|beginning|starting|of))[\s:.]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?(?:the\s+)?$/i;
const WEEK_TO =
  /\b(?:w\/?e|week\s+ending)[\s:.]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?(?:the\s+)?$/i;

function widenToWeek(plain: string, date: FoundDate): FoundDate {
  if (date.precision !== 'day' || date.from !== date.to) return date;
  const start = Math.max(0, date.index - NEARBY);
  const before = plain.slice(start, date.index);
  const from = WEEK_FROM.exec(before);
  const match = from ?? WEEK_TO.exec(before);
  if (!match) return date;
  const text = plain.slice(start + match.index, date.index + date.text.length);
  return { ...date, ...(from ? weekFrom(date) : weekTo(date)), index: start + match.index, text };
}

function joinRanges(plain: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (!last || !isRange(plain, last, date)) {
      joined.push(date);
      continue;
    }
    const text = plain.slice(last.index, date.index + date.text.length);
    const certainty = last.certainty === 'stated' ? date.certainty : last.certainty;
    joined[joined.length - 1] = { ...last, to: date.to, certainty, text };
  }
  return joined;
}

function isRange(plain: string, first: FoundDate, second: FoundDate): boolean {
  const between = plain
    .slice(first.index + first.text.length, second.index)
    .trim()
    .toLowerCase();
  const isBetween =
    between === 'and' &&
    /\bbetween\s+(?:the\s+)?$/i.test(plain.slice(Math.max(0, first.index - NEARBY), first.index));
  const isJoined = isBetween || /^(?:to|until|through|-)(?:\s+(?:the\s+)?end\s+of)?$/.test(between);
  return (
    isJoined && first.precision === second.precision && first.from <= second.from && first.to <= second.to
  );
}
