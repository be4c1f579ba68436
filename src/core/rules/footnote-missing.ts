import { allOf } from './support/partsOfRow';
import { mayHold, rowsThatHold } from '../scorecard/holdings';
import { listAnd, plural } from '../text/words';
import { byReadingOrder, type CellAddress, isSamePlace, toA1 } from '../sheet/address';
import { normaliseMark } from '../text/marks';
import { fold } from '../text/fold';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Fact, Rule } from './rule';
import { capitalise, nameFigure } from '../scorecard/wording';

/** Marks that readers of official statistics know without a footnote: provisional, revised, estimated and the like. */
const KNOWN = /^(?:p|r|e|b|f|u|c|x|z|low|prov|provisional|est|estimated?|revised)$/;

type Message = 'one' | 'several' | 'label' | 'labels' | 'marks';

export const footnoteMissing: Rule<Record<never, never>, Message> = {
  id: 'footnote-missing',
  group: 'Values',
  title: 'Mark without a footnote',
  description: 'Require a footnote for every mark beside a figure, a name or a heading.',
  why: 'The mark tells readers that something is different here, and nothing tells them what.',
  severity: 'error',
  isFixable: false,
  looksAt: (row) => (mayHold(row, 'marks') || markAtEnd(row.name) !== '' ? allOf(row) : ''),
  options: {},
  optionNotes: {},
  messages: {
    one: '{figure}, {text}, carries the mark {mark}, but no footnote explains it. Add a footnote that begins with {mark}, or remove the mark.',
    several:
      '{count} carry the mark {mark}, the first being {firstFigure}, {text}, but no footnote explains it. Add a footnote that begins with {mark}, or remove the marks.',
    label:
      '“{label}” carries the mark {mark}, but no footnote explains it. Add a footnote that begins with {mark}, or remove the mark.',
    labels:
      '{count} names and headings carry the mark {mark}, the first being “{label}”, but no footnote explains it. Add a footnote that begins with {mark}, or remove the marks.',
    marks:
      'The marks {marks} stand in the table, the first in {where}, but no footnotes explain them. Add footnotes that begin with them, or remove the marks.',
  },
  explanation: null,
  valid: [
    {
      name: 'A mark that a key explains in the midst of its line',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Homes let', '*', 22, null],
        ['Homes sold', 30, 33, null],
        [],
        ['Status: G = met; R = missed. * = fewer than five, not shown. Averages leave these out.'],
      ],
    },
    {
      name: 'Marks whose footnotes stand below the table',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '10¹', '28*', 11, null],
        ['Homes let', 12, '4.9†', 11, null],
        ['* Figures of 2015'],
        ['† Estimate of the ministry'],
        ['1. Since April'],
      ],
    },
    {
      name: 'Marks on a name and a heading that are explained; a grade, and an area',
      rows: [
        ['Indicator', 'Kent 2016*', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built¹', 10, 28, 11, null],
        ['Pupils with 3 A*', 12, 4.9, 11, null],
        ['Litter per m²', 12, 4.9, 11, null],
        ['Homes let†', 12, 4.9, 11, '† In Kent only'],
        ['* Provisional'],
        ['1. Since April'],
      ],
    },
    {
      name: 'Marks that a key above the table explains',
      rows: [
        ['Key: ~ not collected; (s) suppressed; ^ = awaited'],
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '~', '28^', 11, null],
        ['Homes let', 12, '(s)', 11, null],
      ],
    },
    {
      name: 'Grades in stars',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of outputs judged 4* or 3*', 82, 80, 83, null],
        ['Number of hotels rated 5*', 3, 4, 3, null],
      ],
    },
    {
      name: 'A star on the headings of a form, for what must be filled in',
      rows: [
        ['KPI code *', 'Indicator *', 'Actual 2016 *', 'Target 2017 *', 'Comments'],
        ['K1', 'Homes built', 10, 12, null],
        ['K2', 'Homes let', 20, 22, null],
      ],
    },
    {
      name: 'Marks that everybody knows, and one that the comment explains',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '10 (p)', '28 (r)', 11, null],
        ['Homes let', '12 (provisional)', '30 (e)', 13, null],
        ['Homes sold', 12, '30*', 13, '* England only'],
      ],
    },
  ],
  invalid: [
    {
      name: 'One mark on two figures',
      rows: [
        ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, '28*', 11, null],
        [null, 'Homes let', '12†', '40*', 13, null],
        ['† Another mark altogether'],
      ],
      finds: [['several', 'D2']],
    },
    {
      name: 'A mark on one figure',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, '28*', 11, null],
        ['Homes let', '12', '40', 13, null],
        ['** Another mark altogether'],
      ],
      finds: [['one', 'C2']],
    },
    {
      name: 'A mark on a name',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built¹', 10, 28, 11, null],
        ['Homes let', 12, 40, 13, null],
      ],
      finds: [['label', 'A2']],
    },
    {
      name: 'A mark on a heading and a name',
      rows: [
        ['Indicator', 'Kent 2016*', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 28, 11, null],
        ['Homes let*', 12, 40, 13, null],
      ],
      finds: [['labels', 'B1']],
    },
    {
      name: 'Several marks, said once for the table',
      rows: [
        ['Indicator', 'Kent 2016*', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built¹', 10, 28, 11, null],
        ['Homes let*', 12, 40, 13, null],
        ['Homes sold†', 12, '4.9†', 13, null],
      ],
      finds: [['marks', 'B1']],
    },
  ],
  *check({ scorecard }) {
    const figures = [...groupUnexplained(scorecard)];
    const known = new Set(figures.map(([mark]) => mark));
    const labels = [...groupMarkedLabels(scorecard)].filter(([mark]) => !known.has(normaliseMark(mark)));
    const facts = [...labels.map(sayLabels), ...figures.map(([, marked]) => sayFigures(marked))];
    if (facts.length < 2) yield* facts;
    else yield sayMarks(facts);
  },
};

