import { sayWhere } from '../scorecard/columns';
import type { OtherColumn, Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';
import { columnLetters } from '../sheet/address';
import { clip } from '../text/clip';
import { listOr } from '../text/words';
import type { Choice, Rule } from './rule';

export const columnNotRead: Rule<Record<never, never>, 'headed' | 'unheaded'> = {
  id: 'column-not-read',
  group: 'The table',
  title: 'Column not read',
  description: 'Require every column of figures to say what it holds.',
  why: 'Nothing in a column that is not understood is checked, so a scorecard cannot be called ready while it has one.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    headed:
      'What {where}, headed “{label}”, holds was not understood, so nothing in it was checked. Say whether it is {guesses}, or have it ignored.',
    unheaded:
      'Figures stand in {where} under no heading, so nothing in it was checked. Say whether it is {guesses}, or have it ignored.',
  },
  explanation: 'Sets what the column holds, or has it ignored: a reason alone does not have it checked.',
  valid: [
    {
      name: 'Every column of figures is understood',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', 20, 21, 22, null],
      ],
    },
    {
      name: 'A column of words is nobody’s figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Remit', 'Comments'],
        ['Homes built', 10, 12, 'Council and partners', null],
        ['Homes let', 20, 22, 'Partners alone', null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A year under a word that says nothing, and figures under no heading',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble 2019', null, 'Comments'],
        ['Homes built', 10, 12, 14, 3, null],
        ['Homes let', 20, 22, 24, 5, null],
        ['Homes sold', 30, 32, 34, 7, null],
      ],
      finds: [
        ['headed', 'D1'],
        ['unheaded', 'E1'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const column of scorecard.otherColumns) {
      if (column.role !== null || column.mightBe.length === 0) continue;
      const guesses = column.mightBe.filter((guess) => guess !== IGNORE).slice(0, mostGuesses);
      yield {
        messageId: column.label === '' ? 'unheaded' : 'headed',
        data: {
          where: sayWhere([column]),
          column: columnLetters(column.column),
          label: clip(column.label, 80),
          guesses: listOr(guesses.map((guess) => `${article(guess)} ${guess}`)),
        },
        cell: column.labelCell,
        ...(canBeSet(scorecard) ? { choices: choicesFor(scorecard, column) } : {}),
      };
    }
  },
};

const IGNORE = 'ignore';
const mostGuesses = 3;

// A table in another shape than the usual has no letters that a setting could name.
function canBeSet({ figureColumns }: Scorecard): boolean {
  return figureColumns.every(({ column }) => column !== null);
}

function article(guess: string): string {
  return /^[aeiou]/.test(guess) ? 'an' : 'a';
}

function choicesFor({ sheet }: Scorecard, { column, mightBe }: OtherColumn): readonly Choice[] {
  const letters = columnLetters(column);
  const setTo = (meaning: string): Settings => ({ tables: [{ sheet, columns: { [letters]: meaning } }] });
  return mightBe.map((guess) => ({
    label: guess === IGNORE ? `Ignore column ${letters}` : `It is ${article(guess)} ${guess}`,
    setting: setTo(guess),
  }));
}
