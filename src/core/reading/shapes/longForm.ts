import type { CellAddress } from '../../sheet/address';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/groupBy';
import type { Draft, DrawnCell, Misfit, UsualHeading } from './arrangement';
import { findKeys, type ListKeys } from './listKeys';
import { addWords, saidOfEarlier, passOn, wordsInList } from './listRows';
import { findHeads, findList, type List } from './lists';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { type CellsByColumn, UsualTable } from './usualTable';
import { findUnlikeMeanings, settleRows } from './unlikeRows';
import { type ListedRow, readListedRows } from './rowsOfList';

/** One row for each indicator and year: the year stands in a column of its own, and so may the word target or actual. */
export const longForm: Shape = {
  id: 'long-form',
  looksLike: 'a list with one row for each indicator and year',
  read(survey) {
    const drafts: Draft[] = [];
    const unfit: Misfit[] = [];
    for (let row = 0; row < survey.lastRow; row++) {
      const heads = findHeads(survey, row);
      if (!heads) continue;
      const list = findList(survey, heads);
      // What stands again below has been looked at with it.
      row = heads.to;
      if (!list) continue;
      if (heads.strange) {
        if (isOfSeveralTimes(survey, list)) unfit.push({ region: regionOf(list), cell: heads.strange });
        continue;
      }
      const { draft, misfit, ...more } = readList(survey, list);
      if (draft) drafts.push(draft);
      else if (misfit) unfit.push({ region: regionOf(list), cell: misfit, ...more });
    }
    return { drafts, unfit };
  },
};

/** So many rows there are of each name, at least, where rows are of several times. */
const ROWS_OF_EACH = 1.5;

/** Whether names come again from row to row, whatever the columns of times say. */
function isOfSeveralTimes(survey: Survey, { row, to, name }: List): boolean {
  const names: string[] = [];
  for (let below = row + 1; below <= to; below++) {
    const text = survey.at(below, name.column)?.text;
    if (text) names.push(text);
  }
  return names.length >= new Set(names).size * ROWS_OF_EACH;
}

interface Entry {
  readonly name: DrawnCell;
  /** The council's own rows, and the time of each. */
  readonly rows: number[];
  readonly times: UsualHeading[];
  readonly figures: CellsByColumn;
  /** The row of words that the indicator stands under, where one begins here. */
  readonly section: number | null;
}

interface ListReading {
  readonly draft?: Draft;
  readonly misfit?: CellAddress;
  readonly earlier?: CellAddress;
  readonly why?: NonNullable<Misfit['why']>;
}

function readList(survey: Survey, list: List): ListReading {
  const { rows: listed, misfit, unplaced, tail } = readListedRows(survey, list);
  const { rows, unlike: unlikeNames } = settleRows(list, listed);
  // Where names do not come again from year to year, the year only says how old each figure is.
  if (rows.length < 2 || !doNamesComeAgain(rows)) return {};
  if (!rows.some(({ row }) => typeof survey.shown(row, list.name.column).cell?.value === 'string')) return {};
  if (misfit)
    return { misfit: isMostlyBlank(survey, list, misfit.column) ? { ...misfit, row: list.row } : misfit };
  const { keyOf, telling, repeat } = findKeys(survey, list, rows);
  // Where each row has a reference of its own, it is an indicator of its own.
  if (repeat && hasOwnReferences(list, rows)) return {};
  if (repeat) {
    const [earlier, misfit] = repeat.map(({ row }) => ({ row, column: list.name.column }));
    return { misfit: misfit!, earlier: earlier!, why: 'repeats' };
  }
  const usual = new UsualTable();
  addWords(list, telling, usual);
  const sayAt = (row: number, column: number) => survey.shown(row, column).cell?.text ?? '';
  const unlike = [...unlikeNames, ...findUnlikeMeanings(list, rows, keyOf, sayAt)];
  const isUnlike = (row: number, column: number) =>
    unlike.some(({ cell }) => cell.row === row && cell.column === column);
  const entries = readEntries(survey, list, rows, keyOf, usual);
  const whose = areasIn(survey, list, rows, entries);
  if (whose) return { misfit: whose, why: 'areas' };
  for (const { name, rows: own, times, figures, section: heading } of entries) {
    if (heading !== null) passOn(survey, heading, list, usual);
    const cells: CellsByColumn = new Map(figures);
    cells.set('name', name);
    for (const { column, said } of list.words)
      cells.set(
        `own:${column}`,
        wordsInList(
          survey,
          list,
          column,
          own.filter((row) => own.length < 2 || !isUnlike(row, column)),
          said,
        ),
      );
    for (const [heading, place] of saidOfEarlier(survey, list, own, times))
      cells.set(usual.column(`said:${heading.text}`, heading, 'after', heading.at.column + 0.5), place);
    usual.add(cells);
  }
  for (const row of tail) passOn(survey, row, list, usual);
  return { draft: { ...usual.toDraft(regionOf(list), [list.row], { isOrdered: true }), unplaced, unlike } };
}

