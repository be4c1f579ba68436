import { readFileSync } from 'node:fs';
import { checkScorecard, readScorecards } from '../src/core';
import { countTokens, openWorkbook } from '../src/xlsx';

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
  sheetjs: async (path) => {
    const { default: XLSX } = await import('xlsx');
    const workbook = XLSX.read(readFileSync(path), { cellNF: true });
    return Object.keys(workbook.Sheets[workbook.SheetNames[0]!]!).length;
  },
};

const [name = '', path = ''] = process.argv.slice(2);
const started = performance.now();
const count = await tasks[name]!(path);
const milliseconds = performance.now() - started;
process.stdout.write(
  JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, count }),
);
