// "Non-domestic" says which kind is meant; these say that something was not done. `markOtherSenses` may have written a
// capital behind the "non-".
const NOT_DONE =
  'access|achiev|adher|appear|approv|attend|availab|certif|co-?operat|collect|complet|complian|comply|compliant|conform|continu|decent|declar|deliver|disclos|engag|function|immunis|insur|operati|particip|pay|perform|progress|qualif|recover|recycl|renew|repay|report|resol|respon|return|submi|sustain|tak|vaccinat';
const anyCase = (stem: string) => `[${stem.charAt(0).toUpperCase()}${stem.charAt(0)}]${stem.slice(1)}`;

/** What is free of harm: "unpolluted", "undamaged". */
export const UNHARMED =
  'un(?:affected|blemished|blocked|broken|contaminated|damaged|disturbed|fouled|harmed|hurt|impaired|infected|injured|interrupted|littered|obstructed|polluted|scathed|spoil(?:ed|t))';

// What only says which kind is meant, or is no worse for it: "unclassified roads", "unqualified opinions".
const NEUTRAL_UN =
  'der|til|less|to\\b|i(?![dmn])|accompanied|adopted|adjusted|aided|announced|assisted|audited|capped|classified|conditional|contested|disputed|duplicated|earned|earmarked|limited|linked|lock|parished|reserved|restricted|rounded|scheduled care|secured|veil|weighted|(?:allocated|assigned|appropriated|encumbered|committed) (?:general )?(?:reserves|funds?|balances?)|qualified (?:audits?|opinions?|accounts)|paid (?:carers?|work)';

/** Words that a prefix turns to the bad, whatever they are about: "non-delivery", "unresolved", "misdiagnosis". */
export const NEGATED: readonly string[] = [
  `non-? ?(?:${NOT_DONE.split('|').map(anyCase).join('|')})[\\w-]*`,
  `(?!${UNHARMED})un(?!${NEUTRAL_UN})(?:[a-z]+(?:ed|able|ability|ful|fully|ly)|lit|paid|fit|met|safe|sold|spent|well|healthy|happy|necessary)`,
  'in(?:ability|access|accura|adequa|appropriate|complet(?!e pathways)|consisten|correct|effective|effici|eligib|equit|sanitary|secur|stabil|suffici|toler|valid(?!ity))[\\w-]*',
  'mis-?(?:alloc|appl|appropri|behav|calcul|class|conduct|connect|diagnos|direct|handl|inform|interpret|manag|match|plac|report|represent|sold|sell|spell|spend|spent|treat|trust|understand|us(?:e|ed|es|ing)\\b)[\\w-]*',
  'dis(?:agree|allow|connect|content|continu|engag|placed|proportion|repair|trust|satisf)[\\w-]*',
  'mal-?(?:administ|function|nourish|nutrition|practice|treat)[\\w-]*',
  'under-?(?:achiev|deliver|fund|immunis|insur|nourish|paid|payment|perform|occup|resourc|report|staff|treat|used|utilis|vaccinat)[\\w-]*',
  'de(?:linquen|regist|teriorat)[\\w-]*',
  'il(?:legal|literat|litera|licit)[\\w-]*',
];

/** What is said of a thing before its name, to its harm. */
export const FLAWED: readonly string[] = [
  '(?:defective|faulty|broken|derelict|dilapidated|obsolete|expired|lapsed|dangerous|dirty|noisy|congested|excessive|adverse|abusive|malicious|counterfeit|fraudulent|stolen|leaking|blocked|sub-?standard|premature|disengaged|stunted|hungry|stranded|overcharged|underpaid|postponed|adjourned|collapsed|withdrawn|dropped|jobless|spoiled)',
  '(?:declin|dwindl|worsen|shrink)ing',
  '(?:suspended|curtailed|closed) (?:\\w+ )?(?:services|routes|lines|libraries|beds|wards|roads|branches|facilities|stations)',
  'omitted|stalled|duplicate|missed|wasted|avoidable|overdue|cancelled|delayed|dishonoured|overdrawn|undersubscribed|disrupted|declined|unread|misfuelled|vacated|discoloured|zero[- ]dose|below-(?:minimum|standard|average)',
];
