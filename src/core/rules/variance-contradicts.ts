import type { Amount, AmountAstray } from '../scorecard/amounts';
import { findMisaddedStep, type MisaddedStep } from '../scorecard/saidSteps';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { columnsWorkedOut, findMiscalculated, type Miscalculated } from '../scorecard/workedOut';
import { byReadingOrder, isSamePlace, toA1 } from '../sheet/address';
import { findMisdivided } from '../scorecard/misdivided';
import { unsoundFigures } from '../scorecard/soundness';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';
import { clip } from '../text/clip';
import { listAnd } from '../text/words';
import type { Fact, Rule } from './rule';
import { DOUBT_A_RESULT } from './support/doubts';
import { allOf } from './support/partsOfRow';

export const varianceContradicts: Rule<
  Record<never, never>,
  | 'difference'
  | 'change'
  | 'share'
  | 'quotient'
  | 'besideDifference'
  | 'besideChange'
  | 'besideShare'
  | 'besideWhole'
  | 'besideMean'
  | 'said'
> = {
  id: 'variance-contradicts',
  group: 'Values',
  title: 'Difference that the figures contradict',
  description:
    'Disallow a variance, a share, a mean of several columns, or a percentage beside its numerator and denominator, that does not follow from the figures as those of other rows do.',
  why: 'A variance is what many readers look at first. One that was typed over, or is left from last year, tells them something else than the figures beside it.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => allOf({ ...row, comment: null }),
  givesWayTo: [...DOUBT_A_RESULT, 'parts-do-not-add-up', 'cumulative-quarter-falls', 'cumulative-falls'],
  options: {},
  optionNotes: {},
  messages: {
    difference:
      '“{label}” is {typed}, but {first}, {firstText}, less {second}, {secondText}, is {expected}, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    change:
      '“{label}” is {typed}, but from {second}, {secondText}, to {first}, {firstText}, is a change of {expected} per cent, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    share:
      '“{label}” is {typed}, but {first}, {firstText}, is {expected} per cent of {second}, {secondText}, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    quotient:
      '{Figure} is {text}, but {numerator} of {denominator} is {expected} per cent, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    besideDifference:
      '“{label}” of “{name}” is {typed}, but {first}, {firstText}, less {second}, {secondText}, is {expected}, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    besideChange:
      '“{label}” of “{name}” is {typed}, but from {second}, {secondText}, to {first}, {firstText}, is a change of {expected} per cent, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    besideShare:
      '“{label}” of “{name}” is {typed}, but {first}, {firstText}, is {expected} per cent of {second}, {secondText}, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    besideWhole:
      '“{label}” of “{name}” is {typed}, but {first}, {firstText}, is {expected} per cent of the whole that {rows} are shares of. Correct what is wrong, or explain what it is a share of.',
    besideMean:
      '“{label}” of “{name}” is {typed}, but the mean of {figures} is {expected}, as it is worked out in {rows}. Correct what is wrong, or explain how it is worked out.',
    said: '{Figure} says “{words}”, but from {from} to {to} is a change of {change}. Correct what is wrong, or explain what is compared.',
  },
  explanation: 'Says how the row’s difference is worked out where it is not as in the other rows.',
  valid: [
    {
      name: 'Percentages that are their numerator of their denominator, rounded or cut off, and a rate',
      rows: [
        ['Indicator', 'Numerator', 'Denominator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered', 850, 1000, 85, 90, null],
        ['Percentage of letters answered', 412, 500, 82.4, 95, null],
        ['Percentage of homes let on time', 2, 3, 66, 78, null],
        ['Percentage of plans decided on time', '1,043', '1,250', '83.4', 90, null],
        ['Crimes per 1,000 residents', 50, 1000, 41, 40, null],
      ],
    },
    {
      name: 'Differences, shares and changes that follow, rounded, favourable above nought, or said to be otherwise',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Target 2016',
          'Variance',
          'Change on 2015 (%)',
          '% of target',
          'Target 2017',
          'Comments',
        ],
        ['Percentage of calls answered', 80, 84, 85, -1, '5.0%', '98.8%', 86, null],
        ['Percentage of letters answered', 70, 77, 75, 2, '10.0%', '102.7%', 78, null],
        ['Percentage of homes let on time', 60, 57, 60, -3, '-5.0%', '95.0%', 62, null],
        ['Percentage of homes repaired on time', 88.2, 90.4, 90, 0.4, '2.5%', '100.4%', 92, null],
        ['Number of complaints', 40, 30, 36, 6, '-25.0%', '83.3%', 28, null],
        ['Number of missed bins', 50, 55, 50, -5, '10.0%', '110%', 45, null],
        ['Days lost to sickness', 9, 8, 10, 2, '-11.1%', '120.0%', 9, null],
        [
          'Number of visits',
          400,
          440,
          420,
          99,
          '10.0%',
          '104.8%',
          450,
          'The variance was restated after the audit.',
        ],
        ['Percentage of staff trained', null, 90, null, 'n/a', 'new', null, 92, null],
      ],
    },
    {
      name: 'Points among shares, and a share among amounts',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Variance', 'Difference', 'Target 2017', 'Comments'],
        ['Homes built', 210, 200, '5.0%', 10, 220, null],
        ['Homes let', 330, 300, '10.0%', 30, 340, null],
        ['Homes sold', 41, 50, '-18.0%', -9, 52, null],
        ['Homes lent', 66, 60, '10.0%', 6, 62, null],
        ['Homes lit', 57, 60, '-5.0%', -3, 62, null],
        ['Homes mended', 81, 90, '-10.0%', -9, 92, null],
        ['Homes painted', 126, 120, '5.0%', 6, 130, null],
        ['Percentage of calls answered', 81.2, 92.4, '-11.2%', '-12.1%', 93, null],
      ],
    },
    {
      name: 'Changes of the target, rounded or none, and of a target that is doubted itself',
      rows: [
        ['Indicator', 'Actual 2015', 'Target 2016', 'Target 2017', 'Change', 'Comments'],
        ['Calls for service', 18412, 18600, 19300, 700, null],
        ['Library visits', 38825, 39500, 40000, 500, null],
        ['Cost per loan', 7.21, 7.384, 7.344, -0.04, null],
        ['Homes let', 62, 65, 70, 5, null],
        ['Homes built', 25, 26, 28, 2, null],
        ['Fires at sea', 11, 10, 9, -1, null],
        ['Average turnout time (seconds)', 78, 75, 720, -3, null],
      ],
    },
    {
      name: 'A rise above nought in rows that are better high, and a fall above nought in one that is better low',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Change', 'Target 2017', 'Comments'],
        ['Percentage of calls answered', 80, 84, 4, 86, null],
        ['Percentage of letters answered', 70, 77, 7, 78, null],
        ['Percentage of homes let on time', 60, 57, -3, 62, null],
        ['Percentage of plans in time', 50, 55, 5, 56, null],
        ['Number of complaints', 40, 30, 10, 28, null],
      ],
    },
    {
      name: 'A row of which nothing tells what is better, whose sign may say what is bad',
      rows: [
        ['Indicator', 'Actual 2016', 'Plan 2016', 'Variance', 'Comments'],
        ['Sales', 930, 915, 15, null],
        ['Expenses', 880, 823, -57, null],
        ['Days lost to sickness', 82, 63, 19, null],
        ['Number of complaints', 48, 34, 14, null],
        ['Number of missed bins', 55, 57, -2, null],
        ['Percentage of staff trained', 71, 66, 5, null],
      ],
    },
    {
      name: 'Variances beside the scorecard that follow, are rounded, are turned for income, or say how they came about',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Service', 'Plan', 'Actual', 'Variance', 'Note'],
        ['Housing', 120.4, 118.1, -2.3, null],
        ['Roads', 80.2, 85.3, 5.1, null],
        ['Parks', 41.3, 40.1, -1.2, null],
        ['Waste', 36.21, 37.52, 1.3, null],
        ['Libraries', 12.3, 12.9, 0.5, null],
        ['Museums', 4.1, 4.6, 1.4, 'Restated after the audit.'],
        ['Fees and charges', 50.2, 52.4, -2.2, null],
      ],
    },
    {
      name: 'Headroom under a maximum and over a minimum, and a maximum that no other row has',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Covenant', 'Limit type', 'Limit', 'Forecast', 'Headroom'],
        ['Interest cover', 'Minimum', 110, 136, 26],
        ['Asset cover', 'Minimum', 105, 145, 40],
        ['Liquidity', 'Minimum', 12, 10, -2],
        ['Fixed rate debt', 'Minimum', 60, 78, 18],
        ['Gearing', 'Maximum', 55, 45.2, 9.8],
      ],
    },
    {
      name: 'Shares of one whole, of two, and of each row’s own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Group', 'Number', 'Share of all'],
        ['Carers', 41, '15.0%'],
        ['Lone parents', 19, '6.9%'],
        ['Students', 47, '17.2%'],
        ['Disabled', 66, '31.6%'],
        [],
        ['Town', 'Asked', 'Content', '% of asked'],
        ['Ayton', 200, 120, '60%'],
        ['Beeford', 150, 75, '50%'],
        ['Colby', 120, 90, '75%'],
        ['Denby', 300, 201, '67%'],
      ],
    },
    {
      name: 'A column of which nothing tells how it is worked out',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Variance', 'Target 2017', 'Comments'],
        ['Percentage of calls answered', 80, 84, 85, 3, 86, null],
        ['Percentage of letters answered', 70, 77, 75, 2, 78, null],
        ['Percentage of homes let on time', 60, 57, 60, -3, 62, null],
        ['Percentage of homes repaired on time', 88.2, 90.4, 90, 7, 92, null],
        ['Percentage of bins emptied', 70, 71, 72, -9, 73, null],
      ],
    },
    {
      name: 'Means of three years that follow, cut off, worked out from all cases, of two years, or explained',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          '3-year average',
          'Target 2017',
          'Comments',
        ],
        ['Accidental fires', 387, 371, 362, 373, 355, null],
        ['Other fires', 286, 305, 279, 290, 275, null],
        ['Deliberate fires', 149, 158, 144, 150, 140, null],
        ['Rescues', 968, 1190, 903, 1020, 880, null],
        ['False alarms', 3120, 3010, 2988, 3039, 2900, null],
        ['Road collisions', 412, 398, 405, 405, 390, null],
        ['Percentage of homes visited in time', 88.1, 90.4, 91.2, 90.1, 92, null],
        ['Floods', 61, 62, 64, 62, 60, null],
        ['Home visits', null, 4410, 4620, 4515, 4700, null],
        ['Chimney fires', 41, 39, 70, 40, 38, 'The average was worked out without 2016.'],
      ],
    },
    {
      name: 'An average of others, and of too few rows to tell',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Average', 'Target 2017', 'Comments'],
        ['Accidental fires', 371, 362, 402, 355, null],
        ['Other fires', 305, 279, 292, 275, null],
        ['Deliberate fires', 158, 144, 151, 140, null],
        ['Rescues', 1190, 903, 1044, 880, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A mean of three years with two digits that changed places',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          '3-year average',
          'Target 2017',
          'Comments',
        ],
        ['Accidental fires', 387, 371, 362, 373, 355, null],
        ['Other fires', 286, 305, 279, 290, 275, null],
        ['Deliberate fires', 149, 158, 144, 150, 140, null],
        ['Rescues', 968, 1190, 903, 1020, 880, null],
        ['False alarms', 3120, 3010, 2988, 3039, 2900, null],
        ['Road collisions', 412, 398, 405, 405, 390, null],
        ['Total incidents', 8420, 9016, 8577, 8761, 8500, null],
      ],
      finds: [['besideMean', 'E8']],
    },
    {
      name: 'A mean of four quarters that lies outside them',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17', 'Average of Q1-Q4', 'Comments'],
        ['Percentage of calls answered', 91.2, 92.4, 90.8, 93.2, 91.9, null],
        ['Percentage of letters answered', 81.1, 82.4, 83.3, 84.8, 82.9, null],
        ['Percentage of plans decided', 71, 72, 74, 75, 73, null],
        ['Percentage of homes let on time', 66.6, 67, 68.2, 69, 67.7, null],
        ['Percentage of bins emptied', 99.1, 99.2, 99.4, 99.1, 99.2, null],
        ['Percentage of roads swept', 88, 87, 85.2, 86, 86.6, null],
        ['Percentage of staff trained', 61, 62, 64, 66, 73.3, null],
      ],
      finds: [['besideMean', 'F8']],
    },
    {
      name: 'A percentage beside its numerator and denominator',
      rows: [
        ['Indicator', 'Numerator', 'Denominator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered', 850, 1000, 85, 90, null],
        ['Percentage of letters answered', 410, 500, 92, 95, null],
        ['Percentage of homes let on time', 72, 100, 72, 78, null],
        ['Percentage of plans decided on time', 43, 50, 86, 90, null],
      ],
      finds: [['quotient', 'D3']],
    },
    {
      name: 'A target that is not its change away from the one before',
      rows: [
        ['Indicator', 'Actual 2015', 'Target 2016', 'Target 2017', 'Change', 'Comments'],
        ['Calls for service', 18412, 18600, 19300, 700, null],
        ['Library visits', 38825, 39500, 40000, 500, null],
        ['Cost per loan', 7.21, 7.38, 3.74, -0.04, null],
        ['Homes let', 62, 65, 70, 5, null],
        ['Homes built', 25, 26, 28, 2, null],
        ['Homes lit', 81, 82, 85, 3, null],
        ['Visits to parks', 411, 420, 450, 30, null],
      ],
      finds: [['difference', 'E4']],
    },
    {
      name: 'A rise typed as a fall, where rows that are better low show that a fall is below nought',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Change', 'Comments'],
        ['Number of complaints', 40, 30, -10, null],
        ['Number of missed bins', 50, 55, 5, null],
        ['Days lost to sickness', 9, 8, -1, null],
        ['Violent crimes', 71, 66, -5, null],
        ['Percentage of crimes solved', 50, 52, -2, null],
      ],
      finds: [['difference', 'D6']],
    },
    {
      name: 'Shares of a milestone counted from nought',
      rows: [
        ['Indicator', 'Baseline', 'Actual 2016', 'Target 2016', '% of target', 'Comments'],
        ['Homes let', 0, 104, 100, '104%', null],
        ['Homes built', 0, 121, 130, '93%', null],
        ['Homes lit', 0, 274, 260, '105%', null],
        ['Homes mended', 0, 46, 60, '77%', null],
        ['Homes painted', 0, 49, 48, '102%', null],
        ['Homes sold', 0, 16, 17, '94%', null],
        ['Homes visited', 0, 702, 790, '98%', null],
      ],
      finds: [['share', 'E8']],
    },
    {
      name: 'A variance with its sign turned round and one typed over, in tables beside the scorecard',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Body', 'Plan', 'Actual', 'Variance', 'RAG'],
        ['North', 0.2, 0.2, 0, 'Green'],
        ['East', -3.1, -3.6, -0.5, 'Amber'],
        ['South', -1.8, -1.7, -0.1, 'Green'],
        ['West', 0.1, 0.1, 0, 'Green'],
        ['Coast', 0, -0.1, -0.1, 'Amber'],
        ['All', -4.6, -5.1, -0.5, 'Amber'],
        [],
        ['Service', 'Budget', 'Spent', 'Growth (%)'],
        ['Housing', 200, 220, '10.0%'],
        ['Roads', 80, 84, '5.0%'],
        ['Parks', 50, 47, '-6.0%'],
        ['Waste', 40, 50, '52.0%'],
        ['Libraries', 120, 123, '2.5%'],
      ],
      finds: [
        ['besideDifference', 'D7'],
        ['besideChange', 'D16'],
      ],
    },
    {
      name: 'A sign turned round in an earlier row of a list, below rows that have nothing to be held against',
      asOf: '2017-05-01',
      rows: [
        ['Measure', 'Good', 'Period', 'Actual', 'Target', 'Variance'],
        ...['Calls answered', 'Letters answered', 'Visits made', 'Claims repudiated'].flatMap((name, at) =>
          ['Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17'].map((quarter, k) =>
            name === 'Visits made'
              ? [name, 'Higher', quarter, 300 + k, null, null]
              : [name, 'Higher', quarter, 81 + at + 2 * k, 85, at === 3 && k === 2 ? -3 : at + 2 * k - 4],
          ),
        ),
      ],
      finds: [['besideDifference', 'F16']],
    },
    {
      name: 'A change that is not what it says to be between',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Change in serious crashes', '+2 (from 9 to 11)', '-3 (from 11 to 9)', '-1', null],
        ['Change in fires', '-4 (from 12 to 8)', '+1 (from 8 to 9)', '-1', null],
      ],
      finds: [['said', 'C2']],
    },
    {
      name: 'Headroom under a maximum, and shares, in tables beside the scorecard',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Covenant', 'Limit type', 'Limit', 'Forecast', 'Headroom'],
        ['Interest cover', 'Minimum', 110, 136, 26],
        ['Asset cover', 'Minimum', 105, 145, 40],
        ['Liquidity', 'Minimum', 12, 10, -2],
        ['Unsold homes', 'Maximum', 40, 14, 26],
        ['Gearing', 'Maximum', 55, 45.2, 19.8],
        [],
        ['Group', 'Number', 'Share of all'],
        ['Carers', 41, '15.0%'],
        ['Lone parents', 19, '6.9%'],
        ['Students', 47, '17.2%'],
        ['Disabled', 66, '42.1%'],
        [],
        ['Town', 'Asked', 'Content', '% of asked'],
        ['Ayton', 200, 120, '60%'],
        ['Beeford', 150, 75, '50%'],
        ['Colby', 120, 90, '75%'],
        ['Denby', 300, 201, '67%'],
        ['Elsby', 240, 150, '26%'],
      ],
      finds: [
        ['besideDifference', 'E9'],
        ['besideWhole', 'C15'],
        ['besideShare', 'D22'],
      ],
    },
    {
      name: 'One typed over in each column',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Target 2016',
          'Variance',
          'Change on 2015 (%)',
          '% of target',
          'Target 2017',
          'Comments',
        ],
        ['Percentage of calls answered', 80, 84, 85, -1, '5.0%', '98.8%', 86, null],
        ['Percentage of letters answered', 70, 77, 75, 2, '10.0%', '102.7%', 78, null],
        ['Percentage of homes let on time', 60, 57, 60, -3, '-5.0%', '95.0%', 62, null],
        ['Percentage of homes repaired on time', 88.2, 90.4, 90, 0.4, '2.5%', '100.4%', 92, null],
        ['Percentage of plans in time', 50, 55, 54, 1, '10.0%', '101.9%', 56, null],
        ['Percentage of reviews in time', 85, 85.4, 90, 5.4, '0.5%', '94.9%', 91, null],
        ['Percentage of visits in time', 60, 66, 64, 2, '1.0%', '103.1%', 68, null],
        ['Percentage of staff trained', 90, 81, 90, -9, '-10.0%', '99.0%', 92, null],
      ],
      finds: [
        ['difference', 'E7'],
        ['change', 'F8'],
        ['share', 'G9'],
      ],
    },
  ],
  *check({ scorecard }) {
    const { indicators, otherColumns } = scorecard;
    yield* sayAstray(scorecard);
    yield* findMisadded(indicators);
    for (const { indicator, value, numerator, denominator, expected, count } of findMisdivided(indicators)) {
      yield {
        messageId: 'quotient',
        data: {
          Figure: capitalise(nameFigure(value)),
          text: value.text,
          numerator: numerator.text,
          denominator: denominator.text,
          expected: printFigure(expected, Math.max(1, value.decimals)),
          rows: `${count} other rows`,
        },
        cell: value.cell,
        cells: [value, numerator, denominator].map(({ cell }) => cell).sort(byReadingOrder),
        indicator,
      };
    }
    if (!otherColumns.some(({ role }) => role === 'variance' || role === 'complete')) return;
    const said = new Set<string>();
    for (const one of findMiscalculated(indicators)) {
      const { indicator, remark, formula, first, second, count } = one;
      // The difference that is wrong is so as a share too.
      const pair = [first, second]
        .map(({ cell }) => toA1(cell))
        .sort()
        .join();
      if (said.has(pair)) continue;
      said.add(pair);
      const label = otherColumns.find(({ column }) => column === remark.cell.column)?.label ?? remark.role;
      // A formula with its sign turned round is the same from the other side.
      const [from, to] =
        formula.form === 'difference' && formula.sign < 0 ? [second, first] : [first, second];
      yield {
        messageId: formula.form,
        data: {
          label: clip(label, 60),
          typed: remark.text,
          first: nameFigure(from),
          firstText: from.text,
          second: nameFigure(to),
          secondText: to.text,
          expected: sayExpected(one),
          rows: `${count} other rows`,
        },
        cell: remark.cell,
        cells: [first, second, remark]
          .map(({ cell }) => cell)
          .sort((a, b) => a.row - b.row || a.column - b.column),
        indicator,
      };
    }
  },
};

