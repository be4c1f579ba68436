import { fold } from '../../../text/fold';
import { inEnglish } from '../../words/otherLanguages';
import { ACTUAL, FIELD_WORDS, SAYS_WHEN } from '../../words/fieldWords';
import { type Evidence, weighWords } from '../../words/words';
import type { HeaderColumn } from '../../headers/header';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';

/** Words that say of when a figure is, or that somebody wants it, and leave open what it is. */
const LOOSE =
  /\b(?:current|latest|most recent|position|results?|reported|performances?|achievements?|plan|planned|goals?|milestones?|targets?)\b/g;
/** "Actual spend" says what it is, unless another column is the actual and nothing more. */
const PLAIN_OR_LOOSE = new RegExp(`${LOOSE.source}|\\b(?:actuals?|out-?turns?)\\b`, 'g');

/**
 * "Latest inspection", "Position in family", "Target group": without a year, what is said is said of something that is
 * not known. Where other columns are plainly the actuals, or the targets, it may be anything.
 */
export const unknownWords: ColumnClue = (column, row) => {
  const { field, who, period, evidence } = column;
  if (period !== null || who === '' || (field !== 'actual' && field !== 'target')) return [];
  // "Target min" beside "Target max": an end of a range.
  if (
    field === 'target' &&
    END.test(who) &&
    row.columns.some((other) => other.who !== who && END.test(other.who))
  )
    return [];
  const hasPlain = placedAs(field, row).some((other) => other !== column && other.who === '');
  const said = evidence.find(({ meaning }) => meaning === field)!.weight;
  const why = `nothing explains “${who}”`;
  // "Volume meeting target" beside "Target".
  const hasTarget =
    field === 'target' && placedAs('target', row).some((other) => isPlainTarget(other) && other !== column);
  const lose = (weight: number): Evidence[] => [
    { meaning: field, weight: -weight, why },
    ...onlyOfWhen(column, why),
  ];
  if (hasTarget) return lose(said);
  const label = fold(column.label.replace(/_/g, ' '));
  if (field === 'actual' && SAYS_CHANGE.test(who) && !PLAIN.test(label))
    return [{ meaning: field, weight: -said, why }];
  const words = hasPlain ? PLAIN_OR_LOOSE : LOOSE;
  const loose = [...label.matchAll(words)].at(-1);
  // "Corporate target", "School results": the last word says what it is.
  if (!loose || label.lastIndexOf(who.split(' ').at(-1)!) < loose.index) return [];
  const rest = label.replace(words, ' ');
  const isSaidAgain = weighWords({ label: rest, words: rest, period }, FIELD_WORDS).some(
    ({ meaning }) => meaning === field,
  );
  if (isSaidAgain) return [];
  // So many words are a measure's own name: "Patients who wait less than the target time".
  const isOpen = hasPlain || who.split(' ').length > MOST_WORDS || saysStart(column, row);
  return lose(isOpen ? said : said - LIKELY);
};

/** "Target group to date": what only says of when a target is speaks for no actual once the target is in doubt. */
function onlyOfWhen({ field, label, evidence }: HeaderColumn, why: string): Evidence[] {
  if (field !== 'target' || ACTUAL.test(fold(inEnglish(label)).replace(SAYS_WHEN, ' '))) return [];
  return evidence.flatMap(({ meaning, weight }) =>
    meaning === 'actual' && weight > 0 ? [{ meaning, weight: -weight, why }] : [],
  );
}

/** "Meta inicial": what there was to begin with, or what was first wanted where something is wanted now. */
function saysStart({ field, who, column }: HeaderColumn, { columns }: HeadingRow): boolean {
  return (
    field === 'target' &&
    /^(?:inicial|initiale?|iniziale)$/.test(who) &&
    !columns.some((other) => other.column !== column && NOW.test(fold(other.label)))
  );
}

const NOW =
  /\b(?:revis\w+|current|final\w*|new|updated|adjusted|amended|vigente|ajustad[ao]|modificad[ao]|reprogramad[ao]|actualizad[ao]|atual\w*)\b/;

/** What is left for a word alone: enough for a guess that is asked about. */
const LIKELY = 3;
/** More that nothing explains leave no guess. */
const MOST_WORDS = 3;

/** By how much figures moved: "latest growth", "progression dernière mise à jour". */
const SAYS_CHANGE =
  /\b(?:growth|progression|[eé]volution|variation|croissance|variaci[oó]n|varia[cç][aã]o|crescimento|crecimiento)\b/;

const PLAIN = /\b(?:actuals?|out-?turns?|achieved)\b/;

const END = /^(?:min|max)(?:imum)?$/;

/** "Target" and nothing else, not even a year. */
function isPlainTarget({ field, who, period }: HeaderColumn): boolean {
  return field === 'target' && who === '' && period === null;
}
