import { allOf } from './support/partsOfRow';
import { isSameStored } from '../scorecard/compareFigures';
import { isAtLimit } from '../scorecard/limits';
import { comparePeriods } from '../scorecard/period';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { nameFigure } from '../scorecard/wording';
import { listRows } from '../sheet/listRows';
import type { Fact, Rule } from './rule';

export const comparatorCopied: Rule<Record<never, never>, 'row' | 'run' | 'column'> = {
  id: 'comparator-copied',
  group: 'Values',
  title: 'Comparator the same as the actual',
  description:
    'Warn about a comparator that equals the actual to the last digit where the table’s others do not.',
  why: 'A comparator copied from the column beside it hides how far the area is from others.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) =>
    hasCopied(row)
      ? allOf(row)
      : row.values
          .filter(({ column }) => column.field !== 'target')
          .map((value) => `${value.number !== null} ${canBeCopied(value, row)}`)
          .join(),
  options: {},
  optionNotes: {},
  messages: {
    row: '{Comparator}, {figure}, is exactly the same as {actual}, as in hardly any other row. Was it copied? Check it at its source, or explain why the two are the same.',
    run: 'In {count} rows one below the other, {rows}, the figure under “{comparatorLabel}” is exactly the same as the one under “{actualLabel}”, and hardly in any other. Were they copied? Check them at their source, or explain why they are the same.',
    column:
      'In {equal} of {compared} rows the figure under “{comparatorLabel}” is exactly the same as the one under “{actualLabel}”. Was the column copied? Check it at its source, or explain why the two are the same.',
  },
  explanation: 'Names the source that gives the same figure for both.',
  valid: [
    {
      name: 'All of them, here and elsewhere, though no unit is told',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Peers 2016', 'Target 2017', 'Comments'],
        ['Gas safety checks', 'High', 100, 100, 100, null],
        ['Fire risk assessments', 'High', 100, 100, 100, null],
        ['Lift checks', 'High', 100, 100, 100, null],
        ['Homes warm enough', 'High', 88.4, 85.1, 90, null],
        ['Homes dry enough', 'High', 81.7, 83.9, 85, null],
        ['Tenants content', 'High', 71.9, 70.3, 75, null],
        ['Repairs on time', 'High', 93.2, 90.8, 95, null],
      ],
    },
    {
      name: 'Figures that differ, short ones that agree by accident, and limits',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the expected level', 74.8, 74.9, 75, null],
        ['Percentage of pupils who attend', 95, 95, 96, null],
        ['Percentage of pupils who are absent', 4.5, 4.6, 4, null],
        ['Percentage of plans finished on time', 100, 100, 100, null],
        ['Number of permanent exclusions', 0, 0, 0, null],
        ['Pupils in special schools', 12, 12, 12, null],
        ['Percentage of pupils who walk to school', 61.5, 61.5, 63, null],
      ],
    },
    {
      name: 'A comparator of another year',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2015', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the expected level', 74.8, 74.8, 75, null],
        ['Percentage of pupils who attend', 95.1, 94.9, 96, null],
        ['Percentage of pupils who stay on', 85.1, 84.9, 86, null],
        ['Percentage of pupils at university', 35.1, 34.9, 36, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A short figure among others that lie far apart, under a heading that names no time',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Sector median', 'Comments'],
        ['Percentage of plans issued in time', 46.2, 53.8, 53.8, null],
        ['Percentage of pupils who attend', 91.1, 90.2, 94.9, null],
        ['Percentage of pupils who stay on', 85.1, 84.9, 72.4, null],
        ['Percentage of pupils at university', 35.1, 38.1, 30.2, null],
        ['Percentage of pupils who walk', 61.5, 62.2, 41.9, null],
      ],
      finds: [['row', 'D2']],
    },
    {
      name: 'One row among others that differ',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the expected level', 74.8, 69.3, 75, null],
        ['Percentage of pupils who attend', 95.13, 95.13, 96, null],
        ['Percentage of pupils who are absent', 4.5, 4.6, 4, null],
        ['Percentage of pupils who stay on', 88, 86, 89, null],
        ['Spend on a pupil', 4312, 4102, 4400, null],
      ],
      finds: [['row', 'C3']],
    },
    {
      name: 'A count with grouped thousands, a rate, and a percentage with its sign, each in a table of its own kind',
      rows: [
        ['Indicator', 'Actual 2016/17', 'England 2016/17', 'Target 2017/18', 'Comments'],
        ['Spend on a pupil', '4,312', '4,312', '4,400', null],
        ['Percentage of pupils at the expected level', '74.8%', '69.3%', '75%', null],
        ['Percentage of pupils who stay on', '88.0%', '86.0%', '89%', null],
        ['Percentage of pupils who attend', '95.4%', '95.2%', '96%', null],
        ['Percentage of schools with a garden', '61.52%', '61.52%', '70%', null],
        ['Rate of exclusions per 10,000', 3.17, 4.2, 3, null],
        ['Rate of admissions per 10,000', 31.7, 31.9, 30, null],
        ['Rate of referrals per 10,000', 517, 534, 500, null],
      ],
      finds: [
        ['row', 'C2'],
        ['row', 'C6'],
      ],
    },
    {
      name: 'Three rows one below the other, short as their figures are',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the expected level', 74.8, 69.3, 75, null],
        ['Percentage of pupils who attend', 95, 94, 96, null],
        ['Percentage of pupils who are absent', 4.5, 4.5, 4, null],
        ['Percentage of pupils who stay on', 88, 88, 89, null],
        ['Percentage of pupils excluded', 2.5, 2.5, 2, null],
        ['Percentage of pupils at university', 35, 34, 36, null],
        ['Percentage of pupils in work', 12, 14, 13, null],
        ['Percentage of pupils who swim', 52, 54, 53, null],
        ['Percentage of pupils who cycle', 22, 24, 23, null],
        ['Percentage of pupils who read', 62, 64, 63, null],
        ['Percentage of pupils who sing', 32, 33, 33, null],
      ],
      finds: [['run', 'C4']],
    },
    {
      name: 'The whole column copied',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils at the expected level', 74.8, 74.8, 75, null],
        ['Percentage of pupils who attend', 95.1, 95.1, 96, null],
        ['Percentage of pupils who are absent', 4.5, 4.5, 4, null],
        ['Percentage of pupils who stay on', 88, 88, 89, null],
        ['Percentage of pupils excluded', 2.5, 2.5, 2, null],
        ['Spend on a pupil', 4312, 4102, 4400, null],
      ],
      finds: [['column', 'C1']],
    },
  ],
  *check({ scorecard }) {
    for (const columns of pairColumns(scorecard)) {
      const { count, equal } = findEqual(scorecard, columns);
      if (equal.length >= leastOfColumn && equal.length * 2 > count) {
        yield {
          messageId: 'column',
          data: {
            equal: equal.length,
            compared: count,
            comparatorLabel: columns.comparator.label,
            actualLabel: columns.actual.label,
          },
          cell: columns.comparator.labelCell,
          cells: [columns.comparator.labelCell, ...equal.map(({ comparator }) => comparator.cell)],
        };
      } else if (count - equal.length >= leastOthers && equal.length * 3 < count) {
        const run = findRun(scorecard, equal);
        if (run.length > 0) yield sayRun(run, columns);
        const leastDigits = expectedByAccident(scorecard, columns) < fewAccidents ? 3 : 4;
        for (const pair of equal) {
          const { indicator, actual, comparator } = pair;
          if (countDigits(comparator) < leastDigits || run.includes(pair)) continue;
          const name = nameFigure(comparator);
          yield {
            messageId: 'row',
            data: {
              Comparator: name.charAt(0).toUpperCase() + name.slice(1),
              figure: comparator.text,
              actual: nameFigure(actual),
            },
            cell: comparator.cell,
            cells: [actual.cell, comparator.cell],
            indicator,
          };
        }
      }
    }
  },
};

