import {
  readStoredText,
  readStoredXml,
  storedNamespace,
  writeStoredXml,
} from '../../../src/core/stored/storedXml';

const json = { reason: 'fish & <chips> "at" 5' };
const escaped = '{"reason":"fish &amp; &lt;chips&gt; \\"at\\" 5"}';

test('what is written is XML that says whose it is', () => {
  expect(writeStoredXml(json)).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<stored xmlns="${storedNamespace}">${escaped}</stored>`,
  );
});

test('characters that XML has no place for are written in JSON’s words for them', () => {
  const text = 'a\u007fb\u0085c\u009f\ufffe\uffff\u00a0é';
  const xml = writeStoredXml({ text });
  expect(xml).toContain('"a\\u007fb\\u0085c\\u009f\\ufffe\\uffff\u00a0é"');
  expect(readStoredXml(xml)).toEqual({ text });
});

describe('a part is read, however a program wrote it anew', () => {
  test.each([
    ['with a prefix', `<ns0:stored xmlns:ns0="${storedNamespace}">${escaped}</ns0:stored>`],
    ['with single quotes', `<?xml version='1.0'?><stored xmlns='${storedNamespace}'>${escaped}</stored>`],
    ['with more in its tag', `<stored\n a="b" xmlns="${storedNamespace}" >${escaped}</stored>`],
    ['after a comment', `<!-- kept --><stored xmlns="${storedNamespace}">${escaped}</stored>`],
    [
      'with other references',
      `<stored xmlns="${storedNamespace}">{&quot;reason&#34;:&#x22;fish &#38; &#x3C;chips&#x3e; \\&quot;at\\" 5"}</stored>`,
    ],
  ])('%s', (_, xml) => {
    expect(readStoredXml(xml)).toEqual(json);
  });

  test.each([
    ['&apos;', "'"],
    ['&#x1F600;', '😀'],
    ['&#128512;', '😀'],
    ['&#x10FFFF;', '\u{10ffff}'],
    ['&#x110000;', '&#x110000;'],
    ['&#9999999;', '&#9999999;'],
    ['&nbsp;', '&nbsp;'],
    ['& &amp', '& &amp'],
  ])('%s stands for %s', (written, text) => {
    expect(readStoredXml(`<stored xmlns="${storedNamespace}">["${written}"]</stored>`)).toEqual([text]);
  });
});

test.each([
  ['nothing', ''],
  ['text', 'stored'],
  ['another part', `<b:Sources xmlns:b="http://example.invalid/bibliography"/>`],
  ['an element of another name', `<storedAlso xmlns="${storedNamespace}">1</storedAlso>`],
  ['an element with ours in it', `<a><stored xmlns="${storedNamespace}">1</stored></a>`],
  ['one that ends in our name', `<un-stored xmlns="${storedNamespace}">1</un-stored>`],
  ['another namespace', '<stored xmlns="urn:another">1</stored>'],
  [
    'a prefix of another namespace',
    `<a:stored xmlns="${storedNamespace}" xmlns:a="urn:another">1</a:stored>`,
  ],
  ['a namespace of another prefix', `<stored xmlns="urn:another" xmlns:a="${storedNamespace}">1</stored>`],
])('%s is not ours', (_, xml) => {
  expect(readStoredXml(xml)).toBeNull();
});

test('what is ours and is no JSON is handed over as text', () => {
  expect(readStoredXml(`<stored xmlns="${storedNamespace}">{"a": &amp;</stored>`)).toBe('{"a": &');
  expect(readStoredXml(`<stored xmlns="${storedNamespace}"/>`)).toBe('');
  expect(readStoredText('[1')).toBe('[1');
  expect(readStoredText('[1]')).toEqual([1]);
});
