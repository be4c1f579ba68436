import { plainLetters } from '../text/translator';

/** Which way a sentence in another language than English says that something went. */
export interface DirectionElsewhere {
  readonly way: 'up' | 'down' | 'better' | 'worse';
  readonly over: 'year' | 'last-part' | 'this-part' | 'any';
  readonly when: string | null;
  /** What else it says, word by word: what moved, if anything. */
  readonly subject: readonly string[];
}

const WAYS = {
  better:
    "s'est amelioree?|ameliorations?|amelioree?|verbesser(?:t|ung)|mejor(?:a|ado|ando|o)|miglior(?:ata?|ato|amento)|verbeter(?:d|ing)|melhor(?:ou|ia|ado)|gwell(?:a|odd)|wedi gwella",
  worse:
    "s'est (?:degradee?|deterioree?)|degrad(?:ee?|ation)|deterior(?:ee?|ation|o|ado|ata?|ato)|verschlechter(?:t|ung)|empeor(?:o|ado|amiento)|peggior(?:ata?|ato|amento)|verslechter(?:d|ing)|pior(?:ou|a|ado)|gwaethyg(?:u|odd)|dirywi(?:o|odd)",
  up: '(?:en )?hausse|augmentee?|augmentation|(?:an)?gestiegen|stieg(?:en)?|zugenommen|anstieg|erhoht|aument(?:o|ado|ata?|ato|ou)|subio|subido|subiu|incremento|crecio|crecido|cresciut[oa]|salit[oai]|gestegen|toegenomen|stijging|cresceu|cynydd(?:odd|u)|codi|cododd',
  down: '(?:en )?baisse|diminuee?|diminution|reculee?|recul|gesunken|sank|gefallen|zuruckgegangen|abgenommen|ruckgang|verringert|reducido|disminu(?:yo|ido|cion)|bajado|descendio|descenso|caido|calat[oai]|diminuit[oai]|diminuzione|sces[oai]|gedaald|afgenomen|daling|diminuiu|desceu|caiu|reduziu|gostwng|gostyng(?:odd|iad)|lleihau|lleihaodd',
} as const;
const PART = '(?:trimestre|quartal|kwartaal|chwarter)';
const ORDINAL =
  '(?:erst|zweit|dritt|viert)en|premier|deuxieme|troisieme|quatrieme|primer|segundo|tercer|cuarto|primo|secondo|terzo|quarto|eerste|tweede|derde|vierde|primeiro|terceiro';
/** How the words for first to fourth begin. */
const ORDINALS = [
  /^(?:erst|prem|prim|eers)/,
  /^(?:zwei|deux|seg|secon|twee)/,
  /^(?:dritt|trois|terc|terz|derd)/,
];
const TIMES = {
  year: "(?:gegenuber |im vergleich )?(?:dem |zum )?vorjahr|par rapport a (?:l'an(?:nee)? (?:derniere?|passee?|precedente?))|sur un an|(?:con )?respecto (?:al|del) ano (?:anterior|pasado)|(?:rispetto )?all'anno (?:precedente|scorso)|(?:ten opzichte van|vergeleken met) (?:het )?vorig jaar|(?:em relacao ao|face ao) ano (?:anterior|passado)|(?:o gymharu )?a'r llynedd|ers y llynedd|cette annee|dieses jahr|im berichtsjahr|este ano|quest'anno|dit jaar|eleni",
  last: `(?:gegenuber |im vergleich )?(?:dem |zum )?(?:vorquartal|vormonat)|par rapport au (?:trimestre|mois) (?:dernier|precedent)|(?:con )?respecto (?:al|del) (?:trimestre|mes) anterior|rispetto al (?:trimestre|mese) (?:precedente|scorso)|ten opzichte van (?:het |de )?vorige? (?:kwartaal|maand)|em relacao ao (?:trimestre|mes) anterior|o gymharu a'r chwarter (?:blaenorol|diwethaf)`,
  part: `(?:au |im |en el |nel |in het |no |yn y )(?:(?<number>[1-4])(?:er|e|eme|\\.|[oº°])? ?${PART}|(?<word>${ORDINAL}) ${PART}|[qt](?<short>[1-4])|${PART} (?<after>[1-4]))|(?:ce|im|dieses|este|questo|dit) ${PART}|y chwarter hwn`,
};
const DROPPED =
  /\b(?:par rapport|gegenuber|im vergleich|respecto|rispetto|ten opzichte|vergeleken|em relacao|face)\b|\b(?:die|der|das|den|dem|des|ist|sind|hat|haben|sich|wurden?|worden|auf|leicht(?:e[rs]?)?|deutlich(?:e[rs]?)?|weiter(?:e[rs]?)?|erneut|wieder|um|le|la|les|l|un|une|uno|una|de|du|d|est|sont|a|ont|se|s|nette?|nettement|legere?|legerement|forte?|fortement|encore|nouvelle|pourcents?|en|el|los|las|ha|han|del|ligeramente|notablemente|nuevamente|il|lo|gli|i|e|sono|stat[oaie]|della?|di|leggermente|nuovamente|het|een|is|zijn|heeft|licht|opnieuw|van|met|o|os|as|foi|da|do|dos|das|ligeiramente|mae|wedi|y|yr|r|ychydig|in|im|points?|puntos?|punt[io]|punten|pontos?|prozent(?:punkte)?|punkte|jours|tage|dias|giorni|dagen)\b|\d[\d.,]* ?%?/g;
