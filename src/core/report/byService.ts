import { isExplained } from '../checking/verdict';
import type { ListedCheck, ListedFinding } from '../explanations/explanation';
import { compareSeverities } from '../sheet/severity';
import { groupBy } from '../text/groupBy';

/**
 * The findings of some scorecards by service, in the order of the scorecards; under null those of no service. In each
 * what is left to do comes first, the gravest before the others.
 */
export function groupByService(
  checks: readonly ListedCheck[],
): ReadonlyMap<string | null, readonly ListedFinding[]> {
  const findings = checks.flatMap((check) => check.findings);
  const groups = groupBy(findings, ({ service }) => service);
  return new Map([...groups].map(([service, own]) => [service, [...own].sort(compareToDo)]));
}

function compareToDo(one: ListedFinding, other: ListedFinding): number {
  return (
    Number(isExplained(one)) - Number(isExplained(other)) || compareSeverities(one.severity, other.severity)
  );
}
