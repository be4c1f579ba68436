/** Text with the characters that its references stand for; `unknown` makes the failure where one stands for none. */
export function replaceReferences(text: string, unknown: () => Error): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (_, reference: string | undefined) => {
    const character = reference === undefined ? null : resolveReference(reference.slice(0, -1));
    if (character === null) throw unknown();
    return character;
  });
}

const namedReferences: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function resolveReference(reference: string): string | null {
  const match = /^#(?:x([\da-f]+)|(\d+))$/i.exec(reference);
  if (!match) return Object.hasOwn(namedReferences, reference) ? namedReferences[reference]! : null;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
