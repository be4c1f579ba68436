import { isSamePlace, rangeToA1, toA1 } from '../sheet/address';
import type { ColumnTotal, Indicator } from '../scorecard/scorecard';
import { turnedRound } from '../scorecard/turnedDigits';
import { printFigure } from '../scorecard/wording';
import type { Rule } from './rule';

export const totalDiffers: Rule<Record<never, never>, 'differs'> = {
  id: 'total-differs',
  group: 'Between rows',
  title: 'Total is not the sum of its column',
  description: 'Warn about a typed total that is not what the figures above it come to.',
  why: 'A budget or a breakdown beside the scorecard goes to the committee with it, and whoever adds it up finds the slip.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['parts-do-not-add-up', 'quarters-against-year'],
  options: {},
  optionNotes: {},
  messages: {
    differs:
      '“{name}” in {cell} is {total}, but the figures above it, {range}, come to {sum}. Correct the one that is wrong, or explain what else the total takes in.',
  },
  explanation: 'Says what the total takes in that is not listed, or what it leaves out.',
  valid: [
    {
      name: 'A total that adds up, one that is rounded, and an average beside it',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Budget head', 'Amount', 'Spent', 'Cost per home'],
        ['Housing', 120, 110.2, 30],
        ['Roads', 80, 85.3, 40],
        ['Total', 200, 195, 35],
      ],
    },
    {
      name: 'A typed total that is right beside a sum, and an average',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Group', 'Met', 'Missed', 'Average days'],
        ['Housing', 7, 3, 30],
        ['Roads', 4, 2, 40],
        ['All groups', 11, { value: 5, formula: '=SUM(C5:C6)' }, 34],
      ],
    },
  ],
  invalid: [
    {
      name: 'One column that does not add up beside one that does, and digits that changed places',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Budget head', 'Amount', 'Spent'],
        ['Housing', 120, 110],
        ['Roads', 80, 85],
        ['Total', 200, 159],
        [],
        ['Staff', 'Posts'],
        ['Housing', 118],
        ['Roads', 47],
        ['Total', 156],
      ],
      finds: [
        ['differs', 'C7'],
        ['differs', 'B12'],
      ],
    },
    {
      name: 'A total typed beside sums of the same rows, whatever it is called',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Group', 'Met', 'Missed'],
        ['Housing', 7, 3],
        ['Roads', 4, 2],
        ['All groups', 13, { value: 5, formula: '=SUM(C5:C6)' }],
      ],
      finds: [['differs', 'B7']],
    },
  ],
  *check({ scorecard: { totals = [], indicators } }) {
    for (const total of totals) {
      if (total.isFormula || addsUp(total)) continue;
      const beside = totals.filter((one) => one !== total && one.cell.row === total.cell.row);
      if (!beside.some(isTellingOf(total)) && !isTurned(total)) continue;
      if (!isOfItsSize(total)) continue;
      const { name, cell, text, parts, sum } = total;
      yield {
        messageId: 'differs',
        data: {
          name,
          cell: toA1(cell),
          total: text,
          range: rangeToA1(parts),
          sum: printFigure(sum),
        },
        cell,
        ...(total.isBesideSum ? rowOf(total, indicators) : {}),
      };
    }
  },
};

/** The row of the scorecard whose figure the total is, where it is one. */
function rowOf({ cell }: ColumnTotal, indicators: readonly Indicator[]): { readonly indicator?: Indicator } {
  const indicator = indicators.find(
    ({ rows, values }) => rows.includes(cell.row) && values.some((value) => isSamePlace(value.cell, cell)),
  );
  return indicator ? { indicator } : {};
}

/** Whether a total is the sum as it is printed, its parts rounded or not. */
function addsUp({ number, sum, decimals, partDecimals, parts }: ColumnTotal): boolean {
  const count = parts.bottom - parts.top + 1;
  const slack = 0.5 * 10 ** -decimals + 0.25 * count * 10 ** -partDecimals;
  const isWhole = decimals === 0 && partDecimals === 0;
  return Math.abs(number - sum) <= (isWhole ? 1 : slack) + 1e-9;
}

/** Whether another total of the row adds up from the same rows. */
function isTellingOf({ parts }: ColumnTotal): (one: ColumnTotal) => boolean {
  return (one) => addsUp(one) && one.parts.top === parts.top && one.parts.bottom === parts.bottom;
}

/** Whether the sum is the total with two of its digits turned round. */
function isTurned({ number, decimals, sum }: ColumnTotal): boolean {
  const turned = turnedRound({ number: Math.abs(number), decimals });
  return turned.some((one) => Math.abs(one - Math.abs(sum)) < 0.5 * 10 ** -decimals);
}

/** An average is no total, and what takes in much else is another. */
function isOfItsSize({ number, sum }: ColumnTotal): boolean {
  return number !== 0 && sum / number > 0.55 && sum / number < 1.8;
}
