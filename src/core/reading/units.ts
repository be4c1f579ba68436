import type { Unit, Value } from '../scorecard/scorecard';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { type Dictionary, translator } from '../text/translator';

const PERCENTAGE = /%|\bpercentages?\b|\bper ?cent\b|\bproportion\b|\bshare of\b|\bpct\b/;
const NAMED: readonly (readonly [Unit, RegExp])[] = [
  ['ratio', /\bratio\b/],
  [
    'rate',
    /\brates?\b|\bper (?:1,?000|10,?000|100,?000|head|household|capita|fte|employee|dwelling|\d[\d,]*)\b/,
  ],
  [
    'score',
    /\bscores?\b|\baps\b|\bpoints? (?:per|score)\b|\battainment 8\b|\bprogress 8\b|\bindex\b|\bgrade\b/,
  ],
  [
    'days',
    /\bdays\b(?! (?:of|or|in advance))|\btime taken\b|\baverage (?:time|length|wait(?:ing)?)\b|\bworking days\b|\bturnaround\b/,
  ],
  [
    'currency',
    /£|\bcosts?\b|\bspend(?:ing)?\b|\bexpenditure\b|\bincome\b(?! (?:famil|household|people|person|pupil|student|learner|resident|tenant|customer|area|group|background|home|earner)\w*)|\bsavings\b|\bbudget\b|\bdebt\b|\bvalue of\b|\brevenue\b/,
  ],
  [
    'count',
    /^(?:cumulative |total |net |gross |average |annual |the )*(?:number|no\.?|nos\.?|#|count|total(?! *$)|volume|how many)\b|^#|\bnumber of\b|\bno\. of\b|\bincidents\b|\bnumbers\b/,
  ],
];

/** Each of them as a group of its own: what stands first in a name is found in one look. */
const ANY_OTHER = new RegExp(NAMED.map(([, { source }]) => `(${source})`).join('|'));

// A share that only describes the group ("lowest 20%", "the 30 % most deprived") has its figure before the sign;
// in "Post-16 % of students" the figure belongs to a word.
const SHARE_OF_GROUP = /\d%|(?:^|\s)\d+\s%|\d per ?cent\b/g;

const CURRENCY = /[£$€](?!-)|\b(?:chf|eur|usd|gbp|cad|aud|nzd|zar|nok|sek|dkk|kr)\b|^r ?\d{1,3}[, ]\d{3}/i;

const UNIT_COLUMN: readonly (readonly [Unit, RegExp])[] = [
  ['percentage', /^%|per ?cent|percentage|proportion/],
  ['currency', /^[£$€]|pounds|currency|money|gbp/],
  ['count', /^(?:number|no\.?|#|count|integer|volume|num|whole number|n[.°º]?)$|^number/],
  ['rate', /rate|^per /],
  ['score', /score|points|index/],
  ['days', /days|weeks|hours|time|minutes/],
  ['ratio', /ratio/],
];

/** How content people are with a time is no time. */
const OF_FEELING = /\b(?:satisf(?:action|ied)|content|happy) with\b.*$/;

/** Of a status and the like nothing is counted, though they end as plurals do. */
const THINGS =
  /^(?!(?:status|progress|process|success|access|analysis|basis|milestones|stages|phases|levels)$)(?:[a-z]{3,15}s|people)$/;

/** How names of other languages begin. */
const COUNTED: Dictionary = [
  ['number', "^(?:nombre d(?:es?|')|anzahl|aantal|numero d[ei]|nifer|quantidade|cantidad)"],
  [
    'percentage',
    '^(?:pourcentage|porcentaje|prozent(?:satz)?|percentuale?|percentagem|procent|canran|anteil|proporcion|proporcao|aandeel)',
  ],
];
/** What a column of units says in other languages. */
const UNITS: Dictionary = [
  ...COUNTED,
  ['number', '^(?:nombre|nb|numer[oi])'],
  [
    'days',
    '^(?:jours?|tage?|dias?|giorn[io]|dagen|dyddiau|heures?|horas?|or[ea]|stunden|uren|oriau|minut(?:os|i|en)|semaines?|semanas?|settimane|wochen|weken|mois|meses|mesi|monate|maanden)$',
  ],
];
const nameInEnglish = translator(COUNTED);
const unitInEnglish = translator(UNITS);

/** Whether the heading of a section says that its rows are shares: "Building safety (share of homes with a valid check)". */
export function saysShares(section: string): boolean {
  return OF_SHARES.test(section);
}

const OF_SHARES =
  /\((?:share|percentage|proportion|per ?cent|%)(?: of [^()]*)?\)|(?:,|:| -| –) (?:%|percentages?|per ?cent)$|^(?:percentages?|proportion|share) of /i;

/** The unit of a row: what a unit column says, else how its figures are printed, else what its name says first. */
export function readUnit(name: string, unitColumn: string, values: readonly Value[]): Unit {
  const stated = unitInEnglish(fold(unitColumn));
  if (stated) for (const [unit, pattern] of UNIT_COLUMN) if (pattern.test(stated)) return unit;
  // "Cases", "visits": whatever the name says, such things are counted.
  if (THINGS.test(stated)) return values.some(({ decimals }) => decimals > 0) ? 'unknown' : 'count';
  let [figures, withPerCent, withCurrency, areOthersShares] = [0, 0, 0, true];
  let [last, sign] = ['', signIn('')];
  for (const value of values) {
    if (value.number === null) continue;
    figures++;
    // Figures of one row are printed alike as a rule.
    const print = printOf(value);
    if (print !== last) [last, sign] = [print, signIn(print)];
    if (sign.isPerCent) withPerCent++;
    else if (Math.abs(value.number) > 1) areOthersShares = false;
    if (sign.isCurrency) withCurrency++;
  }
  if (withPerCent * 2 > figures) return 'percentage';
  if (withCurrency * 2 > figures) return 'currency';
  const named = unitFromName(name);
  // One of two figures is no majority, but 0.91 beside 95% is a share of the same.
  return named === 'unknown' && withPerCent > 0 && areOthersShares ? 'percentage' : named;
}

/** Where a sign can stand: in what was typed, or in the number format. */
function printOf({ raw, numberFormat }: Value): string {
  return typeof raw === 'string' ? raw : numberFormat;
}

// A sheet has few number formats.
const signIn = remember((print) => ({
  isPerCent: print.includes('%'),
  isCurrency: CURRENCY.test(print),
}));

function unitFromName(name: string): Unit {
  const folded = nameInEnglish(fold(name)).replace(OF_FEELING, 'satisfaction');
  // What stands at the end says nothing but the unit: "Rates collected (%)"; so does "cost as % of income".
  if (/(?:^|[^\d\s])\s?%\)?$|\bas (?:an? )?(?:%|per ?cent|percentage|proportion|share) of\b/.test(folded))
    return 'percentage';
  const plain = folded.replace(SHARE_OF_GROUP, (share) => share.replace(/\D/g, ' '));
  const share = plain.search(PERCENTAGE);
  const other = ANY_OTHER.exec(folded);
  if (share >= 0 && (!other || share <= other.index)) return 'percentage';
  return other
    ? NAMED[other.findIndex((match, group) => group > 0 && match !== undefined) - 1]![0]
    : 'unknown';
}

/** Whether the row is a difference between two groups ("achievement gap"), better the smaller it is. */
export function isGapName(name: string): boolean {
  return /\bgap\b|\bdifference\b|\bdifferential\b|\bdisparity\b/.test(fold(name));
}

/** Whether the row is itself a change ("% reduction in ..."), which can be negative. */
export function isChangeName(name: string): boolean {
  return /\b(?:change|reduction|increase|decrease|growth|improvement|variance|variation)\b/.test(fold(name));
}

/** What each of the words for it holds: a look that spares nearly all names the slow one. */
const MAY_BE_CUMULATIVE = /cum|kum|running|cronnus/i;

/** Whether the row counts everything up to its date. */
export function isCumulativeName(name: string): boolean {
  if (!MAY_BE_CUMULATIVE.test(name)) return false;
  return /\bcumulative\b|\brunning total\b|\(cum\.?\)|\bkumuliert\b|\bcumulée?s?(?![\p{L}])|\bcumul\b|\bacumulad[oa]s?\b|\bcumulat[oai]\b|\bcumulatie[fv]e?\b|\bcronnus\b/iu.test(
    name,
  );
}

/** Whether a cell beside the name, such as one under "Type", says no more than that the row is counted up. */
export function saysCumulative(words: string): boolean {
  return /^(?:cumulative|running)(?: (?:total|count|figure|number|amount|sum|measure|benefit)s?)?(?: ?\(?(?:from|since) .{1,30})?$/i.test(
    words,
  );
}
