/**
 * An environment of Jest that is made once for each worker, where Jest makes one for each file of tests: what was loaded in it
 * stays loaded, and compiled. After each file its globals, and what `tidy` knows of, are put back as they were at first.
 */
module.exports = function keepOne(Environment, { tidy = () => undefined, begin = () => undefined } = {}) {
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
      this.atFirst = Object.getOwnPropertyDescriptors(this.global);
    }

    async teardown() {
      this.fakeTimersModern.useRealTimers();
      // Jest wraps it anew for each file.
      this.global.process.exit = this.exit;
      tidy(this);
      putBack(this.global, this.atFirst);
    }
  };
};

function putBack(world, atFirst) {
  for (const name of Reflect.ownKeys(world)) if (!Object.hasOwn(atFirst, name)) delete world[name];
  for (const name of Reflect.ownKeys(atFirst)) {
    const was = atFirst[name];
    if (was.configurable && isReplaced(name, was, Object.getOwnPropertyDescriptor(world, name)))
      Object.defineProperty(world, name, was);
  }
}

function isReplaced(name, was, is) {
  // What Node gives only when it is asked for stands there as a value from then on.
  return was.get ? is?.get !== was.get && is?.value !== globalThis[name] : is?.value !== was.value;
}
