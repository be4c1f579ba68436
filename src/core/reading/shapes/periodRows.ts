import { isPartOfYear } from '../../scorecard/period';
import { isYear } from '../columns/headingRow';
import { readPeriod } from '../periods';
import type { Field } from '../../scorecard/scorecard';
import type { CellAddress } from '../../sheet/address';
import type { Draft, DrawnCell, Misfit } from './arrangement';
import type { SeriesName } from './series';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { isAxis } from './titles';
import { isIndicatorAcross } from './transposed';
import { type CellsByColumn, UsualTable } from './usualTable';
import { isTotal } from './wordColumns';

/** Indicators across, months or years down with nothing said of them, and rows that say target or how others did: the rest are actuals. */
export const periodRows: Shape = {
  id: 'period-rows',
  looksLike: 'a table with the indicators across and the months down',
  read(survey) {
    const drafts: Draft[] = [];
    const unfit: Misfit[] = [];
    for (let row = 0; row <= survey.lastRow; row++) {
      const table = findTable(survey, row);
      if (!table) continue;
      if (table.misfit) unfit.push({ region: regionOf(table), cell: table.misfit });
      else drafts.push(layOut(survey, table));
      row = table.to;
    }
    return { drafts, unfit };
  },
};

interface Table {
  readonly row: number;
  readonly to: number;
  readonly axis: number;
  readonly names: readonly number[];
  /** The first row that is neither; null where all fit. */
  readonly misfit: CellAddress | null;
}

const ACTUAL: SeriesName = { field: 'actual', words: 'Actual', stem: '', isLetter: false };
const LEAST_PERIODS = 2;

/** The table whose names stand in a row; null where the rows below are no periods, or none says target. */
function findTable(survey: Survey, row: number): Table | null {
  const columns = survey.columnsOf(row);
  const [axis] = columns;
  if (axis === undefined || columns.length < 3 || !isAxis(survey.saysAt(row, axis).text)) return null;
  const names = columns.slice(1);
  if (!names.every((column) => isIndicatorAcross(survey, row, column))) return null;
  let [to, periods, targets] = [row, 0, 0];
  let misfit: CellAddress | null = null;
  for (let below = row + 1; below <= survey.lastRow && !survey.isBlank(below); below++) {
    const said = survey.saysAt(below, axis);
    const isOfNames = survey.columnsOf(below).every((column) => column === axis || names.includes(column));
    if (said.isPeriod) periods++;
    if (isTarget(said)) targets++;
    const isKnown = isTime(said) || isTarget(said) || isOf('comparator', said) || wholeYear(said) !== null;
    if (!isOfNames || !(isKnown || said.role === 'comment' || isTotal(survey, below)))
      misfit ??= { row: below, column: axis };
    to = below;
  }
  return periods >= LEAST_PERIODS && targets > 0 ? { row, to, axis, names, misfit } : null;
}

/** Parts of a year, which are reported; a year can be one to come. */
function isTime({ isPeriod, period }: Said): boolean {
  return isPeriod && isPartOfYear(period);
}

function isOf(field: Field, { series, period }: Said): boolean {
  return period === null && series?.field === field && series.stem === '';
}

/** "Target", and that of a year, "Target 2025/26". */
function isTarget(said: Said): boolean {
  return isOf('target', said) || (said.field === 'target' && isYear(said.period));
}

const WHOLE_YEAR =
  /^(.*\d\)?)[ :-]{1,3}\(?(?:monthly |quarterly |annual |full[- ]year )?(?:averages?|avg\.?|mean|totals?|out-?turn|actuals?|results?)\)?$/i;

/** The year of which a row beside the months says how it was, "2024/25 monthly average"; null where it says no such thing. */
function wholeYear({ text }: Said): string | null {
  const year = WHOLE_YEAR.exec(text)?.[1];
  return year !== undefined && isYear(readPeriod(year).period) ? year : null;
}

function layOut(survey: Survey, table: Table): Draft {
  const { row, to, axis, names } = table;
  const usual = new UsualTable();
  const corner: CellAddress = { row, column: axis };
  usual.column('name', { text: 'Indicator', at: corner }, 'before');
  for (const column of names) {
    const cells: CellsByColumn = new Map<string, DrawnCell>([['name', survey.place(row, column)]]);
    for (let below = row + 1; below <= to; below++) {
      if (isTotal(survey, below)) continue;
      const said = survey.saysAt(below, axis);
      const at = { row: below, column: axis };
      const when = isTime(said) ? said.text : wholeYear(said);
      const key =
        when !== null
          ? usual.figures(ACTUAL, when, at)
          : said.role === 'comment'
            ? usual.column(`row:${below}`, { text: said.text, at }, 'after')
            : usual.column(
                `row:${below}`,
                { text: said.text, at },
                'figures',
                isTarget(said) ? TARGETS : OTHERS,
              );
      cells.set(key, survey.place(below, column));
    }
    usual.add(cells);
  }
  return usual.toDraft(regionOf(table), [row]);
}

function regionOf({ row, to, axis, names }: Table) {
  return blockOf([
    { row, column: axis },
    { row: to, column: names.at(-1)! },
  ]);
}

/** Targets stand after actuals and comparators. */
const OTHERS = 1;
const TARGETS = 2;
