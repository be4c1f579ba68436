import { rangeFromA1 } from '../../src/core/sheet/address';
import type { EmulatedExcel } from './emulatedExcel';
import { HostFault, membersOf, value, type HostObject } from './hostObject';
import type { ModelSheet, ModelTable } from './model';
import { areasObject, rangeObject } from './rangeObjects';

const wholeSheet = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export function workbookObject(excel: EmulatedExcel): HostObject {
  const { book } = excel;
  return {
    type: 'Workbook',
    members: membersOf(
      value('Name', () => book.name, 7),
      value('ReadOnly', () => book.isReadOnly, 8),
      { name: 'Worksheets', go: () => worksheetsObject(excel) },
      // The client asks for a table of a sheet here, by its id.
      { name: 'Tables', go: () => tablesObject(excel, book.sheets) },
      { name: 'Settings', go: () => settingsObject(excel), since: 4 },
      { name: 'CustomXmlParts', go: () => xmlPartsObject(excel), since: 5 },
      {
        name: 'GetActiveCell',
        since: 7,
        call: () => {
          const { selection, sheets } = book;
          const sheet = selection ? sheets.find(({ id }) => id === selection[0]) : book.active;
          if (!sheet || book.isChartSelected) throw new HostFault('InvalidSelection', 'No cell is active');
          const { top: row, left: column } = selection?.[1] ?? { top: 0, left: 0 };
          return rangeObject(excel, sheet, { top: row, left: column, bottom: row, right: column });
        },
      },
      {
        name: 'Protection',
        since: 7,
        go: () => ({
          type: 'WorkbookProtection',
          members: membersOf(value('Protected', () => book.isStructureProtected)),
        }),
      },
    ),
  };
}

function worksheetsObject(excel: EmulatedExcel): HostObject {
  const { book } = excel;
  const find = (key: unknown): ModelSheet | undefined =>
    book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  const listen = (name: string, isOn: boolean, since: number) => ({
    name: `_${isOn ? 'Register' : 'Unregister'}${name}Event`,
    since,
    call: () => {
      if (isOn) excel.listenedTo.add(name);
      else excel.listenedTo.delete(name);
      return null;
    },
  });
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheetObject(excel, sheet)),
    members: membersOf(
      {
        name: 'GetItem',
        call: (key) => {
          const sheet = find(key);
          if (!sheet) throw new HostFault('ItemNotFound', `No sheet "${String(key)}"`);
          return worksheetObject(excel, sheet);
        },
      },
      {
        name: 'GetItemOrNullObject',
        since: 4,
        call: (key) => {
          const sheet = find(key);
          return sheet ? worksheetObject(excel, sheet) : null;
        },
      },
      {
        name: 'Add',
        writes: true,
        call: (name) => {
          excel.checkStructure();
          if (find(name)) throw new HostFault('ItemAlreadyExists', `There is a sheet "${String(name)}"`);
          return worksheetObject(excel, book.addSheet(String(name)));
        },
      },
      { name: 'GetActiveWorksheet', call: () => worksheetObject(excel, book.active!) },
      ...[true, false].flatMap((isOn) => [
        listen('DataChanged', isOn, 9),
        listen('Deleted', isOn, 7),
        listen('SelectionChanged', isOn, 9),
        // Nothing of ours listens: Office.js calls this registration a change that undo does not support.
        listen('Calculated', isOn, 8),
      ]),
    ),
  };
}

function worksheetObject(excel: EmulatedExcel, sheet: ModelSheet): HostObject {
  const { book } = excel;
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    members: membersOf(
      value('Id', () => sheet.id),
      {
        ...value('Name', () => sheet.name),
        set: (name: unknown) => {
          const folded = String(name).toLowerCase();
          if (book.sheets.some((one) => one !== sheet && one.name.toLowerCase() === folded))
            throw new HostFault('ItemAlreadyExists', `There is a sheet "${String(name)}"`);
          sheet.name = String(name);
        },
      },
      value('Visibility', () => sheet.visibility),
      { name: 'Protection', go: () => protectionObject(sheet), since: 2 },
      { name: 'Tables', go: () => tablesObject(excel, [sheet]) },
      {
        name: 'FreezePanes',
        since: 7,
        go: () => ({
          type: 'WorksheetFreezePanes',
          members: membersOf({
            name: 'FreezeRows',
            writes: true,
            since: 7,
            call: (rows) => {
              sheet.frozenRows = Number(rows);
              return null;
            },
          }),
        }),
      },
      { name: 'PageLayout', go: () => pageLayoutObject(sheet), since: 9 },
      { name: 'CustomProperties', go: () => propertiesObject(excel, sheet), since: 12 },
      {
        name: 'GetUsedRangeOrNullObject',
        since: 4,
        call: (valuesOnly) => {
          const range = sheet.usedRange(valuesOnly === true);
          return range && rangeObject(excel, sheet, range);
        },
      },
      {
        name: 'GetRangeByIndexes',
        since: 7,
        call: (top, left, rows, columns) => {
          const [first, second] = [Number(top), Number(left)];
          const [bottom, right] = [first + Number(rows) - 1, second + Number(columns) - 1];
          if (first < 0 || second < 0 || bottom > wholeSheet.bottom || right > wholeSheet.right)
            throw new HostFault('InvalidArgument', 'No such cells');
          return rangeObject(excel, sheet, { top: first, left: second, bottom, right });
        },
      },
      {
        name: 'GetRange',
        call: (address) => {
          const range = address == null ? wholeSheet : rangeFromA1(String(address));
          if (!range) throw new HostFault('InvalidArgument', `No range "${String(address)}"`);
          return rangeObject(excel, sheet, range);
        },
      },
      {
        name: 'GetRanges',
        since: 9,
        call: (addresses) => {
          // Excel says nothing about what it cuts off.
          const areas = String(addresses).slice(0, 8192).split(',').map(rangeFromA1);
          return areasObject(
            excel,
            sheet,
            areas.flatMap((area) => area ?? []),
          );
        },
      },
      {
        name: 'Activate',
        writes: true,
        call: () => {
          if (sheet.visibility !== 'Visible') throw new HostFault('GeneralException', 'The sheet is hidden');
          book.active = sheet;
          book.selection = [sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }];
          return null;
        },
      },
      {
        name: 'Copy',
        writes: true,
        since: 7,
        call: () => {
          excel.checkStructure();
          return worksheetObject(excel, book.copySheet(sheet));
        },
      },
      {
        name: 'Delete',
        writes: true,
        call: () => {
          excel.checkStructure();
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          return null;
        },
      },
    ),
  };
}

