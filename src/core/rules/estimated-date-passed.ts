import { formatDay } from '../sheet/calendar';
import {
  cellsOfComment,
  isAboutTargets,
  isBeforeFigures,
  nameMissing,
  needsComments,
  quote,
} from './support/comments';
import type { Rule } from './rule';

export const estimatedDatePassed: Rule<Record<never, never>, 'missing' | 'awaited'> = {
  id: 'estimated-date-passed',
  group: 'Comments and dates',
  title: 'Estimated date has passed',
  description: 'Disallow an estimated date that has passed while its figure is still missing or awaited.',
  why: 'A promise that was not kept, or a comment that nobody updated, is the first thing a committee asks about.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    missing:
      'The date given, {date}, had passed on {today}, and {figures} still missing. Type in the figure, or give a new date.',
    awaited:
      'The comment still says that a figure is awaited, {comment}, though {date} had passed on {today}. Update the figure and the comment, or give a new date.',
  },
  explanation: null,
  valid: [
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
  ],
  invalid: [
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
  ],
  cannotRun: needsComments,
  *check({ asOf, readComments }) {
    for (const { indicator, missing: absent, asked: missing, comment, words } of readComments()) {
      if (comment.state !== 'passed' || !words || isAboutTargets(words)) continue;
      // A date beside years from before the measure began is about something else.
      if (absent.length > 0 && missing.length === 0) continue;
      if (comment.estimate && isBeforeFigures(comment.estimate.to, missing)) continue;
      const { cell, text, serialDays } = words;
      yield {
        messageId: missing.length > 0 ? 'missing' : 'awaited',
        data: {
          date: quote(serialDays === null ? comment.estimate!.text : text),
          today: formatDay(asOf),
          figures: nameMissing(missing),
          comment: quote(text),
        },
        cell,
        cells: cellsOfComment(cell, missing),
        indicator,
      };
    }
  },
};
