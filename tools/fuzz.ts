import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { makeWorkbook } from '../bench/workbook';
import { openWorkbook } from '../src/file/index';
import { fullWorkbook } from '../test/support/fullWorkbook';
import { mutateCsv, mutateWorkbook } from './fuzz/mutate';
import { chanceOf } from './fuzz/random';
import { tryFile } from './fuzz/tryFile';

const usage = 'npm run fuzz -- [WORKBOOKS] [CSVS] [FIRST SEED]';

/** A file that takes longer hangs as far as anybody who waits for it can tell. */
const hangSeconds = 20;
const mostMegabytes = 1_000;

interface Question {
  readonly name: 'fuzz.xlsx' | 'fuzz.csv';
  readonly seed: number;
  readonly corpus: string;
}

interface Answer {
  readonly outcome: string;
  readonly fault: string | null;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Makes files that are not quite right, does with each what the command line would, and keeps those that are too much. */
export async function main(
  [workbooks = '20000', csvs = '5000', first = '1']: readonly string[],
  { root }: { root: string },
): Promise<void> {
  const corpus = join(root, 'test/fuzz/corpus');
  const found = join(root, 'build/fuzz');
  const counts: Record<string, number> = {};
  let [slowest, largest, worker] = [0, 0, startWorker()];
  for (const [name, count] of [
    ['fuzz.xlsx', Number(workbooks)],
    ['fuzz.csv', Number(csvs)],
  ] as const) {
    if (!Number.isInteger(count)) throw new Error(usage);
    for (let seed = Number(first); seed < Number(first) + count; seed++) {
      const { outcome, fault, milliseconds, megabytes } = await ask(worker, { name, seed, corpus });
      counts[`${name} ${outcome}`] = (counts[`${name} ${outcome}`] ?? 0) + 1;
      [slowest, largest] = [Math.max(slowest, milliseconds), Math.max(largest, megabytes)];
      if (fault === null) continue;
      mkdirSync(found, { recursive: true });
      writeFileSync(join(found, name.replace('.', `-${seed}.`)), makeFile({ name, seed, corpus }));
      console.log(`${name} ${seed}: ${fault}`);
      if (outcome !== 'hung') continue;
      await worker.terminate();
      worker = startWorker();
    }
  }
  await worker.terminate();
  const list = Object.entries(counts).map(([what, count]) => `${what}: ${count}`);
  console.log(`${list.join(', ')}; slowest ${Math.round(slowest)} ms, ${Math.round(largest)} MB at most`);
  if (list.some((line) => /failed|hung|large/.test(line))) process.exitCode = 1;
}

function startWorker(): Worker {
  return new Worker(fileURLToPath(import.meta.url));
}

function ask(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const hung = {
      outcome: 'hung',
      fault: 'It came to no end.',
      milliseconds: hangSeconds * 1000,
      megabytes: 0,
    };
    const timer = setTimeout(() => settle(hung), hangSeconds * 1000);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error');
      resolve(answer);
    };
    worker.once('message', settle);
    worker.once('error', (error) => settle({ ...hung, fault: String(error) }));
    worker.postMessage(question);
  });
}

/** The file that a seed stands for. */
function makeFile({ name, seed, corpus }: Question): Uint8Array {
  const chance = chanceOf(seed);
  const bases = name === 'fuzz.xlsx' ? workbookBases(corpus) : csvBases(corpus);
  const base = chance.pick(bases);
  return name === 'fuzz.xlsx' ? mutateWorkbook(base, chance) : mutateCsv(base, chance);
}

const read = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file): Uint8Array => readFileSync(join(folder, file)));

let workbookCache: readonly Uint8Array[] | null = null;
function workbookBases(corpus: string): readonly Uint8Array[] {
  if (workbookCache) return workbookCache;
  const plain = makeWorkbook(12);
  const host = openWorkbook(plain, 'plain.xlsx');
  host.storeJson({
    version: 1,
    settings: {
      rules: { 'trajectory-flat': { enabled: false }, 'value-outlier': { options: { times: 3 } } },
      columns: { F: 'target 2019' },
    },
    explanations: [],
  });
  workbookCache = [
    plain,
    makeWorkbook(12, { isUnfinished: true }),
    host.save(),
    fullWorkbook(),
    ...read(corpus, '.xlsx'),
  ];
  return workbookCache;
}

let csvCache: readonly Uint8Array[] | null = null;
function csvBases(corpus: string): readonly Uint8Array[] {
  return (csvCache ??= read(corpus, '.csv'));
}

async function answer(question: Question): Promise<Answer> {
  const file = makeFile(question);
  const began = performance.now();
  let [outcome, fault]: [string, string | null] = ['', null];
  try {
    outcome = await tryFile(file, question.name);
  } catch (error) {
    [outcome, fault] = ['failed', error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  if (megabytes > mostMegabytes) [outcome, fault] = ['large', `It took ${Math.round(megabytes)} MB.`];
  return { outcome, fault, milliseconds: performance.now() - began, megabytes };
}

if (!isMainThread) {
  parentPort!.on('message', (question: Question) => {
    void answer(question).then((one) => {
      parentPort!.postMessage(one);
    });
  });
}
