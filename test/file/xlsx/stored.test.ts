import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { NowhereToStore } from '../../../src/file/failures';
import { storedNamespace, writeStoredXml } from '../../../src/core/stored/storedXml';
import { openCsv, openWorkbook } from '../../../src/file';
import { textsOf } from '../../support/edits';
import { fullWorkbook } from '../../support/fullWorkbook';
import { convertByOffice, describeWith, readByOpenpyxl } from '../../support/oracles';
import { sampleBytes } from '../../support/sample';
import { makeSheet, makeWorkbook, type Part } from '../../support/workbook';
import { workOf } from '../../support/workOf';

const plain = makeWorkbook({
  sheets: { Sheet1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});
const open = (bytes: Uint8Array) => openWorkbook(bytes, 'draft.xlsx');

function store(bytes: Uint8Array, json: unknown): Uint8Array {
  const host = open(bytes);
  host.storeJson(json);
  return host.save();
}

/** A workbook beside whose sheet these parts stand, pointed to from it if they are custom XML. */
function withParts(parts: Readonly<Record<string, Part>>): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pointers = Object.keys(parts)
    .filter((name) => /^customXml\/[^/]*$/i.test(name))
    .map((name, index) => `<Relationship Id="x${index}" Type="${types}/customXml" Target="../${name}"/>`);
  return makeWorkbook({
    parts: {
      ...parts,
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="s0" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/>${pointers.join('')}</Relationships>`,
    },
  });
}

/** As Excel keeps the settings of an add-in: the JSON of each value, which here is a text. */
function webExtension(...settings: readonly (readonly [name: string, value: unknown])[]): string {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const properties = settings.map(
    ([name, value]) => `<we:property name="${name}" value="${escape(JSON.stringify(value))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{5}">' +
    '<we:reference id="x" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>' +
    `<we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`
  );
}

describe('a file', () => {
  test('that keeps nothing says so', () => {
    expect(open(plain).readStoredJson()).toBeNull();
    expect(open(fullWorkbook()).readStoredJson()).toBeNull();
  });

  test('hands back any JSON that it was given, at once and from its bytes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const json: unknown = JSON.parse(JSON.stringify({ version: 1, revision: 1, value }));
        const host = open(plain);
        host.storeJson(json);
        expect(host.readStoredJson()).toEqual(json);
        expect(open(host.save()).readStoredJson()).toEqual(json);
      }),
    );
  });

  test.each([
    'A & B < C > "d" \'e\' &amp; &#10; ]]> <stored> </stored>',
    'tab\tline\nreturn\r nul\u0000 bell\u0007 delete\u007f next line\u0085 end\uffff\ufffe lone\ud800',
    'é “quoted” 😀 العربية _x000D_',
  ])('keeps %j', (text) => {
    const host = open(store(plain, { version: 1, revision: 1, text }));
    expect(host.readStoredJson()).toEqual({ version: 1, revision: 1, text });
  });

  test('of text has no place for it, and says what to do', () => {
    const host = openCsv(new TextEncoder().encode('a,b\n'), 'draft.csv');
    expect(host.readStoredJson()).toBeNull();
    expect(() => {
      host.storeJson({});
    }).toThrow(NowhereToStore);
    expect(() => {
      host.storeJson({});
    }).toThrow('save it as an Excel Workbook (.xlsx) first');
  });
});

