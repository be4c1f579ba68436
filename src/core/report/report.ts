import type { Summary } from '../checking/finding';
import { isExplained, summarise } from '../checking/verdict';
import type { CalendarDate } from '../sheet/calendar';
import type { Chaser } from '../dates/chasers';
import type { ListedCheck } from '../explanations/explanation';
import type { SignOffStanding } from '../explanations/signOff';
import type { Scorecard } from '../scorecard/scorecard';
import { plural } from '../text/words';
import { sayLikely } from './readColumns';

/** One file and what the check of its scorecards found; `error` says why it could not be read. */
export interface FileCheck {
  readonly file: string;
  readonly error: string | null;
  /** Those without indicators stand for what was not understood. */
  readonly scorecards: readonly ListedCheck[];
  /** Sheets with figures in which no table was found; left out where there are none. */
  readonly passedOver?: readonly string[];
  /** Who signed what was checked, and whether that still holds; null or left out where nobody did. */
  readonly signOff?: SignOffStanding | null;
}

/** What the end of a report tells of one file: all that need be kept of it once its own part is written. */
export interface FileTally extends Omit<Summary, 'ready'> {
  readonly file: string;
  readonly error: string | null;
  readonly scorecards: number;
  /** Tables that look like scorecards and were not understood. */
  readonly tables: number;
  /** Nobody has said yet what such a table is. */
  readonly isUnread: boolean;
  readonly hasIndicators: boolean;
  /** A rule failed on it, so that not all of it was checked. */
  readonly hasFailed: boolean;
  readonly hasReasons: boolean;
  /** What was read with some doubt, a sentence for a scorecard. */
  readonly likely: readonly { readonly sheet: string; readonly words: string }[];
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

/** Counts what is found in one file. */
export function tallyFile({ file, error, scorecards }: FileCheck): FileTally {
  const { errors, queries, advice, explained } = summarise(scorecards);
  const tables = scorecards.filter(({ scorecard }) => scorecard.unread);
  return {
    ...{ file, error, errors, queries, advice, explained },
    scorecards: scorecards.filter(({ scorecard }) => !scorecard.unread && !scorecard.isRest).length,
    tables: tables.length,
    isUnread: tables.some(({ findings }) => findings.some((finding) => !isExplained(finding))),
    hasIndicators: scorecards.some(({ scorecard }) => scorecard.indicators.length > 0),
    hasFailed: scorecards.some(({ notRun }) => notRun.some(({ cause }) => cause === 'failed')),
    hasReasons: scorecards.some(({ findings }) => findings.some(({ explained }) => explained !== null)),
    likely: scorecards.flatMap(({ scorecard }) => {
      const words = sayLikely(scorecard);
      return words === null ? [] : [{ sheet: scorecard.sheet, words }];
    }),
  };
}

/** What is left to do in all files; while a file could not be read, nothing is ready. */
export function summariseTallies(tallies: readonly FileTally[]): Summary {
  const add = (count: (tally: FileTally) => number) => tallies.reduce((sum, one) => sum + count(one), 0);
  const [errors, queries] = [add((one) => one.errors), add((one) => one.queries)];
  return {
    errors,
    queries,
    advice: add(({ advice }) => advice),
    explained: add(({ explained }) => explained),
    ready:
      errors + queries === 0 &&
      tallies.some(({ hasIndicators }) => hasIndicators) &&
      tallies.every(({ error, hasFailed }) => error === null && !hasFailed),
  };
}

export function summariseReport({ files }: CheckReport): Summary {
  return summariseTallies(files.map(tallyFile));
}

/** How large a scorecard is; of a table that was not understood, that it was not read; of a sheet without one, that. */
export function saySize({ indicators, unread, isRest }: Scorecard): string {
  return unread ? 'not read' : isRest ? 'no scorecard' : plural(indicators.length, 'indicator');
}
