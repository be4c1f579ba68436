import { dateParts, type CalendarDate } from '../sheet/calendar';
import { form, type DateForm, type FormContext, type Groups } from './form';
import {
  financialHalfSpan,
  financialQuarterSpan,
  firstNotOver,
  monthsSpan,
  seasonSpan,
  termSpan,
  type DateSpan,
  type Season,
} from './span';
import { pairStart, PART_OF, YEAR4, YEAR_PAIR } from './words';

const YEAR_NAME = '(?:FY|financial year|fiscal year|AY|academic year)';
const YEAR_MARK = `(?:(?:of|in)\\s+)?(?:(?:the\\s+)?${YEAR_NAME}\\s*)?`;
// Two digits are a year only at the end, behind one blank: "Q1 17".
const SHORT_YEAR = `(?:\\s|[\\s,/-]*(?:(?:of|in)\\s|(?:(?:of|in)\\s+)?(?:the\\s+)?${YEAR_NAME}\\s))'?(?<shortYear>\\d\\d)(?=\\s*(?:$|[).,;]))`;
const YEAR = `(?:(?:[\\s,/-]*${YEAR_MARK}(?:(?<pair>${YEAR_PAIR})|(?<year>${YEAR4}))|${SHORT_YEAR})(?![-/]\\d))`;
// "Q116/17" may be anything.
const NUMBERED_YEAR = `(?!\\d\\d/)${YEAR}`;
const END_OF = '(?:(?:the\\s+)?end\\s+(?:of\\s+)?(?:the\\s+)?)?';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Quarters of a financial year, whose first is April to June. */
export const quarterForms: readonly DateForm[] = [
  form(`\\b${END_OF}(?:Q|qtr\\s?|quarter\\s?)(?<number>[1-4])${NUMBERED_YEAR}`, quarter),
  form(`(?<pair>${YEAR_PAIR})[\\s,-]*(?:Q|qtr\\s?|quarter\\s?)(?<number>[1-4])\\b`, quarter, {
    notAfter: /[\d/.-]$/,
  }),
  form(`\\b(?<year>${YEAR4})[\\s,-]*(?:Q|qtr\\s?|quarter\\s?)(?<number>[1-4])\\b`, quarter),
  form(
    `\\b${END_OF}(?<number>first|second|third|fourth|last|final|1st|2nd|3rd|4th)\\s+(?:quarter|qtr)${YEAR}?`,
    quarter,
  ),
];

/** Halves of a financial year, whose first is April to September. */
export const halfForms: readonly DateForm[] = [
  form(`\\b${END_OF}(?:H|half\\s?)(?<number>[12])${NUMBERED_YEAR}`, half),
  form(`(?<pair>${YEAR_PAIR})[\\s,-]*(?:H|half\\s?)(?<number>[12])\\b`, half, { notAfter: /[\d/.-]$/ }),
  form(`\\b(?<year>${YEAR4})[\\s,-]*(?:H|half\\s?)(?<number>[12])\\b`, half),
];

// "Term 5 17" may be anything, too.
const NOT_TWO_NUMBERS = "(?![a-z]+\\s?(?:10|[5-9])\\s'?\\d\\d\\s*(?:$|[).,;]))";
const TERM_OR_PERIOD = '(?<kind>term|period|P)\\s?(?<number>1[0-2]|[1-9])';

/** Numbered school terms, six a year, and periods of accounts, whose first is April. */
export const numberedForms: readonly DateForm[] = [
  form(`\\b${END_OF}${NOT_TWO_NUMBERS}${TERM_OR_PERIOD}${NUMBERED_YEAR}`, termOrPeriod),
];

/** Quarters and halves without a year; to be tried after every form that has one. */
export const quarterWithoutYearForms: readonly DateForm[] = [
  form(`\\b${END_OF}(?:Q|qtr\\s?|quarter\\s)(?<number>[1-4])(?![\\d.])\\b`, quarter, {
    namesPeriod: true,
  }),
  form(`\\bend\\s+(?:of\\s+)?(?:the\\s+)?${TERM_OR_PERIOD}(?![\\d.])\\b`, termOrPeriod),
  form(`\\b${END_OF}(?:H|half\\s)(?<number>[12])(?![\\d.])\\b`, half, { namesPeriod: true }),
];

/** Terms that universities and some schools call by their saints. */
const TERMS_BY_NAME: Readonly<Record<string, Season>> = {
  michaelmas: 'autumn',
  hilary: 'spring',
  lent: 'spring',
  trinity: 'summer',
};

/** Seasons and school terms. */
export const seasonForms: readonly DateForm[] = [
  form(
    `\\b(?<part>(?:(?:this|next)\\s+)?${PART_OF})(?<season>spring|summer|autumn|winter)(?<term>\\s+term)?${YEAR}?\\b`,
    season,
  ),
  form(
    `\\b(?<part>(?:(?:this|next)\\s+)?${PART_OF})(?<season>michaelmas|hilary|(?:lent|trinity)(?=\\s+term))(?<term>\\s+term)?${YEAR}?\\b`,
    (groups, context) =>
      season({ ...groups, season: TERMS_BY_NAME[groups['season']!.toLowerCase()], term: 'term' }, context),
  ),
  // Without a year, or behind a verb, a fall is no autumn.
  form(
    `\\b(?<part>(?:(?:this|next)\\s+)?${PART_OF})fall(?<term>\\s+term)?\\s+(?:of\\s+)?(?<year>${YEAR4})\\b`,
    (groups, context) => season({ ...groups, season: 'autumn' }, context),
    { notAfter: /\b(?:to|will|may|might|not|could|would|should|can) $/i },
  ),
  form(`\\beaster\\s+(?<year>${YEAR4})`, ({ year }) => monthsSpan(Number(year), 3, 4, 'season')),
];

