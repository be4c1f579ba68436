import type { FindingView, RuleView, ScorecardView } from '../../../core/engine/engine';
import type { Severity } from '../../../core/sheet/severity';
import { isExplained } from '../../../core/checking/verdict';
import { searchFindings } from './searchFindings';
import { severities } from '../../../core/sheet/severity';

export type Grouping = 'rule' | 'service';

/** What the officer wants to see of the findings. */
export interface Filters {
  readonly query: string;
  readonly grouping: Grouping;
  readonly showsExplained: boolean;
}

/** The findings of one severity that match the search. */
export interface FindingSection {
  readonly severity: Severity;
  /** How many of them no reason holds for. */
  readonly openCount: number;
  readonly explainedCount: number;
  readonly groups: readonly FindingGroup[];
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** In the order in which they are walked; without the explained ones if these are not shown. */
  readonly findings: readonly FindingView[];
}

/** The list as it is shown: by severity, and in it by rule or by service. */
export function sortIntoSections(
  scorecards: readonly ScorecardView[],
  rules: ReadonlyMap<string, RuleView>,
  { query, grouping, showsExplained }: Filters,
): readonly FindingSection[] {
  const titleOf = (rule: string) => rules.get(rule)?.title ?? rule;
  const all = scorecards.flatMap(({ findings }) => findings);
  const matching = searchFindings(all, query, titleOf);
  return severities.flatMap((severity) => {
    const own = matching.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const open = own.filter((finding) => !isExplained(finding));
    const shown = showsExplained ? own : open;
    const groups = grouping === 'rule' ? groupByRule(shown, rules) : groupByService(shown);
    return [{ severity, openCount: open.length, explainedCount: own.length - open.length, groups }];
  });
}

/** Every finding that is shown once its group is open, from the top down. */
export function walkFindings(sections: readonly FindingSection[]): readonly FindingView[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
}

function groupByRule(
  findings: readonly FindingView[],
  rules: ReadonlyMap<string, RuleView>,
): readonly FindingGroup[] {
  const order = [...rules.keys()];
  return group(findings, ({ rule }) => rule)
    .map(([rule, own]) => ({ key: rule, title: rules.get(rule)?.title ?? rule, findings: own }))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function groupByService(findings: readonly FindingView[]): readonly FindingGroup[] {
  const titleOf = ({ service, indicator, parts }: FindingView) => {
    if (service !== null) return service;
    if (indicator !== null) return 'Under no service';
    return parts.some((part) => part.service !== null) ? 'Several services' : 'The scorecard as a whole';
  };
  return group(findings, titleOf).map(([title, own]) => ({ key: title, title, findings: own }));
}

/** In the order in which the keys first appear. */
function group(
  findings: readonly FindingView[],
  keyOf: (finding: FindingView) => string,
): readonly (readonly [string, readonly FindingView[]])[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const own = groups.get(key);
    if (own) own.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups];
}
