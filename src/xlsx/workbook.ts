import {
  BinaryWorkbook,
  DamagedWorkbook,
  NotAWorkbook,
  OpenDocumentWorkbook,
  SheetNotFound,
} from '../core/errors';
import type { Grid } from '../core/grid';
import type { SheetInfo } from '../core/host';
import { Looks } from './cell';
import type { Limits } from './limits';
import { Package, type Relation } from './package';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { readCellFormats } from './styles';
import type { XlsxHost } from './xlsxHost';

interface SheetPart extends SheetInfo {
  /** Null where the workbook points to none. */
  readonly part: string | null;
}

/**
 * A workbook that is a zip of XML parts. A sheet is unpacked and read each time it is asked for, so only the
 * texts and formats that sheets share stay in memory.
 */
export class XlsxWorkbook implements XlsxHost {
  private readonly contents: Package;
  private readonly sheetParts: SheetPart[] = [];
  private readonly relations: readonly Relation[];
  private date1904 = false;
  private shared: { readonly strings: readonly string[]; readonly looks: Looks } | null = null;

  constructor(bytes: Uint8Array, fileName: string, limits: Limits) {
    this.contents = new Package(bytes, fileName, limits);
    const part = findWorkbookPart(this.contents);
    this.relations = this.contents.relations(part);
    this.readWorkbookPart(part);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.sheetParts.map(({ name, isHidden }) => ({ name, isHidden })));
  }

  async read(sheet: string): Promise<Grid> {
    return Promise.resolve(this.readNow(sheet));
  }

  readNow(sheet: string): Grid {
    const folded = sheet.toLowerCase();
    const found =
      this.sheetParts.find(({ name }) => name === sheet) ??
      this.sheetParts.find(({ name }) => name.toLowerCase() === folded);
    if (!found) throw this.notFound(sheet);
    return this.readPart(found);
  }

  *grids(): Generator<Grid> {
    for (const part of this.sheetParts) yield this.readPart(part);
  }

  /** The parts that hold the sheets and what they share, for a pass that builds no grid. */
  *readers(): Generator<ReturnType<Package['open']>> {
    for (const part of [this.find('sharedStrings'), ...this.sheetParts.map(({ part }) => part)]) {
      if (part !== null) yield this.contents.open(part);
    }
  }

  private readPart({ name, isHidden, part }: SheetPart): Grid {
    const { contents, date1904 } = this;
    const xml = part === null ? null : contents.open(part);
    if (!xml)
      throw new DamagedWorkbook(contents.fileName, part, `the contents of sheet "${name}" are missing`);
    this.shared ??= {
      strings: readSharedStrings(this.openShared('sharedStrings')),
      looks: new Looks(readCellFormats(this.openShared('styles')), date1904),
    };
    const { strings, looks } = this.shared;
    return readSheet(xml, {
      sheet: name,
      isHidden,
      date1904,
      looks,
      strings,
      maxCells: contents.limits.cells,
    });
  }

  private readWorkbookPart(part: string): void {
    const xml = this.contents.open(part)!;
    if (xml.root() !== 'workbook') throw xml.damage('the list of its sheets is missing');
    while (xml.child(1)) {
      if (xml.name === 'workbookPr') this.date1904 = xml.isTrue('date1904');
      if (xml.name !== 'sheets') continue;
      while (xml.child(2, 'sheet')) {
        const name = xml.attribute('name');
        if (name === null) continue;
        const relation = this.relations.find(({ id }) => id === xml.prefixedAttribute('id'));
        // Chart, dialog and macro sheets have no cells of ours; Excel does not count them as worksheets either.
        if (relation && relation.type !== 'worksheet') continue;
        const state = xml.attribute('state') ?? 'visible';
        this.sheetParts.push({ name, isHidden: state !== 'visible', part: relation?.target ?? null });
      }
    }
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
      this.sheetParts.map(({ name }) => name),
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
