import { holdingsOf } from '../../scorecard/holdings';
import type { BesideName, Indicator, Remark, Unit, WordError } from '../../scorecard/scorecard';
import { ALL_SOUND, findUnsound } from '../../scorecard/soundness';
import { type CellValue, isCellError } from '../../sheet/grid';
import { oneLine } from '../../text/fold';
import { isErrorCode } from '../../sheet/errorCodes';
import { isMarked } from '../cumulativeMark';
import { doubtUnit } from '../../scorecard/unitDoubts';
import { isCumulativeName, isGapName, readUnit, saysCumulative, saysShares } from '../units';
import { polarityOfRow, type SetPolarities } from './polarityOfRow';
import { readComment, readCommentAt } from './comment';
import type { TableSheet } from './tableSheet';
import { seriesAt } from './ownTime';
import { readValues } from './values';

/** What a row is called, and under what it stands. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  /** Where its name stands. */
  readonly nameColumn: number;
  readonly service: string | null;
  /** The section it stands in, where that is another matter than its service. */
  readonly section: string | null;
  /** Whether the table has services at all. */
  readonly hasServices: boolean;
  /** Whether it is a part of the row above it that is none. */
  readonly isPart: boolean;
}

type Draft = { -readonly [Part in keyof Indicator]: Indicator[Part] };

/** Reads one row: what it says, and what follows from that. */
export function readIndicator(
  table: TableSheet,
  { row, name, nameColumn, service, section, hasServices, isPart }: NamedRow,
  setPolarities: SetPolarities,
): Indicator {
  const values = readValues(table, row, name);
  const otherNames = briefNames(table.otherNames(row));
  const names = [name, ...otherNames];
  const unitColumn = table.column('unit');
  const stated = table.words(row, unitColumn);
  const named = unitOfRow(names, stated, values);
  const unit = named === 'unknown' && saysShares(section ?? service ?? '') ? 'percentage' : named;
  const isGap = names.some(isGapName);
  const times = {
    latest: table.words(row, table.timeColumn),
    end: table.words(row, table.endTimeColumn),
  };
  const series = seriesAt(times, table.series, table.place.columns.figures, values);
  const comment = readComment(table, row);
  const remarks = findRemarks(table, row);
  const { polarity, source } = polarityOfRow(
    { name, otherNames, unit, isGap, values, series, remarks, comment },
    table.polarityWords(row),
    setPolarities,
  );
  const beside = findBeside(table, row);
  const isMarkedSo = isMarked(name, beside?.words ?? [], table.place.cumulativeMark ?? null);
  const indicator: Draft = {
    name,
    nameCell: { row, column: nameColumn },
    rows: [row],
    service,
    serviceCell: hasServices ? { row, column: table.serviceColumn ?? table.nameColumn } : null,
    unit,
    isGap,
    isCumulative: isMarkedSo || names.some(isCumulativeName) || beside?.words.some(saysCumulative) === true,
    polarity,
    polaritySource: source,
    values,
    series,
    holdings: 0,
    unsound: ALL_SOUND,
    comment,
    source: table.words(row, table.column('source')) || null,
  };
  if (section !== null) indicator.section = section;
  if (isPart) indicator.isPart = true;
  if (isMarkedSo) indicator.isWithinYear = true;
  indicator.unsound = findUnsound(indicator);
  indicator.holdings = holdingsOf(indicator);
  if (remarks.length > 0) indicator.remarks = remarks;
  const wordErrors = findWordErrors(table, row);
  if (wordErrors.length > 0) indicator.wordErrors = wordErrors;
  if (beside) indicator.beside = beside;
  const doubt = stated === '' ? null : doubtUnit(name, stated);
  if (doubt) indicator.unitDoubt = { cell: { row, column: unitColumn! }, text: stated, ...doubt };
  return indicator;
}

/** A sentence or more beside a name tells how it is counted, and of what else. */
const LONGEST_NAME = 100;

function briefNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.length <= LONGEST_NAME && !/[.;] /.test(name));
}

/** The unit that a row's name tells, or else another of its names. */
function unitOfRow(names: readonly string[], unitColumn: string, values: Indicator['values']): Unit {
  for (const name of names) {
    const unit = readUnit(name, unitColumn, values);
    if (unit !== 'unknown') return unit;
  }
  return 'unknown';
}

function findBeside(table: TableSheet, row: number): BesideName | null {
  const { words, figures } = table.besideColumns;
  if (words.length + figures.length === 0) return null;
  const read = (column: number) => table.words(row, column);
  return { words: words.map(read), figures: figures.map(read) };
}

/** What stands in the row's own cells of the columns that tell of it in a word; a cell merged over several rows is of none. */
function findRemarks(table: TableSheet, row: number): readonly Remark[] {
  if (table.remarkColumns.length === 0) return NO_REMARKS;
  return table.remarkColumns.flatMap(({ role, column }) => {
    const cell = table.cell(row, column);
    const text = cell && !isCellError(cell.value) ? oneLine(cell.text) : '';
    const isOwn = (table.place.merges.at(row, column)?.bottom ?? row) === row;
    if (text === '' || !isOwn) return [];
    const ofStatus = table.commentsOfStatuses.get(column);
    const comment = ofStatus === undefined ? null : readCommentAt(table, row, ofStatus);
    return [
      {
        role,
        cell: { row, column },
        text,
        ...(cell?.isFormula && { isFormula: true as const }),
        ...(comment && { comment }),
      },
    ];
  });
}

const NO_REMARKS: readonly Remark[] = [];
const NONE: readonly WordError[] = [];

function errorCodeOf(value: CellValue): string | null {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && isErrorCode(value) ? value.trim() : null;
}

/** The Excel errors where the row's service, name or comment should stand, and in the columns beside them. */
function findWordErrors(table: TableSheet, row: number): readonly WordError[] {
  let errors: WordError[] | null = null;
  for (const [column, what] of table.wordColumns) {
    const value = table.cell(row, column)?.value;
    const code = value === undefined ? null : errorCodeOf(value);
    if (code) (errors ??= []).push({ what, cell: { row, column }, code });
  }
  return errors ?? NONE;
}
