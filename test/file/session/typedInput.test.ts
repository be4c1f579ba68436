import fc from 'fast-check';
import { ErrorCodeTyped, FormulaTyped } from '../../../src/file/failures';
import { readTyped, type Typed } from '../../../src/file/session/typedInput';
import { readTyped as readTypedThere } from '../../excel-host/typing';
import { showValue } from '../../../src/core/sheet/numberFormat';

const cell = { numberFormat: 'General', date1904: false, year: 2017 };

function into(numberFormat: string, input: string): Typed {
  return readTyped(input, { ...cell, numberFormat });
}

/** In a cell without a format: the value, its format, and what the cell shows. */
const taken: readonly (readonly [
  input: string,
  after: Typed['after'],
  numberFormat: string,
  shown: string,
])[] = [
  ['45', 45, 'General', '45'],
  [' 45 ', 45, 'General', '45'],
  ['-5', -5, 'General', '-5'],
  ['+5', 5, 'General', '5'],
  ['- 5', -5, 'General', '-5'],
  ['(5)', -5, 'General', '-5'],
  ['0.70', 0.7, 'General', '0.7'],
  ['.5', 0.5, 'General', '0.5'],
  ['5.', 5, 'General', '5'],
  ['-0', 0, 'General', '0'],
  ['007', 7, 'General', '7'],
  ['123456789012345', 123456789012345, 'General', '1.23457E+14'],
  ['1,234', 1234, '#,##0', '1,234'],
  ['1,234,567.8', 1234567.8, '#,##0.00', '1,234,567.80'],
  ['(1,234)', -1234, '#,##0', '-1,234'],
  ['45%', 0.45, '0%', '45%'],
  ['45 %', 0.45, '0%', '45%'],
  ['45.1%', 0.451, '0.00%', '45.10%'],
  ['-2%', -0.02, '0%', '-2%'],
  ['+2%', 0.02, '0%', '2%'],
  ['(2%)', -0.02, '0%', '-2%'],
  ['1,200%', 12, '0%', '1200%'],
  ['£2,043', 2043, '"£"#,##0;[Red]-"£"#,##0', '£2,043'],
  ['£5.5', 5.5, '"£"#,##0.00;[Red]-"£"#,##0.00', '£5.50'],
  ['-£5', -5, '"£"#,##0;[Red]-"£"#,##0', '-£5'],
  ['£-5', -5, '"£"#,##0;[Red]-"£"#,##0', '-£5'],
  ['(£5)', -5, '"£"#,##0;[Red]-"£"#,##0', '-£5'],
  ['1E3', 1000, '0.00E+00', '1.00E+03'],
  ['2 1/2', 2.5, '# ?/?', '2 1/2'],
  ['28/04/2016', 42_488, 'dd/mm/yyyy', '28/04/2016'],
  ['1-3-17', 42_795, 'dd/mm/yyyy', '01/03/2017'],
  ['1/3/49', 54_483, 'dd/mm/yyyy', '01/03/2049'],
  ['1/3/50', 18_323, 'dd/mm/yyyy', '01/03/1950'],
  ['2016-04-28', 42_488, 'dd/mm/yyyy', '28/04/2016'],
  ['1 March 2017', 42_795, 'd-mmm-yy', '1-Mar-17'],
  ['1-mar-17', 42_795, 'd-mmm-yy', '1-Mar-17'],
  ['30 Sept 2016', 42_643, 'd-mmm-yy', '30-Sep-16'],
  ['Oct-16', 42_644, 'mmm-yy', 'Oct-16'],
  ['October 2016', 42_644, 'mmm-yy', 'Oct-16'],
  ['10/2016', 42_644, 'mmm-yy', 'Oct-16'],
  ['10/16', 42_644, 'mmm-yy', 'Oct-16'],
  ['1/2', 42_767, 'd-mmm', '1-Feb'],
  ['28 April', 42_853, 'd-mmm', '28-Apr'],
  ['29/02/2016', 42_429, 'dd/mm/yyyy', '29/02/2016'],
  ['01/01/1900', 1, 'dd/mm/yyyy', '01/01/1900'],
  ['28/02/1900', 59, 'dd/mm/yyyy', '28/02/1900'],
  ['01/03/1900', 61, 'dd/mm/yyyy', '01/03/1900'],
  ['10:30', 0.4375, 'hh:mm', '10:30'],
  ['10:30:36', 0.43791666666666668, 'hh:mm:ss', '10:30:36'],
  ['28/04/2016 12:00', 42_488.5, 'dd/mm/yyyy hh:mm', '28/04/2016 12:00'],
  ['TRUE', true, 'General', 'TRUE'],
  ['false', false, 'General', 'FALSE'],
  ["'45", '45', 'General', '45'],
  ["'=A1", '=A1', 'General', '=A1'],
  ["'#N/A", '#N/A', 'General', '#N/A'],
  ['= ', '= ', 'General', '= '],
  ['-', '-', 'General', '-'],
  ['–5 per year', '–5 per year', 'General', '–5 per year'],
];

test.each(taken)('%j', (input, after, numberFormat, shown) => {
  const typed = into('General', input);
  expect([typed.after, typed.numberFormat ?? 'General']).toEqual([after, numberFormat]);
  expect(showValue(typed.after!, numberFormat, false)).toBe(shown);
});

