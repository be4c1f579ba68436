import type { Grid } from '../../../../src/core/sheet/grid';
import { toA1 } from '../../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../../support/grid';

/** One indicator as every layout shows it: what was reached and what is aimed at, year by year. */
export interface Row {
  readonly service: string;
  readonly name: string;
  readonly actuals: readonly TestCell[];
  readonly targets: readonly TestCell[];
  readonly comment: string | null;
}

/** A cell of a layout that holds one thing of the table: `1 target 2018`, `0 comment`. */
interface Named {
  readonly key: string;
  readonly value: TestCell;
}

type Cells = readonly (string | number | null | Named)[];

export interface Layout {
  readonly name: string;
  readonly merges?: (rows: readonly Row[]) => readonly string[];
  readonly lay: (rows: readonly Row[], years: readonly string[]) => readonly Cells[];
}

export interface Laid {
  readonly grid: Grid;
  /** What a cell holds, whichever layout it stands in. */
  readonly keyOf: (a1: string) => string;
}

export function layOut({ lay, merges }: Layout, rows: readonly Row[], years: readonly string[]): Laid {
  const cells = lay(rows, years);
  const keys = new Map<string, string>();
  const plain = cells.map((row, at) =>
    row.map((cell, column): TestCell => {
      if (cell === null || typeof cell !== 'object') return cell;
      keys.set(toA1({ row: at, column }), cell.key);
      return cell.value;
    }),
  );
  return {
    grid: gridOf(plain, { merges: merges?.(rows) ?? [] }),
    keyOf: (a1) => keys.get(a1) ?? `another cell, ${a1}`,
  };
}

const named = (index: number, what: string, value: TestCell): Named => ({ key: `${index} ${what}`, value });
const nameOf = ({ name }: Row, index: number) => named(index, 'name', name);
const serviceOf = ({ service }: Row, index: number) => named(index, 'service', service);
const commentOf = ({ comment }: Row, index: number) => named(index, 'comment', comment);
const figuresOf = (row: Row, index: number, field: 'actual' | 'target', years: readonly string[]) =>
  years.map((year, at) => named(index, `${field} ${year}`, row[`${field}s`][at]));

const COMMENTS: Named = { key: 'the heading of the comments', value: 'Comments' };

/** The year that a comment is on: the first without an actual. */
const yearAsked = ({ actuals }: Row, years: readonly string[]) =>
  years.findIndex((_, at) => (actuals[at] ?? null) === null);

export const usual: Layout = {
  name: 'a row an indicator',
  lay: (rows, years) => [
    [
      'Service',
      'Indicator',
      ...years.map((year) => `Actual ${year}`),
      ...years.map((year) => `Target ${year}`),
      COMMENTS,
    ],
    ...rows.map((row, index) => [
      serviceOf(row, index),
      nameOf(row, index),
      ...figuresOf(row, index, 'actual', years),
      ...figuresOf(row, index, 'target', years),
      commentOf(row, index),
    ]),
  ],
};

