import type { Scorecard } from '../../scorecard/scorecard';
import { bindYears } from './bindYears';
import { findFigures, type TextFigure } from './figures';
import { judge, judgeAs } from './judge';
import { readSentences, type Sentence } from './sentences';
import type { Statement } from './statement';
import { statementKey } from './statementKey';
import { indexSubjects, type Subjects, wordsInOrder } from './subjects';
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
  return readSentences(text).flatMap((sentence) => readSentence(sentence, subjects, set));
}

function readSentence(
  sentence: Sentence,
  subjects: Subjects,
  set: Readonly<Record<string, string>>,
): Statement[] {
  if (!isProse(sentence)) return [];
  const figures = findFigures(sentence.text).filter((figure) => !isInName(figure, sentence.text, subjects));
  if (figures.length === 0) return [];
  const loud = figures.filter(({ isQuiet }) => !isQuiet);
  const years = bindYears(sentence.text, loud, sentence.lead);
  const around = surroundingsOf(sentence, loud, subjects);
  return figures.flatMap((figure) => {
    const at = loud.indexOf(figure);
    const year = (at < 0 ? bindYears(sentence.text, [figure], sentence.lead)[0] : years[at]) ?? null;
    const near = at < 0 ? surroundingsOf(sentence, [figure], subjects)[0]! : around[at]!;
    const chosen = set[statementKey(sentence.text, { from: figure.start, to: figure.end })];
    const verdict =
      chosen === undefined
        ? judge(figure, year, near, sentence.text, subjects)
        : judgeAs(chosen, figure, year, subjects);
    if (figure.isQuiet && chosen === undefined && verdict.verdict === 'not-found') return [];
    return [
      {
        quote: sentence.text,
        ...sentence.placeAt(figure.start),
        year: verdict.value?.column.period?.text ?? year?.text ?? null,
        value: figure.number,
        from: figure.start,
        to: figure.end,
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
      },
    ];
  });
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
