import type { XmlReader } from '../../xml/xml';
import { readColour, type Theme } from './colours';
import type { CellLook } from './look';

/** The look of each cell style, by the style's number. */
export function readCellLooks(xml: XmlReader | null, theme: Theme): CellLook[] {
  if (!xml) return [{}];
  let fonts: CellLook[] = [];
  let fills: CellLook[] = [];
  const looks: CellLook[] = [];
  xml.root();
  for (const { name } of xml.children()) {
    if (name === 'fonts') fonts = readFonts(xml, theme);
    else if (name === 'fills') fills = readFills(xml, theme);
    else if (name === 'cellXfs') {
      for (const style of xml.children('xf')) {
        const font = fonts[Number(style.attribute('fontId') ?? 0)];
        const fill = fills[Number(style.attribute('fillId') ?? 0)];
        looks.push({ ...font, ...fill, ...readAlignment(style) });
      }
    }
  }
  return looks.length > 0 ? looks : [{}];
}

function readFonts(xml: XmlReader, theme: Theme): CellLook[] {
  const fonts: CellLook[] = [];
  for (const font of xml.children('font')) {
    let look: CellLook = {};
    for (const part of font.children()) {
      if (part.name === 'b' && part.attribute('val') !== '0' && part.attribute('val') !== 'false')
        look = { ...look, isBold: true };
      else if (part.name === 'color') {
        const fontColour = readColour(part, theme);
        // Black is what text has anyway, and a dark screen must be free to turn it round.
        if (fontColour !== null && fontColour !== '#000000') look = { ...look, fontColour };
      }
    }
    fonts.push(look);
  }
  return fonts;
}

function readFills(xml: XmlReader, theme: Theme): CellLook[] {
  const fills: CellLook[] = [];
  for (const fill of xml.children('fill')) {
    let look: CellLook = {};
    for (const pattern of fill.children()) {
      const isSolid = pattern.name === 'patternFill' && pattern.attribute('patternType') === 'solid';
      for (const part of pattern.children()) {
        const colour = isSolid && part.name === 'fgColor' ? readColour(part, theme) : null;
        if (colour !== null) look = { fill: colour };
      }
    }
    fills.push(look);
  }
  return fills;
}

const across: Readonly<Record<string, NonNullable<CellLook['align']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
};
const along: Readonly<Record<string, NonNullable<CellLook['verticalAlign']>>> = {
  top: 'top',
  center: 'middle',
  justify: 'top',
  distributed: 'middle',
};

function readAlignment(xml: XmlReader): CellLook {
  let look: CellLook = {};
  for (const alignment of xml.children('alignment')) {
    const align = across[alignment.attribute('horizontal') ?? ''];
    const verticalAlign = along[alignment.attribute('vertical') ?? ''];
    const angle = Number(alignment.attribute('textRotation') ?? 0);
    look = {
      ...(align ? { align } : {}),
      ...(verticalAlign ? { verticalAlign } : {}),
      ...(alignment.isTrue('wrapText') ? { wrap: true } : {}),
      // Up to 90 degrees upwards, then up to 180 downwards; 255 stacks the letters, which reads downwards too.
      ...(angle >= 45 && angle <= 90
        ? { turned: 'up' as const }
        : angle >= 135
          ? { turned: 'down' as const }
          : {}),
    };
  }
  return look;
}
