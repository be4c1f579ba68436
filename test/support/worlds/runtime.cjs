const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

/** What is loaded once for each world, being the same for every file of tests. */
const shared = ['src', 'tools', 'node_modules', 'build/test', 'test/excel-host/nativeBridge.ts'];

/** What asks Jest to be told when a test ends, and so is the file's own. */
const own = ['node_modules/@testing-library/react', 'node_modules/@testing-library/user-event'];

/** The runtime of the file that is being tested. */
let current = null;

/** Jest's runtime, but for what an environment of keepOne.cjs has loaded already. */
module.exports = class SharingRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    current = this;
    if (!environment.modules) return;
    this._moduleRegistry = new Modules(environment.modules, config.rootDir);
    this._sourceMapRegistry = sourceMaps;
  }

  /** What is loaded late may be asked for by what an earlier file has loaded. */
  requireModuleOrMock(from, name) {
    return super.requireModuleOrMock.call(this.isTornDown ? current : this, from, name);
  }
};

/** Modules by their paths: some of the file's own, some of its world. */
class Modules extends Map {
  constructor(ofWorld, root) {
    super();
    this.ofWorld = ofWorld;
    this.root = root;
  }

  isShared(path) {
    const isIn = (place) => `${path}${sep}`.startsWith(join(this.root, place) + sep);
    return shared.some(isIn) && !own.some(isIn);
  }

  get(path) {
    return this.isShared(path) ? this.ofWorld.get(path) : super.get(path);
  }

  has(path) {
    return this.isShared(path) ? this.ofWorld.has(path) : super.has(path);
  }

  set(path, module) {
    if (this.isShared(path)) this.ofWorld.set(path, module);
    else super.set(path, module);
    return this;
  }

  delete(path) {
    return this.isShared(path) ? this.ofWorld.delete(path) : super.delete(path);
  }
}

/** Of shared code too, whichever file had it loaded. */
const sourceMaps = new (class extends Map {
  clear() {}
})();
