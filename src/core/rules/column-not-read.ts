import { sayWhere } from '../scorecard/columns';
import type { OtherColumn, Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';
import { columnLetters, toA1 } from '../sheet/address';
import { clip } from '../text/clip';
import { groupBy } from '../text/groupBy';
import { listAnd, listOr } from '../text/words';
import type { Choice, Fact, Rule } from './rule';

type Message = 'headed' | 'several' | 'unheaded' | 'years' | 'alike' | 'row' | 'listed' | 'set';

export const columnNotRead: Rule<Record<never, never>, Message> = {
  id: 'column-not-read',
  group: 'The table',
  title: 'Column not read',
  description: 'Require every column of figures to say what it holds.',
  why: 'A column that is not understood is not checked, so the scorecard cannot be called ready.',
  severity: 'query',
  isFixable: false,
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    headed:
      'The figures in {where}, headed “{label}”, were not understood, so none of them was checked. Say whether the column is {guesses}, or ignore it.',
    several:
      'The cells of {where}, headed “{label}”, hold several figures each, such as “{text}”, so none of them was checked. Give each figure a column or a row of its own, with its year, or ignore the column.',
    unheaded:
      'The figures in {where} have no heading, so none of them was checked. Say whether the column is {guesses}, or ignore it.',
    row: 'The figures headed “{label}” in {place} were not understood, so none of them was checked. Write on the sheet whether they are {guesses}, or explain why they are left out.',
    listed:
      'The figures headed {labels} were not understood, so none of them was checked. Write on the sheet whether they are {guesses}, or explain why they are left out.',
    set: 'Column {column} is set to “{meaning}”, but that could not be used, because the columns of this table hold figures of more than one kind. Change the words on the sheet that say what they are, and remove the setting.',
    years:
      'Nothing says whether {where}, headed {labels}, hold actuals or targets, so nothing in them was checked. Say which years are actuals and which are targets, or ignore the columns.',
    alike:
      'The figures in {where}, headed {labels}, were not understood, so none of them was checked. Say whether the columns are {guesses}, or ignore them.',
  },
  explanation: 'Says what the column holds, or ignores it. A reason alone does not get it checked.',
  valid: [
    {
      name: 'Every column of figures is understood',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', 20, 21, 22, null],
      ],
    },
    {
      name: 'A column of words is nobody’s figure',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Remit', 'Comments'],
        ['Homes built', 10, 12, 'Council and partners', null],
        ['Homes let', 20, 22, 'Partners alone', null],
      ],
    },
    {
      name: 'A flag, and one digit for all rows, are nobody’s figures',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble', 'Remit', 'Comments'],
        ['Homes built', 10, 12, 0, 3, null],
        ['Homes let', 20, 22, 1, 3, null],
        ['Homes sold', 30, 32, 1, 3, null],
        ['Homes mended', 40, 42, 0, 3, null],
        ['Homes heated', 50, 52, 1, 3, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'One figure for all rows may be what is wanted',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble', 'Comments'],
        ['Homes built', 10, 12, 95, null],
        ['Homes let', 20, 22, 95, null],
        ['Homes sold', 30, 32, 95, null],
        ['Homes mended', 40, 42, 95, null],
        ['Homes heated', 50, 52, 95, null],
      ],
      finds: [['headed', 'D1']],
    },
    {
      name: 'The figures of several years in a cell',
      rows: [
        ['Indicator', 'Target', 'Years', 'Yearly targets', 'Comments'],
        ['Homes built', 20, '2016;2017;2018', '12;15;20', null],
        ['Homes let', 40, '2016;2017;2018', '22;30;40', null],
        ['Homes sold', 60, '2016;2017;2018', '32;50;60', null],
      ],
      finds: [['several', 'D1']],
    },
    {
      name: 'A year under a word that says nothing, and figures under no heading',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble 2019', null, 'Comments'],
        ['Homes built', 10, 12, 14, 3, null],
        ['Homes let', 20, 22, 24, 5, null],
        ['Homes sold', 30, 32, 34, 7, null],
      ],
      finds: [
        ['headed', 'D1'],
        ['unheaded', 'E1'],
      ],
    },
    {
      name: 'Years and nothing else: one answer settles them all',
      rows: [
        ['Indicator', '2015', '2016', '2017', '2018', 'Comments'],
        ['Homes built', 10, 12, 14, 16, null],
        ['Homes let', 20, 22, 24, 26, null],
      ],
      finds: [['years', 'B1']],
    },
    {
      name: 'Names side by side that may be places are asked about at once',
      rows: [
        ['Indicator', 'Target 2017', 'Upland', 'Lowland', 'Midland', 'Comments'],
        ['Homes built', 10, 12, 14, 16, null],
        ['Homes let', 20, 22, 24, 26, null],
      ],
      finds: [['alike', 'C1']],
    },
    {
      name: 'Indicators side by side, and a row of figures under words that say nothing',
      rows: [
        ['Indicator', 'Homes built', 'Homes let', 'Homes sold'],
        ['Actual 2016', 10, 20, 30],
        ['Target 2016', 11, 21, 31],
        ['Wibble 2016', 5, 6, 7],
        ['Target 2017', 12, 22, 32],
      ],
      finds: [['row', 'A4']],
    },
    {
      name: 'A target that is set for a column in which an indicator stands',
      columns: { B: 'target 2019' },
      rows: [
        ['Indicator', 'Homes built', 'Homes let', 'Homes sold'],
        ['Actual 2016', 10, 20, 30],
        ['Target 2017', 12, 22, 32],
      ],
      finds: [['set', 'B1']],
    },
    {
      name: 'A list of years with a column of figures under a word that says nothing',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Wibble', 'Target'],
        ['Homes built', '2015/16', 10, 5, 11],
        ['Homes built', '2016/17', 12, 6, 13],
        ['Homes let', '2015/16', 20, 7, 21],
        ['Homes let', '2016/17', 22, 8, 23],
      ],
      finds: [['headed', 'D1']],
    },
    {
      name: 'A list of years with a column of limits that is not understood, said once',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Min Target', 'Max Target', 'Target'],
        ['Homes built', '2015/16', 10, 9, 12, 11],
        ['Homes built', '2016/17', 12, 10, 14, 13],
        ['Homes let', '2015/16', 20, 18, 22, 21],
        ['Homes let', '2016/17', 22, 20, 24, 23],
      ],
      finds: [['listed', 'B2']],
    },
    {
      name: 'Calendar and financial years side by side are two series',
      rows: [
        ['Indicator', '2015', '2016', 'FY 2015', 'FY 2016', 'Comments'],
        ['Homes built', 10, 12, 14, 16, null],
        ['Homes let', 20, 22, 24, 26, null],
      ],
      finds: [
        ['years', 'B1'],
        ['years', 'D1'],
      ],
    },
  ],
  *check({ scorecard }) {
    const open = scorecard.otherColumns.filter(({ role, mightBe }) => role === null && mightBe.length > 0);
    const years = [...groupBy(open, seriesOf)].flatMap(([series, run]) =>
      series !== null && run.length > 1 ? [run] : [],
    );
    const times = findTimes(scorecard, open);
    const listed = findListed(scorecard, open);
    const runs = [...years, ...times, ...listed, ...findAlike(scorecard, open)];
    for (const column of open) {
      const run = runs.find((one) => one.includes(column));
      if (run === undefined) yield askAlone(scorecard, column);
      else if (run[0] === column)
        yield years.includes(run)
          ? askTogether(scorecard, run)
          : times.includes(run)
            ? askTimes(scorecard, run)
            : listed.includes(run)
              ? askListed(run)
              : askAlike(scorecard, run);
    }
    yield* sayInVain(scorecard);
  },
};

