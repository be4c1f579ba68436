import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromA1 } from '../../src/core/sheet/address';
import { checkScorecard } from '../../src/core/checking/check';
import type { Finding } from '../../src/core/checking/finding';
import type { Cell, Grid } from '../../src/core/sheet/grid';
import { checkNearMiss } from '../../src/core/checking/checkNearMiss';
import { readSheet } from '../../src/core/reading';
import { openWorkbook } from '../../src/file';
import { gridOf, type TestCell } from './grid';

export function sampleBytes(): Uint8Array {
  return readFileSync(join(__dirname, '../../assets/sample-scorecard.xlsx'));
}

/** The bundled sample, read from its file. */
export function sampleGrid(): Grid {
  const [grid] = openWorkbook(sampleBytes(), 'sample-scorecard.xlsx').grids();
  return grid!;
}

/** The same sheet with other cells in some places; the given one is left as it is. */
export function withCells(grid: Grid, cells: Readonly<Record<string, TestCell>>): Grid {
  const rows = grid.rows.map((row) => row && [...row]);
  for (const [a1, content] of Object.entries(cells)) {
    const { row, column } = fromA1(a1)!;
    const cell: Cell | undefined = gridOf([[content]]).rows[0]?.[0];
    const target = (rows[row] ??= []);
    if (cell) target[column] = cell;
    else Reflect.deleteProperty(target, column);
  }
  return { ...grid, rows };
}

export function findingsOn(grid: Grid, asOf = '2017-04-15'): Finding[] {
  const { scorecards, nearMiss } = readSheet(grid);
  const options = { asOf, settings: {} };
  const checks = nearMiss
    ? [checkNearMiss(nearMiss, options)]
    : scorecards.map((scorecard) => checkScorecard(scorecard, options));
  return checks.flatMap(({ findings, notRun }) => {
    const failed = notRun.filter(({ cause }) => cause === 'failed');
    if (failed.length > 0) throw new Error(JSON.stringify(failed));
    return [...findings];
  });
}
