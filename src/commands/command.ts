import type { CalendarDate } from '../core/sheet/calendar';
import type { Engine } from '../core/engine/engine';
import type { LiveHost } from '../core/sheet/host';
import type { Message } from '../excel/messages';

/** What a command of the ribbon works with. */
export interface Desk {
  readonly host: LiveHost;
  readonly engine: Engine;
  /** The day of the check. */
  readonly today: CalendarDate;
}

/** A button of the ribbon that opens no pane. */
export interface RibbonCommand {
  /** On the button. */
  readonly label: string;
  /** What it means for the user if it fails, without a full stop. */
  readonly outcome: string;
  /** Answers what the sheet itself does not show, if there is anything. */
  readonly run: (desk: Desk) => Promise<Message | null>;
}
