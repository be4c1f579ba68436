import { collapse } from '../checking/collapse/collapse';
import { checkNearMiss } from '../checking/checkNearMiss';
import type { Explanation, ListedCheck } from '../explanations/explanation';
import { withExplanations } from '../explanations/withExplanations';
import { layOver, type Settings } from '../scorecard/settings';
import type { NearMiss } from '../scorecard/unread';
import type { CalendarDate } from '../sheet/calendar';
import type { Grid } from '../sheet/grid';
import type { Host } from '../sheet/host';
import type { Stored } from '../stored/stored';
import { checkSheet, type KnownSheet, understand } from './knownSheet';
import { shareNotes } from './notesElsewhere';
import { withStatuses } from './statusesElsewhere';
import { chooseNearMiss } from './nothingFound';

/** A workbook that was read from beginning to end. */
export interface WorkbookReading {
  readonly sheets: readonly KnownSheet[];
  /** Where no sheet holds a scorecard: what comes nearest to one. */
  readonly nearMiss: NearMiss | null;
  /** Those that the workbook keeps, with the given ones laid over them. */
  readonly settings: Settings;
  /** Those that the workbook keeps. */
  readonly explanations: readonly Explanation[];
}

/** What the sheets say, under the settings that the workbook keeps and those that are laid over them. */
export async function readWorkbook(
  host: Pick<Host, 'read'>,
  names: readonly string[],
  stored: Stored,
  over: Settings,
): Promise<WorkbookReading> {
  const settings = layOver(stored.settings, over);
  const read: KnownSheet[] = [];
  for (const name of names) read.push(understand(await host.read(name), settings));
  const sheets = shareNotes(read);
  const nearMisses = sheets.flatMap(({ nearMiss }) => nearMiss ?? []);
  const isEmpty = sheets.every(({ scorecards }) => scorecards.length === 0);
  return {
    sheets,
    nearMiss: isEmpty ? chooseNearMiss(nearMisses) : null,
    settings,
    explanations: stored.explanations,
  };
}

/** Checks what was read; that there is no scorecard is a finding too, and so is a table that was not understood. */
export function checkReading(
  { sheets, nearMiss, settings, explanations }: WorkbookReading,
  asOf: CalendarDate,
): readonly ListedCheck[] {
  const options = { asOf, settings, explanations };
  const first = new Map(sheets.map((sheet) => [sheet.grid.sheet, finish(checkSheet(sheet, options))]));
  for (const counting of withStatuses(first.values()))
    first.set(counting.grid.sheet, finish(checkSheet(counting, options)));
  const checks = [...first.values()].flatMap((sheet) => sheet.checks);
  // A table that looks like a scorecard says more than that there is none.
  if (!nearMiss || checks.some(({ scorecard }) => !scorecard.isRest)) return collapse(checks);
  return collapse([...withExplanations([checkNearMiss(nearMiss, options)], explanations), ...checks]);
}

const LEAST_FIGURES = 6;

/** The sheets that hold figures beside words, and no table that was read or said to be unread: nobody has looked at them. */
export function sheetsPassedOver({ sheets }: Pick<WorkbookReading, 'sheets'>): readonly string[] {
  return sheets
    .filter(({ grid, scorecards, unread }) => !grid.isHidden && scorecards.length + unread.length === 0)
    .filter(({ grid }) => countFigures(grid) >= LEAST_FIGURES)
    .map(({ grid }) => grid.sheet);
}

/** The number of figures that stand right of a word in their row, as far as that matters. */
function countFigures({ rows }: Grid): number {
  let count = 0;
  for (const cells of rows) {
    if (count >= LEAST_FIGURES) break;
    const name = cells?.findIndex((cell) => typeof cell?.value === 'string') ?? -1;
    if (name >= 0)
      count += cells!.filter((cell, column) => column > name && typeof cell?.value === 'number').length;
  }
  return count;
}

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
