/// <reference types="office-js" />

/** What a command of the ribbon has to say. It has no screen of its own: the pane shows it. */
export interface Message {
  readonly kind: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
}

interface KeptMessage extends Message {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Two workbooks can be open, and what was left for one must not be shown beside the other. */
  readonly workbook: string;
}

/** Later than this nobody knows any more what it is about. */
const lifetimeMs = 15 * 60_000;

/** Leaves a message for the pane, in place of the one before; null takes that away. */
export function leaveMessage(message: Message | null): void {
  withStorage((storage, key) => {
    if (message === null) {
      storage.removeItem(key);
      return;
    }
    const kept: KeptMessage = { ...message, at: Date.now(), workbook: workbookName() };
    storage.setItem(key, JSON.stringify(kept));
  });
}

/** The message that was left for this workbook's pane, once. */
export function takeMessage(): Message | null {
  return withStorage((storage, key) => {
    const kept = readKept(storage.getItem(key));
    if (!kept || kept.workbook !== workbookName()) return null;
    storage.removeItem(key);
    const { kind, title, text } = kept;
    return Date.now() - kept.at <= lifetimeMs ? { kind, title, text } : null;
  });
}

/** Whether what was left is still there; where nothing can be left, it is. */
export function isMessageWaiting(): boolean {
  return withStorage((storage, key) => storage.getItem(key) !== null) ?? true;
}

/** Tells when another page of ours may have left a message. */
export function onMessage(listener: () => void): void {
  window.addEventListener('storage', listener);
}

/** A browser may forbid storage, or be full: then there is no message, which is no reason to stop. */
function withStorage<Result>(work: (storage: Storage, key: string) => Result): Result | null {
  try {
    // Excel on the web tells us which part of the storage is ours.
    const partition = Office.context.partitionKey as string | undefined;
    return work(window.localStorage, `${partition ?? ''}scorecard-checker:message`);
  } catch {
    return null;
  }
}

function workbookName(): string {
  return (Office.context.document as Office.Document | undefined)?.url ?? '';
}

function readKept(text: string | null): KeptMessage | null {
  if (text === null) return null;
  const kept = JSON.parse(text) as Partial<KeptMessage> | null;
  const isWhole = typeof kept?.title === 'string' && typeof kept.text === 'string';
  return isWhole ? (kept as KeptMessage) : null;
}
