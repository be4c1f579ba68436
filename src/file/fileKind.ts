import { EmptyFile, EncryptedWorkbook, NotAWorkbook, OldWorkbook, UnreadableEncoding } from './failures';
import { detectUtf16, looksLikeUtf32 } from './xml/encoding';
import { endsLikeZip, startsLikeZip } from './zip/zip';

const textFile = /\.(csv|tsv|tab|txt)$/i;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What certain files begin with, as Latin-1 text after spaces. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\u0089PNG/, 'a PNG image'],
  [/^\u00ff\u00d8\u00ff/, 'a JPEG image'],
  [/^GIF8/, 'a GIF image'],
  [/^\{\\rtf/, 'a rich text document'],
  [/^(<!doctype html|<html|<head|<table|<meta|<body)\b/i, 'a web page'],
  [/^<\?xml[^]*<html\b/i, 'a web page'],
  [/^<\?xml[^]*schemas-microsoft-com:office:spreadsheet/i, 'an XML spreadsheet of Excel 2003'],
  [/^<\?xml/, 'an XML document'],
];

/** Tells by its content whether a file is a workbook or comma-separated text; refuses anything else by name. */
export function detectKind(bytes: Uint8Array, fileName: string): 'workbook' | 'csv' {
  if (bytes.length === 0) throw new EmptyFile(fileName);
  if (startsLikeZip(bytes)) return 'workbook';
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw compoundFailure(bytes, fileName);
  const looksLike = describe(bytes);
  if (looksLike) throw new NotAWorkbook(fileName, looksLike);
  if (!textFile.test(fileName)) {
    if (endsLikeZip(bytes)) return 'workbook';
    throw new NotAWorkbook(fileName, null);
  }
  if (looksLikeUtf32(bytes)) throw new UnreadableEncoding(fileName, 'UTF-32');
  if (!detectUtf16(bytes) && bytes.subarray(0, 4096).includes(0)) throw new NotAWorkbook(fileName, null);
  return 'csv';
}

function describe(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  return beginnings.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/** The container of old Office files; Excel also puts a workbook with a password into one. */
function compoundFailure(bytes: Uint8Array, fileName: string): Error {
  const names = ['EncryptedPackage', 'Workbook', 'Book', 'WordDocument', 'PowerPoint Document'] as const;
  switch (names.find((name) => hasStream(bytes, name))) {
    case 'EncryptedPackage':
      return new EncryptedWorkbook(fileName);
    case 'Workbook':
    case 'Book':
      return new OldWorkbook(fileName);
    case 'WordDocument':
      return new NotAWorkbook(fileName, 'an old Word document');
    case 'PowerPoint Document':
      return new NotAWorkbook(fileName, 'an old PowerPoint presentation');
    default:
      return new NotAWorkbook(fileName, 'an old Office file');
  }
}

/** Whether a directory entry of a compound file has this name. Entries are 128 bytes long and begin with it. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] === (name.length + 1) * 2 && bytes[at + 66] === 2 && isNameAt(bytes, at, name))
      return true;
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
