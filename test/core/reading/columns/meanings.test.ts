import { readScorecards } from '../../../../src/core/reading/index';
import { columnsOf, rowsUnder } from '../../../support/columns';
import { gridOf } from '../../../support/grid';
import { scorecardOf } from '../../../support/scorecard';
import { besideCases } from './besideCases';
import { doubtCases } from './doubtCases';
import { meaningCases } from './meaningCases';
import { plainCases } from './plainCases';
import { publishedCases } from './publishedCases';

test.each([...meaningCases, ...besideCases, ...doubtCases, ...plainCases, ...publishedCases])(
  '$group: $headings',
  ({ headings, cells, means }) => {
    expect(columnsOf(rowsUnder(headings.split(' | '), cells))).toBe(means);
  },
);

test.each([
  ['How did we do?', 'Where are we going?'],
  ['How have we done?', 'Where we are heading'],
  ['Where are we now?', 'Where do we want to be?'],
  ['Where we are', 'Where we will be'],
  ['Where are we', 'Where we plan to be'],
])('bands that ask: %s | %s', (reached, wanted) => {
  const rows = [
    ['Indicator', reached, null, wanted, null],
    [null, '2015', '2016', '2017', '2018'],
    ['Homes built', 10, 11, 12, 13],
  ];
  expect(columnsOf(rows, { merges: ['B1:C1', 'D1:E1'] })).toBe(
    'A indicator, B actual 2015, C actual 2016, D target 2017, E target 2018',
  );
});

test.each([
  ['Previous years', 'actual 2014/15, C actual 2015/16'],
  ['Last two years', 'actual 2014/15, C actual 2015/16'],
  ['History', 'actual 2014/15, C actual 2015/16'],
  ['Years ahead', 'not placed, C not placed'],
])('bare years under “%s” are %s', (band, means) => {
  const rows = [
    ['Indicator', band, null, '2016/17', null, '2017/18'],
    [null, '2014/15', '2015/16', 'Outturn', 'Target', 'Target'],
    ['Homes built', 10, 11, 12, 13, 14],
    ['Homes let', 20, 21, 22, 23, 24],
  ];
  expect(columnsOf(rows, { merges: ['B1:C1', 'D1:E1'] })).toBe(
    `A indicator, B ${means}, D actual 2016/17, E target 2016/17, F target 2017/18`,
  );
});

test.each([
  ['Corporate plan', 'C actual Baseline, D target 2018'],
  ['Action plan 2018', 'C actual Baseline, D target 2018'],
  ['Follow-up of the action plan Q1 2018', 'C actual Baseline, D target 2018'],
  ['Seguimiento plan de acción', 'C actual Baseline, D target 2018'],
  ['Plan de desarrollo 2018', 'C actual Baseline, D target 2018'],
])('the title of a plan makes no target of what stands under it: %s', (band, means) => {
  const rows = [
    [null, band, null, null, null, null],
    ['Measure', 'Contract', 'Baseline', 'Target 2018', 'Contract value', 'Comments'],
    ['Homes built', 101, 10, 12, 5000, 'x'],
    ['Homes let', 102, 20, 22, 6000, 'y'],
  ];
  const read = columnsOf(rows, { merges: ['B1:F1'] });
  expect(read).toContain(means);
  expect(read).not.toMatch(/[BE] (?:actual|target)/);
});

test.each([
  ['Plan', '2018', '2019'],
  ['Planned', '2018', '2019'],
  ['Corporate plan', '2018', '2019'],
  ['Annual plan', '2018', '2019'],
])('years under “%s” are those of targets', (band, ...years) => {
  const rows = [
    ['Measure', 'Actual 2017', band, null],
    [null, null, ...years],
    ['Homes built', 10, 11, 12],
    ['Homes let', 20, 21, 22],
  ];
  expect(columnsOf(rows, { merges: ['C1:D1'] })).toMatch(/B actual 2017, C target 2018\??, D target 2019/);
});

