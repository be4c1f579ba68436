import { sayYear } from '../../scorecard/headings';
import { fold } from '../../text/fold';
import type { HeaderColumn } from '../headers/header';
import { isYear, type YearPeriod } from './headingRow';

const NUMBERED = /\b(?:year|yr|y) ?(\d{1,2})\b/;

/** "Target Y1 (2023) | Target Y2 (2024) | Actual Y1 | Actual Y2": where headings tie the years of a project to the calendar, all are tied. */
export function planYears(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!columns.some(({ period }) => period?.kind === 'plan-year')) return columns;
  const tied = columns.flatMap(({ label, period }) => {
    const [, number] = NUMBERED.exec(fold(label)) ?? [];
    return isYear(period) && number !== undefined ? [{ period, before: period.year! - Number(number) }] : [];
  });
  const [first] = tied;
  if (!first || !tied.every((one) => isTiedAs(one, first))) return columns;
  return columns.map((column) => {
    const { period } = column;
    if (period?.kind !== 'plan-year') return column;
    const year = first.before + period.part!;
    return { ...column, period: { ...first.period, text: sayYear(first.period.text, year), year } };
  });
}

interface Tied {
  readonly period: YearPeriod;
  /** The year before the first. */
  readonly before: number;
}

/** Whether the numbers of two headings count from the same year, in years written alike. */
function isTiedAs(one: Tied, other: Tied): boolean {
  return (
    one.before === other.before &&
    sayYear(one.period.text, other.period.year!) === sayYear(other.period.text, other.period.year!)
  );
}
