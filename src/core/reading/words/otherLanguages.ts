import { MONTH_STEMS } from '../../text/months';
import {
  HALVES_ELSEWHERE,
  MONTHS_ELSEWHERE,
  numberedElsewhere,
  QUARTERS_ELSEWHERE,
} from '../../text/timesElsewhere';
import { remember } from '../../text/remember';
import { fold } from '../../text/fold';
import { type Dictionary, plainLetters, sayInEnglish, translator } from '../../text/translator';

const ANY_MONTH = `(?:${MONTHS_ELSEWHERE.join('|')}|(?:${MONTH_STEMS.join('|')})[a-z]*)`;
/** What is said of a month's figures where headings pair them: "OUT Previsto", "Dez realizado". */
const SAID_OF_MONTH =
  ' (?:previst|realizad|planejad|planead|planificad|programad|ejecutad|executad|alcanzad|alcancad|reali[sz]e|prevu|metas?$)';
/** A month is one where no more than its year can follow, or what its figures are. */
const months: Dictionary = MONTHS_ELSEWHERE.map((names, index) => [
  `${MONTH_STEMS[index]!} `,
  `(?:${names})\\.?(?=$|[)/]| ?-|[ .'-]*(?:de |del |do |di )?(?:20)?\\d\\d\\b|${SAID_OF_MONTH})(?: d(?:e|el|o|i)(?= ))? ?`,
]);

