import { groupBy } from '../text/groupBy';
import type { Amount, AmountAstray, AmountRow, DifferenceTable } from './amounts';
import { tellsHow } from './partsExplained';
import { findMeansAstray } from './learnedMeans';
import { isSlipOfDigits } from './slipOfDigits';

interface Way {
  readonly form: 'difference' | 'change' | 'share';
  readonly first: number;
  readonly second: number;
  readonly scale: 1 | 100;
}

const LEAST_TELLING = 4;
/** With noughts that follow as well, fewer others tell. */
const FEWER = { telling: 3, all: 5 } as const;
/** So many rows that follow have to stand against one that does not. */
const LEAST_SHARE = 6;
/** Rows in which one is better high and the other low, or one comes in and the other goes out. */
const OF_MONEY =
  /\b(?:income|fees?|charges?|grants?|revenues?|receipts?|funding|sales|interest|rents?|reserves?|surplus|profit|expen[sd]\w*|costs?|spend\w*|savings?)\b/i;

/** The figures of a column that do not follow from two others of their rows as most do, or are another share of one whole. */
export function findDifferencesAstray(table: DifferenceTable): readonly AmountAstray[] {
  if (table.kind === 'mean') return findMeansAstray(table);
  const ways = waysOf(table);
  const counts = ways.map((way) => table.rows.filter((row) => isTelling(row) && fits(row, way)).length);
  const most = Math.max(0, ...counts);
  const best = ways[counts.indexOf(most)];
  const ofWhole = table.kind === 'share' ? findOtherShares(table) : [];
  if (!best || most < FEWER.telling) return ofWhole;
  const rivals = ways.filter((way, at) => way !== best && counts[at]! * 2 >= most);
  const found = judge(table, best).filter(
    ({ own }) => !rivals.some((way) => !isTurnOf(way, best) && isOneOf(table, own, way)),
  );
  return found.length > 0 ? found : ofWhole;
}

function isOneOf({ rows }: DifferenceTable, own: Amount, way: Way): boolean {
  return rows.some((row) => row.own === own && fits(row, way));
}

/** Whether a difference is another one with its sign turned round. */
function isTurnOf(one: Way, other: Way): boolean {
  return one.form === 'difference' && one.first === other.second && one.second === other.first;
}

function waysOf({ kind, rows, column }: DifferenceTable): readonly Way[] {
  const columns = [...new Set(rows.flatMap(({ amounts }) => [...amounts.keys()]))];
  const pairs = columns.flatMap((first) =>
    columns.flatMap((second) => (second === first ? [] : [{ first, second }])),
  );
  // Of two that tell as much the nearer one is meant.
  const apart = ({ first, second }: (typeof pairs)[0]) =>
    Math.abs(first - column) + Math.abs(second - column);
  return pairs
    .sort((a, b) => apart(a) - apart(b))
    .flatMap((pair): Way[] =>
      kind === 'share'
        ? [
            { form: 'share', ...pair, scale: 100 },
            { form: 'share', ...pair, scale: 1 },
          ]
        : [
            { form: 'difference', ...pair, scale: 1 },
            { form: 'change', ...pair, scale: 100 },
            { form: 'change', ...pair, scale: 1 },
          ],
    );
}

function judge(table: DifferenceTable, way: Way): readonly AmountAstray[] {
  const held = groupBy(table.rows, (row) => fitOf(row, way));
  const of = (fit: Fit) => held.get(fit) ?? [];
  const [right, turned] = [of('right'), of('turned')];
  const following = [...right, ...turned];
  if (!areEnough(following) || of('near').length > right.length) return [];
  const wrong = of('wrong');
  if (wrong.length > 1 && following.filter(isTelling).length < LEAST_SHARE * wrong.length) return [];
  if (wrong.length > 0) {
    return wrong
      .filter((row) => !isExplained(row))
      .map((row) => tell(table, row, wayFor(row, way, turned), following.length));
  }
  const [odd, ...more] = turned.filter(isTelling);
  return odd && more.length === 0 && areEnough(right) && isSlipOfSign(odd, right)
    ? [tell(table, odd, way, right.length)]
    : [];
}

type Fit = 'right' | 'turned' | 'near' | 'wrong' | 'none';

/** How a row's figure follows: as it is, but for its sign, but for what was rounded, not at all; or nothing tells. */
function fitOf(row: AmountRow, way: Way): Fit {
  if (workOut(row, way) === null) return 'none';
  if (fits(row, way)) return 'right';
  if (isTurned(row, way)) return 'turned';
  return isNear(row, way) ? 'near' : 'wrong';
}

function areEnough(rows: readonly AmountRow[]): boolean {
  const telling = rows.filter(isTelling).length;
  return telling >= LEAST_TELLING || (telling >= FEWER.telling && rows.length >= FEWER.all);
}

/** Whether a row says in words how it was worked out. */
function isExplained({ words }: AmountRow): boolean {
  return tellsHow({ comment: { text: words.join(' ') } });
}

/** Where signs say what is good, a wrong figure may keep its own. */
function wayFor(row: AmountRow, way: Way, turned: readonly AmountRow[]): Way {
  const isOther = way.form === 'difference' && workOut(row, way)!.made < 0 !== row.own.number < 0;
  return isOther && turned.some(isTelling) ? { ...way, first: way.second, second: way.first } : way;
}

