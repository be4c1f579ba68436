import { isMissingMark } from '../../../src/core/reading/missingMarks';

test.each([
  'new',
  'new meas.',
  'new measure',
  'new metric',
  'new indicators',
  'n/a - new',
  'n/a (new measure)',
  'new kpi for 2024/25',
])('“%s” is the mark of what was not measured yet', (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each(['new homes', 'new measures adopted', 'renewed', 'new 12', 'newly opened'])(
  '“%s” says something',
  (text) => {
    expect(isMissingMark(text)).toBe(false);
  },
);
