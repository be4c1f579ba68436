import { rangeToA1, toA1, type CellAddress } from '../core/sheet/address';
import type { Mark } from '../core/sheet/host';
import { compareSeverities, severities, type Severity } from '../core/sheet/severity';
import { ExcelFailure, readOnlyCause, sheetProtectedCause } from './errors';
import type { Context, Session } from './session';
import { findSheet, notFound, loadSheetList, type FoundSheet, type WorkbookInfo } from './sheets';

/**
 * Marks are conditional formats: Excel lays them over the cell, so the author's fills, notes and comments stay as
 * they are, and taking a mark away brings them back. Each is known by its formula, which is always true.
 */
const signature = 'scorecard-checker:';
const formulaOf = (severity: Severity): string => `=LEN("${signature}${severity}")>0`;

/** Light enough for black text; the second colour is the text's own, so that it keeps its contrast on any fill. */
const looks: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FDD8D3', font: '#7A0C00' },
  query: { fill: '#FFE9B3', font: '#5C3A00' },
  advice: { fill: '#D6E8FA', font: '#0B3D6B' },
};

/** Excel cuts a list of addresses off at 8,192 characters and says nothing. */
const maxAddressLength = 8000;

export async function markCells(session: Session, marks: readonly Mark[]): Promise<void> {
  const outcome = 'The cells were not marked';
  const book = await session.ask(outcome, (context) => loadSheetList(context));
  const bySheet = groupBySheet(book, marks);
  await session.change(outcome, async (context) => {
    if (book.isReadOnly) throw new ExcelFailure(outcome, readOnlyCause);
    const wanted = new Set([...bySheet.keys()].map(({ id }) => id));
    const { sheets, formats } = await findMarks(context, book);
    for (const { found, sheet } of sheets) {
      const { protected: isProtected, options } = sheet.protection;
      if (wanted.has(found.id) && isProtected && !options.allowFormatCells)
        throw new ExcelFailure(outcome, sheetProtectedCause(found.name));
    }
    for (const { format } of formats.filter(({ isFixed }) => !isFixed)) format.delete();
    for (const [found, own] of bySheet) addMarks(context.workbook.worksheets.getItem(found.id), own);
    await context.sync();
  });
}

export async function clearMarks(session: Session): Promise<void> {
  const outcome = 'The marks were not cleared';
  await session.change(outcome, async (context) => {
    const book = await loadSheetList(context);
    const { formats } = await findMarks(context, book);
    if (formats.length > 0 && book.isReadOnly) throw new ExcelFailure(outcome, readOnlyCause);
    const fixed = formats.find(({ isFixed }) => isFixed);
    if (fixed) throw new ExcelFailure(outcome, sheetProtectedCause(fixed.found.name));
    for (const { format } of formats) format.delete();
    if (formats.length > 0) await context.sync();
  });
}

function groupBySheet(book: WorkbookInfo, marks: readonly Mark[]): Map<FoundSheet, Mark[]> {
  const bySheet = new Map<FoundSheet, Mark[]>();
  for (const mark of marks) {
    const found = findSheet(book.sheets, mark.sheet);
    if (!found) throw notFound(book, mark.sheet);
    bySheet.set(found, [...(bySheet.get(found) ?? []), mark]);
  }
  return bySheet;
}

interface FoundMark {
  readonly found: FoundSheet;
  readonly format: Excel.ConditionalFormat;
  /** Whether the sheet's protection keeps it where it is. */
  readonly isFixed: boolean;
}

/** Our own marks on any sheet, those of an earlier day too. */
export async function findMarks(
  context: Context,
  book: WorkbookInfo,
): Promise<{
  readonly sheets: readonly { readonly found: FoundSheet; readonly sheet: Excel.Worksheet }[];
  readonly formats: readonly FoundMark[];
}> {
  const sheets = book.sheets.map((found) => {
    const sheet = context.workbook.worksheets.getItem(found.id);
    sheet.protection.load('protected, options');
    const { conditionalFormats: formats } = sheet.getRange();
    formats.load('items/id, items/type');
    return { found, sheet, formats };
  });
  await context.sync();
  // A formula may be asked for only where there is one: other kinds of format make the whole question fail.
  const custom = sheets.flatMap(({ found, sheet, formats }) => {
    const { protected: isProtected, options } = sheet.protection;
    const isFixed = isProtected && !options.allowFormatCells;
    return formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { found, format, rule, isFixed };
      });
  });
  if (custom.length > 0) await context.sync();
  return { sheets, formats: custom.filter(({ rule }) => rule.formula.includes(`"${signature}`)) };
}

function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  const gravest = new Map<string, Mark>();
  for (const mark of marks) {
    const key = toA1(mark.cell);
    const known = gravest.get(key);
    if (!known || compareSeverities(mark.severity, known.severity) < 0) gravest.set(key, mark);
  }
  for (const severity of severities) {
    const cells = [...gravest.values()].filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    for (const addresses of listAddresses(cells)) {
      const { custom } = sheet.getRanges(addresses).conditionalFormats.add('Custom');
      custom.rule.formula = formulaOf(severity);
      custom.format.fill.color = looks[severity].fill;
      custom.format.font.color = looks[severity].font;
    }
  }
}

/** Addresses in lists that Excel takes whole; cells below each other as one range. */
export function listAddresses(cells: readonly CellAddress[], maxLength = maxAddressLength): string[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const lists: string[] = [];
  let list = '';
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const { row: top, column } = sorted[from]!;
    for (to = from + 1; to < sorted.length; to++) {
      const { row, column: own } = sorted[to]!;
      if (own !== column || row !== sorted[to - 1]!.row + 1) break;
    }
    const address = rangeToA1({ top, left: column, bottom: sorted[to - 1]!.row, right: column });
    if (list !== '' && list.length + address.length + 1 > maxLength) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
