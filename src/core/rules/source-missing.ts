import { isOtherLanguage } from '../text/otherLanguage';
import { splitSentences } from '../text/splitSentences';
import { plural } from '../text/words';
import { findDates, plainText } from '../dates/findDates';
import { namesSource } from '../dates/roleCues';
import type { RowReading } from '../dates/rowReadings';
import { once, remember, rememberUnder } from '../text/remember';
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
    // That a row gives a year or a real date, and whether it says more, is all there is to know of it.
    if (comment && source === null && (comment.serialDays !== null || PERIOD.test(comment.text)))
      return `dated ${comment.serialDays !== null || isSource(comment.text)} ${values.some(({ column, kind }) => column.field === 'actual' && kind === 'number')}`;
    const reported = values.filter(({ column }) => column.field !== 'target');
    return JSON.stringify([comment, source, reported.map(sayingOf)]);
  },
  options: { leastPercent: 30 },
  optionNotes: {
    leastPercent:
      'How many of the rows with an actual must give a source or a date and no more, such as “DfE SFR - Nov 2016”, before the others are asked for one, in per cent; where the heading asks for sources, none need.',
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
      name: 'Reasons and promises that speak of months',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Commentary'],
        ['Homes built', 10, 11, 12, 'Below target since the new contract began in September 2016'],
        ['Homes let', 10, 11, 12, 'The new hub opens in April 2017'],
        ['Homes sold', 10, 11, 12, 'Two surveys of tenants were held in March 2016'],
        ['Homes lost', 10, 11, 12, 'Rising demand'],
        ['Homes seen', 10, 11, 12, null],
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
    {
      name: 'The heading asks for sources, and one row of three names one among other words',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments and source of figure'],
        ['Homes built', 10, 11, 12, 'Rising demand; see the DfE release of March 2016'],
        ['Homes let', 10, 11, 12, 'Rising demand'],
        ['Homes sold', 10, 11, 12, null],
      ],
      finds: [['some', 'E1']],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, asOf, options, readComments }) {
    const comments = scorecard.otherColumns.find(({ role }) => role === 'comment');
    // Notes under the rows stand under no heading that could ask for sources.
    if (!comments) return;
    const heading = comments.labelCell;
    if (scorecard.indicators.some(({ source }) => source !== null)) return;
    const actuals = scorecard.figureColumns.flatMap(({ field }, at) => (field === 'actual' ? [at] : []));
    const without: RowReading[] = [];
    let [all, sources] = [0, 0];
    for (const row of readComments()) {
      const { values, comment } = row.indicator;
      if (!actuals.some((at) => values[at]!.kind === 'number')) continue;
      const told = tellingsOf(comment?.text ?? '', asOf);
      if (told.isOtherLanguage()) continue;
      all++;
      if (!comment) continue;
      const [isDate, isSilent] = [comment.serialDays !== null, row.comment.state === 'no-comment'];
      if (!isDate && (isSilent || !told.namesOrigin())) without.push(row);
      if (!isSilent && (isDate || told.isSource())) sources++;
    }
    // Months that reasons and promises speak of are no sources.
    if (!ASKS.test(comments.label) && sources * 100 < all * options.leastPercent) return;
    const named = all - without.length;
    if (named === 0) return;
    // An empty comment beside a missing figure has a finding of its own.
    const asked = without.filter(
      ({ missing, comment }) => missing.length === 0 || comment.state !== 'no-comment',
    );
    if (asked.length === 0) return;
    yield {
      messageId: 'some',
      data: {
        without: String(asked.length),
        all: plural(all, 'row'),
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

/** Whether the heading asks for sources. */
const ASKS = /\bsources?\b/i;

/** What stands in a source beside its date and the names of publishers, which are in capitals. */
const OF_SOURCE =
  /^(?:as|at|of|on|from|in|for|to|by|the|and|end|start|source|figures?|data|average|snapshot|census|survey|return|academic|financial|school|year|published|publication|statistics|statistical|release|report|bulletin|performance|tables?|dashboard|profile|provisional|final|validated|based|calculat\w+|view|dataview|website|extract(?:ed)?|ofsted|nomis|annual|national|mid|early|late|use)$/i;

/** Whether a sentence of a comment is a source or a date and no more, "DfE SFR - Nov 2016", "End of March figure". */
const isSource = remember((text: string) =>
  splitSentences(plainText(text)).some((sentence) => {
    const dates = findDates(sentence, NO_DAY);
    if (dates.length === 0 && !namesSource(sentence)) return false;
    const rest = dates.reduce((left, date) => left.replace(date.text, ' '), sentence);
    const words = rest.match(/[A-Za-z]\w*/g) ?? [];
    return words.every((word) => OF_SOURCE.test(word) || /[A-Z].*[A-Z]/.test(word));
  }),
);

// Which year a date without one is of is all the same.
const NO_DAY = '2020-01-01';

const PERIOD = /\b(?:19|20)\d\d\b|\b(?:academic|financial|school) year\b/i;

// "Good progress this year" names no date that a reader can go by later.
const FROM_TODAY = /\b(?:this|current|next) (?:\w+ )?(?:week|month|quarter|year)\b/i;

/** What a comment tells of sources, each worked out once and when it is asked for. */
const tellingsOf = rememberUnder((text, asOf: string) => ({
  isOtherLanguage: once(() => isOtherLanguage(text)),
  isSource: once(() => isSource(text)),
  namesOrigin: once(() => namesSource(plainText(text)) || hasDate(text, asOf)),
}));

function hasDate(text: string, asOf: string): boolean {
  return PERIOD.test(text) || findDates(text, asOf).some((date) => !FROM_TODAY.test(date.text));
}
