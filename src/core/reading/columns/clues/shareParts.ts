import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import { readPeriod } from '../../periods';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { holdsFigures } from '../profiles';

const UPPER =
  /^(?:counts?|num(?:er)?\.?|numerators?|number|no\.?|n|observed|events?|head ?counts?|cases|people)$/;
const SHARE =
  /^(?:outcomes?|(?:indicator )?(?:values?|rates?|scores?|results?)|%|per ?cent(?:age)?|pct\.?|shares?|proportions?)$/;
const COUNTED = /^(?:cohort|population)s?$/;
const BASE = /^base(?: size)?$/;

/** "Count" beside "Denominator" and a value is the upper half of that share. */
export const shareParts: ColumnClue = (column, row) => {
  if (column.field !== null || column.role !== null || !UPPER.test(wordsOf(column))) return [];
  const hasShare = column.period !== null || row.columns.some(({ field }) => field === 'actual');
  const hasLower = row.columns.some((other) => isLower(other) && isOfSameTime(column, other));
  return hasLower && hasShare
    ? [{ meaning: 'numerator', weight: 30, why: 'another column is the denominator' }]
    : [];
};

/** "Outcome 2019-20" beside the numerator and the denominator for that year is what they come to. */
export const shares: ColumnClue = (column, row) => {
  const { field, role } = column;
  const isOpen = role === null ? field === null : role === 'service' || role === 'unit';
  if (!isOpen || !SHARE.test(wordsOf(column)) || !holdsFigures(row.profiles.of(column.column))) return [];
  const alike = row.columns.filter((other) => other !== column && isOfSameTime(column, other));
  const isWorkedOut = alike.some(isLower) && alike.some((other) => UPPER.test(wordsOf(other)));
  return isWorkedOut
    ? [
        {
          meaning: 'actual',
          weight: role === null ? 10 : 40,
          why: 'its numerator and denominator stand beside it',
        },
      ]
    : [];
};

/** "Base 2018" and "Base 2019" beside the figures for those years count those who answered: one alone can be where it began. */
export const bases: ColumnClue = (column, row) => {
  if (!BASE.test(wordsOf(column))) return [];
  const besideActual = row.columns.filter((other) => BASE.test(wordsOf(other)) && isBesideActual(other, row));
  if (besideActual.length < 2 || !besideActual.includes(column)) return [];
  const why = 'the figure of that time has a column of its own';
  return [{ meaning: 'population', weight: 12, why }];
};

function isBesideActual(column: HeaderColumn, row: HeadingRow): boolean {
  return placedAs('actual', row).some((other) => !BASE.test(wordsOf(other)) && isOfSameTime(column, other));
}

function isLower(column: HeaderColumn): boolean {
  const { role } = column;
  return role === 'denominator' || role === 'population' || COUNTED.test(wordsOf(column));
}

function isOfSameTime(a: HeaderColumn, b: HeaderColumn): boolean {
  return timeOf(a) === timeOf(b);
}

function timeOf({ label, period }: HeaderColumn): string {
  return (period ?? readPeriod(fold(label)).period)?.text ?? '';
}

/** What a heading says beside its time. */
function wordsOf({ label }: HeaderColumn): string {
  return readPeriod(fold(label)).rest.replace(/[:()]/g, '').trim();
}
