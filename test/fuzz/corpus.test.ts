import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../../bench/workbook';
import { mutateCsv, mutateWorkbook } from '../../tools/fuzz/mutate';
import { chanceOf } from '../../tools/fuzz/random';
import { tryFile } from '../../tools/fuzz/tryFile';

const corpus = join(__dirname, 'corpus');

test.each(readdirSync(corpus))('%s comes through', async (name) => {
  expect(['read', 'refused']).toContain(await tryFile(readFileSync(join(corpus, name)), name));
});

test('a seed stands for one file, and another seed for another', () => {
  const base = makeWorkbook(3);
  const make = (seed: number) => mutateWorkbook(base, chanceOf(seed));
  expect(make(7)).toEqual(make(7));
  expect(
    new Set(Array.from({ length: 20 }, (_, seed) => Buffer.from(make(seed)).toString('base64'))).size,
  ).toBe(20);
});

test('files that are not quite right are read or refused, and both happen', async () => {
  const [workbook, csv] = [makeWorkbook(3), readFileSync(join(corpus, 'plain.csv'))];
  const outcomes = new Set<string>();
  for (let seed = 0; seed < 60; seed++) {
    outcomes.add(await tryFile(mutateWorkbook(workbook, chanceOf(seed)), 'fuzz.xlsx'));
    outcomes.add(await tryFile(mutateCsv(csv, chanceOf(seed)), 'fuzz.csv'));
  }
  expect([...outcomes].sort()).toEqual(['read', 'refused']);
});
