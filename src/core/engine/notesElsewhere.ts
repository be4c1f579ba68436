import { readFootnotes } from '../reading/index';
import { rowsThatHold } from '../scorecard/holdings';
import type { Footnote, Scorecard } from '../scorecard/scorecard';
import type { Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { COMMENT_ASKED, NO_FIGURE, NO_TARGETS, normaliseMark, RANKED_AMONG, STATUS_KEY } from '../text/marks';
import type { KnownSheet } from './knownSheet';

const OF_NOTES =
  /\b(?:(?:foot|end)?notes?|keys?|legends?|glossary|definitions?|symbols?|guidance|guide|read ?me|about|explanations?|caveats?)\b/;

/** What a workbook's sheets without a scorecard say of marks: a sheet of notes is for all the others. */
export function notesOf(sheets: Iterable<KnownSheet>): readonly Footnote[] {
  return Array.from(sheets).flatMap(({ grid, scorecards }) => (scorecards.length > 0 ? [] : notesIn(grid)));
}

function notesIn({ sheet, rows }: Grid): Footnote[] {
  // Elsewhere "1. Early Years" is an entry of the contents.
  const hasNumbers = OF_NOTES.test(fold(sheet));
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell?.value === 'string'
        ? readFootnotes(cell.value, { row, column }, hasNumbers).map((note) => ({ ...note, sheet }))
        : [],
    ),
  );
}

/** Sheets that were read together, each with what the others say of its marks. */
export function shareNotes(sheets: readonly KnownSheet[]): readonly KnownSheet[] {
  const notes = notesOf(sheets);
  return sheets.map((sheet) => withNotes(sheet, notes));
}

/** The sheet with the notes that explain a mark on it; the very sheet where they explain none that it does not itself. */
export function withNotes(sheet: KnownSheet, notes: readonly Footnote[]): KnownSheet {
  const own = sheet.kept.reading.scorecards;
  const scorecards = notes.length === 0 ? own : own.map((scorecard) => addNotes(scorecard, notes));
  const isSame = scorecards.every((one, at) => hasSameNotes(one, sheet.scorecards[at]!));
  return isSame ? sheet : { ...sheet, scorecards };
}

/** What a note says of every sheet alike. */
const OF_ALL_SHEETS: ReadonlySet<string> = new Set([STATUS_KEY, COMMENT_ASKED, RANKED_AMONG]);

function addNotes(scorecard: Scorecard, notes: readonly Footnote[]): Scorecard {
  const explained = new Set(scorecard.footnotes.map(({ mark }) => mark));
  const used = marksOn(scorecard);
  const added = notes.filter(
    ({ mark }) =>
      mark === NO_FIGURE ||
      mark === NO_TARGETS ||
      ((used.has(mark) || OF_ALL_SHEETS.has(mark)) && !explained.has(mark)),
  );
  return added.length === 0 ? scorecard : { ...scorecard, footnotes: [...scorecard.footnotes, ...added] };
}

function hasSameNotes({ footnotes }: Scorecard, other: Scorecard): boolean {
  return (
    footnotes.length === other.footnotes.length &&
    footnotes.every(({ mark, text }, at) => {
      const one = other.footnotes[at]!;
      return one.mark === mark && one.text === text;
    })
  );
}

const MARK_AT_END = /(?:[*†‡§]{1,9}|[¹²³⁴⁵⁶⁷⁸⁹]{1,9})$/u;

function marksOn({ indicators, figureColumns, otherColumns }: Scorecard): ReadonlySet<string> {
  const onFigures = rowsThatHold(indicators, 'marks').flatMap(({ values }) =>
    values.flatMap(({ mark }) => (mark === null ? [] : [mark])),
  );
  const letters = rowsThatHold(indicators, 'numbersAsText').flatMap(({ values }) =>
    values.flatMap(({ text }) => (/\dp$/.test(text) ? ['p'] : [])),
  );
  const words = [...indicators.map(({ name }) => name), ...[...figureColumns, ...otherColumns].map(labelOf)];
  const onWords = words.flatMap((text) => MARK_AT_END.exec(text)?.[0] ?? []);
  return new Set([...onFigures, ...letters, ...onWords].map(normaliseMark));
}

function labelOf({ label }: { readonly label: string }): string {
  return label;
}
