import { formatSpan } from '../dates/span';
import type { ActionAround } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import { fold } from '../text/fold';
import { readActionDay } from './support/actionDays';
import { quote } from './support/comments';
import type { Fact, Rule } from './rule';

export const actionContradicts: Rule<Record<never, never>, 'unfinished' | 'begun' | 'reversed'> = {
  id: 'action-contradicts',
  group: 'Comments and dates',
  title: 'Action that contradicts itself',
  description:
    'Disallow an action in a table beside the scorecard, or on a sheet of its own, whose status, share done and days do not go together.',
  why: 'Whoever reads that it is complete looks no further, and nobody finishes the rest.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    unfinished:
      'The status of “{name}” is {status}, but only {share} of it is done. Correct the status or the share, or explain why the rest falls away.',
    begun:
      'The status of “{name}” is {status}, but {share} of it is done. Correct the status or the share, or explain what was done.',
    reversed: '“{name}” is due {due}, before it begins: {start}. Correct the date that is wrong.',
  },
  explanation: 'Says how the status and the share go together: what was left out, or done before the start.',
  valid: [
    {
      name: 'Complete and nearly all of it, closed early, under way, and shares as fractions',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Start', 'Due', 'Progress (%)', 'Status'],
        ['Let the contract', 'April 2016', 'March 2017', 1, 'Complete'],
        ['Move tenants in', 'April 2016', 'June 2017', 0.45, 'On track'],
        ['Clear the site', 'April 2016', 'April 2016', 0.97, 'Complete'],
        ['Open the hall', 'April 2017', 'June 2018', 0, 'Not started'],
        ['Paint the hall', null, 'June 2018', 0.4, 'Closed'],
        ['Heat the hall', 'April 2017', '2017/18', null, 'Complete'],
      ],
    },
    {
      name: 'A share that is of something else than the action',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Due', '% delivered', 'Status'],
        ['Let the contract', 'March 2017', 60, 'Complete'],
        ['Move tenants in', 'June 2017', 45, 'Complete'],
        ['Clear the site', 'April 2017', 100, 'Complete'],
        ['Open the hall', 'April 2018', 5, 'On track'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Complete and less than half of it, begun and not, and due before it begins',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Start date', 'Due date', '% complete', 'Status'],
        ['Let the contract', 'April 2016', 'March 2018', 45, 'Complete'],
        ['Move tenants in', 'April 2016', 'June 2017', 100, 'Complete'],
        ['Clear the site', 'April 2016', 'April 2018', '30%', 'Not started'],
        ['Paint the hall', 'May 2017', { value: 42_795, format: 'dd/mm/yyyy' }, 0, 'Not started'],
      ],
      finds: [
        ['unfinished', 'E5'],
        ['begun', 'E7'],
        ['reversed', 'C8'],
      ],
    },
  ],
  *check({ scorecard, asOf }) {
    const actions = scorecard.around?.actions ?? [];
    yield* findUnfinished(actions).map((action) => sayShare(action, 'unfinished'));
    for (const action of actions) {
      const { status, done } = action;
      if (NOT_BEGUN.test(fold(status.text)) && done && done.share01 >= leastBegun)
        yield sayShare(action, 'begun');
      yield* sayReversed(action, asOf);
    }
  },
};

const COMPLETE = /^(?:complete|completed|done|finished|delivered|achieved|implemented|100% complete)$/;
const NOT_BEGUN = /^(?:not (?:yet )?(?:started|begun|commenced)|to (?:start|do))$/;
const leastComplete = 0.95;
const leastBegun = 0.1;
/** Where more than one in so many is called complete and is not, the shares are of something else. */
const fewest = 3;

function findUnfinished(actions: readonly ActionAround[]): readonly ActionAround[] {
  const complete = actions.filter(({ status, done }) => done && COMPLETE.test(fold(status.text)));
  const unfinished = complete.filter(({ done }) => done!.share01 < leastComplete);
  return unfinished.length > 1 && unfinished.length * fewest > complete.length ? [] : unfinished;
}

function sayShare(
  { name, status, done }: ActionAround,
  messageId: 'unfinished' | 'begun',
): Fact<'unfinished' | 'begun'> {
  return {
    messageId,
    data: { name, status: quote(status.text), share: done!.text },
    cell: status.cell,
    cells: [done!.cell, status.cell].sort((a, b) => a.column - b.column),
  };
}

function* sayReversed({ name, start, due }: ActionAround, asOf: CalendarDate): Generator<Fact<'reversed'>> {
  const [from, by] = [start && readActionDay(start, asOf), readActionDay(due, asOf)];
  if (!from || !by || by.to >= from.from) return;
  yield {
    messageId: 'reversed',
    data: { name, due: formatSpan(by), start: formatSpan(from) },
    cell: due.cell,
    cells: [start!.cell, due.cell].sort((a, b) => a.column - b.column),
  };
}
