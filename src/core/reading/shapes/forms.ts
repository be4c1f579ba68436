import type { Draft, DrawnCell, Misfit } from './arrangement';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { isAxis } from './titles';
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
    if (!found.some(hasBoth)) {
      const cards = findCards(survey);
      return { drafts: cards.length > 0 ? [layOut(dated(cards))] : [], unfit: [] };
    }
    const unfit = found.flatMap(({ entries, to }): Misfit[] => {
      const again = entries.find((one, at) => entries.findIndex(({ key }) => key === one.key) < at);
      const region = blockOf(entries.flatMap(({ label, value }) => [label.at, value.at]));
      return again ? [{ region: { ...region, bottom: to }, cell: again.label.at }] : [];
    });
    return unfit.length > 0 ? { drafts: [], unfit } : { drafts: [layOut(found)], unfit: [] };
  },
};

/** What says a role or a series at greater length names something that has to do with it. */
const LONGEST_WORD = 20;

interface Entry {
  readonly key: string;
  readonly said: Said;
  readonly label: DrawnCell;
  readonly value: DrawnCell;
  /** Its time, where the form says it elsewhere. */
  readonly period?: string;
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

/** Cards: forms under a title each, alone or side by side, that all say the same things. */
function findCards(survey: Survey): readonly Form[] {
  const cards: Form[] = [];
  const taken = new Set<string>();
  for (let row = 0; row < survey.lastRow; row++)
    for (const column of survey.columnsOf(row)) {
      const card = taken.has(`${row}:${column}`) ? null : readCard(survey, row, column);
      if (!card) continue;
      cards.push(card);
      for (const { at } of card.entries.flatMap(({ label, value }) => [label, value]))
        taken.add(`${at.row}:${at.column}`);
    }
  const [first, ...others] = cards.map(({ entries }) =>
    entries.flatMap(({ key, said }) => (isFigures(said) ? [key] : [])).join('\n'),
  );
  const areAlike = others.length > 0 && others.every((keys) => keys === first);
  return areAlike && cards.every(hasBoth) && isAll(survey, cards, taken) ? cards : [];
}

/** Whether every figure among the cards is on one of them. */
function isAll(survey: Survey, cards: readonly Form[], taken: ReadonlySet<string>): boolean {
  const { top, left, bottom, right } = blockOf(
    cards.flatMap(({ entries }) => entries.map(({ value }) => value.at)),
  );
  for (let row = top; row <= bottom; row++)
    for (const column of survey.columnsOf(row))
      if (
        column >= left - 1 &&
        column <= right &&
        !taken.has(`${row}:${column}`) &&
        survey.isFigure(row, column)
      )
        return false;
  return true;
}

/** The card whose title stands in a cell; null where that is no title over words with one thing right of each. */
function readCard(survey: Survey, from: number, left: number): Form | null {
  const title = survey.place(from, left);
  // Right of the title, or over what is right of it, stands no heading of a column of figures.
  const isAlone =
    !survey.at(from, left + 1) && !survey.at(from - 1, left + 1) && survey.at(from + 1, left + 1);
  if (typeof title.cell?.value !== 'string' || !isAlone) return null;
  const { text, isPeriod, series, role } = survey.says(title.cell);
  if (isPeriod || (text.length <= LONGEST_WORD && (series !== null || role !== null))) return null;
  const entries: Entry[] = [];
  const keys = new Set<string>();
  for (let row = from + 1; row <= survey.lastRow && survey.at(row, left); row++) {
    const label = survey.place(row, left);
    if (typeof label.cell?.value !== 'string' || !isFree(survey, row, left + 2)) return null;
    const said = survey.saysText(label.cell.text.replace(/\s*:\s*$/, ''));
    const key = said.text.toLowerCase();
    if (keys.has(key)) return null;
    keys.add(key);
    entries.push({ key, said, label, value: survey.place(row, left + 1) });
  }
  if (entries.length < 2) return null;
  const name: Entry = { key: 'name', said: survey.saysText('Indicator'), label: title, value: title };
  return { from, to: from + entries.length, entries: [name, ...entries] };
}

/** Whether a cell right of a card's figure holds nothing, or the arrow that is drawn beside it. */
function isFree(survey: Survey, row: number, column: number): boolean {
  const cell = survey.at(row, column);
  return !cell || (typeof cell.value === 'string' && /^[^\p{L}\d]{1,2}$/u.test(cell.value.trim()));
}

/** Cards whose figures without a time are of the one that stands on all of them, beside "Period". */
function dated(cards: readonly Form[]): readonly Form[] {
  const periods = cards.map(
    ({ entries }) => entries.find(({ label }) => isAxis(label.cell!.text))?.value.cell?.text,
  );
  const [period, ...others] = new Set(periods);
  if (period === undefined || others.length > 0) return cards;
  return cards.map((card) => ({
    ...card,
    entries: card.entries.map((one) =>
      one.said.field === 'actual' && one.said.period === null ? { ...one, period } : one,
    ),
  }));
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
    for (const { key, said, label, value, period = '' } of entries) {
      const isName = said.role === 'indicator';
      const heading = { text: isName ? 'Indicator' : `${said.text} ${period}`.trim(), at: label.at };
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
