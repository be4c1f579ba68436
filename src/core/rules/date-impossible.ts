import { readCommentDates } from '../dates/commentDates';
import { formatSpan, monthSpan } from '../dates/span';
import { dateParts, lastDayOfMonth } from '../sheet/calendar';
import { quote } from './support/comments';
import type { Rule } from './rule';

export const dateImpossible: Rule<Record<never, never>, 'impossible'> = {
  id: 'date-impossible',
  group: 'Comments and dates',
  title: 'Date that does not exist',
  description: 'Disallow days in a comment that the calendar does not have.',
  why: 'Nobody can tell which day was meant, and a figure promised for it is never known to be late.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    impossible:
      'The comment gives {date}, but {month} has {days} days. Type the day that is meant, or the month alone.',
  },
  explanation: null,
  valid: [
    {
      name: 'Last days of months, a leap year, and numbers that are no days',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', null, 12, 'Due 30 June 2017'],
        ['Homes let', null, 12, 'Due 29 February 2020'],
        ['Homes sold', null, 12, 'Due 31/07/2017'],
        ['Homes for sale', null, 12, 'The top 50 June 2017 sites are counted; data due August 2017'],
        ['Homes planned', null, 12, 'Due in version 1.31 of June 2017'],
      ],
    },
  ],
  invalid: [
    {
      name: 'In words, in figures, without a year, and in a range',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', null, 12, 'Available 31st June 2017'],
        ['Homes let', 10, 12, 'Source: DfE, 30 February 2017'],
        ['Homes sold', null, 12, 'Due 31/04/2018'],
        ['Homes for sale', null, 12, 'By 31 November'],
        ['Homes planned', null, 12, '29 - 31 April 2018'],
      ],
      finds: [
        ['impossible', 'D2'],
        ['impossible', 'D3'],
        ['impossible', 'D4'],
        ['impossible', 'D5'],
        ['impossible', 'D6'],
      ],
    },
  ],
  *check({ scorecard, asOf }) {
    for (const indicator of scorecard.indicators) {
      const { comment } = indicator;
      if (!comment || comment.serialDays !== null) continue;
      for (const date of readCommentDates(comment.text, asOf)) {
        if (date.doubt !== 'no-such-day') continue;
        const { year, month } = dateParts(date.to);
        yield {
          messageId: 'impossible',
          data: {
            date: quote(date.text),
            month: formatSpan(monthSpan(year, month)),
            days: lastDayOfMonth(year, month),
          },
          cell: comment.cell,
          indicator,
        };
      }
    }
  },
};
