import { fold } from '../../../text/fold';
import { plainLetters } from '../../../text/translator';
import { type ColumnClue, placedAs, wantsFigures } from '../headingRow';
import { holdsFigures } from '../profiles';

/** What was done, where what was to be done stands beside it: alone it may be anything. */
const PRODUCED =
  /^(?:outputs?|production|produced|produc[ac]+o|produccion|produzione|produktion|quantity|quantidade|cantidad|quantite|count|done|completed|delivered|performed|carried out|attendances?|entregas?|entregad[oa]s?|atendid[oa]s?|atendimentos?|atenciones|concluid[oa]s?|cumplid[oa]s?|feito|fait|effectue|medicion|medicao|mesure|measurement|reading)(?: (?:total|mensal|mensual|anual|mensuelle|actual))?$/;

/** "Output" beside the one target, where no other column says what was reached. */
export const producedBesideTarget: ColumnClue = (column, row) => {
  const { field, role, period, written } = column;
  if (field !== null || role !== null || period !== null) return [];
  if (!PRODUCED.test(plainLetters(fold(written)).replace(/_/g, ' ')) || !wantsFigures(row)) return [];
  if (!row.columns.some((other) => other.role === 'indicator')) return [];
  const isOther = row.columns.some(
    (other) => other !== column && other.field === 'actual' && other.period?.kind !== 'baseline',
  );
  if (isOther || placedAs('target', row).length !== 1 || !holdsFigures(row.profiles.of(column.column)))
    return [];
  return [
    { meaning: 'actual', weight: 2, why: 'the target stands beside it, and no other column is the actual' },
  ];
};
