import type { HeaderColumn } from '../headers/header';
import { fold } from '../../text/fold';
import { readPeriod } from '../periods';
import { isYear } from './headingRow';

const BY_END = /\b(?:12|twelve) ?m(?:on)?ths? |\by(?:ea)?r (?:to|ending|ended|end)\b/i;
const SPAN = /^\d{4}\/\d\d$/;
const BARE = /^\d{4}$/;

const OF_SCHOOL =
  /\b(?:schools?|academ(?:y|ies)|pupils?|key stages?|ks[1-5]|phonics|eyfs|gcses?|a[- ]levels?|attainment|progress 8|sixth form|multi-academy)\b/;

/**
 * "12 months to Mar 2025 | Target 2025": where years are called by the month that they end in, a bare year among the
 * targets that ends one of them is that one, and so are those beside it.
 */
export function yearsByEnd(columns: readonly HeaderColumn[], title: () => string): readonly HeaderColumn[] {
  const spans = columns.filter(({ period }) => isYear(period) && SPAN.test(period.text));
  if (spans.length === 0) return columns;
  const bare = spans.every(({ label }) => BY_END.test(label))
    ? bareTargets(columns, spans)
    : bareOfSchool(columns, spans, title);
  if (bare.length === 0) return columns;
  return columns.map((column) => {
    if (!bare.includes(column)) return column;
    const end = column.period!.year!;
    return { ...column, period: readPeriod(`${end - 1}/${String(end).slice(-2)}`).period };
  });
}

function bareTargets(
  columns: readonly HeaderColumn[],
  spans: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const ends = new Set(spans.map(endOf));
  const bare = columns.filter((column) => isBareYear(column) && column.field !== 'comparator');
  const areTargets = bare.every(({ field }) => field === 'target');
  return areTargets && bare.some(({ period }) => ends.has(period!.year!)) ? bare : [];
}

/**
 * "2023-24 | 2024-25 | National 2025 | Target 2025 | Target 2026" of a school: its results of 2025 are those of the year
 * that ends then. The first bare year is that in which the last of the others ends, and what is said of others is known.
 */
function bareOfSchool(
  columns: readonly HeaderColumn[],
  spans: readonly HeaderColumn[],
  title: () => string,
): readonly HeaderColumn[] {
  const bare = columns.filter(isBareYear);
  const first = Math.min(...bare.map(({ period }) => period!.year!));
  const isOfOthers = ({ field, period }: HeaderColumn) => field === 'comparator' && period!.year === first;
  const areActuals = spans.every(({ field }) => field === null || field === 'actual');
  const areWanted = bare.every(({ field }) => field === 'target' || field === 'comparator');
  if (!areActuals || !areWanted || first !== Math.max(...spans.map(endOf))) return [];
  if (!bare.some(({ field }) => field === 'target')) return [];
  const isSchool = OF_SCHOOL.test(title()) || columns.some(({ label }) => OF_SCHOOL.test(fold(label)));
  return isSchool || bare.some(isOfOthers) ? bare : [];
}

function isBareYear({ period }: HeaderColumn): boolean {
  return isYear(period) && BARE.test(period.text);
}

function endOf({ period }: HeaderColumn): number {
  return period!.year! + 1;
}
