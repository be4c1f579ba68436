import { writeFileSync } from 'node:fs';
import { printLine, runInRounds, runTask } from './measure';
import { makeWorkbook, writeWorkbook } from './workbook';

const PEERS = {
  hucre: 'hucre 1.0.0: read',
  'read-excel-file': 'read-excel-file 9.3.17: read',
  exceljs: 'exceljs 4.4.0: read',
} as const;
const TASKS = {
  bare: 'bare read: unzip and scan the XML, keep nothing',
  read: 'read: every cell with its value and format',
  check: 'check: read, understand, run every rule',
  ...PEERS,
  fill: 'fill: read, fill every fourth row, save',
  save: 'save: read, edit 5,000 cells, save',
  'exceljs-save': 'exceljs 4.4.0: read, edit, save',
} as const;
type Task = keyof typeof TASKS;

/** Says what reading and checking a workbook takes beside what other readers take to read it. */
export function printReaders(folder: string, rows: number, rounds: number): void {
  const path = writeWorkbook(folder, rows);
  writeFileSync(`${path}.unfinished`, makeWorkbook(rows, { isUnfinished: true }));
  const names = Object.keys(TASKS) as Task[];
  const runs = runInRounds(names, rounds, (name) => runTask(name, path));
  const peers = Object.keys(PEERS) as (keyof typeof PEERS)[];
  const alive = peers.filter((name) => runs[name].count > 0);
  const fastest = Math.min(...alive.map((name) => runs[name].seconds));
  const lightest = Math.min(...alive.map((name) => runs[name].megabytes));
  console.log(
    `${rows.toLocaleString('en-GB')} rows of 10 columns; x is times the fastest and the lightest of the other readers`,
  );
  printLine('task', 'seconds', 'x', 'MB', 'x');
  for (const name of names) {
    const { seconds, megabytes } = runs[name];
    printLine(
      TASKS[name],
      seconds.toFixed(2),
      (seconds / fastest).toFixed(2),
      megabytes.toFixed(0),
      (megabytes / lightest).toFixed(2),
    );
  }
  console.log(`a check takes ${(runs.check.seconds / runs.bare.seconds).toFixed(1)} times our own bare read`);
}
