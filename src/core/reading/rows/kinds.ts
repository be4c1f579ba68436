import { fold } from '../../text/fold';

const COLOUR = /^(?:red|amber|green|blue|gr[ae]y)$/i;
const REMARK =
  /^(?:page \d+|(?:goals?|purpose|mission)\s*:|(?:comment(?:s|ary)?|notes?|n\.?b\.?|please note|narrative|explanation|sources?|analysis|update|caveat|key|actions?)\b[^:–-]{0,30}[:–-])/i;
const LONGEST_HEADING = 100;
const SUM =
  /^(?:(?:grand |sub-?\s?|overall )?totals?|(?:overall |mean |simple )?averages?|means?|medians?|sums?|counts?|average rank(?:ing)?|cyfanswm|cyfartaledd)(?: \(?(?:all|of all|for|across)\b.{0,40})?$/i;
const COUNT =
  /^(?:(?:total|number|no\.?|count|sum|%|percentage|proportion|share)(?: of)?(?: the)? )?(?:reds?|ambers?|greens?|blues?|gr[ae]ys?|rag)(?: (?:rated|status|indicators?|measures?|kpis?|pis?|targets?|rating|count|total))*$|^(?:total|number|no\.?|count|percentage|%)(?: of)?(?: the)? (?:indicators?|measures?|kpis?|pis?)(?: (?:on target|off target|on track|off track|met|not met|achieved|improving|declining|reported))*$|^(?:indicators?|measures?|kpis?|targets?|number|no\.?|count|total) (?:on target|off target|on track|off track|(?:on|off|ahead of|behind|above|below) (?:plan|target|trajectory)|met|missed|not met|achieved)$/i;

const PAGE = /^\(?(?:see )?(?:pp?\.?|pages?) ?\d{1,4}(?:[-–]\d{1,4})?\)?$/i;

/** Whether words that stand alone in a row are said about the table, so that they head no section. */
export function isRemark(words: string): boolean {
  return REMARK.test(words) || words.length > LONGEST_HEADING || isSentence(words);
}

/** Whether words say that they are a note, or are a sentence, which no name is. */
export function isNote(words: string): boolean {
  return REMARK.test(words) || isSentence(words);
}

function isSentence(words: string): boolean {
  return words.length > 40 && words.endsWith('.');
}

/** "p. 131", "see pages 4-6". */
export function isPage(words: string): boolean {
  return PAGE.test(words.trim());
}

/** "Total", "Average": a sum of what stands above it, where nothing more is said. */
export function isSum(words: string): boolean {
  return SUM.test(words);
}

const TOTAL_OF_GROUP =
  /^(?:sub-?\s?)?totals?(?: (?:of|for|per|by|del?|d[aou]|general|the|la|el|this))*(?: (?:sector|dependencia|secretar[ií]a|direcci[oó]n|gerencia|sub-?programa?|programa?|programme|component[e]?|eje|l[ií]nea|pillar|service|department|directorate|division|section|chapter|objective|theme|strategic objective|priority|page|sheet|scorecard))(?: (?:estrat[eé]gic[oa]|[\dA-Z]{1,4}(?:\.\d{1,2})*))?:?$/i;

/** "Total sector", "Subtotal programme 2": of the rows of a group, and of nothing that was measured. */
export function isTotalOfGroup(words: string): boolean {
  return TOTAL_OF_GROUP.test(words);
}

/** "Green", "Total amber", "Number of measures on target": a count of the table's own rows. */
export function isCount(words: string): boolean {
  return COLOUR.test(words) || COUNT.test(words);
}

const TALLY =
  /^\(?\d+ ?(?:of|out of|\/) ?(?:the )?\d+\b.*\b(?:met|achieved|hit|missed|on (?:target|track|plan)|reds?|ambers?|greens?|improv\w+|worse\w*|better)\b|^\d+(?:\.\d+)?%? (?:of (?:the )?(?:targets?|measures|indicators|kpis) )?(?:were |are )?(?:met|missed|achieved|on (?:target|track|plan)|not met)\)?$/i;

/** "7 of 12 met", "58% on target": how the rows above did together. */
export function isTally(words: string): boolean {
  return TALLY.test(words.trim());
}

/** The words of a subgroup that stands under the name of its whole: "- girls", "• boys", "of which: lone parents"; else null. */
export function partWords(name: string): string | null {
  const match = /^(?:[-–—•·▪●○>*]\s*|of (?:which|these|whom):?\s+|[ivx]{1,4}\)\s+|[a-h]\)\s+)(\S.*)$/i.exec(
    name,
  );
  return match ? match[1]! : null;
}

