import { byReadingOrder, contains, isSamePlace, rangeToA1, toA1 } from '../sheet/address';
import type { AmountAstray } from '../scorecard/amounts';
import type { ColumnTotal, Indicator } from '../scorecard/scorecard';
import { findSumsAstray, type SumAstray } from '../scorecard/sumsAcross';
import { turnedRound } from '../scorecard/turnedDigits';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';
import { listAnd } from '../text/words';
import type { Fact, Rule } from './rule';

export const totalDiffers: Rule<Record<never, never>, 'differs' | 'places'> = {
  id: 'total-differs',
  group: 'Between rows',
  title: 'Total is not the sum of its figures',
  description: 'Warn about a typed total that is not what the figures above it, or left of it, come to.',
  why: 'A budget or a breakdown beside the scorecard goes to the committee with it, and whoever adds it up finds the slip.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['parts-do-not-add-up', 'quarters-against-year'],
  options: {},
  optionNotes: {},
  messages: {
    differs:
      '“{name}” in {cell} is {total}, but the figures {side} it, {range}, come to {sum}. Correct the one that is wrong, or explain what else the total takes in.',
    places:
      '{Figure} is {total}, but {parts} come to {sum}; in {others} other rows they come to it. Correct the one that is wrong, or explain what else the figure takes in.',
  },
  explanation: 'Says what the total takes in that is not listed, or what it leaves out.',
  valid: [
    {
      name: 'Places whose whole is a sum of some rows and a mean of others, and one of which not all places are there',
      asOf: '2017-07-20',
      merges: ['D2:F2', 'G2:I2', 'J2:L2'],
      rows: [
        ['Hill Learning Trust: board figures'],
        [
          'Indicator',
          'Target 2016/17',
          'Trust 2015/16',
          'East School',
          null,
          null,
          'West School',
          null,
          null,
          'Trust',
          null,
          null,
        ],
        [
          null,
          null,
          null,
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
        ],
        ['Pupils on roll', 626, 621, 410, 412, 415, 208, 209, 211, 618, 621, 626],
        ['Suspensions', 10, 9, 12, 9, 8, 3, 'Nil', 2, 15, 9, 10],
        ['Attendance (%)', 92.8, 92.3, 92.1, 91.4, 92, 94.1, 93.2, 93.6, 93.1, 92.3, 92.8],
        ['Referrals made', 36, 30, 18, 22, 27, 6, 8, 9, 24, 30, 36],
        ['Vacant posts', 1, 4, 3, 2, 1, 'n/a', 1, 0, 3, 4, 1],
        ['Complaints', 7, 6, 5, 4, 6, 2, 1, 1, 8, 6, 7],
      ],
    },
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
      name: 'A total that is right of variances one of which has its sign turned round',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Body', 'Plan', 'Actual', 'Variance'],
        ['North', 0.2, 0.2, 0],
        ['East', -3.1, -3.6, -0.5],
        ['South', -1.8, -1.7, -0.1],
        ['West', 0.1, 0.1, 0],
        ['Coast', 0, -0.1, -0.1],
        ['Total', -4.6, -5.1, -0.5],
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
    {
      name: 'A last row that is no sum, rates and shares beside sums, and a column of totals that takes in more',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['District', 'People', 'Crimes', 'Per 1,000', 'Other', 'All crimes'],
        ['Port', 410, 820, 2, 31, 1101],
        ['Castle', 200, 300, 1.5, 22, 402],
        ['Marches', 90, 90, 1, 13, 170],
        ['Force', 700, 1210, 1.73, 66, 1673],
        [],
        ['Ward', 'Visits 2015', 'Visits 2016', 'Visits 2017'],
        ['North', 210, 220, 230],
        ['South', 120, 130, 140],
        ['East', 40, 50, 60],
        ['West', 300, 310, 430],
      ],
    },
  ],
  invalid: [
    {
      name: 'A whole that is not what its places come to in one of its times',
      asOf: '2017-07-20',
      merges: ['D2:F2', 'G2:I2', 'J2:L2'],
      rows: [
        ['Hill Learning Trust: board figures'],
        [
          'Indicator',
          'Target 2016/17',
          'Trust 2015/16',
          'East School',
          null,
          null,
          'West School',
          null,
          null,
          'Trust',
          null,
          null,
        ],
        [
          null,
          null,
          null,
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
          'Term 1',
          'Term 2',
          'Term 3',
        ],
        ['Pupils on roll', 626, 612, 410, 412, 415, 208, 209, 211, 618, 612, 626],
        ['Suspensions', 10, 9, 12, 9, 8, 3, 'Nil', 2, 15, 9, 10],
        ['Attendance (%)', 92.8, 92.3, 92.1, 91.4, 92, 94.1, 93.2, 93.6, 93.1, 92.3, 92.8],
        ['Referrals made', 36, 30, 18, 22, 27, 6, 8, 9, 24, 30, 36],
        ['Pupils with a plan', 60, 58, 41, 42, 44, 15, 16, 16, 56, 58, 63],
        ['Income to date (£000)', 11157, 7422, 2905, 5790, 8702, 815, 1632, 2455, 3720, 7422, 11157],
      ],
      finds: [
        ['places', 'K4'],
        ['places', 'L8'],
      ],
    },
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
    {
      name: 'A row that is told to be a total by its other columns, and a column of totals by its other rows; each slip once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Service', 'Green', 'Amber', 'Red', 'Total'],
        ['Housing', 13, 4, 1, 18],
        ['Roads', 14, 2, 1, 17],
        ['Parks', 15, 2, 0, 19],
        ['Waste', 11, 1, 1, 13],
        ['All services', 55, 9, 3, 67],
      ],
      finds: [
        ['differs', 'B9'],
        ['differs', 'E7'],
      ],
    },
    {
      name: 'The districts of an authority, each a row with its figures',
      rows: [
        ['Homes completed', 'Baseline 2019', 'Actual 2022', 'Actual 2023', 'Target 2024'],
        ['East', 512, 548, 603, 620],
        ['West', 431, 470, 488, 500],
        ['Moor', 188, 164, 201, 210],
        ['Combined Authority', 1131, 1128, 1292, 1330],
      ],
      finds: [['differs', 'C5']],
    },
  ],
  *check({ scorecard }) {
    const { totals = [], indicators, astray = [] } = scorecard;
    yield* findSumsAstray(scorecard).map(sayPlaces);
    const wrong = totals.filter((total) => isWrong(total, totals));
    for (const total of wrong) {
      if (wrong.some((other) => isCauseOf(other, total))) continue;
      if (astray.some((one) => isOffBy(one, total))) continue;
      const { name, cell, text, parts, sum } = total;
      yield {
        messageId: 'differs',
        data: {
          name,
          cell: toA1(cell),
          total: text,
          side: isAcross(total) ? 'left of' : 'above',
          range: rangeToA1(parts),
          sum: printFigure(sum),
        },
        cell,
        ...(total.isBesideSum || total.isLearned ? rowOf(total, indicators) : {}),
      };
    }
  },
};

