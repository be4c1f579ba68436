import type { Page } from 'playwright-core';
import { answerClient, clientFacts } from '../../excel-host/answerClient';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { eventEntry } from '../../excel-host/eventEntry';
import {
  installRichClient,
  type ClientQuestion,
  type OfficeTheme,
  type RichClient,
} from '../../excel-host/richClient';
import { lookOf } from './browser';
import { Watch } from './watch';

/** Office's own themes, about as light and as dark as they are. */
export const officeThemes = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#1f1f1f',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#ffffff',
    isDarkTheme: true,
  },
} as const satisfies Record<string, OfficeTheme>;

export interface PaneOptions {
  /** Light or dark as the page is, unless given. */
  readonly theme?: OfficeTheme;
}

/**
 * Opens a page of the add-in as if beside a workbook in Excel for Windows. The workbook stays here, where the test can
 * look at it and change it. Fails the test if the page asks Excel for something that nobody emulated.
 */
export async function openPane(
  page: Page,
  excel: EmulatedExcel,
  address: string,
  { theme = officeThemes[lookOf(page).colorScheme] }: PaneOptions = {},
): Promise<void> {
  await page.exposeBinding('askExcel', (_page, question: ClientQuestion) => answerClient(excel, question));
  await page.addInitScript(installRichClient, clientFacts(excel, theme));
  excel.sendEvent = (messageType, targetId, message) => {
    void push(page, eventEntry(messageType, targetId, message));
  };
  Watch.of(page).lastQuestions.push(() =>
    excel.unknownMembers.map((what) => `The page asked Excel for ${what}, which nobody emulated`),
  );
  await page.goto(address);
}

/** Chooses a button of the ribbon that runs a function of the page; done when the function says that it is. */
export async function invokeCommand(page: Page, action: string): Promise<void> {
  await page.evaluate((name) => (window.external as unknown as RichClient).invokeCommand(name), action);
}

/** An Excel whose page was closed or goes elsewhere tells nobody. */
async function push(page: Page, entry: ReturnType<typeof eventEntry>): Promise<void> {
  try {
    await page.evaluate((one) => {
      (window.external as unknown as RichClient).push(one);
    }, entry);
  } catch (error) {
    if (!page.isClosed()) Watch.of(page).complaints.push(`An event did not reach the page: ${String(error)}`);
  }
}
