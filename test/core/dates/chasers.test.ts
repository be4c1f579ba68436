import { toA1 } from '../../../src/core/sheet/address';
import { listChasers } from '../../../src/core/dates/chasers';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

const headings = ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'];

function chase(rows: readonly (readonly TestCell[])[], asOf = '2017-04-15') {
  return listChasers(scorecardOf([headings, ...rows]), asOf);
}

const filled = ['Early Years', 'Percentage of settings rated good', 90, 91, 92, 'Ofsted, March 2016'];

test.each<[string, readonly TestCell[], object | null]>([
  ['with all its figures', [70, 71, 72, 'DfE SFR - Nov 2016'], null],
  ['with a comment that is empty and nothing missing', [70, 71, 72, ''], null],
  ['without a target only', [70, 71, null, ''], null],
  [
    'without an actual or a comment',
    ['N/A', 71, 72, ''],
    { missing: ['actual 2016'], state: 'no-comment', cell: 'C3' },
  ],
  [
    'without a comparator',
    [70, null, 72, 'Local figure'],
    { missing: ['comparator 2016'], state: 'no-date', cell: 'D3' },
  ],
  ['that is no longer collected', ['N/A', 71, 72, 'No longer collected'], null],
  [
    'whose national figure is late',
    [70, 'N/A', 72, 'National figures due March 2017'],
    { missing: ['comparator 2016'], state: 'passed', cell: 'D3' },
  ],
  [
    'whose comment dates the local figure',
    [70, 'N/A', 72, 'End of August 2016'],
    { missing: ['comparator 2016'], state: 'no-date', cell: 'D3' },
  ],
  [
    'without either',
    ['-', 'tbc', 72, 'June 2017'],
    { missing: ['actual 2016', 'comparator 2016'], state: 'due', cell: 'C3' },
  ],
  [
    'whose date has gone by',
    ['N/A', 71, 72, 'March 2017'],
    { missing: ['actual 2016'], state: 'passed', cell: 'C3' },
  ],
  [
    'put off without a date',
    ['N/A', 71, 72, 'TBC'],
    { missing: ['actual 2016'], state: 'vague', cell: 'C3' },
  ],
  [
    'that still awaits a figure',
    [70, 71, 72, 'Awaiting final figure, March 2017'],
    { missing: [], state: 'passed', cell: 'F3' },
  ],
])('an indicator %s', (_case, figures, expected) => {
  const chasers = chase([filled, ['Skills', 'Percentage of leavers in work', ...figures]]);
  const found = chasers.map(({ missing, state, cell }) => ({ missing, state, cell: toA1(cell) }));
  expect(found).toEqual(expected ? [expected] : []);
});

test.each([
  ['Not out until October 2017', '', 'Not out until October 2017', '2017-10-01'],
  ['Awaiting DfE, due June 2017', 'New measure', 'Awaiting DfE, due June 2017', '2017-06-01'],
  ['Awaiting DfE', 'Due June 2017', 'Due June 2017', '2017-06-01'],
  ['Awaiting DfE', '', 'Awaiting DfE', undefined],
  ['Awaiting DfE', 'Cohort of 12', 'Cohort of 12', undefined],
])('%j in the figure’s cell beside the comment %j', (figure, comment, words, from) => {
  const [chaser] = chase([filled, ['Skills', 'Percentage of leavers in work', figure, 71, 72, comment]]);
  expect(chaser).toMatchObject({ missing: ['actual 2016'], comment: words });
  expect(chaser!.estimate?.from).toBe(from);
});

test.each(['See comment', 'see note', 'Refer to comments'])(
  '%j in a figure’s place is a missing figure',
  (words) => {
    const [chaser] = chase([filled, ['Skills', 'Leavers in work', words, 71, 72, 'Due June 2017']]);
    expect(chaser).toMatchObject({ missing: ['actual 2016'], state: 'due', comment: 'Due June 2017' });
  },
);

test('words that are a figure’s matter are not chased', () => {
  expect(chase([filled, ['Skills', 'Leavers in work', 'Improving', 71, 72, 'Due June 2017']])).toEqual([
    expect.objectContaining({ missing: [] }),
  ]);
});

test('a sheet without comments is chased for what its cells put off', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Kent 2016', 'Target 2017'],
    ['Leavers in work', 'Awaiting DfE - May 2017', 12],
    ['Leavers in college', 45, 46],
  ]);
  expect(listChasers(scorecard, '2017-04-15')).toMatchObject([
    { missing: ['actual 2016'], state: 'due', estimate: { from: '2017-05-01' } },
  ]);
});

test('a chaser carries its row’s words and the estimate', () => {
  expect(chase([['Skills', 'Percentage of leavers in work', 'N/A', 71, 72, 'Due June 2017']])).toMatchObject([
    {
      service: 'Skills',
      indicator: 'Percentage of leavers in work',
      comment: 'Due June 2017',
      estimate: { from: '2017-06-01', to: '2017-06-30', precision: 'month', certainty: 'stated' },
    },
  ]);
});

test('the day decides whether a date has gone by', () => {
  const row = ['Skills', 'Percentage of leavers in work', 'N/A', 71, 72, 'June 2017'];
  expect(chase([row], '2017-06-30')).toMatchObject([{ state: 'due' }]);
  expect(chase([row], '2017-07-01')).toMatchObject([{ state: 'passed' }]);
});

test('two comparators of one year are told apart', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Kent 2016', 'National 2016', 'Region 2016', 'Target 2017', 'Comments'],
    ['Percentage of leavers in work', 70, 'N/A', 'N/A', 72, ''],
  ]);
  expect(listChasers(scorecard, '2017-04-15')).toMatchObject([
    { missing: ['comparator 2016 (National 2016)', 'comparator 2016 (Region 2016)'] },
  ]);
});

test.each([
  ['only the comparator', 10, 'N/A', 'Local', true],
  ['only the comparator, without a comment', 10, 'N/A', '', true],
  ['the comparator, which the comment awaits', 10, 'N/A', 'National figures due June 2017', false],
  ['the actual', 'N/A', 10, 'Local', false],
  ['both', 'N/A', 'N/A', 'Local', false],
  ['nothing but a newer figure', 10, 10, 'Awaiting data', false],
])('what is missing is %s', (_case, actual, national, comment, isComparatorOnly) => {
  expect(chase([['Skills', 'Leavers in work', actual, national, 72, comment]])).toMatchObject([
    { isComparatorOnly },
  ]);
});

test('without a comments column nothing has a comment', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Kent 2016', 'Target 2017'],
    ['Percentage of leavers in work', 'N/A', 72],
  ]);
  expect(listChasers(scorecard, '2017-04-15')).toMatchObject([{ state: 'no-comment', comment: '' }]);
});

test('a part is not chased where its whole is, nor where the comment there speaks of the groups', () => {
  const found = chase([
    filled,
    ['Early Years', 'Percentage of pupils in work at 19', 'N/A', 70, 72, 'Due in June 2017'],
    ['Early Years', 'of which boys', 'N/A', 70, null, null],
    ['Early Years', 'Number of homes let', 9, 8, 12, 'No split by area this year'],
    ['Early Years', '- North', null, null, null, null],
    ['Early Years', 'Number of homes sold', 9, 8, 12, 'On course'],
    ['Early Years', '- South', null, 3, null, null],
  ]);
  expect(found.map(({ indicator }) => indicator)).toEqual(['Percentage of pupils in work at 19', '- South']);
});
