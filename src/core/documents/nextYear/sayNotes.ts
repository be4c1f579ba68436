import type { Scorecard } from '../../scorecard/scorecard';
import { plural } from '../../text/words';

/** What was done to the figures and words of the new sheet. */
export interface Counted {
  kept: number;
  blanked: number;
  words: number;
  formulas: number;
  marked: number;
}

/** The same as plain sentences. @param added the letters of columns that were added */
export function sayNotes(
  { kept, blanked, words, formulas, marked }: Counted,
  added: readonly string[],
  scorecards: readonly Scorecard[],
): string[] {
  const notRead = scorecards.flatMap(({ otherColumns }) =>
    otherColumns
      .filter(({ role, mightBe }) => role === null && mightBe.length > 0)
      .map(({ label }) => `“${label}”`),
  );
  return [
    `${plural(
      scorecards.reduce((sum, { indicators }) => sum + indicators.length, 0),
      'indicator',
    )} with their services stay.`,
    ...(kept > 0 ? [`${plural(kept, 'figure')} for past years ${kept === 1 ? 'is' : 'are'} kept.`] : []),
    ...(added.length > 0
      ? [
          `The latest actuals are now in column ${added.join(', ')}, because no other column is for their year.`,
        ]
      : []),
    ...(blanked > 0
      ? [`${plural(blanked, 'figure')} ${blanked === 1 ? 'is' : 'are'} left blank to be set or reported.`]
      : []),
    ...(words > 0
      ? [
          `${plural(words, 'comment or status', 'comments and statuses')} of this year ${words === 1 ? 'is' : 'are'} left out.`,
        ]
      : []),
    ...(formulas > 0
      ? [
          `${plural(formulas, 'formula')} among the figures ${formulas === 1 ? 'is' : 'are'} not carried over; sums of a column are.`,
        ]
      : []),
    ...(marked > 0
      ? [
          `${plural(marked, 'row')} without any figure ${marked === 1 ? 'says' : 'say'} N/A, so that ${marked === 1 ? 'it is not read as a heading' : 'they are not read as headings'}.`,
        ]
      : []),
    ...(notRead.length > 0
      ? [
          `${notRead.join(', ')} ${notRead.length === 1 ? 'was not understood and stays as it is' : 'were not understood and stay as they are'}.`,
        ]
      : []),
  ];
}
