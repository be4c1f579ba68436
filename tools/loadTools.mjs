import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const folder = dirname(fileURLToPath(import.meta.url));
const built = join(folder, '..', 'build', 'tools');

/** The project's folder. */
export const root = dirname(folder);

/**
 * Strips the types from the tools, which Node 20 cannot do by itself.
 * @returns where each of them went, by its name
 */
export function buildTools() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
  const { outputFiles } = buildSync({
    entryPoints: names.map((name) => join(folder, `${name}.ts`)),
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    write: false,
  });
  mkdirSync(built, { recursive: true });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  return Object.fromEntries(names.map((name) => [name, join(built, `${name}.mjs`)]));
}

/** A tool, ready to be used. */
export async function loadTool(name) {
  return import(pathToFileURL(buildTools()[name]).href);
}

/** Two builds may run side by side, and neither may see half a file of the other's. */
function writeWhole(path, contents) {
  if (readOrNull(path)?.equals(contents)) return;
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}

function readOrNull(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
