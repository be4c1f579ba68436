import { findMisquoted } from '../scorecard/amountInRow';
import { findMisquotedChange } from '../scorecard/saidChange';
import { findSaidOfAll } from '../scorecard/saidOfAll';
import { findMisquotedShare } from '../scorecard/saidShare';
import { nameFigure } from '../scorecard/wording';
import type { Rule } from './rule';
import { cellSaying, cellsOfComment, quote } from './support/comments';
import { DOUBT_A_FIGURE } from './support/doubts';

export const commentMisquotes: Rule<Record<never, never>, 'misquotes' | 'all'> = {
  id: 'comment-misquotes',
  group: 'Comments and dates',
  title: 'Comment that gives another result',
  description:
    'Warn about a comment that gives as the result an amount that no figure of the row is or leads to.',
  why: 'The figure is often put right and the comment is not, or the other way round. A reader who finds two results trusts neither.',
  severity: 'query',
  isFixable: false,
  givesWayTo: DOUBT_A_FIGURE,
  saidToo: ['comment-contradicts'],
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    misquotes:
      'The comment says {words}, but {actual} is {figure}, and nothing else in the row comes to {amount}. Correct the comment or the figure, or say what the amount is of.',
    all: 'The comment says {words}, but {actual} is {figure}. Correct the comment or the figure, or say which of them the comment means.',
  },
  explanation: 'Says what the amount in the comment is of: another period, a part, another measure.',
  valid: [
    {
      name: 'The figure itself, rounded, in other units, or what follows from two of them',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Children screened', 'number', 63100, 71900, 70000, 74000, 'Screened 71,900 children this year.'],
        ['Homes built', 'number', 63, 71, 70, 74, 'Built 8 homes: more than the year before.'],
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, 'Achieved 83%.'],
        ['Variance to budget', '£m', 1.9, 0.7, 0, 0, 'Overspend of £700,000 at year end.'],
        ['Savings made', '£000', 1900, 1730, 2000, 2000, 'Savings of £1.73m, short of the plan.'],
        ['Homes let in time', '%', 81.4, 82.5, 84, 85, 'The result was 1.5% short of the target.'],
      ],
    },
    {
      name: 'Amounts of something else, of another time, or about so much',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Children screened', 'number', 63100, 71900, 70000, 74000, 'Screened 52,100 children in the north.'],
        ['Homes built', 'number', 63, 71, 70, 74, 'Built 58 homes at Brook Farm.'],
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, 'The result was 86.1% in March.'],
        ['Letters answered in time', '%', 81.4, 82.5, 84, 85, 'Achieved 85.2% before the strike.'],
        ['Complaints answered', '%', 81.4, 82.5, 84, 85, 'The outturn was about 90%.'],
        ['Plans decided in time', '%', 81.4, 82.5, 84, 85, 'The average was 87.7% nationally.'],
        ['Homes let', 'number', 63, 71, 70, 74, '17 homes were sold.'],
        ['Appeals dismissed', '%', 70, 77, 70, 70, 'Dismissed 10 of 13 appeals.'],
        ['Days lost to sickness', 'days', 8.1, 8.6, 8, 8, 'Now stands at 7.4 days as of May.'],
        ['Homes repaired', 'number', 630, 710, 700, 740, 'Completed 41 jobs this year.'],
      ],
    },
    {
      name: 'From one figure to another as the row has them; of a part, a turn, a hope or another time',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Falls per 10,000 bed days', 'rate', 648, 623, 610, 590, 'Down from 650 to 620.'],
        ['Falls per 1,000 visits', 'rate', 648, 623, 610, 590, 'Elm Ward fell from 648 to 597.'],
        ['Turnover of carers', '%', 14.2, 12.7, 12.5, 12, 'Fell from 14.2% to 11.7%, but rose in winter.'],
        ['Turnover of drivers', '%', 14.2, 12.7, 12.5, 12, 'Should fall from 14.2% to 11.7%.'],
        ['Turnover of cooks', '%', 14.2, 12.7, 12.5, 12, 'Turnover is down to 11.9%.'],
        ['Pitches hired', 'number', 2410, 2563, 2500, 2600, '2,600 bookings against 2,500.'],
        ['Courts hired', 'number', 2410, 2563, 2500, 2600, '1,304 juniors against 1,259 adults.'],
        ['Small grants', '£', 71400, 76200, 80000, 82000, '£12,000 was spent on a van.'],
      ],
    },
    {
      name: 'Shares of money that the figure is, of something else, or of another time; all of some, or of another time',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Agency spend as a share of pay', '%', 9.4, 8.1, 8.5, '£3.1m of a £38.2m pay bill.'],
        ['Capital programme spent', '%', 81, 85, 90, 'Spent £41m of the £48m programme.'],
        ['Rent collected', '%', 97, 98, 98, 'Owed £0.4m of £21m at year end.'],
        ['Grants claimed', '%', 70, 75, 80, '£1.2m of the £4m fund went to the north.'],
        ['Savings delivered', '%', 70, 75, 80, 'Last year £4.2m of £5.1m was delivered.'],
        [
          'Bathing beaches graded suitable',
          '%',
          100,
          83,
          100,
          'All six beaches were graded suitable but for one.',
        ],
        ['Homes inspected in the year', '%', 97, 98, 98, 'All homes in the north were inspected.'],
        ['Lifts inspected', '%', 97, 98, 98, 'All lifts will be inspected by May.'],
        ['Boilers serviced', '%', 99, 99.8, 100, 'All boilers were serviced.'],
        ['Audits completed on time', '%', 90, 95, 95, 'All audits were completed.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'From one figure to another, against the target, of a year, and money',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Falls per 10,000 bed days', 'rate', 648, 623, 610, 590, 'The rate fell from 648 to 597.'],
        ['Falls per 1,000 visits', 'rate', 648, 623, 610, 590, 'Fell from 684 to 623.'],
        ['Turnover of carers', '%', 14.2, 12.7, 12.5, 12, 'Turnover fell to 11.9% as posts were regraded.'],
        ['Pitches hired', 'number', 2410, 2563, 2500, 2600, '2,653 bookings against 2,500.'],
        ['Courts hired', 'number', 2410, 2563, 2500, 2600, 'The 2015 figure was 2,140.'],
        ['Small grants', '£', 71400, 76200, 80000, 82000, '£79,500 has gone to 31 clubs.'],
        ['Calls answered in time', '', '61.3%', '67.9%', '70%', '72%', 'Up from 61.3% to 76.9%.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
        ['misquotes', 'G7'],
        ['misquotes', 'G8'],
      ],
    },
    {
      name: 'Digits turned round, another result, another overspend',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        [
          'Children screened',
          'number',
          63100,
          71900,
          70000,
          74000,
          'Screened 79,100 children this year, our highest.',
        ],
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, 'Achieved 85.2% with two more advisers.'],
        ['Variance to budget', '£m', 1.9, 0.7, 0, 0, 'Overspend of £1.7m at year end, funded from reserves.'],
        [
          'Days lost to sickness',
          'days',
          8.1,
          8.6,
          8,
          8,
          'The outturn was 9.2 days. Stress is the main cause.',
        ],
        ['Homes built', 'number', 63, 71, 70, 90, '81 homes were built in the year.'],
        ['Plans decided in time', '%', 81.4, 82.5, 84, 86, 'Ended the year at 88.2%.'],
        ['Reviews held in time', '%', 81.4, 82.5, 84, 86, 'Outturn: 88.2%.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
        ['misquotes', 'G7'],
        ['misquotes', 'G8'],
      ],
    },
    {
      name: 'Another share by the money that it is of, and all of what not all were',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Agency spend as a share of pay', '%', 9.4, 8.9, 8.5, 'Spent £3.1m of a £38.2m pay bill.'],
        ['Capital programme spent', '%', 81, 92, 90, '£41m of the £48m programme'],
        [
          'Bathing beaches graded suitable (6 monitored)',
          '%',
          100,
          83,
          100,
          'All six beaches were graded suitable all summer.',
        ],
        ['Lifts inspected', '%', 97, 88, 98, 'Every lift was inspected.'],
        ['Care plans reviewed in the year', '%', 97, 88, 98, 'All of our care plans have been reviewed.'],
      ],
      finds: [
        ['misquotes', 'F2'],
        ['misquotes', 'F3'],
        ['all', 'F4'],
        ['all', 'F5'],
        ['all', 'F6'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const ofAll = findSaidOfAll(indicator);
      if (ofAll) {
        const { words, actual } = ofAll;
        yield {
          messageId: 'all',
          data: { words: quote(words), actual: nameFigure(actual), figure: actual.text },
          cell: cellSaying(indicator.comment!, words),
          cells: cellsOfComment(cellSaying(indicator.comment!, words), [actual]),
          indicator,
        };
      }
      const found =
        indicator.comment &&
        (findMisquoted(indicator) ?? findMisquotedChange(indicator) ?? findMisquotedShare(indicator));
      if (!found) continue;
      const { value, said, words } = found;
      yield {
        messageId: 'isTarget' in found ? 'all' : 'misquotes',
        data: { words: quote(words), actual: nameFigure(value), figure: value.text, amount: said.text },
        cell: cellSaying(indicator.comment, words),
        cells: cellsOfComment(cellSaying(indicator.comment, words), [value]),
        indicator,
      };
    }
  },
};
