import { byReadingOrder } from '../sheet/address';
import { type BandAstray, findBandsAstray } from '../scorecard/bands';
import { aboveOrBelow, compareFigures, isWorse } from '../scorecard/compareFigures';
import {
  findMediansOutside,
  findQuartilesAstray,
  findTurnedQuartiles,
  type MedianOutside,
  type QuartileAstray,
  type TurnedQuartiles,
} from '../scorecard/quartiles';
import { areFarApart } from '../scorecard/results';
import type { Indicator, Remark, Scorecard, Value } from '../scorecard/scorecard';
import { type StatusKey, statusKeyOf } from '../scorecard/statusKey';
import { AMBER, findOddStatuses, isBetween, MET, MISSED, withinSaid } from '../scorecard/statusWords';
import { betterIs, nameFigure, printFigure } from '../scorecard/wording';
import { clip } from '../text/clip';
import { groupBy } from '../text/groupBy';
import { STATUS_KEY } from '../text/marks';
import { listAnd } from '../text/words';
import type { Fact, Rule } from './rule';
import { type HeldToOthers, findWrongComparisons } from './support/comparedStatuses';
import { type BeyondKey, findBeyondKey } from './support/keyedStatuses';
import { findDoubtedWays } from './support/doubtedWays';
import {
  DECLINED,
  findWrongDirections,
  IMPROVED,
  isNameDoubted,
  tellNamed,
  type WrongDirection,
  WORSENED,
} from './support/directions';
import { holdAgainst, isStatus, shortfallOf, type Held } from './support/heldRemarks';
import { cellsOf, type SoFarStatus, weighSoFar } from './support/soFarStatuses';
import { allOf, comparatorsOf } from './support/partsOfRow';
import { findOfChange } from './support/statusesOfChange';
import { withHeldBeside } from './support/statusesBeside';
import { sayWhyUnjudged, type StatusTally } from './support/statusesUnjudged';
import { findReachedAhead } from './support/reachedAhead';
import { findOddOfYear, findReachedOfYear, heldAgainstYear } from './support/statusesOfYear';
import { findNearMisses, readColumn, saysMet, type StatusColumn } from './support/strictStatuses';
import { DOUBT_A_RESULT } from './support/doubts';
import { findRatedWithoutTarget, type Unrated } from './support/unratedTargets';

type MessageId =
  | 'good'
  | 'tooGood'
  | 'bad'
  | 'way'
  | 'noTarget'
  | 'targetBlank'
  | 'amber'
  | 'tooMild'
  | 'keyed'
  | 'beyond'
  | 'odd'
  | 'improved'
  | 'turned'
  | 'quartile'
  | 'went'
  | 'band'
  | 'bandBeyond'
  | 'bandOf'
  | 'median'
  | 'compared'
  | 'worsened'
  | 'ofChange'
  | 'passed'
  | 'early';

