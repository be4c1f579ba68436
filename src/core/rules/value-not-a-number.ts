import { countNumbers } from './support/countNumbers';
import { allOf, kindsOf } from './support/partsOfRow';
import { mayHold, rowsThatHold } from '../scorecard/holdings';
import { listAnd } from '../text/words';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { clip } from '../text/clip';
import { toA1 } from '../sheet/address';
import { isDateFormat } from '../sheet/serial';
import { type DatedFractions, findDatedFractions } from '../scorecard/datedFractions';
import { findMixedTimes } from '../scorecard/durations';
import { meantNumber } from '../scorecard/meantNumber';
import { findOddTimes } from '../scorecard/oddTimes';
import { figuresInCell } from '../scorecard/twoFigures';
import { milestoneKindOf, milestonesOf } from '../scorecard/milestones';
import type { Indicator, Value } from '../scorecard/scorecard';
import { isWordedTarget } from '../scorecard/wordedTargets';
import { findWordyColumns, type WordyColumns } from '../scorecard/wordyColumns';
import { sayWhich } from '../scorecard/columns';
import type { Fact, Rule } from './rule';
import { capitalise, nameFigure, printFigure, nameYear } from '../scorecard/wording';

// Longer texts are cut off in a sentence.
const LONGEST_TEXT = 60;

type Message =
  | 'text'
  | 'unit'
  | 'texts'
  | 'time'
  | 'nearly'
  | 'twoFigures'
  | 'stacked'
  | 'mark'
  | 'parts'
  | 'date'
  | 'shown-as-date'
  | 'fraction'
  | 'fractions'
  | 'ratio'
  | 'column'
  | 'milestone'
  | 'milestones'
  | 'aim'
  | 'aims'
  | 'range'
  | 'ranges'
  | 'about';

