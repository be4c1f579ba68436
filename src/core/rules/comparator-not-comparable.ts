import { fold } from '../text/fold';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { comingTargets, latestComparators } from '../scorecard/series';
import { footnoteOf, isNotComparable } from '../scorecard/comparability';
import type { Rule } from './rule';
import { capitalise, nameFigure, nameTargets } from '../scorecard/wording';

export const comparatorNotComparable: Rule<Record<never, never>, 'leans'> = {
  id: 'comparator-not-comparable',
  group: 'Values',
  title: 'Target rests on a figure that is not comparable',
  description: 'Warn about a target measured against a comparator that its footnote calls not comparable.',
  why: 'A target measured against a figure of another kind or year can be met or missed without anything having changed.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    leans:
      '{figure}, {text}, is not comparable according to its footnote, yet {targets} measured against it. Use a figure that can be compared, or explain which one is meant.',
  },
  explanation:
    'Names the figure that the target is measured against, its year, and why the two can be compared.',
  valid: [
    {
      name: 'Nothing leans on the figure',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils persistently absent', 13.9, '4.9*', 12, 11, null],
        ['Percentage of pupils at a good level', 50, 49, '= National average', 55, null],
        ['* Not comparable with the figures of 2016'],
      ],
    },
    {
      name: 'Footnotes that say something else',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils persistently absent', 13.9, '4.9*', '= National average', 11, null],
        ['Percentage of pupils at a good level', 50, '49 (p)', '= National average', 55, null],
        ['* Provisional figure of the ministry'],
      ],
    },
    {
      name: 'The target leans on another comparator, or on the actual',
      rows: [
        [
          'Indicator',
          'Kent 2016',
          'National 2016',
          'Regional 2016',
          'Target 2017',
          'Target 2018',
          'Comments',
        ],
        ['Percentage of pupils persistently absent', 13.9, '4.9*', 12, 'Regional average', 11, null],
        ['Percentage of pupils at a good level', 50, '49*', 48, 'Baseline + 1', 55, null],
        ['* Not directly comparable'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two rows that lean on figures of another year',
      rows: [
        ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Schools',
          'Percentage of pupils persistently absent',
          13.9,
          '4.9*',
          '= National average',
          'National average +2%',
          null,
        ],
        [null, 'Percentage of pupils at a good level', 50, '49*', 51, 'National average', null],
        ['* Based on 2015 outcomes using previous measures, not directly comparable with 2016'],
      ],
      finds: [
        ['leans', 'D2'],
        ['leans', 'D3'],
      ],
    },
  ],
  cannotRun: ({ figureColumns }) =>
    figureColumns.some(({ field }) => field === 'comparator')
      ? null
      : 'The scorecard has no comparator column.',
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      for (const comparator of latestComparators(indicator)) {
        const leaning = findLeaning(comparator, indicator, scorecard);
        if (leaning.length === 0) continue;
        const footnote = footnoteOf(scorecard, comparator);
        yield {
          messageId: 'leans',
          data: {
            figure: capitalise(nameFigure(comparator)),
            text: comparator.text,
            targets: nameTargets(leaning),
          },
          cell: comparator.cell,
          cells: [comparator.cell, ...leaning.map(({ cell }) => cell), ...(footnote ? [footnote.cell] : [])],
          indicator,
        };
        break;
      }
    }
  },
};

/** The coming targets that are measured against a comparator which is not comparable. */
function findLeaning(comparator: Value, indicator: Indicator, scorecard: Scorecard): Value[] {
  if (!isNotComparable(scorecard, comparator)) return [];
  const others = latestComparators(indicator).filter((other) => other !== comparator);
  return comingTargets(indicator).filter(
    (target) =>
      target.relative?.to === 'comparator' &&
      !others.some((other) => isNamed(other, target)) &&
      (others.length === 0 || isNamedOrFirst(comparator, target, indicator)),
  );
}

/** Whether a target's words name whose figure they mean. */
function isNamed({ column }: Value, { text }: Value): boolean {
  return column.who !== '' && fold(text).includes(fold(column.who));
}

/** "Benchmark" names no column: the first comparator stands for it. */
function isNamedOrFirst(comparator: Value, target: Value, indicator: Indicator): boolean {
  return isNamed(comparator, target) || latestComparators(indicator)[0] === comparator;
}
