import type { CellAddress } from '../sheet/address';
import type { FigureColumn, Scorecard, Value } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import type { CommentState } from './commentState';
import type { EstimatedDate } from './estimatedDate';
import { tellSilentParts, findToldElsewhere } from './partReadings';
import { readRowComments, type RowReading } from './rowReadings';

/** A figure that somebody owes, or a comment or a date about it. */
export interface Chaser {
  readonly service: string | null;
  readonly indicator: string;
  /** The first figure that is missing, else the comment. */
  readonly cell: CellAddress;
  /** The figures that are missing, "actual 2016"; empty where a figure is given and the comment still awaits one. */
  readonly missing: readonly string[];
  /** Whether nothing but comparators is missing, and nobody has said that they are to come. */
  readonly isComparatorOnly: boolean;
  /** The comment, or what the missing figure's own cell says. */
  readonly comment: string;
  readonly estimate: EstimatedDate | null;
  readonly state: CommentState;
}

/**
 * Who owes what on a day: every indicator without its actual or a comparator, and every one whose comment says that a
 * figure is still awaited, in the sheet's order. Missing targets are no part of it: they are decided, not awaited.
 */
export function listChasers(scorecard: Scorecard, asOf: CalendarDate): readonly Chaser[] {
  const readings = readRowComments(scorecard, asOf);
  const partOf = tellSilentParts(scorecard);
  const isToldElsewhere = findToldElsewhere(readings, scorecard, asOf);
  return readings
    .filter(
      (row, at) =>
        partOf(row)?.lacking.length !== 0 &&
        (row.comment.isAwaited || !isAllTold(row.missing, (value) => isToldElsewhere(value, at))),
    )
    .flatMap((row) => chase(row, scorecard.figureColumns) ?? []);
}

function isAllTold(missing: readonly Value[], isTold: (value: Value) => boolean): boolean {
  return missing.length > 0 && missing.every(isTold);
}

function chase(
  { indicator, missing, comment: reading, words }: RowReading,
  columns: readonly FigureColumn[],
): Chaser | null {
  if (reading.isGivenUp || (missing.length === 0 && !reading.isAwaited)) return null;
  const { name, nameCell, service } = indicator;
  return {
    service,
    indicator: name,
    cell: missing[0]?.cell ?? words?.cell ?? nameCell,
    missing: missing.map(({ column }) => nameFigure(column, columns)),
    isComparatorOnly:
      missing.length > 0 &&
      !reading.isAwaited &&
      missing.every(({ column }) => column.field === 'comparator'),
    comment: words?.text ?? '',
    estimate: reading.estimate,
    state: reading.state,
  };
}

// Two comparators of one year, the national figure and the neighbours', are told apart by their headings.
function nameFigure(column: FigureColumn, columns: readonly FigureColumn[]): string {
  const short = shortName(column);
  const isAlone = columns.every((other) => other === column || shortName(other) !== short);
  return isAlone ? short : `${short} (${column.label})`;
}

function shortName({ field, period }: FigureColumn): string {
  return period ? `${field} ${period.text}` : field;
}
