import { allOf } from './support/partsOfRow';
import { compareFigures, isWorse } from '../scorecard/compareFigures';
import { placeOf } from '../scorecard/columns';
import { isPartOfYear } from '../scorecard/period';
import { areFarApart, MET, MISSED, targetOf } from '../scorecard/results';
import type { Indicator, Remark, Value } from '../scorecard/scorecard';
import { byReadingOrder } from '../sheet/address';
import { betterIs, nameFigure } from '../scorecard/wording';
import { fold } from '../text/fold';
import { listAnd } from '../text/words';
import { findOddStatuses } from '../scorecard/statusWords';
import type { Fact, Rule } from './rule';

type MessageId = 'good' | 'bad' | 'amber' | 'tooMild' | 'odd' | 'improved' | 'worsened';

export const statusContradicts: Rule<Record<never, never>, MessageId> = {
  id: 'status-contradicts',
  group: 'Values',
  title: 'Status that the figures contradict',
  description: 'Disallow a status or a direction of travel that the row’s own figures contradict.',
  why: 'A committee reads the colour before the figures, and a wrong one sends it to the wrong row.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => (row.remarks ? allOf(row) : ''),
  restsOnPolarity: true,
  options: {},
  optionNotes: {},
  messages: {
    good: 'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}: {better}. Correct the status or the figure, or explain the tolerance.',
    bad: 'The status is “{status}”, but {actual}, {number}, reaches {target}, {wanted}: {better}. Correct the status or the figure, or explain what else it rests on.',
    amber:
      'The status is “{status}”, which in {others} other rows stands beside a missed target, but {actual}, {number}, reaches {target}, {wanted}: {better}. Correct the status or the figure, or explain what else it rests on.',
    tooMild:
      'The status is “{status}”, but {actual}, {number}, misses {target}, {wanted}, by more than all other rows of that status and most that are red: {better}. Correct the status or the figure, or explain the tolerance.',
    odd: 'The status is “{status}”, which no other row has; theirs are {usual}. Correct it, or explain what it means.',
    improved:
      'The direction is “{status}”, but {actual}, {number}, is worse than {before}, {earlier}: {better}. Correct the direction or the figure, or explain it.',
    worsened:
      'The direction is “{status}”, but {actual}, {number}, is better than {before}, {earlier}: {better}. Correct the direction or the figure, or explain it.',
  },
  explanation: 'Says what the status rests on beside these figures: a tolerance, a forecast, a later figure.',
  valid: [
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
      name: 'A quarter’s count beside what the whole year may have',
      rows: [
        ['Indicator', 'Standard', 'Q1', 'Q2', 'Q3', 'Q4', 'RAG', 'Comments'],
        ['Number of infections', 3, 2, 1, 2, 0, 'Red', 'Five in the year'],
        ['Number of falls', 40, 8, 9, 10, 9, 'Green', null],
        ['Percentage of calls answered on time', 80, 82, 84, 85, 86, 'Green', null],
        ['Percentage of letters answered on time', 80, 82, 84, 85, 86, 'Green', null],
        ['Percentage of claims answered on time', 80, 82, 84, 85, 76, 'Red', null],
      ],
    },
    {
      name: 'Amber that means on target, or that nobody else shows the meaning of; words of which each is some row’s own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
        ['Percentage of calls answered on time', 97, 97, 'Amber', null],
        ['Percentage of waste recycled', 45, 45, 'Amber', null],
        ['Percentage of invoices paid on time', 95, 95, 'Amber', null],
        ['Percentage of plans decided on time', 88, 90, 'Amber', null],
        ['Percentage of homes let on time', 70, 90, 'Red', null],
        ['Percentage of reviews on time', 96, 90, 'Green', null],
        ['Percentage of visits made on time', 96, 90, 'Green', null],
        ['Percentage of staff trained', 96, 90, 'Blue', null],
        ['Percentage of homes repaired on time', 92, 90, 'No target', null],
        ['Percentage of meals delivered on time', 92, 90, 'n/a', null],
      ],
    },
    {
      name: 'Nothing tells which way is better',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'RAG', 'Comments'],
        ['Applications received', 400, 300, 'Red', null],
        ['Calls taken', 400, 500, 'Green', null],
        ['Percentage of homes let on time', 82, 80, 'Green', null],
        ['Percentage of calls answered on time', 82, 80, 'Green', null],
      ],
    },
  ],
  invalid: [
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
      name: 'Yes and no, asked whether the target was met',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target met', 'Target 2017', 'Comments'],
        ['Percentage of waste recycled', 46, 45, 'No', 47, null],
        ['Percentage of calls answered on time', 78, 80, 'No', 82, null],
        ['Percentage of invoices paid on time', 98, 97, 'Yes', 98, null],
        ['Percentage of homes let on time', 82, 80, 'Yes', 83, null],
        ['Number of complaints', 90, 100, 'n/a', 80, null],
      ],
      finds: [['bad', 'D2']],
    },
    {
      name: 'One target of no year',
      rows: [
        ['Indicator', 'Last year', 'This year', 'Target', 'RAG', 'Comments'],
        ['Percentage of waste recycled', 44, 36, 45, 'Green', null],
        ['Percentage of calls answered on time', 78, 85, 80, 'Green', null],
        ['Percentage of staff trained', 78, 85, 80, 'Green', null],
        ['Percentage of reviews on time', 78, 85, 80, 'Green', null],
      ],
      finds: [['good', 'E2']],
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
      name: 'Directions in words',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Direction of travel', 'Target 2017', 'Comments'],
        ['Number of missed bins', 60, 71, 'Improving', 58, null],
        ['Percentage of waste recycled', 44, 46, 'Worse', 47, null],
        ['Percentage of staff trained', 44, 46, 'Better', 47, null],
        ['Percentage of reviews on time', 44, 46, 'Improved', 47, null],
        ['Days lost to sickness', 9, 8, 'Improved', 7, null],
        ['Number of complaints', 9, 8, 'Improved', 7, null],
        ['Percentage of homes let on time', 44, 42, 'Worsening', 47, null],
      ],
      finds: [
        ['improved', 'D2'],
        ['worsened', 'D3'],
      ],
    },
  ],
  *check({ scorecard: { indicators } }) {
    const said = indicators.flatMap((indicator) =>
      (indicator.remarks ?? []).flatMap((remark) => weigh(indicator, remark) ?? []),
    );
    yield* sayOdd(indicators);
    yield* sayAmbers(indicators, said);
    for (const role of ['status', 'direction'] as const) {
      const all = said.filter(({ remark }) => remark.role === role);
      const wrong = all.filter(({ isContradicted }) => isContradicted);
      // A column that mostly contradicts its figures tells of something else: milestones, money, a forecast.
      if (all.length < leastJudged || wrong.length * 2 > all.length) continue;
      for (const { indicator, remark, isGood, actual, other } of wrong) {
        const data = {
          status: remark.text,
          actual: nameFigure(actual),
          number: actual.text,
          better: betterIs(indicator.polarity),
        };
        const at = { cell: remark.cell, cells: inOrder([actual, other, remark]), indicator };
        yield role === 'status'
          ? {
              ...at,
              messageId: isGood ? 'good' : 'bad',
              data: { ...data, target: nameFigure(other), wanted: other.text },
            }
          : {
              ...at,
              messageId: isGood ? 'improved' : 'worsened',
              data: { ...data, before: nameFigure(other), earlier: other.text },
            };
      }
    }
  },
};

