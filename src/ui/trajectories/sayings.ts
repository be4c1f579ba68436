import type { FillPreview, FillRow, ScorecardView, TrajectoryPoint } from '../../core/engine/engine';
import { plural } from '../../core/text/words';

/** A row's name as it is shown; an indicator may have none. */
export function nameRow(indicator: string): string {
  return indicator === '' ? 'No name' : indicator;
}

export function sayHeadline(
  { rows, refused }: FillPreview,
  replaces: boolean,
  wasFilledHere: boolean,
): string {
  if (replaces && rows.length > 0) return `${plural(rows.length, 'indicator')} can be filled again`;
  const blank = rows.length + refused.length;
  if (!replaces && blank > 0)
    return `${plural(blank, 'indicator')} ${blank === 1 ? 'has' : 'have'} blank targets`;
  if (replaces) return 'No target would change';
  return wasFilledHere ? 'All targets are filled' : 'No target is blank';
}

/** What the headline leaves open; null where it says it all. */
export function sayUnderHeadline(
  { rows, refused }: FillPreview,
  replaces: boolean,
  { indicators }: ScorecardView,
): string | null {
  if (replaces && rows.length > 0) {
    const blank = rows.filter(({ points }) => points.some(isNew)).length;
    return blank === 0
      ? 'None of them has a blank target.'
      : `${blank === rows.length ? 'All' : blank} of them ${blank === 1 ? 'has' : 'have'} blank targets.`;
  }
  if (rows.length === 0 && refused.length > 0)
    return 'None of them can be filled this way; the reasons are below.';
  if (refused.length > 0) return `${rows.length} can be filled, ${refused.length} cannot.`;
  if (rows.length > 0) return null;
  if (replaces) return 'Every target already holds the figure that this method gives.';
  return `None of ${plural(indicators.length, 'indicator')} has a blank target for a year to come.`;
}

export function countTargets(rows: readonly FillRow[]): number {
  return rows.reduce((sum, { edits }) => sum + edits.length, 0);
}

/** For screen readers, once other options have given other figures. */
export function sayOutcome({ rows, refused }: FillPreview, method: string): string {
  const left = refused.length > 0 ? `; ${plural(refused.length, 'row')} not filled` : '';
  return `${method}: ${plural(countTargets(rows), 'target')} in ${plural(rows.length, 'row')}${left}.`;
}

export function sayFilled(rows: readonly FillRow[]): string {
  return `${plural(countTargets(rows), 'target')} filled in ${plural(rows.length, 'row')}.`;
}

/** A trajectory in words, for who cannot see its chart. */
export function sayTrajectory(points: readonly TrajectoryPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'No figures.';
  const filled = points.filter(({ isFilled }) => isFilled);
  const changes = filled.map(({ after, year, before }) =>
    before === '' ? `${after} in ${year}` : `${after} in ${year} instead of ${before}`,
  );
  const course = `From ${first.after || 'a blank'} in ${first.year} to ${last.after || 'a blank'} in ${last.year}.`;
  return changes.length === 0 ? course : `${course} New: ${changes.join(', ')}.`;
}

function isNew({ isFilled, before }: TrajectoryPoint): boolean {
  return isFilled && before === '';
}
