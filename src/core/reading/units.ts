import type { Unit, Value } from '../scorecard/scorecard';
import { fold } from '../text/fold';

const NAMED: readonly (readonly [Unit, RegExp])[] = [
  ['percentage', /%|\bpercentages?\b|\bper ?cent\b|\bproportion\b|\bshare of\b|\bpct\b/],
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
    /^(?:cumulative |total |net |gross |average |annual |the )*(?:number|no\.?|nos\.?|#|count|total|volume|how many)\b|^#|\bnumber of\b|\bno\. of\b|\bincidents\b|\bnumbers\b/,
  ],
];

// A share that only describes the group ("lowest 20%", "the 30 % most deprived") has its figure before the sign;
// in "Post-16 % of students" the figure belongs to a word.
const SHARE_OF_GROUP = /\d%|(?:^|\s)\d+\s%|\d per ?cent\b/g;

const UNIT_COLUMN: readonly (readonly [Unit, RegExp])[] = [
  ['percentage', /^%|per ?cent|percentage|proportion/],
  ['currency', /^[£$€]|pounds|currency|money|gbp/],
  ['count', /^(?:number|no\.?|#|count|integer|volume|num|whole number|n)$|^number/],
  ['rate', /rate|^per /],
  ['score', /score|points|index/],
  ['days', /days|weeks|hours|time|minutes/],
  ['ratio', /ratio/],
];

/** The unit of a row: what a unit column says, else how its figures are printed, else what its name says first. */
export function readUnit(name: string, unitColumn: string, values: readonly Value[]): Unit {
  const stated = fold(unitColumn);
  if (stated) for (const [unit, pattern] of UNIT_COLUMN) if (pattern.test(stated)) return unit;
  const figures = values.filter((value) => value.number !== null);
  const isPrintedWith = (sign: RegExp) =>
    figures.filter((value) => sign.test(printOf(value))).length * 2 > figures.length;
  if (figures.length > 0) {
    if (isPrintedWith(/%/)) return 'percentage';
    if (isPrintedWith(/[£$€](?!-)/)) return 'currency';
  }
  const named = unitFromName(name);
  // One of two figures is no majority, but 0.91 beside 95% is a share of the same.
  const plain = figures.filter((value) => !/%/.test(printOf(value)));
  const areShares = plain.length < figures.length && plain.every(({ number }) => Math.abs(number!) <= 1);
  return named === 'unknown' && areShares ? 'percentage' : named;
}

/** Where a sign can stand: in what was typed, or in the number format. */
function printOf({ raw, numberFormat }: Value): string {
  return typeof raw === 'string' ? raw : numberFormat;
}

function unitFromName(name: string): Unit {
  const folded = fold(name);
  // What stands in brackets at the end says nothing but the unit: "Business rates collected (%)".
  if (/\(%\)$/.test(folded)) return 'percentage';
  const plain = folded.replace(SHARE_OF_GROUP, (share) => share.replace(/\D/g, ' '));
  let unit: Unit = 'unknown';
  let first = Infinity;
  for (const [candidate, pattern] of NAMED) {
    const at = pattern.exec(candidate === 'percentage' ? plain : folded)?.index ?? Infinity;
    if (at < first) [unit, first] = [candidate, at];
  }
  return unit;
}

/** Whether the row is a difference between two groups ("achievement gap"), better the smaller it is. */
export function isGapName(name: string): boolean {
  return /\bgap\b|\bdifference\b|\bdifferential\b|\bdisparity\b/.test(fold(name));
}

/** Whether the row is itself a change ("% reduction in ..."), which can be negative. */
export function isChangeName(name: string): boolean {
  return /\b(?:change|reduction|increase|decrease|growth|improvement|variance|variation)\b/.test(fold(name));
}

/** Whether the row counts everything up to its date. */
export function isCumulativeName(name: string): boolean {
  return /\bcumulative\b|\brunning total\b/i.test(name);
}
