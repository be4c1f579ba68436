import type { Period } from './period';
import type { FigureColumn, Scorecard } from './scorecard';

/** Words that tell two columns of one field and year apart, though the reader has no use for them. */
const APART =
  /%|\bper ?cent(?:age)?\b|£|\b(?:number|no|count|numerator|denominator|provisional|prov|unvalidated|validated|final|revised|original|initial|draft|proposed|agreed|approved|minimum|min|maximum|max|lower|upper|low|high|stretch|interim|half|mid|full|cumulative|ytd|in[- ]month|boys|girls|male|female)\b/g;

/** The same for columns that mean the same: the field, the year, whose figure it is, and what tells columns apart. */
function meaningOf(column: FigureColumn, period: Period | null): string {
  const { field, label } = column;
  // Without a year only the very same words are known to mean the same.
  if (!period) return `${field}|${label.toLowerCase()}`;
  return `${period.text}|${seriesOf(column)}`;
}

/** The same for the columns of one series over the years. */
export function seriesOf({ field, label, who }: FigureColumn): string {
  const apart = [...label.toLowerCase().matchAll(APART)].map(([word]) => word).sort();
  return [field, who.toLowerCase(), ...apart].join('|');
}

/** Pairs of columns that mean the same, by the times that they were taken for: each repeat with the first of its kind. */
export function findDuplicates(
  scorecard: Pick<Scorecard, 'figureColumns' | 'indicators'>,
  timeOf: (column: FigureColumn) => Period | null = ({ period }) => period,
): [FigureColumn, FigureColumn][] {
  const firsts = new Map<string, FigureColumn>();
  const pairs: [FigureColumn, FigureColumn][] = [];
  for (const column of scorecard.figureColumns) {
    const meaning = meaningOf(column, timeOf(column));
    const first = firsts.get(meaning);
    if (!first) firsts.set(meaning, column);
    else if (!isSpareWidth(scorecard, first, column)) pairs.push([first, column]);
  }
  return pairs;
}

/** Whether a heading is merged over two columns of the sheet only to be wider: nothing stands in the second. */
function isSpareWidth(
  { indicators }: Pick<Scorecard, 'indicators'>,
  first: FigureColumn,
  second: FigureColumn,
): boolean {
  const { row, column } = second.labelCell;
  if (row !== first.labelCell.row || column !== first.labelCell.column) return false;
  return indicators.every(({ values }) => values.find((value) => value.column === second)?.raw === null);
}

/** What a column holds, as a sentence names it: "the actual for 2016". */
export function sayColumn({ field, period, label, who }: FigureColumn): string {
  if (!period) return `“${label}”`;
  if (field === 'comparator') return `the ${who || 'comparator'} figure for ${period.text}`;
  return `the ${field} for ${period.text}`;
}

/** "2016/17" for the year that begins in 2016. */
export function financialYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** A year, or another number that periods count by, in the spelling of its like: 2018 like "2016/17" is "2018/19". */
export function sayYear(like: string, year: number): string {
  if (/^\d{4}\/\d\d$/.test(like)) return financialYear(year);
  if (/^FY\d\d$/.test(like)) return `FY${String(year % 100).padStart(2, '0')}`;
  return like.replace(/\d+$/, String(year));
}
