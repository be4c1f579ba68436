import { addDays } from '../sheet/calendar';
import { fold } from '../text/fold';
import { listAnd } from '../text/words';
import { asPrinted, isNegligible, isRoundFigureOf, isSameFigure, isWorse } from '../scorecard/compareFigures';
import type { Indicator, Value } from '../scorecard/scorecard';
import { findWrongWay } from '../scorecard/direction';
import { isInflation } from '../scorecard/prices';
import { explainsTargets } from '../scorecard/statedReasons';
import { rowsThatHold } from '../scorecard/holdings';
import { isChange } from '../scorecard/changeInName';
import { BY_PLAN } from '../scorecard/amountsThatVary';
import { areAllowancesKept, isAllowance } from '../scorecard/allowances';
import { hasEnded } from '../scorecard/ended';
import { isAmount } from '../scorecard/splitSeries';
import type { Rule } from './rule';
import {
  cannotOrderTargets,
  soundBaseline,
  soundEnds,
  soundPastTarget,
  soundTargets,
} from '../scorecard/soundness';
import { sayText, betterIs, capitalise, nameFigure, sayTime, nameYear } from '../scorecard/wording';

export const targetBelowActual: Rule<Record<never, never>, 'first' | 'end' | 'kept' | 'rounded'> = {
  id: 'target-below-actual',
  group: 'Targets',
  title: 'Target worse than the actual',
  description: 'Disallow a target that is worse than the actual already achieved.',
  why: 'A target that has been met before the year begins asks for nothing, and looks like a plan to get worse.',
  severity: 'query',
  severities: { end: 'error' },
  isFixable: false,
  asksForAmbition: true,
  // A part that is more than its whole would be a slip of the actual, and of no target.
  givesWayTo: ['parts-over-whole', 'parts-do-not-add-up'],
  saidToo: ['target-reverses'],
  looksAt: 'row',
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    first:
      '{targets} worse than {theActual}, {actual}; {better}. Raise the ambition, or explain why a step back is expected.',
    end: '{targets} worse than {theActual}, {actual}; {better}. Set targets that have not already been met.',
    kept: 'The target stays at {target}, as {pastYear}, though {actual} was reached {actualYear}; {better}. Set a harder target, or explain why this level is enough.',
    rounded:
      '{targets} {theActual}, {actual}, without its decimals; {better}. Give the target with as many decimals, or explain that the level is to be held.',
  },
  together: {
    kept: 'keep the target set {pastYear}, though a better figure was reached {actualYear}',
  },
  explanation:
    'Names what will make the figure worse for a time, such as a changed measure or a lost grant, and when it recovers.',
  valid: [
    {
      name: 'A target on the worse side of what was reached, as the comment says, with its reason',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Families in hostels',
          'Low',
          2.6,
          2.8,
          2.6,
          'The 2017 target is above the present figure: demand will peak before the new hostel opens.',
        ],
        [
          'Homes built',
          'High',
          260,
          220,
          280,
          'The target for 2017 is set lower than the latest result, as two sites are to be cleared.',
        ],
      ],
    },
    {
      name: 'All of them this once, beside a target of nearly all',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Percentage of road defects made safe in time', 97.1, 100, 98, 98.5],
      ],
    },
    {
      name: 'A limit or a floor that is kept to, as the comment says',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Appeals lost (%)', 2.4, 10, 10, '10% is the Government’s limit for designation, not an aim.'],
        [
          'Days of cash on hand',
          101,
          90,
          90,
          '90 days is the floor that Council set; not something to raise.',
        ],
        ['Eigenkapitalquote (%)', 34.6, 30, 30, '30 % ist die Untergrenze aus dem Vertrag.'],
      ],
    },
    {
      name: 'A budget that ended below or above what it was meant to come to',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Overspend against the budget (£000)', 'Low', -85, 0, null],
        ['Year-end surplus (£m)', 'High', 2.1, 0, null],
        ['Net result for the year (£m)', 'High', -1.4, -2.2, null],
      ],
    },
    {
      name: 'The one target there is, raised, and hardly worse than a good year',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Percentage of requests answered', 91, 94, 90, 92, null],
        ['Percentage of residents content', 82, 88, 80, 85, null],
        ['Percentage of rent owed', 11.6, 10.9, 11.5, 11, null],
      ],
    },
    {
      name: 'A limit that is kept, or drawn in, though a year was better',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Overflows per 1,000 homes', 0.8, '≤ 1.0', '≤ 1.0', '≤ 0.7', null],
        ['Percentage of water lost', 18.8, '≤ 20', '≤ 19', '≤ 18.5', null],
        ['Percentage of requests answered', 84, '≥ 80', '≥ 82', '≥ 85', null],
        ['Percentage of letters answered', 84, '≥ 8O', '≥ 82', '≥ 82', null],
      ],
    },
    {
      name: 'The actual in whole numbers, as a step of a plan that goes on, or from a lower target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of re-referrals', 20.8, 22, 21, 20, null],
        ['Percentage of tax received', 96.1, 95, 96, null, null],
      ],
    },
    {
      name: 'A new standard, after which the earlier years are no measure',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of roads in need of repair',
          3.4,
          3.2,
          4,
          4.5,
          4.5,
          'New condition standard in 2017; earlier years not comparable.',
        ],
        [
          'Percentage of paths in need of repair',
          3.4,
          3.2,
          4,
          4.5,
          4.5,
          'Not comparable with previous years, as the survey is new.',
        ],
        ['Percentage of kerbs in need of repair', 3.4, 3.2, 4, 4.5, 4.5, 'Break in the series.'],
      ],
    },
    {
      name: 'Targets at and above the actual',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of schools above floor standards', 98, 98, 99, null],
        ['Achievement gap of pupils eligible for free meals', 25, 18, 16, null],
      ],
    },
    {
      name: 'More than all, once a backlog was cleared, and a gap that is counted below nought',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of planned inspections completed', 91, 104, 95, 95, null],
        ['Gap in reading (percentage points)', -31, -19, -15, -10, null],
        ['Percentage change in visits on the year before', -12, 140, 5, 6, null],
      ],
    },
    {
      name: 'A target for a year whose actual is known',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 50, 66, null],
      ],
    },
    {
      name: 'An actual of nought that can only mean that nobody took the time',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Response time to complaints from residents', 0, 0, 80, 80, null],
        ['Average number of days to let a home', 0, 0, 21, 20, null],
      ],
    },
    {
      name: 'A target that falls below today’s figure after a better one goes backwards, which has a rule of its own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Number of library visits', 53100, 54000, 55000, 49000, null],
      ],
    },
    {
      name: 'The end target of the year of the latest figure, by the row’s own dates, reached early',
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
        ],
        ['Percentage of calls answered', 'High', 91.2, 92, 94.1, '31/12/2024', 93, '31/03/2025'],
        ['Average days to let a home', 'Low', 41, 36.2, 34.8, '31/12/2024', 36, '31/03/2025'],
        ['Number of homes built', 'High', 0, 22, 31, '31/12/2024', 30, '31/12/2024'],
        ['Percentage of letters answered', 'High', 81.4, 82.5, 84.6, 'Sep 2024', 83, 'March 2025'],
      ],
    },
  ],
  invalid: [
    {
      name: 'An end target of a later year than the latest figure, by the row’s own dates',
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
        ],
        ['Percentage of calls answered', 'High', 91.2, 92, 94.1, '31/03/2025', 93, '31/03/2026'],
        ['Percentage of letters answered', 'High', 81.4, 82.5, 84.6, '31/12/2024', 88, '31/03/2028'],
        ['Percentage of plans decided', 'High', 81.4, 82.5, 84.6, '31/12/2024', 83, '31/03/2028'],
      ],
      finds: [
        ['first', 'G2'],
        ['first', 'G4'],
      ],
    },
    {
      name: 'A comment that says where the target stands, and not why, or that it stands where it does not',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Families in hostels', 'Low', 2.6, 2.9, 2.5, 'The target sits above the present figure.'],
        [
          'Homes built',
          'High',
          260,
          220,
          280,
          'The target sits above the present figure: two sites are to open.',
        ],
      ],
      finds: [
        ['first', 'D2'],
        ['first', 'D3'],
      ],
    },
    {
      name: 'A limit that is eased, and what is not comparable is older, or somebody else’s',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of requests answered', 83, 84, '≥ 80', '≥ 78', '≥ 78', null],
        [
          'Percentage of roads in need of repair',
          3.4,
          3.2,
          4,
          4.5,
          4.5,
          'New survey in 2014; earlier years are not comparable.',
        ],
        [
          'Percentage of paths in need of repair',
          3.4,
          3.2,
          4,
          4.5,
          4.5,
          'England figure not comparable with previous years.',
        ],
      ],
      finds: [
        ['end', 'E2'],
        ['end', 'E3'],
        ['end', 'E4'],
      ],
    },
    {
      name: 'What has its own amount every year',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Officers recruited', 21, 20, 20, null],
        ['Miles of road resurfaced', 52, 45, 46, null],
      ],
      finds: [
        ['first', 'C2'],
        ['first', 'C3'],
      ],
    },
    {
      name: 'An actual of nought that was reached',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of permanent exclusions', 0, 5, 4, null],
      ],
      finds: [['end', 'C2']],
    },
    {
      name: 'A step back at first, and targets never as good as today',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 81.2, 80, 88, null],
        ['Percentage of parents getting first preference', 88.2, 87, 87, null],
      ],
      finds: [
        ['first', 'C2'],
        ['end', 'C3'],
      ],
    },
    {
      name: 'A comment that gives another standard, or tells of something else',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of plans decided on time', 79, 70, 82, 'National threshold is 60%.'],
        ['Percentage of users satisfied', 90, 89, 92, 'Survey of 400 users'],
        ['Cost per visit', 655, 720, 700, null],
        ['Number of audits completed', 622, 580, 640, null],
      ],
      finds: [
        ['first', 'C2'],
        ['first', 'C3'],
        ['end', 'C4'],
        ['first', 'C5'],
      ],
    },
    {
      name: 'Worse at first, and to the end',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of users satisfied', 90, 89, 92, 93, null],
        ['Number of library visits', 53100, 49000, 51000, 52000, null],
      ],
      finds: [
        ['first', 'C2'],
        ['end', 'C3'],
      ],
    },
    {
      name: 'A standard that was beaten and not moved',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of calls answered within a minute', 96, 90, 90, 90, null],
        ['Average days to let a home', 26, 31, 31, 31, null],
        ['Percentage of letters answered on time', 96, 91, 90, 90, null],
      ],
      finds: [
        ['kept', 'D2'],
        ['kept', 'D3'],
        ['end', 'D4'],
      ],
    },
    {
      name: 'The actual without its decimals may be meant as held',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of parents getting first preference', 87.2, 87, 87, null],
        ['Percentage of calls answered', 87.6, 87, 88, null],
        ['Percentage of letters answered', 87.2, 86, 87, null],
      ],
      finds: [
        ['rounded', 'C2'],
        ['rounded', 'C3'],
        ['end', 'C4'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard, asOf }) {
    const isOver = hasEnded(scorecard.figureColumns, asOf);
    for (const indicator of rowsThatHold(scorecard.indicators, 'turns')) {
      const baseline = soundBaseline(indicator);
      const ends = soundEnds(indicator);
      if (!baseline || !ends || findWrongWay(indicator) || isNoRecord(baseline, indicator)) continue;
      // A change on the year before is no level that could be held.
      if (explainsTargets(indicator) || isJump(baseline, indicator) || isBalance(baseline, indicator))
        continue;
      const given = soundTargets(indicator).filter((target) => !isAllOfIt(target, baseline, indicator));
      // Of a year that is over nobody sets the target anew, while there are others.
      const open = given.filter(({ column }) => !isOver(column));
      const targets = open.length > 0 ? open : given;
      // What falls below today's figure later on goes backwards first, and is said there.
      const afterBetter = targets.findIndex((target) => !isWorse(indicator.polarity, target, baseline));
      const worse = afterBetter < 0 ? targets : targets.slice(0, afterBetter);
      if (worse.length === 0 || worse.every((target) => isAsGood(target, baseline, indicator))) continue;
      const areRounded = worse.every((target) => isRounded(target, baseline));
      const isEndWorse = ends.end !== targets[0] && worse.includes(ends.end);
      const kept = isEndWorse || areRounded ? soundPastTarget(indicator) : null;
      const isKept = kept !== null && targets.every((target) => isSameFigure(target, kept));
      // A year that is all but over is not set anew for a decimal.
      if (areRounded && worse.every(({ column }) => isOver(column, addDays(asOf, NEARLY_OVER)))) continue;
      // A standard that has stood for years is not the actual without its decimals.
      if (areRounded && (isKept || isOnTheWay(worse, targets, baseline, indicator))) continue;
      // "≤ 1.0" again is the level of service, which a better year does not change.
      const past = soundPastTarget(indicator);
      if (areAllowancesKept(worse, past, indicator)) continue;
      if (!areRounded && isHardlyWorse(worse, baseline, past, indicator)) continue;
      if (isStandingLevelOfChange(worse, past, indicator)) continue;
      yield {
        messageId: areRounded
          ? 'rounded'
          : isKept
            ? 'kept'
            : isEndWorse && !isByPlan(indicator)
              ? 'end'
              : 'first',
        data: {
          targets: sayTargets(worse, targets),
          target: worse[0]!.text,
          pastYear: isKept ? sayTime(kept) : '',
          actualYear: sayTime(baseline),
          theActual: nameFigure(baseline),
          actual: baseline.text,
          better: betterIs(indicator.polarity),
        },
        cell: worse[0]!.cell,
        cells: [baseline, ...(isKept ? [kept] : []), ...worse].map(({ cell }) => cell),
        indicator,
      };
    }
  },
};