export const valueNotANumber: Rule<Record<never, never>, Message> = {
  id: 'value-not-a-number',
  group: 'Values',
  title: 'Words where a figure belongs',
  description: 'Disallow text where a number, a missing mark or a relative target belongs.',
  why: 'What is not a number cannot be compared, charted or added up, and the row counts as having no figure.',
  severity: 'error',
  severities: {
    milestone: 'advice',
    milestones: 'advice',
    aim: 'advice',
    aims: 'advice',
    range: 'advice',
    ranges: 'advice',
    about: 'query',
    mark: 'query',
  },
  isFixable: false,
  looksAt: (row) =>
    mayHold(row, 'words') || mayHold(row, 'ranges') || mayHold(row, 'asides') ? allOf(row) : kindsOf(row),
  options: {},
  optionNotes: {},
  messages: {
    text: '{figure} says “{text}”, which is no number. Type a number, or N/A if there is none, and move the words to the comments.',
    unit: '{figure} says “{text}”, which is a unit: the cells of this row may have moved along by a column. Move them back, or type the figure.',
    texts:
      '{count} cells of the row are not figures: {list}. Type numbers, or N/A where there are none, and move the words to the comments.',
    time: '{figure} says “{text}”, which is no time as the rest of the row has, such as “{other}”. Correct it.',
    nearly: '{figure} says “{text}”, which is not a number. Was {meant} meant?',
    twoFigures:
      '{figure} holds more than one figure in a cell: {list}. Keep one, and give the other a column of its own.',
    mark: '“{text}” stands in place of a figure in {count} cells, the first being {cell}. Type N/A instead, or say in a note under the table what it means.',
    stacked:
      '{count} cells of the row hold {each} figures each, such as {list} in {cell}. If the row stands for {each} indicators, give each of them a row of its own; if not, keep one figure in each cell.',
    parts:
      '{figure} says how many of how many, “{text}”, which is compared with nothing. Type a percentage, or how many alone.',
    date: '{figure} is a date, {text}: Excel may have turned what was typed into one. Format the cell as a number and type the figure again.',
    'shown-as-date':
      '{figure} holds {number} but is formatted as a date, so it shows {text}. Format the cell as a number.',
    fraction:
      '{figure} is a date, {text}, which Excel seems to have made of a fraction. Type a percentage, or how many alone.',
    fractions:
      '{count} cells of the row are dates, such as {text} in {cell}, which Excel seems to have made of fractions. Type percentages, or how many alone.',
    ratio:
      '{figure} is a date, {text}, which Excel seems to have made of a ratio such as “{ratio}”. Format the cell as text and type “{meant}”.',
    column:
      'Most of {where}, headed “{label}”, is words, such as “{text}” in {cell}, though its heading promises figures. Type figures, correct the heading, or set what the column holds.',
    milestone:
      'The row has “{text}” and the like instead of figures, so it was read as a milestone. Only levels that have an order are compared.',
    milestones:
      '{count} rows are measured by words, levels, dates or answers, such as “{text}” in {cell}, instead of figures, so they were read as milestones. Only levels that have an order are compared.',
    aim: '{figure} says in words what is wanted, “{text}”, so it is not compared with figures. Give a figure where one can be set.',
    aims: '{count} targets say in words what is wanted, such as “{text}” in {cell}, so they are not compared with figures. Give figures where they can be set.',
    range:
      '{figure}, {text}, was read as a range from {low} to {high}, so it is not compared with other figures.',
    ranges:
      '{count} figures are ranges, such as “{text}” in {cell}, which was read as from {low} to {high}, so they are not compared with other figures.',
    about:
      '{figure} is given as about so much, “{text}”, which is text, so sums and charts leave it out. Type the figure, and say in the comment that it is an estimate.',
  },
  together: { unit: 'have a unit where a figure belongs, as if their cells had moved along by a column' },
  explanation:
    'Says how it is judged whether the milestone, or the range, has been met, or why no figure is known.',
  valid: [
    {
      name: 'Small numbers that are withheld, with what they are of',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Staff vaccinated (%)', '<5 not vaccinated', 'Fewer than five not vaccinated', 95, 'Suppressed'],
        ['Pupils excluded', 'less than 10 pupils', 'Fewer than five', 4, null],
        ['Serious case reviews', '<5 children in care', 'under five', 4, null],
      ],
    },
    {
      name: 'A mark of the sheet’s own that a line explains among others',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'dd/b', 10, 11, 12, null],
        ['Homes let', 'dd/b', 'dd/b', 21, 22, null],
        ['Homes sold', 30, 31, 32, 33, null],
        ['dd/b = dim data ar gael / data not available. Agos = within 5% of the target.'],
      ],
    },
    {
      name: 'A ratio with a mark',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Risk ratio', '2.6/1', '1.8/1*', '1.6/1', '* is provisional'],
      ],
    },
    {
      name: 'A month in arrears',
      rows: [
        ['Indicator', 'Apr 2016', 'May 2016', 'Jun 2016', 'Target', 'Comments'],
        ['Percentage of patients seen in time', 70.1, 71.4, 'Arrears', 75, 'One month in arrears.'],
        ['Percentage of calls answered in time', 70.1, 71.4, 72.6, 75, null],
      ],
    },
    {
      name: 'Numbers, missing marks, bounds, relative targets, a footnote mark',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils persistently absent', 13.9, '4.9*', '≤ 6%', '= National average', null],
        ['Homes built', 'n/a', '..', 'tbc', '7,800', null],
        ['Average days to let a home', '12 days', '-', '>= 10', '10% reduction', null],
      ],
    },
    {
      name: 'Bounds behind the number, words beside it, and a figure that is awaited',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of repairs on time', '91% G', '85 (n=340)', '85% or more', '90%+', null],
        ['Homes built', 'Awaiting HMRC return, due May 2017', 'c', '37 plus', 'nil', null],
      ],
    },
    {
      name: 'A figure with its measure, and times in two units, which are another matter',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Emissions per head', '4.64 tC02', '4.5 tCO2', '4.2 tCO2e', null],
        ['Bandwidth of the network', '20 MBps', '40 Mbps', '1 GBps', null],
        ['Crime per head', '70/per 1,000', '64/per 1,000', '60 crimes per 1,000 residents', null],
        ['Fraud found', '10 Billion TZS', '752,886.79 Mlls', '1.5bn USD', null],
        ['Average wait to be answered', '4 minutes 22 seconds', '3 minutes', '51 seconds', null],
      ],
    },
    {
      name: 'Minutes and seconds, and an abbreviation that a key explains',
      rows: [
        ['Key: DNC = did not count'],
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Average time to answer a call', '07:10', '06:45', '06:30', null],
        ['Average length of a call', '07:10 mins', '06:45 mins', '06:30 mins', null],
        ['Homes let', 10, 'DNC', 12, null],
      ],
    },
    {
      name: 'A mark that a note explains after another',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of carers content', 70, 'n/s', 72, null],
        ['Homes let', 10, 11, 12, null],
        ['n/c = no comparator collected on the same basis.   n/s = no survey that year.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Words that compare, and a target in words',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pupils excluded', 12, 'less than last year', 4, null],
        ['Staff injured', 12, '<5 in the depot, 7 on the road', 4, null],
      ],
      finds: [
        ['text', 'C2'],
        ['text', 'C3'],
      ],
    },
    {
      name: 'A mark of the sheet’s own that nothing explains, said once',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'zz/y', 10, 11, 12, null],
        ['Homes let', 'zz/y', 'zz/y', 21, 22, null],
        ['Homes sold', 30, 31, 32, 33, null],
        ['Homes mended', 'zz/y', 41, 42, 43, null],
        ['Homes lit', 50, 51, 'see map', 53, null],
        ['Homes heated', 60, 61, 62, 63, null],
        ['Homes bought', 70, 71, 72, 73, null],
      ],
      finds: [
        ['mark', 'B2'],
        ['text', 'D6'],
      ],
    },
    {
      name: 'About so much, where all others are figures',
      rows: [
        ['Indicator', 'Actual 2013', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 14, '15 approx', 18, null],
        ['Homes let', 20, 22, 24, 26, 28, null],
        ['Homes sold', 30, 32, 34, 36, 38, null],
        ['Homes lit', 40, 42, 44, 46, 48, null],
      ],
      finds: [['about', 'E2']],
    },
    {
      name: 'Any words in place of all targets of a row, and none where others are figures',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Air quality breaches', 3, 'Within legal limits', 'Within legal limits', null],
        ['Households in hotels', 3, 'As few as possible', null, null],
        ['Homes built', 12, 'Sites bought', 14, null],
        ['Homes let', 12, 'See note', null, null],
      ],
      finds: [
        ['aims', 'C2'],
        ['text', 'C4'],
        ['text', 'C5'],
      ],
    },
    {
      name: 'Several indicators in the cells of one row, each on a line',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['1. Homes built\n2. Homes let\n3. Repairs', '12\n45\n10%', '11\n40\n12%', '10\n38\n14%', null],
        ['Homes built', 12, 13, 14, null],
      ],
      finds: [['stacked', 'B2']],
    },
    {
      name: 'One target told in words',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of tenants content', 71, 'Improve on 2016', 75, null],
        ['Homes built', 12, 13, 14, null],
      ],
      finds: [['aim', 'C2']],
    },
    {
      name: 'Words, and what is nearly a number',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', 'Homes built', 10, 'see comment', 14, null],
        [null, 'Percentage of repairs on time', '9O.5', 92, '94,5', null],
        [null, 'Homes let', 5, 'five to ten', 7, null],
      ],
      finds: [
        ['text', 'D2'],
        ['nearly', 'C3'],
        ['nearly', 'E3'],
        ['text', 'D4'],
      ],
    },
    {
      name: 'A row of times, said once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Average time to answer a call', '01:30 mins', '01:20 mins', 'n/a', '9O', null],
      ],
      finds: [
        ['texts', 'B2'],
        ['nearly', 'E2'],
      ],
    },
    {
      name: 'Ranges are said once a table, and two figures in a cell once a row',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of homes empty', 11, '10-12%', '9-11%', '8-10%', null],
        ['Spend against budget', '± 4%', '± 3%', '5.0 +/- 0.5', null, null],
        ['Sickness days per FTE', 10.96, '10.50\n10.20', '10.25 / 10.00', 10, null],
      ],
      finds: [
        ['ranges', 'C2'],
        ['twoFigures', 'C4'],
      ],
    },
    {
      name: 'How many of how many, where what is wanted is said in words',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Fire risk actions closed', '6 of 8', '7 of 8', 'All closed', null],
        ['Homes built', 10, 12, 14, null],
      ],
      finds: [['aim', 'D2']],
    },
    {
      name: 'How many of how many',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Lenders that cover their costs', '2/5', '4/5', '5/5'],
        ['Homes built', 10, 12, 14],
        ['Homes let', 20, 22, 24],
        ['Homes sold', 30, 32, 34],
        ['Homes mended', 40, 42, 44],
      ],
      finds: [['parts', 'B2']],
    },
    {
      name: 'Milestones are said once a table; a level among figures is not one',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Equality framework', 'Level 1', 'Level 2', 'Level 3', 'Level 4', null],
        ['New website', null, 'Jun-16', null, null, null],
        ['Annual report on time', 'Yes', 'Yes', 'Yes', 'Yes', null],
        ['Streets swept', 1200, 'Level 3', 1350, 1400, null],
      ],
      finds: [
        ['milestones', 'B2'],
        ['text', 'C5'],
      ],
    },
    {
      name: 'A milestone told by days without a year',
      rows: [
        ['Indicator', 'Baseline', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Final design', 'Date', '11-Sep', '11-Jun', null],
        ['Homes built', 10, 11, 12, null],
      ],
      finds: [['milestone', 'B2']],
    },
    {
      name: 'Minutes and seconds of which one cannot be, and a clock’s time among seconds',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Time to arrive (min:sec)', '7:52', '7:82', '8:00', '7:50', null],
        ['Time to leave (min:sec)', '10:02', '9:51', '10.00', '9:45', null],
        ['Time to turn out (min:sec)', '1:02', '0:51', 'n/a', '0:45', null],
        ['Time to answer (seconds)', 14, '0:12', 10, 9, null],
        ['Homes built', 10, 11, 12, 13, null],
        ['Homes let', 10, 11, 12, 13, null],
        ['Homes sold', 10, 11, 12, 13, null],
        ['Calls answered', 80, 81, '≥ 8O%', 85, null],
      ],
      finds: [
        ['time', 'C2'],
        ['time', 'D3'],
        ['text', 'C5'],
        ['nearly', 'D9'],
      ],
    },
    {
      name: 'A row whose cells have moved along by one',
      rows: [
        ['Indicator', 'Unit', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 'Number', 110, 120, 130, null],
        ['Homes let', 'Number', 210, 220, 230, null],
        ['Homes', 'sold', 'Number', 310, 320, null],
      ],
      finds: [['unit', 'C4']],
    },
    {
      name: 'One range and one milestone',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 110, '100 to 120', 130, null],
        ['New depot', 'In progress', 'Done', null, null],
      ],
      finds: [
        ['range', 'C2'],
        ['milestone', 'B3'],
      ],
    },
    {
      name: 'Figures that Excel took for dates',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, { value: 42714, format: 'd-mmm' }, 14, null],
        ['Homes let', { value: 45, format: 'dd/mm/yyyy' }, 50, 55, null],
      ],
      finds: [
        ['date', 'C2'],
        ['shown-as-date', 'B3'],
      ],
    },
    {
      name: 'Fractions that Excel took for dates, alone in a row and beside others',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Number of talks concluded',
          { value: 42829, format: 'd/m' },
          { value: 42829, format: 'd/m' },
          { value: 42768, format: 'd/m' },
          null,
        ],
        ['Number of posts filled', 2, { value: 42858, format: 'd/m' }, 5, null],
        ['Risk ratio', '2.6/1', '1.8/1*', { value: 42370, format: 'm/d' }, '* is provisional'],
      ],
      finds: [
        ['fractions', 'B2'],
        ['fraction', 'C3'],
        ['ratio', 'D4'],
      ],
    },
    {
      name: 'A column of words under a heading that announces figures',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Milestone 1', 'Comments'],
        ['Homes built', 10, 12, 'Sites bought', null],
        ['Homes let', 5, 6, 'New system in place', null],
        ['Homes repaired', 7, 8, 'Contract let', null],
      ],
      finds: [['column', 'D1']],
    },
  ],
  *check({ scorecard }) {
    const rows = rowsThatHold(scorecard.indicators, 'words');
    yield* sayMilestones(rows);
    yield* sayAims(rows);
    yield* sayRanges(rowsThatHold(scorecard.indicators, 'ranges'));
    yield* sayAbouts(scorecard.indicators);
    const wordy = findWordyColumns(rows, scorecard);
    yield* sayColumns(wordy);
    const marks = new Set(scorecard.footnotes.map(({ mark }) => mark));
    const own = findOwnMarks(rows, { wordy, marks });
    for (const [first, ...more] of own.values()) yield sayMark([first!, ...more]);
    const known = new Set([...marks, ...own.keys()]);
    for (const indicator of rows) {
      const dated = findDatedFractions(indicator);
      if (dated) yield* sayDatedFractions(dated, indicator);
      if (!milestonesOf(indicator))
        yield* sayRow(indicator, { wordy, marks: known, dated: dated?.dates ?? [] });
    }
  },
};

