import { strToU8, zlibSync } from 'fflate';

/** A text on a page, its place in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** The numbers that objects of `pdfOf` have; those of a page follow each other. */
const CATALOG = 1;
const PAGES = 2;
const FONT = 3;
const FIRST_PAGE = 4;

/** A PDF of A4 pages in Helvetica, with the texts in the order in which they are drawn. */
export function pdfOf(pages: readonly (readonly PdfText[])[], packed = false): Uint8Array {
  return pdfOfContents(
    pages.map((texts) => texts.map(drawText).join('\n')),
    packed,
  );
}

/** The same of pages that are given as they are drawn. */
export function pdfOfContents(contents: readonly string[], packed = false): Uint8Array {
  const kids = contents.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  return pdfOfObjects([
    `<</Type/Catalog/Pages ${PAGES} 0 R>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...contents.flatMap((content, index) => [pageOf(FIRST_PAGE + 2 * index + 1), streamOf(content, packed)]),
  ]);
}

export function pageOf(content: number, more = ''): string {
  return `<</Type/Page/Parent ${PAGES} 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F ${FONT} 0 R>>${more}>>/Contents ${content} 0 R>>`;
}

export function streamOf(content: string, packed = false, more = ''): string {
  const bytes = packed ? latin1(zlibSync(strToU8(content, true))) : content;
  return `<</Length ${bytes.length}${packed ? '/Filter/FlateDecode' : ''}${more}>>\nstream\n${bytes}\nendstream`;
}

/** A PDF of objects that are given as they are written, the first being the catalogue. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return strToU8(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root ${CATALOG} 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
    true,
  );
}

export function drawText({ text, x, y, size = 10 }: PdfText): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replaceAll('\u2022', '\u0095').replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

/** Lines under each other, from the upper one down. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 10): PdfText[] {
  return lines.map((text, index) => ({ text, x, y: y - index * 1.2 * size, size }));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
