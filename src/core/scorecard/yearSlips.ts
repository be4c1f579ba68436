import { typedTime } from './columns';
import { findDuplicates, sayYear, seriesOf } from './headings';
import { countOf } from './period';
import type { FigureColumn, Scorecard } from './scorecard';

/** One of two columns headed with the same year, which stands where a year is missing. */
export interface YearSlip {
  readonly column: FigureColumn;
  /** The year that is missing, as a number that periods count by and in words. */
  readonly year: number;
  readonly missing: string;
  /** Whether no other column and no other year can be meant. */
  readonly isPlain: boolean;
}

/** The pairs of columns headed with the same year, and which of them another year is meant for; null where nothing tells. */
export function findYearSlips(
  scorecard: Pick<Scorecard, 'figureColumns' | 'indicators'>,
): readonly { readonly pair: readonly [FigureColumn, FigureColumn]; readonly slip: YearSlip | null }[] {
  const pairs = findDuplicates(scorecard, typedTime);
  if (pairs.length === 0) return [];
  const allSeries = groupBySeries(scorecard.figureColumns);
  return pairs.map((pair) => ({
    pair,
    slip: findSlip(allSeries, ...pair) ?? findSlipAtEnd(allSeries, scorecard.figureColumns, ...pair),
  }));
}

/** The dated columns of one series, in the sheet's order, and the years they are of. */
interface DatedSeries {
  readonly columns: readonly FigureColumn[];
  readonly places: ReadonlyMap<FigureColumn, number>;
  /** The years, or whatever else its periods count by. */
  readonly years: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

function groupBySeries(figureColumns: readonly FigureColumn[]): Map<string, DatedSeries> {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of figureColumns) {
    if (!column.period) continue;
    const series = seriesOf(column);
    const group = groups.get(series);
    if (group) group.push(column);
    else groups.set(series, [column]);
  }
  return new Map([...groups].map(([series, columns]) => [series, describeSeries(columns)]));
}

function describeSeries(columns: readonly FigureColumn[]): DatedSeries {
  const counted = columns.map(countTyped).filter((year) => year !== null);
  const sorted = Float64Array.from(counted).sort();
  return {
    columns,
    places: new Map(columns.map((column, place) => [column, place])),
    years: new Set(sorted),
    first: sorted[0] ?? 0,
    last: sorted.at(-1) ?? 0,
  };
}

function countTyped(column: FigureColumn): number | null {
  const time = typedTime(column);
  return time && countOf(time);
}

/** The one of two columns that stands where a missing year belongs, with that year. */
function findSlip(
  allSeries: ReadonlyMap<string, DatedSeries>,
  first: FigureColumn,
  second: FigureColumn,
): YearSlip | null {
  const time = typedTime(second);
  if (!time || countOf(time) === null) return null;
  const series = allSeries.get(seriesOf(second))!;
  const [slip, other] = [second, first].flatMap((column): YearSlip[] => {
    const at = series.places.get(column)!;
    const [before, after] = [at - 1, at + 1].map((beside) => {
      const neighbour = series.columns[beside];
      return neighbour ? countTyped(neighbour) : null;
    });
    // Between two columns a year must fit both, or one side and lie within the years there are.
    const wanted = [before == null ? null : before + 1, after == null ? null : after - 1];
    const year = wanted.find(
      (one) => one !== null && !series.years.has(one) && one > series.first && one < series.last,
    );
    if (year == null) return [];
    const isPlain = wanted.every((one) => one === year);
    return [{ column, year, missing: sayYear(time.text, year), isPlain }];
  });
  return slip ? { ...slip, isPlain: slip.isPlain && other === undefined } : null;
}

/**
 * "Actual 2015 | Actual 2015 | Target 2017", "Target 2019 | Target 2020 | Target 2020": the second of two that end their series
 * stands for the next year, where another series goes on with the year after it or the years before run up to the first.
 */
function findSlipAtEnd(
  allSeries: ReadonlyMap<string, DatedSeries>,
  figureColumns: readonly FigureColumn[],
  first: FigureColumn,
  second: FigureColumn,
): YearSlip | null {
  const time = typedTime(second);
  const typed = time && countOf(time);
  if (typed === null) return null;
  const { columns, places, years } = allSeries.get(seriesOf(second))!;
  const at = places.get(second)!;
  if (at !== columns.length - 1 || columns[at - 1] !== first || years.has(typed + 1)) return null;
  const before = columns[at - 2];
  const runsUp = before !== undefined && countTyped(before) === typed - 1;
  const next = figureColumns[figureColumns.indexOf(second) + 1];
  const goesOn = next?.period?.kind === time!.kind && countTyped(next) === typed + 2;
  if (!runsUp && !goesOn) return null;
  return { column: second, year: typed + 1, missing: sayYear(time!.text, typed + 1), isPlain: true };
}
