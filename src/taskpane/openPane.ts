/// <reference types="office-js" />
import { dayOfClock } from '../core/sheet/calendar';
import type { Engine } from '../core/engine/engine';
import { Failure } from '../core/sheet/errors';
import type { LiveHost } from '../core/sheet/host';
import { ExcelTooOld, openExcel } from '../excel/index';
import { onMessage, takeMessage } from '../excel/messages';
import { mountPane, type MountedPane } from '../ui/mountPane';
import { isDark } from './isDark';
import { isTooOld } from './isTooOld';
import { keepApplied, keepPane } from './keptState';
import { readHash, readWanted } from './readWanted';
import { sayUnready, type Unready } from './sayUnready';

/** How long Office may take before the page says that it waits. What comes later is still welcome. */
const patienceMs = 10_000;

/** Shows the pane in the element once Excel is there, and says plainly what is the matter where it is not. */
export async function openPane(element: HTMLElement): Promise<void> {
  const say = (unready: Unready) => {
    sayUnready(element, unready);
  };
  if (isTooOld()) {
    say({ kind: 'browser-old' });
    return;
  }
  const timer = setTimeout(() => {
    say({ kind: hasOffice() ? 'excel-silent' : 'office-late' });
  }, patienceMs);
  try {
    if (!(await awaitOffice())) {
      say({ kind: 'office-missing' });
      return;
    }
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel) showPane(element);
    else say({ kind: 'not-excel' });
  } catch (error) {
    say(sayFailed(error));
  } finally {
    clearTimeout(timer);
  }
}

function hasOffice(): boolean {
  return 'Office' in window;
}

/** Whether Office.js came: once the page has loaded, its script has either run or failed. */
function awaitOffice(): Promise<boolean> {
  if (hasOffice() || document.readyState === 'complete') return Promise.resolve(hasOffice());
  return new Promise((resolve) => {
    window.addEventListener('load', () => {
      resolve(hasOffice());
    });
  });
}

function showPane(element: HTMLElement): void {
  const host = openExcel({ applied: keepApplied() });
  const { view, fillRow, checks } = readWanted(window.location);
  element.replaceChildren();
  const pane = mountPane(element, {
    host,
    engine: loadEngine(host),
    today: () => dayOfClock(new Date()),
    startAt: view,
    fillRow,
    checks,
    memory: keepPane(),
    readDocument,
    isDark,
  });
  window.addEventListener('hashchange', () => {
    const wanted = readHash(window.location.hash);
    if (wanted) pane.show(wanted.view, wanted.fillRow, wanted.checks);
  });
  tellMessages(pane);
}

/** The larger part of the program, which the pane need not wait for to show itself. */
async function loadEngine(host: LiveHost): Promise<Engine> {
  const { createEngine } = await import('../core/engine/createEngine');
  return createEngine(host, { pause });
}

/** What reads a file is fetched when one is chosen, and not before. */
async function readDocument(file: File) {
  const { readChosen } = await import(/* webpackChunkName: "documents" */ '../file/readChosen');
  return readChosen(file);
}

/** Lets the page draw and take clicks. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Shows what commands of the ribbon have left to be told, now and later. */
function tellMessages({ model }: MountedPane): void {
  const tell = () => {
    const message = document.hidden ? null : takeMessage();
    if (message) model.tell(message);
  };
  tell();
  onMessage(tell);
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
}

function sayFailed(error: unknown): Unready {
  if (error instanceof Failure)
    return { kind: 'failed', why: error.message, canRetry: !(error instanceof ExcelTooOld) };
  const words = error instanceof Error ? error.message : String(error);
  const why = `This is a fault in Scorecard Checker, not in your workbook. Close the pane and open it again. If it happens again, report this message: “${words}”.`;
  return { kind: 'failed', why, canRetry: true };
}
