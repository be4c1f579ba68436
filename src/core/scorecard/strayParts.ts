import { placeOf, typedTime } from './columns';
import { seriesOf } from './headings';
import { PARTS_OF_A_YEAR, type Period, countOfParts } from './period';
import type { FigureColumn, Scorecard } from './scorecard';

/** An actual of a month, a quarter or a year, or a target of a year, that stands where that of another year belongs, and what stands around it. */
export interface StrayPart {
  readonly column: FigureColumn;
  readonly before: Period;
  readonly after: Period | null;
  /** By how many years its heading is off. */
  readonly yearsOff: number;
}

/** So many in order before the last one tell that it goes on with them. */
const leastBefore = 3;

/** The months, quarters and years whose year alone is wrong: "Jul-15" between "Jun-16" and "Aug-16". */
export function findStray({ figureColumns }: Pick<Scorecard, 'figureColumns'>): readonly StrayPart[] {
  const inOrder = figureColumns
    .filter(({ column }) => column !== null)
    .sort((a, b) => placeOf(a) - placeOf(b));
  const actuals = inOrder.filter(({ field }) => field === 'actual');
  const targets = inOrder.filter(
    ({ field, period }) => field === 'target' && PARTS_OF_A_YEAR[period?.kind ?? ''] === 1,
  );
  return [...findStrayAmong(actuals, figureColumns), ...findStrayAmong(targets, figureColumns)];
}

/** Among the columns of one kind, in their order. */
function findStrayAmong(
  columns: readonly FigureColumn[],
  figureColumns: readonly FigureColumn[],
): readonly StrayPart[] {
  const times = columns.map(typedTime);
  return columns.flatMap((column, k): StrayPart[] => {
    const [before, period, after] = [times[k - 1], times[k], times[k + 1]];
    const place = countOfParts(before);
    if (!before || !period || place === null || before.kind !== period.kind) return [];
    const inYear = PARTS_OF_A_YEAR[period.kind]!;
    const off = (countOfParts(period) ?? place + 1) - (place + 1);
    if (off === 0 || off % inYear !== 0) return [];
    const stray = { column, before, yearsOff: off / inYear };
    const goesOn = after?.kind === period.kind && countOfParts(after) === place + 2;
    if (inYear === 1) {
      const isOnly = figureColumns.every(
        (one) => one === column || one.field !== column.field || typedTime(one)?.text !== period.text,
      );
      // Where the year that belongs here stands elsewhere, an export put them in an order of its own.
      if (times.some((time) => time?.kind === period.kind && countOfParts(time) === place + 1)) return [];
      const beside = goesOn ? [columns[k - 1]!, columns[k + 1]!] : [];
      const [left, right] = beside.map((one) => Math.abs(placeOf(one) - placeOf(column)));
      const areAlike = goesOn && left === right && beside.every((one) => seriesOf(one) === seriesOf(column));
      return areAlike && isOnly ? [{ ...stray, after }] : [];
    }
    if (after?.kind === period.kind) return goesOn ? [{ ...stray, after }] : [];
    const run = times.slice(Math.max(0, k - leastBefore), k).map(countOfParts);
    const isRun = run.length === leastBefore && run.every((one, i) => one === place - leastBefore + 1 + i);
    return isRun || goesOnWithTargets(figureColumns, column) ? [{ ...stray, after: null }] : [];
  });
}

/** Whether each quarter of a year from the first has its target, down to the last, which says another year. */
function goesOnWithTargets(figureColumns: readonly FigureColumn[], last: FigureColumn): boolean {
  const { kind, part, text } = typedTime(last)!;
  if (kind !== 'quarter' || part! < 3) return false;
  const timesOf = (wanted: FigureColumn['field']) =>
    figureColumns.flatMap((column) => {
      const time = typedTime(column);
      return column.field === wanted && time?.kind === kind ? [time] : [];
    });
  const actuals = timesOf('actual');
  const [first] = actuals;
  return (
    actuals.length === part &&
    actuals.at(-1)!.text === text &&
    actuals.every((time, at) => time.part === at + 1 && (time.text === text || time.year === first!.year)) &&
    actuals.map((time) => time.text).join() ===
      timesOf('target')
        .map((time) => time.text)
        .join()
  );
}
