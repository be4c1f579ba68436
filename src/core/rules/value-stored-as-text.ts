import { countNumbers } from './support/countNumbers';
import { allOf, kindsOf } from './support/partsOfRow';
import { mayHold, rowsThatHold } from '../scorecard/holdings';
import { groupBy } from '../text/groupBy';
import { listAnd, plural } from '../text/words';
import type { CellEdit } from '../sheet/edit';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { once } from '../text/remember';
import type { Fact, Rule } from './rule';
import { findMixedTimes } from '../scorecard/durations';
import { editToNumber } from './support/editToNumber';
import { capitalise, nameFigure } from '../scorecard/wording';

// A scorecard with this many, and as text for the most part, was pasted or exported so: one matter, not many.
const MANY = 10;

export const valueStoredAsText: Rule<
  Record<never, never>,
  'one' | 'several' | 'unit' | 'unitInRows' | 'short' | 'times' | 'most' | 'worded'
> = {
  id: 'value-stored-as-text',
  group: 'Values',
  title: 'Figure typed as text',
  description: 'Disallow numbers that are stored as text.',
  why: 'Excel leaves such figures out of sums, averages and charts without saying so, and sorts them apart from the others.',
  severity: 'error',
  severities: { unit: 'advice', unitInRows: 'advice', short: 'advice', times: 'advice', worded: 'advice' },
  isFixable: true,
  looksAt: (row) => (mayHold(row, 'numbersAsText') ? allOf(row) : kindsOf(row)),
  options: {},
  optionNotes: {},
  messages: {
    one: '{figure}, {text}, is stored as text, so sums and charts leave it out. Turn it into a number.',
    several:
      '{figures} are stored as text ({texts}), so sums and charts leave them out. Turn them into numbers.',
    unit: '{figures} are typed with their unit ({texts}), so sums and charts leave them out. Turn them into numbers{say}.',
    unitInRows:
      '{count} figures are typed with their unit, such as {text}, so sums and charts leave them out. Turn them into numbers, and say the unit in the heading or the names.',
    short:
      '{count} figures are typed short, such as {text}, so sums and charts leave them out. Turn them into numbers, and say in the names what they are counted in.',
    times:
      '{figures} are times typed in words and in different units ({texts}), so they are not compared. Type them as numbers in one unit, and say in the name which it is.',
    most: '{count} of the {all} figures on this scorecard are stored as text, the first being {text}, so sums and charts leave them out. Turn them into numbers.',
    worded:
      '{count} of the {all} figures on this scorecard are stored as text, as those with words or a unit have to be, such as {text}. Where they are to be added up or charted, turn them into numbers and say the unit in the names.',
  },
  together: {
    one: 'have a figure stored as text, which sums and charts leave out',
    several: 'have figures stored as text, which sums and charts leave out',
  },
  joinsColumns: true,
  explanation: 'Says why the unit has to stand in the cells.',
  valid: [
    {
      name: 'A figure among bounds, which are text as a rule',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of patients seen in time', 91, '≥ 92%', null],
        ['Percentage of letters sent in time', 88, '≥ 90%', null],
        ['Falls with harm', 2, '0', null],
      ],
    },
    {
      name: 'Standards that are written as text all through, a limit or words among them',
      rows: [
        ['Indicator', 'National standard', 'Actual 2016', 'Comments'],
        ['Percentage of patients seen in time', '78%', 71, null],
        ['Percentage of letters sent in time', '80%', 79, null],
        ['Percentage of beds free', '≤ 2%', 3, null],
        ['Falls with harm', '0', 2, null],
      ],
    },
    {
      name: 'Numbers in number, per cent and currency formats',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', { value: 7800, format: '#,##0' }, 7900, 8000, null],
        [
          'Percentage of repairs on time',
          { value: 0.88, format: '0%' },
          { value: 0.9, format: '0%' },
          0.95,
          null,
        ],
        ['Cost of a repair', { value: 2043, format: '£#,##0' }, 2000, 1950, null],
      ],
    },
    {
      name: 'Texts that say more than a number',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils persistently absent', 13.9, '28*', '≤ 20%', 'National average +2%', null],
        ['Homes built', 12, '12¹', '>400', 'N/A', null],
        ['Homes let', 12, '11 (p)', '-', '#REF!', null],
      ],
    },
    {
      name: 'A letter that a note or the comment explains, and letters that everybody knows',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the standard', '69.4p', 72, null],
        ['Percentage of pupils at a good level', '61.2r', 72, null],
        ['Percentage of pupils who read well', '71e', 72, null],
        ['p = provisional'],
      ],
    },
    {
      name: 'A provisional figure, as its comment says',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the standard', '69.4p', 72, 'Final figure due in December 2017'],
      ],
    },
    {
      name: 'A quote before the number is a matter of its own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, "'12", null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A sheet that is written to be read, told once as advice',
      rows: [
        ['Measure', 'Target 2025', 'Result 2025', 'Result 2024', 'Comments'],
        ['Median time to attend', '60 minutes or less', '44 minutes', '51 minutes', null],
        ['Average use per resident', '300 litres or less', '287 litres', '294 litres', null],
        ['Smooth travel exposure', '85% or more', '88%', '87%', null],
        ['Overflows per 1,000 connections', '1.0 or fewer', '0.4', '0.7', null],
        ['Visits per resident', '5.0 or more', '5.4', '5.1', null],
        ['Residents satisfied', '60% or more', '64%', '58%', null],
      ],
      finds: [['worded', 'B2']],
    },
    {
      name: 'Results that are written to be read beside bounds of two years, which are text as a rule',
      rows: [
        ['Measure', 'Target 2016', 'Result 2015', 'Result 2016', 'Target 2017'],
        ['Share of water lost', '≤ 20%', '21.8%', '19.4%', '≤ 19%'],
        ['Median time to attend', '≤ 60 minutes', '41 minutes', '38 minutes', '≤ 60 minutes'],
        ['Median time to mend', '≤ 6 hours', '3.2 hours', '3.5 hours', '≤ 6 hours'],
        ['Complaints per 1,000 connections', '≤ 12', '10.6', '9.8', '≤ 12'],
        ['Water used by each resident', '≤ 290 litres', '294 litres', '288 litres', '≤ 285 litres'],
        ['Overflows per 1,000 connections', '≤ 2', '1.3', '0.9', '≤ 2'],
      ],
      finds: [['worded', 'B3']],
    },
    {
      name: 'Units of every kind in every cell of a short table',
      rows: [
        ['Measure', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Time to relet', '31 days', '28 days', null],
        ['Water used by each person', '142 l/day', '139 l/day', null],
        ['Spend on each person', '£1,204', '£1,180', null],
        ['Emissions of the fleet', '95 g CO2/km', '90 g CO2/km', null],
      ],
      finds: [['worded', 'B2']],
    },
    {
      name: 'One unit typed in every row is said once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Absence of drivers', '11 days', 10, null],
        ['Absence of clerks', '12.5 days', '12 days', null],
        ['Absence of cooks', '9 days', 8, null],
        ['Clubs', '24 students', 30, null],
        ['Trips of cooks', '3 visits', '4 visits', null],
        ['Trips of clerks', '5 visits', 6, null],
        ['Trips of drivers', '7 visits', 8, null],
        ['Homes built', 10, 12, null],
        ['Homes let', 10, 12, null],
        ['Homes sold', 10, 12, null],
      ],
      finds: [
        ['unitInRows', 'B2'],
        ['one', 'B5'],
        ['unitInRows', 'B6'],
      ],
    },
    {
      name: 'Units of their own behind all the figures of three rows',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Time to attend to urgent faults', '32 mins', '28 mins', '≤ 60 mins', null],
        ['Time to mend other faults', '2 days', '3 days', '≤ 5 days', null],
        ['Water used by each resident', '294 litres', '312 litres', '≤ 320 litres', null],
        ['Homes built', 10, 12, 14, null],
        ['Homes let', 10, 12, 14, null],
        ['Homes sold', 10, 12, 14, null],
        ['Homes mended', 10, 12, 14, null],
      ],
      finds: [['unitInRows', 'B2']],
    },
    {
      name: 'Large amounts typed short in all of their rows, and in one cell',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Debt written off', '£2.31m', '£2.4m', '£2.5m', null],
        ['Income of the shop', '£412k', 'N/A', '£345k', null],
        ['Savings', '£1.2 million', '£950k', '£1.3 million', null],
        ['Grants', 412000, '£400k', 390000, null],
        ['Fare of the bus', '200p', 200, 210, null],
      ],
      finds: [
        ['short', 'B2'],
        ['one', 'C5'],
        ['one', 'B6'],
      ],
    },
    {
      name: 'Separators, signs, spaces',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 7700, '7,800', 7900, null],
        [
          'Percentage of repairs on time',
          '88%',
          { value: 0.9, format: '0%' },
          { value: 0.95, format: '0%' },
          null,
        ],
        ['Percentage of calls answered', 92, 93, '95.5%', null],
        ['Cost of a repair', '£2,043', '1\u2009660', 1500, null],
        ['Progress score', '+0.5', '(0.2)', 0, null],
        ['Days to let a home', 14, 13, '12 days', null],
      ],
      finds: [
        ['one', 'C2'],
        ['one', 'B3'],
        ['one', 'D4'],
        ['several', 'B5'],
        ['several', 'B6'],
        ['one', 'D7'],
      ],
    },
    {
      name: 'The unit in every cell of the row',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average time to let a home', '8 days', '7 days', '6 days', null],
        ['Average time to answer a letter', '2 weeks', '1 week', '1 week', null],
      ],
      finds: [
        ['unit', 'B2'],
        ['unit', 'B3'],
      ],
    },
    {
      name: 'Times in words, told once a row',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average wait to be answered', '4 minutes 22 seconds', '3 minutes', 3, null],
        ['Average wait to be seen', '51 seconds', '3 minutes', '2', null],
        ['Emissions per head', '4.64 tCO2', '4.5 tCO2', '4.4 tCO2', null],
      ],
      finds: [
        ['times', 'B2'],
        ['times', 'B3'],
        ['one', 'D3'],
        ['unit', 'B4'],
      ],
    },
    {
      name: 'A scorecard pasted as text',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', '10', '11', '12', '13', null],
        ['Homes let', '20', '21', '22', '23', null],
        ['Homes sold', '30', '31', '32', 33, null],
      ],
      finds: [['most', 'B2']],
    },
  ],
  *check({ scorecard }) {
    const { indicators } = scorecard;
    const ofBounds = once(() => findBounds(scorecard));
    const typed = rowsThatHold(indicators, 'numbersAsText')
      .map((indicator) => ({
        indicator,
        texts: indicator.values.filter(
          (value, at) =>
            isNumberAsText(value) && !ofBounds().has(at) && !isProvisional(value, indicator, scorecard),
        ),
      }))
      .filter(({ texts }) => texts.length > 0);
    const short = typed.filter(({ indicator }) => isTypedShort(indicator));
    if (short.length > 0) yield sayShort(short, scorecard);
    const rows = typed.filter((row) => !short.includes(row));
    const texts = rows.flatMap((row) => row.texts);
    // Bounds are text as a rule, and so are none of those that may be.
    const all = texts.length >= MANY ? countBut(ofBounds(), indicators) : Infinity;
    const worded = texts.length * 2 > all ? findWorded(indicators) : [];
    const first = worded.length * WORDED_OF > all ? worded[0]! : firstWithUnit(rows, indicators);
    if (first) {
      const data = { count: texts.length, all: countBut(ofBounds(), indicators), text: first.text };
      yield { ...factOf('worded', [first, ...texts.filter((value) => value !== first)], []), data };
      return;
    }
    if (texts.length * 2 > all) {
      const edits = rows.flatMap((row) =>
        row.texts.map((value) => editToNumber(scorecard, row.indicator, value)),
      );
      yield { ...factOf('most', texts, edits), data: { count: texts.length, all, text: texts[0]!.text } };
      return;
    }
    const inRows = findUnitsInRows(rows);
    for (const figures of inRows) {
      const edits = figures.map(({ indicator, value }) => editToNumber(scorecard, indicator, value));
      const texts = figures.map(({ value }) => value);
      const data = { count: texts.length, text: texts[0]!.text };
      yield { ...factOf('unitInRows', texts, edits), data };
    }
    const told = new Set(inRows.flat().map(({ value }) => value));
    for (const { indicator, texts: whole } of rows) {
      const all = whole.filter((value) => !told.has(value));
      const times = findMixedTimes(indicator);
      if (times.length > 0) yield { ...factOf('times', times, []), data: nameAll(times), indicator };
      const texts = all.filter((value) => !times.includes(value));
      if (texts.length === 0) continue;
      const edits = texts.map((value) => editToNumber(scorecard, indicator, value));
      const data = {
        figure: capitalise(nameFigure(texts[0]!)),
        text: texts[0]!.text,
        ...nameAll(texts),
      };
      const unit = findUnit(indicator);
      const messageId = unit !== null ? 'unit' : texts.length === 1 ? 'one' : 'several';
      yield {
        ...factOf(messageId, texts, edits),
        data: {
          ...data,
          say: unit === null || saysUnit(indicator, unit) ? '' : `, and say “${unit}” in the name`,
        },
        indicator,
      };
    }
  },
};

