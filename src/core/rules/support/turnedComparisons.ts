import { MONTH_STEM } from '../../text/months';

/** A comparison in a comment whose own two figures go the other way. */
export interface TurnedComparison {
  readonly words: string;
  readonly figure: string;
  readonly other: string;
  /** Whether the first is more than the second, though it is called down on it. */
  readonly isMore: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?`;
const UNIT = String.raw`(?: ?(?:%|per ?cent|[kmb]n?\b|days?|weeks?|months?|hours?|minutes?|seconds?|tonnes?|kg|km)(?![a-z]))?`;
/** "35.9 weeks, down from 33.1 weeks": a figure, at most a few words, and what it is compared with. */
const COMPARED = new RegExp(
  String.raw`(?<sign>[£$€]?)(?<figure>${NUMBER})(?<unit>${UNIT})(?<between>[^.;:!?\d]{0,30}?)\b(?<way>down|up) (?:from|on) (?:the )?(?:[a-z]+ ){0,2}?(?<otherSign>[£$€]?)(?<other>${NUMBER})(?<otherUnit>${UNIT})(?![\d,]*(?:st|nd|rd|th)\b|[/-]\d| ?${MONTH_STEM}[a-z]{0,6}\b)\)?`,
  'gi',
);
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

/** The comparisons of a comment that its own figures turn round; of figures in other units, of places and of years none. */
export function findTurnedComparisons(text: string): readonly TurnedComparison[] {
  if (!MAY_COMPARE.test(text) || OF_PLACES.test(text)) return [];
  return Array.from(text.matchAll(COMPARED)).flatMap((match): TurnedComparison[] => {
    const { sign, figure, unit, between, way, otherSign, other, otherUnit } = match.groups as Record<
      string,
      string
    >;
    const before = text.slice(Math.max(0, match.index - LEFT), match.index);
    if (/[\d.,]$/.test(before) || BY.test(before) || OF_CHANGE.test(between!)) return [];
    const [first, second] = [figure!, other!].map((digits) => Number(digits.replace(/,/g, '')));
    if (isYear(figure!) || isYear(other!)) return [];
    const isOtherUnit = sign !== otherSign || (otherUnit !== '' && unitOf(unit!) !== unitOf(otherUnit!));
    const isScaled = [unit, otherUnit].some((one) => /^ ?[kmb]n?$/i.test(one!)) && unit !== otherUnit;
    const isPercent = /%|cent/i.test(unit!) !== /%|cent/i.test(otherUnit!);
    if (isOtherUnit || isScaled || isPercent) return [];
    const isMore = first! > second!;
    if (first === second || isMore === (way!.toLowerCase() === 'up')) return [];
    return [
      { words: match[0].trim(), figure: `${sign!}${figure!}`, other: `${otherSign!}${other!}`, isMore },
    ];
  });
}

function unitOf(unit: string): string {
  return unit.trim().toLowerCase().replace(/s$/, '');
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