test.each([
  'N/A',
  'Kent 2016',
  ' spaced ',
  'two\nlines',
  '12*',
  '4.9†',
  '1 660',
  '12,34',
  '1,2345',
  '5%%',
  '£5%',
  '31/02/2017',
  '04/28/2016',
  '31st August 2016',
  '28.04.2016',
  '2016-17',
  '16-17',
  '2016/17',
  'Ward 12',
  'Year 3',
  'March',
  'Q2 2017',
  '24:30',
  '10:60',
  '1/0',
  '0 1/0',
  '1e999',
  '01/01/1899',
  '1234567890123456',
  '≤ 20%',
  '>400',
  'R2 D2',
])('%j is text', (input) => {
  expect(into('General', input)).toEqual({ after: input });
});

describe('a cell with a format keeps it', () => {
  test.each<[numberFormat: string, input: string, after: Typed['after']]>([
    ['0%', '45', 0.45],
    ['0.0%', '-45.5', -0.455],
    ['0%', '1,200', 12],
    ['0%', '0.5', 0.005],
    // Microsoft: "All numbers less than 1 and not preceded with a zero: multiply by 100 and add % sign".
    ['0%', '.5', 0.5],
    ['0%', '-.1', -0.1],
    ['0%', '-0.1', -0.001],
    ['0%', '45%', 0.45],
    ['0%', '£45', 45],
    ['0" %"', '45', 45],
    ['0.0', '45%', 0.45],
    ['0.0', '1,234', 1234],
    ['0.0', '28/04/2016', 42_488],
    ['mmm-yy', '28/04/2016', 42_488],
    ['dd/mm/yyyy', 'Oct-16', 42_644],
    ['0.0', 'N/A', 'N/A'],
    ['0%', '', null],
  ])('%s: %j', (numberFormat, input, after) => {
    expect(into(numberFormat, input)).toEqual({ after });
  });

  test.each(['45', '=1+1', "'45", '-', '28/04/2016', 'TRUE', '#N/A', ' x '])(
    'of format Text keeps %j as it is typed',
    (input) => {
      expect(into('@', input)).toEqual({ after: input });
    },
  );
});

test.each(['45', '-5', '1,234.5', '45%', '-2.5%', 'true', "'45", 'N/A', ' x', '1 660'])(
  '%j is to the emulated Excel what it is here',
  (input) => {
    const emulated = readTypedThere(input, 'General');
    expect(emulated).toMatchObject({ value: into('General', input).after, formula: null });
  },
);

test.each(['', "'"])('%j clears the cell', (input) => {
  expect(into('General', input)).toEqual({ after: null });
});

test('dates that count from 1904', () => {
  const old = { ...cell, date1904: true };
  expect(readTyped('28/04/2016', old).after).toBe(42_488 - 1462);
  expect(readTyped('01/01/1904', old).after).toBe(0);
  expect(readTyped('31/12/1903', old)).toEqual({ after: '31/12/1903' });
});

test.each([
  '=A1',
  '=SUM(A1:A3)',
  ' =1',
  '==',
  '= National average',
  '+A1',
  '-A1',
  '--5',
  '+2% a year',
  '@Kent',
])('%j is refused, for Excel would work it out', (input) => {
  expect(() => into('General', input)).toThrow(FormulaTyped);
  expect(() => into('0%', input)).toThrow(
    'Formulas cannot be typed here because the workbench does not work them out: type the formula in Excel, ' +
      'or put an apostrophe before it if it is meant as text.',
  );
});

test.each(['#N/A', '#n/a', '#DIV/0!', '#REF!'])(
  '%j is refused, for Excel would take it for an error',
  (input) => {
    expect(() => into('General', input)).toThrow(ErrorCodeTyped);
  },
);

test('a number that is shown is taken for itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.constantFrom(
        'General',
        '0',
        '0.00',
        '#,##0',
        '#,##0.00',
        '0%',
        '0.00%',
        '"£"#,##0.00',
        '"£"#,##0;-"£"#,##0',
      ),
      (hundredths, numberFormat) => {
        const places = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? (numberFormat === 'General' ? 2 : 0);
        const power = 10 ** (places + (numberFormat.includes('%') ? 2 : 0));
        const value = hundredths / power;
        const shown = showValue(value, numberFormat, false);
        expect(into('General', shown).after).toBe(value);
        expect(into(numberFormat, shown).after).toBe(value);
      },
    ),
  );
});

test('nothing that is typed breaks it, and what is no text has a format to show it by', () => {
  const piece = fc.constantFrom(...'0123456789.,%£-+()/: eE#=@\'"Octmarch\n'.split(''), '2016', 'é');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('General', '0%', '@'),
      (pieces, format) => {
        const input = pieces.join('');
        try {
          const { after, numberFormat = format } = into(format, input);
          const isSound =
            after === null ||
            ((typeof after !== 'number' || Number.isFinite(after)) &&
              showValue(after, numberFormat, false) !== '');
          if (!isSound) throw new Error(`${JSON.stringify(input)} became ${after} as ${numberFormat}`);
        } catch (error) {
          if (!(error instanceof FormulaTyped) && !(error instanceof ErrorCodeTyped)) throw error;
        }
      },
    ),
    { numRuns: 5000 },
  );
});
