import { plainText } from '../../dates/findDates';
import { matchesIn } from '../../text/matchesIn';

/** A publisher or a body, where initials might be an officer's. */
const BODY =
  '(?:DFE|ONS|NHS|NHSE|PHE|MOJ|YJB|HMRC|DWP|DCLG|CQC|EFA|ESFA|STA|LGA|LA|EU|UN|HSE|CCG|ICB|GP|MP|HM|SFR|KS|AY|FY|SY|EY|YR)';
/** Those who set what a council has to do, whose initials are no officer's. */
const SETS_TARGETS = '(?:TII|NTA|EPA|NZTA|DIA|WG|SG|NOAC|LGMA|DHLG\\w*|OPW|HIQA|SEPA|NRW|EA)';
const INITIALS = `(?!${BODY}(?![a-zA-Z]))[A-Z]{2,3}s?(?![A-Za-z])`;
const BODY_WORD =
  '(?:Board|Committee|Council|Cabinet|Services?|Department|Office|Agency|Group|Team|Government|Authority|Health|Partnership|Trust|Panel|Education|Justice|Directorate|County|National|District|Borough|England|Wales|Scotland|Commission|Secretary|Parliament|Contracts?|Programmes?|Programs?|Division|Unit)';
const FULL_NAME = `[A-Z][a-z]+ (?!${BODY_WORD}\\b)[A-Z][a-z]+\\b(?! ${BODY_WORD}\\b)`;
const PUBLISHABLE =
  '(?:industry|market|sector|normal|usual|law|standards?|Cabinet|Council|Committee|definitions?|guidance|methodology|framework|regulations?|legislation|act|statut\\w+|national\\w*|DfE|DFE|Ofsted|ONS|NHS|MOJ|MoJ|YJB|PHE|SFR|policy|plans?|strategy|contract|results?|questions?|returns?|footnotes?|notes?|above|below|previous|published|annum|year|reports?|surveys?|records?|registers?|database|dashboard|data|agreements?|documents?|papers?|minutes|letters?|accounts|statements?|interviews?|debrief\\w*|monitoring|system|100|1,?000|10,000|100,000)';
/** Initials with a day: "JB 09/10/26". */
const SIGNED = `${INITIALS}\\s?(?:\\d{6}\\b|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b)`;
/** Initials of a team or a time, and no officer's. */
const TEAM_INITIALS = '(?:HR|IT|ICT|QA|FM|PMO|SEN|SLT|SMT|CMT|EOY|YE|BAU|PCC|PFI|RSL|VCS|SAB|CSP|IPC|[FS]?Q)';
/** Who writes what a scorecard's author waits for. */
const WRITERS = '(?:[Ss]ervice|[Dd]epartment|[Dd]irectorate)s?';
const END = '(?=\\s*(?:$|[.;!)\\]]))';
const START = '(?:^|[.;:!?]\\s*|\\s-\\s)';

