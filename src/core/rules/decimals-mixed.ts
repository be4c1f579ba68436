import { DOUBT_A_FIGURE } from './support/doubts';
import { plural } from '../text/words';
import type { Indicator, Value } from '../scorecard/scorecard';
import { differUnseen } from '../scorecard/compareFigures';
import { comparePeriods } from '../scorecard/period';
import { baselineOf, endTargetOf, pastTargets } from '../scorecard/series';
import type { Fact, Rule } from './rule';
import { isInShares } from '../scorecard/mixedScale';
import { unsoundFigures } from '../scorecard/soundness';
import { capitalise, nameFigure, nameTargets, printFigure } from '../scorecard/wording';

type MessageId = 'finer' | 'mixed' | 'hidden';

export const decimalsMixed: Rule<Record<never, never>, MessageId> = {
  id: 'decimals-mixed',
  group: 'Values',
  title: 'Different numbers of decimal places',
  description:
    'Warn about targets whose steps are too small to be seen in the actual, or are hidden by a number format, and about targets printed to different numbers of decimal places.',
  why: 'When a target has more decimals than the actual, nobody can tell whether it was met: 96 may be anything from 95.5 to 96.5.',
  severity: 'advice',
  isFixable: false,
  givesWayTo: [...DOUBT_A_FIGURE, 'target-reverses'],
  looksAt: 'row',
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    hidden:
      '{actual}, {exactActual}, and {target}, {exactTarget}, are both shown as {text}, as their number format hides the decimals. Show {places}.',
    finer:
      '{actual}, {actualText}, has {actualPlaces}, but {targets} {places} ({texts}). Show both to the same number of places.',
    mixed:
      '{coarse}, {coarseText}, has {coarsePlaces}, but {fine}, {fineText}, has {places}. Give all targets of the row the same.',
  },
  together: {
    hidden: 'have an actual and a target that differ in decimals which are not shown',
    finer: 'have targets to more decimal places than the actual',
    mixed: 'have targets to different numbers of decimal places',
  },
  joinsColumns: true,
  explanation: 'Says why the row needs both.',
  valid: [
    {
      name: 'An actual finer than its targets',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils at a good level', 74.8, 69.3, 81, 85, null],
        ['Percentage of attendance', 94.5, 95, 95, 95.2, null],
      ],
    },
    {
      name: 'Whole numbers from which Excel drops the nought',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Average points per entry', 35.2, 37.5, 38, 39, null],
        ['Percentage of young people not in education', { value: 5, format: '0.0' }, 2.5, 2, 1.5, null],
      ],
    },
    {
      name: 'A whole number beside one decimal place, and one of a row whose other actuals are as fine as its targets',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of business rates collected', 95.1, 96, 96.2, 96.5, 96.8, null],
        ['Percentage of main roads in need of repair', 5, 4, 3.8, 3.6, 3.4, null],
        ['Percentage of streets clean', 95, 92, 92.5, 93, 94, null],
        ['Average hours until a repair', 0.75, 0.7, 0.65, 0.6, 0.55, null],
        ['Percentage of members who are active', '15', '16', '16.5', '17', '17.5', null],
      ],
    },
    {
      name: 'Steps that the actual shows, though it has fewer decimal places',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Cost per journey', 6.4, 6.18, 5.95, 5.78, null],
        ['Percentage of calls answered', 95, 83.4, 90.5, 92, null],
        ['Days to mend a road', 2, 7.5, 5.5, 4, null],
      ],
    },
    {
      name: 'Figures that are said to be wrong elsewhere',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of repairs on time', 85, 0.87, 88, 90, null],
        ['Percentage of calls answered', 85, 87, 8.8, 90, null],
      ],
    },
    {
      name: 'Targets that would end in a nought',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of council tax collected', '97.75%', '98.3%', '98.6%', '99%', null],
        ['Change in homicides on last year', -0.25, -0.1, -0.15, -0.2, null],
      ],
    },
    {
      name: 'Shares of one',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of calls answered on time', 0.8, 0.85, 0.9, null],
      ],
    },
    {
      name: 'Decimals that are worked out, or too many to have been typed, and counts',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of calls answered',
          { value: 0.8561, format: '0%', formula: '=15/17.52' },
          { value: 0.86, format: '0%' },
          { value: 0.86, format: '0%' },
          null,
        ],
        [
          'Percentage of letters answered',
          { value: 0.856124, format: '0%' },
          { value: 0.86, format: '0%' },
          { value: 0.86, format: '0%' },
          null,
        ],
        [
          'Number of posts filled',
          { value: 11.8, format: '0' },
          { value: 12, format: '0' },
          { value: 12.4, format: '0' },
          null,
        ],
      ],
    },
    {
      name: 'An actual at its limit, and a count',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of invoices sent on time', 100, 99.5, 99.5, null],
        ['Number of social workers', 120, 125.5, 130, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A target that a format shows as the actual from which it is a step, and one that was missed by as little',
      rows: [
        ['Indicator', 'Unit', 'Target 2016', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Sewer overflows per 100 km of main',
          'per 100 km',
          { value: 4.1, format: '#,##0' },
          { value: 3.8, format: '#,##0' },
          { value: 3.8, format: '#,##0' },
          { value: 3.5, format: '#,##0' },
          null,
        ],
        [
          'Percentage of budget spent on training',
          '%',
          { value: 0.042, format: '0%' },
          { value: 0.04, format: '0%' },
          { value: 0.05, format: '0%' },
          { value: 0.06, format: '0%' },
          null,
        ],
      ],
      finds: [
        ['hidden', 'F2'],
        ['hidden', 'C3'],
      ],
    },
    {
      name: 'Targets finer than the actual, and a step too small to be seen',
      rows: [
        ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Schools', 'Percentage of settings judged good', { value: 96, format: '0' }, 95, 97, 97.5, null],
        [null, 'Percentage of pupils excluded', { value: 0.03, format: '0.00' }, 'N/A', 0.03, 0.025, null],
      ],
      finds: [
        ['finer', 'F2'],
        ['finer', 'F3'],
      ],
    },
    {
      name: 'A target of two places beside actuals of one, and beside a whole number',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Average hours until a repair', 0.8, 0.7, 0.7, 0.65, 0.6, null],
        ['Percentage of settings judged good', 95, 96, 96.25, 97, 98, null],
      ],
      finds: [
        ['finer', 'E2'],
        ['finer', 'D3'],
      ],
    },
    {
      name: 'Targets of two kinds',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        [
          'Percentage of pupils at a good level',
          59.25,
          { value: 66, format: '0.0' },
          { value: 68, format: '0.00' },
          { value: 70, format: '0.0' },
          null,
        ],
      ],
      finds: [['mixed', 'D2']],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const hidden = findHidden(indicator);
      if (hidden) {
        yield sayHidden(hidden, indicator);
        continue;
      }
      // A count with decimals is a matter of its own; of shares of one Excel drops the noughts.
      if (indicator.unit === 'count' || !hasDecimals(indicator) || isInShares(indicator)) continue;
      const slips = unsoundFigures(indicator);
      const targets = indicator.values.filter(
        (value) => value.column.field === 'target' && value.number !== null && !slips.has(value),
      );
      const baseline = baselineOf(indicator);
      const finer =
        baseline?.column.period &&
        !isLimit(baseline) &&
        !slips.has(baseline) &&
        !isRounded(baseline, targets, indicator) &&
        (hasUnseenStep(baseline, targets) || isOneFiner(baseline, targets)) &&
        targets.some((target) => isNear(target, baseline))
          ? targets.filter((value) => value.decimals > baseline.decimals)
          : [];
      const [first] = finer;
      if (baseline && first) {
        yield {
          messageId: 'finer',
          data: {
            actual: capitalise(nameFigure(baseline)),
            actualText: baseline.text,
            actualPlaces: sayPlaces(baseline.decimals),
            targets: nameTargets(finer, 'has', 'have'),
            texts: [...new Set(finer.map(({ text }) => text))].join(', '),
            places: Math.max(...finer.map(({ decimals }) => decimals)),
          },
          cell: first.cell,
          cells: [baseline, ...finer].map(({ cell }) => cell).sort((a, b) => a.column - b.column),
          indicator,
        };
        continue;
      }
      const mixed = findMixed(targets, indicator);
      if (mixed) {
        const { coarse, fine } = mixed;
        yield {
          messageId: 'mixed',
          data: {
            coarse: capitalise(nameFigure(coarse)),
            coarseText: coarse.text,
            coarsePlaces: sayPlaces(coarse.decimals),
            fine: nameFigure(fine),
            fineText: fine.text,
            places: sayPlaces(fine.decimals),
          },
          cell: fine.cell,
          cells: [coarse, fine].map(({ cell }) => cell).sort((a, b) => a.column - b.column),
          indicator,
        };
      }
    }
  },
};