function* sayColumns(wordy: WordyColumns): Generator<Fact<Message>> {
  for (const [column, words] of wordy) {
    const [first] = words;
    yield {
      messageId: 'column',
      data: {
        where: sayWhich(column),
        label: column.label,
        text: clip(first!.text, LONGEST_TEXT),
        cell: toA1(first!.cell),
      },
      cell: column.labelCell,
      cells: [column.labelCell, ...words.map(({ cell }) => cell)],
    };
  }
}

const LEAST_MARKED = 3;
/** One short word, with no figure in it. */
const OWN_MARK = /^[\p{L}][\p{L}/.-]{0,7}$/u;

/** The short words that stand in place of figures in rows that have some: marks of the sheet's own, which it does not explain. */
function findOwnMarks(
  rows: readonly Indicator[],
  { wordy, marks }: { readonly wordy: WordyColumns; readonly marks: ReadonlySet<string> },
): ReadonlyMap<string, readonly Value[]> {
  const found = rows.flatMap((row) =>
    row.values.some(({ number }) => number !== null)
      ? row.values.filter(
          (value) =>
            value.kind === 'text' &&
            value.column.field !== 'target' &&
            !wordy.has(value.column) &&
            OWN_MARK.test(value.text.trim()) &&
            milestoneKindOf(value) === null,
        )
      : [],
  );
  const byMark = groupBy(found, ({ text }) => fold(text));
  return new Map(
    [...byMark].filter(
      ([mark, cells]) => !marks.has(mark) && new Set(cells.map(({ cell }) => cell.row)).size >= LEAST_MARKED,
    ),
  );
}

