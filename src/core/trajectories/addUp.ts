import type { PartGroup } from '../scorecard/parts';
import { printFigure } from '../scorecard/wording';
import type { Indicator, Value } from '../scorecard/scorecard';
import { comingTargets } from '../scorecard/series';
import {
  cellOf,
  evaluate,
  type Expression,
  minus,
  num,
  round,
  roundHalfAway,
  withoutDust,
} from './expression';
import type { PlannedRow, PlannedTarget } from './planRow';
import { settle } from './rounding';

type Rows = Map<Indicator, PlannedRow>;

// Beyond this many tries the rounding is left as it is, and the check says which year does not add up.
const mostTries = 20_000;

/**
 * Rounds the parts of each whole so that they add up to it in every year (largest remainder), without a step back in
 * any row. A figure that alone is blank is what the others leave. Where parts' own curves miss their whole by more than
 * rounding, the whole becomes their sum, or else they are scaled to it; where neither can be, a note says so.
 */
export function makePartsAddUp(
  groups: Iterable<PartGroup>,
  planned: ReadonlyMap<Indicator, PlannedRow>,
): ReadonlyMap<Indicator, PlannedRow> {
  const rows: Rows = new Map(planned);
  const settled = new Set<Indicator>();
  for (const { whole, parts } of wholesFirst(groups)) {
    const members = [whole, ...parts].flatMap((indicator) => rows.get(indicator) ?? []);
    if (members.length === 0 || members.some(({ percentFormat }) => percentFormat !== null)) continue;
    const digits = Math.max(...members.map((row) => row.digits));
    for (const row of members) {
      if (row.digits < digits && !settled.has(row.indicator)) rows.set(row.indicator, roundTo(row, digits));
    }
    const years = fillLoneBlanks(yearsOf(whole, parts, rows, settled, digits), rows);
    const copy = (): Rows => new Map(members.map(({ indicator }) => [indicator, rows.get(indicator)!]));
    const ways = [() => addUpScaled(years, copy()), () => addUpRounded(years, copy())];
    for (const way of ways) {
      const changed = [...(way()?.values() ?? [])];
      if (changed.length === 0 || !changed.every(isInOrder)) continue;
      for (const row of changed) rows.set(row.indicator, row);
      break;
    }
    for (const indicator of [whole, ...parts]) settled.add(indicator);
    noteMisfits(years, rows);
  }
  return rows;
}

function addUpRounded(years: readonly Year[], rows: Rows): Rows {
  const summed = sumUpWhole(
    years.filter((year) => !canShare(year, rows)),
    rows,
  );
  if (!shareOut(years, rows, summed)) sumUpWhole(years, rows);
  return rows;
}

/** Null where rounding, or summing up, is enough. */
function addUpScaled(years: readonly Year[], rows: Rows): Rows | null {
  const isScalingNeeded = years.some(
    (year) =>
      year.whole.target && endsAddUp(year) && !canShare(year, rows) && sumForWhole(year, rows) === null,
  );
  if (!isScalingNeeded) return null;
  return shareOut(scaleParts(years, rows), rows, new Set()) ? rows : null;
}

/** A whole before those of its parts that have parts of their own. */
function wholesFirst(groups: Iterable<PartGroup>): PartGroup[] {
  const all = [...groups];
  const wholeOf = new Map(all.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)));
  const depthOf = (indicator: Indicator, left = 9): number => {
    const above = wholeOf.get(indicator);
    return above && left > 0 ? 1 + depthOf(above, left - 1) : 0;
  };
  const depths = new Map(all.map((group) => [group, depthOf(group.whole)]));
  return all.sort((a, b) => depths.get(a)! - depths.get(b)!);
}

/** A figure of a whole or of a part in one year, counted in units of the last digit. */
interface Figure {
  readonly indicator: Indicator;
  readonly value: Value;
  /** Null where the figure is given, or was settled with another whole. */
  readonly target: PlannedTarget | null;
  readonly exact: number;
}

