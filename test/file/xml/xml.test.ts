import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { DamagedWorkbook, DtdRefused, NestedTooDeeply } from '../../../src/file/failures';
import { xmlFaults } from '../../../src/file/xlsx/parts/faults';
import { declareUtf8, looksLikeUtf32, toUtf8 } from '../../../src/file/xml/encoding';
import { XmlReader } from '../../../src/file/xml/xml';

type Seen = readonly [kind: string, what: string, attributes?: Readonly<Record<string, string>>];

function readerOf(xml: string, maxDepth = 50): XmlReader {
  return new XmlReader(new TextEncoder().encode(xml), xmlFaults('draft.xlsx', 'xl/part.xml'), maxDepth);
}

/** What our reader sees, neighbouring texts joined. */
function read(xml: string): Seen[] {
  const reader = readerOf(xml);
  const seen: Seen[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'text') pushText(seen, reader.text());
    else if (token === 'close') seen.push(['close', '']);
    else {
      const attributes: Record<string, string> = {};
      for (let index = 0; index < reader.attributeCount; index++) {
        attributes[reader.attributeName(index)] = reader.attributeValue(index);
      }
      seen.push(['open', reader.name, attributes]);
    }
  }
  return seen;
}

/** The same through saxes; null where saxes refuses the text. */
function readWithSaxes(xml: string): Seen[] | null {
  const seen: Seen[] = [];
  let isRefused = false;
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', () => (isRefused = true));
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    // Saxes leaves it to namespaces to refuse a name that is only a prefix.
    if (name.endsWith(':')) isRefused = true;
    seen.push(['open', name.replace(/^.*:/, ''), { ...attributes }]);
  });
  parser.on('closetag', () => {
    depth--;
    seen.push(['close', '']);
  });
  parser.on('text', (text) => depth > 0 && pushText(seen, text));
  parser.on('cdata', (text) => pushText(seen, text));
  parser.write(xml).close();
  return isRefused ? null : seen;
}

function pushText(seen: Seen[], text: string): void {
  const last = seen.at(-1);
  if (text === '') return;
  if (last?.[0] === 'text') seen[seen.length - 1] = ['text', last[1] + text];
  else seen.push(['text', text]);
}

const name = fc.constantFrom('a', 'row', 'x:c', 'is', 'long-name.of_1', 'é');
const characters = fc.constantFrom(
  ...[
    'a',
    'Z',
    '7',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    'é',
    '€',
    '😀',
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x20AC;',
    '&#13;',
    '>',
    "'",
    '] ',
  ],
);
const text = fc.array(characters, { maxLength: 8 }).map((parts) => parts.join(''));
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'x:id', 'xml:space'), text, fc.boolean()), {
    selector: ([key]) => key,
  })
  .map((list) =>
    list
      .map(([key, value, isDouble]) =>
        isDouble ? ` ${key}="${value}"` : `\n${key} = '${value.replaceAll("'", '')}'`,
      )
      .join(''),
  );
const filler = fc.constantFrom(
  '<!-- note > < & -->',
  '<?pi some < thing?>',
  '<![CDATA[<b>&amp;]]>',
  '<![CDATA[]]>',
  '<![CDATA[\r\n]]>',
);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }), fc.constantFrom('', ' ', '\n'))
    .map(([tag, list, inside, gap]) =>
      inside.length === 0
        ? `<${tag}${list}${gap}/>`
        : `<${tag}${list}${gap}>${inside.join('')}</${tag}${gap}>`,
    ),
  content: fc.oneof({ depthSize: 'small' }, text, filler, tie('element')),
}));
const document = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>\r\n'),
    element,
    fc.constantFrom('', '\n', '<!-- end -->'),
  )
  .map((parts) => parts.join(''));