export const statusContradicts: Rule<Record<never, never>, MessageId> = {
  id: 'status-contradicts',
  group: 'Values',
  title: 'Status that the figures contradict',
  description: 'Disallow a status or a direction of travel that the row’s own figures contradict.',
  why: 'A committee reads the colour before the figures, and a wrong one sends it to the wrong row.',
  severity: 'query',
  isFixable: false,
  givesWayTo: [...DOUBT_A_RESULT, 'cumulative-quarter-falls', 'targets-absent'],
  looksAt: (row) => (row.remarks ? allOf(row) : comparatorsOf(row)),
  restsOnPolarity: true,
  holdsEitherWay: ['band', 'bandBeyond', 'bandOf', 'median'],
  options: {},
  optionNotes: {},
  messages: {
    good: 'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}: {better}. Correct the status or the figure, or explain the tolerance.',
    tooGood:
      'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}: {better}. Row {row} misses its own by no larger a share and is “{stricter}”. Correct the status or the figure, or explain the tolerance.',
    bad: 'The status is “{status}”, but {actual}, {number}, reaches {target}, {wanted}: {better}. Correct the status or the figure, or explain what else it rests on.',
    way: 'The status is “{status}”, and {actual}, {number}, is {side} {target}, {wanted}: by its column {better}, by its name it is the other way. Correct which way is better, or the status.',
    noTarget:
      'The status is “{status}”, but the row has no target; the {others} other rows with a status have one. Type it in, or explain what the status rests on.',
    targetBlank:
      'The status is “{status}”, but {target} is {blank}; the {others} other rows with a status have theirs. Type it in, or explain what the status rests on.',
    ofChange:
      'The status is “{status}”, but {actual}, {number}, is {side} than {before}, {earlier}: {better}, and by that the other rows go. Correct the status or the figure, or explain what else it rests on.',
    passed:
      'The status is “{status}”, but {actual}, {number}, is already past {target}, {wanted}, which is for the whole year: {better}. Correct the status or the figure, or explain what else it rests on.',
    early:
      'The status is “{status}”, but {actual}, {number}, already reaches {target}, {wanted}, which is for the whole year: {better}. Correct the status or the figure, or explain what else it rests on.',
    amber:
      'The status is “{status}”, which in {others} other rows stands beside a missed target, but {actual}, {number}, reaches {target}, {wanted}: {better}. Correct the status or the figure, or explain what else it rests on.',
    tooMild:
      'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}, by more than all other rows of that status and most that are red: {better}. Correct the status or the figure, or explain the tolerance.',
    keyed:
      'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}, by {apart} of it, and the key says within {within}: {better}. Correct the status or the figure, or explain the tolerance.',
    beyond:
      'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}, by {apart} of it: {better}. Correct the status or the figure, or explain the tolerance.',
    odd: 'The status is “{status}”, which no other row has; theirs are {usual}. Correct it, or explain what it means.',
    improved:
      'The direction is “{status}”, but {actual}, {number}, is worse than {before}, {earlier}: {better}. Correct the direction or the figure, or explain it.',
    band: '“{label}” is {status}, but the rank is {rank}, and in other rows ranks from {low} to {high} are {usual}. Correct the one that is wrong, or explain it.',
    bandBeyond:
      '“{label}” is {status}, but the rank is {rank}, and in other rows even ranks from {low} to {high} are {usual}. Correct the one that is wrong, or explain it.',
    bandOf:
      '“{label}” is {status}, but rank {rank} among {of} gives {expected}, and {others} other rows go by that. Correct the one that is wrong, or explain it.',
    went: 'The direction is “{status}”, but {actual}, {number}, is {side} {before}, {earlier}, and the arrows show which way a figure went. Correct the direction or the figure, or explain it.',
    turned:
      'The upper quartile, {upper}, is worse than the lower one, {lower}: {better}, and in {others} other rows the upper is the better. Turn them round, or explain it.',
    median:
      'The median, {median}, is {side} both the upper quartile, {upper}, and the lower one, {lower}, between which it lies in {others} other rows. Correct the one that is wrong, or turn the two round.',
    quartile:
      '“{label}” is {status}, but {actual}, {number}, beside an upper quartile of {upper}, a median of {median} and a lower quartile of {lower}, is in quartile {expected}: {better}, and {others} other rows go by that. Correct what is wrong, or explain it.',
    compared:
      'The comparison is “{status}”, but {actual}, {number}, is {side} {before}, {earlier}{better}. Correct the comparison or the figure, or explain it.',
    worsened:
      'The direction is “{status}”, but {actual}, {number}, is better than {before}, {earlier}: {better}. Correct the direction or the figure, or explain it.',
  },
  explanation: 'Says what the status rests on beside these figures: a tolerance, a forecast, a later figure.',
  valid: [
    {
      name: 'What a month counts beside what is wanted of the year, and the year to date beside it',
      rows: [
        ['Indicator', 'Latest Month', 'Month RAG', 'Year to Date', 'YTD RAG', 'Target', 'Floor'],
        ['Number of visits to libraries (000s)', 16, 'GREEN', 141, 'GREEN', 94, 84],
        ['Number of visits to museums (000s)', 4, 'GREEN', 41, 'GREEN', 40, 30],
        ['Number of homes built', 30, 'AMBER', 210, 'AMBER', 240, 200],
        ['Percentage of calls answered', 91, 'GREEN', 92, 'GREEN', 90, 85],
        ['Percentage of letters answered', 81, 'RED', 82, 'RED', 90, 85],
      ],
    },
    {
      name: 'Years of an export in any order, and statuses in the words of a database: what is rated is the latest year',
      rows: [
        ['Indicator', 'Desired direction', '2015', '2016', '2014', '2013', 'Success', 'Target'],
        ['Calls answered (%)', 'Up', 71, 76, 70, 69, 'Met_Goal', 75],
        ['Letters answered (%)', 'Up', 78, 74, 79, 77, 'Did_Not_Meet', 75],
        ['Plans decided (%)', 'Up', 71, 77, 70, 69, 'Met_Goal', 75],
        ['Days to let a home', 'Down', 21, 18, 22, 23, 'Met_Goal', 20],
        ['Days to answer', 'Down', 11, 10, 12, 9, 'Met_Goal', 10],
        ['Days to mend', 'Down', 11, 14, 12, 9, 'Did_Not_Meet', 12],
      ],
    },
    {
      name: 'Quartiles of 26 in one section and of 32 in another, and those that begin elsewhere',
      rows: [
        ['Indicator', 'Actual 2016', 'Rank 2016', 'Quartile 2016', 'Comments'],
        ['Housing (ranked among the 26 councils with homes)', null, null, null, null],
        ['Percentage of homes let on time', 71, 7, 'Q2', null],
        ['Percentage of homes mended on time', 71, 7, 'Q2', null],
        ['Percentage of homes heated on time', 88, 13, 'Q2', null],
        ['Percentage of homes gassed on time', 90, 14, 'Q3', null],
        ['Percentage of homes painted on time', 90, 15, 'Q3', null],
        ['Corporate', null, null, null, null],
        ['Percentage of bins emptied on time', 92, 8, 'Q1', null],
        ['Percentage of staff trained on time', 84, 8, 'Q1', null],
        ['Percentage of reviews made on time', 81, 14, 'Q2', null],
        ['Percentage of visits made on time', 70, 15, 'Q2', null],
        ['Percentage of calls answered on time', 97, 16, 'Q2', null],
        ['Percentage of roads swept on time', 70, 17, 'Q3', null],
      ],
    },
    {
      name: 'Medians that tell of others than the quartiles beside them',
      rows: [
        ['Indicator', 'Actual 2016', 'Family upper quartile', 'England median', 'Family lower quartile'],
        ['Percentage of calls answered on time', 90, 96, 97, 84],
        ['Percentage of waste recycled', 44, 46, 51, 40],
        ['Percentage of homes let on time', 71, 82, 70, 70],
        ['Percentage of plans decided on time', 71, 82, 70, 70],
        ['Percentage of bins emptied on time', 71, 82, 60, 70],
      ],
    },
    {
      name: 'Aims met as the change says, without targets',
      rows: [
        ['Indicator', 'Aim to', 'Actual 2015', 'Actual 2016', 'Aim met'],
        ['Number of burglaries', 'Reduce', 50, 45, 'Yes'],
        ['Number of robberies', 'Reduce', 50, 46, 'Yes'],
        ['Number of fires', 'Reduce', 50, 52, 'No'],
        ['Number of falls', 'Reduce', 50, 47, 'Yes'],
        ['Number of thefts', 'Reduce', 50, 48, 'Yes'],
        ['Number of accidents', 'Reduce', 50, 56, 'No'],
        ['Number of assaults', 'Reduce', 60, 71, 'No'],
      ],
    },
    {
      name: 'A sign that no other row has, which the key names',
      rows: [
        ['Status: ✔ met   ~ within 5%   ✘ missed.'],
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of calls answered on time', 97, 96, '✔', null],
        ['Percentage of waste recycled on time', 97, 96, '✔', null],
        ['Percentage of invoices paid on time', 97, 96, '✔', null],
        ['Percentage of plans decided on time', 97, 96, '✔', null],
        ['Percentage of claims answered on time', 97, 96, '✔', null],
        ['Percentage of homes let on time', 97, 96, '✔', null],
        ['Percentage of reviews made on time', 70, 90, '✘', null],
        ['Percentage of visits made on time', 70, 90, '✘', null],
        ['Percentage of staff trained on time', 70, 90, '✘', null],
        ['Percentage of homes repaired on time', 70, 90, '✘', null],
        ['Percentage of meals delivered on time', 97, 98, '~', null],
      ],
    },
    {
      name: 'Statuses of the latest month, beside a year to date',
      rows: [
        ['Indicator', 'Target', 'May 2016', 'Jun 2016', 'Year to date', 'Status', 'Comments'],
        ['Percentage of calls answered', 85, 71, 86, 79, 'Green', null],
        ['Percentage of letters answered', 85, 88, 89, 88, 'Green', null],
        ['Percentage of visits made', 70, 72, 74, 73, 'Green', null],
        ['Percentage of plans reviewed', 90, 80, 79, 80, 'Red', null],
        ['Percentage of rent collected', 96, 97, 97, 97, 'Green', null],
      ],
    },
    {
      name: 'Colours that fit, amber, a near miss within a tolerance, letters that nobody explains',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 46, 45, 'Green', 47, null],
        ['Percentage of calls answered on time', 70, 80, 'Red', 82, null],
        ['Percentage of invoices paid on time', 95, 97, 'Amber', 97, null],
        ['Percentage of plans decided on time', 88, 90, 'Green', 91, null],
        ['Number of missed bins', 71, 60, 'Red', 58, null],
        ['Days lost to sickness', 8, 9, 'G', 8, null],
        ['Percentage of homes let on time', 40, 80, 'lg', 81, null],
        ['Percentage of staff trained', 40, 80, 'On track', 81, null],
      ],
    },
    {
      name: 'Arrows that show how good a figure is, as the key says',
      rows: [
        ['▲ better than last year  ▼ worse than last year'],
        [],
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Direction', 'Target 2017'],
        ['Number of missed bins', 60, 71, '▼', 58],
        ['Days lost to sickness', 9, 8, '▲', 8],
        ['Percentage of waste recycled', 44, 46, '▲', 47],
        ['Number of complaints', 44, 46, '▼', 40],
      ],
    },
    {
      name: 'Arrows may mean the figure or how good it is',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Direction of travel', 'Target 2017', 'Comments'],
        ['Days lost to sickness', 9, 8, '↑', 8, null],
        ['Number of missed bins', 60, 71, 'Up', 58, null],
        ['Percentage of waste recycled', 44, 46, 'Improving', 47, null],
        ['Number of complaints', 44, 46, 'Worse', 40, null],
      ],
    },
    {
      name: 'Colours that mostly do not follow from the figures tell of something else',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'RAG', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Green', 47, null],
        ['Percentage of calls answered on time', 60, 80, 'Green', 82, null],
        ['Percentage of invoices paid on time', 98, 97, 'Red', 98, null],
        ['Percentage of homes let on time', 60, 80, 'Green', 81, null],
      ],
    },
    {
      name: 'A quarter that is rated by the target of its year, and a target that its comment says is still to be set',
      asOf: '2016-08-01',
      rows: [
        ['Indicator', 'Q1 2016/17 actual', 'Q1 2016/17 target', 'Target 2016/17', 'Status', 'Comments'],
        ['Percentage of letters answered on time', 84, null, 80, 'Green', null],
        ['Percentage of forms answered on time', 84, 'TBC', 80, 'Green', 'To be set once the survey is in.'],
        ['Percentage of calls answered on time', 82, 80, 80, 'Green', null],
        ['Percentage of homes let on time', 82, 80, 80, 'Green', null],
        ['Percentage of reviews held on time', 82, 80, 80, 'Green', null],
        ['Percentage of visits made on time', 82, 80, 80, 'Green', null],
        ['Percentage of plans decided on time', 82, 80, 80, 'Green', null],
        ['Percentage of claims paid on time', 82, 80, 80, 'Green', null],
        ['Percentage of bins emptied on time', 82, 80, 80, 'Green', null],
        ['Percentage of staff trained on time', 82, 80, 80, 'Green', null],
      ],
    },
    {
      name: 'On track for a target of a later year',
      rows: [
        [
          'Indicator',
          'Good is',
          'Baseline',
          'Previous value',
          'Latest value',
          'Latest date',
          'Target',
          'Target date',
          'Rating',
        ],
        [
          'Percentage of calls answered',
          'High',
          91.2,
          91.2,
          94.1,
          '31/12/2024',
          94,
          '31/03/2028',
          'On track',
        ],
        ['Days to let a home', 'Low', 41, 41, 34.8, '31/12/2024', 35, '31/03/2028', 'On track'],
        [
          'Percentage of repairs in time',
          'High',
          96.1,
          96.1,
          98.2,
          '31/12/2024',
          98,
          '31/03/2028',
          'On track',
        ],
        [
          'Percentage of rent collected',
          'High',
          98.1,
          98.1,
          99.7,
          '31/12/2024',
          99.5,
          '31/03/2028',
          'On track',
        ],
        [
          'Percentage of letters answered',
          'High',
          81.4,
          81.4,
          79.3,
          '31/12/2024',
          88,
          '31/03/2028',
          'Off track',
        ],
        [
          'Percentage of fly-tips removed',
          'High',
          80.6,
          80.6,
          86.2,
          '31/12/2024',
          92,
          '31/03/2028',
          'On track',
        ],
      ],
    },
    {
      name: 'On track for what is to be counted by the end of the year',
      rows: [
        [
          'Indicator',
          'Good is',
          'Baseline',
          'Previous value',
          'Latest value',
          'Latest date',
          'Target',
          'Target date',
          'Rating',
        ],
        [
          'Percentage of calls answered',
          'High',
          91.2,
          91.2,
          94.1,
          '31/12/2024',
          94,
          '31/03/2025',
          'On track',
        ],
        ['Days to let a home', 'Low', 41, 41, 34.8, '31/12/2024', 35, '31/03/2025', 'On track'],
        [
          'Percentage of repairs in time',
          'High',
          96.1,
          96.1,
          98.2,
          '31/12/2024',
          98,
          '31/03/2025',
          'On track',
        ],
        [
          'Percentage of rent collected',
          'High',
          98.1,
          98.1,
          99.7,
          '31/12/2024',
          99.5,
          '31/03/2025',
          'On track',
        ],
        [
          'Percentage of letters answered',
          'High',
          81.4,
          81.4,
          79.3,
          '31/12/2024',
          88,
          '31/03/2025',
          'Off track',
        ],
        ['Number of homes built', 'High', 0, 0, 22, '31/12/2024', 30, '31/03/2025', 'On track'],
      ],
    },
  ],
  invalid: [
    {
      name: 'On track alone among rows that reach the target of the year, by their own dates',
      rows: [
        [
          'Indicator',
          'Good is',
          'Baseline',
          'Previous value',
          'Latest value',
          'Latest date',
          'Target',
          'Target date',
          'Rating',
        ],
        [
          'Percentage of calls answered',
          'High',
          91.2,
          91.2,
          94.1,
          '31/12/2024',
          94,
          '31/03/2025',
          'On track',
        ],
        ['Days to let a home', 'Low', 41, 41, 34.8, '31/12/2024', 35, '31/03/2025', 'On track'],
        [
          'Percentage of repairs in time',
          'High',
          96.1,
          96.1,
          98.2,
          '31/12/2024',
          98,
          '31/03/2025',
          'On track',
        ],
        [
          'Percentage of rent collected',
          'High',
          98.1,
          98.1,
          99.7,
          '31/12/2024',
          99.5,
          '31/03/2025',
          'On track',
        ],
        [
          'Percentage of letters answered',
          'High',
          81.4,
          81.4,
          79.3,
          '31/12/2024',
          88,
          '31/03/2025',
          'Off track',
        ],
        [
          'Percentage of fly-tips removed',
          'High',
          88.6,
          88.6,
          86.2,
          '31/12/2024',
          92,
          '31/03/2025',
          'On track',
        ],
      ],
      finds: [['good', 'I7']],
    },
    {
      name: 'Directions beside last year’s result, which stands right of this year’s',
      rows: [
        ['Indicator', 'Actual 2016', 'Actual 2015', 'Direction of travel', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 46, 44, 'Improving', 47, null],
        ['Percentage of calls answered on time', 80, 82, 'Improving', 84, null],
        ['Percentage of homes let on time', 80, 82, 'Worse', 84, null],
        ['Number of complaints', 40, 44, 'Improving', 38, null],
        ['Number of missed bins', 71, 60, 'Worse', 58, null],
      ],
      finds: [['improved', 'D3']],
    },
    {
      name: 'A status that says how far off a row may be, and one that is further off',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of calls answered on time', 97, 96, 'On target', null],
        ['Percentage of waste recycled on time', 94, 96, 'Within 10%', null],
        ['Percentage of invoices paid on time', 66, 96, 'Off target', null],
        ['Percentage of plans decided on time', 64.8, 75, 'Within 10%', null],
        ['Percentage of claims answered on time', 90, 96, 'Within 10%', null],
      ],
      finds: [['beyond', 'D5']],
    },
    {
      name: 'A comparison with others that the figures contradict',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'England 2016',
          'Family group 2016',
          'Compared with family group',
        ],
        ['Percentage of calls answered on time', 93, 97, 98, 96, 'Better'],
        ['Percentage of waste recycled', 48, 44, 43, 46, 'Worse'],
        ['Number of complaints', 50, 40, 38, 45, 'Better'],
        ['Days lost to sickness', 9, 9.4, 9.9, 9.1, 'Worse'],
        ['Percentage of homes let on time', 70, 71, 72, 69, 'Worse'],
        ['Percentage of plans decided on time', 84, 88, 90, 85, 'Better'],
        ['Population', 5200, 5300, 5400, 5100, 'Higher'],
      ],
      finds: [['compared', 'F6']],
    },
    {
      name: 'A quartile, and quartiles of others, that the figures beside them contradict',
      rows: [
        [
          'Indicator',
          'Actual 2016',
          'Upper quartile',
          'Median',
          'Lower quartile',
          'Our quartile',
          'Comments',
        ],
        ['Percentage of calls answered on time', 97, 96, 92, 84, 1, null],
        ['Percentage of waste recycled', 44, 51, 46, 40, 3, null],
        ['Percentage of homes let on time', 71, 82, 70, 61, 2, null],
        ['Number of complaints', 30, 21, 27, 33, 1, null],
        ['Days lost to sickness', 9.4, 11.2, 8.9, 6.8, 3, null],
        ['Percentage of plans decided on time', 88, 91, 84, 76, 2, null],
        ['Percentage of bins emptied on time', 92, 98, 95, 93, 4, null],
        ['Percentage of staff trained on time', 84, 84, 80, 70, 1, null],
        ['Percentage of reviews made on time', 81, 90, 85, 80, 3, null],
        ['Percentage of visits made on time', 70, 90, 85, 80, 4, null],
      ],
      finds: [
        ['quartile', 'F5'],
        ['turned', 'C6'],
      ],
    },
    {
      name: 'An arrow that goes against the figure, where arrows show which way figures went',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Direction', 'Comments'],
        ['Number of burglaries', 70, 60, '▼', null],
        ['Number of robberies', 50, 56, '▲', null],
        ['Number of fires', 50, 44, '▼', null],
        ['Number of falls', 52, 61, '▲', null],
        ['Number of thefts', 50, 47, '▼', null],
        ['Number of complaints', 52, 47, '▲', null],
        ['Population', 5200, 5300, '▲', null],
      ],
      finds: [['went', 'D7']],
    },
    {
      name: 'A quartile that does not go with its rank as those of the other rows do',
      rows: [
        ['Indicator', 'Actual 2016', 'Rank 2016', 'Quartile 2016', 'Comments'],
        ['Percentage of calls answered on time', 97, 3, 1, null],
        ['Percentage of waste recycled', 44, 7, 1, null],
        ['Percentage of homes let on time', 71, 9, 2, null],
        ['Percentage of plans decided on time', 88, 12, 4, null],
        ['Percentage of claims answered on time', 90, 15, 2, null],
        ['Percentage of bins emptied on time', 92, 18, 3, null],
        ['Percentage of staff trained on time', 84, 23, 3, null],
        ['Percentage of reviews made on time', 81, 26, 4, null],
        ['Percentage of visits made on time', 70, 31, 4, null],
      ],
      finds: [['band', 'D5']],
    },
    {
      name: 'A rank ahead of those of a better quartile, and one behind those of a worse quartile',
      rows: [
        ['Indicator', 'Actual 2016', 'Rank 2016', 'Quartile 2016', 'Comments'],
        ['Percentage of calls answered on time', 97, 6, 'Q3', null],
        ['Percentage of waste recycled', 44, 29, 'Q2', null],
        ['Percentage of homes let on time', 71, 10, 'Q2', null],
        ['Percentage of plans decided on time', 88, 12, 'Q2', null],
        ['Percentage of claims answered on time', 90, 15, 'Q2', null],
        ['Percentage of bins emptied on time', 92, 18, 'Q3', null],
        ['Percentage of staff trained on time', 84, 23, 'Q3', null],
        ['Percentage of reviews made on time', 81, 22, 'Q3', null],
        ['Percentage of visits made on time', 70, 11, 'Q2', null],
        ['Percentage of roads swept on time', 70, 13, 'Q2', null],
        ['Percentage of lamps mended on time', 70, 14, 'Q2', null],
        ['Percentage of grants paid on time', 70, 16, 'Q2', null],
        ['Percentage of trees felled on time', 70, 9, 'Q2', null],
        ['Percentage of drains cleared on time', 70, 19, 'Q3', null],
        ['Percentage of parks mown on time', 70, 20, 'Q3', null],
        ['Percentage of signs cleaned on time', 70, 21, 'Q3', null],
      ],
      finds: [
        ['bandBeyond', 'D2'],
        ['bandBeyond', 'D3'],
      ],
    },
    {
      name: 'A quartile that no place of so many as are ranked can have, where no other row is in another',
      rows: [
        ['Indicator', 'Source', 'Actual 2016', 'Rank 2016', 'Quartile 2016', 'Comments'],
        ['Percentage of calls answered on time', 'LGBF', 97, 9, 'Q2', null],
        ['Percentage of waste recycled', 'LGBF', 44, 11, 'Q2', null],
        ['Percentage of homes let on time', 'LGBF', 71, 12, 'Q2', null],
        ['Percentage of plans decided on time', 'LGBF', 88, 6, 'Q3', null],
        ['Percentage of claims answered on time', 'LGBF', 90, 8, 'Q2', null],
        ['Percentage of bins emptied on time', 'LGBF', 92, 13, 'Q2', null],
        ['Percentage of staff trained on time', 'LGBF', 84, 13, 'Q2', null],
        ['Percentage of reviews made on time', 'LGBF', 81, 14, 'Q2', null],
        ['Percentage of visits made on time', 'LGBF', 70, 20, 'Q4', null],
      ],
      finds: [['bandOf', 'E5']],
    },
    {
      name: 'A median above both quartiles, whichever way is better',
      rows: [
        ['Indicator', 'Actual 2016', 'Upper quartile', 'Median', 'Lower quartile', 'Comments'],
        ['Percentage of calls answered on time', 90, 96, 92, 84, null],
        ['Percentage of waste recycled', 44, 46, 51, 40, null],
        ['Percentage of homes let on time', 71, 82, 70, 70, null],
        ['Complaints per 1,000 homes', 30, 21, 27, 33, null],
        ['Visits per 1,000 people', 10, 10, 10, 10, null],
      ],
      finds: [['median', 'D3']],
    },
    {
      name: 'A tick beside a target that was missed, among signs',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Result', 'Comments'],
        ['Percentage of calls answered on time', 97, 96, '✔', null],
        ['Percentage of waste recycled on time', 91, 96, '✔', null],
        ['Percentage of invoices paid on time', 97, 96, '✔', null],
        ['Percentage of plans decided on time', 97, 96, '✔', null],
        ['Percentage of claims answered on time', 94, 96, '○', null],
        ['Percentage of homes let on time', 80, 96, '■', null],
      ],
      finds: [['good', 'D3']],
    },
    {
      name: 'An aim called met without a target, where the other rows go by the change',
      rows: [
        ['Indicator', 'Aim to', 'Actual 2015', 'Actual 2016', 'Aim met'],
        ['Number of burglaries', 'Reduce', 50, 45, 'Yes'],
        ['Number of robberies', 'Reduce', 50, 46, 'Yes'],
        ['Number of fires', 'Reduce', 50, 52, 'No'],
        ['Number of falls', 'Reduce', 50, 47, 'Yes'],
        ['Number of thefts', 'Reduce', 50, 48, 'Yes'],
        ['Number of accidents', 'Reduce', 50, 56, 'No'],
        ['Number of assaults', 'Reduce', 60, 71, 'Yes'],
      ],
      finds: [['ofChange', 'E8']],
    },
    {
      name: 'A status beside no target, where every other row that has one has its target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of letters answered on time', 84, null, 'Green', null],
        ['Percentage of calls answered on time', 82, 80, 'Green', null],
        ['Percentage of homes let on time', 82, 80, 'Green', null],
        ['Percentage of reviews held on time', 82, 80, 'Green', null],
        ['Percentage of visits made on time', 82, 80, 'Green', null],
        ['Percentage of plans decided on time', 82, 80, 'Green', null],
        ['Percentage of claims paid on time', 82, 80, 'Green', null],
        ['Percentage of bins emptied on time', 82, 80, 'Green', null],
        ['Percentage of staff trained on time', 82, 80, 'Green', null],
      ],
      finds: [['noTarget', 'D2']],
    },
    {
      name: 'A status beside a blank target, where the row has that of another year, and one still to be set',
      rows: [
        ['Indicator', 'Actual 2015', 'Target 2015', 'Target 2016', 'Actual 2016', 'Status'],
        ['Percentage of letters answered on time', 81, 80, null, 84, 'Green'],
        ['Percentage of calls answered on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of homes let on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of reviews held on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of visits made on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of plans decided on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of claims paid on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of bins emptied on time', 81, 80, 80, 82, 'Green'],
        ['Percentage of staff trained on time', 81, 80, 80, 82, 'Green'],
      ],
      finds: [['targetBlank', 'F2']],
    },
    {
      name: 'How far a row is said to be from a target that is not there',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Variance from target', 'Status'],
        ['Percentage of letters answered on time', 84, 80, '+5.0%', 'On target'],
        ['Percentage of calls answered on time', 78, 80, '-2.5%', 'Within 10%'],
        ['Percentage of homes let on time', 82, null, '+2.5%', 'On target'],
        ['Percentage of reviews held on time', 82, 80, '+2.5%', 'On target'],
      ],
      finds: [['noTarget', 'E4']],
    },
    {
      name: 'A column that turns round what a name says, and a status that goes with the name',
      rows: [
        ['Indicator', 'Unit', 'Good is', 'Actual 2015/16', 'Actual 2016/17', 'Target 2016/17', 'Status'],
        ['Calls answered on time', '%', 'Max', 71, 76, 75, 'On target'],
        ['Letters answered on time', '%', 'Max', 71, 68, 75, 'Off target'],
        ['Plans decided on time', '%', 'Max', 81, 88, 80, 'On target'],
        ['Homes let on time', '%', 'Max', 81, 88, 80, 'On target'],
        ['Staff turnover', '%', 'Max', 13.6, 12.8, 14, 'On target'],
        ['Average cost per meal', '£', 'Max', 5.6, 5.55, 5.75, 'On target'],
        ['Number of complaints', 'number', 'Max', 140, 110, 120, 'On target'],
      ],
      finds: [
        ['way', 'G6'],
        ['way', 'G7'],
        ['way', 'G8'],
      ],
    },
    {
      name: 'A column that turns round what a name says, a status of a miss and directions that go with the name, said once',
      rows: [
        ['Indicator', 'Good is', 'Q1 2016/17', 'Q2 2016/17', 'Target Q2 2016/17', 'Status', 'DoT v Q1'],
        ['Percentage of calls answered on time', 'High', 70, 71, 75, 'Red', '↑'],
        ['Percentage of letters answered on time', 'High', 70, 68, 75, 'Red', '↓'],
        ['Percentage of plans decided on time', 'High', 80, 81, 88, 'Red', '↑'],
        ['Percentage of homes let on time', 'High', 80, 88, 80, 'Green', '↑'],
        ['Average days to let a home', 'High', 31.5, 33.4, 30, 'Red', '↓'],
        ['Number of complaints', 'Low', 140, 110, 120, 'Green', '↑'],
      ],
      finds: [['way', 'F6']],
    },
    {
      name: 'Targets that run the way of the name',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of complaints', 130, 120, 'Green', 115, 110, null],
        ['Percentage of calls answered on time', 82, 80, 'Green', 84, 85, null],
        ['Percentage of homes let on time', 82, 80, 'Green', 84, 85, null],
        ['Percentage of staff trained', 70, 80, 'Red', 84, 85, null],
        ['Percentage of reviews on time', 82, 80, 'Green', 84, 85, null],
      ],
      finds: [['good', 'D2']],
    },
    {
      name: 'Arrows by quarters that go neither with the figure nor with how good it is',
      rows: [
        ['Indicator', 'Target', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'DoT', 'Comments'],
        ['Percentage of waste recycled', 50, 44, 45, 46, '↓', null],
        ['Percentage of calls answered on time', 50, 80, 85, 86, '↑', null],
        ['Percentage of homes let on time', 50, 80, 81, 79, '↓', null],
        ['Percentage of staff trained', 50, 80, 81, 84, '↑', null],
        ['Number of missed bins', 50, 60, 62, 71, '↓', null],
        ['Days lost to sickness', 50, 9, 9, 8, '↑', null],
      ],
      finds: [['worsened', 'F2']],
    },
    {
      name: 'Where arrows show how good it is, one that shows the figure',
      rows: [
        ['Indicator', 'Target', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Trend', 'Comments'],
        ['Number of missed bins', 50, 60, 62, 71, '↑', null],
        ['Days lost to sickness', 50, 9, 9, 8, '↑', null],
        ['Number of complaints', 50, 44, 46, 48, '↓', null],
        ['Staff turnover', 50, 12, 13, 11, '↑', null],
        ['Days to let a home', 50, 20, 21, 19, '↑', null],
        ['Percentage of waste recycled', 50, 44, 45, 46, '↑', null],
      ],
      finds: [['improved', 'F2']],
    },
    {
      name: 'Green and missed, red and reached, better high and better low, words and letters',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 36, 45, 'Green', 47, null],
        ['Percentage of calls answered on time', 85, 80, 'Red', 82, null],
        ['Number of missed bins', 51, 60, 'R', 50, null],
        ['Days lost to sickness', 12, 9, 'g', 8, null],
        ['Percentage of invoices paid on time', '88.0%', '97.0%', 'Met', '97.5%', null],
        ['Percentage of plans decided on time', 92, 90, 'Not met', 93, null],
        ['Percentage of staff trained', 82, 80, 'Green', 81, null],
        ['Percentage of reviews on time', 82, 80, 'Green', 81, null],
        ['Percentage of visits made on time', 82, 80, 'Green', 81, null],
        ['Percentage of homes let on time', 82, 80, 'Green', 81, null],
        ['Percentage of pupils at the expected level', 82, 80, 'Green', 81, null],
        ['Percentage of homes repaired on time', 82, 80, 'Green', 81, null],
        ['Number of complaints', 82, 90, 'Green', 81, null],
      ],
      finds: [
        ['good', 'D2'],
        ['bad', 'D3'],
        ['bad', 'D4'],
        ['good', 'D5'],
        ['good', 'D6'],
        ['bad', 'D7'],
      ],
    },
    {
      name: 'Amber beside reached targets or far from them, where the others show what it means; a word of nobody else’s',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of calls answered on time', 97, 97, 'Amber', null],
        ['Percentage of waste recycled', 44, 45, 'Amber', null],
        ['Percentage of invoices paid on time', 93, 95, 'Amber', null],
        ['Percentage of plans decided on time', 88, 90, 'Amber', null],
        ['Percentage of claims answered on time', 40, 90, 'Amber', null],
        ['Percentage of homes let on time', 70, 90, 'Red', null],
        ['Percentage of reviews on time', 70, 90, 'Red', null],
        ['Percentage of visits made on time', 75, 90, 'Red', null],
        ['Percentage of staff trained', 92, 90, 'Green', null],
        ['Percentage of schools good or outstanding', 92, 90, 'Green', null],
        ['Percentage of homes repaired on time', 92, 90, 'Grene', null],
        ['Percentage of meals delivered on time', 92, 90, 'Data only', null],
      ],
      finds: [
        ['amber', 'D2'],
        ['tooMild', 'D6'],
        ['odd', 'D12'],
      ],
    },
    {
      name: 'Green beside a miss for which another row is amber, and the one amber that reached its target, beside quarters',
      rows: [
        [
          'Indicator',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          'Actual 2016/17',
          'Target 2016/17',
          'RAG',
          'Comments',
        ],
        ['Percentage of trams on time', 93, 92.4, 91.7, 93.5, 92.7, 93, 'Green', null],
        ['Percentage of buses on time', 98.4, 98.6, 97.9, 98.5, 98.4, 98.5, 'Amber', null],
        ['Percentage of departures on time', 85.2, 84.8, 82.1, 85.4, 84.4, 85, 'Amber', null],
        ['Percentage of trains cancelled', 3.6, 3.9, 4.7, 3.8, 4.2, 3.7, 'Red', null],
        ['Percentage of calls answered on time', 71, 69, 70, 70, 70, 80, 'Red', null],
        ['Percentage of lifts available', 83.1, 84, 82.7, 85.5, 83.8, 80, 'Amber', null],
        ['Percentage of staff trained', 82, 82, 80, 82, 82, 81, 'Green', null],
        ['Percentage of reviews on time', 82, 82, 80, 82, 82, 81, 'Green', null],
        ['Percentage of visits made on time', 82, 82, 80, 82, 82, 81, 'Green', null],
        ['Percentage of homes let on time', 82, 82, 80, 82, 82, 81, 'Green', null],
        ['Percentage of homes repaired on time', 82, 82, 80, 82, 82, 81, 'Green', null],
      ],
      finds: [
        ['tooGood', 'H2'],
        ['amber', 'H7'],
      ],
    },
    {
      name: 'An amber farther from its target than the key above the table allows',
      rows: [
        ['Green = target met; Amber = within 5% of target; Red = more than 5% off target.'],
        [],
        ['Indicator', 'Actual 2016', 'Target 2016', 'RAG'],
        ['Number of complaints', 70, 50, 'Amber'],
        ['Percentage of calls answered on time', 78, 80, 'Amber'],
        ['Percentage of bins emptied on time', 78, 80, 'Amber'],
        ['Percentage of homes let on time', 82, 80, 'Green'],
      ],
      finds: [['keyed', 'D4']],
    },
    {
      name: 'A word between met and missed beyond what the key allows it',
      rows: [
        [
          'Met: target met or bettered. At risk: short of target by 3% of the target or less. Not met: the rest.',
        ],
        [],
        ['Indicator', 'Actual 2016', 'Target 2016', 'Rating'],
        ['Number of complaints', 70, 50, 'At risk'],
        ['Percentage of calls answered on time', 78, 80, 'At risk'],
        ['Percentage of bins emptied on time', 78, 80, 'At risk'],
        ['Percentage of homes let on time', 82, 80, 'Met'],
      ],
      finds: [['keyed', 'D4']],
    },
    {
      name: 'An arrow that goes with the figure, where the key says that arrows show how good it is',
      rows: [
        ['▲ better than last year  ▼ worse than last year'],
        [],
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Direction', 'Target 2017'],
        ['Number of missed bins', 60, 71, '▲', 58],
        ['Days lost to sickness', 9, 8, '▲', 8],
        ['Percentage of waste recycled', 44, 46, '▲', 47],
        ['Percentage of calls answered on time', 80, 79, '▼', 82],
      ],
      finds: [['improved', 'D4']],
    },
    {
      name: 'A limit for the year that its quarters have passed already, and a target that they reach',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target 2016/17', 'Status'],
        ['Number of complaints upheld', 115, 40, 45, 45, 120, 'On track'],
        ['Number of complaints (cumulative)', 230, 80, 170, 260, 240, 'Green'],
        ['Number of homes completed', 400, 150, 160, 150, 420, 'Red'],
        ['Number of incidents', 115, 30, 35, 35, 120, 'On track'],
        ['Percentage of homes let on time', 80, 81, 82, 83, 80, 'Green'],
        ['Percentage of reviews on time', 80, 81, 82, 83, 80, 'Green'],
      ],
      finds: [
        ['passed', 'G2'],
        ['passed', 'G3'],
        ['early', 'G4'],
      ],
    },
  ],
  cannotRun: (scorecard) => {
    const { indicators } = scorecard;
    if (isPlainlyJudged(indicators)) return null;
    if (hasBandsAstray(scorecard)) return null;
    const facts = judge(scorecard).next();
    return facts.done === true ? sayWhyUnjudged(indicators, facts.value, leastJudged) : null;
  },
  *check({ scorecard }) {
    yield* findBandsAstray(scorecard).map(sayBand);
    yield* findTurnedQuartiles(scorecard).map(sayTurned);
    yield* findMediansOutside(scorecard).map(sayMedian);
    yield* findQuartilesAstray(scorecard).map((one) => sayQuartile(one, scorecard));
    yield* judge(scorecard);
  },
};

