import { isPartOfYear, type Period } from '../../../scorecard/period';
import type { HeaderColumn } from '../../headers/header';
import type { Field } from '../../../scorecard/scorecard';
import type { Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, isAfter, isYear, placedAs } from '../headingRow';
import { ROWS_NEAR_HEADINGS } from '../profiles';

const LOWER = /\b(?:lower|minimum|min|floor)\b/i;
const UPPER = /\b(?:upper|maximum|max|ceiling|stretch|stretched)\b/i;
const BOUND =
  /^\W*(?:floor|ceiling|minimum|maximum|min|max)\b|\b(?:floor|ceiling|minimum|maximum|min|max)\W*$/i;
const TOTAL = /^(?:grand |overall |cumulative )?totals?\b|\btotals?$/i;
const ESTIMATE = /\b(?:project(?:ed|ion)s?|estimate[ds]?|est\.?|anticipated)\b/i;

/** What is expected of a year is a target, but not how it will have ended. */
const EXPECTED_END = /\bexpected (?:out-?turn|actual|year[- ]end)\b/i;
const FORECAST = new RegExp(
  `\\b(?:forecast|projected|predicted|anticipated|likely)\\b|${EXPECTED_END.source}`,
  'i',
);

/** Two bounds of one year's target are one target and how far beyond it one hopes to come. */
export const targetBounds: ColumnClue = (column, row) => {
  if (column.field !== 'target' || !UPPER.test(wordsOf(column))) return [];
  const hasLower = placedAs('target', row).some(
    (other) => other !== column && LOWER.test(wordsOf(other)) && other.period?.text === column.period?.text,
  );
  return hasLower
    ? [{ meaning: 'stretch', weight: 24, why: 'another column is the lower target for the same time' }]
    : [];
};

function wordsOf({ label }: HeaderColumn): string {
  return label.replace(/_/g, ' ');
}

/** "Floor 2019/20" beside the target for that year is what is not to be fallen below. */
export const floors: ColumnClue = (column, row) => {
  const { field, role, period, label } = column;
  if (field !== null || role !== null || period === null || !BOUND.test(label)) return [];
  const hasTarget = placedAs('target', row).some((other) => other.period?.text === period.text);
  return hasTarget
    ? [{ meaning: 'threshold', weight: 6, why: 'the target for that time has a column of its own' }]
    : [];
};

/** "Total achieved" beside "2021 Achieved" and "2022 Achieved" sums them up and is for no year. */
export const totals: ColumnClue = (column, row) => {
  const { field, period, label } = column;
  if (period !== null || !TOTAL.test(label)) return [];
  if (field === null) return isSumOfParts(column, row) ? [sumOfParts] : [];
  const dated = row.columns.filter((other) => other.field === field && other.period !== null);
  return dated.length >= 2
    ? [{ meaning: 'derived', weight: 24, why: 'the years that it sums up have columns of their own' }]
    : [];
};

const sumOfParts: Evidence = {
  meaning: 'derived',
  weight: 24,
  why: 'it is what the columns before it come to',
};
const LEAST_ROWS = 2;

/** Whether "Total", right after months or quarters, is their sum in every row that has one. */
function isSumOfParts({ role, column }: HeaderColumn, { columns, profiles }: HeadingRow): boolean {
  if (role !== null) return false;
  const left = columns.filter((other) => other.column < column);
  const last = left.at(-1)?.period ?? null;
  if (!isPartOfYear(last)) return false;
  const parts = left.filter(({ period }) => period?.kind === last.kind);
  const numbersOf = (other: { readonly column: number }) =>
    profiles.numbersOf(other.column, ROWS_NEAR_HEADINGS);
  const [sums, ...figures] = [{ column }, ...parts].map(numbersOf);
  const given = sums!.flatMap((sum, index) => {
    const numbers = figures.flatMap((one) => one[index] ?? []);
    return sum === null || numbers.length === 0
      ? []
      : [Math.abs(sum - numbers.reduce((all, one) => all + one, 0)) <= 1e-6 * Math.abs(sum)];
  });
  return parts.length > 1 && given.length >= LEAST_ROWS && given.every(Boolean);
}

/**
 * A forecast stands in for the actual of its year only where nothing of that year is there, and each target is of a
 * later one: held against the year's own target it would be judged as if the year were over.
 */
