import { basename } from 'node:path';
import {
  type Explanation,
  Failure,
  layOver,
  type NearMiss,
  readSheet,
  readStored,
  type Scorecard,
  type Settings,
  SheetNotFound,
  type UnreadTable,
} from '../core/index';
import { openWorkbook, type XlsxHost } from '../file/index';
import { FileError, readBytes, type Source } from './files';
import type { Io } from './io';
import { complain, showProgress } from './output';

export interface WorkbookReading {
  readonly scorecards: readonly Scorecard[];
  /** Where no sheet holds a scorecard: what comes nearest to one. */
  readonly nearMiss: NearMiss | null;
  /** Tables that look like scorecards and were not understood; hidden sheets are left out. */
  readonly unread: readonly UnreadTable[];
  /** Those that the workbook keeps, with the given ones laid over them. */
  readonly settings: Settings;
  /** Those that the workbook keeps. */
  readonly explanations: readonly Explanation[];
  /** What the workbook keeps for us and cannot be used, a plain sentence each. */
  readonly problems: readonly string[];
}

export interface ReadingOptions {
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  /** To be laid over those that the workbook keeps. */
  readonly settings?: Settings;
}

export type FileReading = { readonly file: string } & (
  (WorkbookReading & { readonly error: null }) | { readonly error: string }
);

/** Reads every file; one that cannot be read is said and does not stop the others. */
export async function readWorkbooks(
  files: readonly Source[],
  io: Io,
  options: ReadingOptions,
): Promise<FileReading[]> {
  const progress = showProgress(files.length, io);
  const readings: FileReading[] = [];
  for (const file of files) {
    progress.next(file.name);
    readings.push(await readWorkbook(file, io, options));
  }
  progress.end();
  for (const reading of readings) {
    if (reading.error !== null) complain(placeError(reading.file, reading.error), io);
    else complainOfStored(reading.file, reading, io);
  }
  return readings;
}

/** Says what of a workbook's own settings and explanations is not used. */
export function complainOfStored(
  file: string,
  { problems }: Pick<WorkbookReading, 'problems'>,
  io: Io,
): void {
  for (const problem of problems) complain(`${file}, settings and explanations: ${problem}`, io);
}

// The sentence names the file, but not the folder it is in.
function placeError(file: string, error: string): string {
  return error.includes(file) ? error : `${file}: ${error}`;
}

async function readWorkbook(
  { name: file, problem }: Source,
  io: Io,
  options: ReadingOptions,
): Promise<FileReading> {
  try {
    if (problem !== null) throw new FileError(problem);
    const host = openWorkbook(await readBytes(file, io.cwd), basename(file));
    return { file, error: null, ...(await readSheets(host, basename(file), options)) };
  } catch (error) {
    if (io.env['SCORECARD_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return { file, error: sayError(file, error) };
  }
}

/** The scorecards on every sheet, or on the one that is wanted. */
export async function readSheets(
  host: Pick<XlsxHost, 'sheets' | 'read' | 'readStoredJson'>,
  file: string,
  { sheet, settings: over = {} }: ReadingOptions,
): Promise<WorkbookReading> {
  const names = (await host.sheets()).map(({ name }) => name);
  const wanted = sheet === undefined ? names : names.filter((name) => isSameName(name, sheet));
  if (sheet !== undefined && wanted.length === 0) throw new SheetNotFound(file, sheet, names);
  if (names.length === 0) throw new FileError(`"${file}" holds no worksheet, so there is nothing to read.`);
  const { settings: own, explanations, problems } = readStored(host.readStoredJson());
  const settings = layOver(own, over);
  const scorecards: Scorecard[] = [];
  const nearMisses: NearMiss[] = [];
  const unread: UnreadTable[] = [];
  for (const name of wanted) {
    const grid = await host.read(name);
    const found = readSheet(grid, settings);
    scorecards.push(...found.scorecards);
    if (found.nearMiss) nearMisses.push(found.nearMiss);
    if (!grid.isHidden) unread.push(...found.unread);
  }
  const nearMiss = scorecards.length === 0 ? chooseNearMiss(nearMisses) : null;
  // Where nothing was read at all, the near miss says so.
  return { scorecards, nearMiss, unread: nearMiss ? [] : unread, settings, explanations, problems };
}

// Excel takes two names that differ only in case for one sheet.
function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function chooseNearMiss(nearMisses: readonly NearMiss[]): NearMiss | null {
  const visible = nearMisses.filter(({ isSheetHidden }) => !isSheetHidden);
  const ordered = [...visible, ...nearMisses];
  return ordered.find(({ nearest }) => nearest !== null) ?? ordered[0] ?? null;
}

/** Why a workbook holds nothing to work on, as one sentence. */
export function sayNothingFound(file: string, { nearest }: NearMiss): string {
  const hint = nearest ? ` The nearest thing is "${nearest}".` : '';
  return `No scorecard was found in "${file}": one needs headings for its indicators and for figures with a year.${hint}`;
}

function sayError(file: string, error: unknown): string {
  if (error instanceof Failure) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `"${file}" could not be read because this program failed (${why}); please report it with the file.`;
}