const BALANCE =
  /\b(?:surplus(?:es)?|deficits?|break-?even|(?:over|under)-?spen(?:d|t|ding)|out-?turn|variance|net (?:position|result)|jahresergebnis|solde|saldo|resultado (?:presupuestario|del ejercicio))\b/;

/** Whether a row is what a budget comes to, and lies below nought or shall come to nought: nobody sets out to keep a windfall. */
function isBalance({ number }: Value, indicator: Indicator): boolean {
  const targets = soundTargets(indicator);
  return BALANCE.test(fold(indicator.name)) && (number! < 0 || targets.some((target) => target.number! <= 0));
}

/** In days. */
const NEARLY_OVER = 92;

/** Whether targets that are the actual in whole numbers are steps of a plan: a better one follows, or the only one is better than the one before. */
function isOnTheWay(
  rounded: readonly Value[],
  all: readonly Value[],
  actual: Value,
  indicator: Indicator,
): boolean {
  const isNearest = ({ number, decimals }: Value) =>
    Math.abs(number! - actual.number!) <= 0.5 * 10 ** -decimals;
  if (!rounded.every(isNearest)) return false;
  const past = soundPastTarget(indicator);
  const isRaised = past !== null && rounded.every((one) => isWorse(indicator.polarity, past, one));
  return rounded.length < all.length || (isRaised && rounded.length === 1);
}