const enoughJudged = 12;

/** Whether the first statuses that can be held against their figures are enough, and mostly agree: a look spares all others. */
function isPlainlyJudged(indicators: readonly Indicator[]): boolean {
  let agreeing = 0;
  let contradicted = 0;
  for (const indicator of indicators) {
    for (const remark of indicator.remarks ?? []) {
      const held = isStatus(remark) ? holdAgainst(indicator, remark) : null;
      const isGood = held && (MET.test(held.word) ? true : MISSED.test(held.word) ? false : null);
      if (isGood === null) continue;
      if (isGood === held!.isMissed) contradicted++;
      else agreeing++;
    }
    if (agreeing + contradicted >= enoughJudged) break;
  }
  return agreeing >= enoughJudged / 2 && agreeing > contradicted;
}

/** Yields what the figures contradict; at the end, how many statuses were held against them. */
function* judge({
  indicators,
  footnotes,
  otherColumns,
}: Pick<Scorecard, 'indicators' | 'footnotes' | 'otherColumns'>): Generator<Fact<MessageId>, StatusTally> {
  const key = statusKeyOf(footnotes);
  const isOfForecast = tellOfForecast(otherColumns);
  const ofTime = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark) =>
      isOfForecast(remark) ? [] : (holdAgainst(indicator, remark, key.isOfYearToDate) ?? []),
    ),
  );
  const all = withHeldBeside(indicators, ofTime, key);
  yield* findRatedWithoutTarget(indicators).map(sayNoTarget);
  const allOfYear = heldAgainstYear(indicators).filter(({ remark }) => !isOfForecast(remark));
  const doubted = [
    ...findDoubtedWays(all.filter(({ remark }) => isStatus(remark))),
    ...findDoubtedWays(allOfYear),
  ];
  yield* doubted.map(sayDoubted);
  const isDoubted = ({ indicator }: Held) => doubted.some((one) => one.indicator === indicator);
  const held = all.filter((one) => !isDoubted(one));
  const ofYear = allOfYear.filter((one) => !isDoubted(one));
  const columns = [
    ...groupBy(
      held.filter(({ remark }) => isStatus(remark)),
      ({ remark }) => remark.cell.column,
    ).values(),
  ].map((rows) => readColumn(rows, key));
  yield* findOfChange(indicators).map(sayOfChange);
  yield* sayOdd(indicators, footnotes);
  const ratings = columns.flatMap(weighStatuses);
  const keyed = findBeyondKey([...held, ...ofYear], key);
  yield* keyed.map(sayKeyed);
  yield* sayAmbers(
    held.filter((one) => !keyed.some((each) => each.held === one)),
    ratings,
    key,
  );
  const isNamed = tellNamed(otherColumns, indicators);
  const pointed = held.filter(({ remark }) => remark.role === 'direction' && !isNamed(remark));
  const mayDecline = pointed.some(({ word }) => IMPROVED.test(word));
  const directions = pointed
    .filter(({ word }) => mayDecline || !DECLINED.test(word))
    .flatMap((one) => weighDirection(one));
  const inBetween = isKeyed(key) ? held.filter(isBorneOut).length : 0;
  for (const [weighed, more] of [
    [ratings, inBetween],
    [directions, 0],
  ] as const) {
    const wrong = weighed.filter(({ isContradicted }) => isContradicted);
    if (mayBeWrong(wrong.length, weighed.length + more)) yield* wrong.map(sayContradicted);
  }
  const wrongDirections = findWrongDirections(indicators, key, otherColumns);
  const isJudged = (one: Held) => isDoubted(one) || directions.some(({ remark }) => remark === one.remark);
  for (const one of wrongDirections) {
    if (!isJudged(one)) yield one.isOfFigure ? sayWay(one) : sayContradicted(one);
  }
  yield* findWrongComparisons(indicators, otherColumns).map(sayCompared);
  const isRated = ({ remark }: Held) => ratings.some((one) => one.remark === remark);
  const unrated = [
    ...findOddOfYear(ofYear, key).map((one) => ({ ...one, isGood: true })),
    ...[...findReachedOfYear(ofYear), ...findReachedAhead(indicators)].map((one) => ({
      ...one,
      isGood: false,
    })),
  ].filter((one) => !isRated(one));
  yield* unrated.map(sayContradicted);
  const soFar = weighSoFar(indicators);
  if (mayBeWrong(soFar.wrong.length, soFar.said)) yield* soFar.wrong.map(saySoFar);
  return {
    judged: ratings.length + inBetween + ofYear.length + soFar.judged + directions.length,
    wrong: ratings.filter(({ isContradicted }) => isContradicted).length,
  };
}

