import type { CalendarDate } from '../sheet/calendar';
import { dayForms, dayWithoutYearForms } from './dayForms';
import { matchesOf, type DateForm } from './form';
import type { FoundDate } from './foundDate';
import { monthForms, monthWithoutYearForms } from './monthForms';
import { mendMonths } from './misspeltMonths';
import { moveByOffset } from './offsets';
import { halfForms, numberedForms, quarterForms, quarterWithoutYearForms, seasonForms } from './partForms';
import { PUT_OFF_FROM } from './words';
import { doubted, weekFrom, weekTo } from './span';
import { welshForms } from './welshForms';
import { relativeForms, yearForms } from './yearForms';

/** In the order they are tried: what an earlier form has read is not read again. */
const FORMS: readonly DateForm[] = [
  ...dayForms,
  ...welshForms,
  ...quarterForms,
  ...halfForms,
  ...numberedForms,
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
  /\d|\bfy\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-z]be?r\b|uary|spring|summer|autumn|winter|michaelmas|hilary|lent|trinity|christmas|xmas|easter|week|month|quarter|qtr|year|eoy|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|fai|fedi|fawrth|fehefin|orffennaf|dachwedd|ragfyr|gwanwyn|haf|gaeaf/i;

// Characters around a date that may settle how it reads; keeps the time in bounds on a cell of 32,767 characters.
const NEARBY = 80;

/** Every date in a text, in reading order. Spans that "to" or a dash joins are one: "July 2013 to June 2014". */
export function findDates(text: string, asOf: CalendarDate): readonly FoundDate[] {
  if (!CAN_HOLD_DATE.test(text)) return [];
  const { plain, slips } = mendMonths(plainText(text));
  let unread = plain;
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const { words, index, groups } of matchesOf(form, unread)) {
      const end = index + words.length;
      const before = plain.slice(Math.max(0, index - NEARBY), index);
      const span = form.read(groups, { asOf, before, after: plain.slice(end, end + NEARBY) });
      if (!span) continue;
      found.push({ ...span, text: words, index, namesPeriod: form.namesPeriod ?? false });
      unread = unread.slice(0, index) + '\0'.repeat(words.length) + unread.slice(end);
    }
  }
  found.sort((a, b) => a.index - b.index);
  return joinRanges(
    plain,
    found.map((date) => widenToHour(plain, widenToWeek(plain, date))),
  )
    .map((date) => moveByOffset(plain, doubtLeftovers(plain, date), asOf))
    .map((date) => {
      const end = date.index + date.text.length;
      const slip = slips.find(({ from, to }) => from < end && to > date.index);
      const whole = { ...date, text: text.slice(date.index, Math.max(end, slip?.to ?? 0)) };
      return slip ? { ...whole, ...doubted(whole, 'misspelt') } : whole;
    });
}

const DIGITS_BEFORE = /(?:^|[^\w£$.,/-])\d{1,2}(?:st|nd|rd|th)?\s*[-&/,]?\s*$/i;
const DIGITS_AFTER = /^\s*[-/]\s*\d{1,2}(?:st|nd|rd|th)?\s*(?:$|[.,;)])/i;
// No form reads a year before 1900: without it the day would be one of this year.
const OLD_YEAR_AFTER = /^\s?[ ,-]\s?(?:0\d{3}|1[0-8]\d\d)(?![\d,])/;
// "Spring 2017 TBC" is no promise of spring.
const PUT_OFF_AFTER = /^[\s,:(–-]{1,3}(?:tb[cad]\b|to be (?:confirmed|advised|agreed)\b|\?)\)?|^\?/i;
const LIKE_A_MONTH =
  /^\W*(?:by|in|due|until|from|end of)?\s*(?:jan|feb|mar|apr|aug|sep|oct|nov|dec)[a-z]+\s+$/i;
const KNOWN_BEFORE =
  /\b(?:phase|stage|tier|level|key stage|ks|year|term|part|version|note|page|table)\s+\d{1,2}\s*$/i;

/** A date beside which digits or most of a month stand unread is not what the words say. */
function doubtLeftovers(plain: string, date: FoundDate): FoundDate {
  const before = plain.slice(Math.max(0, date.index - NEARBY), date.index);
  const after = plain.slice(date.index + date.text.length, date.index + date.text.length + NEARBY);
  if (OLD_YEAR_AFTER.test(after)) return { ...date, ...doubted(date, 'left-over') };
  if (date.certainty !== 'stated') return date;
  const isLeftOver =
    (DIGITS_BEFORE.test(before) && !KNOWN_BEFORE.test(before)) ||
    DIGITS_AFTER.test(after) ||
    PUT_OFF_AFTER.test(after) ||
    (date.precision === 'year' && date.index < NEARBY && LIKE_A_MONTH.test(before));
  if (!isLeftOver) return date;
  const putOff = PUT_OFF_AFTER.exec(after)?.[0] ?? '';
  return { ...date, ...doubted(date, 'left-over'), text: date.text + putOff };
}

const HOUR =
  /(?:(?:(?:close|end) of (?:play|business|day|the day|(?:the )?working day)|the close of|close of|cop|cob|noon|midday|midnight|\d{1,2}(?:[.:]\d\d)? ?[ap]m)\s+)?(?:on\s+)?(?:the\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:the\s+)?$/i;

/** The words for the hour and the weekday before a day belong to it: "close of play Friday 3 November". */
function widenToHour(plain: string, date: FoundDate): FoundDate {
  if (date.precision !== 'day') return date;
  const start = Math.max(0, date.index - NEARBY);
  const match = HOUR.exec(plain.slice(start, date.index));
  const words = match?.[0].trim() ?? '';
  if (!match || !/[a-z]{3}/i.test(words) || /^(?:on|the|on the)$/i.test(words)) return date;
  const index = date.index - match[0].length;
  return { ...date, index, text: plain.slice(index, date.index + date.text.length) };
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
  if (PUT_OFF_FROM.test(plain.slice(Math.max(0, first.index - NEARBY), first.index))) return false;
  const isJoined = isBetween || /^(?:to|until|through|-)(?:\s+(?:the\s+)?end\s+of)?$/.test(between);
  return (
    isJoined && first.precision === second.precision && first.from <= second.from && first.to <= second.to
  );
}
