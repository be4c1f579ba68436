#!/usr/bin/env node
// Runs the command line from a bundle of its TypeScript. The bundle is kept, and made anew when a source is another than it
// was, so that no build step stands between `npm ci` and the first check. What V8 compiles of it is kept too.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const own = new URL(import.meta.url);
const root = dirname(dirname(fileURLToPath(own)));
const kept = join(root, 'build', 'cache', 'scorecard.cjs');

// Patterns are many and long, and most are used more than once: compiled at once, none is compiled twice.
setFlagsFromString('--no-regexp-tier-up');
// Workbooks of about 80 and of 5,000 rows, in bytes.
const SMALL = 8_000;
const LARGE = 250_000;
// A thread is told which bundle it was started from.
const given = own.searchParams.get('bundle');
run(given ?? (isCurrent(kept) ? kept : await makeBundle()));

function run(bundle) {
  const text = readFileSync(bundle, 'utf8');
  const { id } = readHead(text);
  const compiled = `${bundle}.compiled`;
  const script = new Script(`(function (require, bundleUrl, importLate) {${text}\n})`, {
    filename: bundle,
    cachedData: readCompiled(compiled, id),
  });
  // A check needs most of the program: what it has compiled serves every other command too.
  if (given === null && process.argv[2] === 'check' && script.cachedDataRejected !== false) {
    process.on('exit', () => keepCompiled(compiled, id, script));
  }
  // What is compiled under other flags would be refused the next time.
  if (given === null && script.cachedDataRejected === false) hasten(inputSize(process.argv.slice(3)));
  own.searchParams.set('bundle', bundle);
  script.runInThisContext()(createRequire(own), own.href, (name) => import(name));
}

/** Of a small workbook little is done often: there it takes longer to make code and patterns quick than that would save. */
function hasten(bytes) {
  if (bytes < SMALL) setFlagsFromString('--no-regexp-optimization');
  if (bytes < LARGE) setFlagsFromString('--interrupt-budget=1000000');
}

/** How much the files hold that are named; endless where there are none, or a folder. */
function inputSize(words) {
  try {
    const files = words.flatMap((word) => statSync(word, { throwIfNoEntry: false }) ?? []);
    const areFiles = files.length > 0 && files.every((file) => file.isFile());
    return areFiles ? files.reduce((sum, { size }) => sum + size, 0) : Infinity;
  } catch {
    // What cannot be looked at is said by the command that wants it.
    return Infinity;
  }
}

/** What was compiled of this very bundle, if anything; V8 itself refuses what another version has compiled. */
function readCompiled(path, id) {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    return bytes.toString('utf8', 0, end) === id ? bytes.subarray(end + 1) : undefined;
  } catch {
    // There is none.
    return undefined;
  }
}

function keepCompiled(path, id, script) {
  try {
    writeWhole(path, Buffer.concat([Buffer.from(`${id}\n`), script.createCachedData()]));
  } catch {
    // It cannot be kept here: the next run compiles it again.
  }
}

/** A bundle's first line says what it is called and what its sources were. */
function readHead(text) {
  return JSON.parse(text.slice('// '.length, text.indexOf('\n')));
}

/** Whether every source is what it was when the bundle was made. */
function isCurrent(bundle) {
  try {
    const { sources } = readHead(readFileSync(bundle, 'utf8'));
    return sources.every(([path, stamp]) => stamp !== null && stampOf(path) === stamp);
  } catch {
    // There is none, or it is none of ours.
    return false;
  }
}

function stampOf(path) {
  // Many: to join them well takes longer than to look at them.
  const { mtimeMs, size } = statSync(`${root}/${path}`);
  return `${mtimeMs} ${size}`;
}

async function makeBundle() {
  const began = Date.now();
  const { buildSync } = await import('esbuild');
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(root, 'src/cli/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { 'import.meta.url': 'bundleUrl' },
    // The reader of PDFs is as large as all the rest, and seldom wanted.
    external: ['unpdf/pdfjs'],
    write: false,
    metafile: true,
    minifyWhitespace: true,
    minifySyntax: true,
    absWorkingDir: root,
  });
  const sources = [...Object.keys(metafile.inputs), 'bin/scorecard.mjs', 'package-lock.json'].flatMap(
    (path) => describe(path, began),
  );
  const id = `${process.pid}.${began}`;
  // A script of its own cannot import; what it wants late, this module imports for it.
  const program = outputFiles[0].text.replaceAll(/\bimport\((?="unpdf\/)/g, 'importLate(');
  const text = `// ${JSON.stringify({ id, sources })}\n${program}`;
  try {
    return writeWhole(kept, text);
  } catch {
    // The project's folder may be read-only; a folder of our own, because anyone can write to the shared one.
    const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    return writeWhole(join(folder, 'scorecard.cjs'), text);
  }
}

/** A source that was written while the bundle was made may be in it or not: such a bundle serves one run. */
function describe(path, began) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found ? [[path, found.mtimeMs < began ? stampOf(path) : null]] : [];
}

function writeWhole(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  // Runs side by side must never see half a file.
  const temporary = `${path}.${process.pid}.${Date.now()}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
  return path;
}
