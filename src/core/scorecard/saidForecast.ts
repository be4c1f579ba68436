import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import { forecastOf } from './forecasts';
import { firstClause } from './saidAmount';
import type { Indicator, OtherColumn, Remark, Value } from './scorecard';
import { unsoundFigures } from './soundness';

/** A comment that says of a forecast the opposite of what it is beside the target of its time. */
export interface ForecastTurned {
  readonly words: string;
  readonly forecast: Remark;
  readonly label: string;
  readonly target: Value;
  readonly isAbove: boolean;
}

const YEAR = '(?:fy ?)?(?:20)?\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?';
const SAID = new RegExp(
  `^(?:the |our )?(?:${YEAR} )?(?:(?:year[- ]end|full[- ]year|latest) )?(?:estimate|forecast|projection|projected outturn)s?(?: for (?:the year|${YEAR}))? ` +
    '(?:(?:is|was|are|were|has|have|comes? in|came in) )?(?:now |again |just |slightly |well )?' +
    '(?:(?<short>(?:fell|falls|fallen|is|was) short of|short of|missed|misses|(?:did|does) not (?:reach|meet))|(?<below>below|under|lower than)|(?<above>above|over|higher than|exceeded|exceeds|beat|beats|surpassed|surpasses)) ' +
    `(?:the |our |its )?(?:${YEAR} )?(?:budget|target|plan|goal)(?:ed (?:figure|level|rate))?$`,
);
const YEARS = /(?:fy ?)?(?:20)?(\d\d(?:[/-](?:20)?\d\d)?)(?!\d)/;

/** Of what is better low, "short of budget" may say how good it is. */
export function findForecastTurned(
  indicator: Indicator,
  others: readonly OtherColumn[],
): ForecastTurned | null {
  const read = indicator.comment && forecastOf(indicator, others);
  if (!read) return null;
  const { remark: forecast, label } = read;
  const target = targetBeside(label, indicator);
  if (target?.number == null) return null;
  for (const words of splitSentences(indicator.comment.text)) {
    const groups = SAID.exec(firstClause(fold(words)))?.groups;
    if (!groups || (groups['short'] && indicator.polarity !== 'higher')) continue;
    const isAbove = read.number > target.number;
    const slack = 10 ** -Math.min(read.decimals, target.decimals) / 2;
    if (Math.abs(read.number - target.number) <= slack) continue;
    if (isAbove !== (groups['above'] !== undefined)) return { words, forecast, label, target, isAbove };
  }
  return null;
}

/** The only target of the year that the heading of a forecast names. */
function targetBeside(label: string, indicator: Indicator): Value | null {
  const [year, unsound] = [yearIn(label), unsoundFigures(indicator)];
  const own = indicator.values.filter(
    ({ column }) => column.field === 'target' && year !== null && yearIn(column.label) === year,
  );
  return own.length === 1 && !unsound.has(own[0]!) ? own[0]! : null;
}

function yearIn(label: string): string | null {
  return YEARS.exec(fold(label))?.[1] ?? null;
}
