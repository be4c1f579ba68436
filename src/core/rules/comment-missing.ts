import { readPlainNumber } from '../scorecard/plainNumber';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import type { CellAddress, CellRange } from '../sheet/address';
import { fold } from '../text/fold';
import { cellsOfComment, nameMissing, needsComments } from './support/comments';
import { findToldElsewhere, tellSilentParts } from '../dates/partReadings';
import type { RowReading } from '../dates/rowReadings';
import { findGapInYear } from '../scorecard/gapInYear';
import { needsFigures } from '../scorecard/notYetFilled';
import { isReachedOnce } from '../scorecard/milestones';
import { isNewMeasure } from '../scorecard/newMeasure';
import { isNotEveryYear } from '../scorecard/statedReasons';
import type { Rule } from './rule';
import { capitalise } from '../scorecard/wording';

interface Options {
  readonly comparators: boolean;
}

export const commentMissing: Rule<Options, 'actual' | 'comparatorOnly' | 'gap' | 'part' | 'ofOne'> = {
  id: 'comment-missing',
  group: 'Comments and dates',
  title: 'Missing figure without a comment',
  description: 'Require a comment in a row whose actual or comparator is missing.',
  why: 'A reader cannot tell a figure that is late from one that was forgotten or that nobody collects.',
  severity: 'error',
  severities: { comparatorOnly: 'advice', gap: 'query', part: 'query', ofOne: 'query' },
  isFixable: false,
  givesWayTo: ['value-not-a-number'],
  looksAt: 'neighbours',
  options: { comparators: true },
  optionNotes: {
    comparators:
      'Whether a missing comparator asks for a comment too; false answers once for all local indicators of the workbook.',
  },
  messages: {
    actual: '{figures} missing and the comment does not say why. Give the reason and an estimated date.',
    gap: '{figures} missing between others that are given, and the comment speaks of something else. Type it in, or say why there is none.',
    part: '{figures} missing, though row {row}, of which this is a part, has its own. Type it in, or say why there is none for this part.',
    ofOne:
      'The figure under “{heading}” is missing, though the other {others} parts of the row have theirs, and there is no comment. Type it in, or say why there is none.',
    comparatorOnly:
      '{figures} missing and there is no comment. Say that the indicator is local, or when the figure is due. If all comparators on the sheet are like this, stop asking for them in the settings of this rule.',
  },
  together: {
    gap: 'have a comment on something else where {missing} missing between others',
    actual: 'have no comment that says why {missing} missing',
    part: 'have no comment that says why {missing} missing, as it is not for their whole',
    comparatorOnly: 'have no comment that says why {missing} missing',
  },
  explanation: 'Says that the indicator is local and has no comparator, or who publishes it and when.',
  valid: [
    {
      name: 'Months in which nothing was decided, as a note says of a dash, and quarterly counts that it leaves blank',
      asOf: '2017-08-10',
      rows: [
        ['“–” in planning indicators means that no appeals of that type were decided in the month.'],
        ['Quarterly indicators are left blank in the months in which they are not collected.'],
        [],
        ['Indicator', 'Apr 2017', 'May 2017', 'Jun 2017', 'Jul 2017', 'Target 2017/18', 'Comments'],
        ['Homes built', 10, 11, 12, 10, 120, null],
        ['Appeals dismissed (%)', 70, '–', 75, 80, 70, null],
        ['Empty shops', null, null, 14, null, 12, null],
      ],
    },
    {
      name: 'A mark that a line explains below another table',
      asOf: '2017-08-10',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Status', 'Comments'],
        ['Homes built', 10, 11, 'Green', 'On site'],
        ['Homes let', '‡', 11, 'Red', null],
        [],
        ['Summary', 'Q1', 'Q2'],
        ['Green', 1, 1],
        ['Red', 1, 1],
        [],
        ['‡: not counted in 2016, when the register moved'],
      ],
    },
    {
      name: 'Blank comparators and yearly figures that notes explain, and years to date that a note says are not given',
      asOf: '2017-07-10',
      rows: [
        [
          'Indicator',
          'Apr 2017',
          'May 2017',
          'Jun 2017',
          'YTD 2017/18',
          'Median 2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 33, 14, 120, null],
        ['Homes let', 10, 11, 12, 33, null, 120, null],
        ['Staff content (%)', '–', '–', '–', 'n/a', 66, 70, null],
        ['Posts filled (%)', 90, 91, 92, 'n/a', 90, 95, null],
        ['YTD: sum of months for counts; n/a for annual and month-end measures.'],
        ['Blank median = the club does not collect this KPI. – = annual measure, not due.'],
      ],
    },
    {
      name: 'A place that had not opened, as another of its rows says, and a year that stands in two headings',
      asOf: '2017-05-01',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Quay Hub: visits', null, null, null, 20, 'Opened in January 2017'],
        ['Quay Hub: content', null, null, null, 80, null],
        ['Castle Hub: content', null, null, 81, 80, null],
      ],
    },
    {
      name: 'Missing figures that the comment accounts for',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 'N/A', 70, 72, 'Due June 2017'],
        ['Homes built', 10, 'N/A', 12, 'Local indicator'],
        ['Homes let', null, 8, 12, { value: 42_887, format: 'mmm-yy' }],
      ],
    },
    {
      name: 'A mark that a footnote explains',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', '~', 70, 72, null],
        ['Homes built', 10, '(s)', 12, null],
        ['Key: ~ not collected; (s) suppressed for small numbers'],
      ],
    },
    {
      name: 'Yearly figures that have none up to date, as a note says',
      asOf: '2017-05-01',
      rows: [
        ['Annual measures have no YTD'],
        ['Indicator', 'Actual 2015/16', 'Actual YTD 2016/17', 'Target 2016/17', 'Comments'],
        ['Calls answered (%)', 84, 86, 90, null],
        ['Tenants content (%)', 70, null, 73, null],
        ['Staff content (%)', 66, null, 70, null],
      ],
    },
    {
      name: 'The year between two surveys, as the name says',
      rows: [
        ['Indicator', 'Kent 2014', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Staff who feel valued (survey every other year)', null, 70, null, 72, null],
        ['Homes built', 10, 11, 12, 14, null],
      ],
    },
    {
      name: 'Only a target is missing',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 71, 70, 'N/A', null, null],
      ],
    },
    {
      name: 'One comment merged over the rows it is for',
      merges: ['E2:E4'],
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'N/A', 'N/A', 12, 'Due June 2017'],
        ['Homes let', 'N/A', 'N/A', 12, null],
        ['Homes sold', 3, 'N/A', 12, null],
      ],
    },
    {
      name: 'Months of what is taken every quarter',
      asOf: '2017-11-15',
      rows: [
        [
          'Indicator',
          'Taken',
          'Apr 2017',
          'May 2017',
          'Jun 2017',
          'Jul 2017',
          'Aug 2017',
          'Sep 2017',
          'Target',
          'Comments',
        ],
        ['Calls answered (%)', 'Monthly', 91, 92, 90, 93, 91, 92, 92, null],
        ['Forms sent online (%)', 'Quarterly', null, null, 61, null, null, 64, 70, null],
        ['Staff content (%)', 'Quarterly', null, null, 61, null, null, 64, 70, null],
      ],
    },
    {
      name: 'The latest year of a project, for which one row has its figure already',
      rows: [
        ['Indicator', 'Actual Yr 1', 'Target Yr 1', 'Actual Yr 2', 'Target Yr 2', 'Comments'],
        ['Homes built', 10, 12, 8, 14, null],
        ['Homes let', 10, 12, null, 14, null],
        ['Homes sold', 10, 12, null, 14, null],
        ['Homes mended', 10, 12, null, 14, null],
        ['Homes heated', 10, 12, null, 14, null],
      ],
    },
    {
      name: 'A quarter that is not over yet',
      rows: [
        ['Indicator', 'Actual Q4 2016/17', 'Actual Q1 2017/18', 'Target 2018', 'Comments'],
        ['Homes built', 10, null, 50, null],
      ],
    },
    {
      name: 'Quarters of this year that are not over yet',
      rows: [
        ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4', 'Annual target', 'Comments'],
        ['Homes built', 10, null, null, null, 50, null],
      ],
    },
    {
      name: 'A month that the comment may account for, or that is marked',
      asOf: '2017-11-18',
      rows: [
        ['Indicator', 'Jul 2017 Actual', 'Aug 2017 Actual', 'Sep 2017 Actual', 'Target 2017/18', 'Comments'],
        ['Children vaccinated', 85.4, null, 86, 87, 'No clinics were held in August.'],
        ['Calls answered', 85.4, 'N/A', 86, 87, 'Two posts were filled.'],
        ['Pupils in lessons', 85.4, null, 86, 87, 'The survey was skipped.'],
        ['Calls returned', 85.4, 'N/A', 86, 87, 'Two posts were filled.'],
        ['Streets free of litter', 94.2, null, 94.8, 95, 'Two tranches by Q3.'],
        ['Parks free of litter', 94.2, null, 94.8, 95, 'Walked in July and September.'],
      ],
    },
    {
      name: 'Parts of what is awaited, or of what has a comment on its groups',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 60, 'N/A', 70, 72, 'Due June 2017'],
        ['of which boys', 58, 'N/A', 'N/A', null, null],
        ['of which girls', 62, 'N/A', 'N/A', null, null],
        ['Number of homes let', 10, 9, 8, 12, 'No split by area since the new system'],
        ['- North', 4, null, 'N/A', null, null],
        ['- South', 6, null, 'N/A', null, null],
      ],
    },
    {
      name: 'Comparators answered once for the workbook',
      options: { comparators: false },
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 'N/A', 12, null],
      ],
    },
    {
      name: 'A measure that starts later',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Leave booked online', null, null, 90, null],
      ],
    },
    {
      name: 'This year, which hardly any row has a figure for yet',
      rows: [
        ['Indicator', 'Last year', 'This year', 'Target', 'Comments'],
        ['Homes built', 10, null, 12, null],
        ['Homes let', 10, 11, 12, null],
        ['Homes sold', 10, null, 12, null],
        ['Homes lent', 10, null, 12, null],
        ['Homes seen', 10, null, 12, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'One month left out, where a note speaks of the blanks of quarterly measures',
      asOf: '2017-08-10',
      rows: [
        ['Quarterly indicators are left blank in the months in which they are not collected.'],
        [],
        [
          'Indicator',
          'Apr 2017',
          'May 2017',
          'Jun 2017',
          'Jul 2017',
          'Aug 2017',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 10, null, 120, null],
        ['Homes let', 10, 11, null, 10, null, 120, null],
        ['Empty shops', null, null, 14, null, null, 12, null],
      ],
      finds: [['actual', 'H5']],
    },
    {
      name: 'Marks of figures that have yet to come, of a target, and of comparators alone, each missing all the same',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '..', 12, 12, null],
        ['Homes let', 'n/a', 12, 12, null],
        ['Homes lit', '-', 12, 12, null],
        ['Homes sold', 12, 'n/a', 12, null],
        ['n/a = no target, or national figure not collected.  - = national figure not published.'],
        ['.. = annual figure, due in May'],
      ],
      finds: [
        ['actual', 'E2'],
        ['actual', 'E3'],
        ['actual', 'E4'],
      ],
    },
    {
      name: 'One blank among the parts of a body, and two, and one that is explained',
      rows: [
        [
          'Indicator',
          'Target',
          'North Pier',
          'Mole Quay',
          'East Dock',
          'Low Wharf',
          'Harbour group',
          'Comments',
        ],
        ['Boats run', 90, 30, 41, 22, 10, 103, null],
        ['Nets mended', 40, 11, 9, 14, 10, 44, null],
        ['Lamps lit', 300, 92, null, 99, 12, 203, null],
        ['Ropes sold', 600, 210, null, null, 20, 230, null],
        ['Sails sewn', 60, 21, null, 21, 12, 54, 'Mole Quay has no loft.'],
        ['Nets dried', 60, '–', 21, 21, 12, 54, null],
      ],
      finds: [['ofOne', 'D4']],
    },
    {
      name: 'An actual, an actual with its comparator, a comparator, and a comment that says nothing',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 'N/A', 70, 72, null],
        ['Homes built', null, 'N/A', 12, null],
        ['Homes let', 10, 'N/A', 12, null],
        ['Homes sold', 'N/A', 10, 12, 'No notes'],
      ],
      finds: [
        ['actual', 'E2'],
        ['actual', 'E3'],
        ['comparatorOnly', 'E4'],
        ['actual', 'E5'],
      ],
    },
    {
      name: 'The last quarter of the year before, to tell by the others',
      rows: [
        ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4', 'Annual target', 'Comments'],
        ['Homes built', 10, 12, 11, null, 50, null],
      ],
      finds: [['actual', 'G2']],
    },
    {
      name: 'A month that is blank between others, beside a comment on something else',
      asOf: '2017-11-18',
      rows: [
        ['Indicator', 'Jul 2017 Actual', 'Aug 2017 Actual', 'Sep 2017 Actual', 'Target 2017/18', 'Comments'],
        ['Children vaccinated', 85.4, null, 86, 87, 'Catch-up clinics in three towns.'],
        ['Calls answered', 85.4, 86, 86, 87, 'Two posts were filled.'],
        ['Visits', 85.4, 86, 86, 87, 'Two posts were filled.'],
      ],
      finds: [['gap', 'C2']],
    },
    {
      name: 'A part without its figure, and another indicator under one that is awaited',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Number of homes let', 10, 9, 12, 'On course'],
        ['- North', 4, null, null, null],
        ['- South', 6, 5, null, null],
        ['Pupils in work at 19', 60, null, 72, 'Due June 2017'],
        ['Homes built', 60, null, 72, null],
      ],
      finds: [
        ['part', 'E3'],
        ['actual', 'E6'],
      ],
    },
    {
      name: 'Two comparators missing in one row: said once',
      rows: [
        ['Comments', 'Indicator', 'Kent 2016', 'National 2016', 'Region 2016', 'Target 2017'],
        [null, 'Homes built', 10, 'N/A', 'N/A', 12],
      ],
      finds: [['comparatorOnly', 'A2']],
    },
    {
      name: 'This year, which half of the rows have a figure for',
      rows: [
        ['Indicator', 'Last year', 'This year', 'Target', 'Comments'],
        ['Homes built', 10, null, 12, null],
        ['Homes let', 10, 11, 12, null],
        ['Homes sold', 10, 12, 12, null],
        ['Homes lent', 10, 13, 12, null],
        ['Homes seen', 10, 14, 12, null],
      ],
      finds: [['actual', 'E2']],
    },
  ],
  cannotRun: (scorecard) => needsComments(scorecard) ?? needsFigures(scorecard),
  *check({ options, readComments, asked, scorecard, asOf }) {
    const all = readComments();
    const places = [...asked];
    const partOf = tellSilentParts(scorecard);
    const isToldElsewhere = findToldElsewhere(all, scorecard, asOf);
    yield* checkGaps(places.map((at) => all[at]!));
    yield* checkParts(
      places.map((at) => all[at]!),
      scorecard,
    );
    for (const at of places) {
      const { indicator, asked: lacking, comment } = all[at]!;
      if (lacking.length === 0 || comment.state !== 'no-comment' || !indicator.comment) continue;
      const part = partOf(all[at]!);
      const missing = lacking.filter(
        (value) => (!part || part.lacking.includes(value)) && !isToldElsewhere(value, at),
      );
      if (missing.length === 0) continue;
      // That a measure is new is asked once, where its first target is.
      if (isNewMeasure(indicator) || isMilestone(indicator)) continue;
      // What is taken every second year has no figure in the other.
      if (isNotEveryYear(indicator)) continue;
      // Before a milestone is reached there is nothing to report.
      if (isReachedOnce(indicator)) continue;
      const isActual = missing.some(({ column }) => column.field === 'actual');
      if (!isActual && (part || !options.comparators)) continue;
      const { cell } = indicator.comment;
      const named = nameMissing(missing);
      yield {
        messageId: part ? 'part' : isActual ? 'actual' : 'comparatorOnly',
        data: {
          figures: capitalise(named),
          missing: named,
          ...(part && { row: part.whole.nameCell.row + 1 }),
        },
        cell,
        cells: cellsOfComment(cell, missing),
        indicator,
      };
    }
  },
};

