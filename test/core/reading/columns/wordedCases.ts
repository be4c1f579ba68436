import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Tables whose columns are told by words, or by the words below them, that other tables use otherwise. */
export const wordedCases: readonly PlaceCase[] = [
  {
    name: 'the same word in all rows under a second heading of results rates the first',
    rows: drawn(`
Indicator|Target|Result|Result
Homes let in time|31|32|Aceptable
Calls answered|52|53|Aceptable`),
    means: 'A indicator, B target -, C actual -, D status',
  },
  {
    name: 'words for a figure that is awaited rate nothing',
    rows: drawn(`
Indicator|Target 2022|Actual 2021|Actual 2022
Homes let in time|31|32|Awaiting return
Calls answered|52|53|Awaiting return`),
    means: 'A indicator, B target 2022, C actual 2021, D actual 2022',
  },
  ...[
    'Projected outturn',
    'Predicted year end',
    'Anticipated outturn',
    'Forecast outturn',
    'Projected result',
  ].map((heading) => ({
    name: `${heading} beside what was reached is how the year may end`,
    rows: drawn(`
KPI|Outturn 2020/21|Latest|Target 2021/22|${heading}
Homes let in time|31|32|35|33
Calls answered|52|53|55|54`),
    means: 'A indicator, B actual 2020/21, C actual -, D target 2021/22, E forecast',
  })),
  ...[
    '3 year average',
    'Three-year average (2017/18 - 2019/20)',
    'Previous 5 year average',
    '5 yr average for the quarter',
    'Four year mean',
  ].map((heading) => ({
    name: `${heading} is worked out from the years before`,
    rows: drawn(`
KPI|${heading}|Actual 2020/21|Target 2021/22
Fires in homes|33|32|31
False alarms|55|54|53`),
    means: 'A indicator, B derived, C actual 2020/21, D target 2021/22',
  })),
  ...['National 3 year average', 'Family group 5 year average'].map((heading) => ({
    name: `${heading} is somebody else’s`,
    rows: drawn(`
KPI|${heading}|Actual 2020/21|Target 2021/22
Fires in homes|33|32|31
False alarms|55|54|53`),
    means: 'A indicator, B comparator -, C actual 2020/21, D target 2021/22',
  })),
  ...['SLA', 'Service level', 'Service level agreement', 'Agreed level'].map((heading) => ({
    name: `${heading} over figures is what is wanted of the months beside it`,
    rows: drawn(`
Ref|Measure|${heading}|Critical level|Jan|Feb|Mar
1|Calls answered in a minute|90|80|91|92|88
2|Faults mended in a day|95|85|96|94|95`),
    means: 'A reference, B indicator, C target -?, D threshold, E actual Jan, F actual Feb, G actual Mar',
  })),
  {
    name: 'limits on both sides of months',
    rows: drawn(`
Measure|Target|Lower limit|Upper limit|Jan|Feb
Calls answered in a minute|90|80|95|91|92
Faults mended in a day|95|85|99|96|94`),
    means: 'A indicator, B target -, C threshold, D threshold, E actual Jan, F actual Feb',
  },
  ...['Latest month', 'Latest period', 'Reporting quarter', 'Last reporting date'].map((heading) => ({
    name: `${heading} over times says of when each figure is`,
    rows: drawn(`
KPI|${heading}|Latest value|Target
Homes let in time|Q1 2021/22|31|32
Calls answered|Jun 2021|52|53
Residents|2020|700|710`),
    means: 'A indicator, B figure-year, C actual -, D target -',
  })),
  ...['Group position', 'National position', 'Our position'].map((heading) => ({
    name: `${heading} over places among others`,
    rows: drawn(`
Measure|12 months to Mar 2020|12 months to Mar 2021|${heading}|Target
Crimes solved|11|12|3rd of 8|14
Calls answered|88|89|5th of 8|90
Victims satisfied|71|72|n/a|74`),
    means: 'A indicator, B actual 2019/20, C actual 2020/21, D rank, E target -',
  })),
  {
    name: 'years cut short are no places among others',
    rows: drawn(`
Measure|Latest period|Latest value|Target
Crimes solved|2020/21|12|14
Calls answered|2021/22|89|90`),
    means: 'A indicator, B figure-year, C actual -, D target -',
  },
  {
    name: 'a place among others in two languages',
    rows: drawn(`
Dangosydd / Indicator|2019-20|2020-21|Targed / Target 2020-21|Cyfartaledd Cymru / Wales average 2020-21|Chwartel / Quartile|Statws / Status
Tai / Homes let|31|32|33|30|2|Gwyrdd / Green
Galwadau / Calls answered|52|53|54|51|3|Coch / Red`),
    means:
      'A indicator, B actual 2019/20, C actual 2020/21, D target 2020/21, E comparator 2020/21, F rank, G status',
  },
  {
    name: 'an average of others whose year ends in a month',
    rows: drawn(`
Measure|12 months to Mar-20|12 months to Mar-21|Group average (yr ending Mar-21)|Target
Crimes solved|11|12|13|14
Calls answered|88|89|87|90`),
    means: 'A indicator, B actual 2019/20, C actual 2020/21, D comparator 2020/21, E target -',
  },
  {
    name: 'months from the beginning of the year on',
    rows: drawn(`
Ref|KPI|Apr-Jun|Apr-Sep|Apr-Dec|Apr-Mar|Apr-Dec target
1|Fires in homes|10|21|33|44|32
2|Visits made|110|221|333|444|332`),
    means: 'A reference, B indicator, C actual Q1, D actual Q2, E actual Q3, F actual Q4, G target Q3',
  },
  ...['Key result', 'Objective / Key result', 'Key results'].map((heading) => ({
    name: `${heading}, from where it starts to where it is to end`,
    rows: drawn(`
|${heading}|Owner|Start|Current|Target|Confidence
KR1|Forms filled in online|Ann B.|61|70|80|High
KR2|Calls about bins|Raj C.|2900|2410|1800|Low`),
    means: 'B indicator, C owner, D actual Baseline, E actual -, F target End, G status',
  })),
  {
    name: 'in French',
    rows: drawn(`
Service|Indicateur|Unité|Résultat 2018|Résultat 2019|Cible 2019|Écart|Cible 2020|Prévision 2020|Moyenne du groupe 2018|État
Eau|Litres par personne|litres|398|361|360|1|350|355|412|Jaune
Eau|Fuites par 100 km|nombre|18|14|16|-2|15|16|21|Vert
Loisirs|Visites aux piscines|nombre|300|310|320|-10|330|325|290|Rouge`),
    means:
      'A service, B indicator, C unit, D actual 2018, E actual 2019, F target 2019, G variance, H target 2020, I forecast, J comparator 2018, K status',
  },
  ...[
    'Top quartile threshold',
    'Upper quartile threshold',
    'Median threshold',
    'Lower quartile threshold',
  ].map((heading) => ({
    name: `${heading} is somebody else’s`,
    rows: drawn(`
KPI|2018/19|2019/20|${heading}|Target 2020/21
Students satisfied|82|80|84|85
Students staying|90|91|94|95`),
    means: 'A indicator, B actual 2018/19, C actual 2019/20, D comparator -, E target 2020/21',
  })),
  ...['How are we doing?', 'How did we do?', 'How have we done'].map((heading) => ({
    name: `${heading} over words`,
    rows: drawn(`
KPI|Actual 2019|Target 2020|${heading}
Visits|82|80|Nearly there
Calls|90|91|On track
Homes|20|21|Behind
Loans|30|31|Well ahead
Trees|40|41|Just short`),
    means: 'A indicator, B actual 2019, C target 2020, D status',
  })),
  {
    name: 'How are we doing? over figures',
    rows: drawn(`
KPI|How are we doing?|Where do we want to be?
Visits|82|85
Calls|90|91`),
    means: 'A indicator, B actual -, C target -',
  },
  ...['Level', 'Promise', 'Dangosydd'].map((heading) => ({
    name: `a column under ${heading} that differs from row to row is no column of services`,
    sheet: { merges: ['A2:E2', 'A5:E5'] },
    rows: drawn(`
Ref|${heading}|Indicator|2019/20|Target 2020/21
Streets||||
S1|Glendid|Streets swept in time|96|97
S2|Ailgylchu|Waste recycled|58|62
People||||
P1|Gofal|Days waited for care|3|2
P2|Llyfrau|Books lent|230|225`),
    means: 'A reference, B nothing, C indicator, D actual 2019/20, E target 2020/21',
    reads: [
      'Streets | Streets swept in time',
      'Streets | Waste recycled',
      'People | Days waited for care',
      'People | Books lent',
    ],
  })),
  ...['Row', 'What is counted', 'Line', 'Part'].map((heading) => ({
    name: `rows of one merged name are told apart by the words under ${heading}, however far away`,
    sheet: { merges: ['B2:B4', 'B5:B7'] },
    rows: drawn(`
SLA|Measure|Target|${heading}|Apr 2020|May 2020
R1|Urgent repairs|98|% in time|100|97
R1||98|In time|31|41
R1||98|Due|31|42
R2|Other repairs|90|% in time|88|85
R2||90|In time|60|68
R2||90|Due|68|80`),
    means: 'A nothing, B indicator, C target -, D nothing, E actual Apr 2020, F actual May 2020',
    reads: [
      '- | Urgent repairs: % in time',
      '- | Urgent repairs: In time',
      '- | Urgent repairs: Due',
      '- | Other repairs: % in time',
      '- | Other repairs: In time',
      '- | Other repairs: Due',
    ],
  })),
  {
    name: 'a goal between a section’s name and its headings, and in a section further down',
    rows: drawn(`
SHERIFF
Goal: safe homes
Measure|2019/20 actual|2020/21 target
Jail population|612|550
Warrants served|5210|4800
HEALTH
Goal: healthy people
Measure|2019/20 actual|2020/21 target
Children weighed|9120|10000
Shots given|18|20`),
    means: 'A indicator, B actual 2019/20, C target 2020/21',
    reads: [
      'SHERIFF | Jail population',
      'SHERIFF | Warrants served',
      'HEALTH | Children weighed',
      'HEALTH | Shots given',
    ],
  },
  ...['How measured', 'How it is measured', 'How is it measured', 'Means of verification'].map((heading) => ({
    name: `outcomes come again beside what differs under ${heading}`,
    rows: drawn(`
Outcome|${heading}|2020/21|2021/22|2022/23 target
Clean streets|Tonnes of litter swept|40|41|45
Good homes|Days to let a home|20|19|18
Good homes|Homes built|80|81|85`),
    means: 'A service, B indicator?, C actual 2020/21, D actual 2021/22, E target 2022/23',
    reads: [
      'Clean streets | Tonnes of litter swept',
      'Good homes | Days to let a home',
      'Good homes | Homes built',
    ],
  })),
  {
    name: 'outcomes that differ from row to row are what is measured, however it is done',
    rows: drawn(`
Outcome|How measured|2020/21|2021/22|2022/23 target
Cleaner streets|Survey of residents|40|41|45
Better homes|Survey of residents|20|19|18
More visits|Count at the door|80|81|85`),
    means: 'A indicator?, B method, C actual 2020/21, D actual 2021/22, E target 2022/23',
  },
  ...[
    ['Head of Waste', 'Head of Waste', 'Director of Homes'],
    ['J. Green', 'J. Green', 'A. Brown'],
    ['Priya N.', 'Priya N.', 'Dan O.'],
    ['Cllr Green', 'Cllr Green', 'Cllr Brown'],
    ['Waste Manager', 'Waste Manager', 'Housing Officer'],
  ].map(([first, second, third]) => ({
    name: `${first!} under no heading is nobody’s service`,
    rows: drawn(`
|Indicator|2020/21 actual|2021/22 target
${first!}|Waste recycled|40|41
${second!}|Bins missed|4|5
${third!}|Homes let|10|11`),
    means: 'B indicator, C actual 2020/21, D target 2021/22',
    reads: ['- | Waste recycled', '- | Bins missed', '- | Homes let'],
  })),
  {
    name: 'words under no heading that name no person are services',
    rows: drawn(`
|Indicator|2020/21 actual|2021/22 target
Head office|Waste recycled|40|41
Head office|Bins missed|4|5
Adult care|Homes let|10|11`),
    means: 'A service?, B indicator, C actual 2020/21, D target 2021/22',
  },
  ...['Performance commitment', 'Commitment', 'Pledge', 'Customer promise', 'Level of service'].map(
    (heading) => ({
      name: `${heading} over names, beside levels of which no word says that they are targets`,
      rows: drawn(`
Ref|${heading}|PCL 2021|Actual 2021|PCL 2022|Actual 2022|Met 2022|PCL 2023
A1|Leaks mended in time|31|32|33|34|Yes|36
A2|Homes without water|52|53|51|54|No|50`),
      means: `A reference, B indicator${heading.startsWith('P') && heading !== 'Pledge' ? '' : '?'}, C target 2021?, D actual 2021, E target 2022?, F actual 2022, G status, H target 2023?`,
    }),
  ),
  ...['Met 2022-23', 'Met FY23?', 'PCL hit 2022', 'Missed 2022', 'Target met 2022'].map((heading) => ({
    name: `${heading} over yes and no is how it went`,
    rows: drawn(`
KPI|Actual 2021|Actual 2022|${heading}|Target 2023
Homes let in time|31|32|Yes|35
Calls answered|52|53|No|55`),
    means: 'A indicator, B actual 2021, C actual 2022, D status, E target 2023',
  })),
  {
    name: 'Met of a year over figures may be somebody',
    rows: drawn(`
KPI|Actual 2021|Actual 2022|Met 2022|Target 2023
Homes let in time|31|32|33|35
Calls answered|52|53|54|55`),
    means: 'A indicator, B actual 2021, C actual 2022, D not placed, E target 2023',
  },
  ...[
    'Forecast outturn 2022/23',
    'Expected outturn 2022/23',
    'Projected actual 2022/23',
    'Likely year end 2022/23',
    'Estimated outturn 2022/23',
  ].map((heading) => ({
    name: `${heading} beside part of its year is how that may end`,
    rows: drawn(`
KPI|Outturn 2021/22|Target 2022/23|Q1 2022/23 actual|Q2 2022/23 actual|${heading}
Homes let in time|31|32|35|33|34
Calls answered|52|53|55|54|56`),
    means:
      'A indicator, B actual 2021/22, C target 2022/23, D actual Q1 2022/23, E actual Q2 2022/23, F forecast',
  })),
  {
    name: 'a forecast outturn is held against no target of its own year',
    rows: drawn(`
KPI|Outturn 2021/22|Target 2022/23|Forecast outturn 2022/23|Target 2023/24
Homes let in time|31|32|35|33
Calls answered|52|53|55|54`),
    means: 'A indicator, B actual 2021/22, C target 2022/23, D forecast, E target 2023/24',
  },
  {
    name: 'a forecast outturn from which later targets begin stands in for the actual',
    rows: drawn(`
KPI|Outturn 2020/21|Outturn 2021/22|Forecast outturn 2022/23|Target 2023/24
Homes let in time|31|32|35|33
Calls answered|52|53|55|54`),
    means: 'A indicator, B actual 2020/21, C actual 2021/22, D actual 2022/23, E target 2023/24',
  },
  {
    name: 'expected performance is wanted',
    rows: drawn(`
KPI|Outturn 2021/22|Expected performance 2022/23|Expected performance 2023/24
Homes let in time|31|32|35
Calls answered|52|53|55`),
    means: 'A indicator, B actual 2021/22, C target 2022/23, D target 2023/24',
  },
  {
    name: 'a row of figures that are typed heads no other table, whatever is said in it',
    rows: drawn(`
Measure|Result 2021/22|Target 2022/23|Result 2022/23|How did we do|Remarks
Lamps mended|82.4%|≥ 85%|81.8%|Not achieved|
Travel by bus|84.4%|At least 85%|86.5%|Achieved|Target met by year end
Walks to school|£1,200|Under £1,300|£1,150|Achieved|Actual cost was below plan`),
    means: 'A indicator, B actual 2021/22, C target 2022/23, D actual 2022/23, E status, F comment',
    reads: ['- | Lamps mended', '- | Travel by bus', '- | Walks to school'],
  },
  {
    name: 'a row of marks for want of figures heads none either',
    rows: drawn(`
Measure|Result 2021|Target 2022|Result 2022|How did we do|Remarks
Lamps mended|n/a|Baseline to be set|Not measured|Not achieved|Target to be set next year
Walks to school|£1,200|Under £1,300|£1,150|Achieved|Actual cost was below plan`),
    means: 'A indicator, B actual 2021, C target 2022, D actual 2022, E status, F comment',
    reads: ['- | Lamps mended', '- | Walks to school'],
  },
  {
    name: 'bounds in per cent may head columns',
    rows: drawn(`
Measure|Actual 2021|Target 2022|<80%|80-90%|>90%
Lamps mended|81|85|3|4|5
Walks to school|84|86|2|1|0`),
    means: 'A indicator, B actual 2021, C target 2022, D not placed, E not placed, F not placed',
  },
  ...[
    ['Result', 'Achieved', 'Not achieved'],
    ['Achieved 2022', 'Met', 'Not met'],
    ['Performance', 'Green', 'Amber'],
    ['Actual', 'On track', 'Off track'],
    ['Outturn 2022', 'Target met', 'Target not met'],
  ].map(([heading, good, bad]) => ({
    name: `${heading!} over “${good!}” is a rating, though no other column is the actual`,
    rows: drawn(`
KPI|Target 2022|${heading!}
Homes let in time|35|${good!}
Calls answered|55|${bad!}
Bins emptied|75|${good!}`),
    means: 'A indicator, B target 2022, C status',
  })),
  {
    name: 'yes and no beside targets in words are how it went',
    rows: drawn(`
KPI|Target 2022|Actual 2022
Plan for parks|Adopted|Yes
Plan for roads|Adopted|No
Plan for homes|Drafted|Yes`),
    means: 'A indicator, B target 2022, C actual 2022',
  },
  {
    name: 'sentences under Performance beside targets in figures are remarks, and figures in words are none',
    rows: drawn(`
KPI|Target 2022|Performance
Homes let in time|35|A new team began in May and has caught up
Calls answered|55|Calls were longer through the winter`),
    means: 'A indicator, B target 2022, C comment',
  },
  {
    name: 'figures in words under Performance beside targets in figures stay figures',
    rows: drawn(`
KPI|Target 2022|Performance
Homes let in time|35|34 of the 40 homes that were let
Calls answered|55|51 of the 60 calls that were made`),
    means: 'A indicator, B target 2022, C actual -',
  },
  ...['Spent to date (£000)', 'Spend to date', 'Cost to date', 'Expenditure', 'Actual spend'].map(
    (heading) => ({
      name: `${heading} beside a budget is money and no actual`,
      rows: drawn(`
KPI|Actual 2021/22|Target 2022/23|Annual budget|${heading}
Homes let in time|32|35|2099|262
Calls answered|53|55|1016|75`),
      means: 'A indicator, B actual 2021/22, C target 2022/23, D budget, E budget',
    }),
  ),
  {
    name: 'what is spent without a budget is asked about',
    rows: drawn(`
KPI|Actual 2021/22|Target 2022/23|Spent
Homes let in time|32|35|2099
Calls answered|53|55|1016`),
    means: 'A indicator, B actual 2021/22, C target 2022/23, D not placed',
  },
  ...[
    ['Weighted score', 'weight'],
    ['Change in rank', 'rank'],
    ['Rank change', 'rank'],
    ['Movement in national ranking', 'rank'],
    ['Places moved', 'rank'],
    ['Our position (1 = best)', 'rank'],
    ['Our place (1st is best)', 'rank'],
    ['Group minimum', 'derived'],
    ['Family group highest', 'derived'],
    ['Mean (12 months)', 'derived'],
    ['#', 'reference'],
  ].map(([heading, role]) => ({
    name: `${heading!} is no figure of the indicator’s own`,
    rows: drawn(`
KPI|Actual 2021/22|Target 2022/23|${heading!}
Homes let in time|32|35|1
Calls answered|53|55|2
Bins emptied|63|65|3`),
    means: `A indicator, B actual 2021/22, C target 2022/23, D ${role!}`,
  })),
  {
    name: 'lowest, mean and highest side by side',
    rows: drawn(`
KPI|Actual 2021/22|Target 2022/23|Min|Mean|Max
Homes let in time|32|35|30|33|38
Calls answered|53|55|50|54|59`),
    means: 'A indicator, B actual 2021/22, C target 2022/23, D derived, E derived, F derived',
  },
  {
    name: 'progress that is on or below target is a status, and a share of a mid-term target is none',
    rows: drawn(`
KPI|Actual 2021|Mid-term target 2024|% of mid-term target|Progress to date
Homes let in time|31|40|77.5|On target
Calls answered|52|60|86.7|Below target`),
    means: 'A indicator, B actual 2021, C target 2024, D complete, E status',
  },
];
