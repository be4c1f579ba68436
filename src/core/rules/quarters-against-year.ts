import type { Value } from '../scorecard/scorecard';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';
import { judgeYear, type Way, type YearJudged } from '../scorecard/yearFromParts';
import { findYearsWithParts, type YearWithParts } from '../scorecard/yearsWithParts';
import type { Rule } from './rule';
import { DOUBT_A_FIGURE } from './support/doubts';

type MessageId = 'sum' | 'last' | 'within' | 'open' | 'over' | 'odd' | 'alone';

export const quartersAgainstYear: Rule<Record<never, never>, MessageId> = {
  id: 'quarters-against-year',
  group: 'Values',
  title: 'Quarters that do not come to their year',
  description:
    'Require the figure of a year to be what its quarters, halves or months come to, the last of them, or between them.',
  why: 'Whoever adds up the quarters finds that they are not the year, and no longer knows which of the figures to believe.',
  severity: 'query',
  isFixable: false,
  givesWayTo: [...DOUBT_A_FIGURE, 'sum-range-short', 'parts-do-not-add-up'],
  options: {},
  optionNotes: {},
  messages: {
    sum: '{Parts} ({figures}) come to {sum}, but {whole} is {figure}. Correct the figure that is wrong, or explain why it is not their sum.',
    last: '{Whole} is {figure}, but {last}, with which that time ends, is {lastFigure}. Correct the one that is wrong, or explain why they differ.',
    within:
      '{Whole} is {figure}, but {parts} run from {low} to {high}, and a whole lies between the lowest and the highest of its parts. Correct the figure that is wrong, or explain how it is worked out.',
    open: '{Parts} ({figures}) come to {sum} and end at {lastFigure}, but {whole} is {figure}. Correct the figure that is wrong, or explain how it is worked out.',
    over: '{Parts} that are given ({figures}) already come to {sum}, but {whole} is only {figure}. Correct the figure that is wrong, or explain why it is less.',
    odd: '{odd} is {oddFigure}, far from the other {kind} ({figures}), and {whole}, {figure}, takes next to no account of it. Correct the one that is wrong, or explain what happened.',
    alone:
      '{odd} is {oddFigure}, which alone is more than {whole}, {figure}; the other {kind} ({figures}) leave {left} for it. Correct the one that is wrong, or explain how the year is worked out.',
  },
  explanation: 'Says how the year is worked out, or what was put right after the quarters had been reported.',
  valid: [
    {
      name: 'The latest three months beside the year to date, which began before them',
      asOf: '2017-01-20',
      rows: [
        ['Indicator', 'Oct-16', 'Nov-16', 'Dec-16', 'Year to date 2016', 'Target 2016', 'Comments'],
        ['Percentage of calls answered', 91, 92, 93, 92, 90, null],
        ['Percentage of homes let in time', 81, 82, 83, 82, 88, null],
        ['Percentage of letters answered', 71, 72, 70, 71, 80, null],
        ['Percentage of permits issued in time', 95, 96, 97, 96, 95, null],
        ['Number of bins missed', 31, 29, 30, 361, 400, null],
        ['Number of visits to pools', 1500, 1400, 1200, 18100, 17000, null],
      ],
    },
    {
      name: 'What adds up, what there is at the end, what counts from the beginning, averages',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes empty (end of period)', 'number', 64, 58, 49, 41, 35, 35, 30, null],
        ['Homes let (cumulative)', 'number', 401, 90, 210, 330, 430, 430, 440, null],
        ['Tax collected', '%', 96.9, 28.4, 56.1, 83.7, 97.2, 97.2, 97.3, null],
        ['Repairs on time', '%', 84.6, 85.1, 86, 86.8, 87.4, 86.3, 87, null],
        ['Days lost per employee', 'days', 8.9, 2.1, 2, 2.4, 2.6, 9.2, 8.5, null],
        ['Spend on agency staff', '£000', 6140, 1502, 1468, 1391, 1320, 5682, 5000, null],
        ['Deaths on the roads', 'number', 1, 0, 1, 0, 0, 1, 0, null],
      ],
    },
    {
      name: 'A quarter that is missing, people who come more than once, and what the comment explains',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40, 40, null],
        ['Homes let', 'number', 96, 12, 8, null, 29, 90, 100, 'Q3 was not recorded.'],
        ['People helped', 'number', 1300, 410, 388, 402, 395, 1244, 1400, null],
        ['Crimes recorded', 'number', 900, 210, 240, 221, 228, 871, 850, 'The year was revised in April.'],
        ['Homes repaired', 'number', 400, 100, 90, 110, 95, 395, 400, null],
      ],
    },
    {
      name: 'A stock that jumped, its average over the year, and a days’ mean',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Open cases', 'number', 12, 3, 2, 41, 5, 12.8, 11, null],
        ['Lifts out of order', 'number', 6, 3, 2, 41, 5, 5, 4, null],
        ['Average days to reply', 'days', 14, 3, 2, 41, 5, 14, 11, null],
        ['Vacant posts', 'number', 18, 3, 2, 41, 5, 20, 11, null],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40, 40, null],
        ['Homes let', 'number', 80, 27, 29, 20, 28, 104, 85, null],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46, 50, null],
      ],
    },
    {
      name: 'A year so far, and the target of a year that quarters lead up to',
      asOf: '2017-02-01',
      rows: [
        ['Indicator', 'Unit', '2015/16', 'Q1', 'Q2', 'Q3', 'Year to date', '2016/17 target', 'Comments'],
        ['Homes built', 'number', 96, 12, 8, 41, 61, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 31, 40, null],
        ['Homes let', 'number', 80, 20, 21, null, 41, 85, 'Q3 follows in March.'],
        ['Calls answered', '%', 80, 81, 83, 79, 81, 84, null],
      ],
    },
    {
      name: 'Where most years are not what their quarters come to, the columns are of something else',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Number of homes built', 12, 8, 41, 29, 140, 100, null],
        ['Number of homes sold', 12, 8, 11, 9, 77, 40, null],
        ['Number of homes let', 20, 21, 20, 22, 83, 85, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Days that are counted as cases are',
      asOf: '2017-05-01',
      rows: [
        ['Indicator', 'Unit', '2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17', '2016/17'],
        ['Days by which street works overran', 'days', 172, 41, 36, 29, 33, 149],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46],
        ['Homes pulled down', 'number', 10, 3, 2, 4, 1, 10],
      ],
      finds: [['sum', 'H2']],
    },
    {
      name: 'Ten too many, figures turned round, and an average above all its quarters',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40, 40, null],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46, 50, null],
        ['Pupils excluded for good', 'number', 31, 8, 4, 9, 7, 38, 28, null],
        ['Calls answered', '%', 80, 81, 83, 79, 82, 81.4, 84, null],
        ['Calls returned', '%', 80, 81, 83, 79, 82, 81.2, 84, null],
        ['Letters answered', '%', 80, 81, 83, 79, 82, 91.4, 84, null],
        ['Children in care (end of period)', 'number', 268, 271, 274, 279, 281, 218, 275, null],
        ['Fairs held', 'number', null, 6, 4, 7, 5, 25, null, null],
        ['Homes empty (end of period)', 'number', 64, 58, 49, 41, 35, 35, 30, null],
        ['Homes pulled down', 'number', 10, 3, 2, 4, 1, 10, 10, null],
        ['Homes repaired', 'number', 400, 100, 90, 110, 95, 395, 400, null],
      ],
      finds: [
        ['sum', 'H5'],
        ['within', 'H8'],
        ['last', 'H9'],
        ['open', 'H10'],
      ],
    },
    {
      name: 'Three quarters that are more than the year, and one that the year leaves out of account',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40, 40, null],
        ['Homes let', 'number', 80, 27, 29, null, 28, 69, 85, null],
        ['Seen within two weeks', '%', 95.8, 96.1, 95.7, 71.3, 96.4, 96.1, 96, null],
        ['Calls answered', '%', 80, 81, 83, 79, 82, 81.4, 84, null],
        ['Calls returned', '%', 80, 81, 83, 79, 82, 81.2, 84, null],
      ],
      finds: [
        ['over', 'H4'],
        ['odd', 'F5'],
      ],
    },
    {
      name: 'A quarter that alone is more than its year, which leaves for it what the others had',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Failures of the lifts', 'number', 14, 3, 2, 41, 5, 14, 11, null],
        ['Warnings sent', 'number', 120, 140, 32, 24, 29, 114, 110, null],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40, 40, null],
        ['Homes let', 'number', 80, 27, 29, 20, 28, 104, 85, null],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46, 50, null],
      ],
      finds: [
        ['alone', 'F2'],
        ['alone', 'D3'],
      ],
    },
    {
      name: 'A year so far, and targets of quarters beside that of the year',
      asOf: '2017-02-01',
      rows: [
        [
          'Indicator',
          'Q1 Target',
          'Q2 Target',
          'Q3 Target',
          'Q4 Target',
          'Annual target',
          'Q1 Actual',
          'Q2 Actual',
          'Q3 Actual',
          'Actual year to date',
        ],
        ['Number of homes built', 20, 20, 30, 30, 100, 18, 22, 31, 71],
        ['Number of homes sold', 10, 10, 10, 10, 40, 9, 8, 11, 31],
        ['Number of homes let', 25, 25, 25, 25, 120, 24, 20, 26, 70],
        ['Number of homes bought', 5, 5, 5, 5, 20, 4, 5, 5, 14],
      ],
      finds: [
        ['sum', 'F4'],
        ['sum', 'J3'],
      ],
    },
    {
      name: 'People, who may come more than once, where the year has two digits of the sum turned round',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          '2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 'number', 96, 12, 8, 41, 29, 90, 100, null],
        ['Homes sold', 'number', 40, 12, 8, 11, 9, 40, 40, null],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46, 50, null],
        ['Homes repaired', 'number', 400, 100, 90, 110, 95, 395, 400, null],
        ['People helped', 'number', 1600, 410, 388, 402, 395, 1559, 1600, null],
      ],
      finds: [['sum', 'H6']],
    },
  ],
  *check({ scorecard, asOf }) {
    for (const year of findYearsWithParts(scorecard, asOf)) {
      const judged = scorecard.indicators.flatMap((indicator) => judgeYear(indicator, year) ?? []);
      for (const one of findWrong(judged)) yield tell(one, year);
    }
  },
};

