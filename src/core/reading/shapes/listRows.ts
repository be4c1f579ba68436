import type { DrawnCell, UsualHeading } from './arrangement';
import type { List, ListColumn, TimeColumn } from './lists';
import { sayNumberedPart } from './numberedParts';
import type { OtherRole } from '../../scorecard/scorecard';
import type { SeriesName } from './series';
import type { Said, Survey } from './survey';
import type { CellsByColumn, UsualTable } from './usualTable';
import { commentOn } from './wordColumns';

/** The columns of words, and of figures that say their own year; what tells rows of one name apart stands beside the names. */
export function addWords(
  { name, words, figures }: List,
  telling: readonly ListColumn[],
  usual: UsualTable,
): void {
  const isNamed = name.said.role === 'indicator';
  const first = figures[0]!.column;
  usual.column(
    'name',
    isNamed ? name.heading : { ...name.heading, text: 'Indicator' },
    'before',
    name.column,
  );
  for (const { column, heading, said } of words) {
    if (telling.some((one) => one.column === column))
      usual.column(`own:${column}`, heading, 'before', name.column + 0.5);
    else if (said.field) usual.column(`own:${column}`, heading, 'figures', said.field === 'target' ? 2 : 0);
    else usual.column(`own:${column}`, heading, column < first ? 'before' : 'after', column);
  }
}

/** From the finest to the coarsest. */
const PARTS = ['week', 'month', 'quarter', 'half'];

/** The year of a row, with the quarter or month that stands beside it: the month, where both do. */
export function periodOf(survey: Survey, row: number, columns: readonly TimeColumn[]): UsualHeading | null {
  const said = columns.flatMap(({ column, numbered: part, upTo }) => {
    const { at, cell } = survey.shown(row, column);
    const numbered = sayNumberedPart(part, cell?.value);
    const { text, isPeriod, isPartOfYear, period } =
      numbered === null ? survey.says(cell) : survey.saysText(numbered);
    if (numbered !== null) return [{ text: numbered, at, part: PARTS.indexOf(period?.kind ?? '') }];
    if (!isPeriod) return [];
    return [{ text: upTo + text, at, part: isPartOfYear ? PARTS.indexOf(period!.kind) : null }];
  });
  if (said.length < columns.length) return null;
  const parts = said.flatMap(({ part }) => (part === null ? [] : [part]));
  const told = said.filter(({ part }) => part === null || part === Math.min(...parts));
  const inOrder = [...told].sort((a, b) => Number(a.part === null) - Number(b.part === null));
  return { text: inOrder.map(({ text }) => text).join(' '), at: said.at(-1)!.at };
}

/** Words said of an indicator on each of its rows: a comment on what is lacking, the latest status, the first of the rest. */
export function wordsInList(
  survey: Survey,
  { figures, seriesColumn }: List,
  column: number,
  rows: readonly number[],
  { role, field }: Said,
): DrawnCell {
  if (role === 'comment') {
    const isActual = (row: number, series: SeriesName | null) =>
      (series ?? survey.saysAt(row, seriesColumn!).series)?.field === 'actual';
    return commentOn(survey, column, rows, (row) =>
      figures.some((figure) => isActual(row, figure.series) && survey.lacksFigure(row, figure.column)),
    );
  }
  const places = rows.map((row) => survey.shown(row, column)).filter(({ cell }) => cell);
  if (places.length === 0) return survey.place(rows.at(-1)!, column);
  return field || (role && OF_LATEST.has(role)) ? places.at(-1)! : places[0]!;
}

/** What is said of the figure of its own row. */
const OF_LATEST: ReadonlySet<OtherRole> = new Set([
  'status',
  'rank',
  'direction',
  'variance',
  'complete',
  'numerator',
  'denominator',
]);

/** What is said of the figure of each row, and the word that heads it where its own heading does not tell beside a time. */
const OF_EACH: ReadonlyMap<OtherRole | null, string> = new Map([
  ['status', 'Status'],
  ['direction', 'Direction'],
  ['numerator', 'Numerator'],
  ['denominator', 'Denominator'],
]);

/** What is said of an indicator's figures on all of its rows but the last that says so, each under a heading with its time. */
export function* saidOfEarlier(
  survey: Survey,
  { words }: List,
  rows: readonly number[],
  times: readonly UsualHeading[],
): Generator<readonly [UsualHeading, DrawnCell]> {
  for (const { column, heading, said } of words) {
    const word = OF_EACH.get(said.role);
    if (word === undefined) continue;
    const given = rows.flatMap((row, at) => {
      const place = survey.shown(row, column);
      return place.cell ? [[at, place] as const] : [];
    });
    for (const [at, place] of given.slice(0, -1)) {
      const text = `${heading.text} ${times[at]!.text}`;
      const isTelling = survey.saysText(text).role === said.role;
      yield [{ text: isTelling ? text : `${word} ${times[at]!.text}`, at: heading.at }, place];
    }
  }
}

/** Hands on a row that is of no indicator, such as the heading of a section or a footnote. */
export function passOn(survey: Survey, row: number, { name, words }: List, usual: UsualTable): void {
  const cells: CellsByColumn = new Map();
  const columns = survey.columnsOf(row);
  for (const column of columns) {
    const place = survey.place(row, column);
    if (words.some((one) => one.column === column)) cells.set(`own:${column}`, place);
    else if (column === name.column || !cells.has('name')) cells.set('name', place);
  }
  const merge = columns.length === 1 ? survey.merges.at(row, columns[0]!) : null;
  usual.add(cells, merge !== null && merge.right > merge.left);
}
