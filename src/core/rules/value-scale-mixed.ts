import { allOf } from './support/partsOfRow';
import { once } from '../text/remember';
import { listAnd } from '../text/words';
import { showsPerCent } from '../sheet/numberFormat';
import { findMixedScale, type MixedScale, nearestTo } from '../scorecard/mixedScale';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';

export const valueScaleMixed: Rule<Record<never, never>, MixedScale['kind']> = {
  id: 'value-scale-mixed',
  group: 'Values',
  title: 'Two scales in one row',
  description: 'Disallow 0.88 beside 88 in the same row of percentages.',
  why: 'Side by side, the row seems to fall from 88 to less than 1. Charts, averages and trajectories all read it that way.',
  severity: 'error',
  isFixable: false,
  looksAt: (row) => (isOnTwoScales(row) ? allOf(row) : row.unit === 'percentage' ? formatsOf(row) : ''),
  options: {},
  optionNotes: {},
  messages: {
    share:
      '{subject} on a scale of 0 to 1, but {other}, {otherText}, is on a scale of 0 to 100. Type {meant}.',
    whole:
      '{subject} on a scale of 0 to 100, but {other}, {otherText}, is on a scale of 0 to 1. Type {meant}.',
    format:
      '{figures}, {texts}, {format}, but {other}, {otherText}, {otherFormat}: averages and charts take one for a hundred times the other. Give the row one format.',
  },
  explanation: null,
  valid: [
    {
      name: 'Small percentages',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils excluded', 0.03, 0.03, 0.025, 0.025, null],
        ['Percentage of payments in error', 0.6, 1.2, 0.4, 0.3, null],
        ['Percentage of young people not in education', 5, 2.5, 1.5, 1, null],
        ['Percentage of calls abandoned', 60, 30, 10, 1, null],
      ],
    },
    {
      name: 'A whole row of shares, and a whole row in a per cent format',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of repairs on time', 0.88, 0.9, 1, null],
        [
          'Percentage of calls answered',
          { value: 0.88, format: '0%' },
          { value: 0.9, format: '0%' },
          { value: 1, format: '0%' },
          null,
        ],
      ],
    },
    {
      name: 'A column that is in a per cent format all the way down',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of repairs on time', 88, { value: 0.85, format: '0%' }, 90, 91, null],
        ['Percentage of calls answered', 92, { value: 0.9, format: '0%' }, 93, 94, null],
        ['Percentage of visits made', 70, { value: 0.65, format: '0%' }, 75, 80, null],
      ],
    },
    {
      name: 'Scores below and above 1',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average progress score', 0.2, 20, 25, null],
      ],
    },
    {
      name: 'A format with a per cent sign for another size of figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of homes warm', 57, { value: 58, format: '[<1]0.0%;0.0' }, 60, null],
        ['Percentage of homes dry', 80, 81, 82, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A share typed beside one target in per cent',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Repairs on time', 0.91, { value: 0.95, format: '0%' }, null],
        ['Rent collected', { value: 0.98, format: '0%' }, { value: 0.99, format: '0%' }, null],
      ],
      finds: [['share', 'B2']],
    },
    {
      name: 'Two shares among plain figures, and a plain figure among shares',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Schools', 'Percentage of pupils at a good level', 85, 0.88, 0.9, 92, null],
        [null, 'Percentage of repairs on time', 0.88, 0.9, 91, 0.93, null],
        [null, 'Percentage of visits made', 97, 98, 1, 1, null],
      ],
      finds: [
        ['share', 'D2'],
        ['whole', 'E3'],
        ['share', 'E4'],
      ],
    },
    {
      name: 'A per cent format in one cell only',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of repairs on time', 85, { value: 0.88, format: '0%' }, 90, null],
      ],
      finds: [['format', 'C2']],
    },
  ],
  *check({ scorecard }) {
    const habits = once(() => countFormats(scorecard));
    for (const indicator of scorecard.indicators) {
      const mixed = findMixedScale(indicator) ?? findMixedFormat(indicator, habits);
      if (!mixed) continue;
      const { kind, odd, other } = mixed;
      const factor = kind === 'share' ? 100 : 0.01;
      yield {
        messageId: kind,
        data: {
          figures: capitalise(listAnd(odd.map(nameFigure))),
          texts: listAnd(odd.map(({ text }) => text)),
          subject: sayWhich(odd),
          other: nameFigure(other),
          otherText: other.text,
          meant: sayMeant(odd, factor, /%/.test(other.text) ? '%' : ''),
          format: sayFormat(odd),
          otherFormat: sayFormat([other]),
        },
        cell: odd[0]!.cell,
        cells: odd.map(({ cell }) => cell),
        indicator,
      };
    }
  },
};

