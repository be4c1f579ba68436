import { isChange } from '../scorecard/changeInName';
import { differUnseen, isNegligible, isSameFigure, isWorse } from '../scorecard/compareFigures';
import { baselineOf, comingTargets, endTargetOf, pastTargets } from '../scorecard/series';
import { isAtLimit } from '../scorecard/limits';
import { type CopyCount, countCopied, isCopied, isHabit } from '../scorecard/copiedTargets';
import type { Indicator, Value } from '../scorecard/scorecard';
import { explainsTargets } from '../scorecard/statedReasons';
import { rowsThatHold } from '../scorecard/holdings';
import type { Rule } from './rule';
import { cannotOrderTargets, soundBaseline, soundPastTarget } from '../scorecard/soundness';
import { findReversals } from '../scorecard/reversals';
import { capitalise, nameFigure, sayTime } from '../scorecard/wording';

export const targetNoImprovement: Rule<Record<never, never>, 'same' | 'held', CopyCount> = {
  id: 'target-no-improvement',
  group: 'Targets',
  title: 'End target no better than today',
  description: 'Require an end target that differs from the actual, unless the figure can get no better.',
  why: 'If the end target is where the area already stands, the plan promises nothing for its whole length.',
  severity: 'query',
  isFixable: false,
  asksForAmbition: true,
  looksAt: 'row',
  tally: {
    of: countCopied,
    change: ({ copied, rows }, gone, come) => ({
      copied: copied - countCopied(gone).copied + countCopied(come).copied,
      rows: rows - gone.length + come.length,
    }),
    isAlike: (one, other) => isHabit(one) === isHabit(other),
  },
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    held: 'Every target to come is {target}, which is what was already achieved {actualYear}. Set a better one, or explain why holding the level is the aim.',
    same: '{Figure}, {target}, is what was already achieved {actualYear}. Set a better one, or explain why holding the level is the aim.',
  },
  together: { held: 'have today’s figure as every target to come' },
  explanation: 'Says why holding the level is an achievement, or what stands in the way of a better one.',
  valid: [
    {
      name: 'A handful of what nobody wants, from one year to the next',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['RIDDOR reportable incidents', 9, 7, 6, 6, null],
        ['Complaints upheld', 5, 6, 4, 4, null],
      ],
    },
    {
      name: 'All of them already, though no unit is told',
      rows: [
        ['Indicator', 'Good is', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Gas safety checks', 'High', 99.9, 100, 100, null],
        ['Fire risk assessments', 'High', 100, 100, 100, null],
      ],
    },
    {
      name: 'A change for the better each year',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Change in serious crashes from last year', -1, -1, -1, null],
        ['Percentage change in complaints on the previous year', -5, -5, -5, null],
      ],
    },
    {
      name: 'A level that is held on purpose',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        [
          'Condition of roads (score)',
          72,
          72,
          'Funding keeps the network steady; a flat goal is deliberate.',
        ],
      ],
    },
    {
      name: 'A standard that has been the target for years',
      rows: [
        ['Indicator', 'Target 2014', 'Target 2015', 'Target 2016', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of emergency calls answered within ten seconds', 90, 90, 90, 90, 90, null],
      ],
    },
    {
      name: 'Improvement, a level to hold, nothing left to gain',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 59, 60, null],
        ['Percentage of surplus school places', 5, 5, 5, null],
        ['Percentage of visits made on time', 100, 100, 100, null],
        ['Number of permanent exclusions', 0, 0, 0, null],
        ['Number of serious accidents', 2, 2, 2, null],
        ['Average days to clear fly-tipping', 1, 1, 1, null],
        ['Percentage of claims answered on time', 1, 1, 1, null],
        ['Meetings of the council', 35, 36, 35, null],
      ],
    },
    {
      name: 'What was reached has become the target, nearly all of a hundred, and a reason in the comment',
      rows: [
        ['Indicator', 'Target 2016', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of homicides cleared', 75, 80, 80, 80, null],
        ['Percentage of time the network was up', 99.9, 99.9, 99.9, 99.9, null],
        ['Number of complaints upheld', 3, 3, 3, 3, 'Target held by the board at this level'],
      ],
    },
    {
      name: 'What is decided and not reached',
      rows: [
        ['Indicator', 'Good is', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Income tax rate (%)', 'Low', 8.61, 8.6, 8.6, 8.6, null],
        ['Council tax at band D (£)', 'Low', 1240, 1260, 1260, 1260, null],
        ['Water levy rate', 'Low', 2.1, 2.2, 2.2, 2.2, null],
        ['Price of a school meal (£)', 'Low', 2.3, 2.4, 2.4, 2.4, null],
        ['Single bus fare (£)', 'Low', 2.5, 2, 2, 2, null],
      ],
    },
    {
      name: 'A thing that is done every year',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Annual report published', 1, 1, 1, 1, null],
        ['Audit completion', 100, 100, 100, 100, null],
      ],
    },
    {
      name: 'Up and back again goes backwards, which has a rule of its own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 66, 59, null],
      ],
    },
    {
      name: 'A better target that a format without decimals shows as today’s figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Sewer overflows per 100 km',
          { value: 3.8, format: '#,##0' },
          { value: 3.8, format: '#,##0' },
          { value: 3.5, format: '#,##0' },
          null,
        ],
        [
          'Percentage of budget spent on training',
          { value: 0.036, format: '0%' },
          { value: 0.04, format: '0%' },
          { value: 0.042, format: '0%' },
          null,
        ],
      ],
    },
    {
      name: 'An interim target at today’s level',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 98, 98, 99, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Held at today’s figure, and back to it at the end',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 59, 59, null],
        ['Number of permanent exclusions', 12, 12, '12', null],
      ],
      finds: [
        ['held', 'D2'],
        ['held', 'D3'],
      ],
    },
    {
      name: 'What is collected or charged by right is reached',
      rows: [
        ['Indicator', 'Good is', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Council tax collection rate (%)', 'High', 91, 92, 92, 92, null],
        ['Offences charged (%)', 'High', 41, 43, 43, 43, null],
        ['Average cost of a meal (£)', 'Low', 2.3, 2.4, 2.4, 2.4, null],
      ],
      finds: [
        ['held', 'F2'],
        ['held', 'F3'],
        ['held', 'F4'],
      ],
    },
    {
      name: 'A worse target that a format shows as today’s figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Sewer overflows per 100 km', { value: 3.8, format: '0' }, 4, 4, null],
      ],
      finds: [['held', 'D2']],
    },
    {
      name: 'Down at first and back to today’s figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of calls answered on time', 80, 75, 80, null],
      ],
      finds: [['same', 'D2']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard, tally }) {
    for (const indicator of rowsThatHold(scorecard.indicators, 'turns')) {
      const [baseline, end] = [baselineOf(indicator), endTargetOf(indicator)];
      if (!baseline || end?.number == null || !isSameFigure(end, baseline)) continue;
      if (soundBaseline(indicator) === null || isBetterUnseen(end, baseline, indicator)) continue;
      // "Below 16%" asks for less than the 16% that was reached.
      if (end.bound === '<' || end.bound === '>') continue;
      // Rows that look copied are asked about together: placeholder-targets does.
      if (isHabit(tally) && isCopied(indicator)) continue;
      // Where nobody knows which way is better, no figure is better than today's.
      if (indicator.polarity === 'range' || indicator.polarity === 'unclear') continue;
      if (
        isAtLimit(end.number, indicator) ||
        isNearlyAll(end, indicator) ||
        isOneDay(end, indicator) ||
        isHandful(end, indicator) ||
        isWholeShare(end, indicator)
      )
        continue;
      if (isProgressEachYear(end, indicator)) continue;
      if (explainsTargets(indicator) || isRaisedToActual(indicator, end)) continue;
      if (SET_BY_DECISION.test(indicator.name) || isLowered(indicator)) continue;
      // Targets that go up and back again are said to go backwards.
      if (isStandingDuty(indicator) || isStandard(indicator, end) || findReversals(indicator).length > 0)
        continue;
      yield {
        messageId: isHeld(indicator, baseline) ? 'held' : 'same',
        data: {
          Figure: capitalise(nameFigure(end)),
          target: end.text,
          actualYear: sayTime(baseline),
        },
        cell: end.cell,
        cells: [baseline.cell, end.cell],
        indicator,
      };
    }
  },
};

