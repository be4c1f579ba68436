import type { Period } from '../../../src/core/scorecard/period';
import { isOfTime, namesTime } from '../../../src/core/scorecard/saidTime';

const period = (text: string, kind: Period['kind'], year: number | null, part: number | null = null) => ({
  text,
  kind,
  year,
  part,
});
const q2 = period('Q2 2025/26', 'quarter', 2025, 2);
const september = period('Sep 2025', 'month', 2025, 9);
const year = period('2025/26', 'year', 2025);

test.each<[string, Period, boolean]>([
  ['september', september, true],
  ['september 2025', september, true],
  ['september 2024', september, false],
  ['end of september', september, true],
  ['end of september', q2, true],
  ['30 september 2025', q2, true],
  ['31 march 2026', year, true],
  ['31 march 2025', year, false],
  ['31 march', { ...year, firstMonth: 7 }, false],
  ['30 june 2026', { ...year, firstMonth: 7 }, true],
  ['31 december', period('2025', 'year', 2025), true],
  ['end of q2', q2, true],
  ['quarter end', q2, true],
  ['end of the year', year, true],
  ['ytd', period('YTD Sep 2025', 'to-date', 2025, 6), true],
  ['end of september', period('YTD Sep 2025', 'to-date', 2025, 6), true],
  // What a month was is not what the quarter was that it ends, and the middle of it ends none.
  ['september', q2, false],
  ['15 september', q2, false],
  ['end of june', q2, false],
  ['year-end', q2, false],
])('%s of %j', (words, of, expected) => {
  expect(isOfTime(of, words)).toBe(expected);
  expect(namesTime(words)).toBe(true);
});

test.each([null, 'year', 'last year', 'this year'])('%s names none', (words) => {
  expect(namesTime(words)).toBe(false);
});

test.each<[string, Period, boolean]>([
  ['autumn', september, true],
  ['spring', september, true],
  ['winter', september, false],
  ['autumn', q2, false],
  ['autumn', period('Autumn', 'term', null, 1), true],
])('%s may be when %j is', (season, of, expected) => {
  expect(isOfTime(of, season)).toBe(expected);
});
