import { type Cell, isCellError } from '../../sheet/grid';
import { isDateFormat } from '../../sheet/serial';
import type { Comment } from '../../scorecard/scorecard';
import { isErrorCode } from '../../sheet/errorCodes';
import { oneLine } from '../../text/fold';
import type { TableSheet } from './tableSheet';

/** What the comments columns say in one row; null where the table has none. */
export function readComment(table: TableSheet, row: number): Comment | null {
  const column = table.column('comment');
  if (column === null) return readNoteUnder(table, row);
  const own = readCommentAt(table, row, column);
  const { moreComments } = table.place.columns;
  if (moreComments.length === 0) return own;
  const said = [own, ...moreComments.map((at) => readCommentAt(table, row, at))];
  // A comment merged over several of its columns, or typed in two, is one comment.
  const parts = said.filter(
    ({ text }, at) => text !== '' && said.findIndex((other) => other.text === text) === at,
  );
  if (parts.length <= 1) return parts[0] ?? own;
  const text = parts.map((part) => part.text).join('; ');
  return {
    ...own,
    text,
    serialDays: null,
    parts: parts.map((part) => ({ cell: part.cell, text: part.text })),
  };
}

/** What one cell says of its row. */
export function readCommentAt(table: TableSheet, row: number, column: number): Comment {
  const cell = table.cellOver(row, column);
  const [text = ''] = textsOf(cell);
  const isDate = text !== '' && typeof cell?.value === 'number' && isDateFormat(cell.numberFormat);
  return {
    cell: { row, column },
    text,
    serialDays: isDate ? cell.value + (table.place.grid.date1904 ? 1462 : 0) : null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}

/** What the note under a row says, blank where it has none but others have; null where rows have no such notes. */
function readNoteUnder(table: TableSheet, row: number): Comment | null {
  const { noteRows } = table.place;
  if (!noteRows) return null;
  const at = noteRows.get(row);
  return {
    cell: { row: at ?? row, column: table.nameColumn },
    text: at === undefined ? '' : table.name(at),
    serialDays: null,
    numberFormat: 'General',
  };
}

const NONE: readonly string[] = [];

function textsOf(cell: Cell | undefined): readonly string[] {
  return cell && !isCellError(cell.value) && !isErrorCode(cell.text) ? [oneLine(cell.text)] : NONE;
}
