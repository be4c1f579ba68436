import { BinaryWorkbook, DamagedWorkbook, NotAWorkbook, OpenDocumentWorkbook } from '../failures';
import type { SheetPart } from './book';
import { decodeUtf8 } from '../xml/encoding';
import { tagPrefix } from '../xml/tags';
import type { Package, Relation } from './parts/package';

const usualNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the main part of a workbook says of it. */
export interface SheetList {
  readonly relations: readonly Relation[];
  readonly worksheets: readonly SheetPart[];
  /** Sheets that the workbook names and has no contents for; none where that goes for every sheet. */
  readonly lostSheets: readonly string[];
  readonly namespace: string;
  readonly date1904: boolean;
}

/** Reads the list of sheets from the part that is the workbook. */
export function readSheetList(contents: Package, workbookPart: string): SheetList {
  const relations = contents.relations(workbookPart);
  const { worksheets, ...rest } = readWorkbookPart(contents, workbookPart, relations);
  refuseSharedParts(worksheets, contents.fileName);
  const isLost = ({ part }: SheetPart) => part === null || !contents.has(part);
  const lost = worksheets.filter(isLost);
  return lost.length === worksheets.length
    ? { ...rest, relations, worksheets, lostSheets: [] }
    : {
        ...rest,
        relations,
        worksheets: worksheets.filter((sheet) => !isLost(sheet)),
        lostSheets: lost.map(({ name }) => name),
      };
}

function readWorkbookPart(
  contents: Package,
  part: string,
  relations: readonly Relation[],
): Pick<SheetList, 'worksheets' | 'namespace' | 'date1904'> {
  const xml = contents.open(part)!;
  if (xml.root() !== 'workbook') throw xml.damage('the list of its sheets is missing');
  const prefix = tagPrefix(decodeUtf8(xml.bytes, xml.start, xml.end)).slice(0, -1);
  const namespace = xml.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? usualNamespace;
  const targets = new Map([...relations].reverse().map((relation) => [relation.id, relation]));
  const worksheets: SheetPart[] = [];
  let date1904 = false;
  while (xml.child(1)) {
    if (xml.name === 'workbookPr') date1904 = xml.isTrue('date1904');
    if (xml.name !== 'sheets') continue;
    while (xml.child(2, 'sheet')) {
      const name = xml.attribute('name');
      if (name === null) continue;
      const relation = targets.get(xml.prefixedAttribute('id') ?? '');
      // Chart, dialog and macro sheets have no cells of ours; Excel does not count them as worksheets either.
      if (relation && relation.type !== 'worksheet') continue;
      const state = xml.attribute('state') ?? 'visible';
      worksheets.push({
        name,
        isHidden: state !== 'visible',
        part: relation?.target ?? null,
        sheetId: Number(xml.attribute('sheetId')),
      });
    }
  }
  return { worksheets, namespace, date1904 };
}

/** Excel gives each sheet a part of its own; where two have one, a small file can ask for any amount of work. */
function refuseSharedParts(worksheets: readonly SheetPart[], fileName: string): void {
  const owners = new Map<string, string>();
  for (const { name, part } of worksheets) {
    const key = part?.toLowerCase() ?? '';
    const owner = owners.get(key);
    if (part !== null && owner !== undefined) {
      const what = `its sheets "${owner}" and "${name}" have the same contents`;
      throw new DamagedWorkbook(fileName, part, what);
    }
    owners.set(key, name);
  }
}

/** The part that is the workbook. @throws a Failure that says what the file is instead */
export function findWorkbookPart(contents: Package): string {
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
