import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

const WHOSE = /^\S+(?= (baseline|average|mean|overall)\b)/;
/** What has an average that is somebody else's, and may have a target too. */
const OTHERS = /^(?:national|england|english|regional|scotland|scottish|wales|welsh|uk|sector|peers?)$/;

/**
 * "Regional baseline" beside "Regional target", and no actual of anybody's; "Trust average" beside "Trust target" and at most
 * "Trust 2024": what they are called by is who is reporting.
 */
export const ownBaselines: ColumnClue = ({ field, label }, { columns }) => {
  const [whose, what] = WHOSE.exec(fold(label)) ?? [];
  if (field !== 'comparator' || !whose || (what !== 'baseline' && OTHERS.test(whose))) return [];
  const isOwn = (other: { readonly label: string }) => fold(other.label).startsWith(`${whose} `);
  const actuals = columns.filter((other) => other.field === 'actual');
  if (what === 'baseline' ? actuals.length > 0 : !actuals.every(isOwn)) return [];
  const target = columns.find((other) => other.field === 'target' && isOwn(other));
  if (!target) return [];
  const why = `“${target.label}” is of the same`;
  return [
    { meaning: 'actual', weight: 10, why },
    { meaning: 'comparator', weight: -10, why },
  ];
};
