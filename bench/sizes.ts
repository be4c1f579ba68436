import { printLine, runInRounds, runTask } from './measure';
import { writeWorkbook } from './workbook';

const CELLS = [1_000, 10_000, 100_000, 1_000_000] as const;

/** Says how the cost of a check grows with the sheet. */
export function printSizes(folder: string, rounds: number): void {
  console.log('');
  printLine('a check of so many cells', 'seconds', 'MB', 'µs a cell');
  // What a process takes to start and to compile the program stands in the first line, and is taken out of the others.
  const start = runInRounds(['check'], rounds, (name) => runTask(name, writeWorkbook(folder, 1))).check;
  printLine('10', start.seconds.toFixed(2), start.megabytes.toFixed(0));
  for (const cells of CELLS) {
    const path = writeWorkbook(folder, cells / 10);
    const { check } = runInRounds(['check'], rounds, (name) => runTask(name, path));
    const each = ((check.seconds - start.seconds) / cells) * 1e6;
    printLine(
      cells.toLocaleString('en-GB'),
      check.seconds.toFixed(2),
      check.megabytes.toFixed(0),
      each.toFixed(0),
    );
  }
}

const AGAIN = {
  'check-again': 're-check after another figure',
  'check-again-cleared': 're-check after a figure is cleared',
  'check-again-comment': 're-check after another comment',
} as const;

/** Says what a check takes again once one cell has changed. */
export function printRecheck(folder: string, rows: number, rounds: number): void {
  const path = writeWorkbook(folder, rows);
  const names = ['check-warm', ...Object.keys(AGAIN)] as ('check-warm' | keyof typeof AGAIN)[];
  const runs = runInRounds(names, rounds, (name) => runTask(name, path));
  const whole = runs['check-warm'].seconds;
  console.log('');
  printLine(
    `${rows.toLocaleString('en-GB')} rows, in a process that has checked them before`,
    'seconds',
    'x',
  );
  printLine('check of the whole sheet', whole.toFixed(3), '1.00');
  for (const [name, title] of Object.entries(AGAIN)) {
    const again = runs[name as keyof typeof AGAIN].seconds;
    printLine(title, again.toFixed(4), (again / whole).toFixed(3));
  }
}
