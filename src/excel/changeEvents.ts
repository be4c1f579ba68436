import { rangeFromA1, type CellRange } from '../core/sheet/address';
import type { SheetChange } from '../core/sheet/host';
import type { Session, StartTimer } from './session';
import { readWorkbook } from './sheets';

type Listener = (changes: readonly SheetChange[]) => void;
type Changed = Excel.WorksheetChangedEventArgs;

/** Typing comes in bursts: how long nothing must have happened before a listener is told. */
const quietMs = 500;

/** More ranges than these are told as "somewhere on the sheet". */
const maxRanges = 200;

/** Listens to the whole workbook, so that sheets added later are heard too. */
export async function listenToChanges(
  session: Session,
  startTimer: StartTimer,
  listener: Listener,
): Promise<() => Promise<void>> {
  const burst = new Burst(session, startTimer, listener);
  const registration = await session.change('Changes will not be noticed', async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      // What we write ourselves is known to whoever asked for it.
      if (event.triggerSource !== 'ThisLocalAddin') burst.add(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    burst.stop();
    await session.changeIn(registration.context, 'The listener was not removed', async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** Changes that follow each other closely, kept by sheet until it is quiet. */
class Burst {
  private readonly addresses = new Map<string, Set<string>>();
  private stopTimer: (() => void) | null = null;
  private isStopped = false;

  constructor(
    private readonly session: Session,
    private readonly startTimer: StartTimer,
    private readonly listener: Listener,
  ) {}

  add({ worksheetId, address }: Changed): void {
    const known = this.addresses.get(worksheetId);
    if (known) known.add(address);
    else this.addresses.set(worksheetId, new Set([address]));
    this.stopTimer?.();
    this.stopTimer = this.startTimer(quietMs, () => {
      void this.tell();
    });
  }

  stop(): void {
    this.isStopped = true;
    this.stopTimer?.();
  }

  private async tell(): Promise<void> {
    const burst = [...this.addresses];
    this.addresses.clear();
    const names = await this.readNames();
    if (this.isStopped) return;
    this.listener(
      burst.map(([id, addresses]) => ({ sheet: names.get(id) ?? null, cells: readRanges(addresses) })),
    );
  }

  /** By name a sheet may have changed since; what cannot be asked now is told without. */
  private async readNames(): Promise<ReadonlyMap<string, string>> {
    try {
      const { sheets } = await this.session.ask('', (context) => readWorkbook(context));
      return new Map(sheets.map(({ id, name }) => [id, name]));
    } catch {
      return new Map();
    }
  }
}

/** Empty where any of them is not understood, such as a whole column: then it may be anywhere. */
function readRanges(addresses: ReadonlySet<string>): CellRange[] {
  if (addresses.size > maxRanges) return [];
  const ranges = [...addresses].flatMap((list) =>
    list.split(',').map((one) => rangeFromA1(one.replace(/^.*!/, ''))),
  );
  return ranges.every((range) => range !== null) ? ranges : [];
}
