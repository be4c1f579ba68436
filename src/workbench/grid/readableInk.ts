/** The least contrast of text that WCAG 2.2 asks for at level AA. */
const ENOUGH = 4.5;
const PAPER = '#ffffff';

type Rgb = readonly [red: number, green: number, blue: number];

/** An author's colour if it is one that we can reckon with: `#rrggbb`. */
export function knownColour(colour: string | undefined): string | undefined {
  return colour !== undefined && /^#[\da-f]{6}$/i.test(colour) ? colour : undefined;
}

/**
 * The colour for text on a fill. The author's own is kept where it can be read, and made darker or lighter until it can
 * where it cannot, so that red stays red; without one it is black or white, whichever stands out more.
 */
export function readableInk(fill: string | undefined, fontColour: string | undefined): string | undefined {
  const [ground, author] = [knownColour(fill), knownColour(fontColour)];
  if (!ground && !author) return undefined;
  const under = parse(ground ?? PAPER);
  const strongest: Rgb =
    contrast(under, [0, 0, 0]) >= contrast(under, [255, 255, 255]) ? [0, 0, 0] : [255, 255, 255];
  const wanted = author ? parse(author) : strongest;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(wanted, strongest, share);
    if (contrast(under, mixed) >= ENOUGH) return write(mixed);
  }
  return write(strongest);
}

/** How much two colours stand out from each other by WCAG's formula, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share01 = part / 255;
    return share01 <= 0.04045 ? share01 / 12.92 : ((share01 + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function mix(from: Rgb, to: Rgb, share01: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share01);
  return [part(0), part(1), part(2)];
}

export function parse(colour: string): Rgb {
  const part = (start: number) => parseInt(colour.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function write(colour: Rgb): string {
  return '#' + colour.map((part) => part.toString(16).padStart(2, '0')).join('');
}
