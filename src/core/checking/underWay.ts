import { latestOf, monthsThrough, type Period } from '../scorecard/period';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { isSamePlace } from '../sheet/address';
import type { Finding } from './finding';

/** Reports so far into a year are no longer about what it should aim at. */
const leastMonths = 6;

/** The years of which half or more is reported, part by part; null for a year that no heading names. */
export type YearsUnderWay = ReadonlySet<number | null>;

/** Finds them: by the quarters, half years, months or years to date that have an actual. */
export function findYearsUnderWay({ figureColumns, indicators }: Scorecard): YearsUnderWay {
  const months = new Map<number | null, number>();
  const isFiscal = figureColumns.some(({ period }) => period?.kind === 'year' && period.text.includes('/'));
  const reachedBy = new Map<number, readonly number[]>();
  const add = (year: number | null, count: (before: number) => number) =>
    months.set(year, count(months.get(year) ?? 0));
  for (const [index, { field, period }] of figureColumns.entries()) {
    const through = field === 'actual' && period ? monthsThrough(period) : null;
    if (through === null || !indicators.some(({ values }) => typeof values[index]?.number === 'number'))
      continue;
    if (period!.kind === 'month') {
      add(period!.year, (before) => before + 1);
      const { year, through: reached } = placeInYear(period!, isFiscal);
      if (year !== null) reachedBy.set(year, [...(reachedBy.get(year) ?? []), reached]);
    } else add(period!.year, (before) => Math.max(before, through));
  }
  // Of a year the latest months alone may be shown.
  for (const [year, reached] of reachedBy)
    if (reached.length >= LEAST_SHOWN) add(year, (before) => Math.max(before, ...reached));
  return new Set([...months].flatMap(([year, count]) => (count >= leastMonths ? [year] : [])));
}

/** A month by itself may be that of a baseline. */
const LEAST_SHOWN = 2;
const APRIL = 4;

/** The year that a month is in, and which of its months it is: of a council's year from April on. */
function placeInYear({ year, part }: Period, isFiscal: boolean) {
  if (year === null || part === null) return { year: null, through: 0 };
  if (!isFiscal) return { year, through: part };
  return part >= APRIL ? { year, through: part - 3 } : { year: year - 1, through: part + 9 };
}

/**
 * A question whether targets ask for enough is advice once the year of all of them is well under way: nobody sets a
 * target anew in the report of its third quarter. Any other finding stays as it is.
 */
export function softenUnderWay(
  finding: Finding,
  indicator: Indicator | undefined,
  years: () => YearsUnderWay,
): Finding {
  if (!indicator || finding.severity === 'advice' || years().size === 0) return finding;
  const targets = indicator.values.filter(
    ({ column, cell }) => column.field === 'target' && finding.cells.some((one) => isSamePlace(one, cell)),
  );
  const last = latestOf(targets.map(({ column }) => column.period));
  if (targets.length === 0 || !years().has(last?.year ?? null)) return finding;
  const message = `${finding.message} Its year is well under way, so this may be for the next one.`;
  return { ...finding, severity: 'advice', message };
}
