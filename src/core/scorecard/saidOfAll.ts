import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { nameRoots } from './nameRoots';
import { isPartOfYear } from './period';
import type { Indicator, Value } from './scorecard';
import { baselineOf, latestValueOf } from './series';
import { unsoundFigures } from './soundness';

/** A row's latest actual, where its comment says that all of them were what it counts the share of, and not all were. */
export interface SaidOfAll {
  readonly actual: Value;
  readonly words: string;
}

const HOW_MANY = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ALL = new RegExp(
  `^(?:all(?: of)?(?: (?:the|our|these|its))?(?: ${HOW_MANY})?|(?:each|every one) of (?:the|our)(?: ${HOW_MANY})?|every) (?<things>\\w+(?: \\w+){0,3}?) (?:were|was|are|is|have been|has been) (?:(?:again|now|also|fully) )?(?<deed>\\w+(?:ed|en|t|d))\\b(?<rest>.*)$`,
);
// Not quite all, another time, or what is to come.
const OPEN =
  /\b(?:but|except|apart|bar|although|though|however|while|other than|nearly|almost|not|due|should|will|would|if|since|until|before|after|last|previous|by|q[1-4]|quarter|month|january|february|march|april|june|july|august|september|october|november|december)\b/;
const THROUGHOUT =
  / (?:all|throughout|during|over|in|for) (?:the |this )?(?:whole |full )?(?:year|summer|season|winter|period)\b/g;
/** What is printed as all need not be. */
const NEARLY_ALL = 99.5;

/** Whether a comment says that all of a row's things were done, in the words of its name, where its percentage says otherwise. */
export function findSaidOfAll(indicator: Indicator): SaidOfAll | null {
  const { comment, unit, isGap, name } = indicator;
  const said = comment && saidIn(comment.text);
  if (!said || unit !== 'percentage' || isGap || !isTheWhole(said, name)) return null;
  const actuals = latestActuals(indicator);
  const [actual] = actuals;
  const areSome = actuals.every(({ number }) => number! > 1 && number! < NEARLY_ALL);
  return actual && areSome ? { actual, words: said.words } : null;
}

const saidIn = remember((text) => {
  const said = splitSentences(text).flatMap((words) => {
    const plain = fold(words).replace(/ +/g, ' ');
    const groups = ALL.exec(plain)?.groups;
    if (!groups || OPEN.test(plain)) return [];
    const { things, deed, rest } = groups;
    return [
      {
        deed: deed!,
        told: `${things} ${deed} ${rest!.replace(THROUGHOUT, '').replace(/[.,;]/g, ' ')}`,
        words,
      },
    ];
  });
  return said.length === 1 ? said[0]! : null;
});

const IN_THE_YEAR = /^(?:year|quart|month|period|annual)/;

/** Whether what is said to be done is all that a name counts: audits that were completed need not be so on time. */
function isTheWhole({ told, deed }: { readonly told: string; readonly deed: string }, name: string): boolean {
  const [before, ...after] = fold(name.replace(/\([^)]*\)/g, ' ')).split(new RegExp(`\\b${deed}\\b`));
  const [said, first, rest] = [told, before!, after.join(' ')].map(nameRoots) as [
    string[],
    string[],
    string[],
  ];
  const isNamed = said.every(
    (root) => first.includes(root) || rest.includes(root) || nameRoots(deed).includes(root),
  );
  return (
    after.length > 0 &&
    isNamed &&
    said.length > 1 &&
    rest.every((root) => said.includes(root) || first.includes(root) || IN_THE_YEAR.test(root))
  );
}

/** The actual of the latest part of a year and that of the latest year, the later one first. */
function latestActuals(indicator: Indicator): readonly Value[] {
  const unsound = unsoundFigures(indicator);
  const part = latestValueOf(
    indicator.values.filter(
      ({ column, number }) => column.field === 'actual' && isPartOfYear(column.period) && number !== null,
    ),
  );
  const late = [part, baselineOf(indicator)].filter((value) => value?.number != null) as Value[];
  return late.some((value) => unsound.has(value)) ? [] : late;
}
