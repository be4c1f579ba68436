import { readFileSync } from 'node:fs';
import type { EmulatedExcel } from './emulatedExcel';
import { eventEntry } from './eventEntry';
import type { RequestBody } from './process';

const hostFile = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

/** What Office.js sends over its bridge to an Excel that runs in another process. */
interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** The Excel that Office.js talks to: one client, any number of workbooks after each other. */
let connected: EmulatedExcel | null = null;
/** What the library put into the world when it was loaded, to be there for another file of tests too. */
let loaded: PropertyDescriptorMap | null = null;

/** Loads the real, unmodified library on first use, and has it talk to this Excel from now on. */
export function connect(excel: EmulatedExcel): void {
  connected = excel;
  if (loaded) Object.defineProperties(globalThis, loaded);
  else loaded = ownAfter(loadOfficeJs);
  excel.sendEvent = (messageType, targetId, message) => {
    // An Excel that was left keeps quiet.
    if (connected !== excel) return;
    const entry = eventEntry(messageType, targetId, message);
    bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: '', message: { entries: [entry] } }));
  };
}

function ownAfter(change: () => void): PropertyDescriptorMap {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  change();
  const after = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  return Object.fromEntries(after.filter(([name]) => !before.has(name)));
}

const bridge: Bridge = {
  sendMessageToHost(text) {
    const excel = connected!;
    const { id, flags, message } = JSON.parse(text) as BridgeMessage;
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    const response = excel.answer(body, flags);
    if (response === null) return;
    const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } };
    // Never in the same turn: no real Excel is that fast, and code must not come to rely on it.
    void Promise.resolve().then(() => {
      bridge.onMessageFromHost(JSON.stringify(answer));
    });
  },
  onMessageFromHost: () => undefined,
};

function loadOfficeJs(): void {
  const page: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    navigator: { userAgent: 'test', language: 'en-GB', platform: 'Win32' },
    location: { href: 'https://add-in.invalid/', search: '', hash: '', protocol: 'https:' },
    document: {
      URL: 'https://add-in.invalid/',
      createElement: () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined }),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    sessionStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    XMLHttpRequest: Object,
  };
  const world = globalThis as unknown as Record<string, unknown>;
  for (const [name, thing] of Object.entries(page)) world[name] ??= thing;
  // The library looks for its bridge once, while it loads.
  world['_richApiNativeBridge'] = bridge;
  // As a script, in this realm: its errors are then errors of ours.
  (0, eval)(readFileSync(hostFile, 'utf8'));
  const isSetSupported = (set: string, version: string): boolean =>
    Number(version.split('.')[1] ?? 0) <= newestOf(set);
  const newestOf = (set: string): number => {
    if (set === 'ExcelApi') return connected!.level;
    return set === 'ExcelApiUndo' ? (connected!.undoLevel ?? -1) : Infinity;
  };
  world['Office'] = { context: { requirements: { isSetSupported } } };
}