// What is not reached but decided each year: to leave it is a decision too.
const SET_BY_DECISION =
  /\b(?:tax|mill|millage|levy|precept|excise|rateable|contribution|billing) (?:rates?|levels?)\b|\bband d\b.*\b(?:tax|precept|charge)\b|\b(?:tax|precept)\b.*\bband d\b|\b(?:price|fare|fee|tariff) (?:of|for|per)\b|\b(?:ticket|meal|bus|ferry|adult|child|single|entry|admission|swim|water) (?:prices?|fares?|tariffs?)\b/i;

/** Whether a target is better than the actual in decimals that its format hides: 3.5 after 3.8, both shown as 4. */
function isBetterUnseen(end: Value, baseline: Value, { polarity }: Indicator): boolean {
  const isHigher = end.number! > baseline.number!;
  return differUnseen(end, baseline) && polarity === (isHigher ? 'higher' : 'lower');
}

/** Whether a row is of changes on the year before, and the change is for the better: the same again is more of it. */
function isProgressEachYear({ number }: Value, indicator: Indicator): boolean {
  const { polarity } = indicator;
  return isChange(indicator) && (polarity === 'lower' ? number! < 0 : polarity === 'higher' && number! > 0);
}

// Above so many of a hundred there is little to gain.
const nearlyAll = 95;

