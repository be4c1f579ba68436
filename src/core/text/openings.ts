/** So many letters of what a pattern matches are looked at; more tell hardly more. */
const LENGTH = 6;

/** How the matches of a pattern, or of a part of one, can begin. */
interface Openings {
  /** Beginnings that are all there is so far: what follows in the pattern carries them on. */
  readonly open: ReadonlySet<string>;
  /** Beginnings behind which anything may stand. */
  readonly cut: ReadonlySet<string>;
}

const NOTHING: Openings = { open: new Set(['']), cut: new Set() };
const ANYTHING: Openings = { open: new Set(), cut: new Set(['']) };

/** Beginnings letter by letter, by the code of the next, and at the end of each the places of the patterns that have it. */
interface Node {
  readonly places: number[];
  readonly next: Node[];
}

/** Where in a text a pattern may begin: at one place, as a rule, or at several from the left. */
export type Starts = number | readonly number[];

/** Of a pattern that can begin with anything. */
const EVERYWHERE: Starts = [];

/**
 * Tells which of many patterns a text may hold and where, by the few letters that each can begin with: nearly all are
 * turned away in one look at the text, a pattern that is never asked is never compiled, and one that is asked is tried
 * only where it may begin. Patterns must not look behind, and every one begins where no letter, digit or underline
 * stands before.
 */
export class PatternIndex {
  private readonly root: Node = { places: [], next: [] };
  private readonly sticky: (RegExp | undefined)[] = [];

  constructor(private readonly patterns: readonly RegExp[]) {
    for (const [place, { source }] of patterns.entries()) {
      const { open, cut } = new OpeningReader(source).alternatives();
      for (const opening of [...open, ...cut]) this.add(opening, place);
    }
  }

  /** By their places, where each of the patterns may begin; null for one that the text cannot hold. */
  find(text: string): readonly (Starts | null)[] {
    const folded = text.toLowerCase();
    // A letter that is two in small letters would shift the places behind it.
    if (folded.length !== text.length) return this.patterns.map(() => EVERYWHERE);
    const found = this.patterns.map((): number | number[] | null => null);
    let isInWord = false;
    for (let start = 0; start < folded.length; start++) {
      const code = codeAt(folded, start);
      let node = isInWord ? undefined : this.root.next[code];
      isInWord = (code >= letterA && code <= letterZ) || code === digit || code === underline;
      for (let at = start + 1; node !== undefined; at++) {
        for (const place of node.places) {
          const starts = found[place] ?? null;
          if (starts === null) found[place] = start;
          else if (typeof starts !== 'number') starts.push(start);
          else if (starts !== start) found[place] = [starts, start];
        }
        node = at < folded.length ? node.next[codeAt(folded, at)] : undefined;
      }
    }
    const all: (Starts | null)[] = found;
    for (const place of this.root.places) all[place] = EVERYWHERE;
    return all;
  }

  /** The first match of the pattern at a place, which begins at one of the starts that were found for it. */
  exec(place: number, text: string, starts: Starts): RegExpExecArray | null {
    const pattern = this.patterns[place]!;
    if (starts === EVERYWHERE) return pattern.exec(text);
    const sticky = (this.sticky[place] ??= new RegExp(pattern.source, `${pattern.flags}y`));
    if (typeof starts === 'number') return execAt(sticky, text, starts);
    for (const start of starts) {
      const match = execAt(sticky, text, start);
      if (match) return match;
    }
    return null;
  }

  private add(opening: string, place: number): void {
    let node = this.root;
    for (let at = 0; at < opening.length; at++)
      node = node.next[codeAt(opening, at)] ??= { places: [], next: [] };
    if (!node.places.includes(place)) node.places.push(place);
  }
}

function execAt(sticky: RegExp, text: string, start: number): RegExpExecArray | null {
  sticky.lastIndex = start;
  return sticky.exec(text);
}

const letterA = 0x61;
const letterZ = 0x7a;
const digit = 0x30;
const underline = 0x5f;

