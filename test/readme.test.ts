import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './cli/runCli';

const root = join(__dirname, '..');

test('the run that the README shows is what the command prints', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const block = /```\n\$ npx scorecard ([^\n]+)\n([\s\S]*?)```/.exec(readme)!;
  const { stdout } = await runCli(block[1]!.split(' '), { cwd: root });
  let from = 0;
  for (const part of block[2]!.split(/^\.\.\.\n/m)) {
    const at = stdout.indexOf(part.trimEnd(), from);
    expect({ part, isShown: at >= 0 }).toEqual({ part, isShown: true });
    from = at + part.length;
  }
});
