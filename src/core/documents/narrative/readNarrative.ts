import { toA1 } from '../../sheet/address';
import type { Indicator, Scorecard, Value } from '../../scorecard/scorecard';
import { nameFigure } from '../../scorecard/wording';
import { bindYears } from './bindYears';
import { findFigures, type TextFigure } from './figures';
import { answersOf, type Answer, comparatorThatAgrees, isSureOfYear } from './judge';
import { readSentences, type Sentence } from './sentences';
import type { Statement, Agreement } from './statement';
import {
  indexSubjects,
  type Likeness,
  rankSubjects,
  type Subject,
  type Subjects,
  type NearWords,
  wordsInOrder,
} from './subjects';
import { surroundingsOf } from './surroundings';
import type { NamedYear } from './years';

/** Below it a row is not meant, however well its figure fits. */
const LEAST_SAID = 0.33;
/** So much is enough where a word beside the figure is in no other row's name. */
const LEAST_WITH_OWN_WORD = 0.15;
/** A figure may only be called wrong where this much of the row's name is said, and no other row comes near. */
const SURE = { said: 0.72, score: 0.75, ahead: 0.04 };

/** Or where all that stands beside the figure is in the row's name, and every other row is far behind. */
const CLEAR = { said: 0.5, fit: 0.99, ahead: 0.15 };

/**
 * The figures that a plan's text states, each held against the row and year it is about. What is not surely about a row is
 * not found: a figure that is called wrong is one.
 */
export function readNarrative(text: string, scorecards: readonly Scorecard[]): Statement[] {
  const subjects = indexSubjects(scorecards);
  return readSentences(text).flatMap((sentence) => readSentence(sentence, subjects));
}

function readSentence(sentence: Sentence, subjects: Subjects): Statement[] {
  if (!isProse(sentence.text)) return [];
  const figures = findFigures(sentence.text).filter((figure) => !isInName(figure, sentence.text, subjects));
  if (figures.length === 0) return [];
  const years = bindYears(sentence.text, figures, sentence.lead);
  const around = surroundingsOf(sentence, figures, (word) => subjects.bearing(word).length > 0);
  return figures.map((figure, index) => {
    const year = years[index]!;
    const verdict = judge(figure, year, around[index]!, sentence.text, subjects);
    return {
      quote: sentence.text,
      line: sentence.lineAt(figure.start),
      year: verdict.value?.column.period?.text ?? year?.text ?? null,
      value: figure.number,
      verdict: verdict.verdict,
      found:
        verdict.subject && verdict.value
          ? {
              scorecard: verdict.subject.scorecard,
              indicator: verdict.subject.indicator,
              cell: verdict.value.cell,
            }
          : null,
      message: verdict.message,
    };
  });
}

/** What runs on for longer has no full stops, and is no sentence. */
const LONGEST = 2500;

/** Figures side by side as in a row of a table, or the dots of a list of contents. */
const ROW = /(?:(?<!\S)(?:[\d.,%*]+|N\/A|-) ){3}(?:[\d.,%*]+|N\/A)(?!\S)|\.{4}|\u2026{2}/;

/** Whether it is a sentence, and no line of a table or a list of contents. */
function isProse(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
  return words >= 4 && words > 1.5 * numbers && !ROW.test(text);
}

/** "within 30 days", where a name says so too. */
function isInName(
  { start, end, number }: TextFigure,
  text: string,
  { isInName: isNamed }: Subjects,
): boolean {
  const before = wordsInOrder(text.slice(Math.max(0, start - 40), start)).at(-1) ?? '';
  const after = wordsInOrder(text.slice(end, end + 40))[0] ?? '';
  const sign = text.slice(start, end).includes('%') ? '%' : after;
  return (
    isNamed(String(number), before) ||
    isNamed(String(number), sign === '%' ? '' : sign) ||
    (sign === '%' && isNamed(String(number), before))
  );
}

interface Judgement {
  readonly verdict: Agreement;
  readonly subject: Subject | null;
  readonly value: Value | null;
  readonly message: string;
}

function notFound(message: string): Judgement {
  return { verdict: 'not-found', subject: null, value: null, message };
}

