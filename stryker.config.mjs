// npm run mutate: see tools/mutate.ts, which says what to change.
export default {
  testRunner: 'one-script',
  plugins: ['./tools/mutation/runner.mjs', './tools/mutation/skipExamples.mjs'],
  ignorers: ['examples'],
  // The words of a message are judged by reading it.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What a file makes once, when it is loaded, would need every test run for every mutant.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  // A machine that has other work to do is slow, not in a loop.
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['build', 'dist'],
};
