import type { TestCell } from '../../../support/grid';
import type { MeaningCase } from './meaningCases';

/** What stands in the rows of indicators beside their own figures, and what only looks as if it did. */
export const besideCases: MeaningCase[] = [];

function about(group: string, cases: readonly Omit<MeaningCase, 'group'>[]): void {
  besideCases.push(...cases.map((one) => ({ ...one, group })));
}

const sentences: readonly TestCell[] = [
  'Volume of mail increased by 10% by June 2022',
  'Two systems developed by March 2022',
  'All purchases made within the budget',
  'Staff trained in every region by June 2022',
];

about('money in the row of an indicator', [
  {
    headings:
      'Indicator | FY22 Actual | FY23 Target | FY22 Actual_General Fund | FY22 Actual_Other Funds | FY23 Budget_General Fund | Comments',
    means: 'A indicator, B actual FY22, C target FY23, D budget, E budget, F budget, G comment',
  },
  {
    headings: 'Indicator | Actual 2016 | Target 2017 | Appropriation 2017 | Commitments 2017 | Payments 2017',
    means: 'A indicator, B actual 2016, C target 2017, D budget, E budget, F budget',
  },
  {
    headings: 'Indicador | Actual 2024 | Target 2025 | Apropiación 2025 | Compromisos 2025 | Pagos 2025',
    means: 'A indicator, B actual 2024, C target 2025, D budget, E budget, F budget',
  },
  {
    headings:
      'Indicador de producto | Actual 2024 | Target 2025 | 2024 Plan financiero | 2025 Plan financiero',
    means: 'A indicator, B actual 2024, C target 2025, D budget, E budget',
  },
  {
    headings: 'Indicator | Baseline 2016 | Target 2017 | Planned budget 2017 | Actual budget 2017 | Comments',
    means: 'A indicator, B actual 2016, C target 2017, D budget, E budget, F comment',
  },
  {
    headings: 'Indicator | Actual 2016 | Target 2017 | $ budget 2017 | Comments',
    means: 'A indicator, B actual 2016, C target 2017, D budget, E comment',
  },
]);

about('words that money has and figures of indicators have too', [
  {
    headings: 'Indicator | Actual 2016 | Commitment 2017 | Comments',
    means: 'A indicator, B actual 2016, C target 2017, D comment',
  },
  {
    headings: 'Indicator | Actual 2016/17 | Budget 2017/18 | Comments',
    means: 'A indicator, B actual 2016/17, C target 2017/18?, D comment',
  },
]);

about('a plan in words that are not known is no comparator', [
  {
    headings: 'Indicador | Razem planowane 2024 | Razem wykonane 2024 | Avance 2024 | % ejecución 2024',
    means: 'A indicator, B not placed, C not placed, D complete, E complete',
  },
  {
    headings: 'Indicador | Total planeado 2024 | Total ejecutado 2024 | % total planeado 2024',
    cells: { '% total planeado 2024': ['100%', '100%', '0%', '100%'] },
    means: 'A indicator, B target 2024, C actual 2024, D complete',
  },
  {
    headings: 'Indicador | Total planeado 2024 | Total ejecutado 2024 | Avance 2024 | % ejecución 2024',
    means: 'A indicator, B target 2024, C actual 2024, D complete, E complete',
  },
]);

about('flags, times and numbers that count', [
  {
    headings: 'Ref | Reported stat | Indicator | Actual 2016 | Target 2017 | Comments',
    cells: { 'Reported stat': [null, 'Y', null, 'Y'] },
    means: 'A reference, B nothing, C indicator, D actual 2016, E target 2017, F comment',
  },
  {
    headings: 'Indicator | Performance 2016 | Target 2017 | Last available result | Comments',
    cells: { 'Last available result': ['Jan 2017', 'Mar 2017', 'Dec 2016', 'Jan 2017'] },
    means: 'A indicator, B actual 2016, C target 2017, D figure-year, E comment',
  },
  {
    headings: 'compact_year | indicator | q1 | q2 | yearly_target',
    cells: { compact_year: [1, 2, 1, 2] },
    means: 'A figure-year, B indicator, C actual Q1, D actual Q2, E target -',
  },
  {
    headings: 'INDICATOR_SEQ | PARENT_SEQ | Indicator | Actual 2016 | Target 2017',
    cells: { INDICATOR_SEQ: [7, 8, 9, 10], PARENT_SEQ: [0, 0, 7, 7] },
    means: 'A reference, B nothing, C indicator, D actual 2016, E target 2017',
  },
  {
    headings:
      'Indicator | Target Q1 | Actual Q1 | Corrective action Q1 | Target Q2 | Actual Q2 | Corrective action Q2',
    cells: { 'Corrective action Q1': [], 'Corrective action Q2': [] },
    means: 'A indicator, B target Q1, C actual Q1, D comment, E target Q2, F actual Q2, G comment',
  },
]);

