import { collapse } from '../checking/collapse/collapse';
import { listChasers } from '../dates/chasers';
import type { SignOffStanding } from '../explanations/signOff';
import type { CheckReport } from '../report/report';
import { type LetterNotes, type ServiceLetter, writeServiceLetters } from '../report/serviceLetter';
import type { CalendarDate } from '../sheet/calendar';
import { listAnd } from '../text/words';
import type { KnownWorkbook } from './checkWorkbook';

/** The last check as every report takes it: of one workbook, which need not be named. */
export function reportOf(
  { failures, sheets, notRead }: KnownWorkbook,
  asOf: CalendarDate,
  signOff: SignOffStanding | null,
): CheckReport {
  const leftOut = notRead.length > 0 ? [`Not checked: ${listAnd(notRead)}.`] : [];
  const gaps = [...failures.values(), ...leftOut];
  const file = {
    file: '',
    error: gaps.length > 0 ? gaps.join(' ') : null,
    scorecards: collapse([...sheets.values()].flatMap(({ checks }) => checks)),
    signOff,
  };
  return { asOf, files: [file] };
}

/** A letter to each service that is asked for something in its own rows. */
export function lettersOf({ sheets }: KnownWorkbook, notes: LetterNotes): readonly ServiceLetter[] {
  const sources = [...sheets.values()].flatMap(({ checks }) =>
    checks.map((check) => ({ check, chasers: listChasers(check.scorecard, notes.asOf) })),
  );
  return writeServiceLetters(sources, notes);
}
