import { fold } from '../../text/fold';
import { remember } from '../../text/remember';
import { plainLetters } from '../../text/translator';
import type { Leaning } from './cue';

interface Told {
  readonly polarity: Leaning;
  /** The words of the name that tell. */
  readonly because: string;
}

/*
 * Names in French, Spanish, Portuguese, Italian, German and Dutch tell a way only where they are built of nothing but how
 * a thing is counted, the thing, and whose or where it is: one word more may be what was done about it. All patterns are
 * of small letters without accents.
 */

/** How a thing is counted. */
const COUNTED =
  "(?:(?:le|la|il|de) )?(?:taux|part|proportion|pourcentage|nombre(?: total)?|montant|niveau|tonnes|tasa|porcentaje|proporcion|indice|numero(?: total)?|cantidad|total|nivel|taxa|percentagem|percentual|quantidade|tasso|percentuale|quota|numero medio|anteil|quote|anzahl|zahl|aantal|aandeel|percentage|hoogte)(?: moyen| medio| global| totale?)? (?:de l'|de la |de los |de las |de |des |du |d'|del |d[aeo]s? |di |d[ei]gli |dei |delle |della |der |van (?:de |het )?|an )?(?:los |las |el |la )?";

/** What is better the less of it there is. */
const LOWER = [
  'absenteisme|absentismo|absenteismo|assenteismo|krankenstand|kranken(?:quote|tage)|krankheits(?:tage|quote)|fehl(?:tage|zeiten)|ziekteverzuim(?:percentage)?|verzuim(?:percentage)?',
  'chomage|chomeurs|desempleo|paro(?: registrado)?|desemprego|disoccupazione|arbeitslosen(?:quote|zahl)|arbeitslosigkeit|werkloosheid(?:spercentage)?',
  'plaintes?|reclamations?|quejas?|reclamaciones|reclamos|reclamacoes|queixas?|reclami|beschwerden?|beschwerdequote|klachten',
  '(?:verkehrs|arbeits)?unfalle|accidents?|accidentes?|acidentes?|incidenti stradali|infortuni|(?:verkeers)?ongevallen|(?:verkeers)?ongelukken',
  'deces|muertes|mortes|obitos|decessi|todesfalle|verkehrstote|sterfgevallen|verkeersdoden|mortalite|mortalidade?|mortalita|sterblichkeit|sterfte',
  "(?:temps|delais?|duree)(?: moyen(?:ne)?s?)? d'attente|tiempos?(?: medio| promedio)? de espera|tempos?(?: medio)? d[ie] (?:espera|attesa)|(?:durchschnittliche )?wartezeit(?:en)?|(?:gemiddelde )?wachttijd(?:en)?",
  "(?:delais?|temps|duree)(?: moyen(?:ne)?s?) (?:de |d')(?:traitement|reponse|instruction|paiement|intervention|delivrance)|(?:delais?|temps|duree) (?:de |d')(?:traitement|reponse|instruction|paiement|intervention|delivrance) moyen(?:ne)?|tiempos? (?:medio|promedio) de (?:tramitacion|respuesta|resolucion|pago|atencion)|tempos? medi[oi] d[ie] (?:resposta|atendimento|risposta|pagamento|attesa|espera)|prazo medio de (?:pagamento|resposta)|(?:durchschnittliche )?(?:bearbeitungs|reaktions|antwort|verfahrens)(?:zeit|dauer)(?:en)?|(?:gemiddelde )?doorlooptijd(?:en)?|(?:gemiddelde )?(?:reactie|behandel)tijd(?:en)?",
  'emissions? de (?:co2|gaz a effet de serre|ges)|emisiones(?: de (?:co2|gases de efecto invernadero|gei))|emissoes(?: de (?:co2|gases com efeito de estufa|gee))|emissioni(?: di co2| di gas serra)|co2-?emission(?:en)?|treibhausgasemissionen|co2-?uitstoot',
  "consommations? (?:d'(?:energie|eau|electricite)|energetiques?|de (?:gaz|papier|carburant))|consumo (?:de )?(?:energia|agua|electricidad|energetico|papel|combustible)|consumo (?:di )?(?:energia|acqua|energetico|idrico)|(?:energie|strom|wasser|gas|papier|warme)verbrauch|(?:energie|water|gas|papier|elektriciteits)verbruik",
  'dechets residuels|ordures menageres(?: residuelles)?|residuos no reciclados|restmull(?:menge)?|restafval|rifiuti indifferenziati',
  'decrochage(?: scolaire)?|abandon scolaire|abandono(?: escolar)?(?: prematuro)?|desercion(?: escolar)?|abbandono scolastico|dispersione scolastica|schulabbrecher(?:quote)?|abbrecherquote|vroegtijdig schoolverlaters|schooluitval|evasao escolar',
  'logements vacants|vacance des logements|viviendas vacias|leerstandsquote|leerstand|leegstand|postes vacants|unbesetzte stellen|vacaturegraad|openstaande vacatures',
  'dette|endettement|deuda|endeudamiento|divida|debito|schulden(?:stand)?|schuld|verschuldung|impayes|impagos|morosidad|inadimplencia|morosita|mietruckstande|huurachterstand(?:en)?',
  'cambriolages?|(?:wohnungs)?einbruche|(?:woning)?inbraken|furti in abitazione|infractions|delits|delinquance|criminalite|delitos|criminalidade?|reati|straftaten|kriminalitat|misdrijven|criminaliteit|robos(?: con violencia)?|roubos?|furtos?|rapine|furti|diebstahle|diefstallen|homicidios?|homicides|omicidi',
  'incendies|incendios|incendi|brande|branden|pauvrete|pobreza|poverta|armutsquote|armut|armoede',
  'personnes sans[- ](?:abri|domicile)|sans[- ]abri|personas sin hogar|pessoas em situacao de rua|sem-abrigo|senza dimora|obdachlose(?: personen)?|wohnungslose(?: personen)?|daklozen',
  'rotation (?:du|de) personnel|rotacion (?:de|del) personal|rotatividade(?: de pessoal)?|turnover del personale|(?:personal)?fluktuation(?:squote|srate)?|personeelsverloop',
  "fuites?(?: (?:du|de) reseau(?: d'eau)?)?|pertes? (?:en|d')eau|perdidas de agua|perdas de agua|perdite (?:idriche|di rete)|wasserverluste?|lekverlies(?:zen)?|waterverlies",
  'rohrbruche(?: je \\d+ km(?: netz)?)?|leitungsbruche|storungen|ausfalle|pannes|coupures|averias|interrupciones|guasti|interruzioni|storingen|leidingbreuken',
  'retard moyen|retraso medio|atraso medio|ritardo medio|verspatungen|vertragingen',
].join('|');