about('the year as a whole', [
  ...['Yr end total / average', 'Annual total', 'Yearly average'].map((heading) => ({
    headings: `Indicator | Q1 2016/17 | Q2 2016/17 | Target 2016/17 | ${heading}`,
    means: 'A indicator, B actual Q1 2016/17, C actual Q2 2016/17, D target 2016/17, E actual -',
  })),
  {
    headings: 'Indicator | Q1 2016/17 | Q2 2016/17 | Target 2016/17 | National average',
    means: 'A indicator, B actual Q1 2016/17, C actual Q2 2016/17, D target 2016/17, E comparator -',
  },
]);

about('the year right of all its parts', [
  ...['Year', 'Full year', 'Whole year total', 'Annual figure'].map((heading) => ({
    headings: `Indicator | Q1 | Q2 | Q3 | Q4 | ${heading} | Target | Comments`,
    means:
      'A indicator, B actual Q1, C actual Q2, D actual Q3, E actual Q4, F actual This year, G target -, H comment',
  })),
  {
    headings: 'Indicator | Q1 2016/17 | Q2 2016/17 | Q3 2016/17 | Q4 2016/17 | Year | Target 2017/18',
    means:
      'A indicator, B actual Q1 2016/17, C actual Q2 2016/17, D actual Q3 2016/17, E actual Q4 2016/17, F actual 2016/17, G target 2017/18',
  },
  {
    headings: 'Indicator | Q1 target | Q2 target | Q3 target | Q4 target | Year | Actual 2016/17',
    means:
      'A indicator, B target Q1, C target Q2, D target Q3, E target Q4, F target This year, G actual 2016/17',
  },
  {
    headings: 'Indicator | H1 | H2 | Year | Target',
    means: 'A indicator, B actual H1, C actual H2, D actual This year, E target -',
  },
  {
    headings: 'Indicator | Q1 | Q2 | Q3 | Q4 | Year | Target',
    cells: { Year: [2016, 2017, 2016, 2017] },
    means: 'A indicator, B actual Q1, C actual Q2, D actual Q3, E actual Q4, F figure-year, G target -',
  },
  {
    headings: 'Indicator | Q1 | Q2 | Q3 | Year | Target',
    means: 'A indicator, B actual Q1, C actual Q2, D actual Q3, E not placed, F target -',
  },
]);

about('what is not to be fallen below, beside the target', [
  ...['Floor', 'Floor standard'].map((heading) => ({
    headings: `Indicator | Actual 2016/17 | Target 2016/17 | ${heading}`,
    means: 'A indicator, B actual 2016/17, C target 2016/17, D threshold',
  })),
]);

about('days on which the next figures come', [
  ...['Next figure expected', 'Next data available', 'Next results due', 'Next update'].map((heading) => ({
    headings: `Indicator | Actual 2015 | Actual 2016 | Target 2017 | ${heading} | Comments`,
    cells: { [heading]: ['August 2017', 'July 2017', 'August 2017', 'May 2017'] },
    means: 'A indicator, B actual 2015, C actual 2016, D target 2017, E due, F comment',
  })),
  {
    headings: 'Indicator | Actual 2015 | Actual 2016 | Target 2017 | Date figures expected',
    cells: { 'Date figures expected': ['August 2017', 'July 2017', 'Awaiting DfE', 'May 2017'] },
    means: 'A indicator, B actual 2015, C actual 2016, D target 2017, E comment',
  },
]);

