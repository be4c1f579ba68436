const usual = require('../../jest.quick.cjs');

/** The tests that a changed source is tried against (npm run mutate says which). */
module.exports = {
  ...usual,
  rootDir: `${__dirname}/../..`,
  globalSetup: undefined,
  // Each file of tests loads what it covers itself.
  testEnvironment: `${__dirname}/environment.cjs`,
  runtime: undefined,
  roots: process.env.TESTED_ROOMS.split(',').map((room) => `<rootDir>/test/${room}`),
};
