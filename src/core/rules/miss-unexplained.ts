import { MONTH_STEM } from '../text/months';
import {
  areFarApart,
  resultOf,
  resultOfActual,
  resultOnRow,
  resultsOfLate,
  type Result,
} from '../scorecard/results';
import type { Comment, Indicator, OtherColumn, Remark, Value } from '../scorecard/scorecard';
import { isBetween, MISSED, statusWord } from '../scorecard/statusWords';
import { capitalise, nameFigure } from '../scorecard/wording';
import { byReadingOrder } from '../sheet/address';
import { type AskedComment, askedCommentOf, asksOf, asksOfAllButGood } from '../scorecard/askedComments';
import { listAnd } from '../text/words';
import type { Fact, Rule } from './rule';
import { directionsAsked } from './support/askedDirections';
import { needsComments } from './support/comments';
import { DOUBT_A_RESULT } from './support/doubts';
import { actualsBefore, holdAgainst } from './support/heldRemarks';

/** How many rows fall short of a target and how many of the others there are, and how many of each have a comment. */
interface Misses {
  readonly missed: number;
  readonly explained: number;
  readonly others: number;
  readonly commented: number;
  /** Of those that fall short the near misses, by their status. */
  readonly near: number;
  readonly nearExplained: number;
}

export const missUnexplained: Rule<
  Record<never, never>,
  'status' | 'figures' | 'statusAsked' | 'figuresAsked' | 'worseAsked',
  Misses
