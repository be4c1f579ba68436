import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters, toA1 } from '../../../src/core/sheet/address';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { Failure } from '../../../src/core/sheet/errors';
import { type CellValue, NOT_CALCULATED } from '../../../src/core/sheet/grid';
import { openWorkbook } from '../../../src/file';
import { editOf, textsOf } from '../../support/edits';
import { fullWorkbook } from '../../support/fullWorkbook';
import { cellsOf, makeWorkbook, stylesOf } from '../../support/workbook';

/** A cell of a generated sheet: its column, what it holds, and whether it says where it stands. */
type GivenCell = readonly [column: number, content: string];

const texts = fc.constantFrom('a', '=1+1', ' x ', '_x0041_', '<&>"', 'é😀', 'two\nlines', '-', '\u0001');
const contents = fc.constantFrom(
  '',
  '<v>7</v>',
  '<v> 7.25 </v>',
  't="s"><v>1</v>',
  't="str"><f>B9</f><v>x</v>',
  't="b"><v>1</v>',
  't="e"><v>#N/A</v>',
  't="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r></is>',
  '<f>1+1</f><v>2</v><extLst><ext uri="u"><v>9</v></ext></extLst>',
  's="1"><v>0.5</v>',
  's="2" odd="&lt;" x14ac:a=\'"\'><v>3</v>',
);
const cell = fc.tuple(fc.nat(7), contents);
const row = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  attributes: fc.constantFrom(
    '',
    ' spans="1:8"',
    ' ht="20" x14ac:dyDescent="0.3"',
    ' s="1" customFormat="1"',
  ),
  cells: fc.uniqueArray(cell, { maxLength: 5, selector: ([column]) => column }),
  end: fc.constantFrom('', '<extLst><ext uri="v"/></extLst>', '\n  '),
});
const sheets = fc.uniqueArray(row, { maxLength: 6, selector: ({ number }) => number });

const changes = fc.uniqueArray(
  fc.record({
    row: fc.nat(11),
    column: fc.nat(9),
    after: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      texts,
      fc.constant(null),
    ),
    numberFormat: fc.option(fc.constantFrom('0%', '0.0', 'General', 'dd/mm/yyyy'), {
      nil: undefined,
      freq: 4,
    }),
    formula: fc.option(fc.constantFrom('A1+1', 'IF(A1<B1,"&","")'), { nil: undefined, freq: 5 }),
  }),
  { maxLength: 12, selector: ({ row, column }) => row * 100 + column },
);

