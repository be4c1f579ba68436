import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../tools/buildSite';
import { printPages } from './pages';
import { printWorkbench } from './workbench';
import { makeWorkbook } from './workbook';

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly count: number;
}

const TASKS = [
  ['bare', 'bare read: unzip and scan the XML, keep nothing'],
  ['read', 'read: every cell with its value and format'],
  ['check', 'check: read, understand, run every rule'],
  ['read-excel-file', 'read-excel-file 9.3.17: read'],
  ['hucre', 'hucre 1.0.0: read'],
  ['exceljs', 'exceljs 4.4.0: read'],
  ['fill', 'fill: read, fill every fourth row, save'],
  ['save', 'save: read, edit 5,000 cells, save'],
  ['exceljs-save', 'exceljs 4.4.0: read, edit, save'],
] as const;
const ROUNDS = 3;
const rows = Number(process.argv[2] ?? 100_000);

const here = dirname(fileURLToPath(import.meta.url));
const task = join(here, 'task.mjs');
const folder = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
try {
  const path = join(folder, 'bench.xlsx');
  writeFileSync(path, makeWorkbook(rows));
  writeFileSync(`${path}.unfinished`, makeWorkbook(rows, { isUnfinished: true }));
  const runs = new Map<string, Run[]>(TASKS.map(([name]) => [name, []]));
  // Rounds, not blocks: when the machine slows down it slows every contender.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name] of TASKS) {
      const output = execFileSync(process.execPath, ['--max-old-space-size=8192', task, name, path], {
        encoding: 'utf8',
      });
      runs.get(name)!.push(JSON.parse(output) as Run);
    }
  }
  const median = (name: string, of: (run: Run) => number) => {
    const sorted = runs
      .get(name)!
      .map(of)
      .sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)]!;
  };
  const time = (name: string) => median(name, (run) => run.milliseconds);
  const memory = (name: string) => median(name, (run) => run.megabytes);
  console.log(
    `${rows.toLocaleString('en-GB')} rows of 10 columns; medians of ${ROUNDS} rounds, each in a process of its own`,
  );
  console.log(
    `check takes ${(time('check') / time('bare')).toFixed(2)} times a bare read of the same bytes by the same reader\n`,
  );
  console.log(
    `${'task'.padEnd(52)} ${'seconds'.padStart(8)} ${'x bare'.padStart(7)} ${'MB'.padStart(6)} ${'x bare'.padStart(7)}`,
  );
  for (const [name, title] of TASKS) {
    const figures = [
      (time(name) / 1000).toFixed(2).padStart(8),
      (time(name) / time('bare')).toFixed(2).padStart(7),
      memory(name).toFixed(0).padStart(6),
      (memory(name) / memory('bare')).toFixed(2).padStart(7),
    ];
    console.log(`${title.padEnd(52)} ${figures.join(' ')}`);
  }
  const site = await buildSite(join(here, '../..'));
  printPages(site);
  const tenth = join(folder, 'tenth.xlsx');
  writeFileSync(tenth, makeWorkbook(rows / 10));
  await printWorkbench(site, tenth, rows / 10);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
