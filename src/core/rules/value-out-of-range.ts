import { showsPerCent } from '../sheet/numberFormat';
import { nearestSlip } from '../scorecard/nearestSlip';
import { findRanksBeyond } from '../scorecard/ranks';
import { areScaledAlike, countFractions, type FractionCount, isScaled } from '../scorecard/scaledColumns';
import type { Indicator, Value } from '../scorecard/scorecard';
import { findOutOfRange, type ImpossibleKind } from '../scorecard/outOfRange';
import type { Rule } from './rule';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';

type MessageId = ImpossibleKind | 'rank' | 'rankOfCouncils' | 'row' | 'doubtful' | 'doubtfulRow';

export const valueOutOfRange: Rule<Record<never, never>, MessageId, FractionCount> = {
  id: 'value-out-of-range',
  group: 'Values',
  title: 'Impossible figure',
  description: 'Disallow percentages outside 0 to 100 and counts below 0 or with a fraction.',
  why: 'A figure that cannot be true puts every other figure on the scorecard in doubt.',
  severity: 'error',
  severities: { doubtful: 'query', doubtfulRow: 'query', rankOfCouncils: 'query' },
  isFixable: false,
  looksAt: 'row',
  tally: {
    of: (indicators) => countFractions(indicators),
    change: (counts, gone, come) => countFractions(come, countFractions(gone, counts, -1)),
    isAlike: areScaledAlike,
  },
  options: {},
  optionNotes: {},
  messages: {
    percentage: '{figure}, {text}, is {side}, which a percentage cannot be. {advice}.',
    gap: '{figure}, {text}, is {side}, which a gap between percentages cannot be. {advice}.',
    row: '{count} of the row’s figures, such as {text}, are outside 0 to 100, which percentages cannot be. Correct the figures, or say in the name what they count.',
    doubtful:
      '{figure}, {text}, is {side}, which no share of a whole can be. Correct it, or say in the name what it is measured against: a plan, a budget, what came in.',
    doubtfulRow:
      '{count} of the row’s figures, such as {text}, are outside 0 to 100, where shares of a whole lie. Correct them, or say in the name what they are measured against: a plan, a budget, what came in.',
    negative: '{figure}, {text}, is below 0, though the row counts things. {advice}.',
    time: '{figure}, {text}, is below 0, which no time taken can be. {advice}.',
    rank: 'The rank is {text}, but there are only {of} to be ranked. Correct it, or say among how many it is.',
    rankOfCouncils:
      'The rank is {text}, but {country} has only {of} councils. Correct it, or say what else is ranked.',
    fraction: '{figure}, {text}, is not a whole number, though the row counts things. {advice}.',
  },
  together: {
    percentage:
      'have a figure that a percentage cannot be, so that the column may not be what it was taken for',
    negative: 'count things and have a figure below 0',
  },
  explanation: 'Says what the figure is measured against, so that it is no share of a whole.',
  valid: [
    {
      name: 'A count that its name divides by another',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Inspections of pools [Number of inspections / Number of pools]', 1, 1.5, 2, 2, null],
        ['Number of visits / number of members', 3, 4, 4.5, 5, null],
      ],
    },
    {
      name: 'A column that is worked out for the whole year, so that many counts have a fraction; a goal that was passed',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Number of homes built', 60, 63.4, 62, null],
        ['Number of homes let', 40, 41.2, 42, null],
        ['Number of homes sold', 50, 52.7, 52, null],
        ['Number of homes mended', 80, 83.1, 82, null],
        ['Number of homes heated', 90, 92.9, 92, null],
        ['Annual pruning goal completed (%)', 96, 109, 100, null],
        ['Percentage of leased revenue available after all costs', 2, -1, 3, null],
      ],
    },
    {
      name: 'Times from a day that was due, times that are mostly below nought, and what is above or below an average',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Average days late of final accounts', 4, -2, 0, null],
        ['Days of cash ahead of plan', 4, -2, 0, null],
        ['Minutes saved on a journey by bus', -4, -3, 2, null],
        ['Percent higher or lower than the state average', 4, -5, 2, null],
        ['Percentage points from the national average', -4, 1, 2, null],
      ],
    },
    {
      name: 'More than all of it, for which the comment accounts',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Share of the year’s ground rents that came in',
          91,
          106,
          95,
          95,
          'Over 100 because old dues came in',
        ],
      ],
    },
    {
      name: 'Percentages up to their limits, and gaps either way',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of schools above the floor', 98, 0, 99, 100, null],
        ['Percentage of pupils excluded', 0.03, 'N/A', 0.03, 0.025, null],
        ['Achievement gap in percentage points of girls and boys', -3, -2.5, 0, 1, null],
        [
          'Percentage of repairs on time',
          { value: 0.88, format: '0%' },
          90,
          { value: 1, format: '0%' },
          95,
          null,
        ],
      ],
    },
    {
      name: 'Percentages that pass 100 in good order',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage change in visits', -12, 110, 5, null],
        ['Capital spend as a percentage of budget', 104, 100, 100, null],
        ['Net additional homes as a % of the housing requirement', 98, 105, 110, null],
        ['Bed occupancy (%)', 103, 95, 92, null],
        ['Percentage of apprenticeships started', 112, 105, 100, null],
        ['Percentage of surplus school places', -1, 4, 5, null],
        ['Water bill collection rate (%)', 113, 95, 96, null],
        ['Debtor payment (collection) rate (%)', 102.4, 93, 94, null],
        ['Rent collected as a percentage of rent due', 100.4, 99, 99.5, null],
        ['Percentage of closures to receipts', 116.4, 100, 100, null],
        ['New depot: % complete', 107, 95, 96, null],
        ['Planned inspections completed (%)', 110, 95, 96, null],
        ['Grant drawn down (%)', 107, 95, 96, null],
        ['Rates collected including arrears (%)', 101.2, 99, 99, null],
        ['Places at training taken (% of places)', 108, 90, 92, null],
        ['Progress towards the target (%)', 104, 95, 95, null],
        ['Percentage of repairs made on time', 104, 95, 95, 'Includes the backlog of 2015'],
      ],
    },
    {
      name: 'Counts that are none, and averages',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average number of days to let a home', 12.5, 20, 12, 11, null],
        ['Number of missed collections per 100,000', 40.2, 51, 40, 38, null],
        ['Number of social workers (FTE)', 120.4, 'N/A', 125, 130, null],
        ['Net number of homes added', -4, 12.5, 10, 20, null],
        ['Number of schools in special measures', 4, 5.2, 0, 0, null],
        ['Cost per visit', -1.5, 2, 2, 2, null],
      ],
    },
    {
      name: 'More than the whole of what was planned, or as the comment says',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Planned works done', '98.4%', '100%', '101.6%', '100%', '100%', null],
        ['Lifts inspected in time', '98%', '100%', '101%', '100%', '100%', 'Over 100%: two were done twice.'],
      ],
    },
    {
      name: 'Ranks beyond as many as there are councils that are of something else, or of England',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Rank in Scotland', 'Rank', 'Comments'],
        ['Calls answered on time (%)', 80, 81, 82, 14, 41, null],
        ['Letters answered on time (%)', 80, 81, 82, 40, 61, null],
        ['Claims paid on time (%)', 80, 81, 82, 61, 1, null],
        ['Bins emptied on time (%)', 80, 81, 82, 17, 15, null],
        ['Homes let on time (%)', 80, 81, 82, 1, 12, null],
        ['Roads swept on time (%)', 80, 81, 82, 9, 12, null],
        ['Lamps mended on time (%)', 80, 81, 82, 10, 12, null],
        ['Plans decided on time (%)', 80, 81, 82, 11, 12, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A place that there is not among the councils of Scotland, and of Wales',
      rows: [
        ['Indicator', 'Source', 'Actual 2016', 'Target 2017', 'Rank', 'Welsh council rank', 'Comments'],
        ['Calls answered on time (%)', 'LGBF', 80, 82, 14, 12, null],
        ['Letters answered on time (%)', 'LGBF', 80, 82, 34, 20, null],
        ['Claims paid on time (%)', 'LGBF', 80, 82, 32, 22, null],
        ['Bins emptied on time (%)', 'LGBF', 80, 82, 17, 15, null],
        ['Homes let on time (%)', 'LGBF', 80, 82, 1, 23, null],
        ['Roads swept on time (%)', 'LGBF', 80, 82, 9, 12, null],
        ['Lamps mended on time (%)', 'LGBF', 80, 82, 10, 13, null],
        ['Plans decided on time (%)', 'Local', 80, 82, 57, 14, null],
        ['Drains cleared on time (%)', 'LGBF', 80, 82, 11, 16, null],
      ],
      finds: [
        ['rankOfCouncils', 'E3'],
        ['rankOfCouncils', 'F6'],
      ],
    },
    {
      name: 'A place beyond as many as are ranked',
      rows: [
        ['Rank 1 = best of 32 councils.'],
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Rank 2016', 'Comments'],
        ['Calls answered on time (%)', 80, 81, 82, 14, null],
        ['Letters answered on time (%)', 80, 81, 82, 41, null],
        ['Claims paid on time (%)', 80, 81, 82, 32, null],
        ['Homes let on time (%)', 80, 81, 82, 1, null],
      ],
      finds: [['rank', 'E4']],
    },
    {
      name: 'A share above all of it beside a hundred of something else',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Share of the year’s ground rents that came in',
          91,
          106,
          95,
          95,
          'Over 100 tenants were written to',
        ],
      ],
      finds: [['doubtful', 'C2']],
    },
    {
      name: 'Shares that sound like progress and are of so many cases',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of complaints completed within target time', 107, 95, 96, null],
        ['Percentage of pupils who achieved five passes', 107, 95, 96, null],
      ],
      finds: [
        ['percentage', 'B2'],
        ['percentage', 'B3'],
      ],
    },
    {
      name: 'Over the whole that every target asks for, and that no earlier year has passed',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Lifts inspected in time', '98.4%', '100%', '101.6%', '100%', '100%', null],
      ],
      finds: [['doubtful', 'D2']],
    },
    {
      name: 'Money under the name of a share, which may pass 100',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of the budget spent with local firms', 58_380_951, 31, 32, null],
      ],
      finds: [['percentage', 'B2']],
    },
    {
      name: 'What may be measured against something else is asked about',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Maximise use of federal funding (%)', 98, 105, 98, 99, null],
        ['Percentage of grants drawn', 2, -1, 3, 4, null],
        ['Percentage of funds taken up', 80, 104, 95, 95, null],
        ['Percentage of repairs made on time', 92, 105, 95, 95, null],
        ['Percentage of audits completed', 92, 105, 95, 95, null],
      ],
      finds: [
        ['doubtful', 'C2'],
        ['doubtful', 'C3'],
        ['doubtful', 'C4'],
        ['doubtful', 'C6'],
        ['percentage', 'C5'],
      ],
    },
    {
      name: 'A row of which several figures are below nought',
      rows: [
        [
          'Indicator',
          'Actual 2012',
          'Actual 2013',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
        ],
        ['Percentage of funds taken up', -1, 2, -0.5, 3, -2, 4],
      ],
      finds: [['doubtfulRow', 'B2']],
    },
    {
      name: 'A decimal point left out, a per cent format over a plain number, a minus',
      rows: [
        ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Schools', 'Percentage of pupils at a good level', 74.8, 69.3, 770, 81, null],
        [
          null,
          'Percentage of repairs on time',
          { value: 0.88, format: '0%' },
          'N/A',
          { value: 90, format: '0%' },
          null,
          null,
        ],
        [null, 'Percentage of schools inspected', 50, -48, 52, 101, null],
        [null, 'Percentage of pupils at a good level - gap', 19, 18, 170, 14, null],
      ],
      finds: [
        ['percentage', 'E2'],
        ['percentage', 'E3'],
        ['percentage', 'D4'],
        ['percentage', 'F4'],
        ['gap', 'E5'],
      ],
    },
    {
      name: 'A time below nought, as it may stand in the middle of a year',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pothole repair (average business days)', 3.9, -2.3, 3, null],
        ['Average wait for a home in weeks', 31, 29, -28, null],
        ['Minutes lost', -41, 39, 38, null],
      ],
      finds: [
        ['time', 'C2'],
        ['time', 'D3'],
        ['time', 'B4'],
      ],
    },
    {
      name: 'Counts below nought, and a point for the comma of thousands',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Number of permanent exclusions', 16, 12, -9, 5, null],
        ['Number of fixed term exclusions', 1725, 1.693, 1373, 1168, null],
        ['Percentage of young people in apprenticeships', 6406, 7800, 7900, 8500, null],
      ],
      finds: [
        ['row', 'B4'],
        ['negative', 'D2'],
        ['fraction', 'C3'],
      ],
    },
  ],
  *check({ scorecard, tally }) {
    for (const { indicator, remark, of, country } of findRanksBeyond(scorecard)) {
      yield {
        messageId: country === undefined ? 'rank' : 'rankOfCouncils',
        data: { text: remark.text, of, ...(country !== undefined && { country }) },
        cell: remark.cell,
        indicator,
      };
    }
    for (const indicator of scorecard.indicators) {
      const found = findOutOfRange(indicator).filter(
        ({ kind, value }) => kind !== 'fraction' || !isScaled(value.column, tally),
      );
      // A whole row of counts under the name of a percentage is one matter.
      if (found.length > 2) {
        yield {
          messageId: found.every(({ isDoubtful }) => isDoubtful) ? 'doubtfulRow' : 'row',
          data: { count: found.length, text: found[0]!.value.text },
          cell: found[0]!.value.cell,
          cells: found.map(({ value }) => value.cell),
          indicator,
        };
        continue;
      }
      for (const { value, kind, isDoubtful } of found) {
        const meant = guessMeant(value, indicator);
        yield {
          messageId: isDoubtful && meant === null ? 'doubtful' : kind,
          data: {
            figure: capitalise(nameFigure(value)),
            text: value.text,
            side: value.number! > 0 ? 'above 100' : kind === 'gap' ? 'below -100' : 'below 0',
            advice: meant === null ? 'Correct it' : `Perhaps ${meant} was meant`,
          },
          cell: value.cell,
          indicator,
        };
      }
    }
  },
};

/** The figure that a slipped sign, point or format hides, if it falls in with the rest of the row. */
function guessMeant(value: Value, indicator: Indicator): string | null {
  const others = indicator.values.filter(
    (other) => other !== value && other.number !== null && other.number > 0,
  );
  if (others.length === 0) return null;
  const number = value.number!;
  const isPercentage = indicator.unit === 'percentage';
  const powers = isPercentage ? [0.01, 0.1] : [10, 100, 1000];
  const guesses = number < 0 ? [-number] : powers.map((power) => number * power);
  const meant = nearestSlip(value, guesses, others, isPercentage ? 100 : Infinity);
  if (meant === null) return null;
  return printFigure(meant) + (showsPerCent(value.numberFormat) || value.text.includes('%') ? '%' : '');
}
