import { toA1 } from '../../sheet/address';
import type { Indicator } from '../../scorecard/scorecard';
import { nameFigure } from '../../scorecard/wording';
import { type Answer, answersOf, isSlipOf, isSureOfYear } from './answers';
import type { BoundYear } from './bindYears';
import type { TextFigure } from './figures';
import { disagree, type Judgement, notMatched } from './judgement';
import { isOfPart } from './kinds';
import { differInOneWord } from './likeNames';
import type { Likeness, NearWords } from './subjects';
import { CLEAR, MOST_PARTS, SURE, TRACED } from './thresholds';

const SWAP_FIT = 0.8;

/** The figure of the row beside it, in a name of one other word: "94.1 % of secondary parents", which is the primary ones'. */
export function findSwap(best: Likeness, ranked: readonly Likeness[], figure: TextFigure): Judgement | null {
  // A whole number is soon met by chance.
  if (figure.step >= 1 || figure.isVague || best.said < CLEAR.said || best.fit < SWAP_FIT) return null;
  for (const { subject, own } of ranked.slice(1, MOST_PARTS)) {
    if (own >= best.own || !differInOneWord(best.subject, subject)) continue;
    const other = answersOf(subject.indicator, figure, null).find(({ how }) => how === 'same')?.value;
    const value = best.subject.indicator.values.find(({ column }) => column === other?.column);
    if (!other || value?.number == null) continue;
    return {
      verdict: 'disagrees',
      subject: best.subject,
      value,
      message: `The table says otherwise: ${nameFigure(value)} in ${toA1(value.cell)} is ${value.text}, and ${other.text} is the figure for “${subject.indicator.name}”.`,
    };
  }
  return null;
}

/** Calls a figure wrong where its row is surely meant and has another for the year. */
export function judgeAgainst(
  best: Likeness,
  next: Likeness | undefined,
  figure: TextFigure,
  year: BoundYear | null,
  around: NearWords,
): Judgement {
  const { indicator } = best.subject;
  if (!year?.isTied || figure.isVague) return notMatched('The text does not say which year it is for.');
  const ahead = next ? best.score - next.score : 1;
  const isNamed = best.said >= SURE.said && best.score >= SURE.score && ahead >= SURE.ahead;
  const isMeant = best.said >= CLEAR.said && best.fit >= CLEAR.fit && ahead >= CLEAR.ahead;
  const answers = answersOf(indicator, figure, year).filter(({ value }) => isSureOfYear(value, year));
  const trace = traceOf(indicator, figure, answers);
  const isTraced =
    trace !== null && best.said >= TRACED.said && best.fit >= TRACED.fit && ahead >= TRACED.ahead;
  if (!(isNamed || isMeant || isTraced) || around.isForeign || isOfPart(indicator, around)) {
    return notMatched('It is not clear which row of the scorecard is meant.');
  }
  // The row keeps to it, though too little of its name is said for an agreement.
  if (answers.some(({ how }) => how !== null))
    return notMatched('It is not clear which row of the scorecard is meant.');
  if (answers.length === 0) return notMatched(`The row has no figure for ${year.text}.`);
  return disagree(answers, best.subject, trace);
}

/** Where a figure that the year does not have comes from, if it is plain: the row's of another year, or a slip. */
function traceOf(indicator: Indicator, figure: TextFigure, answers: readonly Answer[]): string | null {
  const other = answersOf(indicator, figure, null).find(({ how }) => how === 'same')?.value;
  if (other) return `${other.text} is ${nameFigure(other)}`;
  const isSlip = answers.some(({ value }) => isSlipOf(value.number!, figure));
  return isSlip ? 'it may have been typed wrongly' : null;
}
