import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Tables whose headings are in another language than English: what a year is to bring, and how quarters and months went. */
export const languageCases: readonly PlaceCase[] = [
  {
    name: 'French: targets for three years beside a starting value',
    rows: drawn(`
Tableau de bord de la commune de Valbrume

N°|Axe|Indicateur de performance|Unité de mesure|Valeur de référence 2021|Réalisé 2022|Cible 2023|Cible 2024|Objectif 2025|Moyenne nationale 2022|Pilote|Commentaires
1|Voirie|Nids-de-poule rebouchés sous 10 jours|%|71|74|78|82|85|80|M. Roux|
2|Voirie|Lampadaires remis en service|nb|410|432|450|470|500|n.c.|M. Roux|Marché relancé
3|Culture|Entrées au musée|nb|8200|8150|8600|9000|9500|sans objet|Mme Petit|`),
    means:
      'A reference, B service, C indicator, D unit, E actual 2021, F actual 2022, G target 2023, H target 2024, I target 2025, J comparator 2022, K owner, L comment',
    reads: [
      'Voirie | Nids-de-poule rebouchés sous 10 jours',
      'Voirie | Lampadaires remis en service',
      'Culture | Entrées au musée',
    ],
  },
  {
    name: 'French: quarters of a year, and up to a day',
    rows: drawn(`
Suivi des indicateurs - exercice 2024

Domaine|Indicateur|Objectif annuel 2024|Réalisé T1|Réalisé T2|3e trimestre|Réalisé au 30/09/2024|Écart|Taux de réalisation|État|Remarques
Propreté|Dépôts sauvages enlevés|900|210|240|232|682|-218|76|Vert|
Propreté|Corbeilles vidées à temps|95|93|92|94|93|-2|98|Orange|
Sport|Heures de gymnase louées|4000|990|1010|870|2870|-1130|72|Rouge|Toiture fermée en juillet`),
    means:
      'A service, B indicator, C target 2024, D actual Q1 2024, E actual Q2 2024, F actual Q3 2024, G actual YTD Sep 2024, H variance, I complete, J status, K comment',
  },
  {
    name: 'Spanish: a base line and yearly goals',
    rows: drawn(`
Ayuntamiento de Villaluenga del Río

Eje|Nombre del indicador|Unidad de medida|Año base|Línea de base|Logrado 2022|Meta 2023|Meta 2024|Meta final|Promedio regional 2022|Fuente|Responsable|Observaciones
Agua|Fugas reparadas en 48 horas|Porcentaje|2020|61|66|70|75|80|68|Registro|Obras|
Agua|Hogares con contador|Número|2020|3100|3350|3500|3700|4000|s/d|Registro|Obras|Faltan datos del norte
Empleo|Jóvenes formados|Número|2020|120|131|140|150|170|pendiente|Talleres|Social|`),
    means:
      'A service, B indicator, C unit, D baseline-year, E actual Baseline, F actual 2022, G target 2023, H target 2024, I target End, J comparator 2022, K source, L owner, M comment',
  },
  {
    name: 'Spanish: programmed and achieved by half year, under bands',
    rows: drawn(`
Seguimiento del plan 2023

Código|Indicador|Primer semestre|||II Semestre|||Desviación|Semáforo
||Programado|Ejecutado|% de cumplimiento|Programado|Ejecutado|% de cumplimiento||
A1|Árboles plantados|100|92|92|120|125|104|5|Verde
A2|Aceras reparadas (m)|300|210|70|300|305|102|5|Amarillo
A3|Visitas al archivo|500|480|96|520|470|90|-50|Rojo`),
    sheet: { merges: ['C3:E3', 'F3:H3'] },
    means:
      'A reference, B indicator, C target H1 2023, D actual H1 2023, E complete, F target H2 2023, G actual H2 2023, H complete, I variance, J status',
  },
  {
    name: 'Portuguese: planned and done, with a forecast',
    rows: drawn(`
Prefeitura de Serra Mansa

Secretaria|Indicador|Unidade|Linha de base|Apurado 2022|Previsto 2023|Realizado 2023|Desvio|Meta 2024|Projeção 2024|Média estadual 2023|Peso|Situação|Justificativa
Saúde|Consultas no prazo|%|70|74|78|77|-1|80|79|72|3|Verde|
Saúde|Visitas domiciliares|nº|900|950|1000|1040|40|1100|1080|n/d|2|Verde|
Obras|Ruas recapeadas|km|12|14|16|11|-5|18|15|sem dados|1|Vermelho|Chuvas em março`),
    means:
      'A service, B indicator, C unit, D actual Baseline, E actual 2022, F target 2023, G actual 2023, H variance, I target 2024, J forecast, K comparator 2023, L weight, M status, N comment',
  },
  {
    name: 'Portuguese: months by their short names',
    rows: drawn(`
Painel de indicadores

Indicador|Meta 2023|jan/23|fev/23|mar/23|abr/23|mai/23|ago/23|set/23|out/23|dez/23|Acumulado 2023
Chamados atendidos em 24 horas|90|88|87|91|90|92|93|90|89|91|90
Podas de árvores em dia|80|70|72|75|77|78|79|80|81|83|77
Lâmpadas trocadas em 3 dias|85|80|82|84|86|85|87|88|86|88|85`),
    means:
      'A indicator, B target 2023, C actual Jan 2023, D actual Feb 2023, E actual Mar 2023, F actual Apr 2023, G actual May 2023, H actual Aug 2023, I actual Sep 2023, J actual Oct 2023, K actual Dec 2023, L actual YTD Dec 2023',
  },
  {
    name: 'Italian: final figures beside expected values',
    rows: drawn(`
Comune di Montechiaro - Piano della performance

Settore|Indicatore|Unità di misura|Valore iniziale|Consuntivo 2021|Consuntivo 2022|Valore atteso 2023|Obiettivo 2024|Previsione 2023|Media nazionale 2022|Peso %|Fonte|Note
Tributi|Pratiche chiuse in 30 giorni|%|60|64|66|70|75|69|71|40|Ufficio|
Tributi|Accertamenti emessi|n.|300|310|325|340|360|330|n.d.|30|Ufficio|
Verde|Alberi messi a dimora|n.|80|95|110|120|140|118|non disponibile|30|Vivaio|Gara deserta`),
    means:
      'A service, B indicator, C unit, D actual Baseline, E actual 2021, F actual 2022, G target 2023, H target 2024, I forecast, J comparator 2022, K weight, L source, M comment',
  },
  {
    name: 'Italian: quarters in Roman figures, with the gap to the target',
    rows: drawn(`
Monitoraggio 2022

Cod.|Indicatore|Target 2022|I trimestre|II trimestre|III trimestre|Raggiunto al 30/09/2022|Scostamento|Stato|Responsabile
P1|Prestiti della biblioteca|4000|1010|980|1100|3090|-910|Giallo|Neri
P2|Multe pagate in tempo|85|81|83|84|83|-2|Verde|Bianchi
P3|Buche chiuse|600|130|120|160|410|-190|Rosso|Bianchi`),
    means:
      'A reference, B indicator, C target 2022, D actual Q1 2022, E actual Q2 2022, F actual Q3 2022, G actual YTD Sep 2022, H variance, I status, J owner',
  },
  {
    name: 'German: results and targets of years, with others',
    rows: drawn(`
Haushalt der Stadt Auenfeld

Lfd. Nr.|Handlungsfeld|Kennzahl|Messeinheit|Ausgangswert|Ergebnis 2021|Ist 2022|Soll 2022|Plan 2023|Zielwert 2025|Prognose 2023|Landesdurchschnitt 2022|Gewichtung|Verantwortlich|Bemerkungen
1|Schule|Ganztagsplätze je 100 Kinder|Anzahl|41|44|47|46|50|60|49|52|2|Amt 40|
2|Schule|Klassen mit Endgerät|%|30|38|55|50|70|100|68|k. A.|1|Amt 40|Lieferung verspätet
3|Verkehr|Sanierte Haltestellen|Anzahl|12|15|19|20|24|40|22|keine Angabe|1|Amt 66|`),
    means:
      'A reference, B service, C indicator, D unit, E actual Baseline, F actual 2021, G actual 2022, H target 2022, I target 2023, J target 2025, K forecast, L comparator 2022, M weight, N owner, O comment',
  },
  {
    name: 'German: quarters, last year and how far the goal is reached',
    rows: drawn(`
Quartalsbericht 2023

Produkt|Kennzahl|Vorjahr|Ziel 2023|1. Quartal|2. Quartal|III. Quartal|Kumuliert bis 30.09.2023|Zielerreichung in %|Abweichung vom Ziel|Ampel|Erläuterung
Bäder|Besuche im Freibad|51000|54000|0|21000|29000|50000|93|-4000|gelb|
Bäder|Kurse voll belegt|88|90|91|92|90|91|101|1|grün|
Archiv|Anfragen binnen 5 Tagen|70|80|76|74|71|74|92|-6|rot|Zwei Stellen frei`),
    means:
      'A service, B indicator, C actual 2022, D target 2023, E actual Q1 2023, F actual Q2 2023, G actual Q3 2023, H actual YTD Sep 2023, I complete, J variance, K status, L comment',
  },
  {
    name: 'Dutch: zero measurement and target values',
    rows: drawn(`
Gemeente Waterbroek - programmabegroting

Taakveld|Prestatie-indicator|Eenheid|Nulmeting 2019|Realisatie 2021|Realisatie 2022|Streefwaarde 2023|Streefwaarde 2024|Doel 2026|Landelijk gemiddelde 2022|Bron|Toelichting
Wonen|Woningen verduurzaamd|aantal|200|260|310|350|400|500|nvt|eigen telling|
Wonen|Aanvragen binnen 8 weken|%|80|84|83|88|90|95|86|zaaksysteem|Twee vacatures
Groen|Bomen in goede staat|%|70|72|73|75|77|80|n/b|schouw|`),
    means:
      'A service, B indicator, C unit, D actual 2019, E actual 2021, F actual 2022, G target 2023, H target 2024, I target 2026, J comparator 2022, K source, L comment',
  },
  {
    name: 'Dutch: quarters and what is done up to a month',
    rows: drawn(`
Voortgang 2024

Nr.|Indicator|Streefcijfer 2024|1e kwartaal|2e kwartaal|Kwartaal 3|Realisatie t/m september 2024|Prognose 2024|Verschil|Stoplicht|Eigenaar
1|Meldingen binnen 3 dagen|85|80|82|84|82|84|-3|Oranje|Openbaar
2|Lantaarns hersteld|900|210|230|250|690|930|30|Groen|Openbaar
3|Bezoek aan zwembad|7000|1500|1900|2300|5700|6900|-100|Rood|Sport`),
    means:
      'A reference, B indicator, C target 2024, D actual Q1 2024, E actual Q2 2024, F actual Q3 2024, G actual YTD Sep 2024, H forecast, I variance, J status, K owner',
  },
  {
    name: 'Welsh: results, goals and the average of Wales',
    rows: drawn(`
Cyngor Tref Llanfelin

Rhif|Maes gwasanaeth|Mesur|Uned|Gwaelodlin 2019/20|Canlyniad 2021/22|Targed 2022/23|Targed 2023/24|Cyfartaledd Cymru 2021/22|Safle|Tuedd|Swyddog cyfrifol|Sylwadau
1|Priffyrdd|Tyllau a lenwyd o fewn wythnos|%|70|73|75|78|76|9|Gwell|A. Rees|
2|Priffyrdd|Goleuadau a drwsiwyd|Nifer|400|420|440|460|Amh.|4|Gwell|A. Rees|
3|Hamdden|Ymweliadau â phyllau|Nifer|9000|8800|9200|9500|Ddim ar gael|12|Gwaeth|B. Huws|Un pwll ar gau`),
    means:
      'A reference, B service, C indicator, D unit, E actual 2019/20, F actual 2021/22, G target 2022/23, H target 2023/24, I comparator 2021/22, J rank, K direction, L owner, M comment',
  },
  {
    name: 'Welsh and English in one heading, by quarter',
    rows: drawn(`
Adroddiad Chwarterol 2023/24 / Quarterly Report 2023/24

Cyf. / Ref.|Dangosydd / Indicator|Uned/Unit|Gwirioneddol 2022/23 / Actual 2022/23|Targed 2023/24 / Target 2023/24|Chwarter 1 / Quarter 1|Chwarter 2 / Quarter 2|Ch3 2023/24 / Q3 2023/24|Statws / Status|Sylwadau/Comments
A|Cwynion a atebwyd / Complaints answered|%|81|85|83|84|86|Gwyrdd / Green|
B|Coed a blannwyd / Trees planted|Nifer/No.|300|350|90|70|Amh. / N/A|Coch / Red|
C|Llyfrau a fenthycwyd / Books lent|Nifer/No.|5100|5200|1300|1290|1310|Oren / Amber|`),
    means:
      'A reference, B indicator, C unit, D actual 2022/23, E target 2023/24, F actual Q1 2023/24, G actual Q2 2023/24, H actual Q3 2023/24, I status, J comment',
  },
  ...['Total zaplanowano 2024', 'Tavoite 2024', 'Cél 2024'].map((heading) => ({
    name: `${heading}: a language that is not known is asked about`,
    rows: drawn(`
Indicador|Total ejecutado 2023|${heading}|Comentarios
Fuentes reparadas|12|14|
Bancos pintados|40|44|
Farolas nuevas|9|8|`),
    means: 'A indicator, B actual 2023, C not placed, D comment',
  })),
  {
    name: 'T1 is a term where nothing is in French, Spanish, Portuguese or Italian',
    rows: drawn(`
Indicator|Target 2023|T1|T2|Comments
Pupils present|95|93|94|
Books lent|900|300|310|`),
    means: 'A indicator, B target 2023, C actual Term 1 2023, D actual Term 2 2023, E comment',
  },
  {
    name: 'Swedish: years under bands, a forecast, the country and like municipalities',
    rows: drawn(`
Nyckeltal|Utfall|||Mål|Prognos|Jämförelse 2024||Måluppfyllelse|Trend
|2022|2023|2024|2025|2025|Riket|Liknande kommuner||
Elever som är behöriga, andel (%)|85,4|85,6|87,8|90,0|86,3|88,3|80,9|Röd|→
Väntetid till boende (dagar)|55|53|55|45|53|52|54|Gul|↑
Sjukfrånvaro (%)|7,3|7,7|7,1|6,5|7,5|7,1|7,3|Grön|↓`),
    sheet: { merges: ['B1:D1', 'G1:H1'] },
    means:
      'A indicator, B actual 2022, C actual 2023, D actual 2024, E target 2025, F forecast, G comparator 2024, H comparator 2024, I status, J direction',
  },
  {
    name: 'Swedish: in one row, with who answers for it',
    rows: drawn(`
Nämnd|Nyckeltal|Enhet|Utfall 2023|Utfall halvår 1 2024|Målvärde 2025|Genomsnitt riket 2023|Avvikelse|Ansvarig|Kommentar
Social|Sjukfrånvaro|%|7,3|7,7|6,5|7,1|1,2|Berg|Ny metod
Skola|Behöriga|%|85,4|85,6|90|88|4,4|Lund|`),
    means:
      'A service, B indicator, C unit, D actual 2023, E actual H1 2024, F target 2025, G comparator 2023, H variance, I owner, J comment',
  },
  {
    name: 'Portuguese: months in short beside what was planned and done in them',
    rows: drawn(`
Indicador|AGO Previsto|AGO Realizado|SET Previsto|SET Realizado|OUT Previsto|OUT Realizado|DEZ Previsto|DEZ Realizado
Imóveis vistoriados|11|12|13|14|15|16|17|18
Vistorias feitas|21|22|23|24|25|26|27|28`),
    means:
      'A indicator, B target Aug, C actual Aug, D target Sep, E actual Sep, F target Oct, G actual Oct, H target Dec, I actual Dec',
  },
  {
    name: 'French: which way is better, and how far a year has come by the end of a quarter',
    rows: drawn(`
Indicateur|Sens|Réalisé 2023|T1 2024|T2 2024|Valeur à fin T2|Cible à fin T2|Cible 2024|Écart
Arbres plantés|↗|900|210|260|470|500|1000|-30
Délai moyen|↘|12|11|10|10,5|11|11|-0,5`),
    means:
      'A indicator, B polarity, C actual 2023, D actual Q1 2024, E actual Q2 2024, F actual YTD Q2 2024, G target YTD Q2 2024, H target 2024, I variance',
  },
  {
    name: 'German: which way is better, and differences in short',
    rows: drawn(`
Kennzahl|Zielrichtung|Ist 2023|Plan 2024|Ist 2024|Abw. absolut|Abw. %
Bäume gepflanzt|höher|900|1000|950|-50|-5
Wartezeit|niedriger|12|11|10|-1|-9`),
    means: 'A indicator, B polarity, C actual 2023, D target 2024, E actual 2024, F variance, G variance',
  },
  {
    name: 'Swedish: quarters and months',
    rows: drawn(`
Område|Nyckeltal|Utfall kvartal 1 2024|Utfall kvartal 2 2024|Augusti 2024|Mål 2024
Social|Sjukfrånvaro|7,3|7,7|7,1|6,5
Skola|Behöriga|85,4|85,6|87,8|90`),
    means: 'A service, B indicator, C actual Q1 2024, D actual Q2 2024, E actual Aug 2024, F target 2024',
  },
  {
    name: 'Spanish: a starting value and the one to reach, each with its year beside it',
    rows: drawn(`
Código|Nombre castellano *|Unidad *|Valor línea base|Año línea base|Meta valor *|Meta año *|Orden
K1|Hojas verdes|ha|475|2025|712|2030|1
K2|Hojas rojas|ha|669|2024|1000|2030|2`),
    means:
      'A reference, B indicator?, C unit, D actual Baseline, E baseline-year, F target End, G goal, H nothing',
  },
  {
    name: 'Spanish, otherwise: a starting value and the one to reach, each with its year beside it',
    rows: drawn(`
Código|Indicador|Unidad|Valor de referencia|Año de referencia|Valor objetivo|Año objetivo|Orden
K1|Hojas verdes|ha|475|2025|712|2030|1
K2|Hojas rojas|ha|669|2024|1000|2030|2`),
    means:
      'A reference, B indicator, C unit, D actual Baseline, E figure-year, F target End, G goal, H nothing',
  },
  {
    name: 'Portuguese: a starting value and the one to reach, each with its year beside it',
    rows: drawn(`
Código|Indicador|Unidade|Valor de referência|Ano de referência|Valor da meta|Ano da meta|Ordem
K1|Folhas verdes|ha|475|2025|712|2030|1
K2|Folhas|ha|669|2024|1000|2030|2`),
    means:
      'A reference, B indicator, C unit, D actual Baseline, E figure-year, F target End, G goal, H nothing',
  },
  {
    name: 'German: a starting value and the one to reach, each with its year beside it',
    rows: drawn(`
Code|Kennzahl|Einheit|Ausgangswert|Ausgangsjahr|Zielwert|Zieljahr|Reihenfolge
K1|Bäume|ha|475|2025|712|2030|1
K2|Beete|ha|669|2024|1000|2030|2`),
    means:
      'A reference, B indicator, C unit, D actual Baseline, E baseline-year, F target End, G goal, H nothing',
  },
  {
    name: 'Dutch: a starting value and the one to reach, each with its year beside it',
    rows: drawn(`
Code|Indicator|Eenheid|Nulwaarde|Jaar nulmeting|Streefwaarde|Streefjaar|Volgorde
K1|Bomen|ha|475|2025|712|2030|1
K2|Perken|ha|669|2024|1000|2030|2`),
    means:
      'A reference, B indicator, C unit, D actual Baseline, E baseline-year, F target End, G goal, H nothing',
  },
  {
    name: 'Italian: a starting value and the one to reach, each with its year beside it',
    rows: drawn(`
Codice|Indicatore|Unità|Valore di riferimento|Anno di riferimento|Valore target|Anno target|Ordine
K1|Alberi|ha|475|2025|712|2030|1
K2|Aiuole|ha|669|2024|1000|2030|2`),
    means:
      'A reference, B indicator, C unit, D actual Baseline, E figure-year, F target End, G goal, H nothing',
  },
];
