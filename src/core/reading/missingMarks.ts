import { MONTH_STEM } from '../text/months';
import { MONTHS_ELSEWHERE } from '../text/timesElsewhere';
import { plainLetters } from '../text/translator';
import { NONE_HELD } from '../text/noneHeld';
import { STOPPED } from '../text/stopped';
import { UNTARGETED } from '../text/untargeted';

/** The same in Welsh, French, Spanish, Portuguese, Italian, German and Dutch, without accents. */
const IN_OTHER_LANGUAGES = [
  'dim data|cyd-destun(?: / context)?|ddim ar gael(?: eto)?|dd?im yn berthnasol|amh(?:\\.|erthnasol)?|heb ei (?:gasglu|gyhoeddi|osod)|i.w gadarnhau',
  '(?:donnees? )?non (?:disponible|communique|renseigne|applicable|connu|mesure|defini)e?s?|sans objet|s\\. ?o\\.|(?:pas de|aucune?) (?:valeur|donnees?)',
  's ?[/.]? ?d\\.?|s ?/ ?i|sin (?:datos?|informacion|linea base)|no (?:disponible|aplica|aplicable|definid[oa]|medid[oa]|reportad[oa]|hay datos?)',
  'n/?i|sem (?:dados?|informacao)|nao (?:disponivel|se aplica|aplicavel|apurad[oa]|informad[oa]|definid[oa]|medid[oa])',
  '(?:dato )?non (?:disponibile|applicabile|rilevat[oa]|rilevabile|definit[oa]|pervenut[oa])|n\\. ?d\\.|nessun dato',
  'k\\. ?a\\.|keine? (?:angaben?|daten|wert)|(?:vorlaufig|noch) n\\. ?v\\.|(?:noch )?nicht (?:verfugbar|erhoben|bekannt|anwendbar|festgelegt|ermittelt)|entfallt|n\\. ?v\\.',
  'n\\.? ?v\\.? ?t\\.?|n/b|(?:nog )?niet (?:beschikbaar|van toepassing|bekend|gemeten|bepaald)|(?:nog )?onbekend|geen (?:gegevens|data|meting)',
].join('|');
const PUT_OFF =
  '(?:disgwyl(?:ir)?|i ddilyn|ar gael (?:ym|yn|ar|o|erbyn)|i.w (?:gyhoeddi|gadarnhau)|en attente|a (?:definir|confirmer|venir|publier|apurar|confirmar)|pendientes?|por (?:publicar|definir|confirmar)|em apuracao|aguardando|in attesa|da (?:definire|confermare|rilevare)|ausstehend|folgt|steht (?:noch )?aus|liegt (?:noch )?nicht vor|volgt|nog te (?:bepalen|meten)|attendue?s?|(?:publication )?prevue?s? (?:en|pour|le|au|a|fin|debut|courant)|disponibles? (?:en|au|le|el|a|fin|debut)|se publicara|sera publiee?|esperad[oa]s?|(?:publicacion )?previst[oa]s? (?:para|em|en|per|a|entro)|disponivel em|disponibile (?:a|da|in|entro)|attes[oaie]|erwartet|(?:daten )?liegt? (?:erst )?(?:im|am|ab|ende|anfang|mitte)|liegen (?:erst )?(?:im|am|ab|ende|anfang|mitte|noch)|verfugbar (?:ab|im)|verwacht|(?:bekend|beschikbaar) (?:in|op|eind|vanaf))';

