import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import type { Change } from './changes';
import { comparePeriods } from './period';
import { AMOUNT, isOfUnit, readAmount, UNIT } from './saidAmount';
import type { Indicator, Value } from './scorecard';
import { unsoundFigures } from './soundness';

const UP = 'rose|risen|rising|increased|increasing|grew|grown|growing|climbed|went up|gone up|up';
const DOWN = 'fell|fallen|falling|decreased|decreasing|reduced|went down|gone down|came down|down';
const again = (name: string) => AMOUNT.replace('?<amount>', `?<${name}>`);
/** "Has fallen from 97 to 104". */
const FROM_TO = new RegExp(
  `(?:^| )(?:(?<up>${UP})|(?:${DOWN}))(?: \\w+ly| again| back)? from ${again('from')}${UNIT}(?: \\w+){0,2}? to ${again('to')}${UNIT.replace('?<unit>', '?<toUnit>')}(?! of)`,
);
// How good it is, another one's figure, or one that was changed.
const OPEN =
  /\b(?:performance|rank\w*|place|position|quartile|national\w*|england|average|peers?|targets?|limit|forecast|restated|revised|not|no longer)\b/;

/** A change that went the other way than a comment's words say. */
export interface Opposite extends Change {
  readonly words: string;
}

/** A change between two of the row's actuals that its comment tells with their figures and calls a fall for a rise. */
export function findTurnedWord(indicator: Indicator): Opposite | null {
  for (const words of splitSentences(indicator.comment?.text ?? '')) {
    const plain = fold(words);
    const groups = FROM_TO.exec(plain)?.groups;
    if (!groups || OPEN.test(plain)) continue;
    const { up, from, unit, to, toUnit } = groups;
    const [before, after] = [
      figureSaid(indicator, from!, unit ?? toUnit),
      figureSaid(indicator, to!, toUnit ?? unit),
    ];
    if (!before || !after || comparePeriods(before.column.period, after.column.period) >= 0) continue;
    if (before.number! < after.number! !== (up !== undefined)) return { before, after, words };
  }
  return null;
}

/** The one actual that an amount is. */
function figureSaid(indicator: Indicator, amount: string, unit = ''): Value | null {
  const said = isOfUnit(amount, unit.trim(), indicator.unit) ? readAmount(amount, '') : null;
  const unsound = unsoundFigures(indicator);
  const own = indicator.values.filter(
    (value) => value.column.field === 'actual' && value.number === said?.number && !unsound.has(value),
  );
  return own.length === 1 ? own[0]! : null;
}
