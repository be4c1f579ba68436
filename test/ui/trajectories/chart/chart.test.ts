import fc from 'fast-check';
import type { TrajectoryPoint } from '../../../../src/core/engine/engine';
import { type Chart, layOutChart, type Spot } from '../../../../src/ui/trajectories/chart/chart';

function pointOf(year: string, after: number | null, rest: Partial<TrajectoryPoint> = {}): TrajectoryPoint {
  return {
    cell: { row: 0, column: 0 },
    year,
    isBaseline: false,
    before: '',
    beforeNumber: null,
    after: after === null ? 'N/A' : String(after),
    afterNumber: after,
    share01: null,
    isFilled: false,
    ...rest,
  };
}

const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(0, -0, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
);
const anyPoint = fc.record({
  year: fc.oneof(fc.string({ maxLength: 30 }), fc.integer({ min: 1990, max: 2060 }).map(String)),
  after: fc.option(figure),
  before: fc.option(figure),
  isFilled: fc.boolean(),
});
const trajectory = fc
  .array(anyPoint, { maxLength: 14 })
  .map((points) =>
    points.map(({ year, after, before, isFilled }) =>
      pointOf(year, after, { isFilled, beforeNumber: before, before: before === null ? '' : String(before) }),
    ),
  );

function spotsOf({ given, filled, old, lines, oldLines }: Chart): Spot[] {
  return [...given, ...filled, ...old, ...lines.flat(), ...oldLines.flat()];
}

test('every mark lies inside the box, with room for its shape', () => {
  fc.assert(
    fc.property(trajectory, (points) => {
      const chart = layOutChart(points);
      for (const { x, y } of spotsOf(chart)) {
        expect(x).toBeGreaterThanOrEqual(6);
        expect(x).toBeLessThanOrEqual(chart.width - 6);
        expect(y).toBeGreaterThanOrEqual(6);
        expect(y).toBeLessThanOrEqual(chart.height - 20);
      }
    }),
  );
});

test('time runs to the right, and no point stands above a greater one', () => {
  fc.assert(
    fc.property(trajectory, (points) => {
      const { given, filled } = layOutChart(points);
      const marks = [...given, ...filled].sort((a, b) => a.index - b.index);
      marks.slice(1).forEach((mark, index) => {
        expect(mark.x).toBeGreaterThan(marks[index]!.x);
      });
      const byFigure = marks.sort((a, b) => points[a.index]!.afterNumber! - points[b.index]!.afterNumber!);
      byFigure.slice(1).forEach((mark, index) => {
        expect(mark.y).toBeLessThanOrEqual(byFigure[index]!.y);
      });
    }),
  );
});

test('every point with a figure is drawn once, as given or as filled, and each replaced one as it was too', () => {
  fc.assert(
    fc.property(trajectory, (points) => {
      const { given, filled, old } = layOutChart(points);
      const indexes = (test: (point: TrajectoryPoint) => boolean) =>
        points.flatMap((point, index) => (test(point) ? [index] : []));
      expect(given.map(({ index }) => index)).toEqual(indexes((p) => p.afterNumber !== null && !p.isFilled));
      expect(filled.map(({ index }) => index)).toEqual(indexes((p) => p.afterNumber !== null && p.isFilled));
      expect(old.map(({ index }) => index)).toEqual(indexes((p) => p.beforeNumber !== null && p.isFilled));
    }),
  );
});

test('years never overlap, lie inside the box, and the first and the last are always there', () => {
  fc.assert(
    fc.property(trajectory, (points) => {
      const { years, width } = layOutChart(points);
      expect(years.length === 0).toBe(points.length === 0);
      years.slice(1).forEach((label, index) => {
        expect(label.x - halfOf(label)).toBeGreaterThanOrEqual(years[index]!.x + halfOf(years[index]!));
      });
      for (const label of years) {
        expect(label.x - halfOf(label)).toBeGreaterThanOrEqual(0);
        expect(label.x + halfOf(label)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

function halfOf({ text }: { readonly text: string }): number {
  return (text.length * 6) / 2;
}

test('a flat trajectory is a level line in the middle with one label', () => {
  const { given, filled, scale } = layOutChart([
    pointOf('2016', 5),
    pointOf('2017', 5, { isFilled: true }),
    pointOf('2018', 5),
  ]);
  expect(new Set([...given, ...filled].map(({ y }) => y)).size).toBe(1);
  expect(scale.map(({ text }) => text)).toEqual(['5']);
});

test('the scale names the highest and the lowest figure as they are printed, old ones with them', () => {
  const { scale, oldLines } = layOutChart([
    pointOf('2016', -2.5, { after: '-2.5%', before: '-2.5%', beforeNumber: -2.5 }),
    pointOf('2017', 3, { after: '3%', before: '12%', beforeNumber: 12, isFilled: true }),
  ]);
  expect(scale.map(({ text }) => text)).toEqual(['12%', '-2.5%']);
  expect(scale[0]!.y).toBeLessThan(scale[1]!.y);
  expect(oldLines).toHaveLength(1);
});

test('a year that the headings leave out leaves a gap', () => {
  const at = ({ given }: Chart) => given.map(({ x }) => x);
  const [a, b, c] = at(layOutChart([pointOf('2016', 1), pointOf('2017', 2), pointOf('2019', 3)]));
  expect(c! - b!).toBeCloseTo(2 * (b! - a!), 9);
  const [d, e, f] = at(layOutChart([pointOf('Baseline', 1), pointOf('2017', 2), pointOf('2019', 3)]));
  expect(f! - e!).toBeCloseTo(e! - d!, 9);
});

test('a target without a figure breaks the line', () => {
  const { lines } = layOutChart(
    [1, 2, null, 4, 5].map((after, index) => pointOf(String(2016 + index), after)),
  );
  expect(lines.map((line) => line.length)).toEqual([2, 2]);
});

test('a single point has no line and stands in the middle', () => {
  const { lines, given, width } = layOutChart([pointOf('2016', 7)]);
  expect(lines).toEqual([]);
  expect(given).toHaveLength(1);
  expect(given[0]!.x).toBeLessThan(width);
});