/** What is better the more of it there is. */
const HIGHER = [
  'satisfaction|satisfaccion|satisfacao|soddisfazione|(?:kunden|burger|nutzer|mieter|mitarbeiter|patienten)?zufriedenheit(?:sgrad|squote)?|(?:klant|bewoners|inwoner|medewerkers|burger)?tevredenheid|usagers satisfaits|usuarios satisfechos|utentes satisfeitos',
  'recyclage|reciclaje|reciclagem|riciclo|raccolta differenziata|recyclingquote|verwertungsquote|afvalscheiding(?:spercentage)?|recyclingpercentage',
  'reussite|erfolgsquote|exito|sucesso|successo|slagingspercentage|graduacion|conclusao|abschlussquote|diplomation',
  'couverture vaccinale|vaccination|cobertura (?:de )?vacuna(?:cion|l)|cobertura vacinal|copertura vaccinale|impfquote|durchimpfungsrate|vaccinatiegraad',
  "cobertura de (?:agua potable|agua|saneamiento|acueducto|alcantarillado|agua tratada|esgoto)|acces a l'eau potable",
  'aufklarungsquote|elucidation|esclarecimiento|ophelderingspercentage',
  'ponctualite|puntualidad|pontualidade|puntualita|punktlichkeit|punctualiteit|stiptheid',
  'presence des eleves|asistencia (?:escolar|a clases?)|frequencia escolar|frequenza scolastica|anwesenheits(?:quote|rate)',
  'energies? renouvelables?|energias? renovables?|energias? renovave(?:l|is)|energi[ae] rinnovabil[ei]|erneuerbare[nr]? energien?|okostrom|hernieuwbare energie|duurzame energie',
  'logements (?:renoves|rehabilites)|viviendas rehabilitadas|alloggi (?:ristrutturati|riqualificati)|sanierte wohnungen|gerenoveerde woningen|barrierefreie[rn]? haltestellen|betreuungsquote|kostendeckungsgrad|kostendekkendheid',
  'emploi|empleo|occupazione|beschaftigungsquote|emprego',
].join('|');

/** Done in time, whatever it was. */
const IN_TIME =
  /\b(?:dans (?:le|les|leurs) (?:delais?|temps)|en plazo|dentro del? (?:plazo|prazo)|no prazo|nei termini|entro i termini|fristgerecht\w*|termingerecht\w*|innerhalb der frist|binnen (?:de )?(?:wettelijke )?termijn)\b/;
