import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { readPlainNumber } from './plainNumber';
import type { Indicator, Unit } from './scorecard';

/** A number in a comment. */
export interface QuotedAmount {
  readonly number: number;
  /** Half of its last digit, or of what it is rounded to. */
  readonly halfStep: number;
  /** As it is written, with its unit. */
  readonly text: string;
}

/** A number that a comment gives as the row's own result, and the words that give it. */
export interface SaidAmount extends QuotedAmount {
  readonly words: string;
  /** Whether it is said to be the result itself, and not what was done to how many. */
  readonly isLevel: boolean;
}

/** A number, with what stands before money. */
export const AMOUNT = '(?<amount>[£$€]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[£$€]?\\d+(?:\\.\\d+)?)';
/** What may stand behind a number. */
export const UNIT =
  '(?<unit> ?%| ?per ?cent| ?(?:k|m|bn)\\b| (?:thousand|million|billion)\\b| ?(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|seconds?|secs?)\\b)?';
const WHEN =
  '(?: (?:this|in the|over the|for the|during the) (?:\\w+ )?year| (?:at|by) (?:the )?(?:year[- ]end|end of the year)| overall| in total)?';
const RESULT =
  '(?:the )?(?:final |annual |overall |full[- ]year |year[- ]end )?(?:result|outturn|figure|actual|performance|total|rate|score|average)';
const GENERIC =
  'achieved|reached|delivered|completed|recorded|attained|scored|reported|built|processed|answered|helped';

const DONE = '\\w+ed|built|made|sold|let|held|given|seen|run|taken|found';

const SAYINGS: readonly RegExp[] = [
  new RegExp(`^(?:the )?(?:final )?(?:result|outturn|actual):? ${AMOUNT}${UNIT}${WHEN}$`),
  new RegExp(
    `^${RESULT}(?: for the year| this year)? (?:was|is|of|came (?:in |out )?(?:to|at)|stood at|reached) ${AMOUNT}${UNIT}${WHEN}$`,
  ),
  new RegExp(`^(?:it |we )?(?:ended|finished|closed) (?:the |this )?year at ${AMOUNT}${UNIT}$`),
  new RegExp(`^(?:it )?stood at ${AMOUNT}${UNIT}${WHEN}$`),
  new RegExp(
    `^(?:we |the (?:team|service|programme) )?(?:have |has )?(?<verb>${DONE}) ${AMOUNT}${UNIT}(?: (?<things>\\w+(?: \\w+){0,2}?))??${WHEN}$`,
  ),
  new RegExp(
    `^${AMOUNT}${UNIT} (?<things>\\w+(?: \\w+){0,2}?) (?:were |was |have been )?(?<verb>${DONE})${WHEN}$`,
  ),
];
const MONEY = new RegExp(
  `^(?:an? |the )?(?:overspend|underspend|surplus|deficit|shortfall|saving|savings|overspent|underspent) (?:was |is |of |by )?${AMOUNT}${UNIT}${WHEN}$`,
);

// About another time, another place, a part, or what was wanted or is meant to be.
const OPEN =
  /\b(?:targets?|goals?|plan(?:ned)?|budget\w*|against|compared|than|from|to date|last|previous\w*|prior|before|since|national\w*|england|average of|peers?|months?|quarters?|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december|of which|included|including|another|further|additional|extra|more|fewer|less|about|around|nearly|almost|approximately|roughly|some|up to|at least|over|under|will|would|should|could|expect\w*|forecast|likely|if|not|no|never|each|every|per(?! ?cent)|first|half)\b|\d ?(?:of|out of) ?\d/;
/** Worked out in another way than the row's figures are. */
export const OTHERWISE =
  /\b(?:without|left out|leaving out|discount\w*|definitions?|method\w*|basis|(?:un)?weighted|adjust\w*)\b/;
