const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const usual = require('./jest.config.cjs');

/** What drives a browser or starts a build says so by what it imports. */
const slow = /from '[./]*(?:browser\/)?support\/(?:browser|build)'/;

const test = join(__dirname, 'test');
const slowFiles = readdirSync(test, { recursive: true })
  .filter((path) => path.includes('.test.'))
  .map((path) => join(test, path))
  .filter((path) => slow.test(readFileSync(path, 'utf8')));

// For test/support/quick.ts: office programs are left alone, and long lists of cases are gone through in part.
process.env.SCORECARD_TESTS = 'quick';

module.exports = {
  ...usual,
  moduleNameMapper: { ...usual.moduleNameMapper, '^fast-check$': '<rootDir>/test/support/fewerRuns.cjs' },
  testPathIgnorePatterns: slowFiles.map((path) => path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + '$'),
};
