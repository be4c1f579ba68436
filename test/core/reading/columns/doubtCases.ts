import type { MeaningCase } from './meaningCases';

const cases = (group: string, ...all: Omit<MeaningCase, 'group'>[]): MeaningCase[] =>
  all.map((one) => ({ group, ...one }));

/** Headings that seem to say what they are, and say it of something that is not known. */
export const doubtCases: readonly MeaningCase[] = [
  ...cases(
    'a loose word beside one that is not known is no actual and no target where others plainly are',
    ...[
      'Latest inspection',
      'Position in family',
      'Current caseload',
      'Reported by phone',
      'Results day',
    ].map((heading) => ({
      headings: `Indicator | ${heading} | Actual 2018/19 | Target 2019/20 | Comments`,
      means: 'A indicator, B not placed, C actual 2018/19, D target 2019/20, E comment',
    })),
    ...['Target group', 'Target population', 'Plan reach', 'Goal area'].map((heading) => ({
      headings: `Indicator | Actual 2018/19 | ${heading} | Target 2019/20 | Comments`,
      means: 'A indicator, B actual 2018/19, C not placed, D target 2019/20, E comment',
    })),
    {
      headings: 'Indicator | Current risk score | Target risk score | Comments',
      means: 'A indicator, B actual -?, C target -?, D comment',
    },
    ...[
      'Current performance',
      'Latest figure',
      'Achieved',
      'School results',
      'Current outturn for housing',
    ].map((heading) => ({
      headings: `Indicator | ${heading} | Corporate target | Comments`,
      means: 'A indicator, B actual -, C target -, D comment',
    })),
  ),
  ...cases(
    'a word that heads words heads none over fractions between the figures',
    ...['Group', 'Number', 'Source', 'Team'].flatMap((heading) => [
      {
        headings: `Indicator | Actual 2018/19 | ${heading} | Target 2019/20 | Comments`,
        cells: { [heading]: [10.5, 20.1, 31.2, 44.4] },
        means: 'A indicator, B actual 2018/19, C not placed, D target 2019/20, E comment',
      },
    ]),
    {
      headings: 'Indicator | Actual 2018/19 | Number | Target 2019/20 | Comments',
      cells: { Number: [101, 102, 103, 104] },
      means: 'A indicator, B actual 2018/19, C reference, D target 2019/20, E comment',
    },
    {
      headings: 'Number | Indicator | Actual 2018/19 | Target 2019/20 | Comments',
      cells: { Number: [1.1, 1.2, 2.1, 2.2] },
      means: 'A reference, B indicator, C actual 2018/19, D target 2019/20, E comment',
    },
    {
      headings: 'Indicator | Actual 2018/19 | Group | Target 2019/20 | Comments',
      cells: { Group: ['Fire', 'Fire', 'Police', 'Police'] },
      means: 'A indicator, B actual 2018/19, C service, D target 2019/20, E comment',
    },
  ),
  ...cases(
    'of two that would be the same the plain one is it',
    {
      headings: 'Indicator | Actual 2017/18 | Planned spend 2018/19 | Target 2018/19 | Comments',
      means: 'A indicator, B actual 2017/18, C not placed, D target 2018/19, E comment',
    },
    {
      headings: 'Indicator | Actual 2017/18 | Number 2017/18 | Target 2018/19 | Comments',
      means: 'A indicator, B actual 2017/18, C not placed, D target 2018/19, E comment',
    },
    {
      headings:
        'Indicator | 2017/18 Actual | 2018/19 Target | 2018/19 Expected outcome | 2019/20 Target | Comments',
      means: 'A indicator, B actual 2017/18, C target 2018/19, D not placed, E target 2019/20, F comment',
    },
    {
      headings: 'Indicator | Actual 2017 | Latest estimate 2017 | Target 2018 | Comments',
      means: 'A indicator, B actual 2017, C not placed, D target 2018, E comment',
    },
    {
      headings: 'Indicator | Target 2018 | Target 2018 for girls | Actual 2017 | Comments',
      means: 'A indicator, B target 2018, C not placed, D actual 2017, E comment',
    },
  ),
  ...cases(
    'a word alone is not the area for want of another',
    {
      headings: 'Indicator | 2016/17 | 2017/18 | 2018/19 | SPT | Comments',
      means: 'A indicator, B not placed, C not placed, D not placed, E not placed, F comment',
    },
    {
      headings: 'Indicator | Boys | Girls | All | Target | Comments',
      means: 'A indicator, B not placed, C not placed, D not placed, E target -, F comment',
    },
    {
      headings: 'Indicator | North | South | East | West | Target | Comments',
      means: 'A indicator, B not placed, C not placed, D not placed, E not placed, F target -, G comment',
    },
    {
      headings: 'Indicator | Trust | Peer | National | Target | Comments',
      means: 'A indicator, B actual -?, C comparator -, D comparator -, E target -, F comment',
    },
    {
      headings: 'Indicator | Leeds | National | Target | Comments',
      means: 'A indicator, B actual -, C comparator -, D target -, E comment',
    },
  ),
  ...cases(
    'years around quarters that name none',
    ...[
      'Q1 | Q2 | Q3',
      'Apr | May | Jun',
      'Autumn | Spring | Summer',
      'P1 | P2 | P3',
      'Term 1 | Term 2 | Term 3',
    ].map((parts) => ({
      headings: `Indicator | 2020/21 | ${parts} | Target 2021/22 | Comments`,
      means: `A indicator, B actual 2020/21, ${parts
        .split(' | ')
        .map((part, index) => `${'CDE'[index]!} actual ${part}`)
        .join(', ')}, F target 2021/22, G comment`,
    })),
    {
      headings: 'Indicator | 2019/20 | 2020/21 | Q1 | Q2 | Target | Comments',
      means:
        'A indicator, B actual 2019/20?, C actual 2020/21?, D actual Q1, E actual Q2, F target -, G comment',
    },
    {
      headings: 'Indicator | Q1 | Q2 | Q3 | Q4 | Year to March 2022 | Target | Comments',
      means:
        'A indicator, B actual Q1 2021/22, C actual Q2 2021/22, D actual Q3 2021/22, E actual Q4 2021/22, F actual 2021/22, G target -, H comment',
    },
    {
      headings: 'Indicator | 2022/23 | H1 | H2 | 2023/24 | Target 2024/25 | Comments',
      means:
        'A indicator, B actual 2022/23, C actual H1 2023/24, D actual H2 2023/24, E actual 2023/24, F target 2024/25, G comment',
    },
    {
      headings: 'Indicator | Q1 | Q2 | Q3 | Q4 | Target 2023/24 | Comments',
      means: 'A indicator, B actual Q1, C actual Q2, D actual Q3, E actual Q4, F target 2023/24, G comment',
    },
    {
      headings: 'Indicator | 2022/23 outturn | Q1 | Q2 | Q3 | Q4 | 2023/24 | 2024/25 | Comments',
      means:
        'A indicator, B actual 2022/23, C actual Q1, D actual Q2, E actual Q3, F actual Q4, G target 2023/24, H target 2024/25, I comment',
    },
    {
      headings: 'Indicator | Q1 | Q2 | 2021/22 | Target | Comments',
      means: 'A indicator, B actual Q1, C actual Q2, D actual 2021/22?, E target -, F comment',
    },
    {
      headings: 'Indicator | Q1 | Q2 | Target 2021/22 | 2022/23 | 2023/24 | Comments',
      means:
        'A indicator, B actual Q1, C actual Q2, D target 2021/22, E target 2022/23, F target 2023/24, G comment',
    },
    {
      headings: 'Indicator | Outturn 2019/20 | Q1 | Q2 | 2020/21 | 2021/22 | Comments',
      means:
        'A indicator, B actual 2019/20, C actual Q1, D actual Q2, E target 2020/21, F target 2021/22, G comment',
    },
    {
      headings: 'Indicator | Q1 | Q2 | Q3 | Q4 | Year end | Year end target | Comments',
      means:
        'A indicator, B actual Q1, C actual Q2, D actual Q3, E actual Q4, F actual This year, G target End, H comment',
    },
    {
      headings: 'Indicator | Year to March 2021 | Year to March 2022 | Target | Comments',
      means: 'A indicator, B actual 2020/21?, C actual 2021/22?, D target -, E comment',
    },
  ),
  ...cases(
    'bases, floors and limits',
    {
      headings: 'Indicator | Base 2015 | Target 2018 | Target 2019 | Comments',
      means: 'A indicator, B actual 2015?, C target 2018, D target 2019, E comment',
    },
    {
      headings: 'Indicator | Base 2015 | Result 2015 | Target 2016 | Comments',
      means: 'A indicator, B not placed, C actual 2015, D target 2016, E comment',
    },
    ...['Floor', 'Minimum', 'Ceiling', 'Max'].map((bound) => ({
      headings: `Indicator | Actual 2018/19 | ${bound} 2019/20 | Target 2019/20 | Comments`,
      means: 'A indicator, B actual 2018/19, C threshold, D target 2019/20, E comment',
    })),
    {
      headings: 'Indicator | Floor 2019/20 | Actual 2018/19 | Comments',
      means: 'A indicator, B not placed, C actual 2018/19, D comment',
    },
    {
      headings: 'Indicator | Red below | Green above | Apr | May | Jun | Comments',
      means: 'A indicator, B threshold, C target -, D actual Apr, E actual May, F actual Jun, G comment',
    },
    {
      headings: 'Indicator | Threshold | Q1 | Q2 | Comments',
      means: 'A indicator, B threshold, C actual Q1, D actual Q2, E comment',
    },
    {
      headings: 'Indicator | Standard | Apr | May | Jun | Comments',
      means: 'A indicator, B target -?, C actual Apr, D actual May, E actual Jun, F comment',
    },
  ),
  ...cases(
    'figures of others that stop a year early',
    {
      headings: 'Indicator | 2019-20 | 2020-21 | 2021-22 | England 2020-21 | Target 2022-23 | Comments',
      means:
        'A indicator, B actual 2019/20, C actual 2020/21, D actual 2021/22?, E comparator 2020/21, F target 2022/23, G comment',
    },
    {
      headings: 'Indicator | 2020-21 | England 2020-21 | 2021-22 | Target 2022-23 | Comments',
      means: 'A indicator, B actual 2020/21, C comparator 2020/21, D not placed, E target 2022/23, F comment',
    },
    {
      headings: 'Indicator | 2019-20 | 2020-21 | 2021-22 | England 2020-21 | 2022-23 | Comments',
      means:
        'A indicator, B actual 2019/20, C actual 2020/21, D actual 2021/22?, E comparator 2020/21, F not placed, G comment',
    },
    {
      headings: 'Indicator | 2020-21 | 2021-22 | England 2020-21 | Quintile score | 2022-23 | Comments',
      means:
        'A indicator, B actual 2020/21, C actual 2021/22?, D comparator 2020/21, E rank, F not placed, G comment',
    },
    {
      headings: 'Indicator | 2020-21 | 2021-22 | England 2020-21 | Wibble | 2022-23 | Comments',
      means:
        'A indicator, B actual 2020/21, C actual 2021/22?, D comparator 2020/21, E not placed, F not placed, G comment',
    },
  ),
  ...cases(
    'a word that is not known, of several years',
    {
      headings:
        'Measure | FY16 Actual | FY17 Adopted | FY17 Actual | FY18 Adopted | FY19 Proposed | Comments',
      means:
        'A indicator, B actual FY16, C target FY17?, D actual FY17, E target FY18?, F target FY19, G comment',
    },
    {
      headings: 'Measure | FY17 Wibble | FY17 Actual | FY18 Wibble | FY18 Target | Comments',
      means: 'A indicator, B not placed, C actual FY17, D not placed, E target FY18, F comment',
    },
    {
      headings: 'Measure | FY16 Budget | FY16 Actual | FY17 Actual | FY18 Budget | FY18 Target | Comments',
      means: 'A indicator, B not placed, C actual FY16, D actual FY17, E budget, F target FY18, G comment',
    },
  ),
  ...cases(
    'what was before, and today',
    {
      headings: 'Indicator | Previous value | Latest value | Target | Comments',
      means: 'A indicator, B actual Previous, C actual -, D target -, E comment',
    },
    {
      headings: 'Indicator | ICB value | ICB previous value | England | Target | Comments',
      means: 'A indicator, B actual -, C actual Previous, D comparator -, E target -, F comment',
    },
    {
      headings: 'Indicator | Two years ago | Last year | This year | Next year | Comments',
      means:
        'A indicator, B actual Two years ago, C actual Last year, D actual This year, E target Next year, F comment',
    },
    {
      headings: 'Indicator | Latest value | Period of latest | Target | Comments',
      cells: { 'Period of latest': ['2018-20', '2022', '2021/22', '2018/19-22/23'] },
      means: 'A indicator, B actual -, C figure-year, D target -, E comment',
    },
    {
      headings: 'Indicator | Previous rating | Value | Target | Comments',
      cells: { 'Previous rating': ['Red', 'Amber', 'Red', 'Green'] },
      means: 'A indicator, B status, C actual -, D target -, E comment',
    },
  ),
  ...cases(
    'headings of figures over words and no figure',
    {
      headings: 'Measure | Key performance | Actual | Target | Comments',
      cells: { 'Key performance': ['Yes', 'No', 'Yes', 'Yes'] },
      means: 'A indicator, B status, C actual -, D target -, E comment',
    },
    {
      headings: 'Measure | Performance | Target | Comments',
      cells: { Performance: ['Yes', 'No', 'Yes', 'Yes'] },
      means: 'A indicator, B actual -, C target -, D comment',
    },
    {
      headings: 'Measure | Service standard | Target | Performance | Comments',
      cells: {
        'Service standard': [
          'Calls answered in a minute',
          'Letters answered in ten days',
          'Visits made in two days',
          'Fees paid back in a month',
        ],
      },
      means: 'A indicator, B goal, C target -, D actual -, E comment',
    },
    {
      headings: 'Measure | Volume meeting target | Target | Performance | Comments',
      means: 'A indicator, B not placed, C target -, D actual -, E comment',
    },
    {
      headings: 'Measure | planned_spending | planned_posts | actual_outcome | Comments',
      means: 'A indicator, B target -?, C target -?, D actual -, E comment',
    },
  ),
  ...cases(
    'two words that are not known, and words that only look like places',
    {
      headings: 'Indicator | Outcome 2018 | Output 2018 | Target 2019 | Comments',
      means: 'A indicator, B actual 2018?, C comparator 2018?, D target 2019, E comment',
    },
    {
      headings: 'Indicator | Oldtown 2017 | Oldtown 2018 | Newtown 2018 | Target 2019 | Comments',
      means: 'A indicator, B actual 2017, C actual 2018, D comparator 2018?, E target 2019, F comment',
    },
    {
      headings: 'Indicator | Oldtown 2018 | Leeds 2018 | Target 2019 | Comments',
      means: 'A indicator, B actual 2018, C comparator 2018, D target 2019, E comment',
    },
    {
      headings: 'Indicator | Met 2018? | 2018 | Target 2018 | Target 2019 | Comments',
      means: 'A indicator, B not placed, C actual 2018, D target 2018, E target 2019, F comment',
    },
    {
      headings: 'Indicator | Quartile 2018 | Actual 2018 | Target 2019 | Comments',
      means: 'A indicator, B not placed, C actual 2018, D target 2019, E comment',
    },
    {
      headings: 'Indicator | Top quartile 2018 | Actual 2018 | Target 2019 | Comments',
      means: 'A indicator, B comparator 2018, C actual 2018, D target 2019, E comment',
    },
    {
      headings: 'Indicator | Actual spend | Actual | Target | Comments',
      means: 'A indicator, B not placed, C actual -, D target -, E comment',
    },
    {
      headings: 'Indicator | Actual for housing | Target | Comments',
      means: 'A indicator, B actual -, C target -, D comment',
    },
    {
      headings: 'Indicator | Year 0 | Year 1 | Year 2 | Comments',
      means: 'A indicator, B actual YR0, C target YR1, D target YR2, E comment',
    },
  ),
  ...cases(
    'shares of a target, pages and words that say which way is better',
    ...['percent', '%', 'Percentage'].map((heading) => ({
      headings: `Indicator | Actual 2016 | Target 2017 | Target 2018 | ${heading} | Comments`,
      cells: {
        'Actual 2016': [10, 20, 30, null],
        'Target 2017': [12, 25, 32, 9],
        'Target 2018': [14, 30, 34, 10],
        [heading]: ['83%', '80%', '94%', null],
      },
      means: 'A indicator, B actual 2016, C target 2017, D target 2018, E complete, F comment',
    })),
    {
      headings: 'Indicator | Actual 2016 | Target 2017 | percent | Comments',
      cells: { percent: [50, 80, 94, 12] },
      means: 'A indicator, B actual 2016, C target 2017, D not placed, E comment',
    },
    {
      headings: 'id | Indicator | baseline | y1_2026_27 | direction | data_source | source_page',
      cells: {
        id: ['k1', 'k2', 'k3', 'k4'],
        direction: ['reduce', 'grow', 'maintain', 'grow'],
        data_source: ['Books', 'Books', 'Ledger', 'Ledger'],
        source_page: [58, 58, 60, 61],
      },
      means: 'A reference, B indicator, C actual Baseline, D target 2026/27, E polarity, F source, G nothing',
    },
    {
      headings: 'Indicator | Actual 2016 | Target 2017 | Direction | Page no. | Comments',
      cells: { Direction: ['up', 'down', 'same', 'up'], 'Page no.': [58, 58, 60, 61] },
      means: 'A indicator, B actual 2016, C target 2017, D direction, E source, F comment',
    },
  ),
  ...cases(
    'a word that nobody knows beside the actual of every year, and alone with the year to come, is likely the target',
    {
      headings: 'Indicator | PCL 2021-22 | Actual 2021-22 | PCL 2022-23 | Actual 2022-23 | PCL 2023-24',
      means:
        'A indicator, B target 2021/22?, C actual 2021/22, D target 2022/23?, E actual 2022/23, F target 2023/24?',
    },
    {
      headings: 'Indicator | Actual FY21 | QSL FY21 | Actual FY22 | QSL FY22 | QSL FY23 | QSL FY24',
      means:
        'A indicator, B actual FY21, C target FY21?, D actual FY22, E target FY22?, F target FY23?, G target FY24?',
    },
    {
      headings:
        'Indicator | PCL 2021 | Actual 2021 | ODI 2021 | PCL 2022 | Actual 2022 | ODI 2022 | PCL 2023',
      means:
        'A indicator, B target 2021?, C actual 2021, D not placed, E target 2022?, F actual 2022, G not placed, H target 2023?',
    },
  ),
  ...cases(
    'such a word is asked about where anything else may be wanted, or where it may be somebody else',
    {
      headings: 'Indicator | QSL 2021 | Actual 2021 | QSL 2022 | Actual 2022',
      means: 'A indicator, B not placed, C actual 2021, D not placed, E actual 2022',
    },
    {
      headings: 'Indicator | PCL 2021 | Actual 2021 | PCL 2022',
      means: 'A indicator, B not placed, C actual 2021, D not placed',
    },
    {
      headings: 'Indicator | PCL 2021 | Actual 2021 | PCL 2022 | Actual 2022 | PCL 2023 | Target 2023',
      means:
        'A indicator, B not placed, C actual 2021, D not placed, E actual 2022, F not placed, G target 2023',
    },
    {
      headings: 'Indicator | PCL 2021 | Actual 2021 | PCL 2022 | Actual 2022 | PCL 2023 | ODI 2023',
      means:
        'A indicator, B not placed, C actual 2021, D not placed, E actual 2022, F not placed, G not placed',
    },
    {
      headings: 'Indicator | Kent 2021 | Actual 2021 | Kent 2022 | Actual 2022 | Kent 2023',
      means: 'A indicator, B comparator 2021, C actual 2021, D comparator 2022, E actual 2022, F not placed',
    },
    {
      headings: 'Indicator | Proj 2021 | Actual 2021 | Proj 2022 | Actual 2022 | Proj 2023',
      means: 'A indicator, B not placed, C actual 2021, D not placed, E actual 2022, F not placed',
    },
  ),
  ...cases(
    'of a year that ends before it begins, the one that fits where it stands',
    ...[
      ['Target 2024/25 | Target 2035/26 | Target 2029/30', '2024/25 2025/26? 2029/30'],
      ['Target 2026/27 | Target 2027/29 | Target 2028/29', '2026/27 2027/28? 2028/29'],
      ['Target 2026/27 | Target 2027/29 | Target 2029/30', '2026/27 2027-29? 2029/30'],
      ['Target 2024/25 | Target 2025/25 | Target 2026/27', '2024/25 2025/26? 2026/27'],
      ['Target 2024/25 | Target 2052/26 | Target 2026/27', '2024/25 2025/26? 2026/27'],
      ['Target 2024/25 | Target 2025/26 | Target 2036/27', '2024/25 2025/26 2026/27?'],
      ['Target 2034/25 | Target 2025/26 | Target 2026/27', '2024/25? 2025/26 2026/27'],
    ].map(([targets, years]) => {
      const [first, second, third] = years!.split(' ');
      return {
        headings: `Indicator | Actual 2023/24 | ${targets!}`,
        means: `A indicator, B actual 2023/24, C target ${first!}, D target ${second!}, E target ${third!}`,
      };
    }),
    {
      headings: 'Indicator | Actual 2023/24 | Target 2035/26 | Target 2050/51',
      means: 'A indicator, B actual 2023/24, C target 2035?, D target 2050/51',
    },
    {
      headings: 'Indicator | Actual 2023/12 | Target 2024/25 | Target 2025/26',
      means: 'A indicator, B actual 2023, C target 2024/25, D target 2025/26',
    },
  ),
];
