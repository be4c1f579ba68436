// Most texts are on one line already: one look spares them the replacing.
const IS_ONE_LINE = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text on one line: every run of white space (line breaks, hard and thin spaces) is one plain space. */
export function oneLine(text: string): string {
  if (IS_ONE_LINE.test(text)) return text;
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, ' ').trim();
}

const HAS_OTHER_MARKS = /[\u2010-\u201e\u2212`\u00b4]/;

/** For comparing words: one line, lower case, plain dashes and quotes. */
export function fold(text: string): string {
  // Of plain letters and signs only the back-tick is folded.
  if (IS_ONE_LINE.test(text) && !text.includes('`')) return text.toLowerCase();
  const folded = oneLine(text).toLowerCase();
  if (!HAS_OTHER_MARKS.test(folded)) return folded;
  return folded
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201a\u201b`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"');
}
