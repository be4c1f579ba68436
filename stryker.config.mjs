// npm run mutate: see tools/mutate.ts, which says what to change.
export default {
  testRunner: 'jest-covering',
  plugins: ['./tools/mutation/onlyCovering.mjs', './tools/mutation/skipExamples.mjs'],
  // Jest does not know which tests need a file: the source is not among its roots.
  jest: { configFile: 'tools/mutation/jest.cjs', enableFindRelatedTests: false },
  ignorers: ['examples'],
  // The words of a message are judged by reading it.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What a file makes once, when it is loaded, would need every test run for every mutant.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['build', 'dist'],
};