/** Of so many figures one that says more than a number shows that the sheet is written to be read. */
const WORDED_OF = 4;

const WITH_UNIT = /[\p{L}£$€%]/u;

/** How many figures are numbers, those of some places in a row aside. */
function countBut(places: ReadonlySet<number>, indicators: readonly Indicator[]): number {
  if (places.size === 0) return countNumbers(indicators);
  return indicators.reduce(
    (all, { values }) => all + values.filter(({ kind }, at) => kind === 'number' && !places.has(at)).length,
    0,
  );
}

/** The first figure of a table in which every one is typed as text, and more than half of them with a unit; null of any other. */
function firstWithUnit(rows: readonly TypedRow[], indicators: readonly Indicator[]): Value | null {
  const texts = rows.flatMap((row) => row.texts);
  if (rows.length < LEAST_ROWS || texts.length < countNumbers(indicators)) return null;
  const withUnit = texts.filter(({ text }) => WITH_UNIT.test(text));
  return withUnit.length * 2 > texts.length ? withUnit[0]! : null;
}

/** The figures that stand with words: "60 minutes or less", "287 litres". */
function findWorded(indicators: readonly Indicator[]): readonly Value[] {
  return indicators.flatMap(({ values }) =>
    values.filter(({ kind, raw }) => kind === 'number' && typeof raw === 'string' && SAYS_MORE.test(raw)),
  );
}