function judge(
  figure: TextFigure,
  year: NamedYear | null,
  around: NearWords,
  sentence: string,
  subjects: Subjects,
): Judgement {
  if (figure.isChange) return notFound('It says how much a figure changes, and not what it comes to.');
  const ranked = rankSubjects(subjects, around, (indicator) => isOfKind(indicator, figure, around));
  const [best] = ranked;
  if (!best || best.said < LEAST_WITH_OWN_WORD) return notFound('No row of the scorecard is surely meant.');
  if (isOfOthers(figure, sentence)) return judgeComparator(figure, year, best);
  const near = ranked.filter(({ own, score }) => score >= best.score - 0.1 && own >= best.own - 1e-9);
  for (const likeness of near) {
    const [answer] = answersOf(likeness.subject.indicator, figure, year);
    if (answer?.how && isEnough(answer, likeness, year)) return agree(answer, likeness.subject, figure);
  }
  const named = ranked.filter(({ own }) => own > 0 && own >= best.own - 1e-9);
  return (
    findSum(named, figure, year) ??
    findSwap(best, ranked, figure) ??
    judgeAgainst(best, ranked[1], figure, year, around)
  );
}

/** Without a year, or only within a bound, a row has to be named well before its figure counts. */
function isEnough({ how }: Answer, { said, hasOwnWord }: Likeness, year: NamedYear | null): boolean {
  if (how === 'within') return said >= SURE.said;
  return said >= (year === null ? 0.6 : hasOwnWord ? LEAST_WITH_OWN_WORD : LEAST_SAID);
}

function agree({ value, how }: Answer, subject: Subject, { bound }: TextFigure): Judgement {
  const row = `${nameFigure(value)} in ${toA1(value.cell)} is ${value.text}`;
  const message =
    how === 'same'
      ? `The table says the same: ${row}.`
      : how === 'rounded'
        ? `The table says the same when rounded: ${row}.`
        : `The table keeps to it: ${row}, and the text says ${bound === '>=' ? 'that or more' : 'that or less'}.`;
  return { verdict: 'agrees', subject, value, message };
}

/** "Permanent exclusions to no more than 55": the figures of two rows whose names differ in one word, added up. */
function findSum(near: readonly Likeness[], figure: TextFigure, year: NamedYear | null): Judgement | null {
  if (year === null || figure.isPercent) return null;
  const counts = near.filter(({ subject }) => subject.indicator.unit === 'count').slice(0, MOST_PARTS);
  for (const [index, { subject }] of counts.entries()) {
    const [one] = answersOf(subject.indicator, figure, year);
    for (const { subject: other } of counts.slice(index + 1)) {
      const [two] = answersOf(other.indicator, figure, year);
      if (!one || !two || !differInOneWord(subject, other)) continue;
      if (Math.abs(one.value.number! + two.value.number! - figure.number) > 1e-9) continue;
      const parts = [one.value, two.value].map(({ cell, text }) => `${text} in ${toA1(cell)}`);
      const message = `The table says the same: ${parts.join(' and ')} come to it.`;
      return { verdict: 'agrees', subject, value: one.value, message };
    }
  }
  return null;
}

/** The figure of the row beside it, in a name of one other word: "94.1 % of secondary parents", which is the primary ones'. */
function findSwap(best: Likeness, ranked: readonly Likeness[], figure: TextFigure): Judgement | null {
  // A whole number is soon met by chance.
  if (figure.half >= 0.5 || figure.isVague || best.said < CLEAR.said || best.fit < SWAP_FIT) return null;
  for (const { subject, own } of ranked.slice(1, MOST_PARTS)) {
    if (own >= best.own || !differInOneWord(best.subject, subject)) continue;
    const other = answersOf(subject.indicator, figure, null).find(({ how }) => how === 'same')?.value;
    const value = best.subject.indicator.values.find(({ column }) => column === other?.column);
    if (!other || value?.number == null) continue;
    return {
      verdict: 'disagrees',
      subject: best.subject,
      value,
      message: `The table says otherwise: ${nameFigure(value)} in ${toA1(value.cell)} is ${value.text}, and ${other.text} is that of “${subject.indicator.name}”.`,
    };
  }
  return null;
}

