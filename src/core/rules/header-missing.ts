import type { RowReading } from '../dates/rowReadings';
import { clip } from '../text/clip';
import { listAnd, plural } from '../text/words';
import { columnLetters, toA1 } from '../sheet/address';
import { NOT_CALCULATED } from '../sheet/grid';
import { isUnfilled, notYetFilled } from '../scorecard/notYetFilled';
import { milestonesOf } from '../scorecard/milestones';
import { areFarApart, resultOf, targetOf } from '../scorecard/results';
import type { Indicator, MissingHeader, Scorecard } from '../scorecard/scorecard';
import { sayWhere } from '../scorecard/columns';
import type { Fact, Rule } from './rule';

type Message =
  | 'scorecard'
  | 'otherwise'
  | 'indicator'
  | 'noActuals'
  | 'noTargets'
  | 'targetsInWords'
  | 'noneYet'
  | 'nothingYet'
  | 'comment'
  | 'missed'
  | 'remarks';

export const headerMissing: Rule<Record<never, never>, Message> = {
  id: 'header-missing',
  group: 'The table',
  title: 'Heading missing',
  description: 'Require a scorecard to have headings for its indicators, actuals, targets, comments.',
  why: 'A column whose heading is missing or misspelt is not read, so nothing in it can be checked.',
  severity: 'error',
  severities: {
    otherwise: 'query',
    noActuals: 'query',
    noTargets: 'query',
    targetsInWords: 'query',
    noneYet: 'query',
    nothingYet: 'query',
    comment: 'query',
    missed: 'query',
    remarks: 'advice',
  },
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    scorecard:
      'No scorecard was found: no row has headings such as “Indicator”, “Actual 2016”, “Target 2017”; {near}. Give each column a heading in one row, or set which row has the headings and what each column holds.',
    otherwise:
      'No table here could be read as a scorecard, so nothing was checked. The nearest has the headings “{headings}” in {place}. Say in the headings what names the indicators and which figures are actuals and targets, as in “Indicator”, “Actual 2016”, “Target 2017”, set which row has the headings and what each column holds, or explain what else it is.',
    indicator:
      'No heading such as “Indicator” says where the names of the indicators stand; {near}. Type one over the names.',
    noActuals:
      'The table holds no actuals: its figures were read as {fields}. Add a column with a heading such as “Actual 2016”, or explain where the actuals are.',
    noTargets:
      'The table holds no targets: its figures were read as {fields}. Add a column with a heading such as “Target 2018”, or explain why there are none.',
    targetsInWords:
      'The targets stand in words under “{label}” in {place}, so no figure was checked against them. Add a column of figures with a heading such as “Target 2018”, or explain why there are none.',
    noneYet:
      'The column for actuals, {column}, headed “{label}”, is empty in all {rows}. Type the figures, or explain when they come.',
    nothingYet:
      'Nothing is filled in yet in any of the {rows}, so no figure was checked. Fill them in and check again, or explain when they come.',
    comment:
      'Figures are missing in {rows}, and there is no column for comments to say why; {near}. {Add}, or explain why the scorecard has none.',
    missed:
      'Targets were missed in {misses}, and there is no column for comments to say why; {near}. {Add}, or explain why the scorecard has none.',
    remarks:
      'There is no column for comments, where a missing figure or a missed target could be explained; {near}. {Add}.',
  },
  explanation:
    'Says where the reasons and dates for missing figures, or the actuals or targets, are kept instead.',
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
      name: 'An unknown heading over what may be the targets is asked about by itself',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Outlook', 'Comments'],
        ['Housing', 'Homes built', 12, 14, null],
      ],
    },
    {
      name: 'A published list without a figure that is missing or a target that was missed',
      rows: [
        ['Indicator', 'Unit', 'Actual 2016', 'Target 2017'],
        ['Homes built', 'Number', 12, 14],
        ['Homes let', 'Number', 22, 24],
      ],
    },
    {
      name: 'Figures of a year that is not over, and marks that say why there is none',
      asOf: '2016-08-31',
      rows: [
        ['Indicator', 'Actual 2014/15', 'Actual 2015/16', 'Actual 2016/17', 'Target 2016/17'],
        ['Homes built', 10, 12, null, 14],
        ['Homes let', 20, 22, null, 24],
        ['Homes sold', 30, 'Pending', null, 34],
        ['Homes mended', 40, 'Pending', null, 44],
      ],
    },
    {
      name: 'An extract from a database, whose headings are names of fields',
      rows: [
        ['Measure_Name', 'Actual_2016', 'Target_2017', 'Source_Of_Data'],
        ['Homes built', null, 12, 'DfE'],
        ['Homes let', null, 22, 'DfE'],
        ['Homes sold', 30, 32, 'DfE'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two figures of nine that are missing, and marks under another’s figures, without a column for comments',
      rows: [
        ['Indicator', 'Actual 2016', 'England 2016', 'Target 2017'],
        ['Homes built', 10, 11, 10],
        ['Homes let', 'n/a', '-', 10],
        ['Homes sold', 10, '-', 10],
        ['Homes mended', 'n/a', '-', 10],
        ['Homes bought', 10, '-', 10],
        ['Clubs opened', 10, '-', 10],
        ['Trees planted', 10, '-', 10],
        ['Visits to parks', 10, 9, 10],
        ['Visits to pools', 10, 9, 10],
      ],
      finds: [['remarks', 'E1']],
    },
    {
      name: 'Actuals that nobody has begun to fill in',
      rows: [
        ['Indicator', 'Target', 'Actual', 'Comments'],
        ['Homes built', 10, null, null],
        ['Homes let', 20, null, null],
        ['Homes sold', 30, 'N/A', null],
        ['Homes mended', 40, null, 'New contract'],
        ['Homes heated', 50, null, null],
      ],
      finds: [['noneYet', 'C1']],
    },
    {
      name: 'A form that nobody has begun to fill in: said once, and not of each row',
      rows: [
        ['Indicator', 'Baseline', 'FY Target', 'Q1 Actual', 'Annual Actual', 'Comments'],
        ['Number of homes built', null, null, null, NOT_CALCULATED, null],
        ['Number of homes let', null, null, null, NOT_CALCULATED, null],
        ['Number of homes sold', null, null, null, NOT_CALCULATED, null],
        ['Number of homes mended', null, null, null, NOT_CALCULATED, null],
        ['Number of homes heated', null, null, null, NOT_CALCULATED, null],
      ],
      finds: [['nothingYet', 'B2']],
    },
    {
      name: 'A table that is laid out otherwise',
      rows: [
        ['District', 'Actual staff', 'Budget'],
        ['North', 45, 40],
        ['South', 12, 15],
      ],
      finds: [['otherwise', 'A1']],
    },
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
      finds: [['noActuals', 'D1']],
    },
    {
      name: 'One figure that is missing among many',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017'],
        ['Homes built', 10, 12],
        ['Homes sold', null, 14],
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
      name: 'Notes under no heading, the same on many rows, which may be the comments',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', null, 'Target 2017'],
        ['Homes built', 'N/A', 'N/A', 'September, from the return', 12],
        ['Homes sold', 'N/A', 'N/A', 'September, from the return', 14],
        ['Homes mended', 'N/A', 'N/A', 'September, from the return', 14],
        ['Homes heated', 'N/A', 'N/A', 'September, from the return', 14],
        ['Homes insured', 30, 31, 'June, asked of the owner', 34],
        ['Homes let', 20, 21, 'July, asked of the tenant', 21],
      ],
      finds: [['comment', 'D1']],
    },
    {
      name: 'Targets that were missed, and nowhere to say why',
      rows: [
        ['Indicator', 'Target', 'Actual'],
        ['Percentage of letters answered on time', 90, 59],
        ['Percentage of calls answered on time', 90, 85],
        ['Percentage of forms answered on time', 90, 94],
      ],
      finds: [['missed', 'D1']],
    },
    {
      name: 'The value before this one is no target',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Previous value', 'Comments'],
        ['Housing', 'Homes built', 12, 14, null],
      ],
      finds: [['noTargets', 'D1']],
    },
    {
      name: 'Targets in words, which are not denied',
      rows: [
        ['indicator_name', 'target_name', 'current_year', 'current_value'],
        ['Share of households in poverty', 'By 2030, half of the share of 2015', 2023, 10.2],
        ['Share of young people who smoke', 'By 2025, less than 10% of young people', 2019, 13.2],
        ['Median income of households', 'No specific target', 2023, 74200],
      ],
      finds: [['targetsInWords', 'B1']],
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
    yield* sayNoneYet(scorecard);
    for (const missing of scorecard.missingHeaders) {
      const { what, cell } = missing;
      // Where an indicator has several rows or blocks, a place for comments is wanted only for what there is to explain.
      const isNeeded = hasColumns(scorecard) || readComments().some(({ isActualOwed }) => isActualOwed);
      if (what === 'comment' && (!isNeeded || isExtract(scorecard))) continue;
      if ((what === 'actual' || what === 'target') && (mayBeOpen(what, scorecard) || isNoPlan(scorecard)))
        continue;
      if (what === 'scorecard' && missing.nearest?.includes(' | ')) {
        const data = { headings: missing.nearest, place: toA1(cell) };
        yield { messageId: 'otherwise', data, cell };
        continue;
      }
      const worded =
        what === 'target' &&
        scorecard.otherColumns.find(({ role, column }) => role === 'goal' && column === cell.column);
      if (worded) {
        const data = { label: clip(worded.label, 40), place: toA1(cell) };
        yield { messageId: 'targetsInWords', data, cell };
        continue;
      }
      const rows = countUnexplained(readComments());
      const isRemarks = what === 'comment' && isException(rows, scorecard.indicators.length);
      if (isRemarks && isNoPlan(scorecard)) continue;
      const misses = isRemarks ? scorecard.indicators.filter(isMissed).length : 0;
      // Where there is nothing to explain, a list or an extract is whole without a place for it.
      if (isRemarks && rows + misses === 0 && !scorecard.indicators.some(mayBeMissed)) continue;
      const remarks = misses < leastUnexplained ? 'remarks' : 'missed';
      yield {
        messageId: isRemarks ? remarks : messageOf(what),
        data: {
          near: sayNearest(missing, scorecard),
          Add:
            missing.holds === undefined
              ? 'Add one headed “Comments”'
              : 'Head it “Comments” if that is what it holds',
          rows: plural(rows, 'row'),
          misses: plural(misses, 'row'),
          fields: sayFields(scorecard),
        },
        cell,
      };
    }
  },
};

