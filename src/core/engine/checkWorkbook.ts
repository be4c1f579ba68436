import { Failure, SheetNotFound } from '../sheet/errors';
import type { Grid } from '../sheet/grid';
import { keepRows } from '../sheet/keepRows';
import type { LiveHost, ReadOptions, SheetReadings } from '../sheet/host';
import { Cancelled, type Progress } from './engine';
import { notesOf, withNotes } from './notesElsewhere';
import { checkSheet, type KnownOptions, type KnownSheet, understand } from './knownSheet';
import {
  addRenamed,
  findExplainedName,
  findOldName,
  keptUnderNewNames,
  type RenamedSheets,
  stillRenamed,
} from './renamedSheets';
import { withStatuses } from './statusesElsewhere';

/** What is known of a workbook; replaced as a whole by each check. */
export interface KnownWorkbook {
  /** In the order of the workbook. */
  readonly sheets: ReadonlyMap<string, KnownSheet>;
  /** Why a sheet could not be read. */
  readonly failures: ReadonlyMap<string, string>;
  /** What its sheets were checked under; null before the first check. */
  readonly options: KnownOptions | null;
  readonly renamed: RenamedSheets;
  /** Sheets that nobody wanted to have read. */
  readonly notRead: readonly string[];
}

export const nothingKnown: KnownWorkbook = {
  sheets: new Map(),
  failures: new Map(),
  options: null,
  renamed: new Map(),
  notRead: [],
};

/** How a long work gets on with whoever shares the thread. */
export interface Turn {
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

export interface WantedSheets {
  /** The sheets to read; null for all. */
  readonly sheets: readonly string[] | null;
  /** Whether no other sheet is read, even where nothing is known of the others. */
  readonly isOnly: boolean;
  readonly keepUndo: boolean;
  readonly exactMerges: boolean;
}

/** Of the whole work, the part that reading is. */
const readingShare01 = 0.6;

/**
 * Reads sheets and runs the rules over them, and over the others if they were checked under other options.
 * @throws Cancelled, and whatever the host throws but a Failure to read one sheet, which is kept
 */
export async function checkWorkbook(
  host: LiveHost,
  before: KnownWorkbook,
  wanted: WantedSheets,
  options: KnownOptions,
  turn: Turn,
): Promise<KnownWorkbook> {
  const isPartial = wanted.sheets?.every((sheet) => before.sheets.has(sheet)) ?? false;
  if (isPartial) {
    try {
      const names = [...before.sheets.keys(), ...before.notRead];
      return await checkSheets(host, before, names, wanted, options, turn);
    } catch (error) {
      // A sheet was renamed or deleted since, so the others may be others too.
      if (!(error instanceof SheetNotFound)) throw error;
    }
  }
  const names = (await host.sheets()).map(({ name }) => name);
  const sheets = wanted.isOnly ? wanted.sheets : null;
  return checkSheets(host, before, names, { ...wanted, sheets }, options, turn);
}

async function checkSheets(
  host: LiveHost,
  before: KnownWorkbook,
  names: readonly string[],
  wanted: WantedSheets,
  asked: KnownOptions,
  turn: Turn,
): Promise<KnownWorkbook> {
  let renamed = stillRenamed(before.renamed, names);
  let options = keptUnderNewNames(asked, renamed);
  const isWanted = (sheet: string) => wanted.sheets?.includes(sheet) ?? true;
  const [sheets, failures] = [new Map<string, KnownSheet>(), new Map<string, string>()];
  let tellReading: (share01: number) => void = () => undefined;
  const readings = readAll(host, names.filter(isWanted), {
    keepUndo: wanted.keepUndo,
    exactMerges: wanted.exactMerges,
    isCancelled: turn.isCancelled,
    onProgress: (share01) => {
      tellReading(share01 * readingShare01);
    },
  });
  for (const [index, sheet] of names.entries()) {
    const tell = (share01: number) => {
      turn.onProgress({ share01: (index + share01) / names.length, sheet });
    };
    const old = before.sheets.get(sheet);
    if (!isWanted(sheet) && old && isSame(before.options, options)) {
      sheets.set(sheet, old);
      continue;
    }
    tell(0);
    tellReading = tell;
    const read = isWanted(sheet) ? await takeReading(readings, wanted, turn) : old?.grid;
    if (typeof read === 'string') failures.set(sheet, read);
    else if (read) {
      const grid = keepRows(read, old?.grid);
      const follow = (name: string | null) => {
        if (name === null) return;
        renamed = addRenamed(renamed, name, sheet);
        options = keptUnderNewNames(options, renamed);
      };
      if (!old) follow(findOldName(grid, before.sheets, names));
      const { settings, explanations } = options;
      const earlier = before.options?.settings === settings ? old : undefined;
      let known = understand(grid, settings, earlier);
      follow(findExplainedName(explanations, sheet, known.scorecards, names));
      if (options.settings !== settings) known = understand(grid, options.settings);
      sheets.set(sheet, await runRules(known, earlier, options, turn, tell));
    }
  }
  const notes = notesOf(sheets.values());
  for (const [sheet, known] of sheets) {
    const noted = withNotes(known, notes);
    if (noted !== known) sheets.set(sheet, await runRules(noted, known, options, turn, () => undefined));
  }
  for (const counting of withStatuses(sheets.values())) {
    const { sheet } = counting.grid;
    sheets.set(sheet, await runRules(counting, sheets.get(sheet), options, turn, () => undefined));
  }
  for (const [sheet, { grid }] of sheets) if (grid.leftOut) failures.set(sheet, grid.leftOut);
  if (wanted.sheets) {
    for (const [sheet, reason] of before.failures) if (!sheets.has(sheet)) failures.set(sheet, reason);
  }
  const isLeftOut = (name: string) => !sheets.has(name) && !failures.has(name);
  return { sheets, failures, options, renamed, notRead: wanted.sheets ? names.filter(isLeftOut) : [] };
}

/** One sheet after the other, for a host that cannot ask for several at once. */
async function* readOneByOne(host: LiveHost, sheets: readonly string[], options: ReadOptions): SheetReadings {
  for (const sheet of sheets) {
    try {
      yield { sheet, grid: await host.read(sheet, options) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { sheet, failure: error };
    }
  }
}

function readAll(host: LiveHost, sheets: readonly string[], options: ReadOptions): SheetReadings {
  return host.readAll?.(sheets, options) ?? readOneByOne(host, sheets, options);
}

/** What the next sheet says, or why it could not be read. */
async function takeReading(
  readings: SheetReadings,
  { sheets }: WantedSheets,
  { isCancelled, pause }: Turn,
): Promise<Grid | string> {
  const { value: reading } = await readings.next();
  if (!reading) throw new Error('A host left a sheet out');
  await pause();
  if (isCancelled()) throw new Cancelled();
  if ('grid' in reading) return reading.grid;
  const { failure } = reading;
  const isForAll = failure.isPassing || (sheets !== null && failure instanceof SheetNotFound);
  if (isForAll) throw failure;
  return failure.message;
}

async function runRules(
  sheet: KnownSheet,
  before: KnownSheet | undefined,
  options: KnownOptions,
  { pause, isCancelled }: Turn,
  tell: (share01: number) => void,
): Promise<KnownSheet> {
  const steps = checkSheet(sheet, options, before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(readingShare01 + step.value * (1 - readingShare01));
    await pause();
    if (isCancelled()) throw new Cancelled();
  }
}

function isSame(a: KnownOptions | null, b: KnownOptions): boolean {
  return a !== null && a.asOf === b.asOf && a.settings === b.settings && a.explanations === b.explanations;
}
