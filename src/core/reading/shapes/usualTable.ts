import type { CellAddress, CellRange } from '../../sheet/address';
import { comparePeriods, isPartOfYear, latestOf, type Period } from '../../scorecard/period';
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
const FIELDS = ['actual', 'comparator', 'target', 'aside'] as const;

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
    const compareTimes = (a: Column, b: Column) => (isOrdered ? comparePeriods(periodOf(a), periodOf(b)) : 0);
    const isWanted = this.wanted();
    const order = [...this.columns]
      .filter(([key, column]) => isWanted(key, column))
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
   * Such tables have a cell for every year and series, asked for or not. Of columns that nobody filled in, targets can
   * be set yet, actuals are to come or owed, and figures of others are awaited where an actual of that time is given.
   */
  private wanted(): (key: string, column: Column) => boolean {
    const filled = new Set(
      this.rows.flatMap(({ cells }) => [...cells].flatMap(([key, { cell }]) => (cell ? [key] : []))),
    );
    const latest = latestOf(
      [...this.columns].map(([key, column]) =>
        column.part === 'figures' && !isOf('target', column) && filled.has(key) ? periodOf(column) : null,
      ),
    );
    return (key, column) => {
      if (column.part !== 'figures' || filled.has(key)) return true;
      const period = periodOf(column);
      const isDated = period?.year != null || isPartOfYear(period);
      if (isOf('target', column)) return isDated || !/baseline/i.test(column.heading.text);
      return isDated && (isOf('actual', column) || comparePeriods(period, latest) <= 0);
    };
  }
}

function isOf(field: (typeof FIELDS)[number], { rank }: Column): boolean {
  return rank === FIELDS.indexOf(field);
}

function periodOf({ heading }: Column): Period | null {
  return readPeriod(heading.text).period;
}

/** What heads the figures of a series in a period. A baseline is an actual, whichever row it stands on. */
function headingOf({ field, words }: SeriesName, period: string): string {
  if (/^baseline(?: (?:[a-z]{3,9} )?\d{4}\S*)?$/i.test(period) && field !== 'comparator') return period;
  if (/^(?:end )?target$/i.test(period)) return field === 'target' ? 'End target' : `${words} end`;
  if (/^milestone/i.test(period) && field === 'target') return period;
  return `${words} ${period}`;
}