const SWAP_FIT = 0.8;
const MOST_PARTS = 8;

function differInOneWord(one: Subject, other: Subject): boolean {
  const apart = [...one.words].filter((word) => !other.words.has(word)).length;
  return apart === 1 && one.words.size === other.words.size;
}

function judgeAgainst(
  best: Likeness,
  next: Likeness | undefined,
  figure: TextFigure,
  year: NamedYear | null,
  around: NearWords,
): Judgement {
  const { indicator } = best.subject;
  if (year === null || figure.isVague) return notFound('The text does not say for which year it is.');
  const ahead = next ? best.score - next.score : 1;
  const isNamed = best.said >= SURE.said && best.score >= SURE.score && ahead >= SURE.ahead;
  const isMeant = best.said >= CLEAR.said && best.fit >= CLEAR.fit && ahead >= CLEAR.ahead;
  const isSure = (isNamed || isMeant) && !isOfPart(indicator, around);
  if (!isSure) return notFound('No row of the scorecard is surely meant.');
  const answers = answersOf(indicator, figure, year).filter(({ value }) => isSureOfYear(value, year));
  const [answer] = answers;
  if (!answer) return notFound(`The row has no figure for ${year.text}.`);
  const given = answers.map(({ value }) => `${nameFigure(value)} in ${toA1(value.cell)} is ${value.text}`);
  return {
    verdict: 'disagrees',
    subject: best.subject,
    value: answer.value,
    message: `The table says otherwise: ${given.join(', and ')}.`,
  };
}

/** Words that make part of a group of it: a row that does not say them is about more people than the text is. */
const GROUPS =
  /^(?:boi|girl|men|women|male|femal|disabl|vulnerabl|disadvantag|minoriti|ethnic|deprived|poorest|richest|younger|older|rural|urban|new|repeat|gap|excluding|except|without|nationalli|england|regional|nation|similar|comparabl|forecast|budget|cost)$/;

function isOfPart({ name }: Indicator, around: NearWords): boolean {
  const folded = name.toLowerCase();
  return [...around].some(
    ([word, near]) => near === 1 && GROUPS.test(word) && !folded.includes(word.slice(0, -1)),
  );
}

function isOfKind(
  { unit, name, isGap }: Indicator,
  { isPercent, time }: TextFigure,
  around: NearWords,
): boolean {
  if (time !== null) return unit === 'days' ? time === 'day' : name.toLowerCase().includes(time);
  if (unit === 'currency') return false;
  if (isPercent) return unit === 'percentage' || unit === 'rate' || unit === 'unknown' || isGap;
  // "the percentage achieving AAB to 18.0"
  return unit !== 'percentage' || isGap || around.get('percentage') !== undefined;
}

const OTHERS =
  /\b(?:national(?:ly)?|england|regional(?:ly)?|region|neighbours?|comparators?|benchmark|similar|peers?|average)\b/i;

/** "the England average of 29.1", "compared with 84.1 % nationally": a figure of somebody else. */
function isOfOthers({ start, end }: TextFigure, sentence: string): boolean {
  const before =
    /\b(?:average|figure|rate|level|benchmark|nationally|england|neighbours|region)(?: (?:of|is|was|at|to|for \w+|in \d{4}))* $/i.exec(
      sentence.slice(Math.max(0, start - 40), start),
    );
  const isBefore =
    before !== null &&
    OTHERS.test(sentence.slice(Math.max(0, start - 60), start)) &&
    /national|england|region|neighbour|comparator|benchmark|similar|peer/i.test(
      sentence.slice(Math.max(0, start - 60), start),
    );
  return (
    isBefore ||
    /^ (?:nationally|in england|for england|regionally|across england|for the region)\b/i.test(
      sentence.slice(end, end + 30),
    )
  );
}

function judgeComparator(figure: TextFigure, year: NamedYear | null, best: Likeness): Judgement {
  const value = comparatorThatAgrees(best.subject.indicator, figure, year);
  if (!value || best.said < 0.6) return notFound('It is somebody else’s figure, and no row surely has it.');
  return agree({ value, how: 'same' }, best.subject, figure);
}
