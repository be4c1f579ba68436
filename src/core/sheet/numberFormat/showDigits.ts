import type { FormatSection } from './parseFormat';
import type { Piece } from './piece';

/** A number above nought as Excel keeps it, in fifteen digits: 0.`digits` times ten to the `exponent`. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** A number in the places for digits that a section has. */
export function showDigits(section: FormatSection, value: number): string {
  const { pieces, percents, thousands } = section;
  const size = decimalOf(Math.abs(value));
  const scaled = { ...size, exponent: size.exponent + 2 * percents - 3 * thousands };
  const wholePlaces = placesOf(pieces, 'whole');
  const decimals = placesOf(pieces, 'fraction').length;
  const hasPower = pieces.some(({ kind }) => kind === 'e');
  const [[whole, fraction], power] = hasPower
    ? withPower(scaled, wholePlaces.length, decimals)
    : [roundTo(scaled, decimals), 0];
  const filled: Partial<Record<Piece['kind'], string[]>> = {
    whole: fillWhole(whole, wholePlaces, section.isGrouped),
    fraction: Array.from(
      placesOf(pieces, 'fraction'),
      (place, index) => fraction.replace(/0+$/, '').charAt(index) || padding[place]!,
    ),
    power: fillWhole(String(Math.abs(power)), placesOf(pieces, 'power'), false),
  };
  const shown = pieces.map(({ kind, text }) => {
    if (kind === 'e') return power < 0 ? 'E-' : text === '+' ? 'E+' : 'E';
    return filled[kind]?.splice(0, text.length).join('') ?? text;
  });
  const showsNought = wholePlaces !== '' && !/[1-9]/.test(whole + fraction);
  return (section.isSigned && value < 0 && !showsNought ? '-' : '') + shown.join('');
}

function placesOf(pieces: readonly Piece[], wanted: Piece['kind']): string {
  return pieces.map(({ kind, text }) => (kind === wanted ? text : '')).join('');
}

function decimalOf(size: number): Decimal {
  if (size === 0) return { digits: '', exponent: 0 };
  const [mantissa, power] = size.toExponential(14).split('e') as [string, string];
  return { digits: mantissa.replace('.', ''), exponent: Number(power) + 1 };
}

/** The whole part, empty for nought, and so many decimals, halves away from zero. */
function roundTo({ digits, exponent }: Decimal, decimals: number): [whole: string, fraction: string] {
  const kept = exponent + decimals;
  let all = kept < 0 ? '' : digits.slice(0, kept).padEnd(kept, '0');
  if (kept >= 0 && digits.charAt(kept) >= '5')
    all = String(BigInt(all || '0') + 1n).padStart(all.length, '0');
  all = all.padStart(decimals, '0');
  const point = all.length - decimals;
  return [all.slice(0, point).replace(/^0+/, ''), all.slice(point)];
}

/** A mantissa of at most so many digits before its point, and the power of ten, a multiple of as many. */
function withPower(size: Decimal, places: number, decimals: number): [[string, string], number] {
  if (size.digits === '') return [roundTo(size, decimals), 0];
  const step = Math.max(places, 1);
  const first = places === 0 ? size.exponent : Math.floor((size.exponent - 1) / step) * step;
  const at = (power: number) => roundTo({ ...size, exponent: size.exponent - power }, decimals);
  const figures = at(first);
  if (figures[0].length <= places) return [figures, first];
  return [at(first + step), first + step];
}

const padding: Readonly<Record<string, string>> = { '0': '0', '?': ' ', '#': '' };

/** What stands in each place before the point: filled from the right, and the first takes the digits that are over. */
function fillWhole(digits: string, places: string, isGrouped: boolean): string[] {
  const over = Math.max(0, digits.length - places.length);
  const padded = digits.padStart(places.length, ' ');
  const shown = Array.from(padded, (digit, index) => {
    const place = places.charAt(Math.max(0, index - over));
    const behind = padded.length - 1 - index;
    const isShown = digit !== ' ' || place === '0';
    const comma = isGrouped && behind > 0 && behind % 3 === 0 ? (isShown ? ',' : padding[place]) : '';
    return (digit === ' ' ? padding[place]! : digit) + comma;
  });
  return places === '' ? [] : [shown.slice(0, over + 1).join(''), ...shown.slice(over + 1)];
}
