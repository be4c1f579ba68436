import { fold } from '../text/fold';

/** Words that only tie others together. */
const ties = setOf(`
  a an the this that these those it its they their them there here we our us i my me you your he she his her who whose which what
  of in on at to for from by with within into onto as than then so and or but if when while where how is are was were be been being
  am has have had having do does did done doing will would shall should can could may might must also just very quite really
  about over under up down out off only again once via re because due owing since following after`);

/** Words that say that somebody agrees or knows, or will say more some day, but not why. */
const assurances = setOf(`
  agree agreed agrees agreeable agreement accept accepted acceptable approve approved approval approves confirm confirmed
  confirmation ok okay yes yep yeah no nope none nil na n/a nothing fine good right correct true accurate valid ok'd noted note
  known know knows aware seen checked check checks reviewed review discussed discuss discussion advised requested instructed
  told signed sign explained explain explanation explains explanatory reason reasons justified justification
  tbc tba tbd confirming follow follows later soon pending await awaits awaiting awaited update updated updates
  advise see refer referred reference attached attachment above below previous previously earlier before usual expected intended
  deliberate deliberately intentional intentionally appropriate reasonable realistic achievable ambitious challenging stretching
  satisfactory happy content please thanks thank sorry ignore leave left keep unsure dont don't cannot can't idea why whatever
  test testing dmt smt slt clt cmt smb cmb emt lt director directors directorate manager managers management head heads leader
  lead leads officer officers member members cabinet committee board chief executive portfolio holder senior team teams service
  services department meeting meetings email emails call phone column details detail info information applicable
  relevant resolved`);

/** Words in which a finding can be said again; alone they bring nothing that the finding did not. */
const echoes = setOf(`
  target targets actual actuals figure figures value values number numbers data indicator indicators row rows cell cells year years
  comparator baseline past first last next end final interim average higher lower high low above below more less fewer greater smaller
  easier harder better worse same equal equals unchanged change changed changes reduced reduce increase increased decrease
  decreased rise rises rose fall falls fell drop drops dropped improvement improve improved missing blank empty available
  unavailable yet not no published provisional hidden merged percent per cent percentage points point step jump large small big
  flat level comment comments date dates scorecard table sheet set`);

const months = setOf(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** What comes after these words names who agreed or where to look, up to the next word that begins a reason. */
const referral =
  /\b(?:(?:as )?(?:per|agreed|approved|confirmed|advised|requested|instructed|discussed|told|signed[ -]off|see|refer(?:red)? to|explained))\b.*?(?=$|[,:;.()]|\s[-–]\s|\b(?:because|since|as|due|owing|following|after|to|while|until|but|so|when|where|which|and)\b)/g;

/** What a reason is made of, once the words that carry nothing are left out. */
export interface ReasonWords {
  /** Every word, whatever it carries. */
  readonly count: number;
  /** How many words say something; a date is one of them, however many words it has. */
  readonly telling: number;
  /** Those among them that are no date and no other way to say what was found. */
  readonly fresh: readonly string[];
}

/** Weighs a reason by its words; `known` is what the reader was told already. */
export function weighReason(reason: string, known: readonly string[]): ReasonWords {
  const text = fold(reason);
  const stems = new Set(known.flatMap((one) => wordsOf(fold(one))).map(stem));
  const words = new Set(wordsOf(text.replace(referral, ' ')));
  const telling = [...words].filter((word) => !ties.has(word) && !assurances.has(word));
  const dates = telling.filter((word) => isDateWord(word, words));
  const others = telling.filter((word) => !dates.includes(word));
  return {
    count: wordsOf(text).length,
    telling: others.length + Math.min(dates.length, 1),
    fresh: others.filter((word) => !echoes.has(word) && !stems.has(stem(word))),
  };
}

/** Words and numbers; a letter by itself is neither. */
function wordsOf(text: string): string[] {
  const words = text.match(/n\/a|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  return words
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 1 || /\p{N}/u.test(word) || /[^\p{Script=Latin}]/u.test(word));
}

function isDateWord(word: string, among: ReadonlySet<string>): boolean {
  if (months.has(word) || /^(?:19|20)\d\d$/.test(word) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return true;
  return /^\d{1,2}$/.test(word) && [...among].some((other) => months.has(other));
}

/** Near enough to tell that "regraded" and "regrades" are one word. */
function stem(word: string): string {
  const shorter = word.replace(/(?:ing|ed|es|s)$/, '');
  return shorter.length >= 4 ? shorter : word;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
