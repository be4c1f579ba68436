import { fromA1 } from '../../../src/core/sheet/address';
import { allRules } from '../../../src/core/rules';
import { testRule } from './testRule';

test('rules are listed once each, in the order of their ids', () => {
  const ids = allRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe.each(allRules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  testRule(rule);
});

test('A1 addresses in examples name cells', () => {
  for (const rule of allRules) {
    for (const example of rule.invalid)
      for (const [, cell] of example.finds) expect(fromA1(cell)).not.toBeNull();
  }
});
