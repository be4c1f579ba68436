import { columnLetters } from '../../src/core/sheet/address';
import { readSheet } from '../../src/core/reading';
import type { Scorecard } from '../../src/core/scorecard/scorecard';
import { gridOf, type TestCell, type TestSheet } from './grid';

/** "A indicator, B actual 2016, C target 2017?": what each column was taken for; "?" where it is only likely. */
export function sayColumns({ figureColumns, otherColumns }: Scorecard): string {
  const mark = (certainty: string) => (certainty === 'likely' ? '?' : '');
  return [
    ...figureColumns.map(({ column, field, period, certainty }) => ({
      column: column!,
      means: `${field} ${period?.text ?? '-'}${mark(certainty)}`,
    })),
    ...otherColumns.map(({ column, role, certainty, mightBe }) => ({
      column,
      means: role === null ? (mightBe.length > 0 ? 'not placed' : 'nothing') : `${role}${mark(certainty)}`,
    })),
  ]
    .sort((a, b) => a.column - b.column)
    .map(({ column, means }) => `${columnLetters(column)} ${means}`)
    .join(', ');
}

const FIGURES: readonly TestCell[] = [10, 20, 31, 44];
const USUAL: readonly (readonly [RegExp, readonly TestCell[]])[] = [
  [/^(?:service|directorate)$/i, ['Waste', 'Waste', 'Housing', 'Housing']],
  [
    /^(?:indicator|kpi|measure)$/i,
    ['Homes built in the year', 'Bins missed', 'Calls answered', 'Visits to pools'],
  ],
  [/^comments$/i, ['Survey due in June 2019', null, 'New contract from April', 'Staff left']],
];

/** A sheet with these headings over four rows: names, services and comments as usual, what is given, else figures. */
export function rowsUnder(
  headings: readonly string[],
  cells: Readonly<Record<string, readonly TestCell[]>> = {},
): TestCell[][] {
  const columns = headings.map(
    (heading) => cells[heading] ?? USUAL.find(([pattern]) => pattern.test(heading))?.[1] ?? FIGURES,
  );
  return [[...headings], ...FIGURES.map((_, row) => columns.map((column) => column[row]))];
}

/** What the columns of the one scorecard on such a sheet are taken for. */
export function columnsOf(rows: readonly (readonly TestCell[])[], sheet: TestSheet = {}): string {
  const { scorecards } = readSheet(gridOf(rows, sheet));
  return scorecards.length === 1 ? sayColumns(scorecards[0]!) : `${scorecards.length} scorecards`;
}
