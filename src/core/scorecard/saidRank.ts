import { fold } from '../text/fold';
import { NUMBER_WORDS } from '../text/numberWords';
import { splitSentences } from '../text/splitSentences';
import type { Indicator, OtherColumn, Remark, Value } from './scorecard';
import { latestValueOf } from './series';

/** A comment that gives another rank than the row's own column of ranks. */
export interface OtherRank {
  readonly words: string;
  readonly said: string;
  readonly remark: Remark;
}

const PLACE = /^=?(\d{1,3})(?:st|nd|rd|th)?=?(?:(?: (?:of|out of) | ?\/ ?)\d{1,3})?$/;
const OF_ALL =
  '(?: (?:in|of|among|amongst|across|out of) (?:the |all )?(?:scotland|wales|england|the uk|country|state|\\d{1,3}(?: (?:councils|authorities|areas|boards|forces))?|councils|(?:local )?authorities|(?:scottish|welsh|english) (?:councils|authorities)))*(?: nationally)?';
const RANKED = new RegExp(
  `^(?:(?:we|the council|this|it) )?(?:(?:is|are|was|were|now) )?ranks?(?:ed|s|ing)? (?:at |joint |equal |number |no\\.? ?)?(?<place>\\d{1,3}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)${OF_ALL}(?: in (?<year>20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?))?$`,
);
const CLAUSE_END = /[,;:(]| (?:and|but|up|down|from|compared|which|as|because|with|after) /;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const OWN =
  /^(?:our |council |overall |national |scotland |scottish |wales |welsh |latest |current )?rank(?:ing|ed)?\b[^,;]*$/;
const OF_SOME = /\b(?:family|group|peers?|neighbours?|region\w*|change|previous|last|prior|similar)\b/;

/** The first rank that a comment gives, where it is another than that of the only column of ranks among all, of the same time. */
export function findOtherRank(
  { comment, remarks = [], values }: Indicator,
  others: readonly OtherColumn[],
): OtherRank | null {
  const [column, ...more] = others.filter(({ role, label }) => role === 'rank' && OWN.test(fold(label)));
  if (!comment || !column || more.length > 0 || OF_SOME.test(fold(column.label))) return null;
  const remark = remarks.find(({ cell }) => cell.column === column.column);
  const place = remark && PLACE.exec(fold(remark.text))?.[1];
  const [rank, ...further] = splitSentences(comment.text).flatMap((words) => readRank(words) ?? []);
  if (!place || !rank || further.length > 0 || rank.place === Number(place)) return null;
  const isOfIt = rank.year === null || rank.year === yearOfRank(column, values);
  return isOfIt ? { words: rank.words, said: rank.said, remark } : null;
}

/** The year that the heading names, or that of the latest figures of others, or the row's own. */
function yearOfRank({ label }: OtherColumn, values: readonly Value[]): string | null {
  const named = /20\d\d(?:[/-]\d\d)?/.exec(label)?.[0];
  const others = values.filter(({ column }) => column.field === 'comparator');
  const own = values.filter(({ column, number }) => column.field === 'actual' && number !== null);
  return named ?? latestValueOf(others.length > 0 ? others : own)?.column.period?.text ?? null;
}

function readRank(words: string) {
  const plain = fold(words);
  const end = plain.search(CLAUSE_END);
  const groups = RANKED.exec(end < 0 ? plain : plain.slice(0, end))?.groups;
  if (!groups) return null;
  const said = groups['place']!;
  const place = NUMBER_WORDS.get(said) ?? (ORDINALS.indexOf(said) + 1 || Number.parseInt(said, 10));
  return { words, said, place, year: groups['year'] ?? null };
}
