import { SaxesParser } from 'saxes';
import { fromA1 } from '../../../src/core/sheet/address';
import { openLiveFile, openWorkbook } from '../../../src/file';
import { applyTo, editOf, textsOf } from '../../support/edits';
import { cellsOf, makeSheet, makeWorkbook, readGrid, type Part } from '../../support/workbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';

function expectWellFormed(bytes: Uint8Array): void {
  for (const [name, text] of Object.entries(textsOf(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
  }
}

describe('a package that tells the type of each part of pointers by itself', () => {
  const typesWith = (inside: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${inside}</Types>`;
  const stored = (types: string) => {
    const host = openWorkbook(makeWorkbook({ parts: { '[Content_Types].xml': types } }), 'draft.xlsx');
    host.storeJson({ version: 1 });
    return textsOf(host.save())['[Content_Types].xml']!;
  };

  test.each([
    ['an override for each', typesWith(`<Override PartName="/_rels/.rels" ContentType="${relationsType}"/>`)],
    ['a default for other parts', typesWith('<Default Extension="xml" ContentType="application/xml"/>')],
    ['nothing', typesWith('')],
    ['nothing, closed on itself', typesWith('').replace('></Types>', '/>')],
  ])('%s: a new one is told too', (_what, types) => {
    expect(stored(types)).toContain(
      `<Override PartName="/customXml/_rels/item1.xml.rels" ContentType="${relationsType}"/>`,
    );
  });

  test.each(['rels', 'RELS'])('a default for %s is enough', (extension) => {
    const types = stored(typesWith(`<Default Extension="${extension}" ContentType="${relationsType}"/>`));
    expect(types).not.toContain('item1.xml.rels');
  });
});

describe('an element that closes itself where its contents belong', () => {
  const withStyles = (styles: Part) =>
    makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { parts: { 'xl/styles.xml': styles } });

  test.each([
    ['styles', `<styleSheet xmlns="${main}"/>`],
    ['styles with a prefix', `<x:styleSheet xmlns:x="${main}"/>`],
    ['styles with nothing in them', `<styleSheet xmlns="${main}"></styleSheet>`],
    ['styles of an empty list', `<styleSheet xmlns="${main}"><cellXfs count="0"/></styleSheet>`],
  ])('%s get what a report needs', (_what, styles) => {
    const host = openWorkbook(withStyles(styles), 'draft.xlsx');
    host.addSheet('Report', [['Rule'], ['=1+1']]);
    const saved = host.save();
    expectWellFormed(saved);
    const again = openWorkbook(saved, 'draft.xlsx');
    expect(cellsOf(again.read('Report'), 'value')).toEqual({ A1: 'Rule', A2: '=1+1' });
  });

  test.each([
    ['a sheet', `<worksheet xmlns="${main}"/>`],
    ['a sheet with a prefix', `<x:worksheet xmlns:x="${main}"/>`],
    ['a sheet with nothing in it', `<worksheet xmlns="${main}"></worksheet>`],
    ['a list of rows', `<worksheet xmlns="${main}"><sheetData/></worksheet>`],
    ['properties before the rows', `<worksheet xmlns="${main}"><sheetPr/></worksheet>`],
  ])('%s takes new cells', (_what, sheet) => {
    const bytes = makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const saved = applyTo(bytes, editOf('B2', null, 5), editOf('C3', null, 'x')).save();
    expectWellFormed(saved);
    expect(cellsOf(readGrid(saved), 'value')).toEqual({ B2: 5, C3: 'x' });
  });
});

describe('xml:space is handed down', () => {
  const runs = '<r><t>Pupils</t></r><r><t> attending</t></r><r><t> school</t></r>';
  const cell = (inside: string) => `<row r="1"><c r="A1" t="inlineStr">${inside}</c></row>`;
  const sheet = (root: string, rows: string) =>
    makeWorkbook({
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"${root}><sheetData>${rows}</sheetData></worksheet>`,
      },
    });
  const shared = (root: string, inside: string) =>
    makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      parts: { 'xl/sharedStrings.xml': `<sst xmlns="${main}"${root}><si>${inside}</si></sst>` },
    });
  const preserve = ' xml:space="preserve"';

  test.each([
    ['the sheet', sheet(preserve, cell(`<is>${runs}</is>`)), 'Pupils attending school'],
    ['the shared texts', shared(preserve, runs), 'Pupils attending school'],
    ['the text', sheet('', cell(`<is${preserve}>${runs}</is>`)), 'Pupils attending school'],
    ['the run', shared('', runs.replaceAll('<r>', `<r${preserve}>`)), 'Pupils attending school'],
    [
      'the sheet, but not for this text',
      sheet(preserve, cell('<is><t xml:space="default"> x </t></is>')),
      'x',
    ],
    ['nothing', shared('', '<t> x </t>'), 'x'],
    ['the text itself', shared('', `<t${preserve}> x </t>`), ' x '],
  ])('from %s', (_what, bytes, text) => {
    expect(cellsOf(readGrid(bytes), 'value')).toEqual({ A1: text });
  });
});

