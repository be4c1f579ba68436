import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Rows that title those below them, and rows of which the same words are the name. */
export const groupRowCases: readonly PlaceCase[] = [
  {
    name: 'goals without a service among rows that have one each',
    rows: drawn(`
Service|Indicator|Actual 2022|Target 2023|Comments
|Goal 1: Reliable boats|||
Ferries|Boats on time|80|82|
Ferries|Boats run|95|96|
|Goal 2: Clean piers|||
Piers|Nets lost|41|40|`),
    means: 'A service, B indicator, C actual 2022, D target 2023, E comment',
    reads: ['Ferries | Boats on time', 'Ferries | Boats run', 'Piers | Nets lost'],
  },
  {
    name: 'objectives that are rated and said something of',
    rows: drawn(`
Indicator|Actual 2022|Target 2023|Status|Comments
Objective 1 Reliable boats|||Amber|mostly good
Boats on time|80|82|Red|late
Objective 2 Clean piers|||Red|bad
Nets lost|41|40|Red|lost`),
    means: 'A indicator, B actual 2022, C target 2023, D status, E comment',
    reads: ['Objective 1 Reliable boats | Boats on time', 'Objective 2 Clean piers | Nets lost'],
  },
  {
    name: 'priorities with a dash for each figure',
    rows: drawn(`
Indicator|Actual 2022|Target 2023
Priority A - Reliable boats|-|-
Boats on time|80|82
Priority B - Clean piers|-|-
Nets lost|41|40`),
    means: 'A indicator, B actual 2022, C target 2023',
    reads: ['Priority A - Reliable boats | Boats on time', 'Priority B - Clean piers | Nets lost'],
  },
  {
    name: 'whole numbers over the numbers of their parts',
    rows: drawn(`
Ref|Indicator|Unit|Actual 2022|Target 2023
1|Reliable boats|||
1.1|Boats on time|%|80|82
1.2|Boats run|%|95|96
2|Clean piers|||
2.1|Nets lost|No.|41|40`),
    means: 'A reference, B indicator, C unit, D actual 2022, E target 2023',
    reads: ['Reliable boats | Boats on time', 'Reliable boats | Boats run', 'Clean piers | Nets lost'],
  },
  {
    name: 'an indicator without figures among others that are numbered alike',
    rows: drawn(`
Ref|Service|Indicator|Actual 2022|Target 2023
1|Waste|Waste made into soil||
1.1|Waste|Food made into soil|80|82
2|Waste|Bins missed|3|4`),
    means: 'A reference, B service, C indicator, D actual 2022, E target 2023',
    reads: ['Waste | Waste made into soil', 'Waste | Food made into soil', 'Waste | Bins missed'],
  },
  {
    name: 'names that begin with a priority, a section or a goal',
    rows: drawn(`
Service|Indicator|Actual 2022|Target 2023
Care|Section 47 enquiries started||
Care|Priority 1 calls answered||
Care|Goals scored by teams||
Care|Visits made|3|4`),
    means: 'A service, B indicator, C actual 2022, D target 2023',
    reads: [
      'Care | Section 47 enquiries started',
      'Care | Priority 1 calls answered',
      'Care | Goals scored by teams',
      'Care | Visits made',
    ],
  },
  {
    name: 'where measures come from names none of them',
    rows: drawn(`
Metric Source|Owner|Outcome|Actual 2022|Target 2023
Survey of sailors|J Smith|Boats on time|80|82
Survey of sailors|J Smith|Boats run|95|96
Harbour log|A Bell|Nets lost|41|40`),
    means: 'A source, B owner, C indicator?, D actual 2022, E target 2023',
    reads: ['- | Boats on time', '- | Boats run', '- | Nets lost'],
  },
  {
    name: 'letters over the letters and numbers of their parts',
    rows: drawn(`
Ref|Indicator|Owner|Actual 2022|Target 2023
A|Reliable boats|AB||
A1|Boats on time|AB|80|82
A2|Boats run|AB|95|96
B|Clean piers|CD||
B1|Nets lost|CD|41|40`),
    means: 'A reference, B indicator, C owner, D actual 2022, E target 2023',
    reads: ['Reliable boats | Boats on time', 'Reliable boats | Boats run', 'Clean piers | Nets lost'],
  },
];
