const { TestEnvironment } = require('jest-environment-jsdom');
const keepOne = require('./keepOne.cjs');

class Dom extends TestEnvironment {
  /** What is to happen later; what is due at once React may count on. */
  timers = new Set();

  constructor(config, context) {
    super(config, context);
    const { global: world, timers } = this;
    for (const set of ['setTimeout', 'setInterval']) {
      const real = world[set].bind(world);
      world[set] = (run, ms, ...values) => {
        const timer = real(run, ms, ...values);
        if (ms > 0) timers.add(timer);
        return timer;
      };
    }
  }
}

/** The world with a page, which is blank again after each file. A file that needs one to itself says `@jest-environment jsdom`. */
module.exports = keepOne(Dom, {
  begin({ dom: { virtualConsole } }, { console }) {
    virtualConsole.removeAllListeners();
    virtualConsole.sendTo(console, { omitJSDOMErrors: true });
    virtualConsole.on('jsdomError', (error) => console.error(error));
  },
  tidy({ dom, timers, global: world }) {
    for (const timer of timers) world.clearTimeout(timer);
    timers.clear();
    const { document } = world;
    for (const element of [document.documentElement, document.body]) {
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    }
    document.body.replaceChildren();
    document.title = '';
    world.localStorage.clear();
    world.sessionStorage.clear();
    dom.reconfigure({ url: 'http://localhost/' });
  },
});
