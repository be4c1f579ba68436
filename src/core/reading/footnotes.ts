import type { CellAddress } from '../sheet/address';
import type { Footnote } from '../scorecard/scorecard';
import { normaliseMark } from '../text/marks';
import { oneLine } from '../text/fold';

const SYMBOL = /^(\*+|[†‡§¶^~]+|#+(?!\w)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[-=:–.]?\s*(\S.*)$/s;
const NUMBER_OR_LETTER =
  /^(\[(?:note )?\w{1,3}\]|\((?:[a-z]|[ivx]+|\d{1,2})\)|\d{1,2}[.):](?=\s)|(?:note )?\d{1,2}(?=\s+[A-Z])|[a-z]\)|[pre](?=\s*[=:]))\s*[-=:–.]?\s*(\S.*)$/is;

/**
 * Splits the text of a cell outside the table into the footnotes it holds; none if it is no footnote. Inside a table
 * "1. Early Years" is the heading of a section, so numbers and letters count as marks only below it.
 */
export function readFootnotes(text: string, cell: CellAddress, isBelowTable: boolean): Footnote[] {
  return text
    .split(/[\r\n]+/)
    .flatMap(splitNotes)
    .flatMap((plain) => {
      const match = SYMBOL.exec(plain) ?? (isBelowTable ? NUMBER_OR_LETTER.exec(plain) : null);
      return match ? [{ mark: normaliseMark(match[1]!), text: match[2]!, cell }] : [];
    });
}

/** Notes that follow each other on one line: "* Provisional. † Subject to budget." */
function splitNotes(line: string): string[] {
  // Longer gaps are cut short first: a pattern would look at one from each of its blanks.
  const notes = line
    .replace(/\s{3,}/g, '  ')
    .replace(/(?:([.;])\s+|\s{2,})(?=(?:\*+|[†‡§¶]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*\p{L})/gu, '$1\n')
    .split('\n')
    .map(oneLine);
  return SYMBOL.test(notes[0]!) ? notes : [oneLine(line)];
}
