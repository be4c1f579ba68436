import { toFifteenDigits } from '../sheet/numberFormat';

/** A number as it was typed, without mark or bound. */
export interface PlainNumber {
  readonly number: number;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
}

/** What can stand behind a number and belongs to it. */
const MEASURE =
  '[kmg]?t ?c[o0]2(?:e|eq)?|[kmgt]b(?:ps|it|its|/s)?|[kmgt]?wh?|mg/l|[uµ]g/m[3³]|mm|cm|km[2²]?|m[2²3³]|mph|kph|miles?|met(?:re|er)s?|sq\\.? ?(?:m|km|ft|feet|met(?:re|er)s?|miles?)|ha|hectares?|acres?|lit(?:re|er)s?|gallons?|people|persons|visits?|visitors|calls|cases|fte|wte';
/** What an amount is of each: "142 l/day", "95 g CO2/km", "412 kg per household". */
const EACH =
  '(?:day|d|yr|year|a|month|week|h|hr|hour|hh|household|head|person|pers|capita|p|km|m[23³²]|ha|fte|pupil|unit|property|properties|dwelling|home|connection|min|s|kwh|mwh|t|tonne|jour|an|tag|jahr|dia|ano|dag|jaar|hab\\.?|habitante?s?|einw\\.?|einwohner|inw\\.?|inwoner)';
const AMOUNT = '[a-z]{1,8}[23³²]?(?: ?co2e?)?';
const UNIT =
  `${AMOUNT} ?/ ?${EACH}(?:/${EACH})?|(?:l|g|mg|ml|kg|t|kwh|${MEASURE}) (?:per|par|pro|je|por) ${EACH}(?: (?:per|par|pro|je|por) ${EACH})?|` +
  '(?:tage?n?|stunden?|minuten?|wochen?|monaten?|jahren?|dagen|uren|weken|maanden|jaar|giorni|minuti|settimane|mesi|jours|heures|semaines|dias|horas|semanas|meses|dyddiau)|' +
  '%|per ?cent|percent|pp|ppts?|% ?p(?:oin)?ts?|percentage points?|k|m|bn|mn|mln|mlls?|(?:tsd|mio|mrd)\\.?|million|billion|thousand|p|pts?|points?|(?:working )?days?|weeks?|months?|years?|yrs?|hours?|hrs?|mins?|minutes?|secs?|seconds?|tonnes?|kgs?|(?:[a-z]{3,15} |/)?per [\\d,]{1,12}(?: [a-z]+){0,2}|' +
  MEASURE;
const CURRENCY =
  '(?:usd|gbp|eur|tzs|tshs?|kes|rwf|ghs|zar|inr|aud|nzd|cad|cop|php|chf|nok|sek|dkk|kr\\.?|zł|brl|mxn|pen|pln|czk|€|₺|₫)';
/** What stands before money: "C$142.10", "CHF 1'200", "R 1,200". A lone R may be the letter of a rating. */
const MONEY = `(?:(?:ca?|au?|nz|us|hk|sg?|r|mx|col?|ar|cl)? ?\\$|[£€¥₹₦₱₩₪₫₺₴฿₵]|s/\\.?|s?fr\\.|${CURRENCY}|rs\\.?|r(?= ?\\d{1,3}[, ]\\d{3}))`;
/** Lakhs and crores, as India groups its digits: "1,05,000", "2,31,45,600". */
const LAKHS = '\\d{1,2}(?:,\\d\\d){1,3},\\d{3}';
const NUMBER = new RegExp(
  `^(\\()? ?([+-])? ?(${MONEY})? ?([+-])? ?(\\d{1,3}(?:[, '’]\\d{3})+|${LAKHS}|\\d+)?(\\.\\d+)? ?(${UNIT})?(?: ?${CURRENCY})? ?(\\))?$`,
);
/** How a program writes a large number: "6.43169e+009". */
const SCIENTIFIC = /^-?\d(?:\.\d{1,14})?e[+-]?\d{1,3}$/;
const NOUGHT = /^(?:nil(?: return)?|zero|nought|sero)$/;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mll: 1e6,
  mlls: 1e6,
  million: 1e6,
  tsd: 1e3,
  mio: 1e6,
  mrd: 1e9,
  bn: 1e9,
  billion: 1e9,
};
/** "1.234,5", "1 660,25", "12,4 %", "3,50 €": a decimal comma where nothing else can be meant; "12,4" alone may be a slip. */
const DECIMAL_COMMA =
  /(?:\d{1,3}(?:[. ]\d{3})+,\d+|\d,(?:\d\d?|\d{4,})(?= ?[%€]))(?![\d.,])|^\D{0,4}\d{1,3}(?:\.\d{3}){2,}(?![\d.,])/;
// Excel keeps fifteen digits of a number and shows thirty decimals: what is longer is a reference, or was never meant.
const MOST_DIGITS = 15;
const MOST_DECIMALS = 30;

/** Reads folded text that is a number and nothing else; null where it is not. */
export function readPlainNumber(folded: string): PlainNumber | null {
  if (NOUGHT.test(folded)) return { number: 0, decimals: 0 };
  if (SCIENTIFIC.test(folded) && Number.isFinite(Number(folded)))
    return { number: toFifteenDigits(Number(folded)), decimals: 0 };
  const match = NUMBER.exec(withDecimalPoint(folded));
  if (!match || (!match[5] && !match[6])) return null;
  const [, open, signBefore, , signAfter, whole = '0', fraction = '', unit = '', close] = match;
  if (Boolean(open) !== Boolean(close)) return null;
  const digits = whole.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS || fraction.length - 1 > MOST_DECIMALS) return null;
  const isNegative = signBefore === '-' || signAfter === '-' || Boolean(open);
  const size = toFifteenDigits(Number(digits + fraction) * (SCALE[unit.replace('.', '')] ?? 1));
  return {
    number: isNegative && size !== 0 ? -size : size,
    decimals: Math.max(0, fraction.length - 1),
  };
}

function withDecimalPoint(folded: string): string {
  return DECIMAL_COMMA.test(folded)
    ? folded.replace(/[. ](?=\d{3}(?!\d))/g, '').replace(/,(?=\d)/, '.')
    : folded;
}