/** Words that say the same wherever they stand in a heading: of those that begin alike, what is longer comes first. */
const ANYWHERE: Dictionary = [
  // The day with which a year ends says no more than the year.
  ['', '(?:zum|per|au|al|am|op|em) 31[./-]12[./-](?=20\\d\\d)'],
  [
    'ytd ',
    `(?:t\\/m|bis(?: zum)?|zum|per|stand|tot en met|jusqu'au|au|al|ate|hasta(?: el)?|fino al?|hyd at)(?= (?:\\d{1,2}(?:\\.|er|[ºª°])? (?:de |di )?)?(?:\\d{1,2}[./-](?:\\d{1,2}[./-])?(?:20)?\\d\\d(?![\\d/-])|${ANY_MONTH}(?![a-z])))|(?:t\\/m|bis|al|ate|hasta(?: el)?|fino al)(?= \\S{1,8} (?:${QUARTERS_ELSEWHERE}))`,
  ],
  ['ytd ', `delar(?:srapport|sbokslut|sutfall)?(?: per)?(?= (?:${ANY_MONTH})?\\S* ?(?:20)?\\d\\d)`],
  [
    'ytd ',
    'a (?:la )?fin(?= (?:de |du |del )?[qt]\\d)|al (?:final|cierre)(?= del? [qt]\\d)|cumule?(?= (?:au? )?[qt]\\d)|acum(?:\\.|ulad[oa])(?= (?:al? )?[qt]\\d)|stand ende(?= q\\d)',
  ],
  ...numberedElsewhere('q', `${QUARTERS_ELSEWHERE}|ch`, 4),
  ...numberedElsewhere('h', HALVES_ELSEWHERE, 2),
  ...[1, 2, 3, 4].map((part) => [`q${part} `, `${part}[ºª°]? ?tri\\.?`] as const),
  ...months,
  [
    'last year',
    'vorjahr(?:es)?(?:wert)?|(?:annee|exercice) (?:n ?- ?1|precedente?)|ano anterior|anno precedente|vorig jaar|foregaende ar|blwyddyn flaenorol|y llynedd',
  ],
  [
    'this year',
    'laufendes jahr|annee en cours|ano (?:actual|corriente|corrente|e[mn] curso)|anno in corso|lopend jaar|huidig jaar',
  ],
  // What is said of a target and an actual together is neither.
  [
    'variance',
    '^(?:abweichung|abw\\.|differenz|ecart|desviacion|desvio|variacion|variacao|variazione|scostamento|brecha|afwijking|verschil|avvikelse|avvik|amrywiant|amrywiad)(?:en|s|es)?(?![a-z]).*',
  ],
  [
    'forecast',
    '(?:przewidywan[ea]|prognozowan[ea]) (?:wykonani[ea]|realizacj[aei])|(?:ejecucion|realizacion|liquidacion|cierre|resultado) previst[ao]|prevision de cierre|voraussichtliches (?:ist|ergebnis)',
  ],
  [
    '% complete',
    "^(?:% ?|porcentaje |grado |grau |nivel |taux |pourcentage |percentual )(?:de |di |d')?(?:total )?(?:avance|cumplimiento|ejecucion|execucao|cumprimento|realisation|atteinte|execution|raggiungimento|realizzazione)(?![a-z])(?:(?! (?:19|20)\\d\\d).)*|^(?:total )?(?:de )?(?:avances?|ejecucion|cumplimiento|zielerreichung(?:sgrad)?|doelbereik)(?![a-z])(?:(?! (?:19|20)\\d\\d).)*",
  ],
  // What was reached of what was planned for a year, as it is assessed.
  [
    '% complete',
    '^evaluacion (?:de )?(?:la |las |los )?(?:vigencia|metas?|cumplimiento|avance)(?: (?:de |del )?(?:plan|producto))?(?![a-z])',
  ],
  [
    'target year',
    'ano (?:de la |da |de )?(?:metas?|objetivo)|metas? ano|annee (?:de (?:la )?)?cible|anno (?:target|obiettivo)|zieljahr|streefjaar|doeljaar',
  ],
  [
    'baseline year',
    'ano (?:de (?:la )?|da )?lin[eh]a (?:de )?base|(?:jaar )?nulmetingsjaar|jaar (?:van (?:de )?)?nulmeting|ausgangsjahr|ano (?:de )?base|anno base|annee de (?:reference|base)|basisjahr|basisjaar|blwyddyn sylfaen',
  ],
  [
    'baseline',
    'linea (?:de )?base|linha de base|lignes? de (?:base|reference)|(?:valeur|situation) (?:initiale|de (?:depart|reference|base))|valor[ -](?:inicial|de partida|de base|base|de referencia|(?:de )?lin[eh]a (?:de )?base)|valore (?:iniziale|di partenza|di base|di riferimento|base)|basiswert|ausgangs(?:wert|lage)|nulmeting|(?:uitgangs|start|nul)waarde|gwaelodlin|llinell sylfaen|warto[sś][cć] (?:bazowa|pocz[aą]tkowa|wyj[sś]ciowa)',
  ],
  [
    '3 year average',
    '(?:moyenne|promedio|media|durchschnitt|gemiddelde) (?:trien\\w+|(?:sur |de |der |van )?(?:los ultimos |letzten |laatste )?(?:3|trois|tres|tre|drei|drie) (?:ans|anos|anni|jahren?|jaar))|(?:dreijahres|driejaars)\\w+',
  ],
  [
    'final target',
    '(?:cible|objectif|metas?|objetivo|valor esperado|total esperado) (?:finale?|(?:del? )?(?:el )?(?:cuatri?enio|quadri?enio))|obiettivo finale|endziel|einddoel',
  ],
  [
    'strategic objective',
    'objectifs? strategiques?|objetivos? estrategicos?|obiettiv[oi] strategic[oi]|strategische[sr]? (?:ziele?|doel(?:en)?)|amcan(?:ion)? strategol',
  ],
  [
    'target',
    'mal(?= ?(?:\\(|\\d|ar\\b|$))|mal(?:et|varden?|niva|tall?)|valeurs? cibles?|cibles?|valor (?:de (?:la )?|da )?metas?|metas? valor|valor objetivo|metas?(?: (?:definid|fixad|fijad|estab[a-z]{1,2}ecid|pactad)[oa]s?)?(?![ -]?(?:data|analy))|zielwerte?|soll(?:-?werte?)?|jahresziel|planwerte?|streef(?:waarden?|cijfers?)|doelwaarden?|valore (?:target|obiettivo)|targed(?:au)?|nod(?:au)?|warto[sś][cć] docelowa',
  ],
  [
    'planned',
    'programad[oa]s?|planead[oa]s?|planificad[oa]s?|planejad[oa]s?|previst[oa]s?|prevue?s?|geplant|gepland|pianificat[oi]|(?:programa|planifica|planea)cion(?: del? (?:el |la )?(?:productos?|bien(?:es)?|metas?|indicador|servicios?))?(?= ?(?:(?:bien|o|u|y) |servicio|(?:[qt]\\d )?(?:19|20)\\d\\d|anual|fisica|trimestral|mensual))|planejamento(?= ?(?:[qt]\\d )?(?:19|20)\\d\\d)|(?:programma|planifica)tion(?= ?(?:[qt]\\d )?(?:19|20)\\d\\d)|ansatz(?= ?(?:20\\d\\d|$))|planung(?= ?(?:20\\d\\d|$))',
  ],
  // What the indicator itself comes to, and no kind of indicator.
  [
    'actual value',
    "(?:resultado|valor|medicion) \\(?(?:(?:del?|do) )?(?:el )?indicador\\)?$|resultat (?:de )?l'indicateur$|valeur (?:de )?l'indicateur$|(?:risultato|valore) (?:dell')?indicatore$",
  ],
  [
    'expected result',
    'resultats? attendus?|resultados? esperados?|risultat[oi] attes[oi]|erwartete[sr]? ergebnis(?:se)?|verwachte? resulta(?:at|ten)',
  ],
  ['budgeted', 'presupuestad[oa]s?|orcad[oa]s?|presupuesto (?:inicial|aprobado)'],
  ['budget', 'begroting(?= (?:19|20)\\d\\d)'],
  ['expected', 'attes[oaie]|attendue?s?|esperad[oa]s?|erwartete[rs]?|verwachte?'],
  ['objective', 'objectifs?|objetivos?|obiettiv[oi]|ziele?|doel(?:en|stelling(?:en)?)?|amcan(?:ion)?'],
  [
    'actual',
    'utfall(?:et)?|^realisations?(?=$| (?:\\(|au |[12i]|[ts]\\d|annuel|cumul))|realisee?s?|reel(?:le)?s?|ejecutad[oa]s?|realizad[oa]s?|execut(?:ad[oa]s?|ed|ee?s?)|apurad[oa]s?|observad[oa]|consuntiv[oi]|effettiv[oi]|ist(?:-?werte?)?|^real(?=$| ?\\(?(?:19|20)\\d\\d| acumulad| i| [1-4])|realisaties?|gerealiseerd|werkelijk|gwirioneddol|alldro|^(?:jaar)?rekening(?= (?:19|20)\\d\\d)|wykonani[ea](?= ?(?:w |za |na )?(?:20\\d\\d|i\\b|ii\\b|$))',
  ],
  [
    'achieved',
    'atteinte?s?|logrado|logros?|alcanzad[oa]s?|alcancad[oa]s?|obtenid[oa]s?|raggiunt[oaie]|conseguit[oaie]|erreicht(?:er)?|behaald|cyflawn(?:wyd|iad)',
  ],
  [
    'result',
    'resultats?|resultad[oa]s?|risultat[oi]|(?:rechnungs)?ergebnis(?:se)?|resultaa?te?n?|canlyniad(?:au)?',
  ],
  ['performance', 'perfformiad'],
  [
    'forecast',
    'previsions?|previsiones|previsao|previsoes|previsione|pronosticos?|proyeccion(?:es)?|projecao|prognos(?:en?)?|hochrechnung|raming|rhagolwg',
  ],
  ['estimated', 'estimee?s?|estimad[oa]|stimat[oa]|geschatzt|geschat'],
  [
    'average',
    'genomsnitt|moyennes?|promedios?|(?:landes|kreis|regional|stadte)?durchschnitt(?:swerte?)?|mittelwert|gemiddelden?|cyfartaledd|media(?= (?:nacional|regional|nazionale|regionale|provincial|municipal|comunale|estadual|europea|europeia|ue|de |del |dei |degli |della |do |da |dos |das ))|^media(?= (?:19|20)\\d\\d)',
  ],
  ['similar councils', 'liknande kommuner'],
  [
    'sector average',
    'branchen(?:werte?|durchschnitt|mittel)|verbands(?:wert|durchschnitt)|(?:media|valor|promedio) del? se[ct]tore?|(?:moyenne|valeur) du secteur|(?:media|valore) d[ie]l? settore|(?:sector|branche)(?:gemiddelde|waarde)',
  ],
  [
    'comparator',
    'jamforelser?|vergleich(?:swerte?)?|comparateurs?|comparaison|comparacion|comparacao|vergelijking|cymhar(?:u|ydd|iaeth)',
  ],
  [
    'national',
    'nationa(?:les?|ux|al)|nacional(?:es)?|nazional[ei]|landelijke?|riket|rikssnitt|bundes(?:weit|durchschnitt)|cenedlaethol',
  ],
  ['all wales', 'cymru gyfan'],
  ['wales', '[cg]ymru|nghymru'],
  ['regional', 'regionale'],
  ['cumulative', 'cumulee?s?|acumulad[oa]s?|kumuliert|cumulat[oi]|cumulatie[fv]e?|cronnus'],
  ['annual', 'annuel(?:le)?s?|anual(?:es)?|annual[ei]|jahrlich\\w*|jaarlijkse?|blynyddol'],
  ['current', 'actuel(?:le)?s?|aktuelle?[rs]?|huidige?|atual|attuale|cyfredol'],
  ['latest', 'derniere?|ultim[oa]|letzte[rs]?|laatste|diweddaraf'],
  ['numerator', 'numerador|numerateur|numeratore'],
  ['denominator', 'denominador|denominateur|denominatore'],
  ['value', 'valeurs?|valor(?:es)?|valor[ei]|werte?|waarden?|gwerth(?:oedd)?'],
  [
    'year',
    'annees?|blwyddyn ariannol|exercice|ejercicio|exercicio|vigencia(?= ?(?:fiscal )?\\d)|ano(?= ?\\d)|anno|jahre?|jaar|blwyddyn|ar(?= ?\\d)',
  ],
  [
    'indicator',
    "(?:(?:nombre|nome|nom|denominazione|intitule|libelle|descripcion) (?:de |del |do |dell'|de l')?)?(?:nyckeltal|indicateurs?|indicador(?:es)?|indicator[ei]|indikator(?:en)?|(?:prestatie-?)?indicatoren|prestatie-?indicator|kennzahl(?:en)?|messgro(?:ß|ss)en?|kengetal(?:len)?|dangosydd(?:ion)?|(?:nazwa )?(?:miernik|wska[zź]nik)[ai]?)(?: (?:de |di |d')?(?:cles?|clave|chave|performance|rendement|resultat|gestion|suivi|producto|resultado|impacto|desempeno|desempenho|gestao|risultato|perfformiad)s?)?",
  ],
  ['measure', 'mesur(?:au|yddion)?'],
];

