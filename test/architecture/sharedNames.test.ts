import { join } from 'node:path';
import { findSharedNames } from './sharedNames';
import { readSources } from './sources';

test('a type or a function that a file exports has its name to itself', () => {
  expect(findSharedNames(readSources(join(__dirname, '../..'), ['src']))).toEqual([]);
});

const findIn = (files: Readonly<Record<string, string>>) => findSharedNames(new Map(Object.entries(files)));

test.each([
  ['types', 'export interface Place {}', 'export type Place = 1;'],
  ['functions', 'export function Place() {}', 'export async function Place() {}'],
  ['a class and a type', 'export abstract class Place {}', 'export type Place = 1;'],
])('%s of one name are told', (_what, a, b) => {
  expect(findIn({ 'a.ts': a, 'b.ts': b, 'c.ts': 'export type Other = 1;' })).toEqual(['Place: a.ts, b.ts']);
});

test.each([
  ['not exported', 'interface Place {}'],
  ['a constant', 'export const Place = 1;'],
  ['handed on', "export type { Place } from './a';"],
])('what is %s shares its name with whom it likes', (_what, source) => {
  expect(findIn({ 'a.ts': 'export interface Place {}', 'b.ts': source })).toEqual([]);
});

test('a function that is declared for several types is one', () => {
  expect(
    findIn({ 'a.ts': 'export function f(x: 1): 1; export function f(x: 2): 2; export function f() {}' }),
  ).toEqual([]);
});
