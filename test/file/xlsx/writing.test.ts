import { strToU8, unzipSync, zipSync } from 'fflate';
import { toA1 } from '../../../src/core/sheet/address';
import { openWorkbook } from '../../../src/file';
import { applyTo, conflictsOf, editOf, rowsOf, textsOf } from '../../support/edits';
import { cellsOf, makeSheet, makeWorkbook, readGrid, stylesOf, workbookParts } from '../../support/workbook';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function relationships(...relations: (readonly [id: string, type: string, target: string])[]): string {
  const inside = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
}

function utf16(text: string, isLittle = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle);
  return bytes;
}

describe('1: formulas of several cells', () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1+Sheet1!A1</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" ca="1" si="0"></f><v>4</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>5</v></c></row>';

  test('the next cell takes a shared formula over, as it reads there', () => {
    const rows = rowsOf(applyTo(makeSheet(shared), editOf('B1', 2, 9)).save());
    expect(rows).toContain('<c r="B1"><v>9</v></c>');
    expect(rows).toContain('<c r="B2"><f t="shared" si="0" ref="B2:B4">A2*$A$1+Sheet1!A2</f><v>3</v></c>');
    expect(rows).toContain('<c r="B4"><f t="shared" si="0"/><v>5</v></c>');
  });

  test('the first that is not overwritten too', () => {
    const host = applyTo(makeSheet(shared), editOf('B1', 2, 9), editOf('B2', 3, 9));
    const rows = rowsOf(host.save());
    expect(rows).toContain(
      '<c r="B3"><f t="shared" ca="1" si="0" ref="B3:B4">A3*$A$1+Sheet1!A3</f><v>4</v></c>',
    );
    expect(cellsOf(host.read('Sheet1'), 'isFormula')).toEqual({
      A1: false,
      B1: false,
      B2: false,
      B3: true,
      B4: true,
    });
  });

  test('a cell that leans on the formula simply becomes a value', () => {
    const rows = rowsOf(applyTo(makeSheet(shared), editOf('B3', 4, 9)).save());
    expect(rows).toBe(
      shared.replace('<c r="B3"><f t="shared" ca="1" si="0"></f><v>4</v></c>', '<c r="B3"><v>9</v></c>'),
    );
  });

  test('a group whose number is used again keeps to itself', () => {
    const again =
      shared +
      '<row r="5"><c r="B5"><f t="shared" ref="B5:B6" si="0">A5</f><v>6</v></c></row><row r="6"><c r="B6"><f t="shared" si="0"/><v>7</v></c></row>';
    const edits = ['B1', 'B2', 'B3', 'B4'].map((a1, index) => editOf(a1, index + 2, 0));
    const rows = rowsOf(applyTo(makeSheet(again), ...edits).save());
    expect(rows).toContain(again.slice(again.indexOf('<row r="5">')));
  });

  test('a formula written over the first of a group stands alone', () => {
    const rows = rowsOf(applyTo(makeSheet(shared), editOf('B1', 2, 9, { formula: '3*3' })).save());
    expect(rows).toContain('<c r="B1"><f>3*3</f><v>9</v></c>');
    expect(rows).toContain('ref="B2:B4"');
  });

  test.each([
    ['an array formula', 'array'],
    ['a data table', 'dataTable'],
  ])('no cell of %s can be written alone', (_, type) => {
    const bytes = makeSheet(
      `<row r="1"><c r="A1"><f t="${type}" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c></row>` +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>',
    );
    const conflicts = conflictsOf(bytes, editOf('A1', 1, 0), editOf('B2', 4, 0), editOf('C2', 5, 0));
    expect(conflicts.map(({ cell, reason, found }) => [toA1(cell), reason, found])).toEqual([
      ['A1', 'part-of-array', 1],
      ['B2', 'part-of-array', 4],
    ]);
  });

  test('an array formula in one cell only is written like any other', () => {
    const bytes = makeSheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2)</f><v>1</v></c></row>',
    );
    expect(rowsOf(applyTo(bytes, editOf('A1', 1, 0)).save())).toBe('<row r="1"><c r="A1"><v>0</v></c></row>');
  });
});

