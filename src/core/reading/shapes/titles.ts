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
}

const MOST_ROWS = 6;
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
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - MOST_ROWS); row--) {
    const columns = survey.columnsOf(row).filter((column) => column >= left && column <= right);
    if (columns.length === 0) {
      if (name) break;
      continue;
    }
    if (!survey.isWordRow(row)) break;
    const wide = survey.columnsOf(row).filter((column) => column >= left && column <= farRight);
    // "Indicator: Dwelling fires", and perhaps beside it "Owner: | Fire".
    const first = survey.place(row, columns[0]!);
    const isNamed = !name && typeof first.cell?.value === 'string' && PREFIX.test(first.cell.text);
    if (columns.length === 1 && !isNamed) {
      if (name || !isName(survey, first)) break;
      name = first;
      read.push(first.at);
      continue;
    }
    const pairs = pairsIn(survey, row, isNamed ? wide.slice(1) : wide);
    if (!pairs) break;
    if (isNamed) {
      name = withoutPrefix(first);
      read.push(first.at);
    }
    for (const { heading, place, isOfName } of pairs) {
      if (isOfName) name ??= place;
      else words.push({ heading, place });
      read.push(heading.at, place.at);
    }
  }
  return name && { name, words, read };
}

/** "Indicator | Dwelling fires | Service | Fire": words, each beside what it is; null where the row is something else. */
function pairsIn(survey: Survey, row: number, columns: readonly number[]) {
  if (columns.length % 2 !== 0) return null;
  const pairs: { heading: UsualHeading; place: DrawnCell; isOfName: boolean }[] = [];
  for (let index = 0; index < columns.length; index += 2) {
    const text = survey.saysAt(row, columns[index]!).text.replace(/\s*:$/, '');
    const { role } = survey.saysText(text);
    if (!role) return null;
    pairs.push({
      heading: { text, at: { row, column: columns[index]! } },
      place: survey.place(row, columns[index + 1]!),
      isOfName: role === 'indicator',
    });
  }
  return pairs;
}

function isName(survey: Survey, { cell }: DrawnCell): boolean {
  if (typeof cell?.value !== 'string') return false;
  const { text, role, field, isPeriod, series } = survey.says(cell);
  const isSeries =
    series !== null && !series.stem && !(series.field === 'comparator' && saysWhatIsCounted(text));
  const isWord = role !== null || isPeriod || isSeries || (field !== null && text.length < 12);
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