/** Whether so little stands in a column that no blank cell of it is amiss. */
function isMostlyBlank(survey: Survey, { row, to }: List, column: number): boolean {
  let filled = 0;
  for (let below = row + 1; below <= to; below++) if (survey.at(below, column)) filled++;
  return filled * 3 < to - row;
}

const LEAST_REFERENCES = 4;

function hasOwnReferences({ words }: List, rows: readonly ListedRow[]): boolean {
  return (
    rows.length >= LEAST_REFERENCES &&
    words.some(
      ({ column, said }) =>
        said.role === 'reference' &&
        rows.every((row) => row.words.get(column)) &&
        new Set(rows.map((row) => row.words.get(column))).size === rows.length,
    )
  );
}

function doNamesComeAgain(rows: readonly ListedRow[]): boolean {
  const periods = groupBy(rows, ({ section, name, row }) => `${section ?? ''}|${name ?? row}`);
  const repeated = [...periods.values()].filter(
    (some) => new Set(some.map(({ period }) => period)).size > 1,
  ).length;
  return repeated * 2 >= periods.size;
}

/** Gathers the rows of each indicator, wherever in the list they stand. */
function readEntries(
  survey: Survey,
  list: List,
  rows: readonly ListedRow[],
  keyOf: ListKeys['keyOf'],
  usual: UsualTable,
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const turns = new Map<string, number>();
  const sections = new Set<number>();
  for (const one of rows) {
    const { row, section, time, series, others, slot } = one;
    const again = `${keyOf(one)}|${slot}`;
    const turn = turns.get(again) ?? 0;
    turns.set(again, turn + 1);
    // The same year again is another row of the same name, for a rule to find.
    const key = `${keyOf(one)}|${turn}`;
    let entry = entries.get(key);
    if (!entry) {
      const isNew = section !== null && !sections.has(section);
      entry = { name: one.nameAt, rows: [], times: [], figures: new Map(), section: isNew ? section : null };
      entries.set(key, entry);
      if (isNew) sections.add(section);
    }
    if (!others) {
      entry.rows.push(row);
      entry.times.push(time);
    }
    for (const { column, said, series: ofColumn } of list.figures) {
      const text = said.isPartOfYear ? `${said.period!.text} ${time.text}` : time.text;
      const own = ofColumn ?? series!;
      if (!others || own.field === 'actual')
        entry.figures.set(usual.figures(others ?? own, text, time.at), survey.place(row, column));
    }
  }
  return [...entries.values()];
}

/** Where rows of several areas stand side by side and nothing tells the council's own; null where it is told. */
function areasIn(
  survey: Survey,
  { areas, row, left }: List,
  rows: readonly ListedRow[],
  entries: readonly Entry[],
): CellAddress | null {
  const own = rows.filter(({ others }) => !others);
  const column = areas?.column;
  const names =
    column === undefined ? new Set() : new Set(own.map((one) => fold(survey.saysAt(one.row, column).text)));
  const isUnowned = entries.some((entry) => entry.rows.length === 0);
  if (names.size < 2 && !isUnowned) return null;
  return own[0] && column !== undefined ? { row: own[0].row, column } : { row, column: left };
}

function regionOf({ row, to, left, right }: List) {
  return blockOf([
    { row, column: left },
    { row: to, column: right },
  ]);
}
