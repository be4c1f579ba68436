import type { Value } from '../../scorecard/scorecard';
import type { PlacedColumn } from '../columns/tableColumns';
import { type Figure, readFigureText, readSignedChange, readYearBound } from '../figures';
import { isChangeName, isGapName } from '../units';
import { readValue, type ValueSource } from '../value';
import type { TableSheet } from './tableSheet';

/** The figures of one row, one for each column of figures. */
export function readValues(table: TableSheet, row: number, name: string): Value[] {
  const { figures } = table.place.columns;
  const values = figures.map((figure) => readValue(sourceOf(table, row, figure)));
  if (!values.some(isTypedTarget)) return values;
  return values.map((value, index) => {
    const inItsRow = isTypedTarget(value) ? readTargetInItsRow(String(value.raw), name, values) : null;
    return inItsRow ? readValue(sourceOf(table, row, figures[index]!), inItsRow) : value;
  });
}

function sourceOf(table: TableSheet, row: number, column: PlacedColumn): ValueSource {
  const holds = table.cell(row, column.column);
  const isCovered = !holds && table.place.merges.at(row, column.column) !== null;
  return { row, column, holds, place: isCovered ? 'covered' : 'own' };
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
