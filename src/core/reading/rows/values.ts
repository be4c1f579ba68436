import type { Value } from '../../scorecard/scorecard';
import type { Cell } from '../../sheet/grid';
import { type Figure, readFigureText, readSignedChange, readYearBound } from '../figures';
import { isChangeName, isGapName } from '../units';
import { readValue, readValueAs, type ValueSlot } from '../value';
import type { TableSheet } from './tableSheet';

/** The figures of one row, one for each column of figures. */
export function readValues(table: TableSheet, row: number, name: string): Value[] {
  const values = table.slots.map((own, at) => {
    const holds = table.cell(row, own.column.column);
    const value = readValue(row, slotOf(table, row, at, holds), holds);
    return own.column.most === undefined ? value : withUpperEnd(table, row, at, value);
  });
  if (!values.some(isTypedTarget)) return values;
  return values.map((value, at) => {
    const inItsRow = isTypedTarget(value) ? readTargetInItsRow(String(value.raw), name, values) : null;
    if (!inItsRow) return value;
    const holds = table.cell(row, table.slots[at]!.column.column);
    return readValueAs(row, slotOf(table, row, at, holds), holds, inItsRow);
  });
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
