import fc from 'fast-check';
import { closeGap } from '../../../src/core/trajectories/methods/closeGap';
import { firstStep } from '../../../src/core/trajectories/methods/firstStep';
import { readShare, readShareFor, roundShare, showShare } from '../../../src/ui/trajectories/share';

test.each([
  ['0.5', 0.5],
  ['.5', 0.5],
  ['50', 0.5],
  [' 50% ', 0.5],
  ['50 %', 0.5],
  ['50 per cent', 0.5],
  ['50 Percent', 0.5],
  ['1', 1],
  ['100', 1],
  ['1%', 0.01],
  ['0.5%', 0.005],
  ['33.3', 0.333],
])('%p is a share of %p', (text, share01) => {
  const typed = readShare(text);
  expect(typed.kind === 'share' && typed.share01).toBeCloseTo(share01, 12);
});

test.each(['0', '0%', '101', '150 %', '-5', 'half', '50%%', '1e-3', '5,5', '0x10'])(
  '%p is refused',
  (text) => {
    const typed = readShare(text);
    expect(typed.kind === 'refused' && typed.reason).toMatch(
      /Type one above 0 and up to 100%, such as 50%\.$/,
    );
  },
);

test('a blank is refused only by a method that needs a share', () => {
  expect(readShareFor(firstStep, ' ')).toEqual({ kind: 'blank' });
  expect(readShareFor(closeGap, '')).toEqual({
    kind: 'refused',
    reason: 'Type the part of the gap to close by the last year, such as 50%.',
  });
});

test('a share that is shown reads as the same share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (perMille) => {
      const typed = readShare(showShare(perMille / 1000));
      expect(typed.kind === 'share' && typed.share01).toBeCloseTo(perMille / 1000, 10);
    }),
  );
});

test('a share that was worked out is shown to the whole per cent, without a minus before nought', () => {
  expect([0.4267, 1, -0.004, 1.204].map(roundShare)).toEqual(['43%', '100%', '0%', '120%']);
});
