import { isNegligible, isWorse } from '../scorecard/compareFigures';
import { comingTargets, pastTargets } from '../scorecard/series';
import { findWrongWay, isWayKnown } from '../scorecard/direction';
import { isPartOfYear, yearsBetween } from '../scorecard/period';
import { isInflation } from '../scorecard/prices';
import type { Indicator, Value } from '../scorecard/scorecard';
import { explainsTargets } from '../scorecard/statedReasons';
import type { Fact, Rule } from './rule';
import { cannotOrderTargets, soundEnds, soundPastTarget, unsoundFigures } from '../scorecard/soundness';
import { betterIs, capitalise, nameFigure, sayTime, nameYear } from '../scorecard/wording';

export const targetLowered: Rule<Record<never, never>, 'lowered' | 'loweredForGood', EasedOfLate> = {
  id: 'target-lowered',
  group: 'Targets',
  title: 'Target easier than the past target',
  description: 'Warn about a first target that is easier than the past target.',
  why: 'Readers compare this year’s plan with last year’s. A target that was quietly made easier is the first thing scrutiny asks about.',
  severity: 'query',
  isFixable: false,
  asksForAmbition: true,
  givesWayTo: ['target-below-actual'],
  looksAt: 'row',
  tally: {
    of: countEased,
    change: (sum, gone, come) => add(add(sum, countEased(gone), -1), countEased(come), 1),
    isAlike: (one, other) => areSeldomEased(one) === areSeldomEased(other),
  },
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    lowered:
      '{Figure}, {target}, is easier than the past target for {pastYear}, {past}; {better}. Explain why it was changed.',
    loweredForGood:
      '{Figure}, {target}, is easier than the past target for {pastYear}, {past}, and so is the end target, {end} {endYear}; {better}. Explain why the ambition was lowered.',
  },
  explanation:
    'Says what changed since the past target was set: the measure, the cohort, the money, or what turned out to be possible.',
  valid: [
    {
      name: 'In a report on the year, targets that many rows had eased, or one with its reason',
      rows: [
        ['Indicator', 'Actual 2015', 'Target 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        [
          'Percentage of homes let on time',
          66,
          65,
          57,
          60,
          'Target reduced from 65 to 60 in view of fewer lets.',
        ],
        ['Percentage of calls answered on time', 80, 80, 82, 81, null],
        ['Percentage of letters answered on time', 80, 80, 82, 81, null],
        ['Percentage of plans decided on time', 80, 80, 82, 80, null],
        ['Percentage of bins emptied on time', 80, 80, 82, 82, null],
        ['Percentage of claims paid on time', 80, 80, 82, 82, null],
      ],
    },
    {
      name: 'Harder, the same, and no past target to compare',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 60, 66, 68, null],
        ['Percentage of schools above floor standards', 97, 98, 98, 99, null],
        ['Achievement gap of pupils eligible for free meals', 25, 'N/A', 18, 16, null],
        ['Average score at KS4', 50.4, null, 52, 53, null],
        ['Percentage of council tax collected', 98.5, 98.65, 98.63, 98.7, null],
      ],
    },
    {
      name: 'The comment says why, and a price that rises with the others',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of rent collected', 97, 98, 96, 97, 'Impact of the new benefit is expected in 2017'],
        ['Cost per visit', 60, 58, 60, 61, null],
      ],
    },
    {
      name: 'A lower figure is harder where lower is better',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of permanent exclusions', 16, 32, 15, 12, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'In a report on the year, one that is easier than the target of the year before',
      rows: [
        ['Indicator', 'Actual 2015', 'Target 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Days lost to sickness', 10.4, 9, 10.2, 9.5, null],
        ['Percentage of homes let on time', 80, 80, 82, 81, null],
        ['Percentage of calls answered on time', 80, 80, 82, 81, null],
        ['Percentage of letters answered on time', 80, 80, 82, 81, null],
        ['Percentage of plans decided on time', 80, 80, 82, 80, null],
        ['Percentage of bins emptied on time', 80, 80, 82, 82, null],
      ],
      finds: [['lowered', 'E2']],
    },
    {
      name: 'The same where an ambition lies far off',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Target 2015',
          'Actual 2016',
          'Target 2016',
          'Ambition 2030',
          'Comments',
        ],
        ['Days lost to sickness', 5.6, 5.6, 5.1, 6.4, 5, null],
        ['Percentage of homes let on time', 80, 80, 82, 81, 90, null],
        ['Percentage of calls answered on time', 80, 80, 82, 81, 90, null],
        ['Percentage of letters answered on time', 80, 80, 82, 81, 90, null],
        ['Percentage of plans decided on time', 80, 80, 82, 82, 90, null],
        ['Percentage of bins emptied on time', 80, 80, 82, 82, 90, null],
      ],
      finds: [['lowered', 'E2']],
    },
    {
      name: 'Easier for now, and easier for good',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 76, 78, 77, 80, null],
        ['Number of fixed term exclusions', 8271, 6000, 7562, 6598, null],
      ],
      finds: [
        ['lowered', 'D2'],
        ['loweredForGood', 'D3'],
      ],
    },
  ],
  cannotRun: (scorecard) =>
    cannotOrderTargets(scorecard) ??
    (scorecard.indicators.every((indicator) => pastTargets(indicator).length === 0)
      ? 'There is no column of past targets, that is, of targets for a year that has an actual.'
      : null),
  *check({ scorecard, tally }) {
    const areAsked = areSeldomEased(tally);
    for (const indicator of scorecard.indicators) {
      const facts = [areAsked ? loweredOfLate(indicator) : null, loweredNext(indicator)];
      for (const fact of facts) if (fact) yield fact;
    }
  },
};

