import { polarityFromText } from '../../scorecard/polarity/fromColumn';
import { groupBy } from '../../text/groupBy';
import { isSlipOfWords } from '../../text/isSlip';
import { readUnit } from '../units';
import type { UnlikeCell } from './arrangement';
import { columnsThatMayTell, comesAgain } from './listKeys';
import type { List, ListColumn } from './lists';
import type { ListedRow } from './rowsOfList';

export interface SettledRows {
  /** Each under what the rest of its indicator's rows are called by. */
  readonly rows: readonly ListedRow[];
  readonly unlike: readonly UnlikeCell[];
}

/** So many other rows must say the same. */
const LEAST_OTHERS = 3;

/** One of several things by which a row is known, as far as its others leave no doubt of which indicator it is of. */
interface Part {
  readonly column: number;
  readonly saidIn: (row: ListedRow) => string;
  readonly with: (row: ListedRow, usual: ListedRow) => ListedRow;
  /** What else the rows of the indicator have in common; null for a row of which that tells too little. */
  readonly keyOf: (row: ListedRow) => string | null;
  /** Whether another word than a slip of the usual one can stand there for it. */
  readonly mayBeAny: boolean;
}

/** Puts rows that one mistyped word parts from the rest of their indicator back among them. */
export function settleRows(list: List, rows: readonly ListedRow[]): SettledRows {
  const unlike: UnlikeCell[] = [];
  let settled = rows;
  for (const part of partsOf(list, rows)) {
    const usualOf = new Map<ListedRow, ListedRow>();
    for (const [key, own] of groupBy(settled, part.keyOf)) {
      const found = key === null ? null : findOdd(own, part.saidIn);
      if (!found) continue;
      const { odd, others, isAmong } = found;
      const isApart = others.every(({ slot }) => slot !== odd.slot);
      const isSlip = isSlipOfWords(part.saidIn(odd), part.saidIn(others[0]!));
      if (!isApart || !(isSlip || (isAmong && part.mayBeAny))) continue;
      usualOf.set(odd, others[0]!);
      unlike.push(describe(part.column, odd, others, isSlip));
    }
    settled = settled.map((row) => {
      const usual = usualOf.get(row);
      return usual ? part.with(row, usual) : row;
    });
  }
  return { rows: settled, unlike };
}

/** The name, where a reference tells the indicator too; the reference; and the service, of which the name may have several. */
function partsOf(list: List, rows: readonly ListedRow[]): readonly Part[] {
  const may = columnsThatMayTell(list);
  const references = may.filter(({ column, said }) => said.role === 'reference' && comesAgain(rows, column));
  const services = may.filter(({ said }) => said.role === 'service');
  const sayAt = (columns: readonly ListColumn[]) => (row: ListedRow) =>
    columns.map(({ column }) => row.words.get(column) ?? '').join('|');
  const referenceOf = sayAt(references);
  const hasReference = (row: ListedRow) => references.some(({ column }) => row.words.get(column));
  const ofColumn = ({ column }: ListColumn): Omit<Part, 'keyOf' | 'mayBeAny'> => ({
    column,
    saidIn: ({ words }) => words.get(column) ?? '',
    with: (row, usual) => ({
      ...row,
      words: new Map([...row.words, [column, usual.words.get(column) ?? '']]),
    }),
  });
  const serviceOf = sayAt(services);
  const name: Part = {
    column: list.name.column,
    saidIn: (row) => row.name ?? '',
    with: (row, { name: usual, nameAt }) => ({ ...row, name: usual, nameAt }),
    keyOf: (row) =>
      hasReference(row) && row.name !== null
        ? `${row.section ?? ''}|${serviceOf(row)}|${referenceOf(row)}`
        : null,
    mayBeAny: true,
  };
  const ofReferences = references.map((one): Part => {
    const others = sayAt(references.filter((other) => other !== one));
    return {
      ...ofColumn(one),
      keyOf: (row) =>
        row.name === null ? null : `${row.section ?? ''}|${row.name}|${serviceOf(row)}|${others(row)}`,
      mayBeAny: true,
    };
  });
  const ofServices = services.map((one): Part => {
    const others = sayAt(services.filter((other) => other !== one));
    return {
      ...ofColumn(one),
      keyOf: (row) =>
        row.name === null ? null : `${row.section ?? ''}|${row.name}|${referenceOf(row)}|${others(row)}`,
      mayBeAny: references.length > 0,
    };
  });
  return [name, ...ofReferences, ...ofServices];
}

interface Odd {
  readonly odd: ListedRow;
  readonly others: readonly ListedRow[];
  /** Whether rows of the others stand above it and below. */
  readonly isAmong: boolean;
}

/** The one row that says otherwise than all others of its indicator; null where there is none. */
function findOdd(own: readonly ListedRow[], saidIn: (row: ListedRow) => string): Odd | null {
  if (own.length <= LEAST_OTHERS) return null;
  const said = groupBy(own, saidIn);
  if (said.size !== 2) return null;
  const [few, many] = [...said.values()].sort((a, b) => a.length - b.length);
  const [odd, ...more] = few!;
  if (!odd || more.length > 0 || saidIn(odd) === '' || saidIn(many![0]!) === '') return null;
  const isAmong = many![0]!.row < odd.row && odd.row < many!.at(-1)!.row;
  return { odd, others: many!, isAmong };
}

function describe(column: number, odd: ListedRow, others: readonly ListedRow[], isSlip: boolean): UnlikeCell {
  const usual = others.findLast(({ row }) => row < odd.row) ?? others[0]!;
  return {
    cell: { row: odd.row, column },
    usual: { row: usual.row, column },
    count: others.length,
    isSlip,
  };
}

/** Where one row of an indicator gives its figure in another unit than all its others, or says another way to be better. */
export function findUnlikeMeanings(
  { words }: List,
  rows: readonly ListedRow[],
  keyOf: (row: ListedRow) => string,
  sayAt: (row: number, column: number) => string,
): readonly UnlikeCell[] {
  const groups = [...groupBy(rows, keyOf).values()];
  return words.flatMap(({ column, said: { role } }) => {
    const meaningOf = role === null ? undefined : MEANINGS.get(role);
    if (!meaningOf) return [];
    return groups.flatMap((own) => {
      const found = findOdd(own, ({ row }) => meaningOf(sayAt(row, column)) ?? '');
      return found ? [describe(column, found.odd, found.others, false)] : [];
    });
  });
}

const MEANINGS: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ['unit', unitOf],
  ['polarity', polarityFromText],
]);

function unitOf(text: string): string | null {
  const unit = text === '' ? 'unknown' : readUnit('', text, []);
  return unit === 'unknown' ? null : unit;
}
