import { isControlWord } from '../../../scorecard/controlWords';
import { FIELDS } from '../../words/words';
import type { ColumnClue } from '../headingRow';

const LEAST = 2;

/** "Special cause – improving", "Common cause", "Consistently fails": what charts of statistical process control say of a row. */
export const controlWords: ColumnClue = ({ column }, row) => {
  const { numbers, texts, words } = row.profiles.of(column);
  if (numbers > 0 || texts < LEAST) return [];
  const known = [...words].filter(isControlWord).length;
  if (known === 0 || known * 2 < words.size) return [];
  const why = 'the cells below are words of statistical process control';
  const others = [
    ...FIELDS,
    'variance' as const,
    'status' as const,
    'direction' as const,
    'comment' as const,
  ];
  return [
    { meaning: 'control', weight: 60, why },
    ...others.map((meaning) => ({ meaning, weight: -40, why })),
  ];
};
