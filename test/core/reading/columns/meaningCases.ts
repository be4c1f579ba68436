import type { TestCell } from '../../../support/grid';

/** Headings over four rows, and what each column is taken for. */
export interface MeaningCase {
  /** What cases like it have in common. */
  readonly group: string;
  readonly headings: string;
  /** What stands below a heading, where it is not figures. */
  readonly cells?: Readonly<Record<string, readonly TestCell[]>>;
  readonly means: string;
}

export const meaningCases: MeaningCase[] = [];

let group = '';

function about(what: string, add: () => void): void {
  group = what;
  add();
}

function check(cases: readonly Omit<MeaningCase, 'group'>[]): void {
  meaningCases.push(...cases.map((one) => ({ ...one, group })));
}

const words = ['Awaiting DfE', 'See comment', 'Not out until Oct 17', 'Data late'];

const told = ['Two sites finished early', 'Return is due in May', 'New rounds since June', 'System was down'];

about('what is told of the figures is a comment, whoever tells it', () => {
  check(
    ['Status update', 'Officer view', "Manager's statement", 'Service response'].map((heading) => ({
      headings: `Indicator | Actual 2016 | Target 2017 | Target 2018 | ${heading}`,
      cells: { [heading]: told },
      means: 'A indicator, B actual 2016, C target 2017, D target 2018, E comment',
    })),
  );
});

about('a question whether the target is met, which yes or no answers, is a status', () => {
  check(
    [
      'On Target?',
      'On target',
      'On track?',
      'Target met?',
      'Meeting target (Y/N)',
      'Within target?',
      'Goal reached?',
      'Better than target?',
      'Against target',
      'Is the target met?',
      'Target achieved',
    ].map((heading) => ({
      headings: `Indicator | Actual 2015 | Actual 2016 | Target 2016 | ${heading} | Comments`,
      cells: { [heading]: ['Yes', 'No', 'N', 'n/a'], Comments: told },
      means: 'A indicator, B actual 2015, C actual 2016, D target 2016, E status, F comment',
    })),
  );
  check(
    ['On target by', 'Against target', 'Variance to target', '+/- target', 'Gap to plan'].map((heading) => ({
      headings: `Indicator | Actual 2015 | Actual 2016 | Target 2016 | ${heading} | Comments`,
      cells: { [heading]: [2, -1, 0, 3], Comments: told },
      means: 'A indicator, B actual 2015, C actual 2016, D target 2016, E variance, F comment',
    })),
  );
});

about('an actual by its heading, whatever stands below', () => {
  check([
    {
      headings: 'Indicator | Kent 2015 | Kent 2016 | Target 2017 | Comments',
      cells: { 'Kent 2016': words },
      means: 'A indicator, B actual 2015, C actual 2016, D target 2017, E comment',
    },
    {
      headings: 'Indicator | 2015/16 | 2016/17 | Target 2017/18 | Comments',
      cells: { '2016/17': words },
      means: 'A indicator, B actual 2015/16, C actual 2016/17, D target 2017/18, E comment',
    },
    {
      headings: 'Indicator | Actual 2016 | Target 2017 | Target 2018 | Comments',
      cells: { 'Target 2018': ['To be agreed with DfE', 'tbc', 'see plan', 'Cabinet in May'] },
      means: 'A indicator, B actual 2016, C target 2017, D target 2018, E comment',
    },
    {
      headings: 'Indicator | Outturn 2016/17 | Q1 | Q2 | Target 2017/18 | Comments',
      cells: { Q1: words, Q2: [null, null, null, null] },
      means:
        'A indicator, B actual 2016/17, C actual Q1 2017/18, D actual Q2 2017/18, E target 2017/18, F comment',
    },
    {
      headings: 'Indicator | Medway 2016 | England 2016 | Target 2017 | Comments',
      cells: { 'Medway 2016': words, 'England 2016': [null, null, null, null] },
      means: 'A indicator, B actual 2016, C comparator 2016, D target 2017, E comment',
    },
  ]);
});

about('years to come under other words than target', () => {
  check(
    ['Plan', 'Standard', 'Aim', 'Objective', 'Expected', 'Profile', 'Budgeted', 'To achieve by'].map(
      (word) => ({
        headings: `Indicator | Actual 2017/18 | ${word} 2018/19 | Target 2019/20 | Comments`,
        means: 'A indicator, B actual 2017/18, C target 2018/19, D target 2019/20, E comment',
      }),
    ),
  );
  check(
    ['Projected', 'Budget', 'Indicative'].map((word) => ({
      headings: `Indicator | Actual 2017/18 | ${word} 2018/19 | Target 2019/20 | Comments`,
      means: 'A indicator, B actual 2017/18, C target 2018/19?, D target 2019/20, E comment',
    })),
  );
  check([
    {
      headings: 'Indicator | Baseline | Y1 | Y2 | Y3 | Comments',
      means: 'A indicator, B actual Baseline, C target YR1, D target YR2, E target YR3, F comment',
    },
    {
      headings: 'Indicator | Outturn 2016/17 | Outturn 2017/18 | 2018/19 | 2019/20 | Comments',
      means: 'A indicator, B actual 2016/17, C actual 2017/18, D target 2018/19, E target 2019/20, F comment',
    },
    {
      headings: 'Indicator | 2016/17 | 2017/18 | Target 2018/19 | 2019/20 | Comments',
      means: 'A indicator, B actual 2016/17, C actual 2017/18, D target 2018/19, E target 2019/20, F comment',
    },
    {
      headings: 'Indicator | Kent 2017 | 2018 | 2019 | Comments',
      means: 'A indicator, B actual 2017, C target 2018, D target 2019, E comment',
    },
    {
      headings: 'Indicator | y1_2026_27 | y2_2027_28 | Baseline | Comments',
      means: 'A indicator, B target 2026/27, C target 2027/28, D actual Baseline, E comment',
    },
    {
      headings: 'Indicator | Outturn 2013/14 | Performance standard 2014/15 | Outturn 2014/15 | Comments',
      means: 'A indicator, B actual 2013/14, C target 2014/15, D actual 2014/15, E comment',
    },
  ]);
});

