import { addDays, type CalendarDate } from '../sheet/calendar';
import { groupBy } from '../text/groupBy';
import { positionsByBody } from './bodies';
import { isRunningTotal } from './cumulative';
import { hasEnded } from './ended';
import { holdingsOf } from './holdings';
import { withNilParts } from './nilParts';
import {
  comparePeriods,
  compareYears,
  isPartOfYear,
  isSamePart,
  latestOf,
  TO_DATE_LAST_YEAR,
} from './period';
import type { FigureColumn, Indicator, Scorecard, Unit } from './scorecard';
import { baselineOf, findSeries, mainSeries } from './series';

/** A scorecard's figures that can be held against each other, as scorecards of fewer columns. */
export interface SplitSeries {
  /** The years, and what counts as one: a baseline, plan years, milestones, an end. One for each body whose figures they are. */
  readonly years: readonly Scorecard[];
  /** The quarters of one year, its halves or its months: one for each year. */
  readonly withinYears: readonly Scorecard[];
  /** All that is given of any time, where its targets say how far each year shall have got: one for each body. */
  readonly milestones: readonly Scorecard[];
}

/**
 * Splits a scorecard into series of periods of one kind, as they stand on a day: an actual whose time is not over is
 * none yet. Without a day every actual that has figures counts.
 */
export function splitSeries(scorecard: Scorecard, day: CalendarDate | null): SplitSeries {
  const isToCome = day === null ? () => false : findToCome(scorecard, day);
  const columns = scorecard.figureColumns.filter((column) => !isToCome(column));
  const parts = columns.filter(({ period }) => isPartOfYear(period));
  const isMain = mainSeries(columns);
  const targets = columns.flatMap(({ field, period }) => (field === 'target' ? [{ period }] : []));
  const wholes = targets.filter(({ period }) => !isPartOfYear(period));
  // "Annual target" beside those of the quarters is for their year, which no heading names.
  const isOfParts = wholes.length < targets.length && wholes.every(({ period }) => period === null);
  const hasMain = wholes.length > 0 && !isOfParts;
  const hasMilestones = areMilestones(columns);
  const areYearly = hasMilestones && wholes.length === 0 && areOfOneTime(parts);
  const years = hasMain
    ? columns.filter(isMain)
    : columns.filter(({ period }) => areYearly || !isPartOfYear(period));
  const startOf = yearStarts(parts);
  return {
    years: byBody(
      withoutOlderYears(
        withoutAmountsOfParts(
          withoutTargetsOfParts(besideParts(restrict(scorecard, years), parts), scorecard),
        ),
        parts,
      ),
    ),
    withinYears: [...groupBy(parts, (column) => `${column.period!.kind} ${startOf(column)}`).values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => byBody(withoutSeasons(withoutNil(scorecard, group)))),
    milestones: hasMilestones ? byBody({ ...restrict(scorecard, columns), hasMilestones: true }) : [],
  };
}

/**
 * Whether targets are of the same month or quarter of one year after another, "Mar 2025 | Mar 2026 | Mar 2029": where a
 * programme shall stand by then, and no amounts of that month.
 */
function areMilestones(columns: readonly FigureColumn[]): boolean {
  const times = columns.flatMap(({ field, period }) => (field === 'target' ? [period] : []));
  const [first] = times;
  return (
    times.length > 1 &&
    isPartOfYear(first ?? null) &&
    times.every((time) => time !== null && isSamePart(time, first!) && time.year !== null) &&
    new Set(times.map((time) => time!.year)).size === times.length
  );
}

/** Whether all is of the same month or quarter of its year, so that a step from one to the next is a year's. */
function areOfOneTime(parts: readonly FigureColumn[]): boolean {
  return parts.every(({ period }) => isSamePart(period!, parts[0]!.period!));
}

function besideParts(years: Scorecard, parts: readonly FigureColumn[]): Scorecard {
  return parts.some(({ field }) => field === 'actual') ? { ...years, isBesideParts: true } : years;
}

// An outturn is often known, and a school year's called by the calendar year it ends in, before that year is out.
const DAYS_EARLY = 122;

/** Whether a column is an actual of a time that is not over, unless its year is nearly out and most rows have its figure. */
function findToCome(scorecard: Scorecard, day: CalendarDate): (column: FigureColumn) => boolean {
  const { figureColumns, indicators } = scorecard;
  const isOver = hasEnded(figureColumns, day);
  const toCome = figureColumns.filter((column, index) => {
    if (column.field !== 'actual' || isOver(column)) return false;
    if (!isOver(column, addDays(day, DAYS_EARLY))) return true;
    return indicators.filter(({ values }) => values[index]!.number !== null).length * 2 <= indicators.length;
  });
  return (column) => toCome.includes(column);
}

const JANUARY = 1;

/**
 * The year that a part of a year is counted by; -1 where it is the one before this. Months from April on run into the next calendar year; those of several years
 * from January on are of their own.
 */
export function yearStarts(parts: readonly FigureColumn[]): (column: FigureColumn) => number | null {
  const months = parts.flatMap(({ period }) => (period!.kind === 'month' ? [period] : []));
  const [first] = [...months].sort(comparePeriods);
  const isFinancial = months.some((month) => month!.year !== first!.year) && first!.part !== JANUARY;
  return ({ period }) => {
    const { kind, year, part, text } = period!;
    if (text === TO_DATE_LAST_YEAR) return -1;
    if (kind !== 'month' || year === null || !isFinancial) return year;
    return part! < 4 ? year - 1 : year;
  };
}

