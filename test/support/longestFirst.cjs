const { default: Sequencer } = require('@jest/test-sequencer');

/** Those that take minutes, the longest first: begun last, one of them would keep one processor busy and the others idle. */
const longest = [
  'core/rules/allRules.test.ts',
  'browser/pane.test.ts',
  'browser/workbench.test.ts',
  'browser/afternoon.test.ts',
];

/** On a new machine Jest knows no times, and takes a short file for a short test. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const place = ({ path }) => {
      const found = longest.findIndex((end) => path.replaceAll('\\', '/').endsWith(`/test/${end}`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(tests)).sort((one, other) => place(one) - place(other));
  }
};