/** How near to the actual a target may lie, as a share of it, and how near the one target there is. */
const HARDLY = 0.01;
const LITTLE = 0.05;

/** Whether targets that are limits, or harder than the last one was, lie so near the actual that the year may yet turn out either way. */
function isHardlyWorse(
  worse: readonly Value[],
  actual: Value,
  past: Value | null,
  indicator: Indicator,
): boolean {
  const { polarity } = indicator;
  const reached = asPrinted(actual)!;
  const isOnly = soundTargets(indicator).length === 1;
  return worse.every((one) => {
    const isRaised = past !== null && isWorse(polarity, past, one);
    if (!isRaised && !isAllowance(one)) return false;
    // A plan of several years that begins with a step back is asked about.
    const most = isRaised && isOnly ? LITTLE : HARDLY;
    return Math.abs(asPrinted(one)! - reached) <= most * Math.abs(reached);
  });
}

/** Whether a row is of changes on the year before, and is to stay where it was or change no more: no change has to be beaten every year. */
function isStandingLevelOfChange(worse: readonly Value[], past: Value | null, indicator: Indicator): boolean {
  if (!isChange(indicator)) return false;
  return worse.every((one) => one.number === 0 || (past !== null && isSameFigure(one, past)));
}

/** Whether a row is of changes on the year before, and the last was many times what is wanted. */
function isJump(baseline: Value, indicator: Indicator): boolean {
  const largest = Math.max(...soundTargets(indicator).map(({ number }) => Math.abs(number!)));
  return isChange(indicator) && Math.abs(baseline.number!) > 3 * largest;
}

