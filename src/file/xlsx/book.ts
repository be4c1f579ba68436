import type { Grid } from '../../core/sheet/grid';
import type { SheetInfo } from '../../core/sheet/host';
import type { Package, Relation } from './parts/package';
import type { XmlReader } from '../xml/xml';

export interface SheetPart extends SheetInfo {
  /** Null where the workbook points to none. */
  readonly part: string | null;
  readonly sheetId: number;
}

/** What those who change a workbook need to know of it. */
export interface Book {
  readonly contents: Package;
  readonly workbookPart: string;
  readonly relations: readonly Relation[];
  readonly worksheets: readonly SheetPart[];
  /** Of its main XML, which differs in a strict workbook. */
  readonly namespace: string;
  relationType(lastWord: string): string;
  findSheet(name: string): SheetPart | undefined;
  openSheet(sheet: SheetPart): XmlReader;
  readGrid(sheet: SheetPart, xml: XmlReader): Grid;
}
