import { setApart } from '../scorecard/apartRows';
import { findWholeRates } from '../scorecard/wholeRates';
import { nameFigure } from '../scorecard/wording';
import { listAnd } from '../text/words';
import type { Rule } from './rule';

export const wholeOutsideParts: Rule<Record<never, never>, 'outside'> = {
  id: 'whole-outside-parts',
  group: 'Between rows',
  title: 'Whole outside its parts',
  description: 'Require an overall rate to lie between the lowest and the highest rate of its parts.',
  why: 'A rate for everyone is an average of the rates of the groups, so it cannot be better than the best or worse than the worst of them.',
  severity: 'query',
  isFixable: false,
  looksAt: 'neighbours',
  options: {},
  optionNotes: {},
  messages: {
    outside:
      '{figure} is {whole}, and its parts in rows {rows} are {parts}: an overall rate lies between the lowest and the highest of its parts, as it does in {fits} other columns. Correct the figure that is wrong, or explain which group has no row.',
  },
  explanation: 'Says which group counts in the overall rate and has no row of its own.',
  valid: [
    {
      name: 'Between its parts; equal to them; a hair outside by rounding',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of schools rated good', 89, 92, 93, 96, null],
        ['Percentage of primary schools rated good', 90, 92, 93, 95, null],
        ['Percentage of secondary schools rated good', 85, 88, 93, 95, null],
      ],
    },
    {
      name: 'A part alone; a gap; rows that never were parts',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils reaching the standard', 59, 66, 68, null],
        ['Percentage of pupils with plans reaching the standard', 6, 20, 22, null],
        ['Percentage of pupils reaching the standard - gender gap', 9, 8, 7, null],
        ['Percentage of calls answered', 80, 82, 84, null],
        ['Percentage of calls answered at night', 90, 92, 94, null],
        ['Percentage of calls answered at weekends', 91, 93, 95, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Above its parts in a target, below them in an actual, and among rates of a thousand',
      rows: [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Schools', 'Percentage of schools rated good', 88, 89, 92, 97, null],
        ['Schools', 'Percentage of primary schools rated good', 89, 90, 92, 94, null],
        ['Schools', 'Percentage of secondary schools rated good', 84, 85, 88, 90, null],
        ['Homes', 'Percentage of homes let in time', 71.2, 60.1, 74, 76, null],
        ['Homes', 'Percentage of homes let in time - north', 70.1, 72.5, 73, 75, null],
        ['Homes', 'Percentage of homes let in time - south', 72.3, 74.5, 75, 77, null],
        ['Health', 'Rate of falls per 1000', 5.5, 5.2, 4.9, 7.5, null],
        ['Health', 'Rate of falls per 1000 on day wards', 5.1, 4.9, 4.7, 4.5, null],
        ['Health', 'Rate of falls per 1000 on night wards', 5.9, 5.5, 5.2, 5, null],
      ],
      finds: [
        ['outside', 'F2'],
        ['outside', 'D5'],
        ['outside', 'F8'],
      ],
    },
  ],
  *check({ scorecard, isApart, asked }) {
    for (const { whole, parts, columns } of findWholeRates(scorecard.indicators, isApart, asked)) {
      const fits = columns.filter(({ isWithin }) => isWithin).length;
      for (const column of columns) {
        if (column.isWithin) continue;
        yield {
          messageId: 'outside',
          data: {
            figure: nameFigure(column.whole),
            whole: column.whole.text,
            rows: listAnd(parts.map(({ nameCell }) => String(nameCell.row + 1))),
            parts: listAnd(column.parts.map(({ text }) => text)),
            fits,
          },
          cell: column.whole.cell,
          cells: [column.whole, ...column.parts].map(({ cell }) => cell).sort((a, b) => a.row - b.row),
          indicator: whole,
          setAside: {
            label: 'These are not its parts',
            setting: setApart(
              whole.name,
              parts.map(({ name }) => name),
            ),
          },
        };
      }
    }
  },
};
