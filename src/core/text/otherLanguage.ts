import { fold } from './fold';
import { remember } from './remember';
import { MONTHS_ELSEWHERE } from './timesElsewhere';
import { plainLetters } from './translator';

/** Words that no English sentence of any length is without, and that are of no other language here. */
const ENGLISH =
  /\b(?:the|and|to|for|with|by|from|that|this|has|have|had|been|are|were|not|our|their|than|which|when|until|await\w*|due|data|survey|target)\b/;
const OTHER =
  /\b(?:les?|des|du|une|sont|pour|dans|avec|aux|el|los|las|del|por|para|una|que|em|dos|pelo|foi|il|gli|della|delle|sono|nel|der|und|nicht|wurde|noch|ist|eine?|zum|wegen|durch|het|een|niet|voor|door|zijn|werd)\b/;
/** Letters that stand in Welsh names too, and in those of people, are no sign. */
const LETTERS = /[àäçèéêíñóõùúûüßãáìœ]/;

/** Words that speak of figures and when they come, and are of one of these languages and no other. */
const OF_FIGURES =
  /\b(?:attendu|pendiente|esperad|previst|prevu|erwartet|verwacht|ausstehend|bekend|beschikbaar|verfugbar|bekannt|loopt|lauft|encuesta|onderzoek|befragung|veroffentlich|publicatie|publicacion|publicacao|pubblicat|gepubliceerd|disponib|disponiv|resultad|risultat|ergebnis|attes[oaie]\b|provisoire|vorlaufig|voorlopig|provisori[oa]|definiti(?:ef|v[oa])|endgultig|donnees|folgt|volgt|cijfers?\b|chiffres?\b|valeurs?\b|datos\b|dados\b|werte\b|liegen\b|liegt\b|aguarda|indica(?:teur|dor)|n'est\b|ya no\b|stand:? (?:zum |vom )?\d{1,2}\.\d|gemeten\b|erhoben\b)/;
const A_MONTH = new RegExp(
  `(?:\\d\\.? |\\bde |\\b)(?:${MONTHS_ELSEWHERE.join('|')})\\.? (?:d(?:e|el|o|i) )?20\\d\\d\\b`,
);

/** Whether a comment is in another language than English or Welsh, so that nothing can be told from what it does not say. */
export const isOtherLanguage = remember((text): boolean => {
  const folded = fold(text);
  if (ENGLISH.test(folded)) return false;
  const plain = plainLetters(folded);
  return OTHER.test(plain) || OF_FIGURES.test(plain) || A_MONTH.test(plain) || LETTERS.test(folded);
});
