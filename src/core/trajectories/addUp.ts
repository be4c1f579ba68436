import type { PartGroup } from '../parts';
import { printFigure } from '../rules/support/wording';
import type { Indicator, Value } from '../scorecard';
import { comingTargets } from '../series';
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
 * any row. A part is moved by one unit of its last digit at most; where that is not enough, a note says so.
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
    const years = yearsOf(whole, parts, rows, settled, digits);
    const proposal: Rows = new Map(members.map(({ indicator }) => [indicator, rows.get(indicator)!]));
    const summed = sumUpWhole(
      years.filter((year) => !canShare(year, proposal)),
      proposal,
    );
    if (!shareOut(years, proposal, summed)) sumUpWhole(years, proposal);
    const changed = [whole, ...parts].flatMap((indicator) => proposal.get(indicator) ?? []);
    if (changed.every(isInOrder)) for (const row of changed) rows.set(row.indicator, row);
    for (const indicator of [whole, ...parts]) settled.add(indicator);
    noteMisfits(years, rows);
  }
  return rows;
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
  return comingTargets(whole).flatMap((wholeValue, index) => {
    const wholeFigure = figureAt(whole, index);
    const partFigures = parts.map((part) => figureAt(part, index)).filter((figure) => figure !== null);
    // A total that is a formula works itself out once its parts are there.
    if (!wholeFigure || partFigures.length < parts.length || (wholeValue.isFormula && !wholeFigure.target))
      return [];
    if (!wholeFigure.target && partFigures.every(({ target }) => !target)) return [];
    return [{ digits, whole: wholeFigure, parts: partFigures }];
  });
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
    if (!target || !endsAddUp(year)) continue;
    const unit = 10 ** -year.digits;
    const total = year.parts.reduce((so, part) => so + amountOf(part, rows), 0);
    const amount = roundHalfAway(total, year.digits);
    if (amount < Math.min(target.from, target.to) || amount > Math.max(target.from, target.to)) continue;
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
    const note = `Rounded to ${printFigure(amount)}, not ${printFigure(target.amount)}, so that the parts add up to the total.`;
    replace(rows, part.indicator, { ...target, amount, note, formula: null });
    // One part can be what the others leave of the total; more than one, or of a total that is their sum, cannot.
    if (index < moved.length - 1 || isSum) return;
    const others = year.parts.filter((other) => other !== part);
    const left = others.reduce(
      (rest, other) => minus(rest, amountCell(other, rows)),
      amountCell(year.whole, rows),
    );
    replace(rows, part.indicator, { ...target, amount, note, formula: round(left, year.digits) });
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