function pageLayoutObject({ printing }: ModelSheet): HostObject {
  const settable = (name: string) => ({
    ...value(name, () => printing.get(name), 9),
    set: (input: unknown) => {
      printing.set(name, input);
    },
  });
  return {
    type: 'PageLayout',
    members: membersOf(settable('Orientation'), settable('Zoom'), {
      name: 'SetPrintTitleRows',
      writes: true,
      since: 9,
      call: (rows) => {
        printing.set('TitleRows', rows);
        return null;
      },
    }),
  };
}

function protectionObject(sheet: ModelSheet): HostObject {
  return {
    type: 'WorksheetProtection',
    members: membersOf(
      value('Protected', () => sheet.isProtected),
      value('Options', () => ({ allowFormatCells: sheet.allowFormatCells })),
    ),
  };
}

function tablesObject(excel: EmulatedExcel, sheets: readonly ModelSheet[]): HostObject {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return {
    type: 'TableCollection',
    items: () => tables.map(({ sheet, table }) => tableObject(excel, sheet, table)),
    members: membersOf({
      name: 'GetItem',
      call: (key) => {
        const found = tables.find(({ table }) => table.id === key);
        if (!found) throw new HostFault('ItemNotFound', `No table "${String(key)}"`);
        return tableObject(excel, found.sheet, found.table);
      },
    }),
  };
}

function tableObject(excel: EmulatedExcel, sheet: ModelSheet, table: ModelTable): HostObject {
  return {
    type: 'Table',
    identity: { Id: table.id },
    members: membersOf(
      value('Id', () => table.id),
      value('ShowHeaders', () => table.showHeaders),
      {
        name: 'ConvertToRange',
        writes: true,
        since: 2,
        call: () => {
          sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
          return null;
        },
      },
      {
        name: 'GetHeaderRowRange',
        call: () => rangeObject(excel, sheet, { ...table.range, bottom: table.range.top }),
      },
    ),
  };
}

function propertiesObject(excel: EmulatedExcel, sheet: ModelSheet): HostObject {
  const property = (key: string): HostObject => ({
    type: 'WorksheetCustomProperty',
    identity: { _Key: key },
    members: membersOf(
      value('Key', () => key),
      value('Value', () => sheet.properties.get(key)),
    ),
  });
  return keyedObject('WorksheetCustomPropertyCollection', sheet.properties, property, () =>
    excel.checkWritable(),
  );
}

function settingsObject(excel: EmulatedExcel): HostObject {
  const { settings } = excel.book;
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    identity: { _Id: key },
    members: membersOf(
      value('Key', () => key),
      value('Value', () => settings.get(key)),
    ),
  });
  return keyedObject('SettingCollection', settings, setting, () => excel.checkWritable());
}

/** Only reading: what adds a part or changes one is not emulated, because it would cost the user the undo list. */
function xmlPartsObject(excel: EmulatedExcel): HostObject {
  const { xmlParts } = excel.book;
  return {
    type: 'CustomXmlPartCollection',
    members: membersOf({
      name: 'GetByNamespace',
      since: 5,
      call: (namespace) => {
        const own = [...xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace);
        return {
          type: 'CustomXmlPartScopedCollection',
          items: () => own.map(([id, xml]) => xmlPartObject(id, xml)),
          members: membersOf({
            name: 'GetItem',
            since: 5,
            call: (id) => {
              const found = own.find(([key]) => key === id);
              if (!found) throw new HostFault('ItemNotFound', `No custom XML part "${String(id)}"`);
              return xmlPartObject(...found);
            },
          }),
        };
      },
    }),
  };
}

function xmlPartObject(id: string, xml: string): HostObject {
  return {
    type: 'CustomXmlPart',
    identity: { Id: id },
    members: membersOf(
      value('Id', () => id, 5),
      { name: 'GetXml', since: 5, call: () => xml },
    ),
  };
}

/** Of the root element. */
function namespaceOf(xml: string): string | undefined {
  const [, prefix, attributes] = /<(?:([^\s:<>/?!]+):)?[^\s:<>/?!]+([^<>]*)>/.exec(xml)!;
  return new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*["']([^"']*)`).exec(attributes!)?.[1];
}

function keyedObject(
  type: string,
  entries: Map<string, unknown>,
  itemOf: (key: string) => HostObject,
  check: () => void,
): HostObject {
  return {
    type,
    items: () => [...entries.keys()].map(itemOf),
    members: membersOf(
      { name: 'GetItemOrNullObject', call: (key) => (entries.has(String(key)) ? itemOf(String(key)) : null) },
      {
        name: 'Add',
        writes: true,
        call: (key, content) => {
          check();
          entries.set(String(key), content);
          return itemOf(String(key));
        },
      },
    ),
  };
}
