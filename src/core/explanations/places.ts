import { type CellAddress, toA1 } from '../sheet/address';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { plainName } from '../rules/indicator-duplicate';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import type { ExplainedRow } from './explanation';

/** A cell as a person finds it again after rows and columns have moved. */
export interface Place {
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
export function placeKey({ row, label }: Pick<Place, 'row' | 'label'>, keyOfRow = rowKey(row)): string {
  return `${keyOfRow}>${foldLabel(label)}`;
}

/** The cells of one scorecard by row and heading. */
export class Places {
  private readonly labels: ReadonlyMap<number, string>;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly rows: ReadonlyMap<number, { readonly indicator: Indicator; readonly row: ExplainedRow }>;
  private readonly rowsByKey: ReadonlyMap<string, Indicator>;
  /** Headings, footnotes and places of headings that are missing, by address. */
  private readonly apart: ReadonlyMap<string, Place>;
  private readonly apartByKey: ReadonlyMap<string, CellAddress>;

  constructor(readonly scorecard: Scorecard) {
    this.labels = labelColumns(scorecard);
    this.columns = new Map([...this.labels].map(([column, label]) => [foldLabel(label), column]));
    this.rows = nameRows(scorecard);
    this.rowsByKey = new Map([...this.rows.values()].map(({ indicator, row }) => [rowKey(row), indicator]));
    const apart = findApart(scorecard, this.labels);
    this.apart = new Map(apart.map(({ cell, place }) => [toA1(cell), place]));
    this.apartByKey = new Map(apart.map(({ cell, place }) => [placeKey(place), cell]));
  }

  at(cell: CellAddress): Place {
    const apart = this.apart.get(toA1(cell));
    if (apart) return apart;
    const label = this.labels.get(cell.column) ?? '';
    const found = this.rows.get(cell.row);
    return found
      ? { row: found.row, label, text: textIn(found.indicator, cell, this.scorecard) }
      : { row: null, label, text: '' };
  }

  /** Where the cell of this row and heading stands now; null where there is none. */
  find(place: Pick<Place, 'row' | 'label'>): CellAddress | null {
    if (place.row === null) return this.apartByKey.get(placeKey(place)) ?? null;
    const row = this.rowsByKey.get(rowKey(place.row))?.row;
    const column = this.columns.get(foldLabel(place.label));
    return row === undefined || column === undefined ? null : { row, column };
  }

  has(row: ExplainedRow): boolean {
    return this.rowsByKey.has(rowKey(row));
  }

  /** The row that a finding is about, by one of its cells; null where none of them stands in a row of that name. */
  rowOf(cells: readonly CellAddress[], indicator: string): ExplainedRow | null {
    for (const { row } of cells) {
      const found = this.rows.get(row);
      if (found?.indicator.name === indicator) return found.row;
    }
    return null;
  }
}

/** The heading of each column; the second of one heading is told apart by its number. */
function labelColumns({ figureColumns, otherColumns }: Scorecard): Map<number, string> {
  const counts = new Map<string, number>();
  const columns = [...figureColumns, ...otherColumns].sort((a, b) => a.column - b.column);
  return new Map(
    columns.map(({ column, label }) => {
      const nth = (counts.get(foldLabel(label)) ?? 0) + 1;
      counts.set(foldLabel(label), nth);
      return [column, nth === 1 ? label : `${label} (${nth})`];
    }),
  );
}

function nameRows({ indicators }: Scorecard) {
  const counts = new Map<string, number>();
  return new Map(
    indicators.map((indicator) => {
      const first: ExplainedRow = { indicator: indicator.name, service: indicator.service };
      const nth = (counts.get(rowKey(first)) ?? 0) + 1;
      counts.set(rowKey(first), nth);
      return [indicator.row, { indicator, row: nth === 1 ? first : { ...first, nth } }];
    }),
  );
}

function findApart(
  { figureColumns, otherColumns, footnotes, missingHeaders }: Scorecard,
  labels: ReadonlyMap<number, string>,
): { readonly cell: CellAddress; readonly place: Place }[] {
  const missing = missingHeaders.map(({ cell, nearest }) => ({
    cell,
    place: { row: null, label: nearest ?? '', text: nearest ?? '' },
  }));
  // One cell can hold several footnotes.
  const notes = [...groupBy(footnotes, ({ cell }) => toA1(cell)).values()].map((here) => {
    const label = `Footnote ${here.map(({ mark }) => mark).join(' ')}`;
    return { cell: here[0]!.cell, place: { row: null, label, text: here.map(({ text }) => text).join(' ') } };
  });
  const headings = [...figureColumns, ...otherColumns].map(({ column, label, labelCell }) => ({
    cell: labelCell,
    place: { row: null, label: labels.get(column) ?? label, text: label },
  }));
  return [...missing, ...notes, ...headings];
}

function textIn(indicator: Indicator, { column }: CellAddress, { otherColumns }: Scorecard): string {
  if (column === indicator.nameCell.column) return indicator.name;
  if (column === indicator.comment?.cell.column) return indicator.comment.text;
  if (column === indicator.serviceCell?.column) return indicator.service ?? '';
  if (otherColumns.some((other) => other.column === column && other.role === 'source')) {
    return indicator.source ?? '';
  }
  return indicator.values.find((value) => value.cell.column === column)?.text ?? '';
}
