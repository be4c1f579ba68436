import { readScorecards } from '../../../src/core/reading';
import {
  figureWords,
  ignoreWord,
  readMeaning,
  roleWords,
  sayMeaning,
  writeMeaning,
  yearProblem,
} from '../../../src/ui/settings/meanings';
import { gridOf } from '../../support/grid';

/** How the reader takes a column that is set to a meaning. */
function readAs(meaning: string): string {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2018', 'Whatever', 'Comments'],
    ['Homes built', 10, 12, 11, 'Local'],
  ];
  const { figureColumns, otherColumns } = readScorecards(gridOf(rows), { columns: { D: meaning } })[0]!;
  const figure = figureColumns.find(({ column }) => column === 3);
  const role = otherColumns.find(({ column }) => column === 3)?.role ?? null;
  return sayMeaning({ field: figure?.field ?? null, year: figure?.period?.text ?? null, role });
}

test.each(figureWords)('the reader understands “%s” with a year and without', (word) => {
  expect(readAs(writeMeaning({ word, year: '2017' }))).toBe(`${word.toLowerCase()} 2017`);
  expect(readAs(writeMeaning({ word, year: '2016-17' }))).toBe(`${word.toLowerCase()} 2016/17`);
  expect(readAs(writeMeaning({ word, year: '' }))).toBe(`${word.toLowerCase()}, no year`);
});

test.each(roleWords)('the reader understands “%s”', (word) => {
  const said = word === 'Polarity' ? 'which way is better' : word.toLowerCase();
  expect(readAs(word)).toBe(said);
});

test('the reader leaves a column out that is set to nothing', () => {
  expect(readAs(ignoreWord)).toBe('not understood');
});

test.each([
  ['target 2017', { word: 'Target', year: '2017' }],
  ['Actual', { word: 'Actual', year: '' }],
  ['Actual Q1 ', { word: 'Actual', year: 'Q1 ' }],
  ['COMMENTS', { word: 'Comments', year: '' }],
  ['Ignore', { word: 'ignore', year: '' }],
  ['Kent 2016', { word: 'Kent 2016', year: '' }],
])('“%s” in the settings is taken apart', (text, meaning) => {
  expect(readMeaning(text)).toEqual(meaning);
});

test.each([
  ['2017', true],
  ['2016/17', true],
  ['FY17', true],
  ['Q1 2017/18', true],
  ['End', true],
  ['Baseline', true],
  ['', true],
  ['soon', false],
  ['20177', false],
  ['2017 or so', false],
])('“%s” will do for a year: %s', (year, isGood) => {
  expect(yearProblem({ word: 'Target', year }) === null).toBe(isGood);
});
