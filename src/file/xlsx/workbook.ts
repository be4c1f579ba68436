import { SheetNotFound } from '../../core/sheet/errors';
import { DamagedWorkbook } from '../failures';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import type { AlteredCopy, SheetInfo } from '../../core/sheet/host';
import { prepareEdits } from './applyEdits';
import type { Book, SheetPart } from './book';
import { CellForms } from './cell';
import { copySheet } from './copySheet';
import { checkEdit } from '../checkEdit';
import type { Limits } from '../limits';
import { readTheme } from './look/colours';
import type { SheetLook } from './look/look';
import { readCellLooks } from './look/readCellLooks';
import { readSheetLook } from './look/readSheetLook';
import { Package, type Relation, relationsPart } from './parts/package';
import { addPlainSheet, type PlainRow } from './reportSheet';
import { readSharedStrings } from './sharedStrings';
import { readSheetXml } from './sheet';
import { findWorkbookPart, readSheetList, type SheetList } from './sheetList';
import { readStoredParts, writeStoredParts } from './storedParts';
import { readCellFormats } from './styles';
import type { FileHost } from '../fileHost';
import type { XmlReader } from '../xml/xml';
import type { ReportLayout } from '../../core/sheet/host';

const usualRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook that is a zip of XML parts. A sheet is unpacked and read each time it is asked for, so only the
 * texts and formats that sheets share stay in memory.
 */
export class XlsxWorkbook implements FileHost, Book {
  readonly contents: Package;
  readonly workbookPart: string;
  private sheetList: SheetList;
  private strings: readonly string[] | null = null;
  private forms: CellForms | null = null;

  constructor(bytes: Uint8Array, fileName: string, limits: Limits) {
    this.contents = new Package(bytes, fileName, limits);
    this.workbookPart = findWorkbookPart(this.contents);
    this.sheetList = readSheetList(this.contents, this.workbookPart);
  }

  get relations(): readonly Relation[] {
    return this.sheetList.relations;
  }

  get worksheets(): readonly SheetPart[] {
    return this.sheetList.worksheets;
  }

  get lostSheets(): readonly string[] {
    return this.sheetList.lostSheets;
  }

  get namespace(): string {
    return this.sheetList.namespace;
  }

  sheets(): readonly SheetInfo[] {
    return this.worksheets.map(({ name, isHidden }) => ({ name, isHidden }));
  }

  read(sheet: string): Grid {
    const found = this.findSheet(sheet);
    if (!found) throw this.notFound(sheet);
    return this.readPart(found);
  }

  readLook(sheet: string): SheetLook {
    const found = this.findSheet(sheet);
    if (!found) throw this.notFound(sheet);
    const looks = readCellLooks(this.openShared('styles'), readTheme(this.openShared('theme')));
    return readSheetLook(this.openSheet(found), looks);
  }

  apply(edits: readonly CellEdit[]): readonly Conflict[] {
    for (const edit of edits) checkEdit(edit);
    const { conflicts, make } = prepareEdits(this, edits);
    if (conflicts.length === 0) this.change(make);
    return conflicts;
  }

  save(): Uint8Array {
    return this.contents.save();
  }

  remember(): () => void {
    const before = this.contents.snapshot();
    return () => {
      this.contents.restore(before);
      this.load();
    };
  }

  addSheet(name: string, rows: readonly PlainRow[], layout: ReportLayout | null = null): void {
    this.change(() => {
      addPlainSheet(this, name, rows, layout);
    });
  }

  addCopy({ from, name, edits }: AlteredCopy): readonly Conflict[] {
    for (const edit of edits) checkEdit(edit);
    const onSource = edits.map((edit) => ({ ...edit, sheet: from }));
    // The copy's cells are no table any more, so no formula calls a column by its heading.
    const conflicts = prepareEdits(this, onSource).conflicts.filter(
      ({ reason }) => reason !== 'table-header',
    );
    if (conflicts.length > 0) return conflicts;
    this.change(() => {
      copySheet(this, from, name);
      this.load();
      prepareEdits(this, edits).make();
    });
    return [];
  }

  readStoredJson(): unknown {
    return readStoredParts(this);
  }

  storeJson(json: unknown): void {
    this.change(() => {
      writeStoredParts(this, json);
    });
  }

  findSheet(sheet: string): SheetPart | undefined {
    const folded = sheet.toLowerCase();
    return (
      this.worksheets.find(({ name }) => name === sheet) ??
      this.worksheets.find(({ name }) => name.toLowerCase() === folded)
    );
  }

  relationType(lastWord: string): string {
    // Microsoft's own relations have types of another kind, and may come first.
    const known = this.relations.find(({ fullType }) => fullType.includes('officeDocument'))?.fullType;
    return `${known?.replace(/\/[^/]*$/, '') ?? usualRelations}/${lastWord}`;
  }

  openSheet({ name, part }: SheetPart): XmlReader {
    const { contents } = this;
    const xml = part === null ? null : contents.open(part);
    if (!xml)
      throw new DamagedWorkbook(contents.fileName, part, `the contents of sheet "${name}" are missing`);
    return xml;
  }

  readGrid({ name, isHidden }: SheetPart, xml: XmlReader): Grid {
    const { date1904 } = this.sheetList;
    return readSheetXml(xml, {
      fileName: this.contents.fileName,
      sheet: name,
      isHidden,
      date1904,
      forms: (this.forms ??= new CellForms(readCellFormats(this.openShared('styles')), date1904)),
      strings: (this.strings ??= readSharedStrings(this.openShared('sharedStrings'))),
      limits: this.contents.limits,
    });
  }

  *grids(): Generator<Grid> {
    for (const part of this.worksheets) yield this.readPart(part);
  }

  /** The parts that hold the sheets and what they share, for a pass that builds no grid. */
  *readers(): Generator<ReturnType<Package['open']>> {
    for (const part of [this.find('sharedStrings'), ...this.worksheets.map(({ part }) => part)]) {
      if (part !== null) yield this.contents.open(part);
    }
  }

  /** Reads the parts that we may have written to their ends: a reading of cells stops where it has them all. */
  readToTheEnd(): void {
    const sheets = this.worksheets.flatMap(({ part }) => part ?? []);
    const own = ['', this.workbookPart, ...sheets].map(relationsPart);
    for (const part of ['[Content_Types].xml', this.workbookPart, this.find('styles'), ...sheets, ...own]) {
      const xml = part === null ? null : this.contents.open(part);
      while (xml && xml.next() !== 'end');
    }
  }

  private readPart(sheet: SheetPart): Grid {
    return this.readGrid(sheet, this.openSheet(sheet));
  }

  /** Changes parts, all that the change means or none. */
  private change(write: () => void): void {
    const goBack = this.remember();
    try {
      write();
      this.load();
    } catch (error) {
      goBack();
      throw error;
    }
  }

  private load(): void {
    this.forms = null;
    this.sheetList = readSheetList(this.contents, this.workbookPart);
  }

  private find(type: string): string | null {
    return this.relations.find((relation) => relation.type === type)?.target ?? null;
  }

  private openShared(type: string): ReturnType<Package['open']> {
    const part = this.find(type);
    return part === null ? null : this.contents.open(part);
  }

  private notFound(sheet: string): SheetNotFound {
    return new SheetNotFound(
      this.contents.fileName,
      sheet,
      this.worksheets.map(({ name }) => name),
    );
  }
}