/** Words over what is said of the rows, where no more stands in the heading. */
const WHOLE: Dictionary = [
  [
    'service',
    'servicios?|servicos?|serviz[io]|dienst(?:stelle)?|(?:fach)?bereich|fachamt|amt|abteilung|dezernat|produkt(?:gruppe|bereich)?|handlungsfeld|themenfeld|gerencias?|dependencias?|secretarias?|unidad (?:organica|responsable|ejecutora)|direccion(?: responsable)?|direzione|settore|ufficio|assessorato|missione|afdeling|namnd|forvaltning|verksamhet|omrade|taakveld|beleids(?:veld|terrein)|gwasanaeth(?:au)?(?: cyngor)?|maes(?: gwasanaeth| blaenoriaeth)?|cyfadran|cyfarwyddiaeth|adran',
  ],
  [
    'theme',
    'thematiques?|thema|tema|axe|eixo|eje|asse|domaine|dominio|ambito|programma|programa|portffolio|blaenoriaeth',
  ],
  [
    'unit',
    'unites?(?: de mesure)?|unidade?(?: de medida)?|unita(?: di misura)?|u\\. ?m\\.|u\\. ?de medida|(?:mass|maß|mess)?einheit|(?:meet)?eenheid|enhet|uned(?:au)?|magnitud|j\\. ?m\\.|jednostka(?: miary)?',
  ],
  // What is coded is left to say: a row has one of its own only where that is its indicator.
  ['kpi code', '(?:codigo|codice|cod\\.?) (?:d[aeio]l? |dell.)?(?:indicador|indicatore|indicateur|kpi|meta)'],
  ['programme code', '(?:codigo|codice|cod)[ ,.].+'],
  [
    'no.',
    'n[°º]|nr\\.?|nro\\.?|lfd\\.? ?nr\\.?|num\\.?|numero|nummer|volgnummer|kennung|codigo|codice|cod\\.?|cyf(?:eirnod)?\\.?|rhif',
  ],
  [
    'owner',
    '(?:responsables?|responsavel|responsabile|verantwortlich\\w*|zustandig\\w*|verantwoordelijk\\w*|ansvarig\\w*|eigenaar|pilotes?|(?:direction|service) (?:pilote|responsable|porteu(?:r|se))|referente|swyddog)(?: .*)?',
  ],
  // What proves what is reported: a link, or the name of a file.
  [
    'source',
    '(?:soportes?|evidencias?|evidenze|justificatifs?|pieces? justificatives?|preuves?|nachweise?|belege?)(?: (?:del? |du |des |do |da )?(?:cumplimiento|avances?|ejecucion|meta|execucao|realisation|cumprimento))?(?: (?:de |del )?(?:19|20)\\d\\d)?',
  ],
  ['source', '(?:fuentes?|fontes?|fonti|(?:daten)?quelle|(?:data)?bron|kalla|ffynhonnell)(?: .*)?'],
  [
    'frequency',
    'frequence(?: .*)?|periodicite(?: .*)?|frecuencia(?: .*)?|periodicidade?(?: .*)?|frequenza|haufigkeit|turnus|(?:meet)?frequentie|amlder',
  ],
  [
    'weight',
    '(?:poids|ponderador|ponderation|ponderacion|ponderacao|ponderazione|peso|gewicht(?:ung)?|weging|pwysoli\\w*)(?: ?\\(?(?:en |in )?%\\)?)?|ponderador .*',
  ],
  ['rank', '(?:rang|rango|classement|classificacao|rangplatz|posizione|rangorde|safle)(?: .*)?'],
  ['quartile', 'chwartel'],
  ['order', 'orden|ordre|ordem|ordine|volgorde|reihenfolge'],
  [
    'polarity',
    "(?:(?:ziel|entwicklungs)-? ?|gewunschte )richtung|polarita(?:t|de?)|polarita|polarite|polaridade?|sens(?: (?:souhaite|attendu|recherche|de variation|d'evolution)(?: .*)?)?|sentido|(?:sentido|tendencia|direccion|direcao) (?:desead[oa]|esperad[oa]|desejad[oa]|del? (?:la )?(?:indicador|meta)|do indicador)|direzione (?:desiderata|attesa)|gewenste (?:richting|ontwikkeling)",
  ],
  ['trend', 'tendances?|tendencia|tendenza|tuedd'],
  [
    'status',
    "etat(?: d'avancement)?|statut|estado|semaforo|ampel(?:status)?|farol|situacao|stato|stoplicht|verkeerslicht|maluppfyllelse|statws",
  ],
  [
    'comments',
    '(?:commentaires?|remarques?|comentarios?|observaciones|observacoes|justificativa|commenti|osservazioni|(?:an|be)merkung(?:en)?|kommentare?r?|erlauterung(?:en)?|begrundung|toelichting|opmerking(?:en)?|sylw(?:adau)?|nodiadau|uwagi|e(?:sboniad|glurhad)|diweddariad|dadansoddiad)(?: .*)?',
  ],
  [
    'calculation method',
    '(?:methode|mode|formule|formula|metodo|forma) d[ei] ?calc\\w+|formulas?(?: (?:del? )?(?:indicador|indicatore))?|formule|berechnung(?:smethode|sweise)?|berekening(?:swijze)?',
  ],
  ['description', 'descripcion|descricao|descrizione|beschreibung|omschrijving|disgrifiad'],
  [
    'year',
    'anos?|annees?|anno|jahr|jaar|vigencia(?: fiscal)?|(?:ano|annee|anno|vigencia) (?:de |del |della |du |do |di |d.)?(?:la |l.)?(?:datos?|dados?|donnees?|valor|valeur|medicion|medicao|mesure|referencia|reporte|informacion)|berichtsjahr|messjahr',
  ],
  ['numerator', 'zahler|teller'],
  ['denominator', 'nenner|noemer'],
  ['definition', 'definicion|definicao|definizione|definitie'],
  ['quarter', 'trimestre|quartal|kvartal|kwartaal|chwarter'],
  ['month', 'mois|mes|monat|maand|mese'],
  ['period', 'periode|periodo|zeitraum|cyfnod'],
];

