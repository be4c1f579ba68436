import { fromA1, toA1, type CellAddress } from '../../core/sheet/address';
import { findChild, insertInOrder, readOutline } from '../xml/outline';
import type { Package } from './parts/package';
import { removePart } from './parts/parts';
import { Patch } from '../xml/patch';
import { tagPrefix, withAttribute } from '../xml/tags';

export const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Has Excel work every formula out anew when it opens the workbook, since nobody did so here. */
export function requestCalculation(contents: Package, workbookPart: string): void {
  const xml = contents.open(workbookPart)!;
  const patch = new Patch(xml.bytes);
  const root = readOutline(xml, 1);
  const settings = findChild(root, 'calcPr');
  if (settings) {
    const tag = patch.original(settings.start, settings.openEnd);
    const asked = withAttribute(tag, 'fullCalcOnLoad', '1');
    if (asked === tag) return;
    patch.replace(settings.start, settings.openEnd, asked);
  } else {
    const prefix = tagPrefix(patch.original(root.start, root.openEnd));
    insertInOrder(patch, root, workbookOrder, 'calcPr', `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  contents.write(workbookPart, patch.finish());
}

/** Takes cells that lost their formula out of the order in which Excel calculates; an empty order goes altogether. */
export function leaveCalculation(
  contents: Package,
  part: string,
  workbookPart: string,
  lost: ReadonlyMap<number, readonly CellAddress[]>,
): void {
  const xml = contents.open(part);
  if (!xml) return;
  const gone = new Map([...lost].map(([sheetId, cells]) => [sheetId, new Set(cells.map(toA1))]));
  const patch = new Patch(xml.bytes);
  let sheetId = 0;
  /** The sheet that the file's reader knows of at this point, once the cells that go are gone. */
  let told = 0;
  let kept = 0;
  xml.root();
  while (xml.child(1, 'c')) {
    const { start, end: openEnd } = xml;
    sheetId = Number(xml.attribute('i') ?? sheetId);
    const isTold = xml.attribute('i') !== null;
    const cell = fromA1(xml.attribute('r') ?? '');
    xml.content();
    if (cell && gone.get(sheetId)?.has(toA1(cell))) {
      patch.replace(start, xml.end, '');
      continue;
    }
    kept++;
    if (!isTold && told !== sheetId) {
      patch.replace(start, openEnd, withAttribute(patch.original(start, openEnd), 'i', String(sheetId)));
    }
    told = sheetId;
  }
  if (kept === 0) removePart(contents, part, workbookPart);
  else if (!patch.isEmpty) contents.write(part, patch.finish());
}

/** Whether a part's XML may hold a formula: a crude look, for a wrong yes only has Excel calculate once more. */
export function mayHoldFormulas(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(letterF, 1); at >= 0; at = bytes.indexOf(letterF, at + 1)) {
    const before = bytes[at - 1]!;
    const after = bytes[at + 1]!;
    if ((before === 0x3c || before === 0x3a) && (after === 0x3e || after === 0x2f || after <= 0x20))
      return true;
  }
  return false;
}

const letterF = 0x66;
