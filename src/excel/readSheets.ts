import type { CellRange } from '../core/sheet/address';
import { Failure, ReadingCancelled } from '../core/sheet/errors';
import type { Grid } from '../core/sheet/grid';
import type { ReadOptions, SheetReadings } from '../core/sheet/host';
import { reportTitle } from '../core/stored/keys';
import { countCells, cutIntoBlocks, halve, maxBlockCells } from './blocks';
import { ExcelFailure, readCause, readCode, tooLargeCause } from './errors';
import type { KnownSheets } from './knownSheets';
import { locateSheets, type LocatedSheet } from './locate';
import { askMergedAreas, isTooMany, readMergedAreas, takeMergedAreas } from './mergedAreas';
import type { Context, Session } from './session';
import { failNotFound } from './sheets';
import { IncomingSheet } from './incomingSheet';
import { findDensePart } from './strayCells';
import { isUndoKept } from './undo';

/** So many sheets share a request at most, and no more cells than one block has. */
const mostSheetsAtOnce = 40;

const outcomeOf = (name: string): string => `Sheet "${name}" was not read`;

/**
 * Makes a Grid of each sheet, in the order of the names, and changes nothing. Small sheets share their requests: one to
 * find out where their cells are (unless that is known), one for what they hold, and more only where some of their rows or
 * columns are hidden.
 * @param fresh what a listing has only just found out.
 */
export async function* readSheets(
  session: Session,
  names: readonly string[],
  known: KnownSheets,
  options: ReadOptions,
  fresh: readonly LocatedSheet[],
): SheetReadings {
  for await (const group of locateInGroups(session, names, fresh)) {
    for (const one of 'failure' in group ? [group] : await readGroup(session, group.places, known, options)) {
      yield one;
    }
  }
}

type Failed = { readonly sheet: string; readonly failure: Failure };
type Located = { readonly places: readonly LocatedSheet[] };

/** Sheets to be read together; a sheet that is not there is a group of its own. */
async function* locateInGroups(
  session: Session,
  names: readonly string[],
  fresh: readonly LocatedSheet[],
): AsyncGenerator<Located | Failed> {
  const unknown = names.filter((name) => !fresh.some((one) => one.name === name));
  const found = [...fresh, ...(await locateTogether(session, unknown))];
  let places: LocatedSheet[] = [];
  let cells = 0;
  for (const name of names) {
    const place = found.find((one) => one.name === name) ?? (await locateAlone(session, name));
    if ('failure' in place) {
      if (places.length > 0) yield { places };
      yield place;
      [places, cells] = [[], 0];
      continue;
    }
    const own = place.used ? countCells(place.used) : 0;
    if (places.length > 0 && (cells + own > maxBlockCells || places.length >= mostSheetsAtOnce)) {
      yield { places };
      [places, cells] = [[], 0];
    }
    places.push(place);
    cells += own;
  }
  if (places.length > 0) yield { places };
}

/** All of them, or none where Excel does not know one: then each has to be asked for by itself. */
async function locateTogether(session: Session, names: readonly string[]): Promise<readonly LocatedSheet[]> {
  if (names.length < 2) return [];
  try {
    return await session.ask('The sheets were not read', (context) => locateSheets(context, names));
  } catch (error) {
    if (error instanceof ExcelFailure && error.reason.trouble === 'not-found') return [];
    throw error;
  }
}

async function locateAlone(session: Session, name: string): Promise<LocatedSheet | Failed> {
  try {
    return await session.ask(outcomeOf(name), async (context) => {
      try {
        return (await locateSheets(context, [name]))[0]!;
      } catch (error) {
        if (readCode(error) === 'ItemNotFound') return failNotFound(session, name);
        throw error;
      }
    });
  } catch (error) {
    return failed(name, error);
  }
}

function failed(sheet: string, error: unknown): Failed {
  if (!(error instanceof Failure)) throw error;
  return { sheet, failure: error };
}

type Read = { readonly sheet: string; readonly grid: Grid } | Failed;

async function readGroup(
  session: Session,
  places: readonly LocatedSheet[],
  known: KnownSheets,
  options: ReadOptions,
): Promise<readonly Read[]> {
  const [first] = places;
  if (options.isCancelled?.()) return [failed(first!.name, new ReadingCancelled(first!.name))];
  const isOneBlock = places.every(({ used }) => !used || countCells(used) <= maxBlockCells);
  if (isOneBlock) {
    const together = await readTogether(session, places, known, options);
    if (together) return together;
  }
  const reads: Read[] = [];
  for (const place of places) reads.push(await readAlone(session, place, known, options));
  return reads;
}

/** Null where that was too much at once, or Excel has something against one of them. */
async function readTogether(
  session: Session,
  places: readonly LocatedSheet[],
  known: KnownSheets,
  options: ReadOptions,
): Promise<readonly Read[] | null> {
  const filled = places.filter(hasCells);
  const blank = places.filter((place) => !hasCells(place));
  if (filled.length === 0) return blank.map(readBlank);
  try {
    const readings = await session.ask(outcomeOf(filled[0]!.name), (context) =>
      askTogether(context, filled, known, options),
    );
    options.onProgress?.(1);
    return (
      readings &&
      places.map((place) => {
        const reading = readings.find((one) => one.place === place);
        return reading ? finish(reading, known) : readBlank(place);
      })
    );
  } catch (error) {
    if (places.length === 1) return [failed(places[0]!.name, error)];
    if (error instanceof ExcelFailure && error.reason.trouble === 'not-found') return null;
    throw error;
  }
}

