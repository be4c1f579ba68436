import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a build is made of. */
const ingredients = [
  'src',
  'tools',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** Where a built site believes to be; only its manifest says so. */
export const siteUrl = 'https://scorecard.example/checker/';

/**
 * The production build of the sources as they are now, made once for all who ask for it.
 * @param root the project's folder
 * @returns the build's folder, which is only to be read
 */
export async function buildSite(root: string, onBuild: () => void = () => undefined): Promise<string> {
  const builds = join(root, 'build/site');
  const site = join(builds, hashIngredients(root));
  mkdirSync(builds, { recursive: true });
  while (!existsSync(site)) {
    if (!takeTurn(`${site}.building`)) {
      await wait(200);
      continue;
    }
    try {
      if (!existsSync(site)) {
        onBuild();
        await build(root, builds, site);
      }
    } finally {
      rmSync(`${site}.building`, { force: true });
    }
  }
  const now = new Date();
  utimesSync(site, now, now);
  return site;
}

/** `npm run build:site`: the build that `npm start` and the tests in a browser would otherwise wait for. */
export async function main(_argv: readonly string[], { root }: { readonly root: string }): Promise<void> {
  await buildSite(root);
}

async function build(root: string, builds: string, site: string): Promise<void> {
  removeOldBuilds(builds);
  const unfinished = `${site}.${process.pid}.tmp`;
  await run(root, 'node_modules/webpack/bin/webpack.js', [
    '--env',
    `url=${siteUrl}`,
    '--env',
    `out=${unfinished}`,
  ]);
  renameSync(unfinished, site);
}

function run(root: string, script: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...options], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed:\n${output}`));
    });
  });
}

/** Whether it is this process that builds; a process that died while it did is forgotten. */
function takeTurn(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    const text = readFileSync(lock, 'utf8');
    // Made, but not written yet.
    if (text === '') return Date.now() - statSync(lock).mtimeMs < 5000;
    process.kill(Number(text), 0);
    return true;
  } catch {
    return false;
  }
}

/** Those that nobody has asked for lately. */
function removeOldBuilds(builds: string): void {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < anHourAgo)
      rmSync(path, { recursive: true, force: true });
  }
}

function hashIngredients(root: string): string {
  const hash = createHash('sha1');
  for (const file of ingredients.flatMap((path) => listFiles(root, path)))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  const info = statSync(full, { throwIfNoEntry: false });
  if (!info) return [];
  if (info.isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, join(path, name)));
}
