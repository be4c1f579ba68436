/** A tag as it is written, such as `<x:c r="A1" s="2"/>`, with one attribute set; null takes the attribute out. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  for (const match of tag.matchAll(/\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    return tag.slice(0, match.index) + written + tag.slice(match.index + match[0].length);
  }
  return value === null
    ? tag
    : tag.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeAttribute(value)}"${end.trim()}`);
}

/** What stands before the element's own name: `x:` or nothing. */
export function tagPrefix(tag: string): string {
  return /^<([^\s:/>]+:)/.exec(tag)?.[1] ?? '';
}

/** An element with this inside, from its opening tag, whether that closes itself or not. */
export function fillTag(tag: string, inside: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return `${tag.replace(/\s*\/>$/, '>')}${inside}</${name}>`;
}

/** The opening tag as one that closes itself. */
export function selfClose(tag: string): string {
  return tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
}

/** Text between tags. What XML cannot hold is written the way Excel does, as `_x000B_`. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      // XML makes a line feed of a carriage return, and has no place for most other control characters.
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, escapeCode)
      .replace(/[&<>]/g, (character) => references[character]!)
  );
}

/** The `t` element of a text, which keeps its outer spaces. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(text)}</${prefix}t>`;
}

/** Text between tags where Excel has no escapes of its own, as in a formula. */
export function escapePlain(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => references[character]!);
}

export function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => references[character]!);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
