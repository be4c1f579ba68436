import { holdingsOf } from '../../scorecard/holdings';
import type { Indicator, Remark, WordError } from '../../scorecard/scorecard';
import { type CellValue, isCellError } from '../../sheet/grid';
import { oneLine } from '../../text/fold';
import { isErrorCode } from '../../sheet/errorCodes';
import { isCumulativeName, isGapName, readUnit } from '../units';
import { readComment } from './comment';
import type { TableSheet } from './tableSheet';
import { readValues } from './values';

/** What a row is called, and under what it stands. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly service: string | null;
  /** Whether the table has services at all. */
  readonly hasServices: boolean;
}

/** Reads what one row says of its indicator; what follows from it is worked out by `describeIndicator`. */
export function readIndicator(table: TableSheet, { row, name, service, hasServices }: NamedRow): Indicator {
  const values = readValues(table, row, name);
  const unit = readUnit(name, table.words(row, table.column('unit')), values);
  const isGap = isGapName(name);
  const remarks = findRemarks(table, row);
  const wordErrors = findWordErrors(table, row);
  return {
    name,
    nameCell: { row, column: table.nameColumn },
    rows: [row],
    service,
    serviceCell: hasServices ? { row, column: table.serviceColumn ?? table.nameColumn } : null,
    unit,
    isGap,
    isCumulative: isCumulativeName(name),
    polarity: 'unclear',
    polaritySource: 'nothing',
    values,
    series: table.series,
    holdings: holdingsOf(values),
    unsound: [],
    comment: readComment(table, row),
    source: table.words(row, table.column('source')) || null,
    ...(remarks.length > 0 ? { remarks } : {}),
    ...(wordErrors.length > 0 ? { wordErrors } : {}),
  };
}

/** What stands in the row's own cells of the columns that tell of it in a word; a cell merged over several rows is of none. */
function findRemarks(table: TableSheet, row: number): readonly Remark[] {
  return table.remarkColumns.flatMap(({ role, column }) => {
    const cell = table.cell(row, column);
    const text = cell && !isCellError(cell.value) ? oneLine(cell.text) : '';
    const isOwn = (table.place.merges.at(row, column)?.bottom ?? row) === row;
    return text !== '' && isOwn ? [{ role, cell: { row, column }, text }] : [];
  });
}

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
