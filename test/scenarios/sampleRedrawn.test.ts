import type { CellAddress } from '../../src/core/sheet/address';
import { toA1 } from '../../src/core/sheet/address';
import { checkScorecard } from '../../src/core/checking/check';
import { readScorecards } from '../../src/core/reading';
import { comparePeriods } from '../../src/core/scorecard/period';
import type { Scorecard } from '../../src/core/scorecard/scorecard';
import type { Cell, Grid, GridRow } from '../../src/core/sheet/grid';
import { cellOf, type TestCell } from '../support/grid';
import { insertColumns, insertRows } from '../support/moveGrid';
import { sampleGrid } from '../support/sample';

const HEADINGS = 3;
const FIRST = 4;
const LAST = 113;

const sample = sampleGrid();
const asDrawn = findingsIn([sample]);

/** Rules that have to say something else there. */
const EXCEPT: ReadonlyMap<string, readonly string[]> = new Map([
  // How many decimals somebody chose to show is what a format says, and this is another one.
  ['per cent stored as shares', ['decimals-mixed']],
  // What steps are usual is learnt from the rows of the sheet, and whether its comments name sources.
  ['split over sheets', ['step-implausible', 'source-missing']],
]);

test.each<[how: string, draw: () => readonly Grid[]]>([
  ['moved', () => [insertRows(insertColumns(sample, 0, 3), 0, 5)]],
  ['its columns in another order', () => [withColumns(sample, [9, 0, 1, 4, 5, 6, 7, 8, 2, 3])]],
  ['blank rows between its rows', () => [each([100, 77, 60, 41, 30, 5], insertRows)]],
  ['blank columns between its columns', () => [each([9, 8, 7, 6, 5, 4, 3, 2, 1], insertColumns)]],
  ['services on every row', () => [withServices('every')]],
  ['services on their first rows', () => [withServices('first')]],
  ['services in rows of their own', () => [withServices('own')]],
  ['rows sorted by name', () => [sorted(withServices('every'))]],
  ['years as 2016-17', () => [withYears((year) => `${year}-${(year + 1) % 100}`)]],
  ['years as FY17', () => [withYears((year) => `FY${(year + 1) % 100}`)]],
  ['years as FYE 2017', () => [withYears((year) => `FYE ${year + 1}`)]],
  ['per cent stored as shares', () => [withShares(sample)]],
  ['split over sheets', () => split(withServices('every'), [52, 70])],
  [
    'headings in other words',
    () => [
      withHeadings([
        'Directorate',
        'Performance measures',
        'Kent: 2016',
        'England 2016',
        '2016 target',
        'Plan 2017',
        'Target for 2018',
        'Ambition 2019',
        'TARGET\n2020',
        'Commentary',
      ]),
    ],
  ],
])('the findings of the sample are the same with %s', (how, draw) => {
  const except = EXCEPT.get(how) ?? [];
  const compared = (found: readonly string[]) =>
    found.filter((one) => !except.some((rule) => one.startsWith(rule)));
  expect(compared(findingsIn(draw()))).toEqual(compared(asDrawn));
});

/** What is found at each cell, told by what the cell is instead of where it stands. */
function findingsIn(grids: readonly Grid[]): string[] {
  const found = grids.flatMap((grid) =>
    readScorecards(grid).flatMap((scorecard) => {
      const nameCell = cellNames(scorecard);
      const { findings } = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} });
      return findings.flatMap(({ rule, severity, cells }) =>
        cells.map((cell) => `${rule} (${severity}): ${nameCell(cell)}`),
      );
    }),
  );
  return [...new Set(found)].sort();
}

/** "Indicator, 2nd target": a cell by its row's name and its place among the figures of its field. */
function cellNames({ indicators, figureColumns }: Scorecard): (cell: CellAddress) => string {
  const names = new Map<string, string>();
  const byTime = [...figureColumns].sort((a, b) => comparePeriods(a.period, b.period));
  for (const { name, values, nameCell, comment, serviceCell } of indicators) {
    for (const { cell, column } of values) {
      const ofField = byTime.filter(({ field }) => field === column.field);
      names.set(toA1(cell), `${name}, ${column.field} ${ofField.indexOf(column) + 1}`);
    }
    if (comment) names.set(toA1(comment.cell), `${name}, comment`);
    // Where services stand in rows of their own, a row's own service would stand in its name's cell.
    if (serviceCell) names.set(toA1(serviceCell), `${name}, service`);
    names.set(toA1(nameCell), name);
  }
  return (cell) => names.get(toA1(cell)) ?? 'heading';
}

