import { rangeFromA1 } from '../core/sheet/address';
import type { Place } from '../core/sheet/host';
import type { KnownSheets } from './knownSheets';
import type { Session, StartTimer } from './session';
import { isUndoKept } from './undo';

/** Someone who moves through the sheet by the arrow keys is told of where they stop. */
const restMs = 250;

/**
 * Tells where the user goes. Only on sheets that were read, and only where to listen does not empty the undo list; elsewhere
 * nothing is told.
 */
export async function listenToSelection(
  session: Session,
  startTimer: StartTimer,
  known: KnownSheets,
  listener: (place: Place) => void,
): Promise<() => Promise<void>> {
  if (!isUndoKept()) return () => Promise.resolve();
  let stopTimer: (() => void) | null = null;
  const registration = await session.change(
    'Scorecard Checker will not follow the selection',
    async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        stopTimer?.();
        stopTimer = startTimer(restMs, () => {
          const sheet = known.nameOf(worksheetId);
          const range = rangeFromA1(address.split(',')[0]!.replace(/^.*!/, ''));
          if (sheet !== null && range) listener({ sheet, cell: { row: range.top, column: range.left } });
        });
        return Promise.resolve();
      });
      await context.sync();
      return added;
    },
  );
  return async () => {
    stopTimer?.();
    await session.changeIn(registration.context, 'The listener was not removed', async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}