/** Who is to settle a text that its author could not: no date, and no figure that is to come. */
const TO_BE_SETTLED_BY =
  /\b(?:TB[CA]|tb[ca]) (?:by|with) (?:the )?(?:[Hh]ead|[Dd]irector|[Aa]ssistant [Dd]irector|[Ll]ead|[Mm]anager|[Oo]fficer|[Ss]ervice [Mm]anager|[Tt]eam [Ll]eader)\b(?: (?:of|for) (?:[A-Z][\w'’&-]{0,30} ?){1,4})?(?:\[[^\]]{1,40}\])?/g;

/** What is left over from a form, and what tells its authors what they have still to write, wherever it stands. */
const LEFT_OVER: readonly RegExp[] = [
  /\[(?:insert|add|enter|type|check|confirm|DN|drafting note|note to (?:self|author|editor)|ed|nb for)\b[^\]]*\]/gi,
  // "[RW to confirm before publishing]": who of the authors has still to do something to the text.
  /\[(?:[A-Z]{2,3}|[A-Z][a-z]{1,20})(?: ?[/&] ?[A-Z]{2,3})? (?:to|please) (?:confirm|check|chase|clarify|advise|update|provide|supply|add|complete|write|review|redraft)\b[^\]]{0,80}\]/g,
  // The same in other languages.
  /\[(?:[^\]]{0,20}\b)?(?:voir avec|vérifier|verifier|demander|compléter|completer|insérer|prüfen|pruefen|klären|klaeren|ergänzen|ergaenzen|rückfrage|rueckfrage|einfügen|completar|confirmar|verificar|preguntar|insertar|inserir|aanvullen|navragen|controleren|invullen)(?![\p{L}\d])[^\]]{0,80}\]/giu,
  /\b(?:insert|add|enter|type) (?:[\w-]+ ){0,6}here\b/gi,
  /\[(?:your |officer |full |job |lead |insert )?(?:name|date|officer|owner|number|figure|figures|reason|reasons|title|team|email|details|amount|percentage|role)(?: (?:here|to follow|required|needed))?\]/gi,
  // What somebody else is still to write, and what a template left to be filled in.
  /\[(?=[^\]]{0,60}\b(?:narrative|commentary|wording)\b)[^\]]{1,80}\]|<(?:insert|add|enter)\b[^>]{0,60}>/gi,
  new RegExp(
    `${START}(?:service )?(?:narrative|commentary|comments?|text|wording|updates?) (?:is |are |still )?(?:to follow|to come|awaited|outstanding|pending|required|needed|to be (?:supplied|provided|added|written|inserted))\\b`,
    'gi',
  ),
  // "To be completed" by itself may be said of works.
  new RegExp(
    `${START}(?:(?:lorem|service|officer|lead|latest|exception|q[1-4]) )?(?:narrative|commentary|comment|note|text|wording)(?: is)?(?: [-–—])? (?:to be completed|to be confirmed|t\\.?b\\.?[ca])\\b(?! (?:in|from|on|after|when|once|within|before|at)\\b)(?: by (?:the )?\\w{1,30})?`,
    'gi',
  ),
  new RegExp(
    `${START}(?:insert|add|enter) (?:the |your |a )?(?:service |officer |latest )?(?:narrative|commentary|comments?|text|wording|explanation)${END}`,
    'gi',
  ),
  /\b(?:xx+(?![\w.])|XX+(?!\w| [A-Z]))%?|\b[xX]%/g,
  /\blorem ipsum\b|\bdolor sit amet\b/gi,
  /\bLOREM\b(?! I)/g,
  /\b(?:not for publication|internal (?:use|only)|(?:delete|remove) before|placeholder|x{3,})\b/gi,
  /\bDO NOT (?:PRINT|PUBLISH|CIRCULATE|SHARE|QUOTE|USE|RELEASE|SEND)\b|\b(?:[Dd]o not|[Dd]on['’]t) (?:print|publish|circulate|release) (?:this )?yet\b/g,
  /\bto (?:OK|ok|okay) (?:the |this )?(?:wording|text|para\w*|figures?|numbers?|comment\w*|narrative)\b/g,
  // In small letters "to do" is what anybody has to do.
  /\bTO DO\b/g,
  // In Spanish and Portuguese it says "all": "TODO O ANO", "COMO UM TODO", "TODO(S)".
  /(?:^|[^A-ZÀ-Ý\s,(][\s,(]*|\()TODO\b(?!\(| (?!(?:CHECK|UPDATE|ADD|ASK|CONFIRM|FIX|GET|FIND|CHASE)\b)[A-ZÀ-Ý]+(?![a-z]))/g,
];

/** Words that one author writes to another, in a comment: in a plan or a budget some are what somebody is to do. */
const NOTES: readonly RegExp[] = [
  ...LEFT_OVER,
  /\b(?:[Dd]rafted|DRAFTED) by\b(?: [A-Z][A-Za-z'-]*){0,2}/g,
  new RegExp(`${START}(?:still )?awaiting (?:a )?(?:commentary|narrative|wording|text)${END}`, 'gi'),
  new RegExp(`\\bawaiting (?:an? )?update from (?:the )?(?:${WRITERS}|officers?)\\b`, 'gi'),
  /\bawaiting (?:a )?(?:comment(?:s|ary)?|narrative|text|wording|input|response) from\b/gi,
  // In a plan "[Update March]" dates what follows.
  /\[(?:update\b[^\]]*|(?=[^\]]{0,60}\b(?:comments?|text|update|explanation)\b)[^\]]{1,80})\]/gi,
  new RegExp(
    `\\b(?:[Ss]et|[Uu]pdated|[Aa]mended|[Cc]hanged|[Ee]ntered|[Cc]hecked|[Aa]dded|[Ii]nput) by (?!${SETS_TARGETS}\\b)(?:${INITIALS}(?! ?\\/ ?[A-Z]| (?:[a-z]+ )?(?:${BODY_WORD}|team|contract|group|board|unit)\\b)|${FULL_NAME})`,
    'g',
  ),
  new RegExp(`\\b[Aa]s per (?!(?:[\\w'-]+ ){0,4}?${PUBLISHABLE}\\b)[\\w'/-]+`, 'gi'),
  // Who "will revisit the target" tells the reader so.
  new RegExp(
    `(?:${START}|\\bto )revisit\\b|\\bneeds? (?:to be )?revisit\\w*|(?:${START}|\\b(?!(?:will|shall|may|can|would|to)\\b)[a-z]+ )revisit(?:ing)?(?: (?:the|these|all))? (?:targets?|figures?|this)\\b`,
    'gi',
  ),
  new RegExp(
    `${START}query\\b|\\bquery (?:with|re|about|over|raised|whether|if|why)\\b|\\bto query\\b|\\bqueried\\b`,
    'gi',
  ),
  /\bto be (?:updated|checked|amended|reworded|rewritten|re-?drafted|reworked|rephrased|tidied(?: up)?|removed|deleted|discussed|decided|inserted|filled in|replaced)\b(?! (?:in|by|from|on|after|when|once|annually|quarterly|monthly|every)\b)/gi,
  // Products, homes, plans are to be completed; a text that is says so by itself.
  new RegExp(`${START}[[(]?to be completed\\b(?! (?:in|by|from|on|after|when|once)\\b)`, 'gi'),
  /\bneed(?:s|ed)? (?:to (?:be )?(?:check|confirm|updat|clarif|amend|correct|rewrit|review|chas)(?:e|ed|y|ied|ten)?|(?:check|confirm|updat|clarify|amend|correct|rewrit|review|chas)ing)\b/gi,
  /\b(?:please|pls) (?!note\b|see\b|refer\b|contact\b|visit\b|be (?:reminded|advised|aware|assured)\b)\w+/gi,
  /(?<numbered>\b(?:Phase|Type|Part|Level|Stage|Tier|Category|Grade) )?\bI (?:think|have|am|will|would|don't|can't|changed|added|believe|assume)\b|\bnot sure\b|\bdouble[- ]check\w*/g,
  new RegExp(`${START}use (?!of\\b)(?:the )?(?:[\\w'-]+ ){1,3}?(?:figures?|data|snapshot|outturn)\\b`, 'gi'),
  new RegExp(
    `${START}(?:delete|chase|check|confirm|ask) (?:with|the|this|these|if|whether|that|targets?|figures?|data)\\b`,
    'gi',
  ),
  // "To be completed by KP": whose initials they are the reader does not know.
  new RegExp(
    `${START}[Tt]o be (?:completed|confirmed|supplied|provided|added|written) by (?:(?!${SETS_TARGETS}\\b|${TEAM_INITIALS}\\b)${INITIALS}(?![\\w&/-])|(?:the )?${WRITERS}(?: (?:lead|manager|head))?)${END}`,
    'g',
  ),
  new RegExp(
    `\\b(?!${SETS_TARGETS}\\b|${TEAM_INITIALS}\\b)${INITIALS} to (?:complete|provide|supply|write|add|update|redraft|draft) (?:the |this |a |some )?(?:text|narrative|commentary|wording|comments?|update)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:TB[CA]|tb[ca]) (?:by|with) (?:the )?${WRITERS}${END}`, 'g'),
  // "TBC by Head of Customer [name]": what a template leaves to be filled in, and who is still to settle a text.
  TO_BE_SETTLED_BY,
  new RegExp(
    `\\b(?!(?:${BODY_WORD}|Ofsted|Unable|Able|Continue|Aim|Plan|Due|Yet|Failed|Failure|Work|Need|Needs|Hope|Used)\\b)[A-Z][a-z]+ to (?:confirm|check|chase|clarify|advise)\\b`,
    'g',
  ),
  /\b(?:[Uu]pdate|[Rr]edo|[Rr]ewrite|[Ss]horten|[Aa]mend|[Ff]ix) (?:this |the )?(?:para(?:graph)?|text|wording|narrative|comment(?:ary)?|sentence)s? (?:before|for|with|after|once|when|by)\b/g,
  /\b[Ss]ee (?:my|your|(?!Member|Minister|Office)[A-Z][a-z]+['’]s) (?:e-?mail|message|comments?|text|note)\b/g,
  /\bnot in (?:the )?(?:[\w-]+ ){0,4}(?:file|spreadsheet|template|workbook)\b/gi,
  new RegExp(`${START}${SIGNED}`, 'g'),
];

const BEGINS_SIGNED = new RegExp(`^${SIGNED}`);

/** Whether a text begins with who wrote it and when: "JB 09/10/26: ...". */
export function isSigned(text: string): boolean {
  return BEGINS_SIGNED.test(text.trimStart());
}

/** Words that such a text begins with. */
export function isSignature(words: string): boolean {
  return isSigned(words) && words.length < LONGEST_SIGNATURE;
}

const LONGEST_SIGNATURE = 20;

/** A sentence that asks something. */
const QUESTION = /[^\s.;!?][^.;!?]*\?+|\?+/g;

/** Words that put something off; where they stand for a date, the rules about dates have them. */
const PUT_OFF = /\btb[cad]\b/gi;

// Bounded, because a cell may hold tens of thousands of marks without a blank between them.
const ADDRESS = /(?:\bhttps?:\/\/|\bwww\.)\S+|[^\s?]{1,200}\?[^\s?=]{1,200}=\S*/gi;

interface FoundWord {
  readonly start: number;
  readonly end: number;
}

/** Every group of words in a comment that is not meant for its readers, as written and in reading order. */
export function findDraftingWords(
  text: string,
  { skipsPutOff }: { readonly skipsPutOff: boolean },
): readonly string[] {
  const plain = withoutAddresses(text);
  const patterns = [...NOTES, ...(plain.includes('?') ? [QUESTION] : []), ...(skipsPutOff ? [] : [PUT_OFF])];
  return outermostOf(text, [...findMatches(plain, patterns), ...findNew(plain)]);
}

/** The same in a table of any kind, whose words may well ask or put off: what is left over, and notes in brackets. */
export function findNotes(text: string): readonly string[] {
  const plain = withoutAddresses(text);
  const notes = Array.from(matchesIn(plain, IN_BRACKETS)).filter(
    ({ 0: words }) => findMatches(words.slice(1, -1), NOTES).length > 0,
  );
  return outermostOf(text, [...findMatches(plain, LEFT_OVER), ...notes.map(spanOf)]);
}

const IN_BRACKETS = /\[[^[\]]{3,200}\]/g;

/** What a title or a line of text leaves to be filled in: "[insert date]". */
export function findGaps(text: string): readonly string[] {
  return text.match(GAP) ?? [];
}

const GAP = /[[<{](?:insert|enter|type|add)\b[^\]>}]{0,60}[\]>}]/gi;

function withoutAddresses(text: string): string {
  return plainText(text).replace(ADDRESS, (address) => ' '.repeat(address.length));
}

function findMatches(plain: string, patterns: readonly RegExp[]): FoundWord[] {
  return patterns.flatMap((pattern) =>
    Array.from(matchesIn(plain, pattern))
      .filter(({ groups }) => !groups?.['numbered'])
      .map(spanOf),
  );
}

function outermostOf(text: string, found: FoundWord[]): readonly string[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // Those that begin before are known, so what ends no later than one of them is inside it.
  let furthest = -1;
  const outermost = found.filter(({ end }) => {
    const isInside = end <= furthest;
    furthest = Math.max(furthest, end);
    return !isInside;
  });
  return outermost.map(({ start, end }) => text.slice(start, end));
}

/** Words in an indicator's name that its authors have not settled: "(definition TBC)", "(NEW?)", "[check with DfE]". */
export function findUnsettledWords(name: string): readonly string[] {
  return [
    ...(name.match(/\btb[cad]\b|\bNEW\?/gi) ?? []),
    ...(name.includes('[') ? outermostOf(name, findMatches(name, LEFT_OVER)) : []),
  ];
}

/** "NEW" in capitals shouts to the other authors; "New indicator" speaks to the reader. */
function findNew(plain: string): readonly FoundWord[] {
  const shouts = plain.trim() === 'NEW' || /[a-z]/.test(plain);
  return shouts ? Array.from(matchesIn(plain, /\bNEW\b/g), spanOf) : [];
}

function spanOf({ 0: words, index }: RegExpMatchArray): FoundWord {
  // What ends the sentence before is no part of the words, nor is any word before "TODO".
  const start = index! + /^(?:.*(?=TODO\b)|[\s.;:!-]*)/s.exec(words)![0].length;
  return { start, end: index! + words.trimEnd().length };
}

const BRACKETED =
  /^[[<{](?=[^\]>}]{1,50}[\]>}]$)[^\]>}]*\b(?:name|officer|owner|lead|insert|enter|add|date|tbc|tba|x{2,}|your|choose|select)\b/i;
