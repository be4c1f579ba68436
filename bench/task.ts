import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { checkScorecard, fillTrajectories, readScorecards } from '../src/core';
import { checkSheet, type KnownOptions, type KnownSheet, understand } from '../src/core/engine/knownSheet';
import type { Cell, Grid } from '../src/core/sheet/grid';
import { nodeZip } from '../src/cli/nodeZip';
import { countTokens, openWorkbook, useHostZip } from '../src/file';

/** Each task is given the path of one workbook, and returns how many things it dealt with, so that none is idle. */
const tasks: Record<string, (path: string) => Promise<number> | number> = {
  bare: (path) => countTokens(readFileSync(path), 'bench.xlsx'),
  read: (path) => {
    let cells = 0;
    for (const grid of openWorkbook(readFileSync(path), 'bench.xlsx').grids()) {
      for (const row of grid.rows) cells += row?.length ?? 0;
    }
    return cells;
  },
  check: (path) => {
    let findings = 0;
    for (const grid of openWorkbook(readFileSync(path), 'bench.xlsx').grids()) {
      for (const scorecard of readScorecards(grid)) {
        findings += checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }).findings.length;
      }
    }
    return findings;
  },
  'check-warm': (path) => {
    const { grid, known } = warmUp(path);
    forget();
    return (
      finish(checkSheet(understand({ ...grid }, {}), options)).scorecards.length - known.scorecards.length
    );
  },
  'check-again': (path) => checkAgain(path, editFigure),
  'check-again-cleared': (path) => checkAgain(path, clearFigure),
  'check-again-comment': (path) => checkAgain(path, editComment),
  fill: async (path) => {
    const host = openWorkbook(readFileSync(`${path}.unfinished`), 'bench.xlsx');
    const edits = readScorecards(host.read('Scorecard')).flatMap(
      (scorecard) => fillTrajectories(scorecard).edits,
    );
    const conflicts = await host.apply(edits);
    if (conflicts.length > 0) throw new Error('a cell does not hold what was just read from it');
    writeFileSync(`${path}.saved`, host.save());
    return edits.length;
  },
  save: async (path) => {
    const host = openWorkbook(readFileSync(path), 'bench.xlsx');
    const { rows } = host.read('Scorecard');
    const edits = rowsToEdit(rows.length).map((row) => {
      const before = rows[row]![2]!.value as number;
      return { sheet: 'Scorecard', cell: { row, column: 2 }, before, after: before + 0.5 };
    });
    const conflicts = await host.apply(edits);
    if (conflicts.length > 0) throw new Error('a cell does not hold what was just read from it');
    writeFileSync(`${path}.saved`, host.save());
    return edits.length;
  },
  'read-excel-file': async (path) => {
    const { readSheet } = await import('read-excel-file/node');
    return (await readSheet(path)).length;
  },
  exceljs: async (path) => {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook.worksheets[0]?.rowCount ?? 0;
  },
  hucre: async (path) => {
    const { readXlsx } = await import('hucre/xlsx');
    return (await readXlsx(readFileSync(path))).sheets[0]?.rows.length ?? 0;
  },
  'exceljs-save': async (path) => {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.worksheets[0]!;
    const rows = rowsToEdit(sheet.rowCount);
    for (const row of rows) {
      const cell = sheet.getCell(row + 1, 3);
      cell.value = Number(cell.value) + 0.5;
    }
    await workbook.xlsx.writeFile(`${path}.saved`);
    return rows.length;
  },
};

/** How often a task does what is measured, which by itself would be too short. */
function timesOf(task: string): number {
  return task.startsWith('check-again') ? 20 : 1;
}

const options: KnownOptions = { asOf: '2017-04-15', settings: {}, explanations: [] };

/** A sheet in a process that has checked it some times, as a pane has that stands open. */
function warmUp(path: string): { grid: Grid; known: KnownSheet } {
  const grid = openWorkbook(readFileSync(path), 'bench.xlsx').read('Scorecard');
  let known = understand(grid, {});
  for (let round = 0; round < 4; round++) known = finish(checkSheet(understand({ ...grid }, {}), options));
  return { grid, known };
}

/** Checks a sheet again after one edit and another. */
function checkAgain(path: string, edit: (grid: Grid, row: number) => Grid): number {
  let { grid, known } = warmUp(path);
  const times = timesOf('check-again');
  for (let count = 0; count < 2 * times; count++) {
    // What runs for the first time is compiled first.
    if (count === times) forget();
    grid = edit(grid, 100 + count * 97);
    known = finish(checkSheet(understand(grid, {}, known), options, known));
  }
  return known.checks.length;
}

function editFigure(grid: Grid, row: number): Grid {
  const value = 40 + (row % 20);
  return editCell(grid, row, 5, { value, text: String(value), numberFormat: '#,##0', isFormula: false });
}

function clearFigure(grid: Grid, row: number): Grid {
  return editCell(grid, row, 5, undefined);
}

function editComment(grid: Grid, row: number): Grid {
  const text = `Awaiting DfE data, due in June 20${17 + (row % 9)}`;
  return editCell(grid, row, 9, { value: text, text, numberFormat: '@', isFormula: false });
}

function editCell(grid: Grid, row: number, column: number, cell: Cell | undefined): Grid {
  const rows = grid.rows.slice();
  const cells = rows[row]!.slice();
  cells[column] = cell;
  rows[row] = cells;
  return { ...grid, rows };
}

function finish(steps: Generator<unknown, KnownSheet>): KnownSheet {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const EDITS = 5_000;

/** Rows that are spread over the whole sheet, the heading left out. */
function rowsToEdit(count: number): number[] {
  const edits = Math.min(EDITS, count - 1);
  return Array.from({ length: edits }, (_, index) => 1 + Math.floor((index * (count - 1)) / edits));
}

// As the command line does.
useHostZip(nodeZip);
setFlagsFromString('--no-regexp-tier-up');
const [name = '', path = ''] = process.argv.slice(2);
let before = process.cpuUsage();
/** What was done until now only prepared what is measured. */
function forget(): void {
  before = process.cpuUsage();
}
const count = await tasks[name]!(path);
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
const seconds = (user + system) / 1e6 / timesOf(name);
process.stdout.write(JSON.stringify({ seconds, megabytes, count }));
