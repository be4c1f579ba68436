import type { FigureColumn } from '../scorecard';

/** Words that tell two columns of one field and year apart, though the reader has no use for them. */
const APART =
  /%|\bper ?cent(?:age)?\b|£|\b(?:number|no|count|numerator|denominator|provisional|prov|unvalidated|validated|final|revised|original|initial|draft|proposed|agreed|approved|minimum|min|maximum|max|lower|upper|low|high|stretch|interim|half|mid|full|cumulative|ytd|in[- ]month|boys|girls|male|female)\b/g;

/** The same for columns that mean the same: the field, the year, whose figure it is, and what tells columns apart. */
export function meaningOf(column: FigureColumn): string {
  const { field, period, label } = column;
  // Without a year only the very same words are known to mean the same.
  if (!period) return `${field}|${label.toLowerCase()}`;
  return `${period.text}|${seriesOf(column)}`;
}

/** The same for the columns of one series over the years. */
export function seriesOf({ field, label, who }: FigureColumn): string {
  const apart = [...label.toLowerCase().matchAll(APART)].map(([word]) => word).sort();
  return [field, who.toLowerCase(), ...apart].join('|');
}
