import type { CalendarDate } from '../sheet/calendar';
import { readCommentDates } from '../dates/commentDates';
import { isOtherLanguage } from '../text/otherLanguage';
import { findRepeatedComments, lacksDate, needsComments, quote } from './support/comments';
import type { Rule } from './rule';

export const provisionalUndated: Rule<Record<never, never>, 'undated'> = {
  id: 'provisional-undated',
  group: 'Comments and dates',
  title: 'Provisional figure without a date for the final one',
  description: 'Require a date for the final figure where the comment calls a figure provisional.',
  why: 'Targets rest on the provisional figure; somebody has to know when to look at it again.',
  severity: 'advice',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    undated:
      'The comment calls the figure provisional, {comment}, and gives no date for the final one. Add the month and year in which it is due.',
  },
  together: {
    undated: 'call a figure provisional and give no date for the final one',
  },
  explanation: 'Says that the figure has since been confirmed, or why the final one will not be reported.',
  valid: [
    {
      name: 'A date for the final figure, and a provisional date',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Average score', 50.4, 50, 52, 'Provisional; final figure due June 2017'],
        ['Schools above floor standards', 98, 95, 99, 'Provisional data - final June 2017'],
        ['Homes built', 10, 11, 12, 'DfE SFR - Nov 2016'],
      ],
    },
    {
      name: 'A comment in another language, which may say when the final figure comes',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Average score', 50.4, 50, 52, 'Dato provisional, el definitivo en marzo'],
      ],
    },
    {
      name: 'A figure that is missing has findings of its own',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Average score', 'N/A', 50, 52, 'Provisional data to follow'],
        ['Pupils in work', 'N/A', 50, 52, 'March 2017 (provisional date)'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Provisional data, from a source that has a date, and beside a missing comparator',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Average score', 50.4, 50, 52, 'DfE Provisional SFR - Oct 2016'],
        ['Homes built', 10, 11, 12, null],
        ['Schools above floor standards', 98, 'N/A', 99, 'Provisional data, subject to change'],
      ],
      finds: [
        ['undated', 'E2'],
        ['undated', 'E4'],
      ],
    },
    {
      name: 'One comment merged over two rows: said once',
      merges: ['E2:E3'],
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Average score', 50.4, 50, 52, 'Unvalidated results'],
        ['Average progress', 0.4, 0, 0.5, null],
      ],
      finds: [['undated', 'E2']],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, asOf, readComments }) {
    const isRepeated = findRepeatedComments(scorecard);
    for (const row of readComments()) {
      const { indicator, comment, isActualOwed } = row;
      if (comment.provisionalWords === null || comment.state !== 'no-date' || !indicator.comment) continue;
      if (isActualOwed || lacksDate(row) || isRepeated(indicator)) continue;
      const { cell, text } = indicator.comment;
      if (looksAhead(text, asOf) || isOtherLanguage(text)) continue;
      yield { messageId: 'undated', data: { comment: quote(text) }, cell, indicator };
    }
  },
};

function looksAhead(text: string, asOf: CalendarDate): boolean {
  return readCommentDates(text, asOf).some(({ role, to }) => role === 'estimate' && to >= asOf);
}