about('an unknown word beside a year is not placed', () => {
  check([
    {
      headings: 'Indicator | Actual 2017/18 | Wibble 2018/19 | Target 2019/20 | Comments',
      means: 'A indicator, B actual 2017/18, C not placed, D target 2019/20, E comment',
    },
    {
      headings: 'Indicator | Actual 2017/18 | Wibble 2017/18 | Target 2018/19 | Comments',
      means: 'A indicator, B actual 2017/18, C not placed, D target 2018/19, E comment',
    },
    {
      headings: 'Indicator | 2016/17 | 2017/18 | Wibble 2017/18 | Target 2018/19 | Comments',
      means: 'A indicator, B actual 2016/17, C actual 2017/18, D not placed, E target 2018/19, F comment',
    },
    {
      headings: 'Indicator | Estimate 2018/19 | Actual 2017/18 | Target 2019/20 | Comments',
      means: 'A indicator, B not placed, C actual 2017/18, D target 2019/20, E comment',
    },
    {
      headings: 'Indicator | Boys 2017 | Girls 2017 | Target 2018 | Comments',
      means: 'A indicator, B not placed, C not placed, D target 2018, E comment',
    },
    {
      headings: 'Indicator | 2015 | 2016 | 2017 | 2018 | Comments',
      means: 'A indicator, B not placed, C not placed, D not placed, E not placed, F comment',
    },
  ]);
});

about('somebody else’s figures', () => {
  check(
    [
      'Top ten councils',
      'Core Cities',
      'HouseMark median',
      'CIPFA',
      'Statistical neighbours',
      'Nearest neighbours',
      'London',
      'Sector median',
      'Top quartile',
      'Upper quartile',
      'Best in class',
      'EU27',
      'Neighbouring authorities',
      'APSE average',
      'Surrey',
      'All Wales',
    ].map((who) => ({
      headings: `Indicator | 2016/17 | 2017/18 | ${who} 2017/18 | Target 2018/19 | Comments`,
      means:
        'A indicator, B actual 2016/17, C actual 2017/18, D comparator 2017/18, E target 2018/19, F comment',
    })),
  );
  check([
    {
      headings: 'Indicator | Kent 2017 | Barsetshire 2017 | Target 2018 | Comments',
      means: 'A indicator, B actual 2017, C comparator 2017?, D target 2018, E comment',
    },
    {
      headings: 'Indicator | Actual 2017/18 | Median | Target 2018/19 | Comments',
      means: 'A indicator, B actual 2017/18, C comparator -, D target 2018/19, E comment',
    },
    {
      headings: 'Indicator | Actual 2017/18 | Quartile | Target 2018/19 | Comments',
      cells: { Quartile: ['Top', 'Second', 'Third', 'Top'] },
      means: 'A indicator, B actual 2017/18, C rank, D target 2018/19, E comment',
    },
  ]);
});

