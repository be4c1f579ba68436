import { clip } from '../text/clip';
import { plural } from '../text/words';
import type { Rule } from './rule';

const LONGEST_QUOTE = 60;

export const rowUnlike: Rule<Record<never, never>, 'misspelt' | 'unlike'> = {
  id: 'row-unlike',
  group: 'The table',
  title: 'Row unlike the rest of its indicator',
  description:
    'Warn about a row of a list that calls its indicator, service, reference, unit or way otherwise than all other rows of it.',
  why: 'Whoever filters a list by its words or sums it up loses the row, and a figure in another unit is misread.',
  severity: 'query',
  severities: { misspelt: 'advice' },
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    misspelt:
      'Under “{heading}” stands “{words}”, and “{usual}” in {rows} of the same indicator. If they are the same, spell them the same way.',
    unlike:
      'Under “{heading}” stands “{words}”, and “{usual}” in {rows} of the same indicator. Correct it, or explain what is different in this row.',
  },
  explanation: 'Says what is different in this row.',
  valid: [
    {
      name: 'A service that changes, and one of a single time; several writings of one unit',
      asOf: '2017-05-01',
      rows: list([
        ['A1', 'Calls answered', 'Desk', '%', '%', '%', '%', '%'],
        ['A2', 'Homes let', 'Homes', 'no.', 'Number', 'no.', 'No', 'no.'],
        ['A3', 'Days lost', 'Staff', 'days', 'days', 'days', 'days', 'days'],
      ]),
    },
    {
      name: 'An indicator that another service took over',
      asOf: '2017-05-01',
      rows: [
        ['Service', 'Indicator', 'Month', 'Value', 'Target', 'Comments'],
        ['Desk', 'Calls answered', '2016-04', 90, 95, null],
        ['Desk', 'Calls answered', '2016-05', 91, 95, null],
        ['Desk', 'Calls answered', '2016-06', 92, 95, null],
        ['Phone line', 'Calls answered', '2016-07', 92, 95, null],
        ['Desk', 'Letters answered', '2016-04', 80, 95, null],
        ['Desk', 'Letters answered', '2016-05', 81, 95, null],
        ['Desk', 'Letters answered', '2016-06', 82, 95, null],
        ['Desk', 'Letters answered', '2016-07', 82, 95, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Another unit in one month',
      asOf: '2017-05-01',
      rows: list([
        ['A1', 'Calls answered', 'Desk', '%', '%', '%', '%', '%'],
        ['A2', 'Homes let', 'Homes', 'no.', 'no.', '%', 'no.', 'no.'],
        ['A3', 'Days lost', 'Staff', 'days', 'days', 'days', 'days', 'days'],
      ]),
      finds: [['unlike', 'E9']],
    },
    {
      name: 'A service, a name and a reference that are mistyped in one month',
      asOf: '2017-05-01',
      rows: [
        ['Ref', 'Indicator', 'Service', 'Month', 'Value', 'Target', 'Comments'],
        ['A1', 'Calls answered', 'Desk', '2016-04', 90, 95, null],
        ['A2', 'Homes let in time', 'Housing', '2016-04', 80, 95, null],
        ['A3', 'Plans decided', 'Planning', '2016-04', 80, 95, null],
        ['A1', 'Calls answered', 'Desk', '2016-05', 91, 95, null],
        ['A2', 'Homes let in time', 'Huosing', '2016-05', 81, 95, null],
        ['A3', 'Plans decided', 'Planning', '2016-05', 81, 95, null],
        ['A11', 'Calls answered', 'Desk', '2016-06', 92, 95, null],
        ['A2', 'Homes let in time', 'Housing', '2016-06', 82, 95, null],
        ['A3', 'Plans decided', 'Planning', '2016-06', 82, 95, null],
        ['A1', 'Calls answered', 'Desk', '2016-07', 92, 95, null],
        ['A2', 'Homes let in time', 'Housing', '2016-07', 82, 95, null],
        ['A3', 'Plans deciced', 'Planning', '2016-07', 82, 95, null],
      ],
      finds: [
        ['misspelt', 'C6'],
        ['unlike', 'A8'],
        ['misspelt', 'B13'],
      ],
    },
  ],
  *check({ scorecard: { unlike = [], indicators } }) {
    for (const { cell, text, usual, heading, count, isSlip } of unlike) {
      const indicator = indicators.find(({ rows }) => rows.includes(cell.row));
      yield {
        messageId: isSlip ? ('misspelt' as const) : ('unlike' as const),
        data: {
          heading: clip(heading, LONGEST_QUOTE),
          words: clip(text, LONGEST_QUOTE),
          usual: clip(usual, LONGEST_QUOTE),
          rows: plural(count, 'other row'),
        },
        cell,
        ...(indicator ? { indicator } : {}),
      };
    }
  },
};

/** A list with a row for each indicator and month, for the examples: a reference, a name, a service and the unit of each month. */
function list(rows: readonly (readonly string[])[]) {
  const heads = ['Ref', 'Indicator', 'Service', 'Month', 'Unit', 'Value', 'Target', 'Comments'];
  return [
    heads,
    ...rows.flatMap(([reference, name, service, ...units]) =>
      units.map((unit, at) => [reference!, name!, service!, `2016-0${4 + at}`, unit, 40 + at, 45, null]),
    ),
  ];
}
