import fc from 'fast-check';
import { openCsv, openWorkbook } from '../../../src/file';
import { NowhereToStore, SheetNameRefused } from '../../../src/file/failures';
import { type Addition, Additions } from '../../../src/file/session/additions';
import { fullWorkbook } from '../../support/fullWorkbook';
import { editOf } from '../../support/edits';

const bytes = fullWorkbook();

const report: Addition = { kind: 'report', name: 'Check', rows: [['Rule'], ['=x']], layout: {} };
const copy: Addition = { kind: 'copy', copy: { from: 'Main', name: 'Next', edits: [] } };
const altered: Addition = {
  kind: 'copy',
  copy: { from: 'Main', name: 'Later', edits: [editOf('A2', 10, 15, { sheet: 'Later' })] },
};
const first: Addition = { kind: 'stored', json: { step: 1 } };
const second: Addition = { kind: 'stored', json: { step: 2 } };

/** The file with these additions, put into it one after the other. */
function fileWith(...list: readonly Addition[]): Uint8Array {
  const host = openWorkbook(bytes, 'draft.xlsm');
  const additions = new Additions(host);
  for (const come of list) additions.exchange({ gone: null, come });
  return host.save();
}

function open() {
  const host = openWorkbook(bytes, 'draft.xlsm');
  return { host, additions: new Additions(host) };
}

test('one that came first goes, and those that came later stay', () => {
  const { host, additions } = open();
  for (const come of [report, first, copy]) additions.exchange({ gone: null, come });
  additions.exchange({ gone: report, come: null });
  expect(additions.list).toEqual([first, copy]);
  expect(host.save()).toEqual(fileWith(first, copy));
  expect(host.sheets().map(({ name }) => name)).toEqual(['Main', 'Pivot', 'Next']);
  expect(host.readStoredJson()).toEqual({ step: 1 });
});

test('what is kept is exchanged, and what was kept before comes back', () => {
  const { host, additions } = open();
  additions.exchange({ gone: null, come: first });
  additions.exchange({ gone: first, come: second });
  expect(host.readStoredJson()).toEqual({ step: 2 });
  additions.exchange({ gone: second, come: first });
  expect(host.save()).toEqual(fileWith(first));
});

test('without any the file is what it was, to the byte', () => {
  const { host, additions } = open();
  for (const come of [copy, report, second]) additions.exchange({ gone: null, come });
  for (const gone of [copy, second, report]) additions.exchange({ gone, come: null });
  expect(additions.list).toEqual([]);
  expect(host.save()).toBe(bytes);
});

test('one that the file does not allow leaves all as it was', () => {
  const { host, additions } = open();
  additions.exchange({ gone: null, come: report });
  const before = host.save();
  const taken: Addition = { ...report, name: 'pivot' };
  expect(() => {
    additions.exchange({ gone: report, come: taken });
  }).toThrow(SheetNameRefused);
  expect(additions.list).toEqual([report]);
  expect(host.save()).toEqual(before);
  additions.exchange({ gone: report, come: null });
  expect(host.save()).toBe(bytes);

  const csv = openCsv(new TextEncoder().encode('a,b'), 'draft.csv');
  expect(() => {
    new Additions(csv).exchange({ gone: null, come: first });
  }).toThrow(NowhereToStore);
});

test('whatever came and went, the file is what its list alone makes of it', () => {
  const all = [report, copy, altered, first];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all), { maxLength: 10 }), (moves) => {
      const { host, additions } = open();
      for (const one of moves) {
        const isIn = additions.list.includes(one);
        additions.exchange(isIn ? { gone: one, come: null } : { gone: null, come: one });
      }
      const { list } = additions;
      if (list.length === 0) expect(host.save()).toBe(bytes);
      else expect(host.save()).toEqual(fileWith(...list));
    }),
    { numRuns: 30 },
  );
});