export const forecasts: ColumnClue = (column, row) => {
  const { field, label, period } = column;
  const isForecast = isForecastOfEnd(column);
  if (!isForecast && (field !== 'actual' || !ESTIMATE.test(label))) return [];
  const actuals = placedAs('actual', row).filter((other) => !FORECAST.test(other.label) && other !== column);
  const speak = (why: string): Evidence[] => [{ meaning: 'forecast', weight: 24, why }];
  if (isYear(period) && actuals.some((other) => isPartOf(period, other.period)))
    return speak('part of its year has a column of its own');
  if (!isForecast) return [];
  const isOpen = period === null || period.kind === 'relative';
  if (actuals.some((other) => isOpen || other.period?.text === period.text))
    return speak('the actual has a column of its own');
  const targets = placedAs('target', row);
  const areLater =
    targets.length > 0 && targets.every((other) => other.period !== null && isAfter(other.period, period));
  return isYear(period) && !areLater ? speak('no later target begins from it') : [];
};

/** "Forecast outturn": words of an actual that is yet to come. */
export function isForecastOfEnd({ field, label }: HeaderColumn): boolean {
  return field === 'actual' ? FORECAST.test(label) : field === 'target' && EXPECTED_END.test(label);
}

/** Whether a quarter, a month or the year so far is of a year, or says of none that it is. */
function isPartOf(year: Period, part: Period | null): boolean {
  if (!isPartOfYear(part)) return false;
  const starts = part.kind === 'month' && year.text.includes('/') && part.part! < 4 ? 1 : 0;
  return part.year === null || part.year === year.year! + starts;
}

/** "FY23 Projected" beside "FY23 Adopted" is how the year is thought to end, not what was wanted of it. */
export const estimates: ColumnClue = (column, row) => {
  const { field, role, period, label } = column;
  if (field !== null || role !== null || period === null || !ESTIMATE.test(label)) return [];
  const hasTarget = placedAs('target', row).some(
    (other) => other !== column && !ESTIMATE.test(other.label) && other.period?.text === period.text,
  );
  if (!hasTarget) return estimatedActual(column, row);
  return standsIn(column, row)
    ? [{ meaning: 'actual', weight: 9, why: `no column holds the actual of ${period.text}` }]
    : [{ meaning: 'forecast', weight: 9, why: 'the target has a column of its own' }];
};

const LEAST_BEFORE = 2;

/** "FY25 Projected" after the actuals of the years before it, where the targets go on: a budget is made before its year is over. */
function standsIn({ column, period }: HeaderColumn, row: HeadingRow): boolean {
  if (!isYear(period)) return false;
  const actuals = placedAs('actual', row).filter((other) => other.column !== column);
  const before = actuals.filter((other) => isYear(other.period) && other.column < column);
  const latest = Math.max(...before.map((other) => other.period!.year!));
  const isOther = (other: HeaderColumn) =>
    !isPartOf(period, other.period) && other.period?.year !== period.year;
  return (
    before.length >= LEAST_BEFORE &&
    latest === period.year! - 1 &&
    actuals.every(isOther) &&
    placedAs('target', row).some((other) => other.period !== null && isAfter(other.period, period))
  );
}

/** Whether a heading says that its figures are thought to come. */
export function saysEstimated(label: string): boolean {
  return ESTIMATE.test(label);
}

const BETWEEN = /\b(?:estimate[ds]?|est\.?)(?![\w.])/i;

/** "FY25 Estimate" between the actuals and the targets is how its year is thought to end: targets are held against it. */
function estimatedActual(estimate: HeaderColumn, { columns, placed }: HeadingRow): Evidence[] {
  const { column, period, label } = estimate;
  if (!isYear(period) || !BETWEEN.test(label)) return [];
  // Likely, and no more: at first it has to outweigh that its year is after the actuals.
  const isSettled = placed.get(estimate) === 'actual';
  const others = columns.filter((other) => other !== estimate && isYear(other.period));
  const are = (field: Field) =>
    others.filter((other) => other.field === field || placed.get(other) === field);
  const [actuals, targets] = [are('actual'), are('target')];
  const isLatest =
    actuals.length > 0 && actuals.every((other) => other.column < column && isAfter(period, other.period));
  const areWantedLater = targets.length > 0 && targets.every((other) => isAfter(other.period!, period));
  return isLatest && areWantedLater
    ? [{ meaning: 'actual', weight: isSettled ? 3 : 7, why: `the targets begin after ${period.text}` }]
    : [];
}
