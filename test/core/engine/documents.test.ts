import { createEngine } from '../../../src/core/engine/createEngine';
import { toA1 } from '../../../src/core/sheet/address';
import { openHostOn } from '../../excel-host/openHost';
import { gridOf } from '../../support/grid';

const heading = ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const rows = [
  heading,
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 95, 'Final'],
  ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
  ['Waste', 'Percentage of household waste recycled', 43.6, 45, 48, 'Final'],
];
const earlier = [
  heading,
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 97, 'Final'],
  ['Housing', 'Number of households in temporary accommodation', 310, 300, 280, 'Final'],
  ['Waste', 'Percentage of household waste recycled', 43.6, 45, 48, 'Final'],
  ['Waste', 'Number of missed bins', 210, 200, 180, 'Final'],
];
const plan =
  'In 2018, 95% of urgent repairs will be completed on time.\n\nHouseholds in temporary accommodation will fall to 260 in 2018.';

async function open() {
  const { host } = openHostOn(rows);
  const engine = createEngine(host, { pause: () => Promise.resolve() });
  await engine.check({ asOf: '2017-04-15' });
  return engine;
}

describe('a plan’s text', () => {
  test('is held against the scorecards of the check, each figure with its place', async () => {
    const engine = await open();
    const statements = await engine.narrative(plan);
    expect(
      statements.map(({ quote, from, to, verdict, place }) => [
        quote.slice(from, to),
        verdict,
        place && `${place.sheet}!${toA1(place.cell)}`,
      ]),
    ).toEqual([
      ['95%', 'agrees', 'Sheet1!E2'],
      ['260', 'disagrees', 'Sheet1!E3'],
    ]);
  });

  test('a match that is set right stays so, for the row or for none', async () => {
    const engine = await open();
    const [, wrong] = await engine.narrative(plan);
    await engine.choose({ label: '', setting: { statements: { [wrong!.key]: '' } } });
    const [, none] = await engine.narrative(`A new beginning.\n\n${plan}`);
    expect(none).toMatchObject({ verdict: 'not-found', place: null, isSet: true });
    const row = 'Percentage of household waste recycled';
    await engine.choose({ label: '', setting: { statements: { [wrong!.key]: row } } });
    const [, other] = await engine.narrative(plan);
    expect(other).toMatchObject({ verdict: 'disagrees', isSet: true, place: { indicator: row } });
    await engine.choose({ label: '', setting: { statements: { [wrong!.key]: 'No such row' } } });
    expect((await engine.narrative(plan))[1]).toMatchObject({ verdict: 'not-found', place: null });
  });
});

describe('a required list', () => {
  const list =
    '1. Percentage of urgent repairs completed on time\n2. Number of library visits\n3. Number of empty shops';

  test('what no row is wants a reason, each by itself', async () => {
    const engine = await open();
    const [has, visits, shops] = await engine.required(list);
    expect([has!.match, visits!.match, shops!.match]).toEqual(['exact', 'none', 'none']);
    expect(has!.finding).toBeNull();
    await engine.explainDocument(visits!.finding!.id, 'Reported by the culture trust since April', 'A');
    const [, explained, still] = await engine.required(list);
    expect(explained!.finding!.explained).toMatchObject({ hasLapsed: false });
    expect(still!.finding!.explained).toBeNull();
  });
});

describe('an earlier scorecard', () => {
  const compare = async (engine: Awaited<ReturnType<typeof open>>) =>
    engine.compare({ grids: [gridOf(earlier)] });

  test('what changed is listed, and a reason for it is kept and lapses', async () => {
    const engine = await open();
    const before = await compare(engine);
    expect(before.matched).toBe(3);
    expect(before.changes.map(({ rule }) => rule).sort()).toEqual([
      'actual-restated',
      'indicator-dropped',
      'target-changed',
    ]);
    const target = before.changes.find(({ rule }) => rule === 'target-changed')!;
    expect(await engine.explainDocument(target.id, 'agreed', '')).toMatch(/too short/);
    await engine.explainDocument(target.id, 'Cabinet cut the budget for repairs in March', 'A');
    const after = await compare(engine);
    expect(after.changes.filter(({ explained }) => explained)).toEqual([
      expect.objectContaining({ rule: 'target-changed' }),
    ]);
    expect(await engine.revertReasons()).toBe(true);
    expect((await compare(engine)).changes.filter(({ explained }) => explained)).toEqual([]);
  });

  test('a scorecard against itself changes nothing', async () => {
    const engine = await open();
    expect(await engine.compare({ grids: [gridOf(rows)] })).toEqual({
      matched: 3,
      changes: [],
      notRun: [],
      doubled: { earlier: [], now: [] },
    });
  });

  test('a sheet is compared with the other sheets', async () => {
    const engine = await open();
    expect((await engine.compare({ sheet: 'Sheet1' })).matched).toBe(0);
  });
});
