import { fold } from '../../text/fold';
import type { HeaderSheet, LabelCell } from './sheet';

/** Headings of one group: the columns from the one over which its own heading stands to the last before the next. */
interface Group {
  readonly from: number;
  readonly to: number;
}

const LEAST_NAMES = 2;
const LONGEST_GROUP = 40;

/**
 * The groups that a row heads whose names come again below it: "Received | Spent" over "Q1 | Q2 | Q1 | Q2". Whatever
 * its words are, without them those below would say the same of different things. None where no names come again.
 */
export function groupsOver(sheet: HeaderSheet, row: number, bottom: number): readonly Group[] {
  const labels = sheet.grid.rows[row] && onceEach(sheet.labels(row));
  const below = sheet.labels(bottom);
  if (row >= bottom || !labels || labels.length < 2 || !below) return [];
  const under = labels.map((label, index) => ({
    label,
    names: namesUnder(sheet, row, label, labels[index + 1], below),
  }));
  const areSeveral = below.filter(({ role }) => role === 'indicator').length > 1;
  const groups = under.filter(({ label, names }) => {
    const isAgain = (other: readonly LabelCell[]) => shared(names, other) >= LEAST_NAMES;
    return (
      label.text.length <= LONGEST_GROUP &&
      // Where names of indicators come again, another table begins.
      !(names.some(({ role }) => role === 'indicator') && areSeveral) &&
      new Set(names.map(({ text }) => fold(text))).size === names.length &&
      under.some(
        (other) =>
          other.label !== label && fold(other.label.text) !== fold(label.text) && isAgain(other.names),
      )
    );
  });
  return groups.length < 2
    ? []
    : groups.map(({ label, names }) => ({ from: label.column, to: names.at(-1)!.column }));
}

/** The headings of a row, those left out that say again what the cell before says: "2023 | 2023 | 2024 | 2024". */
function onceEach(labels: readonly LabelCell[] | null): readonly LabelCell[] | null {
  return (
    labels?.filter(({ column, text }, at) => {
      const before = labels[at - 1];
      return before?.column !== column - 1 || before.text !== text;
    }) ?? null
  );
}

function namesUnder(
  { merges }: HeaderSheet,
  row: number,
  { column }: LabelCell,
  next: LabelCell | undefined,
  below: readonly LabelCell[],
): readonly LabelCell[] {
  const merge = merges.at(row, column);
  const last = merge && merge.right > merge.left ? merge.right : (next?.column ?? Infinity) - 1;
  return below.filter((label) => label.column >= column && label.column <= last);
}

function shared(some: readonly LabelCell[], others: readonly LabelCell[]): number {
  const names = new Set(others.map(({ text }) => fold(text)));
  return some.filter(({ text }) => names.has(fold(text))).length;
}
