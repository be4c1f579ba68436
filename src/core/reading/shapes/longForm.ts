import type { CellAddress } from '../../sheet/address';
import { fold } from '../../text/fold';
import { namesOthers } from './areaWords';
import type { Draft, DrawnCell, Misfit } from './arrangement';
import { addWords, keyInList, passOn, periodOf, wordsInList } from './listRows';
import { findHeads, findList, headsOf, isRepeated, type List } from './lists';
import type { SeriesName } from './series';
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
      const { draft, misfit, why } = readList(survey, list);
      if (draft) drafts.push(draft);
      else if (misfit) unfit.push({ region: regionOf(list), cell: misfit, ...(why ? { why } : {}) });
    }
    return { drafts, unfit };
  },
};

interface Entry {
  readonly name: DrawnCell;
  /** The council's own rows. */
  readonly rows: number[];
  readonly figures: CellsByColumn;
  /** The row of words that the indicator stands under, where one begins here. */
  readonly section: number | null;
}

interface ListReading {
  readonly draft?: Draft;
  readonly misfit?: CellAddress;
  readonly why?: Misfit['why'];
}

function readList(survey: Survey, list: List): ListReading {
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
  const ownAreas = new Map<string, CellAddress>();
  for (let row = list.row + 1; row <= list.to; row++) {
    if (survey.isBlank(row) || isRepeated(survey, row, heads)) continue;
    const period = periodOf(survey, row, list.periods);
    const hasFigures = list.figures.some(({ column }) => survey.isFigure(row, column));
    if (!period) {
      if (hasFigures && !isTotal(survey, row)) misfit ??= { row, column: list.periods[0]!.column };
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
    const area = list.areas ? survey.saysAt(row, list.areas.column).text : '';
    const others = namesOthers(area) ? seriesOfOthers(area) : null;
    if (!others && list.areas && !ownAreas.has(fold(area)))
      ownAreas.set(fold(area), { row, column: list.areas.column });
    const again = `${name}|${period.text}|${series ? series.words : ''}|${fold(area)}`;
    const turn = repeats.get(again) ?? 0;
    repeats.set(again, turn + 1);
    const key = turn === 0 ? name : `${name}|${turn}`;
    let entry = entries.get(key);
    if (!entry) {
      const place = survey.shown(row, list.name.column);
      entry = { name: place, rows: [], figures: new Map(), section: isNewSection ? section : null };
      entries.set(key, entry);
      if (isNewSection) tail.length = 0;
      isNewSection = false;
    }
    if (!others) entry.rows.push(row);
    for (const { column, said, series: ofColumn } of list.figures) {
      const time = said.isPartOfYear ? `${said.period!.text} ${period.text}` : period.text;
      const own = ofColumn ?? series!;
      if (!others || own.field === 'actual')
        entry.figures.set(usual.figures(others ?? own, time, period.at), survey.place(row, column));
      else if (own.field === 'target' && !survey.lacksFigure(row, column)) misfit ??= { row, column };
    }
  }
  const repeated = [...periods.values()].filter(({ size }) => size > 1).length;
  // Where names do not come again from year to year, the year only says how old each figure is.
  if (rows < 2 || repeated * 2 < periods.size) return {};
  if (![...entries.values()].some(({ name }) => typeof name.cell?.value === 'string')) return {};
  if (misfit) return { misfit };
  const isUnowned = [...entries.values()].some(({ rows: own }) => own.length === 0);
  if (ownAreas.size > 1 || isUnowned)
    return { misfit: ownAreas.values().next().value ?? { row: list.row, column: list.left }, why: 'areas' };
  for (const { name, rows: own, figures, section: heading } of entries.values()) {
    if (heading !== null) passOn(survey, heading, list, usual);
    const cells: CellsByColumn = new Map(figures);
    cells.set('name', name);
    for (const { column, said } of list.words)
      cells.set(`own:${column}`, wordsInList(survey, list, column, own, said));
    usual.add(cells);
  }
  for (const row of tail) passOn(survey, row, list, usual);
  return { draft: usual.toDraft(regionOf(list), [list.row], { isOrdered: true }) };
}

function seriesOfOthers(area: string): SeriesName {
  return { field: 'comparator', words: area, stem: '', isLetter: false };
}

function regionOf({ row, to, left, right }: List) {
  return blockOf([
    { row, column: left },
    { row: to, column: right },
  ]);
}
