/** Whether Excel makes a formula of a text once somebody types it, or opens its cell and leaves it again. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]./su.test(text);
}

/** A text that some spreadsheet would run as a formula on opening a text file, with a quote before it; any other as it is. */
export function disarm(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
