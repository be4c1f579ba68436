const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

const options = {
  jsx: 'automatic',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
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
  process: (source, path) =>
    esbuild.transformSync(source, {
      ...options,
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      sourcefile: path,
    }),
};