function sayLabels([mark, labels]: readonly [string, readonly MarkedLabel[]]): Fact<Message> {
  const [first] = labels as readonly [MarkedLabel];
  return {
    messageId: labels.length === 1 ? 'label' : 'labels',
    data: { label: first.label, mark, count: labels.length },
    cell: first.cell,
    cells: labels.map(({ cell }) => cell),
    ...(labels.length === 1 && first.indicator ? { indicator: first.indicator } : {}),
  };
}

function sayFigures(marked: readonly Marked[]): Fact<Message> {
  const [{ value, indicator }] = marked as readonly [Marked];
  return {
    messageId: marked.length === 1 ? 'one' : 'several',
    data: {
      figure: capitalise(nameFigure(value)),
      firstFigure: nameFigure(value),
      text: value.text,
      mark: value.mark!,
      count: plural(marked.length, 'figure'),
    },
    cell: value.cell,
    cells: marked.map((one) => one.value.cell),
    ...(marked.length === 1 ? { indicator } : {}),
  };
}

/** A table whose footnotes are left out lacks all of them: that is one matter. */
function sayMarks(facts: readonly Fact<Message>[]): Fact<Message> {
  const inOrder = [...facts].sort((one, other) => byReadingOrder(one.cell, other.cell));
  return {
    messageId: 'marks',
    data: {
      marks: listAnd(inOrder.map(({ data }) => String(data['mark']))),
      where: toA1(inOrder[0]!.cell),
    },
    cell: inOrder[0]!.cell,
    cells: inOrder.flatMap(({ cell, cells }) => cells ?? [cell]).sort(byReadingOrder),
  };
}

interface Marked {
  readonly value: Value;
  readonly indicator: Indicator;
}

function groupUnexplained({ indicators, footnotes }: Scorecard): Map<string, Marked[]> {
  const explained = new Set(footnotes.map(({ mark }) => normaliseMark(mark)));
  const groups = new Map<string, Marked[]>();
  for (const indicator of rowsThatHold(indicators, 'marks')) {
    for (const value of indicator.values) {
      if (!value.mark) continue;
      const mark = normaliseMark(value.mark);
      if (explained.has(mark) || KNOWN.test(mark) || isExplainedBeside(value.mark, indicator)) continue;
      groups.set(mark, [...(groups.get(mark) ?? []), { value, indicator }]);
    }
  }
  return groups;
}

interface MarkedLabel {
  readonly label: string;
  readonly cell: CellAddress;
  readonly indicator: Indicator | null;
}

const MARKS = '*†‡§¹²³⁴⁵⁶⁷⁸⁹';
const MARK_AT_END = /(?:[*†‡§]{1,9}|[¹²³⁴⁵⁶⁷⁸⁹]{1,9})$/u;
// A* is a grade, and m² an area.
const GRADE_OR_UNIT = /(?:\b[a-z][*†‡§]|\b(?:[a-z]|[cdk]m)[¹²³⁴⁵⁶⁷⁸⁹])$/iu;
// "Outputs judged 4* or 3*", "hotels rated 5*"
const GRADES = /\d\*(?:,| or| and| to|-|\/) ?(?:an? )?\d\*$|\b(?:rated|judged|graded|scored) (?:as )?\d\*$/i;

/** The footnote's mark that a label ends in, or '' where it ends in none. */
function markAtEnd(label: string): string {
  if (label === '' || !MARKS.includes(label.at(-1)!)) return '';
  const [mark = ''] = MARK_AT_END.exec(label) ?? [];
  if (GRADES.test(label)) return '';
  const upToFirst = label.slice(0, label.length - mark.length + 1);
  return GRADE_OR_UNIT.test(upToFirst) ? mark.slice(1) : mark;
}

/** The headings and names that end in a mark which nothing explains, by the mark. */
function groupMarkedLabels({
  figureColumns,
  otherColumns,
  indicators,
  footnotes,
}: Scorecard): Map<string, MarkedLabel[]> {
  const explained = new Set(footnotes.map(({ mark }) => normaliseMark(mark)));
  const groups = new Map<string, MarkedLabel[]>();
  const headings = [...figureColumns, ...otherColumns].map(({ label, labelCell }) => ({
    label,
    cell: labelCell,
    indicator: null,
  }));
  const names = indicators.map((indicator) => ({
    label: indicator.name,
    cell: indicator.nameCell,
    indicator,
  }));
  for (const one of [...headings, ...names]) {
    const mark = markAtEnd(one.label);
    if (mark === '' || explained.has(normaliseMark(mark))) continue;
    if (one.indicator && isExplainedBeside(mark, one.indicator)) continue;
    const group = groups.get(mark) ?? [];
    // A heading may be merged over several columns.
    if (!group.some(({ cell }) => isSamePlace(cell, one.cell))) groups.set(mark, [...group, one]);
  }
  for (const [mark, labels] of groups) if (asksToFillIn(mark, labels)) groups.delete(mark);
  return groups;
}

const LEAST_ASKED = 3;

/** Whether a star stands on several headings and on no name: forms mark so what must be filled in. */
function asksToFillIn(mark: string, labels: readonly MarkedLabel[]): boolean {
  return mark === '*' && labels.length >= LEAST_ASKED && labels.every(({ indicator }) => indicator === null);
}

/** Whether the row's own comment takes the mark up. */
function isExplainedBeside(mark: string, { comment }: Indicator): boolean {
  const text = fold(comment?.text ?? '');
  return /^[*†‡§¶#^~]+$/u.test(mark) ? text.includes(mark) : text.startsWith(fold(mark));
}
