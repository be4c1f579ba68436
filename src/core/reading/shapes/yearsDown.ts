import type { CellAddress, CellRange } from '../../sheet/address';
import { areUnits } from '../rows/kinds';
import type { Draft, UsualHeading, DrawnCell, Misfit } from './arrangement';
import type { SeriesName } from './series';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { findTitle, isAxis, type Title } from './titles';
import { type CellsByColumn, UsualTable } from './usualTable';
import { commentOn } from './wordColumns';

/** Years down the side under the words target and actual: one block for each indicator, or the indicators side by side. */
export const yearsDown: Shape = {
  id: 'years-down',
  looksLike: 'tables with the years down the side, one for each indicator',
  read(survey) {
    const blocks = findBlocks(survey);
    if (blocks.length === 0) return { drafts: [], unfit: [] };
    const named = blocks.map((block) => ({ block, names: readNames(survey, block) }));
    const unfit = named.flatMap(({ block, names }): Misfit[] => {
      const cell = { row: block.row, column: block.periodColumn };
      return names ? [] : [{ region: regionOf(block), cell }];
    });
    const draft = layOutBlocks(
      survey,
      named.flatMap(({ block, names }) => (names ? [{ block, names }] : [])),
    );
    return { drafts: draft ? [draft] : [], unfit };
  },
};

interface Leaf {
  readonly column: number;
  readonly series: SeriesName;
}

/** Headings that say target and actual, beside a column of years. */
interface Block {
  readonly row: number;
  readonly to: number;
  readonly periodColumn: number;
  readonly right: number;
  /** The last column before the next block beside it. */
  readonly reach: number;
  readonly leaves: readonly Leaf[];
  readonly comments: readonly number[];
}

/** Which indicator a column of a block is of, and what else stands over it. */
interface Names {
  readonly byColumn: ReadonlyMap<number, DrawnCell>;
  readonly words: Title['words'];
  readonly read: readonly CellAddress[];
}

function findBlocks(survey: Survey): Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < survey.lastRow; row++) {
    if (survey.isWordRow(row)) blocks.push(...blocksAt(survey, row));
  }
  return blocks;
}

function blocksAt(survey: Survey, row: number): Block[] {
  const columns = survey.columnsOf(row);
  const heads = columns.map((column) => ({ column, said: survey.saysAt(row, column) }));
  if (heads.filter(({ said }) => said.series && said.series.field !== 'aside').length < 2) return [];
  if (heads.some(({ said }) => said.role === 'indicator')) return [];
  const from = firstYears(survey, row, Math.max(...columns));
  if (from.length === 0) return [];
  return from.flatMap((periodColumn, index): Block[] => {
    const right = (from[index + 1] ?? Infinity) - 1;
    const own = heads.filter(({ column }) => column > periodColumn && column <= right);
    const leaves = own.flatMap(({ column, said: { series } }) =>
      series && series.field !== 'aside' ? [{ column, series }] : [],
    );
    const hasTarget = leaves.some(({ series }) => series.field === 'target');
    if (!hasTarget || leaves.every(({ series }) => series.field === 'target')) return [];
    const to = lastYear(survey, row, periodColumn);
    const isNamedElsewhere = nameBeside(survey, row, to, index === 0 ? -1 : from[index - 1]!, periodColumn);
    if (to - row < 2 || isNamedElsewhere || comesAgain(survey, row, to, periodColumn)) return [];
    const comments = own.filter(({ said }) => said.role === 'comment').map(({ column }) => column);
    return [
      {
        row,
        to,
        periodColumn,
        reach: right,
        right: Math.max(...own.map(({ column }) => column)),
        leaves,
        comments,
      },
    ];
  });
}

/** The columns of a row's next rows that hold a year and no heading but one for years, or a name. */
function firstYears(survey: Survey, row: number, right: number): number[] {
  const below = firstBelow(survey, row);
  return survey.columnsOf(below).filter((column) => {
    if (column >= right || !survey.saysAt(below, column).isPeriod) return false;
    const { text, series, role, isPeriod } = survey.saysAt(row, column);
    return isAxis(text) || (!series && !role && !isPeriod);
  });
}

/** The first row below headings, past one that is blank or says in what each column is counted. */
function firstBelow(survey: Survey, row: number): number {
  const texts = survey.columnsOf(row + 1).map((column) => survey.saysAt(row + 1, column).text);
  return texts.length === 0 || areUnits(texts) ? row + 2 : row + 1;
}

function lastYear(survey: Survey, row: number, column: number): number {
  let last = firstBelow(survey, row) - 1;
  while (last < survey.lastRow && survey.saysAt(last + 1, column).isPeriod) last++;
  return last;
}

/** Whether a year has several rows: then they are of several indicators. */
function comesAgain(survey: Survey, row: number, to: number, column: number): boolean {
  const met = new Set<string>();
  for (let below = row + 1; below <= to; below++) {
    const { text, isPeriod } = survey.saysAt(below, column);
    if (isPeriod && met.has(text)) return true;
    met.add(text);
  }
  return false;
}

