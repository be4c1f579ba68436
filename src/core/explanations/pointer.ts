import { type CellAddress, toA1 } from '../sheet/address';
import type { Finding } from '../checking/finding';
import type { ExplainedRow, Explanation } from './explanation';
import { type NamedCell, placeKey, type NamedCells, rowKey } from './namedCells';

/** What a finding, or an explanation of one, is about, in words that moving rows and columns leaves alone. */
export interface Pointer {
  readonly rule: string;
  readonly messageId: string;
  readonly sheet: string;
  /** Null where it is about the scorecard as a whole. */
  readonly row: ExplainedRow | null;
  /** The one to look at before the others. */
  readonly cells: readonly PointedCell[];
}

export interface PointedCell extends NamedCell {
  /** A1 text. */
  readonly cell: string;
  readonly key: string;
}

export function pointerOfFinding(
  { rule, messageId, indicator, cell, cells }: Finding,
  places: NamedCells,
): Pointer {
  const others = cells.filter((other) => toA1(other) !== toA1(cell));
  return {
    rule,
    messageId,
    sheet: places.scorecard.sheet,
    row: indicator === null ? null : places.rowOf([cell, ...others], indicator),
    cells: [cell, ...others].map((one) => pointAt(one, places)),
  };
}

function pointAt(cell: CellAddress, places: NamedCells): PointedCell {
  const place = places.at(cell);
  return { ...place, cell: toA1(cell), key: placeKey(place) };
}

export function pointerOfExplanation(explanation: Explanation): Pointer {
  const { rule, messageId, sheet, indicator, service, nth, cells } = explanation;
  const own: ExplainedRow | null =
    indicator === null ? null : { indicator, service, ...(nth === undefined ? {} : { nth }) };
  const ownKey = rowKey(own);
  return {
    rule,
    messageId,
    sheet,
    row: own,
    cells: cells.map(({ cell, label, text, row = own }) => ({
      cell,
      label,
      text,
      row,
      key: placeKey({ row, label }, row === own ? ownKey : rowKey(row)),
    })),
  };
}

/** The same for all that one rule finds in one row, or in the scorecard as a whole. */
export function subjectKey({ rule, sheet, row }: Pointer): string {
  return [kindKey(rule, sheet), rowKey(row)].join('|');
}

/** The same for all that one rule finds on one sheet; Excel takes names that differ only in case for one sheet. */
export function kindKey(rule: string, sheet: string): string {
  return `${rule}|${sheet.toLowerCase()}`;
}