/** Every spelling of "there is no figure", for the whole of a folded cell. */
const MISSING = new RegExp(
  `^(?:${[
    'n ?[./\\\\]? ?a\\.?%?',
    'n[/.]?k\\.?',
    'n\\.d\\.?',
    'n/?d',
    'n/?c',
    'n[./]?[mpr]\\.?',
    'ny[dr]',
    'dnm',
    'n\\.c\\.?',
    'dna',
    '-+',
    '\\.+|…',
    ':',
    // What publishers of statistics print for a figure that is withheld, too small, unreliable or not collected.
    '\\[?(?:[ckuxzw]|low|supp?|conf|dis)\\]?',
    'supp(?:ressed)?\\.?',
    // "n<10": so few that what they came to is not shown.
    '[([]?n ?=? ?(?:<|<=|≤|=<) ?\\d{1,2}[)\\]]?',
    '(?:n |numbers? |cohort |sample |base )?(?:is |are )?too (?:few|small|low)(?: to (?:report|show|publish|count))?|(?:small|low|tiny) (?:n|numbers?|cohorts?|samples?|base)',
    'withheld',
    'redacted',
    'confidential',
    'disclosive',
    'tb[cads]',
    'to be (?:confirmed|advised|agreed|determined|set|decided|established|updated|provided|supplied|reported|added|entered)',
    '(?:data |figure |figures )?(?:not|un)[ -]?(?:yet )?(?:available|applicable|known|collected|recorded|reported|published|released|set|due|measured|comparable)(?: yet)?',
    '(?:data |figure |figures )?(?:no longer|never) (?:available|collected|recorded|reported|published|measured)',
    'no (?:data|figure|figures|targets?|goals?|milestones?|comparator|comparison|baseline|return|value|standard|benchmark|threshold)(?: (?:available|set|yet|required))?(?: ?\\([^()\\d]{1,60}\\))?',
    '(?:no value|not) given',
    '(?:data |figure |target )?(?:not|none|nothing) (?:in|given in|stated in|found in|listed in|mentioned in|specified in) (?:the |this )?(?:sources?|reports?|documents?|plan|publication|dataset)',
    '(?:not (?:stated|specified|mentioned|listed|indicated|provided|found|shown)|unspecified|unstated)',
    '(?:measured|reported|collected|surveyed|reviewed|published) (?:(?:annually|yearly|biennially|termly|half[- ]yearly)|(?:once|twice|(?:two|three|\\d) times) (?:a|per|each|every) (?:year|annum)|every (?:other |two |second |third |\\d )?years?)(?: only)?',
    'none(?: set)?',
    UNTARGETED,
    'nya',
    'not (?:rated|scored|assessed|meas(?:ured)?\\.?|surveyed|inspected|reportable)',
    'missing',
    '(?:(?:data|figures?|results?) )?(?:(?:are |is )?(?:reported|published) )?(?:(?:(?:an?|one|two|three|1|2|3) (?:months?|quarters?)|monthly|quarterly|annually) )?(?:in )?arrears|(?:data |time )?lag(?:ged)?',
    IN_OTHER_LANGUAGES,
    'null',
    'blank',
    '(?:n/?a ?[-:,(]* ?)?new(?: (?:indicator|meas(?:ure)?|metric|target|k?pi)s?\\.?)?\\)?(?: (?:for|in) (?:fiscal |fy ?|q[1-4] )?(?:20)?\\d\\d(?:[/-]\\d\\d)?)?',
    'n/?a ?\\([^()]{1,200}\\)',
    '(?:base-?line(?: set)?|baseline year|establish(?:ing)? baseline|set baseline|baseline to be (?:set|established))',
  ].join('|')})$`,
);

const WHAT =
  '(?:(?:the|all|annual|final|full|validated|provisional|national|local|year[- ]end|q[1-4]|(?:19|20)\\d\\d(?:[/-]\\d\\d)?|data|figures?|results?|out-?turns?|actuals?|publication|information|return|survey|target|baseline|comparator|value) )';
const PUT_OUT =
  '(?:available|out|due|published|released|ready|known|reported|received|in|back|set|confirmed|validated|collected|finalised|agreed|issued|calculated|updated)';
const MONTH = `${MONTH_STEM}\\w{0,7}`;
const WHEN = `(?:in|on|by|from|after|until|at|during|early|mid|late|end|next|later|soon|shortly|spring|summer|autumn|winter|q[1-4]|${MONTH}|\\d)`;