/** Whether words stand before the years in their rows: then each row has a name of its own. */
function nameBeside(survey: Survey, row: number, to: number, after: number, column: number): boolean {
  for (let below = row + 1; below <= to; below++) {
    const columns = survey.columnsOf(below).filter((at) => at > after && at < column);
    if (after < 0 && columns.some((at) => typeof survey.at(below, at)!.value === 'string')) return true;
  }
  return false;
}

function readNames(survey: Survey, block: Block): Names | null {
  const parents = survey
    .columnsOf(block.row - 1)
    .filter(
      (column) =>
        column > block.periodColumn && column <= block.right && isParent(survey, block.row - 1, column),
    );
  const byColumn = new Map<number, DrawnCell>();
  if (block.leaves.every(({ series }) => series.stem)) {
    for (const { column, series } of block.leaves) {
      const at = { row: block.row, column };
      byColumn.set(column, {
        at,
        cell: { ...survey.at(block.row, column)!, value: series.stem, text: series.stem },
      });
    }
    return { byColumn, words: [], read: [] };
  }
  if (block.leaves.some(({ series }) => series.stem)) return null;
  if (parents.length > 1) {
    for (const { column } of block.leaves) {
      const parent = parents.findLast((at) => at <= column);
      if (parent === undefined) return null;
      byColumn.set(column, survey.place(block.row - 1, parent));
    }
    return { byColumn, words: [], read: [...byColumn.values()].map(({ at }) => at) };
  }
  const title = findTitle(survey, block.row, block.periodColumn, block.right, block.reach);
  if (!title) return null;
  for (const { column } of block.leaves) byColumn.set(column, title.name);
  return { byColumn, words: title.words, read: [title.name.at, ...title.read] };
}

function isParent(survey: Survey, row: number, column: number): boolean {
  const cell = survey.at(row, column);
  const { text, role, isPeriod, series } = survey.says(cell);
  return typeof cell?.value === 'string' && text.length >= 3 && !role && !isPeriod && !series;
}

function layOutBlocks(
  survey: Survey,
  blocks: readonly { readonly block: Block; readonly names: Names }[],
): Draft | null {
  if (blocks.length === 0) return null;
  const usual = new UsualTable();
  const read: CellAddress[] = [];
  const first = blocks[0]!;
  usual.column('name', { text: 'Indicator', at: [...first.names.byColumn.values()][0]!.at }, 'before', 1);
  for (const { block, names } of blocks) {
    const { top, left, bottom, right } = regionOf(block);
    read.push({ row: top, column: left }, { row: bottom, column: right }, ...names.read);
    const entries = new Map<string, { name: DrawnCell; leaves: Leaf[] }>();
    for (const leaf of block.leaves) {
      const name = names.byColumn.get(leaf.column)!;
      const key = `${name.at.row}:${name.cell!.text}`;
      const entry = entries.get(key);
      if (entry) entry.leaves.push(leaf);
      else entries.set(key, { name, leaves: [leaf] });
    }
    for (const { name, leaves } of entries.values()) {
      const cells: CellsByColumn = new Map([['name', name]]);
      for (const { heading, place } of names.words)
        cells.set(usual.column(`title:${heading.text.toLowerCase()}`, heading, 'before'), place);
      addFigures(survey, block, leaves, cells, usual);
      addComments(survey, block, entries.size === 1, cells, usual);
      usual.add(cells);
    }
  }
  const headerRows = [...new Set(blocks.map(({ block }) => block.row))];
  return usual.toDraft(blockOf(read), headerRows, { isOrdered: true });
}

function addFigures(
  survey: Survey,
  { row, to, periodColumn }: Block,
  leaves: readonly Leaf[],
  cells: CellsByColumn,
  usual: UsualTable,
): void {
  for (let year = row + 1; year <= to; year++) {
    const { text, isPeriod } = survey.saysAt(year, periodColumn);
    if (!isPeriod) continue;
    for (const { column, series } of leaves) {
      const key = usual.figures({ ...series, stem: '' }, text, { row: year, column: periodColumn });
      const known = cells.get(key);
      if (!known?.cell) cells.set(key, survey.place(year, column));
    }
  }
}

/** Comments stand on the rows of the years, so that they are of one indicator only where the block is. */
function addComments(
  survey: Survey,
  { row, to, comments, leaves }: Block,
  isAlone: boolean,
  cells: CellsByColumn,
  usual: UsualTable,
): void {
  const [column] = comments;
  if (column === undefined || !isAlone) return;
  const heading: UsualHeading = { text: survey.saysAt(row, column).text, at: { row, column } };
  const years = Array.from({ length: to - row }, (_, index) => row + 1 + index);
  const actuals = leaves.filter(({ series }) => series.field === 'actual');
  const comment = commentOn(survey, column, years, (year) =>
    actuals.some((leaf) => survey.lacksFigure(year, leaf.column)),
  );
  cells.set(usual.column('comment', heading, 'after'), comment);
}

function regionOf({ row, to, periodColumn, right }: Block): CellRange {
  return { top: row, left: periodColumn, bottom: to, right };
}
