import { allOf } from './support/partsOfRow';
import { findCopiedTargets, isCopied } from '../scorecard/copiedTargets';
import { cannotOrderTargets } from '../scorecard/soundness';
import { baselineOf, comingTargets } from '../scorecard/series';
import { nameYear } from '../scorecard/wording';
import { clip } from '../text/clip';
import type { Rule } from './rule';

export const placeholderTargets: Rule<Record<never, never>, 'copied'> = {
  id: 'placeholder-targets',
  group: 'Targets',
  title: 'Targets that look copied',
  description: 'Warn about several rows in which the actual and all targets are the same figure.',
  why: 'Figures copied across to fill the cells for now are easily forgotten, and are then published as targets.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => (isCopied(row) ? allOf(row) : ''),
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    copied:
      'In {count} of {rows} rows the actual and every target are one figure, as in “{name}”: {figure} from {from} to {to}. Were they copied across until the targets are set? Set the targets, or explain why these rows hold their level.',
  },
  explanation: 'Says that holding the level is the aim in these rows, and who decided it.',
  valid: [
    {
      name: 'A few rows that hold their level, and many at their limit',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of waste recycled', 46, 46, 46, null],
        ['Percentage of calls answered on time', 80, 80, 80, null],
        ['Percentage of invoices paid on time', 97, 97, 97, null],
        ['Visits to libraries', 600, 600, 600, null],
        ['Percentage of plans on time', 100, 100, 100, null],
        ['Percentage of reviews on time', 100, 100, 100, null],
        ['Number of permanent exclusions', 0, 0, 0, null],
        ['Percentage of surplus school places', 5, 5, 5, null],
      ],
    },
    {
      name: 'One target year tells nothing, and targets that move somewhere were set',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of waste recycled', 46, 46, 47, null],
        ['Percentage of calls answered on time', 80, 80, 81, null],
        ['Percentage of invoices paid on time', 97, 97, 98, null],
        ['Percentage of visits made on time', 60, 60, 61, null],
        ['Percentage of homes let on time', 50, 50, 51, null],
        ['Percentage of staff trained', 50, 50, null, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Percentages and counts, some with a past target, among rows whose targets move',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of invoices paid on time', 90, 91, 92, 93, null],
        ['Percentage of waste recycled', 46, 46, 46, 46, null],
        ['Percentage of calls answered on time', 80, 80, 80, 80, null],
        ['Visits to libraries', 600, 600, 600, 600, null],
        ['Percentage of homes let on time', 70.5, 70.5, 70.5, 70.5, null],
        ['Days lost to sickness', 8, 8, 8, 8, null],
        ['Percentage of staff trained', 90, 91, 92, 93, null],
      ],
      finds: [['copied', 'D3']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    const rows = findCopiedTargets(scorecard);
    const [first] = rows;
    if (!first) return;
    const baseline = baselineOf(first)!;
    yield {
      messageId: 'copied',
      data: {
        count: rows.length,
        rows: scorecard.indicators.length,
        name: clip(first.name, 80),
        figure: baseline.text,
        from: nameYear(baseline),
        to: nameYear(comingTargets(first).at(-1)!),
      },
      cell: comingTargets(first)[0]!.cell,
      cells: rows.flatMap((row) => comingTargets(row).map(({ cell }) => cell)),
    };
  },
};
