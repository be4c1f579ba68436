import { listAnd } from '../text/words';
import { NOT_CALCULATED } from '../sheet/grid';
import type { Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { capitalise, nameFigure } from '../scorecard/wording';

export const valueError: Rule<
  Record<never, never>,
  'one' | 'several' | 'uncalculated' | 'words' | 'dataType'
> = {
  id: 'value-error',
  group: 'Values',
  title: 'Excel error in a cell',
  description: 'Disallow Excel errors among the figures, and where a name, a service or a comment belongs.',
  why: 'An error is not a figure: it is printed as it stands, and spreads to every total that uses the cell.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    one: '{figure} shows the error {error}. Correct the formula, or type the figure, or N/A if there is none.',
    uncalculated:
      '{figures} given by formulas that have never been worked out. Open the workbook in Excel, save it, and check again.',
    several:
      '{figures} show errors ({error}). Correct the formulas, or type the figures, or N/A where there are none.',
    words: 'The {what} of row {row} is the error {error}. Correct the formula, or type the words.',
    dataType:
      'The {what} of row {row} is {error}: an error, or a picture or linked data type whose text the file does not give. Type the words.',
  },
  explanation: null,
  valid: [
    {
      name: 'Figures, a zero and missing marks',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 0, 'N/A', '-', 14, null],
      ],
    },
    {
      name: 'An error in a column that holds neither figures nor names nor comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Source', 'Comments'],
        ['Homes built', 10, 12, '#REF!', null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Errors where words belong',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 12, '#REF!'],
        ['#N/A', 'Homes let', 20, 22, null],
        ['Housing', '#VALUE!', 30, 32, null],
        ['Housing', 'Homes sold', 40, 42, null],
      ],
      finds: [
        ['words', 'E2'],
        ['words', 'A3'],
        ['dataType', 'B4'],
      ],
    },
    {
      name: 'Formulas that no program has worked out',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, NOT_CALCULATED, null],
        ['Housing', 'Homes let', 20, NOT_CALCULATED, null],
      ],
      finds: [['uncalculated', 'D2']],
    },
    {
      name: 'One error, and an error that has spread along its row',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', 'Homes built', 10, 12, '#DIV/0!', null],
        [null, 'Homes let', '#N/A', '#N/A', '#REF!', null],
      ],
      finds: [
        ['one', 'E2'],
        ['several', 'C3'],
      ],
    },
  ],
  *check({ scorecard }) {
    const open = scorecard.indicators.flatMap(({ values }) => values.filter(isNotCalculated));
    if (open[0]) {
      yield {
        messageId: 'uncalculated',
        data: { figures: open.length === 1 ? 'One figure is' : `${open.length} figures are` },
        cell: open[0].cell,
        cells: open.map(({ cell }) => cell),
      };
    }
    for (const indicator of scorecard.indicators) {
      for (const { what, cell, code } of indicator.wordErrors ?? []) {
        yield {
          messageId: code === '#VALUE!' ? 'dataType' : 'words',
          data: { what: what === 'indicator' ? 'name' : what, row: cell.row + 1, error: code },
          cell,
          indicator,
        };
      }
      const errors = indicator.values.filter((value) => value.kind === 'error' && !isNotCalculated(value));
      const [first] = errors;
      if (!first) continue;
      const names = listAnd(errors.map(nameFigure));
      yield {
        messageId: errors.length === 1 ? 'one' : 'several',
        data: {
          figure: capitalise(nameFigure(first)),
          figures: capitalise(names),
          error: listAnd([...new Set(errors.map(({ text }) => text))]),
        },
        cell: first.cell,
        cells: errors.map(({ cell }) => cell),
        indicator,
      };
    }
  },
};

function isNotCalculated({ raw }: Value): boolean {
  return raw === NOT_CALCULATED;
}
