import type { Period, PeriodKind } from '../../scorecard/period';
import { fold } from '../../text/fold';
import type { HeaderColumn } from '../headers/header';
import { yearOfTime } from '../partsOfYear';
import { type ColumnProfiles, holdsFigures, holdsYears } from './profiles';

const WHOLE =
  /^(?:(?:full|whole|entire)[- ])?(?:year|yr)(?: (?:total|figure))?$|^annual(?: (?:total|figure))?$/;
/** The parts of which a year has so many. */
const PARTS: ReadonlyMap<PeriodKind, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['month', 12],
]);
const THIS_YEAR: Period = { text: 'This year', kind: 'relative', year: null, part: null };

/** "Year" over figures, right of all its quarters or months, is what they come to: an actual, or a target, as they are. */
export function wholeYears(
  columns: readonly HeaderColumn[],
  profiles: ColumnProfiles,
): readonly HeaderColumn[] {
  return columns.map((column, at) => {
    if (column.period || !WHOLE.test(fold(column.label))) return column;
    const profile = profiles.of(column.column);
    const last = holdsFigures(profile) && !holdsYears(profile) ? lastOfParts(columns.slice(0, at)) : null;
    if (!last || (column.field !== null && column.field !== (last.field ?? 'actual'))) return column;
    const period = last.period!.year === null ? THIS_YEAR : yearOfTime(last.period!);
    const field = last.field ?? 'actual';
    const isGiven = columns.some(
      (other) => (other.field ?? 'actual') === field && other.period?.text === period.text,
    );
    if (isGiven) return column;
    const why = `it stands after “${last.label}” and the rest of the year`;
    return { ...column, role: null, field, period, evidence: [{ meaning: field, weight: 5, why }] };
  });
}

/** The last of the columns on the left that are all the parts of one year; null where some are missing or are of two kinds. */
function lastOfParts(left: readonly HeaderColumn[]): HeaderColumn | null {
  const last = left.findLast(({ period, role }) => role === null && PARTS.has(period?.kind as PeriodKind));
  if (!last) return null;
  const { kind } = last.period!;
  const parts = left.filter(({ period, role }) => role === null && period?.kind === kind);
  const isOne = parts.every(({ field, who }) => field === last.field && who === '');
  const isWhole =
    parts.length === PARTS.get(kind) &&
    new Set(parts.map(({ period }) => period!.part)).size === parts.length &&
    new Set(parts.map(({ period }) => yearOf(period!))).size === 1;
  return isOne && isWhole ? last : null;
}

function yearOf(part: Period): string | null {
  return part.year === null ? null : yearOfTime(part).text;
}
