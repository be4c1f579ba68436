/**
 * Whether a formula may look beyond its own sheet: at another sheet, a name, a table, or a place that it works out for
 * itself. In doubt it does.
 */
export function looksElsewhere(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/g, '');
  if (/[!['#]/.test(plain)) return true;
  return (plain.match(/[\p{L}_$\\][\p{L}\p{N}_.$\\]*\(?/gu) ?? []).some(isElsewhere);
}

function isElsewhere(token: string): boolean {
  if (token.endsWith('(')) return /^(?:indirect|offset|now|today|rand\w*|rtd|webservice)\($/i.test(token);
  const isCell = /^\$?[a-z]{1,3}\$?\d{1,7}$/i.test(token);
  return !isCell && !/^(?:true|false|\$[a-z]{1,3}|\$\d+)$/i.test(token);
}
