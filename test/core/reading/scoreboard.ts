import { columnLetters, fromA1, toA1 } from '../../../src/core/sheet/address';
import { readSheet } from '../../../src/core/reading/index';
import { gridOf } from '../../support/grid';
import { sayColumns } from '../../support/columns';
import type { PlaceCase } from './columns/placeCases';
import type { Layout } from './layouts';
import type { Laid, Row } from './shapes/layouts';

/** What became of the figures of some layouts. */
export interface Score {
  readonly right: number;
  /** Read under another meaning, name or service than its own, or read though it is no figure of any. */
  readonly wrong: number;
  /** Not read, and said: its column waits to be set, or its table is listed as unread. */
  readonly said: number;
  readonly unsaid: number;
  /** Not read, and said, where no heading tells what it is: as it should be. */
  readonly asked: number;
}

const NOTHING: Score = { right: 0, wrong: 0, said: 0, unsaid: 0, asked: 0 };

export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { right, wrong, said, unsaid, asked }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      said: sum.said + said,
      unsaid: sum.unsaid + unsaid,
      asked: sum.asked + asked,
    }),
    NOTHING,
  );
}

/** Reads a layout and tells of every figure in it whether it came out as what it is. */
export function scoreLayout({ rows, sheet, reads }: Layout): Score {
  const { scorecards, unread } = readSheet(gridOf(rows, sheet));
  const wanted = new Map<string, string>();
  for (const { columns, rows: lines } of reads) {
    const figures = columns.split(', ').map((one) => /^([A-Z]+) (.*)$/.exec(one)!);
    for (const line of lines) {
      const [, row, service, name] = /^(\d+) (.*?) \| (.*?) \|/.exec(`${line} |`)!;
      for (const [, letters, meaning] of figures)
        wanted.set(`${letters}${row}`, `${meaning} | ${service} | ${name}`);
    }
  }
  const found = new Map<string, string>();
  const waiting = new Set<string>();
  for (const { indicators, otherColumns } of scorecards) {
    for (const { column, mightBe } of otherColumns)
      if (mightBe.length > 0) waiting.add(columnLetters(column));
    for (const { service, name, values } of indicators) {
      for (const { cell, column } of values)
        found.set(toA1(cell), `${column.field} ${column.period?.text ?? '-'} | ${service ?? '-'} | ${name}`);
    }
  }
  const isListed = (a1: string) => {
    const { row, column } = fromA1(a1)!;
    return unread.some(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  };
  const scores = [...wanted].map(([a1, meaning]): Score => {
    if (found.get(a1) === meaning) return { ...NOTHING, right: 1 };
    if (found.has(a1)) return { ...NOTHING, wrong: 1 };
    return waiting.has(a1.replace(/\d+/, '')) || isListed(a1)
      ? { ...NOTHING, said: 1 }
      : { ...NOTHING, unsaid: 1 };
  });
  const strangers = [...found.keys()].filter((a1) => !wanted.has(a1)).length;
  return addScores([...scores, { ...NOTHING, wrong: strangers }]);
}

/** The same for cases that say what every column is taken for: each figure below a heading counts. */
export function scoreColumns({ rows, sheet, means }: Pick<PlaceCase, 'rows' | 'sheet' | 'means'>): Score {
  const meaningsOf = (said: string) =>
    new Map(
      said
        .split(', ')
        .map((one) => /^([A-Z]+) (.*?)\??$/.exec(one)!)
        .map(([, at, what]) => [at!, what!]),
    );
  const { scorecards } = readSheet(gridOf(rows, sheet));
  const found = new Map(scorecards.flatMap((scorecard) => [...meaningsOf(sayColumns(scorecard))]));
  const count = scorecards.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const scores = [...meaningsOf(means)].map(([column, what]): Score => {
    if (!/^(?:actual|target|comparator|not placed)/.test(what)) return NOTHING;
    const is = found.get(column) ?? 'nothing';
    if (is === 'not placed') return { ...NOTHING, [what === is ? 'asked' : 'said']: count };
    if (is === what) return { ...NOTHING, right: count };
    return /^(?:actual|target|comparator)/.test(is)
      ? { ...NOTHING, wrong: count }
      : { ...NOTHING, unsaid: count };
  });
  return addScores(scores);
}

/** The same for one table laid out in a shape: each actual and target is looked for under its own name and year. */
export function scoreShape(laid: Laid, rows: readonly Row[]): Score {
  const { scorecards, unread } = readSheet(laid.grid);
  const found = scorecards.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, values }) =>
      values.map(({ cell, column, place }) => ({
        key: laid.keyOf(toA1(cell)),
        place,
        is: `${name} | ${column.field} ${column.period?.text ?? '-'}`,
      })),
    ),
  );
  const wanted = laid.grid.rows.flatMap((cells, row) =>
    cells!.flatMap((_, column) => {
      const key = laid.keyOf(toA1({ row, column }));
      return /^\d+ (?:actual|target) /.test(key) ? [key] : [];
    }),
  );
  return addScores(
    wanted.map((key): Score => {
      const [, index, what] = /^(\d+) (.*)$/.exec(key)!;
      const own = found.filter((one) => one.key === key);
      if (own.length === 0) return { ...NOTHING, [unread.length > 0 ? 'said' : 'unsaid']: 1 };
      const isRight = own.every(({ is }) => is === `${rows[Number(index)]!.name} | ${what}`);
      return { ...NOTHING, [isRight ? 'right' : 'wrong']: 1 };
    }),
  );
}
