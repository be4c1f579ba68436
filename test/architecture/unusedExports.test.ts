import { join } from 'node:path';
import { readSources } from './sources';
import { findUnusedExports } from './unusedExports';

const root = join(__dirname, '../..');

test('what a file exports, another file uses', () => {
  const sources = readSources(root, ['src', 'tools', 'bench', 'test']);
  expect(sources.has('src/core/checking/check.ts')).toBe(true);
  // The faces of src are for whoever comes from outside, and the tools are called by their names.
  const isFace = (path: string) => /^(?:src\/[^/]+\/index\.tsx?|tools\/[^/]+\.ts)$/.test(path);
  expect(findUnusedExports(sources, (path) => /^(?:src|tools)\//.test(path) && !isFace(path))).toEqual([]);
});

const findIn = (files: Readonly<Record<string, string>>) =>
  findUnusedExports(new Map(Object.entries(files)), (path) => path !== 'main.ts');

test.each([
  ['a function', 'export function x() {}', ''],
  ['a constant', 'export const x = 1;', "import { y } from './a';"],
  ['a class', 'export abstract class x {}', "import { x } from './b';"],
  ['what it takes only itself', 'export const x = 1; x;', "import './a';"],
  ['what it hands on', "export { x } from './b';", "import { x } from './b';"],
])('%s that nobody takes is a door that leads nowhere', (_what, source, main) => {
  expect(findIn({ 'a.ts': source, 'b.ts': '', 'main.ts': main })).toEqual(['a.ts exports x']);
});

test.each([
  ['by its name', "import { x } from './a';"],
  ['under another name', "import { x as y } from './a';"],
  ['to hand it on', "export { x } from './a';"],
  ['with all the rest', "import * as all from './a';"],
  ['while running', "const { x } = await import('./a');"],
  ['for its type', "type X = typeof import('./a');"],
])('what is taken %s is used', (_how, main) => {
  expect(findIn({ 'a.ts': 'export const x = 1;', 'main.ts': main })).toEqual([]);
});

test('a type is no door', () => {
  expect(findIn({ 'a.ts': 'export type X = 1; export interface Y {}' })).toEqual([]);
});