/** An actual and a target that print as one, and how many decimals would tell them apart. */
interface Hidden {
  readonly actual: Value;
  readonly target: Value;
  readonly places: number;
}

/** The actual and the end target, or the target of its own time, that were typed with decimals which no reader sees. */
function findHidden(indicator: Indicator): Hidden | null {
  const actual = baselineOf(indicator);
  if (!actual || indicator.unit === 'count' || actual.isFormula) return null;
  const past = pastTargets(indicator).filter(
    ({ column }) => comparePeriods(column.period, actual.column.period) === 0,
  );
  for (const target of [endTargetOf(indicator), ...past]) {
    if (!target || target.isFormula || !differUnseen(actual, target)) continue;
    const places = Math.max(typedPlaces(actual), typedPlaces(target));
    if (places <= Math.max(actual.decimals, target.decimals) + MOST_HIDDEN) return { actual, target, places };
  }
  return null;
}

/** More decimals than so many were worked out elsewhere. */
const MOST_HIDDEN = 2;

/** With how many decimals a figure was typed; a percentage is kept as a share, which is not exact. */
function typedPlaces({ number }: Value): number {
  const digits = String(Number(number!.toPrecision(12)));
  return digits.includes('e') ? Infinity : (digits.split('.')[1] ?? '').length;
}

