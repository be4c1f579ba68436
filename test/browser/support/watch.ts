import type { BrowserContext, ConsoleMessage, Page, WebSocketRoute } from 'playwright-core';
import { answerOfficeJs, officeJsFolder } from './officeJs';

const watches = new WeakMap<BrowserContext, Watch>();

/** Sees what a page asks for and complains of, and lets nothing out but what is served on this machine. */
export class Watch {
  /** What fails the test. */
  readonly complaints: string[] = [];
  /** Addresses outside of this machine, in the order in which they were asked for. */
  readonly external: string[] = [];
  /** Asked at the end of the test for more complaints. */
  readonly lastQuestions: (() => readonly string[])[] = [];

  static async begin(context: BrowserContext): Promise<Watch> {
    const watch = new Watch();
    watches.set(context, watch);
    context.on('weberror', (error) => watch.complaints.push(`Error in the page: ${error.error().stack}`));
    context.on('console', (message) => {
      watch.hear(message);
    });
    await context.route(isExternal, async (route) => {
      const address = route.request().url();
      watch.external.push(address);
      if (await answerOfficeJs(route)) return;
      watch.complaints.push(`The page asked for ${address}`);
      await route.abort();
    });
    await context.routeWebSocket(isExternal, async (socket: WebSocketRoute) => {
      watch.external.push(socket.url());
      watch.complaints.push(`The page asked for ${socket.url()}`);
      await socket.close();
    });
    return watch;
  }

  static of(page: Page): Watch {
    return watches.get(page.context())!;
  }

  end(): readonly string[] {
    return [...this.complaints, ...this.lastQuestions.flatMap((ask) => ask())];
  }

  private hear(message: ConsoleMessage): void {
    // That an address was kept from the page is told already.
    if (message.type() !== 'error' || this.external.includes(message.location().url)) return;
    if (isTelemetryKeptOut(message)) return;
    this.complaints.push(`Error in the console: ${message.text()} (${message.location().url})`);
  }
}

/** Addresses outside of this machine that a page asked for, whether they were answered or not. */
export function externalRequests(page: Page): readonly string[] {
  return Watch.of(page).external;
}

/** The page asked nobody but Microsoft for Office.js. */
export function expectOnlyOfficeJs(page: Page): void {
  expect(externalRequests(page).filter((address) => !address.startsWith(officeJsFolder))).toEqual([]);
}

/** What would fail the test, for a test that wants it: errors of the page, of its console, stopped requests. */
export function takeComplaints(page: Page): string[] {
  return Watch.of(page).complaints.splice(0);
}

/**
 * Office.js asks for a frame of its maker's three seconds after it came, whatever the page does; that the page's policy
 * keeps it out is what we want, and whether a test is slow enough to see it is chance.
 */
function isTelemetryKeptOut(message: ConsoleMessage): boolean {
  const isOfOfficeJs = message.location().url.startsWith(new URL(officeJsFolder).origin);
  return isOfOfficeJs && /^Framing '[^']*telemetry[^']*' violates/.test(message.text());
}

function isExternal({ protocol, hostname }: URL): boolean {
  const isOnTheNet = ['http:', 'https:', 'ws:', 'wss:'].includes(protocol);
  return isOnTheNet && hostname !== '127.0.0.1' && hostname !== 'localhost';
}
