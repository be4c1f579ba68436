import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type {
  Comment,
  FigureColumn,
  Indicator,
  OtherColumn,
  Remark,
  Scorecard,
  Value,
} from '../../scorecard/scorecard';
import { alterValue } from '../../scorecard/alterValue';
import { isToDate } from '../../scorecard/period';
import { oneLine } from '../../text/fold';
import type { MergeIndex } from '../merges';
import type { Arrangement } from './arrangement';
import { blockOf } from './survey';

/** A scorecard that was read from an arranged sheet, with every cell where it stands on the sheet itself. */
export function mapBack(
  scorecard: Scorecard,
  { region, headerRows, grid, originOf }: Arrangement,
  sheet: Grid,
  merges: MergeIndex,
): Scorecard {
  const corner: CellAddress = { row: headerRows[0] ?? region.top, column: region.left };
  const originOr = ({ row, column }: CellAddress, otherwise: CellAddress) =>
    originOf(row, column) ?? otherwise;
  const columns = new Map<FigureColumn, FigureColumn>(
    scorecard.figureColumns.map((column) => {
      const labelCell = originOr(column.labelCell, corner);
      const slip = column.slip && { slip: { ...column.slip, cell: labelCell } };
      return [column, { ...column, column: null, labelCell, ...slip }];
    }),
  );
  const isCovered = ({ row, column }: CellAddress) => {
    const merge = merges.at(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  };

  const mapValue = (value: Value, nameCell: CellAddress): Value => {
    const origin = originOf(value.cell.row, value.cell.column);
    const column = columns.get(value.column)!;
    if (!origin) return alterValue(value, { column, cell: nameCell, place: 'absent' });
    return alterValue(value, { column, cell: origin, place: isCovered(origin) ? 'covered' : 'own' });
  };
  const mapComment = (comment: Comment): Comment | null => {
    const cell = originOf(comment.cell.row, comment.cell.column);
    return cell && { ...comment, cell };
  };
  const mapPlace = <One extends { readonly cell: CellAddress }>(one: One): One[] => {
    const cell = originOf(one.cell.row, one.cell.column);
    return cell ? [{ ...one, cell }] : [];
  };
  const mapCell = ({ row, column }: CellAddress): CellAddress[] => {
    const cell = originOf(row, column);
    return cell ? [cell] : [];
  };
  const mapIndicator = (indicator: Indicator): Indicator => {
    const nameCell = originOr(indicator.nameCell, corner);
    const values = indicator.values.map((value) => mapValue(value, nameCell));
    const figureRows = values.flatMap(({ place, cell }) => (place === 'absent' ? [] : [cell.row]));
    const mapped = indicator.comment && mapComment(indicator.comment);
    const comment = mapped && withParts(mapped, figureRows, sheet, merges);
    const remarks = indicator.remarks?.flatMap(mapPlace);
    return {
      ...indicator,
      nameCell,
      rows: [...new Set(figureRows)].sort((a, b) => a - b),
      serviceCell: indicator.serviceCell && originOr(indicator.serviceCell, nameCell),
      values,
      comment,
      ...(remarks ? { remarks: withOwnComments(remarks, values, comment, sheet, merges) } : {}),
      ...(indicator.wordErrors ? { wordErrors: indicator.wordErrors.flatMap(mapPlace) } : {}),
    };
  };

  const indicators = scorecard.indicators.map(mapIndicator);
  // A column that lost its heading is asked about where its figures stand: once, though several series stand there.
  const placeOf = ({ column, labelCell }: OtherColumn): CellAddress => {
    const figures = grid.rows.flatMap((cells, row) => (cells?.[column] && originOf(row, column)) ?? []);
    const own = originOf(labelCell.row, labelCell.column);
    if (own ?? !figures[0]) return own ?? corner;
    return { row: corner.row, column: figures[0].column };
  };
  const asked = new Set<number>();
  const otherColumns = scorecard.otherColumns.flatMap((column) => {
    const labelCell = placeOf(column);
    if (column.label === '' && column.mightBe.length > 0) {
      if (asked.has(labelCell.column)) return [];
      asked.add(labelCell.column);
    }
    return [{ ...column, column: labelCell.column, labelCell }];
  });
  const range = blockOf([
    corner,
    ...headerRows.map((row) => ({ row, column: region.left })),
    ...[...columns.values(), ...otherColumns].map(({ labelCell }) => labelCell),
    ...indicators.flatMap(({ nameCell, values }) => [nameCell, ...values.map(({ cell }) => cell)]),
  ]);
  const beside: CellAddress = { row: corner.row, column: range.right + 1 };
  return {
    ...scorecard,
    range,
    headerRows,
    figureColumns: [...columns.values()],
    otherColumns,
    indicators,
    ...(scorecard.passedOver
      ? { passedOver: scorecard.passedOver.flatMap((row) => originOf(row, 0)?.row ?? []) }
      : {}),
    ...(scorecard.continued ? { continued: scorecard.continued.flatMap(mapPlace) } : {}),
    ...(scorecard.shifted
      ? { shifted: { ...scorecard.shifted, cells: scorecard.shifted.cells.flatMap(mapCell) } }
      : {}),
    footnotes: scorecard.footnotes.map((footnote) => ({
      ...footnote,
      cell: originOr(footnote.cell, corner),
    })),
    missingHeaders: scorecard.missingHeaders.map((missing) => ({
      ...missing,
      cell: originOr(missing.cell, beside),
    })),
    merges: sheet.merges.filter(
      ({ top, bottom, left, right }) =>
        top <= range.bottom && bottom >= range.top && left <= range.right && right >= range.left,
    ),
    hiddenRows: [...sheet.hiddenRows]
      .filter((row) => row >= range.top && row <= range.bottom)
      .sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns]
      .filter((column) => column >= range.left && column <= range.right)
      .sort((a, b) => a - b),
  };
}

