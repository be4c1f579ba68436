import { sayYear } from '../scorecard/headings';
import { monthsThrough, type Period, TO_DATE_LAST_YEAR } from '../scorecard/period';
import { MONTH_STEM, monthNumber } from '../text/months';
import { firstMonthOf, type LastMonth, month, quarterOf, yearOfQuarter } from './partsOfYear';

const LAST_YEAR =
  /\b(?:last|previous|prev\.?|prior) (?:ytd|year[- ]to[- ]date)\b|\b(?:ytd|year[- ]to[- ]date)[ ,:(-]{1,3}(?:last|previous|prior) (?:year|yr)\b\)?/;
const TO_DATE =
  /\b(?:(?:this|current|financial|fiscal|cumulative) )?(?:ytd|year[- ]to[- ]date)\b|\bcumulative (?:up )?to (?:the )?(?:end of )?(?=q(?:uarter|tr)?\.? ?[1-4]|[a-z]{3,9}[ -]?(?:20)?\d\d)|\bcumulative (?=(?:(?:actual|target|plan|performance|result)s? )?q(?:uarter|tr)?\.? ?[1-4]\b)/;
/** "Q3 cumulative actual": what follows the quarter says that it is added up. */
const QUARTER_ADDED_UP =
  /(?<lead>\bq(?:uarter|tr)?\.? ?[1-4](?: (?:19|20)?\d\d(?:[/-]\d\d)?)?,? ?)\(?\bcumulative\b\)?|(?<year>\b(?:fy ?|cy ?)?(?:19|20)\d\d(?:[/-]\d\d)? )cum$/;

