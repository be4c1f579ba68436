#!/usr/bin/env node
// Bundles the TypeScript in memory and runs it, so that no build step stands between `npm ci` and the first check.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { outputFiles } = buildSync({
  entryPoints: [join(root, 'src/cli/index.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  write: false,
  absWorkingDir: root,
});
const { contents } = outputFiles[0];

let bundle;
try {
  bundle = writeBundle(join(root, 'build'));
} catch {
  // The project's folder may be read-only; a folder of our own, because anyone can write to the shared one.
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  bundle = writeBundle(folder);
}
await import(pathToFileURL(bundle).href);

function writeBundle(folder) {
  const path = join(folder, 'scorecard.mjs');
  if (readOrNull(path)?.equals(contents)) return path;
  mkdirSync(folder, { recursive: true });
  // Runs side by side must never see half a file.
  const temporary = join(folder, `scorecard.${process.pid}.${Date.now()}.tmp`);
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
  return path;
}

function readOrNull(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
