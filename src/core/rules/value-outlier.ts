import { byReadingOrder } from '../sheet/address';
import { findOutlier, type Outlier } from '../scorecard/outlier';
import { tellsOfPart, tellsOfUnusual } from '../scorecard/partsExplained';
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
  saidToo: ['target-reverses', 'cumulative-falls'],
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
      '{figure}, {text}, is more than ten times any target of the row, which {rest}. Is it in the unit of the targets, and for as long a time? Correct one of them, or explain what happened.',
  },
  explanation: 'Says what made the figure so different that year.',
  valid: [
    {
      name: 'Limits that leave room, and targets of several things side by side',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of pumps out of order', '0.10%', '0.12%', '0.11%', 'At most 1%', null],
        ['Number of visits to the museum', 9100, 9300, 9200, 'at least 1,000', null],
      ],
    },
    {
      name: 'What is wanted of several things, none of which says when',
      rows: [
        ['Indicator', 'Target seats', 'Target revenue', 'Target ticket price'],
        ['Winter plays', 5000, 450000, 90],
        ['Summer plays', 3200, 280000, 87.5],
      ],
    },
    {
      name: 'Next to nothing wanted of a year long after the others, on the way that they go',
      rows: [
        ['Indicator', 'Actual 2021', 'Actual 2023', 'Target 2025', 'Target 2030', 'Target 2050', 'Comments'],
        ['Carbon emitted (kt)', 420, 391, 360, 270, 9, null],
      ],
    },
    {
      name: 'A target some years after the others, each of which may bring as much as the years before',
      rows: [
        [
          'Indicator',
          'Actual 2021/22',
          'Actual 2022/23',
          'Actual 2023/24',
          'Actual 2024/25',
          'Target 2025/26',
          'Target 2029/30',
          'Comments',
        ],
        ['Research income per academic (£)', 31200, 32900, 34300, 36100, 37500, 46000, null],
      ],
    },
    {
      name: 'Large schemes, what was planned to be as large, and a year’s total beside its quarters',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Target 2015',
          'Actual 2016',
          'Target 2016',
          'Target 2017',
        ],
        ['Grants won (£000)', 612, 1105, 1100, 13180, 700, 1402],
        ['Potholes repaired', 2840, 2915, 2800, 41870, 42000, 2900],
        ['Repairs to lamps', 3120, 2915, 2800, 14870, 2800, 2900],
      ],
    },
    {
      name: 'Too few to show',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of young people with a plan', 55, 57, '<5', 60, 'Fewer than five'],
        ['Percentage of young people in work', 55, 57, 'n<10', 60, 'Fewer than ten'],
      ],
    },
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
  ],
  invalid: [
    {
      name: 'A month ten times the others, which the year to date was worked out with',
      asOf: '2017-04-20',
      rows: [
        [
          'Indicator',
          ...['Apr-16', 'May-16', 'Jun-16', 'Jul-16', 'Aug-16', 'Sep-16', 'Oct-16', 'Nov-16', 'Dec-16'],
          ...['Jan-17', 'Feb-17', 'Mar-17', 'Year to date 2016/17', 'Comments'],
        ],
        ['Number of lamps mended', 146, 139, 143, 142, 142, 140, 145, 146, 141, 1430, 136, 143, 2993, null],
        ['Number of signs mended', 246, 239, 243, 242, 242, 240, 245, 246, 241, 243, 236, 243, 2906, null],
      ],
      finds: [['slip', 'K2']],
    },
    {
      name: 'More than the years up to a target can bring',
      rows: [
        [
          'Indicator',
          'Actual 2021/22',
          'Actual 2022/23',
          'Actual 2023/24',
          'Actual 2024/25',
          'Target 2025/26',
          'Target 2029/30',
          'Comments',
        ],
        ['Research income per academic (£)', 31200, 32900, 34300, 36100, 37500, 460000, null],
      ],
      finds: [['slip', 'G2']],
    },
    {
      name: 'Ten times what was wanted of its time and what was reached before',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Actual Q1 2016/17',
          'Target Q1 2016/17',
          'Actual Q2 2016/17',
          'Target Q2 2016/17',
          'Actual Q3 2016/17',
          'Target Q3 2016/17',
          'Actual Q4 2016/17',
          'Target Q4 2016/17',
        ],
        ['Potholes repaired', 3120, 2800, 2840, 2800, 2915, 2800, 41870, 2800],
      ],
      finds: [['slip', 'H2']],
    },
    {
      name: 'The same in a plan whose figures grow, and an amount that lies close together otherwise',
      rows: [
        [
          'Indicator',
          'Baseline 2014',
          'Target 2015',
          'Actual 2015',
          'Target 2016',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
        ],
        ['Stations with soap at schools', 26, 80, 84, 160, 1690, 240, null],
      ],
      finds: [['slip', 'F2']],
    },
    {
      name: 'An amount ten times that of each year before, after which no target comes near it',
      rows: [
        [
          'Indicator',
          'Actual 2013',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
        ],
        ['Knowledge exchange income (£m)', 8.2, 8.9, 9.6, { value: 91, format: '0.0' }, 10.5, 13],
      ],
      finds: [['slip', 'E2']],
    },
    {
      name: 'A month in seconds among months in minutes, where a peak in another month is told of',
      rows: [
        [
          'Indicator',
          'May 2016',
          'Jun 2016',
          'Jul 2016',
          'Aug 2016',
          'Sep 2016',
          'Oct 2016',
          'Nov 2016',
          'Target',
          'Comments',
        ],
        [
          'Average minutes to reach an emergency',
          31.4,
          30.2,
          1968,
          33.5,
          34.1,
          36.9,
          31.2,
          30,
          'Peak in October in line with the region.',
        ],
      ],
      finds: [['far', 'D2']],
    },
    {
      name: 'Ten times what was wanted of its year, of an amount that varies',
      rows: [
        [
          'Indicator',
          'Unit',
          'Actual 2014',
          'Actual 2015',
          'Target 2015',
          'Actual 2016',
          'Target 2016',
          'Actual 2017',
          'Target 2017',
        ],
        ['Income earned', '£000', 612, 1105, 1100, 13180, 1300, 1402, 1390],
        ['Grants won', '£000', 612, 1105, 1100, 13180, 700, 1402, 1390],
      ],
      finds: [['slip', 'F2']],
    },
    {
      name: 'A month between two others, with its digits turned round',
      rows: [
        [
          'Indicator',
          'Apr 2016',
          'May 2016',
          'Jun 2016',
          'Jul 2016',
          'Aug 2016',
          'Sep 2016',
          'Target',
          'Comments',
        ],
        ['Number of fly-tips', 137, 128, 146, 412, 139, 133, 135, null],
        ['Percentage of patients seen in time', 58.1, 59.2, 61.4, 36.2, 64.1, 64.8, 65, null],
        ['Number of visits', 137, 128, 146, 412, 139, 133, 150, 'A fair in July brought more than usual.'],
        ['Number of calls', 137, 128, 146, 239, 139, 133, 150, null],
      ],
      finds: [
        ['slip', 'E2'],
        ['slip', 'E3'],
      ],
    },
    {
      name: 'An average with its point one place off, among quarters and their year',
      rows: [
        [
          'Indicator',
          'Q1 2015/16',
          'Q2 2015/16',
          'Outturn 2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Target 2016/17',
        ],
        ['Average wait for a call (minutes)', 4.8, 4.4, 4.6, 4.7, 41, 4],
        ['Median income from crops', 310, 330, 341, 370, 3850, 410],
      ],
      finds: [
        ['slip', 'F2'],
        ['slip', 'F3'],
      ],
    },
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
        [null, 'Median hours to answer a call-out', 14.2, 'N/A', 13.8, 14, 1.5, 13.5, null],
      ],
      finds: [
        ['slip', 'G2'],
        ['slip', 'G3'],
        ['slip', 'F4'],
        ['far', 'H5'],
        ['slip', 'D6'],
        ['slip', 'G7'],
      ],
    },
    {
      name: 'A digit typed twice, and one of which nobody can tell',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Days to let a home', 22.1, 24.6, 223.1, 22, 21, null],
        ['Days to sell a home', 22, 24, 223, 22, 21, null],
        ['Visits to the hall, thousands', 88, 91, 990, 92, 93, null],
      ],
      finds: [
        ['slip', 'D2'],
        ['far', 'D3'],
        ['far', 'D4'],
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
      if (isToldOf(outlier, indicator)) continue;
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
function isToldOf({ value, kind, others }: Outlier, indicator: Indicator): boolean {
  const { column } = value;
  const year = column.period?.year;
  const isOfPart = isPartOfYear(column.period);
  if (indicator.comment === null || !(isOfPart || (column.field === 'actual' && year != null))) return false;
  // A share with its point elsewhere is a slip, whatever else was going on, unless its very figure is spoken of.
  if (kind === 'slip' && indicator.unit === 'percentage') {
    if (quotes(indicator.comment.text, value)) return true;
    if (value.number! > 100 && others.every(({ number }) => number! <= 100)) return false;
    if (isOfPart) return tellsOfUnusual(indicator);
  }
  if (isOfPart) return tellsOfPart(indicator, column.period);
  return namesYear(indicator.comment.text, year!) && explainsTargets(indicator);
}

/** "2024", "2024/25" and "24/25". */
function namesYear(text: string, year: number): boolean {
  const short = (of: number) => String(of % 100).padStart(2, '0');
  const parts = new RegExp(`(?:^|[^\\d/-])${short(year)}[/–-]${short(year + 1)}(?![\\d/-])`);
  return text.includes(String(year)) || parts.test(text);
}

/** Whether a text gives a figure as it is printed, with or without its sign. */
function quotes(text: string, { text: figure }: Value): boolean {
  const digits = figure.replace(/[^\d.,]/g, '');
  const numbers: readonly string[] = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return numbers.includes(digits);
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
