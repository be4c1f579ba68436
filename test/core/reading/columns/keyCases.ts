import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** What databases keep of a row besides its figures: flags, orders, and codes of what it belongs to. */
export const keyCases: readonly PlaceCase[] = [
  {
    name: 'keys, orders and flags of an export',
    rows: drawn(`
subject_area|group_id|indicator_name|is_cumulative|sort_order|actual|target|active
3|12|Boats moored|0|1|210|200|1
3|12|Boats mended|1|2|310|300|1
4|14|Nets lost|0|3|41|45|1
4|15|Lamps lit|0|4|88|90|0`),
    means: 'A nothing, B nothing, C indicator, D nothing, E format, F actual -, G target -, H nothing',
  },
  {
    name: 'flags that say whose a figure is, or from when',
    rows: drawn(`
Indicator|actual_flag|actual_2022|target_flag|target_2023|national_flag|baseline_flag
Boats moored|1|210|1|220|1|0
Boats mended|0|310|1|320|0|0
Nets lost|1|41|0|40|0|1
Lamps lit|1|88|1|90|1|1`),
    means: 'A indicator, B nothing, C actual 2022, D nothing, E target 2023, F nothing, G nothing',
  },
  {
    name: 'numbers of peer groups and sectors beside larger figures',
    rows: drawn(`
Indicator|2021 actual|2022 target|Peer group|Sector
Boats moored|210|220|1|4
Boats mended|310|320|1|4
Nets lost|41|40|2|5
Lamps lit|88|90|2|5`),
    means: 'A indicator, B actual 2021, C target 2022, D nothing, E nothing',
  },
  {
    name: 'averages of peer groups and sectors, of the size of the figures',
    rows: drawn(`
Indicator|2021 actual|2022 target|Peer group|Sector
Nets lost for each boat|4|5|6|6
Lamps lit for each pier|3|3|6|5
Days to mend|7|8|5|7
Visits for each berth|12|10|11|14`),
    means: 'A indicator, B actual 2021, C target 2022, D comparator -, E comparator -',
  },
  {
    name: 'a word for the latest figure over yes and no in numbers is asked about',
    rows: drawn(`
Indicator|Current|Actual 2022|Target 2023
Boats moored|1|210|220
Boats mended|0|310|320
Nets lost|1|41|40
Lamps lit|1|88|90`),
    means: 'A indicator, B not placed, C actual 2022, D target 2023',
  },
  {
    name: 'figures of which none is above one',
    rows: drawn(`
Indicator|Actual 2022|Target 2023|National
Deaths|0|0|1
Fires|1|0|0
Floods|1|1|1
Breaches|0|0|1`),
    means: 'A indicator, B actual 2022, C target 2023, D comparator -',
  },
  {
    name: 'small numbers for the whole country beside large ones',
    rows: drawn(`
Indicator|Actual 2022|Target 2023|England
Complaints|410|400|6
Falls|330|320|5
Visits|750|800|7
Days lost|120|100|6`),
    means: 'A indicator, B actual 2022, C target 2023, D comparator -',
  },
  {
    name: 'how many peers there are, and to how many decimals figures are shown',
    rows: drawn(`
Indicator|decimal_places|Actual 2022|Target 2023|Benchmark|Peers (no.)
Boats moored|0|210|220|215|14
Boats mended|1|310|320|300|14
Nets lost|0|41|40|38|14
Lamps lit|1|210|190|180|14`),
    means: 'A indicator, B format, C actual 2022, D target 2023, E comparator -, F not placed',
  },
  {
    name: 'what a database keeps of figures: types, formats, orders, decimals',
    rows: drawn(`
kpi_name|actual_datatype|target_format|value_type|DecimalPlaces|MeasureSort|display_order|actual|target
Boats moored|num||level|0|1|2|210|200
Boats mended|num||level|0|2|4|310|300
Nets lost|num||level|2|3|6|41|45
Lamps lit|pct||level|1|4|9|88|90`),
    means: 'A indicator, B format, C format, D unit, E format, F format, G format, H actual -, I target -',
  },
  {
    name: 'a type of what is counted, a court order and a rounding error are none of those',
    rows: drawn(`
Service|Crime type|Measure|Actual 2022|Target 2023
Harbour|Theft|Boats moored|210|200
Harbour|Arson|Boats mended|310|300`),
    means: 'A service, B nothing, C indicator, D actual 2022, E target 2023',
  },
  ...[
    ['BestInNationGoal', 'C not placed'],
    ['national_target', 'C not placed'],
    ['Priority target', 'C not placed'],
    ['Target', 'C target -'],
  ].map(([heading, means]) => ({
    name: `nothing but 1 in some rows under ${heading!}`,
    rows: drawn(`
Measure|Actual|${heading!}
Boats moored|210|1
Boats mended|310|1
Nets lost|41|
Ropes spun|44|1
Lamps lit|88|
Sails sewn|12|1`),
    means: `A indicator, B actual -, ${means!}`,
  })),
  ...[
    ['name_en', 'name_fr', 'target_en', 'target_fr'],
    ['name_fr', 'name_en', 'target_fr', 'target_en'],
    ['Name (English)', 'Name (Welsh)', 'Target (English)', 'Target (Welsh)'],
    ['NAME_ENG', 'NAME_FRA', 'TARGET_ENG', 'TARGET_FRA'],
  ].map((headings) => ({
    name: `the same in two languages: ${headings.join(', ')}`,
    rows: drawn(`
${headings.join('|')}|actual
Boats moored|Bateaux amarrés|220|220|210
Boats mended|Bateaux réparés|330|330|310
Nets lost|Filets perdus|40|40|41`),
    means: /fr$/.test(headings[0]!)
      ? 'A nothing, B indicator, C nothing, D target -, E actual -'
      : 'A indicator, B nothing, C target -, D nothing, E actual -',
  })),
  {
    name: 'countries, and no languages',
    rows: drawn(`
indicator|target_fr|target_de|actual_fr|actual_de
Boats moored|220|230|210|240
Boats mended|330|340|310|350
Nets lost|40|45|41|46`),
    means: 'A indicator, B target -?, C target -?, D actual -, E actual -',
  },
  ...['latest_growth', 'progression_derniere_maj', 'evolution_actuelle', 'Latest variation'].map(
    (heading) => ({
      name: `by how much figures moved, under ${heading}, is asked about`,
      rows: drawn(`
indicator|actual|target|${heading}
Boats moored|210|220|5
Boats mended|310|330|-4
Nets lost|41|40|353`),
      means: 'A indicator, B actual -, C target -, D not placed',
    }),
  ),
  ...[
    ['Year', 'Actual', 'Target', '2022', 'C actual 2022, D target 2022'],
    ['current_year', 'current_value', 'target_value', '2022', 'C actual 2022, D target 2022'],
    ['Year', 'Actual', 'Target', '2021/22', 'C actual 2021/22, D target 2021/22'],
    ['Year', 'Actual', 'Previous value', '2022', 'C actual -, D actual Previous'],
  ].map(([year, actual, target, time, means]) => ({
    name: `one year in every row dates figures that nothing else dates: ${year!}, ${actual!}, ${target!}, ${time!}`,
    rows: drawn(`
Indicator|${year!}|${actual!}|${target!}
Boats moored|${time!}|210|220
Boats mended|${time!}|310|330
Nets lost|${time!}|41|40`),
    means: `A indicator, B figure-year, ${means!}`,
  })),
  {
    name: 'a year for the actuals and another for the targets',
    rows: drawn(`
Indicator|Actual|Data year|Target|Target year
Boats moored|210|2022|220|2030
Boats mended|310|2022|330|2030
Nets lost|41|2022|40|2030`),
    means: 'A indicator, B actual 2022, C figure-year, D target 2030, E goal',
  },
  {
    name: 'years that differ from row to row date no column',
    rows: drawn(`
Indicator|Actual|Data year|Target|Target year
Boats moored|210|2022|220|2030
Boats mended|310|2021|330|2031
Nets lost|41|2022|40|2030`),
    means: 'A indicator, B actual -, C figure-year, D target -, E goal',
  },
  {
    name: 'what is wanted in words and what is said of it',
    rows: drawn(`
Indicator|target_narrative|target_min|target_explanation
Boats moored|More than 220 by the end of the plan|220|The harbour was dredged
Boats mended|Growth of one in ten on the year|330|The yard has a crane
Nets lost|Fewer than are lost today, in all|40|Nets are counted`),
    means: 'A indicator, B goal, C target -?, D comment',
  },
  {
    name: 'codes of regions beside their names',
    rows: drawn(`
Indicateur|code_region|libelle_region|valeur_actuelle|cible
Bateaux amarrés|84|Nordria|90|95
Filets perdus|84|Nordria|41|40
Bateaux amarrés|32|Suderia|81|90
Filets perdus|32|Suderia|38|37`),
    means: 'A indicator, B nothing, C nothing, D actual -, E target -',
  },
  {
    name: 'codes of places by the lists they are from',
    rows: drawn(`
Indicator|county_fips|code_departement|Código IBGE|GSS|2021 actual|2022 target
Boats moored|1001|01|3304557|12|91|92
Boats mended|1003|02|3550308|14|82|85
Nets lost|1005|03|2927408|15|41|40
Lamps lit|1007|04|5300108|19|88|90`),
    means: 'A indicator, B reference, C nothing, D nothing, E nothing, F actual 2021, G target 2022',
  },
  {
    name: 'numbers of regions, each beside its name',
    rows: drawn(`
Indicator|Region|Region name|2021 actual|2022 target
Boats moored|71|Nord|91|92
Nets lost|71|Nord|41|40
Boats moored|72|Sund|82|85
Nets lost|72|Sund|42|41
Boats moored|73|Vest|81|84
Nets lost|73|Vest|31|30`),
    means: 'A indicator, B nothing, C nothing, D actual 2021, E target 2022',
  },
  {
    name: 'figures of the region, one for each indicator, beside names that come again',
    rows: drawn(`
Indicator|Region|Team|2021 actual|2022 target
Boats moored|71|Nord|91|92
Nets lost|38|Nord|41|40
Boats mended|72|Sund|82|85
Lamps lit|43|Sund|42|41
Ropes sold|73|Vest|81|84
Oars lent|33|Vest|31|30`),
    means: 'A indicator, B comparator -, C service, D actual 2021, E target 2022',
  },
  {
    name: 'what is done about codes of building, whatever its heading begins with',
    rows: drawn(`
Indicator|Regional average|Code violations 2021|Code violations target 2022
Boats moored|71|91|92
Boats mended|72|82|85
Nets lost|38|41|40
Lamps lit|43|42|41`),
    means: 'A indicator, B comparator -, C actual 2021, D target 2022',
  },
  {
    name: 'one figure for the nation beside each name of several schools',
    rows: drawn(`
School|Indicator|National|2021 actual|2022 target
Nord|Boats moored|71|91|92
Nord|Nets lost|38|41|40
Nord|Oars lent|33|31|30
Sund|Boats moored|71|82|85
Sund|Nets lost|38|42|41
Sund|Oars lent|33|34|32`),
    means: 'A service, B indicator, C comparator -, D actual 2021, E target 2022',
  },
  {
    name: 'years that date baselines, whatever else is said of them',
    rows: drawn(`
Indicateur|Année de référence de la source|Valeur 2021|Cible 2022
Boats moored|2019|210|220
Nets lost|2020|41|40
Lamps lit|2018|88|90
Oars lent|2019|33|35`),
    means: 'A indicator, B baseline-year, C actual 2021, D target 2022',
  },
  {
    name: '“Baseline” over years beside figures of other sizes',
    rows: drawn(`
Indicator|Baseline|2021 actual|2022 target
Boats moored|2019|210|220
Nets lost|2020|41|40
Lamps lit|2018|88|90
Oars lent|2019|33|35`),
    means: 'A indicator, B baseline-year, C actual 2021, D target 2022',
  },
  {
    name: 'baselines as large as years, beside figures as large',
    rows: drawn(`
Indicator|Baseline|2021 actual|2022 target
Boats moored|1950|1960|1970
Nets lost|2010|2005|2000
Lamps lit|2004|2008|2012
Oars lent|1990|1999|2010`),
    means: 'A indicator, B actual Baseline, C actual 2021, D target 2022',
  },
  {
    name: 'names of reports, and the indicators and tables of a database to which they belong',
    rows: drawn(`
report_name|target|actual|main_indicator|table_process
Boats moored in the harbour|210|200|Harbour in good use|tbl_boats_moored
Nets lost at sea by boats|40|41||tbl_nets_lost
Lamps lit along the pier|90|88||tbl_lamps_lit
Oars lent to visitors|35|33|Visitors well served|tbl_oars_lent`),
    means: 'A indicator?, B target -, C actual -, D nothing, E nothing',
    missing: 'comment',
  },
  {
    name: 'indicators that come again beside what differs under each',
    rows: drawn(`
Report title|Main indicator|Actual 2021|Target 2022|Comments
Boats moored in the harbour|Harbour in good use|210|200|
Nets lost at sea by boats|Harbour in good use|40|41|
Lamps lit along the pier|Harbour in good use|90|88|
Oars lent to visitors|Visitors well served|35|33|`),
    means: 'A indicator?, B nothing, C actual 2021, D target 2022, E comment',
  },
  {
    name: 'indicators over their parts, and right of their figures',
    rows: drawn(`
Main indicator|Breakdown|Actual 2021|Target 2022|Comments
Boats moored in the harbour|Small boats under sail|210|200|
|Large boats under sail|40|41|
|Steamers of any size|90|88|
Oars lent to visitors|Oars of ash wood|35|33|`),
    means: 'A indicator, B nothing, C actual 2021, D target 2022, E comment',
  },
  {
    name: 'numbers of goals in parts, beside the targets themselves',
    rows: drawn(`
borough|goal_number|name|current_value|target_value
North|1.1|Boats moored|210|220
North|1.1.1|Boats mended|310|320
North|1.2|Nets lost|41|40
South|1.1|Lamps lit|88|90`),
    means: 'A service, B goal, C indicator, D actual -, E target -',
  },
  {
    name: 'numbers of objectives in order, each for several rows',
    rows: drawn(`
Indicator|Target no.|Actual 2022|Target 2023
Boats moored|1|210|220
Boats mended|1|310|320
Nets lost|2|41|40
Lamps lit|3|88|90
Lamps mended|3|88|90`),
    means: 'A indicator, B goal, C actual 2022, D target 2023',
  },
  {
    name: 'a bare word for targets over numbers of what the rows belong to, left of all words',
    rows: drawn(`
Meta|Novos barcos|Meta definida (repetir em todas as linhas)|Realizado 2022
11|Boats moored|220|210
11|Boats mended|320|310
97|Nets lost|40|41
97|Lamps lit|90|88
51|Piers|4|3
51|Quays|5|4`),
    means: 'A goal, B indicator?, C target -, D actual 2022',
  },
  {
    name: 'small targets that come again are no numbers of goals',
    rows: drawn(`
Indicator|Actual 2022|Target number
Boats moored|2|3
Boats mended|1|1
Nets lost|4|2
Lamps lit|1|1`),
    means: 'A indicator, B actual 2022, C target -',
  },
  {
    name: 'figures and words in turn, as what is wanted is, are asked about',
    rows: drawn(`
Indicator|Target_Q1|Actual_Q1|Annual target|Validated summary
Boats moored|2|3|8|9
Boats mended|1|1|A plan is approved|A draft was made
Nets lost|4|2|Two surveys|One survey`),
    means: 'A indicator, B target Q1, C actual Q1, D target -, E not placed',
  },
  {
    name: 'blanks for what the nation remarks on each quarter',
    rows: drawn(`
Indicator|Target Q1|Actual Q1|Corrective action Q1|National Q1|Target Q2|Actual Q2|Corrective action Q2|National Q2
Boats moored|2|3|More berths||4|5|More piers|
Boats mended|1|1|None||1|1|None|`),
    means:
      'A indicator, B target Q1, C actual Q1, D comment, E comment, F target Q2, G actual Q2, H comment, I comment',
  },
  {
    name: 'remarks of several people name nothing',
    rows: drawn(`
KPI name|Target|Actual|Self comments|Manager comments
Boats moored|12|10|A storm in May|On track
Boats mended|4|3|The yard was shut|Good work done`),
    means: 'A indicator, B target -, C actual -, D comment, E comment',
  },
];
