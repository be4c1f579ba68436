import { fold } from '../text/fold';
import { NO_FIGURE } from '../text/marks';
import { translator } from '../text/translator';
import { findGapInYear } from './gapInYear';
import type { FigureColumn, Footnote, Indicator, Scorecard, Value } from './scorecard';

/** What a note says that a mark in a figure's place stands for. */
export interface MarkMeaning {
  /** The mark in one spelling; of a cell that is left blank none. */
  readonly mark: string;
  /** Whether it tells why there is no figure, as "not collected" does, and "not applicable" does not. */
  readonly isReason: boolean;
  /** Where it says that it stands, "in the England column"; null where it does not. */
  readonly where: string | null;
  /** The words that tell of whose figures it speaks. */
  readonly about: string;
}

const LETTERS = 'n/?[akcdprv]|k/?a|s/?d|n/?v/?t|n/?b|amh|dash(?:es)?|blanks?';
const MARK = new RegExp(
  `(?:^|[^\\w/])(${LETTERS})(?![\\w/])|^["'([]?(--?|[‥:#~]|[ckswuxz])(?=["')\\]]?(?: (?:in|under|for) [^=:;.]{2,40}?)? ?(?:=|: |means? |denotes? |indicates? |where ))`,
);
const CLAUSE = new RegExp(`[;()]|,(?= ?["']?(?:${LETTERS})\\b)`);
const WHERE =
  /^["')\]]?(?: cells?)?(?: is| are)?(?: shown| used| given)? (?:in|under|for) (?:the |an? )?([^:=,]{2,40}?)(?: columns?| figures?)? ?(?:[:=]|- |\b(?:means?|denotes?|indicates?|where|if|as|because)\b)/;
const AWAITED = /\b(?:await\w*|yet|pending|due|to follow|to be|tb[acd]|see|later)\b/;
const OF_TARGETS =
  /\b(?:targets?|status(?:es)?|rag|arrows?|direction|trend|variance|ytd|year[- ]to[- ]date)\b/;
const REASON =
  /\b(?:(?:not|never|no longer) (?:\w+ ){0,2}?(?:collected|published|reported|measured|recorded|surveyed|held|produced|compiled|calculated|disclosed|comparable|compared|counted|taken|provided|required)|suppress\w*|withheld|too (?:few|small)|confidential|disclos\w*|local (?:indicators?|measures?|k?pis?)|(?:is|are) local|(?:annual|yearly|biennial) (?:measures?|indicators?|surveys?|figures?|k?pis?)|not due(?! (?:until|till|before)))\b/;
/** "No appeals were decided in the month": there was nothing to measure. */
const NOTHING_DONE =
  /\bno (?:\w+ ){1,8}?(?:were|was|has been|have been|took place|occurred|arose|happened|fell due)\b/;
const NONE =
  /\b(?:no|without(?: an?)?|does not (?:give|publish|have|hold|collect)) (?:\w+ ){0,4}?(?:figures?|averages?|compar\w+|data|benchmarks?|equivalents?|medians?|surveys?|values?|results?|k?pis?|measures?|indicators?|it|this|these|them)\b/;
const NOT = /\bnot (?:available|applicable|known)\b|\bdoes not apply\b/;
const NOT_APPLICABLE = /\bnot applicable\b|\bdoes not apply\b/;

const GROUPS = [
  /\b(?:national(?:ly)?|england|english|wales|welsh|scotland|scottish|ireland|irish|uk|gb|state)\b/,
  /\bregion(?:al)?\b/,
  /\b(?:peers?|neighbours?|family|similar|group|msf|nearest|cipfa|club|sector|verband\w*|branchen\w*|secteur|settore|se[ck]tor\w*)\b/,
];
const OF_OTHERS = /\b(?:compar(?:ators?|able|isons?)|benchmark\w*|averages?|medians?|quartiles?)\b/;

/** What notes in French, German, Spanish, Portuguese, Italian, Dutch and Welsh say of why no figure is there. */
const IN_ENGLISH = translator([
  [
    'not collected',
    'donnees? non collectees?|nicht (?:erhoben|erfasst|gemessen|ermittelt)|erhebt (?:keinen?|nicht)|non (?:mesure|collecte|suivi)e?s?|no se (?:mide|recoge|calcula)n?|no medid[oa]s?|nao (?:medid|recolhid|apurad)[oa]s?|non (?:rilevat|misurat)[oaie]|niet (?:gemeten|verzameld)|heb ei gasglu',
  ],
  [
    'not applicable',
    'nicht (?:anwendbar|zutreffend)|sans objet|non applicable|no aplica(?:ble)?|nao (?:se aplica|aplicavel)|non applicabile|niet van toepassing|ddim yn berthnasol|amherthnasol',
  ],
  [
    'not available',
    'nicht verfugbar|non disponible|no disponible|nao disponivel|non disponibile|niet beschikbaar|ddim ar gael',
  ],
  [
    'no target',
    'nicht (?:bewertet|geplant)|wird nicht bewertet|kein (?:plan|ziel)(?:wert)?|pas (?:de cible|d.objectif)|sans (?:cible|objectif)|sin meta|sem meta|nessun (?:obiettivo|target)|geen (?:doel(?:stelling)?|norm|streefwaarde)|dim targed',
  ],
]);

function plainLine(line: string): string {
  return (
    IN_ENGLISH(fold(line))
      .replace(/\b([nks])\. ?([a-z])\.?(?: ?t\.)?(?![a-z])/g, '$1/$2')
      .replace(/\bamh\./g, 'amh')
      // What a mark is short for: "amh (amherthnasol) = ...".
      .replace(/^([a-z/]{1,5}) \([^()]{2,40}\)(?= ?[=:])/, '$1')
      .replace(/\.{2,3}|…/g, '‥')
  );
}

/** What a line of notes says that marks mean: "n/a in the England column: no national figure is published". */
export function readMarkMeanings(line: string): readonly MarkMeaning[] {
  return plainLine(line)
    .split(/\.(?= |$)/)
    .flatMap((sentence) => {
      const clauses = sentence.split(CLAUSE).flatMap((clause) => alternativesOf(clause.trim()));
      return clauses.flatMap((clause, at) => readMeaning(clause, clauses.slice(0, at).join(' ')) ?? []);
    });
}

/** "n/a = no target, or median not collected" says two things of its mark. */
function alternativesOf(clause: string): readonly string[] {
  const [first, ...more] = clause.split(', or ');
  const mark = more.length > 0 ? MARK.exec(first!) : null;
  return mark ? [first!, ...more.map((one) => `${mark[1] ?? mark[2]} = ${one}`)] : [clause];
}

const SAYS = '(?:=|\\bmeans?\\b|\\bdenotes?\\b|\\bindicates?\\b|\\bstands? for\\b)';
const WHEN = '(?::|\\b(?:for|where|when|if)\\b)';
const DEFINED = new RegExp(
  `(?:^|[\\s;,.("'[])(?:(n/[a-z]|na|k/a|s/d|amh|dash(?:es)?)["')\\]]?(?: (?:in|under) [^=:;.]{2,30})?(?: \\w+)? ?(?:${SAYS}|${WHEN})|(--?|[‥:#~])["')\\]]? ?(?:${SAYS}|: ))`,
  'g',
);

/** The marks that a line of notes defines, whatever it says that they mean: "Key: – = no survey", "n/a for yearly measures". */
export function findDefinedMarks(line: string): readonly string[] {
  return Array.from(plainLine(line).matchAll(DEFINED), ([, word, sign]) => plainMark(word ?? sign!));
}

function readMeaning(clause: string, before: string): MarkMeaning | null {
  const match = MARK.exec(clause);
  const isNote = match && !AWAITED.test(clause.replace(/\bnot due\b|\bfell due\b/g, ''));
  // "No figure is published (n/a)": the mark follows what it stands for.
  const mark = match?.[1] ?? match?.[2] ?? '';
  const said = mark === clause ? before : clause;
  const isReason = REASON.test(said) || NOTHING_DONE.test(said);
  if (!isNote || !(isReason || NONE.test(said) || NOT.test(said))) return null;
  const isOfOthers = tellsOfOthers(said);
  if (!isOfOthers && OF_TARGETS.test(said)) return null;
  const where = WHERE.exec(clause.slice(match.index + match[0].length))?.[1] ?? null;
  return {
    mark: plainMark(mark),
    isReason: isReason && !NOT.test(said),
    // "In planning indicators" is said of rows, and of no column.
    where: where !== null && OF_ROWS.test(where) ? null : where,
    about: isOfOthers ? said : `${before} ${said}`,
  };
}

const OF_ROWS = /\b(?:indicators?|measures?|k?pis|rows|metrics)$/;

function tellsOfOthers(text: string): boolean {
  return OF_OTHERS.test(text) || GROUPS.some((group) => group.test(text));
}

const NO_TARGET =
  /\bno targets?\b|\btargets? (?:is |are )?not (?:set|planned|given)|\bnot (?:rated|planned|targeted)\b|\bfor information\b/;

/** The marks of which notes say that no target is set where they stand: "–: no target", "– = wird nicht bewertet". */
export function marksOfNoTarget({ footnotes }: Pick<Scorecard, 'footnotes'>): ReadonlySet<string> {
  const lines = footnotes.filter(({ mark }) => mark === NO_FIGURE).map(({ text }) => plainLine(text));
  return new Set(
    lines.flatMap((line) =>
      line.split(/[.;](?= |$)/).flatMap((clause) => {
        if (!NO_TARGET.test(clause) || AWAITED.test(clause)) return [];
        const [mark] = Array.from(clause.matchAll(DEFINED), ([, word, sign]) => plainMark(word ?? sign!));
        return mark === undefined ? [] : [mark];
      }),
    ),
  );
}

/** Tells the missing figures whose mark a note explains, for all figures or for those of their column. */
export function tellExplained({
  footnotes,
}: Pick<Scorecard, 'footnotes'>): (value: Value, indicator: Indicator) => boolean {
  const meanings = footnotes.flatMap(({ mark, text }: Footnote) =>
    mark === NO_FIGURE ? readMarkMeanings(text) : [],
  );
  if (meanings.length === 0) return () => false;
  return (value, indicator) => {
    const mark = plainMark(fold(value.text));
    return meanings.some(
      (meaning) =>
        meaning.mark === mark &&
        answersFor(meaning, value.column) &&
        // That those taken once a quarter are blank in other months says nothing of one month that is left out.
        !(SELDOM.test(meaning.about) && mark === '' && findGapInYear(indicator) === value),
    );
  };
}

const SELDOM = /\b(?:annual|yearly|quarterly|termly|half[- ]yearly|biannual)\b/;

function answersFor({ where, about, isReason }: MarkMeaning, column: FigureColumn): boolean {
  const label = fold(column.label);
  const isComparator = column.field === 'comparator';
  if (where !== null) return label.includes(where) || (isComparator && isOf(where, label));
  if (tellsOfOthers(about)) return isComparator && isOf(about, label);
  return isReason || (isComparator && NOT_APPLICABLE.test(about));
}

/** Whether words on others' figures are on those under a heading: what is said of the nation is not said of neighbours. */
function isOf(words: string, label: string): boolean {
  const own = GROUPS.filter((group) => group.test(label));
  const named = GROUPS.filter((group) => group.test(words));
  if (named.length === 0) return OF_OTHERS.test(words);
  return own.length === 0 || own.some((group) => named.includes(group));
}

/** One spelling for each mark of a folded text: dashes of any length, dots, and n/a with or without a stroke. */
export function plainMark(folded: string): string {
  const bare = folded.replace(/^["'([]|["')\].]$/g, '');
  if (/^(?:-+|dash(?:es)?)$/.test(bare)) return '-';
  if (/^(?:\.{1,3}|…|‥)$/.test(folded)) return '‥';
  if (/^blanks?$/.test(bare)) return '';
  return bare.replace(/^amh\.?$/, 'amh').replace(/^([nks]) ?[/.\\]? ?([acdkprv])(?:\.? ?t)?\.?$/, '$1/$2');
}
