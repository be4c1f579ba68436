import type { Indicator } from './scorecard';

/** Whether the row's own figures are changes, which jump about: growth, an increase on the year before. */
export function isChange({ name }: Pick<Indicator, 'name'>): boolean {
  return /(?:%|percent\w*|per cent) (?:of )?(?:increase|growth|change|reduction|decrease)|\b(?:growth|increase|change) (?:rate|on|over|from)\b/i.test(
    name,
  );
}
