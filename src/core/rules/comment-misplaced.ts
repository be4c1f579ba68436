import {
  findMisplacedComments,
  findNamedRows,
  type MisplacedComment,
  type NamedRows,
} from '../scorecard/misplacedComment';
import { once } from '../text/remember';
import { listAnd } from '../text/words';
import type { Rule } from './rule';
import { hasSameNames } from './support/partsOfRow';

export const commentMisplaced: Rule<Record<never, never>, MisplacedComment['kind'], () => NamedRows> = {
  id: 'comment-misplaced',
  group: 'Comments and dates',
  title: 'Comment that is about another row',
  description: 'Warn about a comment that speaks of another row’s indicator and of nothing in its own.',
  why: 'Rows are sorted and pasted, and a comment that slips a row explains a figure that it is not about.',
  severity: 'query',
  isFixable: false,
  looksAt: ({ name, service, beside, comment, values }) =>
    JSON.stringify([name, service, beside?.words, comment?.text, values.map(({ number }) => number)]),
  tally: {
    of: (indicators) => once(() => findNamedRows(indicators)),
    change: (namedRows, gone, come) => (hasSameNames(gone, come) ? namedRows : null),
    isAlike: (one, other) => one === other,
  },
  options: {},
  optionNotes: {},
  messages: {
    quotes:
      'The comment gives {words}, which row {row}, “{name}”, has and this row has not. Move it there, or say what it has to do with this row.',
    swapped:
      'The comment speaks of {words}, as the name of row {row}, “{name}”, does, and the comment there speaks of this row. Put each where it belongs, or say what it has to do with this row.',
    speaks:
      'The comment speaks of {words}, as row {row}, “{name}”, does, and of nothing in the name of its own row. Move it there, or say what it has to do with this row.',
  },
  explanation: 'Says what the other row has to do with this one.',
  valid: [
    {
      name: 'A word of time that two rows share',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Crew hours at the depot', 912, 943, 900, 'As in each of the last three winters'],
        ['Appraisals in the last 12 months', 71, 73, 75, 'Crew managers are on leave'],
      ],
    },
    {
      name: 'Comments on their own rows, and on another that they refer to',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 41.2, 43.7, 45, 'Recycling rose to 43.7 with food caddies'],
        ['Number of library visits', 53100, 54200, 55000, 'See waste: 41.2 and 43.7 were restated'],
        ['Homes let on time', 71, 73, 75, 'Two vacancies'],
        ['Calls answered on time', 81, 83, 85, 'Library staff helped out in March'],
        ['Invoices paid on time', 91, 93, 95, 'From 91 to 93 since garden waste ended'],
      ],
    },
    {
      name: 'A word of several rows, and one figure of another row',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 41.2, 43.7, 45, 'The museum café helped'],
        ['Museum visits', 531, 542, 550, 'Summer fair'],
        ['Museum school visits', 71, 73, 75, '43.7 of waste'],
      ],
    },
    {
      name: 'A cause that another row measures, a matter that two rows of one service share, and a source',
      rows: [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Nights in hostels', 531, 542, 550, 'Hostels full on most nights'],
        ['Housing', 'Moves to own tenancy', 71, 73, 75, 'Hostels full on most nights'],
        ['People', 'Staff vacancies', 12, 11, 10, 'Recruitment is slow'],
        ['Planning', 'Plans decided in time', 81, 83, 85, 'Vacancies: recruitment is slow'],
        ['Shops', 'Sales of cards', 12, 13, 14, 'A hostel was painted'],
        ['Schools', 'Pupils in work (DfE snapshot)', 12, 13, 14, 'DfE - Dec 2016'],
        ['Health', 'Births', 12, 13, 14, 'DfE - Dec 2016'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A comment that speaks of another service’s matter as the comment there does',
      rows: [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Nights in hostels', 531, 542, 550, 'Full on most nights'],
        ['Housing', 'Moves to own tenancy', 71, 73, 75, 'Slow'],
        ['Shops', 'Sales of cards', 12, 13, 14, 'The hostel was full most nights, two rooms are shut'],
      ],
      finds: [['speaks', 'F4']],
    },
    {
      name: 'Two comments in each other’s place, and one that gives the figures of another row',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 41.2, 43.7, 45, 'The library at Hill Road was shut in May'],
        ['Number of library visits', 53100, 54200, 55000, 'New recycling bins for flats'],
        ['Homes let on time', 71, 73, 75, null],
        ['Calls answered on time', 81.4, 83.2, 85, 'Homes went up from 71 to 73'],
      ],
      finds: [
        ['swapped', 'E2'],
        ['swapped', 'E3'],
        ['quotes', 'E5'],
      ],
    },
  ],
  *check({ scorecard: { indicators }, tally: namedRows }) {
    for (const { indicator, about, words, kind } of findMisplacedComments(indicators, namedRows)) {
      yield {
        messageId: kind,
        data: {
          words: listAnd(kind === 'quotes' ? words : words.map((word) => `“${word}”`)),
          row: about.nameCell.row + 1,
          name: about.name,
        },
        cell: indicator.comment!.cell,
        cells: [indicator.comment!.cell],
        indicator,
      };
    }
  },
};
