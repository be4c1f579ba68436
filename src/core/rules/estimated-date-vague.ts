import type { CommentReading } from '../dates/commentState';
import { formatSpan } from '../dates/span';
import { cellSaying, cellsOfComment, isBeforeFigures, needsComments, quote } from './support/comments';
import type { Rule } from './rule';
import type { Value } from '../scorecard/scorecard';
import { nameFigure } from '../scorecard/wording';
import { monthNumber } from '../text/months';
import { listAnd } from '../text/words';

type Kind = 'yearless' | 'twoReadings' | 'unsure' | 'undated';

export const estimatedDateVague: Rule<Record<never, never>, Kind> = {
  id: 'estimated-date-vague',
  group: 'Comments and dates',
  title: 'Estimated date is vague',
  description: 'Disallow an estimated date that names no year, has two readings or is put off with words.',
  why: 'Nobody can tell when a vague date has passed, so nobody chases the figure.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    yearless:
      'The comment gives {words} for {figures} without naming the year. Write the month and the year.',
    twoReadings:
      'The comment gives {words} for {figures}, which can be read in two ways. Write the month and the year in full.',
    unsure:
      'The comment gives {words} for {figures}, which leaves a doubt: {reading} may be meant. Write the month and the year in full.',
    undated:
      'The comment puts off {figures} with {words}. Write the month and the year in which to expect it.',
  },
  together: {
    undated: 'have a comment that puts off a figure with {words}',
  },
  explanation: 'Says why no exact date is known, and when there will be one.',
  valid: [
    {
      name: 'Month and year',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 'N/A', 70, 72, 'Awaiting DfE data - May 2017'],
        ['Homes built', null, 70, 72, { value: 42_887, format: 'mmm-yy' }],
        ['Homes let', 10, 'N/A', 72, 'National figures will be published in July 2017'],
      ],
    },
    {
      name: 'The months that are not out yet, which the headings give with their year',
      asOf: '2016-12-15',
      rows: [
        ['Indicator', 'Jul-16', 'Aug-16', 'Sep-16', 'Oct-16', 'Target 2016/17', 'Comments'],
        ['Stroke patients seen in time', 80, null, null, null, 85, 'August to October are not yet available'],
        ['Calls answered on time', 80, 81, 82, 83, 85, null],
        ['Letters answered on time', 80, 81, 82, 83, 85, null],
      ],
    },
    {
      name: 'A month that says which local figure is given',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Places taken up', 74, 'N/A', 78, 'March snapshot'],
        ['Plans issued on time', 85, 'N/A', 90, 'July'],
        ['Homes let', 85, 84, 90, 'Jul-16'],
      ],
    },
    {
      name: 'The target, not the figure, is to be confirmed',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes let', 85, 84, 90, 'Targets TBC'],
      ],
    },
    {
      name: 'A row whose figures are all there, and a day that does not exist',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes sold', 9, 10, 12, 'Awaiting final data in due course'],
        ['Homes built', null, 10, 12, 'Due 31 June 2017'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Months that are none of those that are missing',
      asOf: '2016-12-15',
      rows: [
        ['Indicator', 'Jul-16', 'Aug-16', 'Sep-16', 'Oct-16', 'Target 2016/17', 'Comments'],
        [
          'Stroke patients seen in time',
          80,
          81,
          null,
          null,
          85,
          'Not yet available, due January or February',
        ],
        ['Calls answered on time', 80, 81, 82, 83, 85, null],
        ['Letters answered on time', 80, 81, 82, 83, 85, null],
      ],
      finds: [['yearless', 'G2']],
    },
    {
      name: 'No year, two readings, and words in place of a date',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Cases with ongoing support', 'N/A', 'N/A', 72, 'Will be captured in Liberi from April'],
        ['Permanent exclusions', 16, 'N/A', 12, 'National figures will be published in July 17.'],
        ['Homes built', null, 11, 12, 'TBC'],
        ['Homes let', 10, 'N/A', 12, 'National data available after Easter'],
      ],
      finds: [
        ['yearless', 'E2'],
        ['twoReadings', 'E3'],
        ['undated', 'E4'],
        ['undated', 'E5'],
      ],
    },
    {
      name: 'A month misspelt, and digits left over',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', null, 11, 12, 'Febuary 2018'],
        ['Homes let', null, 11, 12, 'Due 5, March 2018'],
      ],
      finds: [
        ['unsure', 'E2'],
        ['unsure', 'E3'],
      ],
    },
    {
      name: 'Excel turned “Jun 16” into the 16th of June of this year',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', null, 11, 12, { value: 42_902, format: 'd-mmm' }],
      ],
      finds: [['yearless', 'E2']],
    },
  ],
  cannotRun: needsComments,
  *check({ readComments }) {
    for (const { indicator, asked: missing, comment, words: said } of readComments()) {
      // What never exists has a rule of its own; of a row whose figures are all there no date is owed.
      if (comment.state !== 'vague' || comment.estimate?.doubt === 'no-such-day') continue;
      if (!said || missing.length === 0) continue;
      if (comment.estimate && isBeforeFigures(comment.estimate.to, missing)) continue;
      if (comment.estimate && namesMissing(comment.estimate.text, missing)) continue;
      // A year that is named in passing is no promise.
      if (!comment.isAwaited && comment.estimate?.precision === 'year') continue;
      const { text, serialDays } = said;
      const words = serialDays === null ? (comment.estimate?.text ?? comment.vagueWords!) : text;
      const cell = cellSaying(said, words);
      yield {
        messageId: kindOf(comment),
        data: {
          words: quote(words),
          figures: listAnd(missing.map(nameFigure)),
          reading: comment.estimate ? formatSpan(comment.estimate) : '',
        },
        cell,
        cells: cellsOfComment(cell, missing),
        indicator,
      };
    }
  },
};

/** Whether words are the headings of the months that are missing, which give the year: "July to October are not out yet". */
function namesMissing(words: string, missing: readonly Value[]): boolean {
  const named = (words.match(/\p{L}{3,}/gu) ?? []).map(monthNumber).filter((month) => month > 0);
  const months = missing.map(({ column: { period } }) => (period?.kind === 'month' ? period.part : null));
  return named.length > 1 && named.every((month) => months.includes(month));
}

function kindOf({ estimate }: CommentReading): Kind {
  if (!estimate) return 'undated';
  if (estimate.doubt) return 'unsure';
  return estimate.certainty === 'ambiguous' ? 'twoReadings' : 'yearless';
}
