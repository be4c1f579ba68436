import { nameRoots } from '../../scorecard/nameRoots';
import { isMistyped, nameWords } from '../../scorecard/nameWords';
import { speltOut } from '../speltOut';

/** Words that make another indicator of a name: their coming or going is no change of wording. */
const TELLING =
  /\d|^(?:percentage|average|rate|gap|not|non|without|under|over|primari|secondari|special|nursery|boi|girl|male|femal|men|women|child|children|adult|new|clos|open|first|second|repeat|cost|median)$/;

/** Words for one thing. */
const SAME_THING: ReadonlyMap<string, string> = new Map(
  [['business', 'firm', 'company', 'enterprise']].flatMap((words) => {
    const [first, ...others] = words.flatMap(nameWords);
    return others.map((word) => [word, first!] as const);
  }),
);
/** "Reduce the age of cases by 30 % to bring it to 200 days" is the age of cases: what is wanted of it is its target. */
const AIM_BEFORE = /^\s*(?:decrease|improve|increase|lower|maintain|raise|reduce)\s+(?:the\s+)?(?=\S+\s+\S)/i;
const AIM_AFTER =
  /\s+(?:by|to)\s+(?:no (?:more|greater|less|fewer) than |at least |at most )?\d+(?:\.\d+)?\s?%?(?: (?:from|by|in|to|over)\b.*)?$/i;
/** Time that something takes is an average whether its name says so or not. */
const TAKES_TIME = /\b(?:time|timelines?|duration|waits?|age)\b/i;

/** The words by which a name is known from one year's scorecard to the next. */
export function wordingOf(name: string): string[] {
  const aim = AIM_BEFORE.test(name) ? name.replace(AIM_BEFORE, '').replace(AIM_AFTER, '') : name;
  // "preventative maintenance (PM)" says one thing twice.
  const once = aim.replace(/\s*\(([A-Z]{2,6})\)/g, (all, short: string, at: number) => {
    const spelt = speltOut(aim.slice(0, at), new Set([short.toLowerCase()]));
    return spelt.some(({ words }) => aim.slice(0, at).endsWith(words)) ? '' : all;
  });
  const words = nameWords(once).map((word) => SAME_THING.get(word) ?? word);
  return [...new Set(TAKES_TIME.test(once) ? words.filter((word) => word !== 'average') : words)];
}

interface WordingDifference {
  /** From 0 to 1. */
  readonly likeness: number;
  /** Whether a word came or went that makes another indicator of it. */
  readonly isOther: boolean;
  /** Whether words went and others came. */
  readonly isSwapped: boolean;
}

/** How two names differ, by their words. */
export function compareWordings(old: readonly string[], now: readonly string[]): WordingDifference {
  const gone = old.filter((word) => !now.includes(word));
  const come = now.filter((word) => !old.includes(word));
  const lost = gone.filter((word) => !come.some((other) => isOneWord(word, other)));
  const gained = come.filter((word) => !gone.some((other) => isOneWord(word, other)));
  return {
    likeness: (2 * (old.length - lost.length)) / (old.length + now.length),
    isOther: [...lost, ...gained].some((word) => TELLING.test(word)),
    isSwapped: lost.length > 0 && gained.length > 0,
  };
}

/** Whether two words are one, mistyped or with another ending: "completed" and "completion". */
function isOneWord(one: string, other: string): boolean {
  if (isMistyped(one, other)) return true;
  const [short, long] = [one, other]
    .map((word) => nameRoots(word)[0] ?? '')
    .sort((a, b) => a.length - b.length);
  return short!.length > 5 && long!.startsWith(short!) && long!.length - short!.length <= 1;
}
