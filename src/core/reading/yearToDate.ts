import { sayYear } from '../scorecard/headings';
import type { Period } from '../scorecard/period';

const LAST_YEAR =
  /\b(?:last|previous|prev\.?|prior) (?:ytd|year[- ]to[- ]date)\b|\b(?:ytd|year[- ]to[- ]date)[ ,:(-]{1,3}(?:last|previous|prior) (?:year|yr)\b\)?/;
const TO_DATE =
  /\b(?:(?:this|current|financial|fiscal|cumulative) )?(?:ytd|year[- ]to[- ]date)\b|\bcumulative (?:up )?to (?:the )?(?:end of )?(?=q(?:uarter|tr)?\.? ?[1-4]|[a-z]{3,9}[ -]?(?:20)?\d\d)/;

const THIS: Period = { text: 'YTD', kind: 'to-date', year: null, part: null };
const LAST: Period = { ...THIS, text: 'YTD last year' };

/** What a heading says of a year up to a day: that it does, of which year, and the words before and after it. */
export function findToDate(folded: string): { readonly toDate: Period; readonly rest: string } | null {
  const last = LAST_YEAR.exec(folded);
  const match = last ?? TO_DATE.exec(folded);
  if (!match) return null;
  const rest = `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`;
  return { toDate: last ? LAST : THIS, rest: rest.replace(/\s+/g, ' ').trim() };
}

/**
 * The beginning of a year up to the end of a quarter, a half or a month of it, or up to some day of a year that is named.
 * It is no whole year, and never stands for one.
 */
export function upTo(time: Period): Period {
  const { kind, text, part, year } = time;
  const of = (said: string, months: number | null): Period => ({
    text: `YTD ${said}`,
    kind: 'to-date',
    year,
    part: months,
  });
  if (kind === 'year' || kind === 'fiscal-year') return of(text, null);
  if (kind === 'quarter') return of(text, part! * 3);
  if (kind === 'half') return of(text.replace(/^H\d/, `Q${part! * 2}`), part! * 6);
  return kind === 'month' ? of(text, part) : time;
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