const OF_FORECAST = /\b(?:forecast|outlook|projected|year[- ]end)\b/i;

/** Tells the statuses under "Forecast status" beside a forecast: the figures of today are not what they go by. */
function tellOfForecast(columns: Scorecard['otherColumns']): (remark: Remark) => boolean {
  if (!columns.some(({ role }) => role === 'forecast')) return () => false;
  const rated = columns.filter(({ role, label }) => role === 'status' && OF_FORECAST.test(label));
  return ({ cell }) => rated.some(({ column }) => column === cell.column);
}

const leastJudged = 4;

/** Whether a key says how statuses follow from figures, so that an amber beside a miss bears the column out. */
function isKeyed({ isMetAtTarget, amberWithin }: StatusKey): boolean {
  return isMetAtTarget || amberWithin !== null;
}

function isBorneOut({ remark, word, isMissed }: Held): boolean {
  return isStatus(remark) && isMissed && isBetween(word);
}

/** A column that mostly contradicts its figures tells of something else: milestones, money, a forecast. */
function mayBeWrong(wrong: number, all: number): boolean {
  return all >= leastJudged && wrong * 2 <= all;
}

interface Weighed extends Held {
  readonly isGood: boolean;
  readonly isContradicted: boolean;
  /** A row that is called worse though it misses its target by no more. */
  readonly stricter?: Held | undefined;
}