function* sayOdd(indicators: readonly Indicator[]): Generator<Fact<MessageId>> {
  const rows = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark) => (remark.role === 'status' ? [{ indicator, remark }] : [])),
  );
  for (const { indicator, remark, usual } of findOddStatuses(rows)) {
    yield {
      messageId: 'odd',
      data: { status: remark.text, usual: listAnd(usual.map((word) => `“${word}”`)) },
      cell: remark.cell,
      indicator,
    };
  }
}

const AMBER = /^(?:amber|yellow|orange|a|la|light amber)$/;
const leastAmbers = 3;
const leastReds = 3;

/** Ambers that stand out from the sheet's own: the target is reached, or missed by far more than by the others. */
function* sayAmbers(indicators: readonly Indicator[], said: readonly Weighed[]): Generator<Fact<MessageId>> {
  const ambers = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark) =>
      remark.role === 'status' && AMBER.test(fold(remark.text)) ? (holdAgainst(indicator, remark) ?? []) : [],
    ),
  );
  const missed = ambers.filter(({ isMissed }) => isMissed);
  if (missed.length < leastAmbers || missed.length * 3 < ambers.length * 2) return;
  const reds = said.filter(({ remark, isGood }) => remark.role === 'status' && !isGood).map(shortfallOf);
  const medianRed = reds.sort((a, b) => a - b)[Math.floor(reds.length / 2)] ?? Infinity;
  for (const one of ambers) {
    const { indicator, remark, isMissed, actual, other } = one;
    const others = missed.filter((each) => each !== one);
    const isFarther = shortfallOf(one) > 2 * Math.max(...others.map(shortfallOf));
    const isTooMild = isMissed && reds.length >= leastReds && isFarther && shortfallOf(one) > medianRed;
    if (isMissed && !isTooMild) continue;
    yield {
      messageId: isMissed ? 'tooMild' : 'amber',
      data: {
        status: remark.text,
        others: others.length,
        actual: nameFigure(actual),
        number: actual.text,
        target: nameFigure(other),
        wanted: other.text,
        better: betterIs(indicator.polarity),
      },
      cell: remark.cell,
      cells: inOrder([actual, other, remark]),
      indicator,
    };
  }
}