function sayMark(cells: readonly Value[]): Fact<Message> {
  const [first] = cells;
  return {
    messageId: 'mark',
    data: { text: first!.text, count: cells.length, cell: toA1(first!.cell) },
    cell: first!.cell,
    cells: cells.map(({ cell }) => cell),
  };
}

/** What a row holds instead of figures, where it is not the column that is misread. */
function* sayRow(
  indicator: Indicator,
  {
    wordy,
    marks,
    dated,
  }: {
    readonly wordy: WordyColumns;
    readonly marks: ReadonlySet<string>;
    readonly dated: readonly Value[];
  },
): Generator<Fact<Message>> {
  const odd = findOddTimes(indicator);
  if (odd) {
    yield* sayOddTimes(odd, indicator);
    return;
  }
  const times = findMixedTimes(indicator);
  const texts = indicator.values.filter(
    (value) =>
      value.kind === 'text' &&
      !dated.includes(value) &&
      !wordy.has(value.column) &&
      !times.includes(value) &&
      !isTooFewToTell(value) &&
      !marks.has(fold(value.text)) &&
      !isWordedTarget(value, indicator),
  );
  const several = texts.filter((value) => messageFor(value) === 'twoFigures');
  if (several[0] && !areCounted(several, indicator)) yield sayTwoFigures(several, indicator);
  const plain = texts.filter((value) => messageFor(value) === 'text');
  // A row that is measured in ranges is one matter.
  if (plain.length > 1) yield sayTexts(plain, indicator);
  for (const value of texts) {
    if (several.includes(value) || (plain.length > 1 && plain.includes(value))) continue;
    const data = {
      figure: capitalise(nameFigure(value)),
      text: clip(value.text, LONGEST_TEXT),
      meant: meantNumber(value.text) ?? '',
      number: sayNumber(value),
    };
    yield { messageId: messageFor(value), data, cell: value.cell, indicator };
  }
}