/** More figures than this are not named one by one. */
const mostNamed = 2;

function sayWhich(odd: readonly Value[]): string {
  const [first] = odd as readonly [Value, ...Value[]];
  if (odd.length > mostNamed)
    return `${odd.length} figures, the first being ${nameFigure(first)}, ${first.text}, are`;
  const named = odd.map((value) => `${nameFigure(value)}, ${value.text},`);
  return `${capitalise(listAnd(named))} ${odd.length === 1 ? 'is' : 'are'}`;
}

/** "is a plain number", "is a percentage that holds 0.7". */
function sayFormat(values: readonly Value[]): string {
  const isOne = values.length === 1;
  if (values.some((value) => !isPercentFormat(value)))
    return isOne ? 'is a plain number' : 'are plain numbers';
  const held = listAnd(values.map(({ raw }) => String(raw)));
  return isOne ? `is a percentage that holds ${held}` : `are percentages that hold ${held}`;
}

/** What to type; beside "95%" that is "91%", which Excel and a text file take alike. */
function sayMeant(odd: readonly Value[], factor: number, sign: string): string {
  const meant = odd.map(({ number }) => printFigure(number! * factor) + sign);
  return odd.length > mostNamed
    ? `${meant[0]!} for ${odd[0]!.text}, and the others on the same scale`
    : listAnd(meant);
}

/** Of each column's numbers in rows of percentages, how many there are and how many are in a per cent format. */
type FormatHabits = ReadonlyMap<FigureColumn, { all: number; formatted: number }>;

function countFormats({ figureColumns, indicators }: Scorecard): FormatHabits {
  const habits = new Map(figureColumns.map((column) => [column, { all: 0, formatted: 0 }]));
  for (const { unit, values } of indicators) {
    if (unit !== 'percentage') continue;
    for (const value of values.filter(isPlainNumber)) {
      const habit = habits.get(value.column)!;
      habit.all++;
      if (isPercentFormat(value)) habit.formatted++;
    }
  }
  return habits;
}

function isPlainNumber({ raw, number }: Value): boolean {
  return typeof raw === 'number' && number !== null;
}

/** Cells in a per cent format beside cells that hold the percentage itself: the screen hides that one is 0.88, one 88. */
function findMixedFormat(indicator: Indicator, habits: () => FormatHabits): MixedScale | null {
  if (indicator.unit !== 'percentage') return null;
  const numbers = indicator.values.filter(isPlainNumber).filter(({ number }) => number !== 0);
  const formatted = numbers.filter(isPercentFormat);
  const plain = numbers.filter((value) => !isPercentFormat(value));
  const [candidates, rest] = plain.length < formatted.length ? [plain, formatted] : [formatted, plain];
  if (candidates.length === 0 || rest.length === 0) return null;
  const odd = candidates.filter((value) => {
    const { formatted: inPercent, all } = habits().get(value.column)!;
    const alike = isPercentFormat(value) ? inPercent : all - inPercent;
    // A column in one format all the way down was set so, and nobody adds a row up.
    return (alike - 1) * 2 <= all - 1 && Math.abs(value.number!) <= 100;
  });
  return odd.length === 0
    ? null
    : { kind: 'format', odd, other: nearestTo(odd[0]!, rest, indicator.values)! };
}

function isOnTwoScales(row: Indicator): boolean {
  const formats = new Set(row.values.filter(isPlainNumber).map(isPercentFormat));
  return findMixedScale(row) !== null || formats.size > 1;
}

/** In which format each of a row's numbers is. */
function formatsOf({ values }: Indicator): string {
  return values.map((value) => isPlainNumber(value) && String(isPercentFormat(value))).join();
}

function isPercentFormat({ numberFormat, raw }: Value): boolean {
  return showsPerCent(numberFormat, Number(raw));
}
