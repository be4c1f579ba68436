import { toA1 } from '../../core/sheet/address';
import type { ReportLayout } from '../../core/sheet/host';
import { appendInside, type Element, findChild, insertInOrder } from '../xml/outline';
import type { Patch } from '../xml/patch';
import { escapeAttribute, escapeText, tagPrefix } from '../xml/tags';
import { workbookOrder } from './calculation';

/** What stands before the columns of a sheet that is laid out: it prints one page wide, and its headings stay in sight. */
export function writeSheetHead({ headingRow = 0 }: ReportLayout): string {
  const rows = headingRow + 1;
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>` +
    '</sheetView></sheetViews>'
  );
}

/** What stands after its rows: links, and how it is printed. */
export function writeSheetTail({ links = [] }: ReportLayout): string {
  const written = links.map(({ at, sheet, cell }) => {
    const place = escapeAttribute(`${quoteName(sheet)}!${toA1(cell)}`);
    return `<hyperlink ref="${toA1(at)}" location="${place}" display="${toA1(cell)}"/>`;
  });
  return (
    (written.length > 0 ? `<hyperlinks>${written.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup orientation="landscape" fitToHeight="0"/>'
  );
}

/** Has the headings of a sheet printed on every page. @param index of the sheet among all sheets */
export function nameHeadings(
  patch: Patch,
  workbook: Element,
  name: string,
  index: number,
  { headingRow = 0 }: ReportLayout,
): void {
  const prefix = tagPrefix(patch.original(workbook.start, workbook.openEnd));
  const rows = `$${headingRow + 1}:$${headingRow + 1}`;
  const defined =
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
    `${escapeText(`${quoteName(name)}!${rows}`)}</${prefix}definedName>`;
  const list = findChild(workbook, 'definedNames');
  if (list) appendInside(patch, list, defined);
  else {
    const names = `<${prefix}definedNames>${defined}</${prefix}definedNames>`;
    insertInOrder(patch, workbook, workbookOrder, 'definedNames', names);
  }
}

/** As formulas and links name a sheet. */
export function quoteName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
