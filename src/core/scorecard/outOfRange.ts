import { fold } from '../text/fold';
import type { Indicator, Value } from './scorecard';
import { baselineOf } from './series';

/** Percentages that pass 100 in good order: a change, or something measured against what was planned or provided for. */
const MAY_PASS_100 =
  /\b(?:changes?|increases?|growth|rise|uplift|variance|inflation|yield|ratio|over ?achieve\w*|occup\w+|capacity|utili[sz]ation|recover(?:y|ed)|recouped|(?:collection\)?|(?:debtors?|debts?) (?:re)?payment) (?:rate|level)|rents? collected|repa(?:id|yments?)|versus|vs|expended|spent|sold|achieved of|realised|realized|(?:storage|fill|bed) rate|housing delivery|delivery test|clos(?:ed|ures?) (?:to|against)|clearance rate)\b|\breturn on\b|\b(?:of|against|on|from|above|over|exceed\w*) (?:the |its |our |their )?(?:\w+ ){0,2}(?:targets?|budgets?|requirements?|forecasts?|baselines?|profiles?|trajectory|plan|needs?|allocations?|establishment|last year|previous year)\b|\bcompared (?:to|with)\b|\brelative to\b|\bof (?:the |its |our )?(?:\w+ )?(?:program(?:me)?|schedule|places|seats|spaces)(?: available)?\)?$|(?:%|\bpercent(?:age)?|\bper cent) (?:complete(?:d|ion)?|achieved|achievement|progress|delivered)\b|^(?:complet(?:ed|ion)|achievement|progress) (?:%|rate)|\bprogress (?:to|towards|against)\b|\b(?:to|versus) (?:plan|target|budget|profile)\b|\b(?:planned|budget\w*|targets?|goals?|milestones?|program(?:me)?d?|grants?|allocations?) (?:\w+ ){0,2}(?:delivered|achieved|completed|used|drawn)\b(?! (?:in|within|on|by) )|\bincl\w*\.? (?:\w+ ){0,2}arrears\b/;
const MAY_BE_NEGATIVE =
  /\b(?:(?:available|left|left over|remaining|retained) after|changes?|increases?|growth|rise|reduction|decrease|uplift|variance|inflation|yield|return|surplus|deficit|net|margin|balance|difference|progress|swing|gap|ahead|migration|deviation|value[- ]added|contribution|(?:underlying|operating|financial|trading|budget\w*) (?:results?|position|performance|outcome)|(?:higher|lower|above|below|better|worse|more|less|over|under) (?:or|and|\/) (?:higher|lower|above|below|better|worse|more|less|over|under)|(?:against|from|than|above|below) (?:the )?(?:\w+ )?(?:average|mean|norm|median))\b|\+\/-|\u00b1/;
/** Points that are places or things, and no score. */
const PLACES =
  /\b(?:water|access|charging|charge|service|collection|delivery|distribution|supply|entry|refill|contact|sales?|focal|view(?:ing)?|touch|check) ?points?\b/g;
const MAY_BE_FRACTION =
  /\b(?:average|mean|median|per|rates?|ratio|fte|wte|equivalents?|hours?|hrs|days?|weeks?|months?|years?|minutes?|tonnes?|tonnage|kg|miles?|kms?|kilomet\w+|hectares?|ha|acres?|litres?|gallons?|[kmg]?wh?|megawatts?|millions?|thousands?|m|bn|k|scores?|points?|weighted|sq|square|metres?|costs?|spend|index|volume|area|length|weight|emissions?|co2|amounts?|values?|balances?|principal|revenues?|income|savings?|sums?|disbursed|disbursements?|expenditures?|funds|funding|money|dollars?|usd|eur)\b|000|£|%/;

/** A share of a plan may be passed many times over; an amount of money in its place is no share. */
const FARTHEST = 10_000;

/** Why a figure cannot be: outside what a percentage, a gap, a count or a time can be, or the one fraction among whole numbers. */
export type ImpossibleKind = 'percentage' | 'gap' | 'negative' | 'time' | 'fraction';

export interface ImpossibleFigure {
  readonly value: Value;
  readonly kind: ImpossibleKind;
  /** Whether the name leaves open that the figure is measured against something other than its own whole. */
  readonly isDoubtful: boolean;
}