> = {
  id: 'miss-unexplained',
  group: 'Comments and dates',
  title: 'Missed target without a comment',
  description:
    'Warn about a row that misses its target and has no comment, where other such rows have one or a note asks for it.',
  why: 'A committee asks first about what is red. A row that was forgotten is answered on the spot, or not at all.',
  severity: 'query',
  isFixable: false,
  givesWayTo: [...DOUBT_A_RESULT, 'status-contradicts'],
  looksAt: 'row',
  tally: {
    of: countMisses,
    change: (sum, gone, come) => add(add(sum, countMisses(gone), -1), countMisses(come), 1),
    isAlike: (one, other) =>
      areExplained(one) ? isSameCount(one, other) && areExplained(other) : !areExplained(other),
  },
  options: {},
  optionNotes: {},
  messages: {
    status:
      'The status is “{status}” and the comment is blank; {explained} of the {missed} rows that fall short have one. Say why it was missed and what is being done.',
    figures:
      '{actual}, {number}, misses {target}, {wanted}, and the comment is blank; {explained} of the {missed} rows that fall short have one. Say why it was missed and what is being done.',
    statusAsked:
      'The status is “{status}” and the comment is blank, though a note asks for one: “{note}”. Say why it was missed and what is being done.',
    figuresAsked:
      '{actual}, {number}, misses {target}, {wanted}, and the comment is blank, though a note asks for one: “{note}”. Say why it was missed and what is being done.',
    worseAsked:
      '{words} and the comment is blank, though a note asks for one: “{note}”. Say why it is worse and what is being done.',
  },
  explanation: 'Says why the target was missed, what is being done, and by when it will be met.',
  valid: [
    {
      name: 'One of six partly met without a remark, where nearly as many of the others have one',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Progress', 'Remarks'],
        ['Wells dug', 50, 52, 55, 'Partly met', 'Rain fell in June.'],
        ['Pumps mended', 50, 52, 55, 'Partly met', 'Two villages were flooded.'],
        ['Visits made', 50, 52, 55, 'Partly met', 'Visits were put off for the vote.'],
        ['Walls built', 50, 52, 55, 'Partly met', 'Cement prices rose.'],
        ['Grants paid', 50, 52, 55, 'Partly met', 'One grant was lost.'],
        ['Schools with taps', 50, 52, 55, 'Partly met', null],
        ['Homes lit by day 1', 50, 58, 55, 'Met', 'Lit as planned on street 1.'],
        ['Homes lit by day 2', 50, 58, 55, 'Met', 'Lit as planned on street 2.'],
        ['Homes lit by day 3', 50, 58, 55, 'Met', 'Lit as planned on street 3.'],
        ['Homes lit by day 4', 50, 58, 55, 'Met', 'Lit as planned on street 4.'],
        ['Homes lit by day 5', 50, 58, 55, 'Met', 'Lit as planned on street 5.'],
        ['Homes lit by day 6', 50, 58, 55, 'Met', 'Lit as planned on street 6.'],
        ['Homes lit by day 7', 50, 58, 55, 'Met', 'Lit as planned on street 7.'],
        ['Homes lit by day 8', 50, 58, 55, 'Met', 'Lit as planned on street 8.'],
        ['Homes lit by day 9', 50, 58, 55, 'Met', null],
      ],
    },
    {
      name: 'Worse than before, where a note asks for a comment on what is worse than its target or than others',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Target 2016',
          'Change',
          'Compared with England',
          'Comments',
        ],
        ['Percentage of calls answered', 82, 80, 80, 'Worse', 'Better', null],
        ['Percentage of bins emptied', 92, 91, 90, 'Worse', 'Better', null],
        ['A comment is required where a measure is worse than its target or worse than England.'],
      ],
    },
    {
      name: 'A note that asks for a comment on other rows, on a miss by more, or on none',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 44, 45, 'Not met', null],
        ['Percentage of calls answered on time', 82, 80, 'Met', null],
        ['A note is required for any measure that misses its target by more than 10 percent.'],
        ['No comment is required for rows that are red for one quarter alone.'],
      ],
    },
    {
      name: 'A row that is watched and has no target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Calls answered (%)', 80, 85, 'Not met', 'Two posts were empty.'],
        ['Letters answered (%)', 80, 85, 'Not met', 'Two posts were empty.'],
        ['Visits made (%)', 80, 85, 'Not met', 'Snow in March.'],
        ['Plans agreed (%)', 80, 85, 'Monitor', 'Just short, as two came late.'],
        ['Plans drawn (%)', 80, 85, 'Monitor', 'Just short, as two came late.'],
        ['Weapons found', 80, '–', 'Monitor', null],
      ],
    },
    {
      name: 'Red beside months that all reach the target of their year',
      asOf: '2017-07-10',
      rows: [
        ['Indicator', 'Target 2017/18', 'Apr 2017', 'May 2017', 'Jun 2017', 'Status', 'Comments'],
        ['Percentage of homes let on time', 90, 80, 80, 80, 'Red', 'Two vacancies'],
        ['Percentage of calls answered on time', 90, 81, 80, 80, 'Red', 'A new system'],
        ['Percentage of letters answered late', 7.5, 7.3, 7.2, 7.1, 'Red', null],
      ],
    },
    {
      name: 'Each miss has its comment; what was met needs none',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Red', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Red', 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'Red', 'New rounds'],
        ['Days lost to sickness', 8, 9, 'Green', null],
        ['Percentage of homes let on time', 79, 80, 'Amber', null],
      ],
    },
    {
      name: 'Comments that say when the next figures come and explain nothing',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Next update'],
        ['Percentage of waste recycled', 36, 45, 'Red', 'Nov 2017'],
        ['Percentage of calls answered on time', 60, 80, 'Red', 'Early 2018'],
        ['Number of missed bins', 71, 60, 'Red', 'Autumn'],
        ['Days lost to sickness', 12, 9, 'Red', null],
      ],
    },
    {
      name: 'A sheet that explains no miss, and one that explains a few',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Red', 'Provisional'],
        ['Percentage of calls answered on time', 60, 80, 'Red', null],
        ['Number of missed bins', 71, 60, 'Red', null],
        ['Days lost to sickness', 12, 9, 'Red', null],
      ],
    },
    {
      name: 'A status that its figures contradict is asked about by itself',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Red', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Red', 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'Red', 'New rounds'],
        ['Percentage of homes let on time', 90, 80, 'Red', null],
      ],
    },
    {
      name: 'No status: a near miss, and names that do not tell which way is better',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'New rounds'],
        ['Percentage of homes let on time', 79, 80, null],
        ['Applications received', 400, 500, null],
      ],
    },
    {
      name: 'One comment merged over the rows it is for',
      merges: ['E4:E5'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Red', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Red', 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'Red', 'New rounds'],
        ['Number of missed recycling boxes', 91, 60, 'Red', null],
      ],
    },
    {
      name: 'Ambers of which two have no comment',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 44, 45, 'Amber', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 78, 80, 'Amber', 'Two vacancies'],
        ['Percentage of plans decided on time', 79, 80, 'Amber', 'One large case'],
        ['Percentage of reviews on time', 78, 80, 'Amber', null],
        ['Percentage of visits made on time', 78, 80, 'Amber', null],
        ['Percentage of homes let on time', 60, 80, 'Red', 'Two blocks were closed'],
      ],
    },
    {
      name: 'An amber that reaches its target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 44, 45, 'Amber', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 78, 80, 'Amber', 'Two vacancies'],
        ['Percentage of plans decided on time', 79, 80, 'Amber', 'One large case'],
        ['Percentage of reviews on time', 82, 80, 'Amber', null],
      ],
    },
    {
      name: 'A status that the note leaves out, one that is good, and a near miss of an earlier quarter',
      asOf: '2017-11-10',
      rows: [
        ['Indicator', 'Q1 2017/18', 'Status Q1', 'Q2 2017/18', 'Status Q2', 'Target 2017/18', 'Note'],
        ['Percentage of calls answered', 79, 'Warning', 82, 'OK', 80, null],
        ['Percentage of letters answered', 79, 'Warning', 79, 'Warning', 80, 'A backlog from March'],
        ['Percentage of homes let', 79, 'Warning', 79, 'Warning', 80, 'Works ran late'],
        ['Percentage of plans decided', 79, 'Warning', 79, 'Warning', 80, 'Holidays in August'],
        ['Percentage of bins emptied', 85, 'OK', 85, 'OK', 80, null],
        ['Percentage of lamps lit', 85, 'OK', 85, 'OK', 80, null],
        ['A note is required for every measure that is Red, but not for Improving or OK.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'The only one of six partly met without a remark, beside others of which two thirds have one',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Progress', 'Remarks'],
        ['Wells dug', 50, 52, 55, 'Partly met', 'Rain fell in June.'],
        ['Pumps mended', 50, 52, 55, 'Partly met', 'Two villages were flooded.'],
        ['Visits made', 50, 52, 55, 'Partly met', 'Visits were put off for the vote.'],
        ['Walls built', 50, 52, 55, 'Partly met', 'Cement prices rose.'],
        ['Grants paid', 50, 52, 55, 'Partly met', 'One grant was lost.'],
        ['Schools with taps', 50, 52, 55, 'Partly met', null],
        ['Homes lit by day 1', 50, 58, 55, 'Met', 'Lit as planned on street 1.'],
        ['Homes lit by day 2', 50, 58, 55, 'Met', 'Lit as planned on street 2.'],
        ['Homes lit by day 3', 50, 58, 55, 'Met', 'Lit as planned on street 3.'],
        ['Homes lit by day 4', 50, 58, 55, 'Met', 'Lit as planned on street 4.'],
        ['Homes lit by day 5', 50, 58, 55, 'Met', 'Lit as planned on street 5.'],
        ['Homes lit by day 6', 50, 58, 55, 'Met', 'Lit as planned on street 6.'],
        ['Homes lit by day 7', 50, 58, 55, 'Met', null],
        ['Homes lit by day 8', 50, 58, 55, 'Met', null],
        ['Homes lit by day 9', 50, 58, 55, 'Met', null],
      ],
      finds: [['status', 'F7']],
    },
    {
      name: 'A row that is worse than others, or than before, where a note asks for a comment on such',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'England 2016',
          'Compared with England',
          'Change',
          'Comments',
        ],
        ['Percentage of calls answered', 82, 80, 85, 'Worse', 'Worse', null],
        ['Percentage of homes let', 82, 84, 86, 'Worse', 'Improved', 'Two blocks were closed'],
        ['Percentage of bins emptied', 92, 91, 88, 'Better', 'Worse', null],
        ['Percentage of forms answered', 82, 84, 80, 'Better', 'Improved', null],
        ['A comment is needed if Worse than England or if the change is Worse.'],
      ],
      finds: [
        ['worseAsked', 'G2'],
        ['worseAsked', 'G4'],
      ],
    },
    {
      name: 'The year that is rated beside last year’s result, and an order to comment',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Q3 2016/17',
          'Target Q3 2016/17',
          'Q4 2016/17',
          'Target Q4 2016/17',
          '2016/17',
          'Target 2016/17',
          '2015/16',
          'RAG',
          'Comments',
        ],
        ['Number of complaints', 74, 60, 58, 60, 245, 240, 233, 'Amber', null],
        ['Number of missed bins', 24, 30, 28, 30, 112, 120, 133, 'Green', null],
        [
          'Green = target met; Amber = missed by no more than 10% of it; Red = missed by more. Comment on each Amber or Red.',
        ],
      ],
      finds: [['statusAsked', 'J2']],
    },
    {
      name: 'All but the good by a note, and near misses by the heading of the comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Narrative'],
        ['Percentage of calls answered', 78, 80, 'Within 10%', null],
        ['Percentage of homes let', 90, 80, 'On target', null],
        ['Percentage of bins emptied', 92, 90, 'On target', null],
        ['Percentage of forms answered', 60, 80, 'Off target', 'Two posts were empty'],
        ['Narrative is required for every measure that is not On target. Context measures carry no target.'],
      ],
      finds: [['statusAsked', 'E2']],
    },
    {
      name: 'What the heading of the comments asks them for',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Note (required for Warning and Alert)'],
        ['Percentage of calls answered', 78, 80, 'Warning', null],
        ['Percentage of homes let', 90, 80, 'OK', null],
        ['Percentage of bins emptied', 92, 90, 'OK', null],
      ],
      finds: [['statusAsked', 'E2']],
    },
    {
      name: 'The latest quarter’s near miss, among others that have a comment',
      asOf: '2017-11-10',
      rows: [
        ['Indicator', 'Q1 2017/18', 'Status Q1', 'Q2 2017/18', 'Status Q2', 'Target 2017/18', 'Note'],
        ['Percentage of calls answered', 79, 'Warning', 82, 'OK', 80, null],
        ['Percentage of letters answered', 79, 'Warning', 79, 'Warning', 80, 'A backlog from March'],
        ['Percentage of homes let', 79, 'Warning', 79, 'Warning', 80, 'Works ran late'],
        ['Percentage of plans decided', 79, 'Warning', 79, 'Warning', 80, 'Holidays in August'],
        ['Percentage of trees planted', 85, 'OK', 79, 'Warning', 80, null],
        ['Percentage of bins emptied', 79, 'Warning', 85, 'OK', 80, null],
      ],
      finds: [['status', 'G6']],
    },
    {
      name: 'Near misses of which a note by their name wants a comment, and others of which it wants none',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of calls answered', 78, 80, 'Amber', null],
        ['Percentage of homes let', 90, 80, 'Green', null],
        ['Percentage of bins emptied', 79.9, 80, 'Yellow', null],
        ['Commentary is required for every Amber and Red measure; it is optional for Green and Yellow.'],
      ],
      finds: [['statusAsked', 'E2']],
    },
    {
      name: 'The comment of one quarter, where each has a status and a comment of its own',
      asOf: '2017-11-10',
      rows: [
        [null, 'Q1 2017/18', null, null, null, 'Q2 2017/18', null, null, null],
        ['Indicator', 'Target', 'Actual', 'RAG', 'Comment', 'Target', 'Actual', 'RAG', 'Comment'],
        ['Percentage of calls answered', 80, 75, 'Red', 'Two posts were empty', 80, 82, 'Green', null],
        ['Percentage of letters answered', 80, 70, 'Red', 'A backlog from March', 80, 71, 'Red', null],
        [
          'Percentage of homes let on time',
          80,
          74,
          'Red',
          'Works ran late',
          80,
          76,
          'Red',
          'Works ran late again',
        ],
        ['Percentage of plans decided', 80, 85, 'Green', null, 80, 76, 'Red', 'Holidays in August'],
        ['Percentage of bins emptied', 80, 85, 'Green', null, 80, 77, 'Red', 'Three vehicles off the road'],
      ],
      finds: [['status', 'I4']],
    },
    {
      name: 'The one miss without a comment, which a note asks for',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Not met', null],
        ['Percentage of calls answered on time', 82, 80, 'Met', null],
        ['Number of missed bins', 59, 60, 'Met', null],
        ['A note is required for any measure that misses its target by more than 10 percent.'],
      ],
      finds: [['statusAsked', 'E2']],
    },
    {
      name: 'The same in a key to the colours, and without a status',
      rows: [
        ['Red: worse than target – a comment is needed'],
        ['Indicator', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Percentage of waste recycled', 36, 45, null],
        ['Percentage of calls answered on time', 82, 80, null],
      ],
      finds: [['figuresAsked', 'D3']],
    },
    {
      name: 'An amber among ambers that are explained',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 44, 45, 'Amber', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 78, 80, 'Amber', 'Two vacancies'],
        ['Percentage of plans decided on time', 79, 80, 'Amber', 'One large case'],
        ['Percentage of reviews on time', 78, 80, 'Amber', null],
        ['Percentage of homes let on time', 90, 80, 'Green', null],
      ],
      finds: [['status', 'E5']],
    },
    {
      name: 'A status that tells of the figures is none of the row',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Figure status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Final', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Provisional', 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'Final', 'New rounds'],
        ['Days lost to sickness', 12, 9, 'Final', null],
        ['Percentage of homes let on time', 90, 80, 'Final', null],
      ],
      finds: [['figures', 'E5']],
    },
    {
      name: 'Colours with words, in other shades, and near misses by any name',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Red - off track', 'Garden waste was suspended'],
        ['Percentage of plans decided on time', 78, 80, 'Yellow', 'One large case'],
        ['Percentage of reviews on time', 79, 80, 'Within tolerance', 'One late review'],
        ['Number of missed bins', 71, 60, 'Dark red', null],
        ['Percentage of homes let on time', 90, 80, 'Green', null],
      ],
      finds: [['status', 'E5']],
    },
    {
      name: 'Told by the status',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Red', 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Red', 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'R', 'New rounds'],
        ['Days lost to sickness', 12, 9, 'Red', null],
        ['Percentage of homes let on time', 90, 80, 'Green', null],
      ],
      finds: [['status', 'E5']],
    },
    {
      name: 'Told by the figures',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 'Two vacancies'],
        ['Number of missed bins', 71, 60, 'New rounds'],
        ['Days lost to sickness', 12, 9, null],
        ['Percentage of homes let on time', 90, 80, null],
      ],
      finds: [['figures', 'D5']],
    },
    {
      name: 'The latest year is meant, wherever it stands',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Actual 2015', 'Target 2015', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 46, 45, 'Garden waste was suspended'],
        ['Percentage of calls answered on time', 60, 80, 82, 80, 'Two vacancies'],
        ['Days lost to sickness', 12, 9, 8, 9, null],
        ['Percentage of homes let on time', 90, 80, 70, 80, null],
      ],
      finds: [['figures', 'F4']],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, tally }) {
    const asked = askedCommentOf(scorecard);
    if (asked) yield* scorecard.indicators.flatMap((one) => sayWorse(one, asked, scorecard.otherColumns));
    if (!areExplained(tally)) {
      if (asked) yield* scorecard.indicators.flatMap(judgedIn).flatMap((judged) => sayAsked(judged, asked));
      return;
    }
    const habit = { explained: String(tally.explained), missed: String(tally.missed) };
    for (const judged of scorecard.indicators.flatMap(judgedIn)) {
      const { indicator, comment } = judged;
      const isNearAsked = areNearExplained(tally) || isAskedOfNear(judged, asked);
      const miss = findMiss(judged) ?? (isNearAsked ? findNearMiss(judged) : null);
      if (!miss && asked) yield* sayAsked(judged, asked);
      if (!miss || !comment || isExplained(comment)) continue;
      const { cell } = comment;
      if ('status' in miss) {
        const { status } = miss;
        const data = { ...habit, status: status.text };
        yield { messageId: 'status', data, cell, cells: [status.cell, cell].sort(byReadingOrder), indicator };
        continue;
      }
      const { actual, target } = miss;
      yield {
        messageId: 'figures',
        data: { ...habit, ...sayFigures(miss) },
        cell,
        cells: [actual.cell, target.cell, cell].sort(byReadingOrder),
        indicator,
      };
    }
  },
};