about('neither actual nor target', () => {
  const column = (
    heading: string,
    role: string,
    cells?: readonly TestCell[],
  ): Omit<MeaningCase, 'group'> => ({
    headings: `Indicator | Actual 2017 | Target 2018 | ${heading} | Comments`,
    ...(cells ? { cells: { [heading]: cells } } : {}),
    means: `A indicator, B actual 2017, C target 2018, D ${role}, E comment`,
  });
  const sentences = [
    'All homes finished in the year',
    'Bins reported by residents',
    'Calls over offers',
    'All',
  ];
  check([
    column('Percent complete to date', 'complete'),
    column('% of target', 'complete'),
    column('% achieved', 'complete'),
    column('Achievement rate', 'complete'),
    column('Variance', 'variance'),
    column('Difference', 'variance'),
    column('Gap to target', 'variance'),
    column('RAG', 'status', ['G', 'A', 'R', 'G']),
    column('BRAG status', 'status', ['G', 'A', 'R', 'G']),
    column('Direction of travel', 'direction', ['Up', 'Down', 'Up', 'Same']),
    column('Trend', 'direction', ['↑', '↓', '↑', '→']),
    column('Weighting', 'weight'),
    column('Numerator', 'numerator'),
    column('Denominator', 'denominator'),
    column('Tolerance', 'threshold'),
    column('Red threshold', 'threshold'),
    column('Rank', 'rank'),
    column('Forecast', 'forecast'),
    column('Cohort', 'population'),
    column('Calculation method', 'method', sentences),
    column('Methodology', 'method', sentences),
    column('Means of verification', 'method', sentences),
    column('Indicator definition', 'definition', sentences),
    column('Strategic goal', 'goal', ['A clean city', 'A clean city', 'Good homes', 'Good homes']),
    column('Year of data', 'figure-year', ['2016', '2017', '2016', '2017']),
    column('Preferred outcome', 'polarity', ['Higher', 'Lower', 'Higher', 'Higher']),
    column('Direction wanted', 'polarity', ['up', 'down', 'up', 'n/a']),
    column('Trend sought', 'polarity', ['Up', 'Down', 'Up', 'Up']),
    column('Direction of travel', 'direction', ['Up', 'Down', 'Up', 'Up']),
    column('Aim', 'polarity', ['Maximise', 'Minimise', 'Maximise', 'Maximise']),
    column('Aim', 'polarity', ['Reduce', 'Increase', 'Monitor', 'Keep']),
    column('Sought', 'polarity', ['Increase', 'Context', 'Fewer', 'Increase']),
    column('Good is', 'polarity', ['High', 'Low', 'High', 'High']),
    column('Gwell / Better', 'polarity', ['Uwch / Higher', 'Is / Lower', 'Uwch / Higher', 'Uwch / Higher']),
    column('Gwell', 'polarity', ['Uwch', 'Is', 'Uwch', 'Uwch']),
    column('Bigger is better', 'polarity', ['Yes', 'No', 'Yes', 'Yes']),
    column('Measured in', 'unit', ['number', 'weeks', '%', 'number']),
    column('Frequency', 'frequency', ['Annual', 'Quarterly', 'Annual', 'Monthly']),
    column('Managed by', 'owner', ['A Smith', 'B Jones', 'A Smith', 'C Lee']),
    column('Reference', 'reference', ['A1', 'A2', 'B1', 'B2']),
  ]);
  check([
    {
      headings: 'Indicator | Baseline year | Baseline | Target 2022 | Comments',
      cells: { 'Baseline year': ['2016/17', '2015/16', '2016/17', '2016/17'] },
      means: 'A indicator, B baseline-year, C actual Baseline, D target 2022, E comment',
    },
    {
      headings: 'Indicator | Baseline year | Target 2022 | Comments',
      means: 'A indicator, B actual -, C target 2022, D comment',
    },
    {
      headings: 'Indicator | Current year | Current value | Target 2030 | Comments',
      cells: { 'Current year': [2023, 2022, 2021, 2023] },
      means: 'A indicator, B figure-year, C actual -, D target 2030, E comment',
    },
    {
      headings: 'Indicator | Previous year | Current year | Target 2030 | Comments',
      means: 'A indicator, B actual Last year, C actual This year, D target 2030, E comment',
    },
    {
      headings: 'Indicator | Actual 2023 | Target 2024 | Next figure due | Comments',
      cells: { 'Next figure due': ['30/11/2024', '30/11/2024', '1 March 2025', '30/11/2024'] },
      means: 'A indicator, B actual 2023, C target 2024, D due, E comment',
    },
    {
      headings: 'Indicator | Actual 2023 | Data due | Target 2024',
      cells: { 'Data due': ['30/11/2024', '30/11/2024', '1 March 2025', '30/11/2024'] },
      means: 'A indicator, B actual 2023, C comment, D target 2024',
    },
    {
      headings: 'Service | Goal | Indicator | Actual 2023 | Target 2024 | Comments',
      cells: { Goal: ['Keep parks safe and clean', null, 'Help people read for pleasure', null] },
      means: 'A service, B goal, C indicator, D actual 2023, E target 2024, F comment',
    },
    {
      headings: 'Indicator | Actual 2023 | Goal | Comments',
      means: 'A indicator, B actual 2023, C target -, D comment',
    },
    {
      headings: 'Indicator | Actual 2023 | Goal 2026 | Comments',
      means: 'A indicator, B actual 2023, C target 2026, D comment',
    },
    {
      headings: 'Indicator | Actual 2017 | Progress | Target 2018 | Comments',
      cells: { Progress: ['63%', '40%', '12%', '80%'] },
      means: 'A indicator, B actual 2017, C complete, D target 2018, E comment',
    },
    {
      headings: 'Indicator | Actual 2017 | Target 2018 | Progress',
      cells: {
        Progress: ['Work has begun on site', 'New rounds from May', 'Two posts filled', 'Pool reopened'],
      },
      means: 'A indicator, B actual 2017, C target 2018, D comment',
    },
  ]);
});

about('two bounds of one year’s target', () => {
  check(
    (
      [
        ['Lower target 2019/20', 'Upper target 2019/20'],
        ['Minimum target 2019/20', 'Stretch target 2019/20'],
        ['Target 2019/20 (min)', 'Target 2019/20 (max)'],
      ] as const
    ).map(([lower, upper]) => ({
      headings: `Indicator | 2018/19 Actual | ${lower} | ${upper} | Comments`,
      means: 'A indicator, B actual 2018/19, C target 2019/20, D stretch, E comment',
    })),
  );
  check([
    {
      headings: 'Indicator | 2018/19 Actual | Upper target 2019/20 | Comments',
      means: 'A indicator, B actual 2018/19, C target 2019/20, D comment',
    },
    {
      headings: 'Indicator | 2018/19 Actual | Target 2019/20 | Target 2019/20 | Comments',
      means: 'A indicator, B actual 2018/19, C target 2019/20, D target 2019/20, E comment',
    },
  ]);
});

about('the end target', () => {
  check([
    {
      headings: 'Indicator | Baseline | Milestone 1 | Milestone 2 | Target | Comments',
      means:
        'A indicator, B actual Baseline, C target Milestone 1, D target Milestone 2, E target End, F comment',
    },
    {
      headings: 'Indicator | Actual 2017 | Target | Comments',
      means: 'A indicator, B actual 2017, C target -, D comment',
    },
  ]);
});

about('slips of the pen', () => {
  check([
    {
      headings: 'Indicator | Acutal 2017 | Tagret 2018 | Targte 2019 | Comments',
      means: 'A indicator, B actual 2017?, C target 2018?, D target 2019?, E comment',
    },
    {
      headings: 'Indicator | Baselien | Target 2018 | Target 2019 | Comments',
      means: 'A indicator, B actual -?, C target 2018, D target 2019, E comment',
    },
    {
      headings: 'Service | Indcator | Actual 2017 | Target 2018 | Comments',
      cells: { Indcator: ['Homes built', 'Bins missed', 'Calls answered', 'Visits'] },
      means: 'A service, B indicator?, C actual 2017, D target 2018, E comment',
    },
    {
      headings: 'Indicator | Actual 2017 | Outlook 2018 | Target 2019 | Comments',
      means: 'A indicator, B actual 2017, C not placed, D target 2019, E comment',
    },
  ]);
});

