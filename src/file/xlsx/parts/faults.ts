import {
  CutShortWorkbook,
  DamagedWorkbook,
  DtdRefused,
  NestedTooDeeply,
  TooMuchContent,
  UnsupportedZip,
} from '../../failures';
import type { XmlFaults } from '../../xml/xml';
import type { ZipFaults } from '../../zip/zip';

/** What is wrong with the zip of a workbook, as its user is told. */
export function zipFaults(fileName: string): ZipFaults {
  return {
    cutShort: () => new CutShortWorkbook(fileName),
    damaged: (part, what) => new DamagedWorkbook(fileName, part, what),
    unsupported: (what) => new UnsupportedZip(fileName, what),
    tooMuch: (part, limitBytes) => new TooMuchContent(fileName, part, limitBytes),
  };
}

/** What is wrong with the XML of a part of a workbook, as its user is told. */
export function xmlFaults(fileName: string, part: string): XmlFaults {
  return {
    damaged: (what) => new DamagedWorkbook(fileName, part, what),
    hasDtd: () => new DtdRefused(fileName, part),
    tooDeep: (limit) => new NestedTooDeeply(fileName, part, limit),
  };
}