const SAYS_MORE = /\d.*[a-z]{3}|[a-z]{3}.*\d/i;

function nameAll(texts: readonly Value[]): { readonly figures: string; readonly texts: string } {
  const figures = texts.length > 3 ? plural(texts.length, 'figure') : listAnd(texts.map(nameFigure));
  return { figures: capitalise(figures), texts: texts.map(({ text }) => text).join('; ') };
}

/** Whether the name has the unit already, be it of one or of many. */
function saysUnit({ name }: Indicator, unit: string): boolean {
  return name.toLowerCase().includes(unit.toLowerCase().replace(/s$/, ''));
}

const LEAST_ROWS = 3;

/** A figure that is typed as text, and whose it is. */
interface TypedFigure {
  readonly indicator: Indicator;
  readonly value: Value;
}

/** A row, and those of its figures that are typed as text. */
interface TypedRow {
  readonly indicator: Indicator;
  readonly texts: readonly Value[];
}

/**
 * For each unit that the figures of three rows or more are typed with, which is one thing to say, those figures; and those of
 * three rows or more each of which has a unit of its own behind all its figures.
 */
function findUnitsInRows(rows: readonly TypedRow[]): readonly (readonly TypedFigure[])[] {
  const figures = rows
    .filter(({ indicator }) => findMixedTimes(indicator).length === 0)
    .flatMap(({ indicator, texts }) => texts.map((value) => ({ indicator, value })));
  const groups = [...groupBy(figures, ({ value }) => unitBehind(value))].flatMap(([unit, own]) =>
    unit !== undefined && areOfRows(own) ? [own] : [],
  );
  const grouped = new Set(groups.flat());
  const others = figures.filter(
    (one) =>
      !grouped.has(one) &&
      one.indicator.values.every((value) => value.number === null || unitBehind(value) !== undefined),
  );
  return areOfRows(others) ? [...groups, others] : groups;
}

