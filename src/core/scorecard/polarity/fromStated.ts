import type { Leaning } from './cue';

export interface StatedPolarity {
  readonly polarity: Leaning;
  /** The words that state it. */
  readonly because: string;
}

const UP = '(?:high(?:er)?|big(?:ger)?|great(?:er)?|larger|more|increas(?:e|ed|ing)|up)';
const DOWN = '(?:low(?:er)?|small(?:er)?|less|fewer|decreas(?:e|ed|ing)|down)';
const IS_GOOD = '(?:(?: is| means| =|=|:)? ?(?:better|best|good(?! or)|positive|desirable))';
const IS_BAD =
  '(?:(?: is| means| =|=|:)? ?(?:worse|bad|negative)|(?: is| means| ?=|:) ?(?:more |greater )?(?:difficult\\w*|depriv\\w+|risk\\w*|harm|need|problems?|poorer|slower))';
const AIM =
  '(?:aim(?:ing)?(?: is)?(?: to(?: be)?)?|good is|good to be|preferred outcome|desired (?:outcome|direction)|polarity)[ :=-]{0,3}';

const STATED: readonly (readonly [Leaning, RegExp])[] = [
  // What is counted is the class that is called so: "Roads at 9 or 10 (good)".
  ['higher', /[([] ?(?:very )?good ?[)\]]$/],
  ['lower', /[([] ?(?:very )?(?:poor|bad) ?[)\]]$/],
  ['higher', /[([] ?(?:to |aim to )?maximi[sz]e ?[)\]]/],
  ['lower', /[([] ?(?:to |aim to )?minimi[sz]e ?[)\]]/],
  ['range', /[([] ?(?:maintain|hold|within range|plan is best) ?[)\]]/],
  ['higher', new RegExp(`\\b(?:${UP}${IS_GOOD}|${DOWN}${IS_BAD})(?!\\w)`)],
  ['lower', new RegExp(`\\b(?:${DOWN}${IS_GOOD}|${UP}${IS_BAD})(?!\\w)`)],
  ['higher', new RegExp(`\\b${AIM}(?:maximi[sz]e|${UP})(?!\\w)`)],
  ['lower', new RegExp(`\\b${AIM}(?:minimi[sz]e|${DOWN})(?!\\w)`)],
  ['higher', /[([] ?(?:↑|▲|⬆) ?[)\]]|(?:↑|▲|⬆)$/],
  ['lower', /[([] ?(?:↓|▼|⬇) ?[)\]]|(?:↓|▼|⬇)$/],
];

// "(7 = very easy)", "(1 is best)": what one end of a scale means.
const END_OF_SCALE =
  /\b(\d{1,3}) ?(?:=|is|being|means) ?(?:(?:the|very|most|extremely|completely|fully) )*(?:(easy|easiest|satisfied|good|best|excellent|outstanding|happy|likely|strong(?:est)?|safe(?:st)?|perfect|agree)|(?:hard(?:est)?|difficult|dissatisfied|unsatisfied|poor(?:est)?|bad|worst|inadequate|unhappy|unlikely|weak(?:est)?|unsafe|disagree))\b/;

// "(1 best, 10 worst)": in brackets the number and the word are enough.
const BARE_END_OF_SCALE =
  /[([,;] ?(?:(\d{1,3})(?:st|th)? (?:(best)|worst)|(?:(best)|worst):? (\d{1,3}))(?= ?[)\],;]|$| (?:and|to)\b)/;

/** What stands in every name that states a way: one look spares the others a look for each kind. */
const MAY_STATE =
  /better|best|good|positive|desir|wors[et]|bad|negative|aim|outcome|direction|polarity|imi[sz]e|[([] ?(?:maintain|hold|within|plan|very|poor)|[↑▲⬆↓▼⬇]|\d ?(?:=|is |being |means )/;

/** The way that a folded name states in so many words, "(Minimise)" or "lower is better"; null where it states none. */
export function polarityFromStated(plain: string): StatedPolarity | null {
  if (!MAY_STATE.test(plain)) return null;
  const end = END_OF_SCALE.exec(plain);
  if (end) return wayOfScale(end[1]!, end[2] !== undefined, end[0]);
  const bare = BARE_END_OF_SCALE.exec(plain);
  if (bare) return wayOfScale((bare[1] ?? bare[4])!, (bare[2] ?? bare[3]) !== undefined, bare[0].trim());
  for (const [polarity, pattern] of STATED) {
    const match = pattern.exec(plain);
    if (match) return { polarity, because: match[0] };
  }
  return null;
}

/** The way of a scale of which one end is told: it begins at nought or one. */
function wayOfScale(end: string, isGood: boolean, because: string): StatedPolarity {
  return { polarity: Number(end) > 1 === isGood ? 'higher' : 'lower', because };
}
