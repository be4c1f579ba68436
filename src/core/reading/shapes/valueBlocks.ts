import { fold } from '../../text/fold';
import { type Draft, type DrawnCell, textCell } from './arrangement';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { findTitle, type Title } from './titles';
import { type CellsByColumn, UsualTable } from './usualTable';

/** A block for each indicator: "Baseline | Actual | Target" over a row of their values, and perhaps one of their dates. */
export const valueBlocks: Shape = {
  id: 'value-blocks',
  looksLike: 'a block for each indicator with its values and their dates',
  read(survey) {
    const blocks = findBlocks(survey);
    const isRun = blocks.length > 1 || blocks.some(({ dates }) => dates !== null);
    return { drafts: isRun ? [layOut(survey, blocks)] : [], unfit: [] };
  },
};

interface Block {
  readonly heading: number;
  readonly values: number;
  /** The row of the dates that the values are of; null where there is none. */
  readonly dates: number | null;
  readonly comment: DrawnCell | null;
  readonly left: number;
  /** The columns of figures. */
  readonly columns: readonly number[];
  readonly title: Title;
}

const VALUES = /^(?:values?|figures?|amounts?)\s*:?$/i;
const DATES = /^(?:dates?|as of|as at)\s*:?$/i;
const COMMENT = /^comments?\b\s*:?\s*/i;

function findBlocks(survey: Survey): readonly Block[] {
  const blocks: Block[] = [];
  for (let row = 1; row <= survey.lastRow; row++) {
    const [left] = survey.firstColumns(row);
    const block = left < 0 || !says(survey, row, left, VALUES) ? null : readBlock(survey, row, left);
    if (block) blocks.push(block);
  }
  return blocks;
}

function says({ grid }: Survey, row: number, column: number, words: RegExp): boolean {
  const value = grid.rows[row]?.[column]?.value;
  return typeof value === 'string' && words.test(value.trim());
}

function readBlock(survey: Survey, values: number, left: number): Block | null {
  const heading = values - 1;
  if (!survey.isWordRow(heading)) return null;
  const columns = survey.columnsOf(heading).filter((column) => column > left);
  const fields = columns.map((column) => survey.saysAt(heading, column).field);
  if (!fields.includes('target') || !fields.includes('actual')) return null;
  if (!columns.some((column) => survey.isFigure(values, column))) return null;
  const title = findTitle(survey, heading, left, columns.at(-1)!) ?? loneTitle(survey, heading);
  if (!title) return null;
  const dates = says(survey, values + 1, left, DATES) ? values + 1 : null;
  const below = (dates ?? values) + 1;
  const comment = says(survey, below, left, COMMENT) ? survey.place(below, left) : null;
  // Where "Volume" follows, "Value" is one of several things that are told.
  const next = comment ? below + 1 : below;
  if (columns.some((column) => survey.isFigure(next, column))) return null;
  return { heading, values, dates, comment, left, columns, title };
}

/** Words alone in a row over the headings, whatever they would say over a column. */
function loneTitle(survey: Survey, heading: number): Title | null {
  const row = survey.isBlank(heading - 1) ? heading - 2 : heading - 1;
  if (row < 0 || !survey.loneWords(row)) return null;
  const name = survey.place(row, survey.firstColumns(row)[0]);
  return { name, words: [], read: [name.at], isLabelled: false };
}

function layOut(survey: Survey, blocks: readonly Block[]): Draft {
  const usual = new UsualTable();
  for (const { heading, values, left, columns, title, comment } of blocks) {
    const cells: CellsByColumn = new Map();
    usual.column('name', { text: 'Indicator', at: title.name.at }, 'before', left);
    cells.set('name', title.name);
    for (const column of columns) {
      const { text } = survey.saysAt(heading, column);
      const date = oneDate(survey, blocks, fold(text));
      const says = { text: date === null ? text : `${text} ${date}`, at: { row: heading, column } };
      cells.set(usual.column(fold(text), says, 'figures'), survey.place(values, column));
    }
    for (const one of title.words)
      cells.set(usual.column(one.heading.text, one.heading, 'before'), one.place);
    if (comment) {
      const beside = survey.place(comment.at.row, left + 1);
      const own = comment.cell!.text.replace(COMMENT, '');
      const said = own === '' ? beside : { at: comment.at, cell: textCell(own) };
      cells.set(usual.column('comment', { text: 'Comments', at: comment.at }, 'after'), said);
    }
    usual.add(cells);
  }
  const region = blockOf(
    blocks.flatMap(({ heading, values, dates, comment, left, columns, title }) => [
      ...[title.name.at, ...title.read, { row: heading, column: left }],
      { row: comment?.at.row ?? dates ?? values, column: columns.at(-1)! },
    ]),
  );
  return usual.toDraft(
    region,
    blocks.map(({ heading }) => heading),
  );
}

/** The date that the values under a heading are of in every block; null where they are of several. */
function oneDate(survey: Survey, blocks: readonly Block[], heading: string): string | null {
  const all = blocks.flatMap(({ heading: row, dates, columns }) => {
    const column = columns.find((at) => fold(survey.saysAt(row, at).text) === heading);
    return column === undefined ? [] : [dates === null ? '' : (survey.at(dates, column)?.text ?? '')];
  });
  const [date, ...others] = new Set(all);
  return others.length === 0 && date !== undefined && survey.saysText(date).period ? date : null;
}
