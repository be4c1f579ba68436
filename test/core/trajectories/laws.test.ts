import fc from 'fast-check';
import { applyToGrid } from '../../../src/core/sheet/applyToGrid';
import { toA1 } from '../../../src/core/sheet/address';
import { readScorecards } from '../../../src/core/reading';
import type { Indicator, Scorecard } from '../../../src/core/scorecard/scorecard';
import { baselineOf, comingTargets } from '../../../src/core/scorecard/series';
import { type FillEdit, fillTrajectories } from '../../../src/core/trajectories/fill';
import { headingsTo } from '../../support/fill';
import { calculate, numbersOf } from '../../support/formulas';
import { gridOf, type TestCell } from '../../support/grid';

const shapes = [
  'linear',
  'constant-rate',
  'front-loaded',
  'back-loaded',
  's-curve',
  'first-step',
  'house',
  'hold',
] as const;

const years = fc.integer({ min: 2, max: 7 });
const decimals = fc.integer({ min: 0, max: 2 });
const figure = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), decimals)
  .map(([hundredths, digits]) => Number((hundredths / 100).toFixed(digits)));

/** A row of a percentage: a baseline, an end target, and between them blanks, of which one may be given. */
const percentageRow = (count: number) =>
  fc
    .record({
      baseline: figure,
      end: figure,
      given: fc.option(fc.record({ index: fc.nat(count - 2), share01: fc.integer({ min: 0, max: 10 }) }), {
        freq: 3,
      }),
      isShare: fc.boolean(),
    })
    .map(({ baseline, end, given, isShare }) => {
      const write = (number: number): TestCell =>
        isShare ? { value: Number((number / 100).toPrecision(14)), format: '0.00%' } : number;
      const targets = Array.from({ length: count }, (_, index): TestCell => {
        if (index === count - 1) return write(end);
        if (given?.index !== index) return null;
        return write(Number((baseline + ((end - baseline) * given.share01) / 10).toFixed(2)));
      });
      return [write(baseline), null, ...targets, 'x'];
    });

const completeRow = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((steps) => {
    let reached = 10;
    return [10, null, ...steps.map((step) => (reached += step)), 'x'];
  });

const sheet = years
  .chain((count) =>
    fc.record({
      open: fc.array(percentageRow(count), { minLength: 1, maxLength: 4 }),
      complete: fc.array(completeRow(count), { minLength: 3, maxLength: 5 }),
      count: fc.constant(count),
    }),
  )
  .map(({ open, complete, count }) => [
    headingsTo(count),
    ...[...open, ...complete].map((cells, index) => [
      `Percentage of loans renewed at library ${'ABCDEFGHIJ'[index]!}`,
      ...cells,
    ]),
  ]);

const options = fc.record({
  method: fc.constantFrom(...shapes),
  as: fc.constantFrom('values' as const, 'formulas' as const),
  replace: fc.boolean(),
});

function read(rows: readonly (readonly TestCell[])[]): Scorecard {
  return readScorecards(gridOf(rows))[0]!;
}

/** The figures of each row that was filled, as they would be read, from baseline to end target. */
function filledRows(
  rows: readonly (readonly TestCell[])[],
  edits: readonly FillEdit[],
): { indicator: Indicator; figures: number[]; edits: FillEdit[] }[] {
  const after = readScorecards(applyToGrid(gridOf(rows), edits))[0]!;
  return after.indicators.flatMap((indicator) => {
    const own = edits.filter(({ nameCell }) => toA1(nameCell) === toA1(indicator.nameCell));
    if (own.length === 0) return [];
    const figures = [baselineOf(indicator)!, ...comingTargets(indicator)].map(({ number }) => number!);
    return [{ indicator, figures, edits: own }];
  });
}

const run = { numRuns: 150 };

test('a filled row moves from baseline to end target without a step back, and keeps its end', () => {
  fc.assert(
    fc.property(sheet, options, (rows, chosen) => {
      const before = read(rows);
      const { edits } = fillTrajectories(before, chosen);
      for (const { indicator, figures } of filledRows(rows, edits)) {
        const original = before.indicators.find(
          ({ nameCell }) => toA1(nameCell) === toA1(indicator.nameCell),
        )!;
        const end = comingTargets(original).at(-1)!.number;
        const direction = Math.sign(figures.at(-1)! - figures[0]!);
        expect(figures.at(-1)).toBe(end);
        const isStepBack = (figure: number, k: number) => (figure - figures[k]!) * direction < -1e-9;
        const isNoPercentage = (figure: number) => !(figure >= 0 && figure <= 100);
        expect(figures.slice(1).filter(isStepBack)).toEqual([]);
        expect(figures.slice(1).filter(isNoPercentage)).toEqual([]);
      }
    }),
    run,
  );
});

