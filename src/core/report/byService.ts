import { listAlone, partsOnce } from '../checking/collapse/collapsed';
import { isExplained } from '../checking/verdict';
import type { ListedCheck, ListedFinding } from '../explanations/explanation';
import type { Finding } from '../checking/finding';
import { contains } from '../sheet/address';
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

/**
 * The checks with what has figures of its own in its own scorecard and service, though a list shows it with others of its
 * kind: whoever is to put it right is looked for here.
 */
export function openOwn(checks: readonly ListedCheck[]): readonly ListedCheck[] {
  const opened = checks.map(() => [] as ListedFinding[]);
  const homeOf = ({ sheet, cell }: Finding, otherwise: number) => {
    const isHome = ({ scorecard }: ListedCheck) =>
      scorecard.sheet === sheet && contains(scorecard.range, cell);
    const home = checks.findIndex(isHome);
    return home < 0 ? otherwise : home;
  };
  checks.forEach(({ findings }, index) => {
    for (const finding of findings) {
      if (!finding.areOwn) opened[index]!.push(finding);
      else for (const part of partsOnce(finding)) opened[homeOf(part, index)]!.push(listAlone(part));
    }
  });
  return checks.map((check, index) => ({ ...check, findings: opened[index]! }));
}

function compareToDo(one: ListedFinding, other: ListedFinding): number {
  return (
    Number(isExplained(one)) - Number(isExplained(other)) || compareSeverities(one.severity, other.severity)
  );
}