/** What is said of the last of two targets that are over. */
function loweredOfLate(indicator: Indicator): Fact<'lowered'> | null {
  const { first, past } = easedIn(indicator) ?? {};
  if (!first || !past || ON_TARGETS.test(indicator.comment?.text ?? '')) return null;
  if (isInflation(indicator, past, first) || isNegligible(first, past)) return null;
  return {
    messageId: 'lowered',
    data: {
      Figure: capitalise(nameFigure(first)),
      target: first.text,
      pastYear: nameYear(past),
      past: past.text,
      better: betterIs(indicator.polarity),
    },
    cell: first.cell,
    cells: [past.cell, first.cell],
    indicator,
  };
}

/** What is said of the targets to come. */
function loweredNext(indicator: Indicator): Fact<'lowered' | 'loweredForGood'> | null {
  const past = soundPastTarget(indicator);
  const ends = soundEnds(indicator);
  // Targets cannot be easier by a way that was guessed from themselves.
  if (indicator.polaritySource === 'targets') return null;
  if (!past || !ends || !isWorse(indicator.polarity, ends.first, past)) return null;
  if (findWrongWay(indicator) || explainsTargets(indicator)) return null;
  const { first, end } = ends;
  if (isInflation(indicator, past, first) || isNegligible(first, past)) return null;
  const isForGood = end !== first && isWorse(indicator.polarity, end, past);
  return {
    messageId: isForGood ? 'loweredForGood' : 'lowered',
    data: {
      Figure: capitalise(nameFigure(first)),
      target: first.text,
      pastYear: nameYear(past),
      past: past.text,
      end: end.text,
      endYear: sayTime(end),
      better: betterIs(indicator.polarity),
    },
    cell: first.cell,
    cells: isForGood ? [past.cell, first.cell, end.cell] : [past.cell, first.cell],
    indicator,
  };
}

/** The targets of the last two years of a row, where both are over. */
interface TwoPast {
  readonly first: Value;
  readonly past: Value;
}

/** What came of a year may be told by any circumstance; why its target was eased by words on targets. */
const ON_TARGETS =
  /\b(?:targets?|targed|goals?|ambitions?|standards?|thresholds?|milestones?|trajector\w+|plan(?:ned|s)?|profiled?|budget\w*|revis\w+|re-?set|re-?bas\w+|re-?calibrat\w+|defin\w+|method\w*|(?:new|different|changed) (?:basis|measure|counting|definition)|lowered|agreed)\b/i;
const leastRows = 6;
/** Where more are eased the sheet has its reasons. */
const fewest = 4;

/** How many rows of a report on a year that is over have two past targets, and of how many the last is easier. */
interface EasedOfLate {
  readonly rows: number;
  readonly eased: number;
}

function countEased(indicators: readonly Indicator[]): EasedOfLate {
  let [rows, eased] = [0, 0];
  for (const indicator of indicators) {
    if (!twoPastOf(indicator)) continue;
    rows++;
    if (easedIn(indicator)) eased++;
  }
  return { rows, eased };
}

function add(one: EasedOfLate, other: EasedOfLate, sign: 1 | -1): EasedOfLate {
  return { rows: one.rows + sign * other.rows, eased: one.eased + sign * other.eased };
}

/** Whether hardly any target was made easier, so that those that were are worth asking about. */
function areSeldomEased({ rows, eased }: EasedOfLate): boolean {
  return rows >= leastRows && eased * fewest <= rows;
}

function easedIn(indicator: Indicator): TwoPast | null {
  const two = twoPastOf(indicator);
  return two && isWorse(indicator.polarity, two.first, two.past) ? two : null;
}

function twoPastOf(indicator: Indicator): TwoPast | null {
  if (indicator.series.past.length < 2 || !isWayKnown(indicator) || !areFarOff(indicator)) return null;
  const unsound = unsoundFigures(indicator);
  const [past, first] = pastTargets(indicator)
    .filter(({ column }) => !isPartOfYear(column.period))
    .slice(-2);
  if (past?.number == null || first?.number == null || unsound.has(past) || unsound.has(first)) return null;
  return yearsBetween(past.column.period, first.column.period) === 1 ? { first, past } : null;
}

/** How many years lie between a report and what it calls its ambition. */
const LEAST_FAR_OFF = 3;

/** Whether nothing is wanted of the years that come, but of one far off: an ambition, to which the year's target leads. */
function areFarOff(indicator: Indicator): boolean {
  const coming = comingTargets(indicator);
  const last = pastTargets(indicator).at(-1);
  return coming.every(
    ({ column }) =>
      last !== undefined && (yearsBetween(last.column.period, column.period) ?? 0) >= LEAST_FAR_OFF,
  );
}
