import { findNoughtTargets } from '../../../src/core/scorecard/noughtTargets';
import { toA1 } from '../../../src/core/sheet/address';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const years = ['Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019'];

function noughts(name: string, cells: readonly TestCell[], headings = years): string[] {
  const scorecard = scorecardOf([
    ['Indicator', ...headings, 'Comments'],
    [name, ...cells, 'x'],
    ['Percentage of bins emptied on time', 50, 55, 60, 65, 'x'],
  ]);
  return findNoughtTargets(scorecard.indicators[0]!).map(({ cell }) => toA1(cell));
}

test.each<[what: string, name: string, cells: readonly TestCell[], found: string[]]>([
  ['after an actual', 'Homes built', [40, 0, 50, 60], ['C2']],
  ['all of them', 'Homes built', [40, 0, 0, 0], ['C2', 'D2', 'E2']],
  ['at the end', 'Homes built', [40, 45, 50, 0], ['E2']],
  ['after another target, without an actual', 'Percentage of calls answered', [null, 50, 0, 60], ['D2']],
])('targets of nought, %s, stand for none', (_, name, cells, found) => {
  expect(noughts(name, cells)).toEqual(found);
});

test.each<[what: string, name: string, cells: readonly TestCell[]]>([
  ['where less is better', 'Complaints upheld', [40, 0, 30, 20]],
  ['where nothing is above nought', 'Homes built', [0, 0, 0, 0]],
  ['where some figure is below it', 'Homes built', [-5, 0, 10, 20]],
  ['of a score', 'Progress 8 score', [0.2, 0, 0.3, 0.4]],
  ['before anything is built', 'Homes built', [0, 0, 10, 20]],
  ['where there are none', 'Homes built', [40, 45, 50, 60]],
])('noughts mean what they say %s', (_, name, cells) => {
  expect(noughts(name, cells)).toEqual([]);
});

test.each([
  ['Leasing is being phased out', []],
  ['The scheme closes in 2018', []],
  ['The scheme is new', ['E2']],
])('noughts at the end, beside “%s”, are in place of a target: %j', (comment, found) => {
  const { indicators } = scorecardOf([
    ['Indicator', ...years, 'Comments'],
    ['Homes built', 12, 10, 5, 0, comment],
  ]);
  expect(findNoughtTargets(indicators[0]!).map(({ cell }) => toA1(cell))).toEqual(found);
});

test('a season of a plan may have none', () => {
  const quarters = ['Actual 2016', 'Target Q1 2017', 'Target Q2 2017', 'Target Q3 2017'];
  expect(noughts('Trees planted', [900, 0, 0, 400], quarters)).toEqual([]);
  expect(noughts('Percentage of calls answered', [90, 0, 92, 93], quarters)).toEqual(['C2']);
});
