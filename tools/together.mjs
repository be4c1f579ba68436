// node tools/together.mjs SCRIPT...: runs scripts of package.json at once, one for each processor; fails if one of them does.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const waiting = process.argv.slice(2);
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work() {
  for (let script = waiting.shift(); script; script = waiting.shift()) {
    const { code, output } = await run(script);
    process.stdout.write(output);
    if (code !== 0) process.exitCode = 1;
  }
}

/** What a script prints is shown when it is done, so that two do not write into each other. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: `${script}: ${error.message}\n` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
