import { fold } from '../../../text/fold';
import { plainLetters } from '../../../text/translator';
import type { HeaderColumn } from '../../headers/header';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { holdsFigures, ROWS_NEAR_HEADINGS } from '../profiles';

const SHORTEST_WORD = 4;
const LEAST_WORDS = 2;

/**
 * "Complaints answered" beside a formula that says "(complaints answered / all complaints) x 100": one half of the share, whatever
 * else such words could head.
 */
export const namedInFormula: ColumnClue = (column, row) => {
  const { field, role, period, written } = column;
  if (field !== null || role !== null || period !== null) return [];
  const words = wordsIn(written);
  if (words.size < LEAST_WORDS || !holdsFigures(row.profiles.of(column.column))) return [];
  for (const [upper, lower] of fractionsIn(row)) {
    const meaning = includes(upper, words) ? 'numerator' : includes(lower, words) ? 'denominator' : null;
    if (meaning) return [{ meaning, weight: 20, why: 'the formula beside it names it' }];
  }
  return [];
};

/** The words over and under the stroke of each formula that is a fraction of two things. */
function fractionsIn({ columns, profiles }: HeadingRow): readonly (readonly [Words, Words])[] {
  return columns
    .filter(({ role }: HeaderColumn) => role === 'method')
    .flatMap(({ column }) => profiles.textsOf(column, ROWS_NEAR_HEADINGS))
    .flatMap((text) => {
      const [upper, lower, ...more] = text.split(/[/÷]/);
      return lower && more.length === 0 ? [[wordsIn(upper!), wordsIn(lower)] as const] : [];
    });
}

type Words = ReadonlySet<string>;

function wordsIn(text: string): Words {
  const words = plainLetters(fold(text)).match(/[a-z]+/g) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

function includes(all: Words, some: Words): boolean {
  return [...some].every((word) => all.has(word));
}