function unitBehind({ text }: Value): string | undefined {
  return UNIT_BEHIND.exec(text)?.[1]!.toLowerCase().replace(/s$/, '');
}

function areOfRows(figures: readonly TypedFigure[]): boolean {
  return new Set(figures.map(({ indicator }) => indicator)).size >= LEAST_ROWS;
}

function sayShort(short: readonly TypedRow[], scorecard: Scorecard): Fact<'short'> {
  const edits = short.flatMap(({ indicator, texts }) =>
    texts.map((value) => editToNumber(scorecard, indicator, value)),
  );
  const texts = short.flatMap((row) => row.texts);
  return { ...factOf('short', texts, edits), data: { count: texts.length, text: texts[0]!.text } };
}

const SHORT = /^[-+(]?[£$€]?[\d.,]+ ?(?:k|m|bn|mn|thousand|million|billion)\)?$/i;

/** Whether all figures of a row are typed with what they are counted in, "£2.31m" and "£950k": that is the way it is written. */
function isTypedShort({ values }: Indicator): boolean {
  const given = values.filter(({ kind }) => kind === 'number');
  return given.length > 1 && given.every(({ text }) => SHORT.test(text));
}

/** Whether a "p" behind a figure is no penny, but the mark of a provisional one, as a note or the comment says. */
function isProvisional({ text, mark }: Value, { comment }: Indicator, { footnotes }: Scorecard): boolean {
  if (mark !== null || !/\dp$/.test(text)) return false;
  return (
    footnotes.some((note) => note.mark === 'p') ||
    /\b(?:provisional|final (?:figures?|data|results?))\b/i.test(comment?.text ?? '')
  );
}

