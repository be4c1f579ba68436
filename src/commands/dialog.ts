/// <reference types="office-js" />
import type { Message } from '../excel/messages';
import type { StartTimer } from '../excel/session';

/** What Office opens dialogs with. */
export type DialogOpener = Pick<Office.UI, 'displayDialogAsync'>;

/**
 * A command is over when its dialog is closed, because Excel on a Mac may close the dialog of a command that is over
 * (office-js#428). But not later than this: until it is over no other command can be chosen, and after a while Office says
 * itself that it took too long (office-js#5559).
 */
const longestMs = 20_000;

/** Shows a message in a small window in the middle of Excel, until it is closed; false where Office opens none. */
export function showInDialog(
  opener: DialogOpener,
  page: string,
  message: Message,
  startTimer: StartTimer,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isOpen = false;
    const stop = startTimer(longestMs, () => {
      resolve(isOpen);
    });
    const end = (wasShown: boolean) => {
      stop();
      resolve(wasShown);
    };
    // In a frame, Excel on the web need not ask the user first whether it may open a window.
    const options = { height: 25, width: 30, displayInIframe: true };
    opener.displayDialogAsync(`${page}#${writeSaid(message)}`, options, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        end(false);
        return;
      }
      isOpen = true;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        end(true);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        end(true);
      });
    });
  });
}

/** In the fragment of the address, which is sent to no server: a message may name sheets. */
function writeSaid({ title, text }: Message): string {
  return encodeURIComponent(JSON.stringify({ title, text }));
}

/** What stands in the fragment of the page of the dialog; null where it is none of ours. */
export function readSaid(hash: string): Pick<Message, 'title' | 'text'> | null {
  try {
    // Excel on the web writes words of its own after it.
    const said = JSON.parse(decodeURIComponent(hash.slice(1).split('&')[0]!)) as Partial<Message> | null;
    const { title, text } = said ?? {};
    return typeof title === 'string' && typeof text === 'string' ? { title, text } : null;
  } catch {
    return null;
  }
}
