import { plainName } from '../../scorecard/plainName';
import type { Indicator, Scorecard, Value } from '../../scorecard/scorecard';
import { groupBy } from '../../text/groupBy';
import { isSameInBoth } from './sameFigure';
import { type FindOld, pairColumns } from './sharedColumns';
import { compareWordings, wordingOf } from './wordings';

/** An indicator with the scorecard it stands in. */
export interface PlacedIndicator {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
}

/** One indicator in both documents. */
export interface Match {
  readonly old: PlacedIndicator;
  readonly now: PlacedIndicator;
  /** The figures that both give for one thing and time. */
  readonly shared: readonly SharedFigure[];
}

export interface SharedFigure {
  readonly old: Value;
  readonly now: Value;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Of the earlier document, without a like in the later one. */
  readonly dropped: readonly PlacedIndicator[];
  readonly added: readonly PlacedIndicator[];
}

/** Names that have fewer of their words in common are of two things, whatever their figures are. */
const ALIKE = 0.5;
/** Unless all figures of one service are the same. */
const LEAST_ALIKE = 0.4;
/** A word in so many names tells nothing of which is which. */
const COMMON = 40;
/**
 * Matches the indicators of two documents: by name and service, then by name alone, then by names that differ a little or
 * whose figures say that they are one. What is not sure is not matched.
 */
export function matchIndicators(old: readonly Scorecard[], now: readonly Scorecard[]): Matching {
  const share = sharer();
  const olds = new Set(old.flatMap(place));
  const nows = new Set(now.flatMap(place));
  const matches: Match[] = [];
  const take = (one: PlacedIndicator, other: PlacedIndicator) => {
    olds.delete(one);
    nows.delete(other);
    matches.push({ old: one, now: other, shared: share(one, other) });
  };
  const nameAndService = ({ indicator: { name, service } }: PlacedIndicator) =>
    `${plainName(name)}|${plainName(service ?? '')}`;
  const nameOnly = ({ indicator: { name } }: PlacedIndicator) => plainName(name);
  for (const keyOf of [nameAndService, nameOnly]) {
    const there = groupBy(olds, keyOf);
    for (const [key, here] of groupBy([...nows], keyOf)) pairAlike(there.get(key) ?? [], here, share, take);
  }
  for (const [one, other] of pairSimilar([...olds], [...nows], share)) take(one, other);
  return { matches, dropped: [...olds], added: [...nows] };
}

function place(scorecard: Scorecard): PlacedIndicator[] {
  return scorecard.indicators
    .filter(({ name }) => name !== '')
    .map((indicator) => ({ scorecard, indicator }));
}

type Share = (old: PlacedIndicator, now: PlacedIndicator) => SharedFigure[];

function sharer(): Share {
  const known = new Map<Scorecard, Map<Scorecard, FindOld>>();
  return (old, now) => {
    let ofOld = known.get(old.scorecard);
    if (!ofOld) known.set(old.scorecard, (ofOld = new Map<Scorecard, FindOld>()));
    let findOld = ofOld.get(now.scorecard);
    if (!findOld) ofOld.set(now.scorecard, (findOld = pairColumns(old.scorecard, now.scorecard)));
    const find = findOld;
    const before = new Map(old.indicator.values.map((value) => [value.column, value]));
    return now.indicator.values.flatMap((value) => {
      const column = find(value.column);
      const other = column && before.get(column);
      return other && other.place === 'own' && value.place === 'own' ? [{ old: other, now: value }] : [];
    });
  };
}

/** Pairs indicators of one name: the one with the one, several by the figures that they have in common, then in order. */
function pairAlike(
  olds: readonly PlacedIndicator[],
  nows: readonly PlacedIndicator[],
  share: Share,
  take: (old: PlacedIndicator, now: PlacedIndicator) => void,
): void {
  const left = new Set(olds);
  if (olds.length === 1 && nows.length === 1) {
    take(olds[0]!, nows[0]!);
    return;
  }
  // A name borne by very many is no name.
  if (olds.length * nows.length > COMMON ** 2) return;
  const rest = nows.filter((now) => {
    const ranked = [...left]
      .map((old) => ({ old, ...weighFigures(share(old, now)) }))
      .filter(({ same }) => same > 0)
      .sort((a, b) => b.same - b.other - (a.same - a.other));
    const [best, next] = ranked;
    if (!best || (next && next.same - next.other === best.same - best.other)) return true;
    left.delete(best.old);
    take(best.old, now);
    return false;
  });
  // A row printed twice and now once is one that was tidied up, and no other.
  const isOneRow =
    new Set([...left].map(({ indicator }) => indicator.values.map(({ text }) => text).join('|'))).size === 1;
  if (left.size !== rest.length && !(isOneRow && rest.length === 1)) return;
  for (const [index, old] of [...left].slice(0, rest.length).entries()) take(old, rest[index]!);
}