const SHARE_OF = /(?:%|\bpercent(?:age)?s?|\bper cent|\bproportion|\bshare) of (?!use\b|usage\b)/;
/** What is used, paid or dealt with against what was given, due or received may come to more than that. */
const AGAINST_ANOTHER =
  /\b(?:funding|funds?|grants?|budget\w*|allocat\w+|revenues?|income|savings?|costs?|spend\w*|expenditures?|capital|money|rents?|tax\w*|debts?|arrears|invoiced|sales|profit\w*|clos(?:ed|ures?)|clear(?:ed|ances?)|disposals?|receipts?|demand|productivity|workload|output|deliver(?:y|ies)|capacity|uptake|take-?up|usage)\b|\b(?:inspections|reviews|visits|audits|assessments|surveys|projects|applications|cases|orders|permits|tests|checks|services) (?:\w+ )?(?:completed|closed|processed|finali[sz]ed|conducted|carried out)\b(?! (?:in|within|on|by)\b)/;
const CAUGHT_UP =
  /\b(?:backlog|carried (?:over|forward)|brought forward|arrears|(?:previous|prior|last|earlier) (?:years?|quarter|period)|carry[- ]?(?:forwards?|overs?)|catch(?:ing)?[- ]?up|caught up|overlaps?|old (?:dues|debts?)|more than (?:was )?(?:planned|due|ordered)|ahead of (?:plan|schedule|programme))\b|\b(?:over|above|exceed(?:s|ed)?|passed|beyond) 100(?: ?%| per ?cent)?(?= (?:because|as|since|due|reflects|where|when|if|for the)\b|\s*[,;:.)]|\s*$)/i;
/** Beyond this nothing that was planned or provided for is believed to have been passed. */
const BELIEVED = 200;

/** The figures of a row that cannot be, each with what is wrong with it. */
export function findOutOfRange(indicator: Indicator): ImpossibleFigure[] {
  if (indicator.unit === 'percentage') return findPercentages(indicator);
  if (indicator.isGap) return [];
  if (indicator.unit === 'count') return findCounts(indicator);
  return [...findTimes(indicator), ...findUncounted(indicator)];
}

const TIME =
  /\b(?:(?:working |business |calendar )?days?|hours?|hrs|minutes?|mins?|seconds?|secs?|weeks?|months?)\b/;
/** A time that is counted from a day on which something was due may come before it. */
const FROM_A_DAY =
  /\b(?:early|earlier|late|later|delay\w*|ahead|behind|before|after|beyond|overdue|lead|slippage|past)\b/;

/** What is whole and may still be below nought: scores, money, temperatures. */
const IS_SCALE =
  /\b(?:scores?|nps|promoters?|index|indices|points?|temperature|degrees|budget\w*|profits?|loss(?:es)?|cash\w*|equity|funds?|funding|reserves?|position|standing|results?|correction|adjustments?|excess|shortfall|savings?|over|under|growth|flows?|elevation|altitude|depth|levels?|rank\w*|rating|bias|shift|trend|impact|effect|sentiment|turn(?:around|over)|outturn|additional|additions?|value|spend\w*|costs?|income|revenue)\b|[£$€%]/;
const fewestAlike = 4;

/** The one figure below nought among whole numbers of which none other is, where no unit says what they count. */
function findUncounted(indicator: Indicator): ImpossibleFigure[] {
  const numbers = numbersOf(indicator);
  const [value, ...more] = numbers.filter(({ number }) => number! < 0);
  if (!value || more.length > 0 || indicator.unit !== 'unknown' || numbers.length <= fewestAlike) return [];
  if (!numbers.every(({ number }) => Number.isInteger(number))) return [];
  const name = fold(indicator.name);
  if (MAY_BE_NEGATIVE.test(name) || IS_SCALE.test(name) || TIME.test(name)) return [];
  return [{ value, kind: 'negative', isDoubtful: false }];
}

/** The one time of a row that is below nought. */
function findTimes(indicator: Indicator): ImpossibleFigure[] {
  const negative = indicator.values.filter(({ number }) => number !== null && number < 0);
  const [value] = negative;
  if (!value || negative.length > 1 || numbersOf(indicator).length < 3) return [];
  const name = fold(indicator.name);
  const isTime = indicator.unit === 'days' || TIME.test(name);
  if (!isTime || MAY_BE_NEGATIVE.test(name) || FROM_A_DAY.test(name)) return [];
  return [{ value, kind: 'time', isDoubtful: false }];
}

/** What a comment says of a result that is truly below nought. */
const SAYS_BELOW = /\b(?:deficits?|negative|minus|below (?:zero|nought)|overspent|overspend\w*)\b/i;

