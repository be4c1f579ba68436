/// <reference types="office-js" />
import { dayOfClock } from '../core/sheet/calendar';
import { openExcel } from '../excel/index';
import { isMessageWaiting, leaveMessage, type Message } from '../excel/messages';
import { answerWith } from './answerWith';
import { clearMarks } from './clearMarks';
import type { Desk } from './command';
import { showInDialog } from './dialog';
import { markOnSheet } from './markOnSheet';
import { tellWith } from './tell';
import { writeReport } from './writeReport';

const page = new URL('said.html', window.location.href).href;
const showMessage = (message: Message): Promise<boolean> =>
  Office.context.requirements.isSetSupported('DialogApi', '1.1')
    ? showInDialog(Office.context.ui, page, message, startTimer)
    : Promise.resolve(false);
const tell = tellWith({ leaveMessage, isWaiting: isMessageWaiting, showInDialog: showMessage, startTimer });
const answer = answerWith({ openDesk, tell, startTimer });

void Office.onReady().then(() => {
  // The manifest calls them by these names.
  Office.actions.associate('markOnSheet', answer(markOnSheet));
  Office.actions.associate('clearMarks', answer(clearMarks));
  Office.actions.associate('writeReport', answer(writeReport));
});

async function openDesk(): Promise<Desk> {
  const host = openExcel();
  // Apart, so that Office need not wait for the larger part of the program to know the commands.
  const { createEngine } = await import('../core/engine/createEngine');
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { host, engine: createEngine(host, { pause }), today: dayOfClock(new Date()) };
}

function startTimer(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
