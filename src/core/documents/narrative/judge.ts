import type { Indicator } from '../../scorecard/scorecard';
import { answersOf, othersAnswersOf } from './answers';
import type { BoundYear } from './bindYears';
import { findSum, judgeChange } from './combined';
import type { TextFigure } from './figures';
import { chanceOf, findAgreeing } from './findAgreeing';
import { plainName } from '../../scorecard/plainName';
import { agree, disagree, type Judgement, notMatched } from './judgement';
import { isOfKind, isOfOthers, OTHERS } from './kinds';
import { findSwap, judgeAgainst } from './otherwise';
import { type Likeness, rankSubjects, type Subjects, type NearWords } from './subjects';
import { LEAST_SAID, RARE } from './thresholds';

/** Holds a figure of a sentence against the row and year that it is about. */
export function judge(
  figure: TextFigure,
  year: BoundYear | null,
  around: NearWords,
  sentence: string,
  subjects: Subjects,
): Judgement {
  const allows = (indicator: Indicator) => isOfKind(indicator, figure, around);
  const ranked = withoutNarrower(rankSubjects(subjects, around, allows), around, subjects);
  if (figure.isPoints && ranked[0]?.subject.indicator.isGap)
    return judge({ ...figure, isChange: false, isPoints: false }, year, around, sentence, subjects);
  // "291 new homes", of a row of new homes.
  if (figure.isChange && /^ new\b/.test(sentence.slice(figure.end)) && ranked[0]?.subject.words.has('new'))
    return judge({ ...figure, isChange: false }, year, around, sentence, subjects);
  if (figure.isChange) return judgeChange(figure, year, ranked);
  const [best] = ranked;
  if (!best || best.said < LEAST_SAID.withOwnWord)
    return notMatched('It is not clear which row of the scorecard is meant.');
  const isOthers = isOfOthers(figure, sentence);
  const isRare = (find: typeof answersOf) => () =>
    chanceOf(subjects, allows, (one) => find(one, figure, year)) <= RARE;
  const own = isOthers ? null : findAgreeing(ranked, figure, year, answersOf, isRare(answersOf));
  if (own) return own;
  const others = OTHERS.test(sentence)
    ? findAgreeing(ranked, figure, year, othersAnswersOf, isRare(othersAnswersOf))
    : null;
  if (others) return others;
  if (isOthers) return notMatched('It is somebody else\u2019s figure, and no row clearly has it.');
  const named = ranked.filter((likeness) => likeness.own > 0 && likeness.own >= best.own - 1e-9);
  return (
    findSum(named, figure, year) ??
    findSwap(best, ranked, figure) ??
    judgeAgainst(best, ranked[1], figure, year, around)
  );
}

/** Holds a figure against the row that the user says it is of; with no name, against none. */
export function judgeAs(
  name: string,
  figure: TextFigure,
  year: BoundYear | null,
  { all }: Subjects,
): Judgement {
  if (name === '') return notMatched('It belongs to no row, as you set it.');
  const subject = all.find(({ indicator }) => plainName(indicator.name) === plainName(name));
  if (!subject) return notMatched(`The row that you chose for it, “${name}”, is not in the table.`);
  const [answer] = answersOf(subject.indicator, figure, year);
  if (!answer) return notMatched('The row that you chose for it has no figure for that year.');
  return answer.how ? agree(answer, subject, figure) : disagree([answer], subject, null);
}

/** Leaves out a row whose name is another row's and more, where the text says little of the more: "all schools" before "primary schools". */
function withoutNarrower(
  ranked: readonly Likeness[],
  { words }: NearWords,
  { weigh }: Subjects,
): readonly Likeness[] {
  const wider = ranked.slice(0, MOST_WIDER);
  return ranked.filter(({ subject }) =>
    wider.every(({ subject: other }) => {
      if (other.words.size >= subject.words.size) return true;
      const more = [...subject.words].filter((word) => !other.words.has(word));
      if (subject.words.size - more.length < other.words.size) return true;
      const [said, whole] = [more.filter((word) => words.has(word)), more].map((some) =>
        some.reduce((sum, word) => sum + weigh(word), 0),
      );
      return said! >= whole! / 2;
    }),
  );
}

const MOST_WIDER = 12;
