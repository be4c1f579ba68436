import type { OtherRole } from '../../scorecard/scorecard';
import type { CellAddress } from '../../sheet/address';
import { type UsualHeading, type DrawnCell, textCell } from './arrangement';
import { inEnglish } from '../words/otherLanguages';
import type { Survey } from './survey';

/** What stands over a block that is all about one indicator. */
export interface Title {
  readonly name: DrawnCell;
  /** Words beside the name, such as its service and unit, by what heads them. */
  readonly words: readonly { readonly heading: UsualHeading; readonly place: DrawnCell }[];
  /** Every cell that was used. */
  readonly read: readonly CellAddress[];
  /** Whether a word for names stands before the name. */
  readonly isLabelled: boolean;
}

/** How many rows a name may stand above the block, those between that say more of the indicator not counted. */
const MOST_ROWS = 6;
const LONGEST_WORDS = 40;
/** "PI 301 Adults still at home": a number and a name, whatever word stands before them. */
const NUMBERED = /^(?:indicator|measure|kpi|pi) [a-z]{0,4}\.?\d[\w.]{0,6} +\S{2}/i;
/** What says of an indicator what it means, and is its name where there is no other. */
const DEFINITION = /^(?:definition|description)\b/i;
const PREFIX = /^(?:(?:key )?(?:performance )?(?:indicator|measure|kpi|pi))\s*[\w.]{0,8}\s*[:–-]\s*(?=\S)/i;

/**
 * The name of the one indicator that a block is about: in the corner of the block, in a row of its own above it, or
 * beside "Indicator" there; null where no such words stand.
 */
export function findTitle(
  survey: Survey,
  headingRow: number,
  left: number,
  right: number,
  /** How far to the right words beside the name may go: to the next block, where there is one. */
  farRight = Infinity,
): Title | null {
  const words: Title['words'][number][] = [];
  const read: CellAddress[] = [];
  const corner = survey.place(headingRow, left);
  let name: DrawnCell | null = isName(survey, corner) ? corner : null;
  let isLabelled = false;
  /** Whether words that are not known stand between: then the name stands right over them. */
  let isGuess = false;
  /** Whether words stand between with nothing beside them: they may head a section as well. */
  let isOpen = false;
  let last = headingRow - MOST_ROWS;
  for (let row = headingRow - 1; row >= Math.max(0, last); row--) {
    const columns = survey.columnsOf(row).filter((column) => column >= left && column <= right);
    if (columns.length === 0) {
      if (name || isGuess) break;
      continue;
    }
    const wide = survey.columnsOf(row).filter((column) => column >= left && column <= farRight);
    // "Indicator: Dwelling fires", and perhaps beside it "Owner: | Fire".
    const first = survey.place(row, columns[0]!);
    const isNamed = !name && typeof first.cell?.value === 'string' && PREFIX.test(first.cell.text);
    const isUnsaid = wide.length === 1 && !name && saysOfIndicator(survey, first);
    isOpen ||= isUnsaid;
    if (columns.length === 1 && !isNamed && !isUnsaid) {
      if (name || !isName(survey, first)) break;
      name = first;
      read.push(first.at);
      continue;
    }
    const pairs = pairsIn(survey, row, isUnsaid ? [left, left + 1] : isNamed ? wide.slice(1) : wide);
    if (!pairs) break;
    last--;
    if (isNamed) {
      name = withoutPrefix(first);
      isLabelled = true;
      read.push(first.at);
    }
    for (const { heading, place, role } of pairs) {
      const isOfName = role === 'indicator' && !DEFINITION.test(heading.text);
      if (isOfName && !name) [name, isLabelled] = [place, true];
      else if (!isOfName) words.push({ heading, place });
      isGuess ||= role === null;
      read.push(heading.at, place.at);
    }
  }
  const defined = name ? -1 : words.findIndex(({ heading }) => DEFINITION.test(heading.text));
  if (defined >= 0) [name, isLabelled] = [words.splice(defined, 1)[0]!.place, true];
  return name && (isLabelled || !isOpen) ? { name, words, read, isLabelled } : null;
}

/** Whether a word says of what kind the thing is that belongs beside it: "Owner", "Definition". */
function saysOfIndicator(survey: Survey, { cell }: DrawnCell): boolean {
  const { text, role } = survey.says(cell);
  return role !== null && (role !== 'indicator' || DEFINITION.test(text)) && !NUMBERED.test(text);
}

/** "Indicator | Dwelling fires | Service | Fire": words, each with its own beside it; null where the row is something else. */
function pairsIn(survey: Survey, row: number, columns: readonly number[]) {
  if (columns.length % 2 !== 0) return null;
  const pairs: { heading: UsualHeading; place: DrawnCell; role: OtherRole | null }[] = [];
  for (let index = 0; index < columns.length; index += 2) {
    const at = { row, column: columns[index]! };
    const text = survey.saysAt(row, at.column).text.replace(/\s*:$/, '');
    const { role, field, series, period } = survey.saysText(text);
    const isOfFigures = field !== null || period !== null || (series !== null && series.field !== 'aside');
    if (!role && (isOfFigures || text === '' || text.length > LONGEST_WORDS)) return null;
    pairs.push({ heading: { text, at }, place: survey.place(row, columns[index + 1]!), role });
  }
  return pairs;
}

function isName(survey: Survey, { cell }: DrawnCell): boolean {
  if (typeof cell?.value !== 'string') return false;
  const { text, role, field, isPeriod, series } = survey.says(cell);
  const isSeries =
    series !== null && !series.stem && !(series.field === 'comparator' && saysWhatIsCounted(text));
  const isWord =
    (role !== null && !NUMBERED.test(text)) || isPeriod || isSeries || (field !== null && text.length < 12);
  return text.length >= 3 && text.length <= 200 && !isWord && /\p{L}/u.test(text) && !isAxis(text);
}

/** "Average wait (days)" says what is counted: it is no one else's average. */
export function saysWhatIsCounted(text: string): boolean {
  return /[%£]|\(.+\)|\b(?:percentage|proportion|number|rate|time|days|weeks|hours|minutes|cost)\b/i.test(
    text,
  );
}

/** Words over years that stand down the side, or over the words that say whose figures a row holds. */
export function isAxis(text: string): boolean {
  return /^(?:(?:(?:financial|fiscal|academic|school|reporting|calendar|plan) )?(?:years?|yrs?|periods?|quarters?|months?|dates?)(?: ending| end(?:ed)?)?|fy|time ?period|when|series|type|measure|row)$/i.test(
    inEnglish(text.replace(/_/g, ' ').trim()),
  );
}

function withoutPrefix(place: DrawnCell): DrawnCell {
  const text = place.cell!.text.replace(PREFIX, '');
  return text === place.cell!.text ? place : { at: place.at, cell: textCell(text) };
}
