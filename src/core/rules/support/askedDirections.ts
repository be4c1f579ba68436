import type { AskedComment } from '../../scorecard/askedComments';
import type { Indicator, OtherColumn, Remark } from '../../scorecard/scorecard';
import { statusInEnglish } from '../../scorecard/statusInEnglish';
import { fold } from '../../text/fold';

const WORSE = /^(?:worse(?: than .*)?|worsen(?:ed|ing)|deteriorat(?:ed|ing)|declin(?:ed|ing))$/;
/** What the rows with a status of their own are asked for. */
const THAN_TARGET = /\bworse than (?:the |its |their )?(?:target|plan|standard|goal|ambition|aim|profile)\b/g;
const OF_ANY = /^(?:with|from|than|that|this|last|latest|actual|figure|compared|status|comment|performance)$/;
const LEAST_LETTERS = 4;

/**
 * The directions of a row that are worse where a note asks for a comment on such: "if Worse than England or if the change
 * is Worse", beside "Compared with England" and "Change".
 */
export function directionsAsked(
  { remarks = [] }: Indicator,
  { clause }: AskedComment,
  headings: readonly OtherColumn[],
): readonly Remark[] {
  const asked = clause.replace(THAN_TARGET, '');
  return remarks.filter(({ role, text, cell }) => {
    const word = statusInEnglish(text);
    if (role !== 'direction' || !WORSE.test(word) || !asked.includes(word.split(' ')[0]!)) return false;
    const heading = headings.find(({ column }) => column === cell.column);
    return heading !== undefined && namesOf(heading).some((name) => asked.includes(name));
  });
}

function namesOf({ label }: OtherColumn): readonly string[] {
  const words = fold(label).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= LEAST_LETTERS && !OF_ANY.test(word));
}
