import type { Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';

const ROWS_LOOKED_AT = 8;

/** The words of the sheet's name, of its first rows and of the rows right above a header: titles stand nowhere else. */
export function titleAbove(grid: Grid, top: number): string {
  let title = fold(grid.sheet);
  const nearest = Math.max(ROWS_LOOKED_AT, top - ROWS_LOOKED_AT);
  for (let row = 0; row < top; row = row + 1 === ROWS_LOOKED_AT ? nearest : row + 1) {
    grid.rows[row]?.forEach((cell) => {
      if (cell) title += ` ${fold(cell.text)}`;
    });
  }
  return title;
}

const MEASURES =
  /\b(?:performance|workload|outcome|output|service|key|activity) (?:measure(?:ment)?s?|indicators?|metrics?|statistics|data|results)\b|\bscorecards?\b|\bkpis?\b|\b(?:clearance|completion|response|satisfaction|success|collection|turnaround) rates\b/;
const OF_MONEY = /\b(?:budgets?|expenditures?|expenses|revenues?|income|financ\w+|positions|staffing)\b/;

/** Whether a title says that what stands below it was measured: "Performance measures". */
export function saysMeasures(title: string): boolean {
  return MEASURES.test(fold(title));
}

/** Whether it says that money or staff stand there: "Budget summary". */
export function saysMoney(title: string): boolean {
  return OF_MONEY.test(fold(title)) && !saysMeasures(title);
}