function weighStatuses(column: StatusColumn): Weighed[] {
  const nearMisses = new Map(findNearMisses(column).map((miss) => [miss.held, miss]));
  return column.rows.flatMap((held) => {
    const isGood = saysMet(column, held);
    if (isGood === null || isNameDoubted(held.indicator)) return [];
    const { actual, other, isMissed } = held;
    const near = nearMisses.get(held);
    const isContradicted = isGood
      ? isMissed && (near !== undefined || areFarApart(actual, other))
      : !isMissed;
    return [{ ...held, isGood, isContradicted, stricter: near?.stricter }];
  });
}

function weighDirection(held: Held): Weighed[] {
  const isGood = IMPROVED.test(held.word);
  if (!isGood && !WORSENED.test(held.word) && !DECLINED.test(held.word)) return [];
  const { actual, other, isMissed } = held;
  return [
    { ...held, isGood, isContradicted: isGood ? isMissed : !isMissed && compareFigures(actual, other) !== 0 },
  ];
}

function sayContradicted(one: Omit<Weighed, 'isContradicted'>): Fact<MessageId> {
  const { remark, isGood, other, stricter } = one;
  const at = placeOf(one);
  if (remark.role === 'direction') {
    const data = { ...saidOf(one), before: nameFigure(other), earlier: other.text };
    return { ...at, messageId: isGood ? 'improved' : 'worsened', data };
  }
  const data = againstTarget(one);
  if (!stricter) return { ...at, messageId: isGood ? 'good' : 'bad', data };
  return {
    ...at,
    messageId: 'tooGood',
    data: { ...data, stricter: stricter.remark.text, row: stricter.remark.cell.row + 1 },
  };
}

