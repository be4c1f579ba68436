import { type ComparedWith, comparedWith } from '../../scorecard/comparedWith';
import { compareFigures, isWorse } from '../../scorecard/compareFigures';
import { isWayKnown } from '../../scorecard/direction';
import type { FigureColumn, Indicator, OtherColumn, Remark, Value } from '../../scorecard/scorecard';
import { unsoundFigures } from '../../scorecard/soundness';
import { statusWord } from '../../scorecard/statusWords';
import { isNameDoubted } from './directions';

/** A row and what a column says of how it stands to another body's figure. */
export interface HeldToOthers {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly actual: Value;
  readonly other: Value;
  /** Whether it is told by which way is better, and not by which figure is higher. */
  readonly isOfGood: boolean;
  readonly isContradicted: boolean;
}

const BETTER = /^(?:(?:significantly|statistically|slightly|much|well) )*better(?: than .+)?$/;
const WORSE = /^(?:(?:significantly|statistically|slightly|much|well) )*worse(?: than .+)?$/;
const HIGHER = /^(?:(?:significantly|slightly|much|well) )*(?:higher|above)(?: (?:than )?.+)?$/;
const LOWER = /^(?:(?:significantly|slightly|much|well) )*(?:lower|below)(?: (?:than )?.+)?$/;

const leastAgreeing = 6;
const leastOfEach = 2;
/** At most one in so many may be wrong: of more the column goes by other figures. */
const fewest = 6;

/**
 * The words under "HeldToOthers with the family group" that the row's own figures contradict. Which actual and which comparator
 * are meant is told by nearly all rows agreeing with them, some this way and some that.
 */
export function findWrongComparisons(
  indicators: readonly Indicator[],
  headings: readonly OtherColumn[],
): readonly HeldToOthers[] {
  const figures = indicators[0]?.values.map(({ column }) => column) ?? [];
  return headings.flatMap(({ role, label, column }) => {
    const told = role === 'direction' ? comparedWith(label, figures) : null;
    return told?.kind === 'others' ? findMeant(indicators, column, told) : [];
  });
}

function findMeant(
  indicators: readonly Indicator[],
  column: number,
  { columns, actuals }: Extract<ComparedWith, { kind: 'others' }>,
): readonly HeldToOthers[] {
  let best: readonly HeldToOthers[] = [];
  let most = 0;
  const ours = actuals.length > 0 ? actuals : actualsIn(indicators);
  for (const other of columns) {
    for (const own of ours) {
      const rows = indicators.flatMap((indicator) => compare(indicator, { column, own, other }) ?? []);
      const agreeing = rows.filter(({ isContradicted }) => !isContradicted);
      const isTold = isMixed(agreeing) && (rows.length - agreeing.length) * fewest <= rows.length;
      if (isTold && agreeing.length > most) [best, most] = [rows, agreeing.length];
    }
  }
  return best.filter(({ isContradicted }) => isContradicted);
}

function actualsIn(indicators: readonly Indicator[]): readonly FigureColumn[] {
  return (indicators[0]?.values ?? []).flatMap(({ column }) => (column.field === 'actual' ? [column] : []));
}

/** Lest all agree by chance, figures lie on either side of the others'. */
function isMixed(agreeing: readonly HeldToOthers[]): boolean {
  const above = agreeing.filter(({ actual, other }) => compareFigures(actual, other)! > 0).length;
  return agreeing.length >= leastAgreeing && Math.min(above, agreeing.length - above) >= leastOfEach;
}

interface Columns {
  /** Where the words stand. */
  readonly column: number;
  readonly own: FigureColumn;
  readonly other: FigureColumn;
}

function compare(indicator: Indicator, { column, own, other: theirs }: Columns): HeldToOthers | null {
  const remark = (indicator.remarks ?? []).find(({ cell }) => cell.column === column);
  const actual = indicator.values.find((value) => value.column === own);
  const other = indicator.values.find((value) => value.column === theirs);
  if (!remark || actual?.number == null || other?.number == null) return null;
  const unsound = unsoundFigures(indicator);
  const rise = compareFigures(actual, other);
  if (unsound.has(actual) || unsound.has(other) || !rise) return null;
  const word = statusWord(remark.text);
  const base = { indicator, remark, actual, other };
  if (HIGHER.test(word)) return { ...base, isOfGood: false, isContradicted: rise < 0 };
  if (LOWER.test(word)) return { ...base, isOfGood: false, isContradicted: rise > 0 };
  if (!isWayKnown(indicator) || isNameDoubted(indicator)) return null;
  const isBehind = isWorse(indicator.polarity, actual, other);
  if (BETTER.test(word)) return { ...base, isOfGood: true, isContradicted: isBehind };
  return WORSE.test(word) ? { ...base, isOfGood: true, isContradicted: !isBehind } : null;
}
