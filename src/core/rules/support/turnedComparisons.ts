import { MONTH_STEM } from '../../text/months';
import { splitSentences } from '../../text/splitSentences';

/** A comparison in a comment whose own two figures go the other way. */
export interface TurnedComparison {
  readonly words: string;
  readonly figure: string;
  readonly other: string;
  /** Whether the first is more than the second, though it is called down on it. */
  readonly isMore: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?`;
const TIME = String.raw`(?:20\d\d(?:[/-]\d\d(?:\d\d)?)?|q[1-4]|quarter [1-4]|${MONTH_STEM}[a-z]{0,6}(?: 20\d\d)?)`;
const UNIT = String.raw`(?: ?(?:%|per ?cent|[kmb]n?\b|days?|weeks?|months?|hours?|minutes?|seconds?|tonnes?|kg|km)(?![a-z]))?`;
/** "35.9 weeks, down from 33.1 weeks": a figure, at most a few words, and what it is compared with. */
const COMPARED = new RegExp(
  String.raw`(?<sign>[£$€]?)(?<figure>${NUMBER})(?<unit>${UNIT})(?<between>[^.;:!?\d]{0,30}?)\b(?<way>down|up) (?:from|on) (?:the )?(?:[a-z]+ ){0,2}?(?<otherSign>[£$€]?)(?<other>${NUMBER})(?<otherUnit>${UNIT})(?![\d,]*(?:st|nd|rd|th)\b|[/-]\d| ?${MONTH_STEM}[a-z]{0,6}\b)\)?`,
  'gi',
);
/** "Reduced from 341 in August to 346 in September": a figure, perhaps its time, and what it came to. */
const MOVED = new RegExp(
  String.raw`(?<moved>\b(?:(?:(?<up>increased|rose|risen|grew|grown)|reduced|decreased|fell|fallen)(?: slightly| further| again| sharply| steadily)?|(?:the|this|an?) (?:(?<rise>increase|rise)|reduction|decrease|fall)) from )(?<sign>[£$€]?)(?<figure>${NUMBER})(?<unit>${UNIT})(?: (?:in|at|for) (?:the )?(?:${TIME}|(?:last|previous) (?:year|quarter|month)))? to (?<otherSign>[£$€]?)(?<other>${NUMBER})(?<otherUnit>${UNIT})(?=[.,;)](?!\d)|$| (?:in|at|for|by|this|over|during) (?:the )?(?:${TIME}|(?:this |last |latest |current )?(?:year|quarter|month)))`,
  'gi',
);
const MAY_MOVE = /\bfrom [£$€]?\d/i;
/** Between what it ranges, how good it is, or one that was changed or is below nought. */
const OF_RANGES =
  /\b(?:hours?|open\w*|age[sd]?|olds?|between|each|range\w*|scale|bands?|performance|rating|score[sd]?|grade[sd]?|targets?|limit|restated|revised|not|never|no|would|if|deficits?|loss(?:es)?|overspen\w*|underspen\w*|surplus\w*|variance)\b/i;
/** What every one of them has: most comments need no closer look. */
const MAY_COMPARE = /\b(?:down|up) (?:from|on)\b/i;
/** What makes of a figure a change, a place, or one of several. */
const BY =
  /(?:\b(?:by|another|further|extra|additional|additionally|some|rank(?:ed|ing)?|place[ds]?|position|decile|quartile|band|in|since|of|phase|stage|to \d[\d.,]*%? and|between|q|quarter|year|week|month|no\.?|number|level|ks) ?|[-–−+/#(])$/i;
const OF_CHANGE =
  /^(?:st|nd|rd|th)\b|\b(?:more|fewer|less|extra|additional|points?|pp|of|out of|fell|falls?|drop\w*|decreas\w*|increas\w*|rose|rises?|grew|and|but|while|whereas|from|than|to|target|against)\b/i;
const LEFT = 24;
/** Of places the lower number is the higher. */
const OF_PLACES = /\b(?:rank\w*|league|quartile|decile|position(?:ed)?|placed)\b|\d(?:st|nd|rd|th) place\b/i;

/**
 * The comparisons of a comment that its own figures turn round; of figures in other units, of years and of places, by
 * the comment or by the name of its row, none.
 */
export function findTurnedComparisons(text: string, name: string): readonly TurnedComparison[] {
  if (OF_PLACES.test(text) || OF_PLACES.test(name)) return [];
  return [...(MAY_COMPARE.test(text) ? comparedIn(text) : []), ...(MAY_MOVE.test(text) ? movedIn(text) : [])];
}

function comparedIn(text: string): readonly TurnedComparison[] {
  return Array.from(text.matchAll(COMPARED)).flatMap((match): TurnedComparison[] => {
    const { figure, other, sign, otherSign, between, way } = match.groups as Record<string, string>;
    const before = text.slice(Math.max(0, match.index - LEFT), match.index);
    if (/[\d.,]$/.test(before) || BY.test(before) || OF_CHANGE.test(between!)) return [];
    const apart = apartIn(match.groups as Record<string, string>);
    if (apart === 0 || apart > 0 === (way!.toLowerCase() === 'up')) return [];
    return [
      {
        words: match[0].trim(),
        figure: `${sign!}${figure!}`,
        other: `${otherSign!}${other!}`,
        isMore: apart > 0,
      },
    ];
  });
}

/** What is said to have moved from one figure to another, the second of which is on the other side of the first. */
function movedIn(text: string): readonly TurnedComparison[] {
  return splitSentences(text).flatMap((sentence) => {
    if (OF_RANGES.test(sentence)) return [];
    return Array.from(sentence.matchAll(MOVED)).flatMap((match): TurnedComparison[] => {
      const { figure, other, sign, otherSign, up, rise } = match.groups as Record<string, string | undefined>;
      const { unit, otherUnit, ...rest } = match.groups as Record<string, string>;
      // "From 31 to 38%" is from 31%.
      const ofBoth = unit === '' && !/^ ?[kmb]n?$/i.test(otherUnit!) ? otherUnit : unit;
      const apart = -apartIn({ ...rest, unit: ofBoth!, otherUnit: otherUnit! });
      if (apart === 0 || apart > 0 === ((up ?? rise) !== undefined)) return [];
      return [
        {
          words: match[0].trim(),
          figure: `${otherSign!}${other!}`,
          other: `${sign!}${figure!}`,
          isMore: apart > 0,
        },
      ];
    });
  });
}

/** How far the first figure of a comparison lies above the second; nought where they are not alike. */
function apartIn({ sign, figure, unit, otherSign, other, otherUnit }: Record<string, string>): number {
  const [first, second] = [figure!, other!].map((digits) => Number(digits.replace(/,/g, '')));
  if (isYear(figure!) || isYear(other!)) return 0;
  const isOtherUnit = sign !== otherSign || (otherUnit !== '' && unitOf(unit!) !== unitOf(otherUnit!));
  const isScaled = [unit, otherUnit].some((one) => /^ ?[kmb]n?$/i.test(one!)) && unit !== otherUnit;
  const isPercent = /%|cent/i.test(unit!) !== /%|cent/i.test(otherUnit!);
  return isOtherUnit || isScaled || isPercent ? 0 : first! - second!;
}

function unitOf(unit: string): string {
  return unit.trim().toLowerCase().replace(/s$/, '');
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
