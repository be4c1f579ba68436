import type { FindingSection } from '../../../src/ui/check/list/findingSections';
import { openAfterEmptied } from '../../../src/ui/check/list/treeRows';

const sections = (...keys: readonly string[]): FindingSection[] =>
  keys.map((key) => ({
    key,
    title: key,
    severity: null,
    openCount: 1,
    explainedCount: 0,
    groups: [{ key: 'rule', title: 'Rule', findings: [] }],
  }));

test.each([
  ['the last error gone', ['query', 'advice'], { error: true, query: false, advice: false }, 'query'],
  ['two sections gone at once', ['advice'], { error: true, query: true, advice: false }, 'advice'],
  ['an open section left', ['query', 'advice'], { error: true, query: false, advice: true }, 'advice'],
  ['a closed section gone', ['query', 'advice'], { error: false, query: false, advice: false }, ''],
  ['nothing gone', ['error', 'query', 'advice'], { error: true, query: false, advice: false }, 'error'],
  ['nothing left', [], { error: true }, ''],
] as const)('%s: what is open', (_what, left, openness, open) => {
  const next = openAfterEmptied(sections('error', 'query', 'advice'), sections(...left), openness);
  expect(left.filter((key) => next[key]).join(' ')).toBe(open);
});

test('a section that was emptied is open again when something comes back', () => {
  const next = openAfterEmptied(sections('error', 'query'), sections('query'), { error: true, query: false });
  expect(next).not.toHaveProperty('error');
});

test('a section that holds nothing but explained findings counts as emptied', () => {
  const [error, query] = sections('error', 'query');
  const next = openAfterEmptied([error!, query!], [{ ...error!, groups: [] }, query!], {
    error: true,
    query: false,
  });
  expect(next['query']).toBe(true);
});