/** The figures that give the two they are the change between, and are not. */
function findMisadded(indicators: readonly Indicator[]): readonly Fact<'said'>[] {
  const found: Fact<'said'>[] = [];
  for (const indicator of indicators) {
    for (const value of indicator.values) {
      // In most cells nothing is typed but a number.
      if (typeof value.raw !== 'string' || !value.text.includes('from')) continue;
      const step = findMisaddedStep(value.text);
      if (step) found.push(sayMisadded(step, value, indicator));
    }
  }
  return found;
}

function sayMisadded(
  { words, from, to, change, decimals }: MisaddedStep,
  value: Value,
  indicator: Indicator,
): Fact<'said'> {
  return {
    messageId: 'said',
    data: {
      Figure: capitalise(nameFigure(value)),
      words,
      from,
      to,
      change: printFigure(change, decimals),
    },
    cell: value.cell,
    indicator,
  };
}

const BESIDE = {
  difference: 'besideDifference',
  change: 'besideChange',
  share: 'besideShare',
  whole: 'besideWhole',
  mean: 'besideMean',
} as const;

/** What is found in any table, but for columns that are judged by the row's own figures. */
function* sayAstray({
  astray,
  indicators,
}: Scorecard): Generator<Fact<(typeof BESIDE)[AmountAstray['form']]>> {
  if (!astray) return;
  const judged = columnsWorkedOut(indicators);
  for (const { form, label, name, own, first, second, between = [], expected, decimals, count } of astray) {
    const indicator = indicators.find(({ rows }) => rows.includes(own.cell.row));
    // Of a list, with a row for each time, the latest row alone is judged so.
    const isJudged = indicator?.remarks?.some(({ cell }) => isSamePlace(cell, own.cell)) ?? true;
    if (judged.has(own.cell.column) && isJudged) continue;
    const others = [first, ...between, ...(second ? [second] : [])];
    // A mean that was worked out before one of its figures slipped is right.
    if (form === 'mean' && indicator && hasUnsound(indicator, others)) continue;
    yield {
      messageId: BESIDE[form],
      data: {
        label: clip(label, 60),
        name: clip(indicator?.name ?? name, 60) || toA1(own.cell),
        typed: own.text,
        ...(form === 'mean'
          ? { figures: listAnd(others.map(({ text }) => text)) }
          : {
              first: nameAmount(first),
              firstText: first.text,
              ...(second ? { second: nameAmount(second), secondText: second.text } : {}),
            }),
        expected: printFigure(expected, decimals),
        rows: `${count} other rows`,
      },
      cell: own.cell,
      cells: [own, ...others].map(({ cell }) => cell).sort(byReadingOrder),
      ...(indicator ? { indicator } : {}),
    };
  }
}

function hasUnsound(indicator: Indicator, amounts: readonly Amount[]): boolean {
  return [...unsoundFigures(indicator)].some(({ cell }) =>
    amounts.some((amount) => isSamePlace(amount.cell, cell)),
  );
}

function nameAmount({ label, cell }: Amount): string {
  return label === '' ? toA1(cell) : `“${label}”`;
}

/** As many decimals as the column has; of shares in per cent. */
function sayExpected({ expected, decimals, formula }: Miscalculated): string {
  const isShareOfOne = formula.form !== 'difference' && formula.scale === 1;
  return printFigure(
    isShareOfOne ? expected * 100 : expected,
    isShareOfOne ? Math.max(0, decimals - 2) : decimals,
  );
}
