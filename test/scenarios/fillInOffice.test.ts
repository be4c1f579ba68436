import { toA1 } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit';
import { readScorecards } from '../../src/core/reading';
import { allMethods } from '../../src/core/trajectories';
import { type FillEdit, type FillOptions, fillTrajectories } from '../../src/core/trajectories/fill';
import { openWorkbook, type FileHost } from '../../src/file';
import { convertAllByOffice, convertByOffice, describeWith } from '../support/oracles';
import { sampleBytes } from '../support/sample';

const SHEET = 'Appendix 1';
const COLUMN_2018 = 6;
const COLUMN_2019 = 7;

/** The sample with the targets for 2018 and 2019 blank in every second row that has them, so that the others can teach. */
async function unfinished(): Promise<FileHost> {
  const host = openWorkbook(sampleBytes(), 'draft.xlsx');
  const [scorecard] = readScorecards(host.read(SHEET));
  const edits = scorecard!.indicators
    .filter((_, index) => index % 2 === 0)
    .flatMap(({ values }) => values)
    .filter(
      ({ cell, number }) => number !== null && (cell.column === COLUMN_2018 || cell.column === COLUMN_2019),
    )
    .map(({ cell, raw }): CellEdit => ({ sheet: SHEET, cell, before: raw, after: null }));
  expect(await host.apply(edits)).toEqual([]);
  return openWorkbook(host.save(), 'draft.xlsx');
}

function optionsFor(method: string): FillOptions {
  return method === 'close-gap' ? { method, share01: 0.5, replace: true } : { method };
}

/** The sample filled with formulas by a method, and what they come to here. */
async function fillBy(method: string): Promise<{ edits: readonly FillEdit[]; bytes: Uint8Array }> {
  const host = await unfinished();
  const [scorecard] = readScorecards(host.read(SHEET));
  const { edits } = fillTrajectories(scorecard!, { ...optionsFor(method), as: 'formulas' });
  // Without a value to go by, the other program has to work every formula out.
  const open = edits.map((edit): CellEdit => (edit.formula === undefined ? edit : { ...edit, after: null }));
  expect(await host.apply(open)).toEqual([]);
  return { edits, bytes: host.save() };
}

describeWith('LibreOffice', () => {
  const methods = allMethods.map(({ id }) => id);
  const filled = new Map<string, { edits: readonly FillEdit[]; bytes: Uint8Array }>();
  let recalculated: Readonly<Record<string, Uint8Array>>;

  beforeAll(async () => {
    for (const method of methods) filled.set(method, await fillBy(method));
    recalculated = convertAllByOffice(
      Object.fromEntries([...filled].map(([method, { bytes }]) => [method, bytes])),
      'xlsx',
    );
  }, 120_000);

  test.each(methods)('%s comes to the same figures there as here', (method) => {
    const { edits } = filled.get(method)!;
    expect(edits.length).toBeGreaterThan(method === 'hold' ? 5 : 20);
    const { rows } = openWorkbook(recalculated[method]!, 'recalculated.xlsx').read(SHEET);
    expect(edits.map(({ cell }) => [toA1(cell), rows[cell.row]?.[cell.column]?.value])).toEqual(
      edits.map(({ cell, after }) => [toA1(cell), expect.closeTo(Number(after), 9)]),
    );
  });

  test('a filled workbook prints', async () => {
    const host = await unfinished();
    const [scorecard] = readScorecards(host.read(SHEET));
    expect(await host.apply(fillTrajectories(scorecard!, { method: 'house' }).edits)).toEqual([]);
    const pdf = convertByOffice(host.save(), 'pdf');
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
