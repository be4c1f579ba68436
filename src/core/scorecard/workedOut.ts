import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { tellsHow } from './partsExplained';
import { comparePeriods, isPartOfYear, isToDate } from './period';
import { readPlainNumber } from './plainNumber';
import type { Indicator, Remark, Value } from './scorecard';
import { unsoundFigures } from './soundness';

/** How a column beside the figures follows from two of them. */
export interface Formula {
  /** The first less the second; that as a share of the second; the first as a share of the second. */
  readonly form: 'difference' | 'change' | 'share';
  /** Positions among a row's values. */
  readonly first: number;
  readonly second: number;
  /** 100 where shares are in per cent. */
  readonly scale: 1 | 100;
  /** -1 where what is better is counted above nought, or the second comes first. */
  readonly sign: 1 | -1;
}

/** A row's figure in such a column, as it was read. */
interface Entry {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly number: number;
  /** Half of its last digit. */
  readonly halfStep: number;
}

/** A figure in such a column that does not follow as those of other rows do. */
export interface Miscalculated {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly formula: Formula;
  readonly first: Value;
  readonly second: Value;
  readonly expected: number;
  readonly decimals: number;
  /** How many rows follow. */
  readonly count: number;
}

const leastRows = 4;
/** So many rows that follow have to stand against one that does not. */
const leastShare = 6;
const leastShareOfSigns = 4;
/** So many rows of a kind show how signs go in it, where no more than one is the other way. */
const leastSigned = 2;
/** As many rows of a long list show how a column is worked out. */
const sampled = 200;
const mostColumns = 12;

/** The figures worked out wrongly in columns of differences and shares of which most rows show how they are worked out. */
export function findMiscalculated(indicators: readonly Indicator[]): readonly Miscalculated[] {
  return [...columnsOf(indicators).values()].flatMap(judgeColumn);
}

/** The columns of differences and shares that most rows show to be worked out of two of the row's figures. */
export function columnsWorkedOut(indicators: readonly Indicator[]): ReadonlySet<number> {
  const told = [...columnsOf(indicators)].filter(([, column]) => formulaOf(column) !== null);
  return new Set(told.map(([column]) => column));
}

function columnsOf(indicators: readonly Indicator[]): ReadonlyMap<number, readonly Entry[]> {
  const columns = groupBy(indicators.flatMap(entriesOf), ({ remark }) => remark.cell.column);
  return new Map([...columns].filter(([, column]) => column.length >= leastRows));
}

function formulaOf(column: readonly Entry[]): Formula | null {
  const sample = column.slice(0, sampled);
  return bestOf(candidates(sample[0]!.indicator), sample);
}

function entriesOf(indicator: Indicator): Entry[] {
  return (indicator.remarks ?? []).flatMap((remark) => {
    if (remark.role !== 'variance' && remark.role !== 'complete') return [];
    const read = readPlainNumber(fold(remark.text.replace(/^[▲▼↑↓△▽⬆⬇]\s*|\s*[▲▼↑↓△▽⬆⬇]$/g, '')));
    return read ? [{ indicator, remark, number: read.number, halfStep: 10 ** -read.decimals / 2 }] : [];
  });
}

function judgeColumn(column: readonly Entry[]): readonly Miscalculated[] {
  const sample = column.slice(0, sampled);
  const best = formulaOf(column);
  if (!best) return [];
  // A share in some rows and a difference in others, or what is better above nought, follows as well.
  const alike = candidates(sample[0]!.indicator).filter(
    ({ first, second }) =>
      (first === best.first && second === best.second) || (first === best.second && second === best.first),
  );
  const others = alike.filter((formula) => {
    const own = sample.filter((entry) => fit(entry, formula) === 'right' && fit(entry, best) !== 'right');
    return own.filter(isTelling).length >= 2;
  });
  const formulas = [best, ...others];
  // With its sign turned round it is the same way: `isTurned` tells whether that may be meant.
  const otherWays = alike.filter(({ form, scale, first, sign }) => {
    if (form !== best.form) return true;
    return form !== 'difference' && (scale !== best.scale || first !== best.first || sign === best.sign);
  });
  const fits = column.map((entry) => fitOf(entry, formulas));
  const right = column.filter((_, k) => fits[k] === 'right');
  const wrong = column.filter(
    (entry, k) =>
      fits[k] === 'wrong' && !isTurned(entry, best, right, column) && !isOfOwnKind(entry, otherWays, right),
  );
  const near = fits.filter((one) => one === 'near').length;
  const telling = right.filter(isTelling).length;
  // Right but for its sign, a figure was worked out as the others are.
  const isSlip = wrong.every((entry) => isRightTurned(entry, best));
  const share = isSlip ? leastShareOfSigns : leastShare;
  if (telling < leastRows || telling < share * wrong.length || near > right.length) return [];
  return wrong.map((entry) => tell(entry, mostUsedFor(entry, formulas, right), right.length));
}

