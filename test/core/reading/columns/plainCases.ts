import type { MeaningCase } from './meaningCases';

/** Plain tables that say in few words what they hold, and what stands in them beside the figures. */
export const plainCases: MeaningCase[] = [];

function about(group: string, cases: readonly Omit<MeaningCase, 'group'>[]): void {
  plainCases.push(...cases.map((one) => ({ ...one, group })));
}

const names = ['Calls answered in a minute', 'Homes let', 'Letters answered', 'Repairs done on the day'];

about('what is measured heads the names', [
  ...['Repairs performance measurement', 'Performance measurement', 'Our performance measurements'].map(
    (heading) => ({
      headings: `${heading} | 2022/23 results | 2023/24 results | Our target`,
      cells: { [heading]: names },
      means: 'A indicator?, B actual 2022/23, C actual 2023/24, D target -',
    }),
  ),
  {
    headings: 'Performance measure | Performance result | National target',
    cells: {
      'Performance measure': names,
      'Performance result': ['81% performance achieved', '82% performance achieved', '83%', '84%'],
      'National target': ['85% national target', '86% national target', '87% national target', '88%'],
    },
    means: 'A indicator, B actual -, C target -',
  },
  {
    headings: 'Indicator | Measurement 2016 | Target 2017',
    means: 'A indicator, B actual 2016, C target 2017',
  },
]);

const dates = ['01/04/2025', '01/04/2025', '01/07/2025', '01/10/2025'];
const ends = ['31/03/2030', '31/03/2030', '31/03/2028', '31/03/2029'];

about('nothing but dates is no figure', [
  ...['Plan start | Plan end', 'Start | End', 'Project start | Project end'].map((headings) => {
    const [start, end] = headings.split(' | ');
    return {
      headings: `Indicator | Actual 2025 | Target 2026 | ${headings}`,
      cells: { [start!]: dates, [end!]: ends },
      means: 'A indicator, B actual 2025, C target 2026, D due, E due',
    };
  }),
  {
    headings: 'Indicator | Baseline date | Actual 2025 | Target 2026',
    cells: { 'Baseline date': dates },
    means: 'A indicator, B baseline-year, C actual 2025, D target 2026',
  },
  {
    headings: 'Indicator | Start | Target 2026 | End target',
    means: 'A indicator, B actual Baseline, C target 2026, D target End',
  },
]);

const ticks = ['✔', '✗', '✔', 'n/a'];

about('ticks and crosses beside an actual say whether the target was met', [
  {
    headings: 'Indicator | Target 2018-19 | Actual 2018-19 | Variance | Result',
    cells: { Result: ticks },
    means: 'A indicator, B target 2018/19, C actual 2018/19, D variance, E status',
  },
  {
    headings: 'Indicator | Target 2018-19 | Actual 2018-19 | Result',
    cells: { Result: ['✅', '❌', '✅', '✅'] },
    means: 'A indicator, B target 2018/19, C actual 2018/19, D status',
  },
  {
    headings: 'Indicator | Target 2018-19 | Actual 2018-19 | Achieved',
    cells: { Achieved: ['✓', 'x', '✓', '✓'] },
    means: 'A indicator, B target 2018/19, C actual 2018/19, D status',
  },
  {
    headings: 'Indicator | Target 2018-19 | Actual 2018-19 | Statutory',
    cells: { Statutory: ['x', null, 'x', null] },
    means: 'A indicator, B target 2018/19, C actual 2018/19, D nothing',
  },
]);
