import type { Indicator } from '../../scorecard/scorecard';
import type { Answer, answersOf } from './answers';
import type { BoundYear } from './bindYears';
import type { TextFigure } from './figures';
import { agree, type Judgement } from './judgement';
import { isBeside } from './likeNames';
import type { Likeness, Subjects } from './subjects';
import { BEHIND, CLEAR, LEAST_SAID, SURE } from './thresholds';

/** The row that is meant and has the figure; null where none surely is. */
export function findAgreeing(
  ranked: readonly Likeness[],
  figure: TextFigure,
  year: BoundYear | null,
  find: typeof answersOf,
  isRare: () => boolean,
): Judgement | null {
  const [best] = ranked;
  for (const likeness of ranked) {
    if (likeness.score < best!.score - BEHIND.ofRare) break;
    const [answer] = find(likeness.subject.indicator, figure, year);
    // The figure of the row beside it is no sign that the other is meant: "94.1 % of secondary parents".
    if (likeness.own < best!.own && isBeside(likeness.subject, best!.subject)) continue;
    if (answer?.how && isEnough(answer, figure, likeness, best!, year, isRare))
      return agree(answer, likeness.subject, figure);
  }
  return null;
}

/** How large a share of the rows would agree with a figure though they are not meant. */
export function chanceOf(
  { all }: Subjects,
  allows: (indicator: Indicator) => boolean,
  find: (indicator: Indicator) => readonly Answer[],
): number {
  const rows = all.filter(({ indicator }) => allows(indicator));
  const agreeing = rows.filter(({ indicator }) =>
    ['same', 'rounded'].includes(find(indicator)[0]?.how ?? ''),
  );
  // The one row that is meant agrees by right; half a row more, as few rows tell little.
  return (agreeing.length - 0.5) / rows.length;
}

/** Without a year, or only within a bound, a row has to be named well before its figure counts. */
function isEnough(
  { how }: Answer,
  { isQuiet }: TextFigure,
  { said, own, fit, score, hasOwnWord }: Likeness,
  best: Likeness,
  year: BoundYear | null,
  isRare: () => boolean,
): boolean {
  const isBest = own >= best.own - 1e-9;
  if (isQuiet) return how === 'same' && year !== null && isBest && said >= CLEAR.said;
  if (how === 'within') return said >= SURE.said && isBest && score >= best.score - BEHIND.ofCommon;
  const rare = isRare();
  if (own === 0 || score < best.score - (rare ? BEHIND.ofRare : BEHIND.ofCommon)) return false;
  if (!isBest && !(rare && own >= best.own / 2)) return false;
  if (year === null) return said >= (rare ? LEAST_SAID.withoutYear : LEAST_SAID.ofCommonWithoutYear);
  if (hasOwnWord) return said >= LEAST_SAID.withOwnWord;
  if (fit >= CLEAR.fit && isBest) return said >= LEAST_SAID.ofFitting;
  return said >= (rare ? LEAST_SAID.ofRare : LEAST_SAID.ofCommon);
}