about('headings that are not plain English words', () => {
  check([
    {
      headings: 'Gwasanaeth | Dangosydd | Gwirioneddol 2017/18 | Cymru 2017/18 | Targed 2018/19 | Sylwadau',
      cells: {
        Gwasanaeth: ['Tai', 'Tai', 'Gwastraff', 'Gwastraff'],
        Dangosydd: ['Nifer y tai fforddiadwy', 'Tai gwag', 'Canran a ailgylchwyd', 'Biniau'],
        Sylwadau: ['Y gwasanaeth', null, 'Arolwg ym Mehefin', null],
      },
      means: 'A service, B indicator, C actual 2017/18, D comparator 2017/18, E target 2018/19, F comment',
    },
    {
      headings: 'Dangosydd / Indicator | Gwirioneddol / Actual 2017/18 | Targed / Target 2018/19 | Comments',
      cells: { 'Dangosydd / Indicator': ['Homes built', 'Bins missed', 'Calls answered', 'Visits'] },
      means: 'A indicator, B actual 2017/18, C target 2018/19, D comment',
    },
    {
      headings: 'MeasureID | MeasureLabel | Service | ActualValue2023 | TargetValue2024 | TargetValue2025',
      cells: {
        MeasureID: ['M1', 'M2', 'M3', 'M4'],
        MeasureLabel: ['Pupils finishing school', 'Pupils absent', 'Books lent', 'Visits'],
      },
      means: 'A reference, B indicator, C service, D actual 2023, E target 2024, F target 2025',
    },
    {
      headings: 'kpi_name | actual_value_2023 | target_2024 | Comments',
      cells: { kpi_name: ['Pupils finishing school', 'Pupils absent', 'Books lent', 'Visits'] },
      means: 'A indicator, B actual 2023, C target 2024, D comment',
    },
  ]);
});

about('words that say no more than that a column is not the figure', () => {
  check([
    ...['PMID', 'Agency ID', 'Goal code', 'KPI UID'].map((key) => ({
      headings: `Indicator | ${key} | Actual 2016 | Target 2017 | Comments`,
      cells: { [key]: [85342, 85343, 85351, 85360] },
      means: 'A indicator, B reference, C actual 2016, D target 2017, E comment',
    })),
    ...['Measure type FY26', 'Performance measure type 2026', 'Category 2026'].map((kind) => ({
      headings: `Indicator | Actual 2025 | ${kind} | Target 2026 | Comments`,
      cells: { [kind]: ['Output', 'Outcome', 'Output', 'Outcome'] },
      means: 'A indicator, B actual 2025, C nothing, D target 2026, E comment',
    })),
    ...['Diff', '% diff', 'Diff 2016'].map((change) => ({
      headings: `Indicator | Actual 2015 | Actual 2016 | ${change} | Target 2017 | Comments`,
      means: 'A indicator, B actual 2015, C actual 2016, D variance, E target 2017, F comment',
    })),
  ]);
});

about('figures under words that are mostly said of others are not passed over', () => {
  check([
    {
      headings: 'Indicator | Previous | Current | Target | Comments',
      means: 'A indicator, B not placed, C actual -, D target -, E comment',
    },
    {
      headings: 'Indicator | Previous | Actual 2016 | Target 2017 | Comments',
      cells: { Previous: ['Red', 'Amber', 'Green', 'Green'] },
      means: 'A indicator, B status, C actual 2016, D target 2017, E comment',
    },
  ]);
});

about('years said by words', () => {
  check([
    {
      headings: 'Indicator | Last year | This year | Next year | Comments',
      means: 'A indicator, B actual Last year, C actual This year, D target Next year, E comment',
    },
    {
      headings: 'Indicator | Last year | This year | Next year target | Comments',
      means: 'A indicator, B actual Last year, C actual This year, D target Next year, E comment',
    },
  ]);
});

about('words and times beside the figures are none of them', () => {
  check([
    {
      headings: 'Indicator | Latest value | Latest period | Target | Comments',
      cells: { 'Latest period': ['2016/17', 'Q3 2016/17', '2016/17', 'Mar 2017'] },
      means: 'A indicator, B actual -, C figure-year, D target -, E comment',
    },
    ...['Result chain', 'Performance area', 'Current programme'].map((group) => ({
      headings: `${group} | Indicator | Actual 2016 | Target 2017 | Comments`,
      cells: { [group]: ['Outcome', 'Output one', 'Output two', 'Impact'] },
      means: 'A nothing, B indicator, C actual 2016, D target 2017, E comment',
    })),
    ...['Date to achieve target', 'By when', 'Due date'].map((date) => ({
      headings: `Indicator | Actual 2016 | Target | ${date} | Comments`,
      cells: { [date]: ['March 2020', 'March 2020', 'May 2021', 'May 2021'] },
      means: 'A indicator, B actual 2016, C target -, D due, E comment',
    })),
    {
      headings: 'Indicator | 2016/17 | Min | Max | Target | Comments',
      means: 'A indicator, B actual 2016/17?, C not placed, D not placed, E target -, F comment',
    },
    {
      headings: 'Indicator | 2016/17 | Our quartile | Target 2017/18 | Comments',
      means: 'A indicator, B actual 2016/17, C rank, D target 2017/18, E comment',
    },
  ]);
});

about('regions and sectors are somebody else’s figures, or where each indicator belongs', () => {
  check([
    ...['Region', 'Sector', 'Peer group'].map((area) => ({
      headings: `Indicator | ${area} | Actual 2016 | Target 2017 | Comments`,
      cells: { [area]: ['North', 'South', 'North', 'South'] },
      means: 'A indicator, B nothing, C actual 2016, D target 2017, E comment',
    })),
    ...['Region', 'Sector'].map((area) => ({
      headings: `Indicator | Actual 2016 | ${area} | Target 2017 | Comments`,
      means: 'A indicator, B actual 2016, C comparator -, D target 2017, E comment',
    })),
  ]);
});

about('shares of a target and ages are no actuals', () => {
  check([
    ...['Achievement %', 'Achievement (%)', '% achievement'].map((share) => ({
      headings: `Indicator | Target 2017 | Actual 2017 | ${share} | Comments`,
      means: 'A indicator, B target 2017, C actual 2017, D complete, E comment',
    })),
    ...['Under 18', 'Over 65', 'Aged 18'].map((age) => ({
      headings: `Indicator | ${age} | Target 2017 | Comments`,
      means: 'A indicator, B not placed, C target 2017, D comment',
    })),
  ]);
});