/** What holds words together and says nothing of figures. */
const LINKS =
  /\b(?:(?:d|l)'|(?:d[aeo]|d[eo][lrsmnt]|das|dei|dell[ae]|d[iu]|l[ae]s?|el|los|em|im|pour|para|fur|voor|au|al|am|van|het|und|yng?|ar gyfer)(?![a-z]))/g;

const inWhole = translator(WHOLE.map(([english, words]) => [english, `^(?:${words}) ?[:*]?$`]));
const inPart = translator(ANYWHERE);

/** Words that are English and of no other language here: what holds one is no heading to be put into English. */
const IS_ENGLISH = /\b(?:the|of|and|to|for|with|by|from|that|who|is|are)\b/;

function translate(folded: string): string {
  if (IS_ENGLISH.test(folded)) return folded;
  const whole = inWhole(folded);
  if (whole !== folded) return whole;
  const said = inPart(folded);
  return said === folded ? folded : said.replace(LINKS, ' ').replace(/\s+/g, ' ').trim();
}

// A longer text is prose, which no word for word says in English.
const LONGEST = 100;

/** English but for its accent. */
const FRENCH_DECEMBER = /\bd\u00e9c(?!\p{L})/giu;

/** What a heading says in English, in small letters, where it is in another language that is known; else the very text. */
export const inEnglish = remember((text) =>
  text.length > LONGEST ? text : sayInEnglish(text.replace(FRENCH_DECEMBER, 'Dec'), translate),
);

const ROMANCE =
  /\b(?:cibles?|indicateurs?|indicador(?:es)?|indicator[ei]|metas?|objecti?fs?|objetivos?|obiettiv[oi]|realis(?:e|ation)s?|realizad[oa]s?|e[jx]ecutad[oa]s?|programad[oa]s?|previst[oa]s?|consuntiv[oi]|resultad[oa]s?|risultat[oi]|linh?ea de base)\b/;

/** Whether a heading is in French, Spanish, Portuguese or Italian beyond doubt. */
export function saysRomance(text: string): boolean {
  return ROMANCE.test(plainLetters(fold(text)));
}

const SHORT_MONTHS = new Map([
  ['gen', 'jan'],
  ['mag', 'may'],
  ['ago', 'aug'],
  ['set', 'sep'],
  ['out', 'oct'],
]);
const SHORT_MONTH = new RegExp(
  `\\b(?:${[...SHORT_MONTHS.keys()].join('|')})\\.?(?=$|[ ./'-]*(?:20)?\\d\\d\\b|${SAID_OF_MONTH})`,
);

/** What is short in those languages and something else in others: "L.B." for a baseline, "T1" for a quarter, "S2" for a half, "set" for a month. */
export function shortInFull(text: string): string {
  return fold(text)
    .replace(/^l\. ?b\.?$/, 'linea base')
    .replace(
      /\b([ts])\.? ?([1-4])(?!\w)|\b([1-4])[ºª°]?([ts])(?=$|[ /-]*(?:20)?\d\d\b)/g,
      (short: string, before?: string, first?: string, second?: string, after?: string) => {
        const part = (first ?? second)!;
        return (before ?? after) === 't' ? `q${part}` : Number(part) <= 2 ? `h${part}` : short;
      },
    )
    .replace(/^([qh]\d)[ /-]*(\d\d)$/, "$1 '$2")
    .replace(SHORT_MONTH, (month) => SHORT_MONTHS.get(month.slice(0, 3))!);
}