type Ask = Fact<Message>;

/** What an officer has set for a column of a table in which it can mean nothing. */
function* sayInVain({ setInVain = [], headerRows, range }: Scorecard): Iterable<Ask> {
  for (const { column, meaning } of setInVain) {
    const cell = { row: headerRows[0] ?? range.top, column };
    yield { messageId: 'set', data: { column: columnLetters(column), meaning: clip(meaning, 40) }, cell };
  }
}

/** Bare years of one spelling wait for the same answer: "2015", "2016"; null for a heading that says more. */
function seriesOf({ label }: OtherColumn): string | null {
  const year = /^\s*([a-z]{0,3})\s?'?(?:(?:19|20)\d\d|\d\d(?=[/-]))(?:\s?[/-]\s?\d{1,4})?\s*$/i.exec(label);
  return year ? year[1]!.toLowerCase() : null;
}

function askTogether(scorecard: Scorecard, run: readonly OtherColumn[]): Ask {
  return {
    messageId: 'years',
    data: { where: sayRun(run), labels: sayLabels(run) },
    cell: run[0]!.labelCell,
    cells: run.map(({ labelCell }) => labelCell),
    ...(canBeSet(scorecard, run) ? { choices: choicesForAll(scorecard, run) } : {}),
  };
}

const leastAlike = 3;

