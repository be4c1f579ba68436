import { groupBy } from '../text/groupBy';
import { isRunningTotal } from './cumulative';
import { comparePeriods, countOf, isPartOfYear, isToDate, type Period } from './period';
import type { Indicator, Value } from './scorecard';
import { unsoundFigures } from './soundness';
import { isAmount, yearStarts } from './splitSeries';
import { isStock } from './stock';

/** Two actuals of a row that a reader would compare, the earlier one first. */
export interface Change {
  readonly before: Value;
  readonly after: Value;
}

/** What a reader of a row may compare, as far as the figures can be meant. */
export interface Compared {
  /** The latest year, or its parts, with the same a year earlier. */
  readonly overYear: readonly Change[];
  /** Each quarter, half or month of the latest year with the one before. */
  readonly overParts: readonly Change[];
  /** The latest year with each year before it. */
  readonly overAll: readonly Change[];
}

/** The latest changes of a row's actuals. */
export function changesOf(indicator: Indicator): Compared {
  const unsound = unsoundFigures(indicator);
  const isFit = (value: Value) =>
    value.column.field === 'actual' && value.number !== null && !unsound.has(value);
  const figures = indicator.values
    .filter(isFit)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const years = figures.filter(({ column }) => column.period && countOf(column.period) !== null);
  const parts = figures.filter(({ column }) => isPartOfYear(column.period));
  const startOf = yearStarts(parts.map(({ column }) => column));
  const partYear = ({ column }: Value) => startOf(column);
  const fullYear = ({ column }: Value) => countOf(column.period!);
  const latestPart = parts.at(-1);
  const latestYear = years.at(-1);
  const overAll = latestYear ? years.slice(0, -1).map((before) => ({ before, after: latestYear })) : [];
  if (!latestPart) return { overYear: lastChange(years, fullYear), overParts: [], overAll };
  const year = partYear(latestPart);
  const isOfLatest = (value: Value) => partYear(value) === year;
  const ofSamePart = groupBy(parts, ({ column: { period } }) => `${period!.kind} ${period!.part}`);
  const isPartial = latestYear === undefined || year === null || fullYear(latestYear) !== year;
  const isFromLastYear = isPartial && latestYear && year !== null && fullYear(latestYear) === year - 1;
  return {
    overYear: [
      ...(isPartial ? [] : lastChange(years, fullYear)),
      ...[...ofSamePart.values()]
        .flatMap((group) => lastChange(group, partYear))
        .filter(({ after }) => isOfLatest(after)),
      ...(isFromLastYear && !isAmount(indicator.unit) ? [{ before: latestYear, after: latestPart }] : []),
    ],
    overAll: isPartial ? [] : overAll,
    overParts: isRunningTotal(indicator)
      ? []
      : stepsOf(parts.filter(isOfLatest), lastOfKind(parts, latestPart)),
  };
}

/** The latest actuals with those of their kind of an earlier time, each of which may be meant by "since" then. */
export function changesSince(indicator: Indicator, isThen: (period: Period) => boolean): readonly Change[] {
  if (isRunningTotal(indicator)) return [];
  const unsound = unsoundFigures(indicator);
  const figures = indicator.values
    .filter(({ column, number }) => column.field === 'actual' && column.period && number !== null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const ofKind = groupBy(figures, ({ column }) => column.period!.kind);
  const changes = [...ofKind.values()].flatMap((alike) => {
    const after = alike.at(-1)!;
    return (
      alike
        .filter((before) => before !== after && isThen(before.column.period!))
        // The last of them is nearest to what is meant.
        .reverse()
        .map((before) => ({ before, after }))
    );
  });
  // What was summed up since the year began only grows.
  const isOpen = ({ before, after }: Change) =>
    unsound.has(before) ||
    unsound.has(after) ||
    (isAmount(indicator.unit) && isToDate(after.column.period) && !isStock(indicator.name));
  return changes.some(isOpen) ? [] : changes;
}

const SINCE_WHEN: ReadonlyMap<string, readonly SpanOfChange[]> = new Map([
  // Of a release that is not named no year can be told.
  ['Previous', ['part', 'any']],
  ['Last month', ['part', 'any']],
  ['Last quarter', ['part', 'any']],
  ['Last year', ['year', 'any']],
]);

/** Over what somebody says that a figure moved. */
export type SpanOfChange = 'year' | 'part' | 'any';

/**
 * "Previous value | Latest value": the one actual that names no time, with those before it that name none either and may
 * be meant. Empty where any actual but a baseline names its time.
 */
export function changesFromPrevious(indicator: Indicator, span: SpanOfChange): readonly Change[] {
  const actuals = indicator.values.filter(({ column }) => column.field === 'actual');
  const [after, ...more] = actuals.filter(({ column }) => column.period === null);
  const isEarlier = ({ column: { period } }: Value) =>
    period?.kind === 'baseline' || (period?.kind === 'relative' && SINCE_WHEN.has(period.text));
  if (!after || more.length > 0 || !actuals.every((one) => one === after || isEarlier(one))) return [];
  const isMeant = ({ period }: Value['column']) =>
    SINCE_WHEN.get(period?.text ?? '')?.includes(span) === true;
  const isOfStart = ({ column, number }: Value) => column.period?.kind === 'baseline' && number !== null;
  const last = actuals.filter(({ column }) => isMeant(column));
  const meant = [...last, ...(span === 'any' ? actuals.filter(isOfStart) : [])];
  const unsound = unsoundFigures(indicator);
  const isOpen = [after, ...meant].some((one) => one.number === null || unsound.has(one));
  if (last.length === 0 || isOpen || isRunningTotal(indicator)) return [];
  return meant.map((before) => ({ before, after }));
}

/** The quarter or month with which a year to date ends, where that stands beside it. */
function lastOfKind(parts: readonly Value[], latest: Value): Value {
  const { period } = latest.column;
  const last = isToDate(period) && parts.findLast(({ column }) => !isToDate(column.period));
  return last && comparePeriods(last.column.period, period) === 0 ? last : latest;
}

/** The steps between parts of one kind, those of the latest one. */
function stepsOf(parts: readonly Value[], latest: Value): Change[] {
  const alike = parts.filter(({ column }) => column.period!.kind === latest.column.period!.kind);
  return alike.slice(1).map((after, index) => ({ before: alike[index]!, after }));
}

/** The change to the last of some figures, if the one before is of the year before. */
function lastChange(figures: readonly Value[], yearOf: (value: Value) => number | null): Change[] {
  const [before, after] = figures.slice(-2);
  if (!before || !after) return [];
  const [from, to] = [yearOf(before), yearOf(after)];
  return from !== null && to !== null && to - from === 1 ? [{ before, after }] : [];
}
