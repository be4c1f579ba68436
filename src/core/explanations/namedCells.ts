import { type CellAddress, isSamePlace, toA1 } from '../sheet/address';
import { placeOf } from '../scorecard/columns';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { noteRowOf } from '../scorecard/noteUnder';
import { plainName } from '../scorecard/plainName';
import type { Comment, FigureColumn, Indicator, OtherColumn, Scorecard } from '../scorecard/scorecard';
import type { ExplainedRow } from './explanation';

/** A cell as a person finds it again after rows and columns have moved. */
export interface NamedCell {
  /** Null for a heading, a footnote, or what lies beside the table. */
  readonly row: ExplainedRow | null;
  readonly label: string;
  /** What it shows; empty where it is blank. */
  readonly text: string;
}

const foldLabel = rememberSome(fold);
const foldName = rememberSome(plainName);

/** For texts that come again and again; it starts anew once it knows very many. */
function rememberSome(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size > 20_000) known.clear();
      known.set(text, (result = work(text)));
    }
    return result;
  };
}

/** The same for two writings of one row's name. */
export function rowKey(row: ExplainedRow | null): string {
  return row === null ? '' : [nameKey(row), foldName(row.service ?? ''), row.nth ?? 1].join('|');
}

export function nameKey({ indicator }: ExplainedRow): string {
  return `*${foldName(indicator)}`;
}

/** The same for a cell wherever its row and column have moved to. */
export function placeKey({ row, label }: Pick<NamedCell, 'row' | 'label'>, keyOfRow = rowKey(row)): string {
  return `${keyOfRow}>${foldLabel(label)}`;
}

type Column = FigureColumn | OtherColumn;

/** An indicator and what it is called apart from others of its name. */
interface DistinctRow {
  readonly indicator: Indicator;
  readonly row: ExplainedRow;
}

/** The cells of one scorecard by row and heading. */
export class NamedCells {
  private readonly labels: ReadonlyMap<Column, string>;
  private readonly columns: ReadonlyMap<string, Column>;
  /** Headings by the sheet's columns, for columns that have one of their own. */
  private readonly labelsAt: ReadonlyMap<number, string>;
  private readonly rows: ReadonlyMap<number, DistinctRow>;
  /** The cells of indicators that share rows, or whose figures stand in several columns; empty where none do. */
  private readonly scattered: ReadonlyMap<string, ScatteredCell>;
  private readonly rowsByKey: ReadonlyMap<string, DistinctRow>;
  /** Headings, footnotes and places of headings that are missing, by address. */
  private readonly apart: ReadonlyMap<string, NamedCell>;
  private readonly apartByKey: ReadonlyMap<string, CellAddress>;

  constructor(readonly scorecard: Scorecard) {
    this.labels = labelColumns(scorecard);
    this.columns = new Map([...this.labels].map(([column, label]) => [foldLabel(label), column]));
    this.labelsAt = new Map(
      [...this.labels].flatMap(([{ column }, label]) => (column === null ? [] : [[column, label]])),
    );
    const named = nameRows(scorecard);
    this.rows = new Map(named.flatMap((one) => rowsOf(one.indicator).map((row) => [row, one] as const)));
    this.scattered = isScattered(scorecard) ? findScattered(named, this.labels) : new Map();
    this.rowsByKey = new Map(named.map((one) => [rowKey(one.row), one]));
    const apart = findApart(scorecard, this.labels);
    this.apart = new Map(apart.map(({ cell, place }) => [toA1(cell), place]));
    this.apartByKey = new Map(apart.map(({ cell, place }) => [placeKey(place), cell]));
  }

  at(cell: CellAddress): NamedCell {
    const known = this.scatteredAt(cell);
    if (known) return { row: known.named.row, label: known.label, text: known.text };
    const apart = this.apart.get(toA1(cell));
    if (apart) return apart;
    const found = this.rows.get(cell.row);
    if (found && cell.row === noteRowOf(found.indicator) && isSamePlace(found.indicator.comment!.cell, cell))
      return { row: found.row, label: NOTE_UNDER, text: found.indicator.comment!.text };
    const label = this.labelsAt.get(cell.column) ?? this.labelOfValue(found, cell);
    return found
      ? { row: found.row, label, text: textIn(found.indicator, cell, this.scorecard) }
      : { row: null, label, text: '' };
  }

