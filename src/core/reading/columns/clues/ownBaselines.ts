import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

/** "Regional baseline" beside "Regional target", and no actual of anybody's: the region is who is reporting. */
export const ownBaselines: ColumnClue = ({ field, label }, { columns }) => {
  const words = fold(label);
  const [whose] = /^\S+(?= baseline\b)/.exec(words) ?? [];
  if (field !== 'comparator' || !whose || columns.some((other) => other.field === 'actual')) return [];
  const target = columns.find(
    (other) => other.field === 'target' && fold(other.label).startsWith(`${whose} `),
  );
  if (!target) return [];
  const why = `“${target.label}” is of the same`;
  return [
    { meaning: 'actual', weight: 10, why },
    { meaning: 'comparator', weight: -10, why },
  ];
};
