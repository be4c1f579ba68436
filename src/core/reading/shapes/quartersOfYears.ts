import { isYear } from '../columns/headingRow';
import type { Draft, Misfit } from './arrangement';
import type { SeriesName } from './series';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { findTitle, type Title } from './titles';
import { type CellsByColumn, UsualTable } from './usualTable';

/** A block for each indicator: quarters or months across, and down the side the years and the targets of years. */
export const quartersOfYears: Shape = {
  id: 'quarters-of-years',
  looksLike: 'a block for each indicator with quarters across and years down',
  read(survey) {
    const blocks: Block[] = [];
    for (let row = 0; row < survey.lastRow; row++) {
      const block = findBlock(survey, row);
      if (!block) continue;
      blocks.push(block);
      row = block.to;
    }
    const named = blocks.map((block) => ({
      block,
      title: findTitle(survey, block.row, block.left, block.right),
    }));
    const unfit = named.flatMap(({ block, title }): Misfit[] =>
      title ? [] : [{ region: regionOf(block), cell: { row: block.row, column: block.left } }],
    );
    const whole = named.flatMap(({ block, title }) => (title ? [{ block, title }] : []));
    return { drafts: whole.length > 0 ? [layOut(survey, whole)] : [], unfit };
  },
};

interface YearRow {
  readonly row: number;
  readonly series: SeriesName;
  readonly year: string;
}

interface Block {
  readonly row: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** The part of the year that each column is for; empty for the whole of it. */
  readonly parts: ReadonlyMap<number, string>;
  readonly years: readonly YearRow[];
}

const ACTUAL: SeriesName = { field: 'actual', words: 'Actual', stem: '', isLetter: false };
const TARGET: SeriesName = { field: 'target', words: 'Target', stem: '', isLetter: false };
const WHOLE = /^(?:full[- ]year|whole year|year|annual|year[- ]end|end of year|total)$/i;

/** The block whose headings stand in a row: years below it, and among them what is wanted of one. */
function findBlock(survey: Survey, row: number): Block | null {
  if (!survey.isWordRow(row)) return null;
  const parts = partsIn(survey, row);
  if (!parts) return null;
  const first = Math.min(...parts.keys());
  const years: YearRow[] = [];
  for (let below = row + 1; below <= survey.lastRow; below++) {
    const [label = first, ...others] = survey.columnsOf(below);
    const year = label < first ? readYear(survey.saysAt(below, label), below) : null;
    if (!year || !others.every((column) => !parts.has(column) || survey.isFigure(below, column))) break;
    years.push(year);
  }
  const fields = new Set(years.map(({ series }) => series.field));
  if (fields.size < 2) return null;
  return {
    row,
    to: row + years.length,
    left: Math.min(...years.map((year) => survey.columnsOf(year.row)[0]!)),
    right: Math.max(...parts.keys()),
    parts,
    years,
  };
}

/** Two parts of a year or more, and perhaps the whole of it, with at most a corner before them. */
function partsIn(survey: Survey, row: number): ReadonlyMap<number, string> | null {
  const parts = new Map<number, string>();
  for (const column of survey.columnsOf(row)) {
    const { text, isPeriod, isPartOfYear } = survey.saysAt(row, column);
    if (isPeriod && isPartOfYear) parts.set(column, text);
    else if (parts.size > 0 && WHOLE.test(text)) parts.set(column, '');
    else if (parts.size > 0) return null;
  }
  const texts = new Set(parts.values());
  return parts.size >= 2 && texts.size === parts.size ? parts : null;
}

/** "2016/17" is what was reached in a year, "Target 2017/18" what was wanted of it. */
function readYear({ text, isPeriod, period, field }: Said, row: number): YearRow | null {
  if (!isYear(period)) return null;
  if (isPeriod || field === 'actual') return { row, series: ACTUAL, year: isPeriod ? text : period.text };
  return field === 'target' ? { row, series: TARGET, year: period.text } : null;
}

function layOut(survey: Survey, blocks: readonly { readonly block: Block; readonly title: Title }[]): Draft {
  const usual = new UsualTable();
  usual.column('name', { text: 'Indicator', at: blocks[0]!.title.name.at }, 'before', 1);
  for (const { block, title } of blocks) {
    const cells: CellsByColumn = new Map([['name', title.name]]);
    for (const { heading, place } of title.words)
      cells.set(usual.column(`title:${heading.text.toLowerCase()}`, heading, 'before'), place);
    for (const { row, series, year } of block.years) {
      const at = { row, column: block.left };
      for (const [column, part] of block.parts)
        cells.set(usual.figures(series, `${part} ${year}`.trim(), at), survey.place(row, column));
    }
    usual.add(cells);
  }
  const read = blocks.flatMap(({ block, title }) => {
    const { top, left, bottom, right } = regionOf(block);
    return [{ row: top, column: left }, { row: bottom, column: right }, title.name.at, ...title.read];
  });
  const headerRows = blocks.map(({ block }) => block.row);
  return usual.toDraft(blockOf(read), headerRows, { isOrdered: true });
}

function regionOf({ row, to, left, right }: Block) {
  return blockOf([
    { row, column: left },
    { row: to, column: right },
  ]);
}
