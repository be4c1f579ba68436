import type { Indicator } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { hasActual, needsComments } from './support/comments';

/** How many rows with a figure have a comment, and how many have none. */
interface Comments {
  readonly given: number;
  readonly blank: number;
}

export const commentLeftOut: Rule<Record<never, never>, 'blank', Comments> = {
  id: 'comment-left-out',
  group: 'Comments and dates',
  title: 'Comment left out',
  description:
    'Warn about a row with figures and no comment, where all but one or two of the others have one.',
  why: 'Where every row has its sentence, the one without it looks forgotten, and is asked about first.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['comment-missing', 'miss-unexplained', 'estimated-date-missing'],
  looksAt: 'row',
  tally: {
    of: countComments,
    change: (sum, gone, come) => add(add(sum, countComments(gone), -1), countComments(come), 1),
    isAlike: (one, other) => (isHabit(one) ? one.given === other.given && isHabit(other) : !isHabit(other)),
  },
  options: {},
  optionNotes: {},
  messages: {
    blank:
      'This row has figures and no comment; {given} other rows have one. Write one, or say that there is nothing to add.',
  },
  explanation: 'Says that there is nothing to add, or why this row is not commented on.',
  valid: [
    {
      name: 'Every row has its comment but one that has no figure yet',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 31, 35, 'Food caddies'],
        ['Calls answered', 38, 42, 'Two new posts'],
        ['Bins missed', 45, 49, 'New rounds'],
        ['Days lost to sickness', 52, 56, 'Flu in May'],
        ['Plans decided', 59, 63, 'New estate'],
        ['Books lent', 66, 70, 'Hill Road shut in May'],
        ['Trees planted', 73, 77, 'Frost'],
        ['Grants made', 80, 84, 'One round a year'],
        ['Roads gritted', 87, 91, 'A mild winter'],
        ['Meals served', 94, 98, 'Two kitchens'],
        ['Pools open', 101, 105, 'Boiler mended'],
        ['Homes let', null, 73, null],
      ],
    },
    {
      name: 'Too few rows to make a habit of it',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 31, 35, 'Food caddies'],
        ['Calls answered', 38, 42, 'Two new posts'],
        ['Bins missed', 45, 49, 'New rounds'],
        ['Days lost to sickness', 52, 56, 'Flu in May'],
        ['Plans decided', 59, 63, 'New estate'],
        ['Books lent', 66, 70, 'Hill Road shut in May'],
        ['Homes let', 71, 73, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'The only one of twelve without',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 31, 35, 'Food caddies'],
        ['Calls answered', 38, 42, 'Two new posts'],
        ['Bins missed', 45, 49, 'New rounds'],
        ['Days lost to sickness', 52, 56, 'Flu in May'],
        ['Plans decided', 59, 63, 'New estate'],
        ['Books lent', 66, 70, 'Hill Road shut in May'],
        ['Trees planted', 73, 77, 'Frost'],
        ['Grants made', 80, 84, 'One round a year'],
        ['Roads gritted', 87, 91, 'A mild winter'],
        ['Meals served', 94, 98, 'Two kitchens'],
        ['Pools open', 101, 105, 'Boiler mended'],
        ['Homes let', 71, 73, null],
      ],
      finds: [['blank', 'D13']],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, tally }) {
    if (!isHabit(tally)) return;
    for (const indicator of scorecard.indicators) {
      const { comment } = indicator;
      if (!comment || hasComment(indicator) || !hasActual(indicator)) continue;
      yield {
        messageId: 'blank',
        data: { given: tally.given },
        cell: comment.cell,
        indicator,
      };
    }
  },
};

const leastGiven = 10;
const mostBlank = 2;

function isHabit({ given, blank }: Comments): boolean {
  return given >= leastGiven && blank <= mostBlank && blank * leastGiven <= given;
}

function countComments(indicators: readonly Indicator[]): Comments {
  const counted = indicators.filter(hasActual);
  const given = counted.filter(hasComment).length;
  return { given, blank: counted.length - given };
}

function add(sum: Comments, more: Comments, times: 1 | -1): Comments {
  return { given: sum.given + times * more.given, blank: sum.blank + times * more.blank };
}

function hasComment({ comment }: Indicator): boolean {
  return comment !== null && comment.text !== '';
}
