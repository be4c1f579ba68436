import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { checkScorecard } from '../../src/core/checking/check';
import { readScorecards } from '../../src/core/reading';
import { allRules, type AnyRule } from '../../src/core/rules';
import { dropExamples } from '../../tools/dropExamples';
import { sampleGrid } from '../support/sample';

const [scorecard] = readScorecards(sampleGrid());
const folder = join(__dirname, '../../src/core/rules');
const files = readdirSync(folder).filter((name) => name.includes('-'));

test.each(files)('%s without its examples is the same rule on the same lines', (name) => {
  const path = join(folder, name);
  const source = readFileSync(path, 'utf8');
  const dropped = dropExamples(source, path);
  expect(dropped.split('\n')).toHaveLength(source.split('\n').length);
  const rule = load(dropped, path);
  const whole = allRules.find(({ id }) => id === rule.id)!;
  expect(whole.valid.length + whole.invalid.length).toBeGreaterThan(1);
  expect(rule).toMatchObject({ valid: [], invalid: [] });
  expect(withoutCode(rule)).toEqual(withoutCode({ ...whole, valid: [], invalid: [] }));
  const options = { asOf: '2017-04-15', settings: {} };
  expect(checkScorecard(scorecard!, options, [rule])).toEqual(checkScorecard(scorecard!, options, [whole]));
});

/** A rule with its functions as text. */
function withoutCode(rule: AnyRule): unknown {
  return JSON.parse(
    JSON.stringify(rule, (_key, value: unknown) => (typeof value === 'function' ? 'a function' : value)),
  );
}

/** The rule that a source exports. */
function load(source: string, path: string): AnyRule {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as Record<string, unknown> };
  const from = (name: string): unknown => jest.requireActual(join(folder, name));
  new Function('module', 'exports', 'require', code)(module, module.exports, from);
  const rules = Object.values(module.exports).filter(
    (value): value is AnyRule => typeof value === 'object' && value !== null && 'messages' in value,
  );
  expect({ path, count: rules.length }).toEqual({ path, count: 1 });
  return rules[0]!;
}

const rule = (inside: string) => `import type { Rule } from './rule';
export const aRule: Rule = { id: 'a', ${inside} };
const other = { valid: ['kept'], invalid: 1 };
`;

test('examples go however they are written, and nothing else that is called the same', () => {
  const source = rule(
    "valid: [{ name: ']', rows: [[`}`]] }, /* ] */ ], invalid: shared(\n'x', // ]\n), check() { return { valid: 1 }; }",
  );
  expect(dropExamples(source, 'a-rule.ts')).toBe(
    rule('valid: [], invalid: [\n\n], check() { return { valid: 1 }; }'),
  );
});

test.each([
  ['has none', rule('messages: {}')],
  ['has one kind only', rule('valid: []')],
  ['takes them from elsewhere', rule('...examples')],
  ['is no rule at all', 'export const x = { valid: [], invalid: [] };'],
])('a rule that %s stops the build', (_case, source) => {
  expect(() => dropExamples(source, 'a-rule.ts')).toThrow('a-rule.ts');
});