const LONGEST_NOTE = 100;

/** A miss without a comment that a note of the sheet asks for, as far as the row tells. */
function sayAsked(judged: Judged, asked: AskedComment): readonly Fact<'statusAsked' | 'figuresAsked'>[] {
  const { indicator, comment, result } = judged;
  const { beyond, text } = asked;
  const miss =
    findMiss(judged) ??
    (isAskedOfNear(judged, asked) ? findNearMiss(judged) : null) ??
    findNamed(judged, asked);
  if (!miss || !comment || isExplained(comment)) return [];
  const figures = result();
  if (beyond !== null && !(figures && areFarApart(figures.actual, figures.target, beyond / 100))) return [];
  const { cell } = comment;
  const note = shorten(text);
  if ('status' in miss) {
    const { status } = miss;
    const cells = [status.cell, cell].sort(byReadingOrder);
    return [{ messageId: 'statusAsked', data: { status: status.text, note }, cell, cells, indicator }];
  }
  const { actual, target } = miss;
  const cells = [actual.cell, target.cell, cell].sort(byReadingOrder);
  return [{ messageId: 'figuresAsked', data: { ...sayFigures(miss), note }, cell, cells, indicator }];
}

/** A row without a comment that is worse than others or than before, where the note asks for one on such. */
function sayWorse(
  indicator: Indicator,
  asked: AskedComment,
  headings: readonly OtherColumn[],
): readonly Fact<'worseAsked'>[] {
  const { comment } = indicator;
  if (!comment || isExplained(comment) || judgedIn(indicator).some((judged) => mayBeMissed(judged, asked)))
    return [];
  const said = directionsAsked(indicator, asked, headings);
  if (said.length === 0) return [];
  const { cell } = comment;
  const labels = said.map((remark) => headings.find(({ column }) => column === remark.cell.column)!.label);
  const words = labels.map((label, at) => `“${label}” says “${said[at]!.text}”`);
  const data = { words: listAnd(words), note: shorten(asked.text) };
  const cells = [...said.map((remark) => remark.cell), cell].sort(byReadingOrder);
  return [{ messageId: 'worseAsked', data, cell, cells, indicator }];
}

