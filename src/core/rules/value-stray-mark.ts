import { rowsThatHold } from '../scorecard/holdings';
import type { CellEdit } from '../sheet/edit';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { editToNumber } from './support/editToNumber';
import { capitalise, nameFigure } from '../scorecard/wording';

export const valueStrayMark: Rule<Record<never, never>, 'text' | 'number'> = {
  id: 'value-stray-mark',
  group: 'Values',
  title: 'Stray quote before a figure',
  description: 'Disallow a quote or back-tick typed before a figure.',
  why: 'The mark is printed with the figure, and keeps Excel from reading a number as a number.',
  severity: 'advice',
  isFixable: true,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    text: '{figure}, “{text}”, has a stray {mark} typed before it. Remove it.',
    number:
      '{figure}, “{text}”, has a stray {mark} typed before it, so Excel takes it for text. Make it the number {number}.',
  },
  explanation: 'Says what the mark stands for.',
  valid: [
    {
      name: 'Figures without a mark',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of pupils persistently absent',
          13.9,
          '4.9*',
          '= National average',
          'National average +2%',
          null,
        ],
        ['Homes built', '7,800', 'N/A', 8000, '-', null],
      ],
    },
    {
      name: 'Quotes in a name, in a comment, and before words that are no figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['‘Turned around’ families', 10, "'see plan", '`as agreed'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Before relative targets and missing marks',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of pupils persistently absent',
          13.9,
          4.9,
          '`= National average',
          '‘National average +2%',
          null,
        ],
        ['Homes built', 12, "'N/A", 13, 14, null],
      ],
      finds: [
        ['text', 'D2'],
        ['text', 'E2'],
        ['text', 'C3'],
      ],
    },
    {
      name: 'Before numbers, one with a footnote mark',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '‘7,800', 7000, '"8000"', null],
        ['Homes let', 28, "'28*", 29, null],
        ['* Figures of 2015'],
      ],
      finds: [
        ['number', 'B2'],
        ['number', 'D2'],
        ['text', 'C3'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of rowsThatHold(scorecard.indicators, 'strayMarks')) {
      for (const value of indicator.values) {
        // Before plain words the quote is the smaller matter: that they are no figure is said already.
        if (!value.strayMark || value.kind === 'text' || value.place !== 'own') continue;
        yield {
          messageId: value.isStoredAsText ? 'number' : 'text',
          data: {
            figure: capitalise(nameFigure(value)),
            text: value.text,
            mark: value.strayMark === '`' ? 'back-tick' : 'quote',
            number: withoutMarks(value.text),
          },
          cell: value.cell,
          indicator,
          edits: value.isFormula ? [] : [editAway(scorecard, indicator, value)],
        };
      }
    }
  },
};

function editAway(scorecard: Scorecard, indicator: Indicator, value: Value): CellEdit {
  const text = withoutMarks(value.text);
  if (value.isStoredAsText) return editToNumber(scorecard, indicator, value, text);
  // Without the mark Excel would take "= National average" for a formula; the words alone mean the same.
  return { sheet: scorecard.sheet, cell: value.cell, before: value.raw, after: text.replace(/^=\s*/, '') };
}

function withoutMarks(text: string): string {
  return text
    .replace(/^['"`\u2018\u2019\u201a\u201c\u201d\u00b4]\s*/, '')
    .replace(/\s*['"\u201d\u2019]$/, '');
}
