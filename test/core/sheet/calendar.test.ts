import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  compareDates,
  dateParts,
  dayOfWeek,
  daysBetween,
  formatDay,
  isCalendarDate,
  lastDayOfMonth,
} from '../../../src/core/sheet/calendar';

const day = fc.integer({ min: 0, max: 150_000 }).map((days) => addDays('1900-01-01', days));

test.each([
  [2016, 2, 29],
  [2017, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2017, 4, 30],
  [2017, 12, 31],
])('the last day of %i-%i is %i', (year, month, last) => {
  expect(lastDayOfMonth(year, month)).toBe(last);
});

test.each([
  [2017, 2, 29],
  [2017, 4, 31],
  [2017, 13, 1],
  [2017, 0, 1],
  [2017, 1, 0],
  [1899, 12, 31],
  [10_000, 1, 1],
  [2017, 1.5, 1],
  [NaN, 1, 1],
])('%d-%d-%d is no day', (year, month, date) => {
  expect(calendarDate(year, month, date)).toBeNull();
});

test.each(['2017-02-29', '2017-2-01', '2017-02-01T00:00', '', '31/03/2017'])('%s is no ISO day', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test.each([
  ['2017-03-06', 1],
  ['2017-03-12', 7],
  ['1970-01-01', 4],
  ['1969-12-29', 1],
  ['2000-02-29', 2],
])('%s is day %i of its week', (date, weekday) => {
  expect(dayOfWeek(date)).toBe(weekday);
});

test.each([
  ['2017-03-31', 1, '2017-04-01'],
  ['2016-02-28', 1, '2016-02-29'],
  ['2017-01-01', -1, '2016-12-31'],
  ['2017-03-26', 1, '2017-03-27'],
])('%s and %i days is %s', (date, days, then) => {
  expect(addDays(date, days)).toBe(then);
});

test('adding days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -900, max: 900 }), (date, days) => {
      const then = addDays(date, days);
      expect(daysBetween(date, then)).toBe(days);
      expect(Math.sign(compareDates(then, date))).toBe(Math.sign(days));
    }),
  );
});

test('a day is rebuilt from its parts', () => {
  fc.assert(
    fc.property(day, (date) => {
      const { year, month, day: date1 } = dateParts(date);
      expect(calendarDate(year, month, date1)).toBe(date);
      expect(isCalendarDate(date)).toBe(true);
    }),
  );
});

test('a day is written as in a letter', () => {
  expect(formatDay('2017-03-01')).toBe('1 March 2017');
  expect(formatDay('2016-12-31')).toBe('31 December 2016');
});
