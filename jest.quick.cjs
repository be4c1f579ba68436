const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const usual = require('./jest.config.cjs');

/** What drives a browser, or needs the pages built for one, says so by what it imports. */
const slow = /from '[./]*(?:browser\/)?support\/(?:browser|build)'/;

const test = join(__dirname, 'test');
const slowFiles = readdirSync(test, { recursive: true })
  .filter((path) => path.includes('.test.'))
  .map((path) => join(test, path))
  .filter((path) => slow.test(readFileSync(path, 'utf8')));

// test/support/oracles.ts leaves the office programs alone.
process.env.SCORECARD_TESTS = 'quick';

module.exports = {
  ...usual,
  moduleNameMapper: { ...usual.moduleNameMapper, '^fast-check$': '<rootDir>/test/support/fewerRuns.cjs' },
  testPathIgnorePatterns: slowFiles.map((path) => path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + '$'),
};
