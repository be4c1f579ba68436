import { basename } from 'node:path';
import {
  type CheckOptions,
  type CheckReport,
  checkNearMiss,
  type ExplainedCheck,
  findUnexplained,
  type Fix,
  planFixes,
  withExplanations,
} from '../core/index';
import { openWorkbook } from '../file/index';
import { UsageError } from './arguments';
import { readBytes } from './files';
import type { Io } from './io';
import { type Destination, saveWorkbook } from './saving';
import { complainOfStored, readSheets } from './workbook';

export interface FixedFile {
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
  given: CheckOptions,
  inputs: readonly string[],
  io: Io,
): Promise<FixedFile> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('--fix works on one file at a time.');
  if (!destination) throw new UsageError('Where to? --fix needs --out FILE for the workbook it writes.');
  const host = openWorkbook(await readBytes(file, io.cwd), basename(file));
  const reading = await readSheets(host, basename(file), { sheet, settings: given.settings });
  complainOfStored(file, reading, io);
  const { scorecards, nearMiss, settings, explanations } = reading;
  const options: CheckOptions = { asOf: given.asOf, settings };
  const fixes: Fix[] = [];
  const checks: ExplainedCheck[] = nearMiss
    ? [...withExplanations([checkNearMiss(nearMiss, options)], [])]
    : [];
  for (const name of new Set(scorecards.map((scorecard) => scorecard.sheet))) {
    const planned = planFixes(await host.read(name), {
      ...options,
      choose: (now) => findUnexplained(now, explanations),
    });
    fixes.push(...planned.edits);
    checks.push(...withExplanations(planned.checks, explanations));
  }
  const saved = await saveWorkbook(host, file, fixes, destination, inputs, io);
  return { fixes, saved, report: { asOf: options.asOf, files: [{ file, error: null, scorecards: checks }] } };
}
