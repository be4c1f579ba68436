import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { answerPdf } from '../file/index';
import { checkFile, type CheckJob } from './checkFile';
import type { Thread, Threads } from './io';
import type { Source } from './listFiles';

type Question =
  | { readonly source: Source; readonly job: CheckJob }
  | { readonly pdf: Uint8Array; readonly fileName: string };

/** Threads that run the program at this address, which answers in them. */
export function threadsOf(program: URL): Threads {
  return { most: availableParallelism(), start: (megabytes) => startThread(program, megabytes) };
}

function startThread(program: URL, megabytes: number | undefined): Thread {
  let worker: Worker | null = null;
  let asked: { resolve: (answer: unknown) => void; reject: (error: Error) => void } | null = null;
  const begin = (): Worker => {
    const begun = new Worker(program);
    if (megabytes !== undefined) stopWhereTooLarge(begun, megabytes);
    // One that came to an end, for want of memory, has another after it.
    const lose = (error: Error) => {
      if (worker !== begun) return;
      worker = null;
      asked?.reject(error);
    };
    begun.on('message', (answer) => asked?.resolve(answer));
    begun.on('error', lose);
    begun.on('exit', () => {
      lose(new Error('The thread came to an end'));
    });
    return begun;
  };
  return {
    ask: async (question) => {
      worker ??= begin();
      const answer = new Promise((resolve, reject) => (asked = { resolve, reject }));
      worker.postMessage(question);
      return answer.finally(() => (asked = null));
    },
    stop: () => void worker?.terminate(),
  };
}

/** Its own limits count no buffers, and those are most of what a file that is made to do harm asks for. */
function stopWhereTooLarge(worker: Worker, megabytes: number): void {
  const most = process.memoryUsage.rss() + megabytes * 1024 ** 2;
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) void worker.terminate();
  }, 50);
  worker.once('exit', () => {
    clearInterval(watch);
  });
}

/** What the program does in a thread. */
export function answerInThread(): void {
  const port = parentPort!;
  port.on('message', (question: Question) => {
    void answer(question).then((given) => {
      port.postMessage(given);
    });
  });
}

function answer(question: Question): Promise<unknown> {
  return 'pdf' in question
    ? answerPdf(question.pdf, question.fileName)
    : checkFile(question.source, question.job);
}
