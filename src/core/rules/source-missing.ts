import { isOtherLanguage } from '../text/otherLanguage';
import { plural } from '../text/words';
import { findDates, plainText } from '../dates/findDates';
import { namesSource } from '../dates/roleCues';
import { remember } from '../text/remember';
import { needsComments } from './support/comments';
import type { Value } from '../scorecard/scorecard';
import type { Rule } from './rule';

interface Options {
  readonly leastPercent: number;
}

export const sourceMissing: Rule<Options, 'some'> = {
  id: 'source-missing',
  group: 'Comments and dates',
  title: 'Figures without a source',
  description: 'Warn about rows whose comment gives neither source nor date where other rows do.',
  why: 'A figure whose source is known can be checked, and compared with the same source next year.',
  severity: 'advice',
  isFixable: false,
  looksAt: ({ comment, source, values }) => {
    // That a row gives a year or a real date is all there is to know of it.
    if (comment && source === null && (comment.serialDays !== null || PERIOD.test(comment.text)))
      return `dated ${values.some(({ column, kind }) => column.field === 'actual' && kind === 'number')}`;
    const reported = values.filter(({ column }) => column.field !== 'target');
    return JSON.stringify([comment, source, reported.map(sayingOf)]);
  },
  options: { leastPercent: 30 },
  optionNotes: {
    leastPercent:
      'How many of the rows with an actual must name a source or a date before the others are asked for one, in per cent.',
  },
  messages: {
    some: '{without} of {all} with an actual {give} neither source nor date in the comment, though {named}. Add where each figure comes from, such as “DfE SFR - Nov 2016”.',
  },
  explanation:
    'Says where the figures of these rows come from as a whole, such as one local system on one day.',
  valid: [
    {
      name: 'Sources, dates and periods',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'DfE SFR'],
        ['Homes let', 10, 11, 12, 'End of March figure'],
        ['Homes sold', 10, 11, 12, { value: 42_644, format: 'mmm-yy' }],
        ['Homes lost', 10, 11, 12, 'Academic Year 2015-16'],
      ],
    },
    {
      name: 'Comments that hardly ever name a source',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'DfE SFR'],
        ['Homes let', 10, 11, 12, 'Rising demand'],
        ['Homes sold', 10, 11, 12, null],
        ['Homes lost', 10, 11, 12, null],
        ['Homes seen', 10, 11, 12, null],
      ],
    },
    {
      name: 'Comments in other languages, of which it is not known whether they name a source',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'DfE SFR - Nov 2016'],
        ['Homes let', 10, 11, 12, 'Enquête auprès des locataires'],
        ['Homes sold', 10, 11, 12, 'Erhebung durch das Amt'],
      ],
    },
    {
      name: 'A column for sources',
      rows: [
        ['Indicator', 'Source', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'DfE', 10, 11, 12, 'Rising demand'],
        ['Homes let', null, 10, 11, 12, null],
      ],
    },
    {
      name: 'Rows without an actual, and rows whose empty comment is asked for already',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'DfE SFR'],
        ['Homes let', 'N/A', 11, 12, 'Rising demand'],
        ['Homes sold', 10, 'N/A', 12, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Three rows of five: said once, at the heading of the comments',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'DfE SFR - Nov 2016'],
        ['Homes let', 10, 11, 12, 'Rising demand'],
        ['Homes sold', 10, 11, 12, 'Oct-16'],
        ['Homes lost', 10, 11, 12, 'Good progress this year'],
        ['Homes mended', 10, 11, 12, null],
      ],
      finds: [['some', 'E1']],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, asOf, options, readComments }) {
    const heading = scorecard.otherColumns.find(({ role }) => role === 'comment')!.labelCell;
    if (scorecard.indicators.some(({ source }) => source !== null)) return;
    const namesOrigin = remember((text) => namesSource(plainText(text)) || hasDate(text, asOf));
    const actuals = scorecard.figureColumns.flatMap(({ field }, at) => (field === 'actual' ? [at] : []));
    const rows = readComments().filter(
      ({ indicator: { values, comment } }) =>
        actuals.some((at) => values[at]!.kind === 'number') && !isOtherLanguage(comment?.text ?? ''),
    );
    const without = rows.filter(({ indicator: { comment }, comment: { state } }) => {
      return comment && comment.serialDays === null && (state === 'no-comment' || !namesOrigin(comment.text));
    });
    const named = rows.length - without.length;
    if (named * 100 < rows.length * options.leastPercent) return;
    // An empty comment beside a missing figure has a finding of its own.
    const asked = without.filter(
      ({ missing, comment }) => missing.length === 0 || comment.state !== 'no-comment',
    );
    if (asked.length === 0) return;
    yield {
      messageId: 'some',
      data: {
        without: String(asked.length),
        all: plural(rows.length, 'row'),
        named: `${named} ${named === 1 ? 'does' : 'do'}`,
        give: asked.length === 1 ? 'gives' : 'give',
      },
      cell: heading,
      cells: [heading, ...asked.map(({ indicator }) => indicator.comment!.cell)],
    };
  },
};

/** What of a figure tells whether it is missing, and what its cell says of that. */
function sayingOf({ kind, place, text, saying }: Value): readonly unknown[] {
  return [kind, place, saying, kind === 'text' ? text : ''];
}

const PERIOD = /\b(?:19|20)\d\d\b|\b(?:academic|financial|school) year\b/i;

// "Good progress this year" names no date that a reader can go by later.
const FROM_TODAY = /\b(?:this|current|next) (?:\w+ )?(?:week|month|quarter|year)\b/i;

function hasDate(text: string, asOf: string): boolean {
  return PERIOD.test(text) || findDates(text, asOf).some((date) => !FROM_TODAY.test(date.text));
}
