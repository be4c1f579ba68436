import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const usage = `Begins a new rule: its file, with blanks to fill in, and its line in the list.

  npm run new-rule thing-problem

The name is the thing first, then the problem: target-reverses, comment-missing.`;

/** `npm run new-rule` */
export function main(argv: readonly string[], { root }: { readonly root: string }): void {
  const [id] = argv;
  if (argv.length !== 1 || id === undefined || id.startsWith('-')) {
    console.log(usage);
    return;
  }
  const path = addRule(join(root, 'src/core/rules'), id);
  console.log(`${path} is written, and src/core/rules/index.ts lists it. Now

  1. fill in what says ${blank}
  2. npx jest test/core/rules -t ${id}     says what is still blank, then what does not hold
  3. npm run docs                          writes the catalogue anew`);
}

/** How a text begins that is still to be written. */
export const blank = 'TO FILL IN:';

/**
 * Writes a rule that finds nothing yet, and lists it.
 * @param folder of the rules
 * @returns the path of its file
 * @throws where the name will not do, before anything is written
 */
export function addRule(folder: string, id: string): string {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new Error(
      `"${id}" does not name a rule: give the thing first, then the problem, as in target-reverses.`,
    );
  const path = join(folder, `${id}.ts`);
  if (existsSync(path)) throw new Error(`There is a rule ${id} already: ${path}`);
  const list = join(folder, 'index.ts');
  const listed = listRule(readFileSync(list, 'utf8'), id);
  writeFileSync(path, writeRule(id));
  writeFileSync(list, listed);
  return path;
}

/** The list of rules with another one, in its place among their ids. */
export function listRule(list: string, id: string): string {
  const name = camelCase(id);
  const imported = insertBefore(
    list,
    /^import .* from '\.\/(.*)';$/gm,
    (other) => other > id,
    `import { ${name} } from './${id}';\n`,
  );
  const start = imported.indexOf('export const allRules');
  const ids = new Map(
    [...imported.matchAll(/^import \{ (\w+) \} from '\.\/(.*)';$/gm)].map(([, one, from]) => [one!, from!]),
  );
  const head = imported.slice(0, start);
  const rules = imported.slice(start);
  return (
    head +
    insertBefore(rules, /^ {2}(\w+),$|^\];$/gm, (other) => (ids.get(other) ?? '~') > id, `  ${name},\n`)
  );
}

/** Puts a line before the first one whose name, caught by the pattern, comes after it. */
function insertBefore(
  text: string,
  pattern: RegExp,
  isAfter: (name: string) => boolean,
  line: string,
): string {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) {
    if (isAfter(match[1] ?? '')) return text.slice(0, match.index) + line + text.slice(match.index);
    end = match.index + match[0].length + 1;
  }
  if (end === null)
    throw new Error('The list of rules is not written as it used to be: add the line by hand.');
  return text.slice(0, end) + line + text.slice(end);
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}

function writeRule(id: string): string {
  return `import type { Indicator } from '../scorecard/scorecard';
import type { Rule } from './rule';

export const ${camelCase(id)}: Rule<Record<never, never>, 'found'> = {
  id: '${id}',
  group: 'Values',
  title: '${blank} the heading over its findings, such as "Target goes backwards"',
  description: '${blank} one sentence that begins with Require, Disallow, Limit or Warn about.',
  why: '${blank} why it matters to whoever reads the scorecard.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    found: '${blank} what was found and what is wanted, with the numbers of the row in {placeholders}.',
  },
  explanation: '${blank} what an acceptable explanation says; null if the rule finds only errors.',
  valid: [
    {
      name: '${blank} a sheet that comes near, and on which the rule keeps silent',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Waste', 'Percentage of waste recycled', 40, 42, 44, null],
      ],
    },
  ],
  invalid: [
    {
      name: '${blank} a sheet that has the fault',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Waste', 'Percentage of waste recycled', 40, 42, 44, null],
      ],
      finds: [['found', 'B2']],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      if (!isFaulty(indicator)) continue;
      yield { messageId: 'found', data: {}, cell: indicator.nameCell, indicator };
    }
  },
};

// ${blank} what is a fault; the values are one for each of the scorecard's figureColumns.
function isFaulty({ values }: Indicator): boolean {
  return values.length === 0;
}
`;
}
