/** Text on one line: every run of white space (line breaks, hard and thin spaces) is one plain space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, ' ').trim();
}

/** For comparing words: one line, lower case, plain dashes and quotes. */
export function fold(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201a\u201b`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"');
}
