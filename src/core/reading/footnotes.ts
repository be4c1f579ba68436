import type { CellAddress } from '../sheet/address';
import type { Footnote } from '../scorecard/scorecard';
import { readAskedComment } from '../scorecard/askedComments';
import { findDefinedMarks, readMarkMeanings } from '../scorecard/explainedMarks';
import { rankedAmong } from '../scorecard/ranks';
import { readStatusKey } from '../scorecard/statusKey';
import { readWithoutTargets } from '../scorecard/withoutTargets';
import {
  COMMENT_ASKED,
  NO_FIGURE,
  NO_TARGETS,
  NO_YEAR_TO_DATE,
  normaliseMark,
  RANKED_AMONG,
  STATUS_KEY,
} from '../text/marks';
import { oneLine } from '../text/fold';
import { splitSentences } from '../text/splitSentences';

const SYMBOL = /^(\*+|[†‡§¶^~]+|#+(?!\w)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[-=:–.]?\s*(\S.*)$/s;
const NUMBER_OR_LETTER =
  /^(\[(?:note )?\w{1,3}\]|\((?:[a-z]|[ivx]+|\d{1,2})\)|(?:note )?\d{1,2}[.):](?=\s)|(?:note )?\d{1,2}(?=\s+[A-Z])|[a-z]\)|[pre](?=\s*[=:])|n\/(?![akcpr]\b)[a-z]{1,2}(?=\s*=))\s*[-=:–.]?\s*(\S.*)$/is;
const KEY =
  /^(?:key|legend|notes?|symbols?(?: used)?|abbreviations?|conventions)(?: ?[:=]| ?[-–] )\s*(?=\S)/i;
const ABBREVIATION = /^([a-z]{1,5})\s*(?:[=:–]|- )\s*([a-z].*)$/i;
const NO_ANNUAL_TO_DATE =
  /\b(?:annual|yearly)\b[^.]{0,60}\b(?:no|not|without|blank|n\/a)\b[^.]{0,40}\b(?:ytd|year[- ]to[- ]date)\b/i;
