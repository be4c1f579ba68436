import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const circus = require('jest-circus');
const { addEventHandler } = require(join(dirname(require.resolve('jest-circus')), 'state.js'));
const { expect } = require('expect');
const { fn, spyOn } = require('jest-mock');

// As jest.config.cjs says.
const testTimeout = 30_000;
const setup = 'test/support/byteEquality.ts';

const mutants = (globalThis.__stryker__ ??= {});

/**
 * Runs tests as Jest does, but in this process, each file of them with what it imports as one script. Jest would set up
 * anew for each mutant all that it needs for a whole suite, which takes longer than the few tests that reach the mutant.
 */
class Runner {
  scripts = new Map();
  /** What is asked of the tests that run now: which of them are wanted, and what came out. */
  asked = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    addEventHandler((event) => this.take(event));
    (await this.load(setup))();
  }

  async dryRun() {
    mutants.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run(listTests(), null);
    keep('quickest.json', JSON.stringify(quickestFirst(tests)));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    mutants.mutantCoverage = undefined;
    mutants.activeMutant = activeMutant.id;
    mutants.hitLimit = nearer(hitLimit);
    mutants.hitCount = hitLimit && 0;
    const wanted = testFilter && new Set(testFilter);
    const needed = wanted && new Set(testFilter.map(fileOf));
    const files = JSON.parse(kept('quickest.json')).filter((file) => !needed || needed.has(file));
    const tests = await this.run(files, wanted);
    return (
      determineHitLimitReached(mutants.hitCount, mutants.hitLimit) ??
      toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail)
    );
  }

  async run(files, wanted) {
    const tests = [];
    const isMutated = mutants.activeMutant !== undefined;
    for (const file of files) {
      if (isMutated && hasFailed(tests)) break;
      this.asked = { file, wanted, tests, isMutated };
      circus.resetState();
      circus.getState().testTimeout = testTimeout;
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      try {
        (await this.load(file))();
        await circus.run();
      } catch (error) {
        tests.push({ ...resultOf(idOf(file, 'is loaded')), ...failed(error) });
      }
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
      }
    }
    return tests;
  }

  take({ name, test }) {
    if (!test || !this.asked) return;
    const { file, wanted, tests, isMutated } = this.asked;
    if (name === 'test_start') {
      const id = idOf(file, nameOf(test));
      if (isMutated && (hasFailed(tests) || (wanted && !wanted.has(id)))) test.mode = 'skip';
      mutants.currentTestId = id;
    } else if (name === 'test_done') {
      const id = mutants.currentTestId;
      mutants.currentTestId = undefined;
      if (test.mode === 'skip') return;
      const outcome = test.errors.length > 0 ? failed(test.errors[0]) : {};
      tests.push({ ...resultOf(id), timeSpentMs: test.duration ?? 0, ...outcome });
    }
  }

  async load(file) {
    let script = this.scripts.get(file);
    if (!script) {
      script = new Script(
        `(function (${Object.keys(globals).join()}, module, exports, require) {${await bundle(file)}\n})`,
        {
          filename: file,
        },
      );
      this.scripts.set(file, script);
    }
    return () => {
      const module = { exports: {} };
      script.runInThisContext()(...Object.values(globals), module, module.exports, require);
    };
  }
}

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
const jest = { fn, spyOn };
const globals = { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect, jest };

/**
 * Stryker takes a loop for endless once it has come by the mutant a hundred times as often as in the first run. That is
 * most of a minute where a test reads a million rows: ten times is enough, unless that is next to nothing.
 */
function nearer(hitLimit) {
  return hitLimit && Math.min(hitLimit, Math.max(hitLimit / 10, 1_000_000));
}

/** A file of tests and all of ours that it imports. Kept, for where an endless loop ends this process, another goes on. */
async function bundle(file) {
  const name = `${file.replaceAll('/', '-')}.cjs`;
  try {
    return kept(name);
  } catch {
    const { outputFiles } = await build({
      // By now that of the mutated copy.
      absWorkingDir: process.cwd(),
      entryPoints: [file],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      packages: 'external',
      alias: { 'fast-check': resolve('test/support/fewerRuns.cjs') },
      supported: { 'dynamic-import': false },
      plugins: [{ name: 'folders', setup: tellFolders }],
      logLevel: 'error',
    });
    keep(name, outputFiles[0].text);
    return outputFiles[0].text;
  }
}

const keeping = 'build/mutation/tests';

function keep(name, text) {
  mkdirSync(keeping, { recursive: true });
  writeFileSync(join(keeping, name), text);
}

function kept(name) {
  return readFileSync(join(keeping, name), 'utf8');
}

/** The files of tests in the order in which a mutant is most quickly killed. */
function quickestFirst(tests) {
  const times = new Map();
  for (const { id, timeSpentMs } of tests) times.set(fileOf(id), (times.get(fileOf(id)) ?? 0) + timeSpentMs);
  return [...times.keys()].sort((one, other) => times.get(one) - times.get(other));
}

/** In one script each module still knows its own folder. */
function tellFolders({ onLoad }) {
  onLoad({ filter: /\/(?:src|test)\/.*\.tsx?$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path)));
    return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
  });
}

function listTests() {
  return process.env.TESTED_ROOMS.split(',').flatMap((room) =>
    readdirSync(join('test', room), { recursive: true })
      .filter((name) => basename(name).includes('.test.ts'))
      .map((name) => join('test', room, name))
      .sort(),
  );
}

const between = ': ';

function idOf(file, name) {
  return file + between + name;
}

function fileOf(id) {
  return id.slice(0, id.indexOf(between));
}

function nameOf({ name, parent }) {
  return parent?.parent ? `${nameOf(parent)} ${name}` : name;
}

function resultOf(id) {
  return { id, name: id, status: TestStatus.Success, timeSpentMs: 0, fileName: resolve(fileOf(id)) };
}

function failed(error) {
  const [first] = [error].flat();
  return { status: TestStatus.Failed, failureMessage: String(first?.message ?? first) };
}

function hasFailed(tests) {
  return tests.some(({ status }) => status === TestStatus.Failed);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-script', Runner)];
