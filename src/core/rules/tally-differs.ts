import { statusListsOf } from '../scorecard/statusLists';
import { type CountAstray, findCountsAstray } from '../scorecard/talliesAstray';
import { clip } from '../text/clip';
import { listAnd } from '../text/words';
import type { Fact, Rule } from './rule';

export const tallyDiffers: Rule<Record<never, never>, 'status' | 'all'> = {
  id: 'tally-differs',
  group: 'Between rows',
  title: 'Tally is not what the statuses come to',
  description:
    'Warn about a count of statuses, on any sheet, that is not what the scorecard’s own rows come to, where most others of its table are.',
  why: 'The summary is read first and quoted, and whoever turns to the scorecard counts again.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    status:
      'The table counts {count} “{label}” for “{name}”, but {where} has {found}; {others} other counts agree with it. Correct the count or the status, or explain what is counted.',
    all: 'The table counts {count} in all for “{name}”, but {where} has {found}; {others} other counts agree with it. Correct the count, or explain what is counted.',
  },
  explanation:
    'Says what the table counts that the scorecard does not show, or of which day its statuses are.',
  valid: [
    {
      name: 'A tally that agrees, one of the quarter before, and one of something else',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Waste', 'Percentage of waste recycled', 46, 45, 'Green', null],
        ['Waste', 'Percentage of bins emptied', 96, 95, 'Green', null],
        ['Waste', 'Percentage of bins mended', 80, 95, 'Red', null],
        ['Roads', 'Percentage of roads swept', 96, 95, 'Green', null],
        ['Roads', 'Percentage of lamps lit', 94, 95, 'Amber', null],
        ['Homes', 'Percentage of homes let on time', 96, 95, 'Green', null],
        ['Homes', 'Percentage of homes lit', 80, 95, 'Red', null],
        ['Homes', 'Percentage of homes heated', 93, 95, null, null],
        [],
        ['Service', 'Green', 'Amber', 'Red', 'Total'],
        ['Waste', 2, 0, 1, 3],
        ['Roads', 1, 1, 0, 2],
        ['Homes', 1, 1, 1, 3],
        ['All', 4, 2, 2, 8],
        [],
        ['Quarter 3', 'Green', 'Amber', 'Red', 'Total'],
        ['Waste', 2, 0, 1, 3],
        ['Roads', 1, 1, 0, 2],
        ['Homes', 2, 1, 0, 3],
        ['All', 5, 2, 1, 8],
        [],
        ['Projects', 'Green', 'Amber', 'Red', 'Total'],
        ['Waste', 5, 3, 1, 9],
        ['Roads', 4, 1, 6, 11],
        ['Homes', 7, 1, 0, 8],
      ],
    },
  ],
  invalid: [
    {
      name: 'One count too few, and a total that agrees with none',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Waste', 'Percentage of waste recycled', 46, 45, 'Green', null],
        ['Waste', 'Percentage of bins emptied', 96, 95, 'Green', null],
        ['Waste', 'Percentage of bins mended', 80, 95, 'Red', null],
        ['Roads', 'Percentage of roads swept', 96, 95, 'Green', null],
        ['Roads', 'Percentage of lamps lit', 94, 95, 'Amber', null],
        ['Homes', 'Percentage of homes let on time', 96, 95, 'Green', null],
        ['Homes', 'Percentage of homes lit', 80, 95, 'Red', null],
        ['Homes', 'Percentage of homes sold', 80, 95, 'Red', null],
        [],
        ['Service', 'Green', 'Amber', 'Red', 'Total'],
        ['Waste', 2, 0, 1, 3],
        ['Roads', 1, 1, 0, 2],
        ['Homes', 1, 0, 1, 3],
        ['All', 4, 1, 3, 9],
      ],
      finds: [
        ['status', 'D14'],
        ['all', 'E15'],
      ],
    },
    {
      name: 'Statuses down and services across, by letters',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2016', 'RAG', 'Comments'],
        ['Waste', 'Percentage of waste recycled', 46, 45, 'G', null],
        ['Waste', 'Percentage of bins emptied', 96, 95, 'G', null],
        ['Waste', 'Percentage of bins mended', 80, 95, 'R', null],
        ['Roads', 'Percentage of roads swept', 96, 95, 'G', null],
        ['Roads', 'Percentage of lamps lit', 94, 95, 'A', null],
        ['Roads', 'Percentage of drains cleared', 94, 95, 'A', null],
        [],
        ['Status', 'Waste', 'Roads', 'All'],
        ['Green', 1, 1, 3],
        ['Amber', 0, 2, 2],
        ['Red', 1, 0, 1],
        ['Total', 3, 3, 6],
      ],
      finds: [['status', 'B10']],
    },
  ],
  check({ scorecard }) {
    const tallies = scorecard.around?.tallies ?? [];
    if (tallies.length === 0) return [];
    const lists = scorecard.statusLists ?? statusListsOf(scorecard);
    return findCountsAstray(tallies, lists).map((one) => sayAstray(one, scorecard.sheet));
  },
};

const mostRows = 6;
const LONGEST = 60;

function sayAstray(one: CountAstray, sheet: string): Fact<'status' | 'all'> {
  const { name, label, cell, count, rows, others, isOfEach } = one;
  const isElsewhere = one.sheet !== sheet;
  const where = isElsewhere && one.sheet !== '' ? `the sheet “${one.sheet}”` : 'the scorecard';
  const told = rows.length > 0 && rows.length <= mostRows && one.sheet !== '';
  const places = listAnd(rows.map((row) => String(row + 1)));
  const found = told ? `${rows.length} (row${rows.length > 1 ? 's' : ''} ${places})` : rows.length || 'none';
  return {
    messageId: isOfEach ? 'all' : 'status',
    data: { count, name: clip(name, LONGEST), ...(!isOfEach && { label }), where, found, others },
    cell,
  };
}
