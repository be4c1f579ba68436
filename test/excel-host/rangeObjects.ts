import { contains, rangeToA1, type CellAddress, type CellRange } from '../../src/core/sheet/address';
import { isCellError, type CellValue } from '../../src/core/sheet/grid';
import { showValue } from '../../src/core/sheet/numberFormat';
import type { EmulatedExcel } from './emulatedExcel';
import { formatsObject } from './formatObjects';
import { HostFault, membersOf, value, type HostObject, type Property } from './hostObject';
import { addressesOf, union, type ModelCell, type ModelSheet } from './model';

const rangesByObject = new WeakMap<HostObject, CellRange>();

/** A block of cells. */
export function rangeObject(excel: EmulatedExcel, sheet: ModelSheet, range: CellRange): HostObject {
  const { book } = excel;
  const { top, left, bottom, right } = range;
  const cells = new CellBlock(excel, sheet, range);
  const object: HostObject = {
    type: 'Range',
    members: membersOf(
      value('Address', () => `${sheet.name}!${rangeToA1(range)}`),
      value('RowIndex', () => top),
      value('ColumnIndex', () => left),
      value('RowCount', () => bottom - top + 1),
      value('ColumnCount', () => right - left + 1),
      cells.readable('ValueTypes', typeOf),
      cells.readable('Text', (cell) => (cell ? showValue(cell.value, cell.numberFormat, book.date1904) : '')),
      cells.settable('Values', (cell) => rawOf(cell?.value ?? '')),
      cells.settable('Formulas', (cell) => cell?.formula ?? rawOf(cell?.value ?? '')),
      cells.formats(),
      value(
        'SavedAsArray',
        () => [...addressesOf(range)].every((at) => sheet.arrays.some((one) => contains(one, at))),
        12,
      ),
      {
        ...value('Hyperlink', () => sheet.links.get(rangeToA1(range)) ?? null, 7),
        set: (link) => {
          excel.checkWritable();
          sheet.links.set(rangeToA1(range), (link as { documentReference: string }).documentReference);
        },
      },
      { name: 'Format', go: () => rangeFormatObject(excel, sheet, range) },
      { name: 'ConditionalFormats', go: () => formatsObject(excel, sheet, [range]), since: 6 },
      {
        name: 'GetMergedAreasOrNullObject',
        call: () => mergedAreasObject(excel, sheet, range),
        since: 13,
      },
      value('RowHidden', () => sharedBy(top, bottom, (row) => sheet.hiddenRows.has(row)), 2),
      value('ColumnHidden', () => sharedBy(left, right, (column) => sheet.hiddenColumns.has(column)), 2),
      {
        name: 'GetUsedRangeOrNullObject',
        call: (valuesOnly) => {
          const used = sheet.usedRange(valuesOnly === true, range);
          return used && rangeObject(excel, sheet, used);
        },
        since: 4,
      },
      {
        name: 'Select',
        writes: true,
        call: () => {
          if (book.active !== sheet) throw new HostFault('InvalidSelection', 'The sheet is not in front');
          book.selection = [sheet.id, range];
          return null;
        },
      },
      // How the client cuts a write of more than 1,500 cells.
      {
        name: 'GetRow',
        call: (row) =>
          rangeObject(excel, sheet, { ...range, top: top + Number(row), bottom: top + Number(row) }),
      },
      {
        name: 'GetBoundingRect',
        call: (other) => rangeObject(excel, sheet, union(range, rangesByObject.get(other as HostObject)!)),
      },
      {
        name: '_ValidateArraySize',
        call: (rows, columns) => {
          cells.checkSize(Number(rows), Number(columns));
          return null;
        },
      },
    ),
  };
  rangesByObject.set(object, range);
  return object;
}

/** Blocks that need not touch. */
export function areasObject(
  excel: EmulatedExcel,
  sheet: ModelSheet,
  areas: readonly CellRange[],
): HostObject {
  return {
    type: 'RangeAreas',
    members: membersOf(
      value('Address', () => areas.map(rangeToA1).join(',')),
      {
        name: 'Areas',
        go: () => ({
          type: 'RangeCollection',
          items: () => areas.map((area) => rangeObject(excel, sheet, area)),
          members: {},
        }),
      },
      { name: 'ConditionalFormats', go: () => formatsObject(excel, sheet, areas) },
    ),
  };
}

function mergedAreasObject(excel: EmulatedExcel, sheet: ModelSheet, range: CellRange): HostObject | null {
  const starting = sheet.merges.filter(({ top, left }) => contains(range, { row: top, column: left }));
  if (starting.length > 512) throw new HostFault('InvalidArgument', 'More than 512 merged areas');
  return starting.length === 0 ? null : areasObject(excel, sheet, starting);
}

