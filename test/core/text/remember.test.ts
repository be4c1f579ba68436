import { once, remember, rememberOf, rememberUnder } from '../../../src/core/text/remember';

describe('remember', () => {
  it('works each text out once', () => {
    const work = jest.fn((text: string) => text.length);
    const read = remember(work);
    expect([read('one'), read('three'), read('one')]).toEqual([3, 5, 3]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('forgets when it has kept eight million letters, and goes on', () => {
    const work = jest.fn((text: string) => text[0]!);
    const read = remember(work);
    const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(3_200_000)) as [string, string, string];
    expect([a, b, a, c, c, a].map(read)).toEqual(['a', 'b', 'a', 'c', 'c', 'a']);
    expect(work).toHaveBeenCalledTimes(4);
  });
});

describe('rememberUnder', () => {
  it('works a text out anew when the other thing has changed', () => {
    const work = jest.fn((text: string, day: number) => `${text} ${day}`);
    const read = rememberUnder(work);
    expect([read('a', 1), read('a', 1), read('a', 2), read('a', 1)]).toEqual(['a 1', 'a 1', 'a 2', 'a 1']);
    expect(work).toHaveBeenCalledTimes(3);
  });
});

test('once does its work when it is first asked for, and never again', () => {
  const work = jest.fn(() => null);
  const read = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([read(), read()]).toEqual([null, null]);
  expect(work).toHaveBeenCalledTimes(1);
});

test('rememberOf works out what never changes once, each thing by itself', () => {
  const work = jest.fn((rows: readonly number[]) => rows.length);
  const sizeOf = rememberOf(work);
  const rows = [1, 2];
  expect([rows, rows, [1, 2, 3]].map(sizeOf)).toEqual([2, 2, 3]);
  expect(work).toHaveBeenCalledTimes(2);
});
