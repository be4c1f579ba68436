import type { CellAddress } from '../../sheet/address';
import type { Draft, Misfit } from './arrangement';
import { addWords, keyInList, passOn, periodOf, wordsInList } from './listRows';
import { findHeads, findList, headsOf, isRepeated, type List } from './lists';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { type CellsByColumn, UsualTable } from './usualTable';
import { isTotal } from './wordColumns';

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
      const { draft, misfit } = readList(survey, list);
      if (draft) drafts.push(draft);
      else if (misfit) unfit.push({ region: regionOf(list), cell: misfit });
    }
    return { drafts, unfit };
  },
};

interface Entry {
  readonly rows: number[];
  readonly figures: CellsByColumn;
  /** The row of words that the indicator stands under, where one begins here. */
  readonly section: number | null;
}

function readList(survey: Survey, list: List): { draft?: Draft; misfit?: CellAddress } {
  const usual = new UsualTable();
  addWords(list, usual);
  const entries = new Map<string, Entry>();
  const repeats = new Map<string, number>();
  const periods = new Map<string, Set<string>>();
  const heads = headsOf(survey, list.row);
  const tail: number[] = [];
  let section: number | null = null;
  let isNewSection = false;
  let lastKey: string | null = null;
  let rows = 0;
  let misfit: CellAddress | null = null;
  for (let row = list.row + 1; row <= list.to; row++) {
    if (survey.isBlank(row) || isRepeated(survey, row, heads)) continue;
    const period = periodOf(survey, row, list.periods);
    const hasFigures = list.figures.some(({ column }) => survey.isFigure(row, column));
    if (!period) {
      if (hasFigures && !isTotal(survey, row)) misfit ??= { row, column: list.periods[0]! };
      if (!hasFigures) {
        tail.push(row);
        [section, isNewSection] = [row, true];
      }
      continue;
    }
    const series = list.seriesColumn === null ? null : survey.saysAt(row, list.seriesColumn).series;
    if (list.seriesColumn !== null && (!series || series.field === 'aside')) {
      if (hasFigures && !series) misfit ??= { row, column: list.seriesColumn };
      continue;
    }
    rows++;
    const own = survey.shown(row, list.name.column).cell;
    const name: string | null = own ? keyInList(survey, list, row, section) : lastKey;
    if (name === null) {
      misfit ??= { row, column: list.name.column };
      continue;
    }
    lastKey = name;
    const seen = periods.get(name) ?? new Set();
    periods.set(name, seen.add(period.text));
    // The same year again is another row of the same name, for a rule to find.
    const again = `${name}|${period.text}|${series ? series.words : ''}`;
    const turn = repeats.get(again) ?? 0;
    repeats.set(again, turn + 1);
    const key = turn === 0 ? name : `${name}|${turn}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = { rows: [], figures: new Map(), section: isNewSection ? section : null };
      entries.set(key, entry);
      if (isNewSection) tail.length = 0;
      isNewSection = false;
    }
    entry.rows.push(row);
    for (const { column, said, series: ofColumn } of list.figures) {
      const time = said.isPartOfYear ? `${said.period!.text} ${period.text}` : period.text;
      entry.figures.set(usual.figures(ofColumn ?? series!, time, period.at), survey.place(row, column));
    }
  }
  const repeated = [...periods.values()].filter(({ size }) => size > 1).length;
  // Where names do not come again from year to year, the year only says how old each figure is.
  if (rows < 2 || repeated * 2 < periods.size) return {};
  if (misfit) return { misfit };
  for (const { rows: own, figures, section: heading } of entries.values()) {
    if (heading !== null) passOn(survey, heading, list, usual);
    const cells: CellsByColumn = new Map(figures);
    cells.set('name', survey.shown(own[0]!, list.name.column));
    for (const { column, said } of list.words)
      cells.set(`own:${column}`, wordsInList(survey, list, column, own, said));
    usual.add(cells);
  }
  for (const row of tail) passOn(survey, row, list, usual);
  return { draft: usual.toDraft(regionOf(list), [list.row], { isOrdered: true }) };
}

function regionOf({ row, to, left, right }: List) {
  return blockOf([
    { row, column: left },
    { row: to, column: right },
  ]);
}