describe('the tokens of a part', () => {
  test('are those that saxes sees', () => {
    fc.assert(
      fc.property(document, (xml) => {
        expect(read(xml)).toEqual(readWithSaxes(xml));
      }),
      { numRuns: 500 },
    );
  });

  test('are those that saxes sees in damaged text too, wherever saxes accepts it', () => {
    const damage = fc.tuple(
      fc.nat(400),
      fc.nat(4),
      fc.constantFrom('', '<', '>', '/', '"', '&', 'x', ' ', '-->', ']]>'),
    );
    fc.assert(
      fc.property(document, damage, (xml, [at, length, inserted]) => {
        const letters = [...xml];
        letters.splice(at % letters.length, length, inserted);
        const damaged = letters.join('');
        const expected = readWithSaxes(damaged);
        if (expected) expect(read(damaged)).toEqual(expected);
        else readOrRefuse(damaged);
      }),
      { numRuns: 2000 },
    );
  });

  test('carry the byte offsets of what they stand for', () => {
    const xml = '<a><b r="é">€<c/></b><!-- x --></a>';
    const reader = readerOf(xml);
    const spans: string[] = [];
    while (reader.next() !== 'end')
      spans.push(new TextDecoder().decode(reader.bytes.subarray(reader.start, reader.end)));
    expect(spans).toEqual(['<a>', '<b r="é">', '€', '<c/>', '', '</b>', '</a>']);
  });

  test('carry the byte offsets of attribute values', () => {
    const reader = readerOf('<c r="A1" s = \'é\'/>');
    reader.next();
    const values = [0, 1].map((index) =>
      new TextDecoder().decode(
        reader.bytes.subarray(reader.attributeStart(index), reader.attributeEnd(index)),
      ),
    );
    expect(values).toEqual(['A1', 'é']);
  });
});

function readOrRefuse(xml: string): void {
  try {
    read(xml);
  } catch (error) {
    if (!(error instanceof DamagedWorkbook || error instanceof DtdRefused)) throw error;
  }
}

describe('child', () => {
  test('passes over what lies deeper, and stops with the parent', () => {
    const reader = readerOf('<a><b><b/>text</b><c/><b x="2"/></a>');
    expect(reader.root()).toBe('a');
    const found: (string | null)[] = [];
    while (reader.child(1, 'b')) found.push(reader.attribute('x'));
    expect(found).toEqual([null, '2']);
    expect(reader.next()).toBe('end');
  });
});

describe('leaf', () => {
  test.each([
    ['<v>12</v>', true],
    ['<v></v>', true],
    ['<v/>', true],
    ['<v>&lt;</v>', false],
    ['<v>1<!-- -->2</v>', false],
    ['<v>1<b/></v>', false],
    ['<v>1\r\n2</v>', false],
  ])('%s: %s', (xml, isLeaf) => {
    const reader = readerOf(xml);
    reader.next();
    expect(reader.leaf()).toBe(isLeaf);
    if (isLeaf) expect([reader.token, reader.text()]).toEqual(['close', xml.replace(/<[^>]*>/g, '')]);
  });
});

