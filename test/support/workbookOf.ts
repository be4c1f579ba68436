import { toA1 } from '../../src/core/sheet/address';
import { makeWorkbook } from './workbook';

/** A sheet as rows of plain values. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

/** A workbook of plain values. */
export function workbookOf(sheets: Readonly<Record<string, SheetRows>>): Uint8Array {
  const inside = Object.entries(sheets).map(([name, rows]) => [escape(name), writeRows(rows)] as const);
  return makeWorkbook({ sheets: Object.fromEntries(inside) });
}

function writeRows(rows: SheetRows): string {
  const written = rows.map((cells, row) => {
    const inside = cells.map((value, column) => writeCell(value, toA1({ row, column })));
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function writeCell(value: string | number | null, a1: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${a1}"><v>${value}</v></c>`;
  return `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
