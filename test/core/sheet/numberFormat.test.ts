import { sectionFor, showsPerCent, toFifteenDigits } from '../../../src/core/sheet/numberFormat';

test.each([
  ['0%', 0.5, true],
  ['0', 0.5, false],
  ['[<1]0.0%;0.0', 0.58, true],
  ['[<1]0.0%;0.0', 58, false],
  ['[>=1]0;[<1]0%', 0.4, true],
  ['[>=1]0;[<1]0%', 4, false],
  ['[=0]"none";[<=1]0%;0', 0, false],
  ['[=0]"none";[<=1]0%;0', 1, true],
  ['[=0]"none";[<=1]0%;0', 2, false],
  ['0%;-0%;-', 0.5, true],
  ['0%;-0%;-', 0, false],
  ['0%;[Red]-0%', -0.5, true],
  ['0;0%', 12, false],
  ['0;0%', -0.12, true],
  ['[Red]0%', 0.5, true],
  ['0.0"%"', 12, false],
  ['0\\%', 12, false],
  ['0.0";%";0%', 12, false],
  ['"yes";"no"', 1, false],
])('%j shows %d as a per cent: %s', (format, number, isPerCent) => {
  expect(showsPerCent(format, number)).toBe(isPerCent);
});

test.each([
  ['0;-0;"nil";@', 0, '"nil"'],
  ['0;-0;"nil";@', -1, '-0'],
  ['0;;', 0, ''],
  ['"a;b"0;0', 1, '"a;b"0'],
])('in %j, %d is shown by %j', (format, number, section) => {
  expect(sectionFor(format, number)).toBe(section);
});

test.each([
  [770.00000000000011, 770],
  [70.199999999999989, 70.2],
  [90.000000000000014, 90],
  [0.1 + 0.2, 0.3],
  [1234567.25, 1234567.25],
  [1e22, 1e22],
  [0.000123, 0.000123],
  [-0.30000000000000004, -0.3],
])('%d is %d', (number, wanted) => {
  expect(toFifteenDigits(number)).toBe(wanted);
});