describe('the part', () => {
  test('is a custom XML item with its properties, as Excel writes one', () => {
    const parts = textsOf(store(plain, { version: 1 }));
    expect(parts['customXml/item1.xml']).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<stored xmlns="${storedNamespace}">{"version":1}</stored>`,
    );
    expect(parts['customXml/itemProps1.xml']).toContain(`<ds:schemaRef ds:uri="${storedNamespace}"/>`);
    expect(parts['customXml/itemProps1.xml']).toContain(
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"',
    );
    expect(parts['customXml/_rels/item1.xml.rels']).toMatch(
      /Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/customXmlProps" Target="\/customXml\/itemProps1\.xml"/,
    );
    expect(parts['xl/_rels/workbook.xml.rels']).toMatch(
      /relationships\/customXml" Target="\/customXml\/item1\.xml"/,
    );
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
  });

  test('of a strict workbook has the types of a strict workbook', () => {
    const parts = textsOf(store(makeWorkbook({ isStrict: true }), { version: 1 }));
    expect(parts['customXml/itemProps1.xml']).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/customXml',
    );
    expect(parts['xl/_rels/workbook.xml.rels']).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"',
    );
    expect(open(store(makeWorkbook({ isStrict: true }), { version: 1 })).readStoredJson()).toEqual({
      version: 1,
    });
  });

  test('has the next free number, and leaves those of others alone', () => {
    const bytes = withParts({
      'customXml/item1.xml': '<a xmlns="urn:a">kept</a>',
      'customXml/Item2.xml': '<stored xmlns="urn:b">also kept</stored>',
      'customXml/itemProps3.xml': '<x/>',
    });
    const parts = textsOf(store(bytes, { version: 1 }));
    expect(parts['customXml/item1.xml']).toBe('<a xmlns="urn:a">kept</a>');
    expect(parts['customXml/Item2.xml']).toBe('<stored xmlns="urn:b">also kept</stored>');
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml/item4'))).toEqual([
      'customXml/item4.xml',
    ]);
  });

  test.each([
    ['full', fullWorkbook()],
    ['sample', sampleBytes()],
  ])('comes to the %s workbook with no other part touched but those that name it', (_name, bytes) => {
    const [before, after] = [unzipSync(bytes), unzipSync(store(bytes, { version: 1, revision: 1 }))];
    const changed = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    expect(Object.keys(after).length).toBe(Object.keys(before).length + 3);
  });

  test('is the only one that changes when something else is stored', () => {
    const first = store(fullWorkbook(), { version: 1, revision: 1 });
    const second = store(first, { version: 1, revision: 2 });
    const [before, after] = [unzipSync(first), unzipSync(second)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^customXml\/item\d+\.xml$/);
  });
});

describe('what Excel keeps for the add-in', () => {
  const own = (revision: number, note: string) => ({ version: 1, revision, note });
  const setting = (json: unknown) => ['scorecard-checker', JSON.stringify(json)] as const;

  test('is read where the file keeps nothing else, and never written', () => {
    const part = webExtension(['other', 'x'], setting(own(3, 'é "quoted" <&>')));
    const bytes = withParts({ 'xl/webextensions/webextension1.xml': part });
    expect(open(bytes).readStoredJson()).toEqual(own(3, 'é "quoted" <&>'));
    const after = store(bytes, own(4, 'file'));
    expect(textsOf(after)['xl/webextensions/webextension1.xml']).toBe(part);
    expect(open(after).readStoredJson()).toEqual(own(4, 'file'));
  });

  test.each([
    ['the file', 3, 2],
    ['the add-in', 3, 4],
  ])('counts if it was saved last: %s', (who, inFile, byAddIn) => {
    const bytes = withParts({
      'customXml/item1.xml': writeStoredXml(own(inFile, 'the file')),
      'xl/webextensions/webextension1.xml': webExtension(['other', 1]),
      'xl/webextensions/webextension2.xml': webExtension(setting(own(byAddIn, 'the add-in'))),
    });
    expect(open(bytes).readStoredJson()).toMatchObject({ note: who });
  });

  test.each([
    ['of another add-in', webExtension(['scorecard', '{"version":1}'])],
    ['without settings', webExtension()],
    ['that is no text', webExtension(['scorecard-checker', { version: 1 }])],
    ['that is cut short', webExtension(setting(own(1, 'x'))).slice(0, 300)],
    ['that is no XML', 'hello'],
    ['of something else', '<taskpanes/>'],
    ['with a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${webExtension(setting(own(1, 'x')))}`],
  ])('is nothing %s', (_what, part) => {
    expect(open(withParts({ 'xl/webextensions/webextension1.xml': part })).readStoredJson()).toBeNull();
  });
});

describe('a part of ours that was tampered with', () => {
  const part = (text: string) => open(withParts({ 'customXml/item1.xml': text })).readStoredJson();

  test.each([
    ['no JSON', `<stored xmlns="${storedNamespace}">{"version":</stored>`, '{"version":'],
    ['an element', `<stored xmlns="${storedNamespace}"><a/></stored>`, '<a/>'],
    ['nothing', `<stored xmlns="${storedNamespace}"/>`, ''],
    ['an end that is missing', `<stored xmlns="${storedNamespace}">{}`, ''],
    ['a character that is none', `<stored xmlns="${storedNamespace}">&#x110000;</stored>`, '&#x110000;'],
  ])('is handed over as text: %s', (_what, text, wanted) => {
    expect(part(text)).toBe(wanted);
  });

  test('under a prefix and in UTF-16 is read', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><!-- a comment --><x:stored xmlns:x="${storedNamespace}" a="1">{"version":1}</x:stored>`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    expect(open(withParts({ 'customXml/item1.xml': bytes })).readStoredJson()).toEqual({ version: 1 });
  });

  test('is slow for nobody', () => {
    const work = workOf(() => {
      for (const start of ['<!--', '<?a?>', '<a ', '&#', '<![CDATA[', '</'])
        part(start.repeat(400_000 / start.length));
      part(`<stored xmlns="${storedNamespace}">${'&#'.repeat(200_000)}</stored>`);
      part(writeStoredXml('['.repeat(200_000)));
    });
    expect(work).toBeLessThan(3000);
  });

  test('does not keep the sheets from being read', () => {
    const bytes = withParts({ 'customXml/item1.xml': new Uint8Array(3_000_000) });
    const host = openWorkbook(bytes, 'draft.xlsx', { partBytes: 100_000 });
    expect(host.readStoredJson()).toBeNull();
    expect(host.read('Sheet1').rows).toEqual([]);
  });
});

test('a workbook whose first pointers are of Microsoft’s own kind gets pointers of the usual kind', () => {
  const bytes = makeSheet('', {
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="p" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>' +
        '<Relationship Id="s0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
  });
  expect(textsOf(store(bytes, {}))['xl/_rels/workbook.xml.rels']).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"',
  );
});

describeWith('LibreOffice', () => {
  test('opens the file, and keeps what is stored when it saves', () => {
    const saved = convertByOffice(store(sampleBytes(), { version: 1, revision: 7, note: '<é>' }), 'xlsx');
    expect(open(saved).readStoredJson()).toEqual({ version: 1, revision: 7, note: '<é>' });
    const names = Object.keys(textsOf(store(saved, { version: 1, revision: 8 })));
    expect(names.filter((name) => name.startsWith('customXml/item'))).toHaveLength(2);
  });
});

describeWith('openpyxl', () => {
  test('opens the file and sees the cells that were there', () => {
    expect(readByOpenpyxl(store(sampleBytes(), { version: 1 }))).toEqual(readByOpenpyxl(sampleBytes()));
  });
});
