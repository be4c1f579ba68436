const OTHER_SENSES = [
  ['apprenticeship |job |volunteer(?:ing)? ', 'vacanc(?:y|ies)'],
  ['hate ', 'crime'],
  ['in ', 'progress(?!\\w)'],
  ['surplus ', 'take[- ]?up'],
  ['low(?:er)?[- ]', 'income'],
  ['low(?:er)? ', 'attainment|confidence|satisfaction|trust'],
  ['non[- ]', '[a-z]'],
  ['mak(?:e|es|ing) a |made a ', 'differen(?:ce|tial)'],
  ['point ', 'in time'],
  ['with or ', 'without'],
  ['owner[- ]', 'occup(?:ied|iers?)'],
  ['(?:call-? ?outs?|fire calls?|fires|shouts) ', 'attended(?! (?:within|in (?:time|under|\\d)|on time))'],
];

const OTHER_SENSE = new RegExp(
  OTHER_SENSES.map(([before, word]) => `(?:${before})(?=${word})`).join('|'),
  'g',
);

/**
 * A folded name with a capital where a word tells nothing for the word before it: "low Income". What looks for the word
 * in small letters does not find it.
 */
export function markOtherSenses(plain: string): string {
  if (plain.search(OTHER_SENSE) < 0) return plain;
  let marked = '';
  let from = 0;
  for (const { 0: before, index } of plain.matchAll(OTHER_SENSE)) {
    const at = index + before.length;
    marked += plain.slice(from, at) + plain.charAt(at).toUpperCase();
    from = at + 1;
  }
  return marked + plain.slice(from);
}
