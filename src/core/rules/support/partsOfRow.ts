import type { Indicator } from '../../scorecard/scorecard';
import { rememberOf } from '../../text/remember';

/** All that a row says; its columns are the same for all. */
export const allOf = rememberOf((row: Indicator): string => {
  const isOfColumns = (key: string) => key === 'column' || key === 'series';
  return JSON.stringify(row, (key, part: unknown) => (isOfColumns(key) ? undefined : part));
});

/** What it says of others: quartiles of theirs are held against each other. */
export function comparatorsOf({ values, series, polarity }: Indicator): string {
  const others = series.comparators.map((at) => values[at]!);
  return others.length < 3 ? '' : `${polarity} ${others.map(({ text }) => text).join()}`;
}

/** Of which kind each of its figures is, and whether it is a bound. */
export function kindsOf({ values }: Indicator): string {
  return values
    .map(({ kind, number, text, bound }) => `${kind} ${number !== null} ${text !== ''} ${bound !== null}`)
    .join();
}

/** Whether rows that have become others are called what they were. */
export function hasSameNames(gone: readonly Indicator[], come: readonly Indicator[]): boolean {
  return gone.length === come.length && gone.every(({ name }, at) => name === come[at]!.name);
}
