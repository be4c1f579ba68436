import { polarityFromName } from '../../../../src/core/scorecard/polarity';
import { PUBLIC_NAMES } from './publicNames';

const WAYS = ['higher', 'lower', 'range', 'open'] as const;

function score() {
  const tally = { known: 0, told: 0, wrong: [] as string[], openButTold: [] as string[] };
  for (const way of WAYS) {
    for (const name of PUBLIC_NAMES[way]) {
      const read = polarityFromName(name)?.polarity ?? 'open';
      if (way === 'open') {
        if (read !== 'open') tally.openButTold.push(name);
        continue;
      }
      tally.known += 1;
      if (read === way) tally.told += 1;
      else if (read !== 'open') tally.wrong.push(name);
    }
  }
  return tally;
}

test('there are names enough to tell by', () => {
  expect(WAYS.reduce((sum, way) => sum + PUBLIC_NAMES[way].length, 0)).toBeGreaterThanOrEqual(500);
});

test('of public names with a known way nine in ten are told, and one in two hundred at most told wrong', () => {
  const { known, told, wrong } = score();
  expect(told / known).toBeGreaterThanOrEqual(0.9);
  expect(wrong.slice(Math.floor(known / 200))).toEqual([]);
});

test('names without a better way are left open', () => {
  expect(score().openButTold).toEqual([]);
});