describe('what is not XML is refused', () => {
  test.each([
    ['nothing at all', ''],
    ['only white space', ' \n'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['two roots', '<a/><b/>'],
    ['a tag left open', '<a><b></b>'],
    ['tags that cross', '<a><b></a></b>'],
    ['a longer close tag', '<a></ab>'],
    ['a shorter close tag', '<ab></a>'],
    ['a close tag too many', '<a></a></a>'],
    ['a tag cut short', '<a'],
    ['a close tag cut short', '<a></a'],
    ['a tag without a name', '< a/>'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute that does not end', '<a b="1/>'],
    ['attributes without space between', '<a b="1"c="2"/>'],
    ['a tag in an attribute', '<a b="<c/>"/>'],
    ['a comment that does not end', '<a><!-- </a>'],
    ['a CDATA section that does not end', '<a><![CDATA[ </a>'],
    ['a CDATA section outside the root', '<![CDATA[x]]><a/>'],
    ['an instruction that does not end', '<a/><?pi '],
    ['an unknown declaration', '<a><!ELEMENT a></a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>fish & chips</a>'],
    ['a character that Unicode does not have', '<a>&#x110000;</a>'],
    ['an entity that is a property of every object', '<a>&constructor;</a>'],
  ])('%s', (_, xml) => {
    expect(() => read(xml)).toThrow(DamagedWorkbook);
  });

  test.each(['<!DOCTYPE a><a/>', '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'])(
    'a DTD: %s',
    (xml) => {
      expect(() => read(xml)).toThrow(DtdRefused);
    },
  );

  test('elements nested beyond the limit', () => {
    const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    const count = (xml: string): number => {
      const reader = readerOf(xml, 50);
      let opened = 0;
      for (let token = reader.next(); token !== 'end'; token = reader.next()) if (token === 'open') opened++;
      return opened;
    };
    expect(count(nested(50))).toBe(50);
    expect(() => count(nested(51))).toThrow(NestedTooDeeply);
  });
});

describe('the encoding of a part', () => {
  const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>é€</a>`;
  const utf16 = (text: string, isBig: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  const windows1252 = Uint8Array.from([
    ...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1252"?><a>'),
    0xe9,
    0x80,
    ...new TextEncoder().encode('</a>'),
  ]);

  test.each([
    ['UTF-8', new TextEncoder().encode(xml('UTF-8'))],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF' + xml('utf-8'))],
    ['UTF-8 that says it is UTF-16', new TextEncoder().encode(xml('UTF-16'))],
    ['UTF-16 with the little end first', utf16('\uFEFF' + xml('UTF-16'), false)],
    ['UTF-16 with the big end first', utf16('\uFEFF' + xml('UTF-16'), true)],
    ['UTF-16 without a byte order mark', utf16(xml('UTF-16'), false)],
    ['UTF-16 with the big end first, without a mark', utf16(xml('UTF-16'), true)],
    ['UTF-8 that says it is ASCII', new TextEncoder().encode(xml('us-ascii'))],
    ['windows-1252', windows1252],
    [
      'windows-1252 in other letters',
      Uint8Array.from(windows1252, (byte, at) =>
        'wW'.includes(String.fromCharCode(byte)) && at > 30 ? byte ^ 32 : byte,
      ),
    ],
  ])('%s', (_, bytes) => {
    const reader = new XmlReader(toUtf8(bytes)!, xmlFaults('draft.xlsx', 'part'), 9);
    reader.root();
    expect(reader.content()).toBe('é€');
  });

  test('one that nobody knows is refused', () => {
    expect(toUtf8(new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?><a/>'))).toBeNull();
  });

  test('a byte order mark is passed over, and nothing that is like one', () => {
    const rootOf = (bytes: number[]) =>
      new XmlReader(
        Uint8Array.from([...bytes, ...new TextEncoder().encode('<a/>')]),
        xmlFaults('draft.xlsx', 'part'),
        9,
      ).root();
    expect(rootOf([0xef, 0xbb, 0xbf])).toBe('a');
    for (const like of [
      [0xef, 0xbb, 0xbe],
      [0xef, 0xba, 0xbf],
      [0xee, 0xbb, 0xbf],
    ]) {
      expect(() => rootOf(like)).toThrow(DamagedWorkbook);
    }
    // The last byte of its name is the last of the mark.
    expect(read('<ÿ/>')).toEqual([
      ['open', 'ÿ', {}],
      ['close', ''],
    ]);
  });

  test.each([
    ['windows-1252', '<?xml version="1.0" encoding="windows-1252" standalone="yes"?><a>é</a>'],
    ['UTF-16 in single quotes', "<?xml version='1.0' encoding = 'UTF-16'?><a>é</a>"],
    ['UTF-16 after a byte order mark', '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>é</a>'],
  ])('what is UTF-8 now is declared as that: %s', (_, before) => {
    const declared = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      declareUtf8(new TextEncoder().encode(before)),
    );
    expect(declared).toBe(before.replace(/windows-1252|UTF-16/, 'UTF-8'));
  });

  test.each([
    '<?xml version="1.0" encoding="utf-8"?><a/>',
    '<?xml version="1.0"?><a encoding="UTF-16"/>',
    '<a/>',
  ])('a declaration that is true, or none, stays: %s', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(declareUtf8(bytes)).toBe(bytes);
  });

  test.each<[what: string, bytes: readonly number[], is: boolean]>([
    ['little end first', [0x3c, 0, 0, 0, 0x61, 0, 0, 0], true],
    ['big end first', [0, 0, 0, 0x3c, 0, 0, 0, 0x61], true],
    ['marked, little end first', [0xff, 0xfe, 0, 0, 0, 0, 1, 0], true],
    ['marked, big end first', [0, 0, 0xfe, 0xff, 0, 1, 0, 0], true],
    ['with only one letter', [0x3c, 0, 0, 0], false],
    ['cut within a letter', [0x3c, 0, 0, 0, 0x61, 0, 0, 0, 0x61], false],
    ['UTF-16, marked', [0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0], false],
    ['UTF-16, marked, the big end first', [0xfe, 0xff, 0, 0x3c, 0, 0x61, 0, 0x2f], false],
    ['UTF-16', [0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0], false],
    ['UTF-8', [...Buffer.from('<a></a> ')], false],
    ['noughts', [0, 0, 0, 0, 0, 0, 0, 0], false],
    ['a second letter that is none', [0x3c, 0, 0, 0, 0x61, 0, 1, 0], false],
  ])('UTF-32 is told from others: %s', (_, bytes, is) => {
    expect(looksLikeUtf32(Uint8Array.from(bytes))).toBe(is);
  });
});
