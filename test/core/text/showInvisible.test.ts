import { escapeInvisible, showInvisible } from '../../../src/core/text/showInvisible';

const marks = [
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2060',
  '\ufeff',
  '\u{e0041}',
  '\ud800',
];

test.each(marks)('%j is named where it is shown', (mark) => {
  const code = mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  expect(showInvisible(`a${mark}b`)).toBe(`a[U+${code}]b`);
});

test.each([...marks, '\u009b', '\u007f'])('%j is an escape in JSON, which means the same', (mark) => {
  const json = escapeInvisible(JSON.stringify({ [`a${mark}`]: mark }));
  expect(json).toMatch(/^[\u0020-\u007e]*$/);
  expect(JSON.parse(json)).toEqual({ [`a${mark}`]: mark });
});

test.each(['Ysgol Gynradd Tŷ Gwyn', 'Χαίρετε', 'ภาษาไทย', 'שלום', '👩🏽‍🏫', '🏴 ✔️', 'e\u0301'])(
  '%s stays as it is',
  (text) => {
    expect(showInvisible(text)).toBe(text);
  },
);