const COMPARES =
  /\b(?:benchmark\w*|compar\w+|neighbours?|peers?|league|trends?|histor\w+|context\w*|demograph\w+|population|profiles?|activity|volumes?|workings?|calculations?|backing)\b/i;

/** Whether a table holds no plan: it compares with others, tells of the past, or tells in words what is to be done. */
function isNoPlan({ sheet, figureColumns, indicators }: Scorecard): boolean {
  const others = figureColumns.filter(({ field }) => field === 'comparator').length;
  const hasTargets = figureColumns.some(({ field }) => field === 'target');
  const values = indicators.flatMap((indicator) => indicator.values);
  const isInWords =
    values.some(({ kind }) => kind === 'text') && values.every(({ number }) => number === null);
  return isInWords || (!hasTargets && (others > 1 || COMPARES.test(sheet)));
}

/** Of a table whose only actuals are still to be typed, in every row. */
function* sayNoneYet(scorecard: Scorecard): Iterable<Fact<Message>> {
  const { figureColumns, indicators } = scorecard;
  const rows = plural(indicators.length, 'row');
  if (isUnfilled(scorecard)) {
    yield { messageId: 'nothingYet', data: { rows }, cell: indicators[0]!.values[0]!.cell };
    return;
  }
  const [unfilled] = notYetFilled(scorecard);
  if (!unfilled || figureColumns.some(({ field, isBlank }) => field === 'actual' && !isBlank)) return;
  const { labelCell, label } = unfilled;
  yield {
    messageId: 'noneYet',
    data: {
      rows,
      column: columnLetters(labelCell.column),
      label: clip(label, 40),
    },
    cell: labelCell,
  };
}

