/** Whether every word of a query occurs in a text, capitals and curly quotes aside. */
export function matchesWords(text: string, query: string): boolean {
  return wordMatcher(query)(foldForSearch(text));
}

/** The same for one query and many texts, which are folded before. */
export function wordMatcher(query: string): (folded: string) => boolean {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}

export function foldForSearch(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'");
}
