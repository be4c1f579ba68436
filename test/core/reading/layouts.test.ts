import { columnLetters, toA1 } from '../../../src/core/sheet/address';
import { readScorecards, readSheet } from '../../../src/core/reading';
import { gridOf, type TestCell } from '../../support/grid';
import { bandedLayouts } from './bandedLayouts';
import { drawnLayouts } from './drawnLayouts';
import { layouts } from './layouts';
import { sideBySide } from './sideBySide';
import { rowsBelow, tablesBelow } from './tablesBelow';

describe.each([...layouts, ...drawnLayouts, ...bandedLayouts, ...sideBySide, ...tablesBelow, ...rowsBelow])(
  'reading $name',
  ({ rows, sheet, reads }) => {
    const scorecards = readScorecards(gridOf(rows, sheet));

    test('finds every scorecard', () => {
      expect(scorecards).toHaveLength(reads.length);
    });

    test.each(reads.map((expected, index) => ({ expected, index })))(
      'scorecard $index',
      ({ expected, index }) => {
        const card = scorecards[index]!;
        const columns = card.figureColumns
          .map(({ column, field, period }) => `${columnLetters(column!)} ${field} ${period?.text ?? '-'}`)
          .join(', ');
        expect(columns).toBe(expected.columns);
        if (expected.others !== undefined) {
          expect(
            card.otherColumns.map(({ column, role }) => `${columnLetters(column)} ${role}`).join(', '),
          ).toBe(expected.others);
        }
        const read = card.indicators.map(({ rows, service, name, values, comment }) => {
          const figures = values.map(({ text, number }) =>
            number === null || String(number) === text ? text : `${text}=${number}`,
          );
          const parts = [`${rows.map((row) => row + 1).join()} ${service ?? '-'}`, name, figures.join(' ')];
          return (comment ? [...parts, comment.text] : parts).join(' | ').trimEnd();
        });
        expect(read).toEqual(expected.rows);
        if (expected.footnotes)
          expect(card.footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual(expected.footnotes);
      },
    );
  },
);

const notScorecards: { name: string; rows: TestCell[][] }[] = [
  { name: 'an empty sheet', rows: [] },
  {
    name: 'a cover sheet',
    rows: [['Kent County Council'], ['Performance Scorecard 2016/17'], ['Draft v2', 'January 2017']],
  },
  {
    name: 'document control',
    rows: [
      ['Version', 'Date', 'Author', 'Comments'],
      ['1.0', 'Jan 2017', 'AB', 'First draft'],
    ],
  },
  {
    name: 'a glossary',
    rows: [
      ['Indicator', 'Definition', 'Source'],
      ['Attendance', 'Sessions attended', 'DfE'],
    ],
  },
  {
    name: 'a list of contents',
    rows: [
      ['Service', 'Page'],
      ['Housing', 2],
      ['Planning', 5],
    ],
  },
  {
    name: 'a budget',
    rows: [
      ['Service', 'Budget 2016/17', 'Actual 2016/17', 'Variance'],
      ['Housing', 100, 90, -10],
    ],
  },
  {
    name: 'a header with nothing below',
    rows: [['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments']],
  },
];

notScorecards.push(
  {
    name: 'a list of sheets',
    rows: [
      ['Sheet', 'Indicators', 'Target date'],
      ['Waste', 3, { value: 43160, format: 'mmm-yy' }],
      ['Housing', 4, { value: 43252, format: 'mmm-yy' }],
    ],
  },
  {
    name: 'a register of risks',
    rows: [
      ['Risk', 'Owner', 'Target score', 'Current score', 'Comments'],
      ['Budget gap', 'AB', 6, 12, 'x'],
    ],
  },
  {
    name: 'a log of changes',
    rows: [
      ['Date', 'Indicator', 'Change', 'Target before', 'Target after', 'By'],
      ['1 May 2017', 'Recycled', 'Raised', 45, 46, 'AB'],
    ],
  },
);

test.each(notScorecards)('$name is not a scorecard, and nothing in it is left unread', ({ rows }) => {
  expect(readSheet(gridOf(rows))).toMatchObject({ scorecards: [], unread: [] });
});

describe('what is left unread', () => {
  const known: TestCell[][] = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Recycled', 44, 45, null],
  ];
  const unreadOf = (rows: TestCell[][]) =>
    readSheet(gridOf(rows)).unread.map(({ cell, headings }) => `${toA1(cell)} ${headings}`);

  test('nothing beside a table that is understood', () => {
    expect(unreadOf(known)).toEqual([]);
  });

  test.each<[string, TestCell[][], string]>([
    [
      'months alone',
      [
        ['KPI', 'Apr', 'May', 'Jun'],
        ['Calls answered', 80, 81, 82],
      ],
      'KPI | Apr | May | Jun',
    ],
    [
      'words that mean nothing to us',
      [
        ['Ref', 'Measure', 'First', 'Second'],
        ['A', 'Calls answered', 80, 81],
      ],
      'Ref | Measure | First | Second',
    ],
  ])('%s, by themselves or under another table', (_, rows, words) => {
    expect(unreadOf(rows)).toEqual([`A1 ${words}`]);
    expect(unreadOf([...known, [], ...rows])).toEqual([`A4 ${words}`]);
  });
});