/** A comment that was put together from the cells of several rows, with what each of them says. */
function withParts(comment: Comment, rows: readonly number[], sheet: Grid, merges: MergeIndex): Comment {
  const { column } = comment.cell;
  const tops = new Set(rows.map((row) => merges.at(row, column)?.top ?? row));
  if (tops.size < 2) return comment;
  const parts = [...tops]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const text = oneLine(sheet.rows[row]?.[merges.at(row, column)?.left ?? column]?.text ?? '');
      return text !== '' && comment.text.includes(text) ? [{ cell: { row, column }, text }] : [];
    });
  return parts.length > 1 ? { ...comment, parts } : comment;
}

/** The statuses of a list with a row for each time, each with what the column of comments says on its row. */
function withOwnComments(
  remarks: readonly Remark[],
  values: readonly Value[],
  comment: Comment | null,
  sheet: Grid,
  merges: MergeIndex,
): readonly Remark[] {
  // The figure to date stands beside that of its month, and needs no row of its own.
  const actuals = values.filter(
    ({ column, place }) => column.field === 'actual' && place === 'own' && !isToDate(column.period),
  );
  const rows = new Set(actuals.map(({ cell }) => cell.row));
  const statuses = remarks.filter(({ role, cell }) => role === 'status' && rows.has(cell.row));
  if (!comment || rows.size < actuals.length || statuses.length < 2) return remarks;
  return remarks.map((remark) => {
    if (!statuses.includes(remark)) return remark;
    const cell = { row: remark.cell.row, column: comment.cell.column };
    const merge = merges.at(cell.row, cell.column);
    const { text = '', numberFormat = 'General' } =
      sheet.rows[merge?.top ?? cell.row]?.[merge?.left ?? cell.column] ?? {};
    return { ...remark, comment: { cell, text, serialDays: null, numberFormat } };
  });
}