/** Whether every year has an amount of its own, by what is planned for it: less than the year before is no fault. */
function isByPlan({ unit, name, polarity }: Indicator): boolean {
  return (
    polarity === 'higher' && isAmount(unit) && BY_PLAN.test(name) && !/\b(?:per|average|rate)\b/i.test(name)
  );
}

const LEAST_OF_ALL = 90;

/** Where once there was not one failure, hardly any is still what can be wanted. */
const NEARLY_ALL = 97;

/** Whether an actual of a hundred per cent or more stands beside a target near it: nobody can be asked for more than all. */
function isAllOfIt(target: Value, { number }: Value, { unit, polarity, name }: Indicator): boolean {
  const isShare = unit === 'percentage' || /%|\b(?:percent|per cent|percentage|rate)\b/i.test(name);
  return (
    isShare &&
    polarity === 'higher' &&
    target.number! >= LEAST_OF_ALL &&
    target.number! <= 100 &&
    (number! > 100 || (number === 100 && target.number! >= NEARLY_ALL))
  );
}

/** Whether a target is the actual in round figures, or dearer by no more than prices rise. */
function isAsGood(target: Value, actual: Value, indicator: Indicator): boolean {
  if (isNegligible(target, actual)) return true;
  return isRoundFigureOf(target, actual) || isInflation(indicator, actual, target);
}