describe('a sheet without contents', () => {
  const lost = (parts: Record<string, Part>) =>
    makeWorkbook({
      sheets: { Main: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', Module: '' },
      parts,
    });

  test.each([
    ['no part', { 'xl/worksheets/sheet2.xml': null }],
    [
      'no pointer',
      {
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Main" sheetId="1" r:id="s0"/><sheet name="Module" sheetId="2" r:id=""/></sheets></workbook>`,
      },
    ],
  ])('%s: the others are read, and it is named', (_what, parts) => {
    const host = openWorkbook(lost(parts), 'draft.xlsx');
    expect(host.sheets()).toEqual([{ name: 'Main', isHidden: false }]);
    expect(host.lostSheets).toEqual(['Module']);
    expect([...host.grids()].map(({ sheet }) => sheet)).toEqual(['Main']);
    host.addSheet('Report', [['x']]);
    expect([...openWorkbook(host.save(), 'draft.xlsx').grids()].map(({ sheet }) => sheet)).toEqual([
      'Main',
      'Report',
    ]);
  });

  test('a workbook of nothing else is damaged', () => {
    const bytes = lost({ 'xl/worksheets/sheet1.xml': null, 'xl/worksheets/sheet2.xml': null });
    const host = openWorkbook(bytes, 'draft.xlsx');
    expect(() => host.read('Main')).toThrow('the contents of sheet "Main" are missing');
  });
});

describe('a formula that comes to nothing', () => {
  const formula = (type: string, value: string) =>
    makeSheet(`<row r="1"><c r="A1"${type}><f>IF(B1="","",B1)</f>${value}</c></row>`);
  const empty: [string, Uint8Array][] = [
    ['a text', formula(' t="str"', '<v></v>')],
    ['a text without a value', formula(' t="str"', '')],
    ['a text of its own', formula(' t="inlineStr"', '<is><t></t></is>')],
    ['a text of its own that closes itself', formula(' t="inlineStr"', '<is><t/></is>')],
  ];

  test.each(empty)('%s is read as nothing', (_what, bytes) => {
    expect(cellsOf(readGrid(bytes), 'value')).toEqual({ A1: '' });
  });

  test.each(['', ' t="n"'])('a number without a value is still not worked out', (type) => {
    expect(cellsOf(readGrid(formula(type, '')), 'text')).toEqual({ A1: '#NOT CALCULATED' });
  });

  describe.each(empty)('%s', (_what, bytes) => {
    test.each(['64', '', 'n/a'])('is typed over with "%s"', async (input) => {
      const file = openLiveFile(bytes, 'draft.xlsx');
      expect(await file.type('Sheet1', fromA1('A1')!, input)).toEqual([]);
      expect(readGrid(file.save()).rows[0]?.[0]?.isFormula ?? false).toBe(false);
    });

    test.each(['', null])('takes an edit that expects %p', (before) => {
      const saved = applyTo(bytes, editOf('A1', before, 64)).save();
      expect(cellsOf(readGrid(saved), 'value')).toEqual({ A1: 64 });
    });

    test('refuses an edit that expects something', () => {
      const host = openWorkbook(bytes, 'draft.xlsx');
      expect(host.apply([editOf('A1', 5, 64)])).toMatchObject([{ reason: 'changed', found: null }]);
    });
  });
});
