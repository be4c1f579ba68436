import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { referenceOf } from '../scorecard/relativeTargets';
import { comingTargets } from '../scorecard/series';
import { isNotComparable } from '../scorecard/comparability';
import type { Rule } from './rule';
import {
  capitalise,
  nameComparator,
  nameFigure,
  nameTargets,
  printFigure,
  sayTime,
} from '../scorecard/wording';

export const targetRelative: Rule<Record<never, never>, 'resolved' | 'unresolved'> = {
  id: 'target-relative',
  group: 'Targets',
  title: 'Target given relative to another figure',
  description: 'Warn about a target that is given relative to another figure instead of as a number.',
  why: 'Nobody can say whether such a target was met until both sides agree which figure was meant, and of which year.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    resolved:
      '{Targets} given relative to another figure. With {reference}, it would be {resolved}. Type the figure, or explain which figure and which year are meant.',
    unresolved:
      '{Targets} given relative to another figure ({text}), and the row has no figure to work it out from. Type the figure, or explain which figure and which year are meant.',
  },
  explanation:
    'Names the figure that is meant, its year and its source, and says whether a change is in per cent or in points.',
  valid: [
    {
      name: 'Figures, bounds and missing marks are not relative',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils persistently absent', 14, 13, '≤ 12%', 11, null],
        ['Average score at KS4', 50, 49, 'N/A', '51*', null],
      ],
    },
    {
      name: 'A change that has been achieved is an actual, not a target',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Reduction in antisocial behaviour', '10% reduction', 9, 12, 13, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Against the national average, for two years of one row; and with nothing to go by',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of pupils persistently absent',
          13.9,
          4.9,
          '= National average',
          'National average +2%',
          null,
        ],
        ['Percentage of pupils achieving the expected level', 50, 'N/A', 54, 'National average', null],
        ['Complaints received', 120, 'N/A', '10% reduction', 100, null],
      ],
      finds: [
        ['resolved', 'D2'],
        ['unresolved', 'E3'],
        ['resolved', 'D4'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const relative = comingTargets(indicator).filter((value) => value.relative !== null);
      const [first] = relative;
      if (!first) continue;
      const resolved = relative.map((value) => resolve(value, indicator));
      const reference = referenceOf(first, indicator);
      const isResolved = reference !== null && resolved.every((text) => text !== null);
      yield {
        messageId: isResolved ? 'resolved' : 'unresolved',
        data: {
          Targets: capitalise(nameTargets(relative)),
          text: first.text,
          reference: isResolved ? describe(reference, scorecard) : '',
          resolved: resolved.join(', '),
        },
        cell: first.cell,
        cells: [...(reference ? [reference.cell] : []), ...relative.map((value) => value.cell)],
        indicator,
      };
    }
  },
};

function resolve(value: Value, indicator: Indicator): string | null {
  const reference = referenceOf(value, indicator);
  if (!reference || !value.relative) return null;
  const { change, isPercent, isShare } = value.relative;
  const from = reference.number!;
  const year = sayTime(value);
  if (change === 0) return `${printFigure(from)} ${year}`;
  const points = printFigure(from + change);
  if (!isPercent) return `${points} ${year}`;
  const share = printFigure(from * (1 + change / 100));
  // "+10 %" on a count can only be a share of it; on a percentage it may also be points.
  const canBePoints = indicator.unit === 'percentage' || indicator.unit === 'score' || indicator.isGap;
  return canBePoints && !isShare
    ? `${points} ${year} if points are meant, ${share} if per cent`
    : `${share} ${year}`;
}

function describe(reference: Value, scorecard: Scorecard): string {
  const { column, text } = reference;
  const caveat = isNotComparable(scorecard, reference) ? ', which its footnote says is not comparable' : '';
  const whose = column.field === 'actual' ? nameFigure(reference) : nameComparator(column, 'the comparator');
  return `${whose}, ${text}${caveat}`;
}
