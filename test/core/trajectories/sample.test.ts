import { applyToGrid } from '../../../src/core/sheet/applyToGrid';
import { readScorecards } from '../../../src/core/reading';
import type { Indicator } from '../../../src/core/scorecard/scorecard';
import { baselineOf, comingTargets } from '../../../src/core/scorecard/series';
import { fillTrajectories } from '../../../src/core/trajectories/fill';
import { sampleGrid } from '../../support/sample';

const grid = sampleGrid();
const { indicators, sheet } = readScorecards(grid)[0]!;
const methods = [
  'linear',
  'constant-rate',
  'front-loaded',
  'back-loaded',
  's-curve',
  'first-step',
  'house',
  'hold',
];

const complete = indicators.filter(
  (indicator) => baselineOf(indicator) && comingTargets(indicator).every(({ number }) => number !== null),
);

interface Distance {
  readonly points: number[];
  readonly shares01: number[];
}

/**
 * How far each method comes from the officers' own targets: the years are blanked in every second complete row and
 * then in the others, so that half of the rows are always there to learn from.
 */
function measure(method: string, years: readonly string[]): Distance {
  const distance: Distance = { points: [], shares01: [] };
  for (const half of [0, 1]) {
    const blanked = complete.filter((_, index) => index % 2 === half);
    const own = blanked.flatMap((indicator) => ownTargets(indicator, years));
    const clear = own.map(({ value: { cell, raw } }) => ({ sheet, cell, before: raw, after: null }));
    const { edits } = fillTrajectories(readScorecards(applyToGrid(grid, clear))[0]!, { method });
    const amounts = new Map(edits.map(({ cell, after }) => [`${cell.row}:${cell.column}`, Number(after)]));
    for (const { indicator, value } of own) {
      const amount = amounts.get(`${value.cell.row}:${value.cell.column}`);
      if (amount === undefined) continue;
      const off = Math.abs(amount - value.number!);
      if (indicator.unit === 'percentage') distance.points.push(off);
      else if (indicator.unit === 'count' && value.number !== 0)
        distance.shares01.push(off / Math.abs(value.number!));
    }
  }
  return distance;
}

function ownTargets(indicator: Indicator, years: readonly string[]) {
  return comingTargets(indicator)
    .filter(({ column }) => years.includes(column.period!.text))
    .map((value) => ({ indicator, value }));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function table(years: readonly string[]): Map<string, number> {
  const rows = methods.map((method) => [method, measure(method, years)] as const);
  if (process.env['SHOW_DISTANCES']) {
    for (const [method, { points, shares01 }] of rows) {
      const figures = `${mean(points).toFixed(3)} points (${points.length}), ${(mean(shares01) * 100).toFixed(1)} % (${shares01.length})`;
      process.stdout.write(`${years.join(', ')}  ${method.padEnd(14)} ${figures}\n`);
    }
  }
  // A method that refuses most rows is near in those it fills.
  const most = Math.max(...rows.map(([, { points }]) => points.length));
  return new Map(
    rows.filter(([, { points }]) => points.length > most / 2).map(([id, { points }]) => [id, mean(points)]),
  );
}

test.each([[['2017', '2018', '2019']], [['2018', '2019']]])(
  'with %s blanked, no method comes closer to the officers’ own percentages than the shape of the other rows',
  (years) => {
    const points = table(years);
    const least = Math.min(...points.values());
    // With 2017 given, half of the officers went on in equal steps, and the two are one.
    expect(points.get('house')).toBeLessThanOrEqual(least * 1.01);
    expect(points.get('house')).toBeLessThan(points.get('back-loaded')! * 0.6);
  },
);