test('a straight line is kept to half a unit of the last digit, unless a note says otherwise', () => {
  fc.assert(
    fc.property(years, figure, figure, (count, baseline, end) => {
      const rows = [
        headingsTo(count),
        ['Percentage of loans renewed', baseline, null, ...Array(count - 1).fill(null), end, 'x'],
      ];
      const { edits } = fillTrajectories(read(rows as TestCell[][]), { method: 'linear' });
      const digits = /\.(\d+)$/.exec(String(end))?.[1]?.length ?? 0;
      const strays = edits.filter(({ after, note }, index) => {
        const exact = baseline + ((end - baseline) * (index + 1)) / count;
        return note === null && !(Math.abs(Number(after) - exact) <= 0.5 * 10 ** -digits + 1e-9);
      });
      expect(strays).toEqual([]);
    }),
    run,
  );
});

test('formulas come to the very numbers that are proposed', () => {
  fc.assert(
    fc.property(sheet, options, (rows, { method, replace }) => {
      const scorecard = read(rows);
      const values = fillTrajectories(scorecard, { method, replace });
      const { edits } = fillTrajectories(scorecard, { method, replace, as: 'formulas' });
      const after = applyToGrid(gridOf(rows), edits);
      const amounts = new Map(values.edits.map((edit) => [toA1(edit.cell), edit.after]));
      const numbers = numbersOf(after);
      expect(edits.map(({ cell, after: amount }) => amounts.get(toA1(cell)) ?? amount)).toEqual(
        edits.map(({ after: amount }) => amount),
      );
      for (const { after: amount, formula, note } of edits) {
        if (formula === undefined) expect(note).toMatch(/written as a value/);
        else expect(calculate(formula, numbers)).toBe(amount);
      }
    }),
    run,
  );
});

test('what is applied is read back as it was proposed, and then nothing is left to fill', () => {
  fc.assert(
    fc.property(sheet, options, (rows, { method, as }) => {
      const { edits } = fillTrajectories(read(rows), { method, as });
      const after = applyToGrid(gridOf(rows), edits);
      expect(edits.map(({ cell }) => after.rows[cell.row]![cell.column]!.value)).toEqual(
        edits.map(({ after: amount }) => amount),
      );
      const again = fillTrajectories(readScorecards(after)[0]!, { method });
      const blanks = new Set(again.refused.map(({ nameCell }) => nameCell.row));
      expect(again.edits).toEqual([]);
      expect(edits.filter(({ cell }) => blanks.has(cell.row))).toEqual([]);
    }),
    run,
  );
});

test('parts add up to their total in every year, whatever the method', () => {
  const part = fc.tuple(fc.integer({ min: 41, max: 90 }), fc.integer({ min: 100, max: 400 }));
  fc.assert(
    fc.property(
      years,
      fc.array(part, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...shapes.filter((id) => id !== 'house' && id !== 'hold')),
      fc.constantFrom(1, -1),
      (count, parts, method, direction) => {
        const ends = direction === 1 ? parts : parts.map(([low, high]) => [high, low] as const);
        const blanks = Array<TestCell>(count - 1).fill(null);
        const write = (name: string, from: number, to: number): TestCell[] => [
          name,
          from,
          null,
          ...blanks,
          to,
          'x',
        ];
        const sum = (side: 0 | 1) => ends.reduce((total, one) => total + one[side], 0);
        const rows = [
          headingsTo(count),
          write('Number of trees planted', sum(0), sum(1)),
          ...ends.map(([from, to], index) =>
            write(`Number of trees planted - ${['oak', 'elm', 'ash', 'fir', 'yew'][index]!}`, from, to),
          ),
        ];
        const { edits, refused } = fillTrajectories(read(rows), {
          method,
          ...(method === 'first-step' ? { share01: 0.4 } : {}),
          as: 'formulas',
        });
        expect(refused).toEqual([]);
        const after = applyToGrid(gridOf(rows), edits);
        for (let column = 3; column < 3 + count; column++) {
          const [total, ...others] = [...after.rows.slice(1)].map((cells) => Number(cells![column]!.value));
          expect(others.reduce((so, one) => so + one, 0)).toBe(total);
        }
        const numbers = numbersOf(after);
        for (const { formula, after: amount } of edits) {
          if (formula !== undefined) expect(calculate(formula, numbers)).toBe(amount);
        }
        for (const { figures } of filledRows(rows, edits))
          expect(figures.slice(1).filter((one, k) => (one - figures[k]!) * direction < 0)).toEqual([]);
      },
    ),
    run,
  );
});
