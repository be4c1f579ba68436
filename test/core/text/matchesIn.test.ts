import { matchesIn } from '../../../src/core/text/matchesIn';

describe('matchesIn', () => {
  it('finds every match from the beginning, however often it is asked', () => {
    const digits = /\d+/g;
    for (let count = 0; count < 2; count++)
      expect(Array.from(matchesIn('12 of 345', digits), ({ 0: match, index }) => [match, index])).toEqual([
        ['12', 0],
        ['345', 6],
      ]);
  });

  it('finds nothing where nothing is', () => {
    expect(Array.from(matchesIn('none', /\d/g))).toEqual([]);
  });
});