about('the same month of several years', () => {
  check([
    {
      headings: 'Indicator | Current position (March 2017) | March 2018 | March 2019 | Comments',
      means: 'A indicator, B actual Mar 2017, C target Mar 2018?, D target Mar 2019?, E comment',
    },
    {
      headings: 'Indicator | Outturn March 2017 | Sep 2017 | Sep 2018 | Comments',
      means: 'A indicator, B actual Mar 2017, C target Sep 2017?, D target Sep 2018?, E comment',
    },
    {
      headings: 'Indicator | Outturn 2016/17 | Apr 2017 | May 2017 | Target 2017/18 | Comments',
      means:
        'A indicator, B actual 2016/17, C actual Apr 2017, D actual May 2017, E target 2017/18, F comment',
    },
  ]);
});

about('years that are no years, budgets and the year to date', () => {
  check([
    {
      headings: 'Indicator | Year 7 | Year 8 | Year 9 | Actual 2016 | Target 2017 | Comments',
      means: 'A indicator, B not placed, C not placed, D not placed, E actual 2016, F target 2017, G comment',
    },
    {
      headings: 'Indicator | 2016 Actual | 2017 Budget | 2017 Actual | 2018 Budget | Comments',
      means: 'A indicator, B actual 2016, C not placed, D actual 2017, E target 2018?, F comment',
    },
    {
      headings: 'Indicator | Prior YTD | YTD | YTD target | Comments',
      means: 'A indicator, B actual YTD last year, C actual YTD, D target YTD, E comment',
    },
  ]);
});

about('columns of public tables that look like figures', () => {
  check([
    {
      headings: 'Output indicators | Annual target | Q1 | Q2 | Q3 | Q4',
      cells: {
        'Annual target': [20, 800, 12, 9],
        Q1: [5, 200, 3, 2],
        Q2: [5, 200, 3, 2],
        Q3: [5, 200, 4, 2],
        Q4: [5, 200, 2, 3],
      },
      means: 'A indicator, B target -, C target Q1, D target Q2, E target Q3, F target Q4',
    },
    {
      headings: 'Indicator | Annual target | Q1 | Q2 | Q3 | Q4',
      cells: {
        'Annual target': [20, 800, 12, 9],
        Q1: [5, 200, 3, 2],
        Q2: [5, 210, 3, 2],
        Q3: [4, 200, 4, 2],
        Q4: [5, 180, 2, 3],
      },
      means: 'A indicator, B target -, C actual Q1, D actual Q2, E actual Q3, F actual Q4',
    },
    {
      headings: 'SDG target | Indicator | Actual 2016 | Target 2017 | Page',
      cells: { 'SDG target': [6.1, 6.2, 6.3, 6.4], Page: [11, 12, 12, 13] },
      means: 'A reference, B indicator, C actual 2016, D target 2017, E source',
    },
    {
      headings: 'Indicator | Quarter | Actual | Target',
      cells: { Quarter: [1, 2, 3, 4] },
      means: 'A indicator, B figure-year, C actual -, D target -',
    },
  ]);
});

about('what is worked out from other figures, and what only looks like it', () => {
  check([
    {
      headings: 'Indicator | 2014 | 2015 | 3 year average | Target 2016 | Comments',
      means: 'A indicator, B actual 2014, C actual 2015, D derived, E target 2016, F comment',
    },
    {
      headings:
        'Indicator | 2014 | 2015 | Average of last five years | National average 2015 | Target 2016 | Comments',
      means:
        'A indicator, B actual 2014, C actual 2015, D derived, E comparator 2015, F target 2016, G comment',
    },
    {
      headings: 'Indicator | Baseline (5 year average) | Actual 2015 | Target 2016 | Comments',
      means: 'A indicator, B actual Baseline, C actual 2015, D target 2016, E comment',
    },
    {
      headings: 'Indicator | Baseline (national average) | Actual 2015 | Target 2016 | Comments',
      means: 'A indicator, B comparator Baseline, C actual 2015, D target 2016, E comment',
    },
    ...['LCI | UCI', '95% CI low | 95% CI high', 'Lower 95% | Upper 95%', 'Lower confidence limit | UCL'].map(
      (bounds) => ({
        headings: `Indicator | 2015 | ${bounds} | England 2015 | Target 2016 | Comments`,
        means:
          'A indicator, B actual 2015, C derived, D derived, E comparator 2015, F target 2016, G comment',
      }),
    ),
    {
      headings: 'Indicator | Actual 2015 | Confidence | Target 2016 | Comments',
      cells: { Confidence: ['High', 'Low', 'High', 'Medium'] },
      means: 'A indicator, B actual 2015, C status, D target 2016, E comment',
    },
    {
      headings: 'Indicator | 2015 target | 2015 actual | 2016 target | 2016 actual | Total target | Comments',
      means: 'A indicator, B target 2015, C actual 2015, D target 2016, E actual 2016, F derived, G comment',
    },
    {
      headings: 'Indicator | Baseline | Total target | Comments',
      means: 'A indicator, B actual Baseline, C target End, D comment',
    },
  ]);
});

