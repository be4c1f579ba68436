import { saidAmount } from '../../../src/core/scorecard/saidAmount';
import type { Indicator } from '../../../src/core/scorecard/scorecard';

const indicator = (text: string, name: string, unit: Indicator['unit']) =>
  ({ name, unit, comment: { text } }) as Indicator;

test.each<[string, string, Indicator['unit'], number | null]>([
  ['The result was 85.2%.', 'Calls answered', 'percentage', 85.2],
  [
    'The final outturn for the year came in at 85.2 per cent, our best yet.',
    'Calls answered',
    'percentage',
    85.2,
  ],
  ['Outturn: 85.2%. Two advisers joined.', 'Calls answered', 'percentage', 85.2],
  ['We delivered 1,204 visits this year.', 'Number of visits', 'count', 1204],
  ['1,204 visits were made. 85 % were on time.', 'Number of visits made', 'count', 1204],
  ['Deficit of £2.1m by the year end.', 'Deficit', 'currency', 2_100_000],
  ['Stood at 8.4 days because of flu.', 'Days lost to sickness', 'days', 8.4],
  // Another unit, thing, time, a bound or a part.
  ['The result was 85.2.', 'Calls answered', 'percentage', null],
  ['The result was 85.2%.', 'Number of calls', 'count', null],
  ['We delivered 1,204 parcels.', 'Number of visits', 'count', null],
  ['Cleaned 1,204 streets.', 'Streets repaired', 'count', null],
  ['The result was 85.2% last year.', 'Calls answered', 'percentage', null],
  ['The result was over 85%.', 'Calls answered', 'percentage', null],
  ['The result was 85.2% against a target of 84%.', 'Calls answered', 'percentage', null],
  ['We delivered 1,204 visits in Q1.', 'Number of visits', 'count', null],
  ['The target of 85.2% was achieved.', 'Calls answered', 'percentage', null],
  ['Deficit of £2.1m by the year end.', 'Number of visits', 'count', null],
  // Two results: which is the row's own?
  ['The result was 85.2%. The total was 86.1%.', 'Calls answered', 'percentage', null],
  ['No figures here.', 'Calls answered', 'percentage', null],
])('%s (%s)', (text, name, unit, expected) => {
  expect(saidAmount(indicator(text, name, unit))?.number ?? null).toBe(expected);
});
