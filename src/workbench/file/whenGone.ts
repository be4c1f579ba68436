import type { FileWorkerOpener } from '../worker/index';

const beatMs = 5000;
/** So many beats without an answer, for a worker that saves a large workbook answers nobody meanwhile. */
const mostMissed = 12;

/**
 * Rejects once a worker is gone, of which no browser tells by itself. Where the browser can, the worker holds a lock for
 * its whole life, so that it is known at once; elsewhere, as on a page without https, it is asked from time to time.
 */
export function whenGone(worker: Pick<FileWorkerOpener, 'hold' | 'ping'>, stop: AbortSignal): Promise<never> {
  // The types know of no browser without locks, but a page without https has none.
  const locks = navigator.locks as LockManager | undefined;
  return locks ? whenLetGo(locks, worker, stop) : whenSilent(worker, stop);
}

async function whenLetGo(
  locks: LockManager,
  worker: Pick<FileWorkerOpener, 'hold'>,
  stop: AbortSignal,
): Promise<never> {
  const name = `scorecard ${crypto.randomUUID()}`;
  await worker.hold(name);
  try {
    await locks.request(name, { signal: stop }, () => undefined);
  } catch (error) {
    if (stop.aborted) return new Promise(() => undefined);
    throw error;
  }
  throw new Error('The worker let go of its lock');
}

function whenSilent(worker: Pick<FileWorkerOpener, 'ping'>, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    let missed = 0;
    let isAwaited = false;
    const timer = setInterval(() => {
      if (isAwaited && ++missed >= mostMissed) {
        clearInterval(timer);
        reject(new Error('The worker does not answer'));
      }
      if (isAwaited) return;
      isAwaited = true;
      void worker.ping().then(() => {
        isAwaited = false;
        missed = 0;
      });
    }, beatMs);
    stop.addEventListener('abort', () => {
      clearInterval(timer);
    });
  });
}
