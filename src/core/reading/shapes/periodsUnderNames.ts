import type { Draft, DrawnCell } from './arrangement';
import type { SeriesName } from './series';
import type { Shape } from './shape';
import type { Survey } from './survey';
import { type CellsByColumn, UsualTable } from './usualTable';
import { commentOn } from './wordColumns';

/** "Quarter 1" and "Quarter 2" below each name in its column, and the words target and actual over their figures. */
export const periodsUnderNames: Shape = {
  id: 'periods-under-names',
  looksLike: 'a table with the quarters or years of each indicator below its name',
  read(survey) {
    const drafts: Draft[] = [];
    for (let row = 0; row < survey.lastRow; row++) {
      const heads = findHeads(survey, row);
      const blocks = heads && findBlocks(survey, heads);
      if (!heads || !blocks) continue;
      drafts.push(layOut(survey, heads, blocks));
      row = blocks.at(-1)!.rows.at(-1)!;
    }
    return { drafts, unfit: [] };
  },
};

interface Heads {
  readonly row: number;
  readonly names: number;
  readonly leaves: readonly { readonly column: number; readonly series: SeriesName }[];
  readonly others: readonly number[];
}

/** An indicator, and the rows of its periods. */
interface Block {
  readonly name: number;
  readonly rows: number[];
}

const LEAST_BLOCKS = 2;
const LEAST_PERIODS = 2;

/** Headings that say actual and target and no time, right of one for names. */
function findHeads(survey: Survey, row: number): Heads | null {
  if (!survey.isWordRow(row)) return null;
  const [names, ...rest] = survey.columnsOf(row);
  if (names === undefined || survey.saysAt(row, names).role !== 'indicator') return null;
  const leaves = rest.flatMap((column) => {
    const { series, period } = survey.saysAt(row, column);
    return series && series.field !== 'aside' && !series.stem && period === null ? [{ column, series }] : [];
  });
  const others = rest.filter((column) => !leaves.some((leaf) => leaf.column === column));
  if (others.some((column) => survey.saysAt(row, column).period !== null)) return null;
  const has = (field: string) => leaves.some(({ series }) => series.field === field);
  return has('actual') && has('target') ? { row, names, leaves, others } : null;
}

/** The indicators below; null unless every row with figures is a period of one. */
function findBlocks(survey: Survey, { row: head, names, leaves }: Heads): readonly Block[] | null {
  const blocks: Block[] = [];
  for (let row = head + 1; row <= survey.lastRow; row++) {
    if (survey.isBlank(row)) continue;
    if (findHeads(survey, row)) break;
    const said = survey.saysAt(row, names);
    const hasFigures = leaves.some(({ column }) => survey.at(row, column));
    const isPeriod = said.isPeriod && !/^baseline|^end|^target/i.test(said.text);
    if (isPeriod && blocks.length > 0) blocks.at(-1)!.rows.push(row);
    else if (isPeriod || hasFigures) return null;
    else if (survey.isWordRow(row) && said.text !== '') blocks.push({ name: row, rows: [] });
  }
  const full = blocks.filter(({ rows }) => rows.length > 0);
  return full.length >= LEAST_BLOCKS && full.every(({ rows }) => rows.length >= LEAST_PERIODS) ? full : null;
}

function layOut(
  survey: Survey,
  { row: head, names, leaves, others }: Heads,
  blocks: readonly Block[],
): Draft {
  const usual = new UsualTable();
  const headingAt = (column: number) => ({
    text: survey.saysAt(head, column).text,
    at: { row: head, column },
  });
  usual.column('name', headingAt(names), 'before');
  for (const { name, rows } of blocks) {
    const cells: CellsByColumn = new Map<string, DrawnCell>([['name', survey.place(name, names)]]);
    for (const row of rows)
      for (const { column, series } of leaves) {
        const { text } = survey.saysAt(row, names);
        cells.set(usual.figures(series, text, { row, column: names }), survey.place(row, column));
      }
    for (const column of others) {
      const key = usual.column(`own:${column}`, headingAt(column), 'after', column);
      const isComment = survey.saysAt(head, column).role === 'comment';
      const own = [name, ...rows].find((row) => survey.at(row, column));
      const lacks = (row: number) =>
        leaves.some((leaf) => leaf.series.field === 'actual' && survey.lacksFigure(row, leaf.column));
      cells.set(
        key,
        isComment
          ? commentOn(survey, column, survey.at(name, column) ? [name] : rows, lacks)
          : survey.place(own ?? name, column),
      );
    }
    usual.add(cells);
  }
  const right = Math.max(...[...leaves.map(({ column }) => column), ...others]);
  const bottom = blocks.at(-1)!.rows.at(-1)!;
  return usual.toDraft({ top: head, left: names, bottom, right }, [head], { isOrdered: true });
}
