import { xmlFaults } from '../../../src/file/xlsx/parts/faults';
import {
  appendInside,
  findChild,
  insertInOrder,
  readOutline,
  type Element,
} from '../../../src/file/xml/outline';
import { Patch } from '../../../src/file/xml/patch';
import { XmlReader } from '../../../src/file/xml/xml';

const order = ['fonts', 'fills', 'borders', 'cells'];

function outlineOf(xml: string, levels = 2): { root: Element; patch: Patch } {
  const bytes = new TextEncoder().encode(xml);
  const root = readOutline(new XmlReader(bytes, xmlFaults('draft.xlsx', 'part'), 9), levels);
  return { root, patch: new Patch(bytes) };
}

const finish = (patch: Patch) => new TextDecoder().decode(patch.finish());

test('elements are told to the depth that is asked, with where they stand', () => {
  const xml = '<a><b><c><d/></c>text</b><e/></a>';
  const names = ({ name, children }: Element): unknown => [name, children.map(names)];
  expect(names(outlineOf(xml).root)).toEqual([
    'a',
    [
      ['b', [['c', []]]],
      ['e', []],
    ],
  ]);
  expect(names(outlineOf(xml, 1).root)).toEqual([
    'a',
    [
      ['b', []],
      ['e', []],
    ],
  ]);
  expect(names(outlineOf(xml, 0).root)).toEqual(['a', []]);
  const { root } = outlineOf(xml);
  const b = findChild(root, 'b')!;
  expect([xml.slice(b.start, b.openEnd), xml.slice(b.closeStart, b.end)]).toEqual(['<b>', '</b>']);
  const e = findChild(root, 'e')!;
  expect([xml.slice(e.start, e.openEnd), e.end]).toEqual(['<e/>', e.openEnd]);
  expect(findChild(root, 'c')).toBeUndefined();
});

describe('an element is put in its order', () => {
  test.each([
    ['among others', '<s><fonts/><cells/></s>', 'fills', '<s><fonts/>+<cells/></s>'],
    ['first', '<s>\n<fills></fills></s>', 'fonts', '<s>+\n<fills></fills></s>'],
    ['last', '<s><fonts/><fills/></s>', 'cells', '<s><fonts/><fills/>+</s>'],
    [
      'past one that has no place',
      '<s><fonts/><other/><cells/></s>',
      'borders',
      '<s><fonts/>+<other/><cells/></s>',
    ],
    [
      'beside one of its own name',
      '<s><fonts/><fills/><cells/></s>',
      'fills',
      '<s><fonts/>+<fills/><cells/></s>',
    ],
    ['in one that closes itself', '<s a="1" />', 'fills', '<s a="1">+</s>'],
    ['in an empty one', '<s></s>', 'fills', '<s>+</s>'],
  ])('%s', (_, xml, name, after) => {
    const { root, patch } = outlineOf(xml);
    insertInOrder(patch, root, order, name, '+');
    expect(finish(patch)).toBe(after);
  });
});

test.each([
  ['<s><a/></s>', '<s><a/>+</s>'],
  ['<x:s/>', '<x:s>+</x:s>'],
])('what is added stands at the end of %s', (xml, after) => {
  const { root, patch } = outlineOf(xml);
  appendInside(patch, root, '+');
  expect(finish(patch)).toBe(after);
});
