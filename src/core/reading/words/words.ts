import type { Period } from '../../scorecard/period';
import type { Field, OtherRole } from '../../scorecard/scorecard';

/** What a column can be taken for. */
export type Meaning = Field | OtherRole;

/** What a column of figures may hold. */
export const FIELDS: readonly Field[] = ['actual', 'comparator', 'target'];
const ARE_FIELDS: ReadonlySet<Meaning> = new Set(FIELDS);

export function isField(meaning: Meaning): meaning is Field {
  return ARE_FIELDS.has(meaning);
}

/** Something that speaks for a meaning of a column, or against it. */
export interface Evidence {
  readonly meaning: Meaning;
  /** Above 0 for it, below 0 against it: four points settle a column by themselves. */
  readonly weight: number;
  /** A clause that says why. */
  readonly why: string;
}

/** Evidence that what stands in a column is no figure of any kind. */
export function noFigure(why: string): readonly Evidence[] {
  return FIELDS.map((meaning) => ({ meaning, weight: -30, why }));
}

/** What stands in one heading, folded. */
export interface HeadingWords {
  /** Every word of it. */
  readonly label: string;
  /** The words that are left without the period. */
  readonly words: string;
  readonly period: Period | null;
}

/** Words of a heading that speak for a meaning. */
export interface Word {
  readonly meaning: Meaning;
  readonly weight: number;
  readonly pattern: RegExp;
  /** Where the words must stand: anywhere in the heading, or in what is left without the period. */
  readonly in: 'label' | 'words';
  /** Whether they count only beside a period, or only without one. */
  readonly only?: 'dated' | 'undated';
}

/** What the words of a heading speak for, by a table of words. */
export function weighWords(heading: HeadingWords, table: readonly Word[]): Evidence[] {
  return table.flatMap(({ meaning, weight, pattern, in: where, only }) => {
    if (only && (only === 'dated') !== (heading.period !== null)) return [];
    const match = pattern.exec(heading[where]);
    if (!match) return [];
    return [{ meaning, weight, why: `the heading says “${match[0].trim() || heading.label}”` }];
  });
}
