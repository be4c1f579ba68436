import { EFFECT_CUES, THING_CUES } from '../../../../src/core/scorecard/polarity/nameCues';
import { WORKLOADS } from '../../../../src/core/scorecard/polarity/workload';

// Above so many letters V8 no longer compiles a pattern, and looking takes ten times as long.
const mostLetters = 20 * 1024;

test('no pattern of words is too long to be compiled', () => {
  const patterns = [...EFFECT_CUES, ...THING_CUES, ...WORKLOADS].flatMap(({ pattern, unless }) =>
    unless ? [pattern, unless] : [pattern],
  );
  expect(patterns.map(({ source }) => source.length).filter((length) => length > mostLetters)).toEqual([]);
});
