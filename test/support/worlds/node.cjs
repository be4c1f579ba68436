const { TestEnvironment } = require('jest-environment-node');
const keepOne = require('./keepOne.cjs');

/** The world without a screen. A file that needs one to itself says `@jest-environment node`. */
module.exports = keepOne(TestEnvironment);
