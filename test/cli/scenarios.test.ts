import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './runCli';

const folder = join(__dirname, 'scenarios');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files.sort())('%s', (file) => {
  const scenario = readScenario(readFileSync(join(folder, file), 'utf8'));

  test(scenario.title, async () => {
    const { status, stdout, stderr } = await runCli(scenario.words);
    expectLines(stdout, scenario.stdout);
    expectLines(stderr, scenario.stderr);
    expect(`status: ${status}`).toBe(`status: ${scenario.status}`);
  });
});

/** scenarios/README.md says how a scenario is written. */
function readScenario(text: string) {
  const [head = '', ...parts] = text.split(/^--- /m);
  const [, title, command, status] = /^(.+)\n\ncommand: scorecard(.*)\nstatus: ([012])\n+$/.exec(head) ?? [];
  if (title === undefined) throw new Error(`A scenario begins with its title, command and status: ${head}`);
  const part = (name: string) =>
    parts.find((one) => one.startsWith(`${name}\n`))?.slice(name.length + 1) ?? '';
  const words = (command!.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
  return { title, words, status, stdout: part('stdout'), stderr: part('stderr') };
}

/** Blank lines at the ends are passed over; a line of three dots stands for any lines or none. */
function expectLines(actual: string, expected: string): void {
  const blocks = trimLines(expected).split(/^ *\.\.\.$\n?/m);
  if (blocks.length === 1) {
    expect(trimLines(actual)).toBe(trimLines(expected));
    return;
  }
  const pattern = blocks.map((block) => block.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(?:.*\n)*?');
  expect(`${trimLines(actual)}\n`).toMatch(new RegExp(`^${pattern.replace(/\n*$/, '')}\n*$`));
}

function trimLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^\n+|\s+$/g, '');
}
