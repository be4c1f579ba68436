import { isCumulative } from '../scorecard/cumulative';
import { isAtLimit, precisionOf } from '../scorecard/limits';
import type { Indicator, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { cannotOrderTargets } from '../scorecard/soundness';
import { stepsOf } from '../scorecard/steps';
import { explainsShape, isWayBack, LEAST_YEARS } from './support/shapes';
import { nameYear, printFigure, sayTime } from '../scorecard/wording';

/** Of a smaller step, as a share of the baseline, nobody asks why it is made at once; nor of one of so few points. */
const LEAST_STEP = 0.1;
const LEAST_POINTS = 5;

interface Options {
  readonly firstShare: number;
  readonly lastTimes: number;
}

export const trajectoryUneven: Rule<Options, 'early' | 'late'> = {
  id: 'trajectory-uneven',
  group: 'Targets',
  title: 'Nearly all of the change in one year',
  description: 'Warn about a trajectory that leaves nearly all of its change to the first or the last year.',
  why: 'Change that is all promised at once, or all put off to the end, is rarely what happens, and invites the question why.',
  severity: 'advice',
  isFixable: false,
  looksAt: 'row',
  series: 'years',
  givesWayTo: ['parts-do-not-add-up'],
  options: { firstShare: 0.9, lastTimes: 9 },
  optionNotes: {
    firstShare: 'Share of the whole change, 0 to 1, that the first year may take.',
    lastTimes:
      'How many times as large as all the steps before it together the last one must be to be named.',
  },
  messages: {
    early:
      '{Step} of the {gain} to be gained by {endYear} {falls} in {year} alone ({from} to {to}). See whether the later years could carry more.',
    late: 'The last step, {step} {year} ({from} to {to}), is at least {times} times all before it together. See whether the earlier years could carry more.',
  },
  together: {
    early: 'take nearly all of their whole change in one year',
    late: 'leave nearly all of their change to the last year',
  },
  joinsColumns: true,
  explanation:
    'Names what makes that year different, such as a new contract, a changed measure or extra money.',
  valid: [
    {
      name: 'Even steps, and steps that differ by rounding only',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 63, 66, 69, 72, null],
        ['Percentage of young people in education', 60, 61, 62, 63, 65, null],
        ['Number of permanent exclusions', 5, 3, 2, 1, 1, null],
      ],
    },
    {
      name: 'The latest actual is hidden under a merged area',
      merges: ['C2:C3'],
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 78, 80, 82, 84, null],
        ['Percentage of young people in education', 50, null, 80, 81, 82, null],
      ],
    },
    {
      name: 'Nought at once and held there; a first step back; three years are too few; two thirds of all',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Number of permanent exclusions', 40, 0, 0, 0, 0, null],
        ['Percentage of pupils achieving the expected level', 81.2, 80, 82, 85, 88, null],
        ['Percentage of young people in education', 50, 80, 82, 83, null, null],
        ['Percentage of calls answered', 50, 70, 74, 77, 80, null],
      ],
    },
    {
      name: 'Back to where it was, a programme, reasons in the comment, and a last target of years later',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Target 2022',
          'Comments',
        ],
        ['Complaints for each 1,000 homes', 5.4, 8.1, 5, 4.9, 4.9, 4.8, null],
        ['Number of affordable homes completed', 180, 190, 300, 300, 305, 305, null],
        ['Number of people trained', 200, 210, 300, 300, 305, 305, 'A second pipeline of courses'],
        ['Percentage of waste recycled', 32, 33, 34, 34, 34, 50, null],
      ],
    },
    {
      name: 'A programme that has not begun',
      rows: [
        [
          'Indicator',
          'Unit',
          'Baseline',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Target 2020',
          'Comments',
        ],
        ['Village taps installed', 'Number', 0, 200, 204, 206, 208, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Nearly all at first, and nearly all at last',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 80, 81, 82, 83, null],
        ['Number of permanent exclusions', 50, 49, 48, 48, 20, null],
        ['Percentage of young people in education', 50, 80, 80, 80, 80, null],
        ['Value of grants won', '$631', '<$1,000', '<$1,000', '<$1,000', '<$1,000', null],
      ],
      finds: [
        ['early', 'C2'],
        ['late', 'F3'],
        ['early', 'C4'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard, options }) {
    for (const indicator of scorecard.indicators) {
      const steps = stepsOf(indicator);
      if (
        !steps ||
        // A programme that stands at nought gains most when it begins.
        (steps.baseline.number === 0 && indicator.polarity === 'higher') ||
        steps.gains.length < LEAST_YEARS ||
        steps.gains.some((gain) => gain < 0) ||
        steps.gain === 0 ||
        [steps.baseline, ...steps.targets].some((value) => isLimitThere(value, indicator)) ||
        isCumulative(indicator) ||
        explainsShape(indicator)
      )
        continue;
      const { baseline, targets, gains, gain } = steps;
      const [first, last] = [gains[0]!, gains.at(-1)!];
      const others = gain - last;
      // Whole-point targets cannot share out a small change evenly; the slack also absorbs binary dust.
      const slack = 2.001 * precisionOf(targets);
      const even = gain / gains.length;
      const [firstTarget, endTarget] = [targets[0]!, targets.at(-1)!];
      const isAll = gain - first <= 1e-9 * gain;
      if (
        first >= gain * options.firstShare - 1e-9 &&
        first - even > slack &&
        isNoticed(first, steps.baseline, indicator) &&
        isYearAfter(firstTarget, baseline) &&
        !isWayBack(firstTarget, baseline, indicator) &&
        !isAtLimit(firstTarget.number!, indicator)
      ) {
        yield {
          messageId: 'early',
          data: {
            Step: isAll ? 'All' : sayGain(first, targets),
            falls: isAll ? 'falls' : 'fall',
            gain: sayGain(gain, targets),
            year: nameYear(firstTarget),
            endYear: nameYear(endTarget),
            from: baseline.text,
            to: firstTarget.text,
          },
          cell: firstTarget.cell,
          cells: [baseline.cell, firstTarget.cell, endTarget.cell],
          indicator,
        };
      } else if (
        others > 1e-9 &&
        last >= others * options.lastTimes - 1e-9 &&
        last - others > slack &&
        isNoticed(last, steps.baseline, indicator) &&
        isYearAfter(endTarget, targets.at(-2)!)
      ) {
        const before = targets.at(-2)!;
        yield {
          messageId: 'late',
          data: {
            step: sayGain(last, targets),
            year: sayTime(endTarget),
            from: before.text,
            to: endTarget.text,
            times: options.lastTimes,
          },
          cell: endTarget.cell,
          cells: targets.map((value) => value.cell),
          indicator,
        };
      }
    }
  },
};

/** Whether a step is so large that somebody would ask about it. */
function isNoticed(step: number, { number }: Value, { unit }: Indicator): boolean {
  return (
    step >= Math.abs(number!) * LEAST_STEP - 1e-9 && (unit !== 'percentage' || step >= LEAST_POINTS - 1e-9)
  );
}

/** Whether no year lies between, of which the actual is missing: then the first step is that of two years. */
function isYearAfter({ column: { period: target } }: Value, { column: { period: actual } }: Value): boolean {
  return target?.year == null || actual?.year == null || target.year - actual.year <= 1;
}

/** Whether a figure is a limit on the side to which the row is to go, "<1,000" of what is to rise: it is no step. */
function isLimitThere({ bound }: Value, { polarity }: Indicator): boolean {
  return bound !== null && bound.startsWith('<') === (polarity === 'higher');
}

/** A gain with as many decimals as the targets print, or a few where it would vanish. */
function sayGain(gain: number, targets: readonly Value[]): string {
  const places = Math.max(...targets.map(({ decimals }) => decimals));
  return printFigure(Number(gain.toFixed(Math.min(Math.max(places, gain < 1 ? 2 : 0), 6))));
}
