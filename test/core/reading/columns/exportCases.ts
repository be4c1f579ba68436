import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Tables as reports and databases hand them out: groups over names that come again, row numbers, shares, ends of ranges. */
export const exportCases: readonly PlaceCase[] = [
  ...[
    ['Target', 'Achieved', 'Notes'],
    ['Planned', 'Actual', 'Comment'],
    ['Targets', 'Results', 'Remarks'],
  ].map(([wanted, reached, notes]) => ({
    name: `groups of quarters that no merge spans: ${wanted} | ${reached} | ${notes}`,
    rows: drawn(`
|${wanted}||${reached}||${notes}|
Indicator|Q1|Q2|Q1|Q2|Q1|Q2
Wells dug|10|20|9|18|on time|late
Pumps mended|11|21|9|17|on time|rain
Pipes laid|12|22|8|16|on time|flood`),
    means: 'A indicator, B target Q1, C target Q2, D actual Q1, E actual Q2, F comment, G comment',
  })),
  {
    name: 'the period of the latest figures, and those of the period before',
    rows: drawn(`
Indicator|Latest period|Previous period|Latest|England|Target 2018/19
Ships moored|2017|82.4|83.1|84|85
Gulls seen|2015 - 17|72.4|73.1|74|75
Nets mended|2016/17|22.4|23.1|24|25`),
    means: 'A indicator, B figure-year, C actual Previous, D actual -, E comparator -, F target 2018/19',
  },
  {
    name: 'what a chart is drawn from',
    rows: drawn(`
Indicator|Actual 2016|Target 2017|Chart|Y-axis max
Ships moored|10|12|10|20
Gulls seen|11|13|11|20`),
    means: 'A indicator, B actual 2016, C target 2017, D derived, E derived',
  },
  {
    name: 'Good over arrows says which way is good, and not which way figures went',
    rows: drawn(`
Indicator|Good|Actual 2016|Target 2017
Ships moored|↑|10|12
Ships lost|↓|11|13
Nets mended|↑|20|22
Nets torn|↓|21|23
Gulls seen|–|11|13
Tides in range|range|11|13`),
    means: 'A indicator, B polarity, C actual 2016, D target 2017',
  },
  ...[
    ['Aim', 'Aim to Maximise', 'Aim to Minimise', 'Data Only'],
    ['Aim', 'Goldilocks', 'Aim to Minimise', 'Aim to Maximise'],
    ['direcao_meta', 'maior_igual', 'menor_igual', 'tendencia_baixa'],
    ['Target direction', '>=', '<=', '>='],
    ['Sense', 'Quanto maior, melhor', 'Quanto menor, melhor', 'N/A'],
  ].map(([heading, ...ways]) => ({
    name: `${heading} over ${ways.join(', ')} says which way is better`,
    rows: drawn(`
Indicator|${heading}|Actual 2016|Target 2017
Ships moored|${ways[0]}|10|12
Ships lost|${ways[1]}|11|13
Gulls seen|${ways[2]}|11|13`),
    means: 'A indicator, B polarity, C actual 2016, D target 2017',
  })),
  {
    name: 'groups whose words nobody knows are not the same figures',
    rows: drawn(`
|Men|||Women||
Indicator|2015|2016|Target 2017|2015|2016|Target 2017
Runners timed|10|20|30|9|12|13
Swimmers timed|11|21|32|9|12|14`),
    means:
      'A indicator, B not placed, C not placed, D target 2017, E not placed, F not placed, G target 2017',
  },
  {
    name: 'merged groups with "Previous" first',
    rows: drawn(`
|Planned|||Actual||
Measure|Previous|Q1|Q2|Previous|Q1|Q2
Wells dug|10|20|30|9|12|13
Pumps mended|11|21|32|9|12|14`),
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    means: 'A indicator, B not placed, C target Q1, D target Q2, E not placed, F actual Q1, G actual Q2',
  },
  {
    name: 'a title and its date above headings of which none comes again',
    rows: drawn(`
Plan of the harbour||Draft 2
Indicator|Actual 2016|Target 2017
Ships moored|10|12
Cranes mended|11|13`),
    means: 'A indicator, B actual 2016, C target 2017',
  },
  {
    name: 'what heads one name each is no group',
    rows: drawn(`
Service: roads||Lead: A Reader|
Indicator|Target|Actual|Comments
Roads mended|10|12|done
Bridges mended|11|13|done`),
    means: 'A indicator, B target -, C actual -, D comment',
  },
  ...['SN', 'S/N', 'No.', '#', 'S.No', 'Sr. No', 'Sl. No'].map((heading) => ({
    name: `${heading} over 1, 2, 3 numbers the rows`,
    rows: drawn(`
${heading}|Indicator|Actual 2016|Target 2017
1|Homes built|10|12
2|Homes let|20|22
3|Homes mended|30|33`),
    means: 'A reference, B indicator, C actual 2016, D target 2017',
  })),
  {
    name: 'a number that stands once for several rows, and begins again',
    rows: drawn(`
SN|Project|Indicator|Actual 2016|Target 2017
1|North|Homes built|10|12
||Homes let|20|22
2|South|Homes mended|30|33
||Homes sold|31|34
3|West|Homes cleaned|32|35
1|East|Homes heated|33|36`),
    means: 'A reference, B service, C indicator, D actual 2016, E target 2017',
  },
  ...['SN', 'SNs', 'SN average'].map((heading) => ({
    name: `${heading} over figures is what neighbours have`,
    rows: drawn(`
Indicator|Actual 2016|${heading}|Target 2017
Homes built|10|11|12
Homes let|20|22|22
Homes mended|30|28|33`),
    means: 'A indicator, B actual 2016, C comparator -, D target 2017',
  })),
  {
    name: 'numbers of a year that happen to rise are its figures',
    rows: drawn(`
Indicator|Actual 2016 No.|Target 2017
Homes built|1|2
Homes let|2|3
Homes mended|3|4`),
    means: 'A indicator, B actual 2016, C target 2017',
  },
  ...['Performance', 'Achievement', 'Progress', 'Performance (%)', 'Execution'].map((heading) => ({
    name: `${heading} is what was achieved as a share of the target`,
    rows: drawn(`
Indicator|Target|Achieved|${heading}
Wells dug|40|30|75%
Pumps mended|50|60|120%
Pipes laid|80|20|25%`),
    means: 'A indicator, B target -, C actual -, D complete',
  })),
  ...['Achieved', 'Attainment', 'Result index'].map((heading) => ({
    name: `${heading} is worked out one way round where more is better and the other where less is, and once wrongly`,
    rows: drawn(`
Indicator|Target 2016|Actual 2016|${heading}
Wells dug|40|30|75%
Pumps mended|50|60|120%
Days a pump stood still|20|25|80%
Pipes lost|10|8|125%
Pipes laid|80|20|25%
Taps mended|60|45|75%
Taps fitted|90|81|111%
Days a tap ran dry|12|15|80%`),
    means: 'A indicator, B target 2016, C actual 2016, D complete',
  })),
  {
    name: 'what was reached as a share of a milestone, and years tied to the months they end with',
    rows: drawn(`
Indicator|Baseline (2013)|Y1 milestone (Dec 2014)|Y1 achieved|Y2 milestone (Dec 2015)|Y2 achieved|% of Y2 milestone|End target (Dec 2017)
Wells dug|0|40|30|60|57|95|90
Pumps mended|5|50|60|70|77|110|99`),
    means:
      'A indicator, B actual 2013, C target Dec 2014, D actual Dec 2014, E target Dec 2015, F actual Dec 2015, G complete, H target Dec 2017',
  },
  {
    name: 'a bare word for what a year comes to so far, beside its quarters',
    rows: drawn(`
Indicator|2015|Q1 2016|Q2 2016|Cumulative|Target 2016
Wells dug|40|10|12|22|50
Pumps mended|50|11|14|25|60`),
    means:
      'A indicator, B actual 2015, C actual Q1 2016, D actual Q2 2016, E actual YTD Q2 2016, F target 2016',
  },
  {
    name: 'a score beside weights',
    rows: drawn(`
Indicator|Weight|Target 2016|Actual 2016|Score
Wells dug|10|40|30|1
Pumps mended|20|50|60|3
Pipes laid|15|80|70|2`),
    means: 'A indicator, B weight, C target 2016, D actual 2016, E derived',
  },
  {
    name: 'achievements that are counted, and performance in per cent beside them, quarter by quarter',
    rows: drawn(`
|Q1||Q2|
Indicator|Achievements|Performance|Achievements|Performance|Annual target
Wells dug|30|95%|31|90%|140
Pumps mended|60|80%|62|70%|250
Pipes laid|20|45%|25|50%|90`),
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    means: 'A indicator, B actual Q1, C complete, D actual Q2, E complete, F target -',
  },
  {
    name: 'performance that is no quotient of what stands beside it',
    rows: drawn(`
Indicator|Target 2017|Performance 2016
Wells dug|40|30
Pumps mended|50|60
Pipes laid|80|20`),
    means: 'A indicator, B target 2017, C actual 2016',
  },
  {
    name: 'performance of two years is what was reached in each',
    rows: drawn(`
Indicator|Performance 2015|Performance 2016|Target 2017
Wells dug|40%|30%|35%
Pumps mended|50%|60%|65%
Pipes laid|80%|20%|30%`),
    means: 'A indicator, B actual 2015, C actual 2016, D target 2017',
  },
  {
    name: 'two columns of percentages for one year say the same twice',
    rows: drawn(`
Indicator|Achieved 2016|Performance 2016|Target 2017
Wells dug|41%|40%|45%
Pumps mended|52%|51%|55%
Pipes laid|33%|33%|40%`),
    means: 'A indicator, B actual 2016, C actual 2016?, D target 2017',
  },
  {
    name: 'per cent of the way from the baseline to the target',
    rows: drawn(`
KPI|Baseline|Target|Actual|Percent
Wells dug|20|40|30|50%
Pumps mended|0|50|40|80%
Pipes laid|10|80|24|20%`),
    means: 'A indicator, B actual Baseline, C target End, D actual -, E complete',
  },
  ...[
    ['target_year', '2027', '2030', '2028'],
    ['Target year', '2027', '2027', '2027'],
    ['Target month', '3', '12', '3'],
    ['Target due by', '2027', '2030', '2028'],
    ['Target completion', '2027', '2030', '2028'],
  ].map(([heading, ...cells]) => ({
    name: `${heading} says by when`,
    rows: drawn(`
Indicator|Actual 2024|Target|${heading}
Wells dug|10|40|${cells[0]}
Pumps mended|11|50|${cells[1]}
Pipes laid|12|80|${cells[2]}`),
    means: 'A indicator, B actual 2024, C target -, D goal',
  })),
  {
    name: 'a target of about as many as years count',
    rows: drawn(`
Indicator|Actual 2024|Target
Wells dug|1,900|2,020
Pumps mended|1,800|1,990
Pipes laid|2,000|2,100`),
    means: 'A indicator, B actual 2024, C target -',
  },
  ...['Target min|Target max', 'target_min|target_max', 'Minimum target|Maximum target'].map((headings) => ({
    name: `${headings} are the ends of a range`,
    rows: drawn(`
Indicator|Actual 2024|${headings}
Wells dug|10|40|50
Pumps mended|11|50|
Pipes broken|12||80`),
    means: 'A indicator, B actual 2024, C target -, D stretch',
  })),
  {
    name: 'years that have turned out, between a baseline and what is desired',
    rows: drawn(`
Metric|Baseline|Year 1 Outcome|Year 2 Outcome|Year 3 Outcome|Desired Outcome
Pupils in choirs|10|12|14||20
Pupils in bands|20|22|24||30`),
    means: 'A indicator, B actual Baseline, C actual YR1, D actual YR2, E actual YR3, F target End',
  },
  {
    name: 'outcomes of years without a word of what is wanted',
    rows: drawn(`
Metric|Baseline|Year 1|Year 2
Pupils in choirs|10|12|14
Pupils in bands|20|22|24`),
    means: 'A indicator, B actual Baseline, C target YR1, D target YR2',
  },
  {
    name: 'desired outcomes that are figures, and that are ways to go',
    rows: drawn(`
Metric|2021-22|2022-23 MY|2022-23 EOY|Desired outcome
Pupils in choirs|10%|12%|14%|20%
Pupils in bands|20%|22%|24%|Increase 2% a year`),
    means: 'A indicator, B actual 2021/22, C actual H1 2022/23, D actual 2022/23, E target -',
  },
  ...['Increase', 'Higher'].map((way) => ({
    name: `desired outcome: ${way}`,
    rows: drawn(`
Metric|2021-22|2022-23|Target 2023-24|Desired outcome
Pupils in choirs|10%|12%|14%|${way}
Pupils in bands|20%|22%|24%|Reduce`),
    means: 'A indicator, B actual 2021/22, C actual 2022/23, D target 2023/24, E polarity',
  })),
  {
    name: 'quarters whose blanks and dashes are nil add up to the year',
    rows: drawn(`
Indicator|Q1|Q2|Q3|Q4|Annual Target
Trees planted|400|-||600|1,000
Share of paths cleared|20%|40%|65%|85%|85%
Ponds dug|1|2|-|4|7
Gates hung|-|-|3|-|3
Walls built|2|2|2|2|8
Seats mended|5|5|5|6|20`),
    means: 'A indicator, B target Q1, C target Q2, D target Q3, E target Q4, F target -',
  },
  {
    name: 'quarters that seldom come to the year',
    rows: drawn(`
Indicator|Q1|Q2|Q3|Q4|Annual Target
Trees planted|400|-||500|1,000
Share of paths cleared|20%|40%|65%|85%|85%
Ponds dug|1|2|-|4|7
Gates hung|-|-|2|-|3
Seats mended|5|5|5|6|20`),
    means: 'A indicator, B actual Q1, C actual Q2, D actual Q3, E actual Q4, F target -',
  },
];
