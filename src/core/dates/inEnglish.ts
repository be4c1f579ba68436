import { fold } from '../text/fold';
import { MONTHS } from '../text/months';
import { remember } from '../text/remember';
import { isOtherLanguage } from '../text/otherLanguage';
import {
  HALVES_ELSEWHERE,
  MONTHS_ELSEWHERE,
  numberedElsewhere,
  QUARTERS_ELSEWHERE,
} from '../text/timesElsewhere';
import { type Dictionary, type InEnglish, translatorOfTyped } from '../text/translator';

/** What joins a part of a year to its year: "marzo de 2027". */
const OF = '(?: (?:de|del|do|di|du|van|von|vom|des))?';
const OF_YEAR = `${OF}(?= ?(?:19|20)\\d\\d)`;
const A_MONTH = `(?:${MONTHS_ELSEWHERE.join('|')}|${MONTHS.map((month) => month.toLowerCase()).join('|')})(?![a-z])`;
const FIGURES =
  'donnees?|chiffres?|resultats?|valeurs?|daten|zahlen?|wert|werte|ergebnis(?:se)?|datos?|resultados?|cifras?|valor(?:es)?|dados?|dat[io]|risultat[oi]|valor[ei]|cijfers?|gegevens|resultaten|uitkomst(?:en)?|sifrene|tallene|uppgifter|siffror(?:na)?';
const PUT_OUT =
  '(?:publiee?s?|disponibles?|connue?s?|communiquee?s?|diffusee?s?|transmise?s?|actualisee?s?|publicad[oa]s?|conocid[oa]s?|divulgad[oa]s?|disponive(?:l|is)|conhecid[oa]s?|pubblicat[oaie]|disponibil[ei]|not[oaie]|veroffentlicht|verfugbar|bekannt|vorliegen|nachgereicht|gepubliceerd|beschikbaar|bekend)';

/** Days that stand before the month: "1er mars", "15. Oktober", "1º de março". */
const days: Dictionary = Array.from({ length: 31 }, (_, index) => {
  const day = String(index + 1);
  return [day, `${day}(?:er|\\.|[º°ª])?(?: de)?(?= ?${A_MONTH})`];
});

const months: Dictionary = MONTHS_ELSEWHERE.map((names, index) => [
  MONTHS[index]!,
  `(?:${names})\\.?(?:${OF_YEAR})?`,
]);

/** A part of a year in months, since these countries count it from January: "January to March". */
function monthsOf(index: number, length: number): string {
  return `${MONTHS[index * length]!} to ${MONTHS[(index + 1) * length - 1]!}`;
}

/**
 * What comments say of dates and of figures that are to come, in French, Spanish, Portuguese, Italian, German and Dutch.
 * Of words that begin alike the longer stand first.
 */
