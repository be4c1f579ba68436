import type { Value } from '../../scorecard/scorecard';
import type { Cell } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { takeBound } from '../bounds';
import { type Figure, readFigureText, readSignedChange, readYearBound } from '../figures';
import { isChangeName, isGapName, readUnit } from '../units';
import { yearOfLoneMonth } from '../missingMarks';
import { readValue, readValueAs, type ValueSlot } from '../value';
import type { TableSheet } from './tableSheet';

/** The figures of one row, one for each column of figures. */
export function readValues(table: TableSheet, row: number, name: string): Value[] {
  const values = table.slots.map((own, at) => {
    const holds = table.cell(row, own.column.column);
    const value = readValue(row, slotOf(table, row, at, holds), holds);
    return own.column.most === undefined ? value : withUpperEnd(table, row, at, value);
  });
  const readAs = (value: Value, at: number, figure: Figure | null): Value => {
    if (!figure) return value;
    const holds = table.cell(row, table.slots[at]!.column.column);
    return readValueAs(row, slotOf(table, row, at, holds), holds, figure);
  };
  const ofAll = readCountsOfAll(values);
  if (ofAll && readUnit(name, table.words(row, table.column('unit')), values) !== 'percentage')
    return values.map((value, at) => readAs(value, at, ofAll[at]!));
  if (values.some(({ kind }) => kind === 'text') && values.some(({ kind }) => kind === 'number'))
    values.forEach((value, at) => (values[at] = readAs(value, at, readWhenItComes(value))));
  if (!values.some(isTypedTarget)) return values;
  return values.map((value, at) =>
    readAs(value, at, isTypedTarget(value) ? readTargetInItsRow(String(value.raw), name, values) : null),
  );
}

/** What a month in the place of a result says among figures: that none is there, and when it comes. Null for anything else. */
function readWhenItComes({ kind, text, raw, column: { field, period } }: Value): Figure | null {
  if (kind !== 'text' || field === 'target') return null;
  const year = yearOfLoneMonth(fold(text));
  // "10-16" that Excel took for a month is no time of waiting.
  const first = period?.year != null && typeof raw === 'number' ? period.year + 1 : (period?.year ?? 0);
  if (year === null || year < first) return null;
  return { ...readFigureText(''), saying: text };
}

const COUNT_OF_ALL = /^(\d{1,4}) ((?:out )?of (?:the |all )?(\d{1,4}))(?: [a-z][a-z -]{2,30})?$/;

/**
 * The figures of a row in which every cell says how many of so many: "5 of 6 zones", "6 of 6 zones". Null for any other
 * row, and where it is not always of as many, since counts of different wholes do not compare.
 */
function readCountsOfAll(values: readonly Value[]): readonly (Figure | null)[] | null {
  if (!values.some(({ kind }) => kind === 'text')) return null;
  const wholes = new Set<number>();
  const figures: (Figure | null)[] = [];
  for (const { kind, raw } of values) {
    if (kind === 'missing') {
      figures.push(null);
      continue;
    }
    const { bound, rest } = takeBound(fold(String(raw)));
    const [, count, aside, all] = COUNT_OF_ALL.exec(rest) ?? [];
    if (count === undefined || Number(count) > Number(all)) return null;
    wholes.add(Number(all));
    figures.push({ ...readFigureText(''), kind: 'number', number: Number(count), bound, aside: aside! });
  }
  return wholes.size === 1 ? figures : null;
}

/** A target whose two ends stand in two columns, either of which may be left blank. */
function withUpperEnd(table: TableSheet, row: number, at: number, low: Value): Value {
  const slot = table.slots[at]!;
  const ends = table.cell(row, slot.column.most!);
  const high = readValue(row, slot, ends);
  if (high.number === null || high.number === low.number) return low;
  if (low.kind === 'missing') return readValueAs(row, slot, ends, { ...readFigureOf(high), bound: '<=' });
  if (low.number === null || low.number > high.number) return low;
  const range = { low: low.number, high: high.number };
  const cell = table.cell(row, slot.column.column)!;
  const both = { ...cell, text: `${cell.text}–${ends!.text}` };
  return readValueAs(row, slot, both, { ...readFigureText(''), kind: 'range', range });
}

function readFigureOf({ number, decimals, mark }: Value): Figure {
  return { ...readFigureText(''), kind: 'number', number, decimals, mark };
}

function slotOf(table: TableSheet, row: number, at: number, holds: Cell | undefined): ValueSlot {
  const own = table.slots[at]!;
  const isCovered = !holds && table.place.merges.at(row, own.column.column) !== null;
  return isCovered ? table.coveredSlots[at]! : own;
}

function isTypedTarget({ column, isStoredAsText, bound }: Value): boolean {
  return column.field === 'target' && (isStoredAsText || bound !== null);
}

/** What a target that reads as a number means among the figures of its row; null if it is that number. */
function readTargetInItsRow(typed: string, name: string, values: readonly Value[]): Figure | null {
  const actuals = values.filter(({ column }) => column.field === 'actual');
  const year = readYearBound(typed);
  if (year !== null) {
    const isYearOfActual = actuals.some(({ column }) => column.period?.text === year);
    const isFarOff = actuals.every(({ number }) => number === null || number < Number(year) / 4);
    return isYearOfActual && isFarOff ? { ...readFigureText(''), kind: 'text' } : null;
  }
  // The row itself may be a change, so that "-10%" is its figure.
  const canBeNegative = isChangeName(name) || isGapName(name) || actuals.some(({ number }) => number! < 0);
  return canBeNegative ? null : readSignedChange(typed);
}
