import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import type { Change } from './changes';
import { comparePeriods, isToDate } from './period';
import { AMOUNT, isOfUnit, readAmount, UNIT } from './saidAmount';
import type { Indicator, Value } from './scorecard';
import { unsoundFigures } from './soundness';

const UP = 'rose|risen|rising|increased|increasing|grew|grown|growing|climbed|went up|gone up|up';
const DOWN = 'fell|fallen|falling|decreased|decreasing|reduced|went down|gone down|came down|down';
const again = (name: string) => AMOUNT.replace('?<amount>', `?<${name}>`);
const noun = (nouns: string) => `(?:the|this|an?) (?:\\w+ )?(?:${nouns})(?: in \\w+(?: \\w+){0,2}?)?`;
/** "Has fallen from 97 to 104", "the reduction from 341 in August to 346". */
const FROM_TO = new RegExp(
  `(?:^| )(?:(?<up>${UP}|${noun('rise|increase')})|(?:${DOWN}|${noun('fall|reduction|decrease')}))(?: \\w+ly| again| back)? from ${again('from')}${UNIT}(?: \\w+){0,2}? to ${again('to')}${UNIT.replace('?<unit>', '?<toUnit>')}(?! of)`,
);
// How good it is, another one's figure, or one that was changed.
const OPEN =
  /\b(?:performance|rank\w*|place|position|quartile|national\w*|england|average|peers?|targets?|limit|forecast|restated|revised|not|no longer)\b/;

/** Of places the lower number is the higher. */
const OF_PLACES = /\b(?:rank\w*|league|quartile|decile|position)\b/i;

/** A change that went the other way than a comment's words say. */
export interface Opposite extends Change {
  readonly words: string;
}

/** A change between two of the row's actuals that its comment tells with their figures and calls a fall for a rise. */
export function findTurnedWord(indicator: Indicator): Opposite | null {
  if (OF_PLACES.test(indicator.name)) return null;
  for (const words of splitSentences(indicator.comment?.text ?? '')) {
    const plain = fold(words);
    const groups = FROM_TO.exec(plain)?.groups;
    if (!groups || OPEN.test(plain)) continue;
    const { up, from, unit, to, toUnit } = groups;
    const [befores, afters] = [
      figuresSaid(indicator, from!, unit ?? toUnit),
      figuresSaid(indicator, to!, toUnit ?? unit),
    ];
    const isInOrder = befores.every((one) =>
      afters.every((other) => comparePeriods(one.column.period, other.column.period) < 0),
    );
    const [before, after] = [
      befores.at(-1),
      afters.find(({ column }) => !isToDate(column.period)) ?? afters[0],
    ];
    if (!before || !after || !isInOrder) continue;
    if (before.number! < after.number! !== (up !== undefined)) return { before, after, words };
  }
  return null;
}

/** The actuals that an amount is, in order: that of a month may be that of the year so far as well. */
function figuresSaid(indicator: Indicator, amount: string, unit = ''): readonly Value[] {
  const said = isOfUnit(amount, unit.trim(), indicator.unit) ? readAmount(amount, '') : null;
  const unsound = unsoundFigures(indicator);
  return indicator.values
    .filter(
      (value) => value.column.field === 'actual' && value.number === said?.number && !unsound.has(value),
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
}
