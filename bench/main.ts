import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from '../tools/buildSite';
import { printCommandLine } from './commandLine';
import { printPages } from './pages';
import { printReaders } from './readers';
import { printRecheck, printSizes } from './sizes';
import { printWorkbench } from './workbench';
import { writeWorkbook } from './workbook';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, 'no-pages': { type: 'boolean', default: false } },
});
const rows = Number(positionals[0] ?? 100_000);
const rounds = Number(values.rounds);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));

try {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  console.log(
    `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown kind'}, ${gigabytes} GB, Node ${process.version}; ` +
      `medians of ${rounds}; seconds are processor time\n`,
  );
  printReaders(folder, rows, rounds);
  printSizes(folder, rounds);
  printRecheck(folder, 10_000, rounds);
  printCommandLine(root, folder, rounds);
  if (!values['no-pages']) {
    const site = await buildSite(root);
    printPages(site);
    await printWorkbench(site, writeWorkbook(folder, rows / 10), rows / 10);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
