import { isExplained } from '../../../core/checking/verdict';
import type { FindingView, ScorecardView } from '../../../core/engine/engine';
import { compareSeverities, type Severity } from '../../../core/sheet/severity';
import { nameService } from '../list/findingSections';

/** What is left to do in one service. */
export interface ServiceTally {
  readonly service: string;
  readonly errors: number;
  readonly queries: number;
}

/** How many rows there are whose gravest finding is an error, a query, an advice, and how many have none. */
export type RowTally = Readonly<Record<Severity | 'fine', number>>;

/** The services with something left to do, named as in the list, those with most of it first. */
export function tallyServices(scorecards: readonly ScorecardView[]): readonly ServiceTally[] {
  const tallies = new Map<string, { errors: number; queries: number }>();
  for (const finding of openFindings(scorecards)) {
    if (finding.severity === 'advice') continue;
    const service = nameService(finding);
    const tally = tallies.get(service) ?? { errors: 0, queries: 0 };
    tally[finding.severity === 'error' ? 'errors' : 'queries']++;
    tallies.set(service, tally);
  }
  return [...tallies]
    .map(([service, tally]) => ({ service, ...tally }))
    .sort((a, b) => b.errors + b.queries - a.errors - a.queries);
}

export function tallyRows(scorecards: readonly ScorecardView[]): RowTally {
  const gravest = new Map<string, Severity>();
  for (const finding of openFindings(scorecards)) {
    for (const { sheet, service, indicator } of finding.parts) {
      if (indicator === null) continue;
      const key = rowKey(sheet, service, indicator);
      const before = gravest.get(key);
      if (!before || compareSeverities(finding.severity, before) < 0) gravest.set(key, finding.severity);
    }
  }
  const tally = { error: 0, query: 0, advice: 0, fine: 0 };
  for (const { sheet, indicators } of scorecards) {
    for (const { name, service } of indicators) tally[gravest.get(rowKey(sheet, service, name)) ?? 'fine']++;
  }
  return tally;
}

function openFindings(scorecards: readonly ScorecardView[]): readonly FindingView[] {
  return scorecards.flatMap(({ findings }) => findings.filter((finding) => !isExplained(finding)));
}

function rowKey(sheet: string, service: string | null, indicator: string): string {
  return [sheet, service ?? '', indicator].join('\n');
}
