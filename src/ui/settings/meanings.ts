import type { ColumnView } from '../../core/engine/engine';
import { readPeriod } from '../../core/reading/periods';

/** What a column may be set to, in the words that the reader of scorecards understands. */
export const figureWords = ['Actual', 'Comparator', 'Target'] as const;
export const roleWords = [
  'Indicator',
  'Service',
  'Comments',
  'Unit',
  'Source',
  'Polarity',
  'Reference',
  'Owner',
  'Frequency',
] as const;
export const ignoreWord = 'ignore';

/** A meaning in its two parts; the year is empty where the column has none. */
export interface ChosenMeaning {
  /** One of the words above, or whatever else was written into the settings. */
  readonly word: string;
  readonly year: string;
}

export function readMeaning(text: string): ChosenMeaning {
  // The year stays as it was typed, a space on the way to the next word included.
  const [, first = '', year = ''] = /^\s*(\S+)(?:\s(.*))?$/s.exec(text) ?? [];
  const figure = figureWords.find((word) => word.toLowerCase() === first.toLowerCase());
  if (figure) return { word: figure, year };
  const known = [...roleWords, ignoreWord].find((word) => word.toLowerCase() === text.trim().toLowerCase());
  return { word: known ?? text, year: '' };
}

export function writeMeaning({ word, year }: ChosenMeaning): string {
  return hasYear(word) && year !== '' ? `${word} ${year}` : word;
}

export function hasYear(word: string): boolean {
  return figureWords.some((figure) => figure === word);
}

/** Whether the word is one that the screen offers. */
export function isOffered(word: string): boolean {
  return hasYear(word) || word === ignoreWord || roleWords.some((role) => role === word);
}

/** What is wrong with the year of a meaning, as a plain sentence; null if it will do. */
export function yearProblem({ word, year }: ChosenMeaning): string | null {
  if (!hasYear(word) || year.trim() === '') return null;
  const { period, rest } = readPeriod(year);
  if (period && rest === '') return null;
  return 'This is not understood as a year. Write it as in 2017, 2016/17, Q1 2017/18 or End.';
}

const roleNames: Readonly<Record<string, string>> = {
  indicator: 'indicator',
  service: 'service',
  comment: 'comments',
  unit: 'unit',
  source: 'source',
  polarity: 'which way is better',
  reference: 'reference',
  owner: 'owner',
  frequency: 'frequency',
  status: 'status, which is not checked',
};

/** How a column was understood at the last check: "actual 2016", "comments", "not understood". */
export function sayMeaning({ field, year, role }: Pick<ColumnView, 'field' | 'year' | 'role'>): string {
  if (field) return year === null ? `${field}, no year` : `${field} ${year}`;
  if (role === null) return 'not understood';
  return roleNames[role] ?? role;
}
