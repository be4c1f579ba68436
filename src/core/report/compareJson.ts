import type { Explained } from '../explanations/explanation';
import { rangeToA1, toA1 } from '../sheet/address';
import type { ScorecardChange } from '../documents/compare/change';
import { type CompareReport, countChanges } from './compareReport';
import { explainedOf, write } from './json';

/** A comparison as JSON, version 1: as that of a check, with the old and the new beside each message. */
export function compareToJson(report: CompareReport): string {
  const { asOf, old, file, scorecards, comparison, notRun } = report;
  const { errors, queries, advice, explained } = countChanges(report);
  return write({
    version: 1,
    asOf,
    old,
    files: [
      {
        file,
        error: null,
        scorecards: scorecards.map((scorecard) => ({
          sheet: scorecard.sheet,
          range: rangeToA1(scorecard.range),
          indicators: scorecard.indicators.length,
          findings: comparison.changes
            .filter((change) => change.scorecard === scorecard)
            .map((change) => findingOf(change, report.explained.get(change) ?? null)),
          notRun,
        })),
      },
    ],
    summary: { matched: comparison.matched, errors, queries, advice, explained, ready: queries === 0 },
  });
}

function findingOf(
  { rule, severity, cell, indicator, message, old, new: now }: ScorecardChange,
  explained: Explained | null,
) {
  return {
    rule,
    severity,
    cell: toA1(cell),
    cells: [toA1(cell)],
    indicator: indicator.name,
    service: indicator.service,
    message,
    fixable: false,
    explained: explained && explainedOf(explained),
    old,
    new: now,
  };
}
