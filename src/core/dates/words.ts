import { dateParts, type CalendarDate } from '../sheet/calendar';

/** Sources of regular expressions, put together by the forms; they are read without regard to case. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
export const YEAR4 = '(?:19[5-9]\\d|20\\d\\d)(?!\\d)';
/** Two years running: `2016-17`, `2016/2017`, `16/17`. `16-17` without a mark may be an age. */
export const YEAR_PAIR = '(?:(?:19[5-9]\\d|20\\d\\d)\\s?[-/]\\s?(?:20)?\\d\\d|\\d\\d/\\d\\d)(?![\\d/])';
export const ORDINAL = '(?:st|nd|rd|th)';
/** "end of", "early", "mid-": the whole of what follows is taken. */
export const PART_OF =
  '(?:(?:the\\s)?(?:early|mid|middle|late|beginning|start|end)(?:\\s(?:of|in))?[\\s-]+(?:the\\s)?)?';

/** The year that two or four digits stand for. */
export function yearNumber(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The first of two years running, or null where the second does not follow the first. */
export function pairStart(text: string): number | null {
  const [first = '', second = ''] = text.split(/\s?[-/]\s?/);
  const year = yearNumber(first);
  return yearNumber(second.slice(-2)) % 100 === (year + 1) % 100 && second.length >= 2 ? year : null;
}

/** Whether a year is one that a comment of that day would speak of. */
export function isNear(year: number, asOf: CalendarDate): boolean {
  return Math.abs(year - dateParts(asOf).year) <= 15;
}

/** Whether two digits that could be a day are rather a year: comments look back further than they look ahead. */
export function isLikelyYear(year: number, asOf: CalendarDate): boolean {
  const ahead = year - dateParts(asOf).year;
  return ahead >= -10 && ahead <= 3;
}

// "Delayed from June to September 2017": the second is when it comes, the first when it was to come.
export const PUT_OFF_FROM =
  /\b(?:postponed|delayed|slipped|deferred|moved|put back|pushed back|put off|rescheduled|changed|revised)(?: back)? from (?:the )?(?:end of )?$/i;
