import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from '../../tools/drawIcons';
import { decodePng, readPngSize } from '../../tools/icons/png';
import type { Picture } from '../../tools/icons/raster';

const folder = join(__dirname, '../../assets');
const icons = [...drawIcons()];

test('the files are what is drawn: npm run icons draws them anew', () => {
  for (const [name, { size, pixels }] of icons) {
    const file = readFileSync(join(folder, name));
    expect({ name, ...readPngSize(file) }).toEqual({ name, width: size, height: size });
    expect({ name, isSame: Buffer.from(decodePng(file).pixels).equals(Buffer.from(pixels)) }).toEqual({
      name,
      isSame: true,
    });
  }
});

/** Relative luminance (WCAG 2.2) of a colour over a background. */
function luminance([red, green, blue, alpha]: readonly number[], background: number): number {
  const channels = [red!, green!, blue!].map(
    (part) => (part * alpha! + background * (255 - alpha!)) / 255 / 255,
  );
  const [r, g, b] = channels.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The share of the picture's pixels that stand out from a grey background, 3 to 1 and more. */
function shareThatStandsOut({ size, pixels }: Picture, background: number): number {
  const behind = luminance([0, 0, 0, 0], background);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const own = luminance([...pixels.subarray(at, at + 4)], background);
    const [light, dark] = own > behind ? [own, behind] : [behind, own];
    if ((light + 0.05) / (dark + 0.05) >= 3) count++;
  }
  return count / size ** 2;
}

// Office's White, Colourful, Dark Grey and Black, and the dark theme of Windows.
test.each([255, 243, 102, 41, 0])('every small icon shows on a background of grey %i', (background) => {
  for (const [name, picture] of icons.filter(([, { size }]) => size <= 24)) {
    const share = shareThatStandsOut(picture, background);
    expect({ name, shows: share > 0.15 }).toEqual({ name, shows: true });
  }
});

test('no two icons of one size are alike', () => {
  const small = icons.filter(([, { size }]) => size === 16);
  for (const [name, one] of small) {
    for (const [other, two] of small) {
      if (name >= other) continue;
      const different = one.pixels.filter((part, at) => Math.abs(part - two.pixels[at]!) > 64).length;
      expect({ name, other, isAlike: different < 100 }).toEqual({ name, other, isAlike: false });
    }
  }
});
