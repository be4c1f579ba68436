import type { Certainty, Clue, Field } from '../../scorecard/scorecard';
import { once } from '../../text/remember';
import { fold } from '../../text/fold';
import type { HeaderColumn } from '../headers/header';
import { readPeriod } from '../periods';
import { inEnglish } from '../words/otherLanguages';
import { type Evidence, isField, type Meaning } from '../words/words';
import { clues } from './clues/index';
import type { HeadingRow } from './headingRow';
import { findArea } from './placeNames';

/** What one column was taken for, and how that came about. */
export interface Placed {
  readonly column: HeaderColumn;
  readonly meaning: Meaning | null;
  readonly certainty: Certainty;
  readonly clues: readonly Clue[];
  /** Every meaning that anything speaks for, the likeliest first. */
  readonly ranking: readonly Meaning[];
}

/** So much the best meaning stands above the next best, or above nothing, of a column that is sure, or likely. */
const SURE = 4;
const LIKELY = 2;
/** What a second column of one field, year and series loses: the words of its heading can outweigh it. */
const TAKEN = 3;
/** More than any words weigh. */
const PLAIN = 100;

interface Weighed {
  readonly column: HeaderColumn;
  readonly evidence: readonly Evidence[];
  readonly scores: ReadonlyMap<Meaning, number>;
}

/**
 * Weighs what each heading of a row can mean, all of them together: what the words settle is what the clues about
 * places and years go by, and of two columns that would be the same the weaker one gives way.
 */
export function weigh(
  columns: readonly HeaderColumn[],
  setByHand: ReadonlySet<number>,
  row: Omit<HeadingRow, 'columns' | 'placed' | 'area'>,
): Placed[] {
  const isSet = ({ column }: HeaderColumn) => setByHand.has(column);
  const ownWords = columns.map((column) => weighed(column, column.evidence));
  let weighings = ownWords;
  const area = once(() => findArea({ ...row, columns }));
  // Once with what the words settle, once more with what that settled: a bare year is placed by an area's name.
  for (let pass = 0; pass < 2; pass++) {
    const placed = settledFields(weighings, isSet);
    const context: HeadingRow = { ...row, columns, placed, area };
    weighings = columns.map((column) =>
      isSet(column)
        ? weighed(column, column.evidence)
        : weighed(column, [...column.evidence, ...clues.flatMap((clue) => clue(column, context))]),
    );
  }
  return giveWay(weighings, isSet).map((one) => (isSet(one.column) ? setPlace(one.column) : place(one)));
}

function weighed(column: HeaderColumn, evidence: readonly Evidence[]): Weighed {
  const strongest = new Map<string, Evidence>();
  // Two words of one kind in one heading say the same twice: the stronger counts.
  for (const one of evidence) {
    const key = `${one.meaning}|${column.evidence.includes(one) ? 'words' : one.why}`;
    const known = strongest.get(key);
    if (!known || Math.abs(one.weight) > Math.abs(known.weight)) strongest.set(key, one);
  }
  const scores = new Map<Meaning, number>();
  for (const { meaning, weight } of strongest.values())
    scores.set(meaning, (scores.get(meaning) ?? 0) + weight);
  return { column, evidence: [...strongest.values()], scores };
}

function bestOf({ scores }: Weighed): { meaning: Meaning | null; score: number; margin: number } {
  let [meaning, score, next]: [Meaning | null, number, number] = [null, 0, 0];
  for (const [candidate, points] of scores) {
    if (points > score) [meaning, score, next] = [candidate, points, score];
    else if (points > next) next = points;
  }
  return { meaning, score, margin: score - next };
}

function settledFields(
  weighings: readonly Weighed[],
  isSet: (column: HeaderColumn) => boolean,
): Map<HeaderColumn, Field> {
  const placed = new Map<HeaderColumn, Field>();
  for (const one of weighings) {
    const { meaning, margin } = isSet(one.column) ? { meaning: one.column.field, margin: SURE } : bestOf(one);
    if (meaning !== null && isField(meaning) && margin >= LIKELY) placed.set(one.column, meaning);
  }
  return placed;
}

/** Of two columns for one field, year and series the one with less to say for it gives way, where it means anything else. */
function giveWay(weighings: readonly Weighed[], isSet: (column: HeaderColumn) => boolean): Weighed[] {
  const result = [...weighings];
  const byKey = new Map<string, number[]>();
  result.forEach((one, index) => {
    const { meaning } = bestOf(one);
    if (meaning === null || !isField(meaning) || one.column.period === null) return;
    const key = `${meaning}|${one.column.period.text}|${meaning === 'comparator' ? one.column.who : ''}`;
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    const strength = (index: number) => {
      const { column } = result[index]!;
      return isSet(column) ? Infinity : bestOf(result[index]!).score + (isPlain(column) ? PLAIN : 0);
    };
    const strongest = same.reduce((a, b) => (strength(b) > strength(a) ? b : a));
    for (const index of same) {
      const one = result[index]!;
      if (index === strongest || isSet(one.column)) continue;
      const { meaning, score } = bestOf(one);
      const winner = result[strongest]!.column;
      const why = `“${winner.label}” is the ${meaning!} for ${one.column.period!.text}`;
      const weight = saysSomethingElse(one.column, winner) ? -score : -TAKEN;
      result[index] = weighed(one.column, [...one.evidence, { meaning: meaning!, weight, why }]);
    }
  }
  return result;
}

/** Whether a heading does not say the field itself, or has words that nothing explains: then it may be of something else. */
function saysSomethingElse({ field, who }: HeaderColumn, winner: HeaderColumn): boolean {
  return isPlain(winner) && (field === null || who !== '');
}

/** Whether a heading says what it is, its period, and nothing more. */
function isPlain({ field, who }: HeaderColumn): boolean {
  return field !== null && who === '';
}

function setPlace(column: HeaderColumn): Placed {
  const meaning = column.role ?? column.field;
  const text = meaning === null ? 'set by hand to be ignored' : 'set by hand';
  return { column, meaning, certainty: 'sure', clues: [{ text, weight: 100 }], ranking: [] };
}

/** Words that head no figures say of no time, until the column turns out to hold figures all the same: "Avance 2024". */
function withOwnTime(column: HeaderColumn): HeaderColumn {
  if (column.role === null || column.period !== null) return column;
  const { period } = readPeriod(fold(inEnglish(column.written)));
  return period && period.year !== null ? { ...column, period } : column;
}

function place(one: Weighed): Placed {
  const { meaning: best, margin } = bestOf(one);
  const ranking = [...one.scores].sort(([, a], [, b]) => b - a).map(([meaning]) => meaning);
  const certainty = margin >= SURE ? 'sure' : margin >= LIKELY ? 'likely' : 'not placed';
  const clues = one.evidence
    .filter(({ meaning }) => meaning === best)
    .map(({ why, weight }): Clue => ({ text: why, weight }));
  const meaning = certainty === 'not placed' ? null : best;
  return {
    column: meaning && isField(meaning) ? withOwnTime(one.column) : one.column,
    meaning,
    certainty,
    clues,
    ranking,
  };
}