  /** Where the cell of this row and heading stands now; null where there is none. */
  find(place: Pick<NamedCell, 'row' | 'label'>): CellAddress | null {
    if (place.row === null) return this.apartByKey.get(placeKey(place)) ?? null;
    const indicator = this.rowsByKey.get(rowKey(place.row))?.indicator;
    if (place.label === NOTE_UNDER) return indicator?.comment?.cell ?? null;
    const column = this.columns.get(foldLabel(place.label));
    if (!indicator || !column) return null;
    return cellIn(indicator, column, isScattered(this.scorecard));
  }

  has(row: ExplainedRow): boolean {
    return this.rowsByKey.has(rowKey(row));
  }

  /** The row that a finding is about, by one of its cells; null where none of them stands in a row of that name. */
  rowOf(cells: readonly CellAddress[], indicator: string): ExplainedRow | null {
    for (const cell of cells) {
      const found = this.scatteredAt(cell)?.named ?? this.rows.get(cell.row);
      if (found?.indicator.name === indicator) return found.row;
    }
    return null;
  }

  private scatteredAt(cell: CellAddress): ScatteredCell | undefined {
    return this.scattered.size === 0 ? undefined : this.scattered.get(toA1(cell));
  }

  private labelOfValue(found: DistinctRow | undefined, cell: CellAddress): string {
    const value = found?.indicator.values.find((one) => isSamePlace(one.cell, cell));
    return (value && this.labels.get(value.column)) ?? '';
  }
}

/** What a comment in a row of its own is called, since no heading stands over it. */
const NOTE_UNDER = 'Note under the row';

/** The rows of an indicator, and that of the note under it. */
function rowsOf(indicator: Indicator): readonly number[] {
  const note = noteRowOf(indicator);
  return note === null ? indicator.rows : [...indicator.rows, note];
}

/** The heading of each column; the second of one heading is told apart by its number. */
function labelColumns({ figureColumns, otherColumns }: Scorecard): Map<Column, string> {
  const counts = new Map<string, number>();
  const columns: Column[] = [...figureColumns, ...otherColumns].sort((a, b) => placeOf(a) - placeOf(b));
  return new Map(
    columns.map((column) => {
      const { label } = column;
      const nth = (counts.get(foldLabel(label)) ?? 0) + 1;
      counts.set(foldLabel(label), nth);
      return [column, nth === 1 ? label : `${label} (${nth})`];
    }),
  );
}

function nameRows({ indicators }: Scorecard): DistinctRow[] {
  const counts = new Map<string, number>();
  return indicators.map((indicator) => {
    const first: ExplainedRow = { indicator: indicator.name, service: indicator.service };
    const nth = (counts.get(rowKey(first)) ?? 0) + 1;
    counts.set(rowKey(first), nth);
    return { indicator, row: nth === 1 ? first : { ...first, nth } };
  });
}

/** The cell that an indicator has under a heading; null where it has none. */
function cellIn(
  { values, comment, serviceCell, nameCell }: Indicator,
  column: Column,
  isScattered: boolean,
): CellAddress | null {
  if (!('role' in column)) {
    const value = values.find((one) => one.column === column);
    return value && value.place !== 'absent' ? value.cell : null;
  }
  if (isScattered) {
    if (column.role === 'comment') return comment?.cell ?? null;
    if (column.role === 'service') return serviceCell;
    return column.role === 'indicator' ? nameCell : null;
  }
  // The other words of an indicator stand beside its name.
  if (column.column === comment?.cell.column) return comment.cell;
  return column.column === serviceCell?.column ? serviceCell : { row: nameCell.row, column: column.column };
}

interface ScatteredCell {
  readonly named: DistinctRow;
  readonly label: string;
  readonly text: string;
}

/** Whether the shape of the table scatters its figures, so that rows and columns do not tell what a cell is. */
function isScattered({ figureColumns }: Scorecard): boolean {
  return figureColumns.some(({ column }) => column === null);
}

function findScattered(
  rows: readonly DistinctRow[],
  labels: ReadonlyMap<Column, string>,
): ReadonlyMap<string, ScatteredCell> {
  const found = new Map<string, ScatteredCell>();
  const labelOf = (role: OtherColumn['role']) =>
    [...labels].find(([column]) => 'role' in column && column.role === role)?.[1] ?? '';
  const [nameLabel, serviceLabel, commentLabel] = [
    labelOf('indicator'),
    labelOf('service'),
    labelOf('comment'),
  ];
  for (const named of rows) {
    const { values, comment, serviceCell, nameCell, name, service } = named.indicator;
    const add = (cell: CellAddress, label: string, text: string) => {
      // A service can be written once for several indicators.
      if (!found.has(toA1(cell))) found.set(toA1(cell), { named, label, text });
    };
    for (const { cell, column, place, text } of values) {
      if (place !== 'absent') add(cell, labels.get(column) ?? '', text);
    }
    add(nameCell, nameLabel, name);
    if (comment) add(comment.cell, commentLabel, ownText(comment));
    if (serviceCell) add(serviceCell, serviceLabel, service ?? '');
  }
  return found;
}

