import { SheetNotFound } from '../../core/sheet/errors';
import { DamagedWorkbook } from '../failures';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import type { AlteredCopy, SheetInfo } from '../../core/sheet/host';
import { prepareEdits } from './applyEdits';
import type { Book, SheetPart } from './book';
import { CellForms } from './cell';
import { copySheet } from './copySheet';
import { checkEdit, EditInTheWay } from '../checkEdit';
import type { Limits } from '../limits';
import { readTheme } from './look/colours';
import type { SheetLook } from './look/look';
import { readCellLooks } from './look/readCellLooks';
import { readSheetLook } from './look/readSheetLook';
import { Package, type PartChanges, type Relation, relationsPart } from './parts/package';
import { addPlainSheet, type PlainRow } from './reportSheet';
import { readSharedStrings } from './sharedStrings';
import { readSheetXml } from './sheet';
import { findWorkbookPart, readSheetList, type SheetList } from './sheetList';
import { readStoredParts, writeStoredParts } from './storedParts';
import { readCellFormats } from './styles';
import type { XlsxHost } from '../fileHost';
import type { XmlReader } from '../xml/xml';
import type { ReportLayout } from '../../core/sheet/host';

const usualRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Something that was done to the file, and that can be done again. */
type WorkbookChange =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[] }
  | {
      readonly kind: 'sheet';
      readonly name: string;
      readonly rows: readonly PlainRow[];
      readonly layout: ReportLayout | null;
    }
  | { readonly kind: 'copy'; readonly copy: AlteredCopy }
  | { readonly kind: 'stored'; readonly json: unknown };

/** A change, and the parts of the file as they were before it. */
interface WorkbookStep {
  readonly change: WorkbookChange;
  readonly before: PartChanges;
}

/**
 * A workbook that is a zip of XML parts. A sheet is unpacked and read each time it is asked for, so only the
 * texts and formats that sheets share stay in memory.
 */
export class XlsxWorkbook implements XlsxHost, Book {
  readonly contents: Package;
  readonly workbookPart: string;
  private sheetList: SheetList;
  private strings: readonly string[] | null = null;
  private forms: CellForms | null = null;
  private readonly steps: WorkbookStep[] = [];

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

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.worksheets.map(({ name, isHidden }) => ({ name, isHidden })));
  }

  async read(sheet: string): Promise<Grid> {
    return Promise.resolve(this.readNow(sheet));
  }

  readNow(sheet: string): Grid {
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

  async apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]> {
    return Promise.resolve(this.make(edits));
  }

  save(): Uint8Array {
    return this.contents.save();
  }

  saveWith(edits: readonly CellEdit[]): Uint8Array {
    const before = this.contents.snapshot();
    const { conflicts, make } = prepareEdits(this, edits);
    if (conflicts[0]) throw new EditInTheWay(conflicts[0]);
    try {
      make();
      return this.contents.save();
    } finally {
      this.contents.restore(before);
    }
  }

  revert(): boolean {
    return this.takeLastBack(({ kind }) => kind === 'edits');
  }

  addSheet(name: string, rows: readonly PlainRow[], layout: ReportLayout | null = null): void {
    this.take({ kind: 'sheet', name, rows, layout });
  }

  addCopy(copy: AlteredCopy): readonly Conflict[] {
    for (const edit of copy.edits) checkEdit(edit);
    const onSource = copy.edits.map((edit) => ({ ...edit, sheet: copy.from }));
    // The copy's cells are no table any more, so no formula calls a column by its heading.
    const conflicts = prepareEdits(this, onSource).conflicts.filter(
      ({ reason }) => reason !== 'table-header',
    );
    if (conflicts.length === 0) this.take({ kind: 'copy', copy });
    return conflicts;
  }

  removeSheet(name: string): void {
    const folded = name.toLowerCase();
    const isIt = (change: WorkbookChange) => addedName(change)?.toLowerCase() === folded;
    if (!this.takeLastBack(isIt)) throw this.notFound(name);
  }

  readStoredJson(): unknown {
    return readStoredParts(this);
  }

  storeJson(json: unknown): void {
    this.take({ kind: 'stored', json });
  }

  unstoreJson(): boolean {
    return this.takeLastBack(({ kind }) => kind === 'stored');
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

  /** Makes all of the edits, or none. */
  private make(edits: readonly CellEdit[]): readonly Conflict[] {
    for (const edit of edits) checkEdit(edit);
    const { conflicts, make } = prepareEdits(this, edits);
    if (conflicts.length > 0) return conflicts;
    this.take({ kind: 'edits', edits }, make);
    return [];
  }

  private take(
    change: WorkbookChange,
    write = () => {
      this.write(change);
    },
  ): void {
    const before = this.contents.snapshot();
    try {
      write();
    } catch (error) {
      this.contents.restore(before);
      throw error;
    } finally {
      this.load();
    }
    this.steps.push({ change, before });
  }

  /** Writes a change into the parts, without what concerns a sheet that is gone. */
  private write(change: WorkbookChange): void {
    if (change.kind === 'sheet') addPlainSheet(this, change.name, change.rows, change.layout);
    else if (change.kind === 'stored') writeStoredParts(this, change.json);
    else if (change.kind === 'copy') {
      copySheet(this, change.copy.from, change.copy.name);
      this.load();
      prepareEdits(this, change.copy.edits).make();
    } else
      prepareEdits(
        this,
        change.edits.filter(({ sheet }) => this.findSheet(sheet)),
      ).make();
  }

  /** Goes back to before the last change that is meant, then does again whatever came after it; false if there is none. */
  private takeLastBack(isMeant: (change: WorkbookChange) => boolean): boolean {
    const last = this.steps.findLastIndex(({ change }) => isMeant(change));
    if (last < 0) return false;
    const [gone, ...later] = this.steps.splice(last);
    this.contents.restore(gone!.before);
    this.load();
    for (const { change } of later) this.take(change);
    return true;
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

/** The sheet that a change added. */
function addedName(change: WorkbookChange): string | null {
  if (change.kind === 'sheet') return change.name;
  return change.kind === 'copy' ? change.copy.name : null;
}