/** How many figures that both give are the same, and how many are not. Nought, one and a hundred are anyone's. */
function weighFigures(shared: readonly SharedFigure[]): { same: number; other: number } {
  const given = shared.filter(({ old, now }) => old.number !== null && now.number !== null);
  const isTelling = ({ now }: SharedFigure) => ![0, 1, 100].includes(now.number!);
  const same = given.filter((pair) => isSameInBoth(pair.old, pair.now));
  return { same: same.filter(isTelling).length, other: given.length - same.length };
}

function pairSimilar(
  olds: readonly PlacedIndicator[],
  nows: readonly PlacedIndicator[],
  share: Share,
): [PlacedIndicator, PlacedIndicator][] {
  const words = new Map([...olds, ...nows].map((one) => [one, wordingOf(one.indicator.name)]));
  const bearers = new Map<string, PlacedIndicator[]>();
  for (const old of olds) {
    for (const word of words.get(old)!) {
      const those = bearers.get(word);
      if (those) those.push(old);
      else bearers.set(word, [old]);
    }
  }
  const found: { old: PlacedIndicator; now: PlacedIndicator; likeness: number }[] = [];
  for (const now of nows) {
    const candidates = new Set(
      words.get(now)!.flatMap((word) => {
        const those = bearers.get(word) ?? [];
        return those.length <= COMMON ? those : [];
      }),
    );
    for (const old of candidates) {
      const likeness = likenessOf(words.get(old)!, words.get(now)!, old, now, share);
      if (likeness > 0) found.push({ old, now, likeness });
    }
  }
  return chooseBest(found);
}

/** From 0, another indicator, to 1 and a little more where the figures agree too. */
function likenessOf(
  oldWords: readonly string[],
  newWords: readonly string[],
  old: PlacedIndicator,
  now: PlacedIndicator,
  share: Share,
): number {
  const { likeness, isOther, isSwapped } = compareWordings(oldWords, newWords);
  if (likeness < LEAST_ALIKE) return 0;
  const { same, other } = weighFigures(share(old, now));
  const isOtherUnit = isKnown(old) && isKnown(now) && old.indicator.unit !== now.indicator.unit;
  if (isOtherUnit) return 0;
  const isElsewhere = plainName(old.indicator.service ?? '') !== plainName(now.indicator.service ?? '');
  const isAlike = likeness >= ALIKE ? other <= 1 : other === 0 && !isElsewhere && !isOther;
  if (same >= 2 && isAlike) return likeness + 0.5;
  if (isOther || isSwapped || likeness < (isElsewhere ? 0.9 : 0.7)) return 0;
  return likeness;
}

function isKnown({ indicator: { unit } }: PlacedIndicator): boolean {
  return unit === 'percentage' || unit === 'count' || unit === 'currency' || unit === 'days';
}

/** The pairs that are each other's best; two that are equally good are not sure. */
function chooseBest(
  found: readonly { old: PlacedIndicator; now: PlacedIndicator; likeness: number }[],
): [PlacedIndicator, PlacedIndicator][] {
  const best = (key: 'old' | 'now') => {
    const bests = new Map<PlacedIndicator, { likeness: number; count: number }>();
    for (const one of found) {
      const known = bests.get(one[key]);
      if (!known || one.likeness > known.likeness) bests.set(one[key], { likeness: one.likeness, count: 1 });
      else if (one.likeness === known.likeness) known.count += 1;
    }
    return bests;
  };
  const [ofOld, ofNow] = [best('old'), best('now')];
  const isBest = (
    bests: ReadonlyMap<PlacedIndicator, { likeness: number; count: number }>,
    one: PlacedIndicator,
    likeness: number,
  ) => bests.get(one)!.likeness === likeness && bests.get(one)!.count === 1;
  return found
    .filter(({ old, now, likeness }) => isBest(ofOld, old, likeness) && isBest(ofNow, now, likeness))
    .map(({ old, now }) => [old, now]);
}
