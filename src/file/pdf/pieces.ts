/** A stretch of text on one line, in points from the upper left corner of its page. */
export interface TextPiece {
  text: string;
  readonly left: number;
  right: number;
  readonly baseline: number;
  /** Of the letters. */
  readonly size: number;
}

/** A stretch of text as the page draws it, before any of it is put together. */
export interface DrawnText {
  readonly str: string;
  readonly width: number;
  /** From the text's own square to the page's. */
  readonly transform: readonly number[];
}

type Matrix = readonly number[];

/** Wider gaps, in sizes of the letters, part a column or a cell from the next one. */
const WIDE_GAP = 1.5;
const WORD_GAP = 0.12;
/** So far behind its bullet a point may begin. */
const BULLET_GAP = 5;
/** A sign before a point: a bullet, one of those that fonts of signs have at the place of a letter, or a number. */
const MARKER =
  /^(?:[\u2022\u25aa\u25a0\u25cf\u25cb\u25e6\u25ba\u2023\u27a2\u2713\u2714\u00b7\uf000-\uf0ff*o\u00a7\u00d8\u00fc\u2013-]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/;
const NUMBERED = /[.)]$/;
/** What stands raised behind a word and leads to a note. */
const NOTE_MARK = /^[\d*\u2020\u2021,\s]+$/;

/** The lines of a page, parted where a column or a cell ends, in the order in which the page draws them. */
export function readPieces(drawn: Iterable<DrawnText>, page: Matrix): TextPiece[] {
  const pieces: TextPiece[] = [];
  let isBlank = false;
  for (const { str, width, transform } of drawn) {
    const [a, b, c, d, left, baseline] = multiply(page, transform);
    // What runs up the side of a page is no sentence of it.
    if (!(a! > 0) || Math.abs(b!) > a! / 10) continue;
    const last = pieces.at(-1);
    if (str.trim() === '') {
      isBlank ||= str !== '';
      continue;
    }
    const piece = {
      text: str,
      left: left!,
      right: left! + width,
      baseline: baseline!,
      size: Math.hypot(c!, d!),
    };
    if (!last || !joinTo(last, piece, isBlank)) pieces.push(piece);
    isBlank = false;
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }));
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer as [number, number, number, number, number, number];
  const [g, h, i, j, k, l] = inner as [number, number, number, number, number, number];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Puts a stretch behind the last one where it goes on with it; answers whether it does. */
function joinTo(last: TextPiece, next: TextPiece, isBlank: boolean): boolean {
  const { size } = last;
  const rise = last.baseline - next.baseline;
  const gap = next.left - last.right;
  const isSmall = next.size < 0.85 * size;
  if (Math.abs(rise) > (isSmall ? 0.7 : 0.3) * size || gap < -size) return false;
  const marker = last.text.trim();
  const isMarker = gap > 0.2 * size && MARKER.test(marker);
  if (gap > (isMarker ? BULLET_GAP : WIDE_GAP) * size) return false;
  last.right = Math.max(last.right, next.right);
  if (isSmall && rise > 0.15 * size && NOTE_MARK.test(next.text)) return true;
  if (isMarker && !NUMBERED.test(marker)) last.text = '\u2022';
  last.text += (isBlank || gap > WORD_GAP * size ? ' ' : '') + next.text;
  return true;
}
