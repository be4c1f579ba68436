import { strToU8, zipSync } from 'fflate';
import { checkSaved, openWorkbook } from '../../src/file';
import { makeSheet, makeWorkbook, workbookParts } from '../support/workbook';

const sound = makeWorkbook({ sheets: { One: '<sheetData/>', Two: '<sheetData/>' } });

test.each([
  ['a workbook', sound, 'draft.xlsx'],
  ['a workbook with a report', withReport(sound), 'draft.xlsx'],
  ['text', strToU8('a,b\n1,2\n'), 'draft.csv'],
])('%s that opens again may be written', (_what, bytes, name) => {
  expect(() => {
    checkSaved(bytes, name);
  }).not.toThrow();
});

test.each([
  ['cut short', sound.slice(0, -30)],
  ['empty', new Uint8Array()],
  ['with a sheet cut short', makeWorkbook({ sheets: { One: '<sheetData/>', Two: '<sheetData><row>' } })],
  [
    'with text after its sheet',
    zipSync({ ...workbookParts(), 'xl/worksheets/sheet1.xml': strToU8('<worksheet/><sheetData/>') }),
  ],
  [
    'with damaged styles',
    makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { styles: '<cellXfs><xf></cellXfs>' }),
  ],
])('what is %s is not', (_what, bytes) => {
  expect(() => {
    checkSaved(bytes, 'draft.xlsx');
  }).toThrow(expect.objectContaining({ name: 'SavedUnreadable' }));
  expect(() => {
    checkSaved(bytes, 'draft.xlsx');
  }).toThrow(/^Nothing was written, because .* "draft\.xlsx" is as it was\.$/);
});

function withReport(bytes: Uint8Array): Uint8Array {
  const host = openWorkbook(bytes, 'draft.xlsx');
  host.addSheet('Report', [['Rule']]);
  return host.save();
}
