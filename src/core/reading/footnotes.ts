import type { CellAddress } from '../sheet/address';
import type { Footnote } from '../scorecard/scorecard';
import { normaliseMark } from '../text/marks';
import { oneLine } from '../text/fold';

const SYMBOL = /^(\*+|[†‡§¶^~]+|#+(?!\w)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[-=:–.]?\s*(\S.*)$/s;
const NUMBER_OR_LETTER =
  /^(\[(?:note )?\w{1,3}\]|\((?:[a-z]|[ivx]+|\d{1,2})\)|\d{1,2}[.):](?=\s)|(?:note )?\d{1,2}(?=\s+[A-Z])|[a-z]\)|[pre](?=\s*[=:]))\s*[-=:–.]?\s*(\S.*)$/is;

const KEY =
  /^(?:key|legend|notes?|symbols?(?: used)?|abbreviations?|conventions)(?: ?[:=]| ?[-–] )\s*(?=\S)/i;
const ABBREVIATION = /^([a-z]{1,5})\s*(?:[=:–]|- )\s*([a-z].*)$/i;

/**
 * Splits the text of a cell outside the table into the footnotes it holds; none if it is no footnote. Inside a table
 * "1. Early Years" is the heading of a section, so numbers and letters count as marks only below it.
 */
export function readFootnotes(text: string, cell: CellAddress, isBelowTable: boolean): Footnote[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line): readonly (RegExpExecArray | null)[] => {
      return readKey(line) ?? splitNotes(line).map((plain) => readNote(plain, isBelowTable));
    })
    .flatMap((match) => (match ? [{ mark: normaliseMark(match[1]!), text: match[2]!, cell }] : []));
}

function readNote(plain: string, isBelowTable: boolean): RegExpExecArray | null {
  return SYMBOL.exec(plain) ?? (isBelowTable ? NUMBER_OR_LETTER.exec(plain) : null);
}

/** What marks and abbreviations mean, on one line: "Key: ~ not collected; (s) suppressed; DNC = did not count". */
function readKey(line: string): readonly RegExpExecArray[] | null {
  const plain = oneLine(line);
  const rest = plain.replace(KEY, '');
  if (rest === plain) return null;
  const read = rest.split(/ ?[;|] ?|, (?=[^\p{L}]|\p{L}{1,5} ?[=:–-])/u).flatMap((part) => {
    const match = readNote(part, true) ?? ABBREVIATION.exec(part);
    return match ? [match] : [];
  });
  return read.length > 0 ? read : null;
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
