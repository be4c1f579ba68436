import { comparedWith } from '../../../src/core/scorecard/comparedWith';
import { scorecardOf } from '../../support/scorecard';

const { figureColumns } = scorecardOf([
  [
    'Indicator',
    'Actual 2015',
    'Actual 2016',
    'Statistical neighbours 2015',
    'England 2016',
    'Family group median 2016',
    'Target 2017',
  ],
  ['Percentage of homes let on time', 81, 82, 80, 79, 78, 83],
]);

function saidBy(label: string): string | null {
  const said = comparedWith(label, figureColumns);
  if (!said) return null;
  if (said.kind === 'last') return `last ${said.span}`;
  if (said.kind === 'then') return said.column.label;
  return [...said.actuals, ...said.columns].map((column) => column.label).join(' | ');
}

test.each([
  ['Compared with family group', 'Family group median 2016'],
  ['Actual 2015 against stat. neighbours', 'Actual 2015 | Statistical neighbours 2015'],
  ['vs England', 'England 2016'],
  ['Compared to peers', 'Statistical neighbours 2015 | England 2016 | Family group median 2016'],
  ['Family group comparison', 'Family group median 2016'],
  ['Compared with Actual 2015', 'Actual 2015'],
  ['Direction since 2015', 'Actual 2015'],
  ['Trend vs last year', 'last year'],
  ['Change on previous quarter', 'last quarter'],
  ['Direction on Q2', 'last quarter'],
  ['DoT v Q2 last year', 'last year'],
  ['Trend v same quarter last year', 'last year'],
  ['Year on year', 'last year'],
  ['Change YoY', 'last year'],
  ['Direction (quarter on quarter)', 'last quarter'],
  ['Direction (MoM)', 'last month'],
  ['Direction of travel', null],
  ['Trend', null],
  ['Since the strategy began', null],
])('%j is read as %s', (label, expected) => {
  expect(saidBy(label)).toBe(expected);
});
