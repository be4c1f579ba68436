import { aboveOrBelow, isWorse } from '../scorecard/compareFigures';
import { isPartOfYear, isSamePart } from '../scorecard/period';
import { findReversals } from '../scorecard/reversals';
import { cannotOrderTargets, soundBaseline } from '../scorecard/soundness';
import { rowsThatHold } from '../scorecard/holdings';
import type { Rule } from './rule';
import { betterIs, capitalise, nameFigure, sayTime } from '../scorecard/wording';
import { listAnd } from '../text/words';

export const targetReverses: Rule<Record<never, never>, 'reverses' | 'sticksOut' | 'often' | 'withinYear'> = {
  id: 'target-reverses',
  group: 'Targets',
  title: 'Target goes backwards',
  description: 'Disallow a target that is worse than the target of the year before.',
  why: 'A plan that gets worse from one year to the next is nearly always two figures typed in each other’s place.',
  severity: 'error',
  severities: { withinYear: 'query' },
  isFixable: false,
  looksAt: 'row',
  restsOnPolarity: true,
  series: 'each',
  options: {},
  optionNotes: {},
  messages: {
    reverses:
      '{Figure}, {target}, is {side} {before}, {earlier}{actual}, though {better}. Check both figures, or set which way is better for this row.',
    sticksOut:
      '{Earlier}, {earlier}, does not fit the other years: {figure}, {target}, is {side} it, though {better}. Check that figure, or set which way is better for this row.',
    often:
      'The targets go back {times} times, to {targets}, though {better}. Check the figures, or set which way is better for this row.',
    withinYear:
      '{Figure}, {target}, is {side} {before}, {earlier}, though {better}. Check both figures, or explain what makes the season worse.',
  },
  explanation: 'Names what makes one quarter or month harder than the one before it, as winter does.',
  valid: [
    {
      name: 'Work of a later year that was brought forward',
      asOf: '2026-01-20',
      rows: [
        ['Indicator', 'Actual 2024/25', 'Target 2025/26', 'Target 2026/27', 'Comments'],
        [
          'Number of new affordable homes',
          214,
          260,
          230,
          'Two sites of 2026/27 were brought forward, so fewer left',
        ],
        ['Number of classrooms built', 14, 26, 20, 'One of 2026/27 was pulled forward'],
      ],
    },
    {
      name: 'Targets of two bodies side by side, each of which goes on',
      asOf: '2025-02-01',
      rows: [
        [
          'Indicator',
          'Upland actual 2024',
          'Lowland actual 2024',
          'Upland target 2025',
          'Lowland target 2025',
        ],
        ['Percentage of calls answered', 90, 31, 92, 33],
        ['Percentage of letters answered', 71, 93, 72, 94],
      ],
    },
    {
      name: 'Targets that rise, then stand still',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 66, 68, 68, null],
      ],
    },
    {
      name: 'A past target above the targets to come',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 82, 66, 68, null],
      ],
    },
    {
      name: 'A gap that narrows',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Achievement gap of pupils eligible for free meals', 25, 18, 16, null],
      ],
    },
    {
      name: 'Targets that run the wrong way all along have a rule of their own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 56, 54, 50, null],
      ],
    },
    {
      name: 'A level to hold may be neared from above',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of surplus school places', 4, 8, 5, null],
      ],
    },
    {
      name: 'A profile, a peak, a reset and what happens in one of the years',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Number of homes built', 210, 300, 420, 280, 'The profile follows two large sites'],
        ['Number of jobs created', 210, 300, 620, 330, 'Peak in 2018: the park opens'],
        ['Percentage of residents satisfied', 70, 75, 62, 65, 'Target reset for the new survey'],
        ['Number of library visits', 530, 540, 500, 560, 'Main library closed for works in 2018'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Back and back again: one matter',
      rows: [
        [
          'Indicator',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Target 2020',
          'Target 2021',
        ],
        ['Number of complaints', 110, 112, 120, 115, 125, 130],
      ],
      finds: [['often', 'D2']],
    },
    {
      name: 'A comment on something else that has a profile, a peak or a reset, or on another year',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Number of museum visits', 210, 300, 280, 310, 'Shows raise the profile of the museum'],
        ['Number of homes built', 210, 300, 280, 310, 'Results peaked in June'],
        ['Number of users online', 210, 300, 280, 310, 'Passwords were reset in May'],
        ['Number of library visits', 530, 540, 500, 560, 'Main library closed for works in 2015'],
      ],
      finds: [
        ['reverses', 'D2'],
        ['reverses', 'D3'],
        ['reverses', 'D4'],
        ['reverses', 'D5'],
      ],
    },
    {
      name: 'Two years in each other’s place, and a gap that widens again',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 66, 70, 68, null],
        ['Achievement gap of pupils eligible for free meals', 25, 18, 19, 16, null],
      ],
      finds: [
        ['reverses', 'E2'],
        ['reverses', 'D3'],
      ],
    },
    {
      name: 'A step back that ends below today’s figure is found once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Number of library visits', 53100, 54000, 55000, 49000, null],
      ],
      finds: [['reverses', 'E2']],
    },
    {
      name: 'A figure far off between two that fit together',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Working days lost to sickness per employee', 8.9, 8.6, 3.8, 8.0, null],
        ['Percentage of pupils achieving the expected level', 60, 62, 84, 66, null],
      ],
      finds: [
        ['sticksOut', 'D2'],
        ['sticksOut', 'D3'],
      ],
    },
    {
      name: 'A quarter that asks for less than the one before may have its season',
      rows: [
        [
          'Indicator',
          'Actual 2016/17',
          'Q1 2017/18 Target',
          'Q2 2017/18 Target',
          'Q3 2017/18 Target',
          'Target 2017/18',
        ],
        ['Percentage of waste recycled', 44, 47, 47, 44, 46],
        ['Number of homes started', 400, 120, 110, 80, 410],
      ],
      finds: [['withinYear', 'E2']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of rowsThatHold(scorecard.indicators, 'turns')) {
      const { polarity } = indicator;
      const baseline = soundBaseline(indicator);
      const reversals = findReversals(indicator);
      if (reversals.length >= often && !isPartOfYear(reversals[0]!.target.column.period)) {
        const targets = reversals.map(({ target }) => target);
        yield {
          messageId: 'often',
          data: {
            times: reversals.length,
            targets: listAnd(targets.map((target) => `${target.text} ${sayTime(target)}`)),
            better: betterIs(polarity),
          },
          cell: targets[0]!.cell,
          cells: targets.map(({ cell }) => cell),
          indicator,
        };
        continue;
      }
      for (const { earlier, target, isEarlierOdd } of reversals) {
        const { period } = target.column;
        // The same month of two years has no season that tells them apart.
        const isInYear = isPartOfYear(period) && !isSamePart(period, earlier.column.period!);
        const isPassed = baseline !== null && isWorse(polarity, target, baseline);
        yield {
          messageId: isInYear ? 'withinYear' : isEarlierOdd ? 'sticksOut' : 'reverses',
          data: {
            figure: nameFigure(target),
            Figure: capitalise(nameFigure(target)),
            target: target.text,
            side: aboveOrBelow(target, earlier),
            before: nameFigure(earlier),
            Earlier: capitalise(nameFigure(earlier)),
            earlier: earlier.text,
            // Said in the same breath, so that the same target is not found fault with twice.
            actual: isPassed ? `, and worse than ${nameFigure(baseline)}, ${baseline.text}` : '',
            better: betterIs(polarity),
          },
          cell: isEarlierOdd ? earlier.cell : target.cell,
          cells: [...(isPassed ? [baseline.cell] : []), earlier.cell, target.cell],
          indicator,
        };
      }
    }
  },
};

/** A row that goes back so often has one thing wrong with it: its order, or the way that is taken for better. */
const often = 3;
