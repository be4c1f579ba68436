import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/file';
import { zipFaults } from '../../../src/file/xlsx/parts/faults';
import { readDirectory } from '../../../src/file/zip/zip';
import { applyTo, conflictsOf, editOf, textsOf } from '../../support/edits';
import { fullRows, fullWorkbook } from '../../support/fullWorkbook';
import { cellsOf } from '../../support/workbook';

const sheet = 'Main';
const bytes = fullWorkbook();
const touched = 'xl/worksheets/sheet1.xml';
const edits = [
  editOf('A2', 10, 15, { sheet }),
  editOf('B2', 20, 30, { sheet }),
  editOf('C3', 0.25, 0.3, { sheet, numberFormat: '0.00%' }),
  editOf('D2', 'rich text', 'plain text', { sheet }),
  editOf('D5', null, '=not run', { sheet }),
];

function changedParts(after: Uint8Array): string[] {
  const [one, other] = [unzipSync(bytes), unzipSync(after)];
  expect(Object.keys(other)).toEqual(Object.keys(one));
  return Object.keys(one).filter((name) => Buffer.compare(one[name]!, other[name]!) !== 0);
}

test('every part but those that must change is the same, to the byte', () => {
  const host = applyTo(bytes, ...edits);
  expect(changedParts(host.save())).toEqual([
    'xl/workbook.xml',
    touched,
    'xl/styles.xml',
    'xl/calcChain.xml',
  ]);
});

test('parts that stay are not even packed anew, and all keep their order and times', () => {
  const saved = applyTo(bytes, ...edits).save();
  const [before, after] = [readDirectory(bytes, zipFaults('a')), readDirectory(saved, zipFaults('b'))];
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const record = (zip: Uint8Array, offset: number, length: number) => [
    ...zip.subarray(offset, offset + length),
  ];
  before.forEach((entry, index) => {
    const other = after[index]!;
    expect(record(saved, other.offset + 10, 4)).toEqual(record(bytes, entry.offset + 10, 4));
    if (entry.crc !== other.crc) return;
    const length = 30 + entry.name.length + entry.compressedSize;
    expect(record(saved, other.offset, length)).toEqual(record(bytes, entry.offset, length));
  });
});

test('of the touched sheet only the touched cells differ', () => {
  const saved = textsOf(applyTo(bytes, ...edits).save());
  const rows = fullRows
    .replace('<c r="A2"><v>10</v></c>', '<c r="A2"><v>15</v></c>')
    .replace('<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>20</v></c>', '<c r="B2"><v>30</v></c>')
    .replace(
      '<c r="B3"><f t="shared" si="0"/><v>22</v></c>',
      '<c r="B3"><f t="shared" si="0" ref="B3:B4">A3*2</f><v>22</v></c>',
    )
    .replace('<c r="C3" s="2"><v>0.25</v></c>', '<c r="C3" s="5"><v>0.3</v></c>')
    .replace(
      '<c r="D2" s="3" t="s"><v>4</v></c>',
      '<c r="D2" s="3" t="inlineStr"><is><t>plain text</t></is></c>',
    )
    .replace(
      '<row r="6"',
      '<row r="5"><c r="D5" s="6" t="inlineStr"><is><t>=not run</t></is></c></row><row r="6"',
    );
  expect(saved[touched]).toBe(textsOf(bytes)[touched]!.replace(fullRows, rows));
});

test('of the other changed parts only what must change does', () => {
  const saved = textsOf(applyTo(bytes, ...edits).save());
  const before = textsOf(bytes);
  expect(saved['xl/workbook.xml']).toBe(
    before['xl/workbook.xml']!.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
  );
  expect(saved['xl/calcChain.xml']).toBe(before['xl/calcChain.xml']!.replace('<c r="B2" i="1"/>', ''));
  const unlocked = '<protection locked="0"/>';
  expect(saved['xl/styles.xml']).toBe(
    before['xl/styles.xml']!.replace('<cellXfs count="5">', '<cellXfs count="7">').replace(
      '</cellXfs>',
      `<xf numFmtId="10" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1">${unlocked}</xf>` +
        `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1" quotePrefix="1">${unlocked}</xf></cellXfs>`,
    ),
  );
});

test('taken back, the file is the same to the byte', () => {
  const host = openWorkbook(bytes, 'draft.xlsm');
  const goBack = host.remember();
  expect(host.apply(edits)).toEqual([]);
  goBack();
  expect(host.save()).toBe(bytes);
});

test('a report sheet comes and goes without a trace', () => {
  const host = openWorkbook(bytes, 'draft.xlsm');
  const goBack = host.remember();
  host.addSheet('Check report', [['Rule'], ['=x']]);
  expect(host.sheets().map(({ name }) => name)).toEqual(['Main', 'Pivot', 'Check report']);
  expect(cellsOf(host.read(sheet), 'value')).toEqual(
    cellsOf(openWorkbook(bytes, 'draft.xlsm').read(sheet), 'value'),
  );
  goBack();
  expect(host.save()).toBe(bytes);
});

test.each([
  ['a locked cell', editOf('A1', 'Year', 1, { sheet }), 'protected'],
  ['a covered cell', editOf('D6', null, 1, { sheet }), 'covered-by-merge'],
  ['a header of a table', editOf('B6', 'Twice', 1, { sheet }), 'table-header'],
  ['a cell that changed', editOf('A3', 10, 1, { sheet }), 'changed'],
] as const)('%s stops everything', (_, edit, reason) => {
  expect(conflictsOf(bytes, ...edits, edit)).toMatchObject([{ reason }]);
});
