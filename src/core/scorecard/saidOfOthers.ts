import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { isWorse, compareFigures } from './compareFigures';
import { withoutStandingToTarget } from './besideTarget';
import { comparePeriods, type Period } from './period';
import { isWayKnown } from './direction';
import type { Indicator, Value } from './scorecard';
import { baselineOf, latestComparators } from './series';
import { unsoundFigures } from './soundness';

/** What a comment says of how the row stands to others, and the words that say it. */
interface Said {
  readonly way: 'up' | 'down' | 'better' | 'worse';
  readonly words: string;
}

const WAYS =
  '(?:(?<up>above|higher than)|(?<down>below|lower than)|(?<better>ahead of|better than|outperform(?:s|ing)?)|(?<worse>behind|worse than))';
const OTHERS =
  '(?:national(?:ly)?|england|english|wales|welsh|scotland|scottish|uk|region(?:al)?|peers?|comparators?|benchmark|statistical|nearest|neighbours?|family|median|average)\\b';
const SAYS = new RegExp(
  `^(?:(?:this|it|we|performance|(?:the |our )?(?:results|outcomes|scores|figures|attainment|attendance|standards)|our (?:figure|result|rate|performance)|the (?:figure|result|rate|council|area|county|city|borough|district)) )?(?:(?:is|are|remains?|stays?|stands?|sits?|continues to be|still|now|also|well|just|slightly|comfortably|significantly|far|\\d+(?:\\.\\d+)? ?(?:%|points?|percentage points?)) ){0,4}${WAYS} (?:(?:the|our|its|both) )?(?:\\w+ )?${OTHERS}`,
);
// A turn, a hope, another time or a group: then it is open what is compared.
const OPEN =
  /\b(?:not|no|never|but|although|though|however|while|whilst|despite|except|until|before|if|will|would|should|could|may|might|aim\w*|expect\w*|target\w*|was|were|had|previous\w*|last|historically|some|most|for|among|quarter|month)\b/;

/** How new it is says nothing of whom it is compared with. */
const FIRST_TIME = / for the (?:first|second|third) (?:time|year(?: running| in a row)?)(?= *[,;.(]|$)/;

/** What others achieve, where the row's comment says the opposite of how its own figure stands to that. */
export interface SaidOfOthers {
  readonly words: string;
  readonly actual: Value;
  readonly others: Value;
}

/** Whether a comment says in so many words that the row stands above or below others, and the figures say the opposite. */
export function findSaidOfOthers(indicator: Indicator): SaidOfOthers | null {
  const said = indicator.comment && saidIn(indicator.comment.text);
  if (!said) return null;
  const compared = latestComparators(indicator).filter(({ number }) => number !== null);
  const [others] = compared;
  const actual = others && actualBeside(others, indicator);
  if (compared.length !== 1 || !others || !actual) return null;
  const unsound = unsoundFigures(indicator);
  if (unsound.has(others) || unsound.has(actual)) return null;
  return isOpposite(said.way, { actual, others, indicator }) ? { words: said.words, actual, others } : null;
}

const saidIn = remember((text): Said | null => {
  const said = splitSentences(text).flatMap((words): Said[] => {
    const plain = withoutStandingToTarget(fold(words)).replace(FIRST_TIME, '');
    const match = SAYS.exec(plain);
    if (!match || OPEN.test(plain)) return [];
    const { up, down, better } = match.groups!;
    return [{ way: up ? 'up' : down ? 'down' : better ? 'better' : 'worse', words }];
  });
  return said.length === 1 ? said[0]! : null;
});

/** The actual of the comparator's time; the latest one where that says none, or one by which no actual's year is called. */
function actualBeside({ column }: Value, indicator: Indicator): Value | null {
  if (!column.period) return baselineOf(indicator);
  const actuals = indicator.values.filter((one) => one.column.field === 'actual' && one.number !== null);
  const own = actuals.find((one) => comparePeriods(one.column.period, column.period) === 0);
  if (own) return own;
  const areAllBefore = actuals.every((one) => isWholeBefore(one.column.period, column.period!));
  return areAllBefore ? baselineOf(indicator) : null;
}

/** Whether a year in two calendar years, "2024/25", begins before another: "National 2025" may be of that. */
function isWholeBefore(one: Period | null, other: Period): boolean {
  return (
    one?.kind === 'year' &&
    one.text.includes('/') &&
    other.kind === 'year' &&
    !other.text.includes('/') &&
    one.year! < other.year!
  );
}

interface Pair {
  readonly actual: Value;
  readonly others: Value;
  readonly indicator: Indicator;
}

function isOpposite(way: Said['way'], { actual, others, indicator }: Pair): boolean {
  const { polarity } = indicator;
  // Of what grows to its targets nobody calls what is less "above".
  const isPlace = way === 'up' || way === 'down';
  if (!isWayKnown(indicator) && !(isPlace && polarity === 'higher')) return false;
  if (way === 'better') return isWorse(polarity, actual, others);
  if (way === 'worse') return isWorse(polarity, others, actual);
  // "Above" may be said of the figure, or of how good it is.
  if (polarity === 'lower') return false;
  const difference = compareFigures(actual, others)!;
  return way === 'up' ? difference < 0 : difference > 0;
}
