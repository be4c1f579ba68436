import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** A table of two indicators under some lines of words, its figures all different. */
function under(lines: string, cells: number): PlaceCase['rows'] {
  const figures = (from: number) => Array.from({ length: cells }, (_, at) => `|${from + at}`).join('');
  return drawn(`\n${lines}\nHomes let in time${figures(31)}\nCalls answered${figures(62)}`);
}

/** A year up to a date, a month in the title, and what is said of today. */
export const timeCases: readonly PlaceCase[] = [
  ...Object.entries({
    // With its last month or quarter a year is over, and is a year like that before it.
    'Jan-25|Feb-25|Mar-25|Year to date 2024/25|Year to date 2023/24|Target 2024/25':
      'B actual Jan 2025, C actual Feb 2025, D actual Mar 2025, E actual 2024/25, F actual 2023/24, G target 2024/25',
    'Oct-24|Nov-24|Dec-24|YTD 2024|Target 2024':
      'B actual Oct 2024, C actual Nov 2024, D actual Dec 2024, E actual 2024, F target 2024',
    'Q3 2024/25|Q4 2024/25|Year to date 2024/25|Target 2024/25':
      'B actual Q3 2024/25, C actual Q4 2024/25, D actual 2024/25, E target 2024/25',
    'Oct-24|Nov-24|Dec-24|Year to date 2024/25|Year to date 2023/24|Target 2024/25':
      'B actual Oct 2024, C actual Nov 2024, D actual Dec 2024, E actual YTD Dec 2024, F actual YTD Dec 2023, G target 2024/25',
  }).map(([headings, means]) => ({
    name: `a year to date beside its parts: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'Result 2024/25|Target 2025/26 (Y2)|Target 2026/27 (Y3)|Target Y4-10':
      'B actual 2024/25, C target 2025/26, D target 2026/27, E target 2027-33',
    'Result 2024/25|Target 2025/26 (Y2)|Target 2026/27 (Y3)|Target Y4':
      'B actual 2024/25, C target 2025/26, D target 2026/27, E target 2027/28',
  }).map(([headings, means]) => ({
    name: `the last years of a plan: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'FY22A|FY23A|FY24T|FY24A|FY25T|FY25E|FY26T':
      'B actual FY22, C actual FY23, D target FY24, E actual FY24, F target FY25, G forecast, H target FY26',
    '2023/24 (A)|2024/25 (T)|2024/25 (A)|2025/26 (T)':
      'B actual 2023/24, C target 2024/25, D actual 2024/25, E target 2025/26',
    '2022A|2023A|2024F|2024T': 'B actual 2022, C actual 2023, D forecast, E target 2024',
    '22/23A|23/24A|23/24T': 'B actual 2022/23, C actual 2023/24, D target 2023/24',
    'FY 23 A|FY 24 A|FY 24 T': 'B actual FY23, C actual FY24, D target FY24',
    // Without a letter for targets, others may say anything.
    '2017A|2018E|2019P|Target 2020': 'B actual 2017, C not placed, D not placed, E target 2020',
    'Actual 2016|Target 2017|Class 3A|Class 3T': 'B actual 2016, C target 2017, D not placed, E not placed',
    '2023 T1|2023 T2|Target 2024': 'B actual Term 1 2023, C actual Term 2 2023, D target 2024',
  }).map(([headings, means]) => ({
    name: `a letter behind each year: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    '2022/23|2023/24|2024/25|% change on 2023/24|National':
      'B actual 2022/23, C actual 2023/24, D actual 2024/25, E variance, F comparator -',
    '2022|2023|Change from 2022|Peers': 'B actual 2022, C actual 2023, D variance, E comparator -',
    '2022/23|2023/24|Movement since 2022/23': 'B actual 2022/23, C actual 2023/24, D variance',
    // What is wanted may be worked out too, and a change since another year says nothing of these.
    '2024|2030|Change needed from 2024': 'B not placed, C not placed, D variance',
    '2024|2030|% change on 2019': 'B not placed, C not placed, D variance',
    '2022|2023|% change on 2022|Target 2025': 'B actual 2022, C actual 2023, D variance, E target 2025',
  }).map(([headings, means]) => ({
    name: `years and how far figures moved since one of them: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    '2016|2017|2018|Target': 'B actual 2016?, C actual 2017?, D actual 2018?, E target -',
    '2016/17|2017/18|2018/19|Our goal': 'B actual 2016/17?, C actual 2017/18?, D actual 2018/19?, E target -',
    '2018|2017|2016|Target': 'B not placed, C not placed, D not placed, E target -',
    'Target|2016|2017|2018': 'B target -, C not placed, D not placed, E not placed',
    '2016|2020|2030|Target': 'B not placed, C not placed, D not placed, E target -',
    'Baseline|2016|2017|2018|Target':
      'B actual Baseline, C target 2016?, D target 2017?, E target 2018?, F target -',
  }).map(([headings, means]) => ({
    name: `years and a target without one: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'Trust target 2025|National 2025|Trust average|Trust 2024':
      'B target 2025, C comparator 2025, D actual -, E actual 2024',
    'Group target 2025|Group average': 'B target 2025, C actual -',
    'National target 2025|National average|Actual 2024': 'B target 2025, C comparator -, D actual 2024',
    'National / local standard|Aug 2025|Sep 2025': 'B target -?, C actual Aug 2025, D actual Sep 2025',
    'Our target 2025|Group average|Actual 2024': 'B target 2025, C comparator -, D actual 2024',
  }).map(([headings, means]) => ({
    name: `whose average it is: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'Baseline|Milestone Mar 2025|End of programme Mar 2029|Actual Dec 2025':
      'B actual Baseline, C target Mar 2025, D target Mar 2029, E actual Dec 2025',
    'Baseline|Target 2025|By end of project|Actual Dec 2025':
      'B actual Baseline, C target 2025, D target End, E actual Dec 2025',
    'Baseline|Target 2025|End of plan 2028/29|Latest':
      'B actual Baseline, C target 2025, D target 2028/29, E actual -',
    'Baseline|Target 2025|Final year|Actual 2024':
      'B actual Baseline, C target 2025, D target End, E actual 2024',
  }).map(([headings, means]) => ({
    name: `what is wanted at the end of a programme: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  {
    name: 'a baseline of nought in every row is a figure',
    rows: drawn(`
Measure|Baseline|Mar 2025 milestone|Mar 2026 milestone|Actual Mar 2025
Jobs created|0|60|140|71
Jobs kept|0|40|90|52
Hectares cleared|0|4|9|5`),
    means: 'A indicator, B actual Baseline, C target Mar 2025, D target Mar 2026, E actual Mar 2025',
  },
  ...Object.entries({
    'Rolling 12m to Oct-24|Sep-25|Oct-25|Rolling 12m to Oct-25|Target 2025/26':
      'B actual 12m to Oct 2024, C actual Sep 2025, D actual Oct 2025, E actual 12m to Oct 2025, F target 2025/26',
    'Oct 2025|12 months to Oct 2025|Target 2025/26':
      'B actual Oct 2025, C actual 12m to Oct 2025, D target 2025/26',
    'Rolling year to Jun-24|Jun-25|Rolling year to Jun-25|Target 2025/26':
      'B actual 12m to Jun 2024, C actual Jun 2025, D actual 12m to Jun 2025, E target 2025/26',
    '12 months to Oct 2024|12 months to Oct 2025|Target 2025/26':
      'B actual Oct 2024, C actual Oct 2025, D target 2025/26',
    'Sep-25|Oct-25|YTD|Annual target 25/26|Monthly target':
      'B actual Sep 2025, C actual Oct 2025, D actual YTD Oct 2025, E target 2025/26, F target -',
    'Q1 25/26|Q2 25/26|Target 25/26|Quarterly target':
      'B actual Q1 2025/26, C actual Q2 2025/26, D target 2025/26, E target -',
  }).map(([headings, means]) => ({
    name: `what is of twelve months, or of each one: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    '2020/21|2021/22|2022/23 (p)|% change 2021/22 to 2022/23':
      'B actual 2020/21, C actual 2021/22, D actual 2022/23, E variance',
    '2022/23|2023/24|2024/25 provisional': 'B actual 2022/23, C actual 2023/24, D actual 2024/25',
    '2022|2023|2024 (unaudited)': 'B actual 2022, C actual 2023, D actual 2024',
    '2022/23|2023/24|2024/25 (p)|Target 2025/26':
      'B actual 2022/23, C actual 2023/24, D actual 2024/25, E target 2025/26',
    '2022/23|2023/24 (p)|2024/25|2025/26': 'B actual 2022/23, C actual 2023/24, D not placed, E not placed',
    'Target 2021/22|2022/23|2023/24|2024/25 (p)':
      'B target 2021/22, C target 2022/23, D target 2023/24, E actual 2024/25',
    '2022/23|2023/24|2024/25E': 'B not placed, C not placed, D not placed',
    '2022/23|2023/24|2024/25': 'B not placed, C not placed, D not placed',
  }).map(([headings, means]) => ({
    name: `years before one whose figures are provisional: ${headings}`,
    rows: under(`Indicator|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'Target 2025|Current period YTD||Oct 2025|Nov 2025|Dec 2025\n||Reported|Target|||':
      'B target 2025, C actual YTD Dec 2025, D target YTD Dec 2025, E actual Oct 2025, F actual Nov 2025, G actual Dec 2025',
    'Target 2025/26|2024/25|\n||Reported|Plan': 'B target 2025/26, C actual 2024/25, D target 2024/25',
    'Target 2025/26|Q1||Q2|\n||Reported|Plan|Reported|Plan':
      'B target 2025/26, C actual Q1 2025/26, D target Q1 2025/26, E actual Q2 2025/26, F target Q2 2025/26',
  }).map(([headings, means]) => ({
    name: `what was reported under its time: ${headings.split('\n')[0]!}`,
    rows: under(`October - December 2025\n\nMeasure|${headings}`, headings.split('\n')[0]!.split('|').length),
    sheet: { merges: headings.includes('Q2') ? ['C3:D3', 'E3:F3'] : ['C3:D3'] },
    means: `A indicator, ${means}`,
  })),
  {
    name: 'how often it is reported, under its year',
    rows: drawn(`
Measure|2024/25|||Target 2025/26
|Frequency|Actual|Target|
Homes let in time|Monthly|1|2|3
Calls answered|Yearly|4|5|6`),
    sheet: { merges: ['B1:D1'] },
    means: 'A indicator, B frequency, C actual 2024/25, D target 2024/25, E target 2025/26',
  },
  ...Object.entries({
    'Oct-25|Sep-25|Oct-24|% chg vs Oct-24|FY26 YTD|FY25 YTD':
      'C actual Oct 2025, D actual Sep 2025, E actual Oct 2024, F variance, G actual YTD Oct 2025, H actual YTD Oct 2024',
    'Nov-25|Dec-25|FY25 YTD|FY24 YTD':
      'C actual Nov 2025, D actual Dec 2025, E actual YTD Dec 2025, F actual YTD Dec 2024',
    'Sep-25|Oct-25|FY26 YTD|FY25 YTD|FY24 YTD':
      'C actual Sep 2025, D actual Oct 2025, E actual YTD Oct 2025, F actual YTD Oct 2024, G actual YTD FY24',
    'Sep-25|Oct-25|FY26 YTD': 'C actual Sep 2025, D actual Oct 2025, E actual YTD FY26',
    'Sep-25|Oct-25|FY25 YTD': 'C actual Sep 2025, D actual Oct 2025, E actual YTD FY25',
    'Sep-25|Oct-25|FY24 YTD|FY23 YTD':
      'C actual Sep 2025, D actual Oct 2025, E actual YTD FY24, F actual YTD FY23',
    'Q1 FY26|Q2 FY26|FY26 YTD|FY25 YTD':
      'C actual Q1 FY26, D actual Q2 FY26, E actual YTD Q2 FY26, F actual YTD Q2 FY25',
    'Sep-25|Oct-25|2025/26 YTD|2024/25 YTD':
      'C actual Sep 2025, D actual Oct 2025, E actual YTD Oct 2025, F actual YTD Oct 2024',
  }).map(([headings, means]) => ({
    name: `years to date that begin in a month of their own: ${headings}`,
    rows: under(`Measure|Goal|${headings}`, headings.split('|').length + 1),
    means: `A indicator, B target -, ${means}`,
  })),
  {
    name: 'a year to date under a year, beside the quarter that it goes up to',
    sheet: { merges: ['B1:E1', 'F1:G1', 'B2:C2', 'D2:E2'] },
    rows: under(
      'Measure|2023/24||||2022/23|\n|Quarter 3||Year to date||Quarter 3|Year to date\n|Actual|Target|Actual|Target|Actual|Actual',
      6,
    ),
    means:
      'A indicator, B actual Q3 2023/24, C target Q3 2023/24, D actual YTD Q3 2023/24, E target YTD Q3 2023/24, F actual Q3 2022/23, G actual YTD Q3 2022/23',
  },
  {
    name: 'a year to date as a band over this year and last year',
    sheet: { merges: ['B3:D3'] },
    rows: under(
      'Quarter 2 2021/22\n\nMeasure|Year to date|||Full year\n|This year|Target|Last year|Target',
      4,
    ),
    means:
      'A indicator, B actual YTD Q2 2021/22, C target YTD Q2 2021/22, D actual YTD Q2 2020/21, E target 2021/22',
  },
  {
    name: 'a year to date over two years, and no word of up to when',
    rows: under('Measure|YTD 2022/23|YTD 2023/24|Target 2023/24', 3),
    means: 'A indicator, B actual YTD 2022/23, C actual YTD 2023/24, D target 2023/24',
  },
  {
    name: 'a year to date that nothing dates',
    rows: under('KPI|Actual YTD|Target YTD|Last YTD', 3),
    means: 'A indicator, B actual YTD, C target YTD, D actual YTD last year',
  },
  {
    name: 'a month with its year to date',
    rows: under('KPI|Target|Sep 2023 YTD|Sep 2022 YTD', 3),
    means: 'A indicator, B target -, C actual YTD Sep 2023, D actual YTD Sep 2022',
  },
  {
    name: 'a quarter of which each has its year to date',
    rows: under('KPI|Q1 2017/18|Q1 YTD 2017/18|Q2 2017/18|Q2 YTD 2017/18|2017/18 target', 5),
    means:
      'A indicator, B actual Q1 2017/18, C actual YTD Q1 2017/18, D actual Q2 2017/18, E actual YTD Q2 2017/18, F target 2017/18',
  },
  {
    name: 'a year to date goes up to the last month that has figures',
    rows: drawn(`
KPI|Apr-22|May-22|Jun-22|Jul-22|2022/23 YTD|Annual target
Homes let in time|31|32|33||32|40
Calls answered|52|53|54||53|60`),
    means:
      'A indicator, B actual Apr 2022, C actual May 2022, D actual Jun 2022, E actual Jul 2022, F actual YTD Jun 2022, G target -',
  },
  {
    name: 'a month of years ago dates no year to date',
    rows: under('KPI|Mar 2019|YTD|Target 2022/23', 3),
    means: 'A indicator, B actual Mar 2019, C actual YTD, D target 2022/23',
  },
  {
    name: 'a month in the title over months, years to date and full years',
    sheet: { merges: ['B2:C2', 'D2:E2'] },
    rows: under(
      'KPI pack - February 2023 (year starts 1 April)\nKPI|Month||Year to date||Full year|Last year\n|Actual|Target|Actual|Target|Target|Same month',
      6,
    ),
    means:
      'A indicator, B actual Feb 2023, C target Feb 2023, D actual YTD Feb 2023, E target YTD Feb 2023, F target 2022/23, G actual Feb 2022',
  },
  {
    name: 'a month and its financial year in two titles',
    rows: under(
      'Report for period 9 (December 2018)\nFinancial year April 2018 to March 2019\n\nKPI|Current month|Prior month|YTD actual|Full year target',
      4,
    ),
    means: 'A indicator, B actual Dec 2018, C actual Nov 2018, D actual YTD Dec 2018, E target 2018/19',
  },
  {
    name: 'the month of a meeting dates nothing',
    rows: under('Safer Communities Board, June 2018\n\nKPI|Current month|YTD|Target', 3),
    means: 'A indicator, B actual -, C actual YTD, D target -',
  },
  {
    name: 'a month in the title over headings that do not speak of months',
    rows: under('KPI report June 2018\n\nKPI|Actual|YTD|Target', 3),
    means: 'A indicator, B actual -, C actual YTD, D target -',
  },
  {
    name: 'a title that says with which year it is compared',
    rows: under(
      'Year end performance 2021/22 (compared with 2020/21)\nKPI|Previous Year|Current Year|Target for Current Year|Target for Next Year',
      4,
    ),
    means: 'A indicator, B actual 2020/21, C actual 2021/22, D target 2021/22, E target 2022/23',
  },
  {
    name: 'a title of two years that are not held against each other',
    rows: under('Performance 2020/21 and 2021/22\nKPI|Last Year|This Year|Target', 3),
    means: 'A indicator, B actual Last year, C actual This year, D target -',
  },
  {
    name: 'a quarter left of the year that stands over the others',
    rows: under(
      'Plan monitoring|||Half year 2017/18\n|Quarter 1||Quarter 2||Year to date||Full year\nObjective / measure|Actual|Plan|Actual|Plan|Actual|Plan|Plan',
      7,
    ),
    means:
      'A indicator, B actual Q1 2017/18, C target Q1 2017/18, D actual Q2 2017/18, E target Q2 2017/18, F actual YTD Q2 2017/18, G target YTD Q2 2017/18, H target 2017/18',
  },
  {
    name: 'budgets of a month, a year so far and the year that a variance is worked out from',
    rows: drawn(`
KPI pack for trustees - October 2022 (year starts 1 April)
|Month|||Year to date|||Full year||Last year
KPI|Actual|Budget|Var|Actual|Budget|Var|Budget|Forecast|Same month
Visits made|1288|1200|88|8744|8400|344|14400|14900|1103
Beds in use (%)|81.2|85|(3.8)|79.6|85|(5.4)|85|82|76.3
Legacies (£000)|64|120|(56)|902|840|62|1440|1500|310`),
    means:
      'A indicator, B actual Oct 2022, C target Oct 2022, D variance, E actual YTD Oct 2022, F target YTD Oct 2022, G variance, H target 2022/23, I forecast, J actual Oct 2021',
  },
  {
    name: 'a budget beside an actual and a variance that nothing proves',
    rows: drawn(`
KPI|Actual|Budget|Variance
Visits made|1288|1200|Better
Beds in use (%)|81.2|85|Worse`),
    means: 'A indicator, B actual -, C target -?, D variance',
  },
  {
    name: 'a budget beside a target and an actual is the money for it',
    rows: drawn(`
Indicator|Actual 2016|Target 2016|Budget 2016|Variance
Visits made|1288|1200|50000|88
Beds in use (%)|81.2|85|90000|-3.8`),
    means: 'A indicator, B actual 2016, C target 2016, D budget, E variance',
  },
  {
    name: 'a budget without a variance says nothing of what is wanted',
    rows: drawn(`
Indicator|Actual|Target|Budget
Visits made|1288|1200|50000
Beds in use (%)|81.2|85|90000`),
    means: 'A indicator, B actual -, C target -, D budget',
  },
  {
    name: 'somebody else’s figures are of the one year in the title where no heading says another',
    rows: under('Year end position 2021/22\nMeasure|Target|Actual|Council average (11 councils)', 3),
    means: 'A indicator, B target 2021/22, C actual 2021/22, D comparator 2021/22',
  },
  {
    name: 'somebody else’s figures beside headings of other years keep their own silence',
    rows: under('Year end position 2021/22\nMeasure|Actual 2020/21|Actual|England|Target 2022/23', 4),
    means: 'A indicator, B actual 2020/21, C actual 2021/22, D comparator -, E target 2022/23',
  },
  {
    name: 'where it began, where it is now and the aim',
    rows: drawn(`
Our promise|Measure|Start point|Now|Aim|How we know
Warm homes|Homes insulated|212|1047|2500|Installer returns
|Average saving|£184|£312|£400|Energy survey
Good work|People helped into work|88|341|At least 1,000|Case system
|Members’ rating|4.1/5|4.6/5|4.8/5|Survey`),
    means: 'A service?, B indicator, C actual Baseline, D actual -, E target End, F method',
  },
  {
    name: 'a budget beside an actual under a band for the month, and no other target',
    rows: drawn(`
Charity KPI pack November 2023

KPI|In month||YTD||Prior year YTD
|Actual|Budget|Actual|Budget|
Visits|120|110|900|880|850
Donations (£000)|45|50|390|400|380`),
    means:
      'A indicator, B actual Nov 2023, C target Nov 2023?, D actual YTD Nov 2023, E target YTD Nov 2023?, F actual YTD Nov 2022',
  },
  {
    name: 'what is counted up to a quarter',
    rows: under('Indicator|Cumulative to Q2 2023/24|Cumulative to date|Annual target 2023/24', 3),
    means: 'A indicator, B actual YTD Q2 2023/24, C actual -, D target 2023/24',
  },
  {
    name: 'a cumulative year beside the first of its quarters',
    rows: under('Indicator|Q1 2022/23|Q2 2022/23|Cumulative 2022/23|Target 2022/23', 4),
    means: 'A indicator, B actual Q1 2022/23, C actual Q2 2022/23, D actual YTD Q2 2022/23, E target 2022/23',
  },
  {
    name: 'a cumulative year beside all of its quarters, and one alone',
    rows: under(
      'Indicator|Cumulative 2021/22|Q1 2022/23|Q2 2022/23|Q3 2022/23|Q4 2022/23|Cumulative 2022/23|Target 2023/24',
      7,
    ),
    means:
      'A indicator, B actual 2021/22, C actual Q1 2022/23, D actual Q2 2022/23, E actual Q3 2022/23, F actual Q4 2022/23, G actual 2022/23, H target 2023/24',
  },
  ...[
    'Sep Qtr|Dec Qtr|Mar Qtr|Jun Qtr',
    'Sept quarter|Dec quarter|Mar quarter|Jun quarter',
    'Sep Q|Dec-Q|Mar-Q|Jun Q',
    'Quarter to Sep|Quarter to Dec|Quarter to Mar|Quarter to Jun',
    'Quarter ended 30 September|Quarter ended 31 December|Quarter ended 31 March|Quarter ended 30 June',
    'Q/E Sep-24|Q/E Dec-24|Q/E Mar-25|Q/E Jun-25',
    '3 months to September|3 months to December|3 months to March|3 months to June',
    'Jul-Sep|Oct-Dec|Jan-Mar|Apr-Jun',
    'Q1 Jul-Sep 2024|Q2 Oct-Dec 2024|Q3 Jan-Mar 2025|Q4 Apr-Jun 2025',
    'Sep Qtr 2024-25|Dec Qtr 2024-25|Mar Qtr 2024-25|Jun Qtr 2024-25',
  ].map((quarters) => ({
    name: `quarters of a year that begins in July: ${quarters}`,
    rows: under(`Report 2024-25\n\nMeasure|2023-24|${quarters}|Target 2024-25`, 6),
    means:
      'A indicator, B actual 2023/24, C actual Q1 2024/25, D actual Q2 2024/25, E actual Q3 2024/25, F actual Q4 2024/25, G target 2024/25',
  })),
  {
    name: 'three quarters named by their last months go with the year to date',
    rows: under('Report 2024-25\n\nMeasure|Sep Qtr|Dec Qtr|Mar Qtr|YTD|YTD Target|Target 2025-26', 6),
    means:
      'A indicator, B actual Q1 2024/25, C actual Q2 2024/25, D actual Q3 2024/25, E actual YTD Q3 2024/25, F target YTD Q3 2024/25, G target 2025/26',
  },
  {
    name: 'quarters named by their last months, each with its target',
    rows: under(
      'Report 2024-25\n\nMeasure|Jun Qtr Actual|Jun Qtr Target|Sep Qtr Actual|Sep Qtr Target|Dec Qtr Actual|Dec Qtr Target',
      6,
    ),
    means:
      'A indicator, B actual Q1 2024/25, C target Q1 2024/25, D actual Q2 2024/25, E target Q2 2024/25, F actual Q3 2024/25, G target Q3 2024/25',
  },
  {
    name: 'quarters of a calendar year, named by their last months',
    rows: under('Measure|Mar Qtr 2024|Jun Qtr 2024|Sep Qtr 2024|Dec Qtr 2024|Target 2024|Target 2025', 6),
    means:
      'A indicator, B actual Q1 2024, C actual Q2 2024, D actual Q3 2024, E actual Q4 2024, F target 2024, G target 2025',
  },
  {
    name: 'the latest five quarters are of no one year',
    rows: under('Measure|Sep Qtr 2023|Dec Qtr 2023|Mar Qtr 2024|Jun Qtr 2024|Sep Qtr 2024|Target 2024-25', 6),
    means:
      'A indicator, B actual Sep 2023, C actual Dec 2023, D actual Mar 2024, E actual Jun 2024, F actual Sep 2024, G target 2024/25',
  },
  {
    name: 'two quarters named by their last months do not tell when their year begins',
    rows: under('Measure|2023-24|Dec Qtr|Mar Qtr|Target 2024-25', 4),
    means: 'A indicator, B actual 2023/24, C actual Dec, D actual Mar, E target 2024/25',
  },
  {
    name: 'quarters from January on beside years that do not begin then',
    rows: under('Measure|Jan-Mar|Apr-Jun|Jul-Sep|Oct-Dec|Target 2024/25', 5),
    means: 'A indicator, B actual Q4, C actual Q1, D actual Q2, E actual Q3, F target 2024/25',
  },
  ...[
    '9m 2023|9m 2024',
    '9 months 2023|Nine months 2024',
    'First 9 months 2023/24|First nine months 2024/25',
    '9 months to Dec 2023|9 months to 31 December 2024',
    'M1-M9 2023/24|YTD M9 2024/25',
    'Apr-Dec 2023|April to December 2024',
    'Apr 2023 - Dec 2023|Apr 2024 - Dec 2024',
  ].map((months) => ({
    name: `the first months of two years: ${months}`,
    rows: under(`Measure|${months}|Target 2024/25`, 3),
    means: 'A indicator, B actual YTD Q3 2023/24, C actual YTD Q3 2024/25, D target 2024/25',
  })),
  {
    name: 'nine months beside their three quarters date them',
    rows: under('Measure|9m 2022|9m 2023|Apr-Jun|Jul-Sep|Oct-Dec|9m 2024|Target 2024/25', 7),
    means:
      'A indicator, B actual YTD Q3 2022/23, C actual YTD Q3 2023/24, D actual Q1 2024/25, E actual Q2 2024/25, F actual Q3 2024/25, G actual YTD Q3 2024/25, H target 2024/25',
  },
  {
    name: 'six months beside their two quarters date them',
    rows: under('Measure|6m 2023|Q1|Q2|6m 2024|Target 2024/25', 5),
    means:
      'A indicator, B actual YTD Q2 2023/24, C actual Q1 2024/25, D actual Q2 2024/25, E actual YTD Q2 2024/25, F target 2024/25',
  },
  {
    name: 'nine months beside calendar years are of those',
    rows: under('Measure|9m 2023|Jan-Mar|Apr-Jun|Jul-Sep|9m 2024|Target 2024|Target 2025', 7),
    means:
      'A indicator, B actual YTD Q3 2023, C actual Q1 2024, D actual Q2 2024, E actual Q3 2024, F actual YTD Q3 2024, G target 2024, H target 2025',
  },
  {
    name: 'a title names the nine months of the quarters below',
    rows: under('Board scorecard: nine months to 31 December 2024\n\nMeasure|Q1|Q2|Q3|Target 2025/26', 4),
    means: 'A indicator, B actual Q1 2024/25, C actual Q2 2024/25, D actual Q3 2024/25, E target 2025/26',
  },
  {
    name: 'nine months in the midst of words are how long something takes, and two quarters are not nine months',
    rows: under('Measure|Waiting 9 months 2023|Q2|Q3|9m 2023/24|Target 2024/25', 5),
    means: 'A indicator, B not placed, C actual Q2, D actual Q3, E actual YTD Q3 2023/24, F target 2024/25',
  },
  {
    name: 'what is profiled and done to the end of a quarter is of the year that is wanted and not yet over',
    rows: under('Measure|Delivered 2022-23|Annual target 2023-24|Plan to end Q3|Achieved to end of Q3', 4),
    means:
      'A indicator, B actual 2022/23, C target 2023/24, D target YTD Q3 2023/24, E actual YTD Q3 2023/24',
  },
  {
    name: 'to the end of a month, and to a day of one',
    rows: under('Measure|Outturn 2022/23|Target 2023/24|Target to end Sept|Actual to 30 September 2023', 4),
    means: 'A indicator, B actual 2022/23, C target 2023/24, D target YTD Sep 2023, E actual YTD Sep 2023',
  },
  {
    name: 'to the end of a quarter beside targets of several years',
    rows: under('Measure|Actual 2022/23|Target 2023/24|Target 2024/25|Actual to end Q2', 4),
    means: 'A indicator, B actual 2022/23, C target 2023/24, D target 2024/25, E actual YTD Q2 2023/24',
  },
  {
    name: 'to the end of a quarter after a year that is left out is of no year that is known',
    rows: under('Measure|Actual 2021/22|Target 2023/24|Target 2024/25|Actual to end Q2|Target to end Q2', 5),
    means:
      'A indicator, B actual 2021/22, C target 2023/24, D target 2024/25, E actual YTD Q2, F target YTD Q2',
  },
  {
    name: 'twelve months to the end of a quarter are no year so far, nor is a position at the end of one',
    rows: under('Measure|Actual 2022/23|Target 2023/24|Position at end Q2|12 months to end Q2', 4),
    means: 'A indicator, B actual 2022/23, C target 2023/24, D actual Q2 2023/24, E actual Q2 2023/24?',
  },
  {
    name: 'years called by the month that they end in, and targets called by that year',
    rows: under('Measure|12 months to Mar 2024|12 months to Mar 2025|Target 2025|Target 2026', 4),
    means: 'A indicator, B actual 2023/24, C actual 2024/25, D target 2024/25, E target 2025/26',
  },
  {
    name: 'years called by the month that they end in, and targets of years that end none of them',
    rows: under('Measure|12 months to Mar 2024|12 months to Mar 2025|Target 2026', 3),
    means: 'A indicator, B actual 2023/24, C actual 2024/25, D target 2026',
  },
  {
    name: 'a year called by its last month beside one that is split, and beside a calendar year',
    rows: under('Measure|12 months to Mar 2024|Actual 2024/25|Actual 2025|Target 2025', 4),
    means: 'A indicator, B actual 2023/24, C actual 2024/25, D actual 2025, E target 2025',
  },
  {
    name: 'years of a school, and what is national and wanted in the year that they end in',
    rows: under('School measure|2022-23|2023-24|2024-25|National 2025|Target 2025|Target 2026', 6),
    means:
      'A indicator, B actual 2022/23, C actual 2023/24, D actual 2024/25, E comparator 2024/25, F target 2024/25, G target 2025/26',
  },
  {
    name: 'split years, and others of the bare year in which the last ends',
    rows: under('Measure|2023/24 actual|2024/25 actual|England 2025|Target 2026', 4),
    means: 'A indicator, B actual 2023/24, C actual 2024/25, D comparator 2024/25, E target 2025/26',
  },
  {
    name: 'targets of pupils called by the year in which the school year ends',
    rows: under('Pupil measure|2023/24|2024/25|Target 2025|Target 2026', 4),
    means: 'A indicator, B actual 2023/24, C actual 2024/25, D target 2024/25, E target 2025/26',
  },
  {
    name: 'split years of no school, of which nothing says that a bare year is the same',
    rows: under('Measure|2023/24 actual|2024/25 actual|Target 2025|Target 2026', 4),
    means: 'A indicator, B actual 2023/24, C actual 2024/25, D target 2025, E target 2026',
  },
  {
    name: 'bare years of a school that none of the others ends in',
    rows: under('School measure|2022-23|2023-24|Target 2025|Target 2026', 4),
    means: 'A indicator, B actual 2022/23, C actual 2023/24, D target 2025, E target 2026',
  },
  ...['Half-year', 'Half year', 'Mid-year', '6 months', 'First six months', 'HY'].map((half) => ({
    name: `the half of a year under it: ${half}`,
    rows: under(`Measure|2024/25||2025/26||Comments\n|Target|Actual|Target|${half}|`, 4),
    means:
      'A indicator, B target 2024/25, C actual 2024/25, D target 2025/26, E actual H1 2025/26, F comment',
  })),
  {
    name: 'semesters',
    rows: under('Measure|Actual 2024|As of Semester 1 2025|Target 2025', 3),
    means: 'A indicator, B actual 2024, C actual H1 2025, D target 2025',
  },
  {
    name: 'what is profiled and reached to date of a year is no target and no actual of the whole of it',
    rows: under(
      'Measure|2023/24 profile to date|2023/24 actual to date|2023/24 full year target|2022/23 outturn',
      4,
    ),
    means: 'A indicator, B target YTD 2023/24, C actual YTD 2023/24, D target 2023/24, E actual 2022/23',
  },
  {
    name: 'how far a year has come, said beside it in other ways',
    rows: under(
      'Measure|2022/23 outturn|2023/24 plan|2023/24 to 31 August|2022/23 to end of August|Progress to 31 Aug 2021',
      5,
    ),
    means:
      'A indicator, B actual 2022/23, C target 2023/24, D actual YTD Aug 2023, E actual YTD Aug 2022, F actual YTD Aug 2021',
  },
  {
    name: 'up to a month, of a plan and of what was reached',
    rows: under(
      'Measure|Annual target 2023/24|Target up to Nov 2023|Achieved up to Nov 2023|Up to Nov 2022',
      4,
    ),
    means:
      'A indicator, B target 2023/24, C target YTD Nov 2023, D actual YTD Nov 2023, E actual YTD Nov 2022',
  },
  {
    name: 'a year so far beside the whole of it',
    rows: under('Measure|2022 actual|2023 to date|2023 target', 3),
    means: 'A indicator, B actual 2022, C actual YTD 2023, D target 2023',
  },
  {
    name: 'months in brackets behind the year that they are of',
    rows: under(
      'Measure|Actual 2022/23|2023/24 (Apr-Jul)|2022/23 (Apr-Sep)|Oct-Dec 2022/23|Target 2023/24',
      5,
    ),
    means:
      'A indicator, B actual 2022/23, C actual YTD Jul 2023, D actual H1 2022/23, E actual Q3 2022/23, F target 2023/24',
  },
  {
    name: 'months of a year by their numbers',
    rows: under('Measure|Actual 2022/23|M7 2023/24|2023/24 Month 8|M12 2023/24|Target 2023/24', 5),
    means:
      'A indicator, B actual 2022/23, C actual Oct 2023, D actual Nov 2023, E actual Mar 2024, F target 2023/24',
  },
  {
    name: 'two months at a time are no year so far',
    rows: under('Measure|Apr-May 2023|Jun-Jul 2023|Aug-Sep 2023|Target 2023/24', 4),
    means: 'A indicator, B actual May 2023, C actual Jul 2023, D actual Sep 2023, E target 2023/24',
  },
  {
    name: 'a position at a day, and up to the end of a year',
    rows: under('Measure|Position at 30 Sep 2023|2022/23 to 31 March|Target 2023/24', 3),
    means: 'A indicator, B actual Sep 2023, C not placed, D target 2023/24',
  },
  {
    name: 'this month and the ones before it, by name',
    rows: under(
      'Measure|This month (Nov 2023)|Previous month: Oct 2023|Same month last year (Nov 2022)|Target',
      4,
    ),
    means: 'A indicator, B actual Nov 2023, C actual Oct 2023, D actual Nov 2022, E target -',
  },
  {
    name: 'the total of a year beside the first of its quarters, and that of its target',
    rows: under('Measure|Q1 2022/23|Q2 2022/23|Total 2022/23|Total target 2022/23', 4),
    means: 'A indicator, B actual Q1 2022/23, C actual Q2 2022/23, D actual YTD Q2 2022/23, E target 2022/23',
  },
  {
    name: 'the total of a year beside all of its quarters',
    rows: under('Measure|Q1 2021/22|Q2 2021/22|Q3 2021/22|Q4 2021/22|Total 2021/22|Target 2022/23', 6),
    means:
      'A indicator, B actual Q1 2021/22, C actual Q2 2021/22, D actual Q3 2021/22, E actual Q4 2021/22, F actual 2021/22, G target 2022/23',
  },
  {
    name: 'a month over figures beside the year so far',
    rows: under('Measure|Month|Year to date|Target', 3),
    means: 'A indicator, B actual -, C actual YTD, D target -',
  },
  {
    name: 'a quarter over figures beside the last one',
    rows: under('Measure|Last quarter|Quarter|Target', 3),
    means: 'A indicator, B actual Last quarter, C actual -, D target -',
  },
  {
    name: 'a month over figures beside no other time is asked about',
    rows: under('Measure|Actual 2022|Month|Target 2023', 3),
    means: 'A indicator, B actual 2022, C not placed, D target 2023',
  },
  {
    name: 'a month over months says of when each row is',
    rows: drawn(`
Measure|Month|Year to date|Target
Homes let in time|9|31.5|40
Calls answered|9|88.5|90`),
    means: 'A indicator, B figure-year, C actual YTD, D target -',
  },
  {
    name: 'the previous and the latest figure, each over its month',
    rows: under('Measure|Previous|Latest|Target\n|Sep 2023|Oct 2023|Mar 2024', 3),
    means: 'A indicator, B actual Sep 2023, C actual Oct 2023, D target Mar 2024',
  },
  ...['Year', 'Full year'].map((whole) => ({
    name: `${whole} behind the quarters of a band`,
    rows: under(`Measure|2022/23|||||2023/24|Target\n|Q1|Q2|Q3|Q4|${whole}|Q1|2023/24`, 3),
    means:
      'A indicator, B actual Q1 2022/23, C actual Q2 2022/23, D actual Q3 2022/23, E actual Q4 2022/23, F actual 2022/23, G actual Q1 2023/24, H target 2023/24',
  })),
  {
    name: 'a span of two years between single ones that are all written with a dash',
    rows: under('Measure|Actual 2023-24|Target 2024-25|Target 2025-27|Target 2026-27', 3),
    means: 'A indicator, B actual 2023/24, C target 2024/25, D target 2025/26, E target 2026/27',
  },
  {
    name: 'the span of a plan with a dash behind single years',
    rows: under('Measure|Actual 2023-24|Target 2024-25|Target 2025-27', 3),
    means: 'A indicator, B actual 2023/24, C target 2024/25, D target 2025-27',
  },
  {
    name: 'one year ago and now',
    rows: under('Measure|1 year ago|Current|Target', 3),
    means: 'A indicator, B actual Last year, C actual -, D target -',
  },
  ...[
    ['YTD|Same time last year', 'B actual YTD, C actual YTD last year'],
    ['YTD 2023/24|Same point last year', 'B actual YTD 2023/24, C actual YTD 2022/23'],
    ['Nov 2023|Same period last year', 'B actual Nov 2023, C actual Last year'],
    ['Q2 2023/24|Same point 2022/23', 'B actual Q2 2023/24, C actual Q2 2022/23'],
    ['Q2 2023/24 actual|Same quarter in 2022/23', 'B actual Q2 2023/24, C actual Q2 2022/23'],
    ['Nov 2023|Same month 2022', 'B actual Nov 2023?, C actual Nov 2022?'],
    ['YTD Q2 2023/24|This time in 2021/22', 'B actual YTD Q2 2023/24, C actual YTD Q2 2021/22'],
    ['Actual 2023/24|Actual 2022/23', 'B actual 2023/24, C actual 2022/23'],
  ].map(([headings, means]) => ({
    name: `the year before: ${headings}`,
    rows: under(`Measure|${headings}|Target`, 3),
    means: `A indicator, ${means}, D target -`,
  })),
  {
    name: 'years of a project that some headings tie to the calendar',
    rows: under('KPI|Baseline|Target Y1 (2023)|Target Y2 (2024)|End target Y3 (2025)|Actual Y1|Actual Y2', 6),
    means:
      'A indicator, B actual Baseline, C target 2023, D target 2024, E target 2025, F actual 2023, G actual 2024',
  },
  {
    name: 'years of a plan that its actuals tie to the calendar',
    rows: under(
      'KPI|Year 1 actual (2021/22)|Year 2 actual (2022/23)|Year 1 target|Year 2 target|Year 3 target',
      5,
    ),
    means:
      'A indicator, B actual 2021/22, C actual 2022/23, D target 2021/22, E target 2022/23, F target 2023/24',
  },
  ...Object.entries({
    'March 2024|March 2025|2024/25 target': 'B actual Mar 2024, C actual Mar 2025, D target 2024/25',
    'March 2024|March 2025|2024/25 target|Median 2023/24':
      'B actual Mar 2024, C actual Mar 2025, D target 2024/25, E comparator 2023/24',
    'Sep 2023|Sep 2024|Target 2024/25': 'B actual Sep 2023, C actual Sep 2024, D target 2024/25',
    'Target 2023/24|March 2024|Target 2024/25|March 2025':
      'B target 2023/24, C actual Mar 2024, D target 2024/25, E actual Mar 2025',
    'March 2024|March 2025|Target': 'B actual Mar 2024?, C actual Mar 2025?, D target -',
    '12m to Jun-23|12m to Jun-24|As at 30/06/23|As at 30/06/24|Target 31 March 2025':
      'B actual 12m to Jun 2023, C actual 12m to Jun 2024, D actual Jun 2023, E actual Jun 2024, F target Mar 2025',
    // Of what nothing tells they may be the steps of a plan as well.
    'Baseline|March 2024|March 2025|March 2026':
      'B actual Baseline, C target Mar 2024?, D target Mar 2025?, E target Mar 2026?',
    'Target 2021/22|March 2024|March 2025': 'B target 2021/22, C not placed, D not placed',
  }).map(([headings, means]) => ({
    name: `one month of several years: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  {
    name: 'years of a plan that one heading ties to a fiscal year',
    rows: under('KPI|Baseline|Actual Yr 1 - FY21|Target Yr 2|Target Yr 3', 4),
    means: 'A indicator, B actual Baseline, C actual FY21, D target FY22, E target FY23',
  },
  {
    name: 'years of a project that are tied to the calendar in two ways',
    rows: under('KPI|Baseline|Target Y1 (2023)|Target Y2 (2025)|Actual Y1', 4),
    means: 'A indicator, B actual Baseline, C target 2023, D target 2025, E actual YR1',
  },
  ...Object.entries({
    'Target 2025/26|Period 1|Period 2': 'B target 2025/26, C actual P1 2025/26, D actual P2 2025/26',
    'Target 2025/26|M1|M2|M3': 'B target 2025/26, C actual Apr 2025, D actual May 2025, E actual Jun 2025',
    'Target 2025/26|Month 11|Month 12': 'B target 2025/26, C actual Feb 2026, D actual Mar 2026',
    'Target 2025|M1|M2': 'B target 2025, C actual Jan 2025, D actual Feb 2025',
    'Target|M1|M2': 'B target -, C actual M1, D actual M2',
    'Target 2025/26|Q1|Q2|Q3':
      'B target 2025/26, C actual Q1 2025/26, D actual Q2 2025/26, E actual Q3 2025/26',
    'Target 2025/26|Q3': 'B target 2025/26, C actual Q3 2025/26',
    // A year that runs on from one to the next.
    'Target 2025/26|Q3|Q4|Q1|Q2': 'B target 2025/26, C actual Q3, D actual Q4, E actual Q1, F actual Q2',
    'Q1|Q2|Target 2025/26': 'B actual Q1, C actual Q2, D target 2025/26',
    'Actual 2024/25|Target 2025/26|Q1|Q2':
      'B actual 2024/25, C target 2025/26, D actual Q1 2025/26, E actual Q2 2025/26',
    'Actual 2024/25|Q1|Q2|Target 2025/26':
      'B actual 2024/25, C actual Q1 2025/26, D actual Q2 2025/26, E target 2025/26',
    'Target 2025/26|Q1|Q2|Actual 2024/25': 'B target 2025/26, C actual Q1, D actual Q2, E actual 2024/25',
  }).map(([headings, means]) => ({
    name: `parts of the year of the target: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    '2019|2016|2018|2017|Target':
      'B actual 2019?, C actual 2016?, D actual 2018?, E actual 2017?, F target -',
    '2019|2016|2017|Target': 'B not placed, C not placed, D not placed, E target -',
  }).map(([headings, means]) => ({
    name: `years in the order of an export: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    '2025/26 outturn|2026/27 target|Target to date (Apr–Oct)|Sep|Oct|Year to date':
      'B actual 2025/26, C target 2026/27, D target YTD Oct 2026, E actual Sep 2026, F actual Oct 2026, G actual YTD Oct 2026',
    'Actual 2025/26|Target 2026/27|Target to date|Sep|Oct|YTD':
      'B actual 2025/26, C target 2026/27, D target YTD Oct 2026, E actual Sep 2026, F actual Oct 2026, G actual YTD Oct 2026',
    'Actual YTD Q2 2026/27|Profile to date|Target 2026/27':
      'B actual YTD Q2 2026/27, C target YTD, D target 2026/27',
    // Of no time that is named it may be of any.
    'Actual 2025/26|Target 2026/27|Target to date': 'B actual 2025/26, C target 2026/27, D target -',
    'Actual 2025/26|Target 2026/27|Target group to date': 'B actual 2025/26, C target 2026/27, D not placed',
  }).map(([headings, means]) => ({
    name: `what is wanted by a day: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'Target 2026/27|Target Apr–Sep|Apr–Sep 2025|Apr–Sep 2026':
      'B target 2026/27, C target H1 2026/27, D actual H1 2025/26, E actual H1 2026/27',
    'Target 2026/27|Q1 2026/27|Apr–Sep': 'B target 2026/27, C actual Q1 2026/27, D actual Q2 2026/27',
  }).map(([headings, means]) => ({
    name: `months that are a half or what has passed by a quarter: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    'KPI|KPI actual 2023|KPI target 2023': 'B actual 2023, C target 2023',
    'Indicator|Indicator value 2023|Indicator target 2024': 'B actual 2023, C target 2024',
    'Measure|Measure result Q1 2023|Measure target': 'B actual Q1 2023, C target -',
    'Metric|Metric score (2023)|Target': 'B actual 2023, C target -',
    'Name *|Baseline value|Target value *|Display order *': 'B actual Baseline, C target End, D reference',
  }).map(([headings, means]) => ({
    name: `what is measured, by its own word: ${headings}`,
    rows: under(headings, headings.split('|').length - 1),
    means: `A indicator, ${means}`,
  })),
  ...Object.entries({
    '2026 YTD (to June 30, 2026)|2026 target': 'B actual YTD Jun 2026, C target 2026',
    'As at June 30, 2026|Target 2027': 'B actual Jun 2026, C target 2027',
    'Year ending Sept. 30th, 2025|Target 2027': 'B actual Sep 2025, C target 2027',
  }).map(([headings, means]) => ({
    name: `the day behind its month: ${headings}`,
    rows: under(`Measure|${headings}`, headings.split('|').length),
    means: `A indicator, ${means}`,
  })),
  {
    name: 'the quarters before a year are its parts, whatever years the title names',
    rows: [
      ['Fiscal Year 2025-26 (July 1, 2025 to June 30, 2026)'],
      ['Measure', 'FY2024-25 Actual', 'Q1', 'Q2', 'Q3', 'Q4', 'FY2025-26 Actual', 'FY2025-26 Target'],
      ['Boats moored', 1, 2, 3, 4, 5, 14, 15],
    ],
    means:
      'A indicator, B actual 2024/25, C actual Q1 2025/26, D actual Q2 2025/26, E actual Q3 2025/26, F actual Q4 2025/26, G actual 2025/26, H target 2025/26',
  },
];
