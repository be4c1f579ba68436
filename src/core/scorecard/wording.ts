import { fold } from '../text/fold';
import { groupThousands } from '../text/groupThousands';
import { listAnd } from '../text/words';
import type { FigureColumn, Polarity, Value } from './scorecard';

/** The year of a figure as a sentence names it: "2019", "YR1"; without a year, what its heading says. */
export function yearOf({ column }: Pick<Value, 'column'>): string {
  return yearOfColumn(column);
}

/** When a figure is for, as an adverb: "in 2019", "in the baseline", "last year", "at the end". */
export function sayTime({ column: { period, label } }: Pick<Value, 'column'>): string {
  if (!period) return `under “${label}”`;
  if (period.kind === 'baseline') return 'in the baseline';
  if (period.kind === 'end') return 'at the end';
  if (period.kind === 'milestone') return `at ${period.text.toLowerCase()}`;
  if (period.kind !== 'relative') return `in ${period.text}`;
  if (period.text === 'Previous') return 'in the period before';
  return period.text === '' ? `under “${label}”` : period.text.toLowerCase();
}

/** The year of a figure in a list of them: "2019", "the baseline", "the end", "last year". */
export function nameYear({ column }: Pick<Value, 'column'>): string {
  const { period, label } = column;
  if (!period) return `“${label}”`;
  if (period.kind === 'baseline' || period.kind === 'end') return `the ${period.kind}`;
  if (period.kind !== 'relative') return period.text;
  return period.text === 'Previous' ? 'the period before' : period.text.toLowerCase() || `“${label}”`;
}

/** A figure as it is printed, with separators of thousands where a long one has none. */
export function sayText({ text, number, decimals }: Pick<Value, 'text' | 'number' | 'decimals'>): string {
  return number !== null && /^-?\d{5,}(?:\.\d+)?$/.test(text)
    ? printFigure(number, Math.min(decimals, 3))
    : text;
}

function yearOfColumn({ period, label }: FigureColumn): string {
  return period?.text ?? label;
}

/** "National 2016"; the name alone where its heading says no year, and "the comparator 2016" where it says only that. */
export function nameComparator({ who, period, label }: FigureColumn, unnamed = 'comparator'): string {
  if (period) return `${who || unnamed} ${period.text}`;
  return who && fold(who) === fold(label) ? who : `“${label}”`;
}

/** The years of figures as a sentence lists them; the headings instead where two of a year are told apart by them. */
export function listYears(values: readonly Pick<Value, 'column'>[], among = values): string {
  const columns = new Set([...values, ...among].map(({ column }) => column));
  const years = new Set([...columns].map(yearOfColumn));
  const isTold = years.size === columns.size;
  return listAnd([...new Set(values.map((value) => (isTold ? nameYear(value) : `“${value.column.label}”`)))]);
}

/** The polarity as a clause: "higher is better". */
export function betterIs(polarity: Polarity): string {
  return polarity === 'range' ? 'a level is to be held' : `${polarity} is better`;
}

/** A figure worked out by a rule, without the dust of binary arithmetic: 0.1 + 0.2 is "0.3", 6400 is "6,400". */
export function printFigure(number: number, decimals?: number): string {
  const rounded = decimals === undefined ? Number(number.toPrecision(10)) : number;
  const [whole = '0', fraction] = (
    decimals === undefined ? String(Math.abs(rounded)) : Math.abs(rounded).toFixed(decimals)
  ).split('.');
  const grouped = groupThousands(whole);
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A figure as a sentence names it: "the 2018 target", "the National 2016 figure", "the figure under “Target”". */
export function nameFigure({ column }: Pick<Value, 'column'>): string {
  const { field, period, label, who, isProjected } = column;
  if (isProjected && period) return `the ${period.text} projection`;
  if (!period) return `the figure under “${label}”`;
  if (period.kind === 'relative') return nameRelative(column);
  if (period.kind === 'baseline' && field === 'actual') return 'the baseline';
  if (period.kind === 'end') return `the end ${field}`;
  if (field !== 'comparator' || !who) return `the ${period.text} ${field}`;
  // Of “% Done 2025” half would be a name that nobody gave it.
  return fold(label).startsWith(fold(who))
    ? `the ${who} ${period.text} figure`
    : `the figure under “${label}”`;
}

function nameRelative({ period, field, label }: FigureColumn): string {
  if (period!.text === '') return `the figure under “${label}”`;
  const when = period!.text.toLowerCase();
  if (when === 'previous') return `the previous ${field}`;
  return when.endsWith('ago') ? `the ${field} of ${when}` : `${when}’s ${field}`;
}

/** Targets as a sentence names them, with their verb: "the 2017 target is", "the targets for 2017 and 2018 are". */
export function nameTargets(targets: readonly Value[], is = 'is', are = 'are'): string {
  if (targets.length === 1) return `${nameFigure(targets[0]!)} ${is}`;
  return `the targets for ${listYears(targets)} ${are}`;
}

/** A sentence's first letter as a capital. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
