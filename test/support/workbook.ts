import { strToU8, zipSync } from 'fflate';
import { toA1 } from '../../src/core/sheet/address';
import type { Cell, Grid } from '../../src/core/sheet/grid';
import { openWorkbook, type Limits } from '../../src/file';

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** A part's text, its bytes, or null for a part that is left out. */
export type Part = string | Uint8Array | null;

export interface TestWorkbook {
  /** Inside of `worksheet`, by sheet name; one sheet called Sheet1 unless given. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** State of a sheet, by its name. */
  readonly states?: Readonly<Record<string, string>>;
  /** Type of a sheet's relation, by its name; `worksheet` unless given. */
  readonly types?: Readonly<Record<string, string>>;
  /** Inside of `sst`. */
  readonly strings?: string;
  /** Inside of `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  readonly isStrict?: boolean;
  /** Parts that replace or join the usual ones. */
  readonly parts?: Readonly<Record<string, Part>>;
}

/** The parts of a small workbook, by name. */
export function workbookParts(workbook: TestWorkbook = {}): Record<string, Uint8Array> {
  const {
    sheets = { Sheet1: '<sheetData/>' },
    strings,
    styles,
    properties = '',
    states = {},
    types = {},
  } = workbook;
  const { main, relations } = workbook.isStrict ? strict : transitional;
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const relationships = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const sheetList = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${states[name] ? ` state="${states[name]}"` : ''}/>`,
  );
  const sheetRelations = names.map((name, index) =>
    relation(`s${index}`, types[name] ?? 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const parts: Record<string, Part> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr ${properties}/><sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ...sheetRelations,
        relation('styles', 'styles', 'styles.xml'),
        relation('texts', 'sharedStrings', 'sharedStrings.xml'),
      ].join(''),
    ),
    'xl/styles.xml': styles === undefined ? null : `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': strings === undefined ? null : `<sst xmlns="${main}">${strings}</sst>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${sheets[name]}</worksheet>`;
  });
  return bytesOf({ ...parts, ...workbook.parts });
}

/** A small .xlsx file. */
export function makeWorkbook(workbook: TestWorkbook = {}): Uint8Array {
  return zipSync(workbookParts(workbook));
}

/** A workbook of one sheet with these rows, given as the inside of `sheetData`, and what comes around them. */
export function makeSheet(
  rows: string,
  rest: Omit<TestWorkbook, 'sheets'> & { before?: string; after?: string } = {},
): Uint8Array {
  return makeWorkbook({
    ...rest,
    sheets: { Sheet1: `${rest.before ?? ''}<sheetData>${rows}</sheetData>${rest.after ?? ''}` },
  });
}

/** `cellXfs` with one style for each number format id. */
export function stylesOf(ids: readonly number[], codes: Readonly<Record<number, string>> = {}): string {
  const formats = Object.entries(codes).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  return `<numFmts>${formats.join('')}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
}

export function readGrid(bytes: Uint8Array, limits: Partial<Limits> = {}): Grid {
  const [grid] = openWorkbook(bytes, 'draft.xlsx', limits).grids();
  return grid!;
}

/** A grid's cells by their A1 address, each seen through one of its properties. */
export function cellsOf<Key extends keyof Cell>(grid: Grid, key: Key): Record<string, Cell[Key]> {
  const cells: Record<string, Cell[Key]> = {};
  grid.rows.forEach((cellsOfRow, row) =>
    cellsOfRow?.forEach((cell, column) => {
      if (cell) cells[toA1({ row, column })] = cell[key];
    }),
  );
  return cells;
}

function bytesOf(parts: Readonly<Record<string, Part>>): Record<string, Uint8Array> {
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) bytes[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return bytes;
}