/** Whether an actual of nought can only mean that none was taken: nothing is answered in no time, or costs nothing. */
function isNoRecord({ number }: Value, { name, unit, polarity }: Indicator): boolean {
  if (number !== 0 || polarity !== 'lower') return false;
  return (
    unit === 'days' ||
    unit === 'currency' ||
    /\b(?:costs?|spend|expenditure|debt|loans?|consumption|times?|duration|length of stay|turnaround|(?:average|number of|mean) (?:number of )?(?:working )?days (?:to|for|from|taken|between)|cost per|unit cost)\b/i.test(
      name,
    )
  );
}

/** Whether a target printed with fewer decimals is the actual, rounded or cut off. */
function isRounded(target: Value, actual: Value): boolean {
  // "≤ 3%" is a bound of its own, whatever was reached.
  if (target.bound !== null) return false;
  // Of 0.96 and 0.9 nobody drops a decimal for being small.
  if (target.decimals > 0 && Math.abs(actual.number!) < 1) return false;
  return (
    target.decimals < actual.decimals && Math.abs(target.number! - actual.number!) < 10 ** -target.decimals
  );
}

/** The targets that are worse, with their verb: all of them by the first and the last, some of them one by one. */
function sayTargets(worse: readonly Value[], all: readonly Value[]): string {
  const [first, last] = [worse[0]!, worse.at(-1)!];
  if (worse.length === 1) return `${capitalise(nameFigure(first))}, ${sayText(first)}, is`;
  const withFigure = (target: Value) => `${nameYear(target)} (${sayText(target)})`;
  if (worse.length === all.length && all.length > 2) {
    return `Every target from ${withFigure(first)} to ${withFigure(last)} is`;
  }
  return `The targets for ${listAnd(worse.map(withFigure))} are`;
}
