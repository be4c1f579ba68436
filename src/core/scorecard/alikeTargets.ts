import { commonest } from '../text/commonest';
import { isSameFigure } from './compareFigures';
import { baselineOf } from './series';
import type { Indicator, Scorecard, Value } from './scorecard';

/** In so many rows one target may be a standard for all. */
const LEAST_ROWS = 12;
const LEAST_SHARE = 0.9;
/** So many of the first rows are alike where nearly all are. */
const LEAST_FIRST = 0.6;
/** A target is of another size than its actual where one is so many times the other. */
const FAR = 10;
/** In at least one row of so many that is so: a standard suits what it is for. */
const FEWEST_FAR = 5;

/** A column of targets that holds one figure for rows whose actuals are of quite different sizes. */
export interface AlikeTargets {
  readonly targets: readonly Value[];
  /** How many rows have a target in that column. */
  readonly of: number;
  /** The first row of which the target is far from its actual. */
  readonly far: { readonly indicator: Indicator; readonly actual: Value };
}

/** Targets that look filled down: "100" for coverage and for deaths. */
export function findAlikeTargets({ indicators, figureColumns }: Scorecard): readonly AlikeTargets[] {
  if (indicators.length < LEAST_ROWS) return [];
  return figureColumns.flatMap(({ field, column }, index): AlikeTargets[] => {
    if (field !== 'target' || column === null) return [];
    // The first rows tell of most tables that their targets differ.
    const some = indicators.slice(0, 2 * LEAST_ROWS).map(({ values }) => values[index]!);
    const isMixed =
      some.filter(({ number }) => number !== null).length > LEAST_ROWS && shareAlike(some) < LEAST_FIRST;
    if (isMixed) return [];
    const rows = indicators.filter(({ values }) => values[index]!.number !== null);
    const first = commonest(
      rows.map(({ values }) => values[index]!),
      numberOfValue,
    );
    if (!first || first.number === 0 || rows.length < LEAST_ROWS) return [];
    const alike = rows.filter(({ values }) => isSameFigure(values[index]!, first));
    if (alike.length < rows.length * LEAST_SHARE) return [];
    const actuals = alike.flatMap((indicator) => {
      const actual = baselineOf(indicator);
      return actual && actual.number! > 0 ? [{ indicator, actual }] : [];
    });
    const far = actuals.filter(({ actual }) => areFar(actual.number!, first.number!));
    if (far.length * FEWEST_FAR < actuals.length || far.length === 0) return [];
    return [{ targets: alike.map(({ values }) => values[index]!), of: rows.length, far: far[0]! }];
  });
}

/** What of a row tells whether its targets are like those of others and far from its actual. */
export function sizesOf(indicator: Indicator): string {
  const actual = baselineOf(indicator);
  return indicator.values
    .flatMap(({ column, number }) => {
      if (column.field !== 'target') return [];
      const isFar = actual !== null && number !== null && areFar(actual.number!, number);
      return [
        `${number} ${isFar ? `${indicator.name} ${actual.text}` : actual !== null && actual.number! > 0}`,
      ];
    })
    .join();
}

function shareAlike(values: readonly Value[]): number {
  const given = values.filter(({ number }) => number !== null);
  const first = commonest(given, numberOfValue);
  return given.filter(({ number }) => number === first?.number).length / given.length;
}

function areFar(actual: number, target: number): boolean {
  return actual * FAR <= Math.abs(target) || actual >= FAR * Math.abs(target);
}

function numberOfValue({ number }: Value): number | null {
  return number;
}
