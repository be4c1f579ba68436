import { rowsThatHold } from '../scorecard/holdings';
import { listAnd } from '../text/words';
import type { CellEdit } from '../sheet/edit';
import { normaliseMark } from '../text/marks';
import { fold } from '../text/fold';
import type { Scorecard, Value } from '../scorecard/scorecard';
import { byReadingOrder } from '../sheet/address';
import type { Rule } from './rule';

// Fewer blanks than this are figures that somebody forgot, not a way of saying that there is none.
const HABIT = 3;

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
  looksAt: ({ values }) => JSON.stringify([values.every(({ raw }) => raw === null), values.map(markedAs)]),
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
      finds: [['mixed', 'E3']],
    },
    {
      name: 'Blanks beside marks, for comparators',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, '-', 11, null],
        ['Homes let', 10, null, 11, null],
        ['Homes sold', 10, null, 11, null],
        ['Homes bought', 10, null, 11, null],
        ['Homes repaired', 10, 12, 11, null],
      ],
      finds: [['mixed', 'C3']],
    },
  ],
  *check({ scorecard }) {
    const groups = groupByMark(scorecard);
    if (groups.size < 2) return;
    const byCount = [...groups].sort(([, a], [, b]) => b.length - a.length);
    const common = byCount.find(([mark]) => mark !== BLANK)?.[1];
    if (!common) return;
    const mark = common[0]!.text;
    const others = byCount
      .flatMap(([, values]) => (values === common ? [] : values))
      .sort((one, other) => byReadingOrder(one.cell, other.cell));
    yield {
      messageId: 'mixed',
      data: {
        mark: `“${mark}”`,
        counts: listAnd(
          byCount.map(
            ([, values]) => `${values[0]!.text ? `“${values[0]!.text}”` : 'blank'} ${times(values.length)}`,
          ),
        ),
      },
      cell: others[0]!.cell,
      cells: others.map(({ cell }) => cell),
      edits: others.filter(({ isFormula }) => !isFormula).map((value) => editTo(mark, value, scorecard)),
    };
  },
};

const BLANK = '';

/** What of a figure can be a mark, or tell that its column is filled in. A blank target is a matter of its own. */
function markedAs(value: Value): unknown {
  const { kind, text, column } = value;
  if (kind !== 'missing') return column.field === 'target' || text !== '';
  if (text === '' && column.field === 'target') return true;
  const { place, mark, strayMark, cell, raw, isFormula } = value;
  return [place, mark, strayMark, text, cell, raw, isFormula];
}

/** The figures that say there is none, by how they say it; dashes of any length are one mark. */
function groupByMark(scorecard: Scorecard): Map<string, Value[]> {
  const explained = new Set(scorecard.footnotes.map(({ mark }) => normaliseMark(mark)));
  const groups = new Map<string, Value[]>();
  const blanks: Value[] = [];
  for (const { values } of rowsThatHold(scorecard.indicators, 'missing')) {
    const isEmptyRow = values.every(({ raw }) => raw === null);
    for (const value of values) {
      if (value.kind !== 'missing' || value.place !== 'own' || value.mark || value.strayMark || isEmptyRow)
        continue;
      if (value.text === '') {
        if (value.column.field !== 'target') blanks.push(value);
        continue;
      }
      const folded = fold(value.text);
      if (!NO_FIGURE.test(folded) || explained.has(normaliseMark(folded))) continue;
      const mark = /^-+$/.test(folded) ? '-' : value.text;
      const group = groups.get(mark);
      if (group) group.push(value);
      else groups.set(mark, [value]);
    }
  }
  const used = new Set(scorecard.figureColumns.filter((_, index) => isFilledIn(index, scorecard)));
  const habitual = blanks.filter(({ column }) => used.has(column));
  const marked = [...groups.values()].reduce((sum, values) => sum + values.length, 0);
  // A mark or two beside many blanks say something of their own rows.
  if (habitual.length >= HABIT && marked * 10 >= habitual.length) groups.set(BLANK, habitual);
  return groups;
}

function isFilledIn(index: number, { indicators }: Scorecard): boolean {
  return indicators.some(({ values }) => values[index]!.text !== '');
}

function editTo(after: string, { cell, raw }: Value, { sheet }: Scorecard): CellEdit {
  return { sheet, cell, before: raw, after };
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