about('what the figures of others tell of years that stand alone', () => {
  check([
    {
      headings: 'Indicator | Baseline 2013 | 2014 | 2015 | England 2015 | Target 2018 | Comments',
      means:
        'A indicator, B actual 2013, C actual 2014, D actual 2015, E comparator 2015, F target 2018, G comment',
    },
    {
      headings: 'Indicator | 2013 | 2014 | 2015 | Wales 2015 | Comments',
      means: 'A indicator, B actual 2013, C actual 2014, D actual 2015, E comparator 2015, F comment',
    },
    {
      headings: 'Indicator | Baseline 2013 | 2014 | 2015 | Target 2018 | Comments',
      means: 'A indicator, B actual 2013, C not placed, D not placed, E target 2018, F comment',
    },
    {
      headings: 'Indicator | Baseline 2013 | 2014 | 2015 | Target 2016 | Comments',
      means: 'A indicator, B actual 2013, C target 2014?, D target 2015?, E target 2016, F comment',
    },
    {
      headings: 'Indicator | Baseline 2013 | 2014 | 2015 | Target 2016 | Target 2017 | Comments',
      means:
        'A indicator, B actual 2013, C actual 2014, D actual 2015, E target 2016, F target 2017, G comment',
    },
    {
      headings: 'Indicator | Baseline 2013 | 2014 | 2015 | 2016 | Target 2017 | Target 2020 | Comments',
      means:
        'A indicator, B actual 2013, C actual 2014, D actual 2015, E actual 2016, F target 2017, G target 2020, H comment',
    },
    {
      headings: 'Performance measure | 2017-18 | 2018-19 | 2019-20 | 2020-21 Estimated | 2021-22 Projected',
      means:
        'A indicator, B actual 2017/18, C actual 2018/19, D actual 2019/20, E not placed, F target 2021/22?',
    },
    {
      headings: 'Indicator | 2013 | 2014 | 2015 Est. | Target 2016 | Comments',
      means: 'A indicator, B actual 2013, C actual 2014, D actual 2015?, E target 2016, F comment',
    },
    {
      headings: 'Indicator | 2015 Estimate | 2016 | 2017 | Comments',
      means: 'A indicator, B not placed, C not placed, D not placed, E comment',
    },
    {
      headings: 'Indicator | Baseline 2010 | 2015 | 2020 | Target 2030 | Comments',
      means: 'A indicator, B actual 2010, C target 2015?, D target 2020?, E target 2030, F comment',
    },
    {
      headings: 'Indicator | Actual 2013 | 2014 | 2015 | Comments',
      means: 'A indicator, B actual 2013, C target 2014, D target 2015, E comment',
    },
    {
      headings: 'Indicator | 2014 | 2015 | LA 2015 | Target 2016 | Comments',
      means: 'A indicator, B actual 2014, C actual 2015, D comparator 2015?, E target 2016, F comment',
    },
    {
      headings: 'Indicator | 2014 | 2015 | Cohort 2015 | Target 2016 | Comments',
      means: 'A indicator, B actual 2014, C actual 2015, D population, E target 2016, F comment',
    },
  ]);
});

