import { expose, proxy, type ProxyMarked } from 'comlink';
import { Desk } from './desk';
import { sendFailures } from './failures';

/** What the page reaches in the worker. */
export interface DeskOpener {
  /** Opens a file; for another one there is another worker. */
  open(bytes: Uint8Array, fileName: string): Promise<Desk & ProxyMarked>;
}

const opener: DeskOpener = sendFailures({
  open: (bytes: Uint8Array, fileName: string) =>
    Promise.resolve(proxy(sendFailures(new Desk(bytes, fileName)))),
});

expose(opener);