/** A scorecard for each body whose figures stand side by side; itself alone where there is but one. */
function byBody(scorecard: Scorecard): readonly Scorecard[] {
  const bodies = scorecard.indicators[0]?.series.bodies;
  if (!bodies) return [scorecard];
  return positionsByBody(scorecard.figureColumns, bodies).map((own) =>
    restrict(
      scorecard,
      own.map((index) => scorecard.figureColumns[index]!),
    ),
  );
}

/** A scorecard with some of its columns, itself if with all. */
function restrict(scorecard: Scorecard, columns: readonly FigureColumn[]): Scorecard {
  const { figureColumns, indicators } = scorecard;
  if (columns.length === figureColumns.length) return scorecard;
  const kept = figureColumns.flatMap((column, index) => (columns.includes(column) ? [index] : []));
  const left = kept.map((index) => figureColumns[index]!);
  const series = findSeries(left);
  return {
    ...scorecard,
    figureColumns: left,
    indicators: indicators.map((indicator) => {
      const row = {
        ...indicator,
        values: kept.map((index) => indicator.values[index]!),
        series,
        unsound: kept.flatMap((index, at) => (indicator.unsound.includes(index) ? [at] : [])),
      };
      return { ...row, holdings: holdingsOf(row) };
    }),
  };
}

/** The parts of a year, of which a row that gives the year's target lacks none that is nil. */
function withoutNil(scorecard: Scorecard, parts: readonly FigureColumn[]): Scorecard {
  const { figureColumns, indicators } = scorecard;
  const whole = {
    ...scorecard,
    indicators: indicators.map((row) => withNilParts(row, figureColumns, parts)),
  };
  return restrict(whole, parts);
}

const STEADY: ReadonlySet<Unit> = new Set(['percentage', 'score', 'rate', 'days', 'ratio']);

/**
 * Whether figures of a unit are amounts: that of a quarter goes up and down with the seasons and is no match for that of a
 * year. Any other figure is as good in one quarter as in another, and in the year.
 */
export function isAmount(unit: Unit): boolean {
  return !STEADY.has(unit);
}

/** What a quarter counts is not held against what the whole year shall: of such rows it is no figure to go by. */
function withoutAmountsOfParts(scorecard: Scorecard): Scorecard {
  const { figureColumns, indicators } = scorecard;
  const parts = figureColumns.flatMap(({ field, period }, index) =>
    field === 'actual' && isPartOfYear(period) ? [index] : [],
  );
  if (parts.length === 0) return scorecard;
  const isSet = (indicator: Indicator) => parts.every((index) => indicator.unsound.includes(index));
  return {
    ...scorecard,
    indicators: indicators.map((indicator) => {
      if (!isAmount(indicator.unit) || isSet(indicator)) return indicator;
      const row = { ...indicator, unsound: [...new Set([...indicator.unsound, ...parts])] };
      return { ...row, holdings: holdingsOf(row) };
    }),
  };
}

/** The figure of a year is so many times the largest of its quarters, at the least, where they add up to it. */
const LEAST_TIMES = 2.2;

/**
 * A target of the size of the parts of a year beside it, which whole years are many times as large as, is for such a part
 * and not held against whole years: 25% of the rates by June, where the year brought in 90%.
 */
function withoutTargetsOfParts(years: Scorecard, { figureColumns, indicators }: Scorecard): Scorecard {
  const isPart = ({ field, period }: FigureColumn) => field === 'actual' && isPartOfYear(period);
  if (!figureColumns.some(isPart)) return years;
  return {
    ...years,
    indicators: years.indicators.map((indicator, row) => {
      const numbers = indicators[row]!.values.flatMap(({ column, number }) =>
        isPart(column) && number !== null && number > 0 ? [number] : [],
      );
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
      const whole = baselineOf(indicator)?.number ?? 0;
      if (numbers.length === 0 || whole < high * LEAST_TIMES) return indicator;
      const ofParts = indicator.values.flatMap(({ column, number }, index) =>
        column.field === 'target' && number !== null && number >= low / 2 && number <= high * 1.5
          ? [index]
          : [],
      );
      return ofParts.length === 0
        ? indicator
        : { ...indicator, unsound: [...new Set([...indicator.unsound, ...ofParts])] };
    }),
  };
}

const ROLLING = /\b(?:12|twelve) months\b|\brolling year\b/i;

/** Where rolling years have gone on from it, an older year is no figure to go by: "2020/21 | 12 months to September 2024". */
function withoutOlderYears(scorecard: Scorecard, parts: readonly FigureColumn[]): Scorecard {
  const latest = latestOf(
    parts.flatMap(({ field, label, period }) => (field === 'actual' && ROLLING.test(label) ? [period] : [])),
  );
  const older = scorecard.figureColumns.flatMap(({ field, period }, index) =>
    field === 'actual' && period?.year != null && compareYears(period, latest) < 0 ? [index] : [],
  );
  if (latest === null || older.length === 0) return scorecard;
  return {
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => {
      const row = { ...indicator, unsound: [...new Set([...indicator.unsound, ...older])] };
      return { ...row, holdings: holdingsOf(row) };
    }),
  };
}

/** Within a year no way is better for amounts, which have their seasons, and for totals, which grow by themselves. */
function withoutSeasons(scorecard: Scorecard): Scorecard {
  return {
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) =>
      isAmount(indicator.unit) || isRunningTotal(indicator) ? withUnclearPolarity(indicator) : indicator,
    ),
  };
}

function withUnclearPolarity(indicator: Indicator): Indicator {
  const row: Indicator = { ...indicator, polarity: 'unclear' };
  return { ...row, holdings: holdingsOf(row) };
}
