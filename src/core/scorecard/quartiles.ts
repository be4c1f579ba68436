import { readBand } from './bands';
import { compareFigures, isWorse } from './compareFigures';
import { isWayKnown } from './direction';
import type { FigureColumn, Indicator, OtherColumn, Remark, Scorecard, Value } from './scorecard';
import { unsoundFigures } from './soundness';

/** Where the quarters of the others begin in a row, the best first. */
interface Limits {
  readonly upper: Value;
  readonly median: Value;
  readonly lower: Value;
}

/** An upper quartile that is worse than the lower one, which in the other rows is the better. */
export interface TurnedQuartiles extends Limits {
  readonly indicator: Indicator;
  /** In how many rows it is the better. */
  readonly others: number;
}

/** A median that does not lie between the quartiles of its own row, as those of the other rows do. */
export interface MedianOutside extends Limits {
  readonly indicator: Indicator;
  readonly others: number;
}

/** A quartile that the figures at which quarters begin contradict, as those of the other rows go. */
export interface QuartileAstray extends Limits {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly actual: Value;
  readonly expected: number;
  /** How many rows agree. */
  readonly others: number;
}

const UPPER = /\b(?:upper|top|best|first|1st) quartile\b/i;
const MEDIAN = /\bmedian\b/i;
const LOWER = /\b(?:lower|bottom|worst|third|3rd) quartile\b/i;
const OWN = /\bquartile\b/i;

const leastRows = 6;
/** Between its quartiles a median lies by what it is: fewer rows tell that the columns are those. */
const leastBetween = 3;
/** At most one in so many may be wrong. */
const fewest = 8;

type Columns = Readonly<Record<keyof Limits, FigureColumn>>;

function limitColumns(figures: readonly FigureColumn[]): Columns | null {
  const find = (pattern: RegExp) => {
    const [one, ...more] = figures.filter(
      ({ field, label }) => field === 'comparator' && pattern.test(label),
    );
    return one && more.length === 0 ? one : null;
  };
  const [upper, median, lower] = [find(UPPER), find(MEDIAN), find(LOWER)];
  return upper && median && lower ? { upper, median, lower } : null;
}

function limitsOf(indicator: Indicator, columns: Columns): Limits | null {
  const unsound = unsoundFigures(indicator);
  const at = (column: FigureColumn) =>
    indicator.values.find((value) => value.column === column && value.number !== null && !unsound.has(value));
  const [upper, median, lower] = [at(columns.upper), at(columns.median), at(columns.lower)];
  return upper && median && lower ? { upper, median, lower } : null;
}

/** The rows whose median is above both quartiles or below both, where in most others it lies between them. */
export function findMediansOutside({
  indicators,
  figureColumns,
}: Pick<Scorecard, 'indicators' | 'figureColumns'>): readonly MedianOutside[] {
  const columns = limitColumns(figureColumns);
  if (!columns) return [];
  const rows = indicators.flatMap((indicator) => {
    const limits = limitsOf(indicator, columns);
    return limits ? [{ indicator, ...limits }] : [];
  });
  const outside = rows.filter(({ upper, median, lower }) => {
    const [toUpper, toLower] = [compareFigures(median, upper)!, compareFigures(median, lower)!];
    return toUpper * toLower > 0;
  });
  const others = rows.length - outside.length;
  return others < leastBetween || outside.length * 4 > rows.length
    ? []
    : outside.map((one) => ({ ...one, others }));
}

/** The rows in which the upper quartile is the worse one, where it is the better in nearly all others. */
export function findTurnedQuartiles({
  indicators,
  figureColumns,
}: Pick<Scorecard, 'indicators' | 'figureColumns'>): readonly TurnedQuartiles[] {
  const columns = limitColumns(figureColumns);
  if (!columns) return [];
  const rows = indicators.flatMap((indicator) => {
    const limits = isWayKnown(indicator) ? limitsOf(indicator, columns) : null;
    return limits && compareFigures(limits.upper, limits.lower) !== 0 ? [{ indicator, ...limits }] : [];
  });
  const turned = rows.filter(({ indicator, upper, lower }) => isWorse(indicator.polarity, upper, lower));
  const others = rows.length - turned.length;
  if (others < leastRows || turned.length * fewest > rows.length) return [];
  return turned.map((one) => ({ ...one, others }));
}

/** The quartiles of the area that do not go with its figure and the quartiles of the others, where nearly all rows' do. */
export function findQuartilesAstray(
  scorecard: Pick<Scorecard, 'indicators' | 'figureColumns' | 'otherColumns'>,
): readonly QuartileAstray[] {
  const columns = limitColumns(scorecard.figureColumns);
  if (!columns) return [];
  const own = scorecard.otherColumns.filter(({ role, label }) => role === 'rank' && OWN.test(label));
  const actuals = scorecard.figureColumns.filter(({ field }) => field === 'actual');
  return own.flatMap((column) => {
    const tried = actuals.map((actual) => placeRows(scorecard.indicators, { columns, column, actual }));
    const [meant] = tried.sort((a, b) => countRight(b) - countRight(a));
    if (!meant) return [];
    const wrong = meant.filter(({ band, expected }) => !expected.includes(band));
    const others = meant.length - wrong.length;
    if (others < leastRows || wrong.length * fewest > meant.length) return [];
    return wrong.map(({ expected, ...one }) => ({ ...one, expected: expected[0]!, others }));
  });
}

function countRight(rows: readonly Placing[]): number {
  return rows.filter(({ band, expected }) => expected.includes(band)).length;
}

interface Placing extends Limits {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly actual: Value;
  readonly band: number;
  /** On a limit it may be in the quarter on either side. */
  readonly expected: readonly number[];
}

function placeRows(
  indicators: readonly Indicator[],
  by: { readonly columns: Columns; readonly column: OtherColumn; readonly actual: FigureColumn },
): readonly Placing[] {
  return indicators.flatMap((indicator): Placing[] => {
    const limits = isWayKnown(indicator) ? limitsOf(indicator, by.columns) : null;
    const remark = indicator.remarks?.find(({ cell }) => cell.column === by.column.column);
    const actual = indicator.values.find(({ column }) => column === by.actual);
    const band = remark ? readBand(remark.text) : null;
    if (!limits || !remark || band === null || actual?.number == null) return [];
    if (unsoundFigures(indicator).has(actual) || !areInOrder(indicator, limits)) return [];
    return [{ indicator, remark, actual, band, ...limits, expected: quartersOf(indicator, actual, limits) }];
  });
}

function areInOrder({ polarity }: Indicator, { upper, median, lower }: Limits): boolean {
  return !isWorse(polarity, upper, median) && !isWorse(polarity, median, lower);
}

function quartersOf(
  { polarity }: Indicator,
  actual: Value,
  { upper, median, lower }: Limits,
): readonly number[] {
  const limits = [upper, median, lower];
  const behind = limits.filter((limit) => isWorse(polarity, actual, limit)).length;
  const notAhead = limits.filter((limit) => !isWorse(polarity, limit, actual)).length;
  return Array.from({ length: notAhead - behind + 1 }, (_, k) => behind + k + 1);
}