const leastOfColumn = 5;
const leastOthers = 3;

/** Two columns, and their places among the figures of a row. */
interface ColumnPair {
  readonly actual: FigureColumn;
  readonly actualAt: number;
  readonly comparator: FigureColumn;
  readonly comparatorAt: number;
}

interface FigurePair {
  readonly indicator: Indicator;
  readonly actual: Value;
  readonly comparator: Value;
}

/** What a comparator that names no time stands beside. */
function latestWithFigures(actuals: readonly FigureColumn[]): FigureColumn | undefined {
  return actuals
    .filter(({ isBlank, isProjected }) => !isBlank && !isProjected)
    .reduce<FigureColumn | undefined>(
      (latest, one) => (latest && comparePeriods(latest.period, one.period) >= 0 ? latest : one),
      undefined,
    );
}

/** Each comparator with the actual of its year, or with the latest. */
function pairColumns({ figureColumns }: Scorecard): ColumnPair[] {
  const actuals = figureColumns.filter(({ field }) => field === 'actual');
  return figureColumns.flatMap((comparator, comparatorAt) => {
    if (comparator.field !== 'comparator') return [];
    const actual =
      comparator.period === null
        ? latestWithFigures(actuals)
        : actuals.find(({ period }) => comparePeriods(period, comparator.period) === 0);
    return actual ? [{ actual, actualAt: figureColumns.indexOf(actual), comparator, comparatorAt }] : [];
  });
}

