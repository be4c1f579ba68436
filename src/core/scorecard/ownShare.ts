import { fold } from '../text/fold';
import { nameRoots } from './nameRoots';

const TIMELY =
  /\b(?:in|on|to|within) (?:the |our )?(?:agreed |target )?(?:time|schedule|target|timescales?|deadlines?)\b/;
const IS_TIMELY =
  /\b(?:within|on time|in time|on schedule|target|timescales?|deadlines?|in (?:under )?\d+ (?:working )?(?:minutes|hours|days|weeks|months))\b/;
const VERB = /\b(?:were|was|are|is|have|has|had|been|hold|holds|held)\b/;
const VERBS = new RegExp(VERB.source, 'g');
/** Words of names that tell by when or how much, and not what is counted or done. */
const OF_MEASURE =
  /^(?:\d.*|\w|percentage|number|rate|share|level|within|target?|targe|time|timescal|minu|hours?|days?|weeks?|months?|quar|years?|annual|old|age|aged|more|less|under|over|abov|below)$/;

/**
 * Whether "complaints were answered in time" is all that a name takes the share of, "Complaints answered within 10 days"; of
 * things of which nothing more is said ("42% of homes") whether the name begins with them.
 */
export function isOwnShare(told: string, name: string): boolean {
  const plain = fold(name.replace(/\([^)]*\)/g, ' ')).replace(/\bworking (?=days?\b)/g, '');
  if (TIMELY.test(told) && !IS_TIMELY.test(plain)) return false;
  const said = nameRoots(told.replace(TIMELY, ' ').replace(VERBS, ' '));
  const all = nameRoots(plain);
  if (said.length === 0 || !said.every((root) => has(all, root))) return false;
  const own = all.filter((root) => !OF_MEASURE.test(root));
  if (isOfThingsAlone(told)) return said.every((root, at) => own[at] === root);
  // "Decisions were in time" leaves out of what, which the row's own comment need not say again.
  if (TIMELY.test(told) && said.length === 1 && has(own, said[0]!)) return true;
  const untold = own.filter((root) => !has(said, root));
  // Of "in work or training" each is a part; of "invoices sampled, paid" all are sampled.
  const isOfParts = /\b(?:or|and)\b(?! (?:over|under|above|below|more|less|older|younger)\b)/.test(plain);
  const participles = nameRoots((plain.match(/\b\w{3,}ed\b/g) ?? []).join(' '));
  return (
    untold.length === 0 ||
    (!isOfParts && untold.length === 1 && own.length > 2 && has(participles, untold[0]!))
  );
}

const LEAST_ALIKE = 6;

/** Whether a root is among others, or one that begins as it does: "qualif" and "qualific". */
function has(roots: readonly string[], root: string): boolean {
  return roots.some(
    (one) => one === root || (one.length >= LEAST_ALIKE && root.startsWith(one.slice(0, LEAST_ALIKE))),
  );
}

/** Whether words name things and say nothing of them. */
export function isOfThingsAlone(told: string): boolean {
  return !VERB.test(told) && !/\w(?:ed|ing)\b/.test(told);
}
