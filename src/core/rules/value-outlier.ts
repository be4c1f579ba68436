import { byReadingOrder } from '../sheet/address';
import { findOutlier, type Outlier } from '../scorecard/outlier';
import { tellsOfPart } from '../scorecard/partsExplained';
import { isPartOfYear } from '../scorecard/period';
import type { Indicator, Value } from '../scorecard/scorecard';
import { explainsTargets } from '../scorecard/statedReasons';
import { cannotOrderTargets } from '../scorecard/soundness';
import { findLesserTarget, findTurningTarget, type TurningTarget } from '../scorecard/turningTargets';
import type { Fact, Rule } from './rule';
import { aboveOrBelow } from '../scorecard/compareFigures';
import { capitalise, nameFigure, printFigure, sayText } from '../scorecard/wording';

export const valueOutlier: Rule<Record<never, never>, Outlier['kind'] | TurningTarget['kind']> = {
  id: 'value-outlier',
  group: 'Values',
  title: 'Figure out of line with its row',
  description:
    'Warn about a figure that looks like a slipped digit or decimal point beside the rest of its row.',
  why: 'A digit too many or a point in the wrong place is easy to type and hard to see, and the plan is then measured against it.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    slip: '{figure}, {text}, is far from the rest of the row, which {rest}. Was {meant} meant? Correct it, or explain what happened.',
    far: '{figure}, {text}, is far from the rest of the row, which {rest}. Correct it, or explain what happened.',
    nought:
      '{figure} is 0, while the rest of the row {rest}. Type N/A if there is no figure yet, or explain what happened.',
    turns:
      '{figure}, {text}, is {side} both {before}, {beforeText}, and {other}, {otherText}, while the rest of the row goes one way. Correct it, or explain what happens in between.',
    ends: '{figure}, {text}, goes back {side} {other}, {otherText}, from which the targets up to {before}, {beforeText}, lead away. Correct the one that is wrong, or explain why the row turns.',
    lesser:
      '{figure}, {text}, is {side} {before}, {beforeText}, and so a step back. Correct the one that is wrong, or explain why that year comes to less.',
    apart:
      '{figure}, {text}, is more than ten times every target of the row, which {rest}. Are both in one unit, and for as long a time? Correct one of them, or explain what happened.',
  },
  explanation: 'Says what made the figure so different that year.',
  valid: [
    {
      name: 'Quarters that climb to the figure of their year',
      rows: [
        ['Indicator', 'Q1 2016', 'Q2 2016', 'Q3 2016', 'Q4 2016', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of the budget spent', 8, 24, 43, 72, 72, 75, null],
      ],
    },
    {
      name: 'A target over all years that is what the yearly ones come to, with the baseline or without',
      rows: [
        ['Indicator', 'Actual 2016', 'Overall target', 'Target 2017', 'Target 2018', 'Target 2019'],
        ['Roads built', 9, 21, 7, 8, 6],
        ['Young people trained', 250, 1000, 250, 250, 250],
      ],
    },
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
      name: 'A programme that has not begun, and years that move',
      rows: [
        ['Indicator', 'Unit', 'Baseline', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of new depot built', '%', 0, 100, 100, 100, null],
        ['Staff trained', 'Number', 10, 100, 100, 120, null],
        ['Village taps installed', 'Number', 0, 200, 240, 260, null],
      ],
    },
    {
      name: 'An earlier year that stands out a little',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of waste recycled', 44.7, 49.5, 45.8, 46.5, 47, null],
        ['Percentage of waste sent to landfill', 23.1, 32.4, 22.6, 22, 21, null],
        ['Number of complaints', 12, 25, 12, 12, 11, null],
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
    {
      name: 'Quarters that have their season, are few, or are borne out by the year or explained',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Number of gritting runs', 41, 38, 45, 410, null, 500, null],
        ['Number of fires', 2, 3, 30, 2, null, 30, null],
        ['Number of homes sold', 41, 38, 45, 410, 534, 500, null],
        ['Number of calls', 410, 380, 4100, 390, null, 1500, 'The line was jammed in November.'],
        ['Number of homes let (cumulative)', 41, 90, 120, 410, 410, 500, null],
        ['Percentage of major plans on time', 100, 83.3, 38.5, 90.9, 78, 80, null],
        ['Percentage of calls answered', 96.1, 95.7, 69.2, 96.4, 89.3, 96, null],
      ],
    },
    {
      name: 'Quarters that add up as their targets do, and begin late',
      asOf: '2025-04-20',
      rows: [
        ['Indicator', 'Target', 'Q1 target', 'Q1 actual', 'Q2 target', 'Q2 actual', 'Q3 target', 'Q3 actual'],
        ['Employees trained', 200, 50, 20, 100, 110, 150, 163],
      ],
    },
    {
      name: 'Targets that turn by a little, by plan, with a reason, or of a row that never ran one way',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Households with three bins (%)', 44.8, 52.6, 61, 66.3, 65, 71, null],
        ['Road schemes', 10, 20, 30, 65, 40, 70, null],
        ['Spend on roads (£000)', 100, 120, 140, 160, 90, 180, null],
        ['Trips on the new line', 100, 120, 140, 160, 90, 180, 'The line will be closed for half of 2018.'],
        ['Households in flats (%)', 44.8, 32.6, 61, 66.3, 55, 71, null],
        ['Sites on the list', 3, 4, 5, 6, 4, 7, null],
        ['Households with one bin (%), counted every second year', 44.8, 52.6, 61, 66.3, 50, 71, null],
        ['Percentage of calls answered', 44.8, 52.6, 61, 66.3, 50, 71, null],
      ],
    },
    {
      name: 'Months whose targets rise from year to year, whose better way nobody knows, or that are told of',
      asOf: '2017-11-18',
      rows: [
        [
          'Indicator',
          'Unit',
          'Actual 2016/17',
          'Actual Sep 2017',
          'Actual Oct 2017',
          'Target Mar 2018',
          'Target Jun 2018',
          'Target Mar 2019',
          'Comments',
        ],
        ['Homes completed, cumulative', 'number', 41, 20, 24, 58, 12, 60, null],
        ['Applications, cumulative', 'number', 41, 20, 24, 58, 12, 54, null],
        ['Days lost to sickness, cumulative', 'days', 41, 20, 24, 58, 12, 54, null],
        ['Homes let, cumulative', 'number', 41, 20, 24, 58, 12, 54, 'The grant ends in 2018.'],
      ],
    },
    {
      name: 'About twice the others, and no turn of the digits is one of them, or the comment tells why',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Days lost for each employee', 11.8, 12.9, 27.4, 12.5, 12, null],
        ['Number of fairs', 14, 13, 31, 14, 15, null],
        ['Number of calls', 410, 420, 804, 430, 440, 'In 2016 a storm cut the lines.'],
      ],
    },
    {
      name: 'Two bodies side by side, and others whose share is another for good',
      asOf: '2025-02-01',
      rows: [
        [
          'Indicator',
          'Upland actual 2023',
          'Lowland actual 2023',
          'Upland actual 2024',
          'Lowland actual 2024',
          'National 2024',
          'Upland target 2025',
          'Lowland target 2025',
        ],
        ['Average days to repair a lamp', 4, 41, 4.1, 40, 39, 3.9, 38],
        ['Percentage of homes on mains gas', 91, 12, 91, 13, 88, 92, 13],
      ],
    },
    {
      name: 'The year of the lockdowns, and amounts that one large scheme, gift or storm makes',
      asOf: '2024-02-01',
      rows: [
        [
          'Indicator',
          'Actual 2019/20',
          'Actual 2020/21',
          'Actual 2021/22',
          'Actual 2022/23',
          'Target 2023/24',
        ],
        ['Tickets sold at the baths', 48_200, 4_700, 47_900, 48_100, 48_500],
        ['Grants awarded', 31, 44, 410, 52, 60],
        ['Funding secured (£000)', 120, 150, 1450, 160, 150],
        ['Streets flooded', 4, 7, 45, 5, 5],
      ],
    },
    {
      name: 'Days beside the share of times',
      asOf: '2024-02-01',
      rows: [
        ['Indicator', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'Comments'],
        ['Letters answered within 10 days', 10, 91, 92, 90, 93, null],
        ['Minor applications decided', '8 weeks', '91%', '92%', '90%', '93%', null],
      ],
    },
    {
      name: 'Shares that differ by a point, and a programme that grows',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of staff injured', 0.9, 0.2, 0.2, 0.2, null],
        ['Percentage of budgets overspent', 0.1, 0.2, 0.1, 0.9, null],
        ['Water fountains', 2, 3, 5, 50, null],
        ['Homes retrofitted', 110, 140, 190, 1600, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Shares that differ by more than a few points, and what grew hardly or by fits and starts before',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of staff injured', 5.2, 0.5, 0.5, 0.5, null],
        ['Percentage of budgets overspent', 0.1, 0.2, 0.1, 1, null],
        ['Water fountains', 50, 50, 52, 520, null],
        ['Homes retrofitted', 110, 190, 140, 1600, null],
      ],
      finds: [
        ['slip', 'B2'],
        ['slip', 'E3'],
        ['slip', 'E4'],
        ['slip', 'E5'],
      ],
    },
    {
      name: 'A slip of one of two bodies, and in years that are steady',
      asOf: '2025-02-01',
      rows: [
        [
          'Indicator',
          'Upland actual 2022',
          'Lowland actual 2022',
          'Upland actual 2023',
          'Lowland actual 2023',
          'Upland actual 2024',
          'Lowland actual 2024',
          'Upland target 2025',
          'Lowland target 2025',
        ],
        ['Average days to repair a lamp', 4, 41, 4.1, 40, 43, 39, 3.9, 38],
        ['Grants paid to tenants', 305, 31, 310, 32, 308, 320, 310, 33],
      ],
      finds: [
        ['slip', 'F2'],
        ['slip', 'G3'],
      ],
    },
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
      name: 'An actual of another size than its target, and an earlier year out of line',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of visits to the museum', null, null, 73390, 420, null, null],
        ['Percentage of calls answered', 88, 38.9, 89.5, 90, 91, null],
        ['Number of calls offered', 41000, 82000, 40100, 40000, 39500, null],
      ],
      finds: [
        ['apart', 'D2'],
        ['far', 'C3'],
        ['far', 'C4'],
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
    {
      name: 'A digit too many, a point too late or digits turned round in one quarter or month',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['People waiting for care at home (end of period)', 58, 49, 310, 35, 35, 30, null],
        ['Number of homes sold', 410, 38, 380, 420, 1590, 1600, null],
        ['Days lost for each employee', 2.1, 2.2, 24, 2.3, 9, 8.5, null],
        ['Percentage of calls answered', 96.1, 95.7, 69.2, 96.4, 96.1, 96, null],
      ],
      finds: [
        ['slip', 'D2'],
        ['far', 'C3'],
        ['slip', 'D4'],
        ['slip', 'D5'],
      ],
    },
    {
      name: 'A target that turns and comes back, and an end behind the actual, whichever way is better',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Households with three bins (%)', 44.8, 52.6, 61, 49, 71, 72, null],
        ['Households in flats (%)', 72, 71.4, 73.9, 74.5, 77, 73, null],
        ['Sites on the list', 410, 390, 360, 330, 530, 240, null],
      ],
      finds: [
        ['turns', 'E2'],
        ['ends', 'G3'],
        ['turns', 'F4'],
      ],
    },
    {
      name: 'A month that is to come to less than that of the year before',
      asOf: '2017-11-18',
      rows: [
        [
          'Indicator',
          'Unit',
          'Good is',
          'Actual 2016/17',
          'Actual Sep 2017',
          'Actual Oct 2017',
          'Target Mar 2018',
          'Target Mar 2019',
        ],
        ['Efficiencies delivered, cumulative', '£m', 'High', 52.8, 24.2, 28.8, 58, 54],
        ['Calls answered', '%', 'High', 82, 84.2, 83.8, 88, 80],
        ['Calls returned', '%', 'High', 82, 84.2, 83.8, 88, 90],
      ],
      finds: [
        ['lesser', 'H2'],
        ['lesser', 'H3'],
      ],
    },
    {
      name: 'A target that turns where a year was mistyped',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2028',
          'Target 2019',
          'Comments',
        ],
        ['Listed buildings at risk', 41, 39, 36, 33, 53, 24, null],
      ],
      finds: [['turns', 'F2']],
    },
    {
      name: 'Digits turned round in an actual or in the last target',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Days lost for each employee', 11.8, 12.9, 31.2, 12.5, 12, null],
        ['Number of small fires', 940, 905, 890, 850, 380, null],
        ['Healthy life expectancy, women (years)', 61.8, 61.1, 16.5, 62, 63.5, null],
        ['Beaches of good quality', 38, 39, 4, 40, 41, null],
        ['Minutes without water for each home', 8.4, 7.5, 52, 5.8, 5.4, null],
      ],
      finds: [
        ['slip', 'D2'],
        ['slip', 'F3'],
        ['slip', 'D4'],
        ['far', 'D5'],
        ['slip', 'D6'],
      ],
    },
  ],
  *check({ scorecard }) {
    const isInOrder = cannotOrderTargets(scorecard) === null;
    for (const indicator of scorecard.indicators) {
      const outlier = findOutlier(indicator);
      const turning = outlier
        ? null
        : (findLesserTarget(indicator) ?? findTurningTarget(indicator, isInOrder));
      if (turning) yield sayTurning(turning, indicator);
      if (!outlier || (outlier.kind === 'nought' && saysNone(indicator))) continue;
      if (isToldOf(outlier.value, indicator)) continue;
      const { value, kind, others, meant } = outlier;
      const sorted = [...others].sort((a, b) => a.number! - b.number!);
      yield {
        messageId: kind,
        data: {
          figure: capitalise(nameFigure(value)),
          text: value.text,
          rest: sayRange(sorted),
          meant: meant === null ? '' : sayMeant(meant, [value, ...others]),
        },
        cell: value.cell,
        indicator,
      };
    }
  },
};

