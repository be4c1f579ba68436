import { allOf } from './support/partsOfRow';
import { mayHold } from '../scorecard/holdings';
import { columnLetters } from '../sheet/address';
import { clip } from '../text/clip';
import { groupBy } from '../text/groupBy';
import { listAnd, plural } from '../text/words';
import { NOT_CALCULATED } from '../sheet/grid';
import type { Indicator, Scorecard, Value, WordError } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { capitalise, nameFigure } from '../scorecard/wording';

export const valueError: Rule<
  Record<never, never>,
  'one' | 'several' | 'uncalculated' | 'words' | 'dataType' | 'beside'
> = {
  id: 'value-error',
  group: 'Values',
  title: 'Excel error in a cell',
  description: 'Disallow Excel errors among the figures, where words belong, in any column of the table.',
  why: 'An error is not a figure: it is printed as it stands, and spreads to every total that uses the cell.',
  severity: 'error',
  isFixable: false,
  looksAt: (row) => (row.wordErrors || mayHold(row, 'errors') ? allOf(row) : ''),
  options: {},
  optionNotes: {},
  messages: {
    one: '{figure} shows the error {error}. Correct the formula, or type the figure, or N/A if there is none.',
    uncalculated:
      '{cells} in this table {hold} formulas that no program has worked out, so what they give was not checked. Open the workbook in Excel, save it, and check again.',
    several:
      '{figures} show errors ({error}). Correct the formulas, or type the figures, or N/A where there are none.',
    beside:
      '{cells} under “{label}” {show} the error {error}, which will be printed as it stands. Correct the {formulas}, or clear what is not needed.',
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
      name: 'An error below the table, which is no part of it',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Average', '#DIV/0!', null, null],
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
      name: 'Errors in columns that hold neither figures nor names nor comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Progress', 'Source', 'Comments'],
        ['Homes built', 10, 12, '83%', '#REF!', null],
        ['Homes let', 20, 0, '#DIV/0!', 'Housing', null],
        ['Homes sold', 30, 0, '#DIV/0!', 'Housing', null],
      ],
      finds: [
        ['beside', 'E2'],
        ['beside', 'D3'],
      ],
    },
    {
      name: 'Formulas that no program has worked out, of figures and of words: said once',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Status', 'Comments'],
        ['Housing', 'Homes built', 10, NOT_CALCULATED, NOT_CALCULATED, null],
        ['Housing', 'Homes let', 20, NOT_CALCULATED, NOT_CALCULATED, null],
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
    const rows = scorecard.indicators.filter((row) => row.wordErrors || mayHold(row, 'errors'));
    const open = rows.flatMap(({ values, wordErrors = [] }) => [
      ...values.filter(isNotCalculated),
      ...wordErrors.filter(isOpen),
    ]);
    if (open[0]) {
      yield {
        messageId: 'uncalculated',
        data: {
          cells: plural(open.length, 'cell'),
          hold: open.length === 1 ? 'holds' : 'hold',
        },
        cell: open[0].cell,
        cells: open.map(({ cell }) => cell),
      };
    }
    yield* findBeside(rows, scorecard);
    for (const indicator of rows) {
      for (const { what, cell, code } of indicator.wordErrors ?? []) {
        if (what === 'other' || code === NOT_CALCULATED) continue;
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

/** One finding for each column and error: a formula that is copied down fails in row after row. */
function* findBeside(rows: readonly Indicator[], { otherColumns }: Scorecard) {
  const errors = rows.flatMap(({ wordErrors = [] }) =>
    wordErrors.filter((one) => one.what === 'other' && !isOpen(one)),
  );
  for (const [, here] of groupBy(errors, ({ cell, code }) => `${cell.column} ${code}`)) {
    const [{ cell, code }] = here as [WordError, ...WordError[]];
    const label = otherColumns.find(({ column }) => column === cell.column)?.label ?? '';
    yield {
      messageId: 'beside' as const,
      data: {
        cells: here.length === 1 ? 'A cell' : `${here.length} cells`,
        show: here.length === 1 ? 'shows' : 'show',
        formulas: here.length === 1 ? 'formula' : 'formulas',
        label: clip(label || `column ${columnLetters(cell.column)}`, 60),
        error: code,
      },
      cell,
      cells: here.map((one) => one.cell),
    };
  }
}

function isOpen({ code }: WordError): boolean {
  return code === NOT_CALCULATED;
}

function isNotCalculated({ raw }: Value): boolean {
  return raw === NOT_CALCULATED;
}
