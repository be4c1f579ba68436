import { columnLetters } from '../../../src/core/sheet/address';
import { readScorecards } from '../../../src/core/reading';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import type { Settings } from '../../../src/core/scorecard/settings';
import { gridOf, type TestCell } from '../../support/grid';

function read(rows: readonly (readonly TestCell[])[], columns: Readonly<Record<string, string>>): Scorecard {
  return readScorecards(gridOf(rows), { columns })[0]!;
}

/** "C actual 2016, D comment": what each column was taken for. */
function meaningsOf({ figureColumns, otherColumns }: Scorecard): string {
  return [
    ...figureColumns.map(({ column, field, period }) => ({
      column: column!,
      means: `${field} ${period?.text ?? '?'}`,
    })),
    ...otherColumns.map(({ column, role }) => ({ column, means: role ?? 'nothing' })),
  ]
    .sort((a, b) => a.column - b.column)
    .map(({ column, means }) => `${columnLetters(column)} ${means}`)
    .join(', ');
}

const unknown = [
  ['Indicator', 'Actual 2016', 'Outlook', 'Comments'],
  ['Homes built', 10, 12, null],
];

test('a heading that is not understood means what was set, and keeps its own words and place', () => {
  expect(read(unknown, {}).missingHeaders.map(({ what }) => what)).toEqual(['target']);
  const scorecard = read([['Business plan'], ...unknown], { C: 'Target 2017' });
  expect(meaningsOf(scorecard)).toBe('A indicator, B actual 2016, C target 2017, D comment');
  expect(scorecard.missingHeaders).toEqual([]);
  expect(scorecard.figureColumns[1]).toMatchObject({ label: 'Outlook', labelCell: { row: 1, column: 2 } });
});

test('what is set goes before what the heading says', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Homes built', 10, 12, null],
  ];
  expect(meaningsOf(read(rows, { B: 'Actual 2015/16', D: 'ignore' }))).toBe(
    'A indicator, B actual 2015/16, C target 2017, D nothing',
  );
});

test('of two columns for one thing, the one that was set is taken', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'If not available please give estimated date', 'Remarks'],
    ['Homes built', 'N/A', 12, 'Expected in June 2017', 'Local'],
  ];
  const [indicator] = read(rows, { E: 'Comments' }).indicators;
  expect(indicator!.comment!.text).toMatch(/^Local/);
});

test('a heading over the names that is no word for indicators can be set', () => {
  const rows = [
    ['Ref', 'Thing we count', 'Actual 2016', 'Outlook', 'Comments'],
    ['A1', 'Homes built', 10, 12, null],
  ];
  const scorecard = read(rows, { B: 'Indicator', D: 'Target 2017' });
  expect(meaningsOf(scorecard)).toBe('A reference, B indicator, C actual 2016, D target 2017, E comment');
  expect(scorecard.missingHeaders).toEqual([]);
});

test('a column without a heading can be set where it stands among others', () => {
  const rows = [
    ['Indicator', 'Actual 2016', null, 'Target 2018', 'Comments'],
    ['Homes built', 10, 11, 12, null],
  ];
  expect(meaningsOf(read(rows, { C: 'Target 2017' }))).toBe(
    'A indicator, B actual 2016, C target 2017, D target 2018, E comment',
  );
});

test('a setting adds no column where the sheet holds nothing', () => {
  const rows = [
    ['Indicator', 'Actual 2016', null, 'Target 2018', 'Comments'],
    ['Homes built', 10, null, 12, null],
  ];
  expect(meaningsOf(read(rows, { C: 'Target 2017', Z: 'Target 2030' }))).toBe(
    'A indicator, B actual 2016, D target 2018, E comment',
  );
});

test('what is set holds whatever stands in the column', () => {
  const rows = [
    ['School', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    [101, 'Homes built', 10, 12, null],
    [102, 'Homes let', 10, 12, null],
  ];
  const scorecard = read(rows, { A: 'Service' });
  expect(scorecard.indicators.map(({ service }) => service)).toEqual(['101', '102']);
});

describe('what is set for one sheet', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Wibble 2017', 'Comments'],
    ['Homes built', 10, 12, null],
    ['Homes let', 20, 22, null],
  ];
  const readOn = (sheet: string, settings: Settings) =>
    readScorecards({ ...gridOf(rows), sheet }, settings).map(meaningsOf);
  const tables = [{ sheet: 'adults', columns: { C: 'target 2017' } }];

  test('counts there, whatever the case of its name, and nowhere else', () => {
    expect(readOn('Adults', { tables })).toEqual(['A indicator, B actual 2016, C target 2017, D comment']);
    expect(readOn('Roads', { tables })).toEqual(['A indicator, B actual 2016, C nothing, D comment']);
  });

  test('goes before what is set for every sheet', () => {
    const settings = { columns: { C: 'ignore' }, tables };
    expect(readOn('Adults', settings)).toEqual(['A indicator, B actual 2016, C target 2017, D comment']);
  });

  test('says where the headings stand, where nothing was found', () => {
    const strange = gridOf([
      ['Stadtbericht', null, null],
      [null, 'x', 'y'],
      ['Homes built', 10, 12],
      ['Homes let', 20, 22],
    ]);
    const settings = {
      tables: [
        { sheet: 'Sheet1', headerRow: 2, columns: { A: 'indicator', B: 'actual 2016', C: 'target 2017' } },
      ],
    };
    expect(readScorecards(strange)).toEqual([]);
    const [scorecard, ...others] = readScorecards(strange, settings);
    expect(others).toEqual([]);
    expect(scorecard!.indicators.map(({ name }) => name)).toEqual(['Homes built', 'Homes let']);
    expect(meaningsOf(scorecard!)).toContain('B actual 2016, C target 2017');
  });

  test.each([1, 2, 99])('a heading row %s that holds nothing of use does no harm', (headerRow) => {
    const settings = { tables: [{ sheet: 'Sheet1', headerRow }] };
    expect(() => readScorecards(gridOf([[null], ['a', 1]]), settings)).not.toThrow();
  });
});

test('columns right of the last heading can be set, each by itself', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2017'],
    ['Homes built', 10, 12, 14, 1],
    ['Homes let', 20, 22, 24, 1],
  ];
  const asked = (columns: Readonly<Record<string, string>>) =>
    read(rows, columns)
      .otherColumns.filter(({ mightBe }) => mightBe.length > 0)
      .map(({ column }) => column);
  expect(asked({})).toEqual([3, 4]);
  expect(asked({ E: 'ignore' })).toEqual([3]);
  expect(asked({ D: 'ignore', E: 'ignore' })).toEqual([]);
  expect(meaningsOf(read(rows, { D: 'Target 2018', E: 'ignore' }))).toBe(
    'A indicator, B actual 2016, C target 2017, D target 2018, E nothing',
  );
});

test.each(['%', 'Progress made on it', '% done'])(
  '“%s”, where it is not understood, may be a share of the target, and can be set to be that',
  (heading) => {
    const rows = [
      ['Indicator', 'Actual 2016', 'Target 2017', heading],
      ['Homes built', 10, 12, 14],
      ['Homes let', 20, 22, 29],
    ];
    expect(read(rows, {}).otherColumns.at(-1)?.mightBe[0]).toBe('per cent of target');
    expect(meaningsOf(read(rows, { D: 'per cent of target' }))).toContain('D complete');
  },
);
