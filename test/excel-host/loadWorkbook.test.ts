import { toA1 } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import { openExcel } from '../../src/excel';
import { openWorkbook } from '../../src/file';
import { plainGrid } from '../contract/hostContract';
import { fullWorkbook } from '../support/fullWorkbook';
import { sampleBytes } from '../support/sample';
import { makeSheet, makeWorkbook, stylesOf } from '../support/workbook';
import { EmulatedExcel } from './emulatedExcel';
import { loadWorkbook } from './loadWorkbook';
import { connect } from './nativeBridge';
import { TestTimers } from './openHost';

function load(bytes: Uint8Array): EmulatedExcel {
  const excel = new EmulatedExcel();
  loadWorkbook(excel, bytes, 'draft.xlsx');
  connect(excel);
  return excel;
}

/** Every sheet, as our Excel host reads it from the emulated Excel. */
async function readThroughOffice(bytes: Uint8Array): Promise<Grid[]> {
  load(bytes);
  const host = openExcel({ startTimer: new TestTimers().start });
  const grids: Grid[] = [];
  for (const { name } of await host.sheets()) grids.push(await host.read(name));
  return grids;
}

const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['the sample', sampleBytes()],
  ['a workbook with formulas and a merged area', fullWorkbook()],
  [
    'errors, truths and formulas that come to nothing',
    makeSheet(
      '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>= National average</t></is></c><c r="B2" t="b"><v>1</v></c></row>',
    ),
  ],
  [
    'hidden sheets, rows and columns',
    makeWorkbook({
      sheets: {
        'Notes &amp; more': '<sheetData/>',
        'Appendix 1':
          '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>',
      },
      states: { 'Notes &amp; more': 'hidden' },
    }),
  ],
  [
    'dates that count from 1904',
    makeSheet('<row r="1"><c r="A1" s="0"><v>41362</v></c></row>', {
      styles: stylesOf([14]),
      properties: 'date1904="1"',
    }),
  ],
];

test.each(files)('%s: what stands in the file comes through Office.js', async (_, bytes) => {
  const inFile = [...openWorkbook(bytes, 'draft.xlsx').grids()];
  const inExcel = await readThroughOffice(bytes);
  expect(inExcel.map(plainGrid)).toEqual(inFile.map(plainGrid));
  expect(inExcel.map(({ date1904 }) => date1904)).toEqual(inFile.map(({ date1904 }) => date1904));
});

test('the first sheet that can be seen is in front', () => {
  const bytes = makeWorkbook({
    sheets: { Old: '<sheetData/>', New: '<sheetData/>' },
    states: { Old: 'hidden' },
  });
  const { book } = load(bytes);
  expect([book.name, book.active?.name]).toEqual(['draft.xlsx', 'New']);
  expect(book.selection?.[0]).toBe(book.active!.id);
  expect(toA1({ row: book.selection![1].top, column: book.selection![1].left })).toBe('A1');
});

test('formulas that nobody has worked out are not made up', () => {
  const bytes = makeSheet('<row r="1"><c r="A1"><f>1+1</f></c></row>');
  expect(() => load(bytes)).toThrow('draft.xlsx holds formulas that Excel would work out');
});
