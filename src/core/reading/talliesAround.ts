import type { TallyAround } from '../scorecard/scorecard';
import { isRating, isOrdinaryRating, saysNoStatus, statusWord } from '../scorecard/statusWords';
import type { CellAddress } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import { clip } from '../text/clip';
import { oneLine } from '../text/fold';

const leastStatuses = 2;
const LONGEST_NAME = 80;
const TOTAL = /^(?:(?:grand |overall )?totals?|all)\b/i;

/** A cell with its column. */
type Placed = readonly [column: number, cell: Cell];

interface Heading {
  readonly column: number;
  readonly label: string;
}

/** How often each status is given, as the rows of a block outside the scorecards say it, each under a name; none of a block that counts none. */
export function talliesIn(rows: ReadonlyMap<number, readonly Placed[]>): readonly TallyAround[] {
  for (const [row, cells] of rows) {
    const body = [...rows].filter(([at]) => at > row);
    const found = statusesAcross(cells, body) ?? statusesDown(cells, body);
    if (found) return found;
  }
  return [];
}

/** "Service | Green | Amber | Red | Total", once or for several times side by side. */
function statusesAcross(
  [corner, ...headings]: readonly Placed[],
  body: readonly (readonly [number, readonly Placed[]])[],
): readonly TallyAround[] | null {
  const statuses = headings.filter(([, { text }]) => isStatus(text));
  if (statuses.length < leastStatuses || !statuses.some(([, { text }]) => rates(text))) return null;
  const counted = headings.filter(([, { text }]) => isStatus(text) || TOTAL.test(oneLine(text)));
  return runsOf(counted).map((run) => ({
    counts: body.flatMap(([row, cells]) => {
      const name = cells.find(([column]) => column === corner![0])?.[1];
      if (typeof name?.value !== 'string') return [];
      return countsIn(row, cells, run, (label) => ({ name: nameOf(name), label }));
    }),
  }));
}

/** "Status | Housing | Roads | All" over a row for each status. */
function statusesDown(
  heading: readonly Placed[],
  body: readonly (readonly [number, readonly Placed[]])[],
): readonly TallyAround[] | null {
  const rated = body.filter(([, [first]]) => first && isStatus(first[1].text));
  const column = rated[0]?.[1][0]?.[0];
  const isNamed =
    heading.length > leastStatuses && heading.every(([, { value }]) => typeof value === 'string');
  if (!isNamed || rated.length < leastStatuses || rated.some(([, cells]) => cells[0]![0] !== column))
    return null;
  if (!rated.some(([, cells]) => rates(cells[0]![1].text))) return null;
  const names = heading.flatMap(([at, cell]) => (at > column! ? [{ column: at, label: nameOf(cell) }] : []));
  const counts = body.flatMap(([row, cells]) => {
    const label = oneLine(cells[0]?.[1].text ?? '');
    return isStatus(label) || TOTAL.test(label)
      ? countsIn(row, cells, names, (name) => ({ name, label }))
      : [];
  });
  return [{ counts }];
}

function isStatus(text: string): boolean {
  const word = statusWord(oneLine(text));
  return isOrdinaryRating(word) || (word.length > 2 && saysNoStatus(word));
}

function rates(text: string): boolean {
  return isRating(statusWord(oneLine(text)));
}

function nameOf({ text }: Cell): string {
  return clip(oneLine(text), LONGEST_NAME);
}

/** Headings that come once more begin the statuses of another time. */
function runsOf(headings: readonly Placed[]): readonly (readonly Heading[])[] {
  const runs: Heading[][] = [[]];
  for (const [column, { text }] of headings) {
    const label = oneLine(text);
    const run = runs.at(-1)!;
    if (run.some((one) => one.label === label)) runs.push([{ column, label }]);
    else run.push({ column, label });
  }
  return runs;
}

function countsIn(
  row: number,
  cells: readonly Placed[],
  headings: readonly Heading[],
  say: (heading: string) => { readonly name: string; readonly label: string },
): TallyAround['counts'] {
  return headings.flatMap(({ column, label }) => {
    const value = cells.find(([at]) => at === column)?.[1].value;
    const cell: CellAddress = { row, column };
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
    return isCount ? [{ ...say(label), cell, count: value }] : [];
  });
}
