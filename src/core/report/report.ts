import type { Summary } from '../checking/finding';
import { summarise } from '../checking/verdict';
import type { CalendarDate } from '../sheet/calendar';
import type { Chaser } from '../dates/chasers';
import type { ListedCheck } from '../explanations/explanation';
import type { SignOffStanding } from '../explanations/signOff';
import type { Scorecard } from '../scorecard/scorecard';
import { plural } from '../text/words';

/** One file and what the check of its scorecards found; `error` says why it could not be read. */
export interface FileCheck {
  readonly file: string;
  readonly error: string | null;
  /** Those without indicators stand for what was not understood. */
  readonly scorecards: readonly ListedCheck[];
  /** Who signed what was checked, and whether that still holds; null or left out where nobody did. */
  readonly signOff?: SignOffStanding | null;
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

/** What one service owes, as plain text. */
export interface ServiceText {
  /** Null for indicators under no service. */
  readonly service: string | null;
  readonly text: string;
}

/** What is left to do in all files; while a file could not be read, nothing is ready. */
export function summariseReport({ files }: CheckReport): Summary {
  const summary = summarise(files.flatMap(({ scorecards }) => scorecards));
  return { ...summary, ready: summary.ready && files.every(({ error }) => error === null) };
}

/** How large a scorecard is; of a table that was not understood, that it was not read. */
export function saySize({ indicators, unread }: Scorecard): string {
  return unread ? 'not read' : plural(indicators.length, 'indicator');
}