/** Whether its status has it asked about anyway. */
function mayBeMissed(judged: Judged, asked: AskedComment): boolean {
  return findMiss(judged) !== null || findNearMiss(judged) !== null || findNamed(judged, asked) !== null;
}

function shorten(text: string): string {
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text;
}

/** Whether the note asks for a comment on such a near miss by its name, "for every Amber and Red measure", or on all but the good. */
function isAskedOfNear({ near }: Judged, asked: AskedComment | null): boolean {
  return near !== undefined && asked !== null && (asksOf(asked, near.text) || asksOfAllButGood(asked));
}

/** A status of any other kind that the note names: "wherever the assessment is Worsening". */
function findNamed({ status }: Judged, asked: AskedComment): Miss | null {
  const isKnown = status && (MISSED.test(statusWord(status.text)) || isBetween(statusWord(status.text)));
  return status && !isKnown && asksOf(asked, status.text) ? { status } : null;
}

function sayFigures({ actual, target }: Pick<Result, 'actual' | 'target'>) {
  return {
    actual: capitalise(nameFigure(actual)),
    number: actual.text,
    target: nameFigure(target),
    wanted: target.text,
  };
}

/** One comment is no habit. */
const leastExplained = 2;
/** How much oftener misses have a comment where comments are there to explain them, and not to name sources. */
const oftener = 0.2;
const nearlyAll = 0.9;
const leastBeside = 6;

