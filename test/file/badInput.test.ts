import { strToU8, zipSync } from 'fflate';
import { Failure } from '../../src/core/sheet/errors';
import {
  BinaryWorkbook,
  CutShortWorkbook,
  DamagedWorkbook,
  DtdRefused,
  EmptyFile,
  EncryptedWorkbook,
  NestedTooDeeply,
  NotAWorkbook,
  UnreadableEncoding,
  OldWorkbook,
  OpenDocumentWorkbook,
  TooManyCells,
  TooMuchContent,
} from '../../src/file/failures';
import { openWorkbook, type Limits } from '../../src/file';
import { makeSheet, makeWorkbook, workbookParts } from '../support/workbook';

/** An old Office file: a header, and a directory with these streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + index * 128;
    [...name].forEach((letter, place) => (bytes[at + place * 2] = letter.charCodeAt(0)));
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

function readAll(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): void {
  for (const grid of openWorkbook(bytes, fileName, limits).grids())
    grid.rows.forEach((row) => row?.forEach((cell) => cell?.text));
}

function failureOf(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): Failure {
  try {
    readAll(bytes, fileName, limits);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const usual = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const withRoot = (type: string, target: string, parts: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="x/${type}" Target="${target}"/></Relationships>`,
    ),
    ...parts,
  });

type FailureClass = new (...facts: never[]) => Failure;

describe('a file that is no workbook of ours is refused', () => {
  test.each<[name: string, bytes: Uint8Array, fileName: string, failure: FailureClass, says: RegExp]>([
    ['an empty file', new Uint8Array(), 'draft.xlsx', EmptyFile, /is empty/],
    ['an empty text', new Uint8Array(), 'draft.csv', EmptyFile, /is empty/],
    ['a PDF', strToU8('%PDF-1.7\n...'), 'draft.xlsx', NotAWorkbook, /a PDF/],
    ['a PDF that is called .csv', strToU8('%PDF-1.7\n...'), 'draft.csv', NotAWorkbook, /a PDF/],
    [
      'a PNG',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      'draft.xlsx',
      NotAWorkbook,
      /a PNG image/,
    ],
    [
      'a web page that is called .xls',
      strToU8('\uFEFF \n<html><table></table></html>'),
      'draft.xls',
      NotAWorkbook,
      /a web page/,
    ],
    ['a page to log in', strToU8('<!DOCTYPE html><html>'), 'draft.xlsx', NotAWorkbook, /a web page/],
    [
      'a spreadsheet of Excel 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'draft.xml',
      NotAWorkbook,
      /XML spreadsheet of Excel 2003/,
    ],
    ['text in UTF-32', utf32('a,b', false), 'draft.csv', UnreadableEncoding, /is text in UTF-32.*CSV UTF-8/],
    ['the same, turned round', utf32('a,b', true), 'draft.csv', UnreadableEncoding, /UTF-32/],
    ['the same with its mark', utf32('\uFEFF£,b', false), 'draft.csv', UnreadableEncoding, /UTF-32/],
    ['some text that is called .xlsx', strToU8('a,b,c'), 'draft.xlsx', NotAWorkbook, /it is not a workbook/],
    [
      'binary data that is called .csv',
      Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 7),
      'draft.csv',
      NotAWorkbook,
      /it is not a workbook/,
    ],
    ['an old workbook', compoundFile('Workbook'), 'draft.xls', OldWorkbook, /\.xls format/],
    ['a very old workbook', compoundFile('Book'), 'draft.xls', OldWorkbook, /\.xls format/],
    [
      'an old workbook that is called .xlsx',
      compoundFile('Workbook'),
      'draft.xlsx',
      OldWorkbook,
      /\.xls format/,
    ],
    [
      'a workbook with a password',
      compoundFile('EncryptionInfo', 'EncryptedPackage'),
      'draft.xlsx',
      EncryptedWorkbook,
      /password/,
    ],
    ['an old document', compoundFile('WordDocument'), 'draft.doc', NotAWorkbook, /an old Word document/],
    [
      'an old file of some kind',
      compoundFile('__properties_version1.0'),
      'mail.msg',
      NotAWorkbook,
      /an old Office file/,
    ],
    [
      'an old file cut short',
      compoundFile().subarray(0, 100),
      'draft.xls',
      NotAWorkbook,
      /an old Office file/,
    ],
    [
      'a binary workbook',
      withRoot('officeDocument', 'xl/workbook.bin', { 'xl/workbook.bin': new Uint8Array(9) }),
      'draft.xlsb',
      BinaryWorkbook,
      /\.xlsb/,
    ],
    [
      'an OpenDocument spreadsheet',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      'draft.ods',
      OpenDocumentWorkbook,
      /\.ods/,
    ],
    [
      'an OpenDocument text',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'draft.odt',
      NotAWorkbook,
      /OpenDocument text/,
    ],
    [
      'a document',
      withRoot('officeDocument', 'word/document.xml', { 'word/document.xml': strToU8('<x/>') }),
      'draft.docx',
      NotAWorkbook,
      /a Word document/,
    ],
    [
      'a presentation',
      withRoot('officeDocument', 'ppt/presentation.xml'),
      'draft.pptx',
      NotAWorkbook,
      /a PowerPoint presentation/,
    ],
    [
      'any other zip',
      zipSync({ 'photo.jpg': new Uint8Array(9) }),
      'draft.zip',
      NotAWorkbook,
      /a zip file without a workbook/,
    ],
    [
      'a workbook cut short',
      usual.subarray(0, usual.length - 40),
      'draft.xlsx',
      CutShortWorkbook,
      /cut short/,
    ],
  ])('%s', (_, bytes, fileName, failure, says) => {
    const thrown = failureOf(bytes, fileName);
    expect(thrown).toBeInstanceOf(failure);
    expect(thrown.message).toMatch(says);
    expect(thrown.message).toContain(`"${fileName}"`);
  });
});

describe('a damaged workbook is refused', () => {
  const sheetOf = (xml: string): Uint8Array => makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': xml } });

  test.each<[name: string, bytes: Uint8Array]>([
    ['without its list of sheets', makeWorkbook({ parts: { 'xl/workbook.xml': null } })],
    [
      'whose list of sheets is something else',
      makeWorkbook({ parts: { 'xl/workbook.xml': '<styleSheet/>' } }),
    ],
    ['without a sheet that it lists', makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': null } })],
    ['whose sheet nothing points to', makeWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': null } })],
    ['with a sheet that is empty', sheetOf('')],
    ['with a sheet cut short', sheetOf('<worksheet><sheetData><row>')],
    ['with a sheet that is not XML', sheetOf('{"rows": []}')],
    [
      'with a sheet in an encoding that nobody knows',
      sheetOf('<?xml version="1.0" encoding="klingon"?><worksheet/>'),
    ],
    ['with texts that are not XML', makeSheet('', { strings: '<si>' })],
    ['with formats that are not XML', makeSheet('', { styles: '<cellXfs>' })],
  ])('%s', (_, bytes) => {
    expect(failureOf(bytes, 'draft.xlsx')).toBeInstanceOf(DamagedWorkbook);
  });
});

describe('a workbook that may be a trap is refused', () => {
  const rowOf = (count: number): string => `<row r="1">${'<c><v>1</v></c>'.repeat(count)}</row>`;
  const entities =
    '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  const nested = '<worksheet>' + '<a>'.repeat(5000) + '</a>'.repeat(5000) + '</worksheet>';

  test.each<[name: string, bytes: Uint8Array, limits: Partial<Limits>, failure: FailureClass]>([
    [
      'a sheet that unpacks to more than a part may',
      makeSheet(' '.repeat(200_000)),
      { partBytes: 100_000 },
      TooMuchContent,
    ],
    [
      'texts that unpack to more than a part may',
      makeSheet('', { strings: ' '.repeat(200_000) }),
      { partBytes: 100_000 },
      TooMuchContent,
    ],
    [
      'a list of sheets that unpacks to more than a part may',
      makeSheet('', { properties: ' '.repeat(200_000) }),
      { partBytes: 100_000 },
      TooMuchContent,
    ],
    [
      'sheets that together unpack to too much',
      makeWorkbook({ sheets: { One: ' '.repeat(60_000), Two: ' '.repeat(60_000) } }),
      { totalBytes: 100_000 },
      TooMuchContent,
    ],
    [
      'entities within entities',
      makeWorkbook({ parts: { 'xl/sharedStrings.xml': entities } }),
      {},
      DtdRefused,
    ],
    [
      'elements without end',
      makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': nested } }),
      {},
      NestedTooDeeply,
    ],
    ['cells without end', makeSheet(rowOf(11)), { cells: 10 }, TooManyCells],
  ])('%s', (_, bytes, limits, failure) => {
    expect(failureOf(bytes, 'draft.xlsx', limits)).toBeInstanceOf(failure);
  });

  test('within the limits all of them are read', () => {
    expect(() => readAll(makeSheet(' '.repeat(90_000)), 'draft.xlsx', { partBytes: 100_000 })).not.toThrow();
    expect(() => readAll(makeSheet(rowOf(10)), 'draft.xlsx', { cells: 10 })).not.toThrow();
  });

  test('one sheet may be read again and again', () => {
    const host = openWorkbook(makeWorkbook({ sheets: { One: ' '.repeat(60_000) } }), 'draft.xlsx', {
      totalBytes: 100_000,
    });
    host.read('One');
    expect(host.read('One')).toMatchObject({ sheet: 'One' });
  });

  test('what nobody reads may be as large as it likes', () => {
    const parts = { 'xl/media/film.mp4': new Uint8Array(200_000) };
    expect(() => readAll(makeWorkbook({ parts }), 'draft.xlsx', { partBytes: 100_000 })).not.toThrow();
  });
});

test('every failure is one sentence that ends with what to do', () => {
  const failures = [
    failureOf(new Uint8Array(), 'draft.xlsx'),
    failureOf(strToU8('%PDF-'), 'draft.xlsx'),
    failureOf(compoundFile('Workbook'), 'draft.xls'),
    failureOf(compoundFile('EncryptedPackage'), 'draft.xlsx'),
    failureOf(usual.subarray(0, 50), 'draft.xlsx'),
    failureOf(makeSheet('', { strings: '<si>' }), 'draft.xlsx'),
    failureOf(usual, 'draft.xlsx', { partBytes: 10 }),
    failureOf(usual, 'draft.xlsx', { depth: 1 }),
    failureOf(usual, 'draft.xlsx', { cells: 0 }),
  ];
  for (const { message } of failures) expect(message).toMatch(/^[^\n]*[^.\n]: [^\n]*[^.\n]\.$/);
});

test('a package of ours has the parts that these tests take away', () => {
  expect(Object.keys(workbookParts())).toEqual(
    expect.arrayContaining(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels']),
  );
});

function utf32(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 4);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => view.setUint32(index * 4, letter.charCodeAt(0), !isBig));
  return bytes;
}
