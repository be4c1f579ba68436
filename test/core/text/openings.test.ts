import { PatternIndex } from '../../../src/core/text/openings';
import { EFFECT_CUES, THING_CUES } from '../../../src/core/scorecard/polarity/nameCues';
import { WORKLOAD } from '../../../src/core/scorecard/polarity/workload';
import { PUBLIC_NAMES } from '../scorecard/polarity/publicNames';

describe('PatternIndex', () => {
  const patterns = {
    word: /\bcosts? of/,
    group: /\b(?:net|gross) income/,
    maybe: /\b(?:the )?rate/,
    often: /\b(?:very )*late/,
    atLeast: /\bno{2,3}t/,
    digits: /\b\d\d days/,
    letters: /\b[Aa]ttained/,
    not: /\b(?!in )time/,
    named: /\b(?<what>homes|houses) built/,
    sign: /\b\(p\)/,
    lazy: /\bab+?c/,
    anything: /\b\w+ upheld/,
    otherLetters: /\b[^x]pq/,
    start: /^ends$/,
  };
  const index = new PatternIndex(Object.values(patterns));
  const named = (text: string) =>
    Object.keys(patterns)
      .filter((_, place) => index.find(text)[place] !== null)
      .filter((name) => name !== 'anything' && name !== 'otherLetters');

  it.each([
    ['cost of living', ['word']],
    ['Costs OF living', ['word']],
    ['recosts of', []],
    ['gross income', ['group']],
    ['the rate', ['maybe']],
    ['a rate', ['maybe']],
    ['very very late', ['often']],
    ['late', ['often']],
    ['noot', ['atLeast']],
    ['in 28 days', ['digits']],
    ['attained Attained', ['letters']],
    ['on time', ['not']],
    ['houses built', ['named']],
    ['12 (p)', ['sign']],
    ['abbc', ['lazy']],
    ['ends', ['start']],
    ['pupils', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('never turns away a pattern that begins with anything', () => {
    const found = index.find('zzz');
    expect(Object.keys(patterns).filter((_, place) => found[place] !== null)).toEqual([
      'anything',
      'otherLetters',
    ]);
  });

  it('turns away none of the cues that a name has', () => {
    const cues = [...[...EFFECT_CUES, ...THING_CUES].map(({ pattern }) => pattern), WORKLOAD.pattern];
    const all = new PatternIndex(cues);
    const names = Object.values(PUBLIC_NAMES)
      .flat()
      .map((name) => name.toLowerCase());
    const missed = names.flatMap((name) => {
      const found = all.find(name);
      return cues
        .filter((cue) => cue.test(name) && found[cues.indexOf(cue)] === null)
        .map((cue) => [name, cue.source.slice(0, 60)]);
    });
    expect(missed).toEqual([]);
    const otherwise = names.flatMap((name) =>
      all.find(name).flatMap((starts, place) => {
        const match = starts === null ? null : all.exec(place, name, starts);
        const [wanted] = cues[place]!.exec(name) ?? [null];
        return (match?.[0] ?? null) === wanted ? [] : [[name, wanted]];
      }),
    );
    expect(otherwise).toEqual([]);
    // Else it would not be worth its while.
    const kept = names.reduce(
      (sum, name) => sum + all.find(name).filter((starts) => starts !== null).length,
      0,
    );
    expect(kept / (names.length * cues.length)).toBeLessThan(0.5);
  });
});
