import type { Indicator } from './scorecard';

const CHANGE =
  /(?:%|percent\w*|per cent) (?:of )?(?:increase|growth|change|reduction|decrease)|\b(?:growth|increase|change) (?:rate|on|over|from)\b|\b(?:change|increase|decrease|reduction|growth|rise|fall|difference|improvement)s? (?:in|of)\b.{1,120}?\b(?:from|on|over|against|compared (?:to|with)|since|than|vs?) (?:the )?(?:previous|last|prior|preceding) (?:\w+ )?years?\b|\byear[- ](?:on|over)[- ]year\b/i;

/** Whether the row's own figures are changes, which jump about: growth, an increase on the year before. */
export function isChange({ name }: Pick<Indicator, 'name'>): boolean {
  return CHANGE.test(name);
}
