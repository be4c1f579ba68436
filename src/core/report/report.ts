import { toA1 } from '../sheet/address';
import type { Summary } from '../checking/finding';
import { summarise } from '../checking/verdict';
import type { CalendarDate } from '../sheet/calendar';
import type { Chaser } from '../dates/chasers';
import type { ListedCheck } from '../explanations/explanation';
import type { SignOffStanding } from '../explanations/signOff';
import type { Scorecard } from '../scorecard/scorecard';
import type { UnreadTable } from '../scorecard/unread';

/** One file and what the check of its scorecards found; `error` says why it could not be read. */
export interface FileCheck {
  readonly file: string;
  readonly error: string | null;
  readonly scorecards: readonly ListedCheck[];
  /** Tables beside them that look like scorecards and were not understood. */
  readonly unread?: readonly UnreadTable[];
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

/** What is left to do in all files; while a file or a table could not be read, nothing is ready. */
export function summariseReport({ files }: CheckReport): Summary {
  const summary = summarise(files.flatMap(({ scorecards }) => scorecards));
  return { ...summary, ready: summary.ready && files.every(isRead) };
}

function isRead({ error, unread = [] }: FileCheck): boolean {
  return error === null && unread.length === 0;
}

/** Why a table was not checked, and what to do, as one sentence. */
export function sayUnread({ headings, looksLike, cell }: UnreadTable): string {
  if (looksLike !== null) {
    return `The table under “${headings}” was not checked: it looks like ${looksLike}, but not all of it does: see ${toA1(cell)}. Put that right, or give each indicator one row under headings such as “Actual 2016” and “Target 2017”.`;
  }
  return `The table under “${headings}” was not checked, because its headings were not understood. Head its columns with words such as “Indicator”, “Actual 2016” and “Target 2017”, or hide the sheet if it is none of the scorecard.`;
}
