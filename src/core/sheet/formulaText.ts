/** Whether Excel makes a formula of a text once somebody types it, or opens its cell and leaves it again. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]./su.test(text);
}

/**
 * A text that some spreadsheet would run as a formula on opening a text file, with a quote before it; any other as it is.
 * Some programs drop blanks, or a mark around a text, before they look.
 */
export function disarm(text: string): string {
  return /^(?:[\t\r\n]|[\s"']*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;
}