const LEAST_OTHERS = 3;

/** The one blank among the parts of a body, such as a trust's schools, all others of which have a figure, beside no comment. */
function* checkParts(
  readings: readonly RowReading[],
  { otherColumns, merges }: Pick<Scorecard, 'otherColumns' | 'merges'>,
) {
  const columns = otherColumns.filter(({ role }) => role === 'part');
  if (columns.length <= LEAST_OTHERS) return;
  for (const { indicator, comment } of readings) {
    if (comment.state !== 'no-comment' || !indicator.comment) continue;
    const { row } = indicator.nameCell;
    const given = new Map(
      (indicator.remarks ?? []).flatMap(({ role, cell, text }) =>
        role === 'part' && cell.row === row ? [[cell.column, text] as const] : [],
      ),
    );
    const [blank, ...more] = columns.filter(({ column }) => !given.has(column));
    const areFigures = [...given.values()].every((text) => readPlainNumber(fold(text)) !== null);
    if (!blank || more.length > 0 || !areFigures) continue;
    const cell = { row, column: blank.column };
    if (merges.some((merge) => holds(merge, cell))) continue;
    const data = { heading: blank.label, others: given.size };
    yield { messageId: 'ofOne' as const, data, cell, indicator };
  }
}

function holds({ top, bottom, left, right }: CellRange, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether all that is given is words or dates: a milestone has no figure to begin with. */
function isMilestone({ values }: Indicator): boolean {
  const given = values.filter(({ kind }) => kind !== 'missing');
  return given.length > 1 && given.every(({ kind }) => kind === 'text');
}

/** The months and quarters that are blank though the others have their figure and the comment is about something else. */
function* checkGaps(readings: readonly RowReading[]) {
  for (const { indicator, comment } of readings) {
    if (comment.state !== 'no-date' || comment.isAwaited || comment.isGivenUp || !indicator.comment) continue;
    const gap = findGapInYear(indicator);
    if (!gap) continue;
    const named = nameMissing([gap]);
    yield {
      messageId: 'gap' as const,
      data: { figures: capitalise(named), missing: named },
      cell: gap.cell,
      cells: cellsOfComment(indicator.comment.cell, [gap]),
      indicator,
    };
  }
}