function placeOf({ indicator, remark, actual, other }: Held) {
  return { cell: remark.cell, cells: inOrder([actual, other, remark]), indicator };
}

/** What every message says of a status or a direction and the actual beside it. */
function saidOf({ remark, actual, way }: Held) {
  return {
    status: remark.text,
    actual: nameFigure(actual),
    number: actual.text,
    better: betterIs(way),
  };
}

function againstTarget(one: Held) {
  return { ...saidOf(one), target: nameFigure(one.other), wanted: one.other.text };
}

function sayKeyed({ held: one, within }: BeyondKey): Fact<MessageId> {
  const apart = shortfallOf(one) * 100;
  const data = {
    ...againstTarget(one),
    apart: `${printFigure(apart, Math.round(apart) > within ? 0 : 1)}%`,
    within: `${within}%`,
  };
  return { ...placeOf(one), messageId: withinSaid(one.word) === null ? 'keyed' : 'beyond', data };
}

function sayNoTarget({ indicator, remark, missing, others, hasOthers }: Unrated): Fact<MessageId> {
  const blank = missing.text === '' ? 'blank' : `given as “${missing.text}”`;
  return {
    messageId: hasOthers ? 'targetBlank' : 'noTarget',
    data: { status: remark.text, others, ...(hasOthers && { target: nameFigure(missing), blank }) },
    cell: remark.cell,
    cells: inOrder([missing, remark]),
    indicator,
  };
}

