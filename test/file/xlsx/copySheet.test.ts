import { planNextYear } from '../../../src/core/documents/nextYear/planNextYear';
import { readSheet } from '../../../src/core/reading';
import type { AlteredCopy } from '../../../src/core/sheet/host';
import { openCsv, openWorkbook } from '../../../src/file';
import { OneSheetOnly, SheetNameRefused, StructureProtected } from '../../../src/file/failures';
import { editOf, textsOf } from '../../support/edits';
import { fullWorkbook } from '../../support/fullWorkbook';
import { convertByOffice, describeWith, readByOpenpyxl } from '../../support/oracles';
import { sampleBytes } from '../../support/sample';
import { cellsOf, makeWorkbook } from '../../support/workbook';

const next = (name: string, edits: AlteredCopy['edits'] = []): AlteredCopy => ({ from: 'Main', name, edits });
const edits = [
  editOf('A2', 10, 15, { sheet: 'Next' }),
  editOf('B3', 22, null, { sheet: 'Next' }),
  // The heading of a table: the copy’s cells are none.
  editOf('A6', 'Year', 'Next year', { sheet: 'Next' }),
];

function copied(copy = next('Next', edits)) {
  const host = openWorkbook(fullWorkbook(), 'draft.xlsx');
  expect(host.addCopy(copy)).toEqual([]);
  return host;
}

test('every cell, format and merge is there, but for those that are edited; the old sheet stays as it is', () => {
  const host = copied();
  const [old, made] = [host.read('Main'), host.read('Next')];
  const values = cellsOf(old, 'value');
  delete values['B3'];
  expect(cellsOf(made, 'value')).toEqual({ ...values, A2: 15, A6: 'Next year' });
  expect(made.merges).toEqual(old.merges);
  expect(cellsOf(openWorkbook(fullWorkbook(), 'draft.xlsx').read('Main'), 'value')).toEqual(
    cellsOf(old, 'value'),
  );
  const parts = textsOf(host.save());
  const before = textsOf(fullWorkbook());
  expect(parts['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
});

test('what belongs to one sheet alone stays behind; its page and what lies in cells come along under the new name', () => {
  const parts = textsOf(copied().save());
  const sheet = parts['xl/worksheets/sheet3.xml']!;
  expect(sheet).not.toMatch(/<(?:drawing|legacyDrawing|tableParts)|r:id|tabSelected/);
  expect(sheet).toContain('<conditionalFormatting');
  expect(sheet).toContain('<dataValidation');
  expect(sheet).toContain("<xm:f>'Next'!A2:C2</xm:f>");
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="2">'Next'!$A$1:$D$7</definedName>`,
  );
  // A name for the whole workbook means the sheet that it was given on.
  expect(parts['xl/workbook.xml']!.match(/name="Rate"/g)).toHaveLength(1);
});

test('links to elsewhere go on leading there', () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="r7" Type="http://x/hyperlink" Target="https://example.org/" TargetMode="External"/>' +
    '<Relationship Id="r8" Type="http://x/printerSettings" Target="../p.bin"/></Relationships>';
  const bytes = makeWorkbook({
    sheets: {
      Sheet1:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
        '<hyperlinks><hyperlink ref="A1" r:id="r7"/></hyperlinks><pageSetup orientation="landscape" r:id="r8"/>',
    },
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relations, 'xl/p.bin': 'p' },
  });
  const host = openWorkbook(bytes, 'draft.xlsx');
  host.addCopy({ from: 'Sheet1', name: 'Next', edits: [] });
  const parts = textsOf(host.save());
  expect(parts['xl/worksheets/sheet2.xml']).toContain(
    '<hyperlink ref="A1" r:id="r7"/></hyperlinks><pageSetup orientation="landscape"/>',
  );
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('https://example.org/');
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).not.toContain('printerSettings');
});

test('it is taken away again to the byte', () => {
  const host = openWorkbook(fullWorkbook(), 'draft.xlsx');
  const goBack = host.remember();
  host.addCopy(next('Next'));
  goBack();
  expect(host.save()).toEqual(fullWorkbook());
  expect(host.sheets().map(({ name }) => name)).toEqual(['Main', 'Pivot']);
});

test('nothing is added where a cell has changed, the name will not do or the structure is protected', () => {
  const host = openWorkbook(fullWorkbook(), 'draft.xlsx');
  expect(host.addCopy(next('Next', [editOf('A2', 9, 15, { sheet: 'Next' })]))).toMatchObject([
    { sheet: 'Main', reason: 'changed', found: 10 },
  ]);
  expect(() => host.addCopy(next('pivot'))).toThrow(SheetNameRefused);
  expect(host.save()).toEqual(fullWorkbook());
  const locked = makeWorkbook({
    parts: {
      'xl/workbook.xml': textsOf(makeWorkbook())['xl/workbook.xml']!.replace(
        '<sheets>',
        '<workbookProtection lockStructure="1"/><sheets>',
      ),
    },
  });
  expect(() =>
    openWorkbook(locked, 'draft.xlsx').addCopy({ from: 'Sheet1', name: 'Next', edits: [] }),
  ).toThrow(StructureProtected);
  expect(() => openCsv(new TextEncoder().encode('a,b'), 'a.csv').addCopy(next('Next'))).toThrow(OneSheetOnly);
});

function kentNextYear(): Uint8Array {
  const host = openWorkbook(sampleBytes(), 'kent.xlsx');
  const [grid] = host.grids();
  const { plan } = planNextYear(grid!, readSheet(grid!).scorecards, [grid!.sheet]);
  expect(host.addCopy(plan!.copy)).toEqual([]);
  return host.save();
}

describeWith('openpyxl', () => {
  test('opens the full workbook with its copy, and Kent’s with next year’s', () => {
    const { values } = readByOpenpyxl(copied().save());
    expect(values['Next']!['A2']).toEqual([15, 'General', false, false]);
    const kent = readByOpenpyxl(kentNextYear()).values['Appendix 1 2017']!;
    expect([kent['C4']![0], kent['E4']![0], kent['I4']![0]]).toEqual([
      'Kent \n2017',
      'Target \n2017',
      'Target \n2021',
    ]);
    expect(kent['C5']).toBeUndefined();
    expect(kent['K5']![0]).toBe(74.8);
  });
});

describeWith('LibreOffice', () => {
  test('opens both too, and saves what reads the same', () => {
    const opened = [
      // It works out anew what cells come to that the edits changed.
      [copied().save(), 'Next', { B2: 30 }],
      [kentNextYear(), 'Appendix 1 2017', {}],
    ] as const;
    for (const [bytes, sheet, workedOut] of opened) {
      const again = openWorkbook(convertByOffice(bytes, 'xlsx'), 'again.xlsx');
      const ours = openWorkbook(bytes, 'ours.xlsx');
      expect(cellsOf(again.read(sheet), 'value')).toEqual({
        ...cellsOf(ours.read(sheet), 'value'),
        ...workedOut,
      });
    }
  }, 120_000);
});