/** Where a reason begins. */
export const REASON_ELSEWHERE =
  /,(?!\d)|[(:]| (?:weil|da|wegen|durch|dank|aufgrund|nach|infolge|grace|en raison|suite|car|parce|du fait|a cause|debido|gracias|porque|tras|por|a causa|grazie|perche|dopo|vanwege|door|doordat|omdat|dankzij|wegens|devido|gracas|apos|oherwydd|gan|yn dilyn|diolch) /;
// A turn: then it is open what the sentence says.
const TURN =
  /\b(?:aber|jedoch|dann|obwohl|mais|toutefois|cependant|puis|pero|sin embargo|aunque|luego|ma|tuttavia|poi|maar|echter|hoewel|mas|porem|embora|ond)\b/;

const ways = (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => [way, toWords(WAYS[way])] as const);
const times = (['year', 'last', 'part'] as const).map((time) => [time, toWords(TIMES[time])] as const);
const SAYS = new RegExp(`\\b(?:${Object.values(WAYS).join('|')})(?![a-z])`);

function toWords(words: string): RegExp {
  return new RegExp(`\\b(?:${words})(?![a-z])`);
}

const OVER = { year: 'year', last: 'last-part', part: 'this-part' } as const;

/** Reads a folded sentence in Welsh, French, German, Spanish, Italian, Dutch or Portuguese; null where it says no more than one such thing. */
export function directionElsewhere(folded: string): DirectionElsewhere | null {
  const plain = plainLetters(folded);
  if (!SAYS.test(plain) || TURN.test(plain)) return null;
  let [rest] = plain.split(REASON_ELSEWHERE, 1) as [string];
  const found = times.filter(([, words]) => words.test(rest));
  if (found.length > 1) return null;
  const [time, words] = found[0] ?? [];
  const groups = words?.exec(rest)?.groups;
  if (words) rest = rest.replace(words, ' ');
  const said = ways.filter(([, pattern]) => pattern.test(rest));
  if (said.length !== 1) return null;
  const [way, pattern] = said[0]!;
  const subject =
    rest
      .replace(pattern, ' ')
      .replace(DROPPED, ' ')
      .match(/[^ '.]+/g) ?? [];
  const part = groups?.['number'] ?? groups?.['short'] ?? groups?.['after'] ?? ordinalOf(groups?.['word']);
  const when = part ? `q${part}` : time === 'part' ? 'quarter' : null;
  return { way, over: time ? OVER[time] : 'any', when, subject };
}

function ordinalOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const at = ORDINALS.findIndex((pattern) => pattern.test(word));
  return String(at < 0 ? ORDINALS.length + 1 : at + 1);
}

/** What may be said of any figure. */
const ANY =
  /^(?:resultats?|ergebnis|wert|valeur|valor|valore|waarde|resultado|risultato|resultaat|indicateur|indikator|indicador|indicatore|kennzahl|canlyniad|ffigwr|chiffre|cifra|cijfer)$/;

/** Whether what moved is what a name begins with, or alone ends with behind how it is. */
export function isSubjectElsewhere(subject: readonly string[], name: string): boolean {
  const plain = plainLetters(name);
  const words: readonly string[] = plain.match(/[^ '(),:;/-]+/g) ?? [];
  if (subject.every((word) => ANY.test(word))) return true;
  if (!subject.every((word) => words.includes(word))) return false;
  // Behind a colon stands what is measured: "Permits: days to decide".
  const own: readonly string[] = (plain
    .split(': ')
    .at(-1)!
    .replace(DROPPED, ' ')
    .match(/[^ '(),;/-]+/g) ?? []) as readonly string[];
  const [first, second] = own;
  const isDescribed = own.length === 2 && /e[rsn]?$/.test(first!);
  return first !== undefined && (subject.includes(first) || (isDescribed && subject.includes(second!)));
}
