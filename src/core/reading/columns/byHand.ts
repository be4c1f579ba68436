import { fromA1 } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import { type Settings, tableSettings } from '../../scorecard/settings';
import type { Header } from '../headers/header';
import { isTelling, type Label, readLabel } from '../labels';

/** What columns mean where the officer has set it, whatever their headings say. */
export type ColumnMapping = ReadonlyMap<number, Label>;

const ROWS_LOOKED_AT = 20;
const IGNORED = /^\s*ignore\s*$/i;

/** Whether a column can be set to this: what it says is understood, or the column is to be left out. */
export function isMeaning(text: string): boolean {
  return IGNORED.test(text) || isTelling(readLabel(text));
}

/**
 * What the officer has set for the columns of one sheet, in words; empty for one to be left out. What is set for the sheet
 * itself counts most.
 */
export function meaningsSet(settings: Settings, sheet: string): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  const set = { ...settings.columns, ...tableSettings(settings, sheet)?.columns };
  for (const [letters, meaning] of Object.entries(set)) {
    const address = fromA1(`${letters}1`);
    if (address) meanings.set(address.column, IGNORED.test(meaning) ? '' : meaning);
  }
  return meanings;
}

/** The same as the words are understood. */
export function readMeanings(meanings: ReadonlyMap<number, string>): ColumnMapping {
  return new Map([...meanings].map(([column, meaning]) => [column, readLabel(meaning)]));
}

/** The header as the officer wants it read: a column keeps its heading, or goes without, and means what was set. */
export function setByHand(grid: Grid, header: Header, mapping: ColumnMapping): Header {
  if (mapping.size === 0) return header;
  const { bottom, columns } = header;
  const headed = new Set(columns.map(({ column }) => column));
  let right = columns.at(-1)!.column;
  // Figures may go on to the right of the last heading.
  while (right < header.reach && holdsAnything(grid, right + 1, bottom + 1)) right++;
  const isInside = (column: number) => column > columns[0]!.column && column <= right;
  const unheaded = [...mapping.keys()].filter(
    (column) => !headed.has(column) && isInside(column) && holdsAnything(grid, column, bottom + 1),
  );
  const all = [
    ...columns,
    ...unheaded.map((column) => ({
      column,
      label: '',
      written: '',
      labelCell: { row: bottom, column },
      isOwn: true,
      ...readLabel(''),
    })),
  ];
  return {
    ...header,
    columns: all
      .map((column) => ({ ...column, ...mapping.get(column.column) }))
      .sort((a, b) => a.column - b.column),
  };
}

function holdsAnything(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < from + ROWS_LOOKED_AT; row++) {
    if (showsSomething(grid.rows[row]?.[column])) return true;
  }
  return false;
}
