import {
  areKinds,
  isCount,
  isGuide,
  isNote,
  isPage,
  isRemark,
  isSaidOfFigures,
  isSum,
  partWords,
  saysMeasure,
} from '../../../../src/core/reading/rows/kinds';

const long = (length: number, end: string) => 'words '.repeat(40).slice(0, length - end.length) + end;

test.each([
  ['Note: the survey was changed', true, true],
  ['Commentary for quarter 2: on course', true, true],
  ['Page 4', true, true],
  ['Goal: taxes are paid', true, true],
  [long(41, '.'), true, true],
  [long(40, '.'), false, false],
  [long(90, ' all'), false, false],
  [long(100, ''), false, false],
  [long(101, ''), true, false],
  ['Housing', false, false],
  ['Updates', false, false],
  ['Short, with a stop.', false, false],
])('"%s" is a remark: %s, a note: %s', (words, remark, note) => {
  expect([isRemark(words), isNote(words)]).toEqual([remark, note]);
});

test.each(['p. 131', ' see pages 4-6 ', '(page 12)', 'pp 3–5'])('"%s" is a page', (words) => {
  expect(isPage(words)).toBe(true);
});

test.each(['p. 131 and more', 'page', '131', 'stage 4', ''])('"%s" is no page', (words) => {
  expect(isPage(words)).toBe(false);
});

test.each([
  ['Total', true, false],
  ['Grand total', true, false],
  ['Average (all wards)', true, false],
  ['Cyfanswm', true, false],
  ['Total homes built', false, false],
  ['Green', false, true],
  ['Total amber', false, true],
  ['Number of measures on target', false, true],
  ['% of KPIs met', false, true],
  ['Green spaces', false, false],
  ['Number of homes', false, false],
])('"%s" is a sum: %s, a count of rows: %s', (words, sum, count) => {
  expect([isSum(words), isCount(words)]).toEqual([sum, count]);
});

test.each([
  ['- girls', 'girls'],
  ['• boys', 'boys'],
  ['of which: lone parents', 'lone parents'],
  ['iv) carers', 'carers'],
  ['b) carers', 'carers'],
  ['Carers', null],
  ['-', null],
  ['of whom', null],
])('"%s" names the part "%s"', (name, words) => {
  expect(partWords(name)).toBe(words);
});

test.each([
  'Pupils who read (%)',
  'Income £',
  'per cent of calls',
  'Percent paid',
  'Number of homes',
  'Crime rate',
])('"%s" says what is measured', (name) => {
  expect(saysMeasure(name)).toBe(true);
});

test.each(['Housing', 'Percentages', 'Numbered streets', 'Super cents'])('"%s" does not', (name) => {
  expect(saysMeasure(name)).toBe(false);
});

test.each([
  [['1', '2', '3', '4'], true],
  [['(1)', '(2)', '(3)'], true],
  [['(description)', '(unit)', '(from returns)'], true],
  [['a', 'b', 'c'], true],
  [['1', '2'], false],
  [['1', '2', '4'], false],
  [['2', '3', '4'], false],
  [['(description)', '(unit)', '12'], false],
  [[], false],
])('%j guides through the columns: %s', (texts, is) => {
  expect(isGuide(texts)).toBe(is);
});

test.each([
  [['Provisional', 'Agreed', 'Indicative'], true],
  [['(draft)', '(final)'], true],
  [['Provisional'], false],
  [['Draft', 'Site found'], false],
  [['Agreed', '12'], false],
])('%j says of each column what its figures are worth: %s', (texts, is) => {
  expect(areKinds(texts)).toBe(is);
});

test.each([
  ['Figures are rounded', true],
  ['Previous years on request', true],
  ['Based on the first nine months', true],
  ['Data: 54%', false],
  ['Men: 16', false],
  ['One walk at each depot', false],
  ['Results', false],
])('“%s” is said of the figures above: %s', (words, is) => {
  expect(isSaidOfFigures(words)).toBe(is);
});