/** Small numbers that are withheld, with what they are of: "<5 not vaccinated". */
const TOO_FEW =
  /^(?:< ?|(?:less|fewer) than |under |below )(?:[1-9]|1\d|20|three|four|five|six|seven|eight|nine|ten)(?= |$)\D{0,60}$/i;

function isTooFewToTell({ column, text }: Value): boolean {
  return column.field !== 'target' && TOO_FEW.test(text.trim());
}

/** Fractions that have become dates; a whole number to one is typed with a decimal to be a ratio. */
function* sayDatedFractions(
  { dates, ratio }: DatedFractions,
  indicator: Indicator,
): Generator<Fact<Message>> {
  const [first] = dates as readonly [Value, ...Value[]];
  const toOne = dates.filter(({ text }) => /^\d+\/1$/.test(text));
  if (ratio !== null && toOne.length === dates.length) {
    for (const value of dates) {
      const { text, cell } = value;
      const meant = text.replace('/', '.0/');
      yield {
        messageId: 'ratio',
        data: { figure: capitalise(nameFigure(value)), text, ratio, meant },
        cell,
        indicator,
      };
    }
    return;
  }
  yield {
    messageId: dates.length === 1 ? 'fraction' : 'fractions',
    data: {
      figure: capitalise(nameFigure(first)),
      count: dates.length,
      text: first.text,
      cell: toA1(first.cell),
    },
    cell: first.cell,
    cells: dates.map(({ cell }) => cell),
    indicator,
  };
}

