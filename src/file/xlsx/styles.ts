import { builtinFormat } from './numberFormats';
import type { XmlReader } from '../xml/xml';

/** The format code of each cell style, by the style's number; empty where the workbook has no styles. */
export function readCellFormats(xml: XmlReader | null): string[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (!xml) return [];
  xml.root();
  while (xml.child(1)) {
    if (xml.name === 'numFmts') {
      while (xml.child(2, 'numFmt')) {
        const code = xml.attribute('formatCode');
        if (code !== null) codes.set(Number(xml.attribute('numFmtId')), code);
      }
    } else if (xml.name === 'cellXfs') {
      while (xml.child(2, 'xf')) ids.push(Number(xml.attribute('numFmtId') ?? 0));
    }
  }
  return ids.map((id) => codes.get(id) || builtinFormat(id));
}
