import { listRows } from '../sheet/listRows';
import { toA1 } from '../sheet/address';
import { clip } from '../text/clip';
import { groupBy } from '../text/groupBy';
import { milestonesOf } from '../scorecard/milestones';
import type { Continuation, Scorecard, ShiftedRows, UnplacedRow } from '../scorecard/scorecard';
import type { Fact, Rule } from './rule';

const LONGEST_QUOTE = 40;

type MessageId = 'row' | 'rows' | 'series' | 'shifted' | 'unplaced' | 'unplaced-blank';

export const rowNotRead: Rule<Record<never, never>, MessageId> = {
  id: 'row-not-read',
  group: 'The table',
  title: 'Row not read',
  description: 'Require figures that belong to an indicator to stand in a row that names it.',
  why: 'What stands in words under an indicator’s row is not checked, so its figures may be missing or wrong unseen.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    row: 'Row {rows} has no name and holds words where figures stand, “{words}” in {cell}. It was taken for more of the row above and was not checked. Give it a name and figures of its own, or explain what it adds.',
    rows: 'Rows {rows} have no name and hold words where figures stand, such as “{words}” in {cell}. They were taken for more of the rows above and were not checked. Give each a name and figures of its own, or explain what they add.',
    series:
      'The figures beside “{words}” in {cell} seem to be more of the row above, and none of them was checked{more}. Give them columns of their own, as in “Actual 2016” and “Target 2016”, or explain what they are.',
    shifted:
      'Rows {rows} seem to stand one column to the {side} of their headings: “{words}” in {cell} is what other rows say one column further {back}. None of them was checked. Move their cells to where they belong, or explain why they stand so.',
    unplaced:
      'No figure of {rows} was checked: “{words}” in {cell}, under “{heading}”, was not understood. Correct it, or explain what it means.',
    'unplaced-blank':
      'No figure of {rows} was checked: {cell}, under “{heading}”, is blank. Fill it, or explain why it is blank.',
  },
  explanation: 'Says what the rows add to those above them, and where their figures are checked.',
  valid: [
    {
      name: 'Groups in rows of their own, each with a name and figures',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pupils at the expected level', '48.2%', '50%', null],
        ['- girls', '52%', '53%', null],
        ['- boys', '44%', '47%', null],
      ],
    },
    {
      name: 'Figures without a name are no words',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [null, 20, 22, null],
      ],
    },
    {
      name: 'A second milestone under the first, which is compared with nothing either',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Safety', 'Risks are reviewed', 'Done', 'Top 20 risks reviewed by June', null],
        [null, null, null, 'One risk reviewed at each meeting', null],
        ['Safety', 'Walks are held', 4, 6, null],
      ],
    },
    {
      name: 'What is said of the figures above, alone in a row',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [null, 'Figures are rounded', null, null],
        ['Homes let', 20, 22, null],
        [null, null, null, 'Rebased in May'],
      ],
    },
    {
      name: 'A name that begins as a series does',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Actual costs', 20, 22, null],
        ['Results published on time', 30, 32, null],
      ],
    },
    {
      name: 'Units in words where a baseline stands, in every row',
      rows: [
        ['Level', 'Indicator', 'Unit', 'Baseline', 'Target 2018'],
        ['Goal', 'Homes built', 'Number', 'Number', 12],
        ['Goal', 'Homes let', 'Number', 'Number', 22],
        ['Output', 'Homes sold', 'Number', 'Number', 32],
      ],
    },
    {
      name: 'Two rows that have lost a cell are too few to tell',
      rows: [
        ['Level', 'Indicator', 'Unit', 'Actual 2016', 'Target 2017'],
        ['Goal', 'Homes built', 'Number', 10, 12],
        ['Goal', 'Homes let', 'Number', 20, 22],
        ['Output', 'Homes sold', 'Number', 30, 32],
        [null, 'Goal', 'Homes mended', 'Number', 33],
        [null, 'Goal', 'Homes heated', 'Number', 34],
      ],
    },
  ],
  invalid: [
    {
      name: 'Rows that stand one column further right than the others',
      rows: [
        ['Level', 'Indicator', 'Unit', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Goal', 'Homes built', 'Number', 10, 12],
        ['Goal', 'Homes let', 'Number', 20, 22],
        ['Output', 'Share of homes heated', '%', 30, 32],
        [null, 'Goal', 'Homes mended', 'Number', 33, 34],
        [null, 'Goal', 'Homes sold', 'Number', 35, 36],
        [null, 'Output', 'Share of homes painted', '%', 37, 38],
      ],
      finds: [['shifted', 'D5']],
    },
    {
      name: 'Rows that have lost their first cell',
      rows: [
        ['Ref', 'Indicator', 'Level', 'Unit', 'Actual 2016', 'Target 2017'],
        ['A1', 'Homes built', 'Goal', 'Number', 10, 12],
        ['A2', 'Homes let', 'Goal', 'Number', 20, 22],
        ['A3', 'Share of homes heated', 'Output', '%', 30, 32],
        ['Homes mended', 'Goal', 'Number', 33, 34],
        ['Homes sold', 'Goal', 'Number', 35, 36],
        ['Share of homes painted', 'Output', '%', 37, 38],
      ],
      finds: [['shifted', 'C5']],
    },
    {
      name: 'Groups in words under the indicator',
      rows: [
        ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['1.1', 'Pupils at the expected level', 'All: 48%', 'All: 50%', null],
        [null, null, 'Girls: 52%', 'Girls: 53%', null],
        [null, null, 'Boys: 44%', null, null],
        ['1.2', 'Pupils who were absent', '5%', '4%', null],
      ],
      finds: [['rows', 'C3']],
    },
    {
      name: 'Words under an indicator that has figures',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Safety', 'Walks are held', 4, 6, null],
        [null, null, null, 'One walk at each depot', null],
        ['Safety', 'Risks are reviewed', 'Done', 'Top 20 risks reviewed by June', null],
      ],
      finds: [['row', 'D3']],
    },
    {
      name: 'What was reached, in a row below what is wanted',
      rows: [
        ['Indicator', 'Baseline', 'Target 2017', 'Target 2018'],
        ['Homes built', 10, 12, 14],
        [null, 'Actual', 11, null],
        ['Homes let', 20, 22, 24],
        ['Actual:', null, 21, null],
      ],
      finds: [['series', 'B3']],
    },
    {
      name: 'Shares under a milestone',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Safety', 'Risks are reviewed', 'Done', 'Reviewed by June', null],
        [null, null, 'Depots: 40%', 'Depots: 60%', null],
      ],
      finds: [['row', 'C3']],
    },
    {
      name: 'One row of a list under whose “Year” no year stands, and one where nothing does',
      rows: [
        ['Indicator', 'Year', 'Target', 'Actual'],
        ['Calls answered', 2015, 80, 81],
        ['Calls answered', 2016, 82, 83],
        ['Calls answered', '2O17', 84, 85],
        ['Calls lost', 2015, 20, 19],
        ['Calls lost', 2016, 18, 17],
        ['Calls lost', 2017, 17, 16],
        ['Visits', 2015, 300, 310],
        ['Visits', 2016, 320, 325],
        ['Visits', null, 330, 328],
        ['Letters', 2015, 50, 52],
        ['Letters', 2016, 50, 51],
        ['Letters', 2017, 50, 53],
      ],
      finds: [
        ['unplaced', 'B4'],
        ['unplaced-blank', 'B10'],
      ],
    },
    {
      name: 'The first row of a list is the one without a year',
      rows: [
        ['Indicator', 'Year', 'Quarter', 'Target', 'Actual'],
        ['Calls answered', 63.7, 'Q1', 80, 81],
        ['Calls answered', 2016, 'Q2', 80, 83],
        ['Calls answered', 2016, 'Q3', 80, 85],
        ['Calls lost', 2016, 'Q1', 20, 19],
        ['Calls lost', 2016, 'Q2', 20, 17],
        ['Calls lost', 2016, 'Q3', 20, 16],
      ],
      finds: [['unplaced', 'B2']],
    },
    {
      name: 'One row of a list that says neither target nor actual',
      rows: [
        ['Indicator', 'Year', 'Type', 'Value'],
        ['Calls answered', 2016, 'Target', 81],
        ['Calls answered', 2016, 'Actual', 83],
        ['Calls answered', 2017, 'Target', 82],
        ['Calls answered', 2017, 'Actul', 84],
        ['Calls lost', 2016, 'Target', 19],
        ['Calls lost', 2016, 'Actual', 17],
        ['Calls lost', 2017, 'Target', 18],
        ['Calls lost', 2017, 'Actual', 16],
        ['Visits', 2016, 'Target', 300],
        ['Visits', 2016, 'Actual', 310],
        ['Visits', 2017, 'Target', 310],
        ['Visits', 2017, 'Actual', 320],
      ],
      finds: [['unplaced', 'C5']],
    },
  ],
  *check({ scorecard }) {
    const { shifted } = scorecard;
    if (shifted && shifted.cells.length > 0) yield sayShifted(shifted);
    for (const alike of groupBy(scorecard.unplaced ?? [], sayOf).values()) yield sayUnplaced(alike);
    const series = (scorecard.continued ?? []).filter(({ isSeries }) => isSeries);
    if (series.length > 0) yield saySeries(series);
    const continued = (scorecard.continued ?? []).filter(
      (more) => !more.isSeries && !isMoreOfMilestone(more, scorecard),
    );
    const [first] = continued;
    if (!first) return;
    const cells = continued.map(({ cell }) => cell);
    const rows = listRows(cells.map(({ row }) => row));
    yield {
      messageId: cells.length === 1 ? 'row' : 'rows',
      data: { rows, words: clip(first.text, LONGEST_QUOTE), cell: toA1(first.cell) },
      cell: first.cell,
      cells,
    };
  },
};