const DICTIONARY: Dictionary = [
  ...days,
  [
    'no longer collected',
    "(?:n'est |ne sont |n'etait )?plus (?:collecte|suivi|mesure|publie|calcule|produit|renseigne)e?s?",
  ],
  [
    'no longer collected',
    "n'(?:est|sont) plus (?:collecte|suivi|mesure|publie|calcule|produit|renseigne)e?s?",
  ],
  ['no longer collected', 'ya no se (?:recogen?|miden?|publican?|calculan?|elaboran?)|descontinuad[oa]s?'],
  [
    'no longer collected',
    '(?:ja )?nao (?:e|sao) mais (?:recolhid|medid|publicad|calculad|apurad|coletad)[oa]s?|descontinuad[oa]s?',
  ],
  ['no longer collected', 'non (?:e|sono|viene|vengono) piu (?:rilevat|misurat|pubblicat|calcolat)[oaie]'],
  [
    'no longer collected',
    '(?:wird|werden) nicht (?:mehr|langer) (?:erhoben|erfasst|veroffentlicht|gemessen|ermittelt)|(?:wird|wurde|werden|wurden) eingestellt',
  ],
  [
    'no longer collected',
    '(?:wordt|worden) niet (?:meer|langer) (?:gemeten|verzameld|gepubliceerd|bijgehouden)',
  ],
  [
    'no longer collected',
    'abandonnee?s?|supprimee?s?|entfallt|entfallen|suprimid[oa]s?|vervallen|soppress[oaie]',
  ],
  [
    'not yet available',
    `(?:ne (?:sont|seront) |n'est )?pas encore ${PUT_OUT}|(?:aun|todavia) no (?:esta[n]? |se ha[n]? )?${PUT_OUT}|ainda nao (?:esta[o]? |foi |foram )?${PUT_OUT}|non ancora ${PUT_OUT}|noch nicht (?:vor|${PUT_OUT})|nog niet ${PUT_OUT}`,
  ],
  ['available', 'liegt|liegen(?= (?:erst |voraussichtlich )?(?:im|am|ab|ende|anfang|mitte|bis) )'],
  ['will be published', `(?:sera|seront|sera[n]|serao|sara|saranno) ${PUT_OUT}`],
  [
    'will be published',
    `(?:estara[n]?|estarao|se) (?:publicara[n]?|dispondra|conocera[n]?|${PUT_OUT})|se (?:publicara[n]?|dispondra|conocera[n]?)`,
  ],
  [
    'will be published in',
    `(?:wird|werden|wordt|worden) (?:erst |voraussichtlich |pas )?(?=(?:im|in|am|ab|ende|anfang|mitte|op|eind|begin) )`,
  ],
  ['will be published', `(?:wird|werden|wordt|worden) ${PUT_OUT}`],
  [
    'awaiting',
    '(?:est |sont |toujours |encore )?en attente(?: d(?:e|es|u))?|attendons|pendientes? de(?: (?:los|las|el|la))?|a (?:aguardar|espera)(?: d[aeo]s?)?|aguarda(?:-se|ndo)?|en espera de|in attesa di',
  ],
  [
    'awaited',
    'attendue?s?|esperad[oa]s?|se esperan?|pendientes?|attes[oaie]|erwartet(?:e|er|es)?|verwacht(?:e)?|ausstehend|stehen (?:noch )?aus|steht (?:noch )?aus|vantas|forventes',
  ],
  ['due', 'prevue?s?|previst[oaie]s?|geplant|gepland|vorgesehen|programmee?s?|programad[oa]s?'],
  [
    'expected',
    'voraussichtlich|vraisemblablement|previsiblemente|naar verwachting|presumibilmente|previsivelmente',
  ],
  [
    'to follow',
    'a (?:paraitre|venir|publier|suivre)|(?:wird |werden )?nachgereicht|folgen|folgt|volgen|volgt|seguira[n]?|se enviaran?',
  ],
  [
    'tbc',
    'a (?:confirmer|determiner|preciser|definir|confirmar|determinar)|por (?:confirmar|determinar|definir)|da (?:confermare|definire)|noch offen|nog te bepalen|te bevestigen',
  ],
  [
    'in due course',
    'prochainement|ulterieurement|bientot|des que possible|proximamente|en breve|mas adelante|lo antes posible|em breve|oportunamente|prossimamente|a breve|demnachst|in kurze|zeitnah|spater|binnenkort|zo spoedig mogelijk|te zijner tijd',
  ],
  ['published', 'publiee?s?|publicad[oa]s?|pubblicat[oaie]|veroffentlicht|gepubliceerd|parue?s?'],
  [
    'publication date',
    '(?:erst)?veroffentlichung(?= am )|(?:date de )?(?:publication|parution)(?= le )|publicacion(?= el )|publicacao(?= em )|pubblicazione(?= il )|publicatie(?= op )',
  ],
  ['publication', 'parution|publicacion|publicacao|pubblicazione|(?:erst)?veroffentlichung|publicatie'],
  [
    'available',
    'disponibles?|disponive(?:l|is)|disponibil[ei]|verfugbar|beschikbaar|bekannt|bekend|liegen vor|liegt vor',
  ],
  ['provisional', 'provisoires?|provisionales|provisori[oaie]s?|vorlaufig(?:e|er|es)?|voorlopig(?:e)?'],
  ['final', 'definitives?|definitif|definitiv[oaie]s?|endgultig(?:e|er|es)?|definitieve?'],
  [
    'as at',
    '(?:donnees?|situation|etat|chiffres?|datos|situacion|dados|situacao|dati|situazione|stand|daten|peildatum|gegevens)(?: arretee?s?)? (?:au|aux|a|al|em|zum|vom|per|op)(?= \\d)|stand:?(?= \\d)',
  ],
  [
    'updated on',
    '(?:mise?s? a jour|actualisee?s?|actualizad[oa]s?|atualizad[oa]s?|aggiornat[oaie]|aktualisiert|bijgewerkt)(?: (?:le|el|em|il|am|op|au))?',
  ],
  ['source', 'fuente|fonte|quelle|bron'],
  [
    'survey',
    'enquetes?|encuestas?|inquerito|indagin[ei]|befragung|umfrage|erhebung|enquete|onderzoek|meting',
  ],
  ['results', 'resultats|resultados|risultati|ergebnisse|resultaten'],
  ['data', FIGURES],
  ['report', 'rapports?|informes?|relatorios?|relazione|bericht|rapportage'],
  [
    'target',
    'cibles?|objectifs?|metas?|objetivos?|obiettiv[oi]|zielwerte?|ziele?|streefwaarden?|doel(?:en)?',
  ],
  ['since', 'depuis|desde|dal|seit|sinds'],
  ['until', "jusqu'(?:en|au|a)|hasta|fino a(?:l)?|tot(?: en met)?"],
  ['before', 'avant|antes de|prima di|vor|voor'],
  ['after', 'apres|despues de|tras|depois de|dopo|nach'],
  [
    'by',
    "d'ici(?: (?:a|au|le|la))?|bis(?: zum)?(?= (?:ende|anfang|mitte|\\d|[a-z]+ 20))|uiterlijk|entro|a mas tardar|spatestens",
  ],
  [
    'end of',
    `fin(?:s|ales)?(?: de| du| del)?(?= (?:${A_MONTH}|20\\d\\d))|a? ?finales de|final de|fim de|fine(?: di)?|ende|eind(?:e)?(?: van)?`,
  ],
  ['end of year', "fin d'annee|fin de ano|jahresende|fine anno|fim do ano|eind van het jaar"],
  ['early', `debut|principios de|inicio de|inizio|anfang|begin(?= (?:${A_MONTH}|20\\d\\d))`],
  [
    'mid',
    `mi-?(?=${A_MONTH})|mediados de|meados de|meta(?= ${A_MONTH})|mitte|medio(?= ${A_MONTH})|half(?= ${A_MONTH})`,
  ],
  [
    'during',
    'courant|au cours de|a lo largo de|ao longo de|nel corso d[ei]l?|im laufe (?:des|von)|in de loop van',
  ],
  [
    'next year',
    "l'(?:annee|an) prochaine?|(?:el )?(?:proximo ano|ano que viene)|(?:no )?proximo ano|(?:il )?prossimo anno|l'anno prossimo|nachste[ns]? jahr|volgend jaar",
  ],
  [
    'next month',
    '(?:le )?mois prochain|(?:el )?(?:proximo mes|mes que viene)|(?:il )?(?:prossimo mese|mese prossimo)|nachste[nr]? monat|volgende maand',
  ],
  [
    'next quarter',
    '(?:le )?trimestre prochain|prochain trimestre|(?:el )?proximo trimestre|(?:il )?prossimo trimestre|nachste[ns]? quartal|volgend kwartaal',
  ],
  ['September', '(?:a la )?rentree(?: scolaire)?'],
  ...numberedElsewhere('Q', `${QUARTERS_ELSEWHERE}|t(?=\\d)`, 4).map(
    ([, words], index) => [monthsOf(index, 3), `(?:${words})${OF}`] as const,
  ),
  ...numberedElsewhere('H', HALVES_ELSEWHERE, 2).map(
    ([, words], index) => [monthsOf(index, 6), `(?:${words})${OF}`] as const,
  ),
  ['spring', `printemps${OF}|primavera${OF}|fruhjahr${OF}|fruhling${OF}|voorjaar${OF}|lente${OF}`],
  ['summer', `ete(?= (?:19|20)\\d\\d)|l'ete${OF}|verano${OF}|verao${OF}|estate${OF}|sommer${OF}|zomer${OF}`],
  ['autumn', `(?:l')?automne${OF}|otono${OF}|outono${OF}|autunno${OF}|herbst${OF}|herfst${OF}|najaar${OF}`],
  ['winter', `(?:l')?hiver${OF}|invierno${OF}|inverno${OF}`],
  ['Sep', 'set(?=\\.?[ /-]?(?:20)?\\d\\d)\\.?'],
  ['Oct', 'out(?=\\.?[ /-]?(?:20)?\\d\\d)\\.?'],
  ['Aug', 'ago(?=\\.?[ /-]?(?:20)?\\d\\d)\\.?'],
  ...months,
  ['on', '(?:am|le|el|il|op|em|dia)(?= \\d)'],
  ['in', 'en|im|em|nel|nell|au|no|el|op'],
  ['and', 'et|y|e|und'],
];

const translate = translatorOfTyped(DICTIONARY);

/** Welsh is read as it stands, and shares names of months with the others. */
const WELSH =
  /\b(?:y[mn]|yng|erbyn|f?mis|ar ol|g?yhoeddi\w*|cyhoedd\w*|gyhoedd\w*|disgwyl\w*|data'r|wedi|mae|ddilyn)\b/;

/** A comment in English words, where it is in another language that is known; else the comment itself. */
export const commentInEnglish: (typed: string) => InEnglish = remember((typed) => {
  return isOtherLanguage(typed) && !WELSH.test(fold(typed))
    ? translate(typed)
    : { text: typed, original: (words: string) => words };
});
