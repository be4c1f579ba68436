import { readCommentDates } from '../dates/commentDates';
import { formatSpan, monthSpan } from '../dates/span';
import { type CalendarDate, dateParts, lastDayOfMonth } from '../sheet/calendar';
import { sayTextPlace } from './support/around';
import { cellSaying, quote } from './support/comments';
import type { Rule } from './rule';

export const dateImpossible: Rule<Record<never, never>, 'impossible'> = {
  id: 'date-impossible',
  group: 'Comments and dates',
  title: 'Date that does not exist',
  description:
    'Disallow days in a comment, a name, or in any text of the workbook that is meant for its readers, that the calendar does not have.',
  why: 'Nobody can tell which day was meant, and a figure promised for it is never known to be late.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    impossible:
      '{Where} gives {date}, but {month} has {days} days. Type the day that is meant, or the month alone.',
  },
  explanation: null,
  valid: [
    {
      name: 'Last days of months, a leap year, and numbers that are no days',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Plan approved by 30 June 2017', 0, 1, null],
        ['Children aged 31 to 60 months screened (31/30)', 10, 12, null],
        ['Homes built', null, 12, 'Due 30 June 2017'],
        ['Homes let', null, 12, 'Due 29 February 2020'],
        ['Homes sold', null, 12, 'Due 31/07/2017'],
        ['Homes for sale', null, 12, 'The top 50 June 2017 sites are counted; data due August 2017'],
        ['Homes planned', null, 12, 'Due in version 1.31 of June 2017'],
      ],
    },
    {
      name: 'Other tables on the sheet, with days that there are',
      rows: [
        ['Position at 30 November 2016, 31 wards, version 30.2'],
        [],
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Lead', 'Due', 'Spent'],
        ['Let 31 homes', 'Housing', '28 February 2018', 30],
        ['Move 29 tenants', 'Housing', '31 March 2018', 31],
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
        ['Plan approved by 31 June 2017', 0, 1, null],
      ],
      finds: [
        ['impossible', 'D2'],
        ['impossible', 'D3'],
        ['impossible', 'D4'],
        ['impossible', 'D5'],
        ['impossible', 'D6'],
        ['impossible', 'A7'],
      ],
    },
    {
      name: 'In a title, beside the figures, and in a list of actions below',
      rows: [
        ['Position at 31 November 2016'],
        [],
        ['Indicator', 'Kent 2016', 'Target 2017', 'Source', 'Comments'],
        ['Homes built', 10, 12, 'Land register, 31 September 2016', null],
        ['Homes let', 10, 12, 'Land register', null],
        [],
        ['Action', 'Lead', 'Due', 'Spent'],
        ['Let the contract', 'Housing', '30 February 2018', 10],
        ['Move tenants in', 'Housing', '31 March 2018', 20],
      ],
      finds: [
        ['impossible', 'A1'],
        ['impossible', 'D4'],
        ['impossible', 'C8'],
      ],
    },
  ],
  *check({ scorecard, asOf }) {
    for (const indicator of scorecard.indicators) {
      const { comment, name, nameCell } = indicator;
      if (CAN_END_MONTH.test(name))
        for (const { data } of findImpossible(name, asOf, 'The name'))
          yield { messageId: 'impossible', data, cell: nameCell, indicator };
      if (!comment || comment.serialDays !== null) continue;
      for (const { words, data } of findImpossible(comment.text, asOf, 'The comment'))
        yield { messageId: 'impossible', data, cell: cellSaying(comment, words), indicator };
    }
    for (const text of scorecard.around?.texts ?? []) {
      if (!CAN_END_MONTH.test(text.text)) continue;
      for (const { data } of findImpossible(text.text, asOf, sayTextPlace(text)))
        yield { messageId: 'impossible', data, cell: text.cell };
    }
  },
};

/** No month is shorter than its 29th. */
const CAN_END_MONTH = /29|3[01]/;

function findImpossible(text: string, asOf: CalendarDate, Where: string) {
  return readCommentDates(text, asOf).flatMap(({ doubt, to, text: words }) => {
    if (doubt !== 'no-such-day') return [];
    const { year, month } = dateParts(to);
    const days = lastDayOfMonth(year, month);
    const data = { Where, date: quote(words), month: formatSpan(monthSpan(year, month)), days };
    return [{ words, data }];
  });
}
