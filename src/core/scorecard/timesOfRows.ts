import { fold } from '../text/fold';
import { listAnd } from '../text/words';
import { columnLetters } from '../sheet/address';
import { placeOf } from './columns';
import type { FigureColumn, OtherColumn, Scorecard } from './scorecard';

const TIME =
  /\b(?:years?|yr|months?|quarters?|dates?|by|due|deadline|annee|ano|anno|jahr|jaar|fecha|mois|mes)\b/;

/** Whether a heading speaks of a time: "target_year", "date_cible". */
export function speaksOfTime(label: string): boolean {
  return TIME.test(fold(label.replace(/_/g, ' ')));
}

/** The columns that say row by row of when figures are whose heading names no time: "F", "F and G"; null where none does. */
export function sayTimesOf(figures: FigureColumn, { otherColumns }: Scorecard): string | null {
  if (figures.period !== null) return null;
  const isTime = ({ role, label }: OtherColumn) =>
    figures.field === 'target' ? role === 'goal' && speaksOfTime(label) : role === 'figure-year';
  const times = otherColumns.filter(isTime);
  const beside = times.filter((column) => Math.abs(placeOf(column) - placeOf(figures)) === 1);
  const own = figures.field !== 'target' && times.length > 1 ? beside : times;
  return own.length === 0 ? null : listAnd(own.map((column) => columnLetters(placeOf(column))));
}
