import { rowsThatHold } from '../scorecard/holdings';
import { listAnd } from '../text/words';
import type { CellEdit } from '../sheet/edit';
import { findDefinedMarks, plainMark } from '../scorecard/explainedMarks';
import { NO_FIGURE as OF_FIGURES, normaliseMark } from '../text/marks';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import type { Scorecard, Value } from '../scorecard/scorecard';
import { byReadingOrder } from '../sheet/address';
import type { Rule } from './rule';

/** The spellings that all say no more than that there is no figure. "tbc" and "awaited" say that one will come. */
const NO_FIGURE =
  /^(?:n[./\\ ]?a\.?|-+|\.{2,}|:|x|none|null|no (?:data|figures?)|(?:data |figures? )?(?:not |un)available)$/;

export const missingMarkMixed: Rule<Record<never, never>, 'mixed'> = {
  id: 'missing-mark-mixed',
  group: 'Values',
  title: 'Different marks for no figure',
  description: 'Require one way of saying that there is no figure.',
  why: 'Readers take different marks for different meanings, and ask what the difference is.',
  severity: 'advice',
  isFixable: true,
  looksAt: ({ values }) => JSON.stringify(values.map(markedAs)),
  options: {},
  optionNotes: {},
  messages: {
    mixed:
      'Figures that are not available are marked in different ways: {counts}. Use {mark} for all of them, or say in a footnote what each mark means.',
  },
  explanation: 'Says what each mark stands for.',
  valid: [
    {
      name: 'One mark, blank targets, and marks that say something else',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 'N/A', null, 11, 12, null],
        ['Homes let', 10, 'N/A', null, 'tbc', 12, null],
        ['Homes sold', 'awaited', 'N/A', 'N/A', 11, 12, null],
        ['Homes bought', 10, null, null, 11, 12, null],
      ],
    },
    {
      name: 'Marks that the footnotes explain',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, '..', 11, null],
        ['Homes let', 10, 'x', 11, null],
        ['(x) Fewer than five'],
      ],
    },
    {
      name: 'A year that nobody has figures for yet',
      rows: [
        ['Indicator', 'National 2016', 'Actual 2016', 'Target 2017', 'Actual 2017', 'Comments'],
        ['Homes built', 'N/A', 10, 11, null, null],
        ['Homes let', 'N/A', 10, 11, null, null],
        ['Homes sold', 'N/A', 10, 11, null, null],
      ],
    },
    {
      name: 'Blanks beside a mark, two cases of one, and an x that keeps the place of a target',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 'N/A', 'x', null],
        ['Homes let', 10, null, 11, null],
        ['Homes sold', 10, null, 11, null],
        ['Homes bought', 10, null, 11, null],
        ['Homes repaired', 10, 'n/a', 11, null],
      ],
    },
    {
      name: 'Two marks, each time and again',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 'n/a', '–', null],
        ['Homes let', 10, 'n/a', '–', null],
        ['Homes sold', 10, 'n/a', '–', null],
      ],
    },
    {
      name: 'Marks that notes define, wherever in the line',
      rows: [
        ['Academic years, to 31 August. – = not collected or not published'],
        ['Indicator', 'Kent 2015', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 10, '–', 11, null],
        ['Homes let', 10, '..', 'N/A', 11, null],
        ['Homes sold', 'n/a', 12, 12, 11, null],
        ['Key: CY = calendar year; n/a = monitored without target. YTD is a sum; .. means not out yet.'],
      ],
    },
    {
      name: 'Marks of which one alone is not defined',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, '-', 11, null],
        ['Homes let', 10, 'n/a', 11, null],
        ['n/a in RAG = no target or no result this quarter.  – = not applicable'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two marks and a spelling',
      rows: [
        ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 'N/A', 11, 11, null],
        [null, 'Homes let', 10, 'N/A', 'n/a', 11, null],
        [null, 'Homes sold', 'N/A', '-', 'tbc', 11, null],
      ],
      finds: [['mixed', 'D4']],
    },
    {
      name: 'Marks of which a note defines another, and a blank that it speaks of',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, '-', 11, null],
        ['Homes let', 10, '..', 11, null],
        ['Homes sold', 10, 'n/a', 11, null],
        ['Key: n/a = monitored without target; blank = local measure'],
      ],
      finds: [['mixed', 'C3']],
    },
  ],
  *check({ scorecard }) {
    const groups = groupByMark(scorecard);
    if (groups.size < 2) return;
    const byCount = [...groups].sort(([, a], [, b]) => b.length - a.length);
    const common = byCount[0]![1];
    // What is used again and again is no slip: the two say different things.
    if (byCount.every(([, values]) => values.length >= leastHabit)) return;
    const mark = common[0]!.text;
    const others = byCount
      .flatMap(([, values]) => (values === common ? [] : values))
      .sort((one, other) => byReadingOrder(one.cell, other.cell));
    yield {
      messageId: 'mixed',
      data: {
        mark: `“${mark}”`,
        counts: listAnd(byCount.map(([, values]) => `“${values[0]!.text}” ${times(values.length)}`)),
      },
      cell: others[0]!.cell,
      cells: others.map(({ cell }) => cell),
      edits: others.filter(({ isFormula }) => !isFormula).map((value) => editTo(mark, value, scorecard)),
    };
  },
};

const leastHabit = 3;

/** What of a figure can be a mark. A blank may be a figure that somebody forgot, and is no mark of any kind. */
function markedAs(value: Value): unknown {
  const { kind, place, mark, strayMark, text, cell, raw, isFormula } = value;
  return kind === 'missing' && text !== '' ? [place, mark, strayMark, text, cell, raw, isFormula] : 0;
}

/** The figures that say there is none, by how they say it, but for the marks that a note defines. */
function groupByMark({ footnotes, indicators }: Scorecard): Map<string, Value[]> {
  const explained = new Set(footnotes.map(({ mark }) => normaliseMark(mark)));
  const defined = new Set(
    footnotes.flatMap(({ mark, text }) => (mark === OF_FIGURES ? findDefinedMarks(text) : [])),
  );
  const marks = rowsThatHold(indicators, 'missing').flatMap(({ values }) => values.filter(isMark));
  const groups = groupBy(marks, ({ text }) => plainMark(fold(text)));
  for (const mark of groups.keys()) if (defined.has(mark) || explained.has(mark)) groups.delete(mark);
  return groups;
}

function isMark({ kind, place, mark, strayMark, text, column }: Value): boolean {
  if (kind !== 'missing' || place !== 'own' || mark || strayMark) return false;
  const folded = fold(text);
  // In the place of a target an x only keeps it.
  return NO_FIGURE.test(folded) && !(folded === 'x' && column.field === 'target');
}

function editTo(after: string, { cell, raw }: Value, { sheet }: Scorecard): CellEdit {
  return { sheet, cell, before: raw, after };
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