/** Of noughts every formula makes nought. */
function isTelling({ number }: Entry): boolean {
  return number !== 0;
}

/** The formula that most rows follow; null where none tells. */
function bestOf(formulas: readonly Formula[], sample: readonly Entry[]): Formula | null {
  let [best, most]: [Formula | null, number] = [null, 0];
  for (const formula of formulas) {
    const count = sample.filter((entry) => isTelling(entry) && fit(entry, formula) === 'right').length;
    if (count > most) [best, most] = [formula, count];
  }
  return most >= leastRows && most * 2 > sample.filter(isTelling).length ? best : null;
}

/** An actual and any other figure, or a target and that of another time. */
function* pairs({ values }: Indicator): Generator<readonly [number, number]> {
  const all = [...values.keys()];
  // Beside so many months it is of the year that a change is given.
  const ofYears = all.filter((index) => !isMonthOrQuarter(values[index]!));
  const inTurn = all.length > mostColumns ? new Set([...ofYears, ...all]) : all;
  const positions = [...inTurn].slice(0, mostColumns);
  for (const first of positions) {
    const { field } = values[first]!.column;
    for (const second of positions) {
      const areTargets = field === 'target' && values[second]!.column.field === 'target';
      if (second !== first && (field === 'actual' || areTargets)) yield [first, second];
    }
  }
}

function isMonthOrQuarter({ column: { period } }: Value): boolean {
  return isPartOfYear(period) && !isToDate(period);
}

function candidates(indicator: Indicator): Formula[] {
  return [...pairs(indicator)].flatMap(([first, second]) =>
    ([1, -1] as const).flatMap((sign): Formula[] => [
      { form: 'difference', first, second, scale: 1, sign },
      { form: 'change', first, second, scale: 100, sign },
      { form: 'change', first, second, scale: 1, sign },
      ...(sign === 1
        ? ([
            { form: 'share', first, second, scale: 100, sign },
            { form: 'share', first, second, scale: 1, sign },
            { form: 'share', first: second, second: first, scale: 100, sign },
          ] as const)
        : []),
    ]),
  );
}

/** What a formula makes of a row, and how far figures that were rounded may put it off; null where it has no figures. */
function workOut({ values }: Indicator, { form, first, second, scale, sign }: Formula) {
  const [a, b] = [values[first]!, values[second]!];
  if (a.number === null || b.number === null || a.bound !== null || b.bound !== null) return null;
  const [offA, offB] = [halfStepOf(a), halfStepOf(b)];
  const difference = a.number - b.number;
  if (form === 'difference') return { made: sign * difference, off: offA + offB };
  if (b.number === 0) return null;
  const size = scale / Math.abs(b.number);
  const off = (offA + (offB * Math.abs(a.number)) / Math.abs(b.number)) * size;
  const made =
    form === 'change' ? (sign * difference * scale) / Math.abs(b.number) : (a.number / b.number) * scale;
  return { made, off };
}

function halfStepOf({ decimals }: Value): number {
  return 10 ** -decimals / 2;
}

type Fit = 'right' | 'near' | 'wrong' | 'none';

function fit({ indicator, number, halfStep }: Entry, formula: Formula): Fit {
  const worked = workOut(indicator, formula);
  if (!worked) return 'none';
  const off = Math.abs(worked.made - number);
  if (off <= halfStep + 1e-9) return 'right';
  return off <= halfStep + worked.off + 1e-9 ? 'near' : 'wrong';
}

function fitOf(entry: Entry, formulas: readonly Formula[]): Fit {
  if (entry.remark.role === 'complete' && isProgress(entry, formulas[0]!)) return 'none';
  const fits = formulas.map((formula) => fit(entry, formula));
  if (isDoubtful(entry, formulas[0]!) || tellsHow(entry.indicator)) return 'none';
  return (['right', 'near', 'wrong'] as const).find((one) => fits.includes(one)) ?? 'none';
}

/** Whether it is how much of the way from a baseline is done, which stands for some rows where others have a plain share. */
function isProgress({ indicator, number, halfStep }: Entry, { first, second }: Formula): boolean {
  const [actual, target] = [indicator.values[first]!.number, indicator.values[second]!.number];
  if (actual === null || target === null) return false;
  return indicator.values.some(({ number: start, column }, index) => {
    // From nought all of the way is the target, and how much of it is done is a plain share.
    if (!start || start === target || column.field !== 'actual' || index === first) return false;
    return Math.abs(((actual - start) / (target - start)) * 100 - number) <= halfStep + 0.5;
  });
}

