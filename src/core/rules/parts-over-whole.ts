import { findShares } from '../scorecard/shares';
import { listAnd } from '../text/words';
import { capitalise, nameFigure, printFigure } from '../scorecard/wording';
import type { Indicator, Unit } from '../scorecard/scorecard';
import { unsoundFigures } from '../scorecard/soundness';
import { findWholes } from '../scorecard/wholes';
import type { Fact, Rule } from './rule';

export const partsOverWhole: Rule<Record<never, never>, 'over' | 'part'> = {
  id: 'parts-over-whole',
  group: 'Between rows',
  title: 'Parts that do not fit their whole',
  description:
    'Warn about shares of one whole that come to more or less than 100 per cent, or a part above its whole.',
  why: 'If the parts come to something else than the whole, one of them is wrong, and whoever adds them up sees it at once.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    over: 'Rows {rows} are shares of one whole and come to 100 in {others} other columns, but {figure} comes to {sum}: {figures}. Correct one of them, or explain how they overlap or what is left out.',
    part: '{Figure} is {text}, more than the {whole} of row {row}, of which this is a part; in {others} other columns it is not. Correct the figure that is wrong, or explain how a part can be more.',
  },
  explanation:
    'Says how the groups overlap, so that one case counts in two of them, or which group has no row.',
  valid: [
    {
      name: 'Parts below their whole, of another unit, or above it as often as not',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of apprentices', 40, 44, 50, 55, null],
        ['of which women', 20, 44, 24, 28, null],
        ['of which women (%)', 50, 51, 48, 51, null],
        ['Homes completed', 120, 130, 140, 150, null],
        ['- planned', 140, 150, 130, 120, null],
      ],
    },
    {
      name: 'Groups of their own, whole shares, and rounding',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils absent - boys', 60, 62, 64, null],
        ['Percentage of pupils absent - girls', 70, 72, 74, null],
        ['Percentage of waste recycled', 40, 42, 44, null],
        ['Percentage of waste composted', 20, 21, 22, null],
        ['Percentage of waste burnt', 40, 37, 34, null],
        ['Percentage of homes that are owned', 33.3, 33.4, 33.4, null],
        ['Percentage of homes that are rented', 33.3, 33.4, 33.4, null],
        ['Percentage of homes that are lent', 33.3, 33.3, 33.3, null],
      ],
    },
    {
      name: 'Two rows that come to 100 once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of calls answered', 60, 70, 80, null],
        ['Percentage of calls praised', 40, 50, 60, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Shares that come to a little less; a part above its whole',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of waste recycled', 40, 42, 44, 46, null],
        ['Percentage of waste composted', 20, 21, 22, 23, null],
        ['Percentage of waste burnt', 40, 35, 34, 31, null],
        ['Number of apprentices', 40, 44, 50, 55, null],
        ['of which women', 20, 22, 52, 28, null],
        ['of which men', 20, 22, 24, 27, null],
      ],
      finds: [
        ['over', 'C2'],
        ['part', 'D6'],
      ],
    },
    {
      name: 'Two, three and four shares; a slip in the first, the last and the middle; with decimals; in a target',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Waste', 'Percentage of waste recycled', 40, 42, 44, 46, null],
        ['Waste', 'Percentage of waste composted', 20, 21, 22, 32, null],
        ['Waste', 'Percentage of waste burnt', 40, 37, 34, 31, null],
        ['Planning', 'Percentage of plans decided in time', 88, 90, 92, 93, null],
        ['Planning', 'Percentage of plans decided late', 12, 10, 8, 17, null],
        ['Housing', 'Homes that are owned (%)', 50.5, 60.5, 51.5, 52, null],
        ['Housing', 'Homes that are rented (%)', 20.2, 20.2, 20.2, 20, null],
        ['Housing', 'Homes that are let by us (%)', 19.3, 19.3, 18.3, 18, null],
        ['Housing', 'Homes that are empty (%)', 10, 10, 10, 10, null],
        ['Schools', 'Percentage of schools that are outstanding', 25, 26, 27, 28, null],
        ['Schools', 'Percentage of schools that are good', 65, 65, 65, 65, null],
        ['Schools', 'Percentage of schools that are inadequate', 20, 9, 8, 7, null],
        ['Roads', '% of roads that are green', 60, 61, 62, 63, null],
        ['Roads', '% of roads that are amber', 30, 30, 30, 30, null],
        ['Roads', '% of roads that are red', 10, 9, 18, 7, null],
      ],
      finds: [
        ['over', 'F2'],
        ['over', 'F5'],
        ['over', 'D7'],
        ['over', 'C11'],
        ['over', 'E14'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const { rows, sums } of findShares(scorecard.indicators)) {
      const whole = sums.filter(({ isWhole }) => isWhole).length;
      for (const { values, sum, isWhole } of sums) {
        if (isWhole) continue;
        yield {
          messageId: 'over',
          data: {
            rows: listAnd(rows.map(({ nameCell }) => String(nameCell.row + 1))),
            others: whole,
            figure: nameFigure(values[0]!),
            sum: printFigure(sum),
            figures: listAnd(values.map(({ text }) => text)),
          },
          cell: values[0]!.cell,
          cells: values.map(({ cell }) => cell),
          indicator: rows[0]!,
        };
      }
    }
    for (const [part, whole] of findWholes(scorecard.indicators)) yield* checkPart(part, whole);
  },
};

/** The figures of a part that are above those of its whole, where most are not. */
function* checkPart(part: Indicator, whole: Indicator): Generator<Fact<'part'>> {
  if (!ADDS_UP.has(part.unit) || whole.unit !== part.unit) return;
  const unsound = [unsoundFigures(part), unsoundFigures(whole)];
  const held = part.values.flatMap((value, at) => {
    const all = whole.values[at]!;
    const isSound = !unsound.some((odd) => odd.has(value) || odd.has(all));
    return isSound && value.number !== null && all.number !== null && all.number >= 0 ? [{ value, all }] : [];
  });
  const over = held.filter(({ value, all }) => value.number! > all.number!);
  const others = held.length - over.length;
  if (others < leastOthers || over.length * leastOthers > others) return;
  for (const { value, all } of over) {
    yield {
      messageId: 'part',
      data: {
        Figure: capitalise(nameFigure(value)),
        text: value.text,
        whole: all.text,
        row: all.cell.row + 1,
        others,
      },
      cell: value.cell,
      cells: [all.cell, value.cell],
      indicator: part,
    };
  }
}

const ADDS_UP: ReadonlySet<Unit> = new Set(['count', 'unknown', 'currency']);
/** A part that is above its whole in every third column counts something else. */
const leastOthers = 2;
