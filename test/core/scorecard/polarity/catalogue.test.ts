import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findKnownIndicator, GROUPS } from '../../../../src/core/scorecard/polarity/catalogue';

const lines = GROUPS.flatMap((group) =>
  (['higher', 'lower', 'range', 'open'] as const).flatMap((way) =>
    (group[way] ?? []).map((line) => ({ way, line })),
  ),
);

test('holds the indicators of every field, each field with where it comes from', () => {
  expect(lines.length).toBeGreaterThan(1000);
  const folder = join(__dirname, '../../../../src/core/scorecard/polarity/catalogue');
  const sources = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((source) => source.includes(': IndicatorGroup ='));
  expect(sources).toHaveLength(GROUPS.length);
  for (const source of sources) expect(source).toMatch(/\/\*\*[\s*]+From [\s\S]{20,}?\*\/\nexport const/);
});

test('names no indicator twice', () => {
  const all = lines.map(({ line }) => line);
  expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
});

test('finds every indicator by its own words', () => {
  for (const { way, line } of lines) expect([line, findKnownIndicator(line)?.way]).toEqual([line, way]);
});

test.each([
  ['pressure ulcers, grade 3', 'lower', 'pressure ulcers'],
  ['adults re-arrested within a year', 'lower', 're-arrested'],
  ['total waste collected per year', 'lower', 'total waste collected'],
  ['number of library visits made', 'higher', 'library visits'],
])('%s', (name, way, because) => {
  expect(findKnownIndicator(name)).toEqual({ way, because });
});

test.each([
  'pressure without ulcers',
  'pressure from so many people with ulcers',
  'number of things',
  '',
  'ulcers pressure',
])('finds nothing in "%s"', (name) => {
  expect(findKnownIndicator(name)?.because ?? '').not.toMatch(/ulcer/);
});

test('gives words of the name, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const name = text.toLowerCase();
      expect(name).toContain(findKnownIndicator(name)?.because ?? '');
    }),
  );
});
