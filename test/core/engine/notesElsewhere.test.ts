import { createEngine } from '../../../src/core/engine/createEngine';
import { understand } from '../../../src/core/engine/knownSheet';
import { shareNotes } from '../../../src/core/engine/notesElsewhere';
import { toA1 } from '../../../src/core/sheet/address';
import { addSheet, openHostOn } from '../../excel-host/openHost';
import { gridOf, type TestCell } from '../../support/grid';

type Rows = readonly (readonly TestCell[])[];

const scorecard: Rows = [
  ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
  ['Homes built¹', 10, 28, 11, 'Final'],
  ['Homes let', 12, 'N/A²', 13, 'Final'],
];

function marksExplained(sheet: string, rows: Rows): string[] {
  const sheets = [
    understand(gridOf(scorecard, { sheet: 'Housing' }), {}),
    understand(gridOf(rows, { sheet }), {}),
  ];
  const [first] = shareNotes(sheets);
  return first!.scorecards[0]!.footnotes.map((note) => `${note.mark} ${note.sheet ?? 'here'}`);
}

test.each<[string, Rows, string[]]>([
  ['Notes', [['¹ Since April'], ['² Not published']], ['1 Notes', '2 Notes']],
  ['Key', [['1 Since April'], ['(2) Not published'], ['3 Not used']], ['1 Key', '2 Key']],
  ['Footnotes', [['Note 1', 'Since April'], ['1. Since April']], ['1 Footnotes']],
  ['Front', [['² Not published']], ['2 Front']],
  ['Contents', [['1. Housing'], ['2. Roads']], []],
  ['Notes', [['Figures are those of the year']], []],
  ['About', [['Rank is out of 32 councils; 1 is best.']], ['ranked among About']],
])('what sheet “%s” says of marks, %j, explains %j', (sheet, rows, explained) => {
  expect(marksExplained(sheet, rows)).toEqual(explained);
});

test('a footnote of the sheet’s own goes before that of another sheet, and a sheet without marks stays the very same', () => {
  const own = understand(gridOf([...scorecard, [], ['¹ Here'], ['² And here']], { sheet: 'Housing' }), {});
  const plain = understand(
    gridOf([scorecard[0]!, ['Homes built', 10, 28, 11, null], ['Homes let', 12, 3, 13, null]], {
      sheet: 'Plain',
    }),
    {},
  );
  const notes = understand(gridOf([['¹ There'], ['² And there']], { sheet: 'Notes' }), {});
  expect(shareNotes([own, plain, notes])).toEqual([own, plain, notes]);
});

describe('in Excel', () => {
  const asOf = '2017-04-15';
  const open = () => {
    const opened = openHostOn([...scorecard]);
    addSheet(opened.excel, [['¹ Since April'], ['² Not published']], { sheet: 'Notes' });
    return { ...opened, engine: createEngine(opened.host, { pause: () => Promise.resolve() }) };
  };
  const marksAsked = async ({ engine }: ReturnType<typeof open>, sheets?: string[]) => {
    const { scorecards } = await engine.check({ asOf, ...(sheets && { sheets }) });
    return scorecards.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'footnote-missing').map(({ cell }) => toA1(cell)),
    );
  };

  test('a note on a later sheet explains a mark, until it is taken away', async () => {
    const opened = open();
    expect(await marksAsked(opened)).toEqual([]);
    opened.excel.book.sheets[1]!.type({ row: 1, column: 0 }, 'Nothing');
    expect(await marksAsked(opened, ['Notes'])).toEqual(['C3']);
    opened.excel.book.sheets[1]!.type({ row: 1, column: 0 }, '² Not published');
    expect(await marksAsked(opened, ['Notes'])).toEqual([]);
  });
});
