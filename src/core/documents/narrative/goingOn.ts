import { type Answer, answersOf, isSureOfYear, othersAnswersOf } from './answers';
import type { BoundYear } from './bindYears';
import type { TextFigure } from './figures';
import { chanceOf } from './findAgreeing';
import { IDLE_WORDS } from './idleWords';
import { agree, disagree, type Judgement } from './judgement';
import { isOfKind, OTHERS } from './kinds';
import { type NearWords, rankSubjects, type Subject, type Subjects } from './subjects';
import { CLEAR, RARE } from './thresholds';

/** A figure of a sentence with what is known of it. */
export interface ReadFigure {
  readonly figure: TextFigure;
  readonly year: BoundYear | null;
  readonly near: NearWords;
  readonly judgement: Judgement;
}

/** How far from a figure it may be said whose it is. */
const WHOSE = { before: 60, after: 40 };
/** So many of the rows may agree by chance where a sentence says nothing of another row. */
const SELDOM = 0.25;

/**
 * Goes on with what the text was last about, for figures of which no row was found: "We want 78 % in 2026", after a sentence
 * on the row; "7.9 offences in 2020 and 6.6 in 2022". What agrees is taken; what does not is only called wrong where it is one
 * of a list of years of which others agree.
 * @param before the rows that the sentence before was about
 */
export function goOn(
  read: readonly ReadFigure[],
  before: readonly Subject[],
  sentence: string,
  subjects: Subjects,
): ReadFigure[] {
  const judged: ReadFigure[] = [...read];
  judged.forEach((one, index) => {
    if (one.judgement.verdict !== 'not-found' || one.figure.isChange || one.figure.isQuiet) return;
    const nearest = nearestFound(judged, index);
    const judgement =
      firstOf([...(nearest ? [nearest.judgement.subject!] : []), ...before], (subject) =>
        agreeAbout(subject, one, sentence, subjects),
      ) ?? disagreeInList(judged, index);
    if (judgement) judged[index] = { ...one, judgement };
  });
  return judged;
}

function firstOf<T, U>(all: readonly T[], find: (one: T) => U | null): U | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** The figure of the sentence that a row was found for, the nearest before or else the first behind. */
function nearestFound(read: readonly ReadFigure[], index: number): ReadFigure | undefined {
  const isFound = ({ judgement }: ReadFigure) => judgement.subject !== null;
  return read.slice(0, index).findLast(isFound) ?? read.slice(index + 1).find(isFound);
}

function agreeAbout(
  subject: Subject,
  { figure, year, near }: ReadFigure,
  sentence: string,
  subjects: Subjects,
): Judgement | null {
  const allows = (indicator: Subject['indicator']) => isOfKind(indicator, figure, near);
  if (!allows(subject.indicator)) return null;
  const around = sentence.slice(Math.max(0, figure.start - WHOSE.before), figure.end + WHOSE.after);
  const finders: (typeof answersOf)[] = OTHERS.test(around)
    ? [(indicator, one) => othersAnswersOf(indicator, one, null), answersOf]
    : [answersOf];
  return firstOf(finders, (find) => {
    const [answer] = find(subject.indicator, figure, year);
    if (!answer || !isExact(answer, figure)) return null;
    const chance = chanceOf(subjects, allows, (indicator) => find(indicator, figure, year));
    const isFree = year !== null && !namesAnother(subject, near, subjects);
    return chance <= (isFree ? SELDOM : RARE) && !isOfAnother(subject, near, subjects, allows)
      ? agree(answer, subject, figure)
      : null;
  });
}

function isExact({ how }: Answer, { isVague }: TextFigure): boolean {
  return how === 'same' || (how === 'rounded' && !isVague);
}

/** Whether a word beside the figure is in names, and not in this one. */
function namesAnother({ words: own }: Subject, { words }: NearWords, { bearing }: Subjects): boolean {
  return [...words].some(
    ([word, nearness]) =>
      nearness === 1 && !own.has(word) && !IDLE_WORDS.has(word) && bearing(word).length > 0,
  );
}

/** Whether the sentence names another row well. */
function isOfAnother(
  subject: Subject,
  near: NearWords,
  subjects: Subjects,
  allows: (indicator: Subject['indicator']) => boolean,
): boolean {
  const [best] = rankSubjects(subjects, near, allows);
  return best !== undefined && best.subject !== subject && best.own > 0 && best.said >= CLEAR.said;
}

/** "56 in 2024, 59 in 2025 and 64 in 2026": where the others are the row's, this one is to be, too. */
function disagreeInList(read: readonly ReadFigure[], index: number): Judgement | null {
  const { figure, year, near } = read[index]!;
  if (!near.isBare || !year?.isTied || figure.isVague) return null;
  const beside = [read[index - 1], read[index + 1]].find(
    (one) =>
      one?.judgement.verdict === 'agrees' && one.year?.isTied && one.figure.isPercent === figure.isPercent,
  );
  const subject = beside?.judgement.subject;
  if (!subject || beside.judgement.value?.column.field !== 'target') return null;
  const answers = answersOf(subject.indicator, figure, year).filter(({ value }) => isSureOfYear(value, year));
  if (answers.length === 0 || answers.some(({ how }) => how !== null)) return null;
  return disagree(answers, subject, null);
}
