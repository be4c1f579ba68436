import type { FindingView, IndicatorView, ScorecardView, WorkbookCheck } from '../../core/engine/engine';

// A scorecard is an object of one check: its rows are sorted by name once.
const known = new WeakMap<ScorecardView, ReadonlyMap<string, readonly IndicatorView[]>>();

/** The indicator that a finding is about; null where that is none or several. */
export function rowOf(check: WorkbookCheck | null, finding: FindingView): IndicatorView | null {
  const { indicator, service, rows, scorecard: id, parts } = finding;
  const scorecard = check?.scorecards.find((one) => one.id === id);
  if (!scorecard || indicator === null || parts.length > 1) return null;
  const named = rowsByName(scorecard).get(nameOf(indicator, service)) ?? [];
  return named.find((one) => one.rows.some((row) => rows.includes(row))) ?? named[0] ?? null;
}

/** The indicators that a finding is about, each name once. */
export function rowsOf(check: WorkbookCheck | null, finding: FindingView): readonly IndicatorView[] {
  const sheets = new Map(check?.scorecards.map((one) => [one.sheet, one]));
  const rows = finding.parts.flatMap(({ sheet, indicator, service }) => {
    const scorecard = sheets.get(sheet);
    return scorecard && indicator !== null
      ? (rowsByName(scorecard).get(nameOf(indicator, service)) ?? []).slice(0, 1)
      : [];
  });
  return [...new Map(rows.map((row) => [row.name, row])).values()];
}

function rowsByName(scorecard: ScorecardView): ReadonlyMap<string, readonly IndicatorView[]> {
  const before = known.get(scorecard);
  if (before) return before;
  const byName = new Map<string, IndicatorView[]>();
  for (const one of scorecard.indicators) {
    const key = nameOf(one.name, one.service);
    const same = byName.get(key);
    if (same) same.push(one);
    else byName.set(key, [one]);
  }
  known.set(scorecard, byName);
  return byName;
}

function nameOf(indicator: string, service: string | null): string {
  return `${service ?? ''}\n${indicator}`;
}