/** Whether it is the habit of a sheet to say why a target was missed. */
function areExplained({ missed, explained, others, commented }: Misses): boolean {
  if (explained < leastExplained || explained * 2 < missed) return false;
  const ofMissed = explained / missed;
  const ofOthers = commented / Math.max(1, others);
  // Of six or seven all but one are as good as nearly all.
  const least = missed >= leastBeside && explained === missed - 1 ? oftener / 2 : oftener;
  return ofMissed >= nearlyAll || ofMissed >= ofOthers + least;
}

/** So many near misses with a comment, and hardly one without, are a habit too. */
const leastNear = 3;

function areNearExplained({ near, nearExplained }: Misses): boolean {
  return nearExplained >= leastNear && nearExplained >= Math.min(near - 1, near * nearlyAll);
}

function countMisses(indicators: readonly Indicator[]): Misses {
  const sum = { missed: 0, explained: 0, others: 0, commented: 0, near: 0, nearExplained: 0 };
  for (const judged of indicators.flatMap(judgedIn)) {
    const isCommented = isExplained(judged.comment) ? 1 : 0;
    const isNear = judged.near !== undefined;
    if (findMiss(judged) !== null || isNear) {
      sum.missed += 1;
      sum.explained += isCommented;
      sum.near += isNear ? 1 : 0;
      sum.nearExplained += isNear ? isCommented : 0;
    } else {
      sum.others += 1;
      sum.commented += isCommented;
    }
  }
  return sum;
}

