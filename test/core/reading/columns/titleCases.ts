import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** A table of two indicators under some lines of words. */
function under(titles: string, headings: string): PlaceCase['rows'] {
  const cells = headings.split('|').length - 1;
  const figures = (from: number) => Array.from({ length: cells }, (_, at) => `|${from + at}`).join('');
  return drawn(`\n${titles}${headings}\nHomes let in time${figures(31)}\nCalls answered${figures(52)}`);
}

/** Tables whose year stands in a title alone, and what each of their columns is taken for. */
export const titleCases: readonly PlaceCase[] = [
  {
    name: 'the year of quarters stands in the title',
    rows: under('Housing dashboard 2021/22\n\n', 'KPI|Q1|Q2|Q3|Q4|Target'),
    means:
      'A indicator, B actual Q1 2021/22, C actual Q2 2021/22, D actual Q3 2021/22, E actual Q4 2021/22, F target 2021/22',
  },
  {
    name: 'the quarter and its year stand in the title, a meeting and a plan beside them',
    rows: under(
      'Board of 9 February 2022\nQuarter 3, 2021-22 (October to December 2021)\nOur plan 2019-2023\n\n',
      'KPI|This quarter|Last quarter|Same quarter last year|Year to date|Annual target|Previous year',
    ),
    means:
      'A indicator, B actual Q3 2021/22, C actual Q2 2021/22, D actual Q3 2020/21, E actual YTD Q3 2021/22, F target 2021/22, G actual 2020/21',
  },
  ...Object.entries({ Goal: '?', 'Target area': '?', Aim: '', Objective: '', Outcome: '' }).map(
    ([corner, doubt]): PlaceCase => ({
      name: `a title of a plan right above “${corner}” left of the names is no part of that heading`,
      rows: drawn(`
Council plan: targets and outturns to 31 March 2017
${corner}|Indicator|2015/16|2016/17|Target 2017/18
Liveable|Waste recycled (%)|47.2|48|50
Leading|Calls answered (%)|78|80|82
Leading|Homes let in time (%)|71|72|73`),
      means: `A service${doubt}, B indicator, C actual 2015/16, D actual 2016/17, E target 2017/18`,
    }),
  ),
  {
    name: 'a band over figures whose names have no heading',
    rows: drawn(`
|Actual||Target
|2015/16|2016/17|2017/18
Waste recycled (%)|47.2|48|50
Calls answered (%)|78|80|82
Homes let in time (%)|71|72|73`),
    means: 'A indicator?, B actual 2015/16, C actual 2016/17, D target 2017/18',
  },
  ...[
    'Our plan 2021-2025: quarter 3',
    'Plan 2021/22 – 2024/25 | Quarter 3',
    'Q3 of the plan 2021 to 2025',
  ].map((title): PlaceCase => ({
    name: `the years of a plan are none of which quarters are parts: “${title}”`,
    rows: under(`${title}\n\n`, 'KPI|Actual 2020/21|Annual target 2021/22|Q1|Q2|Q3'),
    means:
      'A indicator, B actual 2020/21, C target 2021/22, D actual Q1 2021/22, E actual Q2 2021/22, F actual Q3 2021/22',
  })),
  {
    name: 'the year in cells of its own',
    rows: under('Year|2021/22\nQuarter|2\n', 'KPI|Actual|Target'),
    means: 'A indicator, B actual 2021/22, C target 2021/22',
  },
  {
    name: 'the year in the sheet name, months below',
    sheet: { sheet: '2021-22' },
    rows: under('Repairs\n\n', 'KPI|Apr|May|Feb|Mar|Year end target'),
    means:
      'A indicator, B actual Apr 2021, C actual May 2021, D actual Feb 2022, E actual Mar 2022, F target 2021/22',
  },
  {
    name: 'a quarter of the year before beside those of the title',
    rows: under('Performance 2021/22\n', 'KPI|Q1 (last year)|Q4 (previous year)|Q1|Target'),
    means: 'A indicator, B actual Q1 2020/21, C actual Q4 2020/21, D actual Q1 2021/22, E target 2021/22',
  },
  {
    name: 'an actual that says no year beside a baseline of an earlier one',
    rows: under('Outturn for 2021/22\n', 'KPI|Baseline 2018/19|Actual|Target 2021/22'),
    means: 'A indicator, B actual 2018/19, C actual 2021/22, D target 2021/22',
  },
  {
    name: 'a title of two years dates nothing',
    rows: under('Performance 2020/21 and targets 2021/22\n', 'KPI|Actual|Target'),
    means: 'A indicator, B actual -, C target -',
  },
  {
    name: 'the day of a meeting, a source and the span of a plan date nothing',
    rows: under('Board of 9 February 2022\nSource: survey 2019\nOur plan 2019-2023\n', 'KPI|Actual|Target'),
    means: 'A indicator, B actual -, C target -',
  },
  {
    name: 'a calendar year dates no months of a council’s year',
    rows: under('Performance 2022\n', 'KPI|Apr|May|Jun|Target'),
    means: 'A indicator, B actual Apr, C actual May, D actual Jun, E target 2022',
  },
  {
    name: 'what is said up to a month is not the year in the title',
    rows: under('Performance 2021/22\n', 'KPI|Actual|Last year to Dec|Target'),
    means: 'A indicator, B actual 2021/22, C actual Last year, D target 2021/22',
  },
  {
    name: 'the same month last year is not the year in the title',
    rows: under('Performance 2021/22\n', 'KPI|Actual|Same month last year|Target'),
    means: 'A indicator, B actual 2021/22, C actual Last year, D target 2021/22',
  },
  {
    name: 'targets that have years of their own, and one that has none',
    rows: under('Performance 2021/22\n', 'KPI|Actual 2021/22|Target|Target 2022/23'),
    means: 'A indicator, B actual 2021/22, C target -, D target 2022/23',
  },
  {
    name: 'an actual that says no year beside one of the year in the title',
    rows: under('Performance 2021/22\n', 'KPI|Actual 2021/22|Latest|Target 2022/23'),
    means: 'A indicator, B actual 2021/22, C actual -, D target 2022/23',
  },
  ...['Current month', 'Latest month', 'Result to date'].map((heading) => ({
    name: `${heading} is not the year in the title`,
    rows: under('Performance 2021/22\n', `KPI|${heading}|Outturn 2020/21|Full year target`),
    means: 'A indicator, B actual -, C actual 2020/21, D target 2021/22',
  })),
  ...['Target date', 'By when', 'Date for target', 'Deadline'].map((heading) => ({
    name: `targets that have days of their own under ${heading}`,
    rows: drawn(`
Results 2020-2021
KPI|Target|${heading}|Actual 2019/20
Homes let in time|31|31 March 2021|30
Calls answered|52|31 March 2022|51`),
    means: 'A indicator, B target -, C due, D actual 2019/20',
  })),
  {
    name: 'words over the figures alone are a band and no title',
    rows: under('||2021/22\n', 'KPI|Target|Q1|Q2'),
    means: 'A indicator, B target -, C actual Q1 2021/22, D actual Q2 2021/22',
  },
  ...['Balanced scorecard FY2021/22', 'Plan performance report 2021/22', 'Outturns 2021/22'].map((title) => ({
    name: `a baseline, a target and an actual under ${title}`,
    rows: under(`${title}\n`, 'KPI|Baseline|Target|Actual'),
    means: 'A indicator, B actual Baseline, C target 2021/22, D actual 2021/22',
  })),
  {
    name: 'a target beside a baseline under the title of a plan is its end',
    rows: under('Corporate plan 2021/22\n', 'KPI|Baseline|Target|Actual'),
    means: 'A indicator, B actual Baseline, C target End, D actual 2021/22',
  },
  {
    name: 'days far from the targets are when work is due',
    rows: drawn(`
Results 2020-2021
KPI|Target|Actual|Owner|Budget|Due date
Homes let in time|31|30|Ann|200|31 March 2021
Calls answered|52|51|Bob|300|31 March 2022`),
    means: 'A indicator, B target 2020/21, C actual 2020/21, D owner, E budget, F due',
  },
  {
    name: 'the average of those whose year is told',
    rows: under(
      '',
      'KPI|Our 2021/22 result|Peer A 2021/22|Peer B 2021/22|Peer average|All England|Target 2022/23',
    ),
    means:
      'A indicator, B actual 2021/22, C comparator 2021/22, D comparator 2021/22, E comparator 2021/22, F comparator -, G target 2022/23',
  },
  {
    name: 'the average of those of two years',
    rows: under('', 'KPI|Our 2021/22 result|Peer A 2020/21|Peer B 2021/22|Peer average|Target 2022/23'),
    means:
      'A indicator, B actual 2021/22, C comparator 2020/21, D comparator 2021/22, E comparator -, F target 2022/23',
  },
  ...Object.entries({
    'Actual|Target|Same qtr last year|Year end target':
      'B actual Q2 2025/26, C target Q2 2025/26, D actual Q2 2024/25, E target 2025/26',
    'Actual|Target|Q2 2024/25|Annual target|2024/25 outturn':
      'B actual Q2 2025/26, C target Q2 2025/26, D actual Q2 2024/25, E target 2025/26, F actual 2024/25',
    'Actual|Target|Same quarter last year': 'B actual Q2 2025/26, C target Q2 2025/26, D actual Q2 2024/25',
    // Beside the quarters of the year the target is the year's, and of two the one that does not say so is of no known time.
    'Q1|Q2|Target': 'B actual Q1 2025/26, C actual Q2 2025/26, D target 2025/26',
    'Q1|Q2|Target|Year end target': 'B actual Q1 2025/26, C actual Q2 2025/26, D target -, E target 2025/26',
  }).map(([headings, means]) => ({
    name: `the quarter stands in the title: ${headings}`,
    rows: under('Performance report Q2 2025-26\n', `KPI|${headings}`),
    means: `A indicator, ${means}`,
  })),
  {
    name: 'the year alone stands in the title, and one of two targets says that it is the year’s',
    rows: under('Performance report 2025/26\n', 'KPI|Actual|Target|Year end target'),
    means: 'A indicator, B actual 2025/26, C target -, D target 2025/26',
  },
  {
    name: 'a quarter of last year beside those of this one',
    rows: under('', 'KPI|Q1 2024/25|Q2 2024/25|Q2 last year|Target 2024/25'),
    means: 'A indicator, B actual Q1 2024/25, C actual Q2 2024/25, D actual Q2 2023/24, E target 2024/25',
  },
  ...['Position to 31 December 2021', 'Results 2021/22 to 31 December 2021'].map((title) => ({
    name: `${title} over quarters names no month that they are of`,
    rows: under(`${title}\n`, 'KPI|Q1|Q2|Target 2021/22'),
    means: title.includes('/')
      ? 'A indicator, B actual Q1 2021/22, C actual Q2 2021/22, D target 2021/22'
      : 'A indicator, B actual Q1, C actual Q2, D target 2021/22',
  })),
];