function sayHidden({ actual, target, places }: Hidden, indicator: Indicator): Fact<MessageId> {
  return {
    messageId: 'hidden',
    data: {
      actual: capitalise(nameFigure(actual)),
      exactActual: sayExact(actual, places),
      target: nameFigure(target),
      exactTarget: sayExact(target, places),
      text: actual.text,
      places: sayPlaces(places),
    },
    cell: target.cell,
    cells: [actual, target].map(({ cell }) => cell).sort((a, b) => a.column - b.column),
    indicator,
  };
}

function sayExact({ number, text }: Value, places: number): string {
  return `${printFigure(number!, places)}${text.trim().endsWith('%') ? '%' : ''}`;
}

function hasDecimals({ values }: Indicator): boolean {
  return values.some(({ decimals }) => decimals > 0);
}

/** Whether targets finer than the actual ask for a step that is too small to be seen in it: 96, then 96.1. */
function hasUnseenStep(baseline: Value, targets: readonly Value[]): boolean {
  const seen = 10 ** -baseline.decimals;
  return targets.some((target, k) => {
    const before = targets[k - 1] ?? baseline;
    const step = Math.abs(target.number! - before.number!);
    const isFiner = Math.max(target.decimals, before.decimals) > baseline.decimals;
    return isFiner && step > 0 && step < seen * 0.999;
  });
}

/** Whether it can be in doubt if a target was met: 40 is no 29.5, however it was rounded. */
function isNear({ number }: Value, baseline: Value): boolean {
  return Math.abs(number! - baseline.number!) <= MOST_APART * 10 ** -baseline.decimals;
}

const MOST_APART = 5;

/** Whether one of several targets is finer than the actual and all the others. */
function isOneFiner(baseline: Value, targets: readonly Value[]): boolean {
  const finer = targets.filter(({ decimals }) => decimals > baseline.decimals);
  return targets.length > 2 && finer.length === 1;
}

/**
 * Whether an actual may have lost a nought at its end, as 12.0 is shown where no format asks for it: it is whole beside one
 * decimal place, or others of the row are as fine as its targets.
 */
function isRounded(baseline: Value, targets: readonly Value[], { values }: Indicator): boolean {
  if (!/^general$/i.test(baseline.numberFormat)) return false;
  const finest = Math.max(...targets.map(({ decimals }) => decimals));
  if (baseline.decimals === 0 && finest === 1) return true;
  return values.some(({ column, decimals }) => column.field === 'actual' && decimals >= finest);
}

/** 0 and 100 are exact: no decimals are missing. */
function isLimit({ number }: Value): boolean {
  return number === 0 || number === 100;
}

/** A target and a finer one of a row whose noughts at the end are kept: elsewhere 70.0 may be printed as 70. */
function findMixed(targets: readonly Value[], { unit }: Indicator): { coarse: Value; fine: Value } | null {
  // Of two targets nobody can say which is the odd one.
  if (unit === 'currency' || targets.length < 3) return null;
  const fine = targets.reduce<Value | null>(
    (finest, value) => (value.decimals > (finest ? finest.decimals : 0) ? value : finest),
    null,
  );
  if (!fine || !targets.some(({ text }) => /\.\d*0\b/.test(text))) return null;
  const coarse = targets.find(
    (value) => value.decimals < fine.decimals && !/^general$/i.test(value.numberFormat) && !isLimit(value),
  );
  return coarse ? { coarse, fine } : null;
}

function sayPlaces(decimals: number): string {
  return decimals === 0 ? 'no decimal places' : plural(decimals, 'decimal place');
}
