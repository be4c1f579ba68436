import { transfer, wrap } from 'comlink';
import type { Engine } from '../../core/engine/engine';
import { Failure } from '../../core/sheet/errors';
import type { FileWorker } from '../worker/fileWorker';
import { receiveFailures } from '../worker/failures';
import type { FileWorkerOpener } from '../worker/index';
import { whenGone } from './whenGone';

/** A file that is open in a worker, for as long as the worker lives. */
export interface FileLink {
  readonly behind: FileWorker;
  readonly engine: Engine;
  /** Rejects once the worker is gone; what was asked of it by then is never answered. */
  readonly died: Promise<never>;
  close(): void;
}

/** The worker is gone, for want of memory as a rule. */
export class WorkerStopped extends Failure {
  override readonly name = 'WorkerStopped';
  constructor() {
    super(
      'This was not done, because the part of this page that holds the workbook stopped: wait until it has started again, and do it once more.',
    );
  }
}

/**
 * Opens a file in a worker of its own. The bytes go there, and are here no longer.
 * @throws a Failure that says what is wrong with the file
 */
export async function openLink(bytes: Uint8Array, fileName: string): Promise<FileLink> {
  const worker = new Worker(new URL('../worker/index.ts', import.meta.url), { name: 'workbook' });
  try {
    const crashed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(
          new Failure(
            `"${fileName}" was not opened because the browser ran out of room for it or could not start its worker: close other tabs and try again.`,
          ),
        );
      });
    });
    const remote = wrap<FileWorkerOpener>(worker);
    const opener = receiveFailures<FileWorkerOpener>(remote);
    const opened = await Promise.race([opener.open(transfer(bytes, [bytes.buffer]), fileName), crashed]);
    const { engine } = opened as unknown as {
      readonly engine: Parameters<typeof receiveFailures<Engine>>[0];
    };
    const stop = new AbortController();
    const died = Promise.race([crashed, whenGone(opener, stop.signal)]).catch((): never => {
      throw new WorkerStopped();
    });
    // It may die while nobody is asking for anything.
    died.catch(() => undefined);
    return {
      behind: receiveFailures<FileWorker>(opened as never),
      engine: receiveFailures<Engine>(engine),
      died,
      close: () => {
        stop.abort();
        worker.terminate();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
