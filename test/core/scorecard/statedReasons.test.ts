import {
  explainsTargets,
  hasNoTargetsOnPurpose,
  isNotEveryYear,
} from '../../../src/core/scorecard/statedReasons';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];

function rowWith(comment: string, name = 'Percentage of homes let on time', targets = [60, 62]) {
  return scorecardOf([
    headings,
    ['Percentage of rent paid', 80, 81, 82, null],
    [name, 63, ...targets, comment],
  ]).indicators[1]!;
}

test.each([
  'Policy minimum is 60%.',
  'Statutory requirement',
  'Limit set in the long-term plan',
  'Target agreed with the funder',
  'Response standard set by the Authority at 60%',
  'Policy range is 60 to 70',
  'Target reduced for the year: courses stopped',
  'Impact of COVID-19 on incomes',
  'Fuel and pay inflation',
  'Spike during closures is not expected to hold',
  'Grant ends in March',
])('“%s” says why the targets stand where they do', (comment) => {
  expect(explainsTargets(rowWith(comment))).toBe(true);
});

test.each([
  '',
  'National threshold is 40%.',
  'Statutory target is 75%',
  'DfE SFR - Nov 2016',
  'Local data',
  'Survey of 400 tenants',
  'See page 4',
  'Figures for Kent residents',
])('“%s” does not', (comment) => {
  expect(explainsTargets(rowWith(comment))).toBe(false);
});

test.each([
  ['Workload measure - no target set', true],
  ['Context only. Small numbers.', true],
  ['Demand led', true],
  ['Reporting encouraged; no target', true],
  ['Targets are not set for this', true],
  ['Target set by the board', false],
  ['High demand in the winter', false],
  ['', false],
])('“%s” says that there are no targets on purpose: %s', (comment, isSaid) => {
  expect(hasNoTargetsOnPurpose(rowWith(comment))).toBe(isSaid);
});

test('a name that counts work which comes in needs no targets', () => {
  expect(hasNoTargetsOnPurpose(rowWith('', 'Number of planning applications received'))).toBe(true);
});

test.each([
  ['Biennial survey', true],
  ['Collected every two years.', true],
  ['Three-year cycle', true],
  ['Collected every year', false],
  ['Data for two years', false],
])('“%s” says that the figure is not taken every year: %s', (comment, isSaid) => {
  expect(isNotEveryYear(rowWith(comment))).toBe(isSaid);
});