const CALENDAR_AFTER = /^[\s,]*[([]?\s*calendar(?: (?:year|quarter))?\b/i;
const CALENDAR_BEFORE = /\bcalendar(?: year)?\s+$/i;

function quarter(
  { number, pair, shortYear, year = shortYear }: Groups,
  { asOf, before, after }: FormContext,
): DateSpan | null {
  const which = quarterNumber(number!);
  if (pair) {
    const start = pairStart(pair);
    return start === null ? null : financialQuarterSpan(start, which);
  }
  if (!year) return firstNotOver(asOf, (candidate) => financialQuarterSpan(candidate, which));
  // "Q1 2017" may be a calendar or a financial quarter; the financial one ends later.
  const start = Number(year.length === 2 ? `20${year}` : year);
  if (CALENDAR_AFTER.test(after) || CALENDAR_BEFORE.test(before)) {
    return monthsSpan(start, which * 3 - 2, which * 3, 'quarter');
  }
  return { ...financialQuarterSpan(start, which), certainty: 'ambiguous' };
}

function half({ number, pair, shortYear, year = shortYear }: Groups, { asOf }: FormContext): DateSpan | null {
  const which = Number(number);
  if (pair) {
    const start = pairStart(pair);
    return start === null ? null : financialHalfSpan(start, which);
  }
  if (!year) return firstNotOver(asOf, (candidate) => financialHalfSpan(candidate, which));
  // "H2 2017" may be a calendar or a financial half; the financial one ends later.
  const start = Number(year.length === 2 ? `20${year}` : year);
  return { ...financialHalfSpan(start, which), certainty: 'ambiguous' };
}

// A term's end moves with half-term and Easter, so a term runs to the end of its last possible month.
const SIX_TERMS = [
  [9, 10],
  [11, 12],
  [13, 14],
  [14, 16],
  [16, 17],
  [18, 19],
] as const;

function termOrPeriod(
  { kind, number, pair, shortYear, year = shortYear }: Groups,
  { asOf }: FormContext,
): DateSpan | null {
  const which = Number(number);
  const isTerm = /^term/i.test(kind!);
  const months = isTerm ? SIX_TERMS[which - 1] : ([which + 3, which + 3] as const);
  if (!months) return null;
  const spanOf = (start: number) => monthsSpan(start, months[0], months[1], isTerm ? 'season' : 'month');
  if (pair) {
    const start = pairStart(pair);
    return start === null ? null : spanOf(start);
  }
  if (!year) return firstNotOver(asOf, spanOf);
  // "Term 4 2018" may be of the year that begins in 2018 or of the one that ends in it; the first ends later.
  return { ...spanOf(Number(year.length === 2 ? `20${year}` : year)), certainty: 'ambiguous' };
}

function quarterNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words[0]);
  const place = ORDINALS.indexOf(words.toLowerCase());
  return place === -1 ? 4 : place + 1;
}

function season(
  { part, season: name, term, pair, shortYear, year = shortYear }: Groups,
  { asOf, before, after }: FormContext,
): DateSpan | null {
  const which = name!.toLowerCase() as Season;
  const spanOf = (start: number) => (term ? termSpan(start, which) : seasonSpan(start, which));
  if (pair) {
    const start = pairStart(pair);
    const isSecondHalf = which === 'spring' || which === 'summer';
    return start === null ? null : spanOf(isSecondHalf ? start + 1 : start);
  }
  if (year) return spanOf(year.length === 2 ? Number(`20${year}`) : Number(year));
  if (!part && !term && (!isSeasonHere(name!, before) || SAYS_WHAT.test(after))) return null;
  return /next/i.test(part ?? '') ? nextSeason(asOf, spanOf) : firstNotOver(asOf, spanOf);
}

function nextSeason(asOf: CalendarDate, spanOf: (year: number) => DateSpan): DateSpan | null {
  const first = firstNotOver(asOf, spanOf);
  if (!first || first.from > asOf) return first;
  return { ...spanOf(dateParts(asOf).year + 1), certainty: 'assumed-year' };
}

/** "Winter pressures", "summer closures": what comes in that season. */
const SAYS_WHAT =
  /^ (?!(?:when|once|if|and|or|but|to|for|at|after|before|with|due|is|as|on|by|the|this|next|from|then|expected|release|publi\w+|figures?|data|results?|surveys?|census|updates?|reports?|returns?|exams?|counts?|terms?|term|half|holidays?|break|meeting|round|edition|bulletin|statistics|available|ready|sfr)\b)[a-z]{3}/;

function isSeasonHere(name: string, before: string): boolean {
  return (
    /^[A-Z]/.test(name) ||
    /\b(?:in|by|until|during|over|before|after|of|the|for)\s+(?:the\s+)?$/i.test(before)
  );
}
