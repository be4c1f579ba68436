module.exports = {
  // Not one for each file: that what they load is loaded and compiled anew for each was a third of all work.
  testEnvironment: '<rootDir>/test/support/worlds/node.cjs',
  runtime: '<rootDir>/test/support/worlds/runtime.cjs',
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // A tool is a .ts with a .mjs beside it that Node can run; tests want the former.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json', 'node'],
  // Jest would leave one processor idle, which on two is half of the machine.
  maxWorkers: '100%',
  // A machine that has other work to do is slow, not wrong.
  testTimeout: 30_000,
  transform: {
    '\\.tsx?$': '<rootDir>/test/support/esbuildTransform.cjs',
    'unpdf[\\\\/]dist[\\\\/]pdfjs\\.mjs$': '<rootDir>/test/support/esbuildTransform.cjs',
  },
  // The reader of PDFs comes as a module only.
  transformIgnorePatterns: ['[\\\\/]node_modules[\\\\/](?!unpdf[\\\\/])'],
  globalSetup: '<rootDir>/test/support/bundleFluent.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/byteEquality.ts'],
  moduleNameMapper: {
    '^@fluentui/react-(?:components|icons)$': '<rootDir>/build/test/fluent.cjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
};
