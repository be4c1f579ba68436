import { checkScorecard } from '../../../src/core/checking/check';
import { collapse } from '../../../src/core/checking/collapse/collapse';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import type { CheckReport } from '../../../src/core/report/report';
import type { AnyRule } from '../../../src/core/rules/index';
import { ruleOf } from '../../support/rule';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

/** Finds fault with every target below its baseline, every row without a comment, and cannot do a third thing. */
export const rules: readonly AnyRule[] = [
  ruleOf({
    id: 'comment-empty',
    title: 'Comment is empty',
    severity: 'advice',
    messages: { found: 'Row {row} has no comment.' },
    check: ({ scorecard }) =>
      scorecard.indicators
        .filter(({ comment }) => comment?.text === '')
        .map((indicator) => ({
          messageId: 'found',
          data: { row: indicator.nameCell.row + 1 },
          cell: indicator.comment!.cell,
          indicator,
        })),
  }),
  ruleOf({
    id: 'comparator-behind',
    title: 'Comparator is behind',
    cannotRun: () => 'There is no comparator column.',
  }),
  ruleOf({
    id: 'target-low',
    title: 'Target is low',
    messages: { found: '"{name}": target {target} is below {actual}.' },
    isFixable: true,
    check: ({ scorecard }) =>
      scorecard.indicators.flatMap((indicator) => {
        const [actual, target] = indicator.values;
        if (!actual || !target || !(target.number! < actual.number!)) return [];
        const edit = {
          sheet: scorecard.sheet,
          cell: target.cell,
          before: target.number,
          after: actual.number,
        };
        return [
          {
            messageId: 'found',
            data: { name: indicator.name, target: target.text, actual: actual.text },
            cell: target.cell,
            cells: [actual.cell, target.cell],
            indicator,
            edits: [edit],
          },
        ];
      }),
  }),
];

export const headings: readonly TestCell[] = ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Comments'];

export function reportOf(rows: readonly (readonly TestCell[])[], file = 'draft.xlsx'): CheckReport {
  const scorecard = scorecardOf([headings, ...rows]);
  const check = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }, rules);
  return {
    asOf: '2017-04-15',
    files: [{ file, error: null, scorecards: collapse(withExplanations([check], []), rules) }],
  };
}
