import fc from 'fast-check';
import { columnLetters } from '../../../src/core/sheet/address';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { Failure } from '../../../src/core/sheet/errors';
import { openLiveFile, openWorkbook, type LiveFile } from '../../../src/file';
import { plainGrid } from '../../contract/hostContract';
import { expectAlike } from '../../support/expectAlike';
import { makeSheet, stylesOf } from '../../support/workbook';

/** Inside of `c`, after what may be its style. */
const contents = fc.constantFrom(
  '/>',
  '><v>7</v></c>',
  't="s"><v>1</v></c>',
  't="str"><f>B9</f><v>x</v></c>',
  't="str"><f>B9</f><v></v></c>',
  '><f>A1+1</f><v>2</v></c>',
  '><f>A1+1</f></c>',
  '><f t="shared" ref="A1:H9" si="0">Z1</f><v>3</v></c>',
  '><f t="shared" si="0"/><v>4</v></c>',
  'cm="1"><f t="array" ref="B2:C3">Z9</f><v>5</v></c>',
  't="b"><v>1</v></c>',
  't="e"><v>#N/A</v></c>',
  't="d"><v>2016-10-01</v></c>',
  't="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>',
);
const cell = fc.record({ column: fc.nat(7), style: fc.nat(4), content: contents });
const row = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  attributes: fc.constantFrom('', ' spans="1:8"', ' s="1" customFormat="1"', ' hidden="1"', ' ht="0"'),
  isNumbered: fc.boolean(),
  cells: fc.uniqueArray(cell, { maxLength: 5, selector: ({ column }) => column }),
});
const sheet = fc.record({
  rows: fc.uniqueArray(row, { maxLength: 6, selector: ({ number }) => number }),
  columns: fc.constantFrom(
    '',
    '<cols><col min="2" max="3" style="1"/><col min="7" max="12" hidden="1" style="2"/></cols>',
  ),
  format: fc.constantFrom('', '<sheetFormatPr zeroHeight="1"/>'),
  merges: fc.constantFrom('', '<mergeCells><mergeCell ref="A2:B4"/><mergeCell ref="E1:H1"/></mergeCells>'),
  protection: fc.constantFrom('', '', '<sheetProtection sheet="1"/>'),
  date1904: fc.constantFrom('', '', 'date1904="1"'),
});
type GivenSheet = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

function makeFile({ rows, columns, format, merges, protection, date1904 }: GivenSheet): Uint8Array {
  let last = 0;
  const written = rows
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, attributes, isNumbered, cells }) => {
      // A row without a number follows the one before it.
      const own = isNumbered ? number : last + 1;
      last = Math.max(own, last + 1);
      const inside = cells
        .toSorted((one, other) => one.column - other.column)
        .map(
          ({ column, style, content }) => `<c r="${columnLetters(column)}${last}" s="${style}" ${content}`,
        );
      return `<row${isNumbered ? ` r="${last}"` : ''}${attributes}>${inside.join('')}</row>`;
    });
  return makeSheet(written.join(''), {
    before: format + columns,
    after: protection + merges,
    properties: date1904,
    strings: '<si><t>none</t></si><si><t>shared</t></si>',
    styles: stylesOf([0, 9, 2, 49, 170], { 170: '#,##0.0;[Red]-#,##0.0' }).replace(
      '<xf numFmtId="2"/>',
      '<xf numFmtId="2"><protection locked="0"/></xf>',
    ),
  });
}

const place = fc.record({ row: fc.nat(11), column: fc.nat(9) });
const inputs = fc.constantFrom(
  ...['45', '0.5', '45%', '1,234', '£2,043', '(5)', '-5', '28/04/2016', 'Oct-16', '10:30', '1E3', 'true'],
  ...["'007", "'=x", 'text', ' spaced ', 'two\nlines', '_x0041_', '<&>"', '\u0001', '', '', '=1', '#N/A'],
);
const edits = fc.uniqueArray(
  fc.record({
    cell: place,
    after: fc.constantFrom<CellEdit['after'][]>(1, -0, 0.1 + 0.2, 1e21, 'N/A', '=x', '', null, true, '12'),
    numberFormat: fc.constantFrom(undefined, undefined, '0%', 'General', 'dd/mm/yyyy', '0.0" x"'),
    formula: fc.constantFrom(undefined, undefined, undefined, 'A1+1'),
  }),
  { maxLength: 5 },
);

type Act =
  | { readonly kind: 'type'; readonly cell: { row: number; column: number }; readonly input: string }
  | { readonly kind: 'apply'; readonly edits: typeof edits extends fc.Arbitrary<infer Value> ? Value : never }
  | { readonly kind: 'undo' | 'redo' | 'revert' | 'report' | 'noReport' | 'settings' | 'save' };

const acts = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('type' as const), cell: place, input: inputs }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('apply' as const), edits }) },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constantFrom('undo', 'undo', 'redo', 'revert', 'report', 'noReport', 'settings', 'save'),
      }),
    },
  ) as fc.Arbitrary<Act>,
  { minLength: 3, maxLength: 14 },
);