/** Whether a figure of someone else's is one of the row's own. */
function hasCopied({ values }: Indicator): boolean {
  const comparators = values.filter(({ column }) => column.field === 'comparator');
  return values.some(
    (value) => value.column.field === 'actual' && comparators.some((other) => isSameStored(value, other)),
  );
}

/** Whether a figure could have been another. */
function canBeCopied({ number }: Value, indicator: Indicator): boolean {
  return number !== null && number !== 0 && !isAtLimit(number, indicator);
}

/** How many rows have two figures that could each have been another, and those in which they are one. */
function findEqual({ indicators }: Scorecard, { actualAt, comparatorAt }: ColumnPair) {
  let count = 0;
  const equal: FigurePair[] = [];
  for (const indicator of indicators) {
    const actual = indicator.values[actualAt]!;
    const comparator = indicator.values[comparatorAt]!;
    if (comparator.number === null || !canBeCopied(actual, indicator)) continue;
    count++;
    if (isSameStored(actual, comparator)) equal.push({ indicator, actual, comparator });
  }
  return { count, equal };
}

const fewAccidents = 0.5;
const leastOfRun = 3;

function countDigits({ text }: Value): number {
  return (text.replace(/^\D*0*/, '').match(/\d/g) ?? []).length;
}

/**
 * In how many rows the two figures would agree by accident, were they as far from each other as they are where they differ:
 * of two figures so many units of their last digit apart, one in twice as many.
 */
function expectedByAccident({ indicators }: Scorecard, { actualAt, comparatorAt }: ColumnPair): number {
  let expected = 0;
  for (const { values } of indicators) {
    const [actual, comparator] = [values[actualAt]!, values[comparatorAt]!];
    if (actual.number === null || comparator.number === null) continue;
    const units =
      Math.abs(actual.number - comparator.number) * 10 ** Math.max(actual.decimals, comparator.decimals);
    if (units >= 0.5) expected += 1 / (2 * units);
  }
  return expected;
}

/** Rows one below the other in which the two figures are one; none where there are too few of them. */
function findRun({ indicators }: Scorecard, equal: readonly FigurePair[]): readonly FigurePair[] {
  const places = equal.map(({ indicator }) => indicators.indexOf(indicator));
  for (let start = 0; start < places.length; start++) {
    let end = start + 1;
    while (end < places.length && places[end] === places[end - 1]! + 1) end++;
    if (end - start >= leastOfRun) return equal.slice(start, end);
  }
  return [];
}

function sayRun(run: readonly FigurePair[], { actual, comparator }: ColumnPair): Fact<'run'> {
  return {
    messageId: 'run',
    data: {
      count: run.length,
      rows: listRows(run.map((pair) => pair.indicator.nameCell.row)),
      comparatorLabel: comparator.label,
      actualLabel: actual.label,
    },
    cell: run[0]!.comparator.cell,
    cells: run.flatMap((pair) => [pair.actual.cell, pair.comparator.cell]),
  };
}
