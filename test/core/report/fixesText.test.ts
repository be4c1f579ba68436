import type { Fix } from '../../../src/core/checking/planFixes';
import { fixesToText } from '../../../src/core/report/fixesText';
import { fromA1 } from '../../../src/core/sheet/address';
import { ruleOf } from '../../support/rule';

const fix = (
  a1: string,
  before: Fix['before'],
  after: Fix['after'],
  rules: readonly string[],
  sheet = 'S',
): Fix => ({
  sheet,
  cell: fromA1(a1)!,
  before,
  after,
  rules,
});
const rules = [
  ruleOf({ id: 'text-number', title: 'Number is text' }),
  ruleOf({ id: 'stray', title: 'Stray mark' }),
];

test('fixed cells are told by sheet and rule, with what they held and hold', () => {
  const text = fixesToText(
    [
      fix('C2', '5', 5, ['text-number']),
      fix('C3', "'6", 6, ['stray', 'text-number']),
      fix('D2', 'x', null, ['text-number']),
      fix('C2', 'TRUE', true, ['unknown'], 'T'),
    ],
    undefined,
    rules,
  );
  expect(text.split('\n')).toEqual([
    'Fixed: 4 cells',
    '  S: Number is text (2)',
    '    C2  "5" -> 5',
    '    D2  "x" -> blank',
    '  S: Stray mark; Number is text (1)',
    `    C3  "'6" -> 6`,
    '  T: unknown (1)',
    '    C2  "TRUE" -> true',
    '',
  ]);
});

test('where nothing could be fixed, it says so', () => {
  expect(fixesToText([])).toBe('Nothing here could be put right automatically.\n');
});
