/** How folded text without accents says in a target's place that none is meant to be, as the source of a pattern. */
export const UNTARGETED = [
  '(?:data|information|context|volume|activity) only',
  '(?:no|without) targets?(?: (?:set|required))?(?: ?\\([^()\\d]{1,60}\\))?',
  '(?:for )?(?:monitor(?:ing)?|info(?:rmation)?|trend|tracking)(?: purposes)? only|monitored|tracked|track only',
  '(?:for )?contextual|for context|context(?:ual)? (?:measure|indicator|information|only)',
  '(?:pas de|sans|aucune?) (?:cible|objectif)|(?:pour )?suivi(?: seul)?|pour information',
  '(?:kein(?:e[nr]?)?|ohne) (?:plan(?:wert)?|ziel(?:wert|vorgabe)?|vorgabe)',
  'sin (?:meta|objetivo)|sem meta|nessun (?:obiettivo|target)|geen (?:doel(?:stelling)?|norm|streefwaarde)|dim targed',
].join('|');
