import {
  escapeAttribute,
  escapePlain,
  escapeText,
  fillTag,
  selfClose,
  tagPrefix,
  textElement,
  withAttribute,
} from '../../../src/file/xml/tags';

describe('an attribute of a tag', () => {
  test.each<[what: string, tag: string, name: string, value: string | null, after: string]>([
    ['is changed where it stands', '<c r="A1" s="2" t="s">', 's', '14', '<c r="A1" s="14" t="s">'],
    ['is changed at the end', '<c r="A1" s="2"/>', 's', '3', '<c r="A1" s="3"/>'],
    [
      'is changed where its name and value are longer',
      '<c ref="A1" s="2">',
      'ref',
      'B20',
      '<c ref="B20" s="2">',
    ],
    ['is changed in single quotes', "<c r='A1' s='2'>", 's', '3', `<c r='A1' s="3">`],
    ['is changed where it is empty', '<c s="" r=\'\'>', 'r', 'B2', '<c s="" r="B2">'],
    [
      'is changed in a tag of several lines',
      '<c\n  r = "A1"\n  s\t=\t"2" >',
      's',
      '3',
      '<c\n  r = "A1" s="3" >',
    ],
    ['is put in', '<c r="A1">', 's', '3', '<c r="A1" s="3">'],
    ['is put into a tag that closes itself', '<c r="A1" />', 's', '3', '<c r="A1" s="3"/>'],
    ['is put into a tag without any', '<x:row>', 'r', '4', '<x:row r="4">'],
    [
      'is put in beside one that says the same of another thing',
      '<c x:s="1">',
      's',
      '3',
      '<c x:s="1" s="3">',
    ],
    ['is put in where its name is part of another', '<c cs="1" sx="2">', 's', '3', '<c cs="1" sx="2" s="3">'],
    [
      'is put in where a value looks like it',
      `<c a='b>' n=' s="2"'>`,
      't',
      's',
      `<c a='b>' n=' s="2"' t="s">`,
    ],
    ['is taken out', '<c r="A1" s="2" t="s">', 's', null, '<c r="A1" t="s">'],
    ['is taken out at the end', '<c r="A1"  t = "s"/>', 't', null, '<c r="A1"/>'],
    ['is not there to be taken out', '<c r="A1" />', 't', null, '<c r="A1" />'],
    [
      'is written with what XML cannot hold',
      '<a>',
      'b',
      '"1" < 2 & 3 > 2\n',
      '<a b="&quot;1&quot; &lt; 2 &amp; 3 &gt; 2&#10;">',
    ],
  ])('%s', (_, tag, name, value, after) => {
    expect(withAttribute(tag, name, value)).toBe(after);
  });
});

test.each([
  ['<x:c r="A1">', 'x:'],
  ['<main:c>', 'main:'],
  ['<c r="a:b">', ''],
  ['<c x:r="1">', ''],
  ['<c/>', ''],
])('the prefix of %s is "%s"', (tag, prefix) => {
  expect(tagPrefix(tag)).toBe(prefix);
});

test.each([
  ['<is/>', '<is><t>a</t></is>'],
  ['<is >', '<is ><t>a</t></is>'],
  ['<x:is a="b" />', '<x:is a="b"><t>a</t></x:is>'],
  ['<is a="/">', '<is a="/"><t>a</t></is>'],
])('%s is filled', (tag, filled) => {
  expect(fillTag(tag, '<t>a</t>')).toBe(filled);
});

test.each([
  ['<c r="A1">', '<c r="A1"/>'],
  ['<c r="A1"/>', '<c r="A1"/>'],
])('%s closes itself', (tag, closed) => {
  expect(selfClose(tag)).toBe(closed);
});

test.each([
  ['fish & chips < "dinner" > lunch', 'fish &amp; chips &lt; "dinner" &gt; lunch'],
  ['one\ntwo\tthree', 'one\ntwo\tthree'],
  ['one\rtwo', 'one_x000D_two'],
  ['\u0000\b\u000b\u001f', '_x0000__x0008__x000B__x001F_'],
  ['\uFFFE\uFFFF', '_xFFFE__xFFFF_'],
  ['a pair 😀 and half of one \uD83D', 'a pair 😀 and half of one _xD83D_'],
  ['written _x000D_, or _X00aF_', 'written _x005F_x000D_, or _x005F_X00aF_'],
  ['not so: _x00D_, _x000G_, x000D_, _x000D', 'not so: _x00D_, _x000G_, x000D_, _x000D'],
])('%j as the text of a cell', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ['plain', '<x:t>plain</x:t>'],
  ['in the middle', '<x:t>in the middle</x:t>'],
  [' before', '<x:t xml:space="preserve"> before</x:t>'],
  ['after\n', '<x:t xml:space="preserve">after\n</x:t>'],
  ['<', '<x:t>&lt;</x:t>'],
])('the element of the text %j', (text, element) => {
  expect(textElement('x:', text)).toBe(element);
});

test('a formula keeps what only a cell escapes', () => {
  expect(escapePlain('"_x000D_"&A1<>\r\n')).toBe('"_x000D_"&amp;A1&lt;&gt;&#13;\n');
});

test('the value of an attribute keeps its white space', () => {
  expect(escapeAttribute('a\tb\nc\rd')).toBe('a&#9;b&#10;c&#13;d');
});