async function askTogether(
  context: Context,
  places: readonly (LocatedSheet & { readonly used: CellRange })[],
  known: KnownSheets,
  options: ReadOptions,
): Promise<readonly IncomingSheet[] | null> {
  const asked = places.map((place) => {
    const reading = new IncomingSheet(context, place, known.of(place.id), null);
    reading.askHidden();
    const merges = knowMerges(reading, known, options)
      ? null
      : askMergedAreas(reading.sheet, fromA1(reading));
    return { reading, range: reading.ask(place.used), merges };
  });
  try {
    await context.sync();
  } catch (error) {
    const isMergeQuestion = asked.some(({ merges }) => merges) && isTooMany(error);
    if (isMergeQuestion || readCause(error).trouble === 'too-large') return null;
    throw error;
  }
  for (const { reading, range, merges } of asked) {
    if (!reading.take(range, reading.used)) return null;
    reading.takeHidden();
    if (merges) reading.merges = takeMergedAreas(merges);
  }
  const readings = asked.map(({ reading }) => reading);
  await askWhatIsHidden(context, readings);
  return readings;
}

/** Takes over the merged areas that are known and need not be asked for, or of which nothing may be asked. */
function knowMerges(reading: IncomingSheet, known: KnownSheets, options: ReadOptions): boolean {
  const { merges } = known.of(reading.place.id);
  const mayAsk = options.exactMerges === true || isUndoKept();
  if (mayAsk && !(options.keepUndo && merges)) return false;
  reading.merges = merges;
  return true;
}

// An area is only found by asking for where it starts, which may be above and left of the cells.
function fromA1({ used }: IncomingSheet): CellRange {
  return { ...used, top: 0, left: 0 };
}

async function askWhatIsHidden(context: Context, readings: readonly IncomingSheet[]): Promise<void> {
  for (;;) {
    const open = readings.filter(({ knowsHidden }) => !knowsHidden);
    if (open.length === 0) return;
    for (const reading of open) reading.askHidden();
    // What is mixed is asked again in halves, all sheets together: the number of rounds is what counts.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const reading of open) reading.takeHidden();
  }
}

/** Block by block, with progress, and in halves where even a block is too much. */
async function readAlone(
  session: Session,
  place: LocatedSheet,
  known: KnownSheets,
  options: ReadOptions,
): Promise<Read> {
  if (!hasCells(place)) return readBlank(place);
  try {
    return await session.ask(outcomeOf(place.name), async (context) => {
      const { used, leftOut } = await findDensePart(context, place);
      const reading = new IncomingSheet(context, { ...place, used }, known.of(place.id), leftOut);
      await readBlocks(session, context, reading, options);
      await askWhatIsHidden(context, [reading]);
      if (!knowMerges(reading, known, options)) {
        reading.merges = await readMergedAreas(context, reading.sheet, fromA1(reading));
      }
      return finish(reading, known);
    });
  } catch (error) {
    return failed(place.name, error);
  }
}

async function readBlocks(
  session: Session,
  context: Context,
  reading: IncomingSheet,
  options: ReadOptions,
): Promise<void> {
  const blocks = cutIntoBlocks(reading.used);
  for (const [index, block] of blocks.entries()) {
    if (index > 0) await session.breathe();
    if (options.isCancelled?.()) throw new ReadingCancelled(reading.place.name);
    await readBlock(context, reading, block);
    options.onProgress?.((index + 1) / blocks.length);
  }
}

async function readBlock(context: Context, reading: IncomingSheet, block: CellRange): Promise<void> {
  if (await tryBlock(context, reading, block)) return;
  const halves = halve(block);
  if (!halves) throw new ExcelFailure(outcomeOf(reading.place.name), tooLargeCause);
  for (const half of halves) await readBlock(context, reading, half);
}

async function tryBlock(context: Context, reading: IncomingSheet, block: CellRange): Promise<boolean> {
  const range = reading.ask(block);
  const asksHidden = !reading.knowsHidden;
  if (asksHidden) reading.askHidden();
  try {
    await context.sync();
  } catch (error) {
    if (readCause(error).trouble === 'too-large') return false;
    throw error;
  }
  if (asksHidden) reading.takeHidden();
  return reading.take(range, block);
}

function finish(reading: IncomingSheet, known: KnownSheets): Read {
  known.remember(reading.place.id, reading.memory);
  const { place, grid } = reading;
  // What we wrote ourselves is no scorecard, whatever it looks like.
  return grid.rows[0]?.[0]?.value === reportTitle ? readBlank(place) : { sheet: place.name, grid };
}

function hasCells(place: LocatedSheet): place is LocatedSheet & { readonly used: CellRange } {
  return place.used !== null;
}

function readBlank({ name, isHidden }: LocatedSheet): Read {
  const none = new Set<number>();
  return {
    sheet: name,
    grid: {
      sheet: name,
      isHidden,
      rows: [],
      merges: [],
      hiddenRows: none,
      hiddenColumns: none,
      date1904: false,
    },
  };
}