interface Year {
  readonly digits: number;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** The years in which something is proposed and all figures are known. */
function yearsOf(
  whole: Indicator,
  parts: readonly Indicator[],
  rows: Rows,
  settled: ReadonlySet<Indicator>,
  digits: number,
): Year[] {
  const figureAt = (indicator: Indicator, index: number): Figure | null => {
    const value = comingTargets(indicator)[index]!;
    const target = rows.get(indicator)?.targets.find((one) => one.value === value) ?? null;
    const number = target ? (settled.has(indicator) ? target.amount : evaluate(target.exact)) : value.number;
    if (number === null) return null;
    const exact = withoutDust(number * 10 ** digits);
    return { indicator, value, target: settled.has(indicator) ? null : target, exact };
  };
  return comingTargets(whole).flatMap((_, index) => {
    const wholeFigure = figureAt(whole, index);
    const partFigures = parts.map((part) => figureAt(part, index)).filter((figure) => figure !== null);
    if (!wholeFigure || partFigures.length < parts.length) return [];
    // A total that is a formula works itself out once its parts are there, and so does a part that is the rest.
    if ([wholeFigure, ...partFigures].some(({ value, target }) => value.isFormula && !target)) return [];
    if (!wholeFigure.target && partFigures.every(({ target }) => !target)) return [];
    return [{ digits, whole: wholeFigure, parts: partFigures }];
  });
}

/**
 * Where one figure of a year is blank and all others are given, only what they leave adds up; the curve stays where that
 * would be a step back.
 *
 * @returns the years with what was filled
 */
function fillLoneBlanks(years: readonly Year[], rows: Rows): Year[] {
  const lone = years.flatMap((year) => {
    const [blank, ...more] = [year.whole, ...year.parts].filter(({ target }) => target);
    return blank?.target && more.length === 0 ? [{ year, blank, target: fitLone(year, blank, rows) }] : [];
  });
  const kept: typeof lone = [];
  for (const indicator of new Set(lone.map(({ blank }) => blank.indicator))) {
    const own = lone.filter(({ blank }) => blank.indicator === indicator);
    // Two that stand side by side may only be in order together.
    for (const some of [own, ...own.map((one) => [one])]) {
      if (some.every((one) => kept.includes(one))) continue;
      const trial: Rows = new Map(rows);
      for (const { target } of some) replace(trial, indicator, target);
      if (!isInOrder(trial.get(indicator)!)) continue;
      rows.set(indicator, trial.get(indicator)!);
      kept.push(...some);
    }
  }
  return years.map((year) => {
    const found = kept.find((one) => one.year === year);
    if (!found) return year;
    const { blank, target } = found;
    const filled = { ...blank, target, exact: withoutDust(target.amount * 10 ** year.digits) };
    const change = (figure: Figure) => (figure === blank ? filled : figure);
    return { ...year, whole: change(year.whole), parts: year.parts.map(change) };
  });
}

/** The one figure that makes a year add up, if all others are given. */
function fitLone(year: Year, blank: Figure, rows: Rows): PlannedTarget {
  const target = blank.target!;
  const isWhole = blank === year.whole;
  const formula = isWhole ? sumOf(year, rows) : restOf(year, blank, rows);
  const amount = evaluate(formula);
  if (amount === target.amount) return target;
  const why = isWhole ? 'the sum of its parts' : 'what the other parts leave of the total';
  const note = `${printFigure(amount)} is ${why}; by itself it would be ${printFigure(target.amount)}.`;
  return { ...target, amount, note, formula };
}

/** The years with parts that come to their whole, each as near to its curve, scaled, as its neighbours let it. */
function scaleParts(years: readonly Year[], rows: Rows): Year[] {
  const scaled: Year[] = [];
  for (const year of years) {
    const scale = 10 ** year.digits;
    const limits = year.parts.map(({ target, exact }, index): readonly [number, number] => {
      if (!target) return [Math.round(exact), Math.round(exact)];
      const earlier = scaled.at(-1)?.parts[index];
      const isSameStretch = earlier?.target?.from === target.from && earlier.target.to === target.to;
      const [before, to] = [isSameStretch ? earlier.exact : target.from * scale, target.to * scale];
      return [Math.min(before, to), Math.max(before, to)];
    });
    const exact = year.parts.map((part) => part.exact);
    const total = Math.round(amountOf(year.whole, rows) * scale);
    const shares = year.whole.target && endsAddUp(year) ? scaleTo(total, exact, limits) : null;
    const parts = year.parts.map((part, index) => ({ ...part, exact: shares?.[index] ?? part.exact }));
    scaled.push({ ...year, parts });
  }
  return scaled;
}

/** Numbers that come to a total, all scaled by the same factor but kept within their limits; null if none do. */
function scaleTo(
  total: number,
  numbers: readonly number[],
  limits: readonly (readonly [number, number])[],
): number[] | null {
  if (numbers.some((number) => number <= 0)) return null;
  const by = (factor: number) =>
    numbers.map((number, index) => Math.min(Math.max(number * factor, limits[index]![0]), limits[index]![1]));
  const sum = (factor: number) => by(factor).reduce((so, number) => so + number, 0);
  let low = 0;
  let high = Math.max(...numbers.map((number, index) => limits[index]![1] / number));
  if (total < sum(low) - 1e-6 || total > sum(high) + 1e-6) return null;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (sum(middle) < total) low = middle;
    else high = middle;
  }
  return by(high).map((number) => Number(number.toPrecision(12)));
}