function* sayOddTimes(odd: readonly Value[], indicator: Indicator): Generator<Fact<Message>> {
  const other = indicator.values.find(
    ({ kind, text }) => kind === 'text' && odd.every((one) => one.text !== text),
  );
  for (const value of odd) {
    const data = {
      figure: capitalise(nameFigure(value)),
      text: clip(value.text, LONGEST_TEXT),
      other: other?.text ?? '',
    };
    yield { messageId: 'time', data, cell: value.cell, indicator };
  }
}

/** Whether how many of how many is all that the row gives, and what is wanted is said in words: "All yes". */
function areCounted(several: readonly Value[], { values }: Indicator): boolean {
  const wholes = new Set(several.map(({ text }) => wholeOf(text)));
  const targets = values.filter(({ column }) => column.field === 'target');
  return (
    wholes.size === 1 &&
    !wholes.has(null) &&
    values.every(({ number }) => number === null) &&
    targets.length > 0 &&
    targets.every((target) => target.kind === 'text' && !several.includes(target))
  );
}

function sayTwoFigures(several: readonly Value[], indicator: Indicator): Fact<Message> {
  const [first] = several;
  const wholes = new Set(several.map(({ text }) => wholeOf(text)));
  const isRatio = several.length > 1 || indicator.unit === 'ratio';
  if (isRatio && wholes.size === 1 && !wholes.has(null)) {
    return {
      messageId: 'parts',
      data: { figure: capitalise(nameFigure(first!)), text: clip(first!.text, LONGEST_TEXT) },
      cell: first!.cell,
      cells: several.map(({ cell }) => cell),
      indicator,
    };
  }
  const figures = figuresInCell(String(first!.raw));
  const areAlike = several.every(({ raw }) => figuresInCell(String(raw)).length === figures.length);
  if (several.length > 1 && areAlike && several.every(({ raw }) => /[\r\n]/.test(String(raw).trim()))) {
    return {
      messageId: 'stacked',
      data: {
        count: several.length,
        each: figures.length,
        list: listAnd(figures.length > 4 ? [...figures.slice(0, 3), `${figures.length - 3} more`] : figures),
        cell: toA1(first!.cell),
      },
      cell: first!.cell,
      cells: several.map(({ cell }) => cell),
      indicator,
    };
  }
  return {
    messageId: 'twoFigures',
    data: { figure: capitalise(nameFigure(first!)), list: listAnd(figures) },
    cell: first!.cell,
    cells: several.map(({ cell }) => cell),
    indicator,
  };
}

/** The whole in "2/5" or "2 of 5", which are one figure; null of "50 / 45". */
function wholeOf(text: string): number | null {
  const [, part, whole] = /^(\d{1,4}) ?(?:\/|(?:out )?of) ?(\d{1,4})$/i.exec(text.trim()) ?? [];
  return whole !== undefined && Number(part) <= Number(whole) ? Number(whole) : null;
}

function sayTexts(texts: readonly Value[], indicator: Indicator): Fact<Message> {
  const list = texts.map(({ text, column }) => `“${clip(text, LONGEST_TEXT)}” (${nameYear({ column })})`);
  return {
    messageId: 'texts',
    data: {
      count: texts.length,
      list: listAnd(list.length > 4 ? [...list.slice(0, 3), `${list.length - 3} more`] : list),
    },
    cell: texts[0]!.cell,
    cells: texts.map(({ cell }) => cell),
    indicator,
  };
}

function* sayMilestones(indicators: readonly Indicator[]): Generator<Fact<Message>> {
  const rows = indicators.filter(
    (indicator) => isOfWords(milestonesOf(indicator)) && !findDatedFractions(indicator),
  );
  const firsts = rows.map(({ values }) => values.find(({ kind }) => kind === 'text')!);
  const [first] = firsts;
  if (!first) return;
  yield {
    messageId: rows.length === 1 ? 'milestone' : 'milestones',
    data: { count: rows.length, text: clip(first.text, LONGEST_TEXT), cell: toA1(first.cell) },
    cell: first.cell,
    cells: firsts.map(({ cell }) => cell),
    ...(rows.length === 1 ? { indicator: rows[0]! } : {}),
  };
}

