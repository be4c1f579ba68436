import { fromA1 } from '../sheet/address';
import type { Finding } from '../checking/finding';
import type { Scorecard } from '../scorecard/scorecard';
import { canExplain } from './explain';
import type { Explained, Explanation } from './explanation';
import { NamedCells } from './namedCells';
import { kindKey, type Pointer, pointerOfExplanation, pointerOfFinding } from './pointer';
import { judgeStanding, type Standing } from './standing';
import { waysToMatch } from './ways';

/** A scorecard and what was found in it. */
export interface ScorecardFindings {
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
}

interface Target {
  readonly finding: Finding;
  readonly pointer: Pointer;
  readonly places: NamedCells;
}

/** An explanation; what it is about is only worked out where a finding is left that it may be of. */
class Given {
  private known: Pointer | null = null;

  constructor(readonly explanation: Explanation) {}

  get pointer(): Pointer {
    return (this.known ??= pointerOfExplanation(this.explanation));
  }
}

/**
 * Which finding each explanation is of, and whether it still holds. Scorecards of one sheet are best given together:
 * then no explanation is taken for that of a like row in another of them. Of several explanations of one finding the
 * last in the list counts.
 */
export function matchExplanations(
  found: readonly ScorecardFindings[],
  explanations: readonly Explanation[],
): ReadonlyMap<Finding, Explained> {
  const matches = new Map<Finding, Explained>();
  if (explanations.length === 0) return matches;
  const kinds = new Set(
    found.flatMap(({ scorecard, findings }) => findings.map(({ rule }) => kindKey(rule, scorecard.sheet))),
  );
  let given: readonly Given[] = explanations
    .filter(({ rule, sheet }) => kinds.has(kindKey(rule, sheet)))
    .map((explanation) => new Given(explanation))
    .reverse();
  if (given.length === 0) return matches;
  const places = found.map(({ scorecard }) => new NamedCells(scorecard));
  let targets = found.flatMap((one, index) => targetsOf(one, places[index]!));
  for (const keys of waysToMatch(places)) {
    const open = groupTargets(targets, keys.ofFinding);
    given = given.filter((one) => {
      if (open.size === 0) return true;
      const { explanation, pointer } = one;
      const candidates = keys.ofExplanation(pointer).flatMap((key) => [...(open.get(key) ?? [])]);
      const best = chooseBest(pointer, candidates, keys.judge);
      if (!best || (keys.isForStanding && best.standing.hasLapsed)) return true;
      forget(best.target, keys.ofFinding(best.target.pointer), open);
      matches.set(best.target.finding, { explanation, ...best.standing });
      return false;
    });
    targets = targets.filter(({ finding }) => !matches.has(finding));
  }
  return matches;
}

function targetsOf({ findings }: ScorecardFindings, places: NamedCells): Target[] {
  return findings
    .filter(canExplain)
    .map((finding) => ({ finding, pointer: pointerOfFinding(finding, places), places }));
}

function groupTargets(
  targets: readonly Target[],
  keysOf: (pointer: Pointer) => readonly string[],
): Map<string, Set<Target>> {
  const groups = new Map<string, Set<Target>>();
  for (const target of targets) {
    for (const key of keysOf(target.pointer)) {
      const group = groups.get(key);
      if (group) group.add(target);
      else groups.set(key, new Set([target]));
    }
  }
  return groups;
}

function forget(target: Target, keys: readonly string[], groups: Map<string, Set<Target>>): void {
  for (const key of keys) {
    const group = groups.get(key);
    group?.delete(target);
    if (group?.size === 0) groups.delete(key);
  }
}

/** The one for which the explanation still holds, else the nearest to where it was given. */
function chooseBest(pointer: Pointer, candidates: readonly Target[], judge = judgeStanding) {
  const rowThen = fromA1(pointer.cells[0]?.cell ?? '')?.row ?? 0;
  let best: { target: Target; standing: Standing; rank: number } | null = null;
  for (const target of candidates) {
    const standing = judge(pointer, target.pointer, target.places);
    const distance = Math.abs(target.finding.cell.row - rowThen);
    const rank = standing.hasLapsed ? 1e9 + distance : distance;
    if (!best || rank < best.rank) best = { target, standing, rank };
  }
  return best;
}
