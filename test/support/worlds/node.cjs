const { TestEnvironment } = require('jest-environment-node');
const keepOne = require('./keepOne.cjs');

class Node extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.atFirst = Object.getOwnPropertyDescriptors(this.global);
  }
}

/** The world without a screen. A file that needs one to itself says `@jest-environment node`. */
module.exports = keepOne(Node, {
  tidy({ global: world, atFirst }) {
    for (const name of Object.getOwnPropertyNames(world))
      if (!Object.hasOwn(atFirst, name)) delete world[name];
    for (const [name, was] of Object.entries(atFirst)) {
      const is = Object.getOwnPropertyDescriptor(world, name);
      if (was.configurable && isReplaced(name, was, is)) Object.defineProperty(world, name, was);
    }
  },
});

function isReplaced(name, was, is) {
  // What Node gives only when it is asked for stands there as a value from then on.
  return was.get ? !is?.get && is?.value !== globalThis[name] : is?.value !== was.value;
}