function add(sum: Misses, more: Misses, times: 1 | -1): Misses {
  return {
    missed: sum.missed + times * more.missed,
    explained: sum.explained + times * more.explained,
    others: sum.others + times * more.others,
    commented: sum.commented + times * more.commented,
    near: sum.near + times * more.near,
    nearExplained: sum.nearExplained + times * more.nearExplained,
  };
}

function isSameCount(one: Misses, other: Misses): boolean {
  return (
    one.missed === other.missed &&
    one.explained === other.explained &&
    areNearExplained(one) === areNearExplained(other)
  );
}

/** What is looked at by itself: an indicator, or one of its rows in a list whose rows are rated and commented on each. */
interface Judged {
  readonly indicator: Indicator;
  readonly status: Remark | undefined;
  /** A status that says that the target was nearly met. */
  readonly near: Remark | undefined;
  readonly comment: Comment | null;
  readonly result: () => Result | null;
}

function judgedIn(indicator: Indicator): readonly Judged[] {
  const statuses = indicator.remarks?.filter(({ role }) => role === 'status') ?? [];
  const onRows = statuses.flatMap((status) => (status.comment ? [{ status, comment: status.comment }] : []));
  if (onRows.length > 1)
    return onRows.map(({ status, comment }) => ({
      indicator,
      status,
      near: [status].find(isNearMissOf(indicator)),
      comment,
      result: () => resultOfStatus(indicator, status),
    }));
  const status = statuses.findLast(({ text }) => !OF_FIGURE.test(text.trim()));
  const { comment } = indicator;
  const near = statusesOfLate(indicator, statuses).find(isNearMissOf(indicator));
  return [
    { indicator, status, near, comment, result: () => resultOf(indicator) ?? reachedOfLate(indicator) },
  ];
}

