import { rangeFromA1, toA1 } from '../../src/core/sheet/address';
import { isCellError, type CellValue } from '../../src/core/sheet/grid';
import type { TestCell } from '../support/grid';
import { makeWorkbook } from '../support/workbook';
import type { ContractSheet } from './hostContract';

/** A style for each format, locked and not. */
class Styles {
  private readonly known: string[] = ['General'];
  private readonly xfs: string[] = ['<xf numFmtId="0"/>'];
  private readonly formats: string[] = [];

  indexOf(format: string, isLocked: boolean): number {
    const key = isLocked ? format : `${format} unlocked`;
    if (this.known.includes(key)) return this.known.indexOf(key);
    const id = format === 'General' ? 0 : 164 + this.known.length;
    if (id > 0) this.formats.push(`<numFmt numFmtId="${id}" formatCode="${escape(format)}"/>`);
    this.xfs.push(`<xf numFmtId="${id}">${isLocked ? '' : '<protection locked="0"/>'}</xf>`);
    return this.known.push(key) - 1;
  }

  write(): string {
    return `<numFmts>${this.formats.join('')}</numFmts><cellXfs>${this.xfs.join('')}</cellXfs>`;
  }
}

/** An .xlsx file of these sheets. */
export function makeFile(sheets: readonly ContractSheet[]): Uint8Array {
  const styles = new Styles();
  const named = sheets.map((sheet, index) => [escape(sheet.sheet ?? `Sheet${index + 1}`), sheet] as const);
  const inside = Object.fromEntries(named.map(([name, sheet]) => [name, writeSheet(sheet, styles)]));
  return makeWorkbook({
    sheets: inside,
    styles: styles.write(),
    states: Object.fromEntries(named.flatMap(([name, { isHidden }]) => (isHidden ? [[name, 'hidden']] : []))),
    properties: sheets.some(({ date1904 }) => date1904) ? 'date1904="1"' : '',
  });
}

function writeSheet(sheet: ContractSheet, styles: Styles): string {
  const { rows, hiddenColumns = [], merges = [], isProtected = false } = sheet;
  const origin = rangeFromA1(sheet.at ?? 'A1')!;
  const columns = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`);
  const written = rows.map((cells, index) => {
    const row = origin.top + index;
    const inside = cells.map((cell, column) =>
      writeCell(cell, toA1({ row, column: origin.left + column }), sheet, styles),
    );
    const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${inside.join('')}</row>`;
  });
  return [
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${written.join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1"/>' : '',
    merges.length > 0
      ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
  ].join('');
}

function writeCell(
  cell: TestCell,
  a1: string,
  { arrays = [], unlocked = [] }: ContractSheet,
  styles: Styles,
): string {
  if (cell === null || cell === undefined || cell === '') return '';
  const full = typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
  const {
    value,
    format = 'General',
    isFormula = false,
  } = full as { value: CellValue; format?: string; isFormula?: boolean };
  const array = arrays.find((ref) => ref.startsWith(`${a1}:`));
  const isInArray = arrays.some((ref) => ref.endsWith(`:${a1}`));
  let formula = isFormula && !isInArray ? '<f>Z99</f>' : '';
  if (array) formula = `<f t="array" ref="${array}">Z99</f>`;
  const start = `<c r="${a1}" s="${styles.indexOf(format, !unlocked.includes(a1))}"`;
  if (isCellError(value)) return `${start} t="e">${formula}<v>${value.error}</v></c>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${escape(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
