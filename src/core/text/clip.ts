/** A text as a sentence can hold it: cut off, and three points behind it, where it is longer than `most`. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 3).trimEnd()}...`;
}
