import { toA1 } from '../sheet/address';
import { explainedOf, write } from './json';
import type { NarrativeReport } from './narrativeReport';

/** What a plan's text states and a list requires, against the table, as JSON, version 1. */
export function narrativeToJson({ statements, kpis, explained }: NarrativeReport): string {
  return write({
    version: 1,
    statements: statements.map(({ quote, line, page, year, value, verdict, found, message }) => ({
      quote,
      line,
      page,
      year,
      value,
      indicator: found?.indicator.name ?? null,
      sheet: found?.scorecard.sheet ?? null,
      cell: found && toA1(found.cell),
      verdict,
      message,
    })),
    kpis: kpis.map((one) => {
      const { kpi, match, found, differs, parts } = one;
      const reason = explained.get(one);
      return {
        kpi,
        indicator: found?.indicator.name ?? null,
        cell: found && toA1(found.indicator.nameCell),
        match,
        differs,
        parts: parts.map(({ indicator }) => toA1(indicator.nameCell)),
        explained: reason ? explainedOf(reason) : null,
      };
    }),
  });
}