function sayOfChange(one: Held): Fact<MessageId> {
  const data = {
    ...saidOf(one),
    side: one.isMissed ? 'worse' : 'better',
    before: nameFigure(one.other),
    earlier: one.other.text,
  };
  return { ...placeOf(one), messageId: 'ofChange', data };
}

function hasBandsAstray(scorecard: Scorecard): boolean {
  return (
    findBandsAstray(scorecard).length > 0 ||
    findTurnedQuartiles(scorecard).length > 0 ||
    findMediansOutside(scorecard).length > 0 ||
    findQuartilesAstray(scorecard).length > 0
  );
}

function sayTurned({ indicator, upper, lower, others }: TurnedQuartiles): Fact<MessageId> {
  return {
    messageId: 'turned',
    data: {
      upper: upper.text,
      lower: lower.text,
      better: betterIs(indicator.polarity),
      others,
    },
    cell: upper.cell,
    cells: inOrder([upper, lower]),
    indicator,
  };
}

function sayMedian({ indicator, upper, median, lower, others }: MedianOutside): Fact<MessageId> {
  return {
    messageId: 'median',
    data: {
      upper: upper.text,
      median: median.text,
      lower: lower.text,
      side: aboveOrBelow(median, upper),
      others,
    },
    cell: median.cell,
    cells: inOrder([upper, median, lower]),
    indicator,
  };
}

