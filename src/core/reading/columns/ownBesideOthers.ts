import { oneLine } from '../../text/fold';
import type { HeaderColumn } from '../headers/header';
import { readLabel } from '../labels';

/** What heads figures of several bodies, and names none. */
const BAND = /^(?:comparators?|comparisons?|benchmarks?|benchmarking|how (?:do )?we compare)\W+(?=\w)/i;

/** The same of what may as well head figures of several times. */
const OF_TIMES = /“(?:comparisons?|how (?:do )?we compare)”/i;

const SAYS_BAND = /“(?:comparators?|comparisons?|benchmarks?|benchmarking|how (?:do )?we compare)”/i;

/**
 * "Comparators" over "2025/26 outturn | Statistical neighbours | England": beside others that are named, what says that it is
 * the outturn, and nobody's, is the area's own. Where nobody is named it is another's, but for a comparison of times:
 * "Comparison" over "Year to date 2024/25 | Year to date 2023/24".
 */
export function ownBesideOthers(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const saidOf = ({ label }: HeaderColumn) => readLabel(oneLine(label).replace(BAND, ''));
  const isOwn = (column: HeaderColumn) => {
    if (column.field !== 'comparator' || !column.evidence.some(({ why }) => SAYS_BAND.test(why)))
      return false;
    const { field, who } = saidOf(column);
    return field === 'actual' && who === '';
  };
  const isOther = (column: HeaderColumn | undefined) => column?.field === 'comparator' && !isOwn(column);
  return columns.map((column, at) => {
    if (!isOwn(column)) return column;
    let [first, last] = [at, at];
    while (columns[first - 1] && isOwn(columns[first - 1]!)) first--;
    while (columns[last + 1] && isOwn(columns[last + 1]!)) last++;
    const isBesideOthers = isOther(columns[first - 1]) || isOther(columns[last + 1]);
    if (!isBesideOthers && !areTimes(columns.slice(first, last + 1))) return column;
    const { field, evidence } = saidOf(column);
    return { ...column, field, evidence };
  });
}

function areTimes(columns: readonly HeaderColumn[]): boolean {
  const isOfTimes = columns.every(({ evidence }) => evidence.some(({ why }) => OF_TIMES.test(why)));
  return isOfTimes && new Set(columns.map(({ period }) => period?.text)).size > 1;
}
