import { isChangeName, isCumulativeName, isGapName } from '../../../src/core/reading/units';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

function unitOf(name: string, figures: readonly TestCell[] = [1, 2], unit: string | null = null): string {
  return scorecardOf([
    ['Indicator', 'Unit', 'Actual 2016', 'Target 2017', 'Comments'],
    [name, unit, ...figures, null],
  ]).indicators[0]!.unit;
}

test.each([
  ['Percentage of pupils achieving the expected level', 'percentage'],
  ['% of calls answered', 'percentage'],
  ['Proportion of homes that are decent', 'percentage'],
  ['Post-16 % of students moving to education', 'percentage'],
  ['Business rates collected (%)', 'percentage'],
  ['Staff cost as % of income', 'percentage'],
  ['Savings as a share of budget', 'percentage'],
  ['Rent income collected %', 'percentage'],
  ['Cost of caring for the lowest 20%', 'currency'],
  ['Score of homes inspected (%)', 'percentage'],
  ['Number of homes built', 'count'],
  ['No. of visits', 'count'],
  ['# of visits', 'count'],
  ['Cumulative number of families turned around', 'count'],
  ['Number of 0-5s in the 30% most deprived areas', 'count'],
  ['Rate of proven re-offending', 'rate'],
  ['Residual waste per household', 'rate'],
  ['Average score at KS4 in Attainment 8', 'score'],
  ['A level APS per entry', 'score'],
  ['Average time taken to process claims', 'days'],
  ['Working days lost to sickness', 'days'],
  ['Cost of agency staff', 'currency'],
  ['Income from fees', 'currency'],
  ['Placements offered to students from low income households', 'unknown'],
  ['Number of low income families helped', 'count'],
  ['Ratio of pupils to teachers', 'ratio'],
  ['Library membership', 'unknown'],
])('%s is a %s by its name', (name, unit) => {
  expect(unitOf(name)).toBe(unit);
});

test.each([
  ['%', 'percentage'],
  ['Number', 'count'],
  ['£', 'currency'],
  ['Days', 'days'],
  ['Rate per 1,000', 'rate'],
  ['Score', 'score'],
  ['Ratio', 'ratio'],
])('a unit column that says %s outranks the name', (unit, expected) => {
  expect(unitOf('Percentage of something in £', [1, 2], unit)).toBe(expected);
});

test.each<[string, TestCell[], string]>([
  [
    'both printed in per cent',
    [
      { value: 0.4, format: '0%' },
      { value: 0.5, format: '0%' },
    ],
    'percentage',
  ],
  ['both typed with a sign', ['40%', '50%'], 'percentage'],
  ['one of two in per cent: the name decides', [{ value: 0.4, format: '0%' }, 50], 'unknown'],
  ['both in pounds', [{ value: 4, format: '£#,##0' }, '£5'], 'currency'],
  ['none given', [null, 'N/A'], 'unknown'],
])('figures tell: %s', (_, figures, unit) => {
  expect(unitOf('Library membership', figures)).toBe(unit);
});

test('gaps, changes and running totals are told by their names', () => {
  expect(['FSM achievement gap', 'Difference between boys and girls', 'Attainment'].map(isGapName)).toEqual([
    true,
    true,
    false,
  ]);
  expect(['% reduction in antisocial behaviour', 'Change in footfall', 'Footfall'].map(isChangeName)).toEqual(
    [true, true, false],
  );
  expect(
    ['Cumulative number of homes', 'Running total of homes', 'Number of homes'].map(isCumulativeName),
  ).toEqual([true, true, false]);
});

test.each([
  ['Status', 'unknown'],
  ['Progress', 'unknown'],
  ['Homes', 'count'],
])('a unit called “%s” is %s', (unit, expected) => {
  expect(unitOf('Strategy for the harbour', [1, 2], unit)).toBe(expected);
});
