/** The sentences of a comment, and what semicolons and line breaks part. A point before a digit ends none. */
export function splitSentences(text: string): string[] {
  return text.split(/[.;\n](?!\d)/).map((sentence) => sentence.trim());
}