/** What stands in the comment's own cell: in a list the rows of an indicator have comments of their own. */
function ownText({ cell, text, parts = [] }: Comment): string {
  return parts.find((part) => isSamePlace(part.cell, cell))?.text ?? text;
}

function findApart(
  {
    figureColumns,
    otherColumns,
    footnotes,
    missingHeaders,
    unread,
    continued = [],
    unplaced = [],
    unlike = [],
    astray = [],
    indicators,
    around,
  }: Scorecard,
  labels: ReadonlyMap<Column, string>,
): { readonly cell: CellAddress; readonly place: NamedCell }[] {
  const missing = missingHeaders.map(({ cell, nearest }) => ({
    cell,
    place: { row: null, label: nearest ?? '', text: nearest ?? '' },
  }));
  // One cell can hold several footnotes.
  const notes = [...groupBy(footnotes, ({ cell }) => toA1(cell)).values()].map((here) => {
    const label = `Footnote ${here.map(({ mark }) => mark).join(' ')}`;
    return { cell: here[0]!.cell, place: { row: null, label, text: here.map(({ text }) => text).join(' ') } };
  });
  const headings = [...figureColumns, ...otherColumns].map((column) => ({
    cell: column.labelCell,
    place: { row: null, label: labels.get(column)!, text: column.label },
  }));
  const tables = (unread ? [unread] : []).map(({ cell, headings: said }) => ({
    cell,
    place: { row: null, label: said, text: said },
  }));
  // What stands in a row of the scorecard, under a heading of its own, is that row's.
  const ofRows = new Set(astray.length > 0 ? indicators.flatMap(rowsOf) : []);
  const headed = new Set([...labels.keys()].map(({ column }) => column));
  // Rows that were not read are told apart by their order, or by what they hold.
  const leftOut = [
    ...continued.map(({ cell, text }, index) => ({ cell, text, label: `Row not read ${index + 1}` })),
    ...[...unplaced, ...unlike].map(({ cell, text, heading, beside }) => ({
      cell,
      text,
      label: `${heading} (${beside})`,
    })),
    ...(around?.texts ?? []).map(({ cell, text, heading, name }) => ({
      cell,
      text,
      label: `${heading ?? text} (${name})`,
    })),
    ...(around?.typed ?? []).map(({ cell, text, heading, name }) => ({
      cell,
      text,
      label: `${heading} (${name}, typed)`,
    })),
    ...(around?.sums ?? []).flatMap(({ cell, text, name, left }) => [
      { cell, text, label: `Sum (${name})` },
      ...left.map((one, index) => ({ ...one, label: `Left out of the sum (${name}) ${index + 1}` })),
    ]),
    ...(around?.actions ?? []).flatMap(({ name, due, start, done, status }) =>
      Object.entries({ due, start, done, status }).flatMap(([what, one]) =>
        one ? [{ cell: one.cell, text: one.text, label: `${name} (${what})` }] : [],
      ),
    ),
    ...(around?.tallies ?? []).flatMap(({ counts }) =>
      counts.map(({ cell, count, name, label }) => ({
        cell,
        text: String(count),
        label: `${name} (${label})`,
      })),
    ),
    ...astray.flatMap(({ name, own, first, second }) =>
      [own, first, second].flatMap((one) =>
        one && !(ofRows.has(one.cell.row) && headed.has(one.cell.column))
          ? [{ cell: one.cell, text: one.text, label: `${name} (${one.label})` }]
          : [],
      ),
    ),
  ].map(({ cell, text, label }) => ({ cell, place: { row: null, label, text } }));
  return [...missing, ...notes, ...headings, ...tables, ...leftOut];
}

function textIn(indicator: Indicator, cell: CellAddress, { otherColumns }: Scorecard): string {
  const { column } = cell;
  const error = indicator.wordErrors?.find((one) => isSamePlace(one.cell, cell));
  if (error) return error.code;
  if (column === indicator.nameCell.column) return indicator.name;
  if (column === indicator.comment?.cell.column) return ownText({ ...indicator.comment, cell });
  if (column === indicator.serviceCell?.column) return indicator.service ?? '';
  if (otherColumns.some((other) => other.column === column && other.role === 'source')) {
    return indicator.source ?? '';
  }
  const said = [...indicator.values, ...(indicator.remarks ?? [])];
  return said.find((one) => isSamePlace(one.cell, cell))?.text ?? '';
}
