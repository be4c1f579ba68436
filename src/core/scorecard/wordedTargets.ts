import { MONTH_STEM } from '../text/months';
import { fold } from '../text/fold';
import { NUMBER_WORDS } from '../text/numberWords';
import { meantNumber } from './meantNumber';
import { milestoneKindOf } from './milestones';
import type { Indicator, Value } from './scorecard';
import { figuresInCell } from './twoFigures';

const LONGEST = 100;

/** Which way to go, how far beside others or another year, or that a level is to be kept. */
const WAY =
  /\b(?:(?:in|de)creas|reduc|improv|maintain|maintenance|sustain|retain|narrow|halv|doubl|exceed|minimi[sz]|maximi[sz]|monitor)\w*|\b(?:close|closing|eliminate|grow|growth|raise|lower|higher|better|worse|fewer|less|more|above|below|trend|trajectory|(?:quart|quint|dec)ile|averages?|benchmark|baseline|national|year on year|upwards?|downwards?|stable|steady|static|no change|remain|hold|keep|in line|same as (?:last|previous|in|20|the)|best in|top \d+)\b|^(?:all|every|each)\b(?! (?:tbc|data))|(?:>=?|<=?|\bthan|\bon|\bfrom) (?:19|20)\d\d\b/;
const NO_ANSWER =
  /\?|^(?:see|refer|as (?:above|below|per)|same as (?:above|below)|ditto|note)\b|\b(?:data|details?|info\w*|confirm\w*|figures?|comments?|tab|sheet|unknown|unclear|tb[acd]|discuss\w*|ask)\b/;
const BY_TIME = new RegExp(
  `\\b(?:by|before|in|at|during|from|end(?: of)?) (?:the )?(?:(?:end|start|middle|mid|early|late)(?: of|-)? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_STEM}|q[1-4]\\b|quarter|spring|summer|autumn|winter|year[ -]?end|(?:19|20)\\d\\d)`,
);

// A limit for a month or for the whole year cannot be held against whatever stands beside it.
const FOR_A_TIME =
  /^(?:(?:[<>]=?|[≤≥]|at (?:least|most)|no (?:more|fewer|less) than|up to|max(?:imum)?|min(?:imum)?|under|over) ?)?[£$€]?\d[\d,.]*%? ?(?:\p{L}+ )?(?:(?:for|in|over|across) the (?:(?:full|whole) )?(?:year|quarter|month|period)|(?:a|per|each|every) (?:year|quarter|month|week|day))$|^\(?[£$€]?\d[\d,.]*\p{L}{0,2}%?\)? (?:ytd|year[- ]to[- ]date|annual|full[- ]year|in[- ]month|monthly|quarterly) (?:plan|target|budget|profile|trajectory|limit)$/u;
const FIGURE_BY = /^(?:[<>]=?|[≤≥])? ?[£$€]?\d[\d,.]*%? (?:\p{L}+ )?(?:by|at|before) /u;

/**
 * Whether a target tells in words what is wanted and gives no figure: "Increase", "Maintain", "Top quartile", "10 fewer than
 * 2023". Any words, or something to be done by a day, are such where no other target of its row is a figure.
 */
export function isWordedTarget(
  value: Pick<Value, 'column' | 'kind' | 'raw' | 'text' | 'numberFormat'>,
  { values }: Pick<Indicator, 'values'>,
): boolean {
  const { column, kind, raw, text } = value;
  if (column.field !== 'target' || kind !== 'text' || typeof raw !== 'string' || text.length > LONGEST)
    return false;
  const folded = fold(text);
  if (NO_ANSWER.test(folded) || meantNumber(text) !== null || figuresInCell(raw).length > 1) return false;
  if (WAY.test(folded) || FOR_A_TIME.test(folded)) return true;
  if (FIGURE_BY.test(folded) && BY_TIME.test(folded)) return true;
  const isDeed =
    (/^\p{L}{2,30} \p{L}/u.test(folded) && !folded.split(' ').some((word) => NUMBER_WORDS.has(word))) ||
    (/^\p{L}{2}/u.test(folded) && (BY_TIME.test(folded) || milestoneKindOf(value) !== null));
  return isDeed && values.every((other) => other.column.field !== 'target' || other.number === null);
}
