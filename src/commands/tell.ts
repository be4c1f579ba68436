import type { Message } from '../excel/messages';
import type { StartTimer } from '../excel/session';

interface TellParts {
  /** Leaves a message for the pane; null takes away what was left before. */
  readonly leaveMessage: (message: Message | null) => void;
  /** Whether what was left is still there, because no pane is open to show it. */
  readonly isWaiting: () => boolean;
  /** Shows it in a window of its own, until that is closed; false where there can be none. */
  readonly showInDialog: (message: Message) => Promise<boolean>;
  readonly startTimer: StartTimer;
}

/** A pane that is open takes a message at once; one that draws something large, a little later. */
const takingMs = [150, 350, 700];

/**
 * Tells what a command has to say where the user sees it: in the pane where one is open, else in a dialog. Without a shared
 * runtime a command cannot open the pane, and with one it cannot either where the add-in came from the Marketplace.
 */
export function tellWith({ leaveMessage, isWaiting, showInDialog, startTimer }: TellParts) {
  return async (message: Message | null): Promise<void> => {
    leaveMessage(message);
    if (!message) return;
    for (const milliseconds of takingMs) {
      await new Promise<void>((resolve) => startTimer(milliseconds, resolve));
      if (!isWaiting()) return;
    }
    // Where there is no dialog the message stays for the next pane.
    if (await showInDialog(message)) leaveMessage(null);
  };
}