/**
 * Where the parts' own curves come to another total than the whole's (a constant rate does not add up), the whole
 * becomes their sum.
 *
 * @returns the years in which it does
 */
function sumUpWhole(years: readonly Year[], rows: Rows): ReadonlySet<Year> {
  const summed = new Set<Year>();
  for (const year of years) {
    const { target, indicator } = year.whole;
    const amount = sumForWhole(year, rows);
    if (!target || amount === null) continue;
    const unit = 10 ** -year.digits;
    const note = `${printFigure(amount)} is the sum of its parts; by itself it would be ${printFigure(target.amount)}.`;
    const isSame = Math.abs(amount - target.amount) < unit / 2;
    replace(rows, indicator, {
      ...target,
      amount,
      note: isSame ? target.note : note,
      formula: sumOf(year, rows),
    });
    summed.add(year);
  }
  return summed;
}

/** What a year's parts come to, if the whole can become that. */
function sumForWhole(year: Year, rows: Rows): number | null {
  const { target } = year.whole;
  if (!target || !endsAddUp(year)) return null;
  const total = year.parts.reduce((so, part) => so + amountOf(part, rows), 0);
  const amount = roundHalfAway(total, year.digits);
  const isBetween = amount >= Math.min(target.from, target.to) && amount <= Math.max(target.from, target.to);
  return isBetween ? amount : null;
}

/** Whether rounding each part up or down can make up the year's total. */
function canShare(year: Year, rows: Rows): boolean {
  const total = Math.round(amountOf(year.whole, rows) * 10 ** year.digits);
  const sum = (toWhole: (exact: number) => number) =>
    year.parts.reduce((so, { exact, target }) => so + (target ? toWhole(exact) : Math.round(exact)), 0);
  return total >= sum(Math.floor) && total <= sum(Math.ceil);
}

/** Says where parts still do not come to their total, so that nobody takes a fill for a proof. */
function noteMisfits(years: readonly Year[], rows: Rows): void {
  for (const year of years) {
    const sum = year.parts.reduce((so, part) => so + amountOf(part, rows), 0);
    const total = amountOf(year.whole, rows);
    if (Math.abs(sum - total) < 0.5 * 10 ** -year.digits) continue;
    const note = `The parts come to ${printFigure(roundHalfAway(sum, year.digits))}, the total is ${printFigure(total)}.`;
    for (const { indicator, target } of [year.whole, ...year.parts]) {
      const row = rows.get(indicator);
      const current = target && row?.targets.find(({ value }) => value === target.value);
      if (current) replace(rows, indicator, { ...current, note: current.note ?? note });
    }
  }
}

/** Whether each target lies between the one before it and the figure it leads to. */
function isInOrder({ targets }: PlannedRow): boolean {
  return targets.every(({ from, to, amount }, index) => {
    const before = targets[index - 1];
    const start = before && before.from === from && before.to === to ? before.amount : from;
    return amount >= Math.min(start, to) && amount <= Math.max(start, to);
  });
}

function sumOf({ digits, parts }: Year, rows: Rows): Expression {
  const refs = parts.map((part) => amountCell(part, rows));
  return round(
    refs
      .slice(1)
      .reduce((sum, ref) => ({ kind: 'operation', operator: '+', left: sum, right: ref }), refs[0]!),
    digits,
  );
}

/** What the other parts leave of the total. */
function restOf(year: Year, part: Figure, rows: Rows): Expression {
  const others = year.parts.filter((other) => other !== part);
  const total = amountCell(year.whole, rows);
  return round(
    others.reduce((rest, other) => minus(rest, amountCell(other, rows)), total),
    year.digits,
  );
}

/** Whether the figures that a year's targets go from and lead to add up themselves. */
function endsAddUp({ digits, whole, parts }: Year): boolean {
  const slack = (parts.length + 1) / 2 + 1e-6;
  return (['from', 'to'] as const).every((side) => {
    const at = ({ target, exact }: Figure) => (target ? target[side] * 10 ** digits : exact);
    const planned = [whole, ...parts].filter(({ target }) => target);
    if (planned.length < parts.length + 1) return true;
    return Math.abs(parts.reduce((sum, part) => sum + at(part), 0) - at(whole)) <= slack;
  });
}

/**
 * Shares each year's total out among the parts, by largest remainder; tries other ways where a later year has none.
 *
 * @returns whether there is a way that suits every year
 */