const GROUP =
  /^(?:boys|girls|men|women|(?:fe)?males?|(?:non-? ?)?(?:disadvantaged|fsm|sen[d]?|eal)(?: (?:pupils|children|support))?|(?:north|south)?(?:[ -]?(?:east|west))?(?: area)?|urban|rural|adults|children|care leavers|(?:year|yr) (?:group )?\d{1,2}|(?:key stage|ks) ?\d|looked after children|lone parents|(?:under|over|aged) \d+s?(?: ?[-–] ?\d+)?|\d+ ?[-–] ?\d+(?: year olds)?|\d+ ?\+)$/i;

/** Whether a name is that of a group of people or a quarter of the map, and so says nothing by itself. */
export function isGroup(name: string): boolean {
  return name !== '' && GROUP.test(name);
}

/** Whether a name says what is measured, as those of groups do not. */
export function saysMeasure(name: string): boolean {
  return /%|£|\bper ?cent\b|\b(?:percentage|proportion|number|no\.|rate|average|total|share|count|score|canran|nifer)\b/i.test(
    name,
  );
}

/** A row under the headings that explains or numbers them: "(description) | (from returns)", "1 | 2 | 3". */
export function isGuide(texts: readonly string[]): boolean {
  const words = texts.map(fold);
  if (words.length < 3) return false;
  if (words.every((word) => /^\(.+\)$/.test(word))) return true;
  const plain = words.map((word) => word.replace(/[().]/g, ''));
  return (
    plain.every((word, index) => word === String(index + 1)) ||
    plain.every((word, index) => word === String.fromCharCode(97 + index))
  );
}

const UNIT =
  /^\(?(?:%|no\.?|nos\.?|number|#|£|£m|£k|£000s?|per ?cent|percentage|rate|ratio|days?|weeks?|months?|hours?|minutes?|score|count|units?|tonnes?|kg|km|miles|ha|hectares?|litres?|kwh|ftes?|wtes?|people|visits|cases|yes ?\/ ?no|per 1,?000|per 10,?000|per 100,?000)\)?$/;

/** A row under the headings that says in what each column is counted: "% | % | %". */
export function areUnits(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text) => UNIT.test(fold(text)));
}

/** A row under the headings that says the same words of every column: "County | County | County". */
export function areSame(texts: readonly string[]): boolean {
  const [first] = texts;
  return texts.length >= 2 && /^\p{L}/u.test(first!) && texts.every((text) => text === first);
}

const KIND =
  /^\(?(?:provisional|final|agreed|indicative|draft|proposed|approved|stretch|estimated?|forecast|(?:un)?validated|(?:un)?audited|published|unpublished|confirmed|revised|original|restated|interim|minimum|actual|projected|statutory|local|national)\)?$/;

/** A row under the headings that says of each column what its figures are worth: "Provisional | Agreed | Indicative". */
export function areKinds(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text) => KIND.test(fold(text)));
}

const SAID_OF_FIGURES =
  /^(?:(?:the |these |all |previous |earlier )?(?:figures?|data|numbers|results|years?|targets?|rows?)\b(?! *:)|provisional\b|based on\b|as at\b|re-?based\b|(?:ex|in)clud(?:es?|ing)\b|see\b|source\b|\*)/i;

/** Whether words that stand alone in a row, where figures do, are said of the figures above: "Figures are rounded". */
export function isSaidOfFigures(words: string): boolean {
  return isNote(words) || (SAID_OF_FIGURES.test(words) && /\S\s+\S+\s+\S/.test(words));
}
