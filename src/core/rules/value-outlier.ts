import type { Indicator, Unit, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { findOutOfRange } from './value-out-of-range';
import { findMixedScale } from './value-scale-mixed';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';

type MessageId = 'slip' | 'far' | 'nought';

// Someone else's count depends on how many people live there.
const COMPARABLE: ReadonlySet<Unit> = new Set(['percentage', 'score', 'rate', 'days', 'ratio']);

export const valueOutlier: Rule<Record<never, never>, MessageId> = {
  id: 'value-outlier',
  group: 'Values',
  title: 'Figure out of line with its row',
  description:
    'Warn about a figure that looks like a slipped digit or decimal point beside the rest of its row.',
  why: 'A digit too many or a point in the wrong place is easy to type and hard to see, and the plan is then measured against it.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    slip: '{figure}, {text}, is far from the rest of the row, which {rest}. Was {meant} meant? Correct it, or explain what happened.',
    far: '{figure}, {text}, is far from the rest of the row, which {rest}. Correct it, or explain what happened.',
    nought:
      '{figure} is 0, while the rest of the row {rest}. Type N/A if there is no figure yet, or explain what happened.',
  },
  explanation: 'Says what made the figure so different that year.',
  valid: [
    {
      name: 'Rows that change a great deal, one step after another',
      rows: [
        [
          'Indicator',
          'Kent 2016',
          'National 2016',
          'Target 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Target 2020',
          'Comments',
        ],
        ['Number of pupils in out-of-county schools', 581, 'N/A', 495, 325, 260, 250, 250, null],
        ['Number of permanent exclusions', 16, 'N/A', 32, 15, 12, 9, 5, null],
        ['Number of young people in apprenticeships', 37, 'N/A', 90, 100, 110, 120, 130, null],
        ['Percentage of re-referrals', 10.2, 'N/A', 25, 10, 9, 8, 7, null],
        ['Percentage of pupils exceeding expectations', 6, 5, 26, 7, 8, 9, 10, null],
      ],
    },
    {
      name: 'A running total, a comparator that is a volume, a drop to nought',
      rows: [
        [
          'Indicator',
          'Kent 2016',
          'National 2016',
          'Target 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Cumulative number of families turned around', 22, 'N/A', 2043, 1602, 4610, 7190, null],
        ['Number of families helped', 22, 'N/A', 2043, 1602, 4610, 7190, null],
        ['Number of students achieving the award', 20, 1290, 25, 30, 40, 50, null],
        ['Number of schools in special measures', 4, 'N/A', 6, 0, 0, 0, null],
        ['Average progress score', -0.04, -0.03, 0, 0.2, 0.4, 0.6, null],
      ],
    },
    {
      name: 'Figures that cannot be, or are on another scale, are said to be so elsewhere',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of repairs on time', 85, 870, 88, 90, null],
        ['Percentage of calls answered', 85, 0.87, 88, 90, null],
        ['Number of fixed term exclusions', 1725, 1.693, 1373, 1168, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A point too early, a digit too many, a digit too few',
      rows: [
        [
          'Service',
          'Indicator',
          'Kent 2016',
          'National 2016',
          'Target 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Schools', 'Percentage of pupils at a good level', 74.8, 69.3, 77, 81, 8.5, 87, null],
        [null, 'Percentage of schools judged good', 89, 89, 86, 92, 9.3, 94, null],
        [null, 'Number of apprenticeships', 6406, 'N/A', 7800, 79900, 8500, 9200, null],
        [null, 'Number of pupils in out-of-county schools', 581, 'N/A', 495, 325, 260, 25, null],
        [null, 'Rate of proven re-offending', 36, 378, 29, 28, 27, 26, null],
      ],
      finds: [
        ['slip', 'G2'],
        ['slip', 'G3'],
        ['slip', 'F4'],
        ['far', 'H5'],
        ['slip', 'D6'],
      ],
    },
    {
      name: 'A figure that belongs to another row, and a nought for no figure',
      rows: [
        ['Indicator', 'Last quarter', 'This quarter', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of repairs on time', 85, 86, 5, 90, null],
        ['Percentage of time the website was up', 99.6, 0, 98, 98, null],
      ],
      finds: [
        ['far', 'D2'],
        ['nought', 'C3'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const outlier = findOutlier(indicator);
      if (!outlier) continue;
      const { value, messageId, others, meant } = outlier;
      const sorted = [...others].sort((a, b) => a.number! - b.number!);
      yield {
        messageId,
        data: {
          figure: capitalise(nameFigure(value)),
          text: value.text,
          rest: sayRange(sorted),
          meant: meant === null ? '' : printFigure(meant),
        },
        cell: value.cell,
        indicator,
      };
    }
  },
};

function sayRange(sorted: readonly Value[]): string {
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return low.number === high.number ? `stands at ${low.text}` : `runs from ${low.text} to ${high.text}`;
}

// A figure less than three times its neighbours may be a good year.
const LEAST_DISTANCE = 3;

interface Outlier {
  readonly messageId: MessageId;
  readonly value: Value;
  readonly others: readonly Value[];
  /** The figure with its digits in place, where that falls in with the row. */
  readonly meant: number | null;
}

/** The figure of a row that is far out of line with the others; null where none is, or a graver rule speaks of it. */
export function findOutlier(indicator: Indicator): Outlier | null {
  if (indicator.isCumulative || isTogether(indicator) || findMixedScale(indicator)) return null;
  const unfit = new Set(findOutOfRange(indicator).map(({ value }) => value));
  const numbers = indicator.values.filter(
    (value) =>
      value.number !== null &&
      (value.column.field !== 'comparator' || (COMPARABLE.has(indicator.unit) && value.number !== 0)),
  );
  const inRange = numbers.filter((value) => !unfit.has(value));
  if (inRange.some(({ number }) => number! < 0) || mixesSpans(indicator)) return null;
  for (const value of extremesOf(inRange)) {
    const others = inRange.filter((other) => other !== value);
    const outlier = others.every(({ number }) => number! > 0)
      ? judge(value, others, inRange, indicator)
      : null;
    if (outlier) return outlier;
  }
  return null;
}

/** The one smallest and the one largest figure, in the row's order: none between them can be out of line. */
function extremesOf(values: readonly Value[]): Value[] {
  const sorted = [...values].sort((a, b) => a.number! - b.number!);
  const isOne = (value: Value | undefined, next: Value | undefined) => value && value.number !== next?.number;
  const low = isOne(sorted[0], sorted[1]) ? sorted[0] : undefined;
  const high = isOne(sorted.at(-1), sorted.at(-2)) ? sorted.at(-1) : undefined;
  return values.filter((value) => value === low || value === high);
}

/** Whether no figure is as much as three times another: nearly every row, turned away before it is looked at closely. */
function isTogether({ values }: Indicator): boolean {
  let low = Infinity;
  let high = -Infinity;
  for (const { number } of values) {
    if (number === null) continue;
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return low > 0 && high < low * LEAST_DISTANCE;
}

/** Whether a quarter's or a year's count stands beside another's: one is naturally the larger. */
function mixesSpans({ unit, values }: Indicator): boolean {
  return (
    !COMPARABLE.has(unit) &&
    values.some(({ column }) => /^(?:quarter|month|relative)$/.test(column.period?.kind ?? ''))
  );
}

function judge(
  value: Value,
  others: readonly Value[],
  row: readonly Value[],
  { unit, isGap }: Indicator,
): Outlier | null {
  if (others.length < 2) return null;
  const number = value.number!;
  const low = Math.min(...others.map((other) => other.number!));
  const high = Math.max(...others.map((other) => other.number!));
  const spread = high / low;
  if (number === 0) {
    const isHighShare = unit === 'percentage' && !isGap && low >= 50 && spread <= 1.6 && others.length >= 3;
    return isHighShare ? { messageId: 'nought', value, others, meant: null } : null;
  }
  const distance = Math.max(number / high, low / number);
  if (distance < LEAST_DISTANCE) return null;
  const at = row.indexOf(value);
  const beside = [row[at - 1], row[at + 1]]
    .filter((other) => other !== undefined)
    .map((other) => other.number!);
  const isTight = spread <= (others.length > 2 ? 3 : 1.5);
  const slack = spread <= 2 ? 1.3 : 1.15;
  const guesses =
    number > high ? [number / 10, number / 100, number / 1000] : [number * 10, number * 100, number * 1000];
  const meant = guesses.find(
    (guess) =>
      (isTight && guess >= low / slack && guess <= high * slack) ||
      (beside.length === 2 && guess >= Math.min(...beside) * 0.8 && guess <= Math.max(...beside) * 1.25),
  );
  if (meant !== undefined) {
    const isSure = isDigitKnown(number, meant, others, unit);
    return { messageId: isSure ? 'slip' : 'far', value, others, meant: isSure ? meant : null };
  }
  // A handful can be five times another by chance.
  const isLarge = unit === 'percentage' ? Math.abs(number - high) >= 10 : Math.max(number, high) >= 50;
  const isFar = others.length >= 3 && spread <= 1.6 && distance >= 5 && isLarge;
  return isFar ? { messageId: 'far', value, others, meant: null } : null;
}

/** Whether a slipped point or nought explains the figure; of a digit left out or typed twice nobody can tell which. */
function isDigitKnown(number: number, meant: number, others: readonly Value[], unit: Unit): boolean {
  if (meant < number) return Number.isInteger(meant) || unit !== 'count';
  const round = others.filter((other) => other.number! % (meant / number) === 0);
  return !Number.isInteger(number) || round.length * 2 > others.length;
}
