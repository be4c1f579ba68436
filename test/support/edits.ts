import { strFromU8, unzipSync } from 'fflate';
import { fromA1 } from '../../src/core/sheet/address';
import type { CellEdit, Conflict } from '../../src/core/sheet/edit';
import { openWorkbook, type FileHost } from '../../src/file';

/** An edit of a cell given by its A1 address. */
export function editOf(
  a1: string,
  before: CellEdit['before'],
  after: CellEdit['after'],
  rest: Partial<CellEdit> = {},
): CellEdit {
  return { sheet: 'Sheet1', cell: fromA1(a1)!, before, after, ...rest };
}

/** The host after these edits, which nothing may stand in the way of. */
export function applyTo(bytes: Uint8Array, ...edits: readonly CellEdit[]): FileHost {
  const host = openWorkbook(bytes, 'draft.xlsx');
  const conflicts = host.apply(edits);
  if (conflicts.length > 0) throw new Error(`in the way: ${JSON.stringify(conflicts)}`);
  return host;
}

export function conflictsOf(bytes: Uint8Array, ...edits: readonly CellEdit[]): readonly Conflict[] {
  const host = openWorkbook(bytes, 'draft.xlsx');
  const conflicts = host.apply(edits);
  if (conflicts.length > 0) expect(host.save()).toEqual(bytes);
  return conflicts;
}

/** The text of every part of a package, by name. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** The inside of `sheetData` of the first sheet. */
export function rowsOf(bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(textsOf(bytes)[part]!)![1]!;
}