/** Whether nothing sets the one row whose sign is turned round apart from the others. */
function isSlipOfSign(odd: AmountRow, right: readonly AmountRow[]): boolean {
  if (!right.some(({ own }) => own.number < 0) || OF_MONEY.test(odd.name) || isExplained(odd)) return false;
  const width = Math.max(...right.map(({ words }) => words.length));
  return Array.from({ length: width }, (_, at) => at).every((at) => {
    const others = new Set(right.map(({ words }) => words[at] ?? ''));
    return others.size * 2 > right.length || others.has(odd.words[at] ?? '');
  });
}

function tell({ label }: DifferenceTable, row: AmountRow, way: Way, count: number): AmountAstray {
  const { name, own } = row;
  const [first, second] = [row.amounts.get(way.first)!, row.amounts.get(way.second)!];
  const isDifference = way.form === 'difference';
  const decimals = Math.max(own.decimals, ...(isDifference ? [first.decimals, second.decimals] : []));
  // A share of one is told in per cent.
  const { made } = workOut(row, isDifference ? way : { ...way, scale: 100 })!;
  const isOfOne = !isDifference && way.scale === 1;
  return {
    form: way.form,
    label,
    name,
    own,
    first,
    second,
    expected: made,
    decimals: isOfOne ? Math.max(0, own.decimals - 2) : decimals,
    count,
  };
}

/** What a way makes of a row, and how far figures that were rounded may put it off. */
function workOut({ amounts }: AmountRow, { form, first, second, scale }: Way) {
  const [a, b] = [amounts.get(first), amounts.get(second)];
  if (!a || !b) return null;
  const [offA, offB] = [halfStepOf(a), halfStepOf(b)];
  if (form === 'difference') return { made: a.number - b.number, off: offA + offB };
  if (b.number === 0) return null;
  const size = scale / Math.abs(b.number);
  const made = form === 'change' ? (a.number - b.number) * size : (a.number / b.number) * scale;
  return { made, off: (offA + (offB * Math.abs(a.number)) / Math.abs(b.number)) * size };
}

function halfStepOf({ decimals }: Amount): number {
  return 10 ** -decimals / 2;
}

function fits(row: AmountRow, way: Way): boolean {
  const worked = workOut(row, way);
  return worked !== null && Math.abs(worked.made - row.own.number) <= halfStepOf(row.own) + 1e-9;
}

function isTurned({ own, ...row }: AmountRow, way: Way): boolean {
  return way.form === 'difference' && fits({ ...row, own: { ...own, number: -own.number } }, way);
}

/** Whether it is right but for what was rounded or cut off, with its sign or without. */
function isNear(row: AmountRow, way: Way): boolean {
  const { made, off } = workOut(row, way)!;
  const { number } = row.own;
  const apart = Math.min(Math.abs(made - number), Math.abs(Math.abs(made) - Math.abs(number)));
  const half = halfStepOf(row.own);
  return apart <= Math.max(2 * half, half + off) + 1e-9;
}

/** Of noughts every way makes nought. */
function isTelling({ own }: AmountRow): boolean {
  return own.number !== 0;
}

const LEAST_SHARES = 3;
/** Fewer than so many shares tell the whole only where the one that is of another is a slip of its digits. */
const MANY_SHARES = 5;

/** Between which numbers the whole lies that an amount is a share of. */
interface Span {
  readonly row: AmountRow;
  readonly amount: Amount;
  readonly low: number;
  readonly high: number;
}

/** The share of one column that is not of the whole of which all others are. */
function findOtherShares(table: DifferenceTable): readonly AmountAstray[] {
  const columns = new Set(table.rows.flatMap(({ amounts }) => [...amounts.keys()]));
  for (const column of columns) {
    for (const scale of [100, 1] as const) {
      const found = shareAstray(table, column, scale);
      if (found) return [found];
    }
  }
  return [];
}

function shareAstray({ rows, label }: DifferenceTable, column: number, scale: 1 | 100): AmountAstray | null {
  const spans = rows.flatMap((row) => spanOf(row, column, scale) ?? []);
  // Where most spans meet, one of them begins.
  const agreeing = spans.map(({ low: whole }) =>
    spans.filter(({ low, high }) => low <= whole && whole <= high),
  );
  const agree = agreeing.reduce((most, one) => (one.length > most.length ? one : most), []);
  const [odd, ...more] = spans.filter((one) => !agree.includes(one));
  const low = Math.max(...agree.map((one) => one.low));
  const high = Math.min(...agree.map((one) => one.high));
  if (!odd || more.length > 0 || agree.length < LEAST_SHARES || low > high) return null;
  const { row, amount } = odd;
  const expected = (200 * amount.number) / (low + high);
  const decimals = scale === 100 ? row.own.decimals : Math.max(0, row.own.decimals - 2);
  const isSlip = isSlipOfDigits(row.own.number * (100 / scale), expected, decimals);
  if (isExplained(row) || (agree.length < MANY_SHARES && !isSlip)) return null;
  return {
    form: 'whole',
    label,
    name: row.name,
    own: row.own,
    first: amount,
    second: null,
    expected,
    decimals,
    count: agree.length,
  };
}

function spanOf(row: AmountRow, column: number, scale: 1 | 100): Span | null {
  const amount = row.amounts.get(column);
  const { number } = row.own;
  const half = halfStepOf(row.own);
  if (!amount || amount.number <= 0 || number <= half || number > scale) return null;
  const [low, high] = [number + half, number - half].map((share) => (scale * amount.number) / share);
  return { row, amount, low: low!, high: high! };
}
