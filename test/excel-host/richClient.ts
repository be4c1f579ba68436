import type { EventEntry } from './eventEntry';

/** Colours as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  /** Left out by an Excel that tells colours only. */
  readonly isDarkTheme?: boolean;
}

/** What Excel tells a page about itself without being asked over the wire. */
export interface ClientFacts {
  /** Office.js keeps settings under it, so each workbook needs its own. */
  readonly instanceId: string;
  readonly documentUrl: string;
  readonly locale: string;
  /** Such as `ExcelApi` and `1.15`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly theme: OfficeTheme;
  /** JSON by name. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What a page asks of Excel. */
export type ClientQuestion =
  | { readonly kind: 'request'; readonly body: string; readonly flags: number }
  | { readonly kind: 'settings'; readonly settings: Readonly<Record<string, string>> }
  | { readonly kind: 'unknown'; readonly what: string };

/** A status other than 0 is an error of Office's own, which comes without a body. */
export interface ClientAnswer {
  readonly status: number;
  readonly body: string;
}

/** Asks the emulated Excel, wherever it runs; null is its silence. */
export type AskExcel = (question: ClientQuestion) => Promise<ClientAnswer | null>;

/** What a test may do to the Excel around a page. */
export interface RichClient {
  push(entry: EventEntry): void;
  /** Chooses a button of the ribbon; done when the page says so. */
  invokeCommand(action: string): Promise<void>;
}

/**
 * Makes a page believe that it is in Excel for Windows: what `window.external` is there. To be run in the page before
 * anything else, so nothing outside of this function may be used in it.
 */
export function installRichClient(facts: ClientFacts): void {
  // Excel has one page in the pane; what the page frames is not in Excel.
  if (window !== window.top) return;
  type Callback = (answer: unknown) => void;
  type EventHandler = (dispatchId: number, payload: unknown) => void;
  const world = window as unknown as { askExcel: AskExcel };
  const calls = { runRequest: 93, completeCommand: 94 };
  const events = { message: 33, command: 39 };
  const [success, failure] = [0, 5001];

  // Excel hands over COM's arrays.
  const safeArray = (...items: readonly unknown[]): unknown => ({
    toArray: () => [...items],
    dimensions: () => 1,
  });
  const handlers = new Map<number, EventHandler>();
  const commands = new Map<string, () => void>();
  // What the user chooses before the page is ready waits for it.
  let hearRibbon: (handler: EventHandler) => void;
  const ribbonHandler = new Promise<EventHandler>((resolve) => (hearRibbon = resolve));
  // Never in the same turn: no real Excel is that fast, and code must not come to rely on it.
  const later = (callback: Callback, answer: unknown): void => void setTimeout(() => callback(answer));

  const runRequest = async (parameters: readonly unknown[], callback: Callback): Promise<void> => {
    const message = parameters[0] as readonly unknown[];
    const answer = await world.askExcel({
      kind: 'request',
      body: String(message[4]),
      flags: Number(message[6]),
    });
    if (answer === null) return;
    if (answer.status === success) callback(safeArray(success, safeArray(200, safeArray(), answer.body)));
    else callback(answer.status);
  };

  const completeCommand = ([id]: readonly unknown[], callback: Callback): void => {
    commands.get(String(id))?.();
    later(callback, safeArray(success));
  };

  const refuse = (what: string, callback: Callback): void => {
    void world.askExcel({ kind: 'unknown', what });
    later(callback, failure);
  };

  const settings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(facts.settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], onComplete?: (status: number) => void) {
      const written = Object.fromEntries(keys.map((key, index) => [key, values[index]!]));
      void world.askExcel({ kind: 'settings', settings: written }).then(() => onComplete?.(success));
    },
  };

  const { isDarkTheme, ...colours } = facts.theme;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'scorecard-checker',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetInstanceId: () => facts.instanceId,
    GetHostFullVersion: () => '16.0.0.0',
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(colours).map(([name, colour]) => [name, parseInt(colour.slice(1), 16)]),
        ),
      ),
    GetSettings: () => settings,
  };

  // The library on npm turns whatever the theme tells into a colour, which later versions know better than to do: it
  // keeps the theme here, so here a truth can join the colours.
  let theme: object | undefined;
  Object.defineProperty(window, '_osfOfficeTheme', {
    get: () => theme,
    set: (read: object) => {
      theme = read;
      if (isDarkTheme !== undefined) Object.defineProperty(read, 'isDarkTheme', { value: isDarkTheme });
    },
  });

  const external = {
    // Its user sends Microsoft no diagnostic data, so Office.js does not load what would.
    GetHostInfo: () => `Excel$Win32$16.01$${facts.locale}$test$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(call: number, parameters: readonly unknown[], callback: Callback) {
      if (call === calls.runRequest) void runRequest(parameters, callback);
      else if (call === calls.completeCommand) completeCommand(parameters, callback);
      else refuse(`Execute ${call}`, callback);
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, callback: Callback) {
      if (!Object.values(events).includes(event)) {
        refuse(`RegisterEvent ${event}`, callback);
        return;
      }
      handlers.set(event, handler);
      if (event === events.command) hearRibbon(handler);
      later(callback, success);
    },
    UnregisterEvent(event: number, _target: string, callback: Callback) {
      handlers.delete(event);
      later(callback, success);
    },
    push({ messageCategory, messageType, targetId, message, id }: EventEntry) {
      const entry = safeArray(messageCategory, messageType, targetId, message, id, false);
      handlers.get(events.message)?.(events.message, safeArray(entry));
    },
    async invokeCommand(action: string): Promise<void> {
      const handler = await ribbonHandler;
      const id = `command ${commands.size + 1}`;
      await new Promise<void>((resolve) => {
        commands.set(id, resolve);
        handler(events.command, safeArray(id, action, JSON.stringify({ source: { id: action } })));
      });
    },
  } satisfies RichClient & Record<string, unknown>;
  Object.defineProperty(window, 'external', { value: external, writable: true });
}
