import type { AnyRule } from '../rules/index';
import { DOUBT_A_FIGURE } from '../rules/support/doubts';
import type { CellAddress } from '../sheet/address';
import type { Finding, HeldBack } from './finding';

/**
 * The findings without those that follow from another, and these by themselves: where a figure is asked about by itself,
 * what rests on it says the same thing once more. Those behind a doubt of the figure alone are told apart: once that is
 * explained the figure stands, and so do they. A reason for what is the same matter answers both.
 */
export function partSaidAlready(
  findings: readonly Finding[],
  rules: readonly AnyRule[],
): { readonly said: readonly Finding[]; readonly heldBack: readonly HeldBack[] } {
  const before = new Map(rules.flatMap(({ id, givesWayTo }) => (givesWayTo ? [[id, givesWayTo]] : [])));
  const same = new Map(rules.flatMap(({ id, saidToo }) => (saidToo ? [[id, saidToo]] : [])));
  const asked = new Set([...before.values(), ...same.values()].flat());
  const places = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (!asked.has(finding.rule)) continue;
    const at = placeOf(finding, finding.cell);
    const saying = places.get(at);
    if (saying) saying.push(finding);
    else places.set(at, [finding]);
  }
  if (places.size === 0) return { said: findings, heldBack: [] };
  const said: Finding[] = [];
  const heldBack: HeldBack[] = [];
  for (const finding of findings) {
    const [alike, others] = [same.get(finding.rule), before.get(finding.rule)];
    const told = alike && places.get(placeOf(finding, finding.cell));
    if (told?.some(({ rule }) => alike!.includes(rule))) continue;
    const doubts = others
      ? finding.cells
          .flatMap((cell) => places.get(placeOf(finding, cell)) ?? [])
          .filter(({ rule }) => others.includes(rule))
      : [];
    if (doubts.length === 0) said.push(finding);
    else if (doubts.every(({ rule }) => DOUBT_A_FIGURE.includes(rule))) heldBack.push({ finding, doubts });
  }
  return { said, heldBack };
}

/** What is said of a heading follows from what is said of headings alone. */
function placeOf({ indicator }: Finding, { row, column }: CellAddress): number {
  const place = row * MOST_COLUMNS + column;
  return indicator === null ? -1 - place : place;
}

/** As many as a sheet of Excel has. */
const MOST_COLUMNS = 16_384;
