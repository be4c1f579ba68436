import { rangeOf } from './blocks';

/** Rows or columns next to each other. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export type Axis = 'row' | 'column';

/** Whether the rows or columns of a run are hidden, once it was asked; null where some are and some are not. */
interface AskedRun extends Run {
  readonly range: Excel.Range;
}

/** So many at once are asked for one by one where a run is mixed; a longer run in so many parts. */
const mostParts = 128;

/**
 * Finds out which rows or columns are hidden by a plain query of whole runs, because the call that lists them is one that
 * Office.js takes for a change. A run that is mixed is cut up and asked for again; the runs that came of it are
 * remembered, so that the next reading of the sheet knows at once.
 */
export class HiddenLineSearch {
  readonly hidden = new Set<number>();
  private uniform: (Run & { readonly isHidden: boolean })[] = [];
  private open: Run[];
  private asked: AskedRun[] = [];

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly axis: Axis,
    whole: Run,
    known: readonly Run[],
  ) {
    this.open = fitRuns(known, whole);
  }

  get isDone(): boolean {
    return this.open.length === 0;
  }

  /** The runs that are alike, to be asked for as wholes next time. */
  get runs(): readonly Run[] {
    return this.uniform;
  }

  /** Puts the questions that are left into the next sync. */
  ask(): void {
    const { sheet, axis } = this;
    this.asked = this.open.map(({ first, last }) => {
      const range = rangeOf(
        sheet,
        axis === 'row'
          ? { top: first, bottom: last, left: 0, right: 0 }
          : { top: 0, bottom: 0, left: first, right: last },
      );
      range.load(axis === 'row' ? 'rowHidden' : 'columnHidden');
      return { first, last, range };
    });
  }

  /** Takes the answers of that sync. */
  take(): void {
    this.open = [];
    for (const { first, last, range } of this.asked) {
      const isHidden = (this.axis === 'row' ? range.rowHidden : range.columnHidden) as boolean | null;
      if (isHidden === null && last > first) this.open.push(...cutUp({ first, last }));
      else this.keep({ first, last, isHidden: isHidden === true });
    }
    this.asked = [];
    if (this.isDone) this.uniform = joinAlike(this.uniform);
  }

  private keep(run: Run & { readonly isHidden: boolean }): void {
    this.uniform.push(run);
    if (!run.isHidden) return;
    for (let line = run.first; line <= run.last; line++) this.hidden.add(line);
  }
}

function cutUp({ first, last }: Run): Run[] {
  const size = Math.ceil((last - first + 1) / mostParts);
  const parts: Run[] = [];
  for (let from = first; from <= last; from += size) {
    parts.push({ first: from, last: Math.min(last, from + size - 1) });
  }
  return parts;
}

/** The runs that lie within the whole, and what is left of it as runs of their own. */
function fitRuns(known: readonly Run[], whole: Run): Run[] {
  const runs: Run[] = [];
  let next = whole.first;
  for (const { first, last } of known) {
    if (last < next || first > whole.last) continue;
    if (first > next) runs.push({ first: next, last: first - 1 });
    runs.push({ first: Math.max(first, next), last: Math.min(last, whole.last) });
    next = last + 1;
  }
  if (next <= whole.last) runs.push({ first: next, last: whole.last });
  return runs;
}

function joinAlike<Alike extends Run & { readonly isHidden: boolean }>(runs: readonly Alike[]): Alike[] {
  const joined: Alike[] = [];
  for (const run of [...runs].sort((one, other) => one.first - other.first)) {
    const before = joined.at(-1);
    if (before?.isHidden === run.isHidden) joined[joined.length - 1] = { ...before, last: run.last };
    else joined.push(run);
  }
  return joined;
}
