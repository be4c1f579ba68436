const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

const options = {
  jsx: 'automatic',
  format: 'cjs',
  target: 'node20',
  // Beside the code, not in it: Jest reads a source map only where something fails.
  sourcemap: 'external',
  sourcesContent: false,
  // Jest runs a real import() only behind a flag of Node; as a require() it stays as late as it is written.
  supported: { 'dynamic-import': false },
};

// Types are checked by tsc in `npm test`; jest only needs the TypeScript stripped.
module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1')
      .update(esbuild.version)
      .update(JSON.stringify(options))
      .update(path)
      .update(source)
      .digest('hex'),
  process: (source, path) => {
    const loader = path.endsWith('x') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = esbuild.transformSync(source, { ...options, loader, sourcefile: path });
    return { code, map };
  },
};
