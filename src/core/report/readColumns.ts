import { placeOf } from '../scorecard/columns';
import { noteRowOf } from '../scorecard/noteUnder';
import { comparePeriods } from '../scorecard/period';
import type { FigureColumn, OtherColumn, OtherRole, Scorecard } from '../scorecard/scorecard';
import { columnLetters, rangeToA1 } from '../sheet/address';
import { listRows } from '../sheet/listRows';
import { sayTimesOf } from '../scorecard/timesOfRows';
import { listAnd, plural } from '../text/words';

/** What became of the columns of a scorecard that can hold figures, from left to right. */
export interface ReadColumns {
  readonly columns: readonly FigureColumn[];
  /** Left out: by the officer, or because words stand in them that are none of the scorecard. */
  readonly ignored: readonly OtherColumn[];
  /** Figures stand in them, and what they are was not understood. */
  readonly notPlaced: readonly OtherColumn[];
  /** Understood, and looked at by no rule. */
  readonly notChecked: readonly OtherColumn[];
}

/** What one column of figures that no rule looks at holds, and several. */
const NOT_CHECKED: Partial<Record<OtherRole, readonly [one: string, several: string]>> = {
  forecast: ['forecast', 'forecasts'],
  stretch: ['stretch target', 'stretch targets'],
  threshold: ['limit', 'limits'],
  budget: ['budget', 'budgets'],
  population: ['population', 'populations'],
  weight: ['weight', 'weights'],
  rank: ['rank', 'ranks'],
  derived: ['figure worked out', 'figures worked out'],
  part: ['part', 'parts'],
};

export function sortColumns({ figureColumns, otherColumns }: Scorecard): ReadColumns {
  const unread = otherColumns.filter(({ role }) => role === null);
  return {
    columns: [...figureColumns].sort((a, b) => placeOf(a) - placeOf(b)),
    ignored: unread.filter(({ mightBe }) => mightBe.length === 0),
    notPlaced: unread.filter(({ mightBe }) => mightBe.length > 0),
    notChecked: otherColumns.filter(({ role }) => role !== null && NOT_CHECKED[role] !== undefined),
  };
}

/** Columns that stand side by side and hold the same field for one year after another. */
interface Run {
  readonly columns: readonly FigureColumn[];
}

/** What was read, as one sentence: "Read: C actual 2016, D National 2016, E to I targets 2016 to 2020; 1 column ignored." */
export function sayRead(scorecard: Scorecard): string {
  const { columns, ignored, notPlaced, notChecked } = sortColumns(scorecard);
  const { besides = [], passedOver = [] } = scorecard;
  const parts = [
    toRuns(columns)
      .map((run) => sayRun(run, scorecard))
      .join(', ') || 'no column of figures',
    ...(notChecked.length > 0 ? [`not checked: ${sayNotChecked(notChecked)}`] : []),
    ...(scorecard.indicators.some((row) => noteRowOf(row) !== null)
      ? ['the notes under the rows as their comments']
      : []),
    ...(besides.length > 0 ? [`left out as another table: ${listAnd(besides.map(rangeToA1))}`] : []),
    ...(passedOver.length > 0
      ? [`${passedOver.length === 1 ? 'row' : 'rows'} ${listRows(passedOver)} passed over, without figures`]
      : []),
    ...(ignored.length > 0 ? [`${plural(ignored.length, 'column')} ignored`] : []),
    ...(notPlaced.length > 0 ? [`${plural(notPlaced.length, 'column')} not understood`] : []),
  ];
  return `Read: ${parts.join('; ')}.`;
}

/** "F and H to J forecasts; K limit": every kind once. */
function sayNotChecked(others: readonly OtherColumn[]): string {
  const kinds = new Map<readonly [string, string], number[]>();
  for (const { role, column } of others) {
    const words = NOT_CHECKED[role!]!;
    kinds.set(words, [...(kinds.get(words) ?? []), column]);
  }
  const said = [...kinds].map(
    ([[one, several], columns]) => `${listAnd(sayRanges(columns))} ${columns.length === 1 ? one : several}`,
  );
  return said.join('; ');
}

/** The letters of columns; of three and more side by side, the first and the last. */
function sayRanges(columns: readonly number[]): readonly string[] {
  const ranges: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    if (ranges.at(-1)?.at(-1) === column - 1) ranges.at(-1)!.push(column);
    else ranges.push([column]);
  }
  return ranges.flatMap((range) => {
    const letters = range.map(columnLetters);
    return range.length < 3 ? letters : [`${letters[0]} to ${letters.at(-1)}`];
  });
}

/** The columns whose meaning is likely rather than sure, as one sentence to be confirmed; null where there is none. */
export function sayLikely(scorecard: Scorecard): string | null {
  const likely = scorecard.figureColumns.filter(({ certainty }) => certainty === 'likely');
  if (likely.length === 0) return null;
  return `Likely, please confirm: ${listAnd(likely.map((column) => sayRun({ columns: [column] }, scorecard)))}.`;
}

function toRuns(columns: readonly FigureColumn[]): readonly Run[] {
  const runs: FigureColumn[][] = [];
  for (const column of columns) {
    // What is scattered over the sheet has others of other headings between.
    const near = column.column === null ? runs : runs.slice(-1);
    const run = near.findLast((one) => follows(one.at(-1)!, column));
    if (run) run.push(column);
    else runs.push([column]);
  }
  // Two years of actuals are read by themselves.
  const isRun = (run: readonly FigureColumn[]) => run[0]!.field === 'target' || run.length > 2;
  return runs
    .flatMap((run) => (isRun(run) ? [run] : run.map((column) => [column])))
    .map((run) => ({ columns: run }));
}

/** Whether a column holds the same for a later time of the same kind, right beside, or scattered under the same heading. */
function follows(last: FigureColumn, next: FigureColumn): boolean {
  if (next.isProjected || last.field !== next.field || last.who !== next.who || !last.period || !next.period)
    return false;
  // "Last year", "This quarter": each is a time of its own.
  if (last.period.kind === 'relative' || last.period.kind !== next.period.kind) return false;
  if (comparePeriods(last.period, next.period) >= 0) return false;
  if (last.column === null) return next.column === null && headingOf(last) === headingOf(next);
  return next.column === last.column + 1;
}

/** What a heading says beside its time. */
function headingOf({ label, period }: FigureColumn): string {
  return label.replace(period?.text.replace(/^YTD /, '') ?? '', '').trim();
}

function sayRun({ columns }: Run, scorecard: Scorecard): string {
  const [first] = columns as readonly [FigureColumn, ...FigureColumn[]];
  const last = columns.at(-1)!;
  const times = sayTimesOf(first, scorecard);
  const year = first.period?.text ?? (times === null ? 'of no year' : `of the time in ${times}`);
  if (columns.length === 1)
    return `${first.column === null ? `“${first.label}”` : columnLetters(first.column)} ${nameField(first)} ${year}`;
  const where =
    first.column === null
      ? `“${headingOf(first)}”`
      : `${columnLetters(first.column)} to ${columnLetters(placeOf(last))}`;
  const several = first.field === 'comparator' ? nameField(first) : `${first.field}s`;
  return `${where} ${several} ${year} to ${last.period?.text ?? ''}`;
}

/** A field as an officer says it: somebody else's by the name. */
export function nameField({ field, who, isProjected }: FigureColumn): string {
  if (isProjected) return 'projection';
  return field === 'comparator' && who !== '' ? who : field;
}
