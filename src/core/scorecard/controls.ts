import { asPrinted, compareFigures, isWorse } from './compareFigures';
import { type ControlWord, readControlWord } from './controlWords';
import { isWayKnown } from './direction';
import { isPartOfYear, isToDate } from './period';
import { targetOf } from './results';
import type { Indicator, Remark, Scorecard, Value } from './scorecard';
import { compareTimes } from './series';
import { unsoundFigures } from './soundness';

/** A word for how surely a standard is reached that the last figures contradict, as those of the other rows go. */
export interface AssuranceAstray {
  readonly indicator: Indicator;
  readonly remark: Remark;
  /** The last figures, the earliest first. */
  readonly last: readonly Value[];
  readonly target: Value;
  readonly met: number;
  readonly others: number;
}

/** A word for which way figures have gone of late that all of the last contradict. */
export interface VariationAstray {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly last: readonly Value[];
  /** Of all figures shown, where all of the last lie on one side of it; null where each goes on from the one before. */
  readonly mean: number | null;
  readonly isGood: boolean;
  readonly others: number;
}

/** How many figures tell how it goes of late, the usual number first. */
const WINDOWS = [6, 7, 8, 12, 5, 4, 3];
const run = 6;
const leastPoints = 10;
const leastRows = 8;
/** At most one in so many may be wrong. */
const fewest = 8;
const leastMixed = 3;

interface Row {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly word: ControlWord;
  /** All months, weeks or quarters, the earliest first. */
  readonly points: readonly Value[];
}

/** The rows with words of statistical process control whose figures tell how they go. */
function rowsOf({
  indicators,
  otherColumns,
}: Pick<Scorecard, 'indicators' | 'otherColumns'>): readonly Row[] {
  if (!otherColumns.some(({ role }) => role === 'control')) return [];
  return indicators.flatMap((indicator) => {
    const points = pointsOf(indicator);
    return (indicator.remarks ?? []).flatMap((remark) => {
      const word = remark.role === 'control' ? readControlWord(remark.text) : null;
      return word && points.length > 0 && isWayKnown(indicator) ? [{ indicator, remark, word, points }] : [];
    });
  });
}

function pointsOf(indicator: Indicator): readonly Value[] {
  const { values, isCumulative } = indicator;
  const unsound = unsoundFigures(indicator);
  const points = values.filter(
    ({ column: { field, period }, number }) =>
      field === 'actual' && number !== null && isPartOfYear(period) && !isToDate(period),
  );
  const kinds = new Set(points.map(({ column }) => column.period!.kind));
  if (isCumulative || kinds.size !== 1 || points.slice(-run).some((point) => unsound.has(point))) return [];
  return points.filter((point) => !unsound.has(point)).sort(compareTimes);
}

/** "Consistently passes", "Consistently fails" and "Hit and miss" that do not follow from the last figures, where nearly all do. */
export function findAssurancesAstray(
  scorecard: Pick<Scorecard, 'indicators' | 'otherColumns'>,
): readonly AssuranceAstray[] {
  const rows = rowsOf(scorecard).flatMap((row) => {
    const target = targetOf(row.points.at(-1)!, row.indicator);
    const isOfStandard = row.word === 'passes' || row.word === 'fails' || row.word === 'hit and miss';
    return isOfStandard && target?.number != null ? [{ ...row, target }] : [];
  });
  const [best] = WINDOWS.map((size) => weigh(rows, size)).sort(
    (a, b) => b.right - b.wrong.length - (a.right - a.wrong.length),
  );
  if (!best || best.right < leastRows || best.wrong.length * fewest > best.right + best.wrong.length)
    return [];
  return best.wrong
    .filter(({ isPlain }) => isPlain || best.mixed >= leastMixed)
    .map((one) => ({ ...one, others: best.right }));
}

function weigh(rows: readonly (Row & { readonly target: Value })[], size: number) {
  let [right, mixed] = [0, 0];
  const wrong: (Omit<AssuranceAstray, 'others'> & { readonly isPlain: boolean })[] = [];
  for (const { indicator, remark, word, points, target } of rows) {
    if (points.length < size) continue;
    const last = points.slice(-size);
    const met = last.filter((point) => !isWorse(indicator.polarity, point, target)).length;
    const expected = met === size ? 'passes' : met === 0 ? 'fails' : 'hit and miss';
    if (word === expected) {
      right++;
      if (word === 'hit and miss') mixed++;
      continue;
    }
    // By limits of control what now and then fails can be sure to pass, but not what always fails.
    const isPlain = word !== 'hit and miss' && expected !== 'hit and miss';
    wrong.push({ indicator, remark, last, target, met, isPlain });
  }
  return { right, mixed, wrong };
}

/** "Improving" and "concerning" where all of the last figures tell the opposite, and those of nearly all other rows do not. */
export function findVariationsAstray(
  scorecard: Pick<Scorecard, 'indicators' | 'otherColumns'>,
): readonly VariationAstray[] {
  let right = 0;
  const wrong: Omit<VariationAstray, 'others'>[] = [];
  for (const { indicator, remark, word, points } of rowsOf(scorecard)) {
    if (points.length < leastPoints || (word !== 'improving' && word !== 'concerning')) continue;
    const last = points.slice(-run);
    const mean = points.reduce((sum, { number }) => sum + number!, 0) / points.length;
    const isGood = word === 'improving';
    const sign = (indicator.polarity === 'higher') === isGood ? 1 : -1;
    if (isShifted(last, mean, sign) || isRun(last, sign)) right++;
    else if (isShifted(last, mean, -sign)) wrong.push({ indicator, remark, last, mean, isGood });
    else if (isRun(last, -sign)) wrong.push({ indicator, remark, last, mean: null, isGood });
  }
  const isUsual = right >= leastRows && wrong.length * fewest <= right + wrong.length;
  return isUsual ? wrong.map((one) => ({ ...one, others: right })) : [];
}

function isShifted(last: readonly Value[], mean: number, sign: number): boolean {
  return last.every((value) => (asPrinted(value)! - mean) * sign > 0);
}

function isRun(last: readonly Value[], sign: number): boolean {
  return last.every((value, at) => at === 0 || compareFigures(value, last[at - 1]!)! * sign > 0);
}
