/** A text cut to so many characters at most, the last of them dots where something was cut off. */
export function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 3).trimEnd()}...` : text;
}
