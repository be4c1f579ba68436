import type { ActionAround } from '../scorecard/scorecard';
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
    const others = cells.filter(([column]) => column !== due[0] && column !== status[0]);
    return [
      {
        name: clip(oneLine(name.text), LONGEST_NAME),
        due: {
          cell: { row, column: due[0] },
          text: oneLine(day.text),
          serialDays: typeof day.value === 'number' ? day.value : null,
          numberFormat: day.numberFormat,
        },
        status: { cell: { row, column: status[0] }, text: oneLine(word.text) },
        said: others.map(([, { text }]) => oneLine(text)).join(' | '),
        isRenewed: others.some(([column]) => renewed.has(column)),
      },
    ];
  });
}
