// What the quick tests load as fast-check: every property is tried on a fifth of its cases.
const real = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const usualRuns = 100;
const assert = (property, options = {}) =>
  real.assert(property, { ...options, numRuns: Math.ceil((options.numRuns ?? usualRuns) / 5) });

module.exports = { ...real, __esModule: true, assert, default: { ...real.default, assert } };
