import { formatSpan } from '../dates/span';
import { formatDay } from '../sheet/calendar';
import type { ActionAround } from '../scorecard/scorecard';
import { fold } from '../text/fold';
import { NUMBER_WORDS } from '../text/numberWords';
import { readActionDay } from './support/actionDays';
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
  givesWayTo: ['action-contradicts'],
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    overdue:
      '“{name}” was due {due}, which had passed by {today}, and its status is still {status}{share}. Say what came of it, or give a new date.',
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
    {
      name: 'What is finished in part, as the share or the row’s own words say',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Due', '% complete', 'Status', 'Update'],
        ['Mend the roads', 'March 2017', 60, 'On track', 'The first schemes are finished'],
        ['Light the roads', 'March 2017', null, 'On track', 'Nine of 15 streets are finished'],
        ['Sweep the roads', 'March 2017', null, 'On track', 'All streets are finished'],
        ['Mark the roads', 'March 2017', 100, 'On track', 'The streets are finished'],
      ],
      finds: [
        ['overdue', 'B5'],
        ['overdue', 'B6'],
      ],
    },
  ],
  *check({ scorecard, asOf }) {
    for (const action of scorecard.around?.actions ?? []) {
      const due = readActionDay(action.due, asOf);
      if (!due || due.to >= asOf || !isUnderWay(action)) continue;
      yield {
        messageId: 'overdue',
        data: {
          name: action.name,
          due: formatSpan(due),
          today: formatDay(asOf),
          status: quote(action.status.text),
          share: action.done ? `, with ${action.done.text} of it done` : '',
        },
        cell: action.due.cell,
        cells: [action.due.cell, action.status.cell].sort((a, b) => a.column - b.column),
      };
    }
  },
};

const UNDER_WAY =
  /^(?:on (?:track|schedule|target|plan|course|time)|in (?:progress|hand|train|development)|under ?way|ongoing|on[- ]going|(?:not (?:yet )?)?(?:started|begun|commenced)|progressing|open|active|planned|scheduled|not due|green|to (?:start|do))\b/;
/** What says in the row that it is no more due on that day. */
const IS_PUT_OFF =
  /\b(?:revised|extended|delay\w*|slipp\w*|post-?poned|deferred|moved|re-?scheduled|re-?profiled|pushed back|now (?:due|expected|planned)|new (?:date|deadline)|overdue|behind|late|cancel\w+|superseded)\b/;
/** What says that it was done, unless only some of it was. */
const IS_DONE =
  /\b(?:complet\w+|done|closed|achieved|delivered|finished|handed over|opened|launched|signed off|approved|went live|implemented)\b/;
const PART = /\b(\d{1,4}|[a-z]{3,9}) (?:out )?of (?:the |our |all )?(\d{1,4}|[a-z]{3,9})\b/g;

function isUnderWay({ status, said, isRenewed, done }: ActionAround): boolean {
  const [word, others] = [fold(status.text), fold(said)];
  if (!UNDER_WAY.test(word) || isRenewed || IS_PUT_OFF.test(word) || IS_PUT_OFF.test(others)) return false;
  if (IS_DONE.test(word)) return false;
  return !IS_DONE.test(others) || (done ? done.share01 < 1 : saysPart(others));
}

/** "Nine of 15 schemes are finished". */
function saysPart(said: string): boolean {
  return [...said.matchAll(PART)].some(([, some, all]) => {
    const [part, whole] = [some!, all!].map((word) => NUMBER_WORDS.get(word) ?? Number(word));
    return part! < whole!;
  });
}
