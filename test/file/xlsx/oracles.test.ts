import type { CellEdit } from '../../../src/core/sheet/edit';
import { openWorkbook } from '../../../src/file';
import { applyTo, editOf } from '../../support/edits';
import { fullWorkbook } from '../../support/fullWorkbook';
import { convertByOffice, describeWith, readByOpenpyxl } from '../../support/oracles';
import { cellsOf, makeSheet } from '../../support/workbook';

const sheet = 'Main';
const edits: readonly CellEdit[] = [
  editOf('A2', 10, 15, { sheet }),
  editOf('B2', 20, 7, { sheet, formula: '3+4' }),
  editOf('C3', 0.25, 0.3, { sheet, numberFormat: '0.00%' }),
  editOf('D2', 'rich text', 'a <b> & "c"\nd', { sheet }),
  editOf('D5', null, '=not run', { sheet }),
  editOf('E9', null, 0.125, { sheet, numberFormat: '0.000%' }),
];

function edited(): Uint8Array {
  const host = applyTo(fullWorkbook(), ...edits);
  host.addSheet('Check report', [
    ['Rule', 'Row'],
    ['=1+1', 12],
  ]);
  return host.save();
}

describeWith('openpyxl', () => {
  test('finds what was written, and everything else', () => {
    const { formulas, values } = readByOpenpyxl(edited());
    expect(values['Main']).toMatchObject({
      A1: ['Year', 'General', true, false],
      A2: [15, 'General', false, false],
      B2: [7, 'General', false, false],
      B3: [22, 'General', false, false],
      C3: [0.3, '0.00%', false, false],
      C4: [0.125, '0.0%', false, false],
      D2: ['a <b> & "c"\nd', 'General', false, false],
      D5: ['=not run', 'General', false, true],
      E9: [0.125, '0.000%', false, false],
    });
    expect(
      Object.entries(formulas['Main']!)
        .filter(([a1]) => a1.startsWith('B'))
        .map(([, [value]]) => value),
    ).toEqual(['Twice', '=3+4', '=A3*2', '=A4*2', 'Twice', 2]);
    expect(values['Check report']).toEqual({
      A1: ['Rule', 'General', true, false],
      B1: ['Row', 'General', true, false],
      A2: ['=1+1', 'General', false, true],
      B2: [12, 'General', false, false],
    });
  });

  test('finds a style in a workbook that had none', () => {
    const { values } = readByOpenpyxl(bare());
    expect(values['Sheet1']).toEqual({
      A1: ['Größe', 'General', false, false],
      B1: [0.5, '0.0%', false, false],
    });
  });
});

describeWith('LibreOffice', () => {
  const minutes = 60_000;

  test(
    'shows what was written, formulas worked out',
    () => {
      const lines = new TextDecoder().decode(convertByOffice(edited(), 'csv')).split('\n');
      // Some versions leave the decimals of a percentage off.
      const rounded = lines.map((line) => line.replace(/\.0+%/, '%'));
      expect(rounded.slice(0, 3)).toEqual(['Year,Twice,Rate,Comment,', '15,7,50%,"a <b> & ""c""', 'd",']);
      expect(rounded.slice(3, 5)).toEqual(['11,22,30%,,', '12,24,12.5%,,']);
      expect(lines).toContain(',,,=not run,');
      expect(lines.join()).toMatch(/,,,,12\.50*%/);
    },
    2 * minutes,
  );

  test(
    'works out what nobody had worked out',
    () => {
      const rows =
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*10</f><v>20</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/></c></row>';
      const host = applyTo(
        plainBook(rows),
        editOf('B1', 20, null, { formula: 'ROUND($A2*1/4,2)' }),
        editOf('C1', null, null, { formula: 'B2&"!"' }),
      );
      expect(new TextDecoder().decode(convertByOffice(host.save(), 'csv'))).toBe('2,0.75,30!\n3,30,\n');
    },
    2 * minutes,
  );

  test(
    'saves it as a workbook that reads the same, and prints it',
    () => {
      const bytes = edited();
      const again = openWorkbook(convertByOffice(bytes, 'xlsx'), 'again.xlsx');
      const ours = openWorkbook(bytes, 'ours.xlsx');
      for (const name of ['Main', 'Check report']) {
        for (const key of ['value', 'isFormula', 'numberFormat'] as const) {
          expect(cellsOf(again.read(name), key)).toEqual(cellsOf(ours.read(name), key));
        }
      }
      expect(new TextDecoder().decode(convertByOffice(bytes, 'pdf').subarray(0, 5))).toBe('%PDF-');
    },
    2 * minutes,
  );
});

/** A sheet whose package says what each part is, without styles or texts. */
function plainBook(rows: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return makeSheet(rows, {
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
  });
}

function bare(): Uint8Array {
  const host = applyTo(
    plainBook(''),
    editOf('A1', null, 'Größe'),
    editOf('B1', null, 0.5, { numberFormat: '0.0%' }),
  );
  return host.save();
}
