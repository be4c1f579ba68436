import { groupThousands } from '../../text/groupThousands';
import type { Piece } from './piece';

/** The places of a section that has noughts behind its point, at most one number, and words around it: most sections. */
export interface PlainPlaces {
  readonly before: string;
  /** The least digits that stand before the point. */
  readonly wholes: number;
  readonly decimals: number;
  readonly after: string;
}

const MOST_DECIMALS = 6;
/** Up to here a number has digits to spare behind those that are shown, so that binary dust cannot turn one. */
const LARGEST = 1e9;
/** Nearer to a half the digits themselves must tell which way to round. */
const NEAR_A_HALF = 1e-4;

/** The plain places of a section; null where its digits do not stand together, or some are shown as blanks or not at all. */
export function plainPlaces(pieces: readonly Piece[]): PlainPlaces | null {
  const at = pieces.findIndex(({ kind }) => kind === 'whole');
  const whole = pieces[at]?.text ?? '';
  if (!/^#*0+$/.test(whole)) return null;
  const hasPoint = pieces[at + 1]?.kind === 'point';
  const fraction = hasPoint ? pieces[at + 2] : undefined;
  if (hasPoint && (fraction?.kind !== 'fraction' || !/^0+$/.test(fraction.text))) return null;
  const decimals = fraction?.text.length ?? 0;
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + (hasPoint ? 3 : 1))];
  const isWords = [...before, ...after].every(({ kind }) => kind === 'literal');
  if (!isWords || decimals > MOST_DECIMALS) return null;
  const join = (words: readonly Piece[]) => words.map(({ text }) => text).join('');
  return { before: join(before), wholes: whole.replace(/#/g, '').length, decimals, after: join(after) };
}

/**
 * A number in plain places, as its digits would show it and many times faster: a large sheet has a million of them.
 * @param percents how often the section multiplies by a hundred
 * @returns null where the number is too large, or too near to a half, for its double to tell.
 */
export function showPlainDigits(
  { before, wholes, decimals, after }: PlainPlaces,
  value: number,
  { percents, isGrouped, isSigned }: { percents: number; isGrouped: boolean; isSigned: boolean },
): string | null {
  const scaled = Math.abs(value) * 10 ** (decimals + 2 * percents);
  if (scaled >= LARGEST || Math.abs(scaled - Math.trunc(scaled) - 0.5) < NEAR_A_HALF) return null;
  const rounded = Math.round(scaled);
  const digits = String(rounded).padStart(decimals + wholes, '0');
  const point = digits.length - decimals;
  const whole = isGrouped ? groupThousands(digits.slice(0, point)) : digits.slice(0, point);
  const sign = isSigned && value < 0 && rounded > 0 ? '-' : '';
  return `${sign}${before}${whole}${decimals > 0 ? '.' : ''}${digits.slice(point)}${after}`;
}