test.each([
  'Plan 2018',
  'Planned 2018',
  'Planned value 2018',
  'Business plan 2018',
  'Q1 2018 plan',
  'Corporate plan target 2018',
])('“%s” over figures is a target', (heading) => {
  const rows = [
    ['Measure', 'Actual 2017', heading],
    ['Homes built', 10, 11],
    ['Homes let', 20, 21],
  ];
  expect(columnsOf(rows)).toMatch(/B actual 2017, C target (?:Q1 )?2018/);
});

test('a number and a rate of one year are not both its figure', () => {
  const rows = [
    ['Indicator', '2015/16', null, '2016/17', null, 'Target 2017/18'],
    [null, 'No.', '%', 'No.', '%', null],
    ['Homes built', 10, 50, 12, 60, 65],
    ['Homes let', 20, 40, 22, 44, 50],
  ];
  expect(columnsOf(rows, { merges: ['B1:C1', 'D1:E1'] })).toBe(
    'A indicator, B not placed, C actual 2015/16, D not placed, E actual 2016/17, F target 2017/18',
  );
});

test.each([
  ['Change 2017 on 2016', 'Number', '%', 'variance', 'variance'],
  ['Difference from target', 'No.', '%', 'variance', 'variance'],
  ['Variance', 'Nos', 'Per cent', 'variance', 'variance'],
  ['2017/18 forecast', '#', '%', 'forecast', 'forecast'],
])('“%s” over “%s” and “%s” says what both are', (band, number, share, first, second) => {
  const rows = [
    ['Ref', 'Indicator', 'Actual', null, band, null, 'Target'],
    ['No.', null, '2016', '2017', number, share, '2018'],
    ['A1', 'Homes built', 10, 12, 2, 0.2, 14],
    ['A2', 'Homes let', 20, 18, -2, -0.1, 24],
  ];
  expect(columnsOf(rows, { merges: ['C1:D1', 'E1:F1'] })).toBe(
    `A reference, B indicator, C actual 2016, D actual 2017, E ${first}, F ${second}, G target 2018`,
  );
  expect(scorecardOf(rows, { merges: ['C1:D1', 'E1:F1'] }).otherColumns.at(-2)?.label).toBe(
    `${band} ${number}`,
  );
});

test.each(['Priority', 'Theme', 'Programme', 'Portfolio', 'Objective', 'Section'])(
  '“%s” over the only words heads names, and no services',
  (heading) => {
    const rows = [
      [heading, 'Actual 2016', 'Target 2017', 'Target 2018'],
      ['Homes built', 10, 11, 12],
      ['Homes let', 20, 21, 22],
      ['Roads mended', 5, 6, 7],
    ];
    expect(columnsOf(rows)).toBe('A indicator?, B actual 2016, C target 2017, D target 2018');
    expect(scorecardOf(rows).indicators.map(({ service }) => service)).toEqual([null, null, null]);
  },
);

test('figures that stand between words, however far apart, are data and head nothing', () => {
  const rows = [
    ['Actual 2016', null, 10, null, 'Target 2017', null, 12],
    [],
    [],
    [],
    [],
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Homes let', 3, 4, 'x'],
    ['Homes built', 5, 6, 'y'],
  ];
  expect(readScorecards(gridOf(rows)).map(({ range }) => range.top)).toEqual([5]);
});

test('what is said of the result comes before why a target is what it is', () => {
  const rows = [
    ['Indicator', 'target_explanation', 'Target 2016', 'Actual 2016', 'result_explanation'],
    ['Homes built', 'As in the plan', 12, 10, null],
    ['Homes let', 'As in the plan', 22, 20, 'Late repairs'],
  ];
  const [scorecard] = readScorecards(gridOf(rows));
  expect(scorecard!.indicators[1]!.comment!.text).toBe('Late repairs; As in the plan');
});
