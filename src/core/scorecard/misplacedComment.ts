import { remember } from '../text/remember';
import { rootOfWord } from './nameRoots';
import { rawWords } from './nameWords';
import { mayBeYear } from './period';
import type { Indicator } from './scorecard';

/** A comment that is plainly about another row. */
export interface MisplacedComment {
  readonly indicator: Indicator;
  /** The row that it speaks of. */
  readonly about: Indicator;
  /** The other row's figures that it quotes, or the words that it has from the other's name. */
  readonly words: readonly string[];
  /** Whether it gives figures of the other row, has changed places with its comment, or speaks of the same matter. */
  readonly kind: 'quotes' | 'swapped' | 'speaks';
}

/** What many names and comments have says nothing of which row is meant. */
const USUAL =
  /^(?:percentag|number|average|rate|total|year|month|quarter|target|actual|figur|result|perform|measur|indicat|council|servic|time|within|achiev|meet|met|improv|increas|reduc|work|team|staff|post|new|case|people|resident|local|area|day|week|start|complet|last|next|first|second|third|previou\w*|earlier|later|recent|since|(?:new|now|two|one|had|has|not|per|out|off|but|due|may|can|any|own|end|age|use)$)/;
const REFERS =
  /\b(?:see|linked|links?|related|relates|compared|as with|like|also|same as|both|together with|refer|above|below|knock-on|impact)\b/i;

/** Of this length a word is told from another by its first letters. */
const STEM = 6;

/** What a word tells a row by; empty for one that tells nothing. */
const stemOf = remember((word) => {
  const root = rootOfWord(word);
  // The root may be shorter than what makes a word a usual one: that of "target" is.
  const isUsual = USUAL.test(root) || USUAL.test(word);
  return root.length >= 3 && !/\d/.test(root) && !isUsual ? root.slice(0, STEM) : '';
});

/** What the words of a name tell it by: names are too many to be remembered, their words are not. */
function stemsIn(text: string): readonly string[] {
  const stems: string[] = [];
  for (const word of rawWords(text)) {
    const stem = HAS_DIGIT.test(word) ? '' : stemOf(word);
    if (stem !== '' && !stems.includes(stem)) stems.push(stem);
  }
  return stems;
}

const HAS_DIGIT = /\d/;

/** The same of services, which stand in many rows. */
const wordsIn = remember(stemsIn);

const wordsOfComment = remember((comment) => (REFERS.test(comment) ? [] : stemsIn(comment)));

/** For each word of their names the place of the first row that has it, and whether no other has: else it tells none of them. */
export type NamedRows = ReadonlyMap<string, { readonly first: number; readonly isOnly: boolean }>;

export function findNamedRows(indicators: readonly Indicator[]): NamedRows {
  const byWord = new Map<string, { first: number; isOnly: boolean }>();
  for (const [first, { name }] of indicators.entries()) {
    for (const word of stemsIn(name)) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, { first, isOnly: true });
      else if (known.isOnly) known.isOnly = false;
    }
  }
  return byWord;
}

/**
 * The comments that say nothing of their own row, and of one other row either two of its figures with a word of its name,
 * or words of its name where the comment there says words of this one's: two comments in each other's place.
 * @param namedRows what `findNamedRows` finds, which is asked for only where a comment has words
 */
export function findMisplacedComments(
  indicators: readonly Indicator[],
  namedRows: () => NamedRows,
): readonly MisplacedComment[] {
  // One comment stands in many rows.
  const known = new Map<readonly string[], Indicator | null>();
  const aboutOf = (said: readonly string[]) => {
    let about = known.get(said);
    if (about === undefined) known.set(said, (about = toldBy(said, indicators, namedRows())));
    return about;
  };
  const found: MisplacedComment[] = [];
  for (const indicator of indicators) {
    const said = saidIn(indicator);
    const about = said.length === 0 ? null : aboutOf(said);
    if (!about || about === indicator || speaksOf(said, indicator)) continue;
    const quoted = quotedFrom(about, indicator);
    if (quoted.length >= 2) {
      found.push({ indicator, about, words: quoted, kind: 'quotes' });
      continue;
    }
    const there = saidIn(about);
    const isSwapped = there.some((word) => isToldBy(word, indicator)) && !speaksOf(there, about);
    const shared = said.filter((word) => indicators[namedRows().get(word)?.first ?? -1] === about);
    const alike = isSwapped ? shared : matterOf(said, shared, about, indicator);
    if (alike.length > 0)
      found.push({
        indicator,
        about,
        words: writtenIn(indicator, alike),
        kind: isSwapped ? 'swapped' : 'speaks',
      });
  }
  return found;

  function isToldBy(word: string, indicator: Indicator): boolean {
    const named = namedRows().get(word);
    return named !== undefined && named.isOnly && indicators[named.first] === indicator;
  }
}

