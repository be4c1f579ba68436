import { toA1 } from '../sheet/address';
import { isDateFormat } from '../sheet/serial';
import { readFigureText } from '../reading/figures';
import { fold } from '../text/fold';
import type { FigureColumn, Scorecard, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { capitalise, listOf, nameFigure, printFigure, yearOfColumn } from '../scorecard/wording';

// Serial 10,000 is in 1927: no date that anyone means on a scorecard.
const EARLIEST_DATE = 10_000;

export const valueNotANumber: Rule<
  Record<never, never>,
  'text' | 'texts' | 'nearly' | 'date' | 'shown-as-date' | 'column'
> = {
  id: 'value-not-a-number',
  group: 'Values',
  title: 'Words where a figure belongs',
  description: 'Disallow text where a number, a missing mark or a relative target belongs.',
  why: 'What is not a number cannot be compared, charted or added up, and the row counts as having no figure.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    text: '{figure} says “{text}”, which is not a figure. Type a number, or N/A if there is none, and move the words to the comments.',
    texts:
      '{count} cells of the row are not figures: {list}. Type numbers, or N/A where there are none, and move the words to the comments.',
    nearly: '{figure} says “{text}”, which is not a number. Was {meant} meant?',
    date: '{figure} is a date, {text}: Excel may have turned what was typed into one. Format the cell as a number and type the figure again.',
    'shown-as-date':
      '{figure} holds {number} but is formatted as a date, so it shows {text}. Format the cell as a number.',
    column:
      'Most of column {column}, headed “{label}”, is words, such as “{text}” in {cell}, though its heading announces figures. Correct the heading, or type figures.',
  },
  explanation: null,
  valid: [
    {
      name: 'Numbers, missing marks, bounds, relative targets, a footnote mark',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils persistently absent', 13.9, '4.9*', '≤ 6%', '= National average', null],
        ['Homes built', 'n/a', '..', 'tbc', '7,800', null],
        ['Average days to let a home', '12 days', '-', '>= 10', '10% reduction', null],
      ],
    },
    {
      name: 'An Excel error is no text',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', '#DIV/0!', 12, null],
      ],
    },
    {
      name: 'A date among the comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, { value: 42644, format: 'mmm-yy' }],
      ],
    },
  ],
  invalid: [
    {
      name: 'Words, and what is nearly a number',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', 'Homes built', 10, 'see comment', 14, null],
        [null, 'Percentage of repairs on time', '9O.5', 92, '94,5', null],
        [null, 'Homes let', 5, '5 to 10', 7, null],
      ],
      finds: [
        ['text', 'D2'],
        ['nearly', 'C3'],
        ['nearly', 'E3'],
        ['text', 'D4'],
      ],
    },
    {
      name: 'A row of ranges and one of times: each said once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of homes empty', 11, '10-12%', '9-11%', '8-10%', null],
        ['Average time to answer a call', '01:30 mins', '01:20 mins', 'n/a', '9O', null],
      ],
      finds: [
        ['texts', 'C2'],
        ['texts', 'B3'],
        ['nearly', 'E3'],
      ],
    },
    {
      name: 'Figures that Excel took for dates',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, { value: 42714, format: 'd-mmm' }, 14, null],
        ['Homes let', { value: 45, format: 'dd/mm/yyyy' }, 50, 55, null],
      ],
      finds: [
        ['date', 'C2'],
        ['shown-as-date', 'B3'],
      ],
    },
    {
      name: 'A column of words under a heading that announces figures',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Milestone 1', 'Comments'],
        ['Homes built', 10, 12, 'Sites bought', null],
        ['Homes let', 5, 6, 'New system in place', null],
        ['Homes repaired', 7, 8, 'Contract let', null],
      ],
      finds: [['column', 'D1']],
    },
  ],
  *check({ scorecard }) {
    const wordy = new Set<FigureColumn>();
    for (const [index, column] of scorecard.figureColumns.entries()) {
      const words = wordsThatFill(index, scorecard);
      if (!words) continue;
      wordy.add(column);
      yield {
        messageId: 'column',
        data: {
          column: toA1(words[0]!.cell).replace(/\d/g, ''),
          label: column.label,
          text: clip(words[0]!.text),
          cell: toA1(words[0]!.cell),
        },
        cell: column.labelCell,
        cells: [column.labelCell, ...words.map(({ cell }) => cell)],
      };
    }
    for (const indicator of scorecard.indicators) {
      const texts = indicator.values.filter(({ kind, column }) => kind === 'text' && !wordy.has(column));
      const plain = texts.filter((value) => messageFor(value) === 'text');
      // A row that is measured in ranges is one matter.
      if (plain.length > 1) {
        const list = plain.map(({ text, column }) => `“${clip(text)}” (${yearOfColumn(column)})`);
        yield {
          messageId: 'texts',
          data: {
            count: plain.length,
            list: listOf(list.length > 4 ? [...list.slice(0, 3), `${list.length - 3} more`] : list),
          },
          cell: plain[0]!.cell,
          cells: plain.map(({ cell }) => cell),
          indicator,
        };
      }
      for (const value of texts) {
        if (plain.length > 1 && plain.includes(value)) continue;
        const figure = capitalise(nameFigure(value));
        const data = {
          figure,
          text: clip(value.text),
          meant: meantNumber(value.text) ?? '',
          number: sayNumber(value),
        };
        yield { messageId: messageFor(value), data, cell: value.cell, indicator };
      }
    }
  },
};

/** The texts of a column that is words for the most part, so that its heading was misread rather than each row mistyped. */
function wordsThatFill(index: number, { indicators }: Scorecard): Value[] | null {
  const words: Value[] = [];
  let filled = 0;
  for (const { values } of indicators) {
    const value = values[index]!;
    if (value.kind !== 'missing') filled++;
    if (value.kind === 'text' && typeof value.raw === 'string') words.push(value);
  }
  return words.length >= 3 && words.length * 2 > filled ? words : null;
}

function messageFor({ raw, text, numberFormat }: Value): 'text' | 'nearly' | 'date' | 'shown-as-date' {
  if (typeof raw === 'number' && isDateFormat(numberFormat))
    return raw < EARLIEST_DATE ? 'shown-as-date' : 'date';
  return meantNumber(text) === null ? 'text' : 'nearly';
}

/** The number that a slip of the keyboard hides: a letter for a digit, a comma for the point, a point too many. */
function meantNumber(text: string): string | null {
  const folded = fold(text);
  if (!/^-?[\d.,oil]*\d[\d.,oil]*%?$/.test(folded)) return null;
  const mended = folded
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/^(-?\d+),(\d{1,2})(?=%?$)/, '$1.$2')
    .replace(/\.(?=[.%]|$)|,(?=%?$)/g, '');
  const { kind, number } = readFigureText(mended);
  return kind === 'number' ? printFigure(number!) + (mended.endsWith('%') ? '%' : '') : null;
}

function sayNumber({ raw }: Value): string {
  return typeof raw === 'number' ? printFigure(raw) : '';
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}...`;
}