/** Where a reason or another clause begins. */
const CLAUSE_END =
  /[,(]|:(?! ?[£$€]?\d)| (?:because|as|after|following|owing|due to|thanks|with|reflect(?:s|ing)?|driven|when|through|and|helped|funded|which|but)\b/;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The amount that a row's comment gives as its result in so many words; null where none is given, or several are. */
export function saidAmount({ comment, name, unit }: Indicator): SaidAmount | null {
  const clauses = clausesIn(comment?.text ?? '');
  if (clauses.length === 0) return null;
  const said = clauses.flatMap((clause) => readClause(clause, fold(name), unit) ?? []);
  return said.length === 1 ? said[0]! : null;
}

/** The clause of a sentence that may give an amount, and how it gives a result. */
interface Clause {
  readonly sentence: string;
  readonly clause: string;
  readonly saying: RegExpExecArray | undefined;
}

// One comment stands in many rows, whose units and names differ.
const clausesIn = remember((text): readonly Clause[] =>
  /\d/.test(text) ? splitSentences(text).flatMap((sentence) => findClause(sentence) ?? []) : [],
);

/** What folded words say up to the first turn or pause: the comma of 79,100 is none. */
export function firstClause(plain: string): string {
  const end = plain.replace(/\d,\d/g, (digits) => digits.replace(',', '.')).search(CLAUSE_END);
  return end < 0 ? plain : plain.slice(0, end);
}

function findClause(sentence: string): Clause | null {
  const plain = fold(sentence);
  const clause = firstClause(plain);
  if (!/\d/.test(clause) || OPEN.test(clause) || OTHERWISE.test(plain)) return null;
  const saying = SAYINGS.map((one) => one.exec(clause)).find((match) => match !== null);
  return { sentence, clause, saying };
}

function readClause({ sentence, clause, saying }: Clause, name: string, unit: Unit): SaidAmount | null {
  const isMoney =
    unit === 'currency' || /\b(?:budget|variance|surplus|deficit|overspend|underspend)\b/.test(name);
  const match = saying ?? (isMoney ? MONEY.exec(clause) : null);
  if (!match) return null;
  const { amount, unit: said = '', verb, things } = match.groups!;
  if (verb !== undefined && !isOwnDeed(verb, things, name)) return null;
  const read = isOfUnit(amount!, said.trim(), unit) ? readAmount(amount!, said.trim()) : null;
  if (!read) return null;
  return { ...read, words: sentence, isLevel: verb === undefined && !/\b(?:total|average)\b/.test(clause) };
}

/** Noughts at the end of 72,000 are rounded to; those of 500 are not for 540. */
const mostRounded = 0.02;

/** What a number with its unit comes to. */
export function readAmount(amount: string, unit: string): QuotedAmount | null {
  const read = readPlainNumber(amount);
  if (!read) return null;
  const scale = SCALES[unit] ?? 1;
  const zeros = read.decimals === 0 ? /0*$/.exec(String(read.number))![0].length : 0;
  const rounding = zeros > 0 ? Math.min(10 ** zeros / 2, mostRounded * read.number) : 0;
  return {
    number: read.number * scale,
    halfStep: Math.max(10 ** -read.decimals / 2, rounding) * scale,
    text: /^(?:%|k|m|bn|)$/.test(unit) ? amount + unit : `${amount} ${unit}`,
  };
}

/** Whether what was done, and what it was done to, are what the row counts. */
function isOwnDeed(verb: string, things: string | undefined, name: string): boolean {
  const words = name.split(/\W+/);
  const isVerb = words.includes(verb) || new RegExp(`^(?:${GENERIC})$`).test(verb);
  const own = (things ?? '').split(' ').filter((word) => word !== '');
  return (
    isVerb &&
    (own.length === 0
      ? words.includes(verb) || /^(?:achieved|reached|scored|attained)$/.test(verb)
      : own.every((word) => words.includes(word)))
  );
}

const TIME = /^(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|seconds?|secs?)$/;

/** Whether an amount with its unit may be one of a row's figures. */
export function isOfUnit(amount: string, said: string, unit: Unit): boolean {
  const isShare = said === '%' || /^per ?cent$/.test(said);
  if (unit === 'percentage' || isShare) return unit === 'percentage' && isShare;
  const isMoney = /^[£$€]/.test(amount);
  if (isMoney || unit === 'currency') return isMoney;
  return said === '' || TIME.test(said) === (unit === 'days') || SCALES[said] !== undefined;
}