about('what a year is thought to end at, and answers in words', () => {
  check([
    {
      headings: 'Indicator | FY21 Actual | FY22 Budget | FY22 Estimate | FY23 Budget | Comments',
      means: 'A indicator, B actual FY21, C target FY22?, D forecast, E target FY23?, F comment',
    },
    {
      headings: 'Indicator | Actual 2015/16 | Forecast outturn | Target 2016/17 | Comments',
      means: 'A indicator, B actual 2015/16, C forecast, D target 2016/17, E comment',
    },
    {
      headings: 'Indicator | Actual 2015/16 | Forecast outturn 2016/17 | Target 2017/18 | Comments',
      means: 'A indicator, B actual 2015/16, C actual 2016/17, D target 2017/18, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Achieved? | Target 2016 | Comments',
      cells: { 'Achieved?': ['Yes', 'No', 'Not achieved', 'Yes'] },
      means: 'A indicator, B actual 2015, C status, D target 2016, E comment',
    },
    {
      // One cell says neither yes nor no.
      headings: 'Indicator | Actual 2015 | Achieved? | Target 2016 | Comments',
      cells: { 'Achieved?': ['Achieved', 'Workload', 'Not measured', 'Achieved'] },
      means: 'A indicator, B actual 2015, C status, D target 2016, E comment',
    },
    {
      // Bare years are the actuals; the word before the comments is a mark.
      headings: 'Indicator | 2015 | 2016 | Target 2016 | Target 2017 | Result | Comments',
      cells: { Result: ['Met', 'Not met', 'n/a', 'Met'] },
      means: 'A indicator, B actual 2015, C actual 2016, D target 2016, E target 2017, F status, G comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2015 | Score | Target 2016 | Comments',
      cells: { Score: ['Met', 'Nearly', 'n/a', 'Met'] },
      means: 'A indicator, B actual 2015, C target 2015, D status, E target 2016, F comment',
    },
    {
      headings: 'Indicator | 2015/16 | 2016/17 | Q1 | Q2 | Year to date | 2017/18 target | Comments',
      means:
        'A indicator, B actual 2015/16, C actual 2016/17, D actual Q1, E actual Q2, F actual YTD, G target 2017/18, H comment',
    },
    {
      headings: 'KPI | Description | Actual 2015 | Target 2016 | Comments',
      cells: {
        KPI: [1.1, 1.2, 1.3, 2.1],
        Description: ['Homes let on time', 'Homes let', 'Homes built', 'Homes sold'],
      },
      means: 'A reference, B indicator, C actual 2015, D target 2016, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Met? | Target 2016 | Comments',
      cells: { 'Met?': ['Yes', 'No', 'No', 'Yes'] },
      means: 'A indicator, B actual 2015, C status, D target 2016, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | Comments',
      cells: { 'Actual 2015': ['Yes', 'No', 'No', 'Yes'], 'Target 2016': ['Yes', 'Yes', 'Yes', 'Yes'] },
      means: 'A indicator, B actual 2015, C target 2016, D comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | Progress | Narrative',
      cells: {
        Progress: ['On track', 'Slightly behind', 'Behind', 'On track'],
        Narrative: ['Placements grew', 'Late start', 'Two posts filled', 'Pool reopened'],
      },
      means: 'A indicator, B actual 2015, C target 2016, D status, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | Progress | Remarks',
      cells: {
        Progress: ['Ahead or on plan', 'Slightly behind', 'Not due', 'Behind'],
        Remarks: ['Placements grew', 'Late start', 'Two posts filled', 'Pool reopened'],
      },
      means: 'A indicator, B actual 2015, C target 2016, D status, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | Progress | Remarks',
      cells: {
        Progress: ['Better or on target', 'Met or exceeded', 'On/ahead of schedule', 'Not yet due'],
        Remarks: ['Placements grew', 'Late start', 'Two posts filled', 'Pool reopened'],
      },
      means: 'A indicator, B actual 2015, C target 2016, D status, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | Progress | Aim',
      cells: {
        Progress: ['Plan agreed', 'On target or nearly so', 'Behind in two of six areas', 'Not due'],
        Aim: ['At or above', 'At or below', 'At or above', 'At or above'],
      },
      means: 'A indicator, B actual 2015, C target 2016, D comment, E polarity',
    },
    {
      headings: 'Indicator | Realised 2015 | Target level 2016 | Realisation | Explanation',
      cells: {
        Realisation: ['realised', 'partly realised', 'not realised', 'realised'],
        Explanation: ['Placements grew', 'Late start', 'Two posts filled', 'Pool reopened'],
      },
      means: 'A indicator, B actual 2015, C target 2016, D status, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | Fulfilment | Comments',
      cells: { Fulfilment: ['Fulfilled', 'Not fulfilled', 'Fulfilled', 'Partially fulfilled'] },
      means: 'A indicator, B actual 2015, C target 2016, D status, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Target 2016 | How it stands | Comments',
      cells: { 'How it stands': ['On schedule', 'Well ahead', 'Slightly behind schedule', 'Off course'] },
      means: 'A indicator, B actual 2015, C target 2016, D status, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Actual 2016 | Direction of travel (2016 v 2015) | Target 2017',
      cells: { 'Direction of travel (2016 v 2015)': ['Improved', 'Worsened', 'No change', 'Improved'] },
      means: 'A indicator, B actual 2015, C actual 2016, D direction, E target 2017',
    },
    {
      headings: 'Indicator | Wished direction | Actual 2015 | Target 2016',
      cells: { 'Wished direction': ['growing', 'falling', 'growing', 'growing'] },
      means: 'A indicator, B polarity, C actual 2015, D target 2016',
    },
    {
      headings: 'Indicator | Target direction | Actual 2015 | Target 2016',
      cells: { 'Target direction': ['up', 'down', 'up', 'up'] },
      means: 'A indicator, B polarity, C actual 2015, D target 2016',
    },
    {
      headings: 'Indicator | Ideal trend | Actual 2015 | Target 2016',
      cells: { 'Ideal trend': ['rising', 'falling', 'rising', 'rising'] },
      means: 'A indicator, B polarity, C actual 2015, D target 2016',
    },
    {
      headings: 'Indicator | Preferred movement | Actual 2015 | Target 2016',
      cells: { 'Preferred movement': ['rise', 'fall', 'rise', 'rise'] },
      means: 'A indicator, B polarity, C actual 2015, D target 2016',
    },
    {
      headings: 'Indicator | Should go | Actual 2015 | Target 2016',
      cells: { 'Should go': ['rise', 'fall', 'rise', 'rise'] },
      means: 'A indicator, B polarity, C actual 2015, D target 2016',
    },
    {
      headings: 'Indicator | Goal is to | Actual 2015 | Target 2016',
      cells: { 'Goal is to': ['rise', 'fall', 'rise', 'rise'] },
      means: 'A indicator, B polarity, C actual 2015, D target 2016',
    },
    {
      headings: 'Indicator | Actual 2015 | Direction | Target 2016',
      cells: { Direction: ['up', 'down', 'up', 'up'] },
      means: 'A indicator, B actual 2015, C direction, D target 2016',
    },
    {
      headings: 'Indicator | Actual 2015 | Progress | Target 2016 | Comments',
      cells: { Progress: ['On track', 'Behind', 'On track', 'Delayed'] },
      means: 'A indicator, B actual 2015, C status, D target 2016, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Progress 2016 | Target 2017 | Comments',
      means: 'A indicator, B actual 2015, C actual 2016, D target 2017, E comment',
    },
    {
      headings: 'Indicator | Actual 2015 | Progress 2016 | Target 2017',
      cells: { 'Progress 2016': ['New contract', 'Survey in June', 'Two more homes', 'Staff left'] },
      means: 'A indicator, B actual 2015, C comment, D target 2017',
    },
    {
      headings: 'Indicator | Standard | Apr 2016 | May 2016 | Comments',
      means: 'A indicator, B target -?, C actual Apr 2016, D actual May 2016, E comment',
    },
    {
      headings: 'Indicator | National standard | Apr 2016 | May 2016 | Comments',
      means: 'A indicator, B target -?, C actual Apr 2016, D actual May 2016, E comment',
    },
  ]);
});

about('a heading beside figures whose meaning its other words settle', () => {
  const beside = (heading: string, means: string) => ({
    headings: `Indicator | Actual 2014/15 | ${heading} | Target 2018/19 | Target 2019/20 | Comments`,
    means: `A indicator, B actual 2014/15, C ${means}, D target 2018/19, E target 2019/20, F comment`,
  });
  check([
    ...['Final 2015/16', '2015/16 (audited)', 'Provisional 2015/16', '2015/16 (p)', 'Delivered 2015/16'].map(
      (heading) => beside(heading, 'actual 2015/16'),
    ),
    ...['Prev year', 'PY', 'Prev. yr', 'Prior yr', 'LY'].map((heading) =>
      beside(heading, 'actual Last year'),
    ),
    ...[
      'Mean 2015/16',
      'Avg 2015/16',
      'Best performer 2015/16',
      'All schools 2015/16',
      'Similar LAs 2015/16',
    ].map((heading) => beside(heading, 'comparator 2015/16')),
    ...['Targ 2017/18', 'Trgt 2017/18', '2017/18'].map((heading) => beside(heading, 'target 2017/18')),
    ...['2017E', '2017P', '2017 E'].map((heading) => beside(heading, 'not placed')),
    ...['Plan ref', 'Business plan reference', 'Target ref no'].map((heading) =>
      beside(heading, 'reference'),
    ),
    ...['League position', 'Decile'].map((heading) => beside(heading, 'rank')),
    beside('Movement', 'variance'),
    ...['Tolerance +/-', 'Tolerance', 'Tolerances (%)'].map((heading) => beside(heading, 'threshold')),
    ...['Checkpoint 2017', 'Net zero 2017'].map((heading) => beside(heading, 'target 2017')),
    beside('Sector', 'comparator -'),
    {
      headings: 'Sector | Indicator | Actual 2016 | Target 2017 | Comments',
      cells: { Sector: ['Homes', 'Transport', 'Land', 'Council'] },
      means: 'A service, B indicator, C actual 2016, D target 2017, E comment',
    },
    beside('Denom', 'denominator'),
    {
      ...beside('Plan priority', 'goal'),
      cells: { 'Plan priority': ['Housing', 'Waste', 'Housing', 'Roads'] },
    },
    { ...beside('Target', 'target -'), cells: { Target: ['tbc', 'See plan', '10', 'To follow'] } },
  ]);
});