function rangeFormatObject(excel: EmulatedExcel, sheet: ModelSheet, range: CellRange): HostObject {
  return {
    type: 'RangeFormat',
    members: membersOf(
      {
        name: 'Protection',
        go: () => ({
          type: 'FormatProtection',
          members: membersOf(value('Locked', () => lockedOf(sheet, range), 2)),
        }),
      },
      {
        name: 'Font',
        go: () => ({
          type: 'RangeFont',
          members: membersOf({
            ...value('Bold', () => null),
            set: () => {
              excel.checkFormatting(sheet);
              for (let row = range.top; row <= range.bottom; row++) sheet.boldRows.add(row);
            },
          }),
        }),
      },
      { ...value('VerticalAlignment', () => null), set: () => excel.checkFormatting(sheet) },
      {
        ...value('WrapText', () => null),
        set: () => {
          excel.checkFormatting(sheet);
          sheet.wrapped = range;
        },
      },
      { ...value('ColumnWidth', () => null, 2), set: () => excel.checkFormatting(sheet) },
      {
        name: 'AutofitRows',
        writes: true,
        since: 2,
        call: () => {
          excel.checkFormatting(sheet);
          return null;
        },
      },
      {
        name: 'AutofitColumns',
        writes: true,
        since: 2,
        call: () => {
          excel.checkFormatting(sheet);
          return null;
        },
      },
    ),
  };
}

/** What all of the lines have in common; null where some are one way and some the other, as Excel answers it. */
function sharedBy(first: number, last: number, is: (line: number) => boolean): boolean | null {
  const wanted = is(first);
  for (let line = first + 1; line <= last; line++) if (is(line) !== wanted) return null;
  return wanted;
}

function lockedOf(sheet: ModelSheet, range: CellRange): boolean | null {
  const locked = new Set([...addressesOf(range)].map((at) => sheet.at(at)?.isLocked ?? true));
  return locked.size === 1 ? [...locked][0]! : null;
}

/** Properties of a block that are arrays with one entry a cell. */
class CellBlock {
  constructor(
    private readonly excel: EmulatedExcel,
    private readonly sheet: ModelSheet,
    private readonly range: CellRange,
  ) {}

  readable(name: string, read: (cell: ModelCell | undefined) => unknown): Property {
    return value(name, () => this.read(read));
  }

  settable(name: string, read: (cell: ModelCell | undefined) => unknown): Property {
    return {
      ...this.readable(name, read),
      set: (input) => this.write(input, (at, one) => this.type(at, one)),
    };
  }

  formats(): Property {
    const property = this.readable('NumberFormat', (cell) => cell?.numberFormat ?? 'General');
    const set = (input: unknown): void => {
      this.excel.checkFormatting(this.sheet);
      this.write(input, (at, one) => {
        this.sheet.ensure(at).numberFormat = String(one);
      });
    };
    return { ...property, set };
  }

  checkSize(rows: number, columns: number): void {
    const { top, left, bottom, right } = this.range;
    if (rows !== bottom - top + 1 || columns !== right - left + 1)
      throw new HostFault('InvalidArgument', 'The array does not have the size of the range');
  }

  private read(read: (cell: ModelCell | undefined) => unknown): unknown[][] | null {
    const { sheet, excel } = this;
    const { top, left, bottom, right } = this.range;
    if ((bottom - top + 1) * (right - left + 1) > excel.misbehaviour.nullAbove) return null;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => {
        const at = { row: top + row, column: left + column };
        return read(sheet.isCovered(at) ? undefined : sheet.at(at));
      }),
    );
  }

  private write(input: unknown, put: (at: CellAddress, one: unknown) => void): void {
    const { sheet, range, excel } = this;
    const rows = input as unknown[][];
    if (!Array.isArray(rows) || !Array.isArray(rows[0]))
      throw new HostFault('InvalidArgument', 'Not an array of rows');
    this.checkSize(rows.length, rows[0].length);
    excel.checkWritable();
    for (const at of addressesOf(range)) {
      const one = rows[at.row - range.top]![at.column - range.left];
      if (one !== null) put(at, one);
    }
    excel.noteChange(sheet, range);
  }

  private type(at: CellAddress, input: unknown): void {
    const { sheet } = this;
    if (sheet.isProtected && (sheet.at(at)?.isLocked ?? true))
      throw new HostFault('AccessDenied', 'Protected');
    if (sheet.arrays.some((array) => contains(array, at)))
      throw new HostFault('InvalidOperation', 'You cannot change part of an array');
    sheet.type(at, input);
  }
}

function typeOf(cell: ModelCell | undefined): string {
  const content: CellValue = cell?.value ?? '';
  if (isCellError(content)) return 'Error';
  if (content === '') return cell?.formula == null ? 'Empty' : 'String';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof content as 'string'];
}

function rawOf(content: CellValue): string | number | boolean {
  return isCellError(content) ? content.error : content;
}
