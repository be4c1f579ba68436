import type { ActionAround, ActionDay } from '../scorecard/scorecard';
import type { Cell } from '../sheet/grid';
import { clip } from '../text/clip';
import { fold, oneLine } from '../text/fold';

const DUE =
  /^(?:(?:action |original |planned |expected |target |agreed |proposed )?(?:due|dead-?line|completion|complete|finish|end|delivery|implementation)(?: (?:date|by|on))?|target date|milestone date|date (?:due|for completion|of completion)|by when|to be completed by|time-?scale|when)$/;
const STATUS =
  /^(?:(?:action |current |overall |delivery )?(?:status|progress|rag|state|stage)(?: (?:rating|status|update))?|position|on track\??)$/;
/** A date that has taken the place of the first one. */
const NEW_DATE =
  /\b(?:revised|new|forecast|amended|updated|re-?scheduled|latest|actual|extended|date completed|completed on)\b/;
const START =
  /^(?:(?:action |original |planned |expected |actual )?(?:start(?:ed|ing)?|begin(?:s|ning)?|commence(?:s|d|ment)?)(?: (?:date|by|on))?|date started|from)$/;
const DONE =
  /^(?:(?:%|per ?cent(?:age)?|percent|share|proportion) ?(?:of (?:it |action )?)?(?:complete|completed|completion|done|delivered|progress)|(?:complete|completed|completion|done|progress) ?\(?(?:%|per ?cent)\)?)$/;
const ACTION =
  /\b(?:actions?|milestones?|tasks?|activit(?:y|ies)|projects?|deliverables?|steps?|initiatives?|what (?:we )?will)\b/;
const WHOSE = /\b(?:leads?|owners?|officers?|responsib\w+|who|manager|sponsor|service|directorate|team)\b/;
const LONGEST_NAME = 80;

/** A cell with its column. */
type Placed = readonly [column: number, cell: Cell];

/** The actions of a table with a day for each and a word of how it goes; none of a table without both. */
export function actionsIn(
  rows: ReadonlyMap<number, readonly Placed[]>,
  heading: number,
): readonly ActionAround[] {
  const headings = rows.get(heading)!.map(([column, cell]) => [column, fold(cell.text)] as const);
  const [due, ...moreDue] = headings.filter(([, text]) => DUE.test(text));
  const [status, ...moreStatus] = headings.filter(([, text]) => STATUS.test(text));
  if (!due || !status || moreDue.length + moreStatus.length > 0) return [];
  const columnsHeaded = (pattern: RegExp) =>
    new Set(headings.flatMap(([column, text]) => (pattern.test(text) ? [column] : [])));
  const only = (pattern: RegExp) => {
    const [one, ...more] = columnsHeaded(pattern);
    return one !== undefined && more.length === 0 ? one : null;
  };
  const [start, done] = [only(START), only(DONE)];
  const body = [...rows].flatMap(([row, cells]) => (row > heading ? cells : []));
  const scale = scaleOf(body.flatMap(([column, cell]) => (column === done ? [cell] : [])));
  const [actions, whose, renewed] = [columnsHeaded(ACTION), columnsHeaded(WHOSE), columnsHeaded(NEW_DATE)];
  return [...rows].flatMap(([row, cells]): ActionAround[] => {
    if (row <= heading) return [];
    const at = (column: number) => cells.find(([own]) => own === column)?.[1];
    const [day, word] = [at(due[0]), at(status[0])];
    const named = cells.filter(
      ([column, { value }]) => typeof value === 'string' && column !== due[0] && !whose.has(column),
    );
    const longest = named.sort(([, a], [, b]) => b.text.length - a.text.length);
    const [, name] =
      longest.find(([column]) => actions.has(column)) ?? longest.find(([column]) => column < due[0]) ?? [];
    if (!day || typeof word?.value !== 'string' || !name) return [];
    const others = cells.filter(([column]) => ![due[0], status[0], done].includes(column));
    const [begun, share] = [start === null ? undefined : at(start), done === null ? undefined : at(done)];
    return [
      {
        name: clip(oneLine(name.text), LONGEST_NAME),
        due: dayAt(row, due[0], day),
        start: begun ? dayAt(row, start!, begun) : null,
        done: share ? shareAt(row, done!, share, scale) : null,
        status: { cell: { row, column: status[0] }, text: oneLine(word.text) },
        said: others.map(([, { text }]) => oneLine(text)).join(' | '),
        isRenewed: others.some(([column]) => renewed.has(column)),
      },
    ];
  });
}

function dayAt(row: number, column: number, { text, value, numberFormat }: Cell): ActionDay {
  const serialDays = typeof value === 'number' ? value : null;
  return { cell: { row, column }, text: oneLine(text), serialDays, numberFormat };
}

const PER_CENT = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/;

/** Of how many the shares that are written without a sign for per cent are. */
function scaleOf(cells: readonly Cell[]): number {
  return cells.some(({ value }) => typeof value === 'number' && value > 1) ? 100 : 1;
}

function shareAt(row: number, column: number, { text, value, numberFormat }: Cell, scale: number) {
  const typed = typeof value === 'string' ? PER_CENT.exec(oneLine(text))?.[1] : undefined;
  const number = typeof value === 'number' ? value : typed === undefined ? null : Number(typed);
  if (number === null) return null;
  const whole = numberFormat.includes('%') ? 1 : typed === undefined ? scale : 100;
  const share01 = number / whole;
  const shown = /%/.test(text) ? oneLine(text) : `${Math.round(share01 * 100)}%`;
  return share01 >= 0 && share01 <= 1 ? { cell: { row, column }, text: shown, share01 } : null;
}
