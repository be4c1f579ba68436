import { basename } from 'node:path';
import {
  Failure,
  readStored,
  readWorkbook,
  type Scorecard,
  type Settings,
  SheetNotFound,
  type SignOffStanding,
  standingOf,
  type WorkbookReading,
} from '../core/index';
import { openWorkbook, type FileHost } from '../file/index';
import { FileError, readBytes } from './files';
import type { Source } from './listFiles';
import type { Io } from './io';
import { complain, showProgress, type Speaker } from './output';

interface ReadWorkbook extends WorkbookReading {
  readonly scorecards: readonly Scorecard[];
  /** How the sign-off that it keeps stands; null where there is none, and where only one sheet is looked at. */
  readonly signOff: SignOffStanding | null;
  /** What the workbook keeps for us and cannot be used, a plain sentence each. */
  readonly problems: readonly string[];
}

interface ReadingOptions {
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  /** To be laid over those that the workbook keeps. */
  readonly settings?: Settings;
}

type FileReading = { readonly file: string } & (
  (ReadWorkbook & { readonly error: null }) | { readonly error: string }
);

/** Reads every file; one that cannot be read is said and does not stop the others. */
export async function readWorkbooks(
  files: readonly Source[],
  io: Speaker & Pick<Io, 'cwd' | 'env'>,
  options: ReadingOptions,
): Promise<FileReading[]> {
  const progress = showProgress(files.length, io);
  const readings: FileReading[] = [];
  for (const file of files) {
    progress.next(file.name);
    readings.push(await readFile(file, io, options));
  }
  progress.clear();
  for (const reading of readings) {
    if (reading.error !== null) complain(placeError(reading.file, reading.error), io);
    else complainOfStored(reading.file, reading, io);
  }
  return readings;
}

/** Says what of a workbook's own settings and explanations is not used. */
export function complainOfStored(
  file: string,
  { problems }: Pick<ReadWorkbook, 'problems'>,
  io: Speaker,
): void {
  for (const problem of problems) complain(`${file}, settings and explanations: ${problem}`, io);
}

// The sentence names the file, but not the folder it is in.
function placeError(file: string, error: string): string {
  return error.includes(file) ? error : `${file}: ${error}`;
}

async function readFile(
  { name: file, problem }: Source,
  io: Speaker & Pick<Io, 'cwd' | 'env'>,
  options: ReadingOptions,
): Promise<FileReading> {
  try {
    if (problem !== null) throw new FileError(problem);
    const host = openWorkbook(await readBytes(file, io.cwd), basename(file));
    for (const lost of host.lostSheets)
      complain(`${file}: sheet "${lost}" was not read because its contents are missing.`, io);
    return { file, error: null, ...(await readScorecardSheets(host, basename(file), options)) };
  } catch (error) {
    if (io.env['SCORECARD_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return { file, error: sayError(file, error) };
  }
}

/** The scorecards on every sheet, or on the one that is wanted. */
export async function readScorecardSheets(
  host: Pick<FileHost, 'sheets' | 'read' | 'readStoredJson'>,
  file: string,
  { sheet, settings = {} }: ReadingOptions,
): Promise<ReadWorkbook> {
  const names = host.sheets().map(({ name }) => name);
  const wanted = sheet === undefined ? names : names.filter((name) => isSameName(name, sheet));
  if (sheet !== undefined && wanted.length === 0) throw new SheetNotFound(file, sheet, names);
  if (names.length === 0) throw new FileError(`"${file}" holds no worksheet, so there is nothing to read.`);
  const stored = readStored(host.readStoredJson());
  const reading = await readWorkbook(host, wanted, stored, settings);
  const scorecards = reading.sheets.flatMap((one) => one.scorecards);
  const signOff = stored.signOff && sheet === undefined ? standingOf(stored.signOff, scorecards) : null;
  return { ...reading, scorecards, signOff, problems: stored.problems };
}

// Excel takes two names that differ only in case for one sheet.
function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function sayError(file: string, error: unknown): string {
  if (error instanceof Failure) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `"${file}" could not be read because of a fault in Scorecard Checker (${why}); please report it with the file.`;
}