/** The code of a letter. Every digit is as good as another, so that a pattern for digits has one beginning and not ten. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > digit && code <= 0x39 ? digit : code;
}

/** Reads from the source of a regular expression how its matches can begin. */
class OpeningReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Of all alternatives up to the closing bracket of their group, or to the end. */
  alternatives(): Openings {
    const [open, cut] = [new Set<string>(), new Set<string>()];
    for (;;) {
      const one = this.sequence();
      for (const opening of one.open) open.add(opening);
      for (const opening of one.cut) cut.add(opening);
      if (this.source[this.at] !== '|') return { open, cut };
      this.at++;
    }
  }

  private sequence(): Openings {
    let open: ReadonlySet<string> = NOTHING.open;
    const cut = new Set<string>();
    while (!this.isAtEnd()) {
      if (open.size === 0) {
        this.skip();
        break;
      }
      const part = this.repeated();
      const longer = new Set<string>();
      for (const before of open) {
        for (const after of part.cut) cut.add((before + after).slice(0, LENGTH));
        for (const after of part.open) {
          const whole = before + after;
          if (whole.length < LENGTH) longer.add(whole);
          else cut.add(whole.slice(0, LENGTH));
        }
      }
      open = longer;
    }
    return { open, cut };
  }

  private isAtEnd(): boolean {
    const next = this.source[this.at];
    return next === undefined || next === '|' || next === ')';
  }

  private repeated(): Openings {
    const one = this.one();
    const sign = this.source[this.at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return one;
    const canBeNone = sign === '?' || sign === '*' || this.source[this.at + 1] === '0';
    this.at = sign === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    // A pattern that takes as little as it can begins as one that takes as much.
    if (this.source[this.at] === '?') this.at++;
    const open = sign === '?' ? new Set(one.open) : new Set<string>();
    // What may come again is followed by itself or by something else.
    const cut = sign === '?' ? one.cut : new Set([...one.open, ...one.cut]);
    if (canBeNone) open.add('');
    return { open, cut };
  }

  private one(): Openings {
    const { source } = this;
    const start = this.at;
    const letter = source[this.at++]!;
    if (letter === '(') return this.group();
    if (letter === '[') return this.letters();
    if (letter === '\\') return this.escaped();
    if (letter === '.') return ANYTHING;
    if (letter === '^' || letter === '$') return NOTHING;
    // Letters in a row are taken together, but for the last, which may have a sign behind it.
    while (this.at - start < LENGTH && isPlain(source, this.at) && isPlain(source, this.at + 1)) this.at++;
    return justThis(source.slice(start, this.at));
  }

  private group(): Openings {
    const kind = this.source[this.at] === '?' ? this.source[this.at + 1] : null;
    if (kind === '<') this.at = this.source.indexOf('>', this.at) + 1;
    else if (kind !== null) this.at += 2;
    const within = this.alternatives();
    this.at++;
    return kind === '=' || kind === '!' ? NOTHING : within;
  }

  private letters(): Openings {
    const end = this.classEnd();
    const within = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/^\^|\\|.-./.test(within)) return ANYTHING;
    return { open: new Set(within.toLowerCase()), cut: NOTHING.cut };
  }

  private escaped(): Openings {
    const letter = this.source[this.at++]!;
    if (letter === 'b' || letter === 'B') return NOTHING;
    if (letter === 'd') return justThis('0');
    if (!/\w/.test(letter)) return justThis(letter);
    const [more = ''] =
      /^(?:<\w+>|\{[^}]*\})/.exec(this.source.slice(this.at, this.at + 40)) ??
      (letter === 'u' ? ['0000'] : letter === 'x' ? ['00'] : []);
    this.at += more.length;
    return ANYTHING;
  }

  /** Passes over the rest of a sequence. */
  private skip(): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      const letter = this.source[this.at];
      if (depth === 0 && (letter === '|' || letter === ')')) return;
      if (letter === '\\') this.at++;
      else if (letter === '[') {
        this.at++;
        this.at = this.classEnd();
      } else if (letter === '(') depth++;
      else if (letter === ')') depth--;
    }
  }

  private classEnd(): number {
    let end = this.at;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return end;
  }
}

function isPlain(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (code >= 97 && code <= 122) || code === 32;
}

function justThis(letters: string): Openings {
  return { open: new Set([letters.toLowerCase()]), cut: NOTHING.cut };
}
