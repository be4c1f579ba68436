import type { HeaderColumn } from '../../headers/header';
import { fold } from '../../../text/fold';
import { type ColumnClue, type HeadingRow, isAfter, isYear, latestActual, placedAs } from '../headingRow';
import { holdsFigures } from '../profiles';
import { isAside } from './asides';
import { isBody } from './knownPlaces';

/** What is thought will come, counts or ranks something, or was so before: no target whatever stands beside it. */
const OTHERWISE =
  /^(?:est|estd|f'?ca?st|proj|prov|prelim|prev|pop|base|rank|posn?|cum|avg|med|sample|cost|var|diff)\.?$/;
const FEWEST_YEARS = 2;

/**
 * "PCL 2022 | Actual 2022 | PCL 2023 | Actual 2023 | PCL 2024": a word that nobody knows beside the actual of every
 * year, and alone with the year to come, is what is wanted where nothing else says so. The other years follow from it.
 */
export const pairedWords: ColumnClue = (column, row) => {
  const latest = latestActual(row);
  if (!isUnknown(column, row) || !isComing(column)) return [];
  const same = row.columns.filter((other) => isUnknown(other, row) && other.who === column.who);
  const past = same.filter((other) => !isComing(other));
  const actuals = new Set(placedAs('actual', row).map(({ period }) => period?.text));
  if (past.length < FEWEST_YEARS || !past.every(({ period }) => actuals.has(period!.text))) return [];
  const isAlone = row.columns.every(
    (other) => same.includes(other) || (!isWanted(other, row) && !isComing(other)),
  );
  const why = `“${column.who}” stands beside the actual of each year, and here alone`;
  return isAlone ? [{ meaning: 'target', weight: 2, why }] : [];

  function isComing({ period, role }: HeaderColumn): boolean {
    return role === null && isYear(period) && isAfter(period, latest);
  }
};

/** Whether a year and words that say neither what figures are nor whose stand over figures. */
function isUnknown(
  { field, role, who, period, column, label }: HeaderColumn,
  { profiles }: HeadingRow,
): boolean {
  const isOpen = field === null && role === null && isYear(period) && !isAside(label);
  return (
    isOpen && who !== '' && !isBody(who) && !OTHERWISE.test(fold(who)) && holdsFigures(profiles.of(column))
  );
}

function isWanted(column: HeaderColumn, row: HeadingRow): boolean {
  const isTarget = column.field === 'target' || placedAs('target', row).includes(column);
  return isTarget && holdsFigures(row.profiles.of(column.column));
}
