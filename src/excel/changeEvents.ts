import { rangeFromA1, type CellRange } from '../core/sheet/address';
import type { SheetChange } from '../core/sheet/host';
import type { KnownSheets } from './knownSheets';
import type { Session, StartTimer } from './session';
import { loadSheetList } from './sheets';

type Listener = (changes: readonly SheetChange[]) => void;
type Changed = Excel.WorksheetChangedEventArgs;

/** Typing comes in bursts: how long nothing must have happened before a listener is told. */
const quietMs = 500;

/** More ranges than these are told as "somewhere on the sheet". */
const maxRanges = 200;

/**
 * Listens to the whole workbook, so that sheets added later are heard too. Excel tells no change of a cell that a formula
 * works out; it has an event for that, but listening to it would empty the undo list, so each change is taken to change
 * the sheets whose formulas look beyond themselves.
 */
export async function listenToChanges(
  session: Session,
  startTimer: StartTimer,
  known: KnownSheets,
  listener: Listener,
): Promise<() => Promise<void>> {
  const burst = new Burst(session, startTimer, known, listener);
  known.onRenamed = () => {
    listener([{ sheet: null, cells: [] }]);
  };
  const registrations = await session.change('Scorecard Checker will not notice changes', async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => {
        burst.add(event);
        return Promise.resolve();
      }),
      worksheets.onDeleted.add(() => {
        burst.addAll();
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    burst.stop();
    known.onRenamed = () => undefined;
    await session.changeIn(registrations[0]!.context, 'The listener was not removed', async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}

/** Changes that follow each other closely, kept by sheet until it is quiet. */
class Burst {
  private readonly addresses = new Map<string, Set<string>>();
  /** Whether what was told of is the workbook rather than a sheet. */
  private isAnywhere = false;
  private stopTimer: (() => void) | null = null;
  private isStopped = false;

  constructor(
    private readonly session: Session,
    private readonly startTimer: StartTimer,
    private readonly known: KnownSheets,
    private readonly listener: Listener,
  ) {}

  add(event: Changed): void {
    const { worksheetId, address, changeType } = event;
    // Anything but an edit moves cells: merged areas with them.
    if (changeType !== 'RangeEdited' && changeType !== 'Unknown') this.known.forgetMerges(worksheetId);
    const { addresses } = this;
    // What we write ourselves is known to whoever asked for it, but not what it makes of formulas elsewhere.
    const isOwn = event.triggerSource === 'ThisLocalAddin';
    if (!isOwn) addresses.set(worksheetId, new Set([...(addresses.get(worksheetId) ?? []), address]));
    for (const id of this.known.lookingElsewhere(worksheetId)) {
      if (!addresses.has(id)) addresses.set(id, new Set());
    }
    if (addresses.size > 0) this.wait();
  }

  addAll(): void {
    this.isAnywhere = true;
    this.wait();
  }

  stop(): void {
    this.isStopped = true;
    this.stopTimer?.();
  }

  private wait(): void {
    this.stopTimer?.();
    this.stopTimer = this.startTimer(quietMs, () => {
      void this.tell();
    });
  }

  private async tell(): Promise<void> {
    const burst = [...this.addresses];
    const anywhere: SheetChange[] = this.isAnywhere ? [{ sheet: null, cells: [] }] : [];
    this.addresses.clear();
    this.isAnywhere = false;
    const names = await this.readNames(burst.map(([id]) => id));
    if (this.isStopped) return;
    const changes = burst.map(([id, addresses]) => ({
      sheet: names.get(id) ?? null,
      cells: readRanges(addresses),
    }));
    this.listener([...anywhere, ...changes]);
  }

  /** By name a sheet may have changed since; what cannot be asked now is told without. */
  private async readNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map(ids.flatMap((id) => [[id, this.known.nameOf(id)] as const]));
    const known = [...names].flatMap(([id, name]) => (name === null ? [] : [[id, name] as const]));
    // A name that is out of date is found out by whoever reads the sheet.
    if (known.length === names.size) return new Map(known);
    try {
      const { sheets } = await this.session.ask('', (context) => loadSheetList(context));
      return new Map(sheets.map(({ id, name }) => [id, name]));
    } catch {
      return new Map(known);
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
