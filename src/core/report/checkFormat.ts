import type { CalendarDate } from '../sheet/calendar';
import { type AnyRule, allRules } from '../rules/index';
import { plainLayout, type TextLayout } from './layout';
import { type CheckReport, type FileCheck, type FileTally, tallyFile } from './report';

/** What a format may look at beside the check. */
export interface ReportContext {
  readonly layout: TextLayout;
  readonly rules: readonly AnyRule[];
  /** Who checked; not said where it is empty. */
  readonly by: string;
}

/**
 * A report of any number of files, made piece by piece: nobody has to hold the checks of all, and a piece can be made
 * where its file was checked.
 */
export interface CheckFormat {
  /** What one file adds; where it is nothing, nothing stands between either. */
  readonly writeFile: (file: FileCheck, context: ReportContext) => string;
  /** What stands before the first piece. */
  readonly writeStart: (asOf: CalendarDate, tallies: readonly FileTally[], context: ReportContext) => string;
  readonly between: string;
  /** What stands after the last piece. */
  readonly writeEnd: (asOf: CalendarDate, tallies: readonly FileTally[], context: ReportContext) => string;
  /** Its start tells of all files, so that nothing can be written before all are checked. */
  readonly isCountedFirst: boolean;
  /** Makes a piece fit the others, once all are known. */
  readonly mend?: (piece: string, tally: FileTally, tallies: readonly FileTally[]) => string;
}

/** The whole report of a check. */
export function writeCheck(
  format: CheckFormat,
  { asOf, files }: CheckReport,
  { layout = plainLayout, rules = allRules, by = '' }: Partial<ReportContext> = {},
): string {
  const context = { layout, rules, by };
  const tallies = files.map(tallyFile);
  const { mend = (piece: string) => piece } = format;
  const pieces = files.map((file, index) => mend(format.writeFile(file, context), tallies[index]!, tallies));
  return (
    format.writeStart(asOf, tallies, context) +
    pieces.filter((piece) => piece !== '').join(format.between) +
    format.writeEnd(asOf, tallies, context)
  );
}
