import type { Scorecard } from '../../scorecard/scorecard';
import { bindYears, type BoundYear } from './bindYears';
import { findFigures, findMoney, type TextFigure } from './figures';
import { goOn, type ReadFigure } from './goingOn';
import { judge, judgeAs } from './judge';
import { readSentences, type Sentence } from './sentences';
import type { Statement } from './statement';
import { statementKey } from './statementKey';
import { indexSubjects, type Subject, type Subjects, wordsInOrder } from './subjects';
import { surroundingsOf } from './surroundings';

/**
 * The figures that a plan's text states, each held against the row and year it is about. What is not surely about a row is
 * not found: a figure that is called wrong is one.
 * @param set by statementKey, the name of the row that a figure is of, or nothing for none, where the user has said so
 */
export function readNarrative(
  text: string,
  scorecards: readonly Scorecard[],
  set: Readonly<Record<string, string>> = {},
): Statement[] {
  const subjects = indexSubjects(scorecards);
  let before: readonly Subject[] = [];
  return readSentences(text).flatMap((sentence) => {
    if (sentence.before.length === 0) before = [];
    const read = readSentence(sentence, before, subjects, set);
    const about = read.flatMap(({ judgement }) => judgement.subject ?? []);
    if (about.length > 0) before = [...new Set(about.reverse())];
    return read.map((one) => stateOf(one, sentence));
  });
}

function readSentence(
  sentence: Sentence,
  before: readonly Subject[],
  subjects: Subjects,
  set: Readonly<Record<string, string>>,
): ReadFigure[] {
  if (!isProse(sentence)) return [];
  const figures = figuresOf(sentence.text, subjects);
  if (figures.length === 0) return [];
  const loud = figures.filter(({ isQuiet }) => !isQuiet);
  const years = bindYears(sentence.text, loud, sentence.lead);
  const around = surroundingsOf(sentence, loud, subjects);
  const chosenFor = ({ start, end }: TextFigure) =>
    set[statementKey(sentence.text, { from: start, to: end })];
  const read = figures.map((figure): ReadFigure => {
    const at = loud.indexOf(figure);
    const year = at < 0 ? yearAmong(sentence, loud, figure) : years[at]!;
    const near = at < 0 ? surroundingsOf(sentence, [figure], subjects)[0]! : around[at]!;
    const chosen = chosenFor(figure);
    const judgement =
      chosen === undefined
        ? judge(figure, year, near, sentence.text, subjects)
        : judgeAs(chosen, figure, year, subjects);
    return { figure, year, near, judgement };
  });
  const isFree = ({ figure }: ReadFigure) => chosenFor(figure) === undefined;
  const goneOn = goOn(read, before, sentence.text, subjects).map((one, index) =>
    isFree(one) ? one : read[index]!,
  );
  return goneOn.filter(
    (one) =>
      !(one.figure.isQuiet || one.figure.isMoney) || !isFree(one) || one.judgement.verdict !== 'not-found',
  );
}

function figuresOf(text: string, subjects: Subjects): TextFigure[] {
  const figures = findFigures(text).filter((figure) => !isInName(figure, text, subjects));
  return subjects.hasMoney ? [...figures, ...findMoney(text)].sort((a, b) => a.start - b.start) : figures;
}

function stateOf({ figure, year, judgement }: ReadFigure, sentence: Sentence): Statement {
  const { verdict, subject, value, message } = judgement;
  return {
    quote: sentence.text,
    ...sentence.placeAt(figure.start),
    year: value?.column.period?.text ?? year?.text ?? null,
    value: figure.number,
    from: figure.start,
    to: figure.end,
    verdict,
    found:
      subject && value
        ? { scorecard: subject.scorecard, indicator: subject.indicator, cell: value.cell }
        : null,
    message,
  };
}

/** The year of a figure that the years of the others are told without. */
function yearAmong(
  { text, lead }: Sentence,
  others: readonly TextFigure[],
  figure: TextFigure,
): BoundYear | null {
  const all = [...others, figure].sort((a, b) => a.start - b.start);
  return bindYears(text, all, lead)[all.indexOf(figure)]!;
}

/** What runs on for longer has no full stops, and is no sentence. */
const LONGEST = 2500;

/** Figures side by side as in a row of a table, or the dots of a list of contents. */
const ROW = /(?:^|\s)(?:(?:[\d.,%*]+|N\/A|-) ){3}(?:[\d.,%*]+|N\/A)(?!\S)|\.{4}|\u2026{2}/;

/** Whether it is a sentence, and no line of a table or a list of contents. A point of a list may be short. */
function isProse({ text, lead, before }: Sentence): boolean {
  if (text.length > LONGEST) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const numbers = findFigures(text).length;
  // "We want 31 % by 2027." goes on with a paragraph; a heading or a row of a table does not.
  const goesOn = before.length > 0 && text.endsWith('.');
  return words >= (lead !== '' ? 2 : goesOn ? 3 : 4) && words > 1.5 * numbers && !ROW.test(text);
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
