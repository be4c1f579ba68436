/**
 * An environment of Jest that is made once for each worker, where Jest makes one for each file of tests: what was loaded in it
 * stays loaded, and compiled. After each file it is made `tidy`, so that the next finds it as it was at first.
 */
module.exports = function keepOne(Environment, { tidy, begin = () => undefined }) {
  let kept = null;
  return class KeptEnvironment extends Environment {
    /** What runtime.cjs has loaded in it. */
    modules = new Map();

    constructor(config, context) {
      if (kept) {
        begin(kept, context);
        return kept;
      }
      super(config, context);
      kept = this;
      this.exit = this.global.process.exit;
    }

    async teardown() {
      this.fakeTimersModern.useRealTimers();
      // Jest wraps it anew for each file.
      this.global.process.exit = this.exit;
      // Matchers are the file's own.
      for (const symbol of Object.getOwnPropertySymbols(this.global)) delete this.global[symbol];
      tidy(this);
    }
  };
};