function each(places: readonly number[], insert: (grid: Grid, at: number, count: number) => Grid): Grid {
  return places.reduce((grid, at) => insert(grid, at, 1), sample);
}

/** The sheet with its columns in another order, merged headings over the columns that they stood over. */
function withColumns(grid: Grid, order: readonly number[]): Grid {
  const rows = grid.rows.map((row) => row && order.map((column) => row[column]));
  const merges = grid.merges
    .filter(({ left, right }) => right - left < order.length - 1)
    .map((merge) => {
      const columns = order.flatMap((column, to) =>
        column >= merge.left && column <= merge.right ? [to] : [],
      );
      return { ...merge, left: Math.min(...columns), right: Math.max(...columns) };
    });
  return { ...grid, rows, merges };
}

function withServices(where: 'every' | 'first' | 'own'): Grid {
  let service: Cell | undefined;
  const rows = sample.rows.flatMap((row, index): (GridRow | undefined)[] => {
    if (!row || index < HEADINGS || index > LAST) return [row];
    const rest = row.slice(1);
    if (where === 'own') {
      if (index === HEADINGS) return [rest];
      return row[0] ? [[row[0]], rest] : [rest];
    }
    service = row[0] ?? service;
    return [where === 'every' ? [service, ...rest] : row];
  });
  if (where !== 'own') return { ...sample, rows, merges: sample.merges.filter(({ top }) => top < FIRST) };
  const bands = sample.merges.filter(({ top }) => top === HEADINGS - 1);
  rows[HEADINGS - 1] = rows[HEADINGS - 1]!.slice(1);
  return { ...sample, rows, merges: bands.map((m) => ({ ...m, left: m.left - 1, right: m.right - 1 })) };
}

function sorted(grid: Grid): Grid {
  const body = grid.rows.slice(FIRST, LAST + 1);
  body.sort((a, b) => a![1]!.text.localeCompare(b![1]!.text));
  return { ...grid, rows: [...grid.rows.slice(0, FIRST), ...body, ...grid.rows.slice(LAST + 1)] };
}

function split(grid: Grid, at: readonly number[]): Grid[] {
  const ends = [FIRST, ...at, LAST + 1];
  return ends.slice(1).map((end, index) => ({
    ...grid,
    sheet: `Part ${index + 1}`,
    rows: [...grid.rows.slice(0, FIRST), ...grid.rows.slice(ends[index], end), ...grid.rows.slice(LAST + 1)],
    merges: grid.merges.filter(({ top }) => top < FIRST),
  }));
}

function withHeadings(headings: readonly TestCell[]): Grid {
  return { ...sample, rows: sample.rows.map((row, at) => (at === HEADINGS ? headings.map(cellOf) : row)) };
}

function withYears(spell: (year: number) => string): Grid {
  const headings = sample.rows[HEADINGS]!.map((cell) =>
    cell!.text.replace(/\d{4}/, (year) => spell(Number(year))),
  );
  return withHeadings(headings);
}

/** Figures of percentages as Excel stores them: 0.748 shown as 74.8%. */
function withShares(grid: Grid): Grid {
  const toShare = (cell: Cell | undefined): Cell | undefined => {
    if (typeof cell?.value !== 'number') return cell;
    const [, decimals = ''] = cell.text.split('.');
    const format = decimals ? `0.${'0'.repeat(decimals.length)}%` : '0%';
    return cellOf({ value: Number((cell.value / 100).toPrecision(15)), format });
  };
  const rows = grid.rows.map((row) => {
    const isPercentage = /^percentage|%/i.test(row?.[1]?.text ?? '');
    return isPercentage ? row!.map((cell, at) => (at > 1 && at < 9 ? toShare(cell) : cell)) : row;
  });
  return { ...grid, rows };
}