export const shapes: readonly Layout[] = [
  {
    name: 'rows of targets and actuals beside the name',
    lay: (rows, years) => [
      ['Service', 'Indicator', null, ...years, COMMENTS],
      ...rows.flatMap((row, index): Cells[] => [
        [
          serviceOf(row, index),
          nameOf(row, index),
          'Target',
          ...figuresOf(row, index, 'target', years),
          null,
        ],
        [null, null, 'Actual', ...figuresOf(row, index, 'actual', years), commentOf(row, index)],
      ]),
    ],
  },
  {
    name: 'rows of actuals and targets beside a name merged over both',
    merges: (rows) =>
      rows.flatMap((_, index) =>
        ['A', 'B', 'D'].map((letter) => `${letter}${2 * index + 2}:${letter}${2 * index + 3}`),
      ),
    lay: (rows, years) => [
      ['Service', 'Indicator', 'Series', COMMENTS, ...years],
      ...rows.flatMap((row, index): Cells[] => [
        [
          serviceOf(row, index),
          nameOf(row, index),
          'A',
          commentOf(row, index),
          ...figuresOf(row, index, 'actual', years),
        ],
        [null, null, 'T', null, ...figuresOf(row, index, 'target', years)],
      ]),
    ],
  },
  {
    name: 'rows of plans and outturns under the name',
    lay: (rows, years) => [
      ['Service', 'Measure', ...years, COMMENTS],
      ...rows.flatMap((row, index): Cells[] => [
        [serviceOf(row, index), nameOf(row, index), ...years.map(() => null), commentOf(row, index)],
        [null, 'Plan', ...figuresOf(row, index, 'target', years)],
        [null, 'Outturn', ...figuresOf(row, index, 'actual', years)],
      ]),
    ],
  },
  {
    name: 'a list of indicators and years',
    lay: (rows, years) => [
      ['Year', 'Service', 'KPI', 'Target', 'Actual', COMMENTS],
      ...rows.flatMap((row, index) => {
        const asked = yearAsked(row, years);
        const targets = figuresOf(row, index, 'target', years);
        const actuals = figuresOf(row, index, 'actual', years);
        return years.map((year, at): Cells => {
          const isFirst = at === 0;
          return [
            year,
            isFirst ? serviceOf(row, index) : row.service,
            isFirst ? nameOf(row, index) : row.name,
            targets[at]!,
            actuals[at]!,
            at === asked ? commentOf(row, index) : null,
          ];
        });
      }),
    ],
  },
  {
    name: 'a list with a row for each figure',
    lay: (rows, years) => [
      ['Indicator', 'Service', COMMENTS, 'Financial year', 'Type', 'Value'],
      ...rows.flatMap((row, index) =>
        (['actual', 'target'] as const).flatMap((field) =>
          figuresOf(row, index, field, years).map((figure, at): Cells => {
            const isFirst = field === 'actual' && at === 0;
            return [
              isFirst ? nameOf(row, index) : row.name,
              isFirst ? serviceOf(row, index) : row.service,
              field === 'actual' && at === yearAsked(row, years) ? commentOf(row, index) : null,
              years[at]!,
              field === 'actual' ? 'Actual' : 'Target',
              figure,
            ];
          }),
        ),
      ),
    ],
  },
  {
    name: 'indicators across',
    lay: (rows, years) => [
      ['Service', ...rows.map(serviceOf)],
      ['Indicator', ...rows.map(nameOf)],
      ...(['actual', 'target'] as const).flatMap((field) =>
        years.map((year, at): Cells => [
          `${field === 'actual' ? 'Actual' : 'Target'} ${year}`,
          ...rows.map((row, index) => figuresOf(row, index, field, years)[at]!),
        ]),
      ),
      [COMMENTS, ...rows.map(commentOf)],
    ],
  },
  {
    name: 'a block for each indicator, years down',
    lay: (rows, years) =>
      rows.flatMap((row, index): Cells[] => [
        ['Indicator', nameOf(row, index), 'Service', serviceOf(row, index), COMMENTS, commentOf(row, index)],
        ['Year', 'Target', 'Actual'],
        ...years.map((year, at): Cells => [
          year,
          figuresOf(row, index, 'target', years)[at]!,
          figuresOf(row, index, 'actual', years)[at]!,
        ]),
        [],
      ]),
  },
  {
    name: 'a block for each indicator, years across',
    lay: (rows, years) =>
      rows.flatMap((row, index): Cells[] => [
        ['Service', serviceOf(row, index), COMMENTS, commentOf(row, index)],
        [nameOf(row, index)],
        [null, ...years],
        ['Target', ...figuresOf(row, index, 'target', years)],
        ['Actual', ...figuresOf(row, index, 'actual', years)],
        [],
      ]),
  },
];