/** The statuses of the figure that the last one is of: where each quarter has one, an amber of the spring is gone by. */
function statusesOfLate(indicator: Indicator, statuses: readonly Remark[]): readonly Remark[] {
  if (statuses.length < 2) return statuses;
  const of = (status: Remark) => actualsBefore(indicator, status)[0];
  const late = of(statuses.at(-1)!);
  return statuses.filter((status) => of(status) === late);
}

/** The result that a status with a comment of its own is about: on its row of a list, or left of it among the quarters. */
function resultOfStatus(indicator: Indicator, status: Remark): Result | null {
  if (indicator.rows.length > 1) return resultOnRow(indicator, status.cell.row);
  const [actual] = actualsBefore(indicator, status);
  return actual ? resultOfActual(indicator, actual) : null;
}

/** One of the latest results where the target of the year is all there is to hold them against, and all reach it. */
function reachedOfLate(indicator: Indicator): Result | null {
  const late = resultsOfLate(indicator);
  return late.every(({ isReached }) => isReached) ? (late[0] ?? null) : null;
}

/** A near miss by its status, unless the figures reach the target. */
function findNearMiss(judged: Judged): Miss | null {
  const { near } = judged;
  return near && !isReached(near, judged) ? { status: near } : null;
}

/** Whether the figures reach the target: those that the status stands beside, where the latest quarter stands otherwise. */
function isReached(status: Remark, { indicator, result }: Judged): boolean {
  return result()?.isReached === true && holdAgainst(indicator, status)?.isMissed !== true;
}

