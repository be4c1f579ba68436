const { TestEnvironment } = require('jest-environment-node');

let killed;

/** The first test that fails has killed the mutant: no other is run. */
module.exports = class extends TestEnvironment {
  handleTestEvent(event) {
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (mutant === undefined) return;
    if (event.name === 'test_fn_failure') killed = mutant;
    if (event.name === 'test_start' && killed === mutant) event.test.mode = 'skip';
  }
};
