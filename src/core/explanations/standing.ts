import { listAnd } from '../text/words';
import { clip } from '../text/clip';
import { toA1 } from '../sheet/address';
import type { ExplainedRow } from './explanation';
import { nameKey, type NamedCells, rowKey } from './namedCells';
import type { PointedCell, Pointer } from './pointer';

/** Whether a reason still holds, and what ended it; `because` follows the word "because". */
export type Standing = { readonly hasLapsed: false } | { readonly hasLapsed: true; readonly because: string };

const mostNamed = 3;

/** Whether nothing changed that a reason rested on, between when it was given and what is found now. */
export function judgeStanding(given: Pointer, found: Pointer, places: NamedCells): Standing {
  const isOtherRow = rowKey(given.row) !== rowKey(found.row);
  if (isOtherRow && given.row && found.row) return lapse([sayOtherRow(given.row, found.row)]);
  const now = new Map(found.cells.map((cell) => [cell.key, cell]));
  const changes = given.cells.flatMap((cell) => sayChange(cell, findNow(cell, now, places)) ?? []);
  const known = new Set(given.cells.map(({ key }) => key));
  const added = found.cells.filter(({ key }) => !known.has(key)).map(({ cell }) => cell);
  if (changes.length > 0) return lapse(changes);
  if (added.length > 0) return lapse([`it is now about ${listAnd(shorten(added, 'more'))} too`]);
  if (isOtherRow || given.messageId !== found.messageId)
    return lapse(['what was found there is different now']);
  return { hasLapsed: false };
}

function lapse(changes: readonly string[]): Standing {
  return { hasLapsed: true, because: listAnd(shorten(changes, 'other changes')) };
}

function findNow(
  { key, row, label }: PointedCell,
  now: ReadonlyMap<string, PointedCell>,
  places: NamedCells,
): Pick<PointedCell, 'cell' | 'text'> | null {
  const found = now.get(key);
  if (found) return found;
  const cell = places.find({ row, label });
  return cell && { cell: toA1(cell), text: places.at(cell).text };
}

function sayChange(before: PointedCell, now: Pick<PointedCell, 'cell' | 'text'> | null): string | null {
  if (!now) {
    const was = before.text === '' ? '' : `, which said ${show(before.text)},`;
    return `${nameGone(before)}${was} is no longer there`;
  }
  if (withoutSpace(before.text) === withoutSpace(now.text)) return null;
  if (now.text === '') return `${now.cell} is now blank instead of ${show(before.text)}`;
  return `${now.cell} now says ${show(now.text)} instead of ${before.text === '' ? 'being blank' : show(before.text)}`;
}

function nameGone({ cell, label, row }: PointedCell): string {
  const column = label === '' ? cell : `${cell} under “${clip(label, 80)}”`;
  return row === null || row.indicator === '' ? column : `${column} in the row “${clip(row.indicator, 80)}”`;
}

function sayOtherRow(before: ExplainedRow, now: ExplainedRow): string {
  if (nameKey(before) !== nameKey(now)) {
    return `the row is now called “${clip(now.indicator, 80)}” instead of “${clip(before.indicator, 80)}”`;
  }
  if (rowKey({ ...before, nth: 1 }) !== rowKey({ ...now, nth: 1 })) {
    return `the row now belongs to ${nameService(now.service)} instead of ${nameService(before.service)}`;
  }
  return 'there are fewer rows of this name than there were';
}

function nameService(service: string | null): string {
  return service === null ? 'no service' : `“${clip(service, 80)}”`;
}

// A figure needs no quotes, as on the sheet.
function show(text: string): string {
  return /^\S{0,3}\d\S{0,12}$/.test(text) ? text : `“${clip(text, 80)}”`;
}

/** A text as it is compared: mere spaces make no difference. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function shorten(items: readonly string[], rest: string): readonly string[] {
  return items.length > mostNamed + 1
    ? [...items.slice(0, mostNamed), `${items.length - mostNamed} ${rest}`]
    : items;
}