/** "Monitor" beside no target says that the row is watched, and of no miss. */
function isNearMissOf({ values }: Indicator): (status: Remark) => boolean {
  const hasTarget = values.some(({ column, kind }) => column.field === 'target' && kind !== 'missing');
  return ({ text }) => isBetween(statusWord(text)) && (hasTarget || !WATCHED.test(statusWord(text)));
}

const WATCHED = /^(?:monitor|watch)$/;

const OF_A_DATE = new RegExp(
  `\\b(?:${MONTH_STEM}[a-z]{0,6}|spring|summer|autumn|winter|early|mid|late|end|start|of|by|in|tb[acd]|n/?a)\\b`,
  'gi',
);

/** Whether anything is said: a dash or a bare date says nothing. */
function isExplained(comment: Comment | null): boolean {
  return comment !== null && /\p{L}{2}/u.test(comment.text.replace(OF_A_DATE, ' '));
}

type Miss = { readonly status: Remark } | { readonly actual: Value; readonly target: Value };

/** What a status says of the figure, and not of how good it is. */
const OF_FIGURE =
  /^(?:final|provisional|draft|estimated?|actual|confirmed|published|verified|unaudited|audited)$/i;

/** What tells that a row misses its target: its status; without one, its latest actual beside the target of that period. */
function findMiss(judged: Judged): Miss | null {
  const { status, result } = judged;
  if (status && !MISSED.test(statusWord(status.text))) return null;
  // A status that its figures contradict is asked about by itself.
  if (status) return isReached(status, judged) ? null : { status };
  const figures = result();
  return figures && !figures.isReached && areFarApart(figures.actual, figures.target) ? figures : null;
}
