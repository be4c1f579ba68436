import {
  type CalendarDate,
  checkReading,
  type CheckFormat,
  csvFormat,
  type FileCheck,
  type FileTally,
  htmlFormat,
  jsonFormat,
  type ReportContext,
  allRules,
  sarifFormat,
  sheetsPassedOver,
  type Settings,
  tallyFile,
  textFormat,
  toPlainText,
} from '../core/index';
import type { Io } from './io';
import type { Source } from './listFiles';
import { layoutFor, type LayoutWish } from './output';
import { readWorkbooks } from './workbook';

export const checkFormats = {
  text: textFormat,
  json: jsonFormat,
  csv: csvFormat,
  html: htmlFormat,
  sarif: sarifFormat,
} as const satisfies Readonly<Record<string, CheckFormat>>;

/** How files are to be checked and reported; plain data, which may go to a thread. */
export interface CheckJob {
  readonly asOf: CalendarDate;
  readonly settings: Settings;
  readonly sheet: string | undefined;
  readonly format: keyof typeof checkFormats;
  readonly layout: LayoutWish;
  readonly cwd: string;
  readonly env: Io['env'];
}

/** What is left of a file that was checked; plain data, which may come from a thread. */
export interface CheckedFile {
  /** Its part of the report. */
  readonly piece: string;
  readonly tally: FileTally;
  /** What is to be said to the person at the keyboard, as it is written. */
  readonly complaints: string;
}

/** Reads and checks one file. */
export async function checkSource(source: Source, job: CheckJob, stderr: Io['stderr']): Promise<FileCheck> {
  const { sheet, settings } = job;
  const io = { stderr, cwd: job.cwd, env: job.env, isTerminal: { stdout: false, stderr: false } };
  const [reading] = await readWorkbooks([source], io, { sheet, settings });
  if (!reading || reading.error !== null) {
    return { file: source.name, error: reading?.error ?? '', scorecards: [] };
  }
  return {
    file: source.name,
    error: null,
    scorecards: checkReading(reading, job.asOf),
    passedOver: sheetsPassedOver(reading),
    signOff: reading.signOff,
  };
}

/** Reads and checks one file, and keeps no more of it than its part of the report. */
export async function checkFile(source: Source, job: CheckJob): Promise<CheckedFile> {
  let complaints = '';
  const check = await checkSource(source, job, { write: (text) => (complaints += text) });
  const piece = checkFormats[job.format].writeFile(check, contextOf(job));
  return { piece, tally: tallyFile(check), complaints };
}

/** What is left of a file whose thread came to an end over it. */
export function lostFile({ name }: Source, job: CheckJob): CheckedFile {
  const why = `"${name}" was not checked because checking it used all the memory; check it by itself.`;
  const check: FileCheck = { file: name, error: why, scorecards: [] };
  return {
    piece: checkFormats[job.format].writeFile(check, contextOf(job)),
    tally: tallyFile(check),
    complaints: `scorecard: ${toPlainText(why)}\n`,
  };
}

export function contextOf({ layout }: CheckJob): ReportContext {
  return { layout: layoutFor(layout), rules: allRules, by: '' };
}
