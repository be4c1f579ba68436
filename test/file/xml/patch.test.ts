import { Patch } from '../../../src/file/xml/patch';

const encoder = new TextEncoder();

function patched(text: string, change: (patch: Patch) => void): string {
  const patch = new Patch(encoder.encode(text));
  change(patch);
  return new TextDecoder().decode(patch.finish());
}

test('without changes it gives back what it had', () => {
  const patch = new Patch(encoder.encode('<a>é</a>'));
  expect(patch.isEmpty).toBe(true);
  expect(patch.finish()).toEqual(patch.bytes);
});

test('changes are made by their places, in whatever order they are told', () => {
  const after = patched('one two three', (patch) => {
    patch.replace(8, 13, 'III');
    patch.replace(0, 3, '1');
    patch.insert(13, '!');
    patch.replace(3, 4, '');
    expect(patch.isEmpty).toBe(false);
  });
  expect(after).toBe('1two III!');
});

test('what is inserted comes before what replaces the text there, and in the order of telling', () => {
  const after = patched('one two', (patch) => {
    patch.replace(4, 7, '2');
    patch.insert(4, 'a');
    patch.insert(4, 'b');
  });
  expect(after).toBe('one ab2');
});

test('places are counted in bytes', () => {
  const after = patched('é €', (patch) => {
    expect(patch.original(3, 6)).toBe('€');
    patch.replace(0, 2, '😀');
    patch.replace(3, 6, 'pounds');
  });
  expect(after).toBe('😀 pounds');
});
