import { drawPlaces } from '../../tools/mutation/drawPlaces';

const files = [
  { path: 'src/a.ts', lines: 40 },
  { path: 'src/b.ts', lines: 7 },
];

describe('the places where the source is changed', () => {
  it('are every line once where all are asked for', () => {
    expect(drawPlaces(files, 1_000, 1)).toEqual([
      'src/a.ts:1-15',
      'src/a.ts:16-30',
      'src/a.ts:31-40',
      'src/b.ts:1-7',
    ]);
  });

  it('hold about as many lines as are asked for, each once', () => {
    const drawn = drawPlaces([{ path: 'src/a.ts', lines: 600 }], 60, 1);
    expect(new Set(drawn).size).toBe(4);
  });

  it('are the same for the same seed, and others for another', () => {
    const many = [{ path: 'src/a.ts', lines: 3_000 }];
    expect(drawPlaces(many, 60, 7)).toEqual(drawPlaces(many, 60, 7));
    expect(drawPlaces(many, 60, 7)).not.toEqual(drawPlaces(many, 60, 8));
  });
});
