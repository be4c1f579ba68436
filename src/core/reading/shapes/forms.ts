import type { Draft, DrawnCell, Misfit } from './arrangement';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { isIndicatorAcross } from './transposed';
import { type CellsByColumn, UsualTable } from './usualTable';

/** A form for each indicator: what each thing is stands at the left of its row, and the thing itself beside it. */
export const forms: Shape = {
  id: 'forms',
  looksLike: 'a form for each indicator, one thing to a row',
  read(survey) {
    const found: Form[] = [];
    for (let row = 0; row <= survey.lastRow; row++) {
      const form = readForm(survey, row);
      if (!form) continue;
      found.push(form);
      row = form.to;
    }
    if (!found.some(hasBoth)) return { drafts: [], unfit: [] };
    const unfit = found.flatMap(({ entries, to }): Misfit[] => {
      const again = entries.find((one, at) => entries.findIndex(({ key }) => key === one.key) < at);
      const region = blockOf(entries.flatMap(({ label, value }) => [label.at, value.at]));
      return again ? [{ region: { ...region, bottom: to }, cell: again.label.at }] : [];
    });
    return unfit.length > 0 ? { drafts: [], unfit } : { drafts: [layOut(found)], unfit: [] };
  },
};

interface Entry {
  readonly key: string;
  readonly said: Said;
  readonly label: DrawnCell;
  readonly value: DrawnCell;
}

interface Form {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** The form that begins in a row with the name of an indicator; null where none does. */
function readForm(survey: Survey, from: number): Form | null {
  const name = readEntry(survey, from);
  if (name?.said.role !== 'indicator' || !isIndicatorAcross(survey, from, name.value.at.column)) return null;
  const entries = [name];
  let to = from;
  for (let row = from + 1; row <= survey.lastRow; row++) {
    if (survey.isBlank(row)) {
      if (survey.isBlank(row - 1)) break;
      continue;
    }
    const entry = readEntry(survey, row);
    if (entry?.label.at.column !== name.label.at.column || entry.said.role === 'indicator') break;
    // "History" over some of its rows, and words that are not known, belong to the form where others follow.
    const isHeading = !entry.value.cell && entry.said.role === null && entry.said.field === null;
    if (isHeading || !(isKnown(entry.said) || survey.isFigure(row, entry.value.at.column))) continue;
    entries.push(entry);
    to = row;
  }
  return entries.some(({ said, value }) => isFigures(said) && survey.isFigure(value.at.row, value.at.column))
    ? { from, to, entries }
    : null;
}

/** A word and what stands beside it, be it blank; null for any other row. */
function readEntry(survey: Survey, row: number): Entry | null {
  const columns = survey.columnsOf(row);
  const [left, right] = columns;
  if (left === undefined || columns.length > 2) return null;
  const label = survey.place(row, left);
  if (typeof label.cell?.value !== 'string') return null;
  const said = survey.saysText(label.cell.text.replace(/\s*:\s*$/, ''));
  return { key: said.text.toLowerCase(), said, label, value: survey.place(row, right ?? left + 1) };
}

function isKnown(said: Said): boolean {
  return said.role !== null || isFigures(said);
}

function isFigures({ field, period, role }: Said): boolean {
  return role === null && (field !== null || period !== null);
}

/** Whether a form says what is wanted and what was reached: else it is a description of something. */
function hasBoth({ entries }: Form): boolean {
  const figures = entries.filter(({ said }) => isFigures(said));
  return (
    figures.some(({ said }) => said.field === 'target') && figures.some(({ said }) => said.field === 'actual')
  );
}

function layOut(found: readonly Form[]): Draft {
  const usual = new UsualTable();
  for (const { entries } of found) {
    const cells: CellsByColumn = new Map();
    for (const { key, said, label, value } of entries) {
      const isName = said.role === 'indicator';
      const heading = { text: isName ? 'Indicator' : said.text, at: label.at };
      const part = isName || said.role === 'service' ? 'before' : isFigures(said) ? 'figures' : 'after';
      cells.set(usual.column(isName ? 'name' : key, heading, part, isName ? 1 : 0), value);
    }
    usual.add(cells);
  }
  const places = found.flatMap(({ entries }) => entries.flatMap(({ label, value }) => [label.at, value.at]));
  return usual.toDraft(
    blockOf(places),
    found.map(({ from }) => from),
  );
}
