import type { TextPiece } from './pieces';

/** So many lines from the top and from the bottom of a page may be its head and its foot. */
const DEEPEST = 3;
/** The foot of two pages may be the same by chance, that of three is none. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.25;
const PAGE_NUMBER =
  /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^[-\u2013] ?\d{1,3} ?[-\u2013]$|^[ivxl]{1,6}$/i;

/** Takes out the heads and feet that pages have in common, and the numbers of the pages. */
export function withoutRunningLines(pages: readonly (readonly TextPiece[])[]): TextPiece[][] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  return pages.map((pieces, index) => {
    const edge = edges[index]!;
    const alone = aloneOutermost(pieces);
    return pieces.filter((piece) => {
      if (!edge.has(piece)) return true;
      if (alone.has(piece) && PAGE_NUMBER.test(piece.text)) return false;
      return counts.get(keyOf(piece))! < least;
    });
  });
}

/** What stands in the first and in the last lines of a page. */
function edgesOf(pieces: readonly TextPiece[]): Set<TextPiece> {
  const lines = [...new Set(pieces.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
  const outer = new Set([...lines.slice(0, DEEPEST), ...lines.slice(-DEEPEST)]);
  return new Set(pieces.filter(({ baseline }) => outer.has(Math.round(baseline))));
}

/** The first and the last line of a page, where nothing stands beside them: the number of a page is no cell of a table. */
function aloneOutermost(pieces: readonly TextPiece[]): Set<TextPiece> {
  const all = pieces.map(({ baseline }) => baseline);
  const outermost = [Math.min(...all), Math.max(...all)].map((line) =>
    pieces.filter(({ baseline, size }) => Math.abs(baseline - line) < size / 2),
  );
  return new Set(outermost.filter(({ length }) => length === 1).flat());
}

/** The same line at the same height, whatever number stands in it. */
function keyOf({ text, baseline }: TextPiece): string {
  return `${Math.round(baseline / 4)} ${text.replace(/\d+/g, '#')}`;
}
