import type { CellAddress } from '../address';
import type { Footnote } from '../scorecard';
import { oneLine } from './text';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FOOTNOTE = /^(\*+|[†‡§¶^~]+|#+(?!\w)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[(?:note )?\w{1,3}\]|\((?:[a-z]|[ivx]+|\d{1,2})\)|\d{1,2}[.):](?=\s)|(?:note )?\d{1,2}(?=\s+[A-Z])|[a-z]\)|[pre](?=\s*[=:]))\s*[-=:–.]?\s*(\S.*)$/is;

/** Splits the text of a cell outside the table into the footnotes it holds; none if it is no footnote. */
export function readFootnotes(text: string, cell: CellAddress): Footnote[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line) => {
      const match = FOOTNOTE.exec(oneLine(line));
      return match ? [{ mark: normaliseMark(match[1]!), text: match[2]!, cell }] : [];
    });
}

/** One spelling for each mark: `¹`, `(1)`, `[1]` and `1.` are all `1`. */
export function normaliseMark(mark: string): string {
  return mark
    .toLowerCase()
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .replace(/^note\s+/, '')
    .replace(/^[[(](?:note )?|[\])\].:]+$/g, '')
    .trim();
}
