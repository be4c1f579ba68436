import { fold } from '../../text/fold';
import { once } from '../../text/remember';
import { isGroup, partWords, saysMeasure } from './kinds';
import type { ServedRow } from './services';

/**
 * The indicators with the names that tell them apart: a part under the name of its whole is called by both, "Pupils who
 * read well: girls". Under a whole with figures of its own that is done where the same part stands under others too.
 */
export function fullNames(rows: readonly ServedRow[]): ServedRow[] {
  const countNames = once(() => countEach(rows.map(({ name }) => fold(name))));
  const found: ServedRow[] = [];
  let whole: Whole | null = null;
  for (const one of rows) {
    const marked = markedPart(one);
    if (one.kind === 'parent') {
      whole = wholeOf(one, false);
      continue;
    }
    const part: string | null = whole?.service === one.service ? partOf(whole, one) : null;
    if (whole?.hasFigures && part === null && isGroup(one.name) && saysMeasure(whole.name)) {
      found.push({ ...one, isPart: true });
      continue;
    }
    if (whole === null || part === null) {
      found.push(one);
      if (marked === null) whole = wholeOf(one, true);
      continue;
    }
    whole.areMarked ??= marked !== null;
    // "of which: care leavers" says nothing without the whole.
    const isTold = whole.hasFigures && !OF_WHICH.test(one.name) && countNames().get(fold(one.name)) === 1;
    const name = isTold ? one.name : `${whole.name.replace(/\s*:$/, '')}: ${part}`;
    found.push({ ...one, name, isPart: whole.hasFigures });
  }
  return found;
}

function countEach(names: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}

/** The words of a row that a dash or the like, or its place to the right of others, tells to be a part. */
function markedPart({ name, isSetIn }: ServedRow): string | null {
  return partWords(name) ?? (isSetIn ? name : null);
}

const OF_WHICH = /^of (?:which|these|whom)\b/i;

interface Whole {
  readonly name: string;
  readonly service: string | null;
  readonly hasFigures: boolean;
  /** Whether its parts begin with a dash or the like; null before the first. */
  areMarked: boolean | null;
}

function wholeOf({ name, service }: ServedRow, hasFigures: boolean): Whole {
  return { name, service, hasFigures, areMarked: null };
}

/** The words of a row that is a part of the whole above it; null where it is none. */
function partOf({ hasFigures, areMarked }: Whole, one: ServedRow): string | null {
  const { name, isOwnService } = one;
  const marked = markedPart(one);
  if (marked !== null) return marked;
  // Under a whole without figures the rows down to the next one are its parts, unless others began with a dash.
  const canBe = !hasFigures && areMarked !== true && !isOwnService && !saysMeasure(name);
  return canBe && name.length > 0 && name.length <= 30 ? name : null;
}