function writeCell([column, content]: GivenCell, number: number, prefix: string): string {
  const [attributes, inside] =
    content.includes('">') && !content.startsWith('<')
      ? [` ${content.slice(0, content.indexOf('><'))}`, content.slice(content.indexOf('><') + 1)]
      : ['', content];
  const tag = `<${prefix}c r="${columnLetters(column)}${number}"${attributes}`;
  return inside === '' ? `${tag}/>` : `${tag}>${withPrefix(inside, prefix)}</${prefix}c>`;
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

function makeGiven(
  rows: (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[],
  prefix: string,
): Uint8Array {
  const inside = rows
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, attributes, cells, end }) => {
      const written = cells
        .toSorted(([one], [other]) => one - other)
        .map((given) => writeCell(given, number, prefix));
      return `<${prefix}row r="${number}"${attributes}>${written.join('')}${withPrefix(end, prefix)}</${prefix}row>`;
    });
  const xmlns = `xmlns${prefix && `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  return makeWorkbook({
    strings: '<si><t>none</t></si><si><t>shared</t></si>',
    styles: stylesOf([0, 9, 2]),
    parts: {
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><${prefix}worksheet ${xmlns}><${prefix}dimension ref="A1"/><${prefix}sheetData>${inside.join('')}</${prefix}sheetData><${prefix}pageMargins left="1"/></${prefix}worksheet>`,
    },
  });
}

function plain(value: CellValue | undefined): CellEdit['before'] {
  return typeof value === 'object' ? value.error : (value ?? null);
}

const runs = { numRuns: 300 };

test('what is written is read back, nothing else differs, and taking it back restores every byte', () => {
  fc.assert(
    fc.property(sheets, changes, fc.constantFrom('', 'x:'), (rows, wanted, prefix) => {
      const bytes = makeGiven(rows, prefix);
      const host = openWorkbook(bytes, 'draft.xlsx');
      const before = host.read('Sheet1');
      const values: Record<string, unknown> = cellsOf(before, 'value');
      const formulas: Record<string, boolean> = cellsOf(before, 'isFormula');
      const formats: Record<string, string> = cellsOf(before, 'numberFormat');
      const edits = wanted.map(({ row, column, after, numberFormat, formula }): CellEdit => {
        const edit = {
          sheet: 'Sheet1',
          cell: { row, column },
          before: plain(before.rows[row]?.[column]?.value),
          after: Object.is(after, -0) ? 0 : after,
        };
        return {
          ...edit,
          ...(numberFormat === undefined ? {} : { numberFormat }),
          ...(formula === undefined ? {} : { formula }),
        };
      });
      const goBack = host.remember();
      expect(host.apply(edits)).toEqual([]);
      for (const { cell, after, formula, numberFormat } of edits) {
        const a1 = toA1(cell);
        Reflect.deleteProperty(values, a1);
        Reflect.deleteProperty(formulas, a1);
        if (after === null && formula === undefined) continue;
        values[a1] = after ?? { error: NOT_CALCULATED };
        formulas[a1] = formula !== undefined;
        if (numberFormat !== undefined) formats[a1] = numberFormat;
      }
      const saved = host.save();
      for (const grid of [host.read('Sheet1'), openWorkbook(saved, 'draft.xlsx').read('Sheet1')]) {
        expect(cellsOf(grid, 'value')).toEqual(values);
        expect(cellsOf(grid, 'isFormula')).toEqual(formulas);
        const read = cellsOf(grid, 'numberFormat');
        expect(Object.entries(read).filter(([a1, format]) => formats[a1] && formats[a1] !== format)).toEqual(
          [],
        );
      }
      goBack();
      expect(host.save()).toEqual(bytes);
    }),
    runs,
  );
});

test('what the edits do not name stays where it stands, letter by letter', () => {
  fc.assert(
    fc.property(sheets, changes, (rows, wanted) => {
      const bytes = makeGiven(rows, '');
      const host = openWorkbook(bytes, 'draft.xlsx');
      const before = host.read('Sheet1');
      const edits = wanted.map(({ row, column, after }): CellEdit => ({
        sheet: 'Sheet1',
        cell: { row, column },
        before: plain(before.rows[row]?.[column]?.value),
        after,
      }));
      expect(host.apply(edits)).toEqual([]);
      const touched = new Set(edits.map(({ cell }) => toA1(cell)));
      const touchedRows = new Set(edits.map(({ cell }) => cell.row + 1));
      const strip = (xml: string): string =>
        xml
          .replace(/<dimension [^>]*>/, '')
          .replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (whole, a1: string) =>
            touched.has(a1) ? '' : whole,
          )
          .replace(/ spans="\d+:\d+"/g, '')
          .replace(/<row r="(\d+)"><\/row>/g, (whole, number: string) =>
            touchedRows.has(Number(number)) ? '' : whole,
          );
      const part = 'xl/worksheets/sheet1.xml';
      expect(strip(textsOf(host.save())[part]!)).toBe(strip(textsOf(bytes)[part]!));
    }),
    runs,
  );
});

test('any difference from what an edit expects stops all of them', () => {
  fc.assert(
    fc.property(sheets, changes, fc.nat(), (rows, wanted, pick) => {
      fc.pre(wanted.length > 0);
      const bytes = makeGiven(rows, '');
      const host = openWorkbook(bytes, 'draft.xlsx');
      const before = host.read('Sheet1');
      const edits = wanted.map(({ row, column }, index): CellEdit => {
        const found = plain(before.rows[row]?.[column]?.value);
        const isWrong = index === pick % wanted.length;
        return { sheet: 'Sheet1', cell: { row, column }, before: isWrong ? `not ${found}` : found, after: 1 };
      });
      const wrong = edits[pick % wanted.length]!;
      const found = plain(before.rows[wrong.cell.row]?.[wrong.cell.column]?.value);
      expect(host.apply(edits)).toEqual([{ sheet: 'Sheet1', cell: wrong.cell, reason: 'changed', found }]);
      expect(host.save()).toBe(bytes);
    }),
    { numRuns: 100 },
  );
});

test('a damaged part stops an apply with one of our failures, and then nothing is changed', () => {
  const parts = unzipSync(fullWorkbook());
  const texts = textsOf(fullWorkbook());
  const names = Object.keys(texts).filter((name) =>
    /workbook|sheet1|styles|calcChain|table1|Types/.test(name),
  );
  const sheet = 'Main';
  const edits = [
    editOf('A2', 10, 15, { sheet }),
    editOf('B2', 20, '=x', { sheet }),
    editOf('E9', null, 1, { sheet, numberFormat: '0.000' }),
  ];
  let [tried, made] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom('', ' ', '<', '>', '"', '/>', '&', '1', 'x="'),
      fc.nat(3),
      (name, pick, piece, cut) => {
        tried++;
        const text = texts[name]!;
        const at = pick % text.length;
        const broken = strToU8(text.slice(0, at) + piece + text.slice(at + cut));
        const bytes = zipSync({ ...parts, [name]: broken }, { level: 0 });
        try {
          const host = openWorkbook(bytes, 'draft.xlsx');
          // Edits come from what was read: a sheet that cannot be read is never edited.
          host.read(sheet);
          const goBack = host.remember();
          try {
            if (host.apply(edits).length === 0) {
              made++;
              expect(cellsOf(openWorkbook(host.save(), 'saved.xlsx').read(sheet), 'value')).toMatchObject({
                A2: 15,
                B2: '=x',
                E9: 1,
              });
              goBack();
            }
          } finally {
            expect(host.save()).toBe(bytes);
          }
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
        }
      },
    ),
    runs,
  );
  expect(made).toBeGreaterThan(tried / 15);
});
