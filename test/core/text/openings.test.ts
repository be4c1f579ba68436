import { PatternIndex } from '../../../src/core/text/openings';
import { EFFECT_CUES, THING_CUES } from '../../../src/core/scorecard/polarity/nameCues';
import { FLAWS, HEAD, readFlaw, readHead } from '../../../src/core/scorecard/polarity/heads';
import { CLAUSES, readClauses } from '../../../src/core/scorecard/polarity/clauses';
import { BAD_THING } from '../../../src/core/scorecard/polarity/doubts';
import { WORKLOADS } from '../../../src/core/scorecard/polarity/workload';
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
      .filter((_, place) => index.look(text).mayHold(place))
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
    const look = index.look('zzz');
    expect(Object.keys(patterns).filter((_, place) => look.mayHold(place))).toEqual([
      'anything',
      'otherLetters',
    ]);
  });

  it('turns away none of the cues that a name has', () => {
    const cues = [
      ...[...EFFECT_CUES, ...THING_CUES, ...WORKLOADS].map(({ pattern }) => pattern),
      BAD_THING,
      ...CLAUSES,
    ];
    const all = new PatternIndex(cues);
    const names = Object.values(PUBLIC_NAMES)
      .flat()
      .map((name) => name.toLowerCase());
    const missed = names.flatMap((name) => {
      const look = all.look(name);
      return cues
        .filter((cue) => cue.test(name) && !look.mayHold(cues.indexOf(cue)))
        .map((cue) => [name, cue.source.slice(0, 60)]);
    });
    expect(missed).toEqual([]);
    const otherwise = names.flatMap((name) => {
      const look = all.look(name);
      return cues.flatMap((cue, place) => {
        const [wanted] = cue.exec(name) ?? [null];
        return (look.exec(place)?.[0] ?? null) === wanted ? [] : [[name, wanted]];
      });
    });
    expect(otherwise).toEqual([]);
    // Else it would not be worth its while.
    const kept = names.reduce((sum, name) => sum + all.look(name).places(0, cues.length).length, 0);
    expect(kept / (names.length * cues.length)).toBeLessThan(0.5);
  });

  it('turns away no name that says something of those it counts, in brackets or beside them', () => {
    const index = new PatternIndex(CLAUSES);
    const names = Object.values(PUBLIC_NAMES)
      .flat()
      .map((name) => name.toLowerCase())
      .flatMap((name) => [
        name,
        name.replace(' ', ' (all ages) '),
        name.replace(/ (\S+) (?=\S+$)/, ' ($1) '),
      ]);
    const telling = names.filter((name) => readClauses(name) !== null);
    expect(telling.length).toBeGreaterThan(50);
    const heldIn = (name: string) =>
      new Set(
        index
          .look(name)
          .places(0, CLAUSES.length)
          .map((place) => CLAUSES[place]!),
      );
    expect(telling.filter((name) => heldIn(name).size === 0)).toEqual([]);
    expect(names.map((name) => readClauses(name, heldIn(name)))).toEqual(
      names.map((name) => readClauses(name)),
    );
  });

  it('turns away no name that tells by the thing it counts, or by a flaw of it', () => {
    const index = new PatternIndex([HEAD, FLAWS]);
    const names = Object.values(PUBLIC_NAMES)
      .flat()
      .map((name) => name.toLowerCase());
    const [headed, flawed] = [
      names.filter((name) => readHead(name) !== null),
      names.filter((name) => readFlaw(name) !== null),
    ];
    expect(headed.length).toBeGreaterThan(10);
    expect(flawed.length).toBeGreaterThan(1);
    expect(headed.filter((name) => !index.look(name).mayHold(0))).toEqual([]);
    expect(flawed.filter((name) => !index.look(name).mayHold(1))).toEqual([]);
  });
});
