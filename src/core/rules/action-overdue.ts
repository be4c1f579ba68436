import { estimatedDateFromSerial } from '../dates/estimatedDate';
import { findDates } from '../dates/findDates';
import { formatSpan, type DateSpan } from '../dates/span';
import { type CalendarDate, formatDay } from '../sheet/calendar';
import type { ActionAround } from '../scorecard/scorecard';
import { fold } from '../text/fold';
import { quote } from './support/comments';
import type { Rule } from './rule';

export const actionOverdue: Rule<Record<never, never>, 'overdue'> = {
  id: 'action-overdue',
  group: 'Comments and dates',
  title: 'Action whose day has gone by',
  description:
    'Warn about an action in a table beside the scorecard, or on a sheet of its own, that was due before the day of the check and is still called under way.',
  why: 'The committee reads that it is on schedule, sees the date, and asks.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    overdue:
      '“{name}” was due {due}, which had passed by {today}, and its status is still {status}. Say what came of it, or give a new date.',
  },
  explanation: 'Says why the action goes on, and until when.',
  valid: [
    {
      name: 'Actions that are done, late already, moved to another day, still to come, or without a word',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Lead', 'Due', 'Status', 'Update'],
        ['Let the contract', 'Housing', 'March 2017', 'Complete', null],
        ['Move tenants in', 'Housing', 'March 2017', 'Delayed', null],
        ['Clear the site', 'Housing', 'March 2017', 'On track', 'Moved to June 2017 by the board'],
        ['Open the hall', 'Leisure', 'April 2017', 'In progress', null],
        ['Paint the hall', 'Leisure', 'March 2018', 'Not started', null],
        ['Staff the hall', 'Leisure', 'March 2017', null, null],
        ['Name the hall', 'Leisure', 'TBC', 'In progress', null],
        ['Heat the hall', 'Leisure', 'March 2017', 'On track', 'Handed over in February'],
      ],
    },
    {
      name: 'A column for the new date',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Due date', 'Revised date', 'Status'],
        ['Let the contract', 'March 2017', 'June 2017', 'On track'],
        ['Clear the site', 'June 2017', null, 'On track'],
      ],
    },
  ],
  invalid: [
    {
      name: 'In words and as a date, whatever the columns are called',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Ref', 'Action', 'Lead', 'Deadline', 'Progress'],
        ['A1', 'Let the contract', 'Housing', 'February 2017', 'On schedule'],
        ['A2', 'Move tenants in', 'Housing', { value: 42_795, format: 'dd/mm/yyyy' }, 'In progress'],
        ['A3', 'Clear the site', 'Housing', 'Q3 2016/17', 'Not started'],
        ['A4', 'Open the hall', 'Leisure', 'June 2017', 'On schedule'],
      ],
      finds: [
        ['overdue', 'D5'],
        ['overdue', 'D6'],
        ['overdue', 'D7'],
      ],
    },
  ],
  *check({ scorecard, asOf }) {
    for (const action of scorecard.around?.actions ?? []) {
      const due = dueOf(action, asOf);
      if (!due || due.to >= asOf || !isUnderWay(action)) continue;
      yield {
        messageId: 'overdue',
        data: {
          name: action.name,
          due: formatSpan(due),
          today: formatDay(asOf),
          status: quote(action.status.text),
        },
        cell: action.due.cell,
        cells: [action.due.cell, action.status.cell].sort((a, b) => a.column - b.column),
      };
    }
  },
};

/** The one date by which it is due; null where there is none, or it may be another. */
function dueOf(
  { due: { text, serialDays, numberFormat } }: ActionAround,
  asOf: CalendarDate,
): DateSpan | null {
  if (serialDays !== null) return estimatedDateFromSerial(serialDays, numberFormat);
  const [date, ...more] = findDates(text, asOf);
  return date && more.length === 0 && date.doubt === undefined ? date : null;
}

const UNDER_WAY =
  /^(?:on (?:track|schedule|target|plan|course|time)|in (?:progress|hand|train|development)|under ?way|ongoing|on[- ]going|(?:not (?:yet )?)?(?:started|begun|commenced)|progressing|open|active|planned|scheduled|not due|green|to (?:start|do))\b/;
/** What says in the row that it was done, or is no more due on that day. */
const IS_ANSWERED =
  /\b(?:complet\w+|done|closed|achieved|delivered|finished|handed over|opened|launched|signed off|approved|went live|implemented|revised|extended|delay\w*|slipp\w*|post-?poned|deferred|moved|re-?scheduled|re-?profiled|pushed back|now (?:due|expected|planned)|new (?:date|deadline)|overdue|behind|late|cancel\w+|superseded)\b/;

function isUnderWay({ status, said, isRenewed }: ActionAround): boolean {
  const word = fold(status.text);
  return UNDER_WAY.test(word) && !IS_ANSWERED.test(word) && !IS_ANSWERED.test(fold(said)) && !isRenewed;
}
