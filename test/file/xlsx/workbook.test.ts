import { strToU8, zipSync } from 'fflate';
import { SheetNotFound } from '../../../src/core/sheet/errors';
import { countTokens, openWorkbook } from '../../../src/file';
import { resolveTarget } from '../../../src/file/xlsx/parts/package';
import { cellsOf, makeSheet, makeWorkbook, readGrid, workbookParts } from '../../support/workbook';

const cell = (text: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(...relations: (readonly [id: string, type: string, target: string])[]): string {
  const inside = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${inside.join('')}</Relationships>`;
}

describe('sheets', () => {
  const bytes = makeWorkbook({
    sheets: {
      First: cell('one'),
      'Kent &amp; Medway': cell('two'),
      Chart: '',
      Very: cell('four'),
      Dialog: '',
    },
    states: { 'Kent &amp; Medway': 'hidden', Very: 'veryHidden' },
    types: { Chart: 'chartsheet', Dialog: 'dialogsheet' },
  });

  test('are listed in order, hidden ones as hidden, those without cells not at all', () => {
    expect(openWorkbook(bytes, 'draft.xlsx').sheets()).toEqual([
      { name: 'First', isHidden: false },
      { name: 'Kent & Medway', isHidden: true },
      { name: 'Very', isHidden: true },
    ]);
  });

  test('are read by name, whatever its case', () => {
    const host = openWorkbook(bytes, 'draft.xlsx');
    const grid = host.read('kent & MEDWAY');
    expect([grid.sheet, grid.isHidden, cellsOf(grid, 'value')]).toEqual([
      'Kent & Medway',
      true,
      { A1: 'two' },
    ]);
    expect(host.read('First')).toEqual(host.read('First'));
  });

  test('are read one by one', () => {
    const grids = [...openWorkbook(bytes, 'draft.xlsx').grids()];
    expect(grids.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
      ['First', false],
      ['Kent & Medway', true],
      ['Very', true],
    ]);
  });

  test('that are not there are refused with those that are', () => {
    const host = openWorkbook(bytes, 'draft.xlsx');
    expect(() => host.read('Chart')).toThrow(SheetNotFound);
    expect(() => host.read('Second')).toThrow(/no sheet called "Second".*"First", "Kent & Medway", "Very"/);
  });

  test('a name is taken as written before its case is passed over', () => {
    const host = openWorkbook(
      makeWorkbook({ sheets: { DRAFT: cell('one'), draft: cell('two') } }),
      'draft.xlsx',
    );
    expect(cellsOf(host.read('draft'), 'value')).toEqual({ A1: 'two' });
  });
});

describe('parts', () => {
  const one = makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: '<si><t>here</t></si>' });

  test('the usual ones', () => {
    expect(cellsOf(readGrid(one), 'value')).toEqual({ A1: 'here' });
  });

  test.each<[name: string, parts: Record<string, string | null>]>([
    [
      'absolute targets',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['x', 'sharedStrings', '/xl/sharedStrings.xml'],
        ),
      },
    ],
    [
      'targets with dots',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', '../xl/./worksheets/sheet1.xml'],
          ['x', 'sharedStrings', './sharedStrings.xml'],
        ),
      },
    ],
    [
      'targets in another case',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', 'Worksheets/SHEET1.xml'],
          ['x', 'sharedStrings', 'SharedStrings.XML'],
        ),
      },
    ],
    [
      'targets with backslashes',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', 'worksheets\\sheet1.xml'],
          ['x', 'sharedStrings', 'sharedStrings.xml'],
        ),
      },
    ],
    ['a package that does not say where its workbook is', { '_rels/.rels': null }],
    ['a package without content types', { '[Content_Types].xml': null }],
    [
      'pointers to parts that are missing',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          ['s0', 'worksheet', 'worksheets/sheet1.xml'],
          ['x', 'sharedStrings', 'sharedStrings.xml'],
          ['t', 'theme', 'theme/theme1.xml'],
          ['y', 'styles', 'styles.xml'],
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['d', 'drawing', '../drawings/drawing1.xml']),
      },
    ],
  ])('%s', (_, parts) => {
    const { strings, sheets } = {
      strings: '<si><t>here</t></si>',
      sheets: { Sheet1: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
    };
    expect(cellsOf(readGrid(makeWorkbook({ strings, sheets, parts })), 'value')).toEqual({ A1: 'here' });
  });

  test('parts at odd places', () => {
    const parts = workbookParts({ sheets: { Sheet1: cell('here') } });
    const bytes = zipSync({
      '_rels/.rels': strToU8(relationships(['r', 'officeDocument', '/odd/Book.xml'])),
      'odd/book.xml': parts['xl/workbook.xml']!,
      'odd/_rels/Book.xml.rels': strToU8(relationships(['s0', 'worksheet', '../my sheets/my%20sheet.xml'])),
      'my sheets/my sheet.xml': parts['xl/worksheets/sheet1.xml']!,
    });
    expect(cellsOf(readGrid(bytes), 'value')).toEqual({ A1: 'here' });
  });

  test('names with backslashes and a leading slash in the zip', () => {
    const parts = Object.entries(workbookParts({ sheets: { Sheet1: cell('here') } }));
    const bytes = zipSync(
      Object.fromEntries(parts.map(([name, content]) => ['\\' + name.replaceAll('/', '\\'), content])),
    );
    expect(cellsOf(readGrid(bytes), 'value')).toEqual({ A1: 'here' });
  });

  test('a prefix before every name', () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(\w)/g, '<$1x:$2');
    const parts: Record<string, Uint8Array> = {};
    for (const [name, content] of Object.entries(
      workbookParts({ sheets: { Sheet1: cell('here') }, properties: 'date1904="1"' }),
    )) {
      parts[name] = strToU8(prefixed(new TextDecoder().decode(content)));
    }
    const grid = readGrid(zipSync(parts));
    expect([grid.date1904, cellsOf(grid, 'value')]).toEqual([true, { A1: 'here' }]);
  });

  test('strict names', () => {
    expect(
      cellsOf(readGrid(makeWorkbook({ sheets: { Sheet1: cell('here') }, isStrict: true })), 'value'),
    ).toEqual({ A1: 'here' });
  });

  test('a sheet in UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet>${cell('£é')}</worksheet>`;
    const sheet = Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect(
      cellsOf(readGrid(makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } })), 'value'),
    ).toEqual({ A1: '£é' });
  });

  test('a sheet that closes itself', () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="urn:x"><x:sheetData/></x:worksheet>' };
    expect(cellsOf(readGrid(makeWorkbook({ parts })), 'value')).toEqual({});
  });
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/workbook.xml', '..\\media\\image1.png', 'media/image1.png'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', '../../../up.xml', 'up.xml'],
])('from %s, %s is %s', (from, target, part) => {
  expect(resolveTarget(from, target)).toBe(part);
});

test('countTokens counts what the sheets and texts consist of', () => {
  const bytes = makeWorkbook({ sheets: { One: '<sheetData/>' }, strings: '<si><t>a</t></si>' });
  const sheet = ['<worksheet>', '<sheetData>', '</sheetData>', '</worksheet>'];
  const strings = ['<sst>', '<si>', '<t>', 'a', '</t>', '</si>', '</sst>'];
  expect(countTokens(bytes, 'draft.xlsx')).toBe(sheet.length + strings.length);
});
