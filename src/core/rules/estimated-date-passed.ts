import { addDays, formatDay } from '../sheet/calendar';
import {
  cellSaying,
  cellsOfComment,
  isAboutTargets,
  isBeforeFigures,
  nameMissing,
  needsComments,
  quote,
  quoteAround,
} from './support/comments';
import { findPassedPromise } from '../dates/promises';
import { findStaleWords } from '../dates/staleWords';
import { nameFigure } from '../scorecard/wording';
import { hasEnded } from '../scorecard/ended';
import type { Scorecard } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import type { Rule } from './rule';

export const estimatedDatePassed: Rule<Record<never, never>, 'missing' | 'awaited' | 'promise' | 'stale'> = {
  id: 'estimated-date-passed',
  group: 'Comments and dates',
  title: 'Estimated date has passed',
  description:
    'Disallow a date that has passed while its figure is still missing or awaited, or what was promised for it still to come.',
  why: 'A promise that was not kept, or a comment that nobody updated, is the first thing a committee asks about.',
  severity: 'error',
  severities: { promise: 'query', stale: 'query' },
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    missing:
      'The date given, {date}, had passed by {today}, and {figures} still missing. Type in the figure, or give a new date.',
    awaited:
      'The comment still says that a figure is awaited, {comment}, though {date} had passed by {today}. Update the figure and the comment, or give a new date.',
    promise:
      'The comment still promises for a time that had passed by {today}: {comment}. Say what came of it.',
    stale:
      'The comment tells of an earlier time as of now, {comment}, but {actual}, {number}, is given too. Bring the comment up to date, or say which time it is about.',
  },
  explanation: 'Says what came of what was promised.',
  valid: [
    {
      name: 'Promises to come, kept, of what goes on, and those of a plan whose years are all over',
      asOf: '2017-11-29',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 12, 14, 'The new system will be in place by June 2018.'],
        ['Homes let', 10, 12, 14, 'The backlog was cleared by June 2017.'],
        ['Homes sold', 10, 12, 14, 'The scheme that opened in June 2017 will continue.'],
        ['Homes lent', 10, 12, 14, 'From April 2017 two more posts will be filled.'],
        ['Homes lit', 10, 12, 14, 'Work will begin before June.'],
        ['Homes kept', 10, 12, 14, 'Revised scheme expected by June 2018.'],
        ['Homes heated', 10, 12, 14, 'An improvement is expected by June 2017.'],
      ],
    },
    {
      name: 'Promises in a plan that is over',
      asOf: '2022-11-29',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 12, 14, 'The new system will be in place by June 2018.'],
      ],
    },
    {
      name: 'A date before the year of the missing figure',
      asOf: '2018-06-01',
      rows: [
        ['Indicator', 'Actual 2016', 'Actual 2017', 'Target 2018', 'Comments'],
        ['Sites with a meter', 80, null, 95, 'The count changed in May 2015'],
      ],
    },
    {
      name: 'A date in what is said of the targets',
      asOf: '2018-06-01',
      rows: [
        ['Indicator', 'Actual 2016', 'Actual 2017', 'Target 2018', 'Comments'],
        ['Sites with a meter', 80, null, 95, 'The 2018 target is the goal that was set in July 2017'],
      ],
    },
    {
      name: 'Dates still to come, one on its last day',
      asOf: '2017-03-31',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Level 2 attainment by age 19', 'N/A', 70, 72, 'Awaiting DfE data - March 2017 (provisional date)'],
        ['Level 3 attainment by age 19', 61, 70, 72, 'Awaiting DfE data - June 2017'],
      ],
    },
    {
      name: 'A year that is not over, and a figure that will never come',
      asOf: '2017-05-01',
      rows: [
        ['Indicator', 'Target 2016/17', 'Actual 2016/17', 'Target 2017/18', 'Actual 2017/18', 'Comments'],
        ['Percentage of calls answered', 80, 82, 84, null, 'Phone system, Apr 2017'],
        ['Number of letters answered', 80, 'N/A', 84, null, 'Indicator deleted nationally from April 2016'],
      ],
    },
    {
      name: 'Dates of sources and periods',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Level 2 attainment by age 19', 'N/A', 70, 72, 'DfE SFR - Nov 2016'],
        ['Plans issued on time', 85, 'N/A', 90, 'End of August 2016'],
        ['Pupils on track', 85, 'N/A', 90, 'Nov 2016'],
        ['Re-offending', 36, 37.8, 28, 'Current cohort published 28/04/2016 is July 2013 to June 2014'],
      ],
    },
    {
      name: 'Something else was expected by then',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes let', 50, 'N/A', 78, 'Support will be available from April 2016'],
        ['Homes built', 50, 48, 78, 'A rise was expected in 2016'],
      ],
    },
    {
      name: 'The latest quarter, a quarter that was, all quarters one by one, and what is so at the end of each',
      asOf: '2017-02-10',
      rows: [
        ['Indicator', 'Target 2016/17', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Comments'],
        ['Rates collected (%)', 98, 30, 57, 84, 'Collection at the end of Quarter 3 is on profile.'],
        ['Rents collected (%)', 98, 30, 57, 84, 'Collection at the end of Q2 was on profile.'],
        ['Fines collected (%)', 98, 30, 57, 84, 'Q1 slow. At the end of Q2 it is on profile. Q3 is ahead.'],
        ['Fees collected (%)', 98, 30, 57, null, 'Collection at the end of Q2 is on profile.'],
        ['Loans collected (%)', 98, 30, 57, 84, 'The count at the end of Q1 is normally low.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A date in the calendar year before the one that a quarter’s year is named after',
      asOf: '2017-11-20',
      rows: [
        ['Indicator', 'Actual Q4 FY17', 'Actual Q1 SFY 2018', 'Target Q1 SFY 2018', 'Comments'],
        ['Calls answered (%)', 80, null, 81, 'Data available October 15, 2017.'],
        ['Letters answered (%)', 80, 81, 82, null],
      ],
      finds: [['missing', 'E2']],
    },
    {
      name: 'A date in the figure’s own cell',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Level 2 attainment by age 19', 'Due March 2017', 70, 72, null],
      ],
      finds: [['missing', 'B2']],
    },
    {
      name: 'A missing actual, and a bare date cell',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Level 2 attainment by age 19', 'N/A', 70, 72, 'Awaiting DfE data - March 2017 (provisional date)'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', null, 11, 12, { value: 42_767, format: 'mmm-yy' }],
      ],
      finds: [
        ['missing', 'E2'],
        ['missing', 'E4'],
      ],
    },
    {
      name: 'A comparator that was promised, and a comment that was not updated',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        [
          'First time entrants',
          426,
          'N/A',
          350,
          'Annual figures published by YJB will not be available until end of January 2017',
        ],
        ['Level 2 attainment by age 19', 87, 86, 90, 'Awaiting DfE data - March 2017 (provisional date)'],
      ],
      finds: [
        ['missing', 'E2'],
        ['awaited', 'E3'],
      ],
    },
    {
      name: 'What was promised for a time that is over',
      asOf: '2017-11-29',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 12, 14, 'The new system will be in place by June 2017.'],
        ['Homes let', 10, 12, 14, 'A plan is due to be adopted in September 2017.'],
        ['Homes sold', 10, 12, 14, 'Two posts fell vacant. Recruitment will finish by the end of 2016.'],
        ['Homes lent', 10, 12, 14, 'Revised scheme for Mill Road expected by June 2017.'],
        ['Homes lit', 10, 12, 14, 'The lamp was withdrawn; its replacement is expected in June 2017.'],
      ],
      finds: [
        ['promise', 'E2'],
        ['promise', 'E3'],
        ['promise', 'E4'],
        ['promise', 'E5'],
        ['promise', 'E6'],
      ],
    },
    {
      name: 'The same soon after the last year of the plan',
      asOf: '2018-03-29',
      rows: [
        ['Indicator', 'Actual 2016', 'Actual 2017', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'Two sites are to be bought by September 2017.'],
        ['Homes let', 10, 13, 12, 'Letting on line goes live in autumn 2017. It went live on time.'],
      ],
      finds: [['promise', 'E2']],
    },
    {
      name: 'The comment of an earlier quarter or month beside the figure of a later one',
      asOf: '2017-04-28',
      rows: [
        ['Indicator', 'Target 2016/17', 'Q3 2016/17', 'Q4 2016/17', 'Feb 2017', 'Mar 2017', 'Comments'],
        ['Rates collected (%)', 98, 84, 98, 97, 98, 'Collection at the end of Quarter 3 is on profile.'],
        ['Rents collected (%)', 98, 84, 98, 97, 98, 'As at end of Q3 two accounts are in dispute.'],
        ['Calls answered (%)', 80, 81, 82, 77, 79, 'February fell to 77%, the latest month available.'],
        ['Letters answered (%)', 80, 81, 82, 77, 79, 'Arrears at the end of February are high.'],
        ['Visits made (%)', 80, 81, 82, 77, 79, 'Q3 at 81% is our latest result.'],
      ],
      finds: [
        ['stale', 'G2'],
        ['stale', 'G3'],
        ['stale', 'G4'],
        ['stale', 'G5'],
        ['stale', 'G6'],
      ],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, asOf, readComments }) {
    const isUnderWay = isPlanUnderWay(scorecard, asOf);
    for (const { indicator, missing: absent, asked: missing, comment, words } of readComments()) {
      if (comment.state !== 'passed' && isUnderWay && indicator.comment) {
        const promise = findPassedPromise(indicator.comment.text, asOf);
        const stale = promise ? null : findStaleWords(indicator);
        if (stale) {
          const { words: told, latest } = stale;
          yield {
            messageId: 'stale',
            data: { comment: quote(told), actual: nameFigure(latest), number: latest.text },
            cell: cellSaying(indicator.comment, told),
            cells: cellsOfComment(cellSaying(indicator.comment, told), [latest]),
            indicator,
          };
        }
        if (promise)
          yield {
            messageId: 'promise',
            data: { comment: quote(promise), today: formatDay(asOf) },
            cell: cellSaying(indicator.comment, promise),
            indicator,
          };
      }
      if (comment.state !== 'passed' || !words || isAboutTargets(words)) continue;
      // A date beside years from before the measure began is about something else.
      if (absent.length > 0 && missing.length === 0) continue;
      if (comment.estimate && isBeforeFigures(comment.estimate.to, missing)) continue;
      const { text, serialDays } = words;
      const date = serialDays === null ? comment.estimate!.text : text;
      const cell = cellSaying(words, date);
      yield {
        messageId: missing.length > 0 ? 'missing' : 'awaited',
        data: {
          date: quote(date),
          today: formatDay(asOf),
          figures: nameMissing(missing),
          comment: quoteAround(text, date),
        },
        cell,
        cells: cellsOfComment(cell, missing),
        indicator,
      };
    }
  },
};

const DAYS_OF_YEAR = 365;

/**
 * Whether a target is for a time that is not over, or a figure for one that was not a year ago: of a plan that is long over
 * nobody says any more what came of it.
 */
function isPlanUnderWay({ figureColumns }: Scorecard, asOf: CalendarDate): boolean {
  const isOver = hasEnded(figureColumns, asOf);
  const yearAgo = addDays(asOf, -DAYS_OF_YEAR);
  // "Last year" beside a figure of no time is said of today.
  const dated = figureColumns.flatMap(({ period }) => (period ? [period] : []));
  if (dated.length > 0 && dated.every(({ kind }) => kind === 'relative')) return true;
  return figureColumns.some(
    (column) =>
      column.period !== null && (!isOver(column, yearAgo) || (column.field === 'target' && !isOver(column))),
  );
}
