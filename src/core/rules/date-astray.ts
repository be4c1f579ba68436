import { readCommentDates } from '../dates/commentDates';
import { headsNextFigures } from '../dates/nextFigures';
import { type CalendarDate, dateParts, formatDay } from '../sheet/calendar';
import type { Indicator, Remark } from '../scorecard/scorecard';
import { groupBy } from '../text/groupBy';
import type { Rule } from './rule';

const LEAST_DATES = 5;
/** So many dates of a column bear one that has passed. */
const DATES_FOR_ONE = 6;
const YEARS_OFF = 10;
const IS_DONE = /\b(?:completed?|closed|done|achieved|delivered|finished|ended)\b/i;

export const dateAstray: Rule<Record<never, never>, 'gone' | 'far' | 'ahead'> = {
  id: 'date-astray',
  group: 'Comments and dates',
  title: 'Date out of line with its column',
  description: 'Warn about a date that has passed, or lies far off, where the others of its column do not.',
  why: 'A wrong digit in a year, or an action that nobody took in time, is not seen among dates of every row.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => {
    const dates = (row.remarks ?? []).filter(isDate);
    return dates.length > 0 ? JSON.stringify([dates, isDone(row)]) : '';
  },
  options: {},
  optionNotes: {},
  messages: {
    gone: '{date} under “{heading}” had passed by {today}, while {others} of the {count} dates there are still to come. Correct the date, or explain what has been done.',
    far: '{date} under “{heading}” is {years} years later than any other date there. Correct the year, or explain why it is so far off.',
    ahead:
      '{date} under “{heading}” is still to come on {today}, so no figure can be of it yet. Correct the date, or explain what the figure is.',
  },
  explanation:
    'Says what was done by that date or is still to be done, or why it lies so far from the others.',
  valid: [
    {
      name: 'Dates of which several have passed, one of a row that is done, and too few to compare',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Status', 'Next action by', 'Comments'],
        ['Homes built', 10, 12, 'Green', '15/01/2018', null],
        ['Homes let', 20, 22, 'Green', '15/01/2017', 'Completed in January'],
        ['Homes sold', 30, 33, 'Green', '15/01/2018', null],
        ['Roads mended', 40, 44, 'Green', '16/01/2018', null],
        ['Trees planted', 50, 55, 'Green', '17/01/2018', null],
        ['Bins emptied', 60, 66, 'Green', 'TBC', null],
      ],
    },
    {
      name: 'Dates before and after the day',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Due date', 'Comments'],
        ['Homes built', 10, 12, '15/01/2018', null],
        ['Homes let', 20, 22, '15/06/2017', null],
        ['Homes sold', 30, 33, '15/08/2017', null],
        ['Roads mended', 40, 44, '16/01/2018', null],
        ['Trees planted', 50, 55, '17/01/2026', null],
        ['Bins emptied', 60, 66, '18/01/2018', null],
      ],
    },
    {
      name: 'Times of figures, all of them over or running',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Latest value', 'Latest period', 'Target 2018', 'Comments'],
        ['Homes built', 10, 'Sep 2017', 12, null],
        ['Homes let', 20, 'Sep 2016', 22, null],
        ['Homes sold', 30, '2017/18', 33, null],
        ['Roads mended', 40, 'Oct 2017', 44, null],
        ['Trees planted', 50, '2016', 55, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'The next figure of one row was due before the day',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Next update', 'Comments'],
        ['Homes built', 10, 12, 'Jan 2018', null],
        ['Pupils who walk', 20, 22, 'Jan 2016', 'Not counted while schools were closed.'],
        ['Homes sold', 30, 33, 'Mar 2018', null],
        ['Roads mended', 40, 44, 'Jan 2018', null],
        ['Trees planted', 50, 55, 'Jan 2018', null],
        ['Bins emptied', 60, 66, 'Apr 2018', null],
      ],
      finds: [['gone', 'D3']],
    },
    {
      name: 'One date has passed, and one has a wrong digit',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Status', 'Next action by', 'Comments'],
        ['Homes built', 10, 12, 'Green', '15/01/2018', null],
        ['Homes let', 20, 22, 'Green', '15/01/2017', null],
        ['Homes sold', 30, 33, 'Green', '15/01/2081', null],
        ['Roads mended', 40, 44, 'Green', '16/01/2018', null],
        ['Trees planted', 50, 55, 'Green', '17/01/2018', null],
        ['Bins emptied', 60, 66, 'Green', 'TBC', null],
      ],
      finds: [
        ['gone', 'E3'],
        ['far', 'E4'],
      ],
    },
    {
      name: 'A baseline of a time to come',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Baseline date', 'Baseline value', 'Actual 2016', 'Target 2017'],
        ['Homes built', 'Mar 2016', 8, 10, 12],
        ['Homes let', 'Mar 2018', 18, 20, 22],
        ['Homes sold', 'Mar 2016', 28, 30, 33],
        ['Roads mended', 'Mar 2015', 38, 40, 44],
        ['Trees planted', 'Mar 2016', 48, 50, 55],
      ],
      finds: [['ahead', 'B3']],
    },
    {
      name: 'A figure of a time to come',
      asOf: '2017-10-02',
      rows: [
        ['Indicator', 'Latest value', 'Latest period', 'Target 2018', 'Comments'],
        ['Homes built', 10, 'Sep 2017', 12, null],
        ['Homes let', 20, 'Sep 2071', 22, null],
        ['Homes sold', 30, 'Sep 2017', 33, null],
        ['Roads mended', 40, 'Aug 2017', 44, null],
        ['Trees planted', 50, 'Sep 2017', 55, null],
      ],
      finds: [['ahead', 'C3']],
    },
  ],
  *check({ scorecard, asOf }) {
    const all = scorecard.indicators.flatMap((indicator) => datesOf(indicator, asOf));
    for (const dates of groupBy(all, ({ remark }) => remark.cell.column).values()) {
      if (dates.length < LEAST_DATES) continue;
      const { role, cell } = dates[0]!.remark;
      const heading = scorecard.otherColumns.find(({ column }) => column === cell.column)?.label ?? '';
      const gone = dates.filter(({ to }) => to < asOf);
      const areFew = gone.length * DATES_FOR_ONE <= Math.max(dates.length, DATES_FOR_ONE);
      const [last, next] = dates.map(({ to }) => dateParts(to).year).sort((a, b) => b - a);
      const ahead = dates.filter(({ from }) => from > asOf);
      for (const date of dates) {
        const { indicator, remark, to } = date;
        const data = { date: remark.text, heading, today: formatDay(asOf) };
        const at = { cell: remark.cell, indicator };
        if (role !== 'due') {
          if (ahead.length === 1 && ahead.includes(date)) yield { messageId: 'ahead', data, ...at };
        } else if (dateParts(to).year === last && last >= next! + YEARS_OFF) {
          yield { messageId: 'far', data: { ...data, years: last - next! }, ...at };
        } else if (areFew && gone.includes(date) && (headsNextFigures(heading) || !isDone(indicator))) {
          const others = dates.length - gone.length;
          yield { messageId: 'gone', data: { ...data, others, count: dates.length }, ...at };
        }
      }
    }
  },
};

interface DateOfRow {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function isDate({ role }: Remark): boolean {
  return role === 'due' || role === 'figure-year' || role === 'baseline-year';
}

/** The cells of a row that hold one date which can be read in one way only, and nothing beside it. */
function datesOf(indicator: Indicator, asOf: CalendarDate): DateOfRow[] {
  return (indicator.remarks ?? []).filter(isDate).flatMap((remark) => {
    const [date, ...more] = readCommentDates(remark.text, asOf);
    const isWhole = date?.text.length === remark.text.length && more.length === 0;
    return isWhole && date.certainty === 'stated'
      ? [{ indicator, remark, from: date.from, to: date.to }]
      : [];
  });
}

function isDone({ remarks, comment }: Indicator): boolean {
  const status = remarks?.find(({ role }) => role === 'status');
  return IS_DONE.test(`${status?.text ?? ''} ${comment?.text ?? ''}`);
}
