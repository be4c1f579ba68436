import { type ColumnClue, placedAs } from '../headingRow';

const LEAST_ACTUALS = 2;

/** "Avance acumulado" beside the actuals of years: they added up so far, and no share of what was wanted. */
export const cumulatedProgress: ColumnClue = ({ role, written }, row) => {
  if (role !== 'complete' || !/\b(?:acumulad|cumul)/i.test(written)) return [];
  if (/%|\bporcent|\bper ?cent/i.test(written)) return [];
  const years = placedAs('actual', row).filter((other) => /\b20\d\d\b/.test(other.written));
  if (years.length < LEAST_ACTUALS) return [];
  const why = 'the years stand beside it, and it adds them up';
  return [
    { meaning: 'derived', weight: 28, why },
    { meaning: 'complete', weight: -40, why },
  ];
};
