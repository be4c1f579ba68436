import type { Indicator, Scorecard } from '../../scorecard/scorecard';
import { type CellAddress, columnLetters, toA1 } from '../../sheet/address';

/** The headings and rows of a scorecard by cell. */
export class IndicatorCells {
  private known: ReadonlyMap<string, { readonly label: string; readonly indicator: Indicator }> | null = null;

  constructor(private readonly scorecard: Scorecard) {}

  indicatorAt(cell: CellAddress): Indicator | null {
    return this.cells.get(toA1(cell))?.indicator ?? null;
  }

  labelAt(cell: CellAddress): string {
    const known = this.cells.get(toA1(cell));
    if (known) return known.label;
    const { figureColumns, otherColumns } = this.scorecard;
    const heading = [...figureColumns, ...otherColumns].find(({ column }) => column === cell.column);
    return heading ? heading.label : `column ${columnLetters(cell.column)}`;
  }

  private get cells() {
    return (this.known ??= this.findCells());
  }

  private findCells() {
    const { otherColumns, indicators } = this.scorecard;
    const headingOf = (role: string, otherwise: string) =>
      otherColumns.find((one) => one.role === role)?.label || otherwise;
    const names = headingOf('indicator', 'Indicator');
    const comments = headingOf('comment', 'Comments');
    const services = headingOf('service', 'Service');
    return new Map(
      indicators.flatMap((indicator) => {
        const { nameCell, comment, serviceCell, values } = indicator;
        return [
          ...(serviceCell ? [[toA1(serviceCell), { label: services, indicator }] as const] : []),
          [toA1(nameCell), { label: names, indicator }] as const,
          ...(comment ? [[toA1(comment.cell), { label: comments, indicator }] as const] : []),
          ...values.map(({ cell, column }) => [toA1(cell), { label: column.label, indicator }] as const),
        ];
      }),
    );
  }
}