function sayTurning(
  { kind, value, before, other }: TurningTarget,
  indicator: Indicator,
): Fact<TurningTarget['kind']> {
  return {
    messageId: kind,
    data: {
      figure: capitalise(nameFigure(value)),
      text: value.text,
      side: aboveOrBelow(value, other),
      before: nameFigure(before),
      beforeText: before.text,
      other: nameFigure(other),
      otherText: other.text,
    },
    cell: value.cell,
    cells: [...new Set([before, value, other])].map(({ cell }) => cell).sort(byReadingOrder),
    indicator,
  };
}

/** Whether the comment tells what happened in the year of an actual, or in its quarter or month. */
function isToldOf({ column }: Value, indicator: Indicator): boolean {
  const year = column.period?.year;
  if (isPartOfYear(column.period)) return tellsOfPart(indicator, column.period);
  if (column.field !== 'actual' || year == null) return false;
  return (
    indicator.comment !== null && indicator.comment.text.includes(String(year)) && explainsTargets(indicator)
  );
}

/** Whether the comment says that there was none to count: "No cases were brought". */
function saysNone({ comment }: Indicator): boolean {
  return /\b(?:none|nil|zero|no \w+(?: \w+)? (?:were|was|had|have|has|came|arose|took))\b/i.test(
    comment?.text ?? '',
  );
}

/** With no more decimals than the row prints, unless that is nothing at all. */
function sayMeant(meant: number, row: readonly Value[]): string {
  const places = Math.max(0, ...row.map(({ decimals }) => decimals));
  const rounded = Number(meant.toFixed(Math.min(places, 6)));
  return rounded === 0 ? printFigure(meant) : printFigure(rounded);
}

function sayRange(sorted: readonly Value[]): string {
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return low.number === high.number
    ? `stands at ${sayText(low)}`
    : `runs from ${sayText(low)} to ${sayText(high)}`;
}