const UNIT_BEHIND = /^(?:[<>≤≥]=? ?)?[\d.,]+ ?([a-z][a-z0-9/²³]{2,14})$/i;

/** The word that follows every figure of a row of two or more: "8 days". */
function findUnit({ values }: Indicator): string | null {
  const given = values.filter(({ kind }) => kind === 'number');
  const [first, ...more] = given.map(({ text }) => /^[\d.,]+ ?([a-z][a-z0-9/²³]{2,11})$/i.exec(text)?.[1]);
  if (first === undefined || more.length === 0) return null;
  const bare = (word: string | undefined) => word?.toLowerCase().replace(/s$/, '');
  if (more.some((word) => bare(word) !== bare(first))) return null;
  return TIME_WORD.test(first) ? `${bare(first)}s` : first;
}

const TIME_WORD = /^(?:day|week|month|year|hour|minute|second)s?$/i;

const LEAST_TYPED = 3;

/** The columns that hold bounds, "≥ 92%", and so text as a rule, and targets of which some are bounds or words and none a number: nobody sums them. */
function findBounds({ figureColumns, indicators }: Scorecard): ReadonlySet<number> {
  const isOfBounds = ({ field }: FigureColumn, at: number) => {
    const given = indicators.flatMap(({ values }) => (values[at]!.kind === 'missing' ? [] : [values[at]!]));
    const bounds = given.filter(({ bound }) => bound !== null);
    if (bounds.length * 2 > given.length) return true;
    const areTyped = given.length >= LEAST_TYPED && given.every(({ raw }) => typeof raw === 'string');
    return (
      field === 'target' && areTyped && (bounds.length > 0 || given.some(({ kind }) => kind !== 'number'))
    );
  };
  return new Set(figureColumns.flatMap((column, at) => (isOfBounds(column, at) ? [at] : [])));
}

function isNumberAsText({ isStoredAsText, strayMark, isFormula, place }: Value): boolean {
  return isStoredAsText && strayMark === null && !isFormula && place === 'own';
}

function factOf<Id extends string>(
  messageId: Id,
  texts: readonly Value[],
  edits: readonly CellEdit[],
): Fact<Id> {
  return { messageId, data: {}, cell: texts[0]!.cell, cells: texts.map(({ cell }) => cell), edits };
}
