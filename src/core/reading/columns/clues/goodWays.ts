import { polarityFromName } from '../../../scorecard/polarity';
import { comparePeriods } from '../../../scorecard/period';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { type Profile, ROWS_NEAR_HEADINGS } from '../profiles';

const UP = /^(?:[↑▲△⬆⇧]\ufe0f?|up|upwards?|rise|increase|raise)$/u;
const DOWN = /^(?:[↓▼▽⬇⇩]\ufe0f?|down|downwards?|fall|decrease|reduce)$/u;
/** Headings that say that something has moved. */
const HAS_MOVED = /\b(?:travel|trends?|changes?|moved|movement|since|from|against|last|previous|vs?)\b/i;
/** What alone over ups and downs says that they are wanted, and over figures that these are. */
const WANTED = /^(?:desired|preferred|wanted|good|best|better)$/i;
const NEITHER =
  /^(?:track|monitor(?: only)?|hold|maintain|stable|(?:in |within )?range|context|neutral|n\/?a|[-–—])$/;
const leastKnown = 4;
/** At most one row in so many may go against its name. */
const fewest = 4;

/**
 * “Direction” over “Up” and “Down” says which way is better where the words go with the names nearly everywhere, and
 * oftener than with the way the figures moved.
 */
export const goodWays: ColumnClue = ({ column, label, period, evidence, field }, row) => {
  if (period === null && WANTED.test(label.trim()) && holdsWays(row.profiles.of(column)))
    return [{ meaning: 'polarity', weight: 40, why: 'the words below say which way is wanted' }];
  if (period !== null || field !== null || HAS_MOVED.test(label)) return [];
  if (evidence.some(({ meaning }) => meaning !== 'direction')) return [];
  if (row.columns.some((other) => other.evidence[0]?.meaning === 'polarity')) return [];
  const { texts, filled, words } = row.profiles.of(column);
  const isOf = (pattern: RegExp) => [...words].some((word) => pattern.test(word));
  const areWays = [...words].every((word) => UP.test(word) || DOWN.test(word));
  if (texts < leastKnown || texts < filled || !areWays || !isOf(UP) || !isOf(DOWN)) return [];
  const { known, unlikeNames, unlikeFigures } = countUnlike(column, row);
  const goWithNames = known >= leastKnown && unlikeNames * fewest <= known && unlikeNames < unlikeFigures;
  return goWithNames
    ? [{ meaning: 'polarity', weight: 40, why: 'the words below go with what the names say is better' }]
    : [];
};

function holdsWays({ texts, filled, words, missingMarks }: Profile): boolean {
  const areWays = [...words].every((word) => UP.test(word) || DOWN.test(word) || NEITHER.test(word));
  return (
    areWays &&
    texts >= leastKnown &&
    texts + missingMarks >= filled &&
    [...words].some((word) => UP.test(word))
  );
}

/** How many rows have a name that tells which way is better, and how often the words go against names and against figures. */
function countUnlike(column: number, row: HeadingRow) {
  const { profiles } = row;
  const names = row.columns.find(({ evidence }) => evidence[0]?.meaning === 'indicator');
  const counts = { known: 0, unlikeNames: 0, unlikeFigures: 0 };
  if (!names) return counts;
  const [earlier, latest] = placedAs('actual', row)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-2)
    .map((actual) => profiles.numbersOf(actual.column, ROWS_NEAR_HEADINGS));
  const named = profiles.textsOf(names.column, ROWS_NEAR_HEADINGS);
  profiles.textsOf(column, ROWS_NEAR_HEADINGS).forEach((word, at) => {
    if (word === '') return;
    const isUp = UP.test(word);
    const way = polarityFromName(named[at] ?? '')?.polarity;
    if (way === 'higher' || way === 'lower') {
      counts.known++;
      if (isUp !== (way === 'higher')) counts.unlikeNames++;
    }
    const [before, after] = [earlier?.[at] ?? null, latest?.[at] ?? null];
    if (before !== null && after !== null && before !== after && isUp !== after > before)
      counts.unlikeFigures++;
  });
  return counts;
}