function sayPlaces({ indicator, whole, parts, sum, others }: SumAstray): Fact<'places'> {
  return {
    messageId: 'places',
    data: {
      Figure: capitalise(nameFigure(whole)),
      total: whole.text,
      parts: listAnd(parts.map(({ column, text }) => `${text} (${column.who})`)),
      sum: printFigure(sum, Math.max(0, ...parts.map(({ decimals }) => decimals))),
      others,
    },
    cell: whole.cell,
    cells: [...parts, whole].map(({ cell }) => cell).sort(byReadingOrder),
    indicator,
  };
}

function isWrong(total: ColumnTotal, totals: readonly ColumnTotal[]): boolean {
  if (total.isFormula || addsUp(total) || !isOfItsSize(total)) return false;
  return totals.some((one) => one !== total && isTellingOf(total)(one)) || isTurned(total);
}

/** Whether a total adds up what stands left of it. */
function isAcross({ cell, parts }: ColumnTotal): boolean {
  return parts.top === cell.row;
}

/** Whether a wrong total is among what another one adds up, and by as much as that is out. */
function isCauseOf(cause: ColumnTotal, total: ColumnTotal): boolean {
  const { cell, parts, number, sum } = total;
  // The grand total of a table is one both ways.
  if (isSamePlace(cause.cell, cell)) return cause !== total && isAcross(total);
  if (!contains(parts, cause.cell)) return false;
  return Math.abs(cause.number - cause.sum - (sum - number)) < 1e-6;
}

/** Whether a difference among what a total adds up is wrong by as much as the total is out, and is told by itself. */
function isOffBy({ own, form, expected }: AmountAstray, { parts, number, sum }: ColumnTotal): boolean {
  return (
    form === 'difference' &&
    contains(parts, own.cell) &&
    Math.abs(sum - own.number + expected - number) < 1e-6
  );
}

/** The row of the scorecard whose figure the total is, where it is one. */
function rowOf({ cell }: ColumnTotal, indicators: readonly Indicator[]): { readonly indicator?: Indicator } {
  const indicator = indicators.find(
    ({ rows, values }) => rows.includes(cell.row) && values.some((value) => isSamePlace(value.cell, cell)),
  );
  return indicator ? { indicator } : {};
}

/** Whether a total is the sum as it is printed, its parts rounded or not. */
function addsUp({ number, sum, decimals, partDecimals, parts }: ColumnTotal): boolean {
  const count = (parts.bottom - parts.top + 1) * (parts.right - parts.left + 1);
  const slack = 0.5 * 10 ** -decimals + 0.25 * count * 10 ** -partDecimals;
  const isWhole = decimals === 0 && partDecimals === 0;
  return Math.abs(number - sum) <= (isWhole ? 1 : slack) + 1e-9;
}

/** Whether another total of the row adds up from the same rows, or one of the column from the same columns. */
function isTellingOf(total: ColumnTotal): (one: ColumnTotal) => boolean {
  const { cell, parts } = total;
  return (one) =>
    addsUp(one) &&
    (isAcross(total)
      ? one.cell.column === cell.column && one.parts.left === parts.left && isAcross(one)
      : one.cell.row === cell.row && one.parts.top === parts.top && one.parts.bottom === parts.bottom);
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
