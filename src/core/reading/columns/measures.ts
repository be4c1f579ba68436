import type { FigureColumn } from '../../scorecard/scorecard';
import { headsPlaces } from '../words/placeHeadings';
import type { TableColumns } from './tableColumns';

/** So many targets or actuals of one year no indicator has. */
const MANY = 6;
const SEVERAL = 3;

/**
 * Whether the rows of a table are places or the like and its columns measures: figures of one field and year stand
 * under many different headings.
 */
export function areColumnsMeasures({ figures, others, nameHeading, byRole }: TableColumns): boolean {
  const own = figures.filter(({ field }) => field !== 'comparator');
  const groups = groupByTime(own);
  const areMostIn = (least: number) => {
    const crowded = groups.filter(({ length }) => length >= least);
    return crowded.length > 0 && crowded.flat().length * 2 >= own.length;
  };
  if (areMostIn(MANY)) return true;
  const names = others.find(({ column }) => column === byRole.get('indicator'));
  if (!headsPlaces(names?.label || nameHeading || '')) return false;
  // "School | Attendance | Target | Reading | Target": no year, and a measure that is not known before each target.
  const open = others.filter(
    ({ role, mightBe, label }) => role === null && mightBe.length > 0 && label !== '',
  );
  return areMostIn(SEVERAL) || (open.length >= 2 && own.every(({ period }) => period === null));
}

/** The columns of each field and time. */
function groupByTime(figures: readonly FigureColumn[]): FigureColumn[][] {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of figures) {
    if (column.period === null) continue;
    const key = `${column.field}|${column.period.text}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}