function shareOut(years: readonly Year[], rows: Rows, summed: ReadonlySet<Year>): boolean {
  const open = years.filter((year) => canShare(year, rows));
  let tries = 0;
  const chosen: (readonly number[])[] = [];
  const search = (index: number): boolean => {
    if (index === open.length) return true;
    for (const units of waysToShare(open[index]!, open[index - 1] ?? null, chosen[index - 1] ?? null, rows)) {
      chosen[index] = units;
      if (search(index + 1)) return true;
      if (++tries > mostTries) return false;
    }
    return false;
  };
  if (!search(0)) return false;
  open.forEach((year, index) => {
    write(year, chosen[index]!, rows, summed.has(year));
  });
  return true;
}

/** The ways to round a year's parts so that they add up, the one by largest remainder first. */
function* waysToShare(
  { whole, parts, digits }: Year,
  previous: Year | null,
  previousUnits: readonly number[] | null,
  rows: Rows,
): Generator<readonly number[]> {
  const scale = 10 ** digits;
  const bounds = parts.map(({ target, exact }, index) => {
    if (!target) return { low: Math.round(exact), high: Math.round(exact) };
    const earlier = previous?.parts[index]?.target;
    const isSameStretch = earlier?.from === target.from && earlier.to === target.to;
    const before = isSameStretch && previousUnits ? previousUnits[index]! : target.from * scale;
    const [least, most] = [before, target.to * scale].map(withoutDust).sort((a, b) => a - b) as [
      number,
      number,
    ];
    const low = Math.max(Math.floor(exact), Math.ceil(least));
    const high = Math.min(Math.ceil(exact), Math.floor(most));
    return { low: Math.min(low, high), high: Math.max(low, high) };
  });
  const total = Math.round(amountOf(whole, rows) * scale);
  const up = total - bounds.reduce((sum, { low }) => sum + low, 0);
  const movable = bounds.flatMap(({ low, high }, index) => (high > low ? [index] : []));
  movable.sort((a, b) => parts[b]!.exact - bounds[b]!.low - (parts[a]!.exact - bounds[a]!.low) || a - b);
  if (up < 0 || up > movable.length) return;
  for (const raised of choose(movable, up)) {
    yield bounds.map(({ low }, index) => low + (raised.includes(index) ? 1 : 0));
  }
}

/** Every choice of `count` items, those that come first in the list first. */
function* choose<Item>(items: readonly Item[], count: number): Generator<readonly Item[]> {
  if (count === 0) yield [];
  for (let at = 0; count > 0 && at + count <= items.length; at++) {
    for (const rest of choose(items.slice(at + 1), count - 1)) yield [items[at]!, ...rest];
  }
}

function write(year: Year, units: readonly number[], rows: Rows, isSum: boolean): void {
  const moved = year.parts.flatMap((part, index) => {
    const amount = roundHalfAway(units[index]! / 10 ** year.digits, year.digits);
    return part.target && part.target.amount !== amount ? [{ part, amount, target: part.target }] : [];
  });
  moved.forEach(({ part, amount, target }, index) => {
    const isRounded = Math.abs(amount - target.amount) < 1.5 * 10 ** -year.digits;
    const note = `${isRounded ? 'Rounded' : 'Set'} to ${printFigure(amount)}, not ${printFigure(target.amount)}, so that the parts add up to the total.`;
    replace(rows, part.indicator, { ...target, amount, note, formula: null });
    // One part can be what the others leave of the total; more than one, or of a total that is their sum, cannot.
    if (index < moved.length - 1 || isSum) return;
    replace(rows, part.indicator, { ...target, amount, note, formula: restOf(year, part, rows) });
  });
}

function amountOf({ indicator, value }: Figure, rows: Rows): number {
  const target = rows.get(indicator)?.targets.find((one) => one.value === value);
  return target ? target.amount : value.number!;
}

/** The cell that will hold a figure; a figure typed as text is a number, which Excel can reckon with. */
function amountCell(figure: Figure, rows: Rows): Expression {
  const { value } = figure;
  const amount = amountOf(figure, rows);
  const isPlanned = rows.get(figure.indicator)?.targets.some((one) => one.value === value) ?? false;
  return isPlanned || typeof value.raw === 'number' ? cellOf(value.cell, amount) : num(amount);
}

function roundTo(row: PlannedRow, digits: number): PlannedRow {
  const targets = row.targets.map((target) => {
    const { exact, from, to } = target;
    return {
      ...target,
      ...settle(exact, digits, { number: from, name: 'the figure before' }, to, row.percentFormat),
    };
  });
  return { ...row, digits, targets };
}

function replace(rows: Rows, indicator: Indicator, target: PlannedTarget): void {
  const row = rows.get(indicator)!;
  rows.set(indicator, {
    ...row,
    targets: row.targets.map((one) => (one.value === target.value ? target : one)),
  });
}
