import { fold } from '../text/fold';
import type { ExplainedRow } from './explanation';
import { nameKey, type NamedCells, rowKey } from './namedCells';
import { kindKey, type PointedCell, type Pointer, subjectKey } from './pointer';
import { type judgeStanding, withoutSpace } from './standing';

/** What an explanation and its finding have in common. */
export interface Keys {
  readonly ofFinding: (pointer: Pointer) => readonly string[];
  readonly ofExplanation: (pointer: Pointer) => readonly string[];
  /** Whether an explanation that has lapsed is left to the ways that follow. */
  readonly isForStanding?: boolean;
  readonly judge?: typeof judgeStanding;
}

/** The surest way first: what it does not match is left to the next, which matches less exactly. */
export function waysToMatch(places: readonly NamedCells[]): readonly Keys[] {
  return [
    { ...alike(byCells), isForStanding: true },
    { ...alike(byWhatStoodThere), judge: () => ({ hasLapsed: false }) },
    ...[byCells, byMainCell, byAnyCell, byAddress].map(alike),
    byName(places),
  ];
}

function alike(keys: (pointer: Pointer) => readonly string[]): Keys {
  return { ofFinding: keys, ofExplanation: keys };
}

function byCells(pointer: Pointer): readonly string[] {
  const cells = pointer.cells.map(({ key }) => key).sort();
  return [[subjectKey(pointer), pointer.messageId, ...cells].join('\n')];
}

/**
 * For one of several rows of one name, and for rows whose service got another name: what shows the same where it stood
 * under the same name is the same.
 */
function byWhatStoodThere({ rule, messageId, sheet, row, cells }: Pointer): readonly string[] {
  const stood = cells.map((one) =>
    [one.cell, one.row ? nameKey(one.row) : '', fold(one.label), withoutSpace(one.text)].join('\t'),
  );
  const subject = row ? rowKey({ ...row, nth: 1 }) : '';
  return [[kindKey(rule, sheet), messageId, subject, ...stood.sort()].join('\n')];
}

/** Whatever else is found: one row that is hidden is a finding about that row, two are one about the scorecard. */
function byMainCell({ rule, sheet, cells: [main] }: Pointer): readonly string[] {
  return main ? [[kindKey(rule, sheet), main.key].join('\n')] : [];
}

function byAnyCell(pointer: Pointer): readonly string[] {
  return pointer.cells.map(({ key }) => [subjectKey(pointer), key].join('\n'));
}

/** For a cell whose heading was changed. */
function byAddress(pointer: Pointer): readonly string[] {
  return pointer.cells.map(({ cell }) => [subjectKey(pointer), cell].join('\n'));
}

/**
 * For a row that is there no more under its name and service: it may have come to another service, or its name may be
 * what was found fault with and changed.
 */
function byName(places: readonly NamedCells[]): Keys {
  const isGone = (sheet: string, row: ExplainedRow) =>
    !places.some((one) => one.scorecard.sheet.toLowerCase() === sheet.toLowerCase() && one.has(row));
  const inRow = ({ rule, sheet, row }: Pointer, { label }: PointedCell) =>
    row ? [[kindKey(rule, sheet), nameKey(row), fold(label)].join('\n')] : [];
  const atAddress = ({ rule, sheet }: Pointer, { cell, label }: PointedCell) =>
    [kindKey(rule, sheet), cell, fold(label)].join('\n');
  return {
    ofFinding: (pointer) => {
      const [main] = pointer.cells;
      return main && pointer.row ? [...inRow(pointer, main), atAddress(pointer, main)] : [];
    },
    ofExplanation: (pointer) => {
      const [main] = pointer.cells;
      if (!main || !pointer.row || !isGone(pointer.sheet, pointer.row)) return [];
      const isName = fold(main.text) === fold(pointer.row.indicator);
      return [...inRow(pointer, main), ...(isName ? [atAddress(pointer, main)] : [])];
    },
  };
}
