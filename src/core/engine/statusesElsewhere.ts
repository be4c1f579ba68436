import type { Scorecard, StatusList } from '../scorecard/scorecard';
import { statusListsOf } from '../scorecard/statusLists';
import { toA1 } from '../sheet/address';
import type { KnownSheet } from './knownSheet';

/** A rule that says that a status is wrong: what it comes to in a tally is open then. */
const DOUBTS_STATUSES = 'status-contradicts';
/** There the status is as it was meant, and which way is better is not. */
const OF_WAY = 'way';

/**
 * The sheets, checked already, on which a table counts statuses, each with those of the whole workbook; without those that
 * have them. They have to be checked again.
 */
export function withStatuses(sheets: Iterable<KnownSheet>): readonly KnownSheet[] {
  const all = Array.from(sheets);
  const counting = all.filter((sheet) => (countingOf(sheet)?.around?.tallies.length ?? 0) > 0);
  if (counting.length === 0) return [];
  const lists = all.flatMap(listsOf);
  const said = JSON.stringify(lists);
  return counting
    .filter((sheet) => JSON.stringify(countingOf(sheet)!.statusLists) !== said)
    .map((sheet) => withLists(sheet, lists));
}

/** The scorecard of a sheet that holds what else stands on it, or what stands for a sheet without any. */
function countingOf({ scorecards, kept }: KnownSheet): Scorecard | null {
  return scorecards[0] ?? kept.reading.rest;
}

function listsOf({ scorecards, checks, grid }: KnownSheet): readonly StatusList[] {
  const doubted = new Set(
    checks.flatMap(({ findings }) =>
      findings.flatMap(({ rule, messageId, cells }) =>
        rule === DOUBTS_STATUSES && messageId !== OF_WAY ? cells.map(toA1) : [],
      ),
    ),
  );
  const isDoubted = (cell: Parameters<typeof toA1>[0]) => doubted.has(toA1(cell));
  return grid.isHidden ? [] : scorecards.flatMap((one) => statusListsOf(one, isDoubted));
}

function withLists(sheet: KnownSheet, statusLists: readonly StatusList[]): KnownSheet {
  const [first, ...more] = sheet.scorecards;
  if (first) return { ...sheet, scorecards: [{ ...first, statusLists }, ...more] };
  const { reading } = sheet.kept;
  const rest = reading.rest && { ...reading.rest, statusLists };
  return { ...sheet, kept: { ...sheet.kept, reading: { ...reading, rest } } };
}