const ROW_OF_SIGNS = /^(?:x{3,}|\?{2,}|_{3,}|\.{4,})$/i;
/** "tt.mm.2026", "xx/xx/2026", "dd/mm/yyyy", in English, French, German, Spanish and their like. */
const DATE_MASK =
  /^(?:(?:dd|tt|jj|gg|xx|__?)[ ./-](?:mmm?|xx|__|month)[ ./-](?:\d\d|[yajx_]{2})|(?:(?:dd|tt|jj|gg|xx|__?)[ ./-])?(?:mmm?|xx|__|month)[ ./-](?:(?:19|20)(?:\d\d|[xy_]{2})|[yajx_]{4}))$/i;

/** Whether a cell of a few words still holds what the form was handed out with: "[Name of officer]", "XXX", "dd/mm/2026". */
export function isPlaceholder(text: string): boolean {
  return BRACKETED.test(text) || ROW_OF_SIGNS.test(text) || DATE_MASK.test(text);
}

/** Whether a cell says no more than that its figure or date is still to come: "TBC", "to be confirmed". */
export function isPutOff(text: string): boolean {
  return /^[([]?(?:t\.?b\.?[acd]\.?|to be (?:confirmed|advised|decided|determined|agreed)|à (?:compléter|confirmer|définir)|noch offen|(?:noch )?zu (?:ergänzen|klären)|por confirmar)[)\]]?$/i.test(
    text,
  );
}
