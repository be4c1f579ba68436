import { basename } from 'node:path';
import {
  checkReading,
  type CheckOptions,
  type CheckReport,
  explainFromList,
  type ListedReason,
  readReasonList,
  readStored,
  writeStored,
} from '../core/index';
import { openWorkbook } from '../file/index';
import { UsageError } from './arguments';
import { readBytes } from './files';
import type { Io } from './io';
import { complain } from './output';
import { type Destination, saveWorkbook } from './saving';
import { complainOfStored, readScorecardSheets } from './workbook';

/** The reasons in a list: a CSV as `check --format csv` writes it, with its column "reason" filled in, or the same as a workbook. */
async function readReasons(name: string, io: Io): Promise<readonly ListedReason[]> {
  const host = openWorkbook(await readBytes(name, io.cwd), basename(name));
  for (const grid of host.grids()) {
    const list = readReasonList(grid);
    if (!('missing' in list)) return list;
    throw new UsageError(
      `"${name}" is not a list of reasons: it has no column “${list.missing.join('” and no column “')}”. Write one with check --format csv, and fill in its column “reason”.`,
    );
  }
  return [];
}

interface ExplainedFile {
  readonly addedCount: number;
  /** The check of what is left. */
  readonly report: CheckReport;
  /** A sentence that says where the workbook went. */
  readonly saved: string;
}

/** Keeps the reasons of a list in one file, and writes the workbook. */
export async function explainFile(
  files: readonly string[],
  sheet: string | undefined,
  listName: string,
  destination: Destination | null,
  { asOf, settings: over }: CheckOptions,
  inputs: readonly string[],
  io: Io,
): Promise<ExplainedFile> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('--explain works on one file at a time.');
  if (!destination)
    throw new UsageError('Where to? --explain needs --out FILE for the workbook it writes, or --in-place.');
  const list = await readReasons(listName, io);
  const bytes = await readBytes(file, io.cwd);
  const host = openWorkbook(bytes, basename(file));
  const reading = await readScorecardSheets(host, basename(file), { sheet, settings: over });
  complainOfStored(file, reading, io);
  const checks = checkReading(reading, asOf).map((check) => ({
    ...check,
    findings: check.findings.flatMap(({ parts }) => parts),
  }));
  const { explanations, addedCount, unused } = explainFromList(reading.explanations, checks, list, asOf);
  for (const sentence of unused) complain(`${listName}: ${sentence}`, io);
  if (addedCount > 0) {
    const stored = readStored(host.readStoredJson());
    host.storeJson(writeStored({ ...stored, explanations, revision: stored.revision + 1 }));
  }
  const saved = await saveWorkbook(
    host,
    { file, bytes },
    [],
    destination,
    [...inputs, listName],
    io,
    addedCount > 0,
  );
  const scorecards = checkReading({ ...reading, explanations }, asOf);
  const checked = { file, error: null, scorecards };
  return { addedCount, saved, report: { asOf, files: [checked] } };
}
