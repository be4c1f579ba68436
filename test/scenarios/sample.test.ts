import { toA1 } from '../../src/core/sheet/address';
import { readScorecards } from '../../src/core/reading';
import { findingsOn, sampleGrid } from '../support/sample';

const grid = sampleGrid();
const [scorecard, ...others] = readScorecards(grid);
const findings = findingsOn(grid, '2017-04-15');
const cellsOf = (rule: string, severity?: string) =>
  findings
    .filter((one) => one.rule === rule && (!severity || one.severity === severity))
    .map(({ cell }) => toA1(cell));

test('the sample is one scorecard of 110 indicators under eight services', () => {
  expect(others).toEqual([]);
  const counts = new Map<string | null, number>();
  for (const { service } of scorecard!.indicators) counts.set(service, (counts.get(service) ?? 0) + 1);
  expect([...counts]).toEqual([
    ['Early Years', 9],
    ['School Improvement', 39],
    ['SEND', 3],
    ['VSK', 2],
    ['Fair Access', 10],
    ['Provision Planning', 3],
    ['Skills & Employability', 18],
    ['Early Help & Preventative Services', 26],
  ]);
});

test('its headings are read in the order of the sheet', () => {
  const read = scorecard!.figureColumns.map(
    ({ label, field, period }) => `${label}: ${field} ${period?.text}`,
  );
  expect(read).toEqual([
    'Kent 2016: actual 2016',
    'National 2016: comparator 2016',
    'Target 2016: target 2016',
    'Target 2017: target 2017',
    'Target 2018: target 2018',
    'Target 2019: target 2019',
    'Target 2020: target 2020',
  ]);
  expect(scorecard!.missingHeaders).toEqual([]);
});

test.each([
  [5, '74.8 69.3 77 81 85 87 88', 'DfE SFR - Nov 2016'],
  [7, '26.3 31.4 23 22 21 20 19', 'Oct-16'],
  [19, '0.6 0.0 N/A 0.65 0.65 0.70 0.70', 'Drafted by KA as not in SI targets file'],
  [29, '36.8 28* 25 ‘= National average National average +2%  ', 'Set by TD'],
  [76, '6406 N/A 7,800 7,900 8,500 9,200 9,600', ''],
  [91, 'N/A N/A N/A    ', 'Will be captured in Liberi from April'],
  [
    114,
    '8,271 N/A 7,000 7,562 6,598 5,608 5,048',
    'Figures relate to corresponding academic year. AY 2015-16 national figures will be published in July 17.',
  ],
])('row %i reads as it is printed', (row, figures, comment) => {
  const indicator = scorecard!.indicators.find(({ rows }) => rows.includes(row - 1))!;
  expect(indicator.values.map(({ text }) => text).join(' ')).toBe(figures);
  expect(indicator.comment?.text).toBe(comment);
});

test('the footnote under the table is found', () => {
  expect(scorecard!.footnotes.map(({ mark, cell }) => `${mark} ${toA1(cell)}`)).toEqual(['* A115']);
});

test('the apprenticeships that sum to 6,400 against 6,406', () => {
  expect(cellsOf('parts-do-not-add-up')).toEqual(['C76']);
});

test('the cumulative row that falls from 2,043 to 1,602', () => {
  expect(cellsOf('cumulative-falls')).toEqual(['F103']);
});

test('four rows with a target worse than the actual, two of them only by what rounding takes', () => {
  expect(cellsOf('target-below-actual').sort()).toEqual(['F59', 'F79', 'F85', 'F86']);
  const rounded = findings.filter(({ messageId }) => messageId === 'rounded');
  expect(rounded.map(({ cell }) => toA1(cell)).sort()).toEqual(['F59', 'F85']);
});

test('a row whose targets first rise above the actual and then fall does not say which way is better', () => {
  expect(cellsOf('polarity-unclear')).toEqual(['B92']);
});

test('sixteen targets easier than the past target', () => {
  expect(cellsOf('target-lowered')).toHaveLength(16);
});

test('three relative targets that point the wrong way', () => {
  expect(cellsOf('target-relative-direction')).toEqual(['G29', 'G32', 'G57']);
});

test('four dates in March 2017 that have gone by', () => {
  expect(cellsOf('estimated-date-passed')).toEqual(expect.arrayContaining(['J71', 'J72', 'J73', 'J74']));
});

test('fourteen missing comparators without a comment, as advice', () => {
  expect(cellsOf('comment-missing', 'advice')).toHaveLength(14);
  expect(cellsOf('comment-missing', 'error')).toEqual([]);
});

test('working notes left in', () => {
  const noted = findings.filter(({ rule }) => rule === 'drafting-note').map(({ cell }) => toA1(cell));
  expect(noted).toEqual(expect.arrayContaining(['J19', 'J29', 'J55', 'J90', 'J106', 'J107', 'J112']));
});
