import type { CellAddress } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import { sayYear } from '../../scorecard/headings';
import type { Period } from '../../scorecard/period';
import { findStray } from '../../scorecard/strayParts';
import { findYearSlips } from '../../scorecard/yearSlips';
import { fold } from '../../text/fold';
import type { Header } from '../headers/header';
import { readPeriod } from '../periods';
import { yearOfTime } from '../partsOfYear';
import type { ColumnMapping } from './byHand';
import { addUpTo } from './clues/programmedParts';
import { isYear } from './headingRow';
import type { ColumnProfiles } from './profiles';
import type { PlacedColumn } from './tableColumns';

interface Place {
  readonly grid: Grid;
  readonly header: Header;
  readonly profiles: ColumnProfiles;
  readonly mapping: ColumnMapping;
}

/**
 * "2025/26 | 2026/27 | 2026/27 | 2028/29", "Q1 2024/25 | Q2 2024/25 | Q3 2023/24 | Q4 2024/25": where the others leave no
 * doubt which year is meant, a column is taken for that, and keeps what its heading says. What was set by hand is meant.
 */
export function meantYears(figures: readonly PlacedColumn[], place: Place): readonly PlacedColumn[] {
  const found = new Map<PlacedColumn, number>();
  const scorecard = { figureColumns: figures, indicators: [] };
  for (const { slip } of findYearSlips(scorecard)) {
    const years = slip?.column.period?.year;
    if (slip?.isPlain && years != null) found.set(slip.column as PlacedColumn, slip.year - years);
  }
  for (const { column, yearsOff } of findStray(scorecard))
    for (const one of headedAlike(figures, column as PlacedColumn)) found.set(one, -yearsOff);
  const annual = annualOfQuarters(figures, place.profiles);
  if (annual) found.set(annual.whole, annual.years);
  if (found.size === 0) return figures;
  return figures.map((column) => {
    const years = found.get(column);
    const meant = years === undefined ? null : laterBy(column.period!, years);
    if (!meant || place.mapping.has(column.column) || isHeld(figures, column, meant)) return column;
    return { ...column, period: meant, slip: { typed: column.period!, cell: yearCell(column, place) } };
  });
}

const QUARTERS = 4;

/**
 * "Annual target 2024/25" beside what is wanted of each quarter of 2025/26, which adds up to it row by row: the target of that
 * year, and by how many years its heading is off; null where there is none.
 */
function annualOfQuarters(
  figures: readonly PlacedColumn[],
  profiles: ColumnProfiles,
): { readonly whole: PlacedColumn; readonly years: number } | null {
  const targets = figures.filter(({ field, who }) => field === 'target' && who === '');
  const quarters = targets.filter(({ period }) => period?.kind === 'quarter' && period.year !== null);
  const [whole, ...more] = targets.filter(({ period }) => isYear(period));
  const [year, ...others] = new Map(
    quarters.map(({ period }) => [yearOfTime(period!).text, yearOfTime(period!)]),
  ).values();
  const parts = new Set(quarters.map(({ period }) => period!.part));
  if (!whole || more.length > 0 || !year || others.length > 0) return null;
  if (parts.size !== QUARTERS || quarters.length !== QUARTERS) return null;
  const isSplit = (text: string) => text.includes('/');
  const years = year.year! - whole.period!.year!;
  if (Math.abs(years) !== 1 || isSplit(year.text) !== isSplit(whole.period!.text)) return null;
  return addUpTo(quarters, whole, { profiles }) ? { whole, years } : null;
}

/** A stray column, and those right beside it that say the same time: its target, its comparator. */
function headedAlike(figures: readonly PlacedColumn[], stray: PlacedColumn): readonly PlacedColumn[] {
  const isAlike = (one: PlacedColumn | undefined) => one?.period?.text === stray.period!.text;
  const at = figures.indexOf(stray);
  let [from, to] = [at, at];
  while (isAlike(figures[from - 1])) from--;
  while (isAlike(figures[to + 1])) to++;
  return figures.slice(from, to + 1);
}

/** Whether another column holds the same for the time that is meant. */
function isHeld(figures: readonly PlacedColumn[], { field, who }: PlacedColumn, meant: Period): boolean {
  return figures.some((one) => one.field === field && one.who === who && one.period?.text === meant.text);
}

/** The same time of another year, in the same spelling; null where it cannot be spelt. */
function laterBy(period: Period, years: number): Period | null {
  const year = period.year! + years;
  const text = period.text.replace(/(?:FY)?\d{4}(?:\/\d\d)?|FY\d\d/, (one) => sayYear(one, year));
  const isSpelt = readPeriod(fold(text)).period?.year === year;
  return isSpelt ? { ...period, text, year } : null;
}

/** The lowest heading over a column that says the time by itself; the one that says what it is where none does. */
function yearCell(
  { column: own, period, labelCell }: PlacedColumn,
  { grid, header: { top, bottom, columns } }: Place,
): CellAddress {
  for (let row = bottom; row >= top; row--) {
    // Merged or not, a heading may run on from the left.
    let column = own;
    while (column > columns[0]!.column && !showsSomething(grid.rows[row]?.[column])) column--;
    const text = grid.rows[row]?.[column]?.text ?? '';
    if (readPeriod(fold(text)).period?.text === period!.text) return { row, column };
  }
  return labelCell;
}
