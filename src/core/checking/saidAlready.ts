import type { AnyRule } from '../rules/index';
import { toA1 } from '../sheet/address';
import type { Finding } from './finding';

/**
 * The findings without those that follow from another: where a figure is asked about by itself, what rests on it says
 * the same thing once more.
 */
export function withoutSaidAlready(
  findings: readonly Finding[],
  rules: readonly AnyRule[],
): readonly Finding[] {
  const before = new Map(rules.flatMap(({ id, givesWayTo }) => (givesWayTo ? [[id, givesWayTo]] : [])));
  const asked = new Set([...before.values()].flat());
  const places = new Map<string, Set<string>>();
  for (const { rule, cell, indicator } of findings) {
    if (indicator === null || !asked.has(rule)) continue;
    const at = toA1(cell);
    const saying = places.get(at);
    if (saying) saying.add(rule);
    else places.set(at, new Set([rule]));
  }
  if (places.size === 0) return findings;
  return findings.filter(({ rule, cells }) => {
    const others = before.get(rule);
    if (!others) return true;
    return !cells.some((cell) => {
      const saying = places.get(toA1(cell));
      return saying !== undefined && others.some((other) => saying.has(other));
    });
  });
}
