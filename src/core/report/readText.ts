import { columnLetters, toA1 } from '../sheet/address';
import { placeOf } from '../scorecard/columns';
import type {
  FigureColumn,
  Indicator,
  OtherColumn,
  Polarity,
  Scorecard,
  Unit,
  Value,
} from '../scorecard/scorecard';
import { listRows } from '../sheet/listRows';
import { groupBy } from '../text/groupBy';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import { nameField } from './readColumns';
import { headScorecard } from './text';

const polarityWords: Readonly<Record<Polarity, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  range: 'best within a range',
  unclear: 'which way is better is unclear',
};

const unitWords: Readonly<Record<Unit, string>> = {
  percentage: 'percentage',
  count: 'count',
  score: 'score',
  rate: 'rate',
  currency: 'currency',
  // Seconds and weeks are of this unit too.
  days: 'length of time',
  ratio: 'ratio',
  unknown: 'unit unknown',
};

/** What was understood of each scorecard, so that an officer can see what the rules will go by. */
export function readToText(scorecards: readonly Scorecard[], layout: TextLayout = plainLayout): string {
  return scorecards.map((scorecard) => writeScorecard(scorecard, layout).join('\n') + '\n').join('\n');
}

function writeScorecard(scorecard: Scorecard, layout: TextLayout): string[] {
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', layout.paint.heading(title), ...lines];
  const { otherColumns, footnotes, missingHeaders, passedOver = [] } = scorecard;
  const notPlaced = otherColumns.filter(({ role }) => role === null);
  const services = groupBy(scorecard.indicators, ({ service }) => service);
  return [
    layout.paint.heading(headScorecard(scorecard)),
    ...part('Columns', writeColumns(scorecard, layout.width)),
    ...part(
      'Columns not placed',
      notPlaced.flatMap((column) => [
        ...wrap(column.label, `  ${placeIn(scorecard, column).padEnd(3)} `, layout.width),
        ...writeGuesses(column, layout.width),
      ]),
    ),
    ...part(
      'Rows passed over',
      passedOver.length > 0
        ? wrap(
            `${listRows(passedOver)}: no figure stands there, so they were taken for headings or notes`,
            '  ',
            layout.width,
          )
        : [],
    ),
    ...part(
      'Not found',
      missingHeaders.flatMap(({ what, cell, nearest, holds }) => {
        if (holds !== undefined)
          return wrap(`${what}; column ${columnLetters(cell.column)} has no heading`, '  ', layout.width);
        const near = nearest === null ? '' : `; the nearest is "${nearest}" in ${toA1(cell)}`;
        return wrap(`${what}${near}`, '  ', layout.width);
      }),
    ),
    ...part(
      'Footnotes',
      footnotes.flatMap(({ mark, text, cell }) =>
        wrap(`${text} (${toA1(cell)})`, `  ${mark} `, layout.width),
      ),
    ),
    ...part(
      'Indicators in each service',
      [...services].map(([service, rows]) => `  ${String(rows.length).padStart(4)}  ${nameService(service)}`),
    ),
    ...[...services].flatMap(([service, rows]) =>
      part(
        nameService(service),
        rows.flatMap((row) => writeIndicator(row, layout.width)),
      ),
    ),
  ];
}

function nameService(service: string | null): string {
  return service === null ? 'No service' : toPlainText(service);
}

function writeColumns(scorecard: Scorecard, width: number): string[] {
  const { figureColumns, otherColumns } = scorecard;
  const figures = figureColumns.map((column) => {
    const { field, period } = column;
    return { column, meaning: [field, ...(period ? [period.text] : ['(no year)'])].join(' ') };
  });
  const others = otherColumns.flatMap((column) =>
    column.role === null ? [] : [{ column, meaning: column.role }],
  );
  const all = [...figures, ...others].sort((a, b) => placeOf(a.column) - placeOf(b.column));
  const widest = Math.max(0, ...all.map(({ meaning }) => meaning.length));
  return all.flatMap(({ column, meaning }) => [
    ...wrap(column.label, `  ${placeIn(scorecard, column).padEnd(3)} ${meaning.padEnd(widest)}  `, width),
    ...(column.certainty === 'likely' ? writeClues('likely, because', column, width) : []),
  ]);
}

function writeGuesses(column: OtherColumn, width: number): string[] {
  const { mightBe } = column;
  return [
    ...(mightBe.length > 0 ? wrap(`might be: ${mightBe.join(', ')}`, '      ', width) : []),
    ...writeClues('what points to it:', column, width),
  ];
}

function writeClues(before: string, { clues }: FigureColumn | OtherColumn, width: number): string[] {
  if (clues.length === 0) return [];
  return wrap(`${before} ${clues.map(({ text }) => text).join('; ')}`, '      ', width);
}

/** The letters of a column; where figures of a kind stand in rows or in several places, the cell that says so. */
function placeIn({ figureColumns }: Scorecard, { column, labelCell }: FigureColumn | OtherColumn): string {
  const isInColumns = figureColumns.every((figures) => figures.column !== null);
  return isInColumns && column !== null ? columnLetters(column) : toA1(labelCell);
}

function writeIndicator(indicator: Indicator, width: number): string[] {
  const first = `  ${String(indicator.nameCell.row + 1).padStart(4)}  `;
  const more = ' '.repeat(first.length);
  const isOdd = indicator.polarity === 'unclear';
  const source = isOdd ? '' : ` (from ${sourceWords[indicator.polaritySource]})`;
  return [
    ...wrap(indicator.name || '(no name)', first, width),
    ...wrap(`${unitWords[indicator.unit]}; ${polarityWords[indicator.polarity]}${source}`, more, width),
    ...wrap(indicator.values.map(writeValue).join(' | '), more, width),
    ...(indicator.comment?.text ? wrap(`"${indicator.comment.text}"`, more, width) : []),
  ];
}

const sourceWords: Readonly<Record<Indicator['polaritySource'], string>> = {
  set: 'your setting',
  column: 'its column',
  name: 'the name',
  catalogue: 'a known indicator',
  targets: 'the targets',
  nothing: 'nothing',
};

function writeValue({ cell, text, kind, place, column }: Value): string {
  const meaning = column.column === null ? `${nameField(column)} ${column.period?.text ?? '(no year)'} ` : '';
  if (place === 'absent') return `${meaning}no cell`;
  const shown = text === '' ? 'blank' : text;
  const note = kind === 'number' || text === '' ? '' : ` (${kind})`;
  return `${meaning}${meaning === '' ? columnLetters(cell.column) : toA1(cell)} ${shown}${note}`;
}