/** What a figure is called that may go up to a day; a title says "Performance to 30 September" of when it was written. */
const FIGURE = 'actuals?|achieve(?:d|ment)|delivered|completed|profiled?|targets?|plan(?:ned)?';
/** "Actual to end Q2", "Target 2024/25 to 30 September": of a figure and not of twelve months it is how far the year has come. */
const FIELD_TO_QUARTER = new RegExp(
  `(?<lead>(?:^|[^a-z-])(?:${FIGURE}|performance|results?|out-?turn|position|totals?)\\b[^a-z]{0,12}?) ` +
    '(?:up )?to (?:the )?end (?:of )?(?=q(?:uarter|tr)?\\.? ?[1-4])',
);
const YEAR = '(?:(?:cy|fy) ?)?(?:19|20)\\d\\d(?:[/-]\\d\\d)?';
const FIELD_TO_MONTH = new RegExp(
  `(?<lead>^[^a-z]{0,12}(?:profiled? |planned |cumulative )?(?:${FIGURE}|progress)\\b[^a-z]{0,12}?|^${YEAR}|^)(?:^| )(?:(?:up )?to (?:the )?(?:end (?:of )?|\\d{1,2}(?:st|nd|rd|th)? )|up to )` +
    `(?<month>${MONTH_STEM})[a-z]*\\.?(?:[ '-]*(?<year>(?:19|20)\\d\\d|\\d\\d(?![\\d/-])))?`,
);
/** "2024/25 profile to date", "Target to date (Apr-Oct)": without a year or its months it may be of any time. */
const FIELD_TO_DATE = new RegExp(`(?<lead>\\b(?:${FIGURE})|^${YEAR}) (?:to date|so far)\\b`);
const NAMES_TIME = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|\\b\\d\\d[/-]\\d\\d\\b|\\bapr(?:il)?\\.? ?(?:-|to) ?${MONTH_STEM}`,
);
/** With it a council's year ends, and is no longer on its way. */
const LAST_MONTH = 3;

/** What may stand before the count of months: in the midst of words it is a length of something else. */
const LEAD =
  '(?<lead>(?:^|[:;,(] ?)(?:(?:actual|target|budget|plan(?:ned)?|result|outturn|first|the|cumulative)[ :,(-]+)*)';
const COUNT = '(?<count>3|6|9|three|six|nine) ?m(?:(?:on)?ths?)?';
const COUNTS: Readonly<Record<string, number>> = { 3: 3, three: 3, 6: 6, six: 6, 9: 9, nine: 9 };
const OF_YEAR =
  "(?=,? \\(?(?:of )?(?:(?:cy|fy) ?|')?(?:(?:19|20)\\d\\d|\\d\\d[/-]\\d\\d)|[ :,(-]+(?:actuals?|targets?|budget|plan)\\b|,? (?:cy|fy) ?'?\\d\\d\\b)";
/** "9m 2024", "First six months 2024/25". */
const MONTHS_OF = new RegExp(`${LEAD}${COUNT}${OF_YEAR}`);
/** "2024 (9 months)", "2024/25 - first six months to date": of other counts it is not told up to when. */
const MONTHS_AFTER =
  /(?<lead>\b(?:19|20)\d\d(?:[/-](?:\d\d)?\d\d)?)[ ,:(-]{1,3}(?:first )?(?<count>[1-9]|1[01]|three|six|nine) ?m(?:(?:on)?ths?)?(?: to date| ytd| only| so far| actuals?)?\)?$/;
/** "9 months to Dec 2024", "six months ended 30 September". */
const MONTHS_TO = new RegExp(
  `${LEAD}${COUNT} (?:to|ended|ending|up to)(?: the)?(?: end(?: of)?)?(?: \\d{1,2}(?:st|nd|rd|th)?)? ` +
    `(?<month>${MONTH_STEM})[a-z]*\\.?(?:[ '-]*(?<year>(?:19|20)\\d\\d|\\d\\d(?!\\d)))?`,
);
/** "M1-M9", "YTD M9", "Month 9 YTD": a year's months counted up. */
const COUNTED =
  /(?<lead>^|[ (])(?:m1 ?- ?m?(?<run>[69])|(?:ytd|year[- ]to[- ]date)[ ,:(-]{1,3}m(?:onth ?)?(?<after>[69])|m(?:onth ?)?(?<before>[69])[ ,:(-]{1,3}(?:ytd|year[- ]to[- ]date))\b\)?/;

const THIS: Period = { text: 'YTD', kind: 'to-date', year: null, part: null };
const LAST: Period = { ...THIS, text: TO_DATE_LAST_YEAR };

interface FoundToDate {
  readonly toDate: Period;
  readonly rest: string;
}

/** What a heading says of a year up to a day: that it does, of which year, and the words before and after it. */
export function findToDate(folded: string): FoundToDate | null {
  const months = findMonths(folded) ?? findFieldTo(folded);
  if (months) return months;
  const last = LAST_YEAR.exec(folded);
  const match = last ?? TO_DATE.exec(folded) ?? QUARTER_ADDED_UP.exec(folded);
  if (!match) return null;
  const rest = `${folded.slice(0, match.index)}${match.groups?.['lead'] ?? match.groups?.['year'] ?? ''} ${folded.slice(match.index + match[0].length)}`;
  return { toDate: last ? LAST : THIS, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** The first six or nine months of a year, by how many they are. */
function findMonths(folded: string): FoundToDate | null {
  const match =
    MONTHS_TO.exec(folded) ?? MONTHS_OF.exec(folded) ?? COUNTED.exec(folded) ?? MONTHS_AFTER.exec(folded);
  if (!match) return null;
  const { lead, count, month, year, run, after, before } = match.groups!;
  const months = COUNTS[(count ?? run ?? after ?? before)!];
  const last = month === undefined ? null : monthNumber(month);
  const toDate =
    months === undefined
      ? THIS
      : last === null
        ? upTo(quarterOf(months / 3, null))
        : firstMonths(months, { last, year: year === undefined ? null : Number(year.slice(-2)) + 2000 });
  if (!toDate) return null;
  const rest = `${folded.slice(0, match.index)}${lead!} ${folded.slice(match.index + match[0].length)}`;
  return { toDate, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** A figure up to the end of a quarter, which is left among the words, or of a month. */
function findFieldTo(folded: string): FoundToDate | null {
  const match =
    FIELD_TO_QUARTER.exec(folded) ??
    FIELD_TO_MONTH.exec(folded) ??
    (NAMES_TIME.test(folded) ? FIELD_TO_DATE.exec(folded) : null);
  if (!match) return null;
  const { lead, month: name, year } = match.groups!;
  const last = name === undefined ? null : monthNumber(name);
  if (last === LAST_MONTH) return null;
  const of = year === undefined ? null : Number(year.slice(-2)) + 2000;
  const rest = `${folded.slice(0, match.index)}${lead!} ${folded.slice(match.index + match[0].length)}`;
  return { toDate: last === null ? THIS : upTo(month(last, of)!), rest: rest.replace(/\s+/g, ' ').trim() };
}

/** So many months up to the end of one, where a year can begin with them; six months from July on may as well be a second half. */
export function firstMonths(
  count: number,
  { last, year }: Omit<LastMonth, 'year'> & { year: number | null },
): Period | null {
  const first = firstMonthOf(count, last);
  if (!(count === 9 ? [1, 4, 7] : count > 3 && count < 12 ? [1, 4] : []).includes(first)) return null;
  if (count % 3 > 0) return upTo(month(last, year)!);
  return upTo(quarterOf(count / 3, year === null ? null : yearOfQuarter(count / 3, { last, year })));
}

/** Whether a heading counts the months of a year, and no month of them is named. */
export function countsMonths(folded: string): boolean {
  return (MONTHS_OF.test(folded) || MONTHS_AFTER.test(folded)) && !MONTHS_TO.test(folded);
}

/** The quarter up to the end of which a year goes. */
export function withoutToDate({ text, year, part }: Period): Period {
  return { text: text.replace(/^YTD /, ''), kind: 'quarter', year, part: part! / 3 };
}

/**
 * The beginning of a year up to the end of a quarter, a half or a month of it, or up to some day of a year that is named.
 * It is no whole year, and never stands for one.
 */
export function upTo(time: Period): Period {
  const { kind, text, part, year } = time;
  const months = monthsThrough(time);
  const isWhole = kind === 'year' || kind === 'fiscal-year';
  if (kind === 'to-date' || (months === null && !isWhole)) return time;
  const said = kind === 'half' ? text.replace(/^H\d/, `Q${part! * 2}`) : text;
  return { text: `YTD ${said}`, kind: 'to-date', year, part: months };
}

/** The same up to a day of the year before. */
export function aYearBefore({ text, year, ...rest }: Period): Period {
  if (year === null) return LAST;
  const [, lead, own] = /^(YTD (?:[QH]\d )?)(.*)$/.exec(text)!;
  return { ...rest, year: year - 1, text: `${lead!}${sayYear(own!, year - 1)}` };
}

/** Whether it says neither of which year nor up to when. */
export function isOpen({ text }: Period): boolean {
  return text === THIS.text || text === LAST.text;
}

/** Whether it is of the year before the one that is reported. */
export function isOfLastYear({ text }: Period): boolean {
  return text === LAST.text;
}
