import { fold } from '../../text/fold';
import { plainLetters } from '../../text/translator';
import type { Leaning } from './cue';

const HIGHER =
  /\b(?:high(?:er|est)?|big(?:ger)?|great(?:er)?|larger?|more|max(?:imis\w*|imum)?|increas\w*|grow(?:th|ing)?|ris(?:e|ing)|up(?:wards?)?|at or above|at least|uwch|hoher|hoch|steig\w*|croissant|hausse|augment\w*|mayor|ascendente|aument\w*|maior|maggiore|crescente|hoger|stijg\w*|plus haut|(?:plus )?eleve)\b|^>=?$|[≥]|\balta\b|ascendente|aufsteigend|^[hu]$|^\+(?:ve)?$|[↑⬆⇧▲△↗🔼]/iu;
const LOWER =
  /\b(?:low(?:er|est)?|small(?:er)?|less|fewer|min(?:imis\w*|imum)?|decreas\w*|reduc\w*|fall(?:ing)?|down(?:wards?)?|at or below|at most|niedrig\w*|sinken\w*|decroissant|baisse|diminu\w*|menor|descendente|reducir|minore|decrescente|lager|dalen\w*|geringer|weniger|plus bas|(?:plus )?faible)\b|^<=?$|[≤]|\bbaixa\b|absteigend|^(?:[ld]|is)$|^-ve$|[↓⬇⇩▼▽↘🔽]/iu;
const RANGE =
  /\b(?:range|plan|planned|between|within|hold|maintain\w*|stable|steady|level|on target|target is (?:best|better)|exact\w*|goldilocks)\b|[↔⇔]/iu;
const WORSE = /\b(?:worse|worst|bad|poor(?:er)?|negative|adverse)\b/i;

const NONE =
  /^(?:context\w*|data only|neutral|neither|no (?:\w+ )?(?:direction|polarity|way|preference)|(?:monitor|track)\w*(?: only)?|(?:for )?information(?: only)?|volume|demand|workload|trend(?: only)?|n\/?a|not applicable|none)$/i;

/** Whether a polarity column says in a cell that neither way is better: "Context", "Neutral", "N/A". */
export function saysNoWay(text: string): boolean {
  return NONE.test(text.trim());
}

const CLAUSE =
  /^(?:(?:it|this|there|which) (?:is|has) |has |with )?(?:(?:no|neither|not) (?:better (?:n?or) worse|worse (?:n?or) better|good (?:n?or) bad)|neither (?:way|direction|higher n?or lower|high n?or low)(?: is)?(?: better| good| preferred)?|no (?:(?:better|preferred|good) )?(?:direction|polarity))$/i;

/** Whether a clause of a comment says the same: "Sum of the streams; no better or worse". */
export function saysNeitherWay(comment: string): boolean {
  return comment.split(/[.;,:()\n]/).some((clause) => CLAUSE.test(clause.trim()));
}

/** "Max 90", "no more than 5%": a limit, beyond which it is worse; "Max" alone asks for as much as can be. */
const AT_MOST = /^max(?:imum)?\.?(?: of)? ?[£$€]?\d|\bnot? (?:more|higher|greater|larger|bigger) than\b/i;
const AT_LEAST = /^min(?:imum)?\.?(?: of)? ?[£$€]?\d|\bnot? (?:less|fewer|lower|smaller) than\b/i;

/** What a polarity column says in a cell, or null where the text says nothing: "Bigger is better", "Low", an arrow. */
export function polarityFromText(text: string): Leaning | null {
  // "maior_igual", as a database has it.
  const plain = plainLetters(fold(text)).replace(/_/g, ' ');
  if (AT_MOST.test(plain) !== AT_LEAST.test(plain)) return AT_MOST.test(plain) ? 'lower' : 'higher';
  const isHigher = HIGHER.test(plain);
  const isLower = LOWER.test(plain);
  if (isHigher && isLower) return null;
  if (isHigher || isLower) return isHigher !== WORSE.test(plain) ? 'higher' : 'lower';
  return RANGE.test(plain) ? 'range' : null;
}