/** Whether a figure that it is worked out of is told wrong by a rule of its own. */
function isDoubtful({ indicator }: Entry, { first, second }: Formula): boolean {
  const unsound = unsoundFigures(indicator);
  return unsound.has(indicator.values[first]!) || unsound.has(indicator.values[second]!);
}

/** Whether a figure is right but for its sign, which may say what is better, or may never be written. */
function isTurned(
  entry: Entry,
  formula: Formula,
  right: readonly Entry[],
  column: readonly Entry[],
): boolean {
  if (!isRightTurned(entry, formula)) return false;
  const isAlike = ({ indicator }: Entry) => indicator.polarity === entry.indicator.polarity;
  const told = right.filter((one) => isAlike(one) && isTelling(one) && fit(one, formula) === 'right').length;
  const isOnlyOne = !column.some(
    (one) => one !== entry && isAlike(one) && isTelling(one) && isRightTurned(one, formula),
  );
  const isTold = told >= (isOnlyOne ? leastSigned : leastRows);
  const areSigned = right.some(({ number }) => number < 0);
  if (entry.indicator.polarity === 'higher' && areSigned && areSimplyLess(formula, right, column))
    return false;
  return !isTold || !areSigned || entry.indicator.polarity === 'unclear';
}

/**
 * Whether rows that are better low show that the later figure less the earlier one, or the actual less the target, is meant
 * whatever is better: a fall of theirs is below nought.
 */
function areSimplyLess(formula: Formula, right: readonly Entry[], column: readonly Entry[]): boolean {
  const isLow = (entry: Entry) => entry.indicator.polarity === 'lower' && isTelling(entry);
  const told = right.filter((entry) => isLow(entry) && isNatural(formula, entry.indicator));
  const isTurnedLow = (entry: Entry) =>
    isLow(entry) && isRightTurned(entry, formula) && !right.includes(entry);
  return told.length >= leastSigned && !column.some(isTurnedLow);
}

/** Whether a difference is that of what came later or was achieved from what was before it or was wanted. */
function isNatural({ first, second, sign }: Formula, { values }: Indicator): boolean {
  const [from, to] = (sign > 0 ? [second, first] : [first, second]).map((at) => values[at]!.column);
  return from!.field === to!.field
    ? comparePeriods(from!.period, to!.period) < 0
    : to!.field === 'actual' && from!.field === 'target';
}

/** Whether the other sign would make it right. */
function isRightTurned(entry: Entry, formula: Formula): boolean {
  return fit({ ...entry, number: -entry.number }, formula) !== 'wrong';
}

/**
 * Whether a figure follows from the same two in another way, and its row is of another unit, or it is typed with or
 * without a per cent sign as no other: points among shares, a share among amounts.
 */
function isOfOwnKind(entry: Entry, formulas: readonly Formula[], right: readonly Entry[]): boolean {
  const isAlike = ({ indicator, remark }: Entry) =>
    indicator.unit === entry.indicator.unit && remark.text.includes('%') === entry.remark.text.includes('%');
  if (isMirrored(entry, formulas)) return true;
  return !right.some(isAlike) && formulas.some((formula) => fit(entry, formula) === 'right');
}

/** Whether a share of a target that is better low is counted from the other side: 8 of 10 is 120 per cent. */
function isMirrored(entry: Entry, formulas: readonly Formula[]): boolean {
  if (entry.indicator.polarity !== 'lower') return false;
  return formulas.some(
    (formula) =>
      formula.form === 'share' &&
      fit({ ...entry, number: 2 * formula.scale - entry.number }, formula) === 'right',
  );
}

/** The formula that most rows of the same unit follow. */
function mostUsedFor({ indicator }: Entry, formulas: readonly Formula[], right: readonly Entry[]): Formula {
  const alike = right.filter((one) => one.indicator.unit === indicator.unit);
  const countOf = (formula: Formula) => alike.filter((one) => fit(one, formula) === 'right').length;
  const fitting = formulas.filter((formula) => workOut(indicator, formula) !== null);
  return fitting.reduce((best, formula) => (countOf(formula) > countOf(best) ? formula : best));
}

function tell({ indicator, remark, halfStep }: Entry, formula: Formula, count: number): Miscalculated {
  return {
    indicator,
    remark,
    formula,
    first: indicator.values[formula.first]!,
    second: indicator.values[formula.second]!,
    expected: workOut(indicator, formula)!.made,
    // A difference of 0.3 is no 0, however its cell is typed.
    decimals: Math.max(
      Math.round(-Math.log10(halfStep * 2)),
      ...(formula.form === 'difference'
        ? [formula.first, formula.second].map((at) => indicator.values[at]!.decimals)
        : []),
    ),
    count,
  };
}