/** Whether a share stands so high that holding it is an achievement. */
function isNearlyAll({ number }: Value, { unit, polarity, isGap }: Indicator): boolean {
  return unit === 'percentage' && polarity === 'higher' && !isGap && number! >= nearlyAll;
}

/** Whether what was reached has become the target, and is harder than the last one was. */
function isRaisedToActual(indicator: Indicator, end: Value): boolean {
  const past = soundPastTarget(indicator);
  return past !== null && isWorse(indicator.polarity, past, end);
}

/** Whether the first target is easier than the past one, and the end no better: that is said of the row, of which this is the same. */
function isLowered(indicator: Indicator): boolean {
  const past = soundPastTarget(indicator);
  if (!past || indicator.polaritySource === 'targets') return false;
  return comingTargets(indicator).every(
    (target) =>
      target.number !== null && isWorse(indicator.polarity, target, past) && !isNegligible(target, past),
  );
}

/** Whether the row has had this target for years, as the standard that it is held to. */
function isStandard(indicator: Indicator, end: Value): boolean {
  const past = pastTargets(indicator).filter(({ number }) => number !== null);
  return past.length > 1 && past.every((target) => isSameFigure(target, end));
}

/** Whether several targets are to come and none of them moves. */
function isHeld(indicator: Indicator, baseline: Value): boolean {
  const targets = comingTargets(indicator);
  return (
    targets.length > 1 && targets.every((target) => target.number !== null && isSameFigure(target, baseline))
  );
}

/** Whether a percentage that is kept as a share of one stands at one: all of them. */
function isWholeShare({ number }: Value, { unit, polarity, values }: Indicator): boolean {
  const isShare = values.every((value) => value.number === null || Math.abs(value.number) <= 1);
  return unit === 'percentage' && polarity === 'higher' && number === 1 && isShare;
}

const HANDFUL = 6;

/** Whether what is counted is unwanted and so seldom that less of it is chance. */
function isHandful({ number }: Value, { unit, polarity, values }: Indicator): boolean {
  const isCounted = unit === 'count' || unit === 'unknown';
  return (
    isCounted && polarity === 'lower' && number! <= HANDFUL && values.every(({ decimals }) => decimals === 0)
  );
}

/** Whether a time in whole days, weeks or the like stands at one: nothing shorter can be printed. */
function isOneDay({ number }: Value, { unit, polarity, name, values }: Indicator): boolean {
  const isTime = unit === 'days' || /\b(?:days?|weeks?|hours?|minutes?|months?)\b/i.test(name);
  return number === 1 && polarity === 'lower' && isTime && values.every(({ decimals }) => decimals === 0);
}

/** Whether the row only says each year that a thing was done: all its figures are one, or a hundred of a hundred. */
function isStandingDuty({ values, unit }: Indicator): boolean {
  const given = values.filter(({ number }) => number !== null);
  const first = given[0]?.number;
  if ((first !== 1 && first !== 100) || (unit !== 'count' && unit !== 'unknown')) return false;
  const areActuals = given.filter(({ column }) => column.field === 'actual').length > 1;
  return areActuals && given.every(({ number }) => number === first);
}