/** Whether a milestone is told in words: a row of minutes and seconds holds figures, as anybody types them. */
function isOfWords(kinds: ReturnType<typeof milestonesOf>): boolean {
  return kinds !== null && !(kinds.size === 1 && kinds.has('time'));
}

function* sayAims(indicators: readonly Indicator[]): Generator<Fact<Message>> {
  const rows = indicators.filter((indicator) => !milestonesOf(indicator));
  const aims = rows.flatMap((row) => row.values.filter((value) => isWordedTarget(value, row)));
  const [first] = aims;
  if (!first) return;
  const isOne = aims.length === 1;
  yield {
    messageId: isOne ? 'aim' : 'aims',
    data: {
      count: aims.length,
      figure: capitalise(nameFigure(first)),
      text: clip(first.text, LONGEST_TEXT),
      cell: toA1(first.cell),
    },
    cell: first.cell,
    cells: aims.map(({ cell }) => cell),
    ...(isOne ? { indicator: rows.find(({ values }) => values.includes(first))! } : {}),
  };
}

/** Whether a range stands in one cell: of two columns for its ends nothing is to be put right. */
function isTypedRange({ range, raw, text }: Value): boolean {
  return range !== null && typeof raw === 'string' && raw.trim().length >= text.trim().length - 1;
}

function* sayRanges(indicators: readonly Indicator[]): Generator<Fact<Message>> {
  const rows = indicators.filter(({ values }) => values.some(isTypedRange));
  const ranges = rows.flatMap(({ values }) => values.filter(isTypedRange));
  const [first] = ranges;
  if (!first) return;
  yield {
    messageId: ranges.length === 1 ? 'range' : 'ranges',
    data: {
      count: ranges.length,
      figure: capitalise(nameFigure(first)),
      text: clip(first.text, LONGEST_TEXT),
      cell: toA1(first.cell),
      low: printFigure(first.range!.low),
      high: printFigure(first.range!.high),
    },
    cell: first.cell,
    cells: ranges.map(({ cell }) => cell),
    ...(rows.length === 1 ? { indicator: rows[0]! } : {}),
  };
}

const ABOUT = /^\(?(?:~|c\.?|ca\.?|circa|approx(?:\.|imately)?|about|around|roughly)\)?$/i;
/** More of them than one figure in so many are the way of a sheet. */
const ABOUT_IN = 20;

/** Figures that are only about so much, where all others are figures. */
function* sayAbouts(indicators: readonly Indicator[]): Generator<Fact<Message>> {
  const found = rowsThatHold(indicators, 'asides').flatMap((indicator) =>
    indicator.values
      .filter(({ aside, column }) => column.field !== 'comparator' && ABOUT.test(aside?.trim() ?? ''))
      .map((value) => ({ indicator, value })),
  );
  if (found.length === 0 || found.length * ABOUT_IN > countNumbers(indicators)) return;
  for (const { indicator, value } of found) {
    const data = { figure: capitalise(nameFigure(value)), text: clip(value.text, LONGEST_TEXT) };
    yield { messageId: 'about', data, cell: value.cell, indicator };
  }
}

/** Words for what is counted, where the count belongs. */
const UNIT =
  /^(?:%|per ?cent|percentage|numbers?|no\.?|usd|us\$|gbp|eur|[£$€]|pounds|dollars|days?|hours?|weeks?|hectares?|km|kilomet(?:re|er)s?|tonnes?|ratio|rate|score|index|households?|people|persons?)$/i;

function messageFor(value: Value): Message {
  const { raw, text, numberFormat } = value;
  if (typeof raw === 'number' && isDateFormat(numberFormat))
    return milestoneKindOf(value) ? 'date' : 'shown-as-date';
  if (typeof raw === 'string' && figuresInCell(raw).length > 1) return 'twoFigures';
  if (UNIT.test(text.trim())) return 'unit';
  return meantNumber(text) === null ? 'text' : 'nearly';
}

function sayNumber({ raw }: Value): string {
  return typeof raw === 'number' ? printFigure(raw) : '';
}