function messageOf(what: MissingHeader['what']): Message {
  if (what === 'actual') return 'noActuals';
  return what === 'target' ? 'noTargets' : what;
}

/** Whether a column of figures that was not understood may hold what is missing: that is asked about by itself. */
function mayBeOpen(what: 'actual' | 'target', { otherColumns }: Scorecard): boolean {
  return otherColumns.some(({ mightBe }) => mightBe.some((guess) => guess.startsWith(what)));
}

function sayFields({ figureColumns }: Scorecard): string {
  return listAnd([...new Set(figureColumns.map(({ field }) => `${field}s`))]);
}

const FIELD_NAME = /^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$|^(?:[A-Z]?[a-z]+|[A-Z]{2,})(?:[A-Z][a-z]+|[A-Z]{2,})+$/;

const LEAST_FIELDS = 5;

/** Whether most headings are the names of a database's fields, "Value_Scot_Mean", "ActualValue": nobody comments there. */
function isExtract({ figureColumns, otherColumns }: Scorecard): boolean {
  const labels = [...figureColumns, ...otherColumns]
    .map(({ label }) => label)
    .filter((label) => label !== '');
  const fields = labels.filter((label) => FIELD_NAME.test(label)).length;
  const worded = labels.filter((label) => /\p{L}{2}/u.test(label)).length;
  // Beside years and months the fields are those of the rows.
  return fields * 2 >= Math.max(labels.length, 4) || (fields >= LEAST_FIELDS && fields * 3 >= worded);
}

