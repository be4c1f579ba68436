import type { RelativeTarget } from '../scorecard';

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const PER_CENT = '(%|per ?cent|percent)?';
const POINTS = '(?:pp|ppts?|p(?:oin)?ts?|percentage points?|% ?p(?:oin)?ts?)?';
const REFERENCE =
  '(national|england|english|uk|wales|all wales|scotland|region|regional|london|statistical neighbours?|stat(?:istical)? neighbours?|sn|neighbours?|peers?|peer group|benchmark|comparator|family group|cipfa|baseline|last year|previous year|prior year|current|current performance|actual)';
const AVERAGE =
  "(?:'s)?(?: (?:average|avg\\.?|ave\\.?|mean|median|figure|rate|level|performance|outturn|actual|score))*";
const LEAD =
  '(?:=|equal to|equal|equals|at or (?:above|below)|at least|at|in line with|matche?s?|same as|meet|to meet|reach|above|below|better than|achieve|maintain|maintain at|the|or (?:above|below|better))';

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
  const text = folded.replace(/^=\s*/, '').trim();

  const plus = PLUS_MINUS.exec(text);
  if (plus) {
    const sign = plus[2] === '-' || plus[2] === 'minus' || plus[2] === 'less' ? -1 : 1;
    return {
      to: referenceOf(plus[1]!),
      change: plus[3] ? sign * Number(plus[3]) : 0,
      isPercent: Boolean(plus[4]),
    };
  }

  const onPrevious = ON_PREVIOUS.exec(text);
  if (onPrevious) {
    const sign = onPrevious[1] === '-' ? -1 : 1;
    return {
      to: referenceOf(onPrevious[4]!),
      change: sign * Number(onPrevious[2]),
      isPercent: Boolean(onPrevious[3]),
    };
  }

  const numberFirst = NUMBER_FIRST.exec(text);
  if (numberFirst) {
    return {
      to: referenceIn(text),
      change: signOf(numberFirst[4]!) * Number(numberFirst[2]),
      isPercent: Boolean(numberFirst[3]),
    };
  }
  const wordFirst = WORD_FIRST.exec(text);
  if (wordFirst) {
    return {
      to: referenceIn(text),
      change: signOf(wordFirst[1]!) * Number(wordFirst[2]),
      isPercent: Boolean(wordFirst[3]),
    };
  }
  return null;
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
  return /^(?:baseline|current|actual)/.test(word) ? 'baseline' : 'comparator';
}
