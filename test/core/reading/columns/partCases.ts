import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Headings of two spans, of parts of one's own people, and of what is wanted up to a time. */
export const partCases: readonly PlaceCase[] = [
  {
    name: 'spans of months under words for earlier and later, a change in two kinds, and a target for 12 months',
    rows: drawn(`
Category|Earlier Period|Later Period|Change||Most Similar Group average|Ambition
|May-22 to Apr-23|May-23 to Apr-24|Numeric|Percentage|May-23 to Apr-24|12m to Apr-25
Burglaries|2447|2270|-177|-7.2%|2294|2200
Robberies|743|727|-16|-2.2%|713|681
Thefts of vehicles|4452|4386|-66|-1.5%|4282|4170`),
    means:
      'A indicator?, B actual Apr 2023, C actual Apr 2024, D variance, E variance, F comparator Apr 2024, G target 12m to Apr 2025',
  },
  {
    name: 'the same words beside their months',
    rows: drawn(`
Category|Earlier period (May-22 to Apr-23)|Later period (May-23 to Apr-24)|Target
Burglaries|2447|2270|2200
Robberies|743|727|681`),
    means: 'A indicator?, B actual Apr 2023, C actual Apr 2024, D target -',
  },
  {
    name: 'up to when, under what is wanted and under what was done',
    rows: drawn(`
Indicator|Target||Actual|
|YTD|Year end|YTD|Year end
Homes let|48|97|45|93
Halls let|93|190|89|184`),
    means: 'A indicator, B target YTD, C target This year, D actual YTD, E actual This year',
  },
  {
    name: 'what was achieved under a band of targets is none',
    rows: drawn(`
Indicator|Target|
|2024|Achieved
Homes let|48|45
Halls let|93|89`),
    sheet: { merges: ['B1:C1'] },
    means: 'A indicator, B target 2024, C actual -',
  },
  {
    name: 'tenures of one landlord, each with its own target',
    rows: drawn(`
Measure|Low cost rental (LCRA)||Low cost home ownership (LCHO)||Peer median (LCRA)|Target 2024-25|
|2022-23|2023-24|2022-23|2023-24|23-24|LCRA|LCHO
Overall satisfaction|69.9|70.5|55.8|57.4|69.5|74.8|57.5
Home is safe|77.2|81.1|59.4|63|83.4|83.6|66.4`),
    means:
      'A indicator, B actual 2022/23, C actual 2023/24, D actual 2022/23?, E actual 2023/24?, F comparator 2023/24, G target 2024/25, H target 2024/25',
  },
  {
    name: 'kinds of repair, each with a target',
    rows: drawn(`
Measure|Emergency 2023|Emergency 2024|Routine 2023|Routine 2024|Emergency target 2025|Routine target 2025
Done in time|69.9|70.5|75.8|77.4|74.8|80
Done at first visit|64.1|62.2|73|72|77.4|80`),
    means:
      'A indicator, B actual 2023, C actual 2024, D actual 2023?, E actual 2024?, F target 2025, G target 2025',
  },
  {
    name: 'pupils of two kinds under one target are nobody else, and not all of them',
    rows: drawn(`
Measure|Disadvantaged 2024|Not disadvantaged 2024|National 2024|Target 2025
Reading as expected|69.9|77.4|75.1|74.8
Writing as expected|64.1|72|73|77.4`),
    means: 'A indicator, B not placed, C not placed, D comparator 2024, E target 2025',
  },
  {
    name: 'another council beside one that has a target',
    rows: drawn(`
Measure|Kent 2023|Kent 2024|Medway 2023|Medway 2024|Kent target 2025
Good schools|88|89|85|86|91
Homes let|54|61|53|60|66`),
    means: 'A indicator, B actual 2023, C actual 2024, D comparator 2023, E comparator 2024, F target 2025',
  },
  {
    name: 'last quarter and this quarter in short, beside the year to date',
    rows: drawn(`
Quarter 2 2024/25
Ref|Measure|YTD|LQ|TQ|TQ target|Status
C1|Invoices paid in time|92|93|91|95|Red
C2|Calls answered|71|69|70|80|Red`),
    means:
      'A reference, B indicator, C actual YTD Q2 2024/25, D actual Q1 2024/25, E actual Q2 2024/25, F target Q2 2024/25, G status',
  },
  {
    name: 'quartiles in short',
    rows: drawn(`
Ref|Measure|YTD|Target|LQ|Median|TQ
C1|Invoices paid in time|92|95|88|91|95
C2|Calls answered|71|80|70|75|82`),
    means: 'A reference, B indicator, C actual YTD, D target -, E not placed, F comparator -, G comparator -',
  },
  {
    name: 'earlier figures under the arrows that are drawn from them',
    rows: drawn(`
Indicator|2023/24 Q4 Target|2023/24 Q4 Actual|DOT against 2023/24 (Q3)||Trend since 2022/23 (Q4)|
Plans reviewed in time|90|88|↑|86|↑|80
Days to let a home|31|33|↓|31|→|34
Calls answered|95|93|↑|91|↓|96`),
    sheet: { merges: ['D1:E1', 'F1:G1'] },
    means:
      'A indicator, B target Q4 2023/24, C actual Q4 2023/24, D direction, E actual Q3 2023/24, F direction, G actual Q4 2022/23',
  },
  {
    name: 'how far figures moved, under the arrows for it',
    rows: drawn(`
Indicator|2023/24 Target|2023/24 Actual|DOT against 2022/23|
Plans reviewed in time|90|88|↑|2
Days to let a home|31|33|↓|2
Calls answered|95|93|↑|4`),
    sheet: { merges: ['D1:E1'] },
    means: 'A indicator, B target 2023/24, C actual 2023/24, D direction, E direction',
  },
  {
    name: 'men, women and both by quarter',
    rows: drawn(`
Indicator|Target 2024|Q1_M|Q1_F|Q1_T|Q2_M|Q2_F|Q2_T
Farmers trained|500|20|34|54|31|40|71
Wells dug by members|60|5|3|8|4|7|11`),
    means:
      'A indicator, B target 2024, C not placed, D not placed, E actual Q1 2024, F not placed, G not placed, H actual Q2 2024',
  },
  {
    name: 'letters that do not add up',
    rows: drawn(`
|2023/24||
Indicator|M|T|F
Invoices paid in time|94.5|95|94.4
Calls answered|72.3|73|73.8`),
    means: 'A indicator, B not placed, C not placed, D not placed',
  },
  {
    name: 'rounds of a survey',
    rows: drawn(`
Outcome indicator|Baseline (Nov 2021)|End target (Dec 2026)|2023 Year-end target|2023 Follow-up|2022 Follow-up
Households with enough food|54.4|60.7|57.6|57.1|55.5
Women with savings|14.4|18|15.6|15.1|14.9`),
    means: 'A indicator, B actual Nov 2021, C target Dec 2026, D target 2023, E actual 2023, F actual 2022',
  },
  {
    name: 'what was adopted of performance measures',
    rows: drawn(`
Sheriff: performance measures

Service|Measure|2022 Actual|2023 Actual|2024 Adopted|2024 YTD (6/30)|2024 Projected|2025 Requested|2025 Recommended
Patrol|Positive outcomes|14.3|14.5|15|14|14.5|15.3|15.3
Patrol|Calls answered in time|87.4|86.7|91.6|90.9|89.7|93.2|93.2
Patrol|Visits in time|81.7|82|86.2|83.3|84.5|87.7|87.7
Dispatch|Repeat victims|32.8|33.1|30.8|30.4|31.3|30.3|30.3
Dispatch|Vacancies|3.8|3.7|3.5|3.6|3.6|3.4|3.4`),
    means:
      'A service, B indicator, C actual 2022, D actual 2023, E target 2024, F actual YTD 2024, G forecast, H not placed, I target 2025',
  },
  {
    name: 'years of a grant that its title dates',
    rows: drawn(`
Connected lives: grant from April 2022 to March 2025

How we measure it|Year 1||Year 2||Year 3|
|Target|Achieved|Target|Achieved|Target|Achieved
People at lunch clubs|378|342|420|421|462|200
Home visits|657|654|730|695|803|371`),
    sheet: { merges: ['B3:C3', 'D3:E3', 'F3:G3'] },
    means:
      'A indicator, B target 2022/23, C actual 2022/23, D target 2023/24, E actual 2023/24, F target 2024/25, G actual 2024/25',
  },
  {
    name: 'years that do not fill the span of the title',
    rows: drawn(`
Connected lives: grant from April 2022 to March 2026

How we measure it|Year 1||Year 2|
|Target|Achieved|Target|Achieved
People at lunch clubs|378|342|420|421
Home visits|657|654|730|695`),
    sheet: { merges: ['B3:C3', 'D3:E3'] },
    means: 'A indicator, B target YR1, C actual YR1, D target YR2, E actual YR2',
  },
  {
    name: 'quarters of two years before a standard in short',
    rows: drawn(`
Indicator|2023/24||2024/25||Std
|Q1|Q2|Q1|Q2|
Waits over 65 weeks|225|224|206|219|206
Falls per 1,000 days|5.9|5.7|5.6|5.8|5.4`),
    means:
      'A indicator, B actual Q1 2023/24, C actual Q2 2023/24, D actual Q1 2024/25, E actual Q2 2024/25, F target -?',
  },
  ...[
    ['INDICADORES', 'Magnitud', 'Presupuestado', 'Realizado', 'Ejecución prevista'],
    ['Indicators', 'Unit', 'Budgeted', 'Actual', 'Projected'],
  ].map(([indicator, unit, budgeted, actual, forecast]) => ({
    name: `${budgeted} and ${actual} under two years, and alone under a third`,
    rows: drawn(`
${indicator}|${unit}|2022||2023||2024
||${budgeted}|${actual}|${budgeted}|${forecast}|${budgeted}
Expedientes|%|83.4|80.7|84.9|80.6|86.4
Inspecciones|No.|3157|3139|3214|3170|3270`),
    sheet: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    means: 'A indicator, B unit, C target 2022, D actual 2022, E target 2023, F forecast, G target 2024',
  })),
  {
    name: 'Welsh and English for all of Wales',
    rows: drawn(`
Indicator / Dangosydd|Result 2022/23 / Canlyniad 2022/23|Target 2022/23 / Targed 2022/23|All Wales 2022/23 / Cymru gyfan 2022/23
Waste recycled|48.7|49|45
Missed bins|57|56|62`),
    means: 'A indicator, B actual 2022/23, C target 2022/23, D comparator 2022/23',
  },
  {
    name: 'Polish',
    rows: drawn(`
Nr|Nazwa miernika|J.m.|Wartość bazowa 2021|Plan 2022|Wykonanie 2022|Plan 2023|Wykonanie I półrocze 2023|Przewidywane wykonanie 2023|Plan 2024
1|Sprawy załatwione w terminie|%|90,3|92,8|90,7|94,5|87,3|92,7|96,1
2|Miejsca w żłobkach|szt.|585|619|613|630|581|614|641`),
    means:
      'A reference, B indicator, C unit, D actual 2021, E target 2022, F actual 2022, G target 2023, H actual H1 2023, I forecast, J target 2024',
  },
];
