const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const esbuild = require('esbuild');

const root = join(__dirname, '../..');
const bundle = join(root, 'build/test/fluent.cjs');

/**
 * Puts what the screens use of Fluent into one file, which jest.config.cjs has them load instead: Fluent is thousands of
 * modules, and Jest loads them anew for every file of tests.
 */
module.exports = function bundleFluent() {
  const entry = writeEntry();
  const hash = createHash('sha1')
    .update(entry)
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(__filename))
    .digest('hex');
  const firstLine = `// ${hash}\n`;
  if (existsSync(bundle) && readFileSync(bundle, 'utf8').startsWith(firstLine)) return;
  const { outputFiles } = esbuild.buildSync({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // In their shape for bundlers, of which only what is used is left.
    mainFields: ['module', 'main'],
    // Of these there must be one for all.
    external: ['react', 'react-dom', 'scheduler'],
    write: false,
  });
  mkdirSync(dirname(bundle), { recursive: true });
  // Runs side by side must never see half a file.
  const temporary = `${bundle}.${process.pid}.tmp`;
  writeFileSync(temporary, firstLine + outputFiles[0].text);
  renameSync(temporary, bundle);
};

/** Exports all that the sources import from Fluent. */
function writeEntry() {
  const names = new Map();
  for (const source of ['src/ui', 'src/workbench', 'src/taskpane'].flatMap(readSources)) {
    for (const [, inside, from] of source.matchAll(/import \{([^}]*)\} from '(@fluentui\/[^']*)'/g)) {
      const values = inside.split(',').map((name) => name.trim());
      names.set(from, [...(names.get(from) ?? []), ...values.filter((name) => /^\w+$/.test(name))]);
    }
  }
  return [...names]
    .sort()
    .map(([from, all]) => `export { ${[...new Set(all)].sort().join(', ')} } from '${from}';\n`)
    .join('');
}

function readSources(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}
