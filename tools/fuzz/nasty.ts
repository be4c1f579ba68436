import type { Chance } from './random';

const texts = [
  '',
  ' ',
  '?',
  '[',
  'N/A',
  '-',
  '%',
  '£',
  '+5%',
  '12 - 14',
  '<5',
  '=1+1',
  '"=1+1"',
  '#REF!',
  '31 February 2017',
  '29/02/2100',
  'Q5 2016/17',
  'March or April 2017, then 2018',
  '00/00/0000',
  'Target 2019',
  'Kent 2016',
  'Actual 99999999',
  'Total',
  'of which',
  'Percentage of (Minimise)',
  '\u202eabc\u202c',
  '\u200b',
  '\ufffe',
  'é\u0301\u0301\u0301',
  '👩‍👩‍👧',
  'İ',
  'ﬃ',
  '0.' + '0'.repeat(120) + '1',
  '1e308',
  '-1e309',
  '1,234,567.89.01',
  '__proto__',
  'constructor',
];

const units = [
  '?',
  ' ',
  '-',
  '*',
  '[',
  '(',
  ')',
  '9',
  ',',
  '.',
  '/',
  'a',
  'Ä',
  '= ',
  'not ',
  'March ',
  '%',
  "'",
  '\t',
  '0 to ',
];

/** A text that nobody means to write and that somebody will. */
export function nastyText(chance: Chance): string {
  const kind = chance.below(8);
  if (kind < 5) return chance.pick(texts);
  if (kind < 7) return chance.pick(units).repeat(1 + chance.below(400));
  return (chance.pick(units) + chance.pick(units))
    .repeat(chance.below(20) === 0 ? 16_000 : 200)
    .slice(0, 33_000);
}

export function nastyNumber(chance: Chance): string {
  return chance.pick([
    '',
    '-1',
    '0',
    '1',
    '2',
    '1e999',
    'NaN',
    '-0',
    '99999999999',
    '1048577',
    '16385',
    '4294967296',
    '0x10',
    '1.5',
    'A0',
    'A1:A1',
    'XFD1048576',
    'A1:XFD1048576',
    'ZZZZ1',
    'true',
    's',
  ]);
}

export function nastyJson(chance: Chance, depth = 0): unknown {
  switch (chance.below(depth > 3 ? 5 : 7)) {
    case 0:
      return null;
    case 1:
      return chance.pick([0, -1, 1e308, 0.1, 2 ** 53]);
    case 2:
      return chance.below(2) === 0;
    case 3:
    case 4:
      return nastyText(chance);
    case 5:
      return Array.from({ length: chance.below(4) }, () => nastyJson(chance, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: chance.below(4) }, () => [nastyText(chance), nastyJson(chance, depth + 1)]),
      );
  }
}
