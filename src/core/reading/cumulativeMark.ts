import { showsSomething, type Grid } from '../sheet/grid';

const MEANS =
  /(?:^|[\s;,.:])(?:["'“‘]?)(\([A-Z][A-Za-z]{0,3}\)|\[[A-Z]{1,4}\]|[A-Z]{1,4}(?= ?[=:–-]|["'”’])|\*{1,3}|[†‡#^])["'”’]? ?(?:[=:–-]|(?:means|denotes|indicates|shows|marks|is|are)\b)? ?(?:(?!no[nt]\b)[a-z]{1,12} ){0,3}cumulative\b/;
const LONGEST_KEY = 600;
/** A note begins at the left, or beside the word "Key". */
const FIRST_CELLS = 2;

/** The mark that a line of a sheet explains as cumulative, without its brackets: "(C) = cumulative from 1 April"; else null. */
export function findCumulativeMark({ rows }: Grid): string | null {
  for (const cells of rows) {
    let filled = 0;
    for (const cell of cells ?? []) {
      if (!showsSomething(cell)) continue;
      const mark = typeof cell.value === 'string' ? markIn(cell.value) : null;
      if (mark !== null) return mark;
      if (++filled === FIRST_CELLS) break;
    }
  }
  return null;
}

function markIn(line: string): string | null {
  if (line.length > LONGEST_KEY || !line.includes('umulative')) return null;
  return MEANS.exec(line)?.[1]?.replace(/[()[\]]/g, '') ?? null;
}

/** Whether a name carries the mark in brackets, a sign also without, or what stands beside it is the mark alone. */
export function isMarked(name: string, beside: readonly string[], mark: string | null): boolean {
  if (mark === null) return false;
  if (beside.includes(mark) || name.includes(`(${mark})`) || name.includes(`[${mark}]`)) return true;
  return !/^[A-Z]/i.test(mark) && name.endsWith(mark) && !name.endsWith(`${mark}${mark}`);
}
