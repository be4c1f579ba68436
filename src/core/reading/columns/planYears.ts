import { sayYear } from '../../scorecard/headings';
import { fold } from '../../text/fold';
import { monthNumber } from '../../text/months';
import type { HeaderColumn } from '../headers/header';
import type { Period } from '../../scorecard/period';
import { readPeriod } from '../periods';
import { isYear, type YearPeriod } from './headingRow';

/** "YR4-10": the last years of a plan together. */
const LAST_YEARS = /^YR(\d+)-/;
const NUMBERED = /\b(?:year|yr|y) ?(\d{1,2})\b/;

const SPAN = /\b([a-z]{3,9}) ((?:19|20)\d\d) ?(?:to|until|-|–) ?([a-z]{3,9}) ((?:19|20)\d\d)\b/g;

/** The first of so many years that the one span of a title is long, "April 2022 to March 2025"; null where none is. */
function firstYearIn(title: string, count: number): YearPeriod | null {
  const [span, ...more] = title.matchAll(SPAN);
  if (!span || more.length > 0) return null;
  const [from, to] = [monthNumber(span[1]!), monthNumber(span[3]!)];
  const year = Number(span[2]);
  if (!from || !to || (Number(span[4]) - year) * 12 + to - from + 1 !== count * 12) return null;
  const { period } = readPeriod(from === 1 ? `${year}` : `${year}/${String(year + 1).slice(2)}`);
  return isYear(period) ? period : null;
}

/** "Target Y1 (2023) | Target Y2 (2024) | Actual Y1 | Actual Y2": where headings tie the years of a project to the calendar, all are tied; so are they where the title says from when to when it runs. */
export function planYears(columns: readonly HeaderColumn[], title: () => string): readonly HeaderColumn[] {
  const numbers = columns.flatMap(({ period }) => (period?.kind === 'plan-year' ? [period.part!] : []));
  if (numbers.length === 0) return columns;
  const tied = columns.flatMap(({ label, period }) => {
    const [, number] = NUMBERED.exec(fold(label)) ?? [];
    return number !== undefined && (isYear(period) || isMonth(period))
      ? [{ period, before: period.year! - Number(number) }]
      : [];
  });
  const run = tied.length === 0 ? firstYearIn(title(), Math.max(...numbers)) : null;
  const first = run ? { period: run, before: run.year! - 1 } : tied[0];
  if (!first || !tied.every((one) => isTiedAs(one, first))) return columns;
  return columns.map((column) => {
    const { period } = column;
    if (period?.kind !== 'plan-year') return column;
    const year = first.before + period.part!;
    const from = LAST_YEARS.exec(period.text)?.[1];
    if (from !== undefined) {
      const text = `${first.before + Number(from)}-${String(year).slice(-2)}`;
      return { ...column, period: { text, kind: 'year', year, part: null } };
    }
    return { ...column, period: { ...first.period, text: sayYear(first.period.text, year), year } };
  });
}

/** "Y1 milestone (Dec 2024)" ties a year to the month it ends with. */
type TiedPeriod = YearPeriod | (Period & { readonly kind: 'month'; readonly year: number });

function isMonth(period: Period | null): period is TiedPeriod {
  return period?.kind === 'month' && period.year !== null;
}

interface Tied {
  readonly period: TiedPeriod;
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
