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
  while (xml.child(1)) {
    if (xml.name === 'fonts') fonts = readFonts(xml, theme);
    else if (xml.name === 'fills') fills = readFills(xml, theme);
    else if (xml.name === 'cellXfs') {
      while (xml.child(2, 'xf')) {
        const font = fonts[Number(xml.attribute('fontId') ?? 0)];
        const fill = fills[Number(xml.attribute('fillId') ?? 0)];
        looks.push({ ...font, ...fill, ...readAlignment(xml) });
      }
    }
  }
  return looks.length > 0 ? looks : [{}];
}

function readFonts(xml: XmlReader, theme: Theme): CellLook[] {
  const fonts: CellLook[] = [];
  while (xml.child(2, 'font')) {
    let look: CellLook = {};
    while (xml.child(3)) {
      if (xml.name === 'b' && xml.attribute('val') !== '0' && xml.attribute('val') !== 'false')
        look = { ...look, isBold: true };
      else if (xml.name === 'color') {
        const fontColour = readColour(xml, theme);
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
  while (xml.child(2, 'fill')) {
    let look: CellLook = {};
    while (xml.child(3)) {
      const isSolid = xml.name === 'patternFill' && xml.attribute('patternType') === 'solid';
      while (xml.child(4)) {
        const fill = isSolid && xml.name === 'fgColor' ? readColour(xml, theme) : null;
        if (fill !== null) look = { fill };
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
  while (xml.child(2 + 1)) {
    if (xml.name !== 'alignment') continue;
    const align = across[xml.attribute('horizontal') ?? ''];
    const verticalAlign = along[xml.attribute('vertical') ?? ''];
    const angle = Number(xml.attribute('textRotation') ?? 0);
    look = {
      ...(align ? { align } : {}),
      ...(verticalAlign ? { verticalAlign } : {}),
      ...(xml.isTrue('wrapText') ? { wrap: true } : {}),
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
