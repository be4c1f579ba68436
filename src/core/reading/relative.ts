import type { RelativeTarget } from '../scorecard/scorecard';

// No target against something else takes more words.
const LONGEST_TARGET = 200;
const NUMBER = '(\\d+(?:\\.\\d+)?)';
const PER_CENT = '(%|per ?cent|percent)?';
const POINTS = '(pp|ppts?|p(?:oin)?ts?|percentage points?|% ?p(?:oin)?ts?)?';
const REFERENCE =
  '(national|england|english|uk|wales|all wales|scotland|region|regional|london|statistical neighbours?|stat(?:istical)? neighbours?|sn|neighbours?|peers?|peer group|benchmark|comparator|family group|cipfa|base-?line|last year|previous year|prior year|current|current performance|actual)';
const AVERAGE =
  "(?:'s)?(?: (?:average|avg\\.?|ave\\.?|mean|median|figure|rate|level|performance|outturn|actual|score))*";
const LEAD =
  '(?:=|equal to|equal|equals|at or (?:above|below)|at least|at|in line with|matche?s?|same as|meet|to meet|reach|above|below|better than|achieve|maintain|maintain at|the|or (?:above|below|better))';

const SHARE_WORD = /^(?:reduc|decreas|fall|cut|drop|increas|rise|raise|growth|more|fewer|less)/;

const PLUS_MINUS = new RegExp(
  `^(?:${LEAD}\\s*)*(?:the )?${REFERENCE}${AVERAGE}(?:\\s*(\\+|-|plus|minus|less)\\s*${NUMBER}\\s*${PER_CENT}\\s*${POINTS})?(?: or (?:above|below|better))?$`,
);
const CHANGE = `(?:(reduc\\w*|decreas\\w*|fall|cut|drop|lower|increas\\w*|improve\\w*|rise|raise|growth|up|down|better|worse|more|fewer|less|above|below|over|under|higher)(?:ment|tion)?)`;
const ON = `(?: (?:on|from|than|against|over|of|above|below|the|versus|vs|compared (?:to|with)|year on year|per year|p\\.?a\\.?|each year|${REFERENCE}${AVERAGE}))*`;
const NUMBER_FIRST = new RegExp(
  `^(?:a |an |by )?([+-]?)\\s*${NUMBER}\\s*${PER_CENT}\\s*${POINTS}\\s*${CHANGE}(?: in \\w+)?${ON}$`,
);
const WORD_FIRST = new RegExp(
  `^(?:to |a |an )?${CHANGE} (?:by |of )?${NUMBER}\\s*${PER_CENT}\\s*${POINTS}${ON}$`,
);
const ON_PREVIOUS = new RegExp(
  `^([+-])\\s*${NUMBER}\\s*${PER_CENT}\\s*${POINTS} (?:on|from|against|over|above|below) (?:the )?${REFERENCE}${AVERAGE}$`,
);

/**
 * Reads a target given against something else, from folded text (see `fold`).
 *
 * @example readRelativeTarget('national average +2%') // to the comparator, change 2, written with a per cent sign
 */
export function readRelativeTarget(folded: string): RelativeTarget | null {
  if (folded.length > LONGEST_TARGET) return null;
  const text = folded.replace(/^=\s*/, '').trim();

  const plus = PLUS_MINUS.exec(text);
  if (plus) {
    const [, reference, sign = '+', size = '0', perCent, points] = plus;
    const change = /^(?:-|minus|less)$/.test(sign) ? -Number(size) : Number(size);
    return { to: referenceOf(reference!), change: change || 0, ...unitOf(perCent, points) };
  }

  const onPrevious = ON_PREVIOUS.exec(text);
  if (onPrevious) {
    const [, sign, size, perCent, points, reference] = onPrevious;
    const change = sign === '-' ? -Number(size) : Number(size);
    return { to: referenceOf(reference!), change, ...unitOf(perCent, points) };
  }

  const numberFirst = NUMBER_FIRST.exec(text);
  if (numberFirst) {
    const [, , size, perCent, points, word] = numberFirst;
    const change = signOf(word!) * Number(size);
    return { to: referenceIn(text), change, ...unitOf(perCent, points, word) };
  }
  const wordFirst = WORD_FIRST.exec(text);
  if (wordFirst) {
    const [, word, size, perCent, points] = wordFirst;
    const change = signOf(word!) * Number(size);
    return { to: referenceIn(text), change, ...unitOf(perCent, points, word) };
  }
  return null;
}

/** "Reduce by 30 %" is a share of the figure; "2 % above" it can as well be points. */
function unitOf(
  perCent: string | undefined,
  points: string | undefined,
  word = '',
): Pick<RelativeTarget, 'isPercent' | 'isShare'> {
  const isPercent = perCent !== undefined && points === undefined;
  return { isPercent, isShare: isPercent && SHARE_WORD.test(word) };
}

function signOf(word: string): 1 | -1 {
  return /^(?:reduc|decreas|fall|cut|drop|lower|down|worse|fewer|less|below|under)/.test(word) ? -1 : 1;
}

function referenceIn(text: string): RelativeTarget['to'] {
  const named = new RegExp(REFERENCE).exec(text);
  if (named) return referenceOf(named[1]!);
  return /year on year|per year|p\.?a\.?|each year/.test(text) ? 'previous' : 'baseline';
}

function referenceOf(word: string): RelativeTarget['to'] {
  if (/^(?:last|previous|prior) year$/.test(word)) return 'previous';
  return /^(?:base-?line|current|actual)/.test(word) ? 'baseline' : 'comparator';
}
