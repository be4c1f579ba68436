import { SheetNotFound } from '../../core/sheet/errors';
import { BinaryWorkbook, DamagedWorkbook, NotAWorkbook, OpenDocumentWorkbook } from '../failures';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import type { SheetInfo } from '../../core/sheet/host';
import { prepareEdits } from './applyEdits';
import type { Book, SheetPart } from './book';
import { CellForms } from './cell';
import { checkEdit, EditInTheWay } from '../checkEdit';
import { decodeUtf8 } from '../xml/encoding';
import type { Limits } from '../limits';
import { readTheme } from './look/colours';
import type { SheetLook } from './look/look';
import { readCellLooks } from './look/readCellLooks';
import { readSheetLook } from './look/readSheetLook';
import { Package, type PartChanges, type Relation, relationsPart } from './parts/package';
import { addPlainSheet, type PlainRow } from './reportSheet';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { readStoredParts, writeStoredParts } from './storedParts';
import { readCellFormats } from './styles';
import { tagPrefix } from '../xml/tags';
import type { XlsxHost } from '../fileHost';
import type { XmlReader } from '../xml/xml';

const usualNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const usualRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One change that can be taken back. */
interface WorkbookStep {
  readonly before: PartChanges;
  readonly kind: 'edits' | 'sheet' | 'stored';
  /** The sheet that it added; else null. */
  readonly sheet: string | null;
  /** Does it again, without what concerns a sheet that is gone. */
  readonly redo: () => void;
}

/**
 * A workbook that is a zip of XML parts. A sheet is unpacked and read each time it is asked for, so only the
 * texts and formats that sheets share stay in memory.
 */
export class XlsxWorkbook implements XlsxHost, Book {
  readonly contents: Package;
  readonly workbookPart: string;
  relations: readonly Relation[] = [];
  worksheets: SheetPart[] = [];
  /** Sheets that the workbook names and has no contents for; none where that goes for every sheet. */
  lostSheets: readonly string[] = [];
  namespace = '';
  private date1904 = false;
  private strings: readonly string[] | null = null;
  private forms: CellForms | null = null;
  private readonly steps: WorkbookStep[] = [];

  constructor(bytes: Uint8Array, fileName: string, limits: Limits) {
    this.contents = new Package(bytes, fileName, limits);
    this.workbookPart = findWorkbookPart(this.contents);
    this.load();
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
    const last = this.steps.findLastIndex(({ kind }) => kind === 'edits');
    if (last < 0) return false;
    this.takeBack(last);
    return true;
  }

  addSheet(name: string, rows: readonly PlainRow[]): void {
    this.take({
      before: this.contents.snapshot(),
      kind: 'sheet',
      sheet: name,
      redo: () => {
        addPlainSheet(this, name, rows);
      },
    });
  }

  removeSheet(name: string): void {
    const added = this.steps.findLastIndex(({ sheet }) => sheet?.toLowerCase() === name.toLowerCase());
    if (added < 0) throw this.notFound(name);
    this.takeBack(added);
  }

  readStoredJson(): unknown {
    return readStoredParts(this);
  }

  storeJson(json: unknown): void {
    this.take({
      before: this.contents.snapshot(),
      kind: 'stored',
      sheet: null,
      redo: () => {
        writeStoredParts(this, json);
      },
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
    const { date1904 } = this;
    return readSheet(xml, {
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
    const redo = () => {
      prepareEdits(
        this,
        edits.filter(({ sheet }) => this.findSheet(sheet)),
      ).make();
    };
    this.take({ before: this.contents.snapshot(), kind: 'edits', sheet: null, redo }, make);
    return [];
  }

  private take(step: WorkbookStep, act: () => void = step.redo): void {
    try {
      act();
    } catch (error) {
      this.contents.restore(step.before);
      throw error;
    } finally {
      this.load();
    }
    this.steps.push(step);
  }

  /** Goes back to before a step, then does again whatever came after it. */
  private takeBack(index: number): void {
    const [gone, ...later] = this.steps.splice(index);
    this.contents.restore(gone!.before);
    this.load();
    for (const step of later) this.take({ ...step, before: this.contents.snapshot() });
  }

  private load(): void {
    this.relations = this.contents.relations(this.workbookPart);
    this.forms = null;
    this.worksheets = [];
    this.readWorkbookPart(this.workbookPart);
    this.refuseSharedParts();
    this.setLostAside();
  }

  private readWorkbookPart(part: string): void {
    const xml = this.contents.open(part)!;
    if (xml.root() !== 'workbook') throw xml.damage('the list of its sheets is missing');
    const prefix = tagPrefix(decodeUtf8(xml.bytes, xml.start, xml.end)).slice(0, -1);
    this.namespace = xml.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? usualNamespace;
    const targets = new Map(this.relations.toReversed().map((relation) => [relation.id, relation]));
    while (xml.child(1)) {
      if (xml.name === 'workbookPr') this.date1904 = xml.isTrue('date1904');
      if (xml.name !== 'sheets') continue;
      while (xml.child(2, 'sheet')) {
        const name = xml.attribute('name');
        if (name === null) continue;
        const relation = targets.get(xml.prefixedAttribute('id') ?? '');
        // Chart, dialog and macro sheets have no cells of ours; Excel does not count them as worksheets either.
        if (relation && relation.type !== 'worksheet') continue;
        const state = xml.attribute('state') ?? 'visible';
        this.worksheets.push({
          name,
          isHidden: state !== 'visible',
          part: relation?.target ?? null,
          sheetId: Number(xml.attribute('sheetId')),
        });
      }
    }
  }

  /** Excel gives each sheet a part of its own; where two have one, a small file can ask for any amount of work. */
  private refuseSharedParts(): void {
    const owners = new Map<string, string>();
    for (const { name, part } of this.worksheets) {
      const key = part?.toLowerCase() ?? '';
      const owner = owners.get(key);
      if (part !== null && owner !== undefined) {
        const what = `its sheets "${owner}" and "${name}" have the same contents`;
        throw new DamagedWorkbook(this.contents.fileName, part, what);
      }
      owners.set(key, name);
    }
  }

  private setLostAside(): void {
    const isLost = ({ part }: SheetPart) => part === null || !this.contents.has(part);
    const lost = this.worksheets.filter(isLost);
    if (lost.length === this.worksheets.length) return;
    this.worksheets = this.worksheets.filter((sheet) => !isLost(sheet));
    this.lostSheets = lost.map(({ name }) => name);
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

function findWorkbookPart(contents: Package): string {
  const { fileName } = contents;
  const target =
    contents.relations('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(target) || (!contents.has(target) && contents.has('xl/workbook.bin'))) {
    throw new BinaryWorkbook(fileName);
  }
  if (/^word\//i.test(target)) throw new NotAWorkbook(fileName, 'a Word document');
  if (/^ppt\//i.test(target)) throw new NotAWorkbook(fileName, 'a PowerPoint presentation');
  if (contents.has(target)) return target;
  const mediaType = contents.read('mimetype');
  if (mediaType) {
    const text = new TextDecoder().decode(mediaType);
    if (text.includes('opendocument.spreadsheet')) throw new OpenDocumentWorkbook(fileName);
    if (text.includes('opendocument')) throw new NotAWorkbook(fileName, 'an OpenDocument text or drawing');
  }
  if (contents.hasFolder('xl/'))
    throw new DamagedWorkbook(fileName, target, 'the list of its sheets is missing');
  throw new NotAWorkbook(fileName, 'a zip file without a workbook in it');
}
