import { nameWords } from '../scorecard/nameWords';
import { plainName } from '../scorecard/plainName';
import type { Indicator, Value } from '../scorecard/scorecard';
import { groupBy } from '../text/groupBy';
import type { Rule } from './rule';
import { allOf } from './support/partsOfRow';

export const rowCopied: Rule<Record<never, never>, 'copied' | 'reordered'> = {
  id: 'row-copied',
  group: 'Between rows',
  title: 'Row with the figures of another',
  description: 'Warn about a row whose actuals and targets are all those of a row of another name.',
  why: 'A row is often begun as a copy of another. Where its own figures were never typed, it reports the wrong thing and looks complete.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => (keyOf(row) === null ? '' : allOf(row)),
  options: {},
  optionNotes: {},
  messages: {
    copied:
      'All {count} figures are those of “{name}” in row {first}. Type this row’s own, or explain why two measures have the same figures.',
    reordered:
      '“{name}” in row {first} has the same words in another order, and all {count} figures. Delete one of the two, or say in the names what tells them apart.',
  },
  explanation: 'Says why the two measures have the same figures: one system, one count, one survey question.',
  valid: [
    {
      name: 'One figure is another’s own, standards that are alike, small counts, and a blank in one of them',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of permits issued on time', 81.3, 84.6, 86, 88, null],
        ['Percentage of licences issued on time', 81.3, 84.7, 86, 88, null],
        ['Percentage of lifts inspected', 100, 99.6, 100, 100, null],
        ['Percentage of alarms inspected', 100, 99.6, 100, 100, null],
        ['Dog attacks', 3, 2, 1, 0, null],
        ['Cat attacks', 3, 2, 1, 0, null],
        ['Clubs supported', 118, 124, 130, 135, null],
        ['Clubs visited', null, 124, 130, 135, null],
      ],
    },
    {
      name: 'A part that is the whole, a name that says more, a comment that says so, several such pairs',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Trees planted', 118, 124, 130, 135, null],
        ['of which by volunteers', 118, 124, 130, 135, null],
        ['Meals served', 218, 224, 230, 235, null],
        ['Meals served in centres', 218, 224, 230, 235, null],
        ['Books lent', 318, 324, 330, 335, null],
        ['Readers served', 318, 324, 330, 335, 'Same count as books lent.'],
      ],
    },
    {
      name: 'Words in another order whose figures differ, under another service, and the same name again',
      rows: [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Desk', 'Complaints answered within 10 days (stage 1)', 87.4, 90.2, 91.1, 91.7, null],
        ['Desk', 'Stage 1 complaints answered within 10 days', 87.4, 90.2, 91.1, 91.8, null],
        ['Parks', 'Visits to the lake, summer', 8740, 9020, 9110, 9170, null],
        ['Halls', 'Summer visits to the lake', 8740, 9020, 9110, 9170, null],
        ['Halls', 'Evening lettings', 7740, 8020, 8110, 8170, null],
        ['Clubs', 'Evening lettings', 7740, 8020, 8110, 8170, null],
      ],
    },
    {
      name: 'Three rows with the same figures',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Trees planted', 118, 124, 130, 135, null],
        ['Meals served', 118, 124, 130, 135, null],
        ['Books lent', 118, 124, 130, 135, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'The same words in another order',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Complaints answered within 10 working days (stage 1)', 87.4, 90.2, 91.1, 91.7, null],
        ['Trees planted', 118, 124, 130, 135, null],
        ['Stage 1 complaints answered within 10 working days', 87.4, 90.2, 91.1, 91.7, null],
      ],
      finds: [['reordered', 'A4']],
    },
    {
      name: 'The row below, and one farther down',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of permits issued on time', 81.3, 84.6, 86, 88, null],
        ['Percentage of licences issued on time', 81.3, 84.6, 86, 88, null],
        ['Trees planted', 118, 124, 130, 135, null],
        ['Meals served', 218, 224, 230, 235, null],
        ['Books lent', 118, 124, 130, 135, 'The library moved in May.'],
      ],
      finds: [
        ['copied', 'B3'],
        ['copied', 'B6'],
      ],
    },
    {
      name: 'By quarters, and figures that are text',
      rows: [
        ['Indicator', 'Target 2016/17', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Comments'],
        ['Calls answered in time', '85%', '81%', '83%', '84%', null],
        ['Letters answered in time', '85%', '81%', '83%', '84%', null],
      ],
      finds: [['copied', 'B3']],
    },
  ],
  *check({ scorecard: { indicators }, isApart }) {
    const pairs = [...groupBy(indicators, keyOf)].flatMap(([key, alike]) =>
      key !== null &&
      alike.length === 2 &&
      (mayBeCopied(alike[0]!, alike[1]!) || isReordered(alike[0]!, alike[1]!))
        ? [alike]
        : [],
    );
    if (pairs.length > mostPairs) return;
    for (const [one, copy] of pairs) {
      if (isApart(one!, copy!)) continue;
      const figures = figuresOf(copy!);
      const isSame = isReordered(one!, copy!);
      yield {
        messageId: isSame ? 'reordered' : 'copied',
        data: { count: String(figures.length), name: one!.name, first: one!.nameCell.row + 1 },
        cell: isSame ? copy!.nameCell : figures[0]!.cell,
        cells: isSame ? [one!.nameCell, copy!.nameCell] : figures.map(({ cell }) => cell),
        indicator: copy!,
      };
    }
  },
};

/** More pairs than this are how the sheet is made: two ways to look at one thing. */
const mostPairs = 3;
const leastDifferent = 4;
const leastDigits = 8;

/** What two rows have in common that have the same figures; null where these are too few, or too small, to tell. */
function keyOf(indicator: Indicator): string | null {
  const figures = figuresOf(indicator);
  if (figures.length < leastDifferent) return null;
  const actuals = new Set(
    figures.flatMap(({ column, number }) => (column.field === 'actual' ? [number] : [])),
  );
  if (actuals.size < 2) return null;
  const different = new Set(figures.map(({ number }) => String(number)));
  const digits = [...different].join('').replace(/\D/g, '').length;
  if (different.size < leastDifferent || digits < leastDigits) return null;
  return indicator.values
    .map(({ column, number }) => (column.field === 'comparator' ? '' : String(number)))
    .join('|');
}

function figuresOf({ values }: Indicator): readonly Value[] {
  return values.filter(({ column, number }) => column.field !== 'comparator' && number !== null);
}

/** Whether two names are of the same words, and are one measure that is listed twice. */
function isReordered(one: Indicator, other: Indicator): boolean {
  const inOrder = ({ name }: Indicator) => nameWords(name).sort().join(' ');
  return (
    one.service === other.service &&
    one.unit === other.unit &&
    plainName(one.name) !== plainName(other.name) &&
    inOrder(one) === inOrder(other) &&
    ![one, other].some(({ comment }) => SAYS_SO.test(comment?.text ?? ''))
  );
}

const SAYS_SO = /\b(?:same|as above|identical|joint(?:ly)?|shared|combined)\b/i;

/** Whether two rows measure two things: neither is a part of the other, and no comment says that they are alike. */
function mayBeCopied(one: Indicator, other: Indicator): boolean {
  if (one.isPart || other.isPart || one.unit !== other.unit) return false;
  if ([one, other].some(({ comment }) => SAYS_SO.test(comment?.text ?? ''))) return false;
  const [words, others] = [new Set(nameWords(one.name)), new Set(nameWords(other.name))];
  const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>) =>
    [...few].every((word) => many.has(word));
  return !isWithin(words, others) && !isWithin(others, words);
}