about('a result in words of how the target fared', [
  ...['Progress Dec 2016', 'Assessment Dec 2016', 'Plan Assessment', 'Progress 2016'].map((heading) => ({
    headings: `Indicator | Actual Dec 2015 | Milestone Dec 2016 | Actual Dec 2016 | Target Dec 2017 | ${heading}`,
    cells: { [heading]: ['Met', 'Partly met', 'Not met', 'Met'] },
    means:
      'A indicator, B actual Dec 2015, C target Dec 2016, D actual Dec 2016, E target Dec 2017, F status',
  })),
  ...[
    ['Met', 'Not met', 'Within tolerance', 'n/a'],
    ['Out of tolerance', 'Met', 'Near', 'Not met'],
  ].map((cells) => ({
    headings: 'Indicator | Standard 2016/17 | Q1 2016/17 | Q2 2016/17 | Result | Comments',
    cells: { Result: cells, 'Standard 2016/17': ['≥ 95%', '≤ 3 weeks', '≥ 90%', '≥ 80%'] },
    means: 'A indicator, B target 2016/17, C actual Q1 2016/17, D actual Q2 2016/17, E status, F comment',
  })),
  {
    headings: 'Indicator | Standard 2016/17 | Q1 2016/17 | Q2 2016/17 | Result | Comments',
    cells: { 'Standard 2016/17': ['≥ 95%', '≤ 3 weeks', '≥ 90%', '≥ 80%'] },
    means: 'A indicator, B target 2016/17, C actual Q1 2016/17, D actual Q2 2016/17, E actual -, F comment',
  },
]);

about('a level without a year beside targets that have theirs', [
  ...['Desired Level', 'Goal', 'Aspiration'].map((heading) => ({
    headings: `Key measures | FY17 Actual | FY19 Target | ${heading}`,
    means: 'A indicator, B actual FY17, C target FY19, D not placed',
  })),
  {
    headings: 'Key measures | FY17 Actual | Goal',
    means: 'A indicator, B actual FY17, C target -',
  },
  {
    headings: 'Key measures | FY17 Actual | FY19 Target | Target',
    means: 'A indicator, B actual FY17, C target FY19, D target -',
  },
]);

about('a target in words beside the target in figures', [
  {
    headings:
      'Objectives | Annual Target 2021/2022 | Key Performance Indicators | Actual 2020/21 | Indicator Target Value 2021/22',
    cells: { Objectives: ['A', 'A', 'B', 'B'], 'Annual Target 2021/2022': sentences },
    means: 'A service, B goal, C indicator, D actual 2020/21, E target 2021/22',
  },
]);

about('an estimate between the actuals and the targets', [
  {
    headings: 'Key measure | FY 2023 Actual | FY 2024 Actual | FY 2025 Estimate | FY 2026 Target',
    means: 'A indicator, B actual FY23, C actual FY24, D actual FY25?, E target FY26',
  },
  {
    headings: 'Key measures | FY17 Actual | FY18 Estimated | FY19 Target | Comments',
    means: 'A indicator, B actual FY17, C actual FY18?, D target FY19, E comment',
  },
  {
    headings: 'Key measures | FY17 Actual | FY18 Estimated | FY18 Target | FY19 Target',
    means: 'A indicator, B actual FY17, C forecast, D target FY18, E target FY19',
  },
  {
    headings: 'Key measures | FY17 Actual | FY18 Target | FY19 Estimate',
    means: 'A indicator, B actual FY17, C target FY18, D not placed',
  },
  {
    headings: 'Key measures | FY17 Actual | FY18 Projected | FY19 Target',
    means: 'A indicator, B actual FY17, C target FY18?, D target FY19',
  },
]);

about('how the figures have moved since', [
  {
    headings: 'Performance indicator | Value | Target | Status | Last Year | Last Quarter',
    cells: { Status: [], 'Last Year': ['N/A'], 'Last Quarter': [] },
    means: 'A indicator, B actual -, C target -, D status, E direction, F direction',
  },
  {
    headings: 'Performance indicator | Value | Target | Last Year',
    cells: { 'Last Year': ['↑', '↓', 'Improved', '↑'] },
    means: 'A indicator, B actual -, C target -, D direction',
  },
  {
    headings: 'Performance indicator | Value | Target | Last Year | Last Quarter',
    means: 'A indicator, B actual -, C target -, D actual Last year, E actual Last quarter',
  },
  {
    headings: 'Performance indicator | Value | Target | Last Year',
    cells: { 'Last Year': [] },
    means: 'A indicator, B actual -, C target -, D actual Last year',
  },
]);
