import { Recheck } from '../../../src/ui/model/recheck';

/** Notes how long each timer is to wait. */
function recheckWithWaits(): { recheck: Recheck; waits: number[] } {
  const waits: number[] = [];
  const recheck = new Recheck({
    today: () => '2017-04-15',
    time: () => '14:02',
    now: () => 0,
    startTimer: (milliseconds) => {
      waits.push(milliseconds);
      return () => undefined;
    },
  });
  return { recheck, waits };
}

const run = () => undefined;

test('a change of the workbook is one of all its sheets', () => {
  const { recheck } = recheckWithWaits();
  recheck.note([{ sheet: 'Adults' }]);
  expect(recheck.sheets).toEqual(['Adults']);
  recheck.note([{ sheet: 'Roads' }, { sheet: null }]);
  expect(recheck.sheets).toBeNull();
});

test('a check that came to nothing leaves the sheets to be read that it began with', () => {
  const { recheck } = recheckWithWaits();
  recheck.note([{ sheet: 'Adults' }]);
  const takeBack = recheck.begin(null);
  expect(recheck.hasChanges).toBe(false);
  recheck.note([{ sheet: 'Roads' }]);
  takeBack();
  expect(recheck.sheets).toEqual(['Adults', 'Roads']);
});

test('a check of some sheets leaves the others to be read', () => {
  const { recheck } = recheckWithWaits();
  recheck.note([{ sheet: 'Adults' }, { sheet: 'Roads' }]);
  recheck.begin(['Roads']);
  expect(recheck.sheets).toEqual(['Adults']);
  recheck.note([{ sheet: null }]);
  recheck.begin(['Adults']);
  expect(recheck.sheets).toBeNull();
});

test('a slow check is not run again by itself, unless few sheets were changed', () => {
  const { recheck, waits } = recheckWithWaits();
  recheck.finish(9000, 6);
  recheck.note([{ sheet: null }]);
  expect(recheck.plan(6, run)).toBe(false);
  recheck.begin(null);
  recheck.note([{ sheet: 'Adults' }]);
  expect(recheck.plan(6, run)).toBe(true);
  expect(waits).toEqual([400]);
});

test('who is typing is left alone for longer each time, until something changes', () => {
  const { recheck, waits } = recheckWithWaits();
  for (let time = 0; time < 4; time++) recheck.plan(1, run, true);
  expect(waits).toEqual([1000, 2000, 4000, 4000]);
  recheck.note([{ sheet: 'Adults' }]);
  recheck.plan(1, run, true);
  expect(waits.at(-1)).toBe(1000);
});
