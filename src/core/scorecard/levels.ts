import { fold } from '../text/fold';
import { milestonesOf } from './milestones';
import type { Indicator, Value } from './scorecard';
import { comingTargets } from './series';

/** Words that stand in an order, from the worst to the best; those in one group are as good as each other. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [['inadequate'], ['requires improvement', 'satisfactory'], ['good'], ['outstanding']],
  [['poor', 'weak'], ['fair', 'adequate'], ['good'], ['excellent']],
  [['red'], ['amber'], ['green']],
  [['bronze'], ['silver'], ['gold'], ['platinum']],
  [['no'], ['yes']],
  [
    ['not met', 'not achieved'],
    ['partly met', 'partially met', 'partially achieved'],
    ['met', 'fully met', 'achieved'],
  ],
  [
    ['not started', 'not yet started', 'planned'],
    ['started', 'in progress', 'underway', 'under way', 'ongoing'],
    ['completed', 'complete', 'done', 'delivered', 'in place', 'implemented', 'live'],
  ],
];

/** Levels that are counted up; a grade or a band may as well be counted down. */
const COUNTED =
  /^(?:(?<word>level|stage|phase|step|gate|tier) ?-?(?<number>\d{1,2})|(?<stars>\d) ?(?:stars?|\*))$/;

/** A level of a row, with its place among those of its kind. */
export interface Level {
  readonly value: Value;
  readonly place: number;
}

/** The levels of a row from its latest actual on, in order of time; null for a row that is not measured by levels of one kind. */
export function levelsOf(indicator: Indicator): readonly Level[] | null {
  if (milestonesOf(indicator) === null) return null;
  const { values, series } = indicator;
  const actual = series.actuals.map((index) => values[index]!).find(({ kind }) => kind === 'text');
  const targets = comingTargets(indicator).filter(({ kind }) => kind === 'text');
  const inOrder = [...(actual ? [actual] : []), ...targets];
  const placeOf = findScale(inOrder.map(({ text }) => fold(text)));
  return placeOf && inOrder.map((value) => ({ value, place: placeOf(fold(value.text)) }));
}

function findScale(texts: readonly string[]): ((text: string) => number) | null {
  if (texts.length < 2) return null;
  const kinds = new Set(texts.map((text) => kindCounted(text)));
  if (kinds.size === 1 && !kinds.has(null)) return (text) => Number(/\d+/.exec(text)![0]);
  const scale = SCALES.find((groups) => texts.every((text) => groups.some((group) => group.includes(text))));
  return scale ? (text) => scale.findIndex((group) => group.includes(text)) : null;
}

function kindCounted(text: string): string | null {
  const groups = COUNTED.exec(text)?.groups;
  return groups ? (groups['word'] ?? 'stars') : null;
}
