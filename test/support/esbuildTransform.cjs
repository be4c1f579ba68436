const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

// Types are checked by tsc in `npm test`; jest only needs the TypeScript stripped.
module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1').update(esbuild.version).update(path).update(source).digest('hex'),
  process: (source, path) =>
    esbuild.transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
    }),
};
