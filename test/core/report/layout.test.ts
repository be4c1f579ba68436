import fc from 'fast-check';
import { toPlainText, wrap } from '../../../src/core/report/layout';

const escape = '\u001b';

describe('text from a sheet', () => {
  test.each([
    ['colours', `a${escape}[31mred${escape}[0m b`, 'ared b'],
    ['a title for the window', `a${escape}]0;owned\u0007 b`, 'a b'],
    ['a link', `${escape}]8;;http://x${escape}\\name${escape}]8;;${escape}\\ b`, 'name b'],
    ['one-byte commands', 'a\u009b2J b', 'a b'],
    ['a bell and a backspace', 'a\u0007\u0008b', 'a b'],
    ['line breaks', 'one\r\n two\tthree', 'one two three'],
    ['hard spaces', ' 1\u00a0660 ', '1 660'],
  ])('loses %s', (_case, text, expected) => {
    expect(toPlainText(text)).toBe(expected);
  });

  test.each([
    ['marks that turn the writing', 'a\u202eb\u2066c\u061cd', 'a[U+202E]b[U+2066]c[U+061C]d'],
    ['letters without room', 'to\u200btal\u2060\ufeff', 'to[U+200B]tal[U+2060][U+FEFF]'],
    ['letters that only tag', 'a\u{e0041}b', 'a[U+E0041]b'],
    ['half a character', 'a\ud83db\udc00', 'a[U+D83D]b[U+DC00]'],
    ['a joiner that joins nothing', 'a\u200db', 'a[U+200D]b'],
  ])('has %s named', (_case, text, expected) => {
    expect(toPlainText(text)).toBe(expected);
  });

  test('keeps emoji that are joined', () => {
    expect(toPlainText('\u{1f468}\u200d\u{1f469} \u2764\ufe0f\u200d\u{1f525}')).toBe(
      '\u{1f468}\u200d\u{1f469} \u2764\ufe0f\u200d\u{1f525}',
    );
  });

  test('never keeps a control character', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(escape, '[', ']', ';', '3', 'm', '\u009b', '\u0007', '\\', 'a', ' '),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(toPlainText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });

  test('keeps what people write', () => {
    expect(toPlainText('≤ 20% of £2,043 – “Gàidhlig” 12¹ †')).toBe('≤ 20% of £2,043 – “Gàidhlig” 12¹ †');
  });
});

describe('wrapping', () => {
  test('hangs the following lines under the first word', () => {
    expect(wrap('the quick brown fox jumps', '  H12  ', 18)).toEqual([
      '  H12  the quick',
      '       brown fox',
      '       jumps',
    ]);
  });

  test('keeps all words in order and every line within the width, unless one word is wider', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 5, max: 40 }),
        fc.integer({ min: 0, max: 4 }),
        (list, width, indent) => {
          const lines = wrap(list.join(' '), ' '.repeat(indent), width);
          expect(lines.join(' ').trim().split(/\s+/)).toEqual(list);
          for (const line of lines.filter((one) => one.trim().includes(' ')))
            expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
