import { fold } from '../../text/fold';
import type { Draft, UsualHeading } from './arrangement';
import { findPeriodRows, type PeriodRow } from './periodHeadings';
import { findSeriesTables } from './seriesTables';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { type CellsByColumn, UsualTable } from './usualTable';
import { commonWords, startsTable } from './wordColumns';

/** A logframe: the headings stand again over every indicator, numbered ("Outcome indicator 1", "Output indicator 1.1"). */
export const repeatedHeadings: Shape = {
  id: 'repeated-headings',
  looksLike: 'a logframe with headings over every indicator',
  read(survey) {
    // With a row of targets and a row of actuals under each heading it is another shape.
    const others = new Set(
      findSeriesTables(survey).flatMap(({ sections }) => sections.map(({ heading }) => heading.row)),
    );
    const runs = findRuns(survey).filter((run) => !run.some(({ row }) => others.has(row)));
    return { drafts: runs.map((run) => layOutRun(survey, run)), unfit: [] };
  },
};

/** Headings that say the same but for their numbers, each over the rows down to the next. */
type Run = PeriodRow[];

function findRuns(survey: Survey): Run[] {
  const runs: Run[] = [];
  let previous: string | null = null;
  for (const heading of findPeriodRows(survey)) {
    const key = keyOf(survey, heading);
    if (key !== null && key === previous) runs.at(-1)!.push(heading);
    else if (key !== null) runs.push([heading]);
    previous = key;
  }
  const isNumbered = (run: Run) => new Set(run.map(({ row }) => textOf(survey, row))).size > 1;
  return runs.filter((run) => run.length > 1 && isNumbered(run));
}

/** What the headings have in common wherever they stand again; null where they name no indicator. */
function keyOf(survey: Survey, { row, periods }: PeriodRow): string | null {
  if (nameColumn(survey, row) === null) return null;
  const texts = survey.columnsOf(row).map((column) => {
    const text = periods.get(column)?.text ?? commonWords(survey.saysAt(row, column).text);
    return `${column}:${fold(text)}`;
  });
  return texts.join('|');
}

function textOf(survey: Survey, row: number): string {
  return survey
    .columnsOf(row)
    .map((column) => survey.saysAt(row, column).text)
    .join('|');
}

function nameColumn(survey: Survey, row: number): number | null {
  const isName = (column: number) => /\b(?:indicator|measure|kpi)s?\b/i.test(survey.saysAt(row, column).text);
  return survey.columnsOf(row).find(isName) ?? null;
}

function layOutRun(survey: Survey, run: Run): Draft {
  const usual = new UsualTable();
  const first = run[0]!;
  const names = nameColumn(survey, first.row)!;
  const keys = new Map<number, string>();
  for (const column of survey.columnsOf(first.row)) {
    const at = { row: first.row, column };
    const period = first.periods.get(column);
    const heading: UsualHeading = {
      text: period?.text ?? commonWords(survey.saysAt(first.row, column).text),
      at,
    };
    const key = column === names ? 'name' : `own:${column}`;
    if (column === names) usual.column(key, { text: 'Indicator', at }, 'before', column);
    else if (period) usual.column(key, heading, 'figures');
    else usual.column(key, heading, column < names ? 'before' : 'after', column);
    keys.set(column, key);
  }
  let last = first.row;
  run.forEach(({ row }, index) => {
    const end = run[index + 1]?.row ?? survey.lastRow + 1;
    for (let below = row + 1; below < end && !startsTable(survey, below); below++) {
      const hasFigures = [...first.periods.keys()].some((column) => survey.isFigure(below, column));
      // "Source: national test" under the figures is a note on them.
      if (!hasFigures && !survey.at(below, names)) continue;
      const cells: CellsByColumn = new Map();
      for (const [column, key] of keys) cells.set(key, survey.place(below, column));
      usual.add(cells);
      last = below;
    }
  });
  const columns = [...keys.keys()];
  const region = blockOf([
    { row: first.row, column: Math.min(...columns) },
    { row: last, column: Math.max(...columns) },
  ]);
  return usual.toDraft(
    region,
    run.map(({ row }) => row),
  );
}