/** Columns side by side under words that leave the same open, such as names of places: one answer settles them all. */
function findAlike(scorecard: Scorecard, open: readonly OtherColumn[]): OtherColumn[][] {
  const runs: OtherColumn[][] = [];
  for (const column of open) {
    if (column.label === '' || column.several || /\d/.test(column.label)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.column === column.column - 1 && last.mightBe.join('|') === column.mightBe.join('|');
    if (isNext) run!.push(column);
    else runs.push([column]);
  }
  return runs.filter((run) => run.length >= leastAlike && canBeSet(scorecard, run));
}

/** Columns under the same words for one month or quarter after the other: "JAN RVRO", "FEB RVRO", whatever stands between. */
function findTimes(scorecard: Scorecard, open: readonly OtherColumn[]): OtherColumn[][] {
  const dated = open.filter(
    ({ mightBe, several }) => !several && mightBe.some((guess) => timeOf(guess) !== ''),
  );
  const sets = [withoutFirst, withoutLast].flatMap((without) => [...groupBy(dated, without)]);
  const runs = sets.flatMap(([words, run]) => {
    const areTimes = new Set(run.map(({ mightBe }) => timeOf(mightBe[0]!))).size === run.length;
    return words !== null && run.length >= leastAlike && areTimes && canBeSet(scorecard, run) ? [run] : [];
  });
  return runs.filter(
    (run, at) => !runs.slice(0, at).some((earlier) => earlier.some((one) => run.includes(one))),
  );
}

/** The figures of one column of a list that has a row for each time: "Min target 2015", "Min target 2016". */
function findListed(scorecard: Scorecard, open: readonly OtherColumn[]): OtherColumn[][] {
  const dated = open.filter(({ mightBe }) => mightBe.some((guess) => timeOf(guess) !== ''));
  return [...groupBy(dated, withoutLast)].flatMap(([words, run]) =>
    words !== null && run.length > 1 && !canBeSet(scorecard, run) ? [run] : [],
  );
}

function askListed(run: readonly OtherColumn[]): Ask {
  const fields = run[0]!.mightBe.filter((guess) => guess !== IGNORE).map((guess) => guess.split(' ')[0]!);
  const labels = [run.at(-1)!, run[0]!].map(({ label }) => `“${clip(label, 40)}”`).sort();
  return {
    messageId: 'listed',
    data: {
      labels: labels.join(' to '),
      guesses: listOr([...new Set(fields)].slice(0, mostGuesses).map((guess) => `${guess}s`)),
    },
    cell: run[0]!.labelCell,
    cells: run.map(({ labelCell }) => labelCell),
  };
}

/** "Jan" of "actual Jan". */
function timeOf(guess: string): string {
  return /^[a-z]+ (.+)$/.exec(guess)?.[1] ?? '';
}

function withoutFirst({ label }: OtherColumn): string | null {
  return /^\s*\S+\s+(\S.*)$/.exec(label)?.[1]!.toLowerCase() ?? null;
}

function withoutLast({ label }: OtherColumn): string | null {
  return /^(.*\S)\s+\S+\s*$/.exec(label)?.[1]!.toLowerCase() ?? null;
}

function askTimes(scorecard: Scorecard, run: readonly OtherColumn[]): Ask {
  const fields = run[0]!.mightBe.filter((guess) => guess !== IGNORE).map((guess) => guess.split(' ')[0]!);
  const guesses = [...new Set(fields)].slice(0, mostGuesses);
  const [first, last] = [run[0]!, run.at(-1)!];
  return {
    messageId: 'alike',
    data: {
      where: `${run.length} columns from ${columnLetters(first.column)} to ${columnLetters(last.column)}`,
      labels: `“${clip(first.label, 20)}” to “${clip(last.label, 20)}”`,
      guesses: listOr(guesses.map((guess) => `${guess}s`)),
    },
    cell: first.labelCell,
    cells: run.map(({ labelCell }) => labelCell),
    choices: [...guesses, IGNORE].map((guess) => ({
      label: guess === IGNORE ? 'Ignore these columns' : `They are ${guess}s`,
      setting: setAll(scorecard, run, (column) => meaningOf(column, guess)),
    })),
  };
}

function askAlike(scorecard: Scorecard, run: readonly OtherColumn[]): Ask {
  const guesses = run[0]!.mightBe.filter((guess) => guess !== IGNORE).slice(0, mostGuesses);
  const choices = run[0]!.mightBe.map((guess) => ({
    label: guess === IGNORE ? 'Ignore these columns' : `They are ${guess}s`,
    setting: setAll(scorecard, run, () => guess),
  }));
  return {
    messageId: 'alike',
    data: {
      where: sayRun(run),
      labels: sayLabels(run),
      guesses: listOr(guesses.map((guess) => `${guess}s`)),
    },
    cell: run[0]!.labelCell,
    cells: run.map(({ labelCell }) => labelCell),
    choices,
  };
}

function setAll(
  { sheet }: Scorecard,
  run: readonly OtherColumn[],
  meaningAt: (column: OtherColumn, index: number) => string,
): Settings {
  const columns = run.map((column, index) => [columnLetters(column.column), meaningAt(column, index)]);
  return { tables: [{ sheet, columns: Object.fromEntries(columns) as Record<string, string> }] };
}

/** More columns than this that stand side by side are told by the first and the last of them. */
const mostListed = 3;

function isLongRun(run: readonly OtherColumn[]): boolean {
  return run.length > mostListed && run.every(({ column }, k) => column === run[0]!.column + k);
}

function sayRun(run: readonly OtherColumn[]): string {
  if (!isLongRun(run)) return sayWhere(run);
  return `columns ${columnLetters(run[0]!.column)} to ${columnLetters(run.at(-1)!.column)}`;
}

function sayLabels(run: readonly OtherColumn[]): string {
  const labels = run.map(({ label }) => `“${clip(label, 20)}”`);
  return isLongRun(run) ? `${labels[0]!} to ${labels.at(-1)!}` : listAnd(labels);
}

/** All actuals, actuals up to each of the later years, all targets, or nothing. */
function choicesForAll(scorecard: Scorecard, run: readonly OtherColumn[]): readonly Choice[] {
  const setTo = (fieldAt: (index: number) => string): Settings =>
    setAll(scorecard, run, (column, index) => meaningOf(column, fieldAt(index)));
  const isRising = run.every(({ label }, index) => index === 0 || label > run[index - 1]!.label);
  const splits = isRising ? run.slice(0, -1).map((_, index) => index) : [];
  return [
    { label: 'They are actuals', setting: setTo(() => 'actual') },
    ...splits
      .reverse()
      .slice(0, mostSplits)
      .map((last) => ({
        label: `Actuals to ${run[last]!.label}, then targets`,
        setting: setTo((index) => (index <= last ? 'actual' : 'target')),
      })),
    { label: 'They are targets', setting: setTo(() => 'target') },
    { label: 'Ignore these columns', setting: setTo(() => IGNORE) },
  ];
}

function meaningOf({ mightBe, label }: OtherColumn, field: string): string {
  if (field === IGNORE) return IGNORE;
  return mightBe.find((guess) => guess.startsWith(field)) ?? `${field} ${label}`;
}

function askAlone(scorecard: Scorecard, column: OtherColumn): Ask {
  const guesses = column.mightBe.filter((guess) => guess !== IGNORE).slice(0, mostGuesses);
  const isSettable = canBeSet(scorecard, [column]);
  const { several = '' } = column;
  return {
    messageId: several ? 'several' : column.label === '' ? 'unheaded' : isSettable ? 'headed' : 'row',
    data: {
      text: clip(several, 40),
      where: sayWhere([column]),
      place: toA1(column.labelCell),
      column: columnLetters(column.column),
      label: clip(column.label, 80),
      guesses: listOr(guesses.map((guess) => `${article(guess)} ${guess}`)),
    },
    cell: column.labelCell,
    ...(isSettable ? { choices: choicesFor(scorecard, column) } : {}),
  };
}

const IGNORE = 'ignore';
const mostGuesses = 3;
const mostSplits = 5;

// Where the indicators stand side by side, what heads their figures has a row, and no letters that a setting could name.
function canBeSet({ figureColumns, headerRows }: Scorecard, columns: readonly OtherColumn[]): boolean {
  const isUsual = figureColumns.every(({ column }) => column !== null);
  return isUsual || columns.every(({ labelCell }) => headerRows.includes(labelCell.row));
}

function article(guess: string): string {
  return /^[aeiou]/.test(guess) ? 'an' : 'a';
}

function choicesFor({ sheet }: Scorecard, { column, mightBe }: OtherColumn): readonly Choice[] {
  const letters = columnLetters(column);
  const setTo = (meaning: string): Settings => ({ tables: [{ sheet, columns: { [letters]: meaning } }] });
  return mightBe.map((guess) => ({
    label: guess === IGNORE ? `Ignore column ${letters}` : `It is ${article(guess)} ${guess}`,
    setting: setTo(guess),
  }));
}