function saySeries(series: readonly Continuation[]): Fact<'series'> {
  const [first, ...others] = series.map(({ cell }) => cell);
  const more = others.length > 0 ? `, nor those of rows ${listRows(others.map(({ row }) => row))}` : '';
  return {
    messageId: 'series',
    data: { words: clip(series[0]!.text, LONGEST_QUOTE), cell: toA1(first!), more },
    cell: first!,
    cells: [first!, ...others],
  };
}

const HOLDS_FIGURE = /:\s*\W?\d|\d ?%|^\W*\d/;

/** Whether words stand under a milestone and tell more of it: no figure in them could be checked. */
function isMoreOfMilestone({ cell, text }: Continuation, { indicators }: Scorecard): boolean {
  const above = indicators.findLast(({ nameCell }) => nameCell.row < cell.row);
  return above !== undefined && milestonesOf(above) !== null && !HOLDS_FIGURE.test(text);
}

const sayOf = ({ heading, text }: UnplacedRow) => `${heading}|${text}`;

/** Of rows of a list that say the same where a time or a series should stand. */
function sayUnplaced(alike: readonly UnplacedRow[]): Fact<MessageId> {
  const [first] = alike;
  const { cell, heading, text } = first!;
  const cells = alike.map((one) => one.cell);
  const rows = listRows(cells.map(({ row }) => row));
  return {
    messageId: text === '' ? 'unplaced-blank' : 'unplaced',
    data: {
      rows: cells.length === 1 ? `row ${rows}` : `rows ${rows}`,
      words: clip(text, LONGEST_QUOTE),
      cell: toA1(cell),
      heading: clip(heading, LONGEST_QUOTE),
    },
    cell,
    cells,
  };
}

function sayShifted({ side, cells, text }: ShiftedRows): Fact<'shifted'> {
  const [first] = cells;
  return {
    messageId: 'shifted',
    data: {
      rows: listRows(cells.map(({ row }) => row)),
      side,
      back: side === 'right' ? 'left' : 'right',
      words: clip(text, LONGEST_QUOTE),
      cell: toA1(first!),
    },
    cell: first!,
    cells,
  };
}
