import { fold } from '../text/fold';

/** A change that a text gives with the two figures that it is between, and that those do not come to. */
export interface MisaddedStep {
  /** As the text has it. */
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly change: number;
  readonly decimals: number;
}

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d+)?';
const UNIT = '(?: ?(?:%|per ?cent|days?|weeks?|hours?|minutes?|cases|people|homes)(?![a-z]))?';
/** "-3 (from 11 to 9)", "up 20, from 500 to 530", "a fall of 3 from 11 to 9". */
const STEP = new RegExp(
  `(?<way>[+-]|\\b(?:up|down|rise of|fall of|increase of|decrease of|reduction of|drop of|(?:rose|fell|increased|decreased|dropped|grew|reduced|risen|fallen) by)) ?(?<step>${NUMBER})(?<unit>${UNIT}),? ?\\(?from (?<from>${NUMBER})(?<fromUnit>${UNIT}) to (?<to>${NUMBER})(?<toUnit>${UNIT})(?![\\d,.]*\\d|[/:\\w]|[- ]year)\\)?`,
  'g',
);
const MAY_STEP = /\bfrom \d[^.;]{0,24} to \d/;
const IS_DOWN = /^(?:-|down|fall|decrease|reduction|drop|fell|fallen|reduced)/;
const IS_SHARE = /%|cent/;
const YEAR = /^(?:19|20)\d\d$/;

/** The first change of a text that its own figures do not come to, neither in number nor as a share. */
export function findMisaddedStep(text: string): MisaddedStep | null {
  const plain = fold(text);
  if (
    !MAY_STEP.test(plain) ||
    /\b(?:rank\w*|about|around|nearly|almost|over|approximately|some)\b/.test(plain)
  )
    return null;
  for (const match of plain.matchAll(STEP)) {
    const { way, step, unit, from, to, fromUnit, toUnit } = match.groups as Record<string, string>;
    const [by, before, after] = [step!, from!, to!].map((digits) => Number(digits.replace(/,/g, '')));
    if ([from!, to!].some((one) => YEAR.test(one)) || !isOfOneUnit([unit!, fromUnit!, toUnit!])) continue;
    const change = after! - before!;
    const decimals = Math.max(...[step!, from!, to!].map((one) => (one.split('.')[1] ?? '').length));
    const share = before === 0 ? 0 : (100 * Math.abs(change)) / before!;
    const isShare = IS_SHARE.test(unit!) && Math.abs(by! - share) <= 1;
    // Of figures with decimals each may be rounded.
    const slack = decimals === 0 ? 1e-9 : 1.5 * 10 ** -decimals;
    const isChange = Math.abs(by! - Math.abs(change)) <= slack;
    const isTurned = change < 0 !== IS_DOWN.test(way!) && change !== 0;
    if ((isShare || isChange) && !isTurned) continue;
    return { words: match[0].trim(), from: from!, to: to!, change, decimals };
  }
  return null;
}

function isOfOneUnit(units: readonly string[]): boolean {
  const told = units
    .map((unit) => unit.trim().replace(/s$/, ''))
    .filter((unit) => unit !== '' && !IS_SHARE.test(unit));
  return new Set(told).size <= 1;
}