/** How far the actual is from what it is held against, as a share of that. */
function shortfallOf({ actual, other }: Pick<Weighed, 'actual' | 'other'>): number {
  return Math.abs(actual.number! - other.number!) / Math.max(Math.abs(other.number!), 1e-9);
}

const leastJudged = 4;

const IMPROVED = /^(?:improv(?:ed|ing|ement)|better|getting better)$/;
const WORSENED = /^(?:wors(?:e|ened|ening)|deteriorat(?:ed|ing|ion)|getting worse)$/;

interface Held {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly actual: Value;
  /** What the actual is held against: its target, or the actual before it. */
  readonly other: Value;
  readonly isMissed: boolean;
}

interface Weighed extends Held {
  readonly isGood: boolean;
  readonly isContradicted: boolean;
}

/** What a remark says of the figures to its left, and whether they say so too; null where its meaning is open. */
function weigh(indicator: Indicator, remark: Remark): Weighed | null {
  const word = fold(remark.text);
  const isStatus = remark.role === 'status';
  const isGood = (isStatus ? MET : IMPROVED).test(word);
  if (!isGood && !(isStatus ? MISSED : WORSENED).test(word)) return null;
  const held = holdAgainst(indicator, remark);
  if (!held) return null;
  const { actual, other, isMissed } = held;
  const isClear = areFarApart(actual, other);
  const isEqual = compareFigures(actual, other) === 0;
  const isContradicted = isGood ? isMissed && (isClear || !isStatus) : !isMissed && (isStatus || !isEqual);
  return { ...held, isGood, isContradicted };
}

/** The figures to the left of a remark that it tells of, and how they stand; null where that is open. */
function holdAgainst(indicator: Indicator, remark: Remark): Held | null {
  const { polarity, polaritySource } = indicator;
  if ((polarity !== 'higher' && polarity !== 'lower') || polaritySource === 'targets') return null;
  const isStatus = remark.role === 'status';
  const [actual, before] = actualsBefore(indicator, remark);
  const other = actual && (isStatus ? targetOf(actual, indicator) : before);
  // A quarter may be held against the same one of the year before.
  if (!isStatus && actual && isPartOfYear(actual.column.period)) return null;
  if (!other || actual.number === null || other.number === null) return null;
  // What a quarter counts is not all that the year may have.
  if (
    isStatus &&
    isPartOfYear(actual.column.period) &&
    !isPartOfYear(other.column.period) &&
    mayAddUp(indicator)
  )
    return null;
  return { indicator, remark, actual, other, isMissed: isWorse(polarity, actual, other) };
}

/** Whether the figures of quarters may come to that of the year. */
function mayAddUp({ unit }: Indicator): boolean {
  return unit === 'count' || unit === 'currency' || unit === 'unknown' || unit === 'days';
}

/** The actuals left of a remark, nearest first. */
function actualsBefore({ values }: Indicator, { cell }: Remark): Value[] {
  return values
    .filter(({ column }) => column.field === 'actual' && placeOf(column) < cell.column)
    .sort((a, b) => placeOf(b.column) - placeOf(a.column));
}

function inOrder(places: readonly (Value | Remark)[]) {
  return places.map(({ cell }) => cell).sort(byReadingOrder);
}