const RESOLVED =
  /\b(?:resolue?s|resuelt[oa]s|resolvid[oa]s|risolt[ie]|evas[ie]|geloste?|opgeloste?|esclarecid[oa]s)\b/;
const SHARE =
  /^(?:pratiche|taux|part|proportion|pourcentage|porcentaje|percentagem|percentual|anteil|aandeel|percentage)\b|%/;
/** No, not, without, outside: it may turn everything. */
const TURNED =
  /\b(?:non|pas|hors|sans|no (?=\w+(?:ad|id)[oa])|sin|fuera|nao|sem|fora|senza|fuori|nicht|ohne|ausser(?:halb)?|niet|zonder|buiten)\b/;

/** Whose or where it is, how often, and what stands for all of it. */
const OF_WHOM =
  "(?: (?:de l'|d'|l'|de la |de los |de las |des |du |de |del |della |delle |degli |dei |di |da |do |dos |das |der |des |von |vom |van (?:de |het )?|in (?:de |het )?|im |en |em |nel |nella |bei |beim |par |por (?:cada )?|per |pro |je |auf |a |au |aux |con |com |mit |met |u)[\\w .,'-]{1,50})?";
const ADJECTIVE =
  '(?: (?:moyen(?:ne)?s?|medi[oa]s?|promedio|total(?:es)?|annuel(?:le)?s?|anual(?:es)?|municipal(?:es)?|infantil|juvenil|laboral|scolaire|escolar|urban[oa]s?|routiers?|stradali|generale?|global|recues?|recibidas?|recebidas?|ricevuti|ciudadana|registrados?|bewohner|inwoners|burger|winkels|vergunningen|bauantrage|sprachkurse))?';
const UNDER_NAME = new RegExp(`^(?:${COUNTED})?(?:(${LOWER})|(${HIGHER}))${ADJECTIVE}${OF_WHOM}$`);

/** Words for what was done with it, by their endings, in small letters with their accents. */
const DONE =
  /(?:[a-zà-ü]{2,}(?:ées?|és|[^t]é)|\p{L}{3,}(?:ad|id)[oa]s?|\p{L}{3,}(?:at|it|ut)[oaie]|ge\p{L}{3,}[td]e?[rnm]?)(?!\p{L})/u;
const KNOWN_DONE =
  /(?:^|[^\p{L}])(?:reçue?s?|pérdidas|perdite|differenziata|réussite|impayés|recibid[oa]s?|recebid[oa]s?|ricevut[ie]|rénovés|réhabilités|rehabilitadas|ristrutturati|riqualificati|ciudadana|employés?|santé|qualité|marché|indifferenziati|mercado|estado|alumnado|privad[oa]s?|gemiddelde?|gemeente\p{L}*|gebäude\p{L}*|gerenoveerde)(?!\p{L})/gu;

const DEED =
  /\b(?:eingespart\w*|vermieden\w*|bespaard\w*|vermeden|reduccion|reducao|riduzione|ahorro|formations? sur)\b/;

/** Whether a name in another language says what was done with a thing, so that words that English shares tell nothing: "Accidents évités". */
export const tellsDeedElsewhere = remember((name): boolean => {
  if (DEED.test(plainLetters(fold(name)))) return true;
  return (
    /[à-öø-ÿ]/i.test(name.normalize('NFC')) && DONE.test(fold(name).normalize('NFC').replace(KNOWN_DONE, ' '))
  );
});

/** Which way is better as a name in another language tells, and by which words; null where it does not tell beyond doubt. */
export const polarityElsewhere = remember((name): Told | null => {
  const folded = fold(name)
    .normalize('NFC')
    .replace(/ ?[([][^)\]]*[)\]]/g, '')
    .replace(/[’]/g, "'")
    .trim();
  const plain = plainLetters(folded);
  const done = IN_TIME.exec(plain) ?? RESOLVED.exec(plain);
  if (done)
    return !TURNED.test(plain.replace(IN_TIME, '')) && SHARE.test(fold(name))
      ? { polarity: 'higher', because: done[0] }
      : null;
  if (
    TURNED.test(
      plain.replace(/personas sin hogar|personnes sans|senza dimora|sans[- ]abri|no reciclados/, ''),
    )
  )
    return null;
  const match = UNDER_NAME.exec(plain);
  if (!match || DONE.test(folded.replace(KNOWN_DONE, ' '))) return null;
  const [, low, high] = match;
  return low === undefined ? { polarity: 'higher', because: high! } : { polarity: 'lower', because: low };
});
