import type { TextPiece } from './pieces';

/** What stands together on a page: a paragraph, a heading, a point of a list, a cell of a table. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly size: number;
  /** Whether its last line runs to the edge of its column, so that it may go on overleaf. */
  readonly isFull: boolean;
}

/** Lines of one paragraph lie no further apart than this, in the usual distance. */
const LOOSE = 1.25;
const USUAL = { least: 0.9, most: 2.6, unknown: 1.25 };
/** How far the next line may begin to the side, in sizes of the letters. */
const MOST_INDENT = 5;
const BULLET = /^(?:\u2022|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]) /;

/** The paragraphs of a page, from its lines in the order in which they are read. */
export function readParagraphs(pieces: readonly TextPiece[], usual: number): Paragraph[] {
  return runsOf(pieces, usual).flatMap((run) => {
    const edge = Math.max(...run.map(({ right }) => right));
    const paragraphs: TextPiece[][] = [];
    for (const piece of run) {
      const open = paragraphs.at(-1);
      if (open && goesOn(open, piece, edge)) open.push(piece);
      else paragraphs.push([piece]);
    }
    return paragraphs.map((lines) => ({
      lines: lines.map(({ text }) => text),
      size: lines[0]!.size,
      isFull: edge - lines.at(-1)!.right < 4 * lines[0]!.size,
    }));
  });
}

/** The usual distance between two lines of a paragraph, in sizes of their letters. */
export function usualDistance(pages: readonly (readonly TextPiece[])[]): number {
  const counts = new Map<number, number>();
  for (const pieces of pages) {
    for (const [index, piece] of pieces.entries()) {
      const last = pieces[index - 1];
      if (!last || !isLike(last, piece) || Math.abs(last.left - piece.left) > last.size) continue;
      const distance = Math.round(((piece.baseline - last.baseline) / last.size) * 20) / 20;
      if (distance < USUAL.least || distance > USUAL.most) continue;
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return first?.[0] ?? USUAL.unknown;
}

function isLike(one: TextPiece, other: TextPiece): boolean {
  return Math.abs(one.size - other.size) < 0.12 * one.size;
}

/** Lines that lie under each other as those of one column do. */
function runsOf(pieces: readonly TextPiece[], usual: number): TextPiece[][] {
  const runs: TextPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const down = last ? (piece.baseline - last.baseline) / last.size : 0;
    const isBelow =
      last &&
      isLike(last, piece) &&
      down > 0.5 &&
      down < usual * LOOSE &&
      piece.left < last.right &&
      piece.right > last.left &&
      Math.abs(piece.left - last.left) < MOST_INDENT * last.size;
    if (isBelow) run!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Whether a line goes on with the paragraph above it, and does not begin one of its own. */
function goesOn(open: readonly TextPiece[], piece: TextPiece, edge: number): boolean {
  const last = open.at(-1)!;
  if (BULLET.test(piece.text)) return false;
  // The first word would have stood in the line above, had it gone on there.
  const word = piece.text.split(' ', 1)[0]!.length;
  const letter = (piece.right - piece.left) / piece.text.length;
  if (last.right + (word + 1.5) * letter < edge) return false;
  const isIndented = piece.left > last.left + 0.8 * last.size;
  const isPoint = open.length === 1 && BULLET.test(open[0]!.text);
  return !isIndented || isPoint || !/[.!?:;]$/.test(last.text);
}
