import { setApart } from '../scorecard/apartRows';
import {
  beforeRounding,
  type PlannedChange,
  findRatesAndCounts,
  plannedChange,
} from '../scorecard/ratesAndCounts';
import { listAnd } from '../text/words';
import { printFigure, nameYear, yearOf } from '../scorecard/wording';
import { byReadingOrder } from '../sheet/address';
import type { Rule } from './rule';

interface Options {
  readonly mostGrowth: number;
}

export const rateAgainstCount: Rule<Options, 'apart'> = {
  id: 'rate-against-count',
  group: 'Between rows',
  title: 'Rate against its count',
  description: 'Warn about a rate target that the row which counts the same thing contradicts.',
  why: 'A count divided by its rate is the number of people or cases behind both. Where that would have to halve or double, one of the two targets was set without the other.',
  severity: 'query',
  isFixable: false,
  looksAt: 'neighbours',
  options: { mostGrowth: 50 },
  optionNotes: {
    mostGrowth:
      'By how many per cent the number behind rate and count may grow from the actual to the end target; it may shrink to the same share.',
  },
  messages: {
    apart:
      'From {from} to {to} the rate changes from {rateFrom} to {rateTo} ({rateChange}), but the count in {rows} from {countFrom} to {countTo} ({countChange}). For both to be right, the total behind the rate would have to become {growth}% of what it is. Make the two agree, or explain what else changes.',
  },
  explanation:
    'Says what makes the number behind both change so much, or how the rate is worked out otherwise than from the count.',
  valid: [
    {
      name: 'Rate and count that fall alike; a rate too rounded to tell; no count of the same thing',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes', 'Number of evictions of tenants in arrears', 120, 100, 80, null],
        ['Homes', 'Percentage of tenants evicted for arrears', 1.2, 1, 0.8, null],
        ['Schools', 'Number of permanent exclusions', 60, 40, 25, null],
        ['Schools', 'Percentage of pupils permanently excluded', 0.1, 0.1, 0, null],
        ['Roads', 'Number of potholes repaired', 900, 700, 200, null],
        ['Roads', 'Percentage of roads in poor condition', 8, 7, 6, null],
      ],
    },
    {
      name: 'How long something takes is no count of it',
      rows: [
        ['Indicator', 'Unit', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average procurement process time', 'Number', 180, 165, 50, null],
        ['Percentage of automated procurement processes', 'Percent', 75, 85, 100, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Counts of two phases and the rate of both; a rate that rises while its count falls',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Schools', 'Number of permanent exclusions from the primary phase - all pupils', 16, 12, 5, null],
        ['Schools', 'Number of permanent exclusions from the secondary phase - all pupils', 50, 35, 20, null],
        ['Schools', 'Percentage of pupils permanently excluded from school', 0.03, 0.03, 0.025, null],
        ['Health', 'Number of missed clinic appointments', 4000, 3000, 2000, null],
        ['Health', 'Percentage of clinic appointments missed', 7.5, 7.8, 8.1, null],
      ],
      finds: [
        ['apart', 'E4'],
        ['apart', 'E6'],
      ],
    },
  ],
  *check({ scorecard: { indicators }, isApart, asked, options: { mostGrowth } }) {
    for (const { rate, counts } of findRatesAndCounts(indicators, isApart, asked)) {
      const own = plannedChange(rate);
      const others = counts.map(plannedChange);
      if (!own || others.some((change) => !isOfOneTime(change, own))) continue;
      const given = others as readonly PlannedChange[];
      const countFrom = sum(given.map(({ from }) => from.number!));
      const countTo = sum(given.map(({ to }) => to.number!));
      const [least, most] = growthOf(own, countFrom, countTo);
      const limit = 1 + mostGrowth / 100;
      if (!Number.isFinite(least) || (least <= limit && most >= 1 / limit)) continue;
      const cells = [...given, own].flatMap(({ from, to }) => [from.cell, to.cell]);
      yield {
        messageId: 'apart',
        data: {
          from: nameYear(own.from),
          to: nameYear(own.to),
          rateFrom: own.from.text,
          rateTo: own.to.text,
          rateChange: sayChange(own.from.number!, own.to.number!),
          rows: `${counts.length === 1 ? 'row' : 'rows'} ${listAnd(counts.map(({ nameCell }) => String(nameCell.row + 1)))}`,
          countFrom: printFigure(countFrom),
          countTo: printFigure(countTo),
          countChange: sayChange(countFrom, countTo),
          growth: Math.round((100 * (countTo / countFrom)) / (own.to.number! / own.from.number!)),
        },
        cell: own.to.cell,
        cells: cells.sort(byReadingOrder),
        indicator: rate,
        setAside: {
          label: 'They do not count the same thing',
          setting: setApart(
            rate.name,
            counts.map(({ name }) => name),
          ),
        },
      };
    }
  },
};

function isOfOneTime(change: PlannedChange | null, { from, to }: PlannedChange): boolean {
  return change !== null && yearOf(change.from) === yearOf(from) && yearOf(change.to) === yearOf(to);
}

/** The least and the most that the number behind rate and count may become, as a multiple of what it is. */
function growthOf(
  { from, to }: PlannedChange,
  countFrom: number,
  countTo: number,
): readonly [number, number] {
  const [leastFrom, mostFrom] = beforeRounding(from);
  const [leastTo, mostTo] = beforeRounding(to);
  const count = countTo / countFrom;
  return [count / (mostTo / leastFrom), count / (leastTo / mostFrom)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function sayChange(from: number, to: number): string {
  const change = Math.round(100 * (to / from - 1));
  return change < 0 ? `down ${-change}%` : `up ${change}%`;
}
