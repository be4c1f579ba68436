import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Rows of two indicators under headings of figures: names, then what is given for each. */
function rows(headings: string, first: string, second: string): PlaceCase['rows'] {
  return drawn(`\n${headings}\nFamilies helped in time|${first}\nCalls answered|${second}`);
}

/** Tables whose headings say plainly what they hold, and never "actual" in English. */
export const plainHeadingCases: readonly PlaceCase[] = [
  ...(
    [
      ['Spanish', 'Indicador', 'Numerador|Denominador|Valor (%)|Meta (%)'],
      ['Portuguese', 'Indicador', 'Numerador|Denominador|Valor|Meta'],
      ['French', 'Indicateur', 'Numérateur|Dénominateur|Valeur (%)|Cible'],
      ['Italian', 'Indicatore', 'Numeratore|Denominatore|Valore|Target'],
      ['German', 'Indikator', 'Zähler|Nenner|Wert|Zielwert'],
      ['English', 'KPI', 'Numerator|Denominator|KPI value|Target'],
    ] as const
  ).map(([language, names, headings]): PlaceCase => ({
    name: `${language}: a numerator, a denominator and their value`,
    rows: rows(`${names}|${headings}`, '68|100|68|95', '70|80|87.5|90'),
    means: 'A indicator, B numerator, C denominator, D actual -, E target -',
  })),
  ...['Año', 'Ano', 'Année', 'Anno', 'Jahr', 'Vigencia', 'Año del dato'].map((year): PlaceCase => ({
    name: `the year of the figures under “${year}”`,
    rows: drawn(`
${year}|Indicador|Resultado|Meta
2024|Familias atendidas|68|95
2024|Llamadas contestadas|70|90
2024|Visitas|12|14`),
    means: 'A figure-year, B indicator, C actual 2024, D target 2024',
  })),
  ...['Resultado Indicador', 'Resultado (indicador)', 'Resultado del indicador', 'Valor del indicador'].map(
    (heading): PlaceCase => ({
      name: `what the indicator comes to under “${heading}”`,
      rows: rows(`Indicador|Meta|${heading}`, '95|68', '90|70'),
      means: 'A indicator, B target -, C actual -',
    }),
  ),
  ...['Produção', 'Producción', 'Production', 'Output', 'Quantidade', 'Cantidad', 'Atendimentos'].map(
    (heading): PlaceCase => ({
      name: `“${heading}” beside the one target`,
      rows: rows(`Indicator|Target|${heading}`, '95|68', '90|70'),
      means: 'A indicator, B target -, C actual -?',
    }),
  ),
  {
    name: '“Output” beside an actual is asked about',
    rows: rows('Indicator|Target|Actual|Output', '95|68|12', '90|70|14'),
    means: 'A indicator, B target -, C actual -, D not placed',
  },
  ...['Fcst', 'Fcast', 'Forecast', "F'cast"].map((heading): PlaceCase => ({
    name: `“${heading}” between a goal and an actual`,
    rows: rows(`Metric|Q1'15 Goal|Q1'15 ${heading}|Q1'15 Actual`, '95|90|68', '90|88|70'),
    means: 'A indicator, B target Q1 2015, C forecast, D actual Q1 2015',
  })),
  {
    name: 'what is planned of each year, and how much of it was reached as it was assessed',
    rows: drawn(`
Indicador de Producto|Meta del cuatrienio|Programación del producto 2024|Programación del producto 2025|Evaluación vigencia 2024|% Cumplimiento PDT 2024
Familias atendidas|400|100|100|1|0.16
Llamadas contestadas|10|1|3|0.5|0.08
Visitas|30|8|8|0.9|0.1`),
    means: 'A indicator, B target End, C target 2024, D target 2025, E complete, F complete',
  },
  ...(
    [
      ['Planificación 2024', 'Planificación 2025'],
      ['Planeación 2024', 'Planeación 2025'],
      ['Programmation 2024', 'Programmation 2025'],
      ['Planejamento 2024', 'Planejamento 2025'],
      ['Valor esperado 2024', 'Valor esperado 2025'],
    ] as const
  ).map(([first, second]): PlaceCase => ({
    name: `“${first}” is what is planned`,
    rows: rows(`Indicador|Línea base|${first}|${second}`, '40|68|95', '44|70|90'),
    means: 'A indicator, B actual Baseline, C target 2024, D target 2025',
  })),
  {
    name: 'what is planned for a programme of events heads no figures',
    rows: drawn(`
Indicador|Meta 2024|Programación de actividades
Familias atendidas|400|Taller en mayo con las familias
Llamadas contestadas|10|Dos turnos desde junio`),
    means: 'A indicator, B target 2024, C comment?',
  },
  ...['Soportes de cumplimiento 2024', 'Evidencias', 'Evidencias 2024', 'Preuves', 'Justificatifs'].map(
    (heading): PlaceCase => ({
      name: `files that prove what was done under “${heading}”`,
      rows: drawn(`
Indicador|Meta 2024|Ejecutado 2024|${heading}
Familias atendidas|400|380|META 1
Llamadas contestadas|10|9|META 2
Visitas|11|9|META 3.docx`),
      means: 'A indicator, B target 2024, C actual 2024, D source',
    }),
  ),
  {
    name: 'money by where it comes from, under each year',
    rows: drawn(`
Indicador|Meta 2024|Recursos propios 2024|SGP Salud 2024|Crédito 2024|Otros 2024|Total 2024|BPIN
Familias atendidas|400|72000000|15000000|100|0|87000100|2024257990001
Llamadas contestadas|10|0|360000|0|70|360070|2024257990001
Visitas|11|860000|0|0|0|860000|2024257990002`),
    means: 'A indicator, B target 2024, C budget, D budget, E budget, F budget, G budget, H not placed',
  },
  {
    name: 'loans alone are what is counted',
    rows: rows('Indicator|Target 2024|Loans 2024', '95|68', '90|70'),
    means: 'A indicator, B target 2024, C actual 2024',
  },
  {
    name: 'codes of what rows belong to, left of the names',
    rows: drawn(`
Sector MGA|Programa MGA|Producto MGA|Indicador|Meta 2024|Ejecutado 2024
32|3204|3204001|Familias atendidas|400|380
32|3204|3204002|Llamadas contestadas|10|9
32|3204|3204006|Visitas|11|9
40|4002|4002040|Árboles|12|9
40|4002|4002041|Parques|13|9
40|4002|4002001|Vías|14|9
40|4003|4003017|Redes|15|9
40|4003|4003016|Casas|16|9`),
    means: 'A nothing, B nothing, C reference, D indicator, E target 2024, F actual 2024',
  },
  {
    name: 'halves of a share that the formula beside it names',
    rows: drawn(`
Indicador|Fórmula|Meta|N° quejas respondidas|N° total de quejas recibidas|Resultado
Quejas|(N° de quejas respondidas / N° total de quejas recibidas) x 100|100%|17|18|94%
Quejas de otros|(N° de quejas respondidas / N° total de quejas recibidas) x 100|100%|7|8|88%`),
    means: 'A indicator, B method, C target -, D numerator, E denominator, F actual -',
  },
  {
    name: 'a word of the formula is not enough',
    rows: drawn(`
Indicador|Fórmula|Meta|Quejas|Resultado
Quejas|(N° de quejas respondidas / N° total de quejas recibidas) x 100|100%|17|94%
Quejas de otros|(N° de quejas respondidas / N° total de quejas recibidas) x 100|100%|7|88%`),
    means: 'A indicator, B method, C target -, D not placed, E actual -',
  },
  {
    name: 'what the months come to',
    rows: drawn(`
Indicador|Meta|Ene|Feb|Mar|Total
Quejas|100|1|2|3|6
Visitas|90|4|0|1|5`),
    means: 'A indicator, B target -, C actual Jan, D actual Feb, E actual Mar, F derived',
  },
  {
    name: 'units of the body that all have the same indicators',
    rows: drawn(`
Meta|Unidade|Indicador|Produção
240|ESF Barra Nova|Consulta de enfermagem|25
300|ESF Barra Nova|Consulta médica|40
240|ESF Rio Mole|Consulta de enfermagem|20
300|ESF Rio Mole|Consulta médica|49`),
    means: 'A target -, B service, C indicator, D actual -?',
  },
  {
    name: 'units in which each indicator is counted',
    rows: drawn(`
Meta|Unidade|Indicador|Resultado
240|Consultas|Consulta de enfermagem|25
300|Consultas|Consulta médica|40
24|Horas|Espera|20
30|Dias|Internação|49`),
    means: 'A target -, B unit, C indicator, D actual -',
  },
  {
    name: 'places side by side of which some are known',
    rows: drawn(`
Indicator|Edinburgh|Almond|Forth|North West|Leith and East|South West
Families helped|100|20|21|22|23|24
Calls answered|200|30|31|32|33|34`),
    means:
      'A indicator, B comparator -, C comparator -?, D comparator -?, E comparator -, F comparator -?, G comparator -',
  },
  {
    name: 'years without a word, the later ones blank, beside what is wanted',
    rows: drawn(`
Indicador|Meta|2025|2026|2027
Familias atendidas|100|68||
Llamadas contestadas|90|70||`),
    means: 'A indicator, B target -, C actual 2025?, D actual 2026?, E actual 2027?',
  },
  {
    name: 'years without a word, all of them filled, beside what is wanted, are asked about',
    rows: drawn(`
Indicador|Meta|2025|2026|2027
Familias atendidas|100|68|70|99
Llamadas contestadas|90|70|71|89`),
    means: 'A indicator, B target -, C not placed, D not placed, E not placed',
  },
  {
    name: 'years that add up to what is wanted of all of them',
    rows: drawn(`
Indicador|Meta cuatrienio|2024|2025|2026|2027
Familias atendidas|100|20|30|30|20
Llamadas contestadas|90|20|20|20|30
Visitas|8|2|2|2|2
Puentes|3|1|1|0|1`),
    means: 'A indicator, B target End, C target 2024, D target 2025, E target 2026, F target 2027',
  },
  {
    name: 'so many years that no plan has them',
    rows: drawn(`
Indicator|Data source|2014|2015|2016|2017|2018|2019|2020|2021|2022
Families helped|Survey|1|2|3|4|5|6|7|8|9
Calls answered|Register|11|12|13|14|15|16|17|18|19`),
    means: `A indicator, B source, ${['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']
      .map((letter, at) => `${letter} actual ${2014 + at}?`)
      .join(', ')}`,
  },
  {
    name: 'how it stands today as a share of what is wanted, under a band of statuses',
    rows: drawn(`
Status||Measure|Q1 2015||Q2 2015|
Current|FYF||Goal|Actual|Goal|Actual
0.8|0.9|Families helped|10|8|10|9
1.2|1|Calls answered|20|24|20|20
0.5|0.7|Visits made|30|15|30|21
1.1|1.1|Homes let|40|44|40|44`),
    sheet: { merges: ['A1:B1', 'D1:E1', 'F1:G1'] },
    means:
      'A complete, B complete, C indicator, D target Q1 2015, E actual Q1 2015, F target Q2 2015, G actual Q2 2015',
  },
  ...[
    'N. Metas Programadas 2024',
    'Number of targets 2024',
    'Cantidad de metas 2024',
    'No. of goals 2024',
  ].map((heading): PlaceCase => ({
    name: `“${heading}” counts them`,
    rows: rows(`Indicador|Meta 2024|Ejecutado 2024|${heading}`, '95|68|3', '90|70|4'),
    means: 'A indicator, B target 2024, C actual 2024, D not placed',
  })),
];
