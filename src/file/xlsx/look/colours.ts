import type { XmlReader } from '../../xml/xml';

/** The colours of a workbook's theme in the order that cells number them, each `rrggbb`. */
export type Theme = readonly string[];

// Cells count the light colour of each pair before the dark one, the theme's part the other way round.
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme, for a workbook that has none. */
const officeTheme: Theme = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];

export function readTheme(xml: XmlReader | null): Theme {
  if (!xml) return officeTheme;
  const found = new Map<string, string>();
  xml.root();
  while (xml.child(1)) {
    while (xml.child(2, 'clrScheme')) {
      while (xml.child(3)) {
        const slot = xml.name;
        while (xml.child(4)) {
          const rgb = xml.attribute(xml.name === 'sysClr' ? 'lastClr' : 'val');
          if (rgb !== null && /^[0-9a-f]{6}$/i.test(rgb)) found.set(slot, rgb.toLowerCase());
        }
      }
    }
  }
  return themeOrder.map((slot, index) => found.get(slot) ?? officeTheme[index]!);
}

/** The colour that the open element names, `#rrggbb`; null where it is automatic or cannot be made out. */
export function readColour(xml: XmlReader, theme: Theme): string | null {
  const rgb = xml.attribute('rgb');
  const base = rgb !== null ? rgb.slice(-6).toLowerCase() : indirectColour(xml, theme);
  if (base === null || !/^[0-9a-f]{6}$/.test(base)) return null;
  const tint = Number(xml.attribute('tint') ?? 0);
  return `#${tint >= -1 && tint <= 1 && tint !== 0 ? tinted(base, tint) : base}`;
}

function indirectColour(xml: XmlReader, theme: Theme): string | null {
  const slot = xml.attribute('theme');
  if (slot !== null) return theme[Number(slot)] ?? null;
  const index = xml.attribute('indexed');
  return index === null ? null : (palette[Number(index)] ?? null);
}

/** Lighter by that share of what is left to white, or darker by that share of what there is, in lightness alone. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const channel = (value: number) => {
    const place = spread === 0 ? 0.5 : (value - min) / spread;
    return Math.round(Math.min(1, Math.max(0, wanted + (place - 0.5) * chroma)) * 255);
  };
  return [red, green, blue].map((value) => channel(value).toString(16).padStart(2, '0')).join('');
}

/** The 56 colours of old workbooks, twice the first eight (ECMA-376 part 1, 18.8.27). */
const first = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
const palette = [
  ...first,
  ...first,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'c0c0c0', '808080'],
  ...['9999ff', '993366', 'ffffcc', 'ccffff', '660066', 'ff8080', '0066cc', 'ccccff'],
  ...['000080', 'ff00ff', 'ffff00', '00ffff', '800080', '800000', '008080', '0000ff'],
  ...['00ccff', 'ccffff', 'ccffcc', 'ffff99', '99ccff', 'ff99cc', 'cc99ff', 'ffcc99'],
  ...['3366ff', '33cccc', '99cc00', 'ffcc00', 'ff9900', 'ff6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];
