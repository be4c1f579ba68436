import type { FindingView, RuleView, ScorecardView } from '../../../core/engine/engine';
import { isExplained } from '../../../core/checking/verdict';
import { searchFindings } from './searchFindings';
import { severities, type Severity, severityHeading } from '../../../core/sheet/severity';

export type Grouping = 'rule' | 'service' | 'indicator';

/** What the officer wants to see of the findings. */
export interface Filters {
  readonly query: string;
  readonly grouping: Grouping;
  readonly showsExplained: boolean;
}

/** Findings that match the search: those of one severity, or of one service where they are listed by indicator. */
export interface FindingSection {
  readonly key: string;
  readonly title: string;
  /** Null where there are findings of every severity in it. */
  readonly severity: Severity | null;
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

/** The list as it is shown: by severity, and in it by rule or by service; or by service, and in it by indicator. */
export function sortIntoSections(
  scorecards: readonly ScorecardView[],
  rules: ReadonlyMap<string, RuleView>,
  { query, grouping, showsExplained }: Filters,
): readonly FindingSection[] {
  const titleOf = (rule: string) => rules.get(rule)?.title ?? rule;
  const all = scorecards.flatMap(({ findings }) => findings);
  const matching = searchFindings(all, query, titleOf);
  const section = (
    head: Pick<FindingSection, 'key' | 'title' | 'severity'>,
    own: readonly FindingView[],
    toGroups: (findings: readonly FindingView[]) => readonly FindingGroup[],
  ): FindingSection[] => {
    if (own.length === 0) return [];
    const open = own.filter((finding) => !isExplained(finding));
    const groups = toGroups(showsExplained ? own : open);
    return [{ ...head, openCount: open.length, explainedCount: own.length - open.length, groups }];
  };
  if (grouping === 'indicator')
    return group(matching, nameService).flatMap(([title, own]) =>
      section({ key: `service/${title}`, title, severity: null }, own, groupByIndicator),
    );
  return severities.flatMap((severity) =>
    section(
      { key: severity, title: severityHeading[severity], severity },
      matching.filter((finding) => finding.severity === severity),
      (own) => (grouping === 'rule' ? groupByRule(own, rules) : groupByService(own)),
    ),
  );
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
  return group(findings, nameService).map(([title, own]) => ({ key: title, title, findings: own }));
}

/** By row, from the top of the sheet: a name may stand in several rows. */
function groupByIndicator(findings: readonly FindingView[]): readonly FindingGroup[] {
  const keyOf = ({ indicator, scorecard, rows }: FindingView) =>
    indicator === null ? 'whole' : `${scorecard} ${rows[0] ?? ''} ${indicator}`;
  return group(findings, keyOf)
    .map(([key, own]) => ({
      key,
      title: own[0]!.indicator ?? 'Several rows, or the sheet as a whole',
      findings: own,
    }))
    .sort((a, b) => (a.findings[0]!.rows[0] ?? -1) - (b.findings[0]!.rows[0] ?? -1));
}

/** The service that a finding is listed under. */
export function nameService({ service, indicator, parts }: FindingView): string {
  if (service !== null) return service;
  if (indicator !== null) return 'No service';
  return parts.some((part) => part.service !== null) ? 'Several services' : 'The sheet as a whole';
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
