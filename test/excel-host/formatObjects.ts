import type { CellRange } from '../../src/core/sheet/address';
import type { EmulatedExcel } from './emulatedExcel';
import { HostFault, membersOf, value, type HostObject } from './hostObject';
import type { ModelFormat, ModelSheet } from './model';

/** The conditional formats that touch some of the areas. */
export function formatsObject(
  excel: EmulatedExcel,
  sheet: ModelSheet,
  areas: readonly CellRange[],
): HostObject {
  return {
    type: 'ConditionalFormatCollection',
    items: () =>
      sheet.formats
        .filter((format) => format.areas.some((one) => areas.some((area) => overlaps(one, area))))
        .map((format) => formatObject(excel, sheet, format)),
    members: membersOf(
      {
        name: 'GetItem',
        call: (id) => {
          const format = sheet.formats.find((one) => one.id === id);
          if (!format) throw new HostFault('ItemNotFound', `No format "${String(id)}"`);
          return formatObject(excel, sheet, format);
        },
      },
      {
        name: 'Add',
        writes: true,
        call: (type) => {
          excel.checkFormatting(sheet);
          const id = excel.book.nextId();
          const format: ModelFormat = { id, type: String(type), areas, formula: '', fill: null, font: null };
          // A new one comes before those that are there.
          sheet.formats.unshift(format);
          return formatObject(excel, sheet, format);
        },
      },
    ),
  };
}

function formatObject(excel: EmulatedExcel, sheet: ModelSheet, format: ModelFormat): HostObject {
  return {
    type: 'ConditionalFormat',
    identity: { Id: format.id },
    members: membersOf(
      value('Id', () => format.id),
      value('Type', () => format.type),
      {
        name: 'Custom',
        go: () => {
          if (format.type !== 'Custom') throw new HostFault('GeneralException', 'Another type of format');
          return customObject(excel, sheet, format);
        },
      },
      {
        name: 'Delete',
        writes: true,
        call: () => {
          excel.checkFormatting(sheet);
          sheet.formats = sheet.formats.filter((one) => one !== format);
          return null;
        },
      },
    ),
  };
}

function customObject(excel: EmulatedExcel, sheet: ModelSheet, format: ModelFormat): HostObject {
  const change = (put: (input: string) => void) => (input: unknown) => {
    excel.checkFormatting(sheet);
    put(String(input));
  };
  const part = (type: string, key: 'fill' | 'font'): HostObject => ({
    type,
    members: membersOf({
      ...value('Color', () => format[key]),
      set: change((color) => {
        format[key] = color;
      }),
    }),
  });
  return {
    type: 'CustomConditionalFormat',
    members: membersOf(
      {
        name: 'Rule',
        go: () => ({
          type: 'ConditionalFormatRule',
          members: membersOf({
            ...value('Formula', () => format.formula),
            set: change((formula) => {
              format.formula = formula;
            }),
          }),
        }),
      },
      {
        name: 'Format',
        go: () => ({
          type: 'ConditionalRangeFormat',
          members: membersOf(
            { name: 'Fill', go: () => part('ConditionalRangeFill', 'fill') },
            { name: 'Font', go: () => part('ConditionalRangeFont', 'font') },
          ),
        }),
      },
    ),
  };
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