/** Whether a row that says which way is better falls short of the target of its latest actual, and not by a hair. */
function isMissed(indicator: Indicator): boolean {
  const result = resultOf(indicator);
  // What is only thought to come is not missed yet.
  if (!result || result.actual.column.isProjected) return false;
  return !result.isReached && areFarApart(result.actual, result.target);
}

/** Whether a figure is far from its target, and nothing tells which way is better: it may be a miss. */
function mayBeMissed(indicator: Indicator): boolean {
  if (indicator.polarity !== 'unclear') return false;
  return indicator.values.some((actual) => {
    if (actual.column.field !== 'actual' || actual.number === null) return false;
    const target = targetOf(actual, indicator);
    return target !== null && target.number !== null && areFarApart(actual, target);
  });
}

/** One figure that is missing is explained in a word beside it, without a column for the purpose. */
const leastUnexplained = 2;

/** Whether its figures stand in columns, a row an indicator, as they do on most sheets. */
function hasColumns({ figureColumns }: Scorecard): boolean {
  return figureColumns.every(({ column }) => column !== null);
}

/** Of so many rows one that lacks a figure is the exception, and two of fewer. */
const SELDOM = 20;
const SELDOM_TWO = 4;

function isException(rows: number, all: number): boolean {
  return rows < leastUnexplained || rows * SELDOM < all || (rows === 2 && rows * SELDOM_TWO < all);
}

/** Marks that say by themselves why there is no figure yet. */
const SAYS_WHY =
  /\b(?:pending|awaited|awaiting|not (?:yet )?(?:due|available|published)|withheld|suppressed)\b/i;

/** How many rows lack a figure that can be asked for, and say nowhere why. */
function countUnexplained(rows: readonly RowReading[]): number {
  return rows.filter(
    ({ indicator, asked }) =>
      // A milestone has no figure to begin with.
      !milestonesOf(indicator) &&
      // A mark under another's figures says that they have none.
      asked.some(({ text, column }) => !SAYS_WHY.test(text) && (column.field === 'actual' || text === '')),
  ).length;
}

function sayNearest({ what, cell, nearest, holds }: MissingHeader, { otherColumns }: Scorecard): string {
  if (holds !== undefined)
    return `column ${columnLetters(cell.column)} has no heading and holds words such as “${clip(holds, 40)}”`;
  const taken = otherColumns.find(({ role, column }) => role === what && column === cell.column);
  if (taken?.label) return `“${taken.label}” in ${toA1(cell)} was taken for it`;
  if (taken) return `${sayWhere([taken])}, which has no heading, was taken for it`;
  return nearest ? `the nearest is “${nearest}” in ${toA1(cell)}` : 'nothing similar was found';
}
