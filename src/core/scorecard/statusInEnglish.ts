import { fold } from '../text/fold';
import { type Dictionary, sayInEnglish, translator } from '../text/translator';

const ACHIEVED =
  'atteinte?s?|cumplid[oa]s?|alcanzad[oa]s?|cumprid[oa]s?|alcancad[oa]s?|raggiunt[oaie]|erreicht|behaald|gehaald|cyflawnwyd|cyrhaeddwyd';
/** "Das Ziel wurde": what was reached or missed. */
const AIM =
  "(?:(?:das|der|die|le|la|el|il|lo|het|de|o|a) |l')?(?:objectif|cible|meta|objetivo|obiettivo|ziel|zielwert|doel|streefwaarde|targed) (?:(?:ist|wurde|est|a ete|ha sido|e stato|is|werd|foi) )?";
const MISSED =
  '(?:(?:knapp|de peu|net|por poco|per poco) )?(?:verfehlt|manquee?s?|incumplid[oa]s?|mancat[oa]|gemist)(?: de peu)?';
/** Said as well in English where it is taken from another language. */
const ALSO_ACHIEVED = '(?:the )?(?:(?:target|goal)s? )?(?:reali[sz]ed|attained|fulfilled|reached|hit)';
/** One of the two that a rating names: "ahead or on plan", "met or exceeded". */
const REACHES =
  '(?:on|above|ahead|better|met|exceeded)(?: (?:of|than))?(?: (?:the )?(?:plan|target|track|schedule))?';
const STATUSES: Dictionary = [
  ['on plan', `${REACHES} ?(?:or|/) ?${REACHES}`],
  ['green', 'verte?|verde|grun|gron|groen|gwyrdd'],
  [
    'amber',
    'jaune|amarill[oa]|ambar|amarel[oa]|giall[oa]|arancion?e?|gelb|gul|geel|oranje|oren|melyn|naranja|laranja',
  ],
  ['red', 'rouge|roj[oa]|vermelh[oa]|ross[oa]|rote?|rood|rod|coch'],
  [
    'not met',
    `(?:${AIM})?(?:(?:non|no|nao|nicht|niet|pas) (?:${ACHIEVED})|${MISSED})|heb ei (?:g?chyflawni|chyrraedd)|(?:target |goal )?not (?:yet )?${ALSO_ACHIEVED}|unreali[sz]ed`,
  ],
  [
    'partly met',
    `(?:presque|fast|beinahe|nahezu|casi|quase|quasi|bijna|partiellement|en partie|parcialmente|parzialmente|in parte|teilweise|deels|gedeeltelijk) (?:${ACHIEVED})|(?:target |goal )?(?:part(?:ly|ially)|in part|nearly|almost) ${ALSO_ACHIEVED}`,
  ],
  ['better', 'gwell|mieux|mejor|melhor|meglio|besser|beter'],
  ['worse', 'gwaeth|moins bien|pire|peor|pior|peggio|schlechter|slechter'],
  [
    'improved',
    '(?:wedi )?gwella|gwelliant|en amelioration|amelior(?:ation|ee?)|mejora(?:do|ndo)?|melhor(?:ia|ou|ado)|miglior(?:amento|at[oa])|verbesser(?:t|ung)|verbeter(?:d|ing)',
  ],
  [
    'worsened',
    '(?:wedi )?(?:gwaethygu|dirywio)|dirywiad|en (?:deterioration|baisse)|deterior(?:ation|ee?|o)|empeora(?:do|miento)|pior(?:a|ou|ado)|peggior(?:amento|at[oa])|verschlechter(?:t|ung)|verslechter(?:d|ing)',
  ],
  [
    'not met',
    '(?:did not|didn.?t|does not|failed to) (?:meet|achieve|reach|hit)(?: (?:the |its |our )?(?:goals?|targets?|plan|standard))?',
  ],
  ['met', '(?:met|achieved|exceeded) (?:the |its |our )?(?:goals?|targets?|standard)'],
  ['met', `(?:fully )?${ALSO_ACHIEVED}|(?:${AIM})?(?:${ACHIEVED})`],
];

const translate = translator(STATUSES.map(([english, words]) => [english, `^(?:${words})$`]));

/** The word of a status, folded: a colour, or whether the target was met, is put into English. */
export function statusInEnglish(text: string): string {
  // A database writes “Did_Not_Meet”.
  return fold(sayInEnglish(text.replace(/_/g, ' '), translate));
}
