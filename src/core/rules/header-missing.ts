import { plural } from '../text/words';
import { toA1 } from '../sheet/address';
import type { MissingHeader, Scorecard } from '../scorecard/scorecard';
import { sayWhere } from '../scorecard/columns';
import type { Rule } from './rule';

export const headerMissing: Rule<Record<never, never>, MissingHeader['what'] | 'remarks'> = {
  id: 'header-missing',
  group: 'The table',
  title: 'Heading missing',
  description: 'Require a scorecard to have headings for its indicators, actuals, targets, comments.',
  why: 'A column whose heading is missing or misspelt is not read, so nothing in it can be checked.',
  severity: 'error',
  severities: { comment: 'query', remarks: 'advice' },
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    scorecard:
      'No scorecard was found: no row has headings such as “Indicator”, “Actual 2016”, “Target 2017”; {near}. Give each column a heading in one row, or set which row has the headings and what each column holds.',
    indicator:
      'No heading such as “Indicator” says where the names of the indicators stand; {near}. Type the heading.',
    actual: 'No heading such as “Actual 2016” says where the actuals stand; {near}. Type the heading.',
    target: 'No heading such as “Target 2018” says where the targets stand; {near}. Type the heading.',
    comment:
      'No heading such as “Comments” says where to explain figures that are missing, as they are in {rows}; {near}. Type the heading, or explain why the scorecard has no comments.',
    remarks:
      'No heading such as “Comments” says where reasons and sources are given; {near}. At most one row lacks a figure, so hardly a comment is needed today.',
  },
  explanation: 'Says where the reasons and dates for missing figures are kept instead.',
  valid: [
    {
      name: 'Every heading in its place',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
      ],
    },
    {
      name: 'Other words for the same, under a title',
      rows: [
        ['Business Plan'],
        ['KPI', 'Kent 2016', 'National 2016', 'Target 2017', 'If not available please give estimated date'],
        ['Homes built', 10, 11, 12, null],
      ],
    },
    {
      name: 'Headings in two rows',
      merges: ['B1:C1'],
      rows: [
        ['Measure', 'Targets', null, 'Outturn', 'Notes'],
        [null, 2017, 2018, 2016, null],
        ['Homes built', 10, 11, 9, null],
      ],
    },
    {
      name: 'A list of years without comments, and nothing to explain',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Target'],
        ['Homes built', '2015/16', 10, 11],
        ['Homes built', '2016/17', 12, 12],
        ['Homes built', '2017/18', null, 14],
        ['Homes let', '2015/16', 20, 21],
        ['Homes let', '2016/17', 22, 22],
        ['Homes let', '2017/18', null, 24],
      ],
    },
    {
      name: 'Names that stand where names stand, without a heading',
      rows: [
        [null, 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of homes that meet the standard', 80, 85, null],
        ['Percentage of repairs made on time', 91, 92, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'No table of indicators at all',
      rows: [['Minutes of the meeting'], ['Present: the chair, the clerk']],
      finds: [['scorecard', 'A1']],
    },
    {
      name: 'Neither actuals nor comments',
      rows: [
        ['Service', 'Indicator', 'Target 2017', 'Target 2018'],
        ['Housing', 'Homes built', 12, 14],
      ],
      finds: [
        ['actual', 'D1'],
        ['remarks', 'E1'],
      ],
    },
    {
      name: 'Every figure given, and so nothing to explain today',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017'],
        ['Homes built', 10, 12],
        ['Homes let', 20, 21],
      ],
      finds: [['remarks', 'D1']],
    },
    {
      name: 'Figures that are missing, and nowhere to say why',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017'],
        ['Homes built', 'N/A', 12],
        ['Homes sold', 'N/A', 14],
        ['Homes let', 20, 21],
      ],
      finds: [['comment', 'D1']],
    },
    {
      name: 'A list of years in which the last that is over has no actuals',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Target'],
        ['Homes built', '2015/16', 10, 11],
        ['Homes built', '2016/17', null, 12],
        ['Homes let', '2015/16', 20, 21],
        ['Homes let', '2016/17', null, 22],
      ],
      finds: [['comment', 'E1']],
    },
    {
      name: 'An unknown heading over the only targets',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Outlook', 'Comments'],
        ['Housing', 'Homes built', 12, 14, null],
      ],
      finds: [['target', 'D1']],
    },
    {
      name: 'Two columns of words that could both be names, and no heading to tell',
      rows: [
        [null, null, 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes that meet the standard', 'Share of homes inspected', 80, 85, null],
        ['Repairs made on time', 'Share of repairs ordered', 91, 92, null],
      ],
      finds: [['indicator', 'A1']],
    },
  ],
  *check({ scorecard, readComments }) {
    for (const missing of scorecard.missingHeaders) {
      // Where an indicator has several rows or blocks, a place for comments is wanted only for what there is to explain.
      const isNeeded = hasColumns(scorecard) || readComments().some(({ isActualOwed }) => isActualOwed);
      if (missing.what === 'comment' && !isNeeded) continue;
      const rows = countUnexplained(scorecard);
      yield {
        messageId: missing.what === 'comment' && rows < leastUnexplained ? 'remarks' : missing.what,
        data: { near: sayNearest(missing, scorecard), rows: plural(rows, 'row') },
        cell: missing.cell,
      };
    }
  },
};

/** One figure that is missing is explained in a word beside it, without a column for the purpose. */
const leastUnexplained = 2;

/** Whether its figures stand in columns, a row an indicator, as they do on most sheets. */
function hasColumns({ figureColumns }: Scorecard): boolean {
  return figureColumns.every(({ column }) => column !== null);
}

/** How many rows lack a figure other than a target. */
function countUnexplained({ indicators }: Scorecard): number {
  return indicators.filter(({ values }) =>
    values.some(
      ({ kind, column, place }) => kind === 'missing' && column.field !== 'target' && place === 'own',
    ),
  ).length;
}

function sayNearest({ what, cell, nearest }: MissingHeader, { otherColumns }: Scorecard): string {
  const taken = otherColumns.find(({ role, column }) => role === what && column === cell.column);
  if (taken?.label) return `“${taken.label}” in ${toA1(cell)} was taken for it`;
  if (taken) return `${sayWhere([taken])}, which has no heading, was taken for it`;
  return nearest ? `the nearest is “${nearest}” in ${toA1(cell)}` : 'nothing similar was found';
}
