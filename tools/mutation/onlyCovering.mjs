import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';

// Within the sandbox of a run: not every process that tries mutants has seen the first run of the tests.
const kept = 'build/mutation/filesOfTests.json';

/**
 * Stryker takes a loop for endless once it has come by the mutant a hundred times as often as in the first run. That is
 * most of a minute where a test reads a million rows: ten times is enough, unless that is next to nothing.
 */
function nearer(hitLimit) {
  return hitLimit && Math.min(hitLimit, Math.max(hitLimit / 10, 1_000_000));
}

/** Stryker's runner names the tests that a mutant needs, but has Jest load every file of tests to find them. */
function makeRunner(injector) {
  const runner = injector.injectFunction(jestPlugins[0].factory);
  const { run } = runner;
  let files;
  runner.run = (settings) => run.call(runner, { testFiles: files, ...settings });
  const { dryRun, mutantRun } = runner;
  runner.dryRun = async (options) => {
    const result = await dryRun.call(runner, options);
    mkdirSync('build/mutation', { recursive: true });
    writeFileSync(kept, JSON.stringify((result.tests ?? []).map(({ id, fileName }) => [id, fileName])));
    return result;
  };
  runner.mutantRun = async (options) => {
    const wanted = new Set(options.testFilter);
    const tests = JSON.parse(readFileSync(kept, 'utf8')).filter(([id]) => wanted.has(id));
    files = options.testFilter && [...new Set(tests.map(([, file]) => file))];
    return mutantRun.call(runner, { ...options, hitLimit: nearer(options.hitLimit) });
  };
  return runner;
}
makeRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'jest-covering', makeRunner)];
export { strykerValidationSchema } from '@stryker-mutator/jest-runner';