describe('2: the order of calculation', () => {
  const formulas =
    '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c><c r="C1"><f>3</f><v>3</v></c></row>';
  const withChain = (chain: string): Uint8Array => {
    const parts = workbookParts({
      sheets: { Sheet1: `<sheetData>${formulas}</sheetData>`, Other: `<sheetData>${formulas}</sheetData>` },
    });
    const rels = textsOf(zipSync(parts))['xl/_rels/workbook.xml.rels']!;
    return zipSync({
      ...parts,
      'xl/_rels/workbook.xml.rels': strToU8(
        rels.replace(
          '</Relationships>',
          `<Relationship Id="chain" Type="${officeTypes}/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
      ),
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/xl/CALCCHAIN.xml" ContentType="chain"/><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      'xl/calcChain.xml': strToU8(`<calcChain ${main}>${chain}</calcChain>`),
    });
  };

  test.each<[name: string, edits: ReturnType<typeof editOf>[], chain: string]>([
    ['a value leaves it', [editOf('B1', 2, 9)], '<c r="A1" i="1"/><c r="C1" l="1"/><c r="A1" i="2"/>'],
    [
      'those after it are still told their sheet',
      [editOf('A1', 1, 9)],
      '<c r="B1" i="1"/><c r="C1" l="1"/><c r="A1" i="2"/>',
    ],
    [
      'another formula stays in it',
      [editOf('B1', 2, 9, { formula: '9' })],
      '<c r="A1" i="1"/><c r="B1"/><c r="C1" l="1"/><c r="A1" i="2"/>',
    ],
    [
      'so does the same cell of another sheet',
      [editOf('A1', 1, 9, { sheet: 'Other' })],
      '<c r="A1" i="1"/><c r="B1"/><c r="C1" l="1"/>',
    ],
  ])('%s', (_, edits, chain) => {
    const bytes = withChain('<c r="A1" i="1"/><c r="B1"/><c r="C1" l="1"/><c r="A1" i="2"/>');
    expect(textsOf(applyTo(bytes, ...edits).save())['xl/calcChain.xml']).toBe(
      `<calcChain ${main}>${chain}</calcChain>`,
    );
  });

  test('once empty it goes, with its type and what points to it', () => {
    const bytes = withChain('<c r="A1" i="1"/><c r="B1"/>');
    const host = openWorkbook(bytes, 'draft.xlsx');
    const goBack = host.remember();
    host.apply([editOf('A1', 1, 9), editOf('B1', 2, 9)]);
    const parts = textsOf(host.save());
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).toBe(
      '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    );
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    goBack();
    expect(host.save()).toBe(bytes);
  });
});

describe('3: Excel is asked to calculate', () => {
  const workbookPart = (after: string, prefix = ''): string =>
    `<${prefix}workbook xmlns${prefix && `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeTypes}">` +
    `<${prefix}sheets><${prefix}sheet name="Sheet1" sheetId="1" r:id="s0"/></${prefix}sheets>${after}</${prefix}workbook>`;
  const formula = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';

  test.each<[name: string, after: string, prefix: string, wanted: string]>([
    ['at the end', '', '', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      'in its place',
      '<definedNames/><customWorkbookViews/><extLst/>',
      '',
      '</sheets><definedNames/><calcPr fullCalcOnLoad="1"/><customWorkbookViews/><extLst/>',
    ],
    [
      'after what is not in the list',
      '<odd/><oleSize ref="A1"/>',
      '',
      '</sheets><calcPr fullCalcOnLoad="1"/><odd/><oleSize ref="A1"/>',
    ],
    [
      'where the settings are already',
      '<calcPr calcId="191029" calcMode="manual"/>',
      '',
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    ],
    ['where it was refused', '<calcPr fullCalcOnLoad="0" />', '', '<calcPr fullCalcOnLoad="1" />'],
    ['with a prefix', '<x:extLst/>', 'x:', '</x:sheets><x:calcPr fullCalcOnLoad="1"/><x:extLst/>'],
  ])('%s', (_, after, prefix, wanted) => {
    const bytes = makeSheet(formula, { parts: { 'xl/workbook.xml': workbookPart(after, prefix) } });
    expect(textsOf(applyTo(bytes, editOf('A1', 1, 2)).save())['xl/workbook.xml']).toContain(wanted);
  });

  test.each<[name: string, sheets: Record<string, string>, isAsked: boolean]>([
    [
      'no formula anywhere',
      { Sheet1: '<sheetData/>', Other: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
      false,
    ],
    [
      'a formula on another sheet',
      { Sheet1: '<sheetData/>', Other: `<sheetData>${formula}</sheetData>` },
      true,
    ],
    ['a formula on the same sheet', { Sheet1: `<sheetData>${formula}</sheetData>` }, true],
  ])('only where that can matter: %s', (_, sheets, isAsked) => {
    const host = applyTo(makeWorkbook({ sheets }), editOf('D4', null, 2));
    expect(textsOf(host.save())['xl/workbook.xml']!.includes('fullCalcOnLoad')).toBe(isAsked);
  });

  test('a formula that is written matters', () => {
    const host = applyTo(makeSheet(''), editOf('D4', null, 2, { formula: '1+1' }));
    expect(textsOf(host.save())['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe('4: sheets written by other programs', () => {
  const sheet = (inside: string): Uint8Array =>
    makeSheet('', {
      parts: {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</x:worksheet>`,
      },
    });
  const sheetOf = (bytes: Uint8Array): string => textsOf(bytes)['xl/worksheets/sheet1.xml']!;

  test('with prefixes', () => {
    const bytes = sheet('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>');
    const host = applyTo(
      bytes,
      editOf('A1', 1, 'a'),
      editOf('B1', null, 2),
      editOf('A3', null, 3, { formula: '1+2' }),
    );
    expect(sheetOf(host.save())).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>' +
        '<x:row r="3"><x:c r="A3"><x:f>1+2</x:f><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test.each([
    ['that close themselves', '<x:sheetPr/><x:sheetData /><x:pageMargins/>'],
    ['with no rows', '<x:sheetPr/><x:sheetData></x:sheetData><x:pageMargins/>'],
    ['with no place for rows', '<x:sheetPr><x:tabColor/></x:sheetPr><x:pageMargins/>'],
  ])('%s', (_, inside) => {
    const host = applyTo(sheet(inside), editOf('B2', null, 1));
    expect(sheetOf(host.save())).toMatch(
      /<\/?x:sheetPr\/?><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1<\/x:v><\/x:c><\/x:row><\/x:sheetData><x:pageMargins\/>/,
    );
  });

  test('with rows and cells that do not say where they stand', () => {
    const bytes = makeSheet(
      '<row><c><v>1</v></c><c/><c r="E1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    const host = applyTo(
      bytes,
      editOf('A1', 1, 10),
      editOf('B1', null, 20),
      editOf('C1', null, 30),
      editOf('F1', 3, 40),
      editOf('A3', null, 50),
      editOf('A5', 5, 60),
      editOf('B5', null, 70),
    );
    const values = { A1: 10, B1: 20, C1: 30, E1: 2, F1: 40, A3: 50, A4: 4, A5: 60, B5: 70 };
    expect(cellsOf(host.read('Sheet1'), 'value')).toEqual(values);
    expect(cellsOf(readGrid(host.save()), 'value')).toEqual(values);
  });

  test('with a cell that says it stands in another row', () => {
    const bytes = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B1"><v>2</v></c></row>');
    const host = applyTo(bytes, editOf('B2', null, 3));
    expect(cellsOf(host.read('Sheet1'), 'value')).toEqual({ A1: 1, B1: 2, B2: 3 });
    expect(conflictsOf(bytes, editOf('B1', 2, 3))).toMatchObject([{ reason: 'changed', found: null }]);
  });

  test.each<[name: string, at: string, dimension: string, spans: string]>([
    ['inside of both', 'B1', 'A1:C3', '1:3'],
    ['to the right', 'E1', 'A1:E3', '1:5'],
  ])('what is told of the extent grows: %s', (_, at, dimension, spans) => {
    const bytes = makeSheet('<row r="1" spans="1:3"><c r="A1"><v>1</v></c></row>', {
      before: '<dimension ref="A1:C3"/>',
    });
    const xml = sheetOf(applyTo(bytes, editOf(at, null, 1)).save());
    expect(xml).toContain(`<dimension ref="${dimension}"/>`);
    expect(xml).toContain(`<row r="1" spans="${spans}">`);
  });

  test('the extent grows downwards and upwards', () => {
    const bytes = makeSheet('<row r="3"><c r="C3"><v>1</v></c></row>', { before: '<dimension ref="C3"/>' });
    const host = applyTo(bytes, editOf('B9', null, 1), editOf('D2', null, 1));
    expect(sheetOf(host.save())).toContain('<dimension ref="B2:D9"/>');
  });
});

describe('5: characters', () => {
  test.each<[name: string, text: string, written: string]>([
    ['references', `a<b>&"c'`, `<t>a&lt;b&gt;&amp;"c'</t>`],
    ['the end of a CDATA section', ']]>', '<t>]]&gt;</t>'],
    ['spaces around it', ' a ', '<t xml:space="preserve"> a </t>'],
    ['a line break at its end', 'a\n', '<t xml:space="preserve">a\n</t>'],
    ['line breaks', 'a\r\nb\tc', '<t>a_x000D_\nb\tc</t>'],
    ['control characters', 'a\u000bb\u0000', '<t>a_x000B_b_x0000_</t>'],
    ['what looks like an escape', '_x000D_', '<t>_x005F_x000D_</t>'],
    ['what looks like two escapes', '_x0041_x0042_', '<t>_x005F_x0041_x005F_x0042_</t>'],
    ['half a character', 'a\ud83d', '<t>a_xD83D_</t>'],
    ['whole ones', 'Größe 😀', '<t>Größe 😀</t>'],
    ['what is no character', '\uffff', '<t>_xFFFF_</t>'],
  ])('%s', (_, text, written) => {
    const host = applyTo(makeSheet(''), editOf('A1', null, text));
    expect(rowsOf(host.save())).toContain(`<is>${written}</is>`);
    expect(cellsOf(readGrid(host.save()), 'value')).toEqual({ A1: text });
  });

  test.each([
    ['little end first', true],
    ['big end first', false],
  ])('a part in UTF-16, %s, becomes UTF-8 and says so', (_, isLittle) => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>\r\n<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Größe</t></is></c></row></sheetData></worksheet>`;
    const bytes = makeSheet('', { parts: { 'xl/worksheets/sheet1.xml': utf16(xml, isLittle) } });
    const host = applyTo(bytes, editOf('B1', null, 1));
    expect(textsOf(host.save())['xl/worksheets/sheet1.xml']).toBe(
      xml.replace('UTF-16', 'UTF-8').replace('</row>', '<c r="B1"><v>1</v></c></row>'),
    );
    expect(cellsOf(readGrid(host.save()), 'value')).toEqual({ A1: 'Größe', B1: 1 });
  });

  test('a byte order mark, comments, CDATA and instructions stay', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?><!-- <c r="A1"> --><worksheet ${main}><?odd?><sheetData><!-- <row r="1"> --><row r="1"><c r="A1" t="str"><v><![CDATA[<v>&]]></v></c><c r="B1"><!-- b --><v>1</v></c></row></sheetData></worksheet>`;
    const bytes = makeSheet('', { parts: { 'xl/worksheets/sheet1.xml': xml } });
    const host = applyTo(bytes, editOf('B1', 1, 2));
    const part = textsOf(host.save())['xl/worksheets/sheet1.xml']!;
    expect('\ufeff' + part).toBe(xml.replace('<!-- b --><v>1</v>', '<v>2</v><!-- b -->'));
    expect([...unzipSync(host.save())['xl/worksheets/sheet1.xml']!.subarray(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(conflictsOf(bytes, editOf('A1', '<v>&', 2)).length).toBe(0);
  });
});

describe('6: names of parts', () => {
  test('in another case, in odd places, with backslashes', () => {
    const parts = workbookParts({ sheets: { Sheet1: '<sheetData/>' } });
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/_rels/workbook.xml.rels': rels, ...rest } = parts;
    const bytes = zipSync({
      ...rest,
      'odd\\Place\\SHEET.XML': sheet!,
      'XL/_RELS/workbook.xml.rels': strToU8(relationships(['s0', 'worksheet', '..\\Odd\\place\\sheet.xml'])),
    });
    expect(rels).toBeDefined();
    const host = applyTo(bytes, editOf('A1', null, 1, { numberFormat: '0.0' }));
    const saved = textsOf(host.save());
    expect(Object.keys(saved).sort()).toEqual([...Object.keys(textsOf(bytes)), 'xl/styles.xml'].sort());
    expect(saved['odd\\Place\\SHEET.XML']).toContain('<v>1</v>');
    expect(saved['XL/_RELS/workbook.xml.rels']).toContain('Target="/xl/styles.xml"');
    expect(cellsOf(readGrid(host.save()), 'numberFormat')).toEqual({ A1: '0.0' });
  });
});

describe('7: styles', () => {
  const stylesPart = (bytes: Uint8Array): string => textsOf(bytes)['xl/styles.xml']!;
  const one = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>';
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" fontId="3" odd="1"><alignment wrapText="1"/></xf></cellXfs><extLst/>';

  test.each<[format: string, id: number, formats: string]>([
    ['0.00', 2, '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>'],
    ['0.000', 170, '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>'],
    [
      '0.0"&<"',
      171,
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0&quot;&amp;&lt;&quot;"/></numFmts>',
    ],
  ])('the format %s is a copy of the style the cell has', (numberFormat, id, formats) => {
    const host = applyTo(makeSheet(one, { styles }), editOf('A1', 1, 1, { numberFormat }));
    expect(rowsOf(host.save())).toBe(one.replace('s="1"', 's="2"'));
    expect(stylesPart(host.save())).toContain(
      `${formats}<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9" fontId="3" odd="1"><alignment wrapText="1"/></xf>` +
        `<xf numFmtId="${id}" fontId="3" odd="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs><extLst/>`,
    );
    expect(cellsOf(host.read('Sheet1'), 'numberFormat')).toEqual({ A1: numberFormat, B1: '0%' });
  });

  test('the format it has already changes nothing', () => {
    const bytes = makeSheet(one, { styles });
    const host = applyTo(bytes, editOf('A1', 1, 2, { numberFormat: '0%' }));
    expect(stylesPart(host.save())).toBe(stylesPart(bytes));
    expect(rowsOf(host.save())).toBe(one.replace('<v>1</v>', '<v>2</v>'));
  });

  test('one new style serves many cells, and the next apply too', () => {
    const numberFormat = '0.0';
    const host = applyTo(
      makeSheet(one, { styles }),
      editOf('A1', 1, 1, { numberFormat }),
      editOf('B1', 1, 1, { numberFormat }),
    );
    const first = stylesPart(host.save());
    host.apply([
      editOf('C1', null, 1, { numberFormat: '0%' }),
      editOf('D1', null, 1, { numberFormat: '0%' }),
    ]);
    expect(first).toContain('<cellXfs count="3">');
    expect(stylesPart(host.save())).toContain('<cellXfs count="4">');
    host.apply([editOf('E1', null, 1, { numberFormat: '0%' })]);
    expect(stylesPart(host.save())).toContain('<cellXfs count="4">');
  });

  test.each<[name: string, styles: string | undefined]>([
    ['no styles at all', undefined],
    ['styles that hold nothing', ''],
    ['no fonts, no fills', '<cellXfs><xf/></cellXfs>'],
    ['an empty list', '<numFmts/><cellXfs count="0"/>'],
    ['no list, but what comes after it', '<cellStyles/><dxfs/>'],
  ])('a workbook with %s', (_, styles) => {
    const bytes = makeSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      styles === undefined ? {} : { styles },
    );
    const host = applyTo(bytes, editOf('B1', null, 1, { numberFormat: '0.0%' }));
    expect(cellsOf(readGrid(host.save()), 'numberFormat')).toEqual({ A1: 'General', B1: '0.0%' });
    if (styles === '<cellStyles/><dxfs/>') {
      expect(stylesPart(host.save())).toMatch(
        /<numFmts .*<\/numFmts><cellXfs count="2">.*<\/cellXfs><cellStyles\/><dxfs\/>/,
      );
    }
  });

  test('new styles are told by type and pointer where there were none', () => {
    const host = applyTo(
      makeSheet('', {
        parts: { 'xl/_rels/workbook.xml.rels': relationships(['s0', 'worksheet', 'worksheets/sheet1.xml']) },
      }),
      editOf('B1', null, 1, { numberFormat: '0.0%' }),
    );
    const parts = textsOf(host.save());
    expect(parts['[Content_Types].xml']).toContain('<Override PartName="/xl/styles.xml"');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain(
      `Type="${officeTypes}/styles" Target="/xl/styles.xml"`,
    );
  });

  test('a text that Excel would run if it were typed is marked as a text, and the mark goes with it', () => {
    const host = applyTo(makeSheet(one, { styles }), editOf('A1', 1, '=1+1'), editOf('B1', 1, '-'));
    expect(rowsOf(host.save())).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><t>=1+1</t></is></c><c r="B1" s="1" t="inlineStr">',
    );
    expect(stylesPart(host.save())).toContain('<xf numFmtId="9" fontId="3" odd="1" quotePrefix="1">');
    expect(cellsOf(host.read('Sheet1'), 'isFormula')).toEqual({ A1: false, B1: false });
    host.apply([editOf('A1', '=1+1', 2)]);
    expect(rowsOf(host.save())).toContain('<c r="A1" s="1"><v>2</v></c>');
  });
});

describe('8: merged cells', () => {
  const bytes = makeSheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>',
    { after: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C5"/></mergeCells>' },
  );

  test('the first cell is written', () => {
    expect(cellsOf(applyTo(bytes, editOf('A1', 1, 9)).read('Sheet1'), 'value')).toEqual({
      A1: 9,
      C2: 2,
    });
  });

  test.each(['B1', 'A2', 'B2'])('%s, which it covers, is not', (a1) => {
    expect(conflictsOf(bytes, editOf(a1, null, 9))).toMatchObject([
      { reason: 'covered-by-merge', found: null },
    ]);
  });

  test('its neighbours are', () => {
    expect(conflictsOf(bytes, editOf('C2', 2, 9), editOf('A3', null, 9), editOf('C5', null, 9))).toEqual([]);
  });
});

describe('11: headers of tables', () => {
  const table = (attributes: string): Uint8Array =>
    makeSheet('<row r="2"><c r="B2" t="str"><v>Year</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>', {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['t', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table ${main} ${attributes}><tableColumns><tableColumn id="1" name="Year"/></tableColumns></table>`,
      },
    });

  test('are not written, for formulas may call the columns by them', () => {
    const bytes = table('ref="B2:B3"');
    expect(conflictsOf(bytes, editOf('B2', 'Year', 'x'))).toMatchObject([
      { reason: 'table-header', found: 'Year' },
    ]);
    expect(conflictsOf(bytes, editOf('B3', 1, 'x'), editOf('A2', null, 'x'))).toEqual([]);
  });

  test('a table without headers has none to keep', () => {
    expect(conflictsOf(table('ref="B2:B3" headerRowCount="0"'), editOf('B2', 'Year', 'x'))).toEqual([]);
  });
});

test('12: a serial date of a workbook that counts from 1904 is written as it is', () => {
  const bytes = makeSheet(
    '<row r="1"><c r="A1" s="1"><v>41274</v></c><c r="B1" t="d"><v>2017-01-01</v></c></row>',
    {
      properties: 'date1904="1"',
      styles: stylesOf([0, 14]),
    },
  );
  const host = applyTo(bytes, editOf('A1', 41274, 41275), editOf('B1', 41274, 41276));
  expect(rowsOf(host.save())).toBe(
    '<row r="1"><c r="A1" s="1"><v>41275</v></c><c r="B1"><v>41276</v></c></row>',
  );
  expect(cellsOf(host.read('Sheet1'), 'text')['A1']).toBe('02/01/2017');
});

test('15: chart and dialog sheets cannot be written to', () => {
  const bytes = makeWorkbook({
    sheets: { Sheet1: '<sheetData/>', Chart: '' },
    types: { Chart: 'chartsheet' },
  });
  expect(conflictsOf(bytes, editOf('A1', null, 1, { sheet: 'Chart' }))).toMatchObject([
    { reason: 'no-such-sheet' },
  ]);
});

test('17: elements of the same names deeper down are not taken for those of the sheet', () => {
  const nested =
    '<conditionalFormatting><cfRule><extLst><ext><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B9"/></mergeCells><sheetProtection sheet="1"/><dimension ref="A1"/></ext></extLst></cfRule></conditionalFormatting>';
  const bytes = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { after: nested });
  const host = applyTo(bytes, editOf('A1', 1, 2), editOf('B2', null, 3));
  expect(textsOf(host.save())['xl/worksheets/sheet1.xml']).toContain(
    `<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row></sheetData>${nested}`,
  );
});

test('18: what other formulas came to is left for Excel to work out', () => {
  const bytes = makeSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>');
  const host = applyTo(bytes, editOf('A1', 1, 5));
  expect(cellsOf(host.read('Sheet1'), 'value')).toEqual({ A1: 5, B1: 2 });
  expect(textsOf(host.save())['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
});

test('a strict workbook stays one', () => {
  const bytes = makeSheet('', {
    isStrict: true,
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="s0" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
  });
  const host = openWorkbook(bytes, 'draft.xlsx');
  expect(host.apply([editOf('A1', null, 1, { numberFormat: '0.0' })])).toEqual([]);
  const parts = textsOf(host.save());
  expect(parts['xl/_rels/workbook.xml.rels']).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles"',
  );
  expect(parts['xl/styles.xml']).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
});
