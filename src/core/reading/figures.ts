import { isErrorCode } from '../sheet/errorCodes';
import { isDateFormat } from '../sheet/serial';
import type { RelativeTarget, Value } from '../scorecard/scorecard';
import { showsPerCent, showsTime, toFifteenDigits } from '../sheet/numberFormat';
import { takeBound } from './bounds';
import { isAwaitedText, isMissingMark } from './missingMarks';
import { readPlainNumber } from '../scorecard/plainNumber';
import { readRange } from './ranges';
import { readRelativeTarget } from './relative';
import { figuresInCell } from '../scorecard/twoFigures';
import { fold, oneLine } from '../text/fold';
import { MONTH_STEM } from '../text/months';
import { NUMBER_WORDS } from '../text/numberWords';

/** What the text of a figure says. */
export type Figure = Pick<
  Value,
  'kind' | 'number' | 'decimals' | 'mark' | 'bound' | 'range' | 'relative' | 'aside' | 'saying' | 'strayMark'
>;

export const BLANK: Figure = {
  kind: 'missing',
  number: null,
  decimals: 0,
  mark: null,
  bound: null,
  range: null,
  relative: null,
  aside: null,
  saying: null,
  strayMark: null,
};

const STRAY = /^(?:['"`]|[\u2018\u2019\u201a\u201c\u201d\u00b4])\s*/;
const MARK_TEXT =
  '\\*+|[†‡§¶#^~]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[ᵃᵇᶜᵈᵉ]|\\((?:[a-z]|[ivx]+|\\d|provisional|prov|est|estimate|estimated|revised)\\)|\\[(?:note )?\\w{1,3}\\]';
const MARK = new RegExp(`^(.*?\\S)\\s*(${MARK_TEXT})$`, 'iu');
const LONE_MARK = new RegExp(`^(?:${MARK_TEXT})$`, 'iu');
/** Revised, estimated: a small letter right behind the figure. */
const LETTER_MARK = /^([£$€]?\d[\d.,]*%?)([re])$/;
const SIGNED =
  /^['`]?([+-])\s*(\d+(?:\.\d+)?)\s*(%|per ?cent|pp|ppts?|% ?p(?:oin)?ts?|(?:percentage )?points?)$/;
/** Words in brackets or behind the number that say something of it: "(cumulative)", "(n=340)", "(2016)", "est". */
const ASIDE =
  /^(.*\S) ?(\((?=[^()]*\p{L}|(?:19|20)\d\d[)/-])[^()]{1,60}\)|\b(?:provisional|prov\.?|estimated?|est\.?|forecast|cumulative|cum\.?|ytd|year to date|to date|approx\.?|actual|average|revised|unvalidated|validated|or better))$/iu;
const APPROXIMATE =
  /^(~ ?|c\.? ?|ca\.? |circa |approx(?:\.|imately)? ?|app(?:rox)?\. ?|aprox(?:\.|imadamente)? ?|environ |cerca de |unos |etwa |ungef[äa]hr |ongeveer |about |around |est(?:\.|imated)? |roughly )(?=[\d£])/i;
/** A RAG letter is a capital, apart from the figure: a small one is a footnote's mark, and "4B" a school level. */
const COLOUR = '\\([RAGB]\\)|\\[[RAGB]\\]|\\(?(?:[Rr]ed|[Aa]mber|[Gg]reen|[Bb]lue|RED|AMBER|GREEN|BLUE)\\)?';
const RAG_AFTER = new RegExp(`^(?!.*[\\d)+,][RAGB]$)(.*[\\d%)+]) ?[-:/,]? ?(${COLOUR}|[RAGB])$`);
const RAG_BEFORE = new RegExp(`^(${COLOUR}|[RAGB](?=[ :-])) ?[-:/,]? ?(?=[\\d£<>≤≥])(.*)$`);
/**
 * What a share was worked out from, or between which bounds it lies: "(204/240)", "[4.1, 4.9]", "(95% CI 4 to 5)". Thousands
 * beside no share are another figure: "6,153 (6,500)".
 */
const WORKED_OUT =
  /^(?![^%]*[([]\d{1,3}(?:,\d{3})+[)\]]$)(.*[\d%]) ?([([](?:95 ?% ?)?(?:ci:?|cl:?)? ?\d[\d.,]*\d?%? ?(?:-|–|—|to|\/|,|;|of|out of) ?\d[\d.,]*%?[)\]])$/iu;
/** What is to be kept, and by when: "Maintain at 100%", "Exactly 12", "5% by March 2024", "0 by Mar-24". */
const KEPT = /^((?:maintain|hold|keep|stay|remain)(?: at| to)?|exactly|precisely) (?=[\d£$€<>≤≥])(.*)$/i;
const BY_WHEN = new RegExp(
  `^(.*[\\d%]) (by (?:the )?(?:end (?:of )?)?(?:(?:[a-z]{3,9} )?(?:19|20)\\d\\d(?:[/-]\\d\\d)?|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_STEM}[a-z]*\\.?[ -]?['’]?(?:20)?\\d\\d))$`,
  'i',
);
/** What a rating is out of, or a ratio is to: "4.1/5", "7.5 out of 10", "2.6:1". Whole numbers may be a share, or a date. */
const RATED = /^(\d{0,2}\.\d{1,2}) ?((?:\/|out of) ?(?:5|10|20|100)|[/:] ?1)$/i;
/** How it is worked out, and what that comes to: "20 staff x 2 areas x 3 countries = 120", "1 per country = 3". */
const COMES_TO = /^([^=]{0,120}\d[^=]{0,60}) = (?=[\d£$€][\d.,]*%?$)/;
/** A share with what it is of, where that is no other figure: "≥ 90% of those who joined". */
const SHARE_OF =
  /^((?:[<>≤≥]=? ?)?\d[\d.,]* ?%) ((?:of|del?|des|du|der|von|van|di|dei|delle|d[ao]s?)\b(?!.*\b(?:baseline|base|average|national|targets?|goals?|previous|last|current|comparator|benchmark|l[ií]nea|metas?|promedio|media|moyenne|cible|valeur|valor|durchschnitt|increase|reduction)\b)[^\d]{3,60})$/i;
/** That so much is wanted of each year: "annually 100". Of a month it is no figure of the year. */
const EACH_YEAR =
  /^((?:annually|yearly|per (?:year|annum)|(?:each|every) year|anualmente|por a[ñn]o|par an|j[äa]hrlich):?) (?=[\d£$€<>≤≥])/i;
/** The same behind it, with what is counted: "125 jóvenes/año", "≥ 100/año", "12 homes a year". */
const PER_YEAR =
  /^(.*\d%?)((?: \p{L}[\p{L}-]{1,20}){0,3} ?(?:\/ ?|\b(?:per|an?|each|every|por|al|par|pro) )(?:year|annum|a[ñn]o|ano|anno|ann[ée]e|an|jahr|jaar)| p\.? ?a\.?)$/iu;
/** What the figure is, again: "95% national target", "99.4% performance achieved". */
const SAID_AGAIN =
  /^(\S+) ((?:(?:national|local|statutory|agreed|annual) )?(?:target|standard)|performance(?: achieved)?)$/i;
const ARROW = '[↑↓→←↔↗↘▲▼△▽▶◀►◄⬆⬇➡⇑⇓⇔]\\ufe0f?';
const ARROW_AFTER = new RegExp(`^(.*[\\d%)]) ?(${ARROW})$`, 'u');
const ARROW_BEFORE = new RegExp(`^(${ARROW}) ?(?=[\\d£<>≤≥+-])`, 'u');
const BESIDE: readonly (readonly [pattern: RegExp, words: number, figure: number])[] = [
  [RAG_AFTER, 2, 1],
  [RAG_BEFORE, 1, 2],
  [WORKED_OUT, 2, 1],
  [RATED, 2, 1],
  [ARROW_AFTER, 2, 1],
  [ARROW_BEFORE, 1, 2],
  [ASIDE, 2, 1],
  [APPROXIMATE, 1, 2],
  [KEPT, 1, 2],
  [BY_WHEN, 2, 1],
  [SAID_AGAIN, 2, 1],
  [COMES_TO, 1, 2],
  [EACH_YEAR, 1, 2],
  [PER_YEAR, 2, 1],
  [SHARE_OF, 2, 1],
];
const COUNTED =
  /^(?!(?:19|20)\d\d )((?:[<>≤≥]=? ?|(?:less|fewer) than |under |below )?\d[\d,]*(?:\.\d+)?) (?!(?:plus|minus|less|times|stars|this|across|previous|versus|vs|mins)$)(?:[a-z]{3,15}s|people|children|women|men|staff)$/;
// Nobody writes a figure at such length: what is longer is words, and only how they begin is looked at.
const LONGEST_FIGURE = 200;

const SECONDS_A_DAY = 86_400;

/** The figure in a number cell, in the unit it is shown in: 0.88 shown as 88% is 88, and a time is so many seconds. Null where it is shown as a date. */
export function readNumberCell(value: number, numberFormat: string): number | null {
  if (isDateFormat(numberFormat)) return null;
  // Excel keeps a time as a share of a day, of which no digit is printed.
  if (showsTime(numberFormat)) return Math.round(value * SECONDS_A_DAY * 1000) / 1000;
  const number = toFifteenDigits(value);
  return showsPerCent(numberFormat, number) ? toFifteenDigits(number * 100) : number;
}

/** Reads figure text as it was typed. */
export function readFigureText(typed: string): Figure {
  const trimmed = oneLine(typed);
  if (trimmed === '') return BLANK;
  if (trimmed.length > LONGEST_FIGURE) return readWords(trimmed);
  if (isErrorCode(trimmed)) return { ...BLANK, kind: 'error' };
  if (/[\r\n]/.test(typed) && figuresInCell(typed).length > 1) return { ...BLANK, kind: 'text' };

  const stray = STRAY.exec(trimmed)?.[0].trim() ?? null;
  const text = stray ? trimmed.replace(STRAY, '').replace(/\s*['"’”]$/, '') : trimmed;
  const plain = readPlain(text) ?? readMarked(text) ?? readBesideWords(text) ?? readCounted(text);
  if (plain) return { ...plain, strayMark: stray };
  if (LONE_MARK.test(text)) return { ...BLANK, mark: text, strayMark: stray };
  return { ...readWords(text), strayMark: stray };
}

function readWords(text: string): Figure {
  return isAwaitedText(fold(text.slice(0, LONGEST_FIGURE)))
    ? { ...BLANK, saying: text }
    : { ...BLANK, kind: 'text' };
}

function readMarked(text: string): Figure | null {
  if (RAG_AFTER.test(text)) return null;
  const marked = MARK.exec(text) ?? LETTER_MARK.exec(text);
  const underMark = marked && (readPlain(marked[1]!) ?? readRated(marked[1]!));
  return underMark ? { ...underMark, mark: marked[2]! } : null;
}

function readRated(text: string): Figure | null {
  const [, figure, rest] = RATED.exec(text) ?? [];
  const number = figure === undefined ? null : readNumber(figure);
  return number && { ...number, aside: rest! };
}

/** A figure with words or the letter of a RAG rating before or behind it. */
function readBesideWords(text: string): Figure | null {
  for (const [pattern, wordsAt, figureAt] of BESIDE) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = match[figureAt] ?? text.slice(match[0].length);
    const figure = readPlain(rest) ?? readMarked(rest) ?? (pattern === KEPT ? readBesideWords(rest) : null);
    if (figure && (figure.kind === 'number' || figure.kind === 'range')) {
      return { ...figure, aside: match[wordsAt]!.trim() };
    }
  }
  return null;
}

/** So many of something, whatever that is: "11 students". A year with words is none. */
function readCounted(text: string): Figure | null {
  const [, number] = COUNTED.exec(withDigits(fold(text))) ?? [];
  return number === undefined ? null : readNumber(number);
}

/** Reads a target typed as a signed per cent, "+2%" or "-10%", which says by how much to change; null if it is none. */
export function readSignedChange(typed: string): Figure | null {
  const match = SIGNED.exec(fold(typed));
  if (!match) return null;
  const change = (match[1] === '-' ? -1 : 1) * Number(match[2]);
  return relativeFigure({
    to: 'baseline',
    change,
    isPercent: match[3] === '%' || match[3]!.startsWith('per'),
    isShare: false,
  });
}

/** The year in a bound such as ">2016", which means better than in that year and not more than two thousand. */
export function readYearBound(typed: string): string | null {
  return /^(?:<=?|>=?|≤|≥)\s*((?:19|20)\d\d)$/.exec(fold(typed))?.[1] ?? null;
}

function readPlain(text: string): Figure | null {
  const folded = fold(text);
  const number = readNumber(folded.replace(/^= ?/, ''));
  if (number) return number;
  if (isAwaitedText(folded)) return { ...BLANK, saying: text };
  if (isMissingMark(folded)) return BLANK;
  const range = readRange(folded);
  if (range) {
    const { low, high, decimals } = range;
    return { ...BLANK, kind: 'range', range: { low, high }, decimals };
  }
  const relative = readRelativeTarget(folded);
  return relative ? relativeFigure(relative) : null;
}

const FEW_IN_WORDS = /^((?:less|fewer) than|under|below) (three|four|five|six|seven|eight|nine|ten)\b/;

/** "Fewer than five", as small numbers are told in words. */
function withDigits(folded: string): string {
  return folded.replace(
    FEW_IN_WORDS,
    (_, bound: string, number: string) => `${bound} ${NUMBER_WORDS.get(number)!}`,
  );
}

function readNumber(folded: string): Figure | null {
  const { bound, rest } = takeBound(withDigits(folded));
  const plain = readPlainNumber(rest);
  if (!plain) return null;
  // "Nil" is a figure as it stands, so that nobody need type it again.
  return { ...BLANK, kind: 'number', ...plain, bound, aside: /\d/.test(rest) ? null : rest };
}

function relativeFigure(relative: RelativeTarget): Figure {
  return { ...BLANK, kind: 'relative', relative };
}

/** Digits after the decimal point of a number cell, as it is shown. */
export function printedDecimals(shown: string, number: number): number {
  const printed = /\d\.(\d+)/.exec(shown.replace(/[eE].*$/, ''));
  if (printed) return printed[1]!.length;
  if (/\d/.test(shown)) return 0;
  // "#####" and the like say nothing: fall back on the number itself.
  return (/\.(\d+)$/.exec(String(number))?.[1] ?? '').length;
}