/** Rows whose year can be told wrong by those of which it is right. */
function findWrong(judged: readonly YearJudged[]): readonly YearJudged[] {
  const right = judged.filter(({ way, odd }) => way !== null && !odd);
  const wrong = judged.filter(({ way, odd }) => way === null || odd);
  if (right.length < leastRight || wrong.length * 2 > right.length) return [];
  // Figures put right after the quarter was reported are off by little, and then not in one row alone.
  const near = wrong.filter(({ isNear, odd }) => isNear && !odd);
  const areLate = right.length < leastExact || near.length > Math.max(1, right.length / 8);
  return wrong.filter((one) => !(areLate && near.includes(one)));
}

const leastRight = 2;
/** So many years have to come out before one that is nearly right counts as wrong. */
const leastExact = 4;

function tell(
  { indicator, whole, parts, sum, expected, areAll, odd, isMoreThanYear }: YearJudged,
  { kind }: YearWithParts,
) {
  const last = parts.at(-1)!;
  const others = parts.filter((part) => part !== odd);
  const sorted = [...others].sort((a, b) => a.number! - b.number!);
  const named = nameYear(whole);
  return {
    messageId: isMoreThanYear ? ('alone' as const) : idOf(expected, areAll, odd),
    data: {
      parts: nameParts(whole, MANY[kind]),
      Parts: capitalise(nameParts(whole, MANY[kind])),
      kind: MANY[kind],
      figures: others.map(({ text }) => text).join(odd ? ', ' : ' + '),
      sum: printFigure(sum, Math.max(...parts.map(({ decimals }) => decimals))),
      whole: named,
      Whole: capitalise(named),
      figure: whole.text,
      last: nameFigure(last),
      lastFigure: last.text,
      low: sorted[0]!.text,
      high: sorted.at(-1)!.text,
      odd: odd ? capitalise(nameFigure(odd)) : '',
      oddFigure: odd?.text ?? '',
      left: odd ? printFigure(whole.number! - sum + odd.number!, odd.decimals) : '',
    },
    cell: (odd ?? whole).cell,
    cells: inOrder([...parts, whole]),
    indicator,
  };
}

const MANY = { quarter: 'quarters', half: 'halves', month: 'months' } as const;

function nameYear(whole: Value): string {
  const { period, label } = whole.column;
  return period?.kind === 'relative' ? `the figure under “${label}”` : nameFigure(whole);
}

/** "the quarters of 2016/17"; of targets "the targets of the quarters". */
function nameParts({ column: { field, period } }: Value, kind: string): string {
  if (field === 'target') return `the targets of the ${kind}`;
  return period?.year == null ? `the ${kind}` : `the ${kind} of ${period.text}`;
}

function idOf(expected: Way | null, areAll: boolean, odd: Value | null): MessageId {
  if (odd) return 'odd';
  if (!areAll && expected === 'sum') return 'over';
  return expected ?? 'open';
}

function inOrder(values: readonly Value[]) {
  return values.map(({ cell }) => cell).sort((a, b) => a.row - b.row || a.column - b.column);
}
