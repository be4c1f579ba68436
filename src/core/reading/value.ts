import type { CellAddress } from '../sheet/address';
import { type Cell, isCellError } from '../sheet/grid';
import type { FigureColumn, Value } from '../scorecard/scorecard';
import { BLANK, type Figure, printedDecimals, readFigureText, readNumberCell } from './figures';
import { oneLine } from '../text/fold';

/** What a figure is read from. */
export interface ValueSource {
  readonly cell: CellAddress;
  readonly column: FigureColumn;
  /** What stands in the cell; undefined where it is blank. */
  readonly holds: Cell | undefined;
  readonly place: Value['place'];
}

const NO_FIGURE: Figure = { ...BLANK, kind: 'text' };
const ERROR: Figure = { ...BLANK, kind: 'error' };

/**
 * Reads one figure.
 * @param inItsRow what typed text says in its own row, where that is not what it says by itself
 */
export function readValue(
  { cell, column, holds, place }: ValueSource,
  inItsRow: Figure | null = null,
): Value {
  const text = holds ? oneLine(holds.text) : '';
  const figure = inItsRow ?? (holds ? readFigure(holds, text) : BLANK);
  const { kind, mark, bound, aside } = figure;
  const value = holds?.value;
  const read: Value = {
    cell,
    column,
    text,
    kind,
    number: figure.number,
    decimals: figure.decimals,
    mark,
    bound,
    relative: figure.relative,
    range: figure.range,
    aside,
    saying: figure.saying,
    isStoredAsText: typeof value === 'string' && kind === 'number' && !mark && !bound && !aside,
    strayMark: figure.strayMark,
    raw: value === undefined ? null : isCellError(value) ? value.error : value,
    numberFormat: holds?.numberFormat ?? 'General',
    isFormula: holds?.isFormula ?? false,
    place,
  };
  return holds?.sums ? { ...read, sums: holds.sums } : read;
}

function readFigure({ value, numberFormat }: Cell, text: string): Figure {
  switch (typeof value) {
    case 'string':
      return readFigureText(value);
    case 'number': {
      const number = readNumberCell(value, numberFormat);
      if (number === null) return NO_FIGURE;
      return { ...BLANK, kind: 'number', number, decimals: decimalsOf(number, numberFormat, text) };
    }
    case 'boolean':
      return NO_FIGURE;
    default:
      return ERROR;
  }
}

function decimalsOf(number: number, numberFormat: string, text: string): number {
  const isWholeAsShown = Number.isInteger(number) && !numberFormat.includes('.');
  return isWholeAsShown ? 0 : printedDecimals(text, number);
}
