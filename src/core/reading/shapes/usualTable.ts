import type { CellAddress, CellRange } from '../../sheet/address';
import { comparePeriods } from '../../scorecard/period';
import { readPeriod } from '../periods';
import type { Draft, DraftRow, UsualHeading, DrawnCell } from './arrangement';
import type { SeriesName } from './series';

/** Where a column stands in the usual table: words first, then figures, then what is said of them. */
export type Part = 'before' | 'figures' | 'after';

interface Column {
  readonly heading: UsualHeading;
  readonly part: Part;
  readonly rank: number;
}

const PARTS: readonly Part[] = ['before', 'figures', 'after'];
const FIELDS = ['actual', 'comparator', 'target', 'aside'];

/** The cells of one row by the keys of their columns. */
export type CellsByColumn = Map<string, DrawnCell>;

/** A usual table as a shape puts it together: columns come as they are met, a row has what the sheet has of them. */
export class UsualTable {
  private readonly columns = new Map<string, Column>();
  private readonly rows: { readonly cells: CellsByColumn; readonly isAcross: boolean }[] = [];

  get rowCount(): number {
    return this.rows.length;
  }

  /** A column under a heading of its own; the first heading met with a key stays. */
  column(key: string, heading: UsualHeading, part: Part, rank = 0): string {
    if (!this.columns.has(key)) this.columns.set(key, { heading, part, rank });
    return key;
  }

  /** The column of one series and period: "Actual 2016". */
  figures(series: SeriesName, period: string, at: CellAddress): string {
    const text = headingOf(series, period);
    const key = `figure:${text.toLowerCase()}`;
    if (!this.columns.has(key)) {
      this.columns.set(key, {
        heading: { text, at },
        part: 'figures',
        rank: /^baseline\b/i.test(text) ? -1 : FIELDS.indexOf(series.field),
      });
    }
    return key;
  }

  add(cells: CellsByColumn, isAcross = false): void {
    this.rows.push({ cells, isAcross });
  }

  /** The table as a draft, its years in the order of time where the sheet itself has no one order for them. */
  toDraft(region: CellRange, headerRows: readonly number[], { isOrdered = false } = {}): Draft {
    const compareTimes = (a: Column, b: Column) =>
      isOrdered ? comparePeriods(readPeriod(a.heading.text).period, readPeriod(b.heading.text).period) : 0;
    const order = [...this.columns]
      .filter(([key, column]) => column.part !== 'figures' || this.isWanted(key, column))
      .sort(
        ([, a], [, b]) =>
          PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.rank - b.rank || compareTimes(a, b),
      );
    return {
      region,
      headerRows,
      columns: order.map(([, { heading }]) => heading),
      rows: this.rows.map(({ cells, isAcross }): DraftRow => ({
        cells: order.map(([key]) => cells.get(key) ?? null),
        isAcross,
      })),
    };
  }

  /**
   * Such tables have a cell for every year and series, asked for or not: a column that nobody filled in is of use where
   * it holds targets to be set, or actuals of a year before one that is given.
   */
  private isWanted(key: string, { heading, rank }: Column): boolean {
    const isFilled = (column: string) => this.rows.some(({ cells }) => cells.get(column)?.cell !== undefined);
    if (isFilled(key)) return true;
    const period = readPeriod(heading.text).period;
    if (period?.year == null) return rank === FIELDS.indexOf('target') && !/baseline/i.test(heading.text);
    if (rank === FIELDS.indexOf('target')) return true;
    return [...this.columns].some(
      ([other, column]) =>
        column.rank === rank &&
        comparePeriods(readPeriod(column.heading.text).period, period) > 0 &&
        isFilled(other),
    );
  }
}

/** What heads the figures of a series in a period. A baseline is an actual, whichever row it stands on. */
function headingOf({ field, words }: SeriesName, period: string): string {
  if (/^baseline(?: \d{4}\S*)?$/i.test(period) && field !== 'comparator') return period;
  if (/^(?:end )?target$/i.test(period)) return field === 'target' ? 'End target' : `${words} end`;
  if (/^milestone/i.test(period) && field === 'target') return period;
  return `${words} ${period}`;
}
