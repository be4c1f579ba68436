import type { TextPiece } from './pieces';

/** A line of prose in a narrow column has so many letters. */
const LEAST_LETTERS = 20;
const LEAST_ROWS = 5;

/**
 * Puts two columns of prose one after the other where the page draws them line by line across the gap between them. What is
 * drawn column by column stays as it is, and so do tables, which have short cells or more of them.
 */
export function orderColumns(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const rows = rowsOf(pieces);
  const pairs = rows.filter(isPair);
  if (pairs.length < LEAST_ROWS) return pieces;
  const from = Math.max(...pairs.map(([left]) => left!.right));
  const to = Math.min(...pairs.map(([, right]) => right!.left));
  if (from >= to) return pieces;
  const ordered: TextPiece[] = [];
  const right: TextPiece[] = [];
  for (const row of rows) {
    // A heading over both columns ends them.
    const isAcross = row.some((piece) => piece.left < from && piece.right > to);
    if (isAcross) ordered.push(...right.splice(0));
    for (const piece of row) (piece.left >= to && !isAcross ? right : ordered).push(piece);
  }
  return [...ordered, ...right];
}

/** The pieces that are drawn one after the other on one line. */
function rowsOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const rows: TextPiece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1);
    const isBeside =
      last && Math.abs(last.baseline - piece.baseline) < 0.3 * last.size && piece.left >= last.right;
    if (isBeside) rows.at(-1)!.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function isPair(row: readonly TextPiece[]): boolean {
  return row.length === 2 && row.every(({ text }) => text.length >= LEAST_LETTERS);
}
