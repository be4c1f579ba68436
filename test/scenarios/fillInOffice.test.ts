import { toA1 } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit';
import { readScorecards } from '../../src/core/reading';
import { allMethods } from '../../src/core/trajectories';
import { type FillOptions, fillTrajectories } from '../../src/core/trajectories/fill';
import { openWorkbook, type XlsxHost } from '../../src/file';
import { convertByOffice, describeWith } from '../support/oracles';
import { sampleBytes } from '../support/sample';

const SHEET = 'Appendix 1';
const COLUMN_2018 = 6;
const COLUMN_2019 = 7;

/** The sample with the targets for 2018 and 2019 blank in every second row that has them, so that the others can teach. */
async function unfinished(): Promise<XlsxHost> {
  const host = openWorkbook(sampleBytes(), 'draft.xlsx');
  const [scorecard] = readScorecards(host.readNow(SHEET));
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

describeWith('LibreOffice', () => {
  test.each(allMethods.map(({ id }) => id))('%s comes to the same figures there as here', async (method) => {
    const host = await unfinished();
    const [scorecard] = readScorecards(host.readNow(SHEET));
    const { edits } = fillTrajectories(scorecard!, { ...optionsFor(method), as: 'formulas' });
    expect(edits.length).toBeGreaterThan(method === 'hold' ? 5 : 20);
    // Without a value to go by, the other program has to work every formula out.
    const open = edits.map((edit): CellEdit =>
      edit.formula === undefined ? edit : { ...edit, after: null },
    );
    expect(await host.apply(open)).toEqual([]);
    const recalculated = openWorkbook(convertByOffice(host.save(), 'xlsx'), 'recalculated.xlsx').readNow(
      SHEET,
    );
    for (const { cell, after } of edits) {
      const there = recalculated.rows[cell.row]?.[cell.column]?.value;
      expect([toA1(cell), there]).toEqual([toA1(cell), expect.closeTo(Number(after), 9)]);
    }
  });

  test('a filled workbook prints', async () => {
    const host = await unfinished();
    const [scorecard] = readScorecards(host.readNow(SHEET));
    expect(await host.apply(fillTrajectories(scorecard!, { method: 'house' }).edits)).toEqual([]);
    const pdf = convertByOffice(host.save(), 'pdf');
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
