import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Weeks, quarters that are added up, and headings that say both what was reached and what was planned. */
export const weekCases: readonly PlaceCase[] = [
  ...[
    ['Wk 23', 'Wk 24', 'Week 23', 'Week 24'],
    ['Week no. 5', 'Week 06', 'Week 5', 'Week 6'],
    ['w/e 12 Apr 2026', 'w/e 19 Apr 2026', 'W/e 12 Apr 2026', 'W/e 19 Apr 2026'],
    ['Week ending 12/04/2026', 'Week ending 19/04/2026', 'W/e 12 Apr 2026', 'W/e 19 Apr 2026'],
    ['w/c 6 April', 'w/c 13 April', 'W/c 6 Apr', 'W/c 13 Apr'],
    ['Week 5 2026', 'Week 6 2026', 'Week 5 2026', 'Week 6 2026'],
  ].map(([first, second, one, other]) => ({
    name: `weeks: ${first}`,
    rows: drawn(`
Indicator|${first}|${second}|Target
Calls answered|80|81|83
Nets lost|4|4|3`),
    means: `A indicator, B actual ${one}, C actual ${other}, D target -`,
  })),
  {
    name: 'the actual and the target of each week',
    rows: drawn(`
Indicator|Wk 23 actual|Wk 23 target|Wk 24 actual|Wk 24 target
Calls answered|80|81|83|84
Nets lost|4|4|3|3`),
    means: 'A indicator, B actual Week 23, C target Week 23, D actual Week 24, E target Week 24',
  },
  {
    name: 'how long a wait is, which is no week of a year',
    rows: drawn(`
Indicator|Actual 2022|Target 2023|Within 6 weeks
Calls answered|80|81|83
Nets lost|4|4|3`),
    means: 'A indicator, B actual 2022, C target 2023, D not placed',
  },
  {
    name: 'quarters that are added up beside those that are not',
    rows: drawn(`
Indicator|Q3 actual|Q3 cumulative actual|Q3 target|Q3 cumulative target
Calls answered|80|240|82|250
Nets lost|4|12|4|13`),
    means: 'A indicator, B actual Q3, C actual YTD Q3, D target Q3, E target YTD Q3',
  },
  {
    name: 'cumulative quarters by the word before them',
    rows: drawn(`
Indicator|Cumulative Q1|Cumulative Q2|Q3 (cumulative)|Target 2022/23
Calls answered|80|161|240|330
Nets lost|4|9|12|20`),
    means: 'A indicator, B actual YTD Q1, C actual YTD Q2, D actual YTD Q3, E target 2022/23',
  },
  ...['2022 Actual / Target', 'Actual (Target) 2022', 'Plan/actual 2022'].map((heading) => ({
    name: `two figures in each cell: ${heading}`,
    rows: drawn(`
Indicator|${heading}|Target 2023
Calls answered|80 / 81|82
Nets lost|4 / 3|4`),
    means: 'A indicator, B not placed, C target 2023',
  })),
  {
    name: 'both figures in one column that has no time',
    rows: drawn(`
Indicator|Actual / plan|Target 2023
Calls answered|80 / 81|82
Nets lost|4 / 3|4`),
    means: 'A indicator, B not placed, C target 2023',
  },
  {
    name: 'as at when each figure was',
    rows: drawn(`
Indicator|Data as at|Actual|Target 2024
Calls answered|Mar 2023|80|81
Nets lost|2022/23|4|3
Lamps lit|Q3 2023/24|5|3`),
    means: 'A indicator, B figure-year, C actual -, D target 2024',
  },
];