function findPercentages(indicator: Indicator): ImpossibleFigure[] {
  const { isGap } = indicator;
  const lowest = isGap ? -100 : 0;
  if (indicator.values.every(({ number }) => number === null || (number >= lowest && number <= 100)))
    return [];
  const name = fold(indicator.name);
  const numbers = numbersOf(indicator);
  const high = numbers.filter(({ number }) => number! > 100);
  const low = numbers.filter(({ number }) => number! < lowest);
  const areHighMeant =
    isHabit(high, indicator) || (MAY_PASS_100.test(name) && high.every(({ number }) => number! <= FARTHEST));
  const isCaughtUp =
    CAUGHT_UP.test(indicator.comment?.text ?? '') && high.every(({ number }) => number! <= BELIEVED);
  const isTold = SAYS_BELOW.test(indicator.comment?.text ?? '');
  const areLowMeant = (!isGap && (MAY_BE_NEGATIVE.test(name) || isTold)) || isHabit(low, indicator);
  const found = numbers.filter(
    (value) =>
      (!areHighMeant && !isCaughtUp && high.includes(value)) || (!areLowMeant && low.includes(value)),
  );
  const isOfItsWhole = SHARE_OF.test(name) && !AGAINST_ANOTHER.test(name);
  return found.map((value) => ({
    value,
    kind: isGap ? 'gap' : 'percentage',
    isDoubtful: !isGap && !isOfItsWhole && Math.abs(value.number!) <= BELIEVED,
  }));
}

/** Of so many things a part may be done. */
const FEW = 10;

/** What was meant to be done may be done early, and more of it. */
const PLANNED = /\b(?:planned|plans?|program\w*|schedul\w*|forecast|expected|savings)\b/;

/** Whether most of a row lies outside, or its actual does and no target asks to come back: it is no share of a whole. */
function isHabit(outside: readonly Value[], indicator: Indicator): boolean {
  if (outside.some(({ number }) => Math.abs(number!) > 300)) return false;
  const own = numbersOf(indicator).filter(({ column }) => column.field !== 'comparator');
  const ownOutside = own.filter((value) => outside.includes(value));
  if (ownOutside.length * 2 > own.length) return true;
  const baseline = baselineOf(indicator);
  const targets = own.filter(({ column }) => column.field === 'target');
  // A whole that every target asks for, and that no earlier year has passed, is not passed now.
  const isWhole = ({ number }: Value) => number === 100;
  const isExplained = PLANNED.test(fold(indicator.name)) || /\b100\b/.test(indicator.comment?.text ?? '');
  const isAlone = ownOutside.length === 1 && own.length > targets.length + 1;
  if (isAlone && targets.every(isWhole) && !isExplained) return false;
  return (
    baseline !== null &&
    baseline.number! > 100 &&
    outside.includes(baseline) &&
    targets.every(({ number }) => number! >= 100)
  );
}

/** "Inspections [Number of inspections / Number of pools]" says how it is worked out. */
const DIVIDES = /\[[^\]/]*\/[^\]]*\]|\([^)/]{4,} \/ [^)]{4,}\)|\w \/ (?:number|no\.?|total|population)\b/;

function findCounts(indicator: Indicator): ImpossibleFigure[] {
  if (indicator.values.every(({ number }) => number === null || (number >= 0 && Number.isInteger(number))))
    return [];
  const name = fold(indicator.name);
  const numbers = numbersOf(indicator);
  const negative = MAY_BE_NEGATIVE.test(name) ? [] : numbers.filter(({ number }) => number! < 0);
  const found = negative.map((value): ImpossibleFigure => ({ value, kind: 'negative', isDoubtful: false }));
  const own = numbers.filter(({ column, number }) => column.field !== 'comparator' && number! >= 0);
  const [fraction, ...more] = own.filter(({ number }) => !Number.isInteger(number));
  // One fraction among whole numbers is a slip; several are what the row measures, and so is a part of a few things.
  const isPart = fraction && fraction.number! < 1 && own.every(({ number }) => number! <= FEW);
  // What is worked out and shown without its fraction is no slip of anybody's.
  const isShown = fraction && (fraction.decimals > 0 || !fraction.isFormula);
  if (
    fraction &&
    isShown &&
    !isPart &&
    more.length === 0 &&
    own.length > 2 &&
    !DIVIDES.test(name) &&
    !MAY_BE_FRACTION.test(name.replace(PLACES, ' '))
  ) {
    found.push({ value: fraction, kind: 'fraction', isDoubtful: false });
  }
  return found;
}

function numbersOf({ values }: Indicator): Value[] {
  return values.filter(({ number }) => number !== null);
}
