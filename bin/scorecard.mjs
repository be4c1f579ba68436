#!/usr/bin/env node
// Runs the command line from a bundle of its TypeScript. The bundle is kept, and made anew when a source is another than it
// was, so that no build step stands between `npm ci` and the first check.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const own = fileURLToPath(import.meta.url);
const root = dirname(dirname(own));
const kept = join(root, 'build', 'cache', 'scorecard.mjs');

await import(pathToFileURL(isCurrent(kept) ? kept : await makeBundle()).href);

/** Whether every source is what it was when the bundle was made; the bundle's first line says what that is. */
function isCurrent(bundle) {
  try {
    const text = readFileSync(bundle, 'utf8');
    const sources = JSON.parse(text.slice('// '.length, text.indexOf('\n')));
    return sources.every(([path, stamp]) => stamp !== null && stampOf(path) === stamp);
  } catch {
    // There is none, or it is none of ours.
    return false;
  }
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs} ${size}`;
}

async function makeBundle() {
  const began = Date.now();
  const { buildSync } = await import('esbuild');
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(root, 'src/cli/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  const sources = [...Object.keys(metafile.inputs), 'bin/scorecard.mjs', 'package-lock.json'].flatMap(
    (path) => describe(path, began),
  );
  const text = `// ${JSON.stringify(sources)}\n${outputFiles[0].text}`;
  try {
    return writeWhole(dirname(kept), text);
  } catch {
    // The project's folder may be read-only; a folder of our own, because anyone can write to the shared one.
    const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    return writeWhole(folder, text);
  }
}

/** A source that was written while the bundle was made may be in it or not: such a bundle serves one run. */
function describe(path, began) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found ? [[path, found.mtimeMs < began ? stampOf(path) : null]] : [];
}

function writeWhole(folder, text) {
  const path = join(folder, 'scorecard.mjs');
  mkdirSync(folder, { recursive: true });
  // Runs side by side must never see half a file.
  const temporary = join(folder, `scorecard.${process.pid}.${Date.now()}.tmp`);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return path;
}
