import { basename } from 'node:path';
import {
  applyToGrid,
  type CheckOptions,
  type CheckReport,
  checkReading,
  type ChooseFindings,
  findUnexplained,
  type Fix,
  planFixes,
  shareNotes,
  understand,
} from '../core/index';
import { openWorkbook } from '../file/index';
import { UsageError } from './arguments';
import { readBytes } from './files';
import type { Io } from './io';
import { type Destination, saveWorkbook } from './saving';
import { complainOfStored, readScorecardSheets } from './workbook';

interface FixedFile {
  readonly fixes: readonly Fix[];
  /** The check of what is left. */
  readonly report: CheckReport;
  /** A sentence that says where the workbook went. */
  readonly saved: string;
}

/** Puts right all that the findings on one file know how to, and writes the workbook. */
export async function fixFile(
  files: readonly string[],
  sheet: string | undefined,
  destination: Destination | null,
  { asOf, settings: over }: CheckOptions,
  inputs: readonly string[],
  io: Io,
): Promise<FixedFile> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('--fix works on one file at a time.');
  if (!destination) throw new UsageError('Where to? --fix needs --out FILE for the workbook it writes.');
  const bytes = await readBytes(file, io.cwd);
  const host = openWorkbook(bytes, basename(file));
  const reading = await readScorecardSheets(host, basename(file), { sheet, settings: over });
  complainOfStored(file, reading, io);
  const { sheets, settings, explanations } = reading;
  const options = { asOf, settings };
  const choose: ChooseFindings = (now) => findUnexplained(now, explanations);
  const plans = sheets
    .filter(({ scorecards }) => scorecards.length > 0)
    .map(({ grid }) => ({ grid, ...planFixes(grid, { ...options, choose }) }));
  const fixes = plans.flatMap(({ edits }) => edits);
  const fixed = new Map(plans.map(({ grid, edits }) => [grid.sheet, applyToGrid(grid, edits)]));
  const left = {
    ...reading,
    sheets: shareNotes(sheets.map((one) => understand(fixed.get(one.grid.sheet) ?? one.grid, settings))),
  };
  const saved = await saveWorkbook(host, { file, bytes }, fixes, destination, inputs, io);
  const scorecards = checkReading(left, asOf);
  const checked = { file, error: null, scorecards };
  return { fixes, saved, report: { asOf, files: [checked] } };
}
