import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRule } from '../../src/core/rules';
import { addRule, blank, listRule } from '../../tools/newRule';
import { findBlanks, testRule } from '../core/rules/testRule';

const root = join(__dirname, '../..');
const core = join(root, 'src/core');

/** A core of its own to add to, inside of the project so that its packages are found. */
mkdirSync(join(root, 'build'), { recursive: true });
const folder = mkdtempSync(join(root, 'build/new-rule-'));
cpSync(core, folder, { recursive: true });
const rules = join(folder, 'rules');
const path = addRule(rules, 'target-too-round');
const begun = load(path);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function load(file: string): AnyRule {
  return (jest.requireActual(file) as { targetTooRound: AnyRule }).targetTooRound;
}

test('it writes one file and one line of the list, which stays in the order of ids', () => {
  const before = readdirSync(join(core, 'rules'));
  expect(readdirSync(rules)).toEqual([...before, 'target-too-round.ts'].sort());
  const ids = (file: string) =>
    (jest.requireActual(file) as { allRules: AnyRule[] }).allRules.map(({ id }) => id);
  expect(ids(join(rules, 'index.ts'))).toEqual(
    [...ids(join(core, 'rules/index.ts')), 'target-too-round'].sort(),
  );
});

test.each(['aa-first', 'zz-last', 'target-reverses-again', 'target-re'])(
  '%s is listed in its place',
  (id) => {
    const list = listRule(readFileSync(join(core, 'rules/index.ts'), 'utf8'), id);
    const imports = [...list.matchAll(/^import .* from '\.\/(.*)';$/gm)].map(([, from]) => from);
    expect(imports).toContain(id);
    expect(imports).toEqual([...imports].sort());
    const name = id.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
    const listed = list.slice(list.indexOf('allRules: ')).match(/^ {2}\w+,$/gm)!;
    const all = [...list.matchAll(/^import \{ (\w+) \} from/gm)].map(([, one]) => `  ${one},`);
    expect(listed).toContain(`  ${name},`);
    expect(listed).toEqual(all);
  },
);

test('a test says what is still blank', () => {
  expect(findBlanks(begun).map((sentence) => sentence.split(':')[0])).toEqual([
    'title',
    'description',
    'why',
    'messages.found',
    'explanation',
    'valid.0.name',
    'invalid.0.name',
  ]);
});

test.each([
  ['target', 'thing first'],
  ['Target-Round', 'thing first'],
  ['../target-round', 'thing first'],
  ['target-reverses', 'already'],
])('%s is refused, and nothing is written', (id, reason) => {
  const before = readdirSync(rules);
  const list = readFileSync(join(rules, 'index.ts'), 'utf8');
  expect(() => addRule(rules, id)).toThrow(reason);
  expect(readdirSync(rules)).toEqual(before);
  expect(readFileSync(join(rules, 'index.ts'), 'utf8')).toBe(list);
});

describe('once its blanks are filled in', () => {
  const filled = join(folder, 'filled.ts');
  const texts = [
    ['title', 'Target is round'],
    ['description', 'Warn about targets that are round.'],
    ['why', 'A round figure may be a guess.'],
    ['found', 'Two figures stand here. Say why.'],
    ['explanation', 'Says how the target was set.'],
  ];
  const source = texts
    .reduce(
      (text, [key, words]) => text.replace(new RegExp(`${key}: '${blank}.*'`), `${key}: '${words}'`),
      readFileSync(path, 'utf8'),
    )
    .replaceAll(new RegExp(`name: '${blank}.*'`, 'g'), "name: 'A sheet'")
    // The sheet without the fault gets a column less.
    .replace(
      "'Target 2018', 'Comments'],\n        ['Waste', 'Percentage of waste recycled', 40, 42, 44, null]",
      "'Comments'],\n        ['Waste', 'Percentage of waste recycled', 40, 42, null]",
    )
    .replace('values.length === 0', 'values.length === 3');
  writeFileSync(filled, source);
  testRule(load(filled));
});