about('one month of several years', () => {
  check([
    {
      headings: 'Indicator | Mar 2018 | Mar 2019 | Target Mar 2020 | Comments',
      means: 'A indicator, B actual Mar 2018, C actual Mar 2019, D target Mar 2020, E comment',
    },
    {
      headings: 'Indicator | Target Mar 2018 | Mar 2018 | Mar 2019 | Comments',
      means: 'A indicator, B target Mar 2018, C not placed, D not placed, E comment',
    },
  ]);
});

about('years under a band that says what they are', () => {
  check([
    {
      headings:
        'Indicator | Target 2015/16 final | Actual 2015/16 final | Target 2016/17 provisional | Comments',
      means: 'A indicator, B target 2015/16, C actual 2015/16, D target 2016/17, E comment',
    },
  ]);
});

about('ratings are the status, whatever heads them, beside targets that are figures', () => {
  const headed = [
    'Outcome',
    'Result',
    'Where we are',
    'Position',
    'Objective',
    'Theme',
    'Verdict',
    'How we did',
    'Difference',
  ];
  const rated = [
    ['Achieved', 'Not achieved', 'Achieved', 'Achieved'],
    ['Met', 'Not met', 'Information', 'Met'],
    ['Meeting', 'Just short', 'Not meeting', 'On course'],
    ['Pass', 'Fail', 'Almost there', 'Data only'],
    ['Hit', 'Missed', 'Nearly hit', 'n/a'],
    ['Green', 'Red', 'Amber', 'No target'],
  ];
  check(
    headed.flatMap((heading) =>
      rated.map((cells) => ({
        headings: `Indicator | Actual 2015 | Actual 2016 | Target 2016 | ${heading} | Comments`,
        cells: { [heading]: cells, Comments: told },
        means: 'A indicator, B actual 2015, C actual 2016, D target 2016, E status, F comment',
      })),
    ),
  );
  check(
    ['Outcome', 'Outcome (Y/N)', 'Result', 'Verdict', 'Where we are', 'Summary'].flatMap((heading) =>
      [
        ['Yes', 'No', 'Yes', 'Partly'],
        ['Yes', 'No', 'No', 'n/a'],
      ].map((cells) => ({
        headings: `Indicator | Actual 2015 | Actual 2016 | Target 2016 | ${heading} | Comments`,
        cells: { [heading]: cells, Comments: told },
        means: 'A indicator, B actual 2015, C actual 2016, D target 2016, E status, F comment',
      })),
    ),
  );
  check([
    {
      headings: 'Outcome | Indicator | Actual 2016 | Target 2016 | Comments',
      cells: {
        Outcome: ['Safe homes', 'Complete streets', 'On track for work', 'Safe homes'],
        Comments: told,
      },
      means: 'A service, B indicator, C actual 2016, D target 2016, E comment',
    },
    {
      headings: 'Indicator | Priority | Actual 2016 | Target 2016 | Comments',
      cells: { Priority: ['Yes', 'No', 'No', 'Yes'], Comments: told },
      means: 'A indicator, B service, C actual 2016, D target 2016, E comment',
    },
    {
      headings: 'Indicator | Actual 2016 | Target 2017 | Forecast outcome | Comments',
      cells: { 'Forecast outcome': ['Met', 'Not met', 'Met', 'Met'], Comments: told },
      means: 'A indicator, B actual 2016, C target 2017, D forecast, E comment',
    },
  ]);
});

about('ups and downs that go with the names, and not with the figures, say which way is better', () => {
  const names = ['Complaints', 'Rent collected (%)', 'Days lost to sickness', 'Calls answered on time (%)'];
  const figures = { 'Actual 2015': [40, 90, 9, 70], 'Actual 2016': [44, 91, 8, 74] };
  const headings = (heading: string) =>
    `Indicator | Actual 2015 | Actual 2016 | Target 2016 | ${heading} | Comments`;
  const means = (what: string) =>
    `A indicator, B actual 2015, C actual 2016, D target 2016, E ${what}, F comment`;
  const under = (heading: string, words: readonly string[]) => ({
    headings: headings(heading),
    cells: { Indicator: names, ...figures, [heading]: words, Comments: told },
  });
  check([
    { ...under('Direction', ['Down', 'Up', 'Down', 'Up']), means: means('polarity') },
    { ...under('Direction', ['↓', '↑', '↓', '↑']), means: means('polarity') },
    { ...under('Direction', ['Reduce', 'Increase', 'Reduce', 'Increase']), means: means('polarity') },
    { ...under('Direction (aim)', ['Down', 'Up', 'Down', 'Up']), means: means('polarity') },
    { ...under('Arrow', ['Down', 'Up', 'Down', 'Up']), means: means('polarity') },
    { ...under('Direction of travel', ['Down', 'Up', 'Down', 'Up']), means: means('direction') },
    { ...under('Direction', ['Up', 'Up', 'Down', 'Up']), means: means('direction') },
    { ...under('Direction', ['Down', 'Up', 'Same', 'Up']), means: means('direction') },
    { ...under('Direction v 2015', ['Down', 'Up', 'Down', 'Up']), means: means('direction') },
  ]);
});