/** How words begin that put a figure off. */
const AWAITED = new RegExp(
  `^${WHAT}{0,4}(?:${[
    '(?:is |are )?(?:still |currently )?(?:await(?:s|ed|ing)|pending|forthcoming)\\b',
    '(?:is |are )?to follow\\b',
    `(?:is |are )?(?:not|isn't|aren't|un)[ -]?(?:yet )?${PUT_OUT}(?: (?:yet|until|till|before)\\b|,? ?\\(?${WHEN}\\b)`,
    `(?:is |are )?not yet (?:been )?${PUT_OUT}\\b`,
    `(?:is |are )?yet to be ${PUT_OUT}\\b`,
    `(?:is |are )?to be (?:re-?)?${PUT_OUT} ${WHEN}`,
    `(?:is |are )?to be (?:published|released|reported|validated|finalised|issued)\\b`,
    `(?:will|should) (?:not )?be ${PUT_OUT}\\b`,
    `(?:is |are )?(?:next )?(?:due|expected|anticipated|scheduled|available|published|released|reported|measured|surveyed|counted|assessed)(?::| (?:to be|for)|,? ?\\(?${WHEN})`,
    `(?:n/?a|tb[cad]|nothing|no data|none),? ?(?:-|:|until|till|before|yet|once|when|following|pending|\\(?${WHEN})\\W?`,
    'waiting (?:for|on)\\b',
    `${PUT_OFF}(?![a-z])`,
  ].join('|')})`,
);
/** "Outstanding" by itself is a grade. */
const OUTSTANDING = new RegExp(
  `^${WHAT}{0,3}(?:data|figures?|results?|return|information) (?:is |are )?(?:still )?(?:outstanding|delayed|late)\\b`,
);

const CALLED_OFF =
  '(?:cancel(?:l?ed|lations?)|suspended|paused|postponed|deferred|called off|not (?:run|held|undertaken|carried out|conducted|done)|did not (?:run|take place))';
/** Why none was taken: "Survey cancelled", "No survey", "Closed in 2021", "Data not comparable". */
const NOT_TAKEN = new RegExp(
  `^(?:${[
    `(?:the )?(?:annual |national |\\d{4} )?(?:surveys?|exams?|examinations|tests?|assessments?|inspections?|census|counts?|collections?|events?|service|data|returns?)(?: (?:was|were|is|are|has been|have been))? ${CALLED_OFF}\\b`,
    `${CALLED_OFF}(?:$|,? (?:due|because|owing|in|for|by|during|until|since|from|after|following|this|that|\\())`,
    'no (?:survey|exams?|tests?|assessments?|inspections?|census|count|collection|returns?)\\b(?! (?:needed|required))',
    // Nothing came that a share or a time could be worked out from.
    'no (?:(?:eligible|relevant|such|new) )?(?:cases?|applications?|appeals?|referrals?|claims?|cohort|activity|requests?|elections?|meetings?)(?: (?:(?:were |was )?(?:received|heard|decided|closed|completed|opened|held|due|made)|(?:in|this|for|to) .+))?$',
    // "No session", "No cadet class": what is not held each year.
    NONE_HELD,
    'not (?:yet )?(?:started|begun|launched|opened|commenced|established|operational|in operation|in use|in place)(?: yet)?$',
    '(?:closed|shut) (?:in|during|for|due|because|from|since|until)\\b',
    `(?:(?:measure|indicator|activity|service|scheme|programme|collection|reporting) )?${STOPPED}(?:$|,? (?:in|from|since|after|at) .{1,60}$)`,
    'under (?:review|validation|investigation)$',
    '(?:the )?(?:data|figures?|results?)? ?(?:are |is )?(?:not (?:directly )?comparable|incomparable|being (?:validated|checked|reviewed))\\b',
  ].join('|')})`,
);

/** How often figures are taken, and so not in each quarter or year: "Annual", "Annually - due March 2026", "Biennial survey". */
const SELDOM =
  /^(?:an? )?(?:(?:annual|biennial|biannual|termly|half[- ]yearly|six[- ]monthly)(?:ly)?|yearly|(?:every )?(?:two|three|2|3)[- ]yearly|jahrlich|annuel(?:le)?(?:ment)?|anual(?:mente)?|annuale|jaarlijks|blynyddol)(?: (?:measures?|indicators?|k?pis?|surveys?|figures?|results?|data|returns?|updates?|report(?:ing)?|collection|only|measurement|enquete|erhebung))?(?: (?:only|in|due|at|by|from|-)\b.{0,80}|(?:,| -|;| ?\() ?\D.{0,80})?$/;

/** Whether folded text in a figure's place says why none was taken. */
function saysNotTaken(folded: string): boolean {
  return (NOT_TAKEN.test(folded) || SELDOM.test(plainLetters(folded))) && !/\d ?%/.test(folded);
}

/** Whether the whole of a folded text says that there is no figure. */
export function isMissingMark(folded: string): boolean {
  const plain = plainLetters(folded);
  if (MISSING.test(plain)) return true;
  // "Amh. / N/A" says in two languages that there is none.
  return plain.includes(' / ') && plain.split(' / ').every((half) => MISSING.test(half));
}

const PART_OF_MONTH =
  '(?:(?:due|by|in|from|expected|(?:(?:by|in) )?(?:early|mid|late|end(?: of)?|start of)|en|im|em|a|fin|debut|mi|ende|anfang|mitte|eind|begin|finales de|mediados de|principios de|fine|inizio|meta|fim de)[ -])?';
const MONTH_OF_YEAR = new RegExp(
  `^${PART_OF_MONTH}(?:${MONTH}|${MONTHS_ELSEWHERE.join('|')})\\.?(?:[ /'’-]{1,2}| de[l ] ?)((?:20)?\\d\\d)$`,
);

/** The year of a month that is all that folded text says, "March 2027", "fin mars 2027"; null where it says anything else. */
export function yearOfLoneMonth(folded: string): number | null {
  const [, year] = MONTH_OF_YEAR.exec(plainLetters(folded)) ?? [];
  return year === undefined ? null : 2000 + (Number(year) % 100);
}

/** Whether folded text in a figure's place puts the figure off or says why there is none: "not out until Oct 17", "survey cancelled". */
export function isAwaitedText(folded: string): boolean {
  return AWAITED.test(plainLetters(folded)) || OUTSTANDING.test(folded) || saysNotTaken(folded);
}
