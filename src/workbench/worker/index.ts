import { expose, proxy, type ProxyMarked } from 'comlink';
import { FileWorker } from './fileWorker';
import { sendFailures } from './failures';

/** What the page reaches in the worker. */
export interface FileWorkerOpener {
  /** Opens a file; for another one there is another worker. */
  open(bytes: Uint8Array, fileName: string): Promise<FileWorker & ProxyMarked>;
  /** Holds a lock of this name for as long as the worker lives; done once it does. */
  hold(name: string): Promise<void>;
  ping(): Promise<void>;
}

const opener: FileWorkerOpener = sendFailures({
  open: (bytes: Uint8Array, fileName: string) =>
    Promise.resolve(proxy(sendFailures(new FileWorker(bytes, fileName)))),
  hold: (name: string) =>
    new Promise<void>((resolve) => {
      void navigator.locks.request(name, () => {
        resolve();
        return new Promise(() => undefined);
      });
    }),
  ping: () => Promise.resolve(),
});

expose(opener);
