import {
  cellsOfComment,
  findRepeatedComments,
  isAboutTargets,
  isBeforeFigures,
  nameMissing,
  needsComments,
  quote,
  quoteAround,
} from '../../../../src/core/rules/support/comments';
import { toA1 } from '../../../../src/core/sheet/address';
import { scorecardOf } from '../../../support/scorecard';

const heading = ['Indicator', 'National 2016', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'];
const scorecard = scorecardOf([
  heading,
  ['Homes built', 1, null, null, 3, 'x'],
  ['Bins emptied', 5, 5, 6, 7, 'y'],
]);
const [homes] = scorecard.indicators;
const value = (a1: string) => homes!.values.find(({ cell }) => toA1(cell) === a1)!;

test('a scorecard without comments says so', () => {
  expect(needsComments(scorecard)).toBeNull();
  expect(
    needsComments(scorecardOf([heading, ['Homes built', 1, 2, 3, 4]].map((row) => row.slice(0, 5)))),
  ).toMatch(/no comments column/);
});

test.each([
  ['The target is set by the board', true],
  ['Aims agreed with partners', true],
  ['Target to be set once the figures are published', false],
  ['Target n/a', false],
  ['Awaited; the goal stays', false],
  ['Survey in May', false],
  ['', false],
])('"%s" is about what is wanted alone: %s', (text, is) => {
  expect(isAboutTargets({ text })).toBe(is);
});

test('no words are about nothing', () => {
  expect(isAboutTargets(null)).toBe(false);
});

test.each([
  ['2014-12-31', ['C2', 'D2'], true],
  ['2015-01-01', ['C2', 'D2'], false],
  ['2015-06-30', ['D2'], true],
  ['2016-06-30', ['D2'], false],
  ['2014-12-31', [], false],
])('%s lies before the figures of %j: %s', (last, cells, is) => {
  expect(isBeforeFigures(last, cells.map(value))).toBe(is);
});

test('cells are told in reading order, each once', () => {
  const comment = homes!.comment!.cell;
  expect(cellsOfComment(comment, ['D2', 'B2'].map(value)).map(toA1)).toEqual(['B2', 'D2', 'F2']);
  expect(cellsOfComment(value('C2').cell, ['D2', 'C2'].map(value)).map(toA1)).toEqual(['C2', 'D2']);
});

test.each([
  [['D2'], 'the 2016 actual is'],
  [['C2', 'D2'], 'the 2015 and 2016 actuals are'],
  [['B2', 'D2'], 'the National 2016 figure and the 2016 actual are'],
  [['E2'], 'the 2017 target is'],
])('%j missing: %s', (cells, words) => {
  expect(nameMissing(cells.map(value))).toBe(words);
});

test('a long comment is cut off', () => {
  expect(quote('Survey in May')).toBe('“Survey in May”');
  expect(quote('word '.repeat(40)).length).toBeLessThan(85);
});

test('of a long comment the sentence with the words that matter is quoted', () => {
  const before = 'Keeping victims informed remains the weakest element. '.repeat(2);
  const around = quoteAround(
    `${before}Results will be published in November 2025. More to come`,
    'November 2025',
  );
  expect(around).toBe('“Results will be published in November 2025”');
  expect(quoteAround('Due in May 2025', 'May 2025')).toBe('“Due in May 2025”');
  const long = quoteAround(`${'and on '.repeat(30)}until May 2025 at the least`, 'May 2025');
  expect(long).toContain('May 2025');
  expect(long.length).toBeLessThanOrEqual(82);
  expect(quoteAround(`May 2025 ${'and on '.repeat(30)}`, 'May 2025')).toMatch(/^“May 2025 and on/);
  expect(quoteAround('x'.repeat(200), 'x'.repeat(150)).length).toBeLessThanOrEqual(82);
});

test('a comment typed once for several rows is repeated in all but the first', () => {
  const merged = scorecardOf(
    [
      heading,
      ['Homes built', 1, 2, 3, 4, 'For all three'],
      ['Homes sold', 1, 2, 3, 4],
      ['Homes let', 1, 2, 3, 4],
      ['Bins emptied', 1, 2, 3, 4, 'Its own'],
    ],
    { merges: ['F2:F4', 'B5:C5'] },
  );
  const isRepeated = findRepeatedComments(merged);
  expect(merged.indicators.map(isRepeated)).toEqual([false, true, true, false]);
});
