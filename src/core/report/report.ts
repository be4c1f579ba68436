import { type ScorecardCheck, type Summary, summarise } from '../check';
import type { CalendarDate } from '../dates/calendar';
import type { Chaser } from '../dates/chasers';
import type { Scorecard } from '../scorecard';

/** One file and what the check of its scorecards found; `error` says why it could not be read. */
export interface FileCheck {
  readonly file: string;
  readonly error: string | null;
  readonly scorecards: readonly ScorecardCheck[];
}

/** A check of any number of files, as every format reports it. */
export interface CheckReport {
  readonly asOf: CalendarDate;
  readonly files: readonly FileCheck[];
}

export interface ScorecardChasers {
  readonly file: string;
  readonly scorecard: Scorecard;
  readonly chasers: readonly Chaser[];
}

/** What to chase in any number of files. */
export interface DatesReport {
  readonly asOf: CalendarDate;
  readonly scorecards: readonly ScorecardChasers[];
}

/** What is left to do in all files; while a file could not be read, nothing is ready. */
export function summariseReport({ files }: CheckReport): Summary {
  const summary = summarise(files.flatMap(({ scorecards }) => scorecards));
  return { ...summary, ready: summary.ready && files.every(({ error }) => error === null) };
}
