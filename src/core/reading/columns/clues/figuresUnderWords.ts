import { isToDate } from '../../../scorecard/period';
import type { OtherRole } from '../../../scorecard/scorecard';
import type { HeaderColumn } from '../../headers/header';
import { ROLES_OF_A_ROW } from '../../words/roleWords';
import type { Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { holdsFigures, ROWS_NEAR_HEADINGS } from '../profiles';

/** What is told of a row in words, or in whole numbers. */
const IN_WORDS: ReadonlySet<OtherRole> = new Set([...ROLES_OF_A_ROW, 'method', 'definition']);
/** What is never told in numbers, whole or not. */
const NEVER_NUMBERS: ReadonlySet<OtherRole> = new Set(['owner', 'frequency', 'method', 'definition']);
const PART = /^(?:quarter|qtr|month)$/i;
const MONTHS = 12;
const WHY = 'the cells below are figures';

/** "Group" or "Reported" over fractions between the figures of a table, "Month" over more than count months: what is below are figures. */
export const figuresUnderWords: ColumnClue = (column, row) => {
  const { role, period } = column;
  if (role === null || period !== null || !holdsFigures(row.profiles.of(column.column))) return [];
  if (role === 'figure-year' && PART.test(column.label.trim())) return ofThisPart(column, row);
  if (NEVER_NUMBERS.has(role)) return [{ meaning: role, weight: -40, why: WHY }];
  if (!IN_WORDS.has(role) || !isBetween(column, row)) return [];
  const areFractions = numbersOf(column, row).some((number) => !Number.isInteger(number));
  return areFractions ? [{ meaning: role, weight: -40, why: WHY }] : [];
};

/** "Month" beside "YTD": the figure of this month, where its cells are no months. */
function ofThisPart(column: HeaderColumn, row: HeadingRow): Evidence[] {
  if (numbersOf(column, row).every((number) => Number.isInteger(number) && number <= MONTHS)) return [];
  const isBesideTime = row.columns.some(({ period }) => isToDate(period) || period?.kind === 'relative');
  return [
    { meaning: 'figure-year', weight: -40, why: WHY },
    ...(isBesideTime
      ? [{ meaning: 'actual', weight: 5, why: 'the year so far stands beside it' } as const]
      : []),
  ];
}

function isBetween({ column }: HeaderColumn, row: HeadingRow): boolean {
  const figures = [...placedAs('actual', row), ...placedAs('target', row)];
  return figures.some((own) => own.column < column) && figures.some((own) => own.column > column);
}

function numbersOf({ column }: HeaderColumn, { profiles }: HeadingRow): number[] {
  return profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
}
