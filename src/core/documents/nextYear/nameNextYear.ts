import { latestOf } from '../../scorecard/period';
import { sayYear } from '../../scorecard/headings';
import type { Scorecard } from '../../scorecard/scorecard';
import { moveYearsOn } from './yearsOn';

const LONGEST = 31;

/** A name for the new sheet that no sheet has: the old one a year on, or with the year of the next actuals behind it. */
export function nameNextYear(
  sheet: string,
  scorecards: readonly Scorecard[],
  taken: readonly string[],
): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const moved = moveYearsOn(sheet);
  const wanted = moved === sheet ? `${sheet} ${yearOf(scorecards)}` : moved;
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST - end.length).trim() + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** The year after that of the latest actual, else of the first target, as a sheet's name can hold it. */
function yearOf(scorecards: readonly Scorecard[]): string {
  const columns = scorecards.flatMap(({ figureColumns }) => figureColumns);
  const dated = columns.filter(({ period }) => period?.year != null);
  const actuals = dated.filter(({ field, isBlank }) => field === 'actual' && !isBlank);
  const latest = latestOf((actuals.length > 0 ? actuals : dated.slice(0, 1)).map(({ period }) => period));
  return latest?.year == null ? 'next year' : sayYear(latest.text, latest.year + 1).replace('/', '-');
}