const NONE_TO_DATE =
  /^(?:n\/?\.?a\.?|-|–|—|blanks?|not applicable|dash(?:es)?|no (?:figure|value|entry)) (?:shown )?(?:in|under|for) (?:the )?(?:ytd|year[- ]to[- ]date)(?: column)?(?: ?[=:(–-]| means?\b| denotes?\b| indicates?\b| where\b| is (?:for|shown|used)\b)|\b(?:snapshots?|point[- ]in[- ]time)\b[^.]{0,40}\b(?:no|not|without|n\/a)\b[^.]{0,40}\b(?:ytd|year[- ]to[- ]date)\b/i;
const SOME_TO_DATE =
  /^(?:ytd|year[- ]to[- ]date) ?[:=–-][^.]{0,180}\b(?:n\/?a|blanks?|dash|none|no (?:figure|value|entry)) for\b/i;
const LONGEST_SENTENCE = 200;

type Note = Pick<Footnote, 'mark' | 'text'>;

/**
 * Splits the text of a cell outside the table into the footnotes it holds; none if it is no footnote. Inside a table
 * "1. Early Years" is the heading of a section, so numbers and letters count as marks only below it, and above it.
 */
export function readFootnotes(text: string, cell: CellAddress, isOutsideTable: boolean): Footnote[] {
  const patterns = isOutsideTable ? [SYMBOL, NUMBER_OR_LETTER] : [SYMBOL];
  return text
    .split(/[\r\n]+/)
    .flatMap((written) => {
      const line = written.replace(QUOTED_MARK, '$1 = ');
      const plain = oneLine(line);
      const notes = readNoYearToDate(plain) ?? readKey(plain);
      return [
        ...saidOfAll(plain, isOutsideTable),
        ...(isOutsideTable && !notes ? readAbbreviations(plain) : []),
        ...(notes ?? splitNotes(line).flatMap((note) => readNote(note, patterns))),
      ];
    })
    .map((note) => ({ ...note, cell }));
}

/** "“‡” not published": a mark in quotation marks, and what it means. */
const QUOTED_MARK = /["“”‘'](\*{1,3}|[†‡§¶]{1,3})["”’']\s{1,3}(?:=\s?)?(?=\p{L})/gu;

const LONGEST_KEY = 600;

/** "dd/b = dim data ar gael", whatever else the line explains: a short word of the sheet's own for a figure that there is not. */
function readAbbreviations(plain: string): readonly Note[] {
  if (plain.length > LONGEST_KEY || !plain.includes('=')) return [];
  return plain.split(/[.;] /).flatMap((clause) => {
    const [, mark, text] = OWN_MARK.exec(clause) ?? [];
    return mark !== undefined && NO_FIGURE_THERE.test(text!)
      ? [{ mark: normaliseMark(mark), text: text! }]
      : [];
  });
}

const OWN_MARK = /^\W{0,2}([a-z]{1,6}(?:\/[a-z]{1,3})?)["')\]]? ?= ?["']?(\p{L}.*)$/iu;
const NO_FIGURE_THERE =
  /\b(?:not (?:yet )?(?:available|applicable|collected|published|measured|reported|recorded|surveyed|counted)|no (?:data|figures?|survey|return|results?)|unavailable|suppressed|withheld|dim data|ddim)\b/i;

/** What a line says of the whole table: how its colours, its ranks and its marks are meant. */
function saidOfAll(plain: string, isOutsideTable: boolean): readonly Note[] {
  if (plain.length > LONGEST_KEY) return [];
  const marks = [
    readStatusKey(plain) && STATUS_KEY,
    readAskedComment(plain) && COMMENT_ASKED,
    // In a table, what has a rank in its name and no figures yet is a row like any other.
    isOutsideTable && rankedAmong(plain) !== null && RANKED_AMONG,
    isOutsideTable && isOfMarks(plain) && NO_FIGURE,
    isOutsideTable && readWithoutTargets(plain) !== null && NO_TARGETS,
    markIn(plain),
  ];
  return marks.flatMap((mark) => (mark ? [{ mark, text: plain }] : []));
}

/** Whether a line says what marks in the place of figures mean, or that they have a meaning. */
function isOfMarks(plain: string): boolean {
  return readMarkMeanings(plain).length > 0 || findDefinedMarks(plain).length > 0;
}

/** The mark of "Figures are cumulative unless marked *", "An asterisk marks provisional figures". */
function markIn(plain: string): string | null {
  const mark = MARKED.exec(plain)?.[1];
  if (mark !== undefined) return normaliseMark(mark);
  return ASTERISK.test(plain) ? '*' : null;
}

const MARKED = /\b(?:marked|shown|flagged|starred)(?: (?:with|by|as))?(?: an?)? ["'“(]?(\*+|[†‡§¶#^~])/i;
const ASTERISK =
  /\b(?:marked|shown|flagged)(?: (?:with|by))? an asterisk\b|\basterisks? (?:marks?|shows?|means?|denotes?|indicates?)\b|\bstarred\b/i;

function readNote(plain: string, patterns: readonly RegExp[]): readonly Note[] {
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (match) return [{ mark: normaliseMark(match[1]!), text: match[2]! }];
  }
  return [];
}

/** What marks and abbreviations mean, on one line: "Key: ~ not collected; (s) suppressed; DNC = did not count". */
function readKey(plain: string): readonly Note[] | null {
  const rest = plain.replace(KEY, '');
  if (rest === plain) return null;
  const read = rest
    .split(/ ?[;|] ?|, (?=[^\p{L}]|\p{L}{1,5} ?[=:–-])/u)
    .flatMap((part) => readNote(part, [SYMBOL, NUMBER_OR_LETTER, ABBREVIATION]));
  return read.length > 0 ? read : null;
}

/** "Annual measures have no YTD", "n/a in YTD = snapshot measure". */
function readNoYearToDate(plain: string): readonly Note[] | null {
  if (plain.length > LONGEST_SENTENCE) return null;
  const saysSo = (sentence: string) => NO_ANNUAL_TO_DATE.test(sentence) || NONE_TO_DATE.test(sentence);
  return SOME_TO_DATE.test(plain) || splitSentences(plain).some(saysSo)
    ? [{ mark: NO_YEAR_TO_DATE, text: plain }]
    : null;
}

const NUMBERED = /^\(\d{1,2}\) /;

const MEANS = /^(?:(?:\*+|[†‡§¶]+)\s*[=:]|n\/[a-z]{1,2}\s*=)/i;

/** Notes that follow each other on one line: "* Provisional. † Subject to budget." */
function splitNotes(line: string): string[] {
  if (NUMBERED.test(line))
    return line
      .replace(/([.;]) +(?=\(\d{1,2}\) \p{L})/gu, '$1\n')
      .split('\n')
      .map(oneLine);
  // Longer gaps are cut short first: a pattern would look at one from each of its blanks.
  const notes = line
    .replace(/\s{3,}/g, '  ')
    .replace(
      /(?:([.;])\s+|\s{2,})(?=(?:\*+|[†‡§¶]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|n\/[a-z]{1,2}(?=\s*=))\s*(?:[=:]\s*)?\p{L})/giu,
      '$1\n',
    )
    .split('\n')
    .map(oneLine);
  // "G = met; R = missed. * = too few to show": of a key only what says that it is a mark's meaning.
  return SYMBOL.test(notes[0]!) ? notes : [oneLine(line), ...notes.slice(1).filter((one) => MEANS.test(one))];
}
