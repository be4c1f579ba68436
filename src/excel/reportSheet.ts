import { reportName } from '../core/stored/keys';
import { toA1, type CellRange } from '../core/sheet/address';
import type { ReportLayout, ReportRow } from '../core/sheet/host';
import { cutIntoBlocks, maxBlockCells, rangeOf } from './blocks';
import { typeAsText } from './content';
import type { Context, Session } from './session';
import { loadSheetList, type WorkbookInfo } from './sheets';
import { checkStructure } from './structure';

/** Tells our sheet from one of the same name that someone else made; it goes where the sheet goes. */
const reportKey = 'scorecard-checker-report';

/** Writes the rows, the first of them the heading, on a sheet of their own after the others. */
export async function writeReport(
  session: Session,
  rows: readonly ReportRow[],
  layout: ReportLayout,
): Promise<string> {
  const outcome = 'The report was not written';
  return session.change(outcome, async (context) => {
    const { book, reports } = await findReports(context);
    await checkStructure(context, book, outcome);
    for (const report of reports) report.delete();
    const kept = book.sheets.filter(({ id }) => !reports.some((report) => report.id === id));
    const name = freeName(kept.map((sheet) => sheet.name.toLowerCase()));
    const sheet = context.workbook.worksheets.add(name);
    sheet.customProperties.add(reportKey, '1');
    await context.sync();
    try {
      await fillSheet(context, sheet, rows, layout);
    } catch (error) {
      await removeReport(session);
      throw error;
    }
    return name;
  });
}

export async function removeReport(session: Session): Promise<boolean> {
  const outcome = 'The report was not removed';
  return session.change(outcome, async (context) => {
    const { book, reports } = await findReports(context);
    if (reports.length === 0) return false;
    await checkStructure(context, book, outcome);
    for (const report of reports) report.delete();
    await context.sync();
    return true;
  });
}

async function findReports(
  context: Context,
): Promise<{ readonly book: WorkbookInfo; readonly reports: readonly Excel.Worksheet[] }> {
  const book = await loadSheetList(context);
  const asked = book.sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('id');
    const property = sheet.customProperties.getItemOrNullObject(reportKey);
    property.load('key');
    return { sheet, property };
  });
  await context.sync();
  return { book, reports: asked.filter(({ property }) => !property.isNullObject).map(({ sheet }) => sheet) };
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? reportName : `${reportName} (${number})`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}

async function fillSheet(
  context: Context,
  sheet: Excel.Worksheet,
  rows: readonly ReportRow[],
  layout: ReportLayout,
): Promise<void> {
  const columnCount = Math.max(0, ...rows.map(({ length }) => length));
  if (columnCount === 0) return;
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: columnCount - 1 };
  // Texts are sent as they are typed, and a report's are long.
  for (const block of cutIntoBlocks(whole, maxBlockCells / 4)) {
    await writeBlock(context, sheet, rows, block);
  }
  layOut(sheet, whole, layout);
  await context.sync();
}

/** Points that a character takes, near enough, in the fonts that a workbook comes with. */
const pointsPerCharacter = 5.5;

/** For the screen and for paper: headings that stay, lines that wrap, one page wide. */
function layOut(
  sheet: Excel.Worksheet,
  whole: CellRange,
  { headingRow = 0, links = [], widths }: ReportLayout,
): void {
  rangeOf(sheet, { ...whole, bottom: 0 }).format.font.bold = true;
  rangeOf(sheet, { ...whole, top: headingRow, bottom: headingRow }).format.font.bold = true;
  const table = rangeOf(sheet, { ...whole, top: headingRow });
  table.format.verticalAlignment = 'Top';
  if (widths) {
    widths.forEach((characters, column) => {
      const { format } = rangeOf(sheet, { ...whole, left: column, right: column });
      format.columnWidth = characters * pointsPerCharacter;
    });
    table.format.wrapText = true;
    table.format.autofitRows();
  } else table.format.autofitColumns();
  for (const { at, sheet: name, cell } of links) {
    rangeOf(sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column }).hyperlink = {
      documentReference: `'${name.replace(/'/g, "''")}'!${toA1(cell)}`,
      textToDisplay: toA1(cell),
    };
  }
  sheet.freezePanes.freezeRows(headingRow + 1);
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
}

async function writeBlock(
  context: Context,
  sheet: Excel.Worksheet,
  rows: readonly ReportRow[],
  block: CellRange,
): Promise<void> {
  const columnCount = block.right - block.left + 1;
  rangeOf(sheet, block).values = rows
    .slice(block.top, block.bottom + 1)
    .map((row) => Array.from({ length: columnCount }, (_, column) => typeCell(row[column] ?? null)));
  await context.sync();
}

function typeCell(value: string | number | null): string | number {
  return typeof value === 'string' ? typeAsText(value) : (value ?? '');
}
