/** The namespace of the custom XML part in which a workbook file keeps what is stored. */
export const storedNamespace = 'urn:scorecard-checker:stored';

/** A custom XML part that holds this JSON. */
export function writeStoredXml(json: unknown): string {
  // XML has no place for these characters, and JSON has other words for them.
  const text = JSON.stringify(json).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const escaped = text.replace(/[&<>]/g, (character) => entities[character]!);
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<stored xmlns="${storedNamespace}">${escaped}</stored>`;
}

/**
 * The JSON in a custom XML part; null where the part is not ours. What is ours and cannot be understood is handed over as
 * text, so that it is not taken for nothing.
 */
export function readStoredXml(xml: string): unknown {
  const root = /<[^\s<>/?!][^<>]*>/.exec(xml);
  if (!root || !isOurTag(root[0])) return null;
  const from = root.index + root[0].length;
  return readStoredText(decode(xml.slice(from, Math.max(from, xml.lastIndexOf('</')))));
}

/** JSON as a workbook keeps it; text that is none as it is. */
export function readStoredText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isOurTag(tag: string): boolean {
  const prefix = /^<(?:([^\s:]+):)?stored[\s>/]/.exec(tag);
  if (!prefix) return false;
  const attribute = prefix[1] === undefined ? 'xmlns' : `xmlns:${prefix[1]}`;
  return [`"`, `'`].some((quote) => tag.includes(`${attribute}=${quote}${storedNamespace}${quote}`));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (reference, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return characters[name.toLowerCase()]!;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}
