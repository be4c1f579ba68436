import { expose, proxy, type ProxyMarked } from 'comlink';
import { FileWorker } from './fileWorker';
import { sendFailures } from './failures';

/** What the page reaches in the worker. */
export interface FileWorkerOpener {
  /** Opens a file; for another one there is another worker. */
  open(bytes: Uint8Array, fileName: string): Promise<FileWorker & ProxyMarked>;
}

const opener: FileWorkerOpener = sendFailures({
  open: (bytes: Uint8Array, fileName: string) =>
    Promise.resolve(proxy(sendFailures(new FileWorker(bytes, fileName)))),
});

expose(opener);