const name = 'Sheet1';

async function look(file: LiveFile): Promise<ReturnType<typeof plainGrid>> {
  return plainGrid(await file.read(name));
}

/** Does it, and answers whether there is a step more to undo. */
async function perform(file: LiveFile, act: Act): Promise<boolean> {
  if (act.kind === 'type') {
    try {
      return (await file.type(name, act.cell, act.input)).length === 0;
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      return false;
    }
  }
  if (act.kind === 'apply') {
    const wanted = act.edits.map(({ cell, after, numberFormat, formula }): CellEdit => {
      const value = file.readCells(name, [cell])[0]?.value;
      const before = typeof value === 'object' ? value.error : (value ?? null);
      const edit = { sheet: name, cell, before, after };
      return {
        ...edit,
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(formula === undefined ? {} : { formula }),
      };
    });
    return (await file.apply(wanted)).length === 0 && wanted.length > 0;
  }
  if (act.kind === 'revert') return file.canRevert() && (await file.revert()).length === 0;
  if (act.kind === 'undo') await file.undo();
  else if (act.kind === 'redo') await file.redo();
  else if (act.kind === 'report') await file.writeReport([['a', '=1', 2]]);
  else if (act.kind === 'noReport') await file.removeReport();
  else if (act.kind === 'settings') await file.settings.set({ version: 1, revision: 1 });
  else file.save();
  return false;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

const runs = { numRuns: 150 };

test('what is shown is what a reading of the saved file finds, whatever was done', async () => {
  let [tried, stepCount] = [0, 0];
  await fc.assert(
    fc.asyncProperty(sheet, acts, async (given, wanted) => {
      const file = openLiveFile(makeFile(given), 'draft.xlsx', { today: () => new Date(2017, 5) });
      tried++;
      for (const act of wanted) {
        stepCount += Number(await perform(file, act));
        const saved = openWorkbook(file.save(), 'saved.xlsx');
        expectAlike(await look(file), plainGrid(saved.read(name)));
        expect(await file.sheets()).toEqual(await saved.sheets());
      }
    }),
    runs,
  );
  expect(stepCount).toBeGreaterThan(tried);
});

test('undo and redo go from state to state, and back at the first the file is the one that was opened', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, acts, async (given, wanted) => {
      const bytes = makeFile(given);
      const file = openLiveFile(bytes, 'draft.xlsx');
      const states = [await look(file)];
      let now = 0;
      for (const act of wanted) {
        if (act.kind === 'settings' || act.kind === 'report') continue;
        if (act.kind === 'undo') {
          expect(file.canUndo()).toBe(now > 0);
          expect((await file.undo()) === null).toBe(now === 0);
          now = Math.max(0, now - 1);
        } else if (act.kind === 'redo') {
          expect(file.canRedo()).toBe(now < states.length - 1);
          expect((await file.redo()) === null).toBe(now === states.length - 1);
          now = Math.min(states.length - 1, now + 1);
        } else if (await perform(file, act)) {
          states.splice(++now, Infinity, await look(file));
        }
        expectAlike(await look(file), states[now]);
      }
      while (file.canUndo()) await file.undo();
      expect(await look(file)).toEqual(states[0]);
      expect(file.save()).toBe(bytes);
      while (file.canRedo()) await file.redo();
      expect(await look(file)).toEqual(states.at(-1));
    }),
    runs,
  );
});

test('a file that says it is unchanged is what was saved last', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, acts, async (given, wanted) => {
      let saved = makeFile(given);
      const file = openLiveFile(saved, 'draft.xlsx');
      for (const act of wanted) {
        await perform(file, act);
        if (act.kind === 'save') saved = file.save();
        if (!file.isChanged()) expect(isSame(file.save(), saved)).toBe(true);
      }
    }),
    runs,
  );
});

const plainSheet = { columns: '', format: '', merges: '', protection: '', date1904: '' } as const;

test('a revert takes back the apply and nothing else, so that the file is as if it had never been', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 4 }), edits, acts, async (rows, applied, wanted) => {
      const unique = [...new Map(rows.map((one) => [one.number, one])).values()];
      const bytes = makeFile({ ...plainSheet, rows: unique });
      const file = openLiveFile(bytes, 'draft.xlsx', { today: () => new Date(2017, 5) });
      const other = openLiveFile(bytes, 'draft.xlsx', { today: () => new Date(2017, 5) });
      if (!(await perform(file, { kind: 'apply', edits: applied }))) return;
      const touched = new Set(applied.map(({ cell }) => `${cell.row},${cell.column}`));
      for (const act of wanted) {
        if (act.kind !== 'type' || touched.has(`${act.cell.row},${act.cell.column}`)) continue;
        await perform(file, act);
        await perform(other, act);
      }
      expect(await file.revert()).toEqual([]);
      expect(isSame(file.save(), other.save())).toBe(true);
    }),
    runs,
  );
});
