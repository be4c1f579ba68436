import { isField } from '../words/words';
import { saysBoth } from './clues/bothFields';
import { type ColumnProfiles, holdsFigures, holdsProse, saysKind } from './profiles';
import type { Placed } from './weigh';

const FIELDS = ['actual', 'target', 'comparator'] as const;

/** What heads how much of a target is reached, and other things as well. */
const SHARE = /%|\bper ?cent|\bpct\b|achiev|\bprogress|\bperformance|\bexecution|\battainment/i;

/** What a column that was not placed might be, likeliest first, in the words that settings take; nothing for words. */
export function mightBe({ column, ranking }: Placed, profiles: ColumnProfiles): string[] {
  const { period } = column;
  const profile = profiles.of(column.column);
  if (profile.filled === 0) return [];
  const isBoth = saysBoth(column.label);
  if (!holdsFigures(profile) && period === null && !isBoth) return [];
  const isWords = profile.numbers === 0 && profile.texts > 0 && !isBoth;
  if (isWords && (saysKind(column.label) || (column.who !== '' && holdsProse(profile)))) return [];
  const fields = [...new Set([...ranking.filter(isField), ...FIELDS])];
  const year = period ? ` ${period.text.toLowerCase() === 'end' ? 'End' : period.text}` : '';
  const share = period === null && SHARE.test(column.label) ? ['per cent of target'] : [];
  return [...share, ...fields.map((field) => `${field}${year}`), 'ignore'];
}
