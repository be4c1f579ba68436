import type { Finding } from '../checking/finding';
import { explainAll, explainFinding, type Reason } from '../explanations/explain';
import type { Explained, Explanation } from '../explanations/explanation';
import { matchExplanations } from '../explanations/match';
import type { ScorecardChange } from '../documents/compare/change';
import type { RequiredMatch } from '../documents/required/matchRequired';
import { plainName } from '../scorecard/plainName';
import type { Scorecard } from '../scorecard/scorecard';
import { groupBy } from '../text/groupBy';
import { changeToFinding, type DocumentFinding, missingToFinding } from './documentFindings';

/** The reasons that were given for findings between documents. */
export function matchDocumentReasons(
  found: readonly DocumentFinding[],
  explanations: readonly Explanation[],
): ReadonlyMap<Finding, Explained> {
  const ofRows = found.filter(({ finding }) => !isOfNoRow(finding));
  const matches = new Map(
    matchExplanations(
      [...groupBy(ofRows, ({ scorecard }) => scorecard)].map(([scorecard, those]) => ({
        scorecard,
        findings: those.map(({ finding }) => finding),
      })),
      explanations,
    ),
  );
  for (const { finding } of found) {
    const explanation = isOfNoRow(finding) ? explanations.findLast((one) => isSameName(one, finding)) : null;
    // No cell of the table can change what was said of a row that is not there.
    if (explanation) matches.set(finding, { explanation, hasLapsed: false });
  }
  return matches;
}

/** The reasons that were given for changes since an earlier scorecard. */
export function explainChanges(
  changes: readonly ScorecardChange[],
  explanations: readonly Explanation[],
): ReadonlyMap<ScorecardChange, Explained> {
  return reasonsFor(changes, changeToFinding, explanations);
}

/** The reason that was given for each required indicator that no row is. */
export function explainMissing(
  kpis: readonly RequiredMatch[],
  scorecards: readonly Scorecard[],
  explanations: readonly Explanation[],
): ReadonlyMap<RequiredMatch, Explained> {
  const first = scorecards[0]!;
  const missing = kpis.filter(({ found }) => !found);
  return reasonsFor(missing, (one) => missingToFinding(one, first), explanations);
}

function reasonsFor<Item>(
  items: readonly Item[],
  toFinding: (item: Item) => DocumentFinding,
  explanations: readonly Explanation[],
): ReadonlyMap<Item, Explained> {
  const found = items.map(toFinding);
  const reasons = matchDocumentReasons(found, explanations);
  return new Map(
    items.flatMap((item, index) => {
      const reason = reasons.get(found[index]!.finding);
      return reason ? [[item, reason] as const] : [];
    }),
  );
}

/** The reasons with another one, in place of what was given for the same finding. */
export function keepDocumentReason(
  explanations: readonly Explanation[],
  { scorecard, finding }: DocumentFinding,
  reason: Reason,
): readonly Explanation[] {
  if (!isOfNoRow(finding)) {
    return explainAll(explanations, [{ scorecard, findings: [{ ...finding, explained: null }] }], reason);
  }
  const others = explanations.filter((one) => !isSameName(one, finding));
  return [...others, explainFinding(scorecard, finding, reason)];
}

/** What is not in the table is known by its name alone. */
function isOfNoRow({ rule }: Finding): boolean {
  return rule === 'kpi-missing' || rule === 'indicator-dropped';
}

function isSameName(explanation: Explanation, { rule, sheet, indicator }: Finding): boolean {
  return (
    explanation.rule === rule &&
    explanation.sheet === sheet &&
    plainName(explanation.indicator ?? '') === plainName(indicator ?? '')
  );
}
