import { learnFrom } from '../../../src/core/trajectories/learn';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const heading = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'];

function learnt(...rows: (readonly TestCell[])[]) {
  const scorecard = scorecardOf([
    heading,
    ...rows.map((cells, row) => [`Percentage of matter ${row + 1} settled`, ...cells, null]),
  ]);
  return { scorecard, learn: learnFrom(scorecard) };
}

const steady = [40, 50, 60, 70];
const early = [40, 60, 70, 80];
const late = [40, 44, 50, 80];

test('the middle share of the change is learnt, from rows up and rows down alike', () => {
  const { learn } = learnt(steady, early, late, [80, 60, 50, 40]);
  expect(learn()).toMatchObject({ rows: 4, shares01: [0.416667, 0.708333, 1] });
});

test('of an odd number of rows the middle one is it', () => {
  const { learn } = learnt(steady, early, late);
  expect(learn()).toMatchObject({ rows: 3, shares01: [0.333333, 0.666667, 1] });
});

test('a row rests on the others alone', () => {
  const { scorecard, learn } = learnt(steady, early, late, [40, 41, 42, 80]);
  const sharesFor = (row: number) => learn(scorecard.indicators[row])!.shares01;
  expect(learn(scorecard.indicators[0])!.rows).toBe(3);
  expect(sharesFor(0)).toEqual([0.1, 0.25, 1]);
  expect(sharesFor(1)).toEqual([0.1, 0.25, 1]);
  expect(sharesFor(2)).toEqual([0.333333, 0.666667, 1]);
  expect(sharesFor(3)).toEqual([0.333333, 0.666667, 1]);
});

test('a row that is not complete rests on all that are', () => {
  const { scorecard, learn } = learnt(steady, early, late, [40, null, null, 80]);
  expect(learn(scorecard.indicators[3])).toMatchObject({ rows: 3, shares01: [0.333333, 0.666667, 1] });
});

test.each<[what: string, row: readonly TestCell[]]>([
  ['without an actual', [null, 50, 60, 70]],
  ['without a target', [40, null, 60, 70]],
  ['that ends where it began', [40, 50, 60, 40]],
  ['without figures', [null, null, null, null]],
])('two rows and one %s teach nothing', (_, row) => {
  expect(learnt(steady, early, row).learn()).toBeNull();
});

test('two others are too few for a row of three', () => {
  const { scorecard, learn } = learnt(steady, early, late);
  expect(learn(scorecard.indicators[0])).toBeNull();
});

test('what is learnt never falls and never passes the end', () => {
  const over = [40, 90, 60, 80];
  expect(learnt(over, over, over).learn()!.shares01).toEqual([1, 1, 1]);
  const dip = [40, 60, 50, 80];
  expect(learnt(dip, dip, dip).learn()!.shares01).toEqual([0.5, 0.5, 1]);
  const under = [40, 30, 60, 80];
  expect(learnt(under, under, under).learn()!.shares01).toEqual([0, 0.5, 1]);
});

test('between two targets the change between them counts, of rows that have one', () => {
  const { scorecard, learn } = learnt(steady, early, late, [40, 50, 55, 50]);
  const { between } = learn()!;
  expect(between(0, 2)).toEqual([0.5, 1]);
  expect(between(-1, 0)).toEqual([1]);
  expect(between(-1, 1)).toEqual([0.583333, 1]);
  // The fourth row does not change between them, so its own share is not left out.
  expect(learn(scorecard.indicators[3])!.between(0, 2)).toEqual([0.5, 1]);
  expect(learn(scorecard.indicators[0])!.between(0, 2)).toBeNull();
});
