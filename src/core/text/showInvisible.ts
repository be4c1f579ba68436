// Marks that turn the direction of writing, letters that take no room and letters that only tag others: a text can seem to
// be another by them. The one that joins emoji is left between emoji: it is found with what it joins.
const invisible =
  /([\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]\u200d)|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u200d|\p{Surrogate}/gu;

/** The text with what nobody would see named: "a[U+202E]b". Half a character, which no file can hold, is named too. */
export function showInvisible(text: string): string {
  return text.replace(invisible, (found, joined?: string) => joined ?? `[U+${codeOf(found)}]`);
}

// No line of a text file may turn what stands after it, nor steer a terminal.
const unsafe = /[\u007f-\u009f]/g;

/** JSON text with what nobody would see, or a terminal would obey, as escapes: it means the same. */
export function escapeInvisible(json: string): string {
  const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json
    .replace(unsafe, escapeUnit)
    .replace(invisible, (found, joined?: string) => joined ?? found.split('').map(escapeUnit).join(''));
}

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
