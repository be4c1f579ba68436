import { allOf } from './support/partsOfRow';
import { type AlikeTargets, findAlikeTargets, sizesOf } from '../scorecard/alikeTargets';
import { findCopiedTargets, isCopied } from '../scorecard/copiedTargets';
import { cannotOrderTargets } from '../scorecard/soundness';
import { baselineOf, comingTargets } from '../scorecard/series';
import { nameFigure, nameYear } from '../scorecard/wording';
import { clip } from '../text/clip';
import { findFillers } from '../scorecard/fillers';
import { findOutlier } from '../scorecard/outlier';
import type { Indicator, Value } from '../scorecard/scorecard';
import { byReadingOrder } from '../sheet/address';
import type { Fact, Rule } from './rule';

export const placeholderTargets: Rule<Record<never, never>, 'copied' | 'filler' | 'alike'> = {
  id: 'placeholder-targets',
  group: 'Targets',
  title: 'Targets that look copied or filled in',
  description:
    'Warn about several rows in which the actual and all targets are the same figure, about one target for rows of all sizes, and about targets such as 999.',
  why: 'Figures copied across to fill the cells for now are easily forgotten, and are then published as targets.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => (isCopied(row) || findFillers(row).length > 0 ? allOf(row) : sizesOf(row)),
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    copied:
      'In {count} of {rows} rows the actual and every target are one figure, as in “{name}”: {figure} from {from} to {to}. Were they copied across until the targets are set? Set the targets, or explain why these rows hold their level.',
    filler:
      'Every target is {figure}, far from {actualName}, {actual}: such a figure is often typed until the targets are set. Set the targets, or explain where it comes from.',
    alike:
      'In {count} of {rows} rows {target} is {figure}, whatever they measure: for “{name}”, now at {actual}, too. Was it filled down until the targets are set? Set a target for each row, or explain why one suits all.',
  },
  explanation: 'Says that holding the level is the aim in these rows, and who decided it.',
  valid: [
    {
      name: 'A standard that suits nearly all rows',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ...Array.from({ length: 12 }, (_, at) => [
          `Percentage of visits made on time in ward ${at + 1}`,
          at === 0 ? 9 : 70 + at,
          100,
          100,
          null,
        ]),
      ],
    },
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
      name: 'Nines and ones near what was reached, or that the comment accounts for',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Visits to the museum', 940, 980, 999, 999, null],
        ['Percentage of time the website was up', 99.2, 98.4, 99.9, 99.9, null],
        ['Deaths on the roads', 4, 2, 1, 1, null],
        ['Renewable capacity (MW)', 612, 655, 999, 999, 'The grid limit is 999.'],
        ['Renewable storage (MW)', 612, 655, 900, 999, null],
        ['Share of letters answered', 0.8, 0.85, 1, 1, null],
        ['Homes empty', 30, 25, 1, 1, null],
      ],
    },
    {
      name: 'A plan of one of what there is next to none of, beside quarters',
      rows: [
        ['Indicator', 'Actual Q1 2016', 'Actual Q2 2016', 'Actual Q3 2016', 'Target 2017', 'Target 2018'],
        ['Oil spills over five litres', 1, 2, 0, 1, 1],
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
      name: 'One target for coverage, deaths and rates alike',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ...Array.from({ length: 9 }, (_, at) => [
          `Percentage of mothers seen in ward ${at + 1}`,
          60.5 + at,
          100,
          null,
        ]),
        ['Deaths of mothers per 1,000', 0.5, 100, null],
        ['Deaths of infants per 1,000', 2.5, 100, null],
        ['Violence in the home per 1,000', 1.1, 100, null],
      ],
      finds: [['alike', 'C2']],
    },
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
    {
      name: 'Figures that fill cells until the targets are set',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Renewable capacity (MW)', 612, 655, 999, 999, 999, null],
        ['Visits to the museum', 41200, 43000, 9999, 9999, 9999, null],
        ['Percentage of waste recycled', 41.2, 43, 99.9, 99.9, 99.9, null],
        ['Days lost for each employee', 8.1, 8.4, 0.01, 0.01, 0.01, null],
        ['Trees planted', 31, 35, 1, 1, 1, null],
        ['Percentage of calls answered', 80, 81, 82, 83, 84, null],
      ],
      finds: [
        ['filler', 'D2'],
        ['filler', 'D3'],
        ['filler', 'D4'],
        ['filler', 'D5'],
        ['filler', 'D6'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const fillers = findFillers(indicator);
      // Of an actual many times its targets that is said.
      if (fillers.length > 0 && findOutlier(indicator) === null) yield sayFiller(fillers, indicator);
    }
    yield* findAlikeTargets(scorecard).map(sayAlike);
    const rows = findCopiedTargets(scorecard);
    const [first] = rows;
    if (!first) return;
    const baseline = baselineOf(first)!;
    yield {
      messageId: 'copied' as const,
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

function sayAlike({ targets, of, far }: AlikeTargets): Fact<'alike'> {
  const [first] = targets;
  return {
    messageId: 'alike',
    data: {
      count: targets.length,
      rows: of,
      target: nameFigure(first!),
      figure: first!.text,
      name: clip(far.indicator.name, 80),
      actual: far.actual.text,
    },
    cell: first!.cell,
    cells: targets.map(({ cell }) => cell),
  };
}

function sayFiller(targets: readonly Value[], indicator: Indicator): Fact<'filler'> {
  const actual = baselineOf(indicator)!;
  return {
    messageId: 'filler',
    data: { figure: targets[0]!.text, actualName: nameFigure(actual), actual: actual.text },
    cell: targets[0]!.cell,
    cells: [actual, ...targets].map(({ cell }) => cell).sort(byReadingOrder),
    indicator,
  };
}
