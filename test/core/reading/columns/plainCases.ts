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

about('exports that write a quarter right behind its year', [
  {
    headings: 'indicator | fy2017q1 | fy2017q2 | fy2017_targets | fy2017Cum | fy2017Perf',
    cells: {
      indicator: names,
      fy2017q1: [11, 21, 31, 45],
      fy2017q2: [12, 22, 32, 46],
      fy2017_targets: [50, 40, 80, 100],
      fy2017Cum: [23, 43, 63, 91],
      fy2017Perf: [46, 107.5, 78.75, 91],
    },
    means: 'A indicator, B actual Q1 FY17, C actual Q2 FY17, D target FY17, E actual YTD Q2 FY17, F complete',
  },
  {
    headings: 'Indicator | FY17Q1 | FY17Q2 | FY17Target',
    means: 'A indicator, B actual Q1 FY17, C actual Q2 FY17, D target FY17',
  },
  {
    headings: 'Desired.Direction | Indicator.Name | Actual.2017 | Target.2018',
    cells: { 'Desired.Direction': ['Up', 'Down', 'Up', 'Down'] },
    means: 'A polarity, B indicator, C actual 2017, D target 2018',
  },
  {
    headings: 'Indicator | Actual 2017 | Target 2018 | seeking_to',
    cells: { seeking_to: ['max', 'min', 'max', 'target'] },
    means: 'A indicator, B actual 2017, C target 2018, D polarity',
  },
  {
    headings: 'Indicator | Desired | Actual 2017 | Target 2018',
    cells: { Desired: ['Up', 'Down', 'Track', 'Up'] },
    means: 'A indicator, B polarity, C actual 2017, D target 2018',
  },
  {
    headings: 'Indicator | Actual 2017 | Desired',
    means: 'A indicator, B actual 2017, C not placed',
  },
  {
    headings: 'Indicator | 2017q3 | 2017q4 | Target 2018',
    means: 'A indicator, B actual Q3 2017, C actual Q4 2017, D target 2018',
  },
]);

const done = [500, 18, 31, 40];

about('what was carried out beside a target is the actual', [
  {
    headings: 'Indicador | meta | ejecucion | cumplimiento',
    cells: { Indicador: names, ejecucion: done },
    means: 'A indicator, B target -, C actual -, D complete',
  },
  {
    headings: 'Indicador | Meta | Execução | % cumprimento',
    cells: { Indicador: names, Execução: done },
    means: 'A indicator, B target -, C actual -, D complete',
  },
  {
    headings: 'Indicator | Target | Execution',
    cells: { Execution: done },
    means: 'A indicator, B target -, C actual -',
  },
  ...['Ejecutado', 'Executado', 'Réalisé', 'Exécuté', 'Executed'].map((heading) => ({
    headings: `Indicator | Target 2024 | ${heading} 2024`,
    means: 'A indicator, B target 2024, C actual 2024',
  })),
  {
    headings: 'Indicador | Meta 2024 | Ejecutado 2024 | Ejecución',
    cells: { Indicador: names, Ejecución: done },
    means: 'A indicator, B target 2024, C actual 2024, D complete',
  },
  {
    headings: 'Indicador | Línea base | Meta 2024 | Avance 2024 | % de cumplimiento | Meta 2025',
    cells: { Indicador: names, 'Avance 2024': [81, 18, 31, 40] },
    means: 'A indicator, B actual Baseline, C target 2024, D actual 2024, E complete, F target 2025',
  },
  ...['Avance de meta P.A. 2024 (diligenciar)', 'Avance meta 2024 (del año)'].map((heading) => ({
    headings: `Indicador | Línea base | Meta 2024 | ${heading} | % cumplimiento 2024`,
    cells: { Indicador: names, [heading]: done },
    means: 'A indicator, B actual Baseline, C target 2024, D actual 2024, E complete',
  })),
  {
    headings: 'Indicador | Meta 2024 | Avance meta 2024',
    cells: { Indicador: names, 'Avance meta 2024': done },
    means: 'A indicator, B target 2024, C actual 2024',
  },
  {
    headings: 'Indicador | Meta 2024 | Avance 2024',
    cells: { Indicador: names, 'Avance 2024': [81, 92, 100, 75] },
    means: 'A indicator, B target 2024, C complete',
  },
  {
    headings: 'Indicator | Rekening 2023 | Realisatie 2024 | Streefwaarde 2025',
    cells: { Indicator: names },
    means: 'A indicator, B actual 2023, C actual 2024, D target 2025',
  },
  {
    headings: 'descripcion | meta | ejecucion | porcentaje',
    cells: {
      descripcion: names,
      meta: [1000, 20, 50, 80],
      ejecucion: [500, 18, 40, 40],
      porcentaje: [50, 90, 80, 50],
    },
    means: 'A indicator, B target -, C actual -, D complete',
  },
  {
    headings: 'Indicador | Descripción | Meta 2024 | Resultado 2024',
    cells: { Indicador: names, Descripción: ['So counted', 'As billed', 'By survey', 'In all'] },
    means: 'A indicator, B definition, C target 2024, D actual 2024',
  },
  {
    headings: 'Indicador | Meta | Ejecución',
    cells: { Indicador: names, Ejecución: [81, 92, 100, 75] },
    means: 'A indicator, B target -, C complete',
  },
]);