function sayQuartile(one: QuartileAstray, { otherColumns }: Scorecard): Fact<MessageId> {
  const { indicator, remark, actual, upper, median, lower, expected } = one;
  const heading = otherColumns.find(({ column }) => column === remark.cell.column)?.label ?? 'Quartile';
  return {
    messageId: 'quartile',
    data: {
      label: clip(heading, 40),
      status: remark.text,
      actual: nameFigure(actual),
      number: actual.text,
      upper: upper.text,
      median: median.text,
      lower: lower.text,
      better: betterIs(indicator.polarity),
      expected,
      others: one.others,
    },
    cell: remark.cell,
    cells: inOrder([actual, upper, median, lower, remark]),
    indicator,
  };
}

function sayWay(one: WrongDirection): Fact<MessageId> {
  const { remark, actual, other } = one;
  const data = {
    status: remark.text,
    actual: nameFigure(actual),
    number: actual.text,
    side: aboveOrBelow(actual, other),
    before: nameFigure(other),
    earlier: other.text,
  };
  return { ...placeOf(one), messageId: 'went', data };
}

function sayBand({ indicator, remark, rank, label, why }: BandAstray): Fact<MessageId> {
  const data = { label: clip(label, 40), status: remark.text, rank: rank.text };
  const at = { cell: remark.cell, cells: inOrder([rank, remark]), indicator };
  if ('of' in why) return { ...at, messageId: 'bandOf', data: { ...data, ...why } };
  const { usual, low, high, isAmong } = why;
  return { ...at, messageId: isAmong ? 'band' : 'bandBeyond', data: { ...data, usual, low, high } };
}

function sayCompared({ indicator, remark, actual, other, isOfGood }: HeldToOthers): Fact<MessageId> {
  const { polarity } = indicator;
  const better = isWorse(polarity, actual, other) ? 'worse than' : 'better than';
  return {
    messageId: 'compared',
    data: {
      status: remark.text,
      actual: nameFigure(actual),
      number: actual.text,
      side: isOfGood ? better : aboveOrBelow(actual, other),
      before: nameFigure(other),
      earlier: other.text,
      better: isOfGood ? `: ${betterIs(polarity)}` : '',
    },
    cell: remark.cell,
    cells: inOrder([actual, other, remark]),
    indicator,
  };
}

function sayDoubted(one: Held): Fact<MessageId> {
  const data = { ...againstTarget(one), side: aboveOrBelow(one.actual, one.other) };
  return { ...placeOf(one), messageId: 'way', data };
}

function saySoFar(one: SoFarStatus): Fact<MessageId> {
  const { indicator, remark, isGood, soFar } = one;
  const { parts, target, total } = soFar;
  const isSum = parts.length > 1;
  return {
    messageId: isGood ? 'passed' : 'early',
    data: {
      status: remark.text,
      actual: isSum ? `the sum of ${listAnd(parts.map(({ text }) => text))}` : nameFigure(parts[0]!),
      number: isSum ? printFigure(total) : parts[0]!.text,
      target: nameFigure(target),
      wanted: target.text,
      better: betterIs(indicator.polarity),
    },
    cell: remark.cell,
    cells: cellsOf(one),
    indicator,
  };
}

function* sayOdd(
  indicators: readonly Indicator[],
  footnotes: Scorecard['footnotes'],
): Generator<Fact<MessageId>> {
  // What a key names is no slip, however seldom it is.
  const keyed = footnotes.flatMap(({ mark, text }) => (mark === STATUS_KEY ? text.split(/[ =:;,]+/) : []));
  const rows = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark) => (remark.role === 'status' ? [{ indicator, remark }] : [])),
  );
  for (const { indicator, remark, usual } of findOddStatuses(rows)) {
    if (keyed.includes(remark.text)) continue;
    yield {
      messageId: 'odd',
      data: { status: remark.text, usual: listAnd(usual.map((word) => `“${word}”`)) },
      cell: remark.cell,
      indicator,
    };
  }
}

const leastAmbers = 3;
const leastReds = 3;
const leastGreens = 5;

/** Ambers that stand out from the sheet's own: the target is reached, or missed by far more than by the others. */
function* sayAmbers(
  held: readonly Held[],
  ratings: readonly Weighed[],
  { isMetAtTarget }: StatusKey,
): Generator<Fact<MessageId>> {
  const isAmber = (word: string) => (isMetAtTarget ? isBetween(word) : AMBER.test(word));
  const ambers = held.filter(({ remark, word }) => remark.role === 'status' && isAmber(word));
  const missed = ambers.filter(({ isMissed }) => isMissed);
  if (missed.length * 3 < ambers.length * 2) return;
  const reds = ratings.filter(({ isGood }) => !isGood).map(shortfallOf);
  const medianRed = reds.sort((a, b) => a - b)[Math.floor(reds.length / 2)] ?? Infinity;
  for (const one of ambers) {
    const { isMissed } = one;
    // Of nought all lie beyond any share.
    if (isMissed && one.other.number === 0) continue;
    if (missed.length < (isMissed ? leastAmbers : isMetAtTarget ? 1 : leastAmbersBeside(one, ratings)))
      continue;
    const others = missed.filter((each) => each !== one);
    const isFarther = shortfallOf(one) > 2 * Math.max(...others.map(shortfallOf));
    const isTooMild = isMissed && reds.length >= leastReds && isFarther && shortfallOf(one) > medianRed;
    if (isMissed && !isTooMild) continue;
    const data = { ...againstTarget(one), others: others.length };
    yield { ...placeOf(one), messageId: isMissed ? 'tooMild' : 'amber', data };
  }
}

/** How many ambers must miss for it to be odd that this one does not: fewer where others who reach theirs are green. */
function leastAmbersBeside(one: Held, ratings: readonly Weighed[]): number {
  const greens = ratings.filter(
    (other) => other.isGood && !other.isMissed && shortfallOf(other) <= shortfallOf(one),
  );
  return greens.length >= leastGreens ? leastAmbers - 1 : leastAmbers;
}

function inOrder(places: readonly (Value | Remark)[]) {
  return places.map(({ cell }) => cell).sort(byReadingOrder);
}
