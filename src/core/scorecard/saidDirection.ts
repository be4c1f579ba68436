import { fold } from '../text/fold';
import type { Indicator, Unit } from './scorecard';

/** What a comment says that the row's own figure has done, and the words that say it. */
export interface SaidDirection {
  readonly way: 'up' | 'down' | 'better' | 'worse';
  readonly words: string;
}

const WAYS = {
  up: 'rose|risen|increased|grew|grown|went up',
  down: 'fell|fallen|decreased|dropped|eased|reduced|went down',
  better: 'improved|improve|improving',
  worse: 'worsened|deteriorated|worsening|deteriorating',
} as const;
const NOUNS = {
  up: 'rise|increase|growth',
  down: 'fall|reduction|decrease|drop',
  better: 'improvement',
  worse: 'deterioration|worsening',
} as const;
const SAYINGS = (['up', 'down', 'better', 'worse'] as const).map((way) => ({
  way,
  verb: new RegExp(
    `^(?:the |our |overall )?(\\w+(?: \\w+)??) (?:has |have )?(?:continue[sd]? to )?(?:${WAYS[way]})\\b`,
  ),
  noun: new RegExp(
    `^(?:\\w+ )?(?:${NOUNS[way]}) in (?:the )?(\\w+)(?= (?:reflects?|follows?|is|was|comes|came|due|because|as|owing|thanks)\\b|$)`,
  ),
}));
// What is measured, and not what is counted for a share of it: "Applications rose" says nothing of the share approved.
const MEASURES =
  /(?:^| )(?:turnover|satisfaction|emissions|sickness|absence|attendance|occupancy|coverage|take-?up|uptake|compliance|confidence|performance)$/;
const HEAD =
  /^(?:(?:the )?(?:total )?(?:number|rate|level) of )?(.+?)(?= (?:per|in|of|within|at|by|who|that|with|for|on)\b|[(,:;]| -|$)/;
// Another time, another place, a hope, or a turn: then it is open what the sentence says of the latest year.
const OPEN =
  /\b(?:months?|monthly|quarters?|quarterly|q[1-4]|weeks?|since|until|till|then|but|although|though|however|while|whilst|after|before|from|targets?|plan(?:ned)?|budget|profile|national(?:ly)?|england|average|peers?|neighbours?|expect\w*|forecast|likely|will|should|would|could|may|might|aim\w*|if|not|no|never|to be|half|spring|summer|autumn|winter|early|late|january|february|march|april|june|july|august|september|october|november|december|previous\w*|compared|slightly|less|more|slower|except|other|some)\b|\d/;
// "Fell in the depot" is about a part; "fell in the year" is not.
const ELSEWHERE =
  /\b(?:among|amongst|between)\b|\b(?:in|at|across|within|for|by) (?!the (?:\w+ )?(?:year|period)\b)/;
// Fewer days are a better performance.
const AS_PERFORMANCE = { up: 'better', down: 'worse', better: 'better', worse: 'worse' } as const;

/**
 * What a row's comment says in so many words that its figure has done; null where it says nothing, where it is open what
 * the words are about, or where its sentences say several things.
 */
export function saidDirection({ comment, name, unit }: Indicator): SaidDirection | null {
  const sentences = (comment?.text ?? '').split(/[.;\n]/).map((sentence) => sentence.trim());
  const said = sentences.flatMap((sentence) => readSentence(sentence, fold(name), unit) ?? []);
  return said.length === 1 ? said[0]! : null;
}

function readSentence(sentence: string, name: string, unit: Unit): SaidDirection | null {
  const plain = fold(sentence);
  if (plain === '' || OPEN.test(plain)) return null;
  for (const { way, verb, noun } of SAYINGS) {
    const [start, subject] = verb.exec(plain) ?? noun.exec(plain) ?? [];
    if (start === undefined || subject === undefined) continue;
    if (ELSEWHERE.test(plain.slice(start.length)) || !isOwn(subject, name, unit)) return null;
    return { way: subject === 'performance' ? AS_PERFORMANCE[way] : way, words: sentence };
  }
  const year = /^(?:\w+ )?year of (?:(improvement)|deterioration)$/.exec(plain);
  return year && { way: year[1] ? 'better' : 'worse', words: sentence };
}

/** Whether a subject is what the row measures. */
function isOwn(subject: string, name: string, unit: Unit): boolean {
  if (subject === 'performance') return true;
  const words = new Set(name.split(/\W+/));
  if (!subject.split(' ').every((word) => words.has(word))) return false;
  if (MEASURES.test(subject)) return true;
  const isShare = unit === 'percentage' || /%|\b(?:percentage|proportion|share)\b/.test(name);
  const head = HEAD.exec(name)?.[1] ?? name;
  return !isShare && head.endsWith(subject.split(' ').at(-1)!);
}
