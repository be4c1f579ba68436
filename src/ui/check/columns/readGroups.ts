import type { ScorecardView } from '../../../core/engine/engine';

/** Scorecards whose columns have the same headings and were read the same way: what is set holds for all of them. */
export interface ReadGroup {
  /** "C actual 2016, D National 2016, E to I targets 2016 to 2020; 1 column ignored." */
  readonly sentence: string;
  readonly scorecards: readonly [ScorecardView, ...ScorecardView[]];
}

/** In the order of the workbook. */
export function groupByReading(scorecards: readonly ScorecardView[]): readonly ReadGroup[] {
  const groups = new Map<string, [ScorecardView, ...ScorecardView[]]>();
  for (const scorecard of scorecards) {
    const key = [scorecard.read, ...scorecard.columns.map(({ column, label }) => `${column} ${label}`)].join(
      '\n',
    );
    const same = groups.get(key);
    if (same) same.push(scorecard);
    else groups.set(key, [scorecard]);
  }
  return [...groups.values()].map((same) => ({
    sentence: same[0].read.replace(/^Read: /, ''),
    scorecards: same,
  }));
}
