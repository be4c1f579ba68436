import { join } from 'node:path';
import { findCircles, findClimbs, findRulesThatImportRules, readGraph } from './graph';
import { readSources } from './sources';

const root = join(__dirname, '../..');

const graph = readGraph(readSources(root, ['src', 'tools']));

test('the files of src and tools are looked at, with what they import', () => {
  expect(graph.size).toBeGreaterThan(400);
  expect(graph.get('src/core/checking/check.ts')).toContain('src/core/rules/index.ts');
});

test('no files of src or tools go round in a circle, types counted', () => {
  expect(findCircles(graph)).toEqual([]);
});

test('each room of the core uses only rooms below it', () => {
  expect(findClimbs(graph)).toEqual([]);
});

test('no rule imports a rule', () => {
  expect(findRulesThatImportRules(graph)).toEqual([]);
});

const graphOf = (files: Readonly<Record<string, string>>) => readGraph(new Map(Object.entries(files)));

test.each([
  ['two files', { 'src/a.ts': "import { b } from './b';", 'src/b.ts': "export * from './a';" }, 1],
  ['types', { 'src/a.ts': "import type { B } from './b';", 'src/b.ts': "import type { A } from './a';" }, 1],
  [
    'three by way of a folder’s face',
    {
      'src/a.ts': "import { b } from './b';",
      'src/b/index.ts': "export { c } from './c';",
      'src/b/c.ts': "import { a } from '../a';",
      'src/d.ts': "import { a } from './a';",
    },
    1,
  ],
  ['a file that imports itself', { 'src/a.ts': "import { a } from './a';" }, 1],
  [
    'two apart',
    {
      'src/a.ts': "import './b';",
      'src/b.ts': "import './a'; import './c';",
      'src/c.ts': "import './d';",
      'src/d.ts': "import './c';",
    },
    2,
  ],
  [
    'none: one file used by two others',
    { 'src/a.ts': "import './b'; import './c';", 'src/b.ts': "import './c';", 'src/c.ts': "import 'react';" },
    0,
  ],
])('a circle of %s is found', (_case, files, count) => {
  expect(findCircles(graphOf(files))).toHaveLength(count);
});

test.each([
  ['src/core/scorecard/a.ts', "import { b } from '../rules/b';", 'src/core/rules/b.ts'],
  ['src/core/rules/a.ts', "import type { B } from '../checking/b';", 'src/core/checking/b.ts'],
  ['src/core/text/a.ts', "export * from '../sheet/b';", 'src/core/sheet/b.ts'],
  ['src/core/report/a.ts', "import { b } from '../index';", 'src/core/index.ts'],
  ['src/core/extras/a.ts', '', 'src/core/text/b.ts'],
])('%s may not climb by %j', (path, source, other) => {
  expect(findClimbs(graphOf({ [path]: source, [other]: '' }))).toHaveLength(1);
});

test('a rule may use its support and facts, but no other rule', () => {
  const files = {
    'src/core/rules/index.ts': "import './target-low'; import './target-high';",
    'src/core/rules/target-low.ts': "import './support/words'; import './rule'; import './target-high';",
    'src/core/rules/target-high.ts': "import '../scorecard/series';",
    'src/core/rules/rule.ts': '',
    'src/core/rules/support/words.ts': '',
    'src/core/scorecard/series.ts': '',
  };
  expect(findRulesThatImportRules(graphOf(files))).toEqual([
    'src/core/rules/target-low.ts imports src/core/rules/target-high.ts',
  ]);
});