/** The one row that words tell; null where they tell none, or several. */
function toldBy(
  said: readonly string[],
  indicators: readonly Indicator[],
  namedRows: NamedRows,
): Indicator | null {
  const told = new Set<number>();
  for (const word of said) {
    const named = namedRows.get(word);
    if (named?.isOnly) told.add(named.first);
  }
  const [place, ...more] = told;
  return place === undefined || more.length > 0 ? null : indicators[place]!;
}

function saidIn({ comment }: Indicator): readonly string[] {
  return wordsOfComment(comment?.text ?? '');
}

/** Whether a word of these is one of the row's own name or service, or of what stands beside its name. */
function speaksOf(said: readonly string[], { name, service, beside }: Indicator): boolean {
  const isSaid = (word: string) => said.includes(word);
  if (wordsIn(service ?? '').some(isSaid) || stemsIn(name).some(isSaid)) return true;
  return beside !== undefined && beside.words.some((words) => wordsIn(words).some(isSaid));
}

/** What moves the figures of many rows is said in the comments of many. */
const CAUSES =
  /^(?:vacanc|sickne|absenc|turnov|recrui|agency|demand|referr|applic|budget|fundin|compla|enquir|covid|pandem|weathe|winter|summer)/;
/** How figures stand to what is wanted is said of any row. */
const COURSE =
  /^(?:ambiti|aim|goal|milest|track|trend|progre|direct|ahead|behind|short|above|below|sought|foreca)/;
/** Shorter ones are months and names of sources: "DfE Dec". */
const SHORTEST_MATTER = 4;
/** So many words tell a row where one of them is of its name: one alone and one of its comment are met by chance in a field. */
const ENOUGH = 3;
/** Fewer do where all are of its name. */
const ENOUGH_OF_NAME = 2;

/**
 * The words, without causes and those that head the figures, that a comment shares with a row of another service, of whose
 * name one is at least; none where they are too few to tell that row.
 */
function matterOf(
  said: readonly string[],
  shared: readonly string[],
  other: Indicator,
  own: Indicator,
): readonly string[] {
  if (own.service === null || other.service === null || own.service === other.service) return [];
  const there = [...stemsIn(other.name), ...saidIn(other)];
  const headings = own.values.flatMap(({ column }) => wordsIn(column.label));
  const isMatter = (word: string) =>
    word.length >= SHORTEST_MATTER &&
    there.includes(word) &&
    !CAUSES.test(word) &&
    !COURSE.test(word) &&
    !headings.includes(word);
  const ofName = shared.filter(isMatter).length;
  const alike = ofName === 0 ? [] : said.filter(isMatter);
  return ofName >= ENOUGH_OF_NAME || alike.length >= ENOUGH ? alike : [];
}

/** The words of a comment as they are written there. */
function writtenIn({ comment }: Indicator, stems: readonly string[]): string[] {
  const written = comment!.text.match(/[\p{L}'’-]+/gu) ?? [];
  return [...new Set(written.filter((word) => wordsIn(word).some((stem) => stems.includes(stem))))];
}

/** Figures of one row in the comment of another that has neither of its own there. */
function quotedFrom(other: Indicator, own: Indicator): string[] {
  const said = (own.comment?.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => text.replace(/,/g, ''));
  const numbersOf = ({ values }: Indicator) =>
    new Set(values.flatMap(({ number }) => (number === null ? [] : [String(number)])));
  const [mine, theirs] = [numbersOf(own), numbersOf(other)];
  if (said.some((text) => mine.has(String(Number(text))))) return [];
  const quoted = said.filter((text) => {
    const number = Number(text);
    return text.replace('.', '').length >= 2 && !mayBeYear(number) && theirs.has(String(number));
  });
  return [...new Set(quoted)];
}
