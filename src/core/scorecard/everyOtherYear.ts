import type { Indicator, Value } from './scorecard';

/** At least so many actuals show a habit. */
const leastActuals = 2;

/**
 * Whether a row's figures stand in every second year and nowhere between: two actuals or more, and a target that keeps
 * step with them. Nobody has a survey's figure for a year in which it is not held.
 */
export function isEveryOtherYear({ values }: Pick<Indicator, 'values'>): boolean {
  const given = values.filter(({ number }) => number !== null);
  const actuals = yearsOf(given, 'actual');
  const targets = yearsOf(given, 'target');
  if (actuals.size < leastActuals || targets.size === 0) return false;
  const years = [...actuals, ...targets];
  return new Set(years.map((year) => year % 2)).size === 1 && holdsEach([...actuals]);
}

function yearsOf(given: readonly Value[], wanted: 'actual' | 'target'): Set<number> {
  const years = given.flatMap(({ column: { field, period } }) =>
    field === wanted && (period?.kind === 'year' || period?.kind === 'fiscal-year') && period.year !== null
      ? [period.year]
      : [],
  );
  return new Set(years);
}

/** Whether no second year is left out between the first and the last. */
function holdsEach(years: readonly number[]): boolean {
  return (Math.max(...years) - Math.min(...years)) / 2 === years.length - 1;
}
