import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Headings that say one thing over figures of another: a status, a name, a cost. */
export const otherFiguresCases: readonly PlaceCase[] = [
  ...['Status', 'RAG', 'Trend', 'Current status'].map((heading) => ({
    name: `figures of years under ${heading} are asked about`,
    rows: drawn(`
Indicator|${heading} 2021|${heading} 2022|Actual 2022|Target 2023
Boats on time|77|78|81|82
Boats run|90|91|96|96
Nets lost|45|44|40|38`),
    means: 'A indicator, B not placed, C not placed, D actual 2022, E target 2023',
  })),
  {
    name: 'figures of years under a status that spans them',
    rows: drawn(`
|Status|||Target
Indicator|2020|2021|2022|2023
Boats on time|76|78|80|84
Boats run|90|91|95|97
Nets lost|46|44|41|37`),
    sheet: { merges: ['B1:D1'] },
    means: 'A indicator, B not placed, C not placed, D not placed, E target 2023',
  },
  ...['Trust', 'Total', 'Harbour group', 'All sites'].map((heading) => ({
    name: `the figure of ${heading} right of those that it comes to`,
    rows: drawn(`
Indicator|Target|North Pier|Mole Quay|East Dock|${heading}|Last year|Status|Comments
Boats run|90|30|41|22|93|88|Green|
Nets mended|40|11|9|14|34|39|Red|
Lamps lit (%)|95|92|97|99|96.1|94|Green|
Crews trained (%)|80|84|–|77|81|79|Green|
Ropes sold|600|210|190|215|615|590|Green|`),
    means:
      'A indicator, B target -, C part, D part, E part, F actual -, G actual Last year, H status, I comment',
  })),
  {
    name: 'the figure of the whole left of its parts, in counts',
    rows: drawn(`
Indicator|Target|Everywhere|North Pier|Mole Quay|East Dock
Boats run|90|93|30|41|22
Nets mended|40|34|11|9|14
Lamps lit|270|288|92|97|99
Ropes sold|600|615|210|190|215`),
    means: 'A indicator, B target -, C actual -, D part, E part, F part',
  },
  {
    name: 'other places beside an actual, and places of which one lies between the others',
    rows: drawn(`
Indicator|Target|Actual|North Pier|Mole Quay|East Dock|Total
Boats run|90|93|30|41|22|93
Nets mended|40|34|11|9|14|34
Lamps lit|270|288|92|97|99|288
Ropes sold|600|615|210|190|215|615`),
    means: 'A indicator, B target -, C actual -, D not placed, E not placed, F not placed, G not placed',
  },
  {
    name: 'places of which the last lies between the others by chance',
    rows: drawn(`
Indicator|Target|North Pier|Mole Quay|East Dock|Low Wharf
Boats run (%)|90|30|41|22|35
Nets mended (%)|40|11|9|14|12
Lamps lit (%)|70|92|97|99|95
Ropes sold (%)|60|21|19|25|20`),
    means: 'A indicator, B target -, C not placed, D not placed, E not placed, F not placed',
  },
  {
    name: 'a status in numbers from one to three, and how far something moved',
    rows: drawn(`
Indicator|Status|Direction|Actual 2022|Target 2023
Boats on time|1|-12|81|82
Boats run|2|14|96|96
Nets lost|3|-1|40|38`),
    means: 'A indicator, B status, C direction, D actual 2022, E target 2023',
  },
  ...['Total collection use', 'Project lead time', 'Calculation base', 'Director days'].map((heading) => ({
    name: `whole numbers right of the figures under ${heading}`,
    rows: drawn(`
Indicator|Actual 2022|Target 2023|${heading}
Boats on time|81|82|400
Boats run|96|96|3000
Nets lost|40|38|900`),
    means: 'A indicator, B actual 2022, C target 2023, D not placed',
  })),
  ...['Measure', 'Metric', 'Indicator'].map((heading) => ({
    name: `${heading} over what was measured of names left of it`,
    rows: drawn(`
Name|${heading}|LCL|UCL|Target
Boats on time|81.2|75|88|85
Nets lost a day|4.2|3|6|4
Lamps lit|91.2|88|95|92`),
    means: 'A indicator, B actual -?, C derived, D derived, E target -',
  })),
  {
    name: 'numbers under measure beside actuals',
    rows: drawn(`
Name|Measure|2021|2022|Target 2023
Boats on time|1.1|81|82|83
Nets lost|1.2|4|4|5`),
    means: 'A indicator, B not placed, C actual 2021, D actual 2022, E target 2023',
  },
  {
    name: 'months by their numbers',
    rows: drawn(`
Indicator|2022-04|05/2022|2022-06|Target 2022-23
Boats on time|80|81|82|83
Nets lost|4|4|3|3`),
    means: 'A indicator, B actual Apr 2022, C actual May 2022, D actual Jun 2022, E target 2022/23',
  },
  ...[
    ['Target', 'Cost'],
    ['Target', 'Estimated cost (£m)'],
    ['Output', '£000'],
    ['Quantity', 'Amount'],
  ].map(([wanted, cost]) => ({
    name: `${cost} beside ${wanted} under the years of a plan`,
    rows: drawn(`
|Annual targets and costs|||
|2023||2024|
Indicator|${wanted}|${cost}|${wanted}|${cost}
Roads mended|12|3.4|14|3.9
Bridges mended|13|1.2|15|1.9
Lamps lit|25|7.7|30|9.1`),
    sheet: { merges: ['B1:E1', 'B2:C2', 'D2:E2'] },
    means: 'A indicator, B target 2023, C budget, D target 2024, E budget',
  })),
  {
    name: 'years over a target and its cost that no merge spans',
    rows: drawn(`
|2023||2024|
Indicator|Target|Cost|Target|Cost
Roads mended|12|3.4|14|3.9
Bridges mended|13|1.2|15|1.9`),
    means: 'A indicator, B target 2023, C budget, D target 2024, E budget',
  },
  {
    name: 'money that is all there is of each year',
    rows: drawn(`
Indicator|Actual 2022 £m|Target 2023 £m
Roads mended|12|14
Bridges mended|13|15`),
    means: 'A indicator, B actual 2022, C target 2023',
  },
  {
    name: 'a number and a share under the target of one year',
    rows: drawn(`
|2021||2022||Target 2023|
Indicator|No.|%|No.|%|No.|%
Roads mended|10|31|12|34|14|39
Bridges mended|11|11|13|12|15|19`),
    sheet: { merges: ['B1:C1', 'D1:E1', 'F1:G1'] },
    means:
      'A indicator, B not placed, C actual 2021, D not placed, E actual 2022, F not placed, G target 2023',
  },
  {
    name: 'a word nobody knows and the actual, under each year and before money',
    rows: drawn(`
|2021-22|||2022-23||
Performance commitment|PCL|Actual|£m|PCL|Actual|£m
Leakage|10|9|0.3|12|11|-0.4
Burst mains|11|11|0|13|12|0.1`),
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    means: 'A indicator, B not placed, C actual 2021/22, D budget, E not placed, F actual 2022/23, G budget',
  },
  {
    name: 'the value of a target is the target',
    rows: drawn(`
|Actual 2023||Target 2024|
Indicator|Value|RAG|Value|RAG
Roads mended|12|Green|14|Green
Bridges mended|13|Red|15|Amber`),
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    means: 'A indicator, B actual 2023, C status, D target 2024, E status',
  },
  {
    name: 'what each costs beside the target of its year',
    rows: drawn(`
Indicator|Target 2023|Unit cost 2023|Target 2024|Unit cost 2024
Roads mended|12|3.4|14|3.9
Bridges mended|13|1.2|15|1.9`),
    means: 'A indicator, B target 2023, C budget, D target 2024, E budget',
  },
  {
    name: 'costs that are what the rows are about',
    rows: drawn(`
Indicator|Actual cost 2022|Target 2022|Target cost 2023
Cost of each road|12|13.4|14
Cost of each bridge|13|11.2|15`),
    means: 'A indicator, B actual 2022, C target 2022, D target 2023',
  },
  ...[
    ['Group', 'Group previous year', 'B actual -, C actual Last year'],
    ['Team', 'Team prior year', 'B actual -, C actual Last year'],
    ['Service', 'Last year', 'B not placed, C actual Last year'],
  ].map(([heading, before, means]) => ({
    name: `figures under ${heading} beside ${before} are no services`,
    rows: drawn(`
Indicator|${heading}|${before}|Target
Boats on time|81.2|80.5|85
Nets lost|1,204|990|1000
Crews trained|46|44|50`),
    means: `A indicator, ${means}, D target -`,
  })),
  ...[
    [104, 207, 311],
    [1, 2, 10],
    [7, 7, 12],
  ].map((numbers) => ({
    name: `services that go by number: ${numbers.join(', ')}`,
    rows: [
      ['Service', 'Indicator', 'Actual 2022', 'Target 2023'],
      ...numbers.map((number, at) => [
        number,
        ['Boats on time', 'Nets lost', 'Crews trained'][at]!,
        50 + at,
        60 + at,
      ]),
    ],
    means: 'A service, B indicator, C actual 2022, D target 2023',
  })),
  ...['Service output', 'Output', 'Activity'].map((heading) => ({
    name: `what was planned and delivered for a budget, under ${heading}`,
    rows: drawn(`
|Finance (£000)|||Activity
${heading}|Budget|Forecast spend|Variance|2023/24 delivered|2024/25 planned|2024/25 delivered|% of plan
Boat trips|1224|1232|8|639|671|637|94.9
Boats mended|205|240|35|857|923|886|96`),
    means:
      'A indicator?, B budget, C budget, D variance, E actual 2023/24, F target 2024/25, G actual 2024/25, H complete',
  })),
  ...['Measure (good is high)', 'KPI (lower is better)', 'Indicator (range is better)'].map((heading) => ({
    name: `names under ${heading}, and limits that are no targets`,
    rows: drawn(`
${heading}|2023/24 actual|Upper limit|Target 2024/25
Boat trips|12|14|15
Boats mended|7|8|9`),
    means: 'A indicator, B actual 2023/24, C threshold, D target 2024/25',
  })),
  {
    name: 'which way is better in a column of its own, its heading explained',
    rows: drawn(`
Indicator|Good is (high or low)|Actual 2022|Target 2023
Boat trips|High|12|15
Nets lost|Low|7|5`),
    means: 'A indicator, B polarity, C actual 2022, D target 2023',
  },
  ...[
    ['Figure', 'Revised figure', 'Check figure'],
    ['Value', 'Adjusted value', 'Final value'],
  ].map((headings) => ({
    name: `several that may count: ${headings.join(', ')}`,
    rows: [
      ['Measure', '2023/24 outturn', ...headings],
      ['Boat trips', 12, 14, 15, 16],
      ['Boats mended', 7, 8, 9, 10],
    ],
    means: 'A indicator, B actual 2023/24, C not placed, D not placed, E not placed',
  })),
  ...[
    ['Previous figure', 'C target -, D actual Previous'],
    ['England figure', 'C target -, D comparator -'],
    ['Baseline figure', 'C target End, D actual Baseline'],
  ].map(([heading, means]) => ({
    name: `a figure that counts beside ${heading}`,
    rows: [
      ['Measure', 'Figure', 'Target', heading!],
      ['Boat trips', 12, 14, 15],
      ['Boats mended', 7, 8, 9],
    ],
    means: `A indicator, B actual -, ${means}`,
  })),
  ...['Target actual 2024/25', 'Actual target 2024/25'].map((heading) => ({
    name: `a heading that contradicts itself: ${heading}`,
    rows: [
      ['Measure', 'Actual 2023/24', heading, 'Target 2025/26'],
      ['Boat trips', 12, 14, 15],
      ['Boats mended', 7, 8, 9],
    ],
    means: 'A indicator, B actual 2023/24, C not placed, D target 2025/26',
  })),
  {
    name: 'a heading whose formula went wrong',
    rows: [
      ['Measure', { error: '#REF!' }, 'Actual 2024', 'Target 2025'],
      ['Boat trips', 12, 14, 15],
      ['Boats mended', 7, 8, 9],
      ['Actual days lost', 4, { error: '#N/A' }, { error: '#N/A' }],
    ],
    means: 'A indicator, B not placed, C actual 2024, D target 2025',
  },
];
