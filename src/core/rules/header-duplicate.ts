import { sayWhere } from '../scorecard/columns';
import { capitalise } from '../scorecard/wording';
import type { FigureColumn } from '../scorecard/scorecard';
import { findDuplicates, sayColumn, sayYear, seriesOf } from '../scorecard/headings';
import { countOf } from '../scorecard/period';
import type { Rule } from './rule';

export const headerDuplicate: Rule<Record<never, never>, 'twice' | 'skips'> = {
  id: 'header-duplicate',
  group: 'The table',
  title: 'Two columns for the same year',
  description: 'Disallow two columns that mean the same figure of the same year.',
  why: 'Nobody can tell which of the two counts, and the year that was meant may have no column at all.',
  severity: 'error',
  isFixable: false,
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    twice:
      '{columns} both hold {what}. Correct one of the headings, or delete the column that is not wanted.',
    skips: '{columns} both hold {what}, and none is for {missing}. Correct the heading that is wrong.',
  },
  explanation: null,
  valid: [
    {
      name: 'One column for each field and year',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, 14, null],
      ],
    },
    {
      name: 'Two comparators of one year, and quarters of two years',
      rows: [
        [
          'Indicator',
          'Actual Q1 2016/17',
          'Actual Q1 2017/18',
          'England 2016',
          'South East 2016',
          'Target 2017',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 13, 14, null],
      ],
    },
    {
      name: 'Words that tell two columns of one year apart',
      rows: [
        [
          'Indicator',
          'Actual 2016 (number)',
          'Actual 2016 (%)',
          'Lower target 2017',
          'Upper target 2017',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'Two columns of comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Comments'],
        ['Homes built', 10, 12, 'On site', 'Late'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A year typed twice, so that the next is missing',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2017', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['skips', 'D1']],
    },
    {
      name: 'A year typed one too high',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Target 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, 12, 13, 14, 15, null],
      ],
      finds: [['skips', 'D1']],
    },
    {
      name: 'Two spellings of one year, and a comparator twice',
      rows: [
        [
          'Indicator',
          'Actual 2015/16',
          'England 2015/16',
          'England 2015-16',
          'Target 2016/17',
          'Target 2016-17',
          'Comments',
        ],
        ['Homes built', 10, 11, 11, 12, 13, null],
      ],
      finds: [
        ['twice', 'D1'],
        ['twice', 'F1'],
      ],
    },
  ],
  *check({ scorecard }) {
    const allSeries = groupBySeries(scorecard.figureColumns);
    for (const [first, second] of findDuplicates(scorecard)) {
      const slip = findSlip(allSeries, first, second);
      const odd = slip?.column ?? second;
      const shared = {
        data: {
          columns: capitalise(sayWhere([first, second])),
          what: sayColumn(second),
          missing: slip?.missing ?? '',
        },
        cell: odd.labelCell,
        cells: [first.labelCell, second.labelCell],
      };
      yield { messageId: slip ? 'skips' : 'twice', ...shared };
    }
  },
};

/** The dated columns of one series, in the sheet's order, and the years they are of. */
interface DatedSeries {
  readonly columns: readonly FigureColumn[];
  readonly places: ReadonlyMap<FigureColumn, number>;
  /** The years, or whatever else its periods count by. */
  readonly years: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

function groupBySeries(figureColumns: readonly FigureColumn[]): Map<string, DatedSeries> {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of figureColumns) {
    if (!column.period) continue;
    const series = seriesOf(column);
    const group = groups.get(series);
    if (group) group.push(column);
    else groups.set(series, [column]);
  }
  return new Map([...groups].map(([series, columns]) => [series, describeSeries(columns)]));
}

function describeSeries(columns: readonly FigureColumn[]): DatedSeries {
  const counted = columns.map(({ period }) => countOf(period!)).filter((year) => year !== null);
  const sorted = Float64Array.from(counted).sort();
  return {
    columns,
    places: new Map(columns.map((column, place) => [column, place])),
    years: new Set(sorted),
    first: sorted[0] ?? 0,
    last: sorted.at(-1) ?? 0,
  };
}

/** The one of two columns that stands where a missing year belongs, with that year. */
function findSlip(
  allSeries: ReadonlyMap<string, DatedSeries>,
  first: FigureColumn,
  second: FigureColumn,
): { column: FigureColumn; missing: string } | null {
  const { period } = second;
  if (!period || countOf(period) === null) return null;
  const series = allSeries.get(seriesOf(second))!;
  for (const column of [second, first]) {
    const at = series.places.get(column)!;
    const [before, after] = [at - 1, at + 1].map((beside) => {
      const neighbour = series.columns[beside]?.period;
      return neighbour ? countOf(neighbour) : null;
    });
    // Between two columns a year must fit both, or one side and lie within the years there are.
    const wanted = [before == null ? null : before + 1, after == null ? null : after - 1].find(
      (year) => year !== null && !series.years.has(year) && year > series.first && year < series.last,
    );
    if (wanted != null) return { column, missing: sayYear(period.text, wanted) };
  }
  return null;
}
